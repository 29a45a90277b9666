import ICAL from 'ical.js';
import * as v from 'valibot';
import { quotedPrintable } from './quoted-printable';

/** One line of a vCard: its name, group and types in lower case ('' and none where it has none), the parts of its value. */
export type CardProperty = {
  name: string;
  group: string;
  types: readonly string[];
  /** The network a messaging address belongs to, where a parameter tells. */
  service: string;
  parts: readonly string[];
};

/** What a contact is made from; pictures, sounds, keys and dates are left where they are. */
const KNOWN =
  /^(?:[a-z0-9-]{1,60}\.)?(?:fn|n|org|title|role|email|tel|url|adr|impp|kind|x-ablabel|x-abshowas|(?:x-)?socialprofile|x-skype|x-skype-username|x-qq|x-wechat|x-whatsapp|x-telegram|x-line)[;:]/i;
const HEAD = /^((?:[^":]|"[^"]*")*):(.*)$/s;
const ENCODED = /;(?:ENCODING=)?"?(?:QUOTED-PRINTABLE)"?(?=;|$)/i;
const ENCODINGS = /;(?:ENCODING=)?"?(?:QUOTED-PRINTABLE|BASE64|[78]BIT)"?(?=;|$)/gi;
const CHARSET = /;CHARSET="?([\w.:-]{1,40})"?(?=;|$)/i;
/** A type without its parameter's name, as vCard 2.1 writes it and some that call themselves newer: `TEL;CELL;PREF:`. */
const BARE = /;([\w-]+)(?=;|$)/g;

const Parameter = v.union([v.string(), v.array(v.string())]);
const JCard = v.tupleWithRest(
  [v.string(), v.record(v.string(), Parameter), v.string()],
  v.union([v.string(), v.array(Parameter)]),
);

/** Reads a contact line of any version of vCard (2.1, RFC 2426, RFC 6350); null for one that says nothing of a contact. */
export function cardProperty(line: string): CardProperty | null {
  if (!KNOWN.test(line)) return null;
  const [, head = '', value = ''] = HEAD.exec(line) ?? [];
  const read = v.safeParse(JCard, jCard(`${plainHead(head)}:${ENCODED.test(head) ? decoded(head, value) : value}`));
  if (!read.success) return null;
  const [name, parameters, , ...values] = read.output;
  return {
    name,
    group: texts(parameters.group).join('').toLowerCase(),
    types: texts(parameters.type).flatMap((one) => one.toLowerCase().split(',')),
    service: texts(parameters['x-service-type'] ?? parameters['service-type'])
      .join('')
      .toLowerCase(),
    // A part may be a list, as of several middle names.
    parts: values.flatMap((one) => (typeof one === 'string' ? [one] : one.map((part) => texts(part).join(', ')))),
  };
}

function jCard(line: string): unknown {
  try {
    return ICAL.parse.property(line, ICAL.design.vcard3);
  } catch {
    // Written by no rule: that line is lost, the others are not.
    return null;
  }
}

/** The name and parameters of a line as RFC 2426 writes them. */
function plainHead(head: string): string {
  return head.replace(ENCODINGS, '').replace(CHARSET, '').replace(BARE, ';TYPE=$1');
}

/** A quoted-printable value in plain characters, escaped where they would part it. */
function decoded(head: string, value: string): string {
  const kept = value.replace(/=3B/gi, '\\;').replace(/=2C/gi, '\\,');
  return quotedPrintable(kept, CHARSET.exec(head)?.[1] ?? '').replace(/\r\n?|\n/g, '\\n');
}

function texts(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
