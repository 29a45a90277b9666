import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from '../support/surface';
import { until } from '../support/until';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds where a page or popup stands, in lines: the rule, and the elements it is about; '' where nothing. */
export async function axeFaults(surface: Surface): Promise<string> {
  // Colours on their way from one to another are neither: contrast counts once they have arrived.
  await until('the page to come to rest', () =>
    surface.evaluate(async () => {
      const moving = () =>
        document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(moving().map((one) => one.finished));
      // A style that has only just changed begins to move with the next frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return moving().length === 0;
    }),
  );
  // As a function of its own, because the page's policy lets no text be run as code.
  const run = new Function(`return (async () => {
    ${AXE};
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html).join(' ')).join('\\n');
  })()`) as () => Promise<string>;
  return surface.evaluate(run);
}
