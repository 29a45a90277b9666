import { readFileSync } from 'node:fs';
import type { Draft, Reading } from '@/lib/extract/draft';
import { readText } from '@/lib/extract/read-text';
import { answers, draftFacts, type GoldContact, phonesOf } from './facts';
import { fold, percent, Tally } from './measure';
import { readPage } from './pages';

type Message = { html: string; text: string; subject: string; gold: GoldContact; signatureLines: string[] };

const FIELDS = ['name', 'org', 'title', 'emails', 'phones', 'address', 'im'] as const;
type Field = (typeof FIELDS)[number];

/** The figures of the messages: each read once from its HTML, once from its text. */
export function scoreMessages(corpus: string): Record<string, number> {
  const messages: Message[] = JSON.parse(readFileSync(`${corpus}/multilingual/messages.json`, 'utf8'));
  const figures: Record<string, number> = {};
  const signature = new Tally();
  let bulk = 0;
  let bulkRight = 0;
  for (const form of ['html', 'text'] as const) {
    const tallies = new Map(FIELDS.map((field) => [field, new Tally()]));
    for (const message of messages) {
      const reading =
        form === 'html'
          ? readPage(message.html, 'https://mail.example/').reading
          : readOwn(message.text, message.subject);
      if (message.gold.bulk === true) {
        bulk += 1;
        if (reading.drafts.every(({ kind }) => kind !== 'person')) bulkRight += 1;
        continue;
      }
      for (const [field, tally] of tallies) tallyField(tally, field, reading.drafts[0], message.gold);
      if (form === 'text') signature.add(quotedLines(reading), message.signatureLines);
    }
    for (const [field, tally] of tallies) figures[`messages.${form}.${field}.f1`] = tally.f1;
  }
  return { ...figures, 'messages.bulk.share': percent(bulkRight, bulk), 'messages.signature.f1': signature.f1 };
}

/** The figures of the mails whose signature lines are marked: a line is one when a fact was read from it. */
export function scoreForge(corpus: string): Record<string, number> {
  const mails: { lines: [string, number][] }[] = JSON.parse(readFileSync(`${corpus}/signatures/forge.json`, 'utf8'));
  const lines = new Tally();
  let exact = 0;
  for (const mail of mails) {
    const found = new Set(quotedLines(readOwn(mail.lines.map(([line]) => line).join('\n'), '')));
    let right = true;
    mail.lines.forEach(([line, marked], at) => {
      const text = line.replace(/\s+/g, ' ').trim();
      if (text === '') return;
      const is = found.has(text);
      if (is !== (marked === 1)) right = false;
      lines.add(is ? [`${at}`] : [], marked === 1 ? [`${at}`] : []);
    });
    if (right) exact += 1;
  }
  return { 'forge.line.f1': lines.f1, 'forge.exact.share': percent(exact, mails.length) };
}

function readOwn(text: string, title: string): Reading {
  return readText(text, { url: '', title, defaultCountry: '' });
}

function tallyField(tally: Tally, field: Field, draft: Draft | undefined, gold: GoldContact): void {
  const found = draftFacts(draft);
  switch (field) {
    case 'name':
    case 'org':
    case 'title': {
      const right = answers(gold, field);
      const given = found[field];
      if (right.length === 0) return;
      tally.add(given === '' ? [] : [right.includes(given) ? 'right' : 'wrong'], ['right']);
      return;
    }
    case 'emails':
    case 'phones': {
      const wanted = field === 'emails' ? (gold.emails ?? []).map((one) => one.toLowerCase()) : phonesOf(gold);
      const allowed = (gold.alt?.[field] ?? []).map((one) =>
        typeof one === 'string' ? one.toLowerCase() : String(Reflect.get(Object(one), 'e164')),
      );
      tally.add(found[field], wanted, allowed);
      return;
    }
    case 'address': {
      const wanted = gold.address;
      if (wanted === undefined) return;
      const whole = fold(Object.values(found.address ?? {}).join(' '));
      const holds = (part: string | undefined) => part !== undefined && part !== '' && whole.includes(fold(part));
      const right =
        (wanted.street === undefined || holds(wanted.street)) && (holds(wanted.postalCode) || holds(wanted.city));
      tally.add(found.address === null ? [] : [right ? 'right' : 'wrong'], ['right']);
      return;
    }
    case 'im':
      tally.add(
        found.im,
        (gold.im ?? []).map(({ kind, id }) => `${kind} ${fold(id)}`),
      );
  }
}

/** Every line some fact of the reading was taken from. */
function quotedLines(reading: Reading): string[] {
  const quotes = reading.drafts.flatMap((draft) =>
    [
      draft.name,
      draft.organisation,
      draft.jobTitle,
      draft.address,
      ...draft.emails,
      ...draft.phones,
      ...draft.urls,
      ...draft.messaging,
    ].flatMap((value) => value?.evidence.map(({ quote }) => quote) ?? []),
  );
  return [...new Set(quotes)];
}
