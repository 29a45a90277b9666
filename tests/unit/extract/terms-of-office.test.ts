// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { jobTitleConfidence } from '@/lib/extract/vocabulary/job-titles';
import { people } from './people';

const board = (lines: string) => `<html lang="en"><title>Orlwood Society</title><h1>The Board</h1>${lines}</html>`;

describe('the years somebody holds an office for', () => {
  it.each([
    ['Anna Quist – Secretary 2025', 'Anna Quist | Secretary'],
    ['Anna Quist, Treasurer (2025-26)', 'Anna Quist | Treasurer'],
    ['Vice President 2024/25: Anna Quist', 'Anna Quist | Vice President'],
    ['Anna Quist, Treasurer, elected until 2027', 'Anna Quist | Treasurer'],
  ])('are no part of the line that names them: %s', (line, said) => {
    expect(people(board(`<p>${line}</p>`))).toEqual([said]);
  });

  it.each(['President 2024-2026', 'President, term ends 2026', 'President (2025)'])(
    'keep what stands under a name from being no title: %s',
    (title) => {
      expect(people(board(`<div><h4>Anna Quist</h4><p>${title}</p></div>`))).toEqual(['Anna Quist | President']);
    },
  );

  it('make no title of a report and its year', () => {
    const html = board('<div><h4>Anna Quist</h4><p>Minutes of the meeting with the treasurer of Velm 2025</p></div>');
    expect(people(html)).toEqual(['Anna Quist | ']);
  });
});

describe('an office as a sentence behind a name', () => {
  it('is what they are', () => {
    const html = board(
      '<h3>Anna Quist. <span>Section Chair 2025.</span></h3><h3>Tom Orland. <span>Chair Elected.</span></h3>',
    );
    expect(people(html)).toEqual(['Anna Quist | Section Chair', 'Tom Orland | Chair Elected']);
  });

  it('is none where something else is said', () => {
    expect(people(board('<h3>Anna Quist. Good company.</h3>'))).not.toContain('Anna Quist | Good company');
  });
});

describe('offices of German clubs', () => {
  it.each([
    'Kassier',
    'Pressewartin',
    'Hauswart',
    'Ehrenpräsident',
    'Jugendtrainerin',
    'Mediensprecher',
    'Umweltbeauftragter',
  ])('are titles (%s)', (title) => {
    expect(jobTitleConfidence(title)).toBeGreaterThanOrEqual(0.5);
  });

  it.each(['Stewart', 'Gegenwart', 'Lautsprecher', 'Heimtrainer', 'Crosstrainer'])(
    'are not all that ends so (%s)',
    (word) => {
      expect(jobTitleConfidence(word)).toBe(0);
    },
  );

  it('and of English ones: an honorary secretary, shortened', () => {
    expect(jobTitleConfidence('Hon. Secretary')).toBeGreaterThanOrEqual(0.5);
  });
});
