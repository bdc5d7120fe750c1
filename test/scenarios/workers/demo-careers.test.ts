import 'reflect-metadata';
import { afterAll, describe, expect, it } from 'vitest';
import { readResidentId } from '../../../server/src/domains/workers/index.ts';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { house as openHouse, TODAY } from '../../support/house.ts';
import { TEST_VAULT } from '../../support/vault.ts';

const DURING_EMPLOYMENT = ['duty', 'contract', 'leave_of_absence', 'insurance_enrolment'];
const OWN = [
  'education',
  'certificate',
  'certificate_registration',
  'assessment',
  'honour',
  'earlier_service',
  'bank_account',
];
const ALL = ['worker_identity', ...DURING_EMPLOYMENT, ...OWN];

const house = await openHouse('demo_careers');
afterAll(() => house.close());

/** As the backup's role, which sees every row. */
async function ask<R extends object>(sql: string): Promise<readonly R[]> {
  const { backup } = house.urls;
  if (!backup) throw new Error('The house has no role for backups');
  return asClient(backup, async (client) => (await client.query<R>(sql)).rows);
}

const countOf = async (sql: string): Promise<number> =>
  Number((await ask<{ n: string }>(`select count(*) as n from (${sql}) found`))[0]?.n);

/** Days somebody was employed, as one range. */
const EMPLOYED = `(select worker_id, range_agg(valid) as days from employment where superseded_at is null group by worker_id)`;

describe('the careers of the demo people', () => {
  it('hold so many facts of each kind', async () => {
    const counts: Record<string, number> = {};
    for (const table of ALL) counts[table] = await countOf(`select from ${table}`);
    expect(counts).toEqual({
      worker_identity: 1554,
      duty: 2638,
      education: 1817,
      certificate: 802,
      certificate_registration: 1098,
      contract: 4601,
      assessment: 8500,
      honour: 427,
      leave_of_absence: 766,
      earlier_service: 719,
      bank_account: 1654,
      insurance_enrolment: 14596,
    });
  });

  it.each(ALL)('%s: each says 演示, and nobody has recorded it twice', async (table) => {
    expect(
      await countOf(
        `select from ${table} where reason not like '演示%' or document_title not like '演示%' or superseded_at is not null`,
      ),
    ).toBe(0);
  });

  it.each(DURING_EMPLOYMENT)('%s: none lies outside employment', async (table) => {
    expect(
      await countOf(
        `select from ${table} f left join ${EMPLOYED} e using (worker_id) where not coalesce(e.days @> f.valid, false)`,
      ),
    ).toBe(0);
  });

  it.each(['certificate', 'certificate_registration', 'honour', 'bank_account'])(
    '%s: none begins outside employment',
    async (table) => {
      expect(
        await countOf(
          `select from ${table} f left join ${EMPLOYED} e using (worker_id) where not coalesce(e.days @> lower(f.valid), false)`,
        ),
      ).toBe(0);
    },
  );

  it.each(ALL.filter((table) => table !== 'worker_identity'))(
    '%s: none begins before its worker is 16',
    async (table) => {
      expect(
        await countOf(
          `select from ${table} f join worker_identity i using (worker_id) where lower(f.valid) < i.birth_date + interval '16 years'`,
        ),
      ).toBe(0);
    },
  );
});

describe('who the demo people are', () => {
  it('every worker has a valid number that says his sex and birth date, no two the same, none of those tests use', async () => {
    const rows = await ask<{ worker_id: number; id_number_sealed: Buffer; sex: string; birth_date: string }>(
      'select worker_id, id_number_sealed, sex, birth_date::text from worker_identity',
    );
    const numbers = rows.map(({ worker_id, id_number_sealed, sex, birth_date }) => {
      const number = TEST_VAULT.open(id_number_sealed, { field: 'worker_identity.id_number', row: worker_id });
      expect(readResidentId(number, TODAY)).toEqual({
        number,
        sex,
        birthDate: birth_date,
        converted: false,
        provinceKnown: true,
      });
      return number;
    });
    expect(new Set(numbers).size).toBe(1554);
    expect(numbers).not.toContain('150102199001010027');
    expect(numbers).not.toContain('150102198505051231');
    expect(await countOf('select from worker where id not in (select worker_id from worker_identity)')).toBe(0);
  });

  it('their telephones are no network’s: all begin with 1000000', async () => {
    const rows = await ask<{ worker_id: number; phone_sealed: Buffer }>(
      'select worker_id, phone_sealed from worker_identity',
    );
    for (const { worker_id: row, phone_sealed } of rows)
      expect(TEST_VAULT.open(phone_sealed, { field: 'worker_identity.phone', row })).toMatch(/^1000000\d{4}$/);
  });

  it('each has the retirement class of the sex, and who was a secretary had joined the Party before', async () => {
    expect(await countOf(`select from worker_identity where (retirement_class = 'MALE_60') <> (sex = 'MALE')`)).toBe(0);
    expect(await countOf(`select from worker_identity where party_joined_on < birth_date + interval '18 years'`)).toBe(
      0,
    );
    expect(
      await countOf(
        `select from duty d join worker_identity i using (worker_id)
         where d.duty like '%SECRETARY%' and coalesce(i.party_joined_on, 'infinity') > lower(d.valid)`,
      ),
    ).toBe(0);
  });
});

describe('duties', () => {
  it('every community has a head on 2026-06-30, none two for the same duty', async () => {
    const rows = await ask<{ heads: string }>(
      `select (select count(distinct d.duty) || '/' || count(*) || '/' || count(*) filter (where d.duty = 'SECRETARY_AND_DIRECTOR') from duty d
          where d.unit_id = a.unit_id and d.post_class = 'PRINCIPAL' and d.valid @> date '2026-06-30') as heads
       from region_attributes a where a.kind = 'COMMUNITY' and not a.is_virtual and a.superseded_at is null and a.valid @> date '2026-06-30'`,
    );
    const shapes = new Map<string, number>();
    for (const { heads } of rows) shapes.set(heads, (shapes.get(heads) ?? 0) + 1);
    expect(Object.fromEntries(shapes)).toEqual({ '1/1/1': 50, '2/2/0': 15 });
  });

  it('are held where the worker is assigned, by everybody who is, and one at a time', async () => {
    const days = `select worker_id, unit_id, range_agg(valid) as days from`;
    expect(
      await countOf(
        `select from (${days} duty group by 1, 2) d left join (${days} assignment where superseded_at is null group by 1, 2) a
           using (worker_id, unit_id) where not coalesce(a.days @> d.days, false)`,
      ),
    ).toBe(0);
    expect(
      await countOf(
        'select from duty a join duty b on b.worker_id = a.worker_id and b.id > a.id and b.valid && a.valid',
      ),
    ).toBe(0);
    expect(
      await countOf(
        `select from (select worker_id, range_agg(valid) as days from duty group by 1) d right join ${EMPLOYED} e using (worker_id)
         where d.days is distinct from e.days`,
      ),
    ).toBe(0);
  });

  it('with a term end with it, but for those of the term that is open', async () => {
    expect(await countOf(`select from duty where origin = 'ELECTED' and upper(valid) > term_ends_on`)).toBe(0);
    expect(
      await ask(`select distinct term_ends_on::text as ends from duty where term_ends_on is not null order by 1`),
    ).toEqual([{ ends: '2018-12-20' }, { ends: '2021-12-20' }, { ends: '2026-12-20' }]);
  });
});

describe('assessments', () => {
  it('there is one of every year in the service up to 2025 that he began by July and served to its end, and none of another', async () => {
    const served = (year: string) =>
      `(e.days @> make_date(${year}, 12, 31) and lower(e.days) <= make_date(${year}, 7, 1))`;
    expect(
      await countOf(
        `select from assessment a join ${EMPLOYED} e using (worker_id) where not coalesce(${served('a.year')}, false)`,
      ),
    ).toBe(0);
    expect(
      await countOf(
        `select from ${EMPLOYED} e cross join generate_series(2009, 2025) y
         where ${served('y')} and not exists (select from assessment a where a.worker_id = e.worker_id and a.year = y)`,
      ),
    ).toBe(0);
  });

  it('at most 30 % of a street in a year are excellent', async () => {
    const byStreet = `
      select a.year, r.region_id, count(*) as assessed, count(*) filter (where a.result = 'EXCELLENT') as excellent
      from assessment a join assignment s on s.worker_id = a.worker_id and s.superseded_at is null and s.valid @> make_date(a.year, 12, 31)
        join region r on r.id = s.unit_id
      group by 1, 2`;
    expect(await countOf(`select from (${byStreet}) street where excellent * 10 > assessed * 3`)).toBe(0);
    expect(await countOf(`select from (${byStreet}) street where excellent > 0`)).toBeGreaterThan(100);
  });
});

describe('certificates, contracts, service elsewhere and enrolments', () => {
  it('a certificate comes after its exam and before its registrations, and no number is borne twice', async () => {
    expect(await countOf('select from certificate where exam_on > issued_on')).toBe(0);
    expect(await countOf('select kind, number from certificate group by 1, 2 having count(*) > 1')).toBe(0);
    expect(
      await countOf(
        `select from certificate_registration r where not exists (select from certificate c where c.worker_id = r.worker_id
           and c.kind = r.certificate_kind and c.issued_on <= lower(r.valid))`,
      ),
    ).toBe(0);
  });

  it('of those in post some let their registration lapse', async () => {
    const held = (condition: string) =>
      countOf(
        `select c.worker_id, c.kind from certificate c join employment e on e.worker_id = c.worker_id and e.valid @> date '2026-10-31'
         where c.kind <> 'OTHER' and ${condition} exists (select from certificate_registration r where r.worker_id = c.worker_id
           and r.certificate_kind = c.kind and r.valid @> date '2026-10-31')`,
      );
    expect([await held(''), await held('not')]).toEqual([501, 179]);
  });

  it('contracts and the six enrolments cover every day employed', async () => {
    expect(
      await countOf(
        `select from (select worker_id, range_agg(valid) as days from contract group by 1) c right join ${EMPLOYED} e using (worker_id)
         where c.days * datemultirange(daterange(null, '2026-11-01')) is distinct from e.days * datemultirange(daterange(null, '2026-11-01'))`,
      ),
    ).toBe(0);
    expect(
      await countOf(
        `select from (select worker_id, insurance, range_agg(valid) as days from insurance_enrolment group by 1, 2) i
           join ${EMPLOYED} e using (worker_id) where i.days = e.days`,
      ),
    ).toBe(1554 * 6);
  });

  it('nobody served elsewhere while employed here', async () => {
    expect(
      await countOf(`select from earlier_service s join ${EMPLOYED} e using (worker_id) where e.days && s.valid`),
    ).toBe(0);
  });
});
