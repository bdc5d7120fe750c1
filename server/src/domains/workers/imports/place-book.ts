import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/domain-error.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { Day, Period } from '../../../shared/timeline.ts';
import { likeness } from '../../../shared/workbook/cell-text.ts';
import { RegionLevel } from '../../regions/index.ts';
import { refuseClosed, standsOn } from '../worker-places.rules.ts';

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
  readonly attributes: readonly (UnitLine & { readonly valid: Period })[];
}

export interface BookedEmployer {
  readonly id: number;
  readonly name: string;
  readonly creditCode: string | null;
  readonly closedOn: Day | null;
}

/** What a text means: the one it names, or why it names none. */
export type Named<T> = { readonly found: T } | { readonly problem: 'UNKNOWN' | 'AMBIGUOUS'; readonly count: number };

const UNITS = `select r.id, r.region_id as "regionId", r.community_id as "communityId", r.level, a.parent_id as "parentId", a.code, a.name,
    a.is_virtual as "isVirtual", lower(a.valid)::text as "from", upper(a.valid)::text as "to"
  from region r join region_attributes a on a.unit_id = r.id where a.superseded_at is null order by lower(a.valid)`;
const EMPLOYERS = `select id, name, credit_code as "creditCode", closed_on::text as "closedOn" from employer`;
const FIRST_DAY = `select min(lower(valid))::text as first from region_attributes where superseded_at is null`;

/** Units of the scope and employers of the district, read once for a file of many rows (导入用单位、用人单位名录). */
export class PlaceBook {
  readonly #units: ReadonlyMap<number, BookedUnit>;
  readonly #byName = new Map<string, Set<number>>();
  readonly #employersByName = new Map<string, Set<number>>();
  readonly #employers: ReadonlyMap<number, BookedEmployer>;

  private constructor(
    lines: readonly UnitLine[],
    employers: readonly BookedEmployer[],
    private readonly treeBegins: Day,
  ) {
    const units = [...groupBy(lines, ({ id }) => id).values()].map((own): BookedUnit => {
      const { id, regionId, communityId, level } = own[0] as UnitLine;
      return {
        id,
        regionId,
        communityId,
        level,
        attributes: own.map((line) => ({ ...line, valid: { from: line.from, to: line.to } })),
      };
    });
    this.#units = new Map(units.map((unit) => [unit.id, unit]));
    for (const { id, attributes } of units)
      for (const { name, code, parentId } of attributes) {
        const parents = (parentId === null ? undefined : this.#units.get(parentId))?.attributes ?? [];
        const own = namesOf(name);
        const under = parents.flatMap((parent) => namesOf(parent.name).flatMap((above) => own.map((n) => above + n)));
        for (const word of [code, ...own, ...under]) enter(this.#byName, word, id);
      }
    this.#employers = new Map(employers.map((employer) => [employer.id, employer]));
    for (const { id, name, creditCode } of employers)
      for (const word of [likeness(name), creditCode?.toLowerCase() ?? ''])
        if (word) enter(this.#employersByName, word, id);
  }

  static async read(em: EntityManager): Promise<PlaceBook> {
    const lines = await em.execute<UnitLine[]>(UNITS);
    const employers = await em.execute<BookedEmployer[]>(EMPLOYERS);
    const [{ first } = { first: '' }] = await em.execute<{ first: Day }[]>(FIRST_DAY);
    return new PlaceBook(lines, employers, first);
  }

  /**
   * As `findUnit`, from the book.
   *
   * @throws REGION_NOT_FOUND, UNIT_WITHOUT_WORKERS on the field
   */
  unit(id: string | number, from: Day, field = 'unitId'): BookedUnit {
    const unit = this.#units.get(Number(id));
    if (!unit) throw new DomainError('REGION_NOT_FOUND', { id: String(id) }, field);
    standsOn(unit, from, this.treeBegins, field);
    return unit;
  }

  has(id: number): boolean {
    return this.#units.has(id);
  }

  /** Name of a unit as it is on file last. */
  nameOf(id: number): string {
    return this.#units.get(id)?.attributes.at(-1)?.name ?? '';
  }

  /** A unit by its code, its name, or the name of its street and its own; of several of one name those that are there that day. */
  unitNamed(text: string, on: Day): Named<BookedUnit> {
    const all = [
      ...(this.#byName.get(likeness(text)) ?? namesOf(text).flatMap((n) => [...(this.#byName.get(n) ?? [])])),
    ];
    const units = [...new Set(all)].map((id) => this.#units.get(id) as BookedUnit);
    const there = units.filter(({ attributes }) =>
      attributes.some(({ valid }) => valid.from <= on && (valid.to === null || on < valid.to)),
    );
    return one(there.length ? there : units);
  }

  employerNamed(text: string): Named<BookedEmployer> {
    return one(
      [...(this.#employersByName.get(likeness(text)) ?? [])].map((id) => this.#employers.get(id) as BookedEmployer),
    );
  }

  /** @throws EMPLOYER_CLOSED on `employerId` */
  employs({ closedOn }: BookedEmployer, period: Pick<Period, 'to'>): void {
    refuseClosed(closedOn, period);
  }
}

function one<T>(found: readonly T[]): Named<T> {
  const [first] = found;
  if (!first) return { problem: 'UNKNOWN', count: 0 };
  return found.length > 1 ? { problem: 'AMBIGUOUS', count: found.length } : { found: first };
}

function enter(book: Map<string, Set<number>>, word: string, id: number): void {
  const known = book.get(word);
  if (known) known.add(id);
  else book.set(word, new Set([id]));
}

/** Endings that offices write or leave out. */
const ENDING = /(社区)?(居民委员会|居委会)$|(村民委员会|村委会)$|办事处$|人民政府$/;

/** A name as it stands, and without what is left out at will: 公主府社区居委会, 公主府社区, 公主府. */
function namesOf(name: string): string[] {
  const whole = likeness(name);
  const short = whole.replace(ENDING, (ending) => (ending.startsWith('社区') ? '社区' : ''));
  const bare = short.replace(/社区$/, '');
  return [...new Set([whole, short, bare.length > 1 ? bare : short])];
}
