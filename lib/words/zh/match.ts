import type { MatchWords } from '../match-words';

export const match: MatchWords = {
  sameBy: {
    email: '同一邮箱',
    phone: '同一电话',
    profile: '同一个人主页',
    messaging: '同一通讯账号',
    page: '同一网页上的同名联系人',
  },
  likelyBy: ({ by, at, names }) => {
    if (names === 'none') return '可能：同一家公司';
    const name = names === 'same' ? '姓名相同' : '姓名相近';
    return by === 'organisation' ? `可能：${name}，同在 ${at}` : `可能：${name}，邮箱同属 ${at}`;
  },
  maybeInBook: '可能已有',
  perhapsKnown: (name) => `客户簿里可能已有：${name}`,
  compare: '对比',
  compareHeading: '与客户簿对比',
  whoIsIt: '这是谁？',
  somebodyNew: '新联系人',
  doubtful: (count) => `有 ${count} 位可能已在客户簿中`,
  doubtfulHint: '选择已有联系人只会补充客户簿里缺少的信息，其他内容不变。',
  skip: '不保存',
  seeChanges: (count) => `更新：${count} 处变化`,
  changesTo: (name) => `更新 ${name} 的以下内容`,
  nothingNew: (name) => `客户簿里已有${name}的全部信息。`,
  addCompany: (name) => `添加公司：${name}`,
  sure: '确定',
  checkThis: '请核对',
  changeAdd: '新增',
  changeFrom: '原为',
  changeTo: '改为',
  writtenByYou: '（您填写的）',
  mergeWith: '与其他联系人合并',
  mergeSearch: '还有哪位是同一人？',
  mergeSearchPlaceholder: '按姓名、公司或电话搜索…',
  mergeSuggested: '可能是同一人',
  mergeFound: '搜索结果',
  mergeNobody: '没有找到其他联系人。',
  mergeResult: (from, into) => `${from}将并入${into}`,
  mergeKeeps: (followUps, touches) => `${followUps} 项跟进和 ${touches} 条联系记录会一并移过来。以后仍可拆分。`,
  mergeNothing: '各项信息都已相同。',
  mergeDo: '合并',
  mergeOther: '选择其他人',
  absorbed: '已并入这位联系人',
  absorbedOn: (day) => `${day}并入`,
  unmerge: '拆分',
  unmergeOne: (name) => `拆分${name}`,
  unmergeHint: '双方各自取回原有的跟进和联系记录；合并之后新增的内容留在这里。',

  merged: (from, into) => `已将${from}并入${into}`,
  unmerged: (name) => `${name}已重新成为单独的联系人`,
};
