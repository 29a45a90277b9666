import type { ChipFace } from '../messages/chip-face';
import { make } from './make';

/** What a card says without being asked: its lines, what was saved just now, and the last touches; in that order. */
export function faceFacts(document: Document, face: ChipFace): HTMLElement[] {
  const lines = face.lines.map((line) => make(document, 'p', { class: 'line', text: line }));
  return [...lines, ...savedFields(document, face), ...lastTouches(document, face)];
}

function savedFields(document: Document, face: ChipFace): HTMLElement[] {
  if (face.saved.length === 0) return [];
  const entries = face.saved.flatMap(({ label, value }) => [
    make(document, 'dt', { text: label }),
    make(document, 'dd', { text: value }),
  ]);
  return [make(document, 'dl', {}, entries)];
}

function lastTouches(document: Document, face: ChipFace): HTMLElement[] {
  if (face.touches.length === 0) return [];
  const items = face.touches.map(({ ago, day, what, note }) =>
    make(document, 'li', { class: 'touch' }, [
      make(document, 'span', { class: 'ago', text: ago, title: day }),
      make(document, 'span', {}, [
        make(document, 'span', { text: what }),
        note === '' ? null : make(document, 'span', { class: 'note', text: note }),
      ]),
    ]),
  );
  return [make(document, 'div', { class: 'heading', text: face.touchesHeading }), make(document, 'ul', {}, items)];
}
