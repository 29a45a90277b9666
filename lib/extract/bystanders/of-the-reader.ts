import type { Line, View } from '../layout/view';
import { ANYWHERE } from '../vocabulary/sample-words';
import { wordPattern } from '../word-pattern';

/** Where an order goes and who pays for it: what stands under that is the reader's own. */
const OF_READER = wordPattern(
  String.raw`^(?:(?:delivery|shipping|billing|invoice) address|(?:ship|bill|deliver(?:ed)?) to|(?:liefern|versenden) (?:an|nach)|(?:livrer|expédier) (?:à|chez)|(?:enviar|entregar) (?:a|en|em|para)|(?:consegnare|spedire) a|(?:bezorgen|verzenden) (?:bij|naar|op)|(?:dostawa|wysyłka|dostarczyć) (?:do|na)|doručit (?:na|do)|doručiť na|leverera till|lever(?:es)? til|toimitetaan|kiszállítás|livrare la|teslimat|доставить|доставити|送货至|配送至|送至|recipient|liefer(?:adresse|anschrift)|rechnungs(?:adresse|anschrift)|versandadresse|empfänger|adresse de (?:livraison|facturation)|destinataire|livré à|dirección de (?:envío|entrega|facturación)|destinatario|endereço de (?:entrega|cobrança|faturação)|destinatário|indirizzo di (?:spedizione|consegna|fatturazione)|afleveradres|bezorgadres|factuuradres|adres (?:dostawy|do faktury|wysyłki)|odbiorca|doručovací adresa|dodací adresa|fakturační adresa|leveransadress|leveringsadresse|fakturaadress|faktureringsadresse|toimitusosoite|laskutusosoite|szállítási cím|számlázási cím|teslimat adresi|fatura adresi|адрес доставки|получатель|адреса доставки|одержувач|διεύθυνση (?:αποστολής|παράδοσης)|عنوان (?:التوصيل|الشحن)|כתובת למשלוח|收货地址|收件人|收貨地址|お届け先|送付先|ご請求先|배송지|받는 ?(?:사람|분))\s*[:：]?(?:\s|$)`,
);
/** How far over or under a name such words may stand, in lines. */
const NEAR = 4;
/** What announces how something is to be written, at the end of the line over it. */
const SAMPLE = wordPattern(
  String.raw`(?:(?:^|\s)(?:example|sample|looks? like(?: this)?|as follows|this (?:format|way)|beispiel\p{L}*|muster|so aus|exemple|comme (?:ceci|suit)|ejemplo|de esta forma|exemplo|da seguinte forma|esempio|così|voorbeeld|przykład\p{L}*|wzór|příklad\p{L}*|exempel|eksempel|esimerkki|örnek\p{L}*|пример\p{L}*|приклад\p{L}*|παράδειγμα|ví dụ|contoh)|例|示例|範例|样例|見本|记入例|記入例|예시?)\s*[:：]$`,
);

/** What heads a part that shows how something is filled in. */
const SAMPLE_HEAD = wordPattern(
  String.raw`^(?:(?:an? )?(?:example|sample|beispiel|muster|exemple|ejemplo|exemplo|esempio|voorbeeld|przykład|wzór|příklad|vzor|príklad|exempel|eksempel|esimerkki|példa|minta|exemplu|örnek|пример|образец|приклад|зразок|παράδειγμα|ví dụ|contoh|مثال|דוגמה|ตัวอย่าง|示例|範例|范例|样例|見本|예시)(?:\s(?:of |for |for the |zum |für |de |del |du |do |di |van |of een |på |av |af |على |για )?(?:an? |the )?(?:completed form|filled[- ]in form|entry|entries|input|data|values?|filling|ausfüllen|remplissage|saisie|llenado|relleno|cumplimentación|preenchimento|compilazione|invullen|invoer|wypełnienia|vyplnění|vyplnenia|ifyllnad|ifyllning|udfyldelse|utfylling|täyttämisestä|kitöltésre?|completare|giriş|veri|doldurma|заполнения|заповнення|συμπλήρωσης|cách điền|pengisian|التعبئة|למילוי))?|(?:ausfüll|eingabe|invul|ifyllnads|täyttö|kitöltési ?)(?:beispiel|voorbeeld|exempel|esimerkki|példa)|(?:beispiel|muster|minta|voorbeeld|exempel|eksempel)(?:eingaben?|daten|adatok|gegevens|data)|dati di esempio|datos de ejemplo|dados de exemplo|données d['’]exemple|przykładowe dane|vzorové údaje|填写(?:示例|范例|样例)|填寫範例|記入例|入力例|(?:작성|입력) ?예시?)\s*[:：]?$`,
);
/** So many lines under such a head are the sample's. */
const MAX_SAMPLE = 8;

/** The lines that show how something is filled in, under a head that says so: nobody is reached by what stands there. */
export function sampleLines({ lines }: View): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (const head of lines) {
    const heads = head.heading > 0 || head.text.endsWith(':') || head.text.endsWith('：');
    if (!heads || head.text.length > 50 || !SAMPLE_HEAD.test(head.text)) continue;
    for (let at = head.index + 1; at <= head.index + MAX_SAMPLE; at += 1) {
      const line = lines[at];
      const next = line === undefined || (line.heading > 0 && line.heading < 7) || line.region !== head.region;
      if (next || at >= (head.block.parent?.to ?? 0)) break;
      found.add(line);
    }
  }
  return found;
}

/** Whether a line stands under what the reader's own address is called, or where anybody's is shown as a sample. */
export function isOfReader({ index }: Line, { lines }: View): boolean {
  return lines
    .slice(Math.max(0, index - NEAR), index + NEAR)
    .some(
      (line) =>
        (line.index <= index && line.text.length < 60 && OF_READER.test(line.text)) ||
        (line.index < index && /[:：]$/.test(line.text) && SAMPLE.test(line.text)) ||
        (line.text.length < 60 && ANYWHERE.test(line.text)),
    );
}

/** What one presses to leave one's account. */
const LOG_OUT =
  /^[([]?(?:log ?out|sign ?out|log off|abmelden|ausloggen|(?:se )?déconnecter|(?:se )?déconnexion|cerrar sesión|salir|desconectar(?:se)?|terminar sessão|encerrar sessão|sair|esci|disconnetti|logout|uitloggen|afmelden|wyloguj(?: się)?|odhlásit(?: se)?|odhlásiť(?: sa)?|kijelentkezés|deconectare|ieșire|logga ut|log ud|logg ut|kirjaudu ulos|çıkış(?: yap)?|oturumu kapat|выйти|выход|вийти|вихід|изход|αποσύνδεση|έξοδος|تسجيل الخروج|خروج|התנתק(?:ות)?|יציאה|đăng xuất|thoát|ออกจากระบบ|keluar|退出(?:登录)?|登出|注销|ログアウト|로그아웃)[)\]]?$/iu;

/** Whether a page is one of somebody's account, which they are signed in to: it names them, and what is theirs. */
export function isOfAccount({ lines }: View): boolean {
  return lines.some(({ text, links }) => {
    if (text.length < 25 && LOG_OUT.test(text)) return true;
    return links.length > 0 && links.some((link) => link.text.length < 25 && LOG_OUT.test(link.text.trim()));
  });
}
