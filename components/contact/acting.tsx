import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { UndoBar, type UndoOffer } from '@/components/ui/UndoBar';
import { useWords } from '@/components/ui/words-context';
import { type ErrorCode, errorCodeOf } from '@/lib/errors/duebook-error';
import type { UndoToken } from '@/lib/messages/protocol';
import { sendCommand } from '@/lib/messages/send-command';
import css from './acting.module.css';

/** How a command ended: done, or the code of what went wrong. */
export type Outcome = { ok: true } | { ok: false; code: ErrorCode };

type Acting = {
  /** Offers to take back what `token` stands for; a token no longer good says so when it is used. */
  offerUndo(token: UndoToken, message: string): void;
  /** Runs a command that can be undone, and offers that. A failure is returned, for the place that asked to show. */
  act(run: () => Promise<{ undo: UndoToken }>, message: string): Promise<Outcome>;
  /** Like `act`, for buttons that have no place of their own to show a failure: it appears at the bottom of the page. */
  actNow(run: () => Promise<{ undo: UndoToken }>, message: string): Promise<boolean>;
  /** Takes back the last thing done, if that is still offered. */
  undoLast(): void;
};

const ActingContext = createContext<Acting | null>(null);

/** Sends commands, offers to undo them for ten seconds, and shows what went wrong. One a page. */
export function ActingProvider({ children }: { children: ReactNode }) {
  const words = useWords().common;
  const [offer, setOffer] = useState<(UndoOffer & { token: UndoToken }) | null>(null);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const [said, setSaid] = useState('');

  const offerUndo = useCallback((token: UndoToken, message: string) => {
    setFailed(null);
    setSaid('');
    setOffer({ key: token, token, message });
  }, []);
  const act = useCallback(
    async (run: () => Promise<{ undo: UndoToken }>, message: string): Promise<Outcome> => {
      try {
        offerUndo((await run()).undo, message);
        return { ok: true };
      } catch (thrown) {
        return { ok: false, code: errorCodeOf(thrown) };
      }
    },
    [offerUndo],
  );
  const actNow = useCallback(
    async (run: () => Promise<{ undo: UndoToken }>, message: string) => {
      const outcome = await act(run, message);
      setFailed(outcome.ok ? null : outcome.code);
      return outcome.ok;
    },
    [act],
  );
  const gone = useCallback(() => setOffer(null), []);
  const undoLast = useCallback(async () => {
    if (!offer) return;
    setOffer(null);
    try {
      await sendCommand('undo', { token: offer.token });
      setSaid(words.undone);
    } catch (thrown) {
      setFailed(errorCodeOf(thrown));
    }
  }, [offer, words.undone]);

  const acting = useMemo(() => ({ offerUndo, act, actNow, undoLast }), [offerUndo, act, actNow, undoLast]);
  return (
    <ActingContext value={acting}>
      {children}
      {failed && (
        <div className={css.failed}>
          <ErrorNote code={failed} />
        </div>
      )}
      <div role="status" className={css.said}>
        {said}
      </div>
      <UndoBar offer={offer} onUndo={undoLast} onGone={gone} shortcut="Z" />
    </ActingContext>
  );
}

/** The one way a component of the book changes anything. */
export function useActing(): Acting {
  const acting = useContext(ActingContext);
  if (!acting) throw new Error('Nothing here can act: ActingProvider is missing.');
  return acting;
}
