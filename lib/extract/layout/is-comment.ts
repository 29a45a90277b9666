import type { Block } from './view';

/** Whether a block is among what readers wrote under a page, by what its builder calls that. */
export function isComment(block: Block): boolean {
  for (let up: Block | null = block; up !== null; up = up.parent) {
    const { element } = up;
    if (
      element !== null &&
      /comment|tweet|twitter|respond/i.test(`${element.id} ${element.getAttribute('class') ?? ''}`)
    )
      return true;
  }
  return false;
}
