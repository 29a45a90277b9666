import type { Webmail } from './webmail';
import { gmail } from './webmails/gmail';
import { netease } from './webmails/netease';
import { qq } from './webmails/qq';
import { qqClassic } from './webmails/qq-classic';
import { roundcube } from './webmails/roundcube';

/** Every webmail whose page is known, those with hosts of their own first. */
export const WEBMAILS: readonly Webmail[] = [gmail, qq, qqClassic, netease, roundcube];
