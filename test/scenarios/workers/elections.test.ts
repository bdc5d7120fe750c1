import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { CHEZHAN, Desk, GONGZHUFU, SAIMACHANG } from './desk.ts';
import { ALLOWED, Quotas } from './quotas.ts';

/** 换届: elected terms of communities end in one step, and who is newly elected begins. */
const home = await house('workers_elections');
afterAll(() => home.close());
const clerk = new Desk(home.as('hr'));

const PREVIEW = `query ($unitIds: [ID!], $regionId: ID, $on: Date!, $duties: [DutyName!]) {
  closeTermsPreview(unitIds: $unitIds, regionId: $regionId, on: $on, duties: $duties) {
    people units terms { worker { id name version } duty { duty origin termEndsOn unit { code } } } } }`;
const DUTIES = 'id version name duties { valid { from to } duty origin termEndsOn unit { code } }';
const ON = '2026-12-15';

interface Worker {
  readonly id: string;
  readonly version: number;
}
const elected = async ({ id, version }: Worker, duty: string, at: string, origin = 'ELECTED') =>
  clerk.written(
    'recordDuty',
    {
      workerId: id,
      version,
      validFrom: '2021-12-15',
      duty: { unitId: await clerk.unit(at), duty, origin, ...(origin === 'ELECTED' && { termEndsOn: '2026-12-15' }) },
    },
    DUTIES,
  );
const preview = async (at: string, more: object = {}) =>
  (await clerk.client.data(PREVIEW, { unitIds: [await clerk.unit(at)], on: ON, ...more })).closeTermsPreview;
interface Term {
  readonly worker: { readonly id: string; readonly name: string; readonly version: number };
  readonly duty: { readonly duty: string };
}
const holdersOf = (terms: readonly Term[]) => [
  ...new Map(terms.map(({ worker }) => [worker.id, { workerId: worker.id, version: worker.version }])).values(),
];
const lines = ({
  duties,
}: {
  duties: { valid: { from: string; to: string | null }; duty: string; termEndsOn: string | null }[];
}) =>
  duties.map(({ valid, duty, termEndsOn }) => `${valid.from}..${valid.to ?? ''} ${duty} ${termEndsOn ?? ''}`.trim());

describe('an election', () => {
  it('ends every elected term of the community, goes on with who is elected again, and begins with who is new', async () => {
    const director = await elected(await clerk.hire('主任甲', { from: '2020-03-01' }), 'DIRECTOR', GONGZHUFU);
    const deputy = await elected(await clerk.hire('副主任乙', { from: '2020-03-01' }), 'DEPUTY_DIRECTOR', GONGZHUFU);
    const station = await elected(
      await clerk.hire('站长丙', { from: '2020-03-01' }),
      'STATION_HEAD',
      GONGZHUFU,
      'APPOINTED',
    );
    const fresh = await clerk.hire('新人丁', { from: '2024-03-01' });
    const shown = await preview(GONGZHUFU);
    const names = shown.terms.map(({ worker }: Term) => worker.name);
    expect(names).toContain('主任甲');
    expect(names).not.toContain('站长丙');
    const unitId = await clerk.unit(GONGZHUFU);
    const after = await clerk.written(
      'closeTerms',
      {
        unitIds: [unitId],
        on: ON,
        holders: holdersOf(shown.terms),
        elected: [
          { workerId: director.id, version: director.version, unitId, duty: 'DIRECTOR', termEndsOn: '2031-12-15' },
          { workerId: fresh.id, version: fresh.version, unitId, duty: 'DEPUTY_DIRECTOR', termEndsOn: '2031-12-15' },
        ],
        reason: '第十二届居民委员会换届',
      },
      DUTIES,
    );
    const of = (name: string) => after.find((worker: { name: string }) => worker.name === name);
    expect(lines(of('主任甲'))).toEqual([
      '2021-12-15..2026-12-15 DIRECTOR 2026-12-15',
      '2026-12-15.. DIRECTOR 2031-12-15',
    ]);
    expect(lines(of('副主任乙'))).toEqual(['2021-12-15..2026-12-15 DEPUTY_DIRECTOR 2026-12-15']);
    expect(lines(of('新人丁'))).toEqual(['2026-12-15.. DEPUTY_DIRECTOR 2031-12-15']);
    expect(of('站长丙')).toBeUndefined();
    expect(
      (await clerk.client.data(`query ($id: ID!) { worker(id: $id) { ${DUTIES} } }`, station)).worker.duties[0].valid
        .to,
    ).toBeNull();
    expect(deputy.id).not.toBe(fresh.id);
    expect((await preview(GONGZHUFU)).terms).toEqual([]);
  });

  it('of some duties only leaves the others', async () => {
    const secretary = await elected(await clerk.hire('书记戊', { from: '2020-03-01' }), 'SECRETARY', SAIMACHANG);
    await elected(await clerk.hire('委员己', { from: '2020-03-01' }), 'COMMITTEE_MEMBER', SAIMACHANG);
    const shown = await preview(SAIMACHANG, { duties: ['SECRETARY'] });
    expect(shown.terms.map(({ worker }: Term) => worker.name)).toContain('书记戊');
    expect(shown.terms.every(({ duty }: Term) => duty.duty === 'SECRETARY')).toBe(true);
    const input = { unitIds: [await clerk.unit(SAIMACHANG)], on: ON, duties: ['SECRETARY'] };
    await clerk.written('closeTerms', { ...input, holders: holdersOf(shown.terms) }, DUTIES);
    const left = (await preview(SAIMACHANG)).terms;
    expect(left.map(({ worker }: Term) => worker.name)).toContain('委员己');
    expect(left.map(({ worker }: Term) => worker.id)).not.toContain(secretary.id);
  });

  it('is refused where others hold the terms by now, and where one elected is not employed; then nothing is stored', async () => {
    const at = '150102001006';
    const holder = await elected(await clerk.hire('主任庚', { from: '2020-03-01', at }), 'DIRECTOR', at);
    const later = await clerk.hire('未入职辛', { from: '2027-03-01', at });
    const shown = await preview(at);
    const unitId = await clerk.unit(at);
    const input = { unitIds: [unitId], on: ON };
    expect(await clerk.refusal('closeTerms', { ...input, holders: [] })).toBe('TERMS_CHANGED holders');
    const term = { unitId, duty: 'DIRECTOR', termEndsOn: '2031-12-15' };
    expect(
      await clerk.refusal('closeTerms', {
        ...input,
        holders: holdersOf(shown.terms),
        elected: [{ workerId: later.id, version: later.version, ...term }],
      }),
    ).toBe('FACT_OUTSIDE_EMPLOYMENT elected.0');
    const { worker } = await clerk.client.data(`query ($id: ID!) { worker(id: $id) { ${DUTIES} } }`, holder);
    expect(lines(worker)).toEqual(['2021-12-15.. DIRECTOR 2026-12-15']);
  });

  it('of a committee whose places are full puts one in the place of another', async () => {
    const at = '150102001014';
    const manager = new Desk(home.as('manager'));
    const unitId = await clerk.unit(at);
    // The newcomer has the earlier file.
    const fresh = await clerk.hire('接任壬', { from: '2020-03-01', at });
    const one = await elected(await clerk.hire('卸任癸', { from: '2020-03-01', at }), 'DIRECTOR', at);
    const shown = await preview(at);
    const of = (duty: string) => ({ unitId, duty, termEndsOn: '2031-12-15' });
    await manager.written(
      'saveHeadcount',
      {
        regionId: unitId,
        category: 'COMMITTEE',
        mode: 'CHANGE',
        validFrom: '2026-12-01',
        places: shown.people,
        document: { title: '社区“两委”职数的通知' },
      },
      'id',
    );
    const going = shown.terms.filter(({ worker }: Term) => worker.id !== one.id);
    const again = going.map(({ worker, duty }: Term) => ({
      workerId: worker.id,
      version: worker.version,
      ...of(duty.duty),
    }));
    const input = { unitIds: [unitId], on: ON, holders: holdersOf(shown.terms) };
    const both = [fresh, one].map(({ id, version }) => ({ workerId: id, version, ...of('DIRECTOR') }));
    const more = { ...input, elected: [...both, ...again] };
    expect(await clerk.refusal('closeTerms', more)).toBe('QUOTA_FULL elected');
    expect(await clerk.refusal('closeTerms', { ...more, ...ALLOWED })).toBe('ACCESS_DENIED');
    expect(await clerk.refusal('closeTerms', { ...input, elected: [both[0], ...again] })).toBe('nothing was refused');
  });

  it('of more people than the committee has places is entered with the paper that allows it, which names who is new', async () => {
    const at = '150102001007';
    const manager = new Desk(home.as('manager'));
    const quotas = new Quotas(manager);
    const unitId = await manager.unit(at);
    const fresh = await manager.hire('增补子', { from: '2020-03-01', at });
    const holder = await elected(await manager.hire('连任丑', { from: '2020-03-01', at }), 'DIRECTOR', at);
    const shown = await preview(at);
    await quotas.set(at, shown.people, '2026-12-01', { category: 'COMMITTEE' });
    const again = shown.terms.map(({ worker, duty }: Term) => ({
      workerId: worker.id,
      version: worker.version,
      unitId,
      duty: duty.duty,
      termEndsOn: '2031-12-15',
    }));
    expect(again.map(({ workerId }: { workerId: string }) => workerId)).toContain(holder.id);
    const seat = { unitId, duty: 'COMMITTEE_MEMBER', termEndsOn: '2031-12-15' };
    const input = {
      unitIds: [unitId],
      on: ON,
      holders: holdersOf(shown.terms),
      elected: [...again, { workerId: fresh.id, version: fresh.version, ...seat }],
    };
    expect(await manager.refusal('closeTerms', input)).toBe('QUOTA_FULL elected');
    await manager.written('closeTerms', { ...input, ...ALLOWED }, 'id');
    const { overrides } = await quotas.of(at, { category: 'COMMITTEE' });
    expect(overrides).toEqual([
      {
        on: ON,
        places: shown.people,
        used: shown.people + 1,
        reason: '接替产假人员',
        document: { title: '关于超员聘用的批复' },
        worker: { name: '增补子' },
        recordedBy: expect.anything(),
      },
    ]);
  });

  it('is for units of the scope, and wants units or a street', async () => {
    const foreign = await new Desk(home.as('manager')).unit(CHEZHAN);
    const input = { on: ON, holders: [] };
    expect(await clerk.refusal('closeTerms', { ...input, unitIds: [foreign] })).toBe('REGION_NOT_FOUND unitIds');
    expect(await clerk.refusal('closeTerms', input)).toBe('VALUE_REQUIRED unitIds');
    expect((await preview(GONGZHUFU, { unitIds: [foreign] })).terms).toEqual([]);
  });

  it('of a whole street shows the terms of all its communities', async () => {
    const { closeTermsPreview } = await clerk.client.data(PREVIEW, { regionId: await clerk.unit('150102001'), on: ON });
    expect(closeTermsPreview.units).toBeGreaterThan(1);
    expect(closeTermsPreview.people).toBeLessThanOrEqual(closeTermsPreview.terms.length);
  });
});
