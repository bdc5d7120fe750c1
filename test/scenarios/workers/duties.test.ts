import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { CHEZHAN, Desk, GONGZHUFU, SAIMACHANG } from './desk.ts';

/** Duties of a career: taken up, changed, corrected, withdrawn, ended with the employment. */
const home = await house('workers_duties');
afterAll(() => home.close());
const clerk = new Desk(home.as('hr'));

const DUTIES = 'id version duties { id valid { from to } duty origin postClass termEndsOn unit { code } }';
interface Worker {
  readonly id: string;
  readonly version: number;
}
const duty = async (name: string, more: object = {}, at = GONGZHUFU) => ({
  unitId: await clerk.unit(at),
  duty: name,
  origin: 'HIRED',
  ...more,
});
const taken = async ({ id, version }: Worker, validFrom: string, of: object, more: object = {}) =>
  clerk.written('recordDuty', { workerId: id, version, validFrom, duty: of, ...more }, DUTIES);
const refused = ({ id, version }: Worker, validFrom: string, of: object, more: object = {}) =>
  clerk.refusal('recordDuty', { workerId: id, version, validFrom, duty: of, ...more });
const lines = ({
  duties,
}: {
  duties: { valid: { from: string; to: string | null }; duty: string; postClass: string }[];
}) => duties.map(({ valid, duty: name, postClass }) => `${valid.from}..${valid.to ?? ''} ${name} ${postClass}`);

describe('a duty', () => {
  it('is held from its day on and counts as the post it maps to', async () => {
    const worker = await clerk.hire('任职一', { from: '2020-03-01' });
    const after = await taken(
      worker,
      '2021-07-01',
      await duty('DEPUTY_DIRECTOR', { origin: 'ELECTED', termEndsOn: '2026-07-01' }),
    );
    expect(after.duties).toEqual([
      {
        id: expect.any(String),
        valid: { from: '2021-07-01', to: null },
        duty: 'DEPUTY_DIRECTOR',
        origin: 'ELECTED',
        postClass: 'DEPUTY',
        termEndsOn: '2026-07-01',
        unit: { code: GONGZHUFU },
      },
    ]);
  });

  it('runs beside another one: secretary of one community and member of the committee of another', async () => {
    const worker = await clerk.hire('任职二', { from: '2020-03-01' });
    const one = await taken(worker, '2021-01-01', await duty('SECRETARY'));
    const two = await taken(one, '2022-01-01', await duty('COMMITTEE_MEMBER', {}, SAIMACHANG), {
      validTo: '2024-01-01',
    });
    expect(lines(two)).toEqual(['2021-01-01.. SECRETARY PRINCIPAL', '2022-01-01..2024-01-01 COMMITTEE_MEMBER GENERAL']);
  });

  it('of the same name in the same unit is one timeline: elected again, the first term ends where the second begins', async () => {
    const worker = await clerk.hire('任职三', { from: '2015-03-01' });
    const term = (end: string) => duty('DIRECTOR', { origin: 'ELECTED', termEndsOn: end });
    const one = await taken(worker, '2016-01-01', await term('2021-01-01'));
    const two = await taken(one, '2021-01-01', await term('2026-01-01'));
    expect(lines(two)).toEqual(['2016-01-01..2021-01-01 DIRECTOR PRINCIPAL', '2021-01-01.. DIRECTOR PRINCIPAL']);
  });

  it('is refused without a term where it is elected, before he was employed, in a unit outside the scope, and as a correction of nothing', async () => {
    const worker = await clerk.hire('任职四', { from: '2020-03-01' });
    expect(await refused(worker, '2021-01-01', await duty('DIRECTOR', { origin: 'ELECTED' }))).toBe(
      'VALUE_REQUIRED duty.termEndsOn',
    );
    expect(await refused(worker, '2020-02-29', await duty('STAFF'))).toBe('FACT_OUTSIDE_EMPLOYMENT validFrom');
    const elsewhere = { ...(await duty('STAFF')), unitId: await new Desk(home.as('manager')).unit(CHEZHAN) };
    expect(await refused(worker, '2021-01-01', elsewhere)).toBe('REGION_NOT_FOUND unitId');
    expect(await refused(worker, '2021-01-01', await duty('STAFF'), { mode: 'CORRECTION', reason: '更正' })).toBe(
      'FACT_NOT_FOUND validFrom',
    );
    expect(await refused(worker, '2021-01-01', await duty('STAFF'), { validTo: '2021-01-01' })).toBe(
      'PERIOD_EMPTY validTo',
    );
  });

  it('is corrected by itself, and what was believed before is asked for by knownOn', async () => {
    const worker = await clerk.hire('任职五', { from: '2020-03-01' });
    const one = await taken(worker, '2021-01-01', await duty('STAFF'));
    const [{ id }] = one.duties;
    const { worker: recorded } = await clerk.client.data(
      'query ($id: ID!) { worker(id: $id) { duties { recordedAt } } }',
      worker,
    );
    const two = await clerk.written(
      'correctFact',
      {
        kind: 'DUTY',
        factId: id,
        version: one.version,
        validFrom: '2021-02-01',
        duty: await duty('DEPUTY_SECRETARY'),
        reason: '任免文件有误',
      },
      DUTIES,
    );
    expect(lines(two)).toEqual(['2021-02-01.. DEPUTY_SECRETARY DEPUTY']);
    const { worker: then } = await clerk.client.data(
      'query ($id: ID!, $knownOn: DateTime) { worker(id: $id, knownOn: $knownOn) { duties { duty } } }',
      { id: worker.id, knownOn: recorded.duties[0].recordedAt },
    );
    expect(then.duties).toEqual([{ duty: 'STAFF' }]);
    expect(
      await clerk.refusal('correctFact', {
        kind: 'DUTY',
        factId: two.duties[0].id,
        version: two.version,
        education: { mode: 'FULL_TIME', school: '某校' },
        reason: '错',
      }),
    ).toBe('VALUE_INVALID education');
  });

  it('withdrawn, the one it had ended goes on', async () => {
    const worker = await clerk.hire('任职六', { from: '2020-03-01' });
    const one = await taken(worker, '2021-01-01', await duty('STAFF'));
    const two = await taken(one, '2023-01-01', await duty('STAFF', { origin: 'APPOINTED' }));
    const three = await clerk.written(
      'withdrawFact',
      { kind: 'DUTY', factId: two.duties[1].id, version: two.version, reason: '误录' },
      DUTIES,
    );
    expect(lines(three)).toEqual(['2021-01-01.. STAFF GENERAL']);
    expect(three.duties[0].origin).toBe('HIRED');
  });

  it('ends the day he leaves, and one that was to begin later never does', async () => {
    const worker = await clerk.hire('任职七', { from: '2020-03-01' });
    const one = await taken(worker, '2021-01-01', await duty('STAFF'));
    const two = await taken(one, '2026-12-01', await duty('DEPUTY_DIRECTOR'));
    const left = await clerk.written(
      'endEmployment',
      { workerId: worker.id, version: two.version, on: '2026-09-01', exitReason: 'RESIGNED' },
      DUTIES,
    );
    expect(lines(left)).toEqual(['2021-01-01..2026-09-01 STAFF GENERAL']);
    expect(await refused(left, '2026-09-01', await duty('STAFF'))).toBe('FACT_OUTSIDE_EMPLOYMENT validFrom');
  });

  it('holds the employment: a correction that would leave it outside is refused', async () => {
    const worker = await clerk.hire('任职八', { from: '2020-03-01' });
    const one = await taken(worker, '2020-03-01', await duty('STAFF'));
    const { worker: file } = await clerk.client.data(
      'query ($id: ID!) { worker(id: $id) { employments { id } } }',
      worker,
    );
    const input = {
      kind: 'EMPLOYMENT',
      factId: file.employments[0].id,
      version: one.version,
      validFrom: '2020-04-01',
      reason: '入职日有误',
    };
    const answer = await clerk.write('correctFact', input, 'id');
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'FACT_OUTSIDE_EMPLOYMENT',
      params: { kind: 'DUTY', on: '2020-03-01' },
    });
  });

  it('goes with a file that never was', async () => {
    const worker = await clerk.hire('任职九', { from: '2020-03-01' });
    const one = await taken(worker, '2021-01-01', await duty('STAFF'));
    const { worker: file } = await clerk.client.data(
      'query ($id: ID!) { worker(id: $id) { employments { id } } }',
      worker,
    );
    const gone = await clerk.write(
      'withdrawFact',
      { kind: 'EMPLOYMENT', factId: file.employments[0].id, version: one.version, reason: '重复建档' },
      'id',
    );
    expect(gone).toMatchObject({ data: { withdrawFact: null } });
  });

  it('is refused by the database where two of the same name in one unit would be held on one day', async () => {
    const worker = await clerk.hire('任职十', { from: '2020-03-01' });
    const input = await Promise.all(
      ['2021-01-01', '2021-06-01'].map(async (from) => refused(worker, from, await duty('STAFF'))),
    );
    expect(input.toSorted()).toEqual(['STALE_VERSION version', 'nothing was refused']);
  });
});

describe('education', () => {
  const EDUCATIONS =
    'id version educations { valid { from } level { nameZh } degree { nameZh } graduatedOn degreeOn school mode }';
  const learnt = ({ id, version }: Worker, education: object) =>
    clerk.written(
      'recordEducation',
      { workerId: id, version, education: { mode: 'FULL_TIME', school: '内蒙古大学', ...education } },
      EDUCATIONS,
    );
  const refusal = ({ id, version }: Worker, education: object) =>
    clerk.refusal('recordEducation', {
      workerId: id,
      version,
      education: { mode: 'FULL_TIME', school: '内蒙古大学', ...education },
    });

  it('holds diploma and degree apart: a diploma with a degree later, a diploma alone, a degree alone', async () => {
    const worker = await clerk.hire('学历一');
    const one = await learnt(worker, { level: '21', graduatedOn: '2010-07-01', degree: '4', degreeOn: '2010-12-30' });
    const two = await learnt(one, { level: '31', graduatedOn: '2005-07-01', mode: 'PART_TIME' });
    const three = await learnt(two, { degree: '3', degreeOn: '2015-06-20' });
    expect(
      three.educations.map(
        (e: { valid: { from: string }; level: { nameZh: string } | null; degree: { nameZh: string } | null }) =>
          `${e.valid.from} ${e.level?.nameZh ?? '—'} ${e.degree?.nameZh ?? '—'}`,
      ),
    ).toEqual(['2005-07-01 大学专科毕业 —', '2010-07-01 大学本科毕业 学士', '2015-06-20 — 硕士']);
  });

  it.each([
    [{ level: '21' }, 'VALUE_REQUIRED education.graduatedOn'],
    [{ degreeOn: '2010-07-01' }, 'VALUE_REQUIRED education.degree'],
    [{}, 'VALUE_REQUIRED education.level'],
    [{ level: '99', graduatedOn: '2010-07-01' }, 'VALUE_INVALID education.level'],
    [{ level: '21', graduatedOn: '2030-07-01' }, 'VALUE_INVALID education.graduatedOn'],
    [{ level: '21', graduatedOn: '2010-07-01', school: '  ' }, 'VALUE_REQUIRED education.school'],
  ])('%j is refused: %s', async (given, refused) => {
    expect(await refusal(await clerk.hire('学历二'), given)).toBe(refused);
  });

  it('before birth is refused', async () => {
    const worker = await clerk.hire('学历三', { identity: { birthDate: '1990-05-01' } });
    expect(await refusal(worker, { level: '21', graduatedOn: '1989-07-01' })).toBe(
      'FACT_BEFORE_BIRTH education.graduatedOn',
    );
  });
});
