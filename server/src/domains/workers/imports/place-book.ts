import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { Day, Period } from '../../../shared/time/timeline.ts';
import { likeness } from '../../../shared/workbook/cell-text.ts';
import { type BookedUnit, type NameMatch, onlyOne, UnitBook } from '../../regions/index.ts';
import { refuseClosed, standsOn } from '../employment/worker-places.rules.ts';

export interface BookedEmployer {
  readonly id: number;
  readonly name: string;
  readonly creditCode: string | null;
  readonly closedOn: Day | null;
}

const EMPLOYERS = `select id, name, credit_code as "creditCode", closed_on::text as "closedOn" from employer`;
const FIRST_DAY = `select min(lower(valid))::text as first from region_attributes where superseded_at is null`;

/** Units of the scope and employers of the district, read once for a file of many rows (导入用单位、用人单位名录). */
export class PlaceBook {
  readonly #employersByName = new Map<string, Set<number>>();
  readonly #employers: ReadonlyMap<number, BookedEmployer>;

  private constructor(
    private readonly units: UnitBook,
    employers: readonly BookedEmployer[],
    private readonly treeBegins: Day,
  ) {
    this.#employers = new Map(employers.map((employer) => [employer.id, employer]));
    for (const { id, name, creditCode } of employers)
      for (const word of [likeness(name), creditCode?.toLowerCase() ?? ''])
        if (word) enter(this.#employersByName, word, id);
  }

  static async read(em: EntityManager): Promise<PlaceBook> {
    const units = await UnitBook.read(em);
    const employers = await em.execute<BookedEmployer[]>(EMPLOYERS);
    const [{ first } = { first: '' }] = await em.execute<{ first: Day }[]>(FIRST_DAY);
    return new PlaceBook(units, employers, first);
  }

  /**
   * As `findUnit`, from the book.
   *
   * @throws REGION_NOT_FOUND, UNIT_WITHOUT_WORKERS on the field
   */
  unit(id: string | number, from: Day, field = 'unitId'): BookedUnit {
    const unit = this.units.get(Number(id));
    if (!unit) throw new DomainError('REGION_NOT_FOUND', { id: String(id) }, field);
    standsOn(unit, from, this.treeBegins, field);
    return unit;
  }

  has(id: number): boolean {
    return this.units.get(id) !== undefined;
  }

  /** Name of a unit as it is on file last. */
  nameOf(id: number): string {
    return this.units.get(id)?.attributes.at(-1)?.name ?? '';
  }

  readonly #named = new Map<string, NameMatch<BookedUnit>>();

  /** See `UnitBook.named`; a sheet names the same few units again and again. */
  unitNamed(text: string, on: Day): NameMatch<BookedUnit> {
    const key = `${on} ${text}`;
    const known = this.#named.get(key) ?? this.units.named(text, on);
    this.#named.set(key, known);
    return known;
  }

  readonly #employersNamed = new Map<string, NameMatch<BookedEmployer>>();

  employerNamed(text: string): NameMatch<BookedEmployer> {
    const ids = [...(this.#employersByName.get(likeness(text)) ?? [])];
    const known = this.#employersNamed.get(text) ?? onlyOne(ids.map((id) => this.#employers.get(id) as BookedEmployer));
    this.#employersNamed.set(text, known);
    return known;
  }

  /** @throws EMPLOYER_CLOSED on `employerId` */
  employs({ closedOn }: BookedEmployer, period: Pick<Period, 'to'>): void {
    refuseClosed(closedOn, period);
  }
}

function enter(book: Map<string, Set<number>>, word: string, id: number): void {
  const known = book.get(word);
  if (known) known.add(id);
  else book.set(word, new Set([id]));
}
