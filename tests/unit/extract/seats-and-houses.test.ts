// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { eastAsianPersonIn } from '@/lib/extract/people/east-asian-line';
import { jobTitleConfidence } from '@/lib/extract/vocabulary/job-titles';
import { people } from './people';

describe('a seat without more of an office', () => {
  it.each([
    ['fr', 'président', 'membre'],
    ['de', 'Vorsitzender', 'Mitglied im Vorstand'],
    ['it', 'Presidente', 'membro del direttivo'],
    ['pt', 'Presidente', 'Membro efetivo'],
    ['cs', 'předseda', 'člen výboru'],
  ])('is what somebody is there (%s)', (language, first, seat) => {
    const html = `<html lang="${language}"><title>Orlwood</title><h1>Orlwood</h1><div><h3>Anna Quist</h3><p>${first}</p></div>
      <div><h3>Simon Orland</h3><p>${seat}</p></div></html>`;
    expect(people(html)).toEqual([`Anna Quist | ${first}`, `Simon Orland | ${seat}`]);
  });

  it('is that of each under a heading of several', () => {
    const html = `<html lang="fr"><title>Orlwood</title><h1>Comité</h1><h2>Membres</h2><p>Anna Quist</p><p>Simon Orland</p></html>`;
    expect(people(html)).toEqual(['Anna Quist | Membre', 'Simon Orland | Membre']);
  });

  it.each([
    'Devenir membre',
    'Mitglied werden',
    'Espace membre',
    'Área de miembro',
    'Členství',
    'membre de notre réseau',
  ])('is none in other words: %s', (words) => {
    expect(jobTitleConfidence(words)).toBe(0);
  });
});

describe('a house in brackets behind a name', () => {
  it.each([
    ['吴青叶（橘江交通大学）：', '吴青叶', '橘江交通大学'],
    ['王小明(某某科技有限公司)：', '王小明', '某某科技有限公司'],
    ['田中 太郎（東京工業大学） tanaka@page.example', '田中 太郎', '東京工業大学'],
  ])('is theirs where how to reach them follows: %s', (line, name, house) => {
    expect(eastAsianPersonIn(line)).toEqual({ name, title: '', house });
  });

  it.each(['吴青叶（橘江交通大学）', '会议论文（橘江交通大学）：', '吴青叶（第一作者）：'])(
    'tells of nobody alone: %s',
    (line) => {
      expect(eastAsianPersonIn(line)?.house).toBeUndefined();
    },
  );
});

describe('what stands under a title whose name heads the card', () => {
  const card = (name: string, title: string, more: string) =>
    `<div><h3>${name}</h3><div>${title}</div>${more === '' ? '' : `<div>${more}</div>`}</div>`;

  it('is nobody', () => {
    const html = `<html lang="en"><title>Office bearers</title><h1>Office bearers</h1>
      ${card('Rtn. S. Quist', 'Secretary', 'Legacy Circle')}${card('Rtn. P. Orland', 'Treasurer', '')}</html>`;
    expect(people(html).map((one) => one.split(' | ')[1])).toEqual(['Treasurer', 'Secretary']);
  });

  it('may be somebody where no name is over it', () => {
    const html = `<html lang="en"><title>Officers</title><p>Secretary</p><p>Zaratie Quist</p><p>Treasurer</p><p>Quorzia Orland</p></html>`;
    expect(people(html)).toEqual(['Quorzia Orland | Treasurer', 'Zaratie Quist | Secretary']);
  });
});
