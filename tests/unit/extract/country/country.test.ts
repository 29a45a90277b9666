import { describe, expect, it } from 'vitest';
import { countriesOf } from '@/lib/extract/country/country';
import { guessLanguage } from '@/lib/extract/country/language-guess';
import { textView } from '@/lib/extract/layout/text-view';

const likeliest = (text: string, url = '') => countriesOf(textView(text, { url, title: '' }), '')[0];

describe('countriesOf', () => {
  it.each([
    ['Freundliche Grüße\nmit den besten Wünschen und Dank für die Zeit\nJana Quist', 'DE'],
    ['Cordiali saluti\nper il team e con la nostra gioia\nJana Quist', 'IT'],
    ['Jana Quist\njana@quist.pl', 'PL'],
    ['Quist Works B.V.\n1011 AB Amsterdam', 'NL'],
    ['Quist Works\nMelbourne VIC 3000', 'AU'],
    ['Quist\nTel +46 8 123 456', 'SE'],
    ['株式会社クイスト 営業部', 'JP'],
    ['主任 王小明\n電話 02-2345-6789\n台灣', 'TW'],
    ['王小明 手机 13800000000', 'CN'],
    ['(217) 555-0142\nSpringfield, IL 62701', 'US'],
  ])('%j is from %s', (text, country) => {
    expect(likeliest(text)).toBe(country);
  });

  it('believes the host first', () => {
    expect(likeliest('Quist GmbH', 'https://quist.at/')).toBe('AT');
  });
});

describe('guessLanguage', () => {
  it('is not misled by a list of languages or a name in another script', () => {
    expect(
      guessLanguage(`${'the people of our company are here to help you with the work. '.repeat(3)} Русский 中文`),
    ).toBe('en');
  });

  it('tells what is close', () => {
    expect(guessLanguage('Ми раді вітати вас і чекаємо на відповідь')).toBe('uk');
    expect(guessLanguage('請撥打電話與我們聯絡')).toBe('zh-hant');
    expect(guessLanguage('请拨打电话与我们联系')).toBe('zh');
    expect(guessLanguage('ok')).toBe('');
  });
});
