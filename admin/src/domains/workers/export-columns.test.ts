import { describe, expect, it } from 'vitest';
import { inOrder, needsPurpose } from './export-columns.ts';

describe('columns of a file of workers', () => {
  it('stand in the order of the list, however they were chosen', () => {
    expect(inOrder(new Set(['PHONE', 'UNIT', 'NAME']))).toEqual(['NAME', 'UNIT', 'PHONE']);
  });

  it('of which one is the ethnic group or about politics ask for a purpose', () => {
    expect([needsPurpose(new Set(['NAME', 'PHONE'])), needsPurpose(new Set(['NAME', 'ETHNIC_GROUP']))]).toEqual([
      false,
      true,
    ]);
  });
});
