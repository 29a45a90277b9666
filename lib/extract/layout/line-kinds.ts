import type { Line, View } from './view';

/** How many lines of one kind a page has at least for its kind to tell. */
const FEW = 3;

/**
 * Tells lines by what the page made them of: the element, its class and its parent's, and whether they begin in bold.
 * Where most lines of a kind are names, the others are, and where hardly any is, none has to be.
 */
export class LineKinds {
  private readonly wearers = new Map<string, number>();
  private readonly lines: number;
  private readonly counts = new Map<string, { all: number; sure: number; named: number }>();

  /** `sureness` of the name a line has, 0 where it has none; from `sure` on its words alone tell. */
  constructor(view: View, sureness: (line: number) => number, sure: number) {
    this.lines = view.lines.length;
    for (const line of view.lines) {
      const worn = classOf(line.block.element);
      this.wearers.set(worn, (this.wearers.get(worn) ?? 0) + 1);
      if (line.region === 'nav' || line.region === 'notice' || !isAlone(line)) continue;
      const kind = kindOf(line);
      const count = this.counts.get(kind) ?? { all: 0, sure: 0, named: 0 };
      const name = sureness(line.index);
      count.all += 1;
      if (name > 0) count.named += 1;
      if (name >= sure) count.sure += 1;
      this.counts.set(kind, count);
    }
  }

  /** Whether the other lines of its kind are names, mostly by their own words. */
  areNames(line: Line): boolean {
    const { all, sure } = this.of(line);
    return all >= FEW && sure * 2 >= all && isAlone(line);
  }

  /** Whether a line is of a kind the page has a word of its own for, and most others of the kind have no name's form, none a sure one's. */
  areOthers(line: Line): boolean {
    const { all, named, sure } = this.of(line);
    return all > FEW && sure === 0 && named * 2 <= all && isAlone(line) && this.says(line);
  }

  /** Whether a line has a class, and not the one that most of the page's lines have. */
  private says({ block: { element } }: Line): boolean {
    const worn = classOf(element);
    return worn !== '' && (this.wearers.get(worn) ?? 0) * 2 <= this.lines;
  }

  private of(line: Line): { all: number; sure: number; named: number } {
    return this.counts.get(kindOf(line)) ?? { all: 0, sure: 0, named: 0 };
  }
}

/** Whether its element holds nothing else: of the lines of one paragraph each is something else. */
function isAlone({ block }: Line): boolean {
  return block.to - block.from === 1;
}

/** What a page made a line of. */
export function kindOf({ block: { element }, lead, heading }: Line): string {
  const parent = element?.parentElement ?? null;
  const parts = [element?.localName, classOf(element), parent?.localName, classOf(parent), lead !== '', heading];
  return parts.join(' ');
}

function classOf(element: Element | null): string {
  return element?.getAttribute('class') ?? '';
}
