import { honorificBehind, isForeignInEastAsian } from '../../contacts/names/east-asian-name';
import { JAPANESE_SURNAMES } from '../../contacts/names/surnames-ja';
import { KOREAN_COMPOUND_SURNAMES, KOREAN_SURNAMES } from '../../contacts/names/surnames-ko';
import { COMPOUND_SURNAMES, SURNAMES } from '../../contacts/names/surnames-zh';
import { jobTitleConfidence } from '../vocabulary/job-titles';

/** Words of Chinese pages and companies: what holds one is no name. */
const CHINESE_WORDS =
  /手机|手機|传真|傳真|邮箱|郵箱|网址|網址|邮编|公司|我们|我們|产品|產品|方案|价格|價格|中心|服务|服務|联系|聯繫|聯絡|关于|關於|首页|首頁|新闻|新聞|地址|电话|電話|方式|简介|簡介|时间|時間|技术|技術|文化|优势|優勢|公告|项目|項目|应用|應用|平台|下载|登录|注册|案例|招聘|合作|客户|客戶|咨询|支持|安全|安装|安裝|管理|经营|發展|发展|集团|集團|科技|贸易|貿易|实业|實業|餐厅|超市|药房|诊所|银行|學校|学校|大学|大學|事务|律所|关注|关闭|更多|全部|高级|高端|方法|方便|成功|文章|文件|金融|金额|任务|任何|常见|常用|关键|关系|關係|包括|包装|包裝|温馨|平方|许可|严格|程序|石油|石材|石墨|黄金|白色|黄色|會員|会员|登入|登出|登錄|註冊|購物|购物|訂單|订单|搜尋|搜索|繁體|简体|簡體|隱私|隐私|條款|条款|聲明|声明|版權|版权|權利|法律|施工|工程|单位|單位|查询|查詢|查看|游戏|遊戲|游客|荣誉|榮譽|资质|資質|车辆|車輛|全国|计算|连接|連接|边缘|古典|冷却|冷凍|门窗|门户|温度|溫度|温控|金属|金屬|雷达|高效|高速|高清|高压|高新|安防|安徽|安阳|安卓|江苏|江西|江门|常州|常德|常熟|郑州|徐州|苏州|蘇州|温州|杭州|柳州|梅州|宁夏|宁波|寧波|金华|金華|金山|石家庄|黄山|黄石|黄埔|马鞍山|鞍山|马来|马达|香港|台灣|武汉|武漢|汤臣|云南|钟表|方向|方形|方程|路线|车间|车床|管道|管件|区域|代理|代码|官网|官方|简单|简历|容器|容量|边框|查收|单价|单品|单页|解决|解答|解析|项链|连锁|连续|连云|展会|展示|展览|原料|原创|原装|艾灸|麦克|麻将|連絡|連携|連載|連盟|連合|連休|曜日|高齢|古董|甘肃|蒙古|冷链|燕窝|索引|时尚|时代|左右|席位|季度|管家|车票|祝福|景点|景区|楚天/u;
/** What a place, a part of a company or a thing ends with, and a given name hardly ever. */
const CHINESE_ENDING =
  /[路区區市省県网網版店厂廠部费費率量品机機器站楼樓室馆館院校县縣镇鎮报報表证證员員所局处處组組页頁码碼号號币幣款类類型课課系铺舖街们們的了吗呢总總]$/u;
/** What stands behind a surname in the name of a Japanese company or place. */
const JAPANESE_BUSINESS =
  /建設|工業|商店|商会|商事|電機|電気|製作|自動車|産業|物産|薬局|医院|病院|歯科|法律|会計|税理|事務|不動産|運輸|運送|印刷|食品|酒造|旅館|銀行|証券|会社|学校|大学|高校|案内|情報|採用|事業|支店|本店|[県府市区町村駅店課所園館局]$/u;
const KOREAN_WORDS =
  /^(?:이메일|이벤트|구성원|교직원|연구실|연구진|공동체|기획실|이사회|임원진|심사단|자문단|후원자|봉사자|한국어|연락처|조직도|서울시|신제품|전시회|고객사|주문서|이용자|임직원|안내문|문의처|고객님|정보팀|주소록|오늘의|이용권|전화기|지도로|한국인|최신판|유튜브|인스타|구독자|조회수|주차장|진행중|문화재|연구소|연구원|정회원|장바구니|고객센터|공지사항|이용약관|구매처|구매자|판매자|주문자|주문일|주문처|신규등|신청서|신상품|신청일|전체보기|전제품|전화번호|전자책|정보공개|조회하기|조합원|안내서|안내데|안전성|한정판|한달간|지원금|지사장|고객명|고객용|고객님께|성공사|성능표|주의사|주메뉴|서비스|서브메|서식함|채용중|채용공|우편함|우수상|강의실|강의록|강연회|강좌명|배송지|배송비|배송일|배너들|방문자|방문객|방송국|임대료|임차인|유의사|유통사|문의글|문서함|여행사|여행지|기업은|기타등|노트북|도서관|도움말|마감일|마일리|민원실|박람회|박물관|변경일|사용자|사이트|사업장|선택형|설치비|송금액|심사위|양식함|원자재|원산지|윤리경|인사말|인증서|인재상|장학금|제조사|제휴사|제품군|제품명|진료과|차량용|최고급|최대값|최저가|추천인|표준형|하도급|허가증|현대식|홍보실|황금색)$|[팀부과처실점층]$/u;

/** Words of two syllables that begin as surnames do: on pages they are labels, places and work, hardly ever somebody. */
const KOREAN_SHORT_WORDS = new Set(
  `안내 정보 전화 주소 문의 고객 신청 공지 조회 이용 주문 전체 홍보 유통 임원 정책 배송 최신 최근 강의 강좌 한국 구매 양식 우편 연구 이전
  이력 조직 정관 정비 현황 마감 방문 설립 설비 전시 지원 지사 지점 진행 진료 채용 차량 도서 석사 성과 신규 안전 여행 예약 용도 원격 위치
  유지 은행 음식 제품 표시 피해 허가 명함 모집 민원 변경 복지 선택 소개 소재 송금 심사 성명 성함 구분 기타 인사 이상 이하 이후 정오 오전
  오후 주말 주중 연락 하단 상단 국내 국제 해외 영업 총무 회계 경리 생산 품질 개발 전산 기획 고용 노무 법무 감사 비서 경영 관리 재무 자재
  물류 수출 수입 무역 직통 대표 부서 담당 직위 직책 직급 업무 내선 팩스 지역 주요 서울 부산 대구 인천 광주 대전 울산 경기 강원 제주 전북
  전남 경북 경남 충북 충남 수원 안산 안양 성남 용인 천안 전주 창원 김해 구미 포항 여수 원주 강릉 춘천 청주 양산 진주 목포 이천 평택 화성`.split(
    /\s+/,
  ),
);

/** Parts of a company, which dots part as they part foreign names: "本社・工場". */
const PLACE_OF_WORK =
  /本社|本店|支店|支社|工場|営業所|出張所|倉庫|研究所|物流|事務所|センター|ショールーム|公司|工厂|工廠/;
/** What a company does or tells of, listed with the dots that part foreign names, too: "会社概要・拠点一覧", "研发·生产·销售". */
const HEADING =
  /(?:概要|概况|概況|一覧|一览|一覽|沿革|紹介|介绍|介紹|理念|方針|方针|規約|设备|設備|品質|品质|質量|质量|環境|环境|実績|业绩|業績|事例|製品|产品|產品|商品|部品|営業|营业|營業|販売|销售|銷售|修理|维修|維修|設計|设计|設計|開発|开发|開發|研发|研發|製造|制造|生産|生产|生產|加工|施工|保守|点検|検査|物流|輸出|輸入|进口|出口|培训|咨询|服务|服務|拠点|予約|料金)$/;
/** Two words of two characters, which the Japanese dot lists: "返品・交換". */
const PAIR = /^\p{Script=Han}{2}[・･]\p{Script=Han}{2}$/u;
/** Two characters of which the first is a surname, too. */
const LABEL =
  /^(?:任期|任務|任意|方針|文献|文獻|古本|古文書|常勤|常任|車両|祝日|解説|史料|史学|左記|原稿|林業|席次|温泉|童話|商号|商號|年商|年資|設立|创立|創立|沿革|項目|方法|時間|时间|陳述|程度|車種|路線|路线|成立|高度|温度|金額|金额|計画|計畫|和解|游戏|遊戲|常見|常见|支付|包裝|包装|平日|易学|水電|水电|文書|文书|宣言|石材|施工|安全|古物|居住|白書|牛乳|馬力|马力|麦酒|米店|童装|童裝|羊毛|舒適|舒适|管理|原則|原则|原因|原料|原文|許可|许可|許可制|许可证|許諾|關係|关系|全員|全员|危機|危机)$/;

/** How sure it is (0 to 1) that a phrase in Chinese characters, kana or hangul is a person's name, as `personNameConfidence` says. */
export function eastAsianNameConfidence(text: string): number {
  const behind = honorificBehind(text);
  const bare = text.slice(0, text.length - behind.length);
  const base = formOf(bare);
  return base > 0 && behind !== '' ? 0.85 : base;
}

function formOf(name: string): number {
  if (isForeignInEastAsian(name)) {
    const isList = name.split(/[·•・･]/u).some((part) => HEADING.test(part) || JAPANESE_BUSINESS.test(part));
    return isList || PAIR.test(name) || PLACE_OF_WORK.test(name) ? 0 : 0.6;
  }
  const [family = '', given = '', ...more] = name.split(/[\s\u3000]+/u);
  if (more.length > 0) return 0;
  return given === '' ? joinedForm(name) : partedForm(family, given);
}

/** "田中 太郎", "김 민수": a space parts the family name. */
function partedForm(family: string, given: string): number {
  if (/^\p{Script=Hangul}{1,2}$/u.test(family) && /^\p{Script=Hangul}{1,3}$/u.test(given))
    return isKoreanSurname(family) ? 0.6 : 0;
  if (!/^\p{Script=Han}{1,3}$/u.test(family)) return 0;
  // "役　員", "社　名": two characters set apart for looks are a label, unless the first is somebody's family name.
  if (family.length + given.length === 2 && (!isFamily(family) || isLabel(family + given))) return 0;
  if (/^\p{Script=Han}{1,3}$/u.test(given))
    return CHINESE_WORDS.test(family + given) || JAPANESE_BUSINESS.test(given) ? 0.2 : 0.6;
  if (!/^[\p{Script=Hiragana}\p{Script=Katakana}ー]{2,5}$/u.test(given)) return 0;
  if (isFamily(family)) return 0.65;
  // "桐原 トヨ": of a family the list has not only what stands beside it tells.
  const isThing = CHINESE_WORDS.test(family) || HEADING.test(family) || JAPANESE_BUSINESS.test(family);
  return family.length === 2 && given.length < 4 && !isThing ? 0.2 : 0;
}

function joinedForm(name: string): number {
  if (LABEL.test(name)) return 0;
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
  if (KOREAN_WORDS.test(name) || (name.length === 2 && KOREAN_SHORT_WORDS.has(name))) return 0;
  const least = KOREAN_COMPOUND_SURNAMES.get(name.slice(0, 2)) ?? Number.POSITIVE_INFINITY;
  if (name.length === 4) return name.length >= least ? 0.5 : 0;
  return name.length === 3 && isKoreanSurname(name.slice(0, 1)) ? 0.5 : 0.2;
}

function isKoreanSurname(family: string): boolean {
  return KOREAN_SURNAMES.has(family) || KOREAN_COMPOUND_SURNAMES.has(family);
}

/** Whether two characters are a label, or what those under it are: "代　表". */
function isLabel(pair: string): boolean {
  return LABEL.test(pair) || jobTitleConfidence(pair) > 0;
}

function isFamily(family: string): boolean {
  return JAPANESE_SURNAMES.has(family) || SURNAMES.has(family) || COMPOUND_SURNAMES.has(family);
}
