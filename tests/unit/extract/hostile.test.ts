// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { MAX_DRAFTS } from '@/lib/extract/evidence/draft';
import { readDocument } from '@/lib/extract/read-document';
import { readHtml } from './read-html';

describe('a hostile page', () => {
  it('cannot make a name of markup', () => {
    const { drafts } = readHtml(
      `<script type="application/ld+json">{"@type":"Person","name":"<img src=x onerror=alert(1)>","email":"a@b.example"}</script>
       <div itemscope itemtype="https://schema.org/Person"><span itemprop="name">&lt;img onerror=alert(1)&gt; Smith</span><a itemprop="email" href="mailto:c@d.example">x</a></div>
       <p>&lt;img onerror=alert(1)&gt; Smith, Director</p>`,
    );
    expect(drafts.map((draft) => draft.name)).not.toContainEqual(
      expect.objectContaining({ value: expect.stringContaining('<') }),
    );
  });

  it('keeps no URL but http, https, mailto and tel', () => {
    const { drafts, url } = readHtml(
      `<script type="application/ld+json">{"@type":"Person","name":"Jane Quist","email":"jane@quist.example","url":["javascript:alert(1)","data:text/html,x","https://quist.example/?sid=42&a=1"],"sameAs":"vbscript:x"}</script>
       <h1>Jane Quist</h1><a href="javascript:alert(document.cookie)//linkedin.com/in/jane">LinkedIn</a>`,
      'javascript:alert(1)',
    );
    expect(drafts[0]?.urls.map(({ value }) => value)).toEqual(['https://quist.example/?a=1']);
    expect(url).toBe('');
  });

  it('cannot reach prototypes through JSON-LD', () => {
    const { drafts } = readHtml(
      `<script type="application/ld+json">{"@type":"Person","__proto__":{"polluted":"yes","name":"Evil"},"constructor":{"prototype":{"polluted":"yes"}},"name":"Jane Quist","toString":"x","hasOwnProperty":"x"}</script>
       <script type="application/ld+json">{"@graph":{"__proto__":[{"@type":"Person"}]}}</script>`,
    );
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(drafts.map((draft) => draft.name?.value)).toEqual(['Jane Quist']);
  });

  it('cannot reorder or hide text', () => {
    const { drafts } = readHtml(
      '<h1>Jane \u202eQu\u200bist\u2066</h1><p>Director</p><p>jane\u200b@quist.example\u202e</p>',
    );
    expect(drafts[0]?.name?.value).toBe('Jane Quist');
    expect(drafts[0]?.emails[0]?.value).toBe('jane@quist.example');
    expect(JSON.stringify(drafts)).not.toMatch(/[\u200b\u202e\u2066]/);
  });

  it('is survived when nested absurdly deep, in JSON-LD and in elements', () => {
    const json = `${'{"@type":"Person","knows":['.repeat(2_000)}${']}'.repeat(2_000)}`;
    const cyclic =
      '{"@graph":[{"@id":"#a","@type":"Organization","name":"A","member":{"@id":"#b"}},{"@id":"#b","@type":"Organization","name":"B","member":{"@id":"#a"},"email":"b@b.example"}]}';
    const deep = `${'<div itemscope><div itemprop="employee" itemscope itemtype="https://schema.org/Person">'.repeat(300)}x`;
    const { drafts } = readHtml(
      `<script type="application/ld+json">${json}</script><script type="application/ld+json">${cyclic}</script>${deep}<script type="application/ld+json">{broken</script><p>mail@acme.example</p>`,
    );
    expect(drafts.flatMap((draft) => draft.emails.map(({ value }) => value))).toContain('b@b.example');
  });

  it.each([
    ['boxes', '<div>', '</div>'],
    ['words set off', '<font><b>', '</b></font>'],
    ['tables', '<table><tr><td>', '</td></tr></table>'],
  ])(
    'reads who stands below %s that nobody closed, and who stands beside them',
    (_what, open, close) => {
      const card = (name: string) =>
        `<div><h3>${name}</h3><p>Harbour Pilot</p><p>${name.toLowerCase().replace(' ', '.')}@acme.example</p></div>`;
      const deep = `${open.repeat(450)}${card('Petra Quill')}${open.repeat(450)}${card('Bert Vance')}${close.repeat(900)}`;
      const { drafts } = readHtml(`${card('Jane Quist')}<div>${deep}</div>${card('Olaf Strand')}`);
      expect(drafts.map(({ name, jobTitle }) => `${name?.value}, ${jobTitle?.value}`).sort()).toEqual([
        'Bert Vance, Harbour Pilot',
        'Jane Quist, Harbour Pilot',
        'Olaf Strand, Harbour Pilot',
        'Petra Quill, Harbour Pilot',
      ]);
    },
    60_000,
  );

  it('lists no more drafts than it may and counts the rest', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const family = (at: number) => `Q${letters[at % 26]}${letters[Math.floor(at / 26) % 26]}rel`;
    const rows = Array.from(
      { length: 500 },
      (_, at) => `<li><h3>Jane ${family(at)}</h3><p>Director</p><p>j${at}@acme.example</p></li>`,
    );
    const { drafts, more } = readHtml(`<ul>${rows.join('')}</ul>`);
    expect(drafts).toHaveLength(MAX_DRAFTS);
    expect(drafts.length + more).toBe(500);
  });

  it('of 20,000 links ends with what can be had', () => {
    const links = Array.from({ length: 20_000 }, (_, at) => `<a href="mailto:x${at}@acme.example">x${at}</a> `);
    const { drafts } = readHtml(`<p>first@acme.example</p>${links.join('')}`);
    expect(drafts[0]?.emails.length).toBeGreaterThan(0);
  });

  it('is left when the time is up, with what was found until then', () => {
    const document = new DOMParser().parseFromString(
      '<script type="application/ld+json">{"@type":"Organization","name":"Acme","email":"info@acme.example"}</script><p>late@acme.example</p>',
      'text/html',
    );
    let ticks = 0;
    const { drafts } = readDocument(document, {
      url: 'https://acme.example/',
      defaultCountry: '',
      limit: 6,
      now: () => ticks++,
    });
    expect(drafts.flatMap((draft) => draft.emails.map(({ value }) => value))).toEqual(['info@acme.example']);
  });

  it('cuts what is too long for a contact', () => {
    const long = 'x'.repeat(100_000);
    const { drafts } = readHtml(
      `<title>${long}</title><script type="application/ld+json">{"@type":"Person","name":"Jane ${long}","jobTitle":"${long}","email":"jane@quist.example","telephone":"+1 217 555 0142 ${'9'.repeat(500)}"}</script>`,
    );
    expect(drafts[0]?.jobTitle?.value.length).toBe(500);
  });
});
