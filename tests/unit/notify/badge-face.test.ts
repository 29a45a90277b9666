import { describe, expect, it } from 'vitest';
import { badgeFace, brokenBadgeFace } from '@/lib/notify/badge-face';
import type { BadgeFace } from '@/lib/platform/badge';

/** WCAG 2 contrast of two `#rrggbb` colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const readable = ({ ink, background }: BadgeFace) => contrast(ink, background) >= 4.5;

describe('the badge', () => {
  it.each([
    [0, 0, ''],
    [0, 4, '4'],
    [2, 3, '5'],
    [0, 99, '99'],
    [1, 99, '99+'],
    [600, 0, '99+'],
  ])('%i overdue and %i today: "%s"', (overdue, today, text) => {
    expect(badgeFace(overdue, today, 'en').text).toBe(text);
  });

  it('is of another colour once something is overdue, and readable in each', () => {
    const [calm, late, broken] = [badgeFace(0, 1, 'en'), badgeFace(1, 0, 'en'), brokenBadgeFace('unexpected', 'en')];
    expect(calm.background).not.toBe(late.background);
    for (const face of [calm, late, broken]) expect(readable(face)).toBe(true);
  });

  it('says in words what is due, and what is wrong', () => {
    expect(badgeFace(2, 3, 'en').title).toBe('Duebook: 2 overdue, 3 due today');
    expect(badgeFace(2, 3, 'zh').title).toContain('逾期 2 项');
    expect(brokenBadgeFace('database-unavailable', 'en')).toMatchObject({ text: '!' });
    expect(brokenBadgeFace('storage-full', 'en').title).toContain('disk is full');
    expect(brokenBadgeFace('unexpected', 'zh').title).toMatch(/^Duebook：客户簿打不开。\S/u);
  });
});
