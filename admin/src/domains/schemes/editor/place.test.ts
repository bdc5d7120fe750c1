import { describe, expect, it } from 'vitest';
import { inBase, isSame, pointerOf, valueAt, withValue } from './place.ts';

const scheme = {
  code: 'CITY',
  posts: [
    { code: 'CHIEF', min: 7, max: 18 },
    { code: 'STAFF', min: 1, max: 12 },
  ],
};

describe('places in a document', () => {
  it('a value is set without touching what lies beside it', () => {
    const next = withValue(scheme, ['posts', 1, 'max'], 13);
    expect(valueAt(next, ['posts', 1])).toEqual({ code: 'STAFF', min: 1, max: 13 });
    expect(next.posts[0]).toBe(scheme.posts[0]);
    expect(scheme.posts[1]?.max).toBe(12);
  });

  it("the check's pointer names the same place", () => {
    expect(pointerOf(['posts', 1, 'max'])).toBe('/posts/1/max');
    expect(pointerOf(['a/b', 'c~d'])).toBe('/a~1b/c~0d');
  });

  it('in the scheme it is built on an entry is found by its code, wherever it stands', () => {
    const built = { ...scheme, posts: [{ code: 'STAFF', min: 2, max: 12 }, ...scheme.posts.slice(0, 1)] };
    expect(inBase(scheme, built, ['posts', 0, 'min'])).toBe(1);
    expect(inBase(scheme, built, ['posts', 1, 'min'])).toBe(7);
    expect(inBase(scheme, { posts: [{ code: 'NEW', min: 3 }] }, ['posts', 0, 'min'])).toBeUndefined();
  });

  it('values are the same when they say the same', () => {
    expect(isSame({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true);
    expect(isSame({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(isSame([1, 2], [2, 1])).toBe(false);
  });
});
