import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../../shared/context.ts';
import type { DocumentInput } from '../../../../shared/document.ts';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { enqueueJob } from '../../../../shared/jobs/job.ts';
import type { WriteAnswer } from '../../../../shared/reads/reads.ts';
import type { Day } from '../../../../shared/time/timeline.ts';
import { monthsAfter } from '../../../../shared/time/years.ts';
import { findRegion, firstNotThere } from '../../../regions/index.ts';
import type { BatchStore, DocumentVersions, MakingOfBatch } from '../proposal-kind.ts';
import { newBatch } from './new-batch.ts';

export interface BatchRequest {
  readonly regionId: string;
  readonly effectiveOn: Day;
  readonly document?: DocumentInput | null | undefined;
}

interface MadeByJob extends BatchStore {
  readonly versions: DocumentVersions<unknown>;
  readonly making: MakingOfBatch;
}

/**
 * Asks for the proposals of a region on a day (发起测算); a job computes them.
 *
 * @throws REGION_NOT_FOUND, UNIT_NOT_THERE for a unit that is not there on the day, VALUE_INVALID, the documents' own code where none is in force, `open`
 */
export async function prepareBatch(
  kind: MadeByJob,
  em: EntityManager,
  { regionId, effectiveOn, document }: BatchRequest,
  { today }: Pick<Context, 'today'>,
): Promise<WriteAnswer> {
  const { purpose, job, title } = kind.making;
  const region = await findRegion(em, regionId, 'regionId');
  if (region.id !== region.regionId) throw new DomainError('VALUE_INVALID', {}, 'regionId');
  refuseFarAhead(kind.making, effectiveOn, today);
  const lost = await firstNotThere(em, [{ unit: region.id, on: effectiveOn }]);
  if (lost) throw new DomainError('UNIT_NOT_THERE', { unit: lost.unit, on: effectiveOn }, 'regionId');
  const { id: schemeId } = await kind.versions.neededOn(em, region.id, effectiveOn, 'effectiveOn');
  await refuseOpen(kind, em, region.id, effectiveOn);
  const id = await newBatch(kind, em, { regionId: region.id, kind: purpose, effectiveOn, schemeId, document });
  const subject = { type: kind.subject, id };
  const jobId = await enqueueJob(em, { kind: job, title: title(effectiveOn), params: { batchId: id }, subject });
  await em.execute(`update ${kind.prefix}_batch set job_id = ? where id = ?`, [jobId, id]);
  return { id };
}

/** @throws VALUE_INVALID on `effectiveOn` */
export function refuseFarAhead(
  { monthsAhead }: Pick<MakingOfBatch, 'monthsAhead'>,
  effectiveOn: Day,
  today: Day,
): void {
  const last = monthsAfter(today, monthsAhead);
  if (effectiveOn > last) throw new DomainError('VALUE_INVALID', { max: last }, 'effectiveOn');
}

async function refuseOpen(
  { prefix, refusals, making }: MadeByJob,
  em: EntityManager,
  regionId: number,
  effectiveOn: Day,
): Promise<void> {
  const open = await em.execute(
    `select 1 from ${prefix}_batch where region_id = ? and effective_on = ?::date and kind = ? and status in ('PREPARING', 'OPEN')`,
    [regionId, effectiveOn, making.purpose],
  );
  if (open.length) throw new DomainError(refusals.open, { day: effectiveOn }, 'effectiveOn');
}
