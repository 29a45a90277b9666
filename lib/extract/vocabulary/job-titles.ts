/** Words a job title is built around, in English. */
const ENGLISH = `accountant|account (?:manager|executive)|adjuster|administrator|adviser|advisor|agent|analyst|apprentice|arborist|architect|artist|assistant|asst|associate|attorney|auditor|barrister|bookkeeper|broker|buyer|captain|carpenter|cashier|ceo|cfo|chair|chairman|chairperson|chairwoman|chancellor|chef|chief|cio|cmo|coach|clerk|cto|ciso|cpo|cro|co-?founder|comptroller|consultant|controller|coo|coordinator|co-ordinator|counsel|counselor|curator|dean|dentist|deputy|designer|developer|director|dispatcher|doctor|editor|electrician|engineer|estimator|evangelist|executive|expert|fellow|foreman|founder|founding partner|general manager|gm|governor|handyman|head|head of [w& ]+|hygienist|instructor|intern|inspector|inventor|investigator|investor relations|journalist|lawyer|lead|leader|lecturer|librarian|manager|managing (?:director|partner)|marketer|mayor|mechanic|mgr|mediator|member|merchandiser|minister|musician|notary|nurse|officer|operator|operations|optometrist|organizer|owner|owner[/-]operator|owners|paralegal|partner|pastor|pharmacist|photographer|physician|pilot|planner|plumber|practitioner|president|pres|priest|principal|producer|professor|programmer|project lead|psychologist|publisher|purchaser|realtor|receptionist|recruiter|registrar|reporter|rep|representative|researcher|scientist|secretary|sommelier|solicitor|specialist|stylist|superintendent|supervisor|surgeon|surveyor|svp|teacher|teller|technician|technologist|therapist|trader|trainer|treasurer|trustee|underwriter|veterinarian|vice[- ]president|vp|evp|avp|writer|webmaster|procurement|r&d`;
const GERMAN = String.raw`abteilungsleiter(?:in)?|ansprechpartner(?:in)?|architekt(?:in)?|assistentin|assistenz|auszubildende[rn]?|berater(?:in)?|bereichsleiter(?:in)?|buchhalter(?:in)?|buchhaltung|einkäufer(?:in)?|einkaufsleiter(?:in)?|einkauf|entwickler(?:in)?|geschäftsführung|geschäftsführer(?:in)?|geschäftsführende\w*|geschäftsleiter(?:in)?|geschäftsleitung|gesellschafter(?:in)?|ingenieur(?:in)?|inhaber(?:in)?|kaufmann|kauffrau|kundenberater(?:in)?|leiter(?:in)?|leitung|meister(?:in)?|mitarbeiter(?:in)?|projektleiter(?:in)?|prokurist(?:in)?|rechtsanwalt|rechtsanwältin|referent(?:in)?|sachbearbeiter(?:in)?|sekretariat|steuerberater(?:in)?|techniker(?:in)?|vertrieb|vertriebsleiter(?:in)?|vertriebsleitung|vorstand(?:svorsitzende[rn]?)?|vorsitzende[rn]?|außendienst|innendienst|\w+(?:leiter|leiterin|berater|beraterin|leitung|manager|managerin|techniker|ingenieur)`;
const ROMANCE = String.raw`acheteu(?:r|se)|adjoint|administrat(?:eur|rice)|administrador(?:a)?|amministrat(?:ore|rice)|asesor(?:a)?|assistante|associée?|attachée? \w+|avocate?|chargée? \w+(?: \w+)*|chef|cofondat(?:eur|rice)|comercial|commerciale?|comptable|conseill(?:er|ère)|consultante?|coordinador(?:a)?|coordinat(?:eur|rice)|dirigeante?|direct(?:eur|rice)|director(?:a)?|directrice|direttore|direttrice|fondat(?:eur|rice)|fundador(?:a)?|gérante?|gerente|ingeniero|ingeniera|ingénieure?|jefe|jefa|notaire|pdg|présidente?|presidente|responsable|responsabile|secretari[ao]|secrétaire|socio|técnic[ao]|technicien(?:ne)?|titolare|vendeu(?:r|se)|vendedor(?:a)?|diretor(?:a)?|sócio|engenheir[ao]`;
const NORTHERN = `adviseur|bedrijfsleider|directeur|eigenaar|hoofd|medewerker|verkoopleider|zaakvoerder|accountmanager|ägare|chef|försäljningschef|säljare|projektledare|vd|verkställande direktör|direktør|salgssjef|daglig leder|sælger|toimitusjohtaja|myyntipäällikkö|prezes(?: zarządu)?|dyrektor(?:ka)?|kierownik|kierowniczka|specjalist(?:a|ka)|właściciel(?:ka)?|ředitel(?:ka)?|jednatel(?:ka)?|vedoucí|obchodní zástupce|manažer(?:ka)?|ügyvezető|igazgató|vezető|müdür|müdürü|genel müdür|yönetici|uzmanı|sorumlusu|mühendis|директор|менеджер|руководитель|начальник|специалист|інженер|инженер|керівник`;
const WORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${ENGLISH}|${GERMAN}|${ROMANCE}|${NORTHERN})(?![\p{L}\p{N}])`,
  'giu',
);
const EAST_ASIAN =
  /(总经理|經理|经理|总监|總監|主管|总裁|總裁|董事长|董事長|董事|主任|工程师|工程師|专员|專員|助理|顾问|顧問|创始人|創辦人|合伙人|首席|销售代表|业务员|业务代表|采购|部长|部長|课长|課長|係長|社長|取締役|代表|営業|担当|主任|本部長|室長|대표|이사|부장|과장|차장|대리|팀장|사원|교수|教授|院长|所长|律师|会计|店长|厂长|负责人)/u;
const SENTENCE =
  /[.!?]\s+\p{Lu}|[!?。！？]$|\b(is|are|was|were|has|have|had|will|would|can|please|your|you|we|our|us|they|their|he|she|his|her|this|these|click|by|how|why|what|when|from)\b/iu;

/** Title words that are as often something else ("Stack Chair Dollies"): they count where they end a phrase or govern it. */
const AMBIGUOUS =
  /^(?:agent|artist|associate|captain|chair|chief|coach|counsel|doctor|executive|expert|fellow|head|intern|lead|leader|member|minister|operations|partner|pilot|planner|pres|principal|procurement|producer|publisher|r&d|rep|representative|teacher|trader|trainer|writer)$/i;
const GOVERNS = /^(?:$|\s*[,;/|(&–—-]|\s+(?:of|for|to|in|at|and|und|&|with|on|the|[IVX]{1,3}|\d)(?![\p{L}]))/iu;

/** Words that make a phrase with a title word in it a label or a link instead. */
const LABEL =
  /\b(login|log in|sign|board of|find an?|meet|become|contact|jobs?|careers?|portal|directory|access|apply|search|view|read|more|benefits|program|hire|near|locator|resources|services|about|news|blog|search|select|profiles|testimonials?|copyright|designed|powered|faq|forum|guide|page|reviews?|training|courses?)\b|\b(team|staff|board|leadership|department)$/i;

/** How sure it is (0 to 1) that a phrase is a job title; `written` is one line or one part of it. */
export function jobTitleConfidence(written: string): number {
  const text = written.trim();
  if (text.length < 2 || text.length > 110 || /[:：]$/.test(text) || /[@<>{}]|\d{3}|https?:/.test(text)) return 0;
  if (EAST_ASIAN.test(text)) return text.length <= 24 && !/[，。；：:？]/u.test(text) ? 0.8 : 0;
  const words = text.split(/\s+/);
  if (words.length > 13 || SENTENCE.test(text) || LABEL.test(text)) return 0;
  const told = [...text.matchAll(WORD)].some(
    (match) =>
      !AMBIGUOUS.test(match[0]) ||
      (match.index === 0 && words.length <= 3 && /^(?:head|chief|lead|executive)\s(?!chair)/i.test(text)) ||
      GOVERNS.test(text.slice(match.index + match[0].length)),
  );
  if (!told) return 0;
  if (!/^[\p{Lu}(]/u.test(text)) return words.length <= 4 ? 0.5 : 0;
  return words.length <= 6 ? 0.85 : 0.7;
}
