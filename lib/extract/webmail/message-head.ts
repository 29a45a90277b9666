import type { Mailbox } from '../message/message';
import { labelOf } from './generic-items';
import { mailboxesOf } from './mailbox-of';
import { holds, pierce } from './pierce';
import type { Place } from './webmail';

/** The part of a page around what its senders wrote: whoever plants a message in theirs finds it left out. */
export class MessageHead {
  private readonly tree: Document | Element;
  private readonly bodies: readonly Element[];

  constructor(tree: Document | Element, bodies: readonly Element[]) {
    this.tree = tree;
    this.bodies = bodies;
  }

  all(place: Place): Element[] {
    const { at, within, labelled } = typeof place === 'string' ? { at: place } : place;
    const found = within
      ? pierce(this.tree, within).flatMap((one) =>
          [one, ...one.querySelectorAll('*')].filter((each) => each.matches(at)),
        )
      : pierce(this.tree, at);
    return found.filter(
      (element) =>
        !this.bodies.some((body) => holds(body, element)) &&
        (!labelled || labelOf(element.previousElementSibling?.textContent ?? '') === labelled),
    );
  }

  /** The nearest elements around `body`, none or one, that hold something of `place`. */
  around(body: Element, { around }: { around: string }): Element[] {
    const found = this.all(around);
    let at = body.parentElement;
    while (at !== null && !found.some((element) => at?.contains(element))) at = at.parentElement;
    return at === null ? [] : [at];
  }

  first<T>(places: readonly Place[], read: (element: Element, place: Place) => T | null, most?: number): T | null {
    for (const place of places) {
      for (const element of this.all(place).slice(0, most)) {
        const value = read(element, place);
        if (value !== null) return value;
      }
    }
    return null;
  }

  /** As `first`, but what stands nearest to `to` before the rest: pages keep earlier messages, out of sight. */
  nearest<T>(to: Element, places: readonly Place[], read: (element: Element, place: Place) => T | null): T | null {
    for (const place of places) {
      const found = this.all(place);
      for (let at: Element | null = to; found.length > 0; at = at.parentElement) {
        for (const element of found) {
          const value = at === null || at.contains(element) ? read(element, place) : null;
          if (value !== null) return value;
        }
        if (at === null) break;
      }
    }
    return null;
  }

  any(selectors: readonly string[] = []): boolean {
    return selectors.some((selector) => this.all(selector).length > 0);
  }

  /** What names somebody at the first of the places that has any; hidden ones too, for heads are often folded. */
  naming(places: readonly Place[] = []): Naming[] {
    for (const place of places) {
      const found = this.all(place)
        .map((element): Naming => [element, place])
        .filter((one) => everybody([one])[0]);
      if (found.length > 0) return found;
    }
    return [];
  }

  mailboxes(places?: readonly Place[]): Mailbox[] {
    return everybody(this.naming(places));
  }
}

/** An element that stands for people, and how it is read. */
export type Naming = [Element, Place];

/** Everybody some elements stand for, once. */
export function everybody(naming: readonly Naming[]): Mailbox[] {
  const found = new Map<string, Mailbox>();
  for (const one of naming) {
    for (const mailbox of mailboxesOf(...one)) {
      const key = mailbox.address.toLowerCase();
      if (key !== '' && !found.has(key)) found.set(key, mailbox);
    }
  }
  return [...found.values()];
}
