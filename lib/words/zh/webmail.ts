import type { WebmailWords } from '../webmail-words';

export const webmail: WebmailWords = {
  title: '网页邮箱',
  hint: '开启后，Duebook 会显示在发件人姓名旁边：对方是谁、下一步做什么，并可一键保存。它只读取您屏幕上打开的那封邮件。',
  known: '网页邮箱',
  called: {
    yahoo: '雅虎邮箱、AOL 邮箱',
    icloud: 'iCloud 邮件',
    gmx: 'GMX、WEB.DE、mail.com',
    qq: 'QQ邮箱',
    'qq-classic': 'QQ邮箱（旧版）、腾讯企业邮',
    netease: '网易邮箱（163、126、yeah）',
    zoho: 'Zoho 邮箱',
    yandex: 'Yandex 邮箱',
    snappymail: 'SnappyMail、RainLoop',
    owa: 'Outlook（Exchange）',
  },
  own: '您添加的网站',
  checking: '正在查询浏览器…',
  site: '这个网站也是网页邮箱',
  siteHint: (names) =>
    names === ''
      ? '用于公司自建服务器上的网页邮箱。请从地址栏复制网址。'
      : `用于公司自建服务器上的网页邮箱，例如 ${names}。请从地址栏复制网址。`,
  sitePlaceholder: 'mail.example.com',
  enable: '开启',
  names: (names) => names.join('、'),
  enabled: (name) => `${name} 已开启，已打开的标签页立即生效。`,
  disabled: (name) => `${name} 已关闭。`,

  mine: '您的邮箱地址',
  mineHint:
    '这些地址发出的邮件都是您自己写的：Duebook 只提示保存收件人，不会提示保存您。能看出登录账号的网页邮箱，会自动把该地址加到这里。',
  mineField: '您的地址',
  minePlaceholder: 'name@example.com',
  mineAdd: '添加地址',
  mineList: '您的邮箱地址',
  mineEmpty: '还没有地址。',
  mineAdded: (address) => `${address} 已记为您的地址。`,
  mineRemove: (address) => `将 ${address} 移出您的地址`,
  mineRemoved: (address) => `${address} 不再是您的地址。`,

  never: '不采集',
  neverHint: '名单里的人，在网页邮箱中不会提示保存。建议先添加您公司的域名。',
  neverField: '邮箱地址或域名',
  neverPlaceholder: 'example.com 或 name@example.com',
  neverAdd: '添加',
  neverList: '不采集名单',
  neverEmpty: '名单是空的。',
  neverAdded: (entry) => `不再采集 ${entry}。`,
  neverRemove: (entry) => `将 ${entry} 移出名单`,
  neverRemoved: (entry) => `可以重新采集 ${entry}。`,

  offer: (name) => `Duebook 可以直接在 ${name} 里显示是谁来信。`,
  offerDo: (name) => `在 ${name} 中开启`,

  missed: '没有在此页面上认出打开的邮件。',
  missedReport: '报告此页面',
  missedReportTitle: '向您显示此页面的结构，不含任何内容文字；不会发送任何东西。',

  reportTitle: '报告页面',
  reportHint:
    '这是此页面的结构：有哪些元素、叫什么名字。其中的文字、姓名、地址、数字和链接都已去掉。请先阅读，再复制并发送给 Duebook 的制作者，以便支持这个页面。Duebook 不会自动发送任何东西。',
  reportText: '报告内容',
  reportCopy: '复制报告',
  reportCopied: '已复制。',
  reportNotCopied: '未能复制。请选中文字后手动复制。',
  reportGone: '这份报告已不再保留。请重新打开邮件，再生成一份。',

  welcomeTitle: '欢迎使用 Duebook',
  welcomeIntro: '认识一个人，一步保存，到该联系的时候提醒您。',
  saveTitle: '保存网页上的联系人',
  saveBody: '在团队介绍、个人主页或打开的邮件上，点一下工具栏上的 Duebook 按钮，再按回车。',
  dueTitle: '看看该联系谁',
  dueBody: '同一个按钮会列出已逾期和今天到期的联系人，按钮上的数字就是人数。',
  mailTitle: '知道是谁来信',
  mailBody: '开启您使用的网页邮箱，Duebook 就会显示在发件人姓名旁边，而且只读取您屏幕上打开的那封邮件。',
  openBook: '打开客户簿',
  restore: '恢复备份',
  welcomeAgain: '再看一次欢迎页',
  welcomePage: '欢迎',
};
