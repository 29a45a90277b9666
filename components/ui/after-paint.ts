/** A window nobody looks at never paints; after this many milliseconds it is taken for painted. */
const LONGEST = 250;

/** Calls `then` once what is on the page now has been painted; the function returned calls that off. */
export function afterPaint(then: () => void): () => void {
  let task = setTimeout(then, LONGEST);
  // The frame callback runs just before the paint, the task it queues just after.
  const frame = requestAnimationFrame(() => {
    clearTimeout(task);
    task = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}
