import { describe, expect, it } from 'vitest';
import { unplaced } from './unplaced.ts';

const input = { name: 'an input of the form' } as unknown as HTMLInputElement;

describe('refusals that stand at no input', () => {
  it('a stale version is one: the form shows no version', () => {
    expect(
      unplaced({
        version: { type: 'manual', message: 'stale' },
        name: { type: 'manual', message: 'empty', ref: input },
      }),
    ).toEqual([{ field: 'version', message: 'stale' }]);
  });

  it('they are found below others, and a shown field below others is left to its input', () => {
    expect(
      unplaced({
        document: {
          article: { type: 'manual', message: 'too long' },
          title: { type: 'manual', message: 'needed', ref: input },
        } as never,
      }),
    ).toEqual([{ field: 'document.article', message: 'too long' }]);
  });

  it('nothing refused, nothing said', () => {
    expect(unplaced({})).toEqual([]);
  });
});
