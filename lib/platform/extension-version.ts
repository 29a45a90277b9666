import { browser } from './browser';

/** Which Duebook this is, as its manifest says ("0.1.0"). */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
