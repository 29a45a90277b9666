import type { ReactNode } from 'react';
import { callLink, mailLink, sourceLink } from '@/components/due/due-links';
import { useLanguage, useWords } from '@/components/ui/words-context';
import { addressLines } from '@/lib/contacts/address-line';
import type { Contact } from '@/lib/contacts/contact';
import { safeUrl } from '@/lib/contacts/urls';
import { localDateOf } from '@/lib/follow-ups/local-date-time';
import { dayWords } from '@/lib/words/day-words';
import css from './ContactDetails.module.css';
import sections from './ContactSection.module.css';

/** All that is known about a contact, to be read. */
export function ContactDetails({ contact }: { contact: Contact }) {
  const words = useWords();
  const language = useLanguage();
  const { field } = words.common;
  const source = sourceLink(contact);
  return (
    <section className={sections.section} aria-labelledby="details">
      <header className={sections.head}>
        <h2 id="details">{words.contact.details}</h2>
      </header>
      <dl className={css.details}>
        <Row name={field.givenName} values={[contact.givenName]} />
        <Row name={field.familyName} values={[contact.familyName]} />
        <Row name={field.organisation} values={[contact.organisation]} />
        <Row name={field.jobTitle} values={[contact.jobTitle]} />
        <Row
          name={field.email}
          values={contact.emails.map(({ address: to }) => to && <Link key={to} href={mailLink(to)} words={to} />)}
        />
        <Row
          name={field.phone}
          values={contact.phones.map(
            (phone) =>
              phone.written && (
                <span key={phone.written}>
                  <Link href={callLink(phone)} words={phone.written} />
                  {phone.extension && ` ${words.common.extended(phone.extension)}`}{' '}
                  <span className={css.soft}>{words.common.phoneKind[phone.kind]}</span>
                </span>
              ),
          )}
        />
        <Row
          name={field.url}
          values={contact.urls.map((url) => url && <Link key={url} href={safeUrl(url) || null} words={url} outside />)}
        />
        <Row name={field.address} values={addressLines(contact.address)} />
        <Row
          name={field.messaging}
          values={contact.messaging.map(
            ({ kind, id }) => id && words.common.labelled(words.common.messagingKind[kind], id),
          )}
        />
        <Row name={field.consent} values={[words.common.consent[contact.consent]]} />
        <Row name={field.note} values={[contact.note && <span className={css.note}>{contact.note}</span>]} />
        <Row
          name={field.source}
          values={[
            (contact.source.title || contact.source.url) && (
              <Link href={source} words={contact.source.title || contact.source.url} outside />
            ),
            <span key="added" className={css.soft}>
              {words.contact.added(dayWords(localDateOf(contact.createdAt), language))}
            </span>,
          ]}
        />
      </dl>
    </section>
  );
}

/** One field with its values; nothing at all where there are none. */
function Row({ name, values }: { name: string; values: readonly ReactNode[] }) {
  const known = values.filter(Boolean);
  if (known.length === 0) return null;
  return (
    <div className={css.row}>
      <dt>{name}</dt>
      {known.map((value, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: values have no identity but their place
        <dd key={at}>{value}</dd>
      ))}
    </div>
  );
}

/** A link where the address is fit to be opened, else the words alone. */
function Link({ href, words, outside = false }: { href: string | null; words: string; outside?: boolean }) {
  if (!href) return <bdi>{words}</bdi>;
  return (
    <a href={href} {...(outside ? { target: '_blank', rel: 'noreferrer' } : {})}>
      <bdi>{words}</bdi>
    </a>
  );
}
