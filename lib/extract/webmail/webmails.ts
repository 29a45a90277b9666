import type { Webmail } from './webmail';
import { fastmail } from './webmails/fastmail';
import { gmail } from './webmails/gmail';
import { gmx } from './webmails/gmx';
import { horde } from './webmails/horde';
import { icloud } from './webmails/icloud';
import { mailru } from './webmails/mailru';
import { netease } from './webmails/netease';
import { outlook } from './webmails/outlook';
import { owa } from './webmails/owa';
import { proton } from './webmails/proton';
import { qq } from './webmails/qq';
import { qqClassic } from './webmails/qq-classic';
import { roundcube } from './webmails/roundcube';
import { snappymail } from './webmails/snappymail';
import { tuta } from './webmails/tuta';
import { yahoo } from './webmails/yahoo';
import { yandex } from './webmails/yandex';
import { zimbra } from './webmails/zimbra';
import { zoho } from './webmails/zoho';

/** Every webmail whose page is known, those with hosts of their own first. */
export const WEBMAILS: readonly Webmail[] = [
  gmail,
  outlook,
  proton,
  fastmail,
  yahoo,
  icloud,
  gmx,
  qq,
  qqClassic,
  netease,
  zoho,
  tuta,
  mailru,
  yandex,
  roundcube,
  snappymail,
  zimbra,
  horde,
  owa,
];
