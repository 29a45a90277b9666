import { describe, expect, it } from 'vitest';
import { eastAsianPersonIn } from '@/lib/extract/people/east-asian-line';

describe('a line with a Chinese, Japanese or Korean name', () => {
  it.each([
    ['営業部長　田中 太郎', '田中 太郎', '営業部長'],
    ['김민수 과장', '김민수', '과장'],
    ['国外业务：李娜 Nancy Li　分机 12　nancy@acme.example', '李娜', '国外业务'],
    ['联系人：王经理（王建国）', '王建国', '经理'],
    ['联系人：李娜', '李娜', ''],
    ['担当：山本 彩', '山本 彩', ''],
    ['中村 洋子 Yoko Nakamura', '中村 洋子', ''],
    ['中村 洋子 Yoko NAKAMURA', '中村 洋子', ''],
    ['グエン・ヴァン・ミン NGUYEN Van Minh', 'グエン・ヴァン・ミン', ''],
    ['聯絡人：王經理', '王經理', '經理'],
    ['営業部 主任 夢里（ゆめさと）', '夢里', '営業部 主任'],
    ['外贸部：Ms. Jane Quist　export@quist.example', 'Jane Quist', '外贸部'],
    ['联系人：Jane Quist', 'Jane Quist', ''],
    ['联系人：陈小姐', '陈小姐', ''],
    ['联系人：陈小姐（采购经理）', '陈小姐', '采购经理'],
    ['活動聯絡人：青葉會展 陳小姐 (07) 973-6120 分機 23', '陳小姐', ''],
  ])('%s names somebody', (line, name, title) => {
    expect(eastAsianPersonIn(line)).toEqual({ name, title });
  });

  it.each([
    '联系我们 CONTACT US',
    '外贸部：Stainless Steel Bolts',
    '電子メール（でんしめーる）',
    '手　机：13800000000',
    '田中太郎が営業部長になりました。',
    '销售经理',
    '王经理',
    'Alma Quist, Buyer',
    `${'张伟 '.repeat(40)}经理`,
  ])('%s names nobody with what vouches for it', (line) => {
    expect(eastAsianPersonIn(line)).toBeNull();
  });
});
