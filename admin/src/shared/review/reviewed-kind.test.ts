import { describe, expect, it } from 'vitest';
import { compared, entryPath, type ReviewedEntry, type ReviewedKind } from './reviewed-kind.ts';

interface Orchard extends ReviewedEntry {
  readonly orchardId: string;
  readonly trees: number;
}

/** A kind that exists in this test only. */
const orchards: ReviewedKind<Orchard, { orchard: { eq: string } }> = {
  place: 'facilities',
  entryPlace: 'orchard-entries',
  entries: { kind: 'Document', definitions: [] } as never,
  records: { kind: 'Document', definitions: [] } as never,
  decide: { kind: 'Document', definitions: [] } as never,
  discard: { kind: 'Document', definitions: [] } as never,
  recordOf: ({ orchardId }) => orchardId,
  about: (id) => ({ orchard: { eq: id } }),
  title: ({ orchardId }) => orchardId,
  at: () => null,
  said: ({ trees }) => [{ label: 'trees', text: String(trees) }],
};

const entry = (id: string, trees: number, change: Partial<Orchard> = {}): Orchard => ({
  id,
  orchardId: '3',
  trees,
  valid: { from: '2026-01-01', to: null },
  review: 'SUBMITTED',
  recordedAt: '2026-01-01T00:00:00Z',
  submittedAt: null,
  decidedAt: null,
  decisionReason: null,
  preparedByMe: false,
  supersededAt: null,
  reason: '',
  document: null,
  ...change,
});
const words = { translate: (key: string) => key, text: () => '' };
const trees = (of: Orchard, history: readonly Orchard[]) => compared(orchards, of, history, words)[0];

describe('an entry about a reviewed record', () => {
  const history = [entry('1', 5, { review: 'APPROVED', valid: { from: '2025-01-01', to: null } })];

  it('is looked at on its own page until something of the record is in force, then on that of the record', () => {
    expect(entryPath(orchards, entry('2', 7), [])).toBe('/orchard-entries/2/show');
    expect(entryPath(orchards, entry('2', 7), history)).toBe('/facilities/3/show');
    const { entryPlace: _none, ...onTheRecord } = orchards;
    expect(entryPath(onTheRecord, entry('2', 7), [])).toBe('/facilities/3/show');
  });

  it('is compared with what was in force on its first day', () => {
    expect(trees(entry('2', 7), history)).toMatchObject({ before: '5', after: '7', changed: true });
    expect(trees(entry('2', 7, { valid: { from: '2024-01-01', to: null } }), history)).toMatchObject({
      before: undefined,
    });
  });

  it('that came with the product is in force itself, and compared with nothing', () => {
    expect(trees(entry('2', 7, { review: 'SHIPPED' }), history)).toMatchObject({ before: undefined, after: '7' });
  });
});
