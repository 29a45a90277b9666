import type { Words } from '../words';

export const error: Words['error'] = {
  'command-malformed': { what: 'Duebook 没看懂这个请求。', next: '请关闭并重新打开此窗口后再试。' },
  'sender-refused': { what: '这个请求不是 Duebook 发出的，已忽略。', next: '没有任何改动。' },
  'background-unreachable': { what: 'Duebook 正在重新启动。', next: '您输入的内容还在，请稍后再试。' },
  'database-unavailable': {
    what: '客户簿打不开。',
    next: 'Duebook 会继续尝试。若一直如此，请重启浏览器；备份文件可以恢复全部数据。',
  },
  'book-opens': { what: '客户簿又能打开了，没有丢弃任何内容。', next: '请重新载入此页面。' },
  'storage-full': { what: '磁盘已满，未能保存。', next: '请腾出空间后再试，您输入的内容还在。' },
  'not-found': { what: '这条记录已不在客户簿里。', next: '它可能在另一个窗口中被删除了。' },
  'undo-expired': { what: '已经来不及撤销了。', next: '您仍可在客户簿中手动修改。' },
  'never-capture-full': { what: '“不采集”名单已满。', next: '请在设置中删除一些条目，或改为添加整个域名。' },
  'never-entry-unread': { what: '这不是邮箱地址，也不是域名。', next: '请写成“name@example.com”或“example.com”。' },
  'site-unread': { what: '这不是网站地址。', next: '请打开您的网页邮箱，从地址栏复制网址。' },
  'webmail-not-allowed': {
    what: '浏览器没有允许 Duebook 在那里工作。',
    next: '请再次开启并选择“允许”。也可能是您的公司禁止了此项权限。',
  },
  'webmail-all-sites': {
    what: '浏览器允许 Duebook 访问所有网站，因此无法单独开启或关闭某一个。',
    next: '请在浏览器的扩展设置中，取消对所有网站的访问权限。',
  },
  'page-unreadable': { what: '浏览器不允许扩展读取此页面。', next: '请粘贴签名，或直接填写表单。' },
  'page-too-slow': { what: '此页面读取时间过长。', next: '请选中联系人所在的部分，再从右键菜单中选择“保存所选内容”。' },
  'typed-time-unread': { what: '看不懂这个时间。', next: '可以试试“明天下午3点”“下周二”或“12月3日”。' },
  'typed-time-past': { what: '这个时间已经过去了。', next: '请选择现在之后的时间。' },
  'backup-not-json': { what: '这个文件不是 Duebook 备份。', next: '请选择 Duebook 导出的 .json 文件。' },
  'backup-truncated': { what: '备份文件不完整，未恢复任何内容。', next: '请换一份副本再试。' },
  'backup-not-duebook': { what: '这个文件不是 Duebook 备份。', next: '请选择 Duebook 导出的 .json 文件。' },
  'backup-too-new': { what: '这份备份来自更新版本的 Duebook。', next: '请先更新 Duebook，再恢复。' },
  'backup-too-large': { what: '文件过大，Duebook 无法恢复。', next: '请选择小于 500 MB 的文件。' },
  'backup-malformed': { what: '备份中有损坏的记录，未恢复任何内容。', next: '请换一份副本再试。' },
  'restore-lost': { what: '恢复被中断，没有任何改动。', next: '请重新选择文件。' },
  'notifications-unavailable': { what: '浏览器没有显示通知。', next: '请在系统设置中允许此浏览器发送通知。' },
  unexpected: { what: '出了点问题，没有任何改动。', next: '请再试一次。若仍如此，请导出备份并反馈。' },
};
