/**
 * The languages the browser speaks, best first (BCP 47). Asks the browser as it is, since this needs no promise and the
 * popup asks before it draws: both browsers know it by Chrome's name, too.
 */
export function browserLanguages(): string[] {
  return [chrome.i18n.getUILanguage(), ...navigator.languages];
}
