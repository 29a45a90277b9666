// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html';

const PAGE = `<html lang="zh-CN"><title>联系我们 - 苏州锦澜精密机械有限公司</title><h1>联系我们</h1>
<div><h3>欧阳明慧</h3><p>职务：华东区销售经理</p><p>手机：138 1234 5678（微信同号）</p><p>QQ：2938475610</p><p>LINE：minghui_ou</p>
<p>邮箱：ouyang.minghui@jinlan.example</p></div>
<footer>苏州锦澜精密机械有限公司 地址：江苏省苏州市工业园区星湖街218号 电话：0512-6288 1234 传真：0512-6288 1235 邮编：215123</footer>`;

describe('a Chinese contact page', () => {
  it('has its people with the title behind its label, whatever colon stands there, and their ids', () => {
    const [person, company] = readHtml(PAGE, 'https://jinlan.example/contact').drafts;
    expect(person).toMatchObject({
      name: { value: '欧阳明慧' },
      familyName: { value: '欧阳' },
      jobTitle: { value: '华东区销售经理' },
      organisation: { value: '苏州锦澜精密机械有限公司' },
      emails: [{ value: 'ouyang.minghui@jinlan.example' }],
    });
    expect(person?.messaging.map(({ value }) => `${value.kind} ${value.id}`).sort()).toEqual([
      'line minghui_ou',
      'qq 2938475610',
      'wechat 13812345678',
    ]);
    expect(company?.address?.value).toMatchObject({ region: '江苏省', city: '苏州市', street: '工业园区星湖街218号' });
  });

  it('has the ids of a table by the heads of their columns', () => {
    const [first, second] = readHtml(
      `<html lang="zh-TW"><title>業務窗口｜晨曦國際股份有限公司</title><table><tr><th>姓名</th><th>職稱</th><th>電話</th><th>LINE ID</th><th>微信</th></tr>
<tr><td>林佳穎</td><td>業務副理</td><td>02-2712-3456 分機 205</td><td>jiaying.lin</td><td>lin_jy88</td></tr>
<tr><td>司馬建宏</td><td>資深業務專員</td><td>0912-345-678</td><td>sima.jh</td><td>-</td></tr></table>`,
      'https://chenxi.example/contact',
    ).drafts;
    const ids = (draft: typeof first) => draft?.messaging.map(({ value }) => `${value.kind} ${value.id}`).sort();
    expect(ids(first)).toEqual(['line jiaying.lin', 'wechat lin_jy88']);
    expect(ids(second)).toEqual(['line sima.jh']);
  });

  it('takes a line that is no messenger for none', () => {
    const [draft] = readHtml(
      '<title>Acme</title><h3>Jane Roe</h3><p>Sales Manager</p><p>Product line: pumps</p><p>Line: assembly_4</p><p>jane@acme.example</p>',
    ).drafts;
    expect(draft?.messaging).toEqual([]);
  });
});
