import { describe, expect, it } from 'vitest';
import { plainLetters } from '@/lib/extract/layout/plain-letters';

describe('plain letters', () => {
  it.each([
    ['０５２－３３１－０１４２（代表）', '052-331-0142（代表）'],
    ['（０５２）３３１－０１４２', '(052)331-0142'],
    ['ｔａｎａｋａ＠ａｃｍｅ．ｊｐ', 'tanaka@acme.jp'],
    ['联 系 人：王伟', '联系人：王伟'],
    ['전 화 : 02-555-0142', '전화 : 02-555-0142'],
    ['Ｑ Ｑ：28744', 'QQ：28744'],
    ['هاتف: ٠٦٥٥٥٠١٤٢', 'هاتف: 065550142'],
    ['تلفن: ۰۲۱۵۵۵۰', 'تلفن: 0215550'],
  ])('are those of %s', (written, plain) => expect(plainLetters(written)).toBe(plain));

  it.each(['王 伟', '王 伟 经理：销售', '田中 太郎', '김 민수', 'データ－ベース', '（株）田中製作所', 'A B C: 7'])(
    'leave %s as it is',
    (written) => expect(plainLetters(written)).toBe(written),
  );
});
