import type { Plugin } from 'vite';

/** The source that is no part of the registry: it looks before it, on pages that hold h-cards. */
export const H_CARD_SOURCE = 'h-card';

const REGISTRY = /\/lib\/extract\/sources\.ts$/;
const DECLARED = 'export const SOURCES';

/**
 * Has the registry leave out the sources of these ids, so that a score without them shows what they buy.
 * Loading a registry that has none of such an id throws, naming those there are.
 */
export function withoutSources(ids: readonly string[]): Plugin {
  const left = ids.filter((id) => id !== H_CARD_SOURCE);
  return {
    name: 'without-sources',
    enforce: 'pre',
    transform(code, id) {
      if (left.length === 0 || !REGISTRY.test(id)) return null;
      if (!code.includes(DECLARED)) throw new Error('The registry no longer declares its sources as it did.');
      return `${code.replace(DECLARED, 'const REGISTERED')}
        const LEFT_OUT: string[] = ${JSON.stringify(left)};
        for (const id of LEFT_OUT)
          if (!REGISTERED.some((source) => source.id === id))
            throw new Error('There is no source ' + id + '; there are ${H_CARD_SOURCE}, ' + REGISTERED.map((source) => source.id).join(', ') + '.');
        export const SOURCES: readonly Source[] = REGISTERED.filter(({ id }) => !LEFT_OUT.includes(id));`;
    },
  };
}
