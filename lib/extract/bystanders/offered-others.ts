import type { View } from '../layout/view';
import { wordPattern } from '../word-pattern';

/** What a page calls those it offers besides whom it is about, and those who praise them: "People also viewed", "Ähnliche Profile", "Recommendations". */
const OFFERED = wordPattern(
  String.raw`^(?:(?:people|members|others?|viewers|visitors|users) (?:who |have )?(?:also )?(?:view\p{L}*|you (?:may|might)|similar|like)|also viewed|(?:browse |view |see )?(?:similar|related)\s\p{L}|more (?:profiles|people|like this|\p{L}+ like this)|you (?:may|might) (?:also )?(?:know|like|be interested)|(?:recommended|suggested) (?:for you|profiles|people|connections|\p{L}+$)|who to follow|recommendations(?: received)?$)`,
);
const OFFERED_ABROAD = wordPattern(
  String.raw`^(?:(?:empfehlungen|recommandations|recomendaciones|recomendações|segnalazioni|aanbevelingen|rekomendacje|рекомендации)$|andere (?:\p{L}+ )?(?:sahen|besuchten|haben|personen|profile)|ähnliche\p{L}*\s|personen,? die (?:du|sie) |kennen sie (?:schon|diese)|(?:das|dies|sie) könnte[n]? (?:sie|dich|ihnen|dir) |weitere profile|(?:les )?(?:personnes|gens) que vous |profils? (?:similaires?|consult|apparent|associ|recommand)|autres (?:profils|personnes)|vous (?:connaissez|aimerez|pourriez) |(?:personas|gente) que (?:quizás?|tal vez|podrías?|puede|también|probablemente)|perfiles (?:similares|parecidos|relacionados|recomendados)|otr[ao]s (?:personas|perfiles)|también (?:te|le) (?:puede|podría)|pessoas que |perfis (?:semelhantes|similares|relacionados|recomendados)|outr[ao]s (?:pessoas|perfis)|talvez (?:você )?conheça|persone che (?:potresti|potrebbe|forse)|profili (?:simili|correlati|consigliati)|altri (?:utenti|profili)|potresti (?:anche )?|mensen die (?:je|u)|(?:vergelijkbare|soortgelijke|gerelateerde) |anderen bekeken|osoby,? które |podobne (?:profile|osoby|firmy)|inni (?:oglądali|przeglądali)|lidé,? které |podobné |personer (?:som )?du (?:kanske|kanskje)|personer,? du måske|(?:liknande|lignende) |folk du |andra tittade|andre så|ihmisiä,? jotka |samankaltais\p{L}+ |hasonló |akiket ismerhet|persoane pe care |profiluri similare|tanıyor olabilece|benzer |(?:вы )?(?:можете|возможно,? вы) (?:знать|знаете|знакомы)|люди,? (?:которых|яких)|похожие |также (?:смотрели|просматрива)|схожі |άτομα που |παρόμοι|أشخاص قد |ملفات (?:شخصية )?مشابهة|אנשים ש|פרופילים דומים|समान |những người bạn có thể|hồ sơ tương tự|orang yang mungkin|profil serupa|คนที่คุณอาจ|โปรไฟล์ที่คล้าย|[你您]可能(?:认识|認識|感兴趣|感興趣)|可能(?:认识|認識)的人|(?:相似|类似|類似|相关|相關)的?(?:人|用户|会员|專家|专家|供应商|プロフィール)|(?:其他人|看过|看過).{0,8}(?:还看|還看|也看)|猜[你您]喜[欢歡]|(?:もしかして)?知り合いかも|(?:この|他の)(?:人|方|ユーザー)(?:も|は)|関連する(?:人物|プロフィール|専門家)|こちらもおすすめ|알 수도 있는|비슷한 (?:프로필|회원)|함께 (?:본|많이 본)|관련 인물)`,
);
/** What a profile calls whoever else works there: "Meet the rest of the team", "Maak ook kennis met". */
const COLLEAGUES =
  /^(?:(?:also meet|meet|get to know) (?:also|(?:the|our|my) |more |some )|(?:the |our |other |more |my )*(?:team(?: members)?|colleagues|staff|people)$|(?:lernen sie|lern) (?:auch|mein|unser)|(?:weitere|andere|meine|unsere?) (?:kolleg|team|mitarbeit|ansprechpartner|berater|makler)|(?:das|unser|mein) team$|(?:découvrez|rencontrez|faites) (?:aussi|également|(?:le reste|les autres))|(?:les )?autres (?:membres|collaborat|avocat|conseill)|(?:mes|nos) collègues|(?:conoce|conozca|descubre) (?:también|al resto|a otros)|otros (?:miembros|profesionales|compañeros)|conheça também|outros (?:membros|profissionais)|(?:conosci|scopri|incontra) anche|altri (?:membri|professionisti|colleghi)|(?:maak|leer) ook kennis|(?:andere|mijn|onze) (?:collega|makelaar|medewerker)|poznaj (?:też|także|również|pozostał)|(?:inni|pozostali) (?:członkowie|pracownicy|eksperci)|poznejte (?:také|i |další)|další (?:členové|kolegové)|(?:möt|mød|møt) (?:også|också|resten)|(?:andra|flere|andre|fler) (?:kolleg|medarb|mäklare|meglere)|tutustu myös|(?:muut|muita) (?:asiantunti|työntek)|ismerje? meg .*(?:többi|további)|cunoaște și|познакомьтесь (?:также|и с)|(?:другие|наши) (?:сотрудники|специалисты|коллеги)|diğer (?:ekip|uzman|danışman))/iu;
const MAX_HEADING = 70;

/**
 * The lines, from and to, that stand under such headings: up to the next heading as high, or the end of that part.
 * `profile`: the page is about one person, whose colleagues are among the others.
 */
export function offeredOthers({ lines }: View, profile: boolean): readonly (readonly [number, number])[] {
  const parts: [number, number][] = [];
  for (const { heading, text, index, block } of lines) {
    if (heading === 0 || text.length > MAX_HEADING || !isOffer(text, profile)) continue;
    let part = block;
    while (part.parent !== null && part.to <= index + 1) part = part.parent;
    let to = index + 1;
    while (to < part.to && !isAsHigh(lines[to]?.heading ?? 0, heading)) to += 1;
    parts.push([index, to]);
  }
  return parts;
}

function isOffer(text: string, profile: boolean): boolean {
  return OFFERED.test(text) || OFFERED_ABROAD.test(text) || (profile && COLLEAGUES.test(text));
}

function isAsHigh(heading: number, than: number): boolean {
  return heading > 0 && heading <= than && (heading < 7 || than === 7);
}
