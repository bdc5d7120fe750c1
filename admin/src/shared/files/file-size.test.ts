import { describe, expect, it } from 'vitest';
import { sizeOf } from './file-size.ts';

describe('the size of a file', () => {
  it('is said in bytes, KB and MB; the largest file has 20.0 MB', () => {
    expect([640, 312_400, 1_440_000, 20_971_520].map(sizeOf)).toEqual(['640 B', '305 KB', '1.4 MB', '20.0 MB']);
  });
});
