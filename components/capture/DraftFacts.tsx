import type { LucideIcon } from 'lucide-react';
import Building from 'lucide-react/icons/building-2';
import Link from 'lucide-react/icons/link';
import Mail from 'lucide-react/icons/mail';
import MapPin from 'lucide-react/icons/map-pin';
import MessageCircle from 'lucide-react/icons/message-circle';
import Phone from 'lucide-react/icons/phone';
import Plus from 'lucide-react/icons/plus';
import Printer from 'lucide-react/icons/printer';
import Smartphone from 'lucide-react/icons/smartphone';
import { useMatchWords } from '@/components/contact/use-match-words';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words-context';
import { addressLine } from '@/lib/contacts/address-line';
import type { PhoneEntry } from '@/lib/contacts/contact';
import { withoutExtension } from '@/lib/contacts/phones';
import type { Draft, Observed } from '@/lib/extract/evidence/draft';
import type { Words } from '@/lib/words/words';
import css from './Card.module.css';
import type { Company } from './DraftWho';
import { draftName } from './draft-name';
import { EvidenceMark, EvidentText } from './Evidence';

/** One way to reach somebody, as the card shows it. */
type Fact = { Icon: LucideIcon; field: string; text: string; observed: Observed<unknown> };

/** A number as what it is: nobody calls a fax, and a mobile is called first. */
function phoneAs(kind: PhoneEntry['kind'], words: Words['common']): Pick<Fact, 'Icon' | 'field'> {
  if (kind === 'fax') return { Icon: Printer, field: words.phoneKind.fax };
  if (kind === 'mobile') return { Icon: Smartphone, field: words.phoneKind.mobile };
  return { Icon: Phone, field: words.field.phone };
}

function phoneText(phone: PhoneEntry, { extended }: Words['common']): string {
  const number = withoutExtension(phone);
  return phone.extension === '' ? number : `${number} ${extended(phone.extension)}`;
}

/** How to reach a draft's person: an address and a number first, then by what else there is. */
export function factsOf(draft: Draft, words: Words['common']): Fact[] {
  const { field } = words;
  const mails = draft.emails.map((observed) => ({ Icon: Mail, field: field.email, text: observed.value, observed }));
  const phones = draft.phones.map((observed) => ({
    ...phoneAs(observed.value.kind, words),
    text: phoneText(observed.value, words),
    observed,
  }));
  return [
    ...mails.slice(0, 1),
    ...phones.slice(0, 1),
    ...draft.messaging.map((observed) => ({
      Icon: MessageCircle,
      field: words.messagingKind[observed.value.kind],
      text: `${words.messagingKind[observed.value.kind]} ${observed.value.id}`,
      observed,
    })),
    ...draft.urls.map((observed) => ({
      Icon: Link,
      field: field.url,
      text: observed.value.replace(/^https?:\/\/(www\.)?/, ''),
      observed,
    })),
    ...(draft.address
      ? [{ Icon: MapPin, field: field.address, text: addressLine(draft.address.value), observed: draft.address }]
      : []),
    ...phones.slice(1),
    ...mails.slice(1),
  ];
}

/** How many of them no card leaves out: an address and a number, where there are any. */
export function mainFacts({ emails, phones }: Draft): number {
  return Math.min(emails.length, 1) + Math.min(phones.length, 1);
}

/** Ways to reach somebody, each with how sure it is and where it stood. */
export function DraftFacts({ facts }: { facts: readonly Fact[] }) {
  return facts.map(({ Icon, field: name, text, observed }) => (
    <div key={`${name} ${text}`} className={css.fact}>
      <Icon aria-hidden="true" />
      <bdi title={text}>{text}</bdi>
      <EvidenceMark field={name} text={text} observed={observed} />
    </div>
  ));
}

/** The company beside its person: what it is called and how it is reached, and the way to save it, too. */
export function CompanyFact({ company: { draft, inBook, onAdd } }: { company: Company }) {
  const words = useWords();
  const match = useMatchWords();
  const { field } = words.common;
  const name = draftName(draft);
  const reach = draft.emails[0]?.value ?? draft.phones[0]?.value.written ?? '';
  const called = draft.organisation ?? draft.name;
  return (
    <div className={css.fact}>
      <Building aria-hidden="true" />
      {called ? <EvidentText field={field.organisation} observed={called} lines={1} /> : <bdi>{name}</bdi>}
      {reach !== name && reach !== '' && (
        <bdi className={css.reach} title={reach}>
          {reach}
        </bdi>
      )}
      {inBook ? (
        <span className={css.soft}>{words.capture.inBook}</span>
      ) : (
        <IconButton label={match.addCompany(name)} icon={<Plus />} className={css.small} onClick={onAdd} />
      )}
    </div>
  );
}
