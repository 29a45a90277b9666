import type { Draft } from '@/lib/extract/evidence/draft';
import { type Bench, type Figures, listIn } from './bench';
import { answers, draftFacts, type GoldContact, listed } from './facts';
import { type Mail, mailbox, readBody, readMail } from './mails';
import { fold, foldName, keyed, percent, Tally } from './measure';

/** A message as the corpus has it, and what is right about it. */
export type Message = Mail & { id: string; gold: GoldContact; signatureLines: string[] };

const FIELDS = ['name', 'org', 'title', 'emails', 'phones', 'address', 'im'] as const;
type Field = (typeof FIELDS)[number];

/**
 * The figures of messages, each read once from its HTML and once from its text. The fields are those of the first
 * draft, the sender, over all messages that a person sent; no figures of no messages.
 */
export function scoreMessages(all: readonly Message[], prefix: string, bench: Bench): Figures {
  if (all.length === 0) return {};
  const messages = bench.chosen(all);
  const figures: Figures = {};
  const signature = new Tally();
  let bulkRight = 0;
  for (const form of ['html', 'text'] as const) {
    const tallies = new Map(FIELDS.map((field) => [field, new Tally()]));
    for (const message of messages) {
      const { reading, signature: lines, ...read } = readMail(message, form);
      const bulk = read.bulk !== null;
      const miss = (field: string, both: { gold: string[]; found: string[] }) =>
        bench.miss({ item: `${message.id} ${form}`, field, ...both });
      const wanted = message.gold.bulk === true;
      if (bulk === wanted) bulkRight += 1;
      else miss('bulk', { gold: [wanted ? 'bulk' : 'a person'], found: [bulk ? 'bulk' : 'a person'] });
      if (form === 'text')
        miss('signature', signature.add(keyed(lines, oneLine), keyed(message.signatureLines, oneLine)));
      if (wanted) continue;
      for (const [field, tally] of tallies) miss(field, tallyField(tally, field, reading.drafts[0], message.gold));
    }
    for (const [field, tally] of tallies) figures[`${prefix}.${form}.${field}.f1`] = tally.f1;
  }
  return {
    ...figures,
    [`${prefix}.bulk.share`]: percent(bulkRight, 2 * messages.length),
    [`${prefix}.signature.f1`]: signature.f1,
  };
}

/** The figures of the mails whose signature lines are marked, the sign-offs before them included. */
export function scoreForge(corpus: string, bench: Bench): Figures {
  const mails = listIn<{ id: string; sender: string; lines: [string, number][] }>(corpus, 'signatures/forge.json');
  if (mails === null) return {};
  const tally = new Tally();
  let exact = 0;
  const chosen = bench.chosen(mails);
  for (const mail of chosen) {
    const { signOff, signature } = readBody(mail.lines.map(([line]) => line).join('\n'), mailbox(mail.sender), '');
    const found = new Set([...signOff, ...signature].map(oneLine));
    const written = mail.lines.map(([line, marked], at) => ({
      at: `${at}`,
      text: oneLine(line),
      marked: marked === 1,
    }));
    const lines = written.filter(({ text }) => text !== '');
    const both = tally.add(
      lines.filter(({ text }) => found.has(text)).map(({ at, text }) => [at, text]),
      lines.filter(({ marked }) => marked).map(({ at, text }) => [at, text]),
    );
    bench.miss({ item: mail.id, field: 'line', ...both });
    if (both.gold.length + both.found.length === 0) exact += 1;
  }
  return { 'forge.line.f1': tally.f1, 'forge.exact.share': percent(exact, chosen.length) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function tallyField(tally: Tally, field: Field, draft: Draft | undefined, gold: GoldContact) {
  const found = draftFacts(draft);
  switch (field) {
    case 'name':
    case 'org':
    case 'title': {
      const right = answers(gold, field);
      return right.length === 0 ? NO_MISS : tallyOne(tally, found[field], right, gold[field] ?? '');
    }
    case 'emails':
    case 'phones':
    case 'im': {
      const key = field === 'im' ? foldHandle : (one: string) => one.toLowerCase();
      const { wanted, allowed } = listed(gold, field);
      return tally.add(keyed(found[field], key), keyed(wanted, key), keyed(allowed, key));
    }
    case 'address': {
      if (gold.address === undefined) return NO_MISS;
      const line = Object.values(found.address ?? {}).join(' ');
      const said = Object.values(gold.address).join(', ');
      return tally.add(line === '' ? [] : [[isAddress(line, gold.address) ? 'right' : 'wrong', line]], [
        ['right', said],
      ]);
    }
  }
}

const NO_MISS = { gold: [], found: [] };

/** Counts one found text ('' for none) against the folded answers that are right. */
function tallyOne(tally: Tally, found: string, right: readonly string[], said: string) {
  const key = right.includes(foldName(found)) ? 'right' : 'wrong';
  return tally.add(found === '' ? [] : [[key, found]], [['right', said]]);
}

/** `kind id` with the kind kept and the id by its letters and digits. */
function foldHandle(handle: string): string {
  const space = handle.indexOf(' ');
  return `${handle.slice(0, space)} ${fold(handle.slice(space))}`;
}

/** Whether a line holds the street, and the postal code or the city, as far as they are known. */
function isAddress(line: string, { street, postalCode, city }: NonNullable<GoldContact['address']>): boolean {
  const whole = fold(line);
  const known = (part: string | undefined) => part !== undefined && fold(part) !== '';
  const holds = (part: string | undefined) => part !== undefined && known(part) && whole.includes(fold(part));
  const placed = known(postalCode) || known(city) ? holds(postalCode) || holds(city) : true;
  return placed && (!known(street) || holds(street));
}
