import { noticeOf } from './closing-notices';

/** How far above a signature its logo may stand, in lines. */
const ABOVE = 4;

/** The pictures and the small print beside a signature, which may name its company. */
export function besideSignature(lines: readonly string[], signature: readonly string[]): string[] {
  const trimmed = lines.map((line) => line.trim()).filter((line) => line !== '');
  const start = trimmed.lastIndexOf(signature[0] ?? '');
  if (start < 0) return [];
  return trimmed.slice(Math.max(0, start - ABOVE)).filter((line) => {
    const kind = noticeOf(line);
    return kind === 'picture' || kind === 'legal';
  });
}
