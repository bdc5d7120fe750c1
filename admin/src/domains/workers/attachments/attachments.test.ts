import { describe, expect, it } from 'vitest';
import { attachmentsOf } from './attachment-list.ts';

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
