import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/domain-error.ts';
import type { Day } from '../../../shared/timeline.ts';
import { gradeSchemeVersions } from '../scheme/grade-scheme.versions.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';

/** A version as a simulation keeps it. */
export interface KeptScheme {
  readonly id: number;
  readonly number: number;
  readonly hash: string;
  readonly document: GradeScheme;
}

/** @throws GRADE_SCHEME_NOT_FOUND, GRADE_SCHEME_INVALID on the field: with faults it grades nobody */
export async function schemeToKeep(
  em: EntityManager,
  id: string,
  regionId: number,
  field: string,
): Promise<KeptScheme> {
  const stored = await gradeSchemeVersions.find(em, id, field);
  const kept = await keptScheme(em, stored.id);
  if (kept.faults > 0)
    gradeSchemeVersions.refuse(await gradeSchemeVersions.read(em, stored.entered, stored.regionId ?? regionId), field);
  return kept;
}

/** The version in force in the district on the day; null: none is. */
export async function schemeInForceToKeep(em: EntityManager, regionId: number, day: Day): Promise<KeptScheme | null> {
  const held = await gradeSchemeVersions.on(em, regionId, day);
  return held && keptScheme(em, held.id);
}

async function keptScheme(em: EntityManager, id: number): Promise<KeptScheme & { readonly faults: number }> {
  const [row] = await em.execute<(KeptScheme & { readonly faults: number })[]>(
    'select id, number, hash, document, faults from grade_scheme where id = ?',
    [id],
  );
  if (!row) throw new DomainError('GRADE_SCHEME_NOT_FOUND', { id });
  return row;
}
