import Building from 'lucide-react/icons/building-2';
import Link from 'lucide-react/icons/link';
import Mail from 'lucide-react/icons/mail';
import MapPin from 'lucide-react/icons/map-pin';
import MessageCircle from 'lucide-react/icons/message-circle';
import Phone from 'lucide-react/icons/phone';
import Plus from 'lucide-react/icons/plus';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words-context';
import { addressLine } from '@/lib/contacts/contact-changes';
import type { Draft } from '@/lib/extract/draft';
import css from './Card.module.css';
import { draftName } from './draft-name';
import { EvidenceMark } from './EvidenceMark';

/** How to reach a draft's person, best first, each with how sure it is and where it stood; at most `limit`. */
export function DraftFacts({ draft, limit }: { draft: Draft; limit: number }) {
  const words = useWords().common;
  const { field } = words;
  const mails = draft.emails.map((observed) => ({ Icon: Mail, field: field.email, text: observed.value, observed }));
  const phones = draft.phones.map((observed) => ({
    Icon: Phone,
    field: field.phone,
    text: [observed.value.written, observed.value.extension].filter(Boolean).join(' x'),
    observed,
  }));
  const facts = [
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
  ].slice(0, limit);
  return facts.map(({ Icon, field: name, text, observed }) => (
    <div key={`${name} ${text}`} className={css.fact}>
      <Icon aria-hidden="true" />
      <bdi title={text}>{text}</bdi>
      <EvidenceMark field={name} observed={observed} />
    </div>
  ));
}

/** The company beside its person: what it is called and how it is reached, and the way to save it, too. */
export function CompanyFact({ company, inBook, onAdd }: { company: Draft; inBook: boolean; onAdd: () => void }) {
  const words = useWords().capture;
  const name = draftName(company);
  const reach = company.emails[0]?.value ?? company.phones[0]?.value.written ?? '';
  const line = [name, reach !== name && reach].filter(Boolean).join(' · ');
  return (
    <div className={css.fact}>
      <Building aria-hidden="true" />
      <bdi title={line}>{line}</bdi>
      {inBook ? (
        <span className={css.soft}>{words.inBook}</span>
      ) : (
        <IconButton label={words.addCompany(name)} icon={<Plus />} className={css.small} onClick={onAdd} />
      )}
    </div>
  );
}
