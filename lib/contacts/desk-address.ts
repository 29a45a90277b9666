/** First parts of addresses that a company's people share, in the languages its pages are commonly written in. */
const DESKS = new Set(
  `info information contact contacts hello hi hey office mail email post postmaster webmaster admin administration
  sales support service services help helpdesk enquiries enquiry inquiries inquiry general reception frontdesk team
  marketing press media pr hr jobs career careers recruiting recruitment billing accounts accounting invoice invoices
  finance orders order shop store booking bookings reservations legal privacy security abuse noreply no-reply partner
  partners export import customerservice customercare kontakt anfrage anfragen zentrale sekretariat buero vertrieb
  verkauf einkauf presse bewerbung personal buchhaltung rechnung datenschutz bestellung contacto ventas informacion
  administracion comercial contato vendas contatto informazioni vendite amministrazione bonjour accueil ventes
  commercial secretariat biuro kontakty sprzedaz kefu shangwu xiaoshou lianxi service-client`.split(/\s+/),
);

/** Whether `address` (lower-case) is a general desk's, such as `info@` or `sales-emea@`, rather than one person's. */
export function isDeskAddress(address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@')).replace(/\+.*$/, '');
  if (DESKS.has(local)) return true;
  const [first = '', second = ''] = local.split(/[._-]/);
  // `info.berlin@`, `emea-sales@`; but not `mail.jones@` with a name that happens to follow any other word.
  return SURE_DESKS.has(first) || SURE_DESKS.has(second);
}

const SURE_DESKS = new Set(['info', 'sales', 'support', 'office', 'contact', 'kontakt', 'vertrieb', 'service', 'team']);
