import { useRef } from 'react';
import { useWebmailWords } from '@/components/capture/use-webmail-words';
import { Button } from '@/components/ui/Button';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { Switch } from '@/components/ui/Switch';
import { coversPattern } from '@/lib/extract/webmail/match-pattern';
import { WEBMAILS } from '@/lib/extract/webmail/webmails';
import { webmailName } from '@/lib/words/webmail-words';
import { OwnWebmail } from './OwnWebmail';
import { useWebmails } from './use-webmails';
import css from './WebmailList.module.css';
import type { WebmailAccess } from './webmail-access';

/** Webmails whose hosts are known; others live wherever somebody has put them. */
const HOSTED = WEBMAILS.filter(({ hosts }) => hosts.length > 0);

type Props = {
  access: WebmailAccess;
  /** What site may be one, too; '' where none. */
  propose?: () => Promise<string>;
};

/** The webmails, each with its switch, and the way to name another site as one. */
export function WebmailList({ access, propose }: Props) {
  const words = useWebmailWords();
  const webmails = useWebmails(access);
  /** Sites that were on while this was open: one just turned off keeps its place, and the focus. */
  const seen = useRef<string[]>([]);
  const { enabled, last } = webmails;
  const known = HOSTED.flatMap(({ hosts }) => hosts);
  for (const pattern of enabled ?? []) {
    const own = !known.some((host) => coversPattern(host, pattern));
    if (own && !seen.current.includes(pattern)) seen.current.push(pattern);
  }
  if (enabled === null) return <p className={css.checking}>{words.checking}</p>;
  return (
    <div className={css.webmails}>
      <ul className={css.list} aria-label={words.known}>
        {HOSTED.map((webmail) => {
          const { id, hosts } = webmail;
          const name = webmailName(webmail, words);
          return (
            <li key={id}>
              <Switch
                label={name}
                detail={words.names(hosts.map(hostOf))}
                checked={webmails.isOn(hosts)}
                onChange={(on) => void webmails.set(name, hosts, on)}
              />
            </li>
          );
        })}
      </ul>
      {HOSTED.map((webmail) => {
        const name = webmailName(webmail, words);
        const off = webmails.keptBack(webmail.hosts);
        return (
          off.length > 0 && (
            <p key={webmail.id} className={css.off}>
              <span className={css.late}>{words.keptBack(name, off.map(hostOf))}</span>
              <Button variant="outline" onClick={() => void webmails.set(name, off, true)}>
                {words.keptBackOn}
              </Button>
            </p>
          )
        );
      })}
      {seen.current.length > 0 && (
        <ul className={css.list} aria-label={words.own}>
          {seen.current.map((pattern) => (
            <li key={pattern}>
              <Switch
                label={hostOf(pattern)}
                detail={pattern.startsWith('http:') ? pattern.replace(/\*$/, '') : words.own}
                checked={webmails.isOn([pattern])}
                onChange={(on) => void webmails.set(hostOf(pattern), [pattern], on)}
              />
            </li>
          ))}
        </ul>
      )}
      <OwnWebmail propose={propose} onEnable={(pattern) => webmails.set(hostOf(pattern), [pattern], true)} />
      <div role="status" className={css.said}>
        {last && 'name' in last && (last.on ? words.enabled(last.name) : words.disabled(last.name))}
      </div>
      {last && 'failed' in last && <ErrorNote code={last.failed} />}
    </div>
  );
}

function hostOf(pattern: string): string {
  return pattern.replace(/^[^/]*\/\/(?:\*\.)?/, '').replace(/\/.*$/, '');
}
