import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { otherFaults } from '../../../../shared/errors/other-faults.ts';
import { type Base, isRecord, namedBase, type ReadScheme, readDocument, readText } from '../../index.ts';
import type { VersionedKind, VersionStore } from '../versioned-kind.ts';

/** A text as a document of a district, with everything that is wrong about it. */
export async function readFor<D extends object>(
  kind: VersionedKind<D>,
  em: EntityManager,
  text: string,
  regionId: number,
): Promise<ReadScheme<D>> {
  return readDocument(kind, text, await basesFor(kind, em, readText(text).value, regionId));
}

/** Versions an override can be of: those that come with the product, and the district's own that are or were in force. */
async function basesFor<D extends object>(
  { versions: { table } }: VersionedKind<D>,
  em: EntityManager,
  entered: unknown,
  regionId: number,
): Promise<Base<D>[]> {
  const named = isRecord(entered) ? namedBase(entered.base) : null;
  if (!named) return [];
  return em.execute<Base<D>[]>(
    `select id, code, number as version, hash, document from ${table}
     where code = ? and number = ? and (region_id is null or (region_id = ? and status in ('APPROVED', 'SUPERSEDED')))
     order by region_id nulls first`,
    [named.code, named.version, regionId],
  );
}

/** Every problem of a refusal travels with it, as JSON; so many at most. */
const MOST_PROBLEMS = 200;

/** @throws `invalid` on the field, with every problem */
export function refuseFaulty(
  { versions: { refusals } }: VersionStore,
  { problems }: Pick<ReadScheme<object>, 'problems'>,
  field: string,
): never {
  const [first, ...more] = problems.filter(({ severity }) => severity === 'ERROR');
  if (!first) throw new Error('A document without errors was refused for its errors');
  const { path, message, line, column } = first;
  throw new DomainError(
    refusals.invalid,
    {
      path: path || '/',
      problem: message.zh,
      problemEn: message.en,
      line: line ?? 0,
      column: column ?? 0,
      ...otherFaults(more.length),
      problems: JSON.stringify(problems.slice(0, MOST_PROBLEMS)),
    },
    field,
  );
}
