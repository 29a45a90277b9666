import type { BackupWords } from '../backup-words';

type Counts = { contacts: number; followUps: number; touches: number };

const parts = ({ contacts, followUps, touches }: Counts) => [
  { count: contacts, words: `${contacts.toLocaleString('zh-CN')} 位联系人` },
  { count: followUps, words: `${followUps.toLocaleString('zh-CN')} 项跟进` },
  { count: touches, words: `${touches.toLocaleString('zh-CN')} 条联系记录` },
];

const rows = (counts: Counts) =>
  parts(counts)
    .map(({ words }) => words)
    .join('、');

const rowsThere = (counts: Counts) =>
  parts(counts)
    .filter(({ count }) => count > 0)
    .map(({ words }) => words)
    .join('、');

export const backup: BackupWords = {
  title: '备份',
  intro: '客户簿只保存在此浏览器中。备份文件可以防止丢失，也可以把数据搬到另一台电脑。',

  exportTitle: '保存备份',
  exportBody: '一个文件，包含全部联系人、跟进、联系记录和设置。文件未加密，请存放在只有您能看到的地方。',
  exportDo: '保存备份文件',
  exporting: (done) => `正在写入… ${done.toLocaleString('zh-CN')} 行`,
  exported: (name, counts) => `${name} 已存入下载文件夹：${rows(counts)}。`,

  restoreTitle: '恢复备份',
  restoreBody: '您会先看到将有哪些改动，确认之前不会写入任何内容。',
  choose: '选择备份文件…',
  chooseOther: '选择其他文件…',
  drop: '或拖放到这里',
  reading: '正在读取文件…',
  comparing: (done) => `正在与客户簿比较… ${done.toLocaleString('zh-CN')} 行`,

  previewTitle: (name) => `${name} 会带来的改动`,
  madeOn: (when) => `备份于 ${when}`,
  mode: '恢复方式',
  merge: '合并',
  mergeHint: '补上缺少的内容；两边都有的联系人，保留最后修改的那一份。不会删除任何内容。',
  replace: '替换',
  replaceHint: '让客户簿与备份完全一致。备份中没有的内容会被删除。',
  table: { contacts: '联系人', followUps: '跟进', touches: '联系记录' },
  change: { added: '新增', updated: '更改', unchanged: '不变', removed: '删除' },
  kind: '类别',
  sample: (names, total) =>
    `${names.join('、')}${total > names.length ? `，另有 ${(total - names.length).toLocaleString('zh-CN')} 位` : ''}`,
  strays: (count) => `有 ${count.toLocaleString('zh-CN')} 条记录所属的联系人不在文件中，将不予恢复。`,
  settings: '同时恢复设置',
  settingsSame: '设置相同。',
  nothing: '这个文件里的内容，您的客户簿都已经有了。',
  doMerge: '合并到客户簿',
  doReplace: '替换客户簿…',

  confirmTitle: '要替换整个客户簿吗？',
  confirmBody: (removed) => `客户簿里有、但备份中没有的内容将被永久删除：${rowsThere(removed)}。此操作无法撤销。`,
  confirmNoneBody: '客户簿的全部内容将变得与备份完全一致，无法撤销。',
  confirmExport: '先备份现在的客户簿',
  confirmDo: '替换客户簿',

  staging: '正在传送数据…',
  applying: '正在写入客户簿…',
  restored: (counts) => `已恢复：${rows(counts)}。`,
  seeContacts: '查看联系人',

  damaged: {
    title: '客户簿无法打开',
    intro: '没有删除任何内容。请按顺序试试下面的办法。',
    againTitle: '重试',
    againBody: '通常稍等片刻、腾出一些磁盘空间或重启浏览器即可。',
    salvageTitle: '保存还能读出的内容',
    salvageBody: '写入一个备份文件，客户簿本身保持原样。',
    salvageDo: '保存还能读出的内容',
    salvageReading: '正在读取…',
    salvageNothing: '已经读不出任何内容了。请用您以前的备份文件来恢复。',
    lost: (count) =>
      count === null
        ? '有一部分内容无法读取，未包含在内。'
        : count === 0
          ? '全部内容都在其中。'
          : `有 ${count.toLocaleString('zh-CN')} 条损坏的记录未包含在内。`,
    freshTitle: '新建客户簿',
    freshBody: '可以从备份文件恢复，也可以从空白开始。经您确认后，损坏的客户簿会被丢弃。',
    holds: (name, madeOn, counts) => `${name}，备份于 ${madeOn}：${rows(counts)}。`,
    restoreDo: '恢复到新的客户簿…',
    emptyDo: '从空白客户簿开始…',
    confirmTitle: '要丢弃损坏的客户簿吗？',
    confirmBody: (name) =>
      `打不开的客户簿及其全部内容将被永久删除，然后用 ${name} 中的内容新建客户簿。此操作无法撤销。`,
    confirmEmptyBody: '打不开的客户簿及其全部内容将被永久删除，然后新建一个空白的客户簿。此操作无法撤销。',
    confirmDo: '丢弃并恢复',
    confirmEmptyDo: '丢弃并从空白开始',
    begunEmpty: '新的空白客户簿已经建好。',
    toContacts: '打开客户簿',
  },
};
