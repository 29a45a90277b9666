import { describe, expect, it } from 'vitest';
import { oneAtATime } from '@/lib/schedule/one-at-a-time';

/** A job whose runs end when told. */
function job() {
  const ends: { finish: () => void; fail: (why: Error) => void }[] = [];
  let overlapping = 0;
  let most = 0;
  const run = () => {
    overlapping += 1;
    most = Math.max(most, overlapping);
    return new Promise<number>((resolve, reject) => {
      const number = ends.length + 1;
      const over = (end: () => void) => () => {
        overlapping -= 1;
        end();
      };
      ends.push({ finish: over(() => resolve(number)), fail: (why) => over(() => reject(why))() });
    });
  };
  return { run, ends, most: () => most };
}

describe('oneAtATime', () => {
  it('shares one next run among all who ask during a run', async () => {
    const { run, ends, most } = job();
    const request = oneAtATime(run);
    const answers = [request(), request(), request()];
    ends[0]?.finish();
    expect(await answers[0]).toBe(1);
    await expect.poll(() => ends.length).toBe(2);
    const late = request();
    ends[1]?.finish();
    expect(await Promise.all(answers.slice(1))).toEqual([2, 2]);
    await expect.poll(() => ends.length).toBe(3);
    ends[2]?.finish();
    expect(await late).toBe(3);
    expect(most()).toBe(1);
  });

  it('runs again after a run, and after one that failed', async () => {
    const { run, ends } = job();
    const request = oneAtATime(run);
    const first = request();
    const second = request();
    ends[0]?.fail(new Error('no'));
    await expect(first).rejects.toThrow('no');
    await expect.poll(() => ends.length).toBe(2);
    ends[1]?.finish();
    expect(await second).toBe(2);
    const third = request();
    ends[2]?.finish();
    expect(await third).toBe(3);
  });

  it('never overlaps, asked at whatever moment between one run and the next', async () => {
    for (let moment = 0; moment < 8; moment++) {
      const { run, ends, most } = job();
      const request = oneAtATime(run);
      const answers = [request(), request()];
      ends[0]?.finish();
      for (let tick = 0; tick < moment; tick++) await Promise.resolve();
      answers.push(request());
      for (let at = 1; at < 3; at++) {
        await new Promise((resolve) => setTimeout(resolve));
        ends[at]?.finish();
      }
      await Promise.all(answers);
      expect([moment, most()]).toEqual([moment, 1]);
    }
  });
});
