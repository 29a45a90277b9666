import type { Entity } from '../evidence/entity';
import { isLine, type Located } from '../evidence/observation';
import type { Line } from '../layout/view';

/**
 * Gives what a row of a table says of reaching several people whom one of its cells names ("Jane Roe & Tom Fox | 020 …")
 * to each of them; returns the rest. `mentioned` are the people that only such lines and sentences name.
 */
export function giveInRow(unowned: readonly Located[], mentioned: readonly Entity[]): Located[] {
  const rows = new Map<Element, { cell: Element; people: Set<Entity> }>();
  for (const entity of mentioned) {
    for (const { field, place } of entity.observations) {
      const line = isLine(place) ? place : place.line;
      const [row, cell] = field !== 'name' || line === null ? [] : rowOf(line);
      if (row === undefined || cell === undefined) continue;
      const held = rows.get(row);
      if (held === undefined) rows.set(row, { cell, people: new Set([entity]) });
      else if (held.cell === cell) held.people.add(entity);
    }
  }
  if (rows.size === 0) return [...unowned];
  return unowned.filter((one) => {
    if (one.field !== 'phone' && one.field !== 'email' && one.field !== 'messaging') return true;
    const [row, cell] = rowOf(one.place);
    const held = row === undefined ? undefined : rows.get(row);
    if (held === undefined || held.cell === cell || held.people.size < 2) return true;
    for (const entity of held.people) entity.observations.push(one);
    return false;
  });
}

/** The row and the cell of a table a line stands in, none where it stands in none. */
function rowOf({ block }: Line): [Element, Element] | [] {
  const cell = block.element?.closest('td,th') ?? null;
  return cell?.parentElement?.localName === 'tr' ? [cell.parentElement, cell] : [];
}
