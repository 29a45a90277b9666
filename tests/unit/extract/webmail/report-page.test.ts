import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { MARKUP_WORDS } from '@/lib/extract/webmail/markup-words';
import { reportPage } from '@/lib/extract/webmail/report-page';
import { growth, LINEAR } from '../../../support/growth';
import { openFixture } from './open-fixture';

const FOLDER = `${import.meta.dirname}/../../../fixtures/webmail`;

const FIXTURES = readdirSync(FOLDER).flatMap((id) =>
  readdirSync(`${FOLDER}/${id}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ id, file, path: `${FOLDER}/${id}/${file}` })),
);

/** Elements of HTML that stand in these pages, and attributes, which may be called as somebody writes. */
const HTML = new Set(
  'html body div span table tbody tr td th h1 h2 h3 ul li ol header footer main nav article section time button iframe b a p br address title slot'.split(
    ' ',
  ),
);

function wordsOf(text: string): string[] {
  return (text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase());
}

/** Whatever a page says: its texts, and the values of attributes that people read or write to. */
function contentOf(tree: ParentNode): string[] {
  return [...tree.querySelectorAll('*')].flatMap((element) => {
    const values = ['title', 'aria-label', 'alt', 'email', 'name', 'e', 'n', 'fromaddr', 'href', 'data-eid', 'value'];
    const frame = 'contentDocument' in element ? (element as HTMLIFrameElement).contentDocument : null;
    return [
      ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue ?? ''),
      ...values
        .map((name) => element.getAttribute(name) ?? '')
        .filter((value) => !/^(https?|javascript):|^#/.test(value)),
      ...(element.shadowRoot === null ? [] : contentOf(element.shadowRoot)),
      ...(frame === null ? [] : contentOf(frame)),
    ];
  });
}

function page(html: string): Document {
  return new JSDOM(`<!doctype html>${html}`).window.document;
}

describe('the report of a page', () => {
  test.each([
    ['label-ProjectX', 'label-?'],
    ['rc-tag_Clients', 'rc-tag_?'],
    ['projectX', 'project?'],
    ['label-warning', 'label-warning'],
    ['ms-Button-icon', 'ms-Button-icon'],
    ['xAxis', 'x?'],
  ])('calls a part named %s by %s', (name, reported) => {
    expect(reportPage(page(`<p class="${name}">`), 'https://mail.example/')).toContain(` p.${reported}\n`.trimEnd());
  });

  test.each(FIXTURES)('has no word of the content of $id/$file', ({ path }) => {
    const { url } = JSON.parse(readFileSync(path.replace(/\.html$/, '.json'), 'utf8')) as { url: string };
    const document = openFixture(path, url);
    const [, ...report] = reportPage(document, url).split('\n');
    const said = new Set(contentOf(document).flatMap(wordsOf));
    expect(said.size).toBeGreaterThan(10);
    const survived = wordsOf(report.join('\n')).filter((word) => said.has(word));
    expect(survived.filter((word) => !MARKUP_WORDS.has(word) && !HTML.has(word))).toEqual([]);
    expect(report.join('')).not.toMatch(/[^\x20-\x7e×]/);
    for (const part of new URL(url).pathname.split(/[/=]/).filter((one) => one.length > 12)) {
      expect(report.join('')).not.toContain(part);
    }
  });

  test('says how the head of a message is made', () => {
    const document = openFixture(`${FOLDER}/gmail/thread.html`, 'https://mail.google.com/mail/u/0/');
    const report = reportPage(document, 'https://mail.google.com/mail/u/0/');
    expect(report).toContain('webmail: gmail');
    expect(report).toContain('span.gD[email=a.a@a-a.a][name=a a][data-hovercard-id=a.a@a-a.a]');
    expect(report).toContain('h2.hP[data-legacy-thread-id=');
    expect(report).toContain('div.ii.gt (body)');
  });

  test('goes into frames and open shadow roots', () => {
    const document = openFixture(`${FOLDER}/gmx/hostile-list.html`, 'https://webmailer.gmx.net/mail/example');
    expect(reportPage(document, 'https://webmailer.gmx.net/mail/example')).toMatch(
      /webmailer-mail-detail\n +\(shadow\)/,
    );
    const framed = openFixture(`${FOLDER}/icloud/thread.html`, 'https://mail.unheard.example/');
    const report = reportPage(framed, 'https://mail.unheard.example/');
    expect(report).toContain('webmail: unknown');
    expect(report).toContain('span.contact-token');
    expect(report).not.toContain('unheard');
  });

  test('takes names for content that are made of it', () => {
    const report = reportPage(
      page(`<ul><li id="msg-jane.roe@fjordlift.example" class="from-jane row_RoeJ janeroe Zürich" data-fjordlift="x"
        title="Jane Roe &lt;jane.roe@fjordlift.example&gt;"><jane-roe>Li</jane-roe><roe class="li sender-li list">Offer 1182</roe>
        <a href="https://fjordlift.example/offers/1182?to=jane" class="offer1182">x</a></li></ul>`),
      'https://mail.fjordlift.example/',
    );
    expect(report).not.toMatch(/jane|roe|fjord|offer|1182|rich/i);
    expect(report).toContain('li#?.?.?.?.?[?=a][title=a a <a.a@a.a>]');
    expect(report).toContain('?.?.?.list "a 0"');
    expect(report).toContain('a[href=https:].? "a"');
  });

  test('takes names for content that are made of what is only kept with an element', () => {
    const report = reportPage(
      page(`<li data-owner="kowalski" class="row row-kowalski"><i data-tooltip="Zanzibar" id="zanzibar">x</i>
        <b data-testid="reading-pane" class="reading-pane">x</b></li>`),
      'https://mail.fjordlift.example/',
    );
    expect(report).not.toMatch(/kowalski|zanzibar/i);
    expect(report).toContain('b[data-testid=a-a].reading-pane');
  });

  test('keeps no name that is written otherwise in the markup than on the page', () => {
    const names = [
      'row-申屠远 沈明轩 from_Иволгин ćirković',
      'shen-mingxuan from-ivolgin ivolgin2 rowIvolginSelected',
      '%E6%B2%88%E6%98%8E c2hlbm1pbmd4dWFu SXZvbGdpbg 69766f6c67696e xn--80adjlbxi msg69766f6c67',
      'ivolgin.pavel@corvid tel-555-12-34 t5551234 niglovi',
    ];
    const report = reportPage(
      page(`${names.map((one) => `<p class="${one}" id="${one.split(' ')[0]}" data-${one.split(' ').at(-1)}="x">Павел Иволгин, 沈明轩, Ćirković</p>`).join('')}
        <ivolgin-row>a</ivolgin-row><svg><ivolgin>a</ivolgin></svg>`),
      'https://mail.fjordlift.example/',
    );
    expect(report).not.toMatch(/[^\x20-\x7e\n×]/);
    expect(report).not.toMatch(/shen|ming|ivol|gin|pavel|irkov|corvid|niglov|c2hl|SXZv|6976|80ad|555|1234|%/i);
    // What is certainly code stays.
    expect(report).toContain('.from-?');
    expect(report).toContain('.row?Selected');
    expect(report).toContain('?-row');
  });

  test('takes for content what is made up to tell one message from the others', () => {
    const report = reportPage(
      page('<div id="m18c2fab3d9e04b71"><i class="msg-5f3a9c2e7b10d4aa css-1x2y3z a3s g2 btn"></i></div>'),
      'https://mail.fjordlift.example/',
    );
    expect(report).toContain('div#?');
    expect(report).toContain('i.?.css-?.a3s.g2.btn');
  });

  test('says rows of one form once', () => {
    const rows = Array.from(
      { length: 30 },
      (_, at) => `<li class="row" id="m${at}"><b>${'Row '.repeat(1 + (at % 3))}</b></li>`,
    ).join('');
    const report = reportPage(page(`<ul>${rows}</ul><p>After</p>`), 'https://mail.fjordlift.example/');
    expect(report).toContain('×30');
    expect(report.split('\n').length).toBeLessThan(10);
  });

  test('stays short, and is soon done, whatever the page', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => `<p class="c${'xyzw'[at % 4]}${'abc'[at % 3]}">t</p>`).join(
      '',
    );
    const deep = '<div>'.repeat(400);
    const long = `<i class="${'a'.repeat(100_000)} ${'q-'.repeat(29)}" title="${'b'.repeat(100_000)}"></i>`;
    const document = page(many + long + deep);
    const report = reportPage(document, 'https://mail.fjordlift.example/');
    expect(report.split('\n').length).toBeLessThanOrEqual(2_001);
    expect(report.length).toBeLessThan(200_000);
    const read = (given: Document) => reportPage(given, 'https://mail.fjordlift.example/');
    const rows = (size: number) =>
      page(Array.from({ length: size }, (_, at) => `<p class="c${'xyzw'[at % 4]}${'abc'[at % 3]}">t</p>`).join(''));
    expect(growth(rows, read, 4_000)).toBeLessThan(LINEAR);
    const wide = (size: number) =>
      page(`<i class="${'a'.repeat(size)} ${'q-'.repeat(29)}" title="${'b'.repeat(size)}"></i>`);
    expect(growth(wide, read, 100_000)).toBeLessThan(LINEAR);
  });
});
