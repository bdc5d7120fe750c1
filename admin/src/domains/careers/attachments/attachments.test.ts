import { describe, expect, it } from 'vitest';
import { attachmentsOf } from './attachment-list.ts';
import { sizeOf } from './file-size.ts';

const file = (id: string, uploadedAt: string) => ({ id, name: `${id}.pdf`, size: 1, uploadedAt });
const fact = (main: string, from: string, attachments: readonly ReturnType<typeof file>[]) =>
  ({ kind: 'DUTY', main, valid: { from }, attachments }) as const;

describe('the files of a career', () => {
  it('the last uploaded comes first; one that two parts of a cut fact share stands once, with both', () => {
    const [diploma, notice] = [file('毕业证', '2026-03-01T00:00:00Z'), file('任命通知', '2026-05-01T00:00:00Z')];
    const list = attachmentsOf([
      fact('主任', '2024-01-01', [notice]),
      fact('本科', '2012-07-01', [diploma]),
      fact('委员', '2021-01-01', [notice]),
    ]);
    expect(list.map(({ file: { name }, facts }) => [name, facts.map(({ main }) => main)])).toEqual([
      ['任命通知.pdf', ['委员', '主任']],
      ['毕业证.pdf', ['本科']],
    ]);
  });

  it('of facts without files there are none', () => {
    expect(attachmentsOf([fact('主任', '2024-01-01', [])])).toEqual([]);
  });
});

describe('the size of a file', () => {
  it('is said in bytes, KB and MB; the largest file has 20.0 MB', () => {
    expect([640, 312_400, 1_440_000, 20_971_520].map(sizeOf)).toEqual(['640 B', '305 KB', '1.4 MB', '20.0 MB']);
  });
});
