import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keyId, vaultOf } from './vault.ts';

const NUMBER = '11010519491231002X';
const PLACE = { field: 'worker_identity.id_number', row: 7 };
const secret = randomBytes(32);
const vault = vaultOf(secret);

describe('a sealed value', () => {
  it('opens as what it was, and looks different each time it is sealed', () => {
    const [once, again] = [vault.seal(NUMBER, PLACE), vault.seal(NUMBER, PLACE)];
    expect(once.equals(again)).toBe(false);
    expect([vault.open(once, PLACE), vault.open(again, PLACE)]).toEqual([NUMBER, NUMBER]);
    expect(once.includes(NUMBER)).toBe(false);
  });

  it('does not open in the row of somebody else, nor as another field', () => {
    const sealed = vault.seal(NUMBER, PLACE);
    expect(() => vault.open(sealed, { ...PLACE, row: 8 })).toThrow();
    expect(() => vault.open(sealed, { ...PLACE, field: 'worker_identity.phone' })).toThrow();
  });

  it('does not open when any of its bytes was altered', () => {
    const sealed = vault.seal(NUMBER, PLACE);
    for (let at = 0; at < sealed.length; at++) {
      const altered = Buffer.from(sealed);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(() => vault.open(altered, PLACE)).toThrow();
    }
  });

  it('cut short does not open', () => {
    const sealed = vault.seal(NUMBER, PLACE);
    for (let length = 0; length < sealed.length; length++)
      expect(() => vault.open(sealed.subarray(0, length), PLACE)).toThrow();
  });

  it('names the key it was sealed with, and opens with no other', () => {
    const sealed = vault.seal(NUMBER, PLACE);
    expect(sealed.subarray(1, 5).equals(keyId(secret))).toBe(true);
    expect(() => vaultOf(randomBytes(32)).open(sealed, PLACE)).toThrow(
      'This key does not open worker_identity.id_number of row 7',
    );
  });
});

describe('the index of a value', () => {
  it('is the same for the same text and differs by field, text and key', () => {
    const index = vault.index(NUMBER, 'worker_identity.id_number');
    expect(index).toHaveLength(32);
    expect(vault.index(NUMBER, 'worker_identity.id_number').equals(index)).toBe(true);
    expect(vault.index(NUMBER, 'worker_identity.phone').equals(index)).toBe(false);
    expect(vault.index('110105194912310038', 'worker_identity.id_number').equals(index)).toBe(false);
    const other = vaultOf(randomBytes(32));
    expect(other.index(NUMBER, 'worker_identity.id_number').equals(index)).toBe(false);
  });
});
