/** First parts of addresses that a company's people share, in the languages its pages are commonly written in. */
const DESKS = new Set(
  `info information geral contact contacts hello hi hey office mail email post postmaster webmaster admin administration
  sales support service services help helpdesk enquiries enquiry inquiries inquiry general reception frontdesk team
  marketing press media pr hr jobs career careers recruiting recruitment billing accounts accounting invoice invoices
  finance orders order shop store booking bookings reservations legal privacy security abuse noreply no-reply partner
  partners export import customerservice customercare kontakt anfrage anfragen zentrale sekretariat buero vertrieb
  verkauf einkauf presse bewerbung personal buchhaltung rechnung datenschutz bestellung contacto ventas informacion
  administracion comercial contato vendas contatto informazioni vendite amministrazione bonjour accueil ventes
  commercial secretariat hola soporte facturation editor events event feedback dmca dpo news newsletter purchasing
  returns rsvp studio tech technical web website welcome it mailbox business admissions donations volunteer concierge
  geral customer customers dispatch estimating quotes quote parts rentals leasing membership biuro kontakty sprzedaz kefu shangwu xiaoshou lianxi service-client
  eventos pedidos reservas compras facturas cuentas clientes atencion comunicacion prensa recepcion empleo rrhh tecnico taller tienda
  gerencia calidad logistica exportacion importacion reclamaciones secretaria escritorio financeiro faturamento recrutamento loja suporte
  comunicacao imprensa rh sac orcamento orcamentos devis commandes comptabilite recrutement facturation direction standard urbanisme mairie
  logistique achats export magasin ordini acquisti amministrazione segreteria ufficio preventivi prenotazioni fatture assistenza negozio
  lavoraconnoi stampa verkoop inkoop bestellingen klantenservice facturen administratie receptie werkenbij balie service-desk order ordre
  kundeservice kundtjanst kundservice faktura bokning salg salgs myynti laskutus asiakaspalvelu toimisto firmapost receptionen rekry
  sklep zamowienia reklamacje ksiegowosc kadry rekrutacja sekretariat recepcja serwis handel zakupy logistyka obchod objednavky fakturace
  ucetni podpora recepce prodej poptavka obchodni iroda ertekesites rendeles szamlazas ugyfelszolgalat vanzari comenzi contabilitate
  office-hr bilgi satis destek muhasebe siparis rezervasyon insankaynaklari ihracat iletisim prodazha zakaz zakupki otdel priemnaya sbyt
  opt snab buh sklad servis reklama zayavka tender eigyo eigyobu somu soumu jinji saiyo recruit toiawase otoiawase koho kouhou kaigai
  hanbai uketsuke yeongeop insa techhelp help-desk enquire hallo servus mailbox dealers trade wholesale retail showroom warehouse
  shipping payroll payables receivables compliance reservation gifts membership ticketing tickets boxoffice groups functions catering`.split(
    /\s+/,
  ),
);

/** Whether `address` is a general desk's, such as `info@` or `sales-emea@`, rather than one person's. */
export function isDeskAddress(address: string): boolean {
  const local = address
    .slice(0, address.lastIndexOf('@'))
    .toLowerCase()
    .replace(/\+.*$/, '')
    .replace(/\d{1,4}$/, '');
  const bare = local.replace(/(?<=..)[._-]?(?:us|desk|team|dept|department|group|line|cent(?:er|re))$/, '');
  if (DESKS.has(local) || DESKS.has(bare) || RUN_TOGETHER.test(local)) return true;
  const [first = '', second = ''] = local.split(/[._-]/);
  // `info.berlin@`, `emea-sales@`; but not `mail.jones@` with a name that happens to follow any other word.
  return SURE_DESKS.has(first) || SURE_DESKS.has(second);
}

/** Desks named with another word before them and nothing between: `specialevents@`; no family's name ends like this. */
const RUN_TOGETHER =
  /(?:info|office|support|services?|events|orders|enquiries|inquiries|reservations|bookings|webmaster|helpdesk)$/;

const SURE_DESKS = new Set(
  'info sales support office contact contacts kontakt vertrieb service services team marketing media helpdesk enquiries inquiries reception customer career careers jobs billing accounts accounting reservations bookings webmaster admin administration purchasing ventas verkauf einkauf bewerbung presse'.split(
    ' ',
  ),
);
