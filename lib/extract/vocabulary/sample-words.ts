import { wordPattern } from '../word-pattern';
/** Words that say that what follows is a sample of what to write: "e.g. jane@…", "par exemple …", "in the form (555) …". */
export const SUCH_AS =
  'e\\. ?g\\.|for example|for instance|such as|z\\. ?b\\.|zum beispiel|beispielsweise|par exemple|p\\. ?ex\\.|por ejemplo|p\\. ?ej\\.|por exemplo|ad es\\.|ad esempio|per esempio|bijv\\.|bijvoorbeeld|na przykład|např\\.|například|napr\\.|napríklad|till exempel|til eksempel|for eksempel|t\\.? ?ex\\.|f\\. ?eks\\.|esim\\.|esimerkiksi|például|de exemplu|örneğin|например|наприклад|π\\.χ\\.|για παράδειγμα|ví dụ|chẳng hạn|misalnya|contohnya|مثلا|على سبيل المثال|לדוגמה|למשל|เช่น|例如|比如|譬如|诸如|例えば|たとえば|예를 들어|예컨대|가령';

/** What a sample is called; a word of a name, too, so that it must stand right before. */
export const SAMPLE_NOUNS =
  'eg\\.?|ex\\.|bsp\\.|bspw\\.|bv\\.|vb\\.|p\\. ?es\\.|npr\\.|pvz\\.|piem\\.|näit\\.|ör\\.|sample|example|format|beispiel|muster|exemple|ej\\.|ejemplo|exemplo|esempio|voorbeeld|np\\.|przykład|příklad|príklad|exempel|eksempel|esimerkki|pl\\.|például|exemplu|örn\\.?|örnek|пример|напр\\.|приклад|παράδειγμα|vd\\.?|contoh|مثال|דוגמה|ตัวอย่าง|示例|範例|范例|样例|例子|[（(]例[)）]|例[:：]|如[:：]?|格式|形如|記入例|入力例|サンプル|書式|예시|예\\s?[:)）]|형식';

/** Words that liken a number or an address to one: "looks like 415-…", "au format 01 23 …", "wie name@…". */
export const LOOKS_LIKE =
  'like|in the form(?:at)?(?: of)?|formatted as|written as|shown as|of the form|so aus|(?:sieht|sehen) aus wie|im format|in der form|nach dem muster|wie|ressemble(?:nt)? à|sous la forme(?: de)?|au format|de la forme|du type|du genre|comme|telle? que|se parecen? a|(?:en|con) (?:el )?formato(?: de)?|de la forma|del tipo|como|no formato|na forma|do tipo|nel formato|nella forma|simil[ei] a|come|in (?:het|de) (?:formaat|vorm)(?: van)?|lijkt op|zoals|w formacie|w postaci|wygląda(?:ją)?(?: tak| jak)?|jak|takie? jak|ve formátu|ve tvaru|vo formáte|v tvare|(?:vypadá|vyzerá)(?: takto| takhle| jako| ako| asi tak)?|jako|ako|formátum(?:ban|a)|így néz ki|mint|în formatul|sub forma|arată ca|de forma|precum|i format(?:et)?|på form(?:en|atet)|i formen|ser ut (?:som|slik|så här)|ser (?:sådan|således) ud|som|muodossa|näyttää tältä|kuten|в формате|в виде|вида|выглядит (?:так|как|примерно так)|как|у форматі|у вигляді|вигляду|виглядає так|як|στη μορφή|με τη μορφή|μοιάζει με|όπως|بصيغة|بالصيغة|بالشكل|بتنسيق|مثل|בפורמט|בתבנית|נראה כך|כמו|theo định dạng|có dạng|giống như|như|(?:dengan|dalam) format|seperti|ในรูปแบบ|格式[为為是]|类似|類似|样式[为為是]';

/** The same right behind it, as languages say it whose words follow: "…のように", "… şeklinde". */
export const LIKENED =
  'の?ように|という?形式|の?形式|といった|のような|の?(?:这|這)样|这种格式|的?格式|的形式|형식|와 같이|과 같이|처럼|같은|gibi(?!\\p{L})|[şs]eklinde|biçiminde|formatında|formátum(?:ban|ú)|alakban|formában|muodossa|[（(]?(?:is a |as an? )?(?:sample|example|beispiel|muster|exemple|ejemplo|exemplo|esempio|voorbeeld|przykład|příklad|примера?|приклад|örnek|例|示例|範例|예시)(?!\\p{L})';

/** Towns and streets that stand for anybody's. */
export const ANYWHERE = wordPattern(
  String.raw`\b(?:any ?town|any ?street|any ?city|sample (?:st|street|ave|avenue|rd|road|lane)|example (?:st|street|ave|avenue|rd|road|lane)|muster(?:straße|str|stadt|hausen|weg)|(?:calle|rue|via|rua) (?:ejemplo|exemple|esempio|exemplo))\b|某某(?:省|市|区|區|县|縣|镇|鎮|路|街|大道|大厦|大廈|小区|公司|科技)|[×〇○]{2}(?:省|市|区|區|县|縣|镇|鎮|路|街|町|丁目)`,
);

/** What a template's fields for an address are called where nobody filled them in. */
export const UNFILLED = wordPattern(
  String.raw`^(?:(?:street ?)?address|stra(?:ß|ss)e|street|rue|calle|rua|via|straat|ulica|ulice|utca|strada|gata|gade|gate|katu|sokak|улица|вулиця|adres(?:se)?|direcci[oó]n|endereço|indirizzo|cím|adresă|osoite|адрес|адреса|住所|地址|주소)(?:\s?(?:name|und hausnummer|line|zeile|ligne|línea|linha|riga|regel|satırı|linia|řádek|riadok|linje|rivi|строка|рядок|行))?(?:\s?\d)?$|^(?:your |ihre? |deine? |votre |tu |su |sua |tuo )?(?:city|town|city name|stadt|ort|ville|ciudad|cidade|città|stad|plaats|miasto|město|mesto|város|oraș|by|kaupunki|şehir|il|город|місто|城市|都市|도시)$`,
);
