import type { Words } from '../words';

export const reminder: Words['reminder'] = {
  nameAndOrganisation: (name, organisation) => `${name} · ${organisation}`,
  toDo: (channel, note) => (note ? `${channel}：${note}` : channel),
  due: (relative, absolute) => `到期时间：${absolute}（${relative}）`,
  lastNote: (note) => `上次：${note}`,
  digest: (count) => `有 ${count} 项跟进到期`,
  names: (names, more) => (more > 0 ? `${names.join('、')}等` : names.join('、')),
  done: '完成',
  snooze: '1 小时后提醒',
  undo: '撤销',

  saved: (name) => `已保存：${name}`,
  completed: (name) => `已完成：${name}`,
  snoozed: (name) => `已推迟：${name}`,
  next: (channel, when) => `下一步：${channel}，${when}`,
  noNext: '没有后续安排。',
  followUp: (when) => `跟进时间：${when}`,
  dueAgain: (when) => `新的时间：${when}`,
  clickToUndo: '点击此处可查看或撤销。',

  nothingFound: '没有找到联系人',
  nothingFoundNext: '点击此处可自行填写。',
  never: (entry) => `在您的“不采集”名单中：${entry}`,

  test: '这是一条测试提醒',
  testMessage: '到期提醒就是这个样子。',

  badge: (overdue, today) => (overdue + today === 0 ? 'Duebook' : `Duebook：逾期 ${overdue} 项，今天到期 ${today} 项`),

  menu: {
    page: '保存此页的联系人到 Duebook',
    selection: '保存所选内容到 Duebook',
    link: '保存此联系方式到 Duebook',
  },
};
