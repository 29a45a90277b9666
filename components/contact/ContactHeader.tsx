import ExternalLink from 'lucide-react/icons/external-link';
import Mail from 'lucide-react/icons/mail';
import Merge from 'lucide-react/icons/merge';
import Pencil from 'lucide-react/icons/pencil';
import Phone from 'lucide-react/icons/phone';
import Trash from 'lucide-react/icons/trash-2';
import X from 'lucide-react/icons/x';
import { callLink, mailLink, sourceLink } from '@/components/due/due-links';
import { Avatar } from '@/components/ui/Avatar';
import { IconButton } from '@/components/ui/IconButton';
import { Tag } from '@/components/ui/Tag';
import { useWords } from '@/components/ui/words-context';
import type { Contact } from '@/lib/contacts/contact';
import css from './ContactHeader.module.css';
import { useMatchWords } from './use-match-words';

/** Who it is, and the nearest ways to reach them. */
export function ContactHeader(props: {
  contact: Contact;
  name: string;
  onEdit: () => void;
  onMerge: () => void;
  onDelete: () => void;
  onClose: () => void;
}) {
  const { contact, name, onEdit, onMerge, onDelete, onClose } = props;
  const words = useWords();
  const match = useMatchWords();
  const [phone] = contact.phones;
  const [email] = contact.emails;
  const call = phone ? callLink(phone) : null;
  const mail = email ? mailLink(email.address) : null;
  const source = sourceLink(contact);
  const under = [contact.jobTitle, contact.name && contact.organisation].filter(Boolean).join(' · ');
  return (
    <header className={css.header}>
      <Avatar name={name} size={48} />
      <div className={css.who}>
        <h1 className={css.name}>
          <bdi>{name}</bdi>
        </h1>
        {under && <p className={css.under}>{under}</p>}
        <p className={css.tags}>
          <Tag tone="quiet">{words.common.grade[contact.grade]}</Tag>
          <Tag tone={contact.lifecycle === 'customer' ? 'accent' : 'quiet'}>
            {words.common.lifecycle[contact.lifecycle]}
          </Tag>
          {contact.consent === 'refused' && <Tag tone="late">{words.common.consent.refused}</Tag>}
          {contact.tags.map((tag) => (
            <Tag key={tag} tone="quiet">
              {tag}
            </Tag>
          ))}
        </p>
      </div>
      <div className={css.acts}>
        <IconButton
          label={words.contact.editContact}
          title={words.common.withKey(words.contact.editContact, 'e')}
          icon={<Pencil />}
          onClick={onEdit}
        />
        <IconButton label={match.mergeWith} icon={<Merge />} onClick={onMerge} />
        <IconButton label={words.contact.deleteContact} icon={<Trash />} onClick={onDelete} />
        <IconButton
          label={words.contact.backToList}
          title={words.common.withKey(words.contact.backToList, 'Esc')}
          icon={<X />}
          onClick={onClose}
        />
      </div>
      {(call || mail || source) && (
        <p className={css.reach}>
          {call && phone && (
            <a className={css.way} href={call}>
              <Phone aria-hidden="true" />
              <bdi>{phone.written}</bdi>
            </a>
          )}
          {mail && email && (
            <a className={css.way} href={mail}>
              <Mail aria-hidden="true" />
              <bdi>{email.address}</bdi>
            </a>
          )}
          {source && (
            <a
              className={css.way}
              href={source}
              target="_blank"
              rel="noreferrer"
              title={contact.source.title || source}
            >
              <ExternalLink aria-hidden="true" />
              <span>{words.contact.openSource}</span>
            </a>
          )}
        </p>
      )}
    </header>
  );
}
