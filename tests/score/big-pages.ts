import { readerPages } from '../bench/reader-pages';
import { teamPage } from '../fixtures/made-pages';
import type { Bench, Figures } from './bench';

/** The largest time one of the made pages takes, the page of five megabytes among them. */
export async function scoreBigPages(bench: Bench): Promise<Figures> {
  let most = 0;
  for (const page of readerPages(teamPage)) {
    const { ms } = await bench.readPage(page.html(), `https://made.example${page.path}`);
    most = Math.max(most, ms);
  }
  return { 'own.big.ms.max': Math.round(most * 10) / 10 };
}
