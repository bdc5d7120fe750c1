import { describe, expect, it } from 'vitest';
import { refuseUnstorable } from './storable.ts';

const refusal = (value: unknown) => {
  try {
    refuseUnstorable(value);
    return null;
  } catch (error) {
    return `${(error as { code: string }).code} ${(error as { field: string }).field}`;
  }
};

describe('what a client wants written', () => {
  it('may hold whatever is a character', () => {
    expect(refusal({ name: '龑䶮𠮷😀\n\t\u202e\ufffd', count: 1, nothing: null, list: ['', '字'] })).toBeNull();
  });
  it.each(['a\0', '\ud842', '\udfb7', 'a\udfb7\ud842b'])('does not hold %j', (text) => {
    expect(refusal({ document: { title: text } })).toBe('VALUE_INVALID document.title');
    expect(refusal({ figures: [{}, {}, { regionId: text }] })).toBe('VALUE_INVALID figures.2.regionId');
  });
});
