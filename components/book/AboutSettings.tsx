import { useWebmailWords } from '@/components/capture/use-webmail-words';
import { Kbd } from '@/components/ui/Kbd';
import { useWords } from '@/components/ui/words-context';
import { PageSection } from './Page';
import css from './SettingsPage.module.css';

/** As wxt.config.ts suggests it to each browser. */
const SAVE_KEY = import.meta.env.FIREFOX ? 'K' : 'S';

/** The keys to know, where the data lives, and which Duebook this is. */
export function AboutSettings({ version }: { version: string }) {
  const words = useWords().settings;
  const { welcomeAgain } = useWebmailWords();
  return (
    <>
      <PageSection title={words.keys} hint={words.keysHint}>
        <dl className={css.keys}>
          <dt>
            <Keys keys={['Alt', 'Shift', 'D']} />
          </dt>
          <dd>{words.keyOpen}</dd>
          <dt>
            <Keys keys={['Alt', 'Shift', SAVE_KEY]} />
          </dt>
          <dd>{words.keySave}</dd>
        </dl>
      </PageSection>
      <PageSection title={words.where}>
        <p className={css.body}>{words.whereBody}</p>
        <a href="#/backup">{words.makeBackup}</a>
        <a href="#/welcome">{welcomeAgain}</a>
        <p className={css.version}>{words.version(version)}</p>
      </PageSection>
    </>
  );
}

function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <>
      {keys.map((key, at) => (
        <span key={key}>
          {at > 0 && ' '}
          <Kbd>{key}</Kbd>
        </span>
      ))}
    </>
  );
}
