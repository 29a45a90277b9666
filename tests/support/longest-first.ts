import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes minutes, longest first: begun last, it would hold up the run with nothing beside it. */
const LONG = [
  'webmail/switches.test.ts',
  'webmail/roundcube.test.ts',
  'flows/reminders.test.ts',
  'flows/crash.test.ts',
  'flows/accessibility.test.ts',
];

function rankOf({ moduleId }: TestSpecification): number {
  const at = LONG.findIndex((end) => moduleId.endsWith(end));
  return at === -1 ? LONG.length : at;
}

/** Begins the files that take minutes before all others, whichever browser they are for; the others as Vitest would. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rankOf(a) - rankOf(b));
  }
}
