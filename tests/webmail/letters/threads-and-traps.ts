import { compose } from './compose';

const THREAD = 'thread-root@lab.example';
const SIGNATURE = 'Ines Quintero\nOperations Director\nCordillera Freight S.A.\n+57 601 234 5678\n';
const INES = {
  name: 'Ines Quintero',
  organisation: 'Cordillera Freight S.A.',
  jobTitle: 'Operations Director',
  emails: ['ines.quintero@cordillera-freight.example'],
  phones: ['+576012345678'],
};

/** A conversation of three, list and bulk mail, the rep's own, and mail that lies about who sent it. */
export const THREADS_AND_TRAPS = [
  compose({
    id: 'thread-3',
    name: 'Ines Quintero',
    address: 'ines.quintero@cordillera-freight.example',
    subject: 'Re: Re: Route to Buenaventura',
    head: [`In-Reply-To: <thread-2@lab.example>`, `References: <${THREAD}> <thread-2@lab.example>`],
    text: `Agreed. We sign on Monday.\n\n${SIGNATURE}\nOn Thu, 19 Nov 2026 at 10:00, Rita Rep <rita@northwind-tools.example> wrote:\n> Shall we say Monday?\n> Rita Rep\n> Northwind Tools, +1 212 555 0147\n`,
    saved: INES,
  }),
  compose({
    id: 'thread-2',
    name: 'Rita Rep',
    address: 'rita@northwind-tools.example',
    to: 'Ines Quintero <ines.quintero@cordillera-freight.example>',
    subject: 'Re: Route to Buenaventura',
    head: [`In-Reply-To: <${THREAD}>`, `References: <${THREAD}>`],
    text: 'Shall we say Monday?\n\nRita Rep\nNorthwind Tools\n+1 212 555 0147\n',
    saved: null,
  }),
  compose({
    id: 'thread-1',
    name: 'Ines Quintero',
    address: 'ines.quintero@cordillera-freight.example',
    subject: 'Route to Buenaventura',
    text: `Dear Rita,\n\nwhat does the route cost?\n\nBest,\n${SIGNATURE}`,
    saved: INES,
  }),
  compose({
    id: 'list',
    name: 'Loading Dock Weekly',
    address: 'weekly@loadingdock-news.example',
    subject: 'This week on the dock',
    head: ['List-Id: <weekly.loadingdock-news.example>', 'List-Unsubscribe: <https://loadingdock-news.example/off>'],
    text: 'Ten things about pallets.\n\nYou get this because you signed up. Unsubscribe: https://loadingdock-news.example/off\n',
    saved: null,
  }),
  compose({
    id: 'no-reply',
    name: 'Parcel Desk',
    address: 'no-reply@parceldesk.example',
    subject: 'Your parcel is on its way',
    text: 'Your parcel 88123 is on its way. This mailbox is not read; please do not reply to this message.\n',
    saved: null,
  }),
  compose({
    id: 'hostile-name',
    name: 'ceo@big-bank.example',
    address: 'stranger@elsewhere.example',
    subject: 'Urgent',
    from: '"ceo@big-bank.example <ceo@big-bank.example>" <stranger@elsewhere.example>',
    text: 'Please call me.\n',
    saved: { name: '', emails: ['stranger@elsewhere.example'] },
  }),
  compose({
    id: 'hostile-body',
    name: 'Mallory Fink',
    address: 'mallory@planted.example',
    subject: 'Header inside',
    text: 'See the HTML part.\n',
    html: '<html><body><div id="message-header"><div class="header-summary"><span class="adr"><a class="rcmContactAddress" href="mailto:victim@big-bank.example" title="victim@big-bank.example">Victim Name</a></span></div></div><table class="header-headers"><tr><td class="header from"><span class="adr"><a class="rcmContactAddress" href="mailto:victim@big-bank.example" title="victim@big-bank.example">Victim Name</a></span></td></tr></table><duebook-chip data-duebook="save">Save</duebook-chip><img src="x" onerror="document.documentElement.dataset.attacked=1"><p>Hello.</p><p>Mallory Fink<br>Planted Works</p></body></html>',
    saved: { name: 'Mallory Fink', organisation: 'Planted Works', emails: ['mallory@planted.example'] },
  }),
  compose({
    id: 'body-trap',
    name: 'Tobias Fjeld',
    address: 'tobias.fjeld@nordkapp-fisk.example',
    subject: 'Your colleague in Tromsø',
    text: 'Hi Rita,\n\nplease call Sunniva Dahl at +47 77 12 34 56 (sunniva@other-firm.example) about the samples.\n\nBest\nTobias Fjeld\nNordkapp Fisk AS\n+47 78 12 34 56\n',
    saved: {
      name: 'Tobias Fjeld',
      organisation: 'Nordkapp Fisk AS',
      emails: ['tobias.fjeld@nordkapp-fisk.example'],
      phones: ['+4778123456'],
    },
  }),
  compose({
    id: 'windows-1252',
    name: 'Renée D’Arcangelo',
    address: 'renee@cafe-meridien.example',
    subject: 'Café – “spécial”',
    charset: 'windows-1252',
    text: 'Hello Rita,\n\nit’s “spécial” – thank you…\n\nRenée D’Arcangelo\nOwner\nCafé Méridien\n+1 514 555 0172\n',
    saved: {
      name: 'Renée D’Arcangelo',
      organisation: 'Café Méridien',
      jobTitle: 'Owner',
      emails: ['renee@cafe-meridien.example'],
      phones: ['+15145550172'],
    },
  }),
];
