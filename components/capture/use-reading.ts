import { useEffect, useState } from 'react';
import type { Source } from '@/lib/contacts/contact';
import { type ErrorCode, errorCodeOf } from '@/lib/errors/duebook-error';
import type { FrontReading } from '@/lib/extract/message/read-message';
import type { PageReader } from './page-reader';

/** What the page in front came to. */
export type PageState =
  | { state: 'reading' }
  | { state: 'read'; reading: FrontReading }
  | { state: 'failed'; code: ErrorCode; source: Source };

/** Reads the page in front: once, and anew where the rep says that an address is not theirs, or takes that back. */
export function useReading(page: PageReader, defaultCountry: string, notOwnAddresses: readonly string[]): PageState {
  const [result, setResult] = useState<PageState>({ state: 'reading' });
  const denied = notOwnAddresses.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: whose mail it is is read from the settings
  useEffect(() => {
    let gone = false;
    const settle = (state: PageState) => {
      if (!gone) setResult(state);
    };
    page.read(defaultCountry).then(
      (reading) => settle({ state: 'read', reading }),
      async (thrown: unknown) => settle({ state: 'failed', code: errorCodeOf(thrown), source: await page.source() }),
    );
    return () => {
      gone = true;
    };
  }, [page, defaultCountry, denied]);
  return result;
}
