// @vitest-environment jsdom
import { mf2 } from 'microformats-parser';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/extract/read-page';
import { hCardBy } from '@/lib/extract/sources/h-card';
import { facts } from './read-html';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const URL = 'https://acme.example/team';

describe('a request about a page', () => {
  it('for a link puts whom it belongs to first', () => {
    const document = page(
      '<ul><li><h3>Jane Quist</h3><p>Director</p><p>jane@acme.example</p></li><li><h3>Hugo Brightwater</h3><p>hugo@acme.example</p></li></ul>',
    );
    const reading = readPage(document, URL, {
      mode: 'link',
      url: 'mailto:hugo@acme.example',
      text: 'hugo',
      defaultCountry: '',
    });
    expect(reading.drafts.map((draft) => draft.name?.value)).toEqual(['Hugo Brightwater', 'Jane Quist']);
  });

  it('for a link the page says nothing of, is answered from the link', () => {
    const reading = readPage(page('<p>x</p>'), URL, {
      mode: 'link',
      url: 'tel:+1-217-555-0142',
      text: 'Call',
      defaultCountry: '',
    });
    expect(facts(reading.drafts[0])).toMatchObject({ kind: 'organisation', phones: ['+12175550142 work'] });
  });

  it('for a selection reads the selected text alone', () => {
    const reading = readPage(page('<title>T</title><p>other@acme.example</p>'), URL, {
      mode: 'selection',
      text: 'Jane Quist\njane@acme.example',
      defaultCountry: '',
    });
    expect(reading).toMatchObject({ url: URL, title: 'T' });
    expect(reading.drafts.map((draft) => facts(draft).emails)).toEqual([['jane@acme.example']]);
  });

  it('reads h-cards where the parser is at hand', () => {
    const document = page(
      '<div class="h-card"><span class="p-name">Jarl Ekk</span> <span class="p-job-title">Weaver</span> <a class="u-email" href="mailto:j@ekk.example">mail</a> <a class="p-org h-card" href="https://loom.example">Loom House</a></div>',
    );
    const [best] = readPage(document, URL, { mode: 'page', defaultCountry: '' }, [hCardBy(mf2)]).drafts;
    expect(facts(best)).toMatchObject({
      name: 'Jarl Ekk',
      jobTitle: 'Weaver',
      organisation: 'Loom House',
      emails: ['j@ekk.example'],
    });
    expect(best?.name?.evidence[0]?.source).toBe('h-card');
  });
});
