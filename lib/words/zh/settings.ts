import type { Words } from '../words';

export const settings: Words['settings'] = {
  title: '设置',
  intro: '修改后立即保存。',
  saved: '已保存',

  calendar: '工作时间',
  dayStart: '每天开始于',
  dayStartHint: '没有具体时刻的跟进，会在这个时间到期。',
  weekStart: '每周从哪天开始',
  workingDays: '工作日',
  workingDaysHint: '只会建议在这些日子跟进。',
  oneWorkingDay: '请至少保留一个工作日。',

  touches: '联系次数',
  touchesPlanned: '对潜在客户计划联系几次',
  touchesPlannedHint: '网页邮箱中，对方姓名旁会显示“第 3/7 次联系”，超过计划次数后不再显示总数。',
  touchesOf: (planned) => `${planned} 次`,
  touchesUncounted: '不设次数',

  reminders: '提醒',
  quiet: '免打扰时段',
  quietHint: '在此期间不会提醒，到期的事项会在结束时提醒。',
  quietFrom: '从',
  quietTo: '到',
  test: '发送测试提醒',
  testSent: '测试提醒已发送，您现在应该能看到。',
  testMissing: '没有看到？',
  testHelp: [
    'Windows：设置 → 系统 → 通知，允许您的浏览器，并关闭“勿扰”。',
    'macOS：系统设置 → 通知，允许您的浏览器，并检查专注模式。',
    'Linux：检查桌面的“勿扰”和通知设置。',
  ],
  testRest: '无论如何，工具栏按钮上的数字和待办列表都会显示到期事项。',

  languageAndPhones: '语言与电话',
  language: '语言',
  languages: { auto: '跟随浏览器', en: 'English', zh: '中文' },
  country: '电话默认国家/地区',
  countryHint: '用于没有写国家代码的号码。',
  countryAuto: '根据网页判断',

  keys: '快捷键',
  keyOpen: '打开待办列表',
  keySave: '立即保存网页上最合适的联系人',
  keysHint:
    '可在浏览器中修改：Chrome 和 Edge 请打开 chrome://extensions/shortcuts；Firefox 请打开“附加组件 → 齿轮 → 管理扩展快捷键”。',

  where: '数据保存在哪里',
  whereBody: '只保存在这台电脑的这个浏览器里。Duebook 没有服务器，也不连接网络。移除扩展会同时删除客户簿，请保留备份。',
  makeBackup: '去备份',
  version: (version) => `Duebook ${version}`,
};
