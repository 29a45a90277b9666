import { describe, expect, it } from 'vitest';
import { behindSignOff } from '@/lib/extract/message/sign-offs';

describe('behindSignOff', () => {
  it.each([
    'With all good wishes,',
    'Blessings,',
    'Yours in haste',
    'On behalf of Jane Roe,',
    'Mit sportlichen Grüßen',
    'Viele liebe Gruesse aus Köln',
    'En liebe Gruess',
    'Glück auf!',
    'Je vous prie d’agréer, Madame, l’expression de mes salutations distinguées.',
    'À très vite,',
    'P/o Me Quist',
    'Sin otro particular,',
    'Le saluda atentamente,',
    'Grande abraço',
    'Porgo distinti saluti',
    'Met sportieve groet,',
    'Łączę wyrazy szacunku',
    'Miłego popołudnia',
    'Se srdečným pozdravem',
    'Baráti üdvözlettel',
    'Cu deosebită stimă,',
    'Pagarbiai',
    'Kærlig hilsen',
    'Ha en fin helg!',
    'Lämpimin terveisin',
    'Selam ve saygılarımla',
    'Με πολλούς χαιρετισμούς',
    'وتقبلوا فائق الاحترام',
    'המשך יום נעים',
    'С глубоким уважением,',
    'Гарного дня!',
    '顺颂时祺',
    'ご確認のほどよろしくお願いいたします。',
    '즐거운 주말 보내세요',
  ])('knows %s', (line) => {
    expect(behindSignOff(line)).toBe('');
  });

  it.each([
    'P.O. Box 1140, Fargo, ND 58102',
    'Anna Gruss',
    'Moinuddin Quist',
    'Tallinna',
    'Pozdravka Ilieva',
    'Kraków',
    'Zdarma pro členy',
  ])('knows none in %s', (line) => {
    expect(behindSignOff(line)).toBeNull();
  });
});
