import { describe, expect, it } from 'vitest';
import { electionInput, yearsAfter } from './election-input.ts';

const term = (id: string, workerId: string) => ({
  worker: { id: workerId, name: '张三', version: 4 },
  duty: {
    id,
    duty: 'DIRECTOR' as const,
    origin: 'ELECTED' as const,
    termEndsOn: '2026-12-15',
    unit: { id: '11', name: '公主府社区' },
    valid: { from: '2021-12-15', to: null },
  },
});
const VALUES = { on: '2026-12-15', termEndsOn: '2031-12-15', duties: [], again: [], elected: [] };

describe('an election', () => {
  it('names everybody whose term ends, with the version that was shown, once each', () => {
    expect(electionInput(VALUES, ['11'], [term('1', '7'), term('2', '7'), term('3', '8')])).toMatchObject({
      holders: [
        { workerId: '7', version: 4 },
        { workerId: '8', version: 4 },
      ],
      elected: [],
      duties: null,
    });
  });
  it('begins a new term of the same duty for who is elected again', () => {
    expect(electionInput({ ...VALUES, again: ['1'] }, ['11'], [term('1', '7')])).toMatchObject({
      elected: [{ workerId: '7', version: 4, unitId: '11', duty: 'DIRECTOR', termEndsOn: '2031-12-15' }],
    });
  });
  it('takes who is new with the version of his file, of a holder that of the preview', () => {
    const elected = [
      { unitId: '11', duty: 'DEPUTY_DIRECTOR' as const, worker: '9:2' },
      { unitId: '11', duty: 'SECRETARY' as const, worker: '7:1' },
    ];
    expect(electionInput({ ...VALUES, elected }, ['11'], [term('1', '7')])).toMatchObject({
      elected: [
        { workerId: '9', version: 2, duty: 'DEPUTY_DIRECTOR' },
        { workerId: '7', version: 4, duty: 'SECRETARY' },
      ],
    });
  });
  it('is not sent with a row half filled in, nor with nothing at all; an empty row is none', () => {
    expect(electionInput({ ...VALUES, elected: [{ unitId: '11' }] }, ['11'], [])).toBe('incomplete');
    expect(electionInput({ ...VALUES, elected: [{}, null] }, ['11'], [])).toBe('nothing');
  });
  it('goes beyond a quota only with a paper', () => {
    const paper = { document: { title: '关于增加职数的批复' }, reason: '增补委员' };
    const given = (overQuota: typeof paper) =>
      electionInput({ ...VALUES, overQuota }, ['11'], [term('1', '7')]) as { overQuota: object | null };
    expect(given(paper).overQuota).toEqual({
      document: { title: '关于增加职数的批复', number: null, date: null },
      reason: '增补委员',
    });
    expect(given({ ...paper, document: { title: '' } }).overQuota).toBeNull();
  });
  it('has terms of five years', () => expect(yearsAfter('2026-12-15', 5)).toBe('2031-12-15'));
});
