import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { enterApproved } from '../../support/base-figures.ts';
import type { Client } from '../../support/client.ts';
import { demoDistrict, PASSWORD } from './demo-district.ts';

const house = await demoDistrict('region_explain');
afterAll(() => house.close());
const auditor = await house.as('auditor');

interface Line {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: string;
  readonly label: { readonly zh: string };
  readonly formula: { readonly zh: string } | null;
  readonly value: string | null;
  readonly document: { readonly number: string } | null;
  readonly ref: { readonly type: string; readonly id: string; readonly code: string | null } | null;
}
interface ExplanationText {
  readonly title: { readonly zh: string; readonly en: string };
  readonly sentence: { readonly zh: string; readonly en: string };
  readonly nodes: readonly Line[];
}
interface Explained {
  readonly households: number | null;
  readonly facilityAreaM2: string | null;
  readonly requiredAreaM2: string | null;
  readonly shortfallM2: string | null;
  readonly unitsShort: number | null;
  readonly HOUSEHOLDS: ExplanationText;
  readonly FACILITY_AREA: ExplanationText;
  readonly REQUIRED_AREA: ExplanationText;
  readonly SHORTFALL: ExplanationText;
  readonly UNITS_SHORT: ExplanationText;
}

const FIGURES = ['HOUSEHOLDS', 'FACILITY_AREA', 'REQUIRED_AREA', 'SHORTFALL', 'UNITS_SHORT'] as const;
const EXPLAIN = `query ($code: String!, $asOf: Date) { region(code: $code, asOf: $asOf) {
  households facilityAreaM2 requiredAreaM2 shortfallM2 unitsShort
  ${FIGURES.map((figure) => `${figure}: explain(figure: ${figure}) { ...ExplanationText }`).join(' ')} } }
  fragment ExplanationText on Explanation { title { zh en } sentence { zh en }
    nodes { id parentId kind label { zh } formula { zh } value document { number } ref { type id code } } }`;

const explained = async (code: string, asOf?: string, client = auditor): Promise<Explained | null> =>
  (await client.data(EXPLAIN, { code, asOf })).region;
const found = async (code: string, asOf?: string, client?: Client): Promise<Explained> => {
  const region = await explained(code, asOf, client);
  if (!region) throw new Error(`${code} is not there`);
  return region;
};
const told = (region: Explained, language: 'zh' | 'en') =>
  Object.fromEntries(FIGURES.map((figure) => [figure, region[figure].sentence[language]]));
const shownBy = (region: Explained) => ({
  HOUSEHOLDS: region.households === null ? null : String(region.households),
  FACILITY_AREA: region.facilityAreaM2,
  REQUIRED_AREA: region.requiredAreaM2,
  SHORTFALL: region.shortfallM2,
  UNITS_SHORT: region.unitsShort === null ? null : String(region.unitsShort),
});
/** A clerk who holds the street itself and not its communities (本级). */
async function ownLevelClerk(): Promise<Client> {
  const admin = await house.as('admin');
  const { region } = await admin.data('{ region(code: "150102001") { id } }');
  await admin.data('mutation ($input: CreateUserInput!) { createUser(input: $input) { id } }', {
    input: {
      idempotencyKey: randomUUID(),
      username: 'level',
      name: '赵本级',
      password: PASSWORD,
      roles: ['HR_CLERK'],
      scope: { kind: 'OWN_LEVEL', regionIds: [region.id] },
    },
  });
  return house.as('level');
}
const lines = ({ nodes }: ExplanationText, kind: string) => nodes.filter((line) => line.kind === kind);
/** Hundredths, so that no figure is added as a float. */
const hundredths = (value: string | null): number => Math.round(Number(value) * 100);

describe.each(['150102', '150102001'])('the figures of %s', (code) => {
  it.each(FIGURES)('%s: its lines add up to its term, which is the figure', async (figure) => {
    const region = await found(code);
    const shown = shownBy(region)[figure];
    const { nodes } = region[figure];
    const inputs = lines(region[figure], 'INPUT');
    expect(inputs.length).toBeGreaterThan(0);
    expect(inputs.reduce((total, { value }) => total + hundredths(value), 0)).toBe(hundredths(shown));
    expect(nodes.find(({ id }) => id === 'sum')?.value).toBe(shown);
    expect(nodes.find(({ id }) => id === 'result')?.value).toBe(shown);
  });

  it('every line stands under one above it, and every unit leads to its own explanation', async () => {
    const region = await found(code);
    for (const figure of FIGURES) {
      const seen = new Set<string>();
      for (const { id, parentId } of region[figure].nodes) {
        expect(parentId === null || seen.has(parentId)).toBe(true);
        expect(seen.has(id)).toBe(false);
        seen.add(id);
      }
      expect(lines(region[figure], 'INPUT').every(({ ref }) => ref?.type === 'COMMUNITY' && ref.code)).toBe(true);
    }
  });
});

describe('the sentences', () => {
  it('of the district', async () => {
    const district = await found('150102');
    expect(told(district, 'zh')).toEqual({
      HOUSEHOLDS: '89 个社区与村合计 234,625 户。',
      FACILITY_AREA: '89 个社区与村已有 80,725.10 m²。',
      REQUIRED_AREA: '89 个社区与村应有 70,798.20 m²。',
      SHORTFALL:
        '89 个社区与村应有 70,798.20 m²；已有 80,725.10 m²；8 个未达标，缺口合计 547.00 m²，其他单位的富余不抵补。',
      UNITS_SHORT: '89 个社区与村中 8 个未达标。',
    });
    expect(told(district, 'en')).toEqual({
      HOUSEHOLDS: '89 communities and villages: 234,625 households in all.',
      FACILITY_AREA: '89 communities and villages have 80,725.10 m².',
      REQUIRED_AREA: '89 communities and villages must have 70,798.20 m².',
      SHORTFALL:
        '89 communities and villages must have 70,798.20 m²; 80,725.10 m² there; 8 fall short, by 547.00 m² in all, which a surplus elsewhere does not offset.',
      UNITS_SHORT: '8 of 89 communities and villages miss their standard.',
    });
  });

  it('of a street', async () => {
    const street = await found('150102001');
    expect(street.SHORTFALL.title.en).toMatch(/: Shortfall in all$/);
    expect(told(street, 'zh')).toMatchObject({
      HOUSEHOLDS: '10 个社区与村合计 30,950 户。',
      SHORTFALL:
        '10 个社区与村应有 9,285.00 m²；已有 10,155.60 m²；2 个未达标，缺口合计 193.50 m²，其他单位的富余不抵补。',
      UNITS_SHORT: '10 个社区与村中 2 个未达标。',
    });
    expect(told(street, 'en').SHORTFALL).toBe(
      '10 communities and villages must have 9,285.00 m²; 10,155.60 m² there; 2 fall short, by 193.50 m² in all, which a surplus elsewhere does not offset.',
    );
  });
});

describe('the shortfall of a street', () => {
  it('names those that lack something first, with what they must have and have', async () => {
    const { SHORTFALL } = await found('150102001');
    const first = lines(SHORTFALL, 'INPUT').slice(0, 3);
    expect(first.map(({ label, formula, value }) => [label.zh, formula?.zh, value])).toEqual([
      ['赛马场社区居委会', 'max(0, 1,023.60 − 896.50)', '127.10'],
      ['体校巷社区居委会', 'max(0, 947.40 − 881.00)', '66.40'],
      ['公主府社区居委会', 'max(0, 645.00 − 652.80)', '0.00'],
    ]);
    expect(SHORTFALL.nodes.find(({ id }) => id === 'sum')?.formula?.zh).toBe('127.10 + 66.40');
    expect(lines(SHORTFALL, 'NOTE').map(({ label }) => label.zh)).toEqual([
      '缺口逐个社区与村计算后相加，其他单位的富余不抵补。',
      '以未取整的值比较，显示时保留两位小数。',
    ]);
    expect(lines(SHORTFALL, 'RULE').map(({ document }) => document?.number)).toEqual(['新政办发〔2022〕47号']);
  });
});

describe('units that do not count', () => {
  it('a virtual one is named, and the park it belongs to has nothing to sum up', async () => {
    const park = await found('150102400');
    expect(lines(park.SHORTFALL, 'NOT_COUNTED').map(({ formula, ref }) => [formula?.zh, ref?.code])).toEqual([
      ['虚拟区划，不计入', '150102400498'],
    ]);
    expect(park.SHORTFALL.sentence.zh).toBe('没有社区与村，无可合计。');
  });
});

describe('a region that is a community', () => {
  it('is explained as the community is', async () => {
    const { region, community } = await auditor.data(
      `{ region(code: "150102001002") { shortfall: explain(figure: SHORTFALL) { id title { zh } nodes { id value } }
           short: explain(figure: UNITS_SHORT) { id } }
         community(code: "150102001002") { shortfall: explain(figure: SHORTFALL) { id title { zh } nodes { id value } }
           short: explain(figure: MEETS_FACILITY_STANDARD) { id } } }`,
    );
    expect(region).toEqual(community);
  });
});

describe('a household figure of the street itself', () => {
  it('is the figure, and the district adds it in the place of the street’s communities', async () => {
    const clerk = await house.as('manager');
    const street = (await clerk.data('{ region(code: "150102002") { id } }')).region.id;
    await enterApproved(clerk, await house.as('approver'), {
      sourceKind: 'MANUAL',
      source: '演示：街道年报',
      figures: [{ regionId: street, metric: 'HOUSEHOLDS', onDate: '2026-10-31', value: 20000 }],
    });
    const own = await found('150102002');
    expect(own.HOUSEHOLDS.sentence).toEqual({
      zh: '2026-10-31 的户数为 20,000 户，采用本级户数，不用下属合计。',
      en: '20,000 households on 2026-10-31, its own figure, not the sum of its parts.',
    });
    expect(lines(own.HOUSEHOLDS, 'INPUT').map(({ value, ref }) => [value, ref?.type])).toEqual([
      ['20000', 'BASE_FIGURE'],
    ]);
    const district = await found('150102');
    const inputs = lines(district.HOUSEHOLDS, 'INPUT');
    expect(inputs.filter(({ ref }) => ref?.type === 'REGION').map(({ value, ref }) => [value, ref?.code])).toEqual([
      ['20000', '150102002'],
    ]);
    expect(inputs.reduce((total, { value }) => total + Number(value), 0)).toBe(district.households);
  });
});

describe('the scope', () => {
  it('a region that does not exist and one outside the scope are not there', async () => {
    expect(await explained('999999')).toBeNull();
    const clerk = await house.as('hr');
    expect(await explained('150102', undefined, clerk)).toBeNull();
    expect(await explained('150102002', undefined, clerk)).toBeNull();
    expect((await found('150102001', undefined, clerk)).SHORTFALL.sentence.zh).toMatch(/^10 个社区与村/);
  });

  it('本级 is told that the communities cannot be summed up, and shown none', async () => {
    const clerk = await ownLevelClerk();
    const street = await found('150102001', undefined, clerk);
    for (const figure of FIGURES) {
      expect(street[figure].sentence).toEqual({
        zh: '数据范围为本级，看不到下属社区与村，不能合计。',
        en: 'The scope is the unit itself, without the communities it would sum up.',
      });
      expect(street[figure].nodes.map(({ kind, value }) => [kind, value])).toEqual([
        ['RESULT', null],
        ['NOTE', null],
      ]);
    }
  });
});
