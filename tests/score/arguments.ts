import { parseArgs } from 'node:util';
import type { Half } from './bench';

/** What the scorer was asked for. */
export type ScoreArguments = {
  /** The corpus folder as given, or null for the one beside the project. */
  corpus: string | null;
  /** The figures as JSON and nothing else. */
  json: boolean;
  /** Whether what was missed is printed: the one option that shows words of pages and mails. */
  showMisses: boolean;
  /** The items looked at, by their position in the set (the first is even); null for all. */
  half: Half | null;
  /** Whether a figure more than a point below its record fails the run. */
  check: boolean;
  /** Whether better figures become the record. */
  record: boolean;
  /** Whether pages are read in jsdom even where there is a browser. */
  jsdom: boolean;
  /** Sources left out of reading, to see what each buys. */
  without: string[];
  /** Sets to score; none means all. */
  sets: string[];
};

/**
 * Reads the scorer's command line.
 *
 * @throws TypeError for an option there is not, Error for a half there is not or a record of only a part
 */
export function scoreArguments(given: readonly string[]): ScoreArguments {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      corpus: { type: 'string' },
      json: { type: 'boolean', default: false },
      'show-misses': { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      jsdom: { type: 'boolean', default: false },
      half: { type: 'string' },
      without: { type: 'string', multiple: true, default: [] },
    },
  });
  const { half = null } = values;
  if (half !== null && half !== 'even' && half !== 'odd') throw new Error(`--half is even or odd, not ${half}.`);
  const part = half !== null || values.without.length > 0 || values.jsdom;
  if (part && (values.record || values.check)) throw new Error('The record is of whole sets, in the browser.');
  if (values.record && values.corpus !== undefined) throw new Error('The record is of the usual corpus.');
  return {
    corpus: values.corpus ?? null,
    json: values.json,
    check: values.check,
    record: values.record,
    jsdom: values.jsdom,
    showMisses: values['show-misses'],
    half,
    without: values.without.flatMap((list) => list.split(',')).filter((id) => id !== ''),
    sets: positionals,
  };
}
