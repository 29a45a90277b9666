import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Bench, Figures } from './bench';
import { readBody } from './mails';
import { foldName, percent } from './measure';

/** The original sender of every forwarded body, as far as the body tells it. */
const ADDRESS = 'john.doe@acme.com';
const NAME = 'John Doe';

/** Share of forwarded bodies whose original sender's address, and name, are read right. */
export function scoreForwards(corpus: string, bench: Bench): Figures {
  const folder = `${corpus}/forwards`;
  if (!existsSync(folder)) return {};
  const files = bench.chosen(readdirSync(folder).sort());
  let addresses = 0;
  let names = 0;
  for (const file of files) {
    const body = readFileSync(`${folder}/${file}`, 'utf8');
    // A body alone does not say whether it answers or passes on; the subject it came under did.
    const { forwarded } = readBody(body, { name: '', address: 'rep@duebook.example' }, 'Fwd: ');
    const wanted = {
      address: body.includes(ADDRESS) ? ADDRESS : '',
      name: /John,? Doe/.test(body) ? NAME : '',
    };
    const found = { address: forwarded?.address ?? '', name: forwarded?.name ?? '' };
    if (found.address === wanted.address) addresses += 1;
    else bench.miss({ item: file, field: 'address', gold: [wanted.address], found: [found.address] });
    if (foldName(found.name) === foldName(wanted.name)) names += 1;
    else bench.miss({ item: file, field: 'name', gold: [wanted.name], found: [found.name] });
  }
  return {
    'forwards.address.share': percent(addresses, files.length),
    'forwards.name.share': percent(names, files.length),
  };
}
