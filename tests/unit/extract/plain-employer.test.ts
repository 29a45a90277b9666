// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { PAGE_GROUP } from '@/lib/extract/evidence/observation';
import { plainTitle } from '@/lib/extract/evidence/plain-title';
import { plainEmployer } from '@/lib/extract/organisation/plain-employer';
import { facts, readHtml } from './read-html';

const seen = (field: 'organisation' | 'jobTitle', value: string) => ({
  field,
  value,
  confidence: 0.5,
  source: 'text' as const,
  quote: value,
  place: PAGE_GROUP,
});

const people = (body: string) =>
  readHtml(body.includes('<title>') ? body : `<title>Team</title>${body}`, 'https://page.example/')
    .drafts.map(facts)
    .filter(({ name }) => name !== null);

describe('what somebody works for', () => {
  it('is without who mail goes through', () => {
    expect(plainEmployer(seen('organisation', 'c/o Quist Data Ltd'))).toMatchObject({ value: 'Quist Data Ltd' });
    expect(plainEmployer(seen('organisation', 'C/Omega Ltd'))).toMatchObject({ value: 'C/Omega Ltd' });
  });

  it('is without the same name in Latin letters', () => {
    const [sato] = people(
      '<table><tr><th>会社名</th><td>株式会社 橘精工（Tachibana Seiko Co., Ltd.）</td></tr><tr><th>代表取締役</th><td>佐藤 健</td></tr></table>',
    );
    expect(sato?.organisation).toBe('株式会社 橘精工');
  });

  it('is no extension behind a title', () => {
    const html = `<h4>Orlwood</h4><p>JANE ROE</p><p>Customs broker – Ext.: 14</p><p>Mobile: 07700 900123</p><p>jane.roe@page.example</p>
      <h4>Quistham</h4><p>BO DORN</p><p>Branch manager</p><p>bo.dorn@page.example</p>`;
    expect(people(html).map(({ organisation }) => organisation)).not.toContain('Ext.: 14');
  });

  it('is not two who run it', () => {
    const html = `<footer>© 2027 Jane Roe und Anna Dorn</footer><p>Jane Roe, Inhaberin, jane@page.example</p>`;
    expect(people(html).map(({ organisation }) => organisation)).toEqual([null, null]);
  });

  it('is where somebody is, not they themselves', () => {
    const html = `<title>Jane Roe @ Orlwood University</title><h1>People</h1><p>Bo Dorn, PhD student, bo.dorn@page.example</p>`;
    expect(people(html).map(({ organisation }) => organisation)).toEqual(['Orlwood University']);
  });
});

describe('what somebody does', () => {
  it.each(['| 대표이사', '대표이사 |', '· 대표이사'])('is said without the stroke beside it: %s', (written) => {
    expect(plainTitle(seen('jobTitle', written))).toMatchObject({ value: '대표이사' });
  });

  it('is in brackets whose the laboratory is', () => {
    expect(
      people('<h2>Lab members</h2><h3><a href="/jane">Jane Roe</a> (PI)</h3><p>Writes to anybody.</p>')[0]?.name,
    ).toBe('Jane Roe');
  });
});
