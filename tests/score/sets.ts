import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Bench, type Figures, listIn } from './bench';
import { scoreBigPages } from './big-pages';
import { scoreDates } from './dates';
import { scoreForwards } from './forwards';
import { type Message, scoreForge, scoreMessages } from './messages';
import { scoreMultilingualPages } from './multilingual-pages';
import { scoreAddresses, scoreNames } from './names';
import { scorePages } from './pages';
import { scoreRebuiltPages } from './rebuilt-pages';
import { scoreMicroformats, scoreSchemaOrg } from './structured';
import { scoreVCards } from './vcards';

/** What is measured on a corpus, by the name it is asked for by; a set the folder does not hold gives no figures. */
export const CORPUS_SETS: Record<string, (corpus: string, bench: Bench) => Promise<Figures> | Figures> = {
  us_contact: (corpus, bench) => scorePages(corpus, 'us_contact', bench),
  business: (corpus, bench) => scorePages(corpus, 'business', bench),
  random: (corpus, bench) => scorePages(corpus, 'random', bench),
  forge: scoreForge,
  forwards: scoreForwards,
  names: scoreNames,
  schemaorg: scoreSchemaOrg,
  microformats: scoreMicroformats,
  addresses: scoreAddresses,
  vcards: scoreVCards,
  messages: (corpus, bench) => scoreMessages(listIn(corpus, 'multilingual/messages.json') ?? [], 'messages', bench),
  mpages: (corpus, bench) => scoreMultilingualPages(join(corpus, 'multilingual'), 'mpages', bench),
  dates: scoreDates,
};

const CAPTURES = join(import.meta.dirname, '../fixtures/captures');

/** What is measured on the project's own invented messages and pages. */
export const OWN_SETS: Record<string, (bench: Bench) => Promise<Figures> | Figures> = {
  'own.messages': (bench) => scoreMessages(ownMessages(), 'own.messages', bench),
  'own.mpages': (bench) => scoreMultilingualPages(CAPTURES, 'own.mpages', bench),
  'own.rebuilt': (bench) => scoreRebuiltPages(CAPTURES, 'own.rebuilt', bench),
  'own.big': scoreBigPages,
};

function ownMessages(): Message[] {
  const folder = join(CAPTURES, 'messages');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().flatMap((file) => listIn<Message>(folder, file) ?? []);
}
