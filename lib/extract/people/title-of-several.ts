import { titleOfEach } from './title-of-each';

/** Offices of several, whose members are called by them: "Vorstand" over two names. */
const BODY = /^(?:vorstand|aufsichtsrat|verwaltungsrat|beirat|geschäftsführung|geschäftsleitung|prokura)$/i;

/** What each of those is whom a heading calls by a title of several, '' where it is none or more than one. */
export function titleOfSeveral(head: string): string {
  if (BODY.test(head)) return head;
  const each = /\s(?:and|und|et|y|e|&)\s|[,/]/u.test(head) ? head : titleOfEach(head);
  return each === head ? '' : each;
}
