import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { Desk } from './desk.ts';

/** What is special about disciplinary measures (处分与问责); the rest is in declared-facts.test.ts. */
const home = await house('workers_measures');
afterAll(() => home.close());
const clerk = new Desk(home.as('hr'));

const MEASURES = 'version measures { id kind authority liftedOn valid { from to } document { title } }';
const KIND = { kind: 'DISCIPLINARY_MEASURE' };
type Answered = { readonly version: number; readonly measures: readonly { readonly id: string }[] };
const named = (file: Answered) => ({ ...KIND, factId: file.measures[0]?.id, version: file.version });

describe('a disciplinary measure', () => {
  it('is entered with its paper alone, lifted by a correction, and withdrawn with a paper that stands with the reason', async () => {
    const { id, version } = await clerk.hire('处分甲', { from: '2020-03-01' });
    const measure = { kind: 'WARNING', authority: '新城区监委' };
    const entry = { workerId: id, version, validFrom: '2026-03-01', validTo: '2026-09-01', measure };
    expect(await clerk.refusal('recordDisciplinaryMeasure', entry)).toBe('VALUE_REQUIRED document.title');
    const document = { title: '处分决定' };
    const one = await clerk.written('recordDisciplinaryMeasure', { ...entry, document }, MEASURES);
    const stored = { ...measure, liftedOn: null, valid: { from: '2026-03-01', to: '2026-09-01' }, document };
    expect(one.measures).toMatchObject([stored]);

    const lifted = (liftedOn: string) => ({ ...named(one), reason: '按期解除', measure: { ...measure, liftedOn } });
    for (const day of ['2026-02-28', '2026-12-01'])
      expect(await clerk.refusal('correctFact', lifted(day))).toBe('VALUE_INVALID measure.liftedOn');
    const two = await clerk.written('correctFact', lifted('2026-09-02'), MEASURES);
    expect(two.measures).toMatchObject([{ ...stored, liftedOn: '2026-09-02' }]);

    const gone = { ...named(two), reason: '决定被撤销' };
    expect(await clerk.refusal('withdrawFact', gone)).toBe('VALUE_REQUIRED document.title');
    const paper = { title: '撤销决定', number: '9号' };
    expect((await clerk.written('withdrawFact', { ...gone, document: paper }, MEASURES)).measures).toEqual([]);
    const read = 'query ($id: ID!) { facts(workerId: $id, superseded: true) { kind supersededReason } }';
    const { facts } = await clerk.client.data(read, { id });
    expect(facts).toContainEqual({ ...KIND, supersededReason: '决定被撤销（《撤销决定》9号）' });
  });
});
