import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNTS, type House, house } from '../../support/house.ts';
import { linesOf, made } from '../exports/files.ts';
import { ImportDesk } from '../imports/import-desk.ts';
import { Desk } from './desk.ts';

/** Disciplinary measures (处分与问责). */
let home: House;
let clerk: Desk;
beforeAll(async () => {
  home = await house('workers_measures');
  await home.runJobs();
  clerk = new Desk(home.as('hr'));
});
afterAll(() => home?.close());

const MEASURES = 'id version measures { id kind authority liftedOn valid { from to } document { title } }';
const PAPER = { title: '关于给予某某警告处分的决定', number: '新监〔2026〕3号' };
const WARNING = {
  validFrom: '2026-03-01',
  validTo: '2026-09-01',
  measure: { kind: 'WARNING', authority: '新城区监委' },
};
const hired = async (name: string) => {
  const { id, version } = await clerk.hire(name, { from: '2020-03-01' });
  return { workerId: id, version };
};

describe('a disciplinary measure', () => {
  it('is entered with its paper alone, for the days it takes effect, and lifted by a correction', async () => {
    const worker = await hired('处分甲');
    const entry = { ...worker, ...WARNING };
    expect(await clerk.refusal('recordDisciplinaryMeasure', entry)).toBe('VALUE_REQUIRED document.title');
    const { version, measures } = await clerk.written(
      'recordDisciplinaryMeasure',
      { ...entry, document: PAPER },
      MEASURES,
    );
    const valid = { from: '2026-03-01', to: '2026-09-01' };
    expect(measures).toMatchObject([{ ...WARNING.measure, liftedOn: null, valid, document: { title: PAPER.title } }]);
    const named = { kind: 'DISCIPLINARY_MEASURE', factId: measures[0].id, version };
    const lifted = (liftedOn: string) => ({ ...named, reason: '按期解除', measure: { ...WARNING.measure, liftedOn } });
    for (const day of ['2026-02-28', '2026-12-01'])
      expect(await clerk.refusal('correctFact', lifted(day))).toBe('VALUE_INVALID measure.liftedOn');
    const corrected = await clerk.written('correctFact', lifted('2026-09-02'), MEASURES);
    expect(corrected.measures).toMatchObject([{ liftedOn: '2026-09-02', document: { title: PAPER.title } }]);
  });

  it('is withdrawn with a paper alone, which stands with the reason', async () => {
    const entry = { ...(await hired('处分乙')), ...WARNING, document: PAPER };
    const { id, version, measures } = await clerk.written('recordDisciplinaryMeasure', entry, MEASURES);
    const gone = { kind: 'DISCIPLINARY_MEASURE', factId: measures[0].id, version, reason: '处分决定被撤销' };
    expect(await clerk.refusal('withdrawFact', gone)).toBe('VALUE_REQUIRED document.title');
    const document = { title: '关于撤销处分的决定', number: '新监〔2026〕9号' };
    expect((await clerk.written('withdrawFact', { ...gone, document }, MEASURES)).measures).toEqual([]);
    const { facts } = await clerk.client.data(
      'query ($id: ID!) { facts(workerId: $id, superseded: true) { kind supersededReason } }',
      { id },
    );
    expect(facts).toContainEqual({
      kind: 'DISCIPLINARY_MEASURE',
      supersededReason: '处分决定被撤销（《关于撤销处分的决定》新监〔2026〕9号）',
    });
  });

  it('is read by whoever reads assessments, and by nobody else', async () => {
    const reads = async (list: string) => {
      const ask = `{ workers(page: { limit: 1 }) { items { ${list} { id } } } }`;
      const answers = ACCOUNTS.map(async (who) => [who, (await home.as(who).ask(ask)).errors === undefined]);
      return Promise.all(answers);
    };
    const readers = await reads('measures');
    expect(readers).toEqual(await reads('assessments'));
    expect(new Set(readers.map(([, may]) => may)).size).toBe(2);
  });

  it('comes from a workbook with a paper, and leaves as a file', async () => {
    await hired('处分丙');
    const desk = new ImportDesk(clerk.client);
    const heads = ['姓名', '处分、问责类别', '决定机关', '生效日期', '影响期截止日期', '依据文件'];
    const row = (paper: string) => ['处分丙', '记过', '新城区监委', '2025-01-10', '2026-01-09', paper];
    const unproved = await desk.checked('DISCIPLINARY_MEASURE', [heads, row('')]);
    expect(unproved.counts).toMatchObject({ new: 0, bad: 1 });
    await desk.imported('DISCIPLINARY_MEASURE', [heads, row('处分决定')]);
    const columns = ['NAME', 'KIND', 'AUTHORITY', 'FROM', 'TO', 'LIFTED_ON'];
    const asked = { facts: { kind: 'DISCIPLINARY_MEASURE', columns, filter: { search: '处分丙' } } };
    const [, , line] = await linesOf(clerk.client, (await made(clerk.client, asked)).url);
    expect(line).toBe('处分丙,记过,新城区监委,2025-01-10,2026-01-09,');
  });
});
