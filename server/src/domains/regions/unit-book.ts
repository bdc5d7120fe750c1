import type { EntityManager } from '@mikro-orm/postgresql';
import { groupBy } from '../../shared/group-by.ts';
import { covers, type Day, type Period } from '../../shared/time/timeline.ts';
import { likeness } from '../../shared/workbook/cell-text.ts';
import type { RegionLevel } from './region.enums.ts';

interface UnitLine {
  readonly id: number;
  readonly regionId: number;
  readonly communityId: number | null;
  readonly level: RegionLevel;
  readonly parentId: number | null;
  readonly code: string;
  readonly name: string;
  readonly isVirtual: boolean;
  readonly from: Day;
  readonly to: Day | null;
}

export interface BookedUnit extends Pick<UnitLine, 'id' | 'regionId' | 'communityId' | 'level'> {
  /** What it was called and where it belonged over time, by first day. */
  readonly attributes: readonly (UnitLine & { readonly valid: Period })[];
}

/** What a text means: the one it names, or why it names none. */
export type NameMatch<T> =
  | { readonly found: T }
  | { readonly problem: 'UNKNOWN' | 'AMBIGUOUS'; readonly count: number };

/** The only one of those a text may mean. */
export function onlyOne<T>(all: readonly T[]): NameMatch<T> {
  const [found, ...more] = all;
  if (found === undefined) return { problem: 'UNKNOWN', count: 0 };
  return more.length ? { problem: 'AMBIGUOUS', count: all.length } : { found };
}

const UNITS = `select r.id, r.region_id as "regionId", r.community_id as "communityId", r.level, a.parent_id as "parentId", a.code, a.name,
    a.is_virtual as "isVirtual", lower(a.valid)::text as "from", upper(a.valid)::text as "to"
  from region r join region_attributes a on a.unit_id = r.id where a.superseded_at is null order by lower(a.valid)`;

/** Units of the scope, read once for a file of many rows, and found as offices name them (单位名录). */
export class UnitBook {
  readonly #units: ReadonlyMap<number, BookedUnit>;
  readonly #byWord = new Map<string, Set<number>>();

  private constructor(lines: readonly UnitLine[]) {
    const units = [...groupBy(lines, ({ id }) => id).values()].map((own): BookedUnit => {
      const { id, regionId, communityId, level } = own[0] as UnitLine;
      const attributes = own.map((line) => ({ ...line, valid: { from: line.from, to: line.to } }));
      return { id, regionId, communityId, level, attributes };
    });
    this.#units = new Map(units.map((unit) => [unit.id, unit]));
    for (const { id, attributes } of units) for (const line of attributes) this.#enter(id, line);
  }

  static async read(em: EntityManager): Promise<UnitBook> {
    return new UnitBook(await em.execute<UnitLine[]>(UNITS));
  }

  get(id: number): BookedUnit | undefined {
    return this.#units.get(id);
  }

  /** A unit by its code, its name, or the name of its street and its own; of several of one name those that are there that day. */
  named(text: string, on: Day): NameMatch<BookedUnit> {
    const words = [likeness(text), ...namesOf(text)];
    const word = words.find((each) => this.#byWord.has(each));
    const ids = word === undefined ? [] : [...(this.#byWord.get(word) ?? [])];
    const units = ids.map((id) => this.#units.get(id) as BookedUnit);
    const there = units.filter(({ attributes }) => attributes.some(({ valid }) => covers(valid, on)));
    return onlyOne(there.length ? there : units);
  }

  /** Under its code, its names, and its names behind those of the unit above. */
  #enter(id: number, { code, name, parentId }: UnitLine): void {
    const own = namesOf(name);
    const above = (parentId === null ? undefined : this.#units.get(parentId))?.attributes ?? [];
    const under = above.flatMap((parent) => namesOf(parent.name).flatMap((street) => own.map((word) => street + word)));
    for (const word of [code, ...own, ...under]) {
      const known = this.#byWord.get(word);
      if (known) known.add(id);
      else this.#byWord.set(word, new Set([id]));
    }
  }
}

/** Endings that offices write or leave out. */
const ENDING = /(社区)?(居民委员会|居委会)$|(村民委员会|村委会)$|办事处$|人民政府$/;

/** A name as it stands, and without what is left out at will: 公主府社区居委会, 公主府社区, 公主府. */
function namesOf(name: string): readonly string[] {
  const whole = likeness(name);
  const short = whole.replace(ENDING, (ending) => (ending.startsWith('社区') ? '社区' : ''));
  const bare = short.replace(/社区$/, '');
  return [...new Set([whole, short, bare.length > 1 ? bare : short])];
}
