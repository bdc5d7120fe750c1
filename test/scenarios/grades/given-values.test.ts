import 'reflect-metadata';
import { afterAll, describe, expect, it } from 'vitest';
import { readGradeFacts } from '../../../server/src/domains/grades/facts/read-grade-facts.ts';
import { house } from '../../support/house.ts';
import { Desk } from '../workers/desk.ts';

/** Levels decided elsewhere, and the facts a grade is computed from as one statement reads them. */
const home = await house('given_values');
afterAll(() => home.close());
const clerk = new Desk(home.as('hr'));

const VALUES = 'id version givenValues { code value valid { from to } }';

describe('a level decided elsewhere', () => {
  it('stands with its paper, and the next one of its code ends it', async () => {
    const { id, version } = await clerk.hire('认定一', { from: '2020-03-01' });
    const one = await clerk.written(
      'recordGivenValue',
      { workerId: id, version, validFrom: '2021-01-01', givenValue: { code: 'MANAGEMENT_GRADE', value: 10 } },
      VALUES,
    );
    const two = await clerk.written(
      'recordGivenValue',
      {
        workerId: id,
        version: one.version,
        validFrom: '2024-01-01',
        givenValue: { code: 'MANAGEMENT_GRADE', value: 9 },
        document: { title: '岗位聘任通知', number: '回民社工〔2024〕3号' },
      },
      VALUES,
    );
    expect(two.givenValues).toEqual([
      { code: 'MANAGEMENT_GRADE', value: 10, valid: { from: '2021-01-01', to: '2024-01-01' } },
      { code: 'MANAGEMENT_GRADE', value: 9, valid: { from: '2024-01-01', to: null } },
    ]);
  });

  it('is refused with small letters in its code, below nothing, and outside employment', async () => {
    const { id, version } = await clerk.hire('认定二', { from: '2020-03-01' });
    const refused = (givenValue: object, validFrom = '2021-01-01') =>
      clerk.refusal('recordGivenValue', { workerId: id, version, validFrom, givenValue });
    expect(await refused({ code: 'grade', value: 1 })).toBe('VALUE_INVALID givenValue.code');
    expect(await refused({ code: 'GRADE', value: -1 })).toBe('VALUE_INVALID givenValue.value');
    expect(await refused({ code: 'GRADE', value: 1 }, '2019-01-01')).toBe('FACT_OUTSIDE_EMPLOYMENT validFrom');
  });
});

describe('the facts of a grade', () => {
  it('are read with their ids and days, a diploma as its level, probation from the contract', async () => {
    let { id, version } = await clerk.hire('事实一', { from: '2020-03-01' });
    const record = async (mutation: string, input: object) => {
      ({ version } = await clerk.written(mutation, { workerId: id, version, ...input }, 'id version'));
    };
    await record('recordContract', {
      validFrom: '2020-03-01',
      validTo: '2023-03-01',
      contract: { kind: 'FIXED_TERM', probationEndsOn: '2020-06-01' },
    });
    await record('recordEducation', {
      education: {
        level: '21',
        graduatedOn: '2015-07-01',
        mode: 'FULL_TIME',
        school: '内蒙古大学',
      },
    });
    await record('recordHonour', {
      honour: { kind: 'HONOUR', level: 'CITY', title: '优秀社区工作者', on: '2022-05-01' },
    });
    await record('recordDisciplinaryMeasure', {
      validFrom: '2023-01-01',
      validTo: '2023-07-01',
      measure: { kind: 'WARNING', authority: '新城区监委' },
      document: { title: '处分决定' },
    });
    const { look } = home;
    const facts = await look(async (em) => (await readGradeFacts(em, [Number(id)])).get(Number(id)));
    expect(facts).toMatchObject({
      employment: [{ from: '2020-03-01', to: null, standing: 'IN_POST', probationEndsOn: '2020-06-01' }],
      education: [{ from: '2015-07-01', diploma: 'BACHELOR', diplomaOn: '2015-07-01', degree: null, fullTime: true }],
      honours: [{ kind: 'HONOUR', level: 'CITY', on: '2022-05-01' }],
      duties: [],
      measures: [{ kind: 'WARNING', from: '2023-01-01', to: '2023-07-01', liftedOn: null }],
      decisions: [],
    });
    expect(facts?.employment[0]?.id).toMatch(/^EMPLOYMENT\/\d+$/);
  });
});
