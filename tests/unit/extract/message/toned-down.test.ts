import { expect, it } from 'vitest';
import { tonedDown } from '@/lib/extract/message/toned-down';

it.each([
  ['JANE ROE', 'jane@roe.example', 'Jane Roe'],
  ['Jane ROE-QUIST', '', 'Jane Roe-Quist'],
  ['Jane Roe', '', 'Jane Roe'],
  ['Jane RO', '', 'Jane RO'],
  ['İPEK IŞIK', '', 'İpek Işık'],
  ['Serkan YILDIRIM', 'serkan@boru.com.tr', 'Serkan Yıldırım'],
  ['INGRID LIND', 'ingrid@lind.example', 'Ingrid Lind'],
  ['李雷', '', '李雷'],
])('%s is written as names are', (name, address, written) => {
  expect(tonedDown(name, address)).toBe(written);
});
