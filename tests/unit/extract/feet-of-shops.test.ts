// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bareName } from '@/lib/contacts/names';
import { labelsApart } from '@/lib/extract/people/labels-apart';
import { emailsIn } from '@/lib/extract/reach/emails-in-text';
import { saysNoPhone } from '@/lib/extract/reach/phone-label';
import { jobTitleConfidence } from '@/lib/extract/vocabulary/job-titles';
import { companiesIn } from '@/lib/extract/vocabulary/legal-forms';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html, 'https://page.example/').drafts.map(facts);

describe('the foot of a Korean shop, its labels one behind the other', () => {
  const html = `<html lang="ko"><title>오를몰</title><div id="header"><h1>오를몰</h1></div><div id="footer">
    <p>법인명(상호) : 주식회사 오를푸드 &nbsp; 대표자(성명) : 윤서진 &nbsp; 사업자 등록번호 안내 : [214-88-01427] &nbsp; 통신판매업 신고 : 제 2024-성남-0142 호</p>
    <p>전화 : 031-555-0142 &nbsp; 팩스 : 031-555-0143</p><p>이메일 : help@page.example</p></div>`;

  it('names whom the law asks for, and gives them nothing of the house’s', () => {
    const person = drafts(html).find(({ kind }) => kind === 'person');
    expect(person).toMatchObject({ name: '윤서진', jobTitle: '대표자', phones: [], emails: [] });
  });

  it('has no telephone in what the house is registered under', () => {
    const phones = drafts(html).flatMap((one) => one.phones.map((phone) => phone.split(' ')[0]));
    expect(new Set(phones)).toEqual(new Set(['+82315550142', '+82315550143']));
  });

  it('makes nobody of a house that is called as people are spoken to', () => {
    const found = drafts(
      `<html lang="ko"><title>오를씨</title><footer><p>(주)오를엔씨 &nbsp; 대표자 : 윤서진 &nbsp; 주소 : 경기도 성남시 분당구 판교로 990 &nbsp; 전화 : 031-555-0142</p></footer>`,
    );
    expect(found.flatMap(({ kind, name }) => (kind === 'person' ? [name] : []))).toEqual(['윤서진']);
  });

  it('is parted before each label, and nothing else is', () => {
    expect(labelsApart('상호 : 오를 대표자(성명) : 김하나 전화 : 02-123-4567')).toBe(
      '상호 : 오를 | 대표자 : 김하나 | 전화 : 02-123-4567',
    );
    expect(labelsApart('대표 : 김하나')).toBe('대표 : 김하나');
    expect(labelsApart('Tel: 1 Fax: 2')).toBe('Tel: 1 Fax: 2');
  });
});

describe('an address spelled out', () => {
  it.each([
    ['anna dot quist at orl dot example', 'anna.quist@orl.example'],
    ['anna [dot] quist [at] orl [dot] example', 'anna.quist@orl.example'],
    ['anna.quist (at) orl.example', 'anna.quist@orl.example'],
  ])('is read with the dots before its sign: %s', (written, address) => {
    expect(emailsIn(`Write to: ${written}`, '').map((one) => one.address)).toEqual([address]);
  });
});

describe('what stands before a Turkish name', () => {
  it.each(['Av. Defne Quistanlı', 'Op. Dr. Defne Quistanlı', 'Arş. Gör. Defne Quistanlı'])(
    'is no part of it: %s',
    (name) => {
      expect(bareName(name).endsWith('Defne Quistanlı')).toBe(true);
      expect(bareName(name).startsWith('Av') || bareName(name).startsWith('Op')).toBe(false);
    },
  );

  it('leaves one person one, whose address spells them without it', () => {
    const found = drafts(
      `<html lang="tr"><title>Av. Defne Quistanlı - Orl Hukuk Bürosu</title><article itemscope itemtype="https://schema.org/Person">
      <h1 itemprop="name">Av. Defne Quistanlı</h1><p itemprop="jobTitle">Kıdemli Ortak</p>
      <a itemprop="email" href="mailto:defne.quistanli@page.example">defne.quistanli@page.example</a></article>`,
    );
    expect(found.filter(({ kind }) => kind === 'person')).toHaveLength(1);
  });
});

describe('what is no title, telephone or name of its own', () => {
  it.each(['Respuesta del propietario', 'Response from the owner', 'Antwort vom Inhaber', '店主回复'])(
    'an answer to a review is nobody’s title: %s',
    (answer) => {
      expect(jobTitleConfidence(`${answer} · Hace 3 semanas`)).toBe(0);
      expect(jobTitleConfidence(answer)).toBe(0);
    },
  );

  it.each(['GISA-Zahl: ', 'ZVR-Zahl: ', 'ZVR: '])('an Austrian register’s number is no telephone: %s', (label) => {
    expect(saysNoPhone(label)).toBe(true);
  });

  it('a Saudi company’s form ends its name', () => {
    expect(companiesIn('شركة مدار الأورل للتوريدات المحدودة')).toEqual(['شركة مدار الأورل للتوريدات المحدودة']);
  });
});
