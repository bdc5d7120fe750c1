import { expect, it } from 'vitest';
import { today } from './today.ts';

it("a day begins in the office's time zone, not in the server's", () => {
  const instant = new Date('2026-11-23T16:30:00Z');
  expect(today('Asia/Shanghai', instant)).toBe('2026-11-24');
  expect(today('UTC', instant)).toBe('2026-11-23');
  expect(today('America/New_York', new Date('2026-01-01T02:00:00Z'))).toBe('2025-12-31');
});

it('the next day begins with its first minute, however often it was asked before', () => {
  const days = ['2026-11-23T15:59:59.999Z', '2026-11-23T16:00:00.000Z', '2026-11-23T15:59:59.999Z'];
  expect(days.map((at) => today('Asia/Shanghai', new Date(at)))).toEqual(['2026-11-23', '2026-11-24', '2026-11-23']);
});
