import { expect, test } from 'vitest';
import { personNameConfidence } from '@/lib/extract/people/person-name';
import { jobTitleConfidence } from '@/lib/extract/vocabulary/job-titles';

test.each(['خالد المنصوري', 'الأستاذة هدى القحطاني', 'יעל ברקוביץ', 'ד"ר רון שגיא', 'राजेश वर्मा', 'คุณสมชาย ใจดี'])(
  '%s is a name',
  (name) => {
    expect(personNameConfidence(name)).toBeGreaterThanOrEqual(0.7);
  },
);

test.each(['شركة محمد للتجارة', 'اتصل بنا', 'מדיניות פרטיות', 'דף הבית', 'مدير المبيعات'])('%s is none', (text) => {
  expect(personNameConfidence(text)).toBe(0);
});

test.each([
  'مدير التصدير',
  'מנהלת מכירות',
  'Διευθυντής πωλήσεων',
  'Менеджерка з продажу',
  'Trưởng phòng kinh doanh',
  'Kørselsdisponent',
])('%s is a title', (title) => expect(jobTitleConfidence(title)).toBeGreaterThanOrEqual(0.5));
