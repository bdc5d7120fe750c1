import type { Desk } from './desk.ts';

/** A paper by which somebody is taken on beyond a quota. */
export const ALLOWED = {
  overQuota: { document: { title: '关于超员聘用的批复', number: '新党社〔2026〕9号' }, reason: '接替产假人员' },
};

const PAPER = { title: '关于核定社区工作者员额的通知', number: '新党社〔2026〕1号', date: '2026-01-05' };
const QUOTA = `id version category places used free over status valid { from to } document { title number } region { code }
  history { places valid { from to } reason }
  overrides { on places used reason document { title } worker { name } recordedBy { name } }`;

/** Places of regions as somebody sets and reads them. */
export class Quotas {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Places of a region from a day on; at the version they have now. */
  async set(
    code: string,
    places: number | null,
    validFrom: string,
    more: { category?: string; [field: string]: unknown } = {},
  ) {
    const { category = 'ALL' } = more;
    const there = await this.of(code, { category });
    const input = {
      category,
      mode: 'CHANGE',
      validFrom,
      places,
      document: PAPER,
      version: there?.version ?? null,
      ...more,
    };
    return this.#desk.written('saveHeadcount', { regionId: await this.#desk.unit(code), ...input }, QUOTA);
  }

  async of(code: string, { category = 'ALL', ...at }: { category?: string; asOf?: string; knownOn?: string } = {}) {
    const query = `query ($filter: HeadcountFilter, $asOf: Date, $knownOn: DateTime) {
      headcounts(filter: $filter, asOf: $asOf, knownOn: $knownOn) { totalCount items { ${QUOTA} } } }`;
    const filter = { region: { eq: await this.#desk.unit(code) }, category: { eq: category } };
    return (await this.#desk.client.data(query, { filter, ...at })).headcounts.items[0];
  }

  /** People who use a place of the region today; sets as many as nobody reaches, since only what has places is counted. */
  async people(code: string, category = 'ALL'): Promise<number> {
    return ((await this.of(code, { category })) ?? (await this.set(code, 100_000, '2020-01-01', { category }))).used;
  }

  /** Names of the regions with places. */
  async list(): Promise<string[]> {
    const { headcounts } = await this.#desk.client.data(
      '{ headcounts(page: { limit: 200 }) { items { region { name } } } }',
    );
    return headcounts.items.map(({ region }: { region: { name: string } }) => region.name);
  }
}
