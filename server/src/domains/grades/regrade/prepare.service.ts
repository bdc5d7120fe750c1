import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { documentColumns } from '../../../shared/fact.entity.ts';
import { enqueueJob } from '../../../shared/job.ts';
import type { Written } from '../../../shared/reads.ts';
import type { Day } from '../../../shared/timeline.ts';
import { monthsAfter } from '../../../shared/years.ts';
import { findRegion, firstNotThere } from '../../regions/index.ts';
import { gradeSchemeVersions } from '../scheme/grade-scheme.versions.ts';
import { RegradeKind, RegradeStatus } from './regrade.enums.ts';
import type { PrepareRegradeInput } from './regrade.inputs.ts';
import { RegradeBatch } from './regrade-batch.entity.ts';
import { REGRADE_BATCH } from './tell-regrade.ts';

export const REGRADE = 'REGRADE';

/** Constraint that two people meet who prepare the same at once. */
export const REGRADE_REFUSALS = { regrade_batch_open: { code: 'REGRADE_OPEN', field: 'effectiveOn' } } as const;

/**
 * Asks for the proposals of a region on a day (发起调级); a job computes them.
 *
 * @throws REGION_NOT_FOUND, UNIT_NOT_THERE for a unit that is not there on the day, VALUE_INVALID, GRADE_SCHEME_NOT_IN_FORCE, REGRADE_OPEN
 */
export async function prepareRegrade(
  em: EntityManager,
  input: PrepareRegradeInput,
  { today }: Pick<Context, 'today'>,
): Promise<Written> {
  const region = await findRegion(em, input.regionId, 'regionId');
  if (region.id !== region.regionId) throw new DomainError('VALUE_INVALID', {}, 'regionId');
  const { effectiveOn } = input;
  refuseFarAhead(effectiveOn, today);
  const lost = await firstNotThere(em, [{ unit: region.id, on: effectiveOn }]);
  if (lost) throw new DomainError('UNIT_NOT_THERE', { unit: lost.unit, on: effectiveOn }, 'regionId');
  const { id: schemeId } = await gradeSchemeVersions.neededOn(em, region.id, effectiveOn, 'effectiveOn');
  await refuseOpen(em, region.id, effectiveOn);
  const batch = await newBatch(em, { regionId: region.id, kind: RegradeKind.REGRADE, effectiveOn, schemeId, input });
  const title = `调级测算 ${effectiveOn}`;
  const subject = { type: REGRADE_BATCH, id: batch };
  const jobId = await enqueueJob(em, { kind: REGRADE, title, params: { batchId: batch }, subject });
  await em.execute('update regrade_batch set job_id = ? where id = ?', [jobId, batch]);
  return { id: batch };
}

/**
 * A grade is proposed a year ahead at most, by a rule or by a paper.
 *
 * @throws VALUE_INVALID on `effectiveOn`
 */
export function refuseFarAhead(effectiveOn: Day, today: Day): void {
  const last = monthsAfter(today, 12);
  if (effectiveOn > last) throw new DomainError('VALUE_INVALID', { max: last }, 'effectiveOn');
}

async function refuseOpen(em: EntityManager, regionId: number, effectiveOn: Day): Promise<void> {
  const open = {
    regionId,
    effectiveOn,
    kind: RegradeKind.REGRADE,
    status: { $in: [RegradeStatus.PREPARING, RegradeStatus.OPEN] },
  };
  if (await em.count(RegradeBatch, open)) throw new DomainError('REGRADE_OPEN', { day: effectiveOn }, 'effectiveOn');
}

export interface NewBatch {
  readonly regionId: number;
  readonly kind: RegradeKind;
  readonly effectiveOn: Day;
  readonly schemeId: number | null;
  readonly status?: RegradeStatus;
  readonly input?: Pick<PrepareRegradeInput, 'document'>;
}

/** @returns Its id; who prepares it the database takes from the transaction. */
export async function newBatch(
  em: EntityManager,
  { regionId, kind, effectiveOn, schemeId, status = RegradeStatus.PREPARING, input }: NewBatch,
): Promise<number> {
  const paper = documentColumns(input?.document);
  const [made] = await em.execute<[{ id: number }]>(
    `insert into regrade_batch (region_id, kind, effective_on, scheme_id, status, document_title, document_number, document_date, document_grade)
     values (?, ?, ?::date, ?, ?, ?, ?, ?::date, ?) returning id`,
    [
      regionId,
      kind,
      effectiveOn,
      schemeId,
      status,
      paper.documentTitle,
      paper.documentNumber,
      paper.documentDate,
      paper.documentGrade,
    ],
  );
  return made.id;
}
