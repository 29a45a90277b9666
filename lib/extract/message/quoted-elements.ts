/**
 * Ids and classes in which mail programs put what they quote or pass on: Gmail, Thunderbird, Yahoo, Zoho, Proton, Tuta,
 * Outlook for phones, NetEase, Tencent and Foxmail, Lark, Alibaba, Mail.ru, Spark, Front, Zimbra, OX, SOGo. A webmail
 * that shows them puts something of its own before: `x_`, `m_123`, `v1`, `yiv123`.
 */
const NAMES =
  /(?:^|\s)\S{0,30}?(?:gmail_quote\S*|moz-cite-prefix|moz-forward-container|moz-email-headers-table|yahoo[_-]quoted\S*|zmail_extra\S*|zm_quote\S*|protonmail_quote|proton-quote|tutanota_quote|ntes-mailmaster-quote\S*|netease-quote|isreplycontent|isforwardcontent|origbody\S*|xm_compose_origin_mail_container|foxmail-?quote\S*|history-quote-wrapper|lark-mail-quote\S*|adit-html-block--collapsed|ms-outlook-mobile-reference-message|mail-editor-reference-message-container|messagereplysection|front-quote\S*|mailru-quote\S*|__quoted_text__|ox-\S*quote\S*|reply_quote|quoted-text|sogo-quote\S*|reply-intro\S*|__aliyun_previous_history_wrap)(?=\s|$)/i;

/** By what an element is named, as far as mail programs name theirs. */
function namesOf(element: Element | null): string {
  const named = ['id', 'class', 'name', 'data-marker'].map((name) => element?.getAttribute(name)?.slice(0, 300) ?? '');
  return named.join(' ').trim();
}

/** Whether a mail program marks an element as what is quoted or passed on. */
function isQuoteMarker(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'includetail') return true;
  const attribute = (name: string) => element.getAttribute(name)?.slice(0, 300) ?? '';
  const names = namesOf(element);
  if (names.length > 3 && NAMES.test(names)) return true;
  return (
    tag === 'blockquote' &&
    (attribute('type') === 'cite' ||
      element.hasAttribute('cite') ||
      /border-left/i.test(attribute('style')) ||
      /quote|cite/i.test(names) ||
      // Under a marked "… wrote:" whatever is set in is the quote.
      NAMES.test(namesOf(element.previousElementSibling)))
  );
}

/** A question whether an element stands in a marked quote, which remembers its answers for one document. */
export function quotedElements(): (element: Element | null) => boolean {
  const known = new Map<Element, boolean>();
  return (start) => {
    const asked: Element[] = [];
    let answer: boolean | undefined;
    for (let element = start; element !== null && answer === undefined; element = element.parentElement) {
      answer = known.get(element);
      if (answer !== undefined) break;
      asked.push(element);
      if (isQuoteMarker(element)) answer = true;
    }
    for (const element of asked) known.set(element, answer === true);
    return answer === true;
  };
}

/**
 * Elements with which everything older begins: Outlook's, and of the programs that write as it does; and the head of a
 * message that came attached, which Roundcube shows under the one it came with (program/actions/mail/show.php).
 */
export function olderFrom(tree: ParentNode): Element[] {
  return [
    ...tree.querySelectorAll(
      '[id$="divRplyFwdMsg"], [id$="appendonsend"], [id$="stopSpelling"], [id$="OLK_SRC_BODY_SECTION"], [id$="zwchr"], [class~="OutlookMessageHeader"], hr[data-marker="__DIVIDER__"], .message-partheaders',
    ),
  ];
}
