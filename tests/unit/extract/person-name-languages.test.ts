import { describe, expect, it } from 'vitest';
import { personNameConfidence } from '@/lib/extract/people/person-name';

describe('personNameConfidence in many languages', () => {
  it.each([
    'Иван Орлов',
    'Γιώργος Κουίστ',
    'Mehmet Kuist',
    'Agnieszka Kwist',
    'Zhang Xiaoming',
    'Kim Min-jun',
    'Nguyễn Thị Lan',
    'Dott.ssa Elena Quisti',
    'mgr inż. Anna Kwist',
    'г-н Орлов',
    '石川 さゆり',
    '王小明先生',
    '홍길동 님',
    'Abdul Quist M.',
    'Dr. Kalaivani S.',
    'Begoña Orlwood Quist',
    'Ing. arch. Carla Kvistová',
    'Ahmet Kuist',
    'Dean Orlwood',
    'Hugo Love Jr.',
    'Ulrike von Quist',
    'Profa. Dra. Marina Quistela Bonfá',
    'Prof.ª Dr.ª Ana Quistela',
    'Exma. Sra. Ana Quistela',
    'FRAU KARIN QUIST',
    'DOTT.SSA ELENA QUISTI',
  ])('is told by the words of %s', (name) => {
    expect(personNameConfidence(name)).toBeGreaterThan(0.6);
  });

  it.each([
    '王小明',
    '欧阳建国',
    '田中太郎',
    '佐々木健太',
    '田中さくら',
    '김민수',
    '김 민수',
    'ジェーン・クイスト',
    '约翰·奎斯特',
  ])('%s has the form of one', (name) => {
    expect(personNameConfidence(name)).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    '安全管理',
    '张江路',
    '黄浦区',
    '马上咨询',
    '高级工程师',
    '联系我们',
    '田中建設',
    '山口県',
    '会社案内',
    'お問い合わせ',
    '이메일',
    '연락처',
    '영업팀',
    'Наши услуги',
    'Pan American',
    'Acme Works',
    'Laura Q.',
    'Yurt Dışı Satış',
    'Dział Sprzedaży',
    'Calvin Klein',
  ])('%s is none', (words) => {
    expect(personNameConfidence(words)).toBeLessThan(0.5);
  });

  it.each([
    'Rua Alvorada',
    'Rue Victor Quist',
    'Ulica Kwiatowa',
    'Fam. Quist',
    'Familie van Orlwood',
    'Wartung von Pumpen',
    'Fabricación de Muebles',
    'Secția Cardiologie',
    'Pärnu Linnavalitsus',
    'Odjel Prodaje',
    'Pardavimų Skyrius',
    'Kecskeméti Önkormányzat',
    'Phòng Kinh Doanh',
    'Кафедра Биологии',
  ])('%s has not even the form of one', (words) => {
    expect(personNameConfidence(words)).toBe(0);
  });
});
