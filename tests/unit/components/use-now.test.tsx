// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useNow } from '@/components/ui/use-now';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('changes as each minute begins, not a minute after it was first asked', () => {
  vi.setSystemTime(new Date(2026, 10, 21, 10, 0, 50));
  const { result } = renderHook(() => useNow(Date.now));
  expect(result.current).toBe('2026-11-21T10:00');
  act(() => vi.advanceTimersByTime(9_000));
  expect(result.current).toBe('2026-11-21T10:00');
  act(() => vi.advanceTimersByTime(1_000));
  expect(result.current).toBe('2026-11-21T10:01');
  act(() => vi.advanceTimersByTime(60_000));
  expect(result.current).toBe('2026-11-21T10:02');
});

it('looks again when the window is shown after a sleep', () => {
  vi.setSystemTime(new Date(2026, 10, 21, 10, 0));
  const { result } = renderHook(() => useNow(Date.now));
  vi.setSystemTime(new Date(2026, 10, 22, 8, 30));
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(result.current).toBe('2026-11-22T08:30');
});
