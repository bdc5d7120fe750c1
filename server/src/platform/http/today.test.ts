import { expect, it } from 'vitest';
import { today } from './today.ts';

it("a day begins in the office's time zone, not in the server's", () => {
  const instant = new Date('2026-11-23T16:30:00Z');
  expect(today('Asia/Shanghai', instant)).toBe('2026-11-24');
  expect(today('UTC', instant)).toBe('2026-11-23');
  expect(today('America/New_York', new Date('2026-01-01T02:00:00Z'))).toBe('2025-12-31');
});
