import type { Evidence, Observed } from '../evidence/draft';
import type { Field, Observation, ObservedFields } from '../evidence/observation';
import { quoteOf } from '../evidence/quote';

const MAX_EVIDENCE = 20;

/** What was gathered of one value. */
type Gathered<T> = { value: T; best: number; sources: Map<Evidence['source'], number>; evidence: Evidence[] };

/**
 * The values of one field with what they rest on, surest first. Signs of different kinds strengthen each other
 * as independent ones do; the same kind of sign seen twice counts once.
 */
export function mergedValues<F extends Field>(
  observations: readonly Extract<Observation, { field: F }>[],
  keyOf: (value: ObservedFields[F]) => string,
  normalise: (value: ObservedFields[F]) => ObservedFields[F],
): Observed<ObservedFields[F]>[] {
  const byKey = new Map<string, Gathered<ObservedFields[F]>>();
  for (const one of observations) {
    const { value, confidence, source } = one;
    const quote = quoteOf(one);
    const written = value as ObservedFields[F];
    const key = keyOf(written);
    if (key === '') continue;
    const known: Gathered<ObservedFields[F]> = byKey.get(key) ?? {
      value: normalise(written),
      best: 0,
      sources: new Map(),
      evidence: [],
    };
    if (confidence > known.best) {
      known.best = confidence;
      known.value = normalise(written);
    }
    known.sources.set(source, Math.max(confidence, known.sources.get(source) ?? 0));
    if (
      known.evidence.length < MAX_EVIDENCE &&
      !known.evidence.some((other) => other.source === source && other.quote === quote)
    ) {
      known.evidence.push({ source, quote, confidence });
    }
    byKey.set(key, known);
  }
  return [...byKey.values()]
    .map(({ value, sources, evidence }) => {
      let doubt = 1;
      for (const confidence of sources.values()) doubt *= 1 - confidence;
      return { value, confidence: Math.min(0.99, 1 - doubt), evidence };
    })
    .sort((a, b) => b.confidence - a.confidence);
}
