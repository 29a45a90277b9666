import type { Words } from '../words';

export const book: Words['book'] = {
  title: 'Duebook',
  nav: '客户簿',
  contacts: '联系人',
  settings: '设置',
  backup: '备份',
  documentTitle: (page) => `${page} · Duebook`,
  hereOnly: '所有数据只保存在此浏览器中。',

  searchLabel: '搜索联系人',
  searchPlaceholder: '姓名、公司、邮箱、电话…',
  contactCount: (count) => `${count.toLocaleString('zh-CN')} 位联系人`,
  foundCount: (count) => `找到 ${count.toLocaleString('zh-CN')} 位`,
  foundMore: (count) => `找到超过 ${count.toLocaleString('zh-CN')} 位`,
  columns: {
    name: '姓名',
    organisation: '公司',
    jobTitle: '职位',
    grade: '等级',
    nextDue: '下次跟进',
    lastTouch: '上次联系',
  },
  nothingPlanned: '暂无安排',
  noTouchYet: '尚未联系',
  unsaved: '有未保存的修改',
  newContact: '新建联系人',

  emptyTitle: '客户簿还是空的',
  emptyBody:
    '打开有联系人信息的网页（团队介绍、个人主页或邮件都可以），点一下工具栏上的 Duebook 按钮，即可保存并安排跟进。',
  emptyPaste: '粘贴签名',
  emptyRestore: '恢复备份',
  noResultTitle: (query) => `没有找到“${query}”`,
  noResultBody: '输入姓名、公司、邮箱或电话的一部分即可。',
  clearSearch: '清除搜索',

  newTitle: '新建联系人',
  newHint: '粘贴签名或名片内容，或直接填写表单。',
  savedShort: '已保存',

  shortcuts: '键盘快捷键',
  shortcutsHint: '查看全部快捷键',
  keys: {
    search: '搜索',
    next: '下一位联系人',
    previous: '上一位联系人',
    open: '打开联系人',
    back: '返回列表',
    edit: '编辑联系人',
    done: '完成最近的跟进',
    snooze: '推迟最近的跟进',
    source: '打开来源网页',
    followUp: '添加跟进',
    touch: '记录联系',
    newContact: '新建联系人',
    undo: '撤销',
    help: '显示此列表',
  },

  brokenTitle: '此页面无法显示',
  reload: '重新载入',
};
