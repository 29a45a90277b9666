import { systemClock } from '@/lib/platform/clock';
import { handOver } from '@/lib/store/handed-text';

/** Keeps a text for the book page to begin with; resolves to the id it is asked for by. */
export async function handText(text: string): Promise<string> {
  const id = crypto.randomUUID();
  await handOver({ id, at: systemClock.now(), text });
  return id;
}
