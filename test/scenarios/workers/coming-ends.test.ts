import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { RetirementClass } from '../../../server/src/domains/workers/identity/identity.enums.ts';
import { statutoryRetirement } from '../../../server/src/domains/workers/identity/retirement/retirement.rules.ts';
import { retirementMonthSql } from '../../../server/src/domains/workers/identity/retirement/retirement.sql.ts';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { house } from '../../support/house.ts';
import { statementsOf } from '../../support/statements.ts';
import { CHEZHAN, Desk, GONGZHUFU, OTHER_STREET, STREET } from './desk.ts';

/** What ends for people: retirement, contract, probation, term of office, registration. */
const home = await house('workers_coming_ends');
afterAll(() => home.close());
const clerk = new Desk(home.as('hr'));
const manager = new Desk(home.as('manager'));

/** SQL without values as text. */
const textOf = (part: RawBuilder<unknown>): string =>
  part.compile(
    new Kysely<unknown>({
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createDriver: () => new DummyDriver(),
        createIntrospector: (db) => new PostgresIntrospector(db),
        createQueryCompiler: () => new PostgresQueryCompiler(),
      },
    }),
  ).sql;

interface Worker {
  readonly id: string;
  readonly version: number;
}
interface End {
  readonly kind: string;
  readonly on: string | null;
  readonly gap: string | null;
  readonly daysLeft: number | null;
}
const END = 'id kind on gap daysLeft duty certificateKind contractKind retirementClass number worker { id name }';
const ends = async (desk: Desk, args: object = {}) =>
  (
    await desk.client.data(
      `query ($filter: ComingEndFilter, $sort: [ComingEndSort!], $page: PageInput, $asOf: Date, $knownOn: DateTime) {
         comingEnds(filter: $filter, sort: $sort, page: $page, asOf: $asOf, knownOn: $knownOn) { totalCount items { ${END} } } }`,
      args,
    )
  ).comingEnds;
/** `KIND day` lines of one worker, by day. */
const told = async ({ id }: Worker, asOf?: string): Promise<string[]> =>
  (await ends(clerk, { filter: { worker: { eq: id } }, asOf })).items.map(
    ({ kind, on, gap }: End) => `${kind} ${on ?? gap}`,
  );
const record = async (mutation: string, worker: Worker, input: object): Promise<Worker> =>
  clerk.written(mutation, { workerId: worker.id, version: worker.version, ...input }, 'id version');
const identified = (worker: Worker, identity: object) => record('recordIdentity', worker, { identity });
const contract = (worker: Worker, validFrom: string, validTo: string | null, more: object = {}) =>
  record('recordContract', worker, {
    validFrom,
    validTo,
    contract: { kind: validTo ? 'FIXED_TERM' : 'OPEN_ENDED', ...more },
  });
const hire = (name: string, from = '2020-03-01', more: object = {}) => clerk.hire(name, { from, ...more });

describe('retirement', () => {
  it('of a woman of class 50 born in March 1977 lies in May 2028, of class 55 in January 2034', async () => {
    const fifty = await identified(await hire('退休甲'), {
      sex: 'FEMALE',
      birthDate: '1977-03-09',
      retirementClass: 'FEMALE_50',
    });
    expect(await told(fifty)).toEqual(['RETIREMENT 2028-05-09', 'CONTRACT CONTRACT']);
    const other = await identified(await hire('退休乙'), {
      sex: 'FEMALE',
      birthDate: '1977-03-09',
      retirementClass: 'FEMALE_55',
    });
    expect((await told(other))[0]).toBe('RETIREMENT 2034-01-09');
  });
  it('of whom no birth date or no class is on file is a named gap, and of all a count', async () => {
    const nobody = await hire('退休丙');
    expect(await told(nobody)).toEqual(['CONTRACT CONTRACT', 'RETIREMENT BIRTH_DATE']);
    const born = await identified(nobody, { birthDate: '1980-01-01' });
    expect(await told(born)).toEqual(['CONTRACT CONTRACT', 'RETIREMENT RETIREMENT_CLASS']);
    const { items } = await ends(clerk, { filter: { gap: { eq: 'RETIREMENT_CLASS' }, worker: { eq: born.id } } });
    expect(items).toMatchObject([{ gap: 'RETIREMENT_CLASS', on: null, daysLeft: null }]);
  });
  it('is told while he is employed, past its month too, and no more when his leaving is on file', async () => {
    const old = await identified(await hire('退休丁'), {
      sex: 'MALE',
      birthDate: '1965-01-15',
      retirementClass: 'MALE_60',
    });
    expect(await told(old)).toEqual(['RETIREMENT 2025-02-15', 'CONTRACT CONTRACT']);
    const left = await record('endEmployment', old, { on: '2026-12-01', exitReason: 'RETIRED' });
    expect((await told(left))[0]).toBe('RETIREMENT 2025-02-15');
    expect(await told(left, '2026-12-01')).toEqual([]);
    const settled = await identified(await hire('退休戊'), {
      sex: 'MALE',
      birthDate: '1966-09-15',
      retirementClass: 'MALE_60',
    });
    expect((await told(settled))[0]).toBe('RETIREMENT 2027-03-15');
    const ahead = await record('endEmployment', settled, { on: '2027-03-01', exitReason: 'RETIRED' });
    expect(await told(ahead)).toEqual(['CONTRACT CONTRACT']);
  });
  it('of who was born on the 31st lies on the last day of a shorter month; leaving with the end of that month settles it', async () => {
    const born = await identified(await hire('退休己'), {
      sex: 'MALE',
      birthDate: '1966-05-31',
      retirementClass: 'MALE_60',
    });
    expect((await told(born))[0]).toBe('RETIREMENT 2026-10-31');
    const other = await identified(await hire('退休庚'), {
      sex: 'MALE',
      birthDate: '1966-10-31',
      retirementClass: 'MALE_60',
    });
    expect((await told(other))[0]).toBe('RETIREMENT 2027-04-30');
    const leaving = await record('endEmployment', other, { on: '2027-05-01', exitReason: 'RETIRED' });
    expect(await told(leaving)).toEqual(['CONTRACT CONTRACT']);
  });
  it('in SQL is what the rule says, for every month of birth and every class', async () => {
    const months = Array.from(
      { length: 60 * 12 },
      (_, n) => `${1950 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-15`,
    );
    const classes = Object.values(RetirementClass);
    const compiled = textOf(retirementMonthSql(sql.ref('b.birth_date'), sql.ref('c.class')));
    const rows = await asClient(
      home.urls.owner,
      async (owner) =>
        (
          await owner.query(
            `select b.birth_date::text as born, c.class, to_char(${compiled}, 'YYYY-MM') as month
           from unnest($1::date[]) b (birth_date) cross join unnest($2::text[]) c (class)`,
            [months, classes],
          )
        ).rows,
    );
    expect(rows).toHaveLength(months.length * 3);
    for (const { born, class: of, month } of rows) expect(month).toBe(statutoryRetirement(born, of).month);
  });
});

describe('a contract', () => {
  it('that another follows ends nothing; the last one does, ahead or over; one without a term never', async () => {
    const worker = await hire('合同甲');
    const one = await contract(worker, '2020-03-01', '2023-03-01', { number: '甲-1' });
    expect(await told(one)).toContain('CONTRACT 2023-03-01');
    const two = await contract(one, '2023-03-01', '2027-01-15', { number: '甲-2' });
    expect(await told(two)).toEqual(['CONTRACT 2027-01-15', 'RETIREMENT BIRTH_DATE']);
    const three = await contract(two, '2027-01-15', null);
    expect(await told(three)).toEqual(['RETIREMENT BIRTH_DATE']);
  });
  it('with a probation says when it is over, until it is', async () => {
    const worker = await contract(await hire('合同乙', '2026-09-01'), '2026-09-01', '2029-09-01', {
      probationEndsOn: '2026-12-01',
    });
    expect(await told(worker)).toEqual(['PROBATION 2026-12-01', 'CONTRACT 2029-09-01', 'RETIREMENT BIRTH_DATE']);
    expect(await told(worker, '2026-12-01')).toContain('PROBATION 2026-12-01');
    expect(await told(worker, '2026-12-02')).not.toContain('PROBATION 2026-12-01');
  });
  it('goes before the probation that stands with the employment, which is told where no contract names one', async () => {
    const worker = await hire('合同丙', '2026-09-01', { recruitment: { probationEndsOn: '2027-09-01' } });
    expect(await told(worker)).toContain('PROBATION 2027-09-01');
    const named = await contract(worker, '2026-09-01', '2029-09-01', { probationEndsOn: '2026-12-01' });
    expect(await told(named)).toEqual(['PROBATION 2026-12-01', 'CONTRACT 2029-09-01', 'RETIREMENT BIRTH_DATE']);
  });
});

describe('a term and a registration', () => {
  it('of an elected duty is told while the duty is held, over or not', async () => {
    const duty = async (worker: Worker, validFrom: string, termEndsOn: string, validTo: string | null = null) =>
      record('recordDuty', worker, {
        validFrom,
        validTo,
        duty: { unitId: await clerk.unit(GONGZHUFU), duty: 'COMMITTEE_MEMBER', origin: 'ELECTED', termEndsOn },
      });
    const worker = await duty(await hire('任期甲'), '2021-12-20', '2026-12-20');
    expect(await told(worker)).toContain('TERM 2026-12-20');
    expect(await told(worker, '2027-02-01')).toContain('TERM 2026-12-20');
    const over = await duty(await hire('任期乙', '2018-03-01'), '2018-12-20', '2021-12-20', '2021-12-20');
    expect(await told(over)).not.toContain('TERM 2021-12-20');
  });
  it('of a certificate lapses after three years, unless it was registered again or a higher one holds as long', async () => {
    const certificate = (worker: Worker, kind: string, issuedOn: string) =>
      record('recordCertificate', worker, { certificate: { kind, number: `${kind}-${worker.id}`, issuedOn } });
    const registration = (worker: Worker, certificateKind: string, registeredOn: string) =>
      record('recordCertificateRegistration', worker, { registration: { certificateKind, registeredOn } });
    const assistant = await certificate(await hire('证书甲'), 'ASSISTANT_SOCIAL_WORKER', '2020-10-20');
    const one = await registration(assistant, 'ASSISTANT_SOCIAL_WORKER', '2021-03-15');
    expect(await told(one)).toContain('REGISTRATION 2024-03-15');
    const two = await registration(one, 'ASSISTANT_SOCIAL_WORKER', '2024-03-15');
    expect((await told(two)).filter((line) => line.startsWith('REG'))).toEqual(['REGISTRATION 2027-03-15']);
    const higher = await registration(
      await certificate(two, 'SOCIAL_WORKER', '2025-10-20'),
      'SOCIAL_WORKER',
      '2026-03-15',
    );
    expect((await told(higher)).filter((line) => line.startsWith('REG'))).toEqual(['REGISTRATION 2029-03-15']);
  });
});

describe('the list', () => {
  it('of thirty days holds what ends in them and nothing else, in one statement', async () => {
    const filter = { on: { gte: '2026-11-24', lt: '2026-12-24' } };
    await manager.client.data('{ me { id } }');
    const { result, statements } = await statementsOf(() => ends(manager, { filter, page: { limit: 200 } }));
    expect(statements.filter(({ isRead }) => isRead)).toHaveLength(1);
    expect(result.totalCount).toBeGreaterThan(100);
    for (const { on, daysLeft } of result.items) {
      expect(on >= '2026-11-24' && on < '2026-12-24').toBe(true);
      expect(daysLeft).toBeGreaterThanOrEqual(0);
    }
    const days = result.items.map(({ on }: End) => on);
    expect(days).toEqual(days.toSorted());
    const terms = await ends(manager, { filter: { ...filter, kind: { eq: 'TERM' } } });
    expect(terms.items[0]).toMatchObject({ kind: 'TERM', on: '2026-12-20', daysLeft: 26 });
  });
  it('holds of another street nothing for the clerk, and of a street what is asked for', async () => {
    const town = async (code: string) =>
      (await ends(manager, { filter: { town: { eq: await manager.unit(code) } } })).totalCount;
    expect((await ends(clerk)).totalCount).toBe(await town(STREET));
    expect((await ends(clerk, { filter: { town: { eq: await manager.unit(OTHER_STREET) } } })).totalCount).toBe(0);
    expect(await town(OTHER_STREET)).toBeGreaterThan(10);
    const unit = await ends(manager, {
      filter: { unit: { eq: await manager.unit(CHEZHAN) } },
      sort: [{ field: 'NAME' }],
    });
    expect(unit.totalCount).toBeLessThan(await town(OTHER_STREET));
  });
  it('is nobody’s who may not read workers', async () => {
    for (const query of ['{ comingEnds { totalCount } }', '{ endsAhead { unknown { count } } }'])
      expect((await home.as('analyst').ask(query)).errors?.[0]?.extensions.code).toBe('ACCESS_DENIED');
  });
  it('is counted by month and kind: the sums are those of the list', async () => {
    const { endsAhead } = await manager.client.data(
      '{ endsAhead(months: 5) { months { month kind count } overdue { kind count } unknown { gap count } } }',
    );
    const sum = (counts: { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
    const total = async (filter: object) => (await ends(manager, { filter })).totalCount;
    expect(sum(endsAhead.months)).toBe(await total({ on: { gte: '2026-11-24', lt: '2027-04-01' } }));
    expect(sum(endsAhead.overdue)).toBe(await total({ on: { lt: '2026-11-24' } }));
    expect(sum(endsAhead.unknown)).toBe(await total({ gap: { in: ['BIRTH_DATE', 'RETIREMENT_CLASS', 'CONTRACT'] } }));
    expect(new Set(endsAhead.months.map(({ month }: { month: string }) => month))).toEqual(
      new Set(['2026-12', '2027-03']),
    );
  });
  it('stands on the worker’s page too', async () => {
    const worker = await contract(await hire('页面甲', '2026-09-01'), '2026-09-01', '2027-09-01');
    const { worker: page } = await clerk.client.data(
      'query ($id: ID!) { worker(id: $id) { comingEnds { kind on daysLeft } } }',
      {
        id: worker.id,
      },
    );
    expect(page.comingEnds).toEqual([
      { kind: 'CONTRACT', on: '2027-09-01', daysLeft: 281 },
      { kind: 'RETIREMENT', on: null, daysLeft: null },
    ]);
  });
});
