import { type Ref, useCallback, useEffect, useImperativeHandle, useRef } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { useWords } from '@/components/ui/words-context';
import type { ContactId } from '@/lib/contacts/contact';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import css from './ContactList.module.css';
import { ContactListItem } from './ContactListItem';
import type { ContactListRow } from './use-contact-window';

/** As `.row` in the style sheet. */
const ROW_HEIGHT = 52;

/** What the page around the list asks of it. */
export type ContactListHandle = {
  /** Moves the focus by some rows, scrolling as needed, and tells which contact it now stands on. */
  move(by: number): ContactListRow | null;
  /** Brings a row into sight, and makes it the one `focus` goes to. */
  reveal(index: number): void;
  /** Puts the focus back where it last was. */
  focus(): void;
};

export type ContactListProps = {
  total: number;
  rowAt: (index: number) => ContactListRow | null;
  show: (firstIndex: number) => void;
  now: LocalDateTime;
  currentId: ContactId | null;
  /** Leaves only name and due time, where a contact is shown beside. */
  compact: boolean;
  ref?: Ref<ContactListHandle>;
};

/** Contacts in a list that draws only what is on screen. */
export function ContactList({ total, rowAt, show, now, currentId, compact, ref }: ContactListProps) {
  const words = useWords().book;
  const list = useRef<VirtualizerHandle>(null);
  const frame = useRef<HTMLDivElement>(null);
  const active = useRef(0);

  const focusRow = useCallback((index: number) => {
    active.current = index;
    list.current?.scrollToIndex(index, { align: 'nearest' });
    // The row may only be drawn after the scroll.
    const tryFocus = (left: number) => {
      const link = frame.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
      if (link) link.focus({ preventScroll: true });
      else if (left > 0) requestAnimationFrame(() => tryFocus(left - 1));
    };
    tryFocus(20);
  }, []);

  useImperativeHandle(
    ref,
    () => ({
      move: (by) => {
        const focused = frame.current?.contains(document.activeElement) ?? false;
        const from = focused || by === 0 ? active.current : active.current - Math.sign(by);
        const to = Math.min(total - 1, Math.max(0, from + by));
        if (total > 0) focusRow(to);
        return rowAt(to);
      },
      reveal: (index) => {
        active.current = index;
        list.current?.scrollToIndex(index, { align: 'nearest' });
      },
      focus: () => focusRow(active.current),
    }),
    [focusRow, rowAt, total],
  );
  // A shorter list than before must not leave the focus standing beyond its end.
  useEffect(() => {
    active.current = Math.max(0, Math.min(active.current, total - 1));
  }, [total]);

  const { columns } = words;
  return (
    <div ref={frame} className={`${css.table} ${compact ? css.compact : ''}`}>
      {/* Each row says for itself what these say to the eye. */}
      <div className={css.head} aria-hidden="true">
        <span>{columns.name}</span>
        <span className={css.organisation}>{columns.organisation}</span>
        <span className={css.jobTitle}>{columns.jobTitle}</span>
        <span className={css.gradeCell}>{columns.grade}</span>
        <span className={css.due}>{columns.nextDue}</span>
        <span className={css.lastTouch}>{columns.lastTouch}</span>
      </div>
      <div className={css.body}>
        <Virtualizer
          ref={list}
          as="ul"
          item="li"
          data={{ length: total }}
          itemSize={ROW_HEIGHT}
          onScroll={(offset) => show(Math.floor(offset / ROW_HEIGHT))}
        >
          {(_, index) => (
            <ContactListItem
              key={index}
              row={rowAt(index)}
              index={index}
              now={now}
              current={currentId !== null && rowAt(index)?.contact.id === currentId}
              onFocus={(at) => {
                active.current = at;
              }}
            />
          )}
        </Virtualizer>
      </div>
    </div>
  );
}
