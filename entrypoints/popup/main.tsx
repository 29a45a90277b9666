import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { readFirstDue } from '@/components/due/first-due';
import { localOf } from '@/lib/follow-ups/local-date-time';
import { browserLanguages } from '@/lib/platform/browser-languages';
import { systemClock } from '@/lib/platform/clock';
import { openPage } from './open-page';
import { Popup } from './Popup';

// Begun before anything is drawn: the book is read while React starts.
const first = readFirstDue(localOf(systemClock.now()));

document.title = 'Duebook';
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Popup first={first} page={openPage} clock={systemClock.now} browserLanguages={browserLanguages()} />,
  );
}
