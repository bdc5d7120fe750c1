import { expect, it } from 'vitest';
import { isCreditCode } from './credit-code.ts';

it.each([
  '11150102011524643A',
  '11622700013944908W',
  '11152921683423079M',
  '11150300011554455T',
  '91110108551385082Q',
  '91350100M000100Y43',
  '51150102MJ0000018J',
  '52150102MJ00000420',
])('%s is a credit code', (code) => {
  expect(isCreditCode(code)).toBe(true);
});

it.each([
  ['91350100M0001TGQXM', 'another check character'],
  ['91350211M0000XUF46', 'another check character'],
  ['1115010201152464A', 'too short'],
  ['11150102011524643AA', 'too long'],
  ['I1150102011524643A', 'a letter that is not used'],
  ['11150102011524643a', 'a small letter'],
  ['', 'nothing'],
])('%s is none: %s', (code) => {
  expect(isCreditCode(code)).toBe(false);
});
