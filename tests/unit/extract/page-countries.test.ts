// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html';

/** Every number a page yields, each once. */
function numbers(language: string, body: string): string[] {
  const lang = language === '' ? '' : ` lang="${language}"`;
  const { drafts } = readHtml(`<html${lang}><body>${body}</body></html>`, 'https://page.example/');
  return [...new Set(drafts.flatMap(({ phones }) => phones.map(({ value }) => value.e164)))].sort();
}

const list = (...written: string[]) => written.map((one) => `<dl><dt>Tel</dt><dd>${one}</dd></dl>`).join('\n');

describe('the country of a page’s numbers', () => {
  it.each([
    ['de-DE', '030 81234-210', '030 81234-224', '+493081234210', '+493081234224'],
    ['de', '089 41234-117', '0171 4920044', '+498941234117', '+491714920044'],
    ['', '040 71234-210', '040 71234-224', '+494071234210', '+494071234224'],
    ['en-US', '0711 71234-210', '0711 71234-224', '+4971171234210', '+4971171234224'],
  ])('is no other’s by digits that only look like its postal code (%s %s)', (lang, one, two, first, second) => {
    const imprint = '<p>Quist Pumpen GmbH</p><p>Wir sind für Sie da und helfen mit der Technik, die nicht läuft.</p>';
    expect(numbers(lang, `${imprint}${list(one, two)}`)).toEqual([first, second].sort());
  });

  it.each([
    // A code with a town, a code alone, a page in English: Brazil all the same.
    ['pt-BR', '<p>Av. Quist, 1200 - São Paulo - SP, 01310-100</p>', '(11) 3251-4830', '+551132514830'],
    ['pt', '<p>Rua Quist, 40, CEP 88010-400 Florianópolis</p>', '(48) 3223-4830', '+554832234830'],
    ['', '<p>Rua Quist, 40, 88010-400 Florianópolis</p>', '(48) 3223-4830', '+554832234830'],
    ['en', '<p>Rua Quist, 40, 88010-400 Florianópolis, Brazil</p>', '(48) 3223-4830', '+554832234830'],
    ['pt', '<p>Rua Quist 40, 4100-320 Porto</p>', '22 617 4830', '+351226174830'],
    ['pl', '<p>ul. Quista 4, 00-950 Warszawa</p>', '22 617 48 30', '+48226174830'],
    // A country's own form on a page in the language of another.
    [
      'de',
      '<p>Lager: ul. Quista 4, 00-950 Warszawa</p><p>Quist GmbH, 20457 Hamburg</p>',
      '040 71234-21',
      '+49407123421',
    ],
    ['fr', '<p>Entrepôt: £40 la palette, £9 le colis, £5 le pli</p>', '04 72 40 12 34', '+33472401234'],
    // Countries that share a language: the numbers tell.
    ['de', '<p>Quist Handel</p>', '01 5057890', '+4315057890'],
    ['de-CH', '<p>Quist Handel</p>', '044 217 48 30', '+41442174830'],
    ['fr', '<p>Quist Négoce</p>', '02 217 48 30', '+3222174830'],
    ['fr', '<p>Quist Négoce</p>', '(514) 217-4830', '+15142174830'],
    ['nl', '<p>Quist Handel</p>', '02 217 48 30', '+3222174830'],
    ['zh-TW', '<p>奎斯特公司</p>', '02-2345-6789', '+886223456789'],
    ['en', '<p>Quist Works, tel 0113 496 0149</p>', '0113 496 0142', '+441134960142', '+441134960149'],
    ['en', '<p>Quist Works</p>', '(03) 9876 5432', '+61398765432'],
    ['da', '<p>Quist ApS</p>', '31 42 77 15', '+4531427715'],
    ['es-MX', '<p>Quist S.A. de C.V.</p>', '55 5217 4830', '+525552174830'],
    ['en', '<p>Quist Works, Springfield, IL 62701</p>', '(217) 555-0142', '+12175550142'],
    ['en', '<p>Quist Works Ltd, Leeds LS1 4DY</p>', '0113 496 0142', '+441134960142'],
  ])('is told by what a page has of it (%s %s)', (lang, said, written, ...e164) => {
    expect(numbers(lang, said + list(written))).toEqual(e164);
  });

  it('is the one a number is in use in, whatever says that it is one', () => {
    // Written for callers at home in Germany, on a page all else of which is Dutch.
    const person = `<div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Jane Roe</b>
      <span itemprop="telephone">0171 4920044</span></div>`;
    const page = `<p>Quist B.V., 1011 AB Amsterdam, Nederland</p><p>Deutschland: Quist GmbH</p>${person}`;
    expect(numbers('nl', page)).toEqual(['+491714920044']);
  });
});
