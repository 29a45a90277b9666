import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from '../support/surface';
import { until } from '../support/until';
import type { ChipView } from './chip-view';

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

/**
 * The same where the chip stands in a webmail's page: the page around it is not Duebook's, so axe looks at the chip alone.
 * No page can look into its closed root, nor can axe; in the extension's own world it is told what is in there. It knows
 * no words but text: those that styles add stand there as text while it looks, as large and in the same colours.
 */
export async function axeFaultsInChip(chip: ChipView): Promise<string> {
  return (await chip.inWorld(`
    const host = root.host;
    Object.defineProperty(Element.prototype, 'shadowRoot', { configurable: true, get() { return this === host ? root : null; } });
    const module = undefined, define = undefined;
    const shown = [...root.querySelectorAll('[data-says]')];
    const words = shown.map(({ dataset }) => dataset.says);
    shown.forEach((one, at) => {
      one.removeAttribute('data-says');
      one.style.unicodeBidi = 'plaintext';
      one.textContent = ' ' + words[at] + ' ';
    });
    // What is scrolled under a part that stays in sight can't be read, whatever its colours.
    const staying = [...root.querySelectorAll('.sticks, .heads')].map((one) => [one, one.className]);
    for (const [one] of staying) one.classList.remove('sticks', 'heads');
    ${AXE};
    const { violations, incomplete } = await axe.run(host, {
      resultTypes: ['violations', 'incomplete'],
      // The place in the line has no text of its own; Firefox writes out all that is set back there, spacing too.
      rules: { 'avoid-inline-spacing': { enabled: false } },
    });
    for (const [one, name] of staying) one.className = name;
    shown.forEach((one, at) => {
      one.textContent = '';
      one.style.unicodeBidi = '';
      one.dataset.says = words[at];
    });
    // Letters of some scripts are higher than the line they stand in, which axe takes for something lying over them.
    const isHigh = ({ any }) => any.some(({ data }) => data?.messageKey === 'elmPartiallyObscured');
    const unsure = incomplete.filter(({ id, nodes }) => id === 'color-contrast' && !nodes.every(isHigh));
    return [...violations, ...unsure].map((one) => one.id + ': ' + one.nodes.map((node) => node.html + ' ' + node.failureSummary).join(' ')).join('\\n');
  `)) as string;
}
