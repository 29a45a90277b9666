import ChevronDown from 'lucide-react/icons/chevron-down';
import Copy from 'lucide-react/icons/copy';
import ExternalLink from 'lucide-react/icons/external-link';
import Mail from 'lucide-react/icons/mail';
import Pencil from 'lucide-react/icons/pencil';
import Phone from 'lucide-react/icons/phone';
import SkipForward from 'lucide-react/icons/skip-forward';
import { useEffect, useRef, useState } from 'react';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words-context';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import { sendCommand } from '@/lib/messages/send-command';
import { useActions } from './action-context';
import { bookLink, callLink, mailLink, nameOf, sourceLink } from './due-links';
import css from './MorePanel.module.css';
import type { RowPanelProps } from './RowPanel';

/** How many numbers and addresses stand there at first, so that what follows them is in reach. */
const FIRST_WAYS = 4;

/** What else can be done from a row: call, mail, copy, open where it came from, edit, skip. */
export function MorePanel({ row, onClose }: RowPanelProps) {
  const { followUp, contact } = row;
  const words = useWords();
  const { act, say } = useActions();
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const name = nameOf(contact) || words.common.nameless;
  const source = sourceLink(contact);

  const reach = [
    ...contact.phones.map((phone) => ({
      value: phone.written,
      href: callLink(phone),
      label: words.due.call(phone.written),
      icon: <Phone />,
    })),
    ...contact.emails.map(({ address }) => ({
      value: address,
      href: mailLink(address),
      label: words.due.mail(address),
      icon: <Mail />,
    })),
  ].filter(({ value }) => value !== '');

  // One more takes no more room than the button would.
  const [all, setAll] = useState(reach.length <= FIRST_WAYS + 1);

  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
    panel.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);

  async function copy(value: string) {
    try {
      await navigator.clipboard.writeText(value);
      say(words.due.copied(value));
    } catch {
      // The page may have lost the focus the clipboard asks for; the value is on screen to be copied by hand.
      say(words.due.copyFailed);
    }
  }

  async function skip() {
    const done = await act(() => sendCommand('followUps.skip', { id: followUp.id }), words.due.didSkip(name));
    if (done.ok) onClose();
    else setFailed(done.code);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would take a line of its own here
    <div role="group" aria-label={words.due.moreFor(name)} className={css.panel} ref={panel}>
      {(all ? reach : reach.slice(0, FIRST_WAYS)).map(({ value, href, label, icon }) => (
        <div key={label} className={css.reach}>
          {href ? (
            <a className={css.item} href={href}>
              {icon}
              <bdi>{label}</bdi>
            </a>
          ) : (
            <span className={css.item}>
              {icon}
              <bdi>{value}</bdi>
            </span>
          )}
          <IconButton label={words.due.copy(value)} icon={<Copy />} onClick={() => void copy(value)} />
        </div>
      ))}
      {!all && reach.length > FIRST_WAYS && (
        <button type="button" className={css.item} onClick={() => setAll(true)}>
          <ChevronDown />
          <span>{words.due.moreRows(reach.length - FIRST_WAYS)}</span>
        </button>
      )}
      <div className={css.rest}>
        {source && (
          <a className={css.item} href={source} target="_blank" rel="noreferrer" title={contact.source.title || source}>
            <ExternalLink />
            <span>{words.due.openSource}</span>
          </a>
        )}
        <a className={css.item} href={bookLink(contact.id, followUp.id)} target="_blank" rel="noreferrer">
          <Pencil />
          <span>{words.due.edit}</span>
        </a>
        <button type="button" className={css.item} onClick={() => void skip()}>
          <SkipForward />
          <span>{words.due.skip}</span>
        </button>
      </div>
      {failed && <ErrorNote code={failed} />}
    </div>
  );
}
