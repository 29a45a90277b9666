import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { UndoBar, type UndoOffer } from '@/components/ui/UndoBar';
import { useWords } from '@/components/ui/words-context';
import { type ErrorCode, errorCodeOf } from '@/lib/errors/duebook-error';
import type { UndoToken } from '@/lib/messages/protocol';

/** What doing something came to: its reply, or the code of what went wrong (nothing was changed then). */
type Outcome<T> = { ok: true; reply: T } | { ok: false; code: ErrorCode };

type Actions = {
  /** Does something that can be undone, then says `message` and offers to take it back. */
  act: <T extends { undo: UndoToken }>(doIt: () => Promise<T>, message: string) => Promise<Outcome<T>>;
  /** Takes the last thing back, while that is offered. */
  undo: () => Promise<void>;
  /** Says something in passing, with nothing to undo. */
  say: (message: string) => void;
  /** What was taken back last, for whoever must look again after. */
  lastUndone: UndoToken | null;
  /** What can be taken back now. */
  offered: UndoToken | null;
  /** What went wrong in undoing, until the next action. */
  failed: ErrorCode | null;
};

const ActionContext = createContext<Actions | null>(null);

/** Where everything that is done goes through, so that the last thing done can be undone from anywhere. */
export function ActionProvider({ children }: { children: ReactNode }) {
  const words = useWords().due;
  const [offer, setOffer] = useState<(UndoOffer & { token: UndoToken | null }) | null>(null);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const [lastUndone, setLastUndone] = useState<UndoToken | null>(null);
  const count = useRef(0);
  const token = offer?.token ?? null;

  const show = useCallback((message: string, undo: UndoToken | null) => {
    count.current += 1;
    setFailed(null);
    setOffer({ key: String(count.current), message, token: undo });
  }, []);

  const act = useCallback<Actions['act']>(
    async (doIt, message) => {
      try {
        const reply = await doIt();
        show(message, reply.undo);
        return { ok: true, reply };
      } catch (thrown) {
        return { ok: false, code: errorCodeOf(thrown) };
      }
    },
    [show],
  );

  const undo = useCallback(async () => {
    if (token === null) return;
    try {
      const { sendCommand } = await import('@/lib/messages/send-command');
      await sendCommand('undo', { token });
      show(words.undone, null);
      setLastUndone(token);
    } catch (thrown) {
      setOffer(null);
      setFailed(errorCodeOf(thrown));
    }
  }, [token, show, words]);

  const gone = useCallback(() => setOffer(null), []);
  const say = useCallback((message: string) => show(message, null), [show]);
  const actions = useMemo(
    () => ({ act, undo, say, lastUndone, offered: token, failed }),
    [act, undo, say, lastUndone, token, failed],
  );
  return (
    <ActionContext value={actions}>
      {children}
      <UndoBar offer={offer} onUndo={token === null ? null : undo} onGone={gone} shortcut="Z" />
    </ActionContext>
  );
}

/** Doing, and undoing. */
export function useActions(): Actions {
  const actions = useContext(ActionContext);
  if (!actions) throw new Error('useActions needs an ActionProvider above it');
  return actions;
}
