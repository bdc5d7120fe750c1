import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import type { WriteAnswer } from '../../../../shared/reads/reads.ts';
import { type FactAsker, recordFact } from '../facts.service.ts';
import { AssessmentResult } from './assessment.enums.ts';
import { assessmentFact } from './assessment.fact.ts';
import type { RecordAssessmentsInput } from './assessment.inputs.ts';
import { topPlaces } from './assessment.rules.ts';

/** A street's people of one year; more is a file for Excel. */
const MOST_RESULTS = 500;

/**
 * Enters the results of those who were assessed together (登记年度考核), all or none.
 *
 * @throws ASSESSMENT_QUOTA for more excellent results than the quota of them all allows, unless a document is named; each refusal of one worker on
 *   `results.<n>`
 */
export async function recordAssessments(
  em: EntityManager,
  { year, results, document = null }: RecordAssessmentsInput,
  asker: FactAsker,
): Promise<WriteAnswer[]> {
  if (!results.length) throw new DomainError('VALUE_REQUIRED', {}, 'results');
  if (results.length > MOST_RESULTS) throw new DomainError('VALUE_INVALID', { max: MOST_RESULTS }, 'results');
  const top = results.filter(({ result }) => result === AssessmentResult.EXCELLENT).length;
  const allowed = topPlaces(year, results.length);
  if (top > allowed && document === null)
    throw new DomainError('ASSESSMENT_QUOTA', { allowed, given: top, of: results.length }, 'results');
  const written: WriteAnswer[] = [];
  for (const [i, { workerId, version, result, attachments = null }] of results.entries())
    written.push(
      await recordFact(
        em,
        assessmentFact.kind,
        { workerId, version, document, attachments },
        { year, result },
        asker,
      ).catch((error) => {
        throw error instanceof DomainError ? ofResult(error, i) : error;
      }),
    );
  return written;
}

/** A refusal of one worker stands at his result; of his file's version or files, at these. */
function ofResult({ code, params, field }: DomainError, index: number): DomainError {
  const at = code === 'STALE_VERSION' ? 'version' : field;
  const own = at === 'version' || at === 'workerId' || at === 'attachments';
  return new DomainError(code, params, own ? `results.${index}.${at}` : `results.${index}`);
}
