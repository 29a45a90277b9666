import Check from 'lucide-react/icons/check';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Moon from 'lucide-react/icons/moon';
import { memo } from 'react';
import { Avatar } from '@/components/ui/Avatar';
import { ChannelIcon } from '@/components/ui/ChannelIcon';
import { IconButton } from '@/components/ui/IconButton';
import { useLanguage, useWords } from '@/components/ui/words-context';
import type { DueSection } from '@/lib/follow-ups/due-section';
import type { FollowUpId } from '@/lib/follow-ups/follow-up';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import type { DueRow } from '@/lib/store/due-list';
import { fullDueWords } from '@/lib/words/due-words';
import css from './DueRowView.module.css';
import { bookLink, nameOf } from './due-links';
import { dueTimeWords } from './due-time-words';
import type { PanelKind } from './panel-kind';
import { RowPanel } from './RowPanel';
import { TouchDashes } from './TouchDashes';

/** One follow-up in two lines. Its actions stand where the time is, shown while the row is hovered or has the focus. */
export const DueRowView = memo(function DueRowView(props: {
  row: DueRow;
  section: DueSection;
  now: LocalDateTime;
  /** The one row that Tab reaches; the arrow keys move it. */
  current: boolean;
  panel: PanelKind | null;
  onPanel: (id: FollowUpId, panel: PanelKind | null) => void;
  onCurrent: (id: FollowUpId) => void;
}) {
  const { row, section, now, current, panel, onPanel, onCurrent } = props;
  const { followUp, contact } = row;
  const words = useWords();
  const language = useLanguage();
  const name = nameOf(contact) || words.common.nameless;
  const time = dueTimeWords(followUp, section, now, language);
  const fullTime = fullDueWords(followUp, language);
  const tabIndex = current ? 0 : -1;
  const toggle = (kind: PanelKind) => () => onPanel(followUp.id, panel === kind ? null : kind);

  return (
    <li
      className={`${css.item} ${section === 'overdue' ? css.late : ''}`}
      data-follow-up={followUp.id}
      data-open={panel ? '' : undefined}
      onFocus={() => onCurrent(followUp.id)}
    >
      <div className={css.row}>
        <Avatar name={name} />
        <div className={css.text}>
          <div className={css.first}>
            <a
              className={css.name}
              href={bookLink(contact.id, followUp.id)}
              target="_blank"
              rel="noreferrer"
              tabIndex={tabIndex}
              data-row-focus=""
              dir="auto"
              title={name}
            >
              {name}
            </a>
            {contact.organisation !== name && (
              <bdi className={css.organisation} title={contact.organisation}>
                {contact.organisation}
              </bdi>
            )}
            {contact.grade === 'A' && (
              <abbr className={css.grade} title={words.common.grade.A}>
                A
              </abbr>
            )}
            <span className={`${css.time} ${css.relative}`} title={fullTime}>
              {time.relative}
              <span className={css.unseen}> {fullTime}</span>
            </span>
          </div>
          <div className={css.second}>
            <ChannelIcon channel={followUp.channel} />
            <bdi className={css.note} title={followUp.note}>
              {followUp.note || words.common.channel[followUp.channel]}
            </bdi>
            <span className={`${css.time} ${css.absolute}`} title={fullTime}>
              <span aria-hidden="true">{time.absolute}</span>
              <TouchDashes number={contact.touchCount + 1} />
            </span>
          </div>
        </div>
        <div className={css.actions}>
          <IconButton
            framed
            label={words.due.doneFor(name)}
            title={words.common.withKey(words.common.done, 'd')}
            icon={<Check />}
            tabIndex={tabIndex}
            aria-expanded={panel === 'done'}
            onClick={toggle('done')}
          />
          <IconButton
            framed
            label={words.due.snoozeFor(name)}
            title={words.common.withKey(words.common.snooze, 's')}
            icon={<Moon />}
            tabIndex={tabIndex}
            aria-expanded={panel === 'snooze'}
            onClick={toggle('snooze')}
          />
          <IconButton
            framed
            label={words.due.moreFor(name)}
            title={words.common.withKey(words.due.more, 'm')}
            icon={<Ellipsis />}
            tabIndex={tabIndex}
            aria-expanded={panel === 'more'}
            onClick={toggle('more')}
          />
        </div>
      </div>
      {panel && <RowPanel kind={panel} row={row} now={now} onClose={() => onPanel(followUp.id, null)} />}
    </li>
  );
});
