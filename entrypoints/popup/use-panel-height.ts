import { useEffect, useState } from 'react';

/** The tallest a browser lets its panel be. */
const FULL = 600;
/** Lower than this only while the browser is still opening the panel. */
const LEAST = 240;

/**
 * How tall to be, in CSS pixels: as tall as a panel can, unless the screen leaves it less room. Then header and footer
 * would be scrolled away with the rest, so the popup takes the room there is.
 */
export function usePanelHeight(): number {
  const [height, setHeight] = useState(FULL);
  useEffect(() => {
    const fit = () => {
      if (window.innerHeight >= LEAST) setHeight(Math.min(FULL, window.innerHeight));
    };
    window.addEventListener('resize', fit);
    const frame = requestAnimationFrame(fit);
    return () => {
      window.removeEventListener('resize', fit);
      cancelAnimationFrame(frame);
    };
  }, []);
  return height;
}
