import { cardLines } from './paste/card-lines';
import type { CardProperty } from './paste/card-property';
import { quotedPrintable } from './paste/quoted-printable';

const MAX_CARD = 100_000;
const MAX_PROPERTIES = 200;

/**
 * The properties of the first card in a text (RFC 6350, and versions 2.1 and 3.0 as programs write them); empty where
 * the text is none. Small, for cards within a page's links: what takes a pasted card apart is too large for the page
 * reader.
 */
export function cardProperties(text: string): CardProperty[] {
  const [lines = []] = cardLines(text.slice(0, MAX_CARD));
  return lines.slice(0, MAX_PROPERTIES).flatMap((line) => {
    const [, group = '', name = '', head = '', value = ''] = LINE.exec(line) ?? [];
    if (name === '') return [];
    const parameters = head.split(';').map((one) => one.replaceAll('"', '').toLowerCase());
    const told = (key: RegExp) => parameters.find((one) => key.test(one))?.replace(/^[^=]*=/, '') ?? '';
    const encoded = parameters.some((one) => /^(?:encoding=)?quoted-printable$/.test(one));
    const plain = (part: string) => (encoded ? quotedPrintable(part, told(/^charset=/)) : part);
    return [
      {
        name: name.toLowerCase(),
        group: group.toLowerCase(),
        // vCard 2.1 writes types without their parameter's name.
        types: parameters
          .filter((one) => /^type=|^[^=]+$/.test(one))
          .flatMap((one) => one.replace('type=', '').split(',')),
        service: told(/^(?:x-)?service-type=/),
        parts: value.split(/(?<!\\);/).map((part) =>
          plain(part)
            .replace(/\\n/gi, '\n')
            .replace(/\\([,;:\\])/g, '$1'),
        ),
      },
    ];
  });
}

/** A group, a name, parameters (which may hold a colon in quotes), a value. */
const LINE = /^(?:([\w-]{1,60})\.)?([\w-]{1,60})((?:;(?:[^":;]|"[^"]*")*)*):(.*)$/s;
