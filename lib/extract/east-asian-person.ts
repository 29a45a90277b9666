import { honorificBehind, isForeignInEastAsian } from '../contacts/names/east-asian-name';
import { JAPANESE_SURNAMES } from '../contacts/names/surnames-ja';
import { KOREAN_COMPOUND_SURNAMES, KOREAN_SURNAMES } from '../contacts/names/surnames-ko';
import { COMPOUND_SURNAMES, SURNAMES } from '../contacts/names/surnames-zh';

/** Words of Chinese pages and companies: what holds one is no name. */
const CHINESE_WORDS =
  /公司|我们|我們|产品|產品|方案|价格|價格|中心|服务|服務|联系|聯繫|聯絡|关于|關於|首页|首頁|新闻|新聞|地址|电话|電話|方式|简介|簡介|时间|時間|技术|技術|文化|优势|優勢|公告|项目|項目|应用|應用|平台|下载|登录|注册|案例|招聘|合作|客户|客戶|咨询|支持|安全|安装|安裝|管理|经营|發展|发展|集团|集團|科技|贸易|貿易|实业|實業|餐厅|超市|药房|诊所|银行|學校|学校|大学|大學|事务|律所|关注|关闭|更多|全部|高级|高端|方法|方便|成功|文章|文件|金融|金额|任务|任何|常见|常用|关键|关系|包括|包装|温馨|平方|许可|严格|程序|石油|黄金|白色|黄色/u;
/** What a place, a part of a company or a thing ends with, and a given name hardly ever. */
const CHINESE_ENDING =
  /[路区區市省网網版店厂廠部费費率量品机機器站楼樓室馆館院校县縣镇鎮报報表证證员員所局处處组組页頁码碼号號币幣款类類型课課系铺舖街们們的了吗呢总總]$/u;
/** What stands behind a surname in the name of a Japanese company or place. */
const JAPANESE_BUSINESS =
  /建設|工業|商店|商会|商事|電機|電気|製作|自動車|産業|物産|薬局|医院|病院|歯科|法律|会計|税理|事務|不動産|運輸|運送|印刷|食品|酒造|旅館|銀行|証券|会社|学校|大学|高校|案内|情報|採用|事業|支店|本店|[県府市区町村駅店課所園館局]$/u;
const KOREAN_WORDS =
  /^(?:이메일|이벤트|한국어|연락처|조직도|서울시|신제품|전시회|고객사|주문서|이용자|임직원|안내문|문의처|고객님|정보팀|주소록|오늘의|이용권|전화기|지도로|한국인|최신판|유튜브|인스타|구독자|조회수|주차장|진행중|문화재|연구소|연구원|정회원)$|[팀부과처실점층]$/u;

/** How sure it is (0 to 1) that a phrase in Chinese characters, kana or hangul is a person's name, as `personNameConfidence` says. */
export function eastAsianNameConfidence(text: string): number {
  const behind = honorificBehind(text);
  const bare = text.slice(0, text.length - behind.length);
  const base = formOf(bare);
  return base > 0 && behind !== '' ? 0.85 : base;
}

function formOf(name: string): number {
  if (isForeignInEastAsian(name)) return 0.6;
  const [family = '', given = '', ...more] = name.split(/[\s\u3000]+/u);
  if (more.length > 0) return 0;
  return given === '' ? joinedForm(name) : partedForm(family, given);
}

/** "田中 太郎", "김 민수": a space parts the family name. */
function partedForm(family: string, given: string): number {
  if (/^\p{Script=Hangul}{1,2}$/u.test(family) && /^\p{Script=Hangul}{1,3}$/u.test(given))
    return isKoreanSurname(family) ? 0.6 : 0;
  if (!/^\p{Script=Han}{1,3}$/u.test(family)) return 0;
  if (/^\p{Script=Han}{1,3}$/u.test(given))
    return CHINESE_WORDS.test(family + given) || JAPANESE_BUSINESS.test(given) ? 0.2 : 0.6;
  return /^[\p{Script=Hiragana}\p{Script=Katakana}ー]{2,5}$/u.test(given) && isFamily(family) ? 0.65 : 0;
}

function joinedForm(name: string): number {
  if (/^\p{Script=Hangul}{2,4}$/u.test(name)) return koreanForm(name);
  const japanese = [3, 2].find((length) => JAPANESE_SURNAMES.has(name.slice(0, length)));
  const given = name.slice(japanese ?? 0);
  if (japanese !== undefined && /^\p{Script=Han}{1,3}$/u.test(given) && !JAPANESE_BUSINESS.test(given)) return 0.55;
  if (japanese !== undefined && /^\p{Script=Hiragana}{2,4}$/u.test(given)) return 0.55;
  if (!/^\p{Script=Han}{2,4}$/u.test(name) || CHINESE_WORDS.test(name) || CHINESE_ENDING.test(name)) return 0;
  if (COMPOUND_SURNAMES.has(name.slice(0, 2))) return name.length > 2 ? 0.55 : 0;
  return SURNAMES.has(name.slice(0, 1)) && name.length < 4 ? 0.5 : 0;
}

function koreanForm(name: string): number {
  if (KOREAN_WORDS.test(name)) return 0;
  const least = KOREAN_COMPOUND_SURNAMES.get(name.slice(0, 2)) ?? Number.POSITIVE_INFINITY;
  if (name.length === 4) return name.length >= least ? 0.5 : 0;
  return name.length === 3 && isKoreanSurname(name.slice(0, 1)) ? 0.5 : 0.2;
}

function isKoreanSurname(family: string): boolean {
  return KOREAN_SURNAMES.has(family) || KOREAN_COMPOUND_SURNAMES.has(family);
}

function isFamily(family: string): boolean {
  return JAPANESE_SURNAMES.has(family) || SURNAMES.has(family) || COMPOUND_SURNAMES.has(family);
}
