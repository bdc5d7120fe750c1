import { afterAll, describe, expect, it } from 'vitest';
import { FACT_TABLES } from '../../../server/src/domains/workers/facts/fact-list.sql.ts';
import { FACT_KINDS } from '../../../server/src/domains/workers/facts/kinds.ts';
import { WorkerFactKind } from '../../../server/src/domains/workers/workers.enums.ts';
import { house } from '../../support/house.ts';
import { CHEZHAN, Desk, GONGZHUFU } from './desk.ts';

/** A file as one list: every kind, in the order it began, as believed then. */
const home = await house('workers_facts');
afterAll(() => home.close());
const clerk = new Desk(home.as('hr'));

const QUERY = `query ($id: ID!, $kind: WorkerFactKind, $asOf: Date, $knownOn: DateTime) {
  facts(workerId: $id, kind: $kind, asOf: $asOf, knownOn: $knownOn) { id kind valid { from to } holds values { name value } reason recordedAt recordedBy { name } document { title } } }`;
interface Fact {
  readonly id: string;
  readonly kind: string;
  readonly valid: { readonly from: string; readonly to: string | null };
  readonly holds: boolean;
  readonly values: readonly { readonly name: string; readonly value: string }[];
  readonly recordedAt: string;
}
interface SupersededFact extends Fact {
  readonly supersededAt: string | null;
  readonly withdrawn: boolean;
  readonly supersededBy: { readonly name: string } | null;
  readonly supersededReason: string | null;
}
const facts = async (id: string, more: object = {}): Promise<Fact[]> =>
  (await clerk.client.data(QUERY, { id, ...more })).facts;
const line = ({ kind, valid, holds, values }: Fact) =>
  `${kind} ${valid.from}..${valid.to ?? ''} ${holds ? 'holds' : 'not'} ${values.map(({ name, value }) => `${name}=${value}`).join(' ')}`;

describe('the list of a file', () => {
  it('tells employment, assignment and everything else in the order it began, names in place of ids, nothing sealed', async () => {
    const worker = await clerk.hire('档案一', { from: '2020-03-01', identity: { phone: '13804712345' } });
    const write = async (mutation: string, version: number, input: object) =>
      (await clerk.written(mutation, { workerId: worker.id, version, ...input }, 'version')).version;
    let version = await write('recordEducation', worker.version, {
      education: { level: '21', graduatedOn: '2012-07-01', mode: 'FULL_TIME', school: '内蒙古大学' },
      document: { title: '毕业证书' },
    });
    version = await write('recordDuty', version, {
      validFrom: '2021-01-01',
      duty: { unitId: await clerk.unit(GONGZHUFU), duty: 'STAFF', origin: 'HIRED' },
    });
    await write('recordBankAccount', version, {
      validFrom: '2027-01-01',
      bankAccount: { number: '6222020602001234567', bank: '某银行', holder: '档案一' },
    });
    expect((await facts(worker.id, { asOf: '2026-11-26' })).map(line)).toEqual([
      'EDUCATION 2012-07-01.. holds mode=FULL_TIME level=大学本科毕业 school=内蒙古大学 graduatedOn=2012-07-01',
      'ASSIGNMENT 2020-03-01.. holds unit=公主府社区居委会',
      expect.stringMatching(
        /^EMPLOYMENT 2020-03-01\.\. holds (employer=海拉尔东路街道办事处 standing=IN_POST|standing=IN_POST employer=海拉尔东路街道办事处)$/,
      ),
      'DUTY 2021-01-01.. holds duty=STAFF unit=公主府社区居委会 origin=HIRED postClass=GENERAL',
      'BANK_ACCOUNT 2027-01-01.. not bank=某银行 holder=档案一 numberMask=***************4567',
    ]);
    expect((await facts(worker.id, { kind: 'DUTY' })).map(({ kind }) => kind)).toEqual(['DUTY']);
    const [education] = await facts(worker.id, { kind: 'EDUCATION' });
    expect(education).toMatchObject({ document: { title: '毕业证书' }, recordedBy: { name: expect.any(String) } });
    expect(await facts(worker.id, { kind: 'DUTY', knownOn: education?.recordedAt })).toEqual([]);
  });

  it('on demand tells what was corrected or withdrawn, with who did and why; never more than was known then', async () => {
    const worker = await clerk.hire('档案二', { from: '2020-03-01' });
    const write = async (mutation: string, input: object) =>
      (await clerk.written(mutation, input, 'version honours { id }')) as {
        version: number;
        honours: { id: string }[];
      };
    const honour = { kind: 'HONOUR', level: 'CITY', title: '先进个人', on: '2022-05-01' };
    const one = await write('recordHonour', { workerId: worker.id, version: worker.version, honour });
    const two = await write('correctFact', {
      kind: 'HONOUR',
      factId: one.honours[0]?.id,
      version: one.version,
      honour: { ...honour, level: 'DISTRICT' },
      reason: '与证书核对',
    });
    const HISTORY = `query ($id: ID!, $knownOn: DateTime) { facts(workerId: $id, kind: HONOUR, superseded: true, knownOn: $knownOn) {
      values { name value } recordedAt supersededAt withdrawn supersededBy { name } supersededReason } }`;
    const history = async (knownOn?: string) =>
      (await clerk.client.data(HISTORY, { id: worker.id, knownOn })).facts.map((fact: SupersededFact) => [
        fact.values.find(({ name }) => name === 'level')?.value,
        fact.supersededAt === null ? 'believed' : fact.withdrawn ? 'withdrawn' : 'superseded',
        fact.supersededBy?.name ?? null,
        fact.supersededReason,
      ]);
    expect(await history()).toEqual([
      ['CITY', 'superseded', '王晓燕', '与证书核对'],
      ['DISTRICT', 'believed', null, null],
    ]);
    const { recordedAt } = (await clerk.client.data(HISTORY, { id: worker.id })).facts[0];
    expect(await history(recordedAt)).toEqual([['CITY', 'believed', null, null]]);
    await write('withdrawFact', {
      kind: 'HONOUR',
      factId: two.honours[0]?.id,
      version: two.version,
      reason: '并无此项',
    });
    expect(await history()).toEqual([
      ['CITY', 'superseded', '王晓燕', '与证书核对'],
      ['DISTRICT', 'withdrawn', '王晓燕', '并无此项'],
    ]);
    expect(await facts(worker.id, { kind: 'HONOUR' })).toEqual([]);
  });

  it('of somebody outside the scope is empty', async () => {
    const worker = await new Desk(home.as('manager')).hire('外街道档案', { at: CHEZHAN });
    expect(await facts(worker.id)).toEqual([]);
  });

  it('knows every kind there is', () => {
    const kinds = Object.values(WorkerFactKind).toSorted();
    expect(FACT_TABLES.map(({ kind }) => kind).toSorted()).toEqual(kinds);
    expect(['EMPLOYMENT', 'ASSIGNMENT', ...FACT_KINDS.map(({ kind }) => kind)].toSorted()).toEqual(kinds);
  });
});
