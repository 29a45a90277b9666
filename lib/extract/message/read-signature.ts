import { emailAddress } from '../../contacts/emails';
import type { Draft } from '../draft';
import { readText } from '../read-text';
import type { SignatureReader } from './message';

/** A signature's lines as the sender's draft; null where they tell nobody. */
export const readSignature: SignatureReader = (lines, sender, defaultCountry) => {
  const { drafts } = readText(lines.join('\n'), { url: '', title: sender.name, defaultCountry });
  const address = emailAddress(sender.address).toLowerCase();
  const own = drafts.find((draft: Draft) => draft.emails.some(({ value }) => value.toLowerCase() === address));
  return own ?? drafts.find(({ kind }) => kind === 'person') ?? drafts[0] ?? null;
};
