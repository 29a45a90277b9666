import { useWebmailWords } from '@/components/capture/use-webmail-words';
import { Kbd } from '@/components/ui/Kbd';
import { Logo } from '@/components/ui/Logo';
import { WebmailList } from './WebmailList';
import css from './WelcomePage.module.css';
import type { WebmailAccess } from './webmail-access';

/** Opened once, when Duebook is installed: what it does, and the webmails to turn on. */
export function WelcomePage({ access }: { access: WebmailAccess }) {
  const words = useWebmailWords();
  return (
    <div className={css.scroll}>
      <div className={css.page}>
        <header className={css.head}>
          <span className={css.mark}>
            <Logo />
          </span>
          <h1 className={css.title}>{words.welcomeTitle}</h1>
          <p className={css.intro}>{words.welcomeIntro}</p>
        </header>
        <ol className={css.steps}>
          <li className={css.step}>
            <h2>{words.saveTitle}</h2>
            <p>{words.saveBody}</p>
            <p className={css.keys}>
              <Kbd>Alt</Kbd> <Kbd>Shift</Kbd> <Kbd>D</Kbd>
            </p>
          </li>
          <li className={css.step}>
            <h2>{words.dueTitle}</h2>
            <p>{words.dueBody}</p>
          </li>
          <li className={`${css.step} ${css.wide}`}>
            <h2>{words.mailTitle}</h2>
            <p>{words.mailBody}</p>
            <WebmailList access={access} />
          </li>
        </ol>
        <footer className={css.foot}>
          <a className={css.primary} href="#/contacts">
            {words.openBook}
          </a>
          <a href="#/backup">{words.restore}</a>
        </footer>
      </div>
    </div>
  );
}
