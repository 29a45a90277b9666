import type { Webmail } from './webmail';
import { gmail } from './webmails/gmail';
import { roundcube } from './webmails/roundcube';

/** Every webmail whose page is known, those with hosts of their own first. */
export const WEBMAILS: readonly Webmail[] = [gmail, roundcube];
