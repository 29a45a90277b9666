import { useEffect, useState } from 'react';

export type PanelSize = { width: number; height: number };

/** The size a browser gladly gives its panel. */
const FULL: PanelSize = { width: 400, height: 600 };
/** Smaller than this only while the browser is still opening the panel. */
const LEAST: PanelSize = { width: 280, height: 240 };

/**
 * How large to be, in CSS pixels: as large as a panel should be, unless the screen or the menu it opens in leaves it less
 * room. Then header and footer would be scrolled away with the rest, so the popup takes the room there is.
 */
export function usePanelSize(): PanelSize {
  const [size, setSize] = useState(FULL);
  useEffect(() => {
    const fit = () => {
      const { innerWidth, innerHeight } = window;
      setSize((before) => {
        const width = innerWidth >= LEAST.width ? Math.min(FULL.width, innerWidth) : before.width;
        const height = innerHeight >= LEAST.height ? Math.min(FULL.height, innerHeight) : before.height;
        return width === before.width && height === before.height ? before : { width, height };
      });
    };
    window.addEventListener('resize', fit);
    const frame = requestAnimationFrame(fit);
    return () => {
      window.removeEventListener('resize', fit);
      cancelAnimationFrame(frame);
    };
  }, []);
  return size;
}
