import { browser } from './browser';

/** The languages the browser speaks, best first (BCP 47). */
export function browserLanguages(): string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}
