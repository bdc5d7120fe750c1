import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../../shared/access/vault.ts';
import type { DemoWorker } from '../people/demo-people.ts';
import { demoEarlierService, demoLeave } from './demo-absences.ts';
import { demoCertificates } from './demo-certificates.ts';
import { demoContracts } from './demo-contracts.ts';
import { demoDuties } from './demo-duties.ts';
import { demoExamples } from './demo-examples.ts';
import { demoFiles } from './demo-file.ts';
import { demoIdentities, insertIdentities } from './demo-identities.ts';
import { demoAssessments, demoHonours } from './demo-merits.ts';
import { withPapers } from './demo-papers.ts';
import { demoBankAccounts, demoEnrolments } from './demo-pay.ts';
import { demoSchooling } from './demo-schooling.ts';
import { type DemoFact, insertFacts } from './fact-tables.ts';

/**
 * Who the demo people are and the rest of their careers (演示履历), every kind of fact, one statement each.
 *
 * @param ids of the workers, in their order
 */
export async function enterFacts(
  em: EntityManager,
  workers: readonly DemoWorker[],
  ids: readonly number[],
  vault: Vault,
): Promise<void> {
  const files = demoFiles(workers, ids);
  const duties = demoDuties(files);
  const { certificates, registrations } = demoCertificates(files);
  const assessments = demoAssessments(files);
  await insertIdentities(em, demoIdentities(files, duties), vault);
  const facts = {
    duty: duties,
    education: demoSchooling(files),
    certificate: certificates,
    certificate_registration: registrations,
    contract: demoContracts(files),
    assessment: assessments,
    honour: demoHonours(files, assessments),
    leave_of_absence: demoLeave(files),
    earlier_service: demoEarlierService(files),
    bank_account: demoBankAccounts(files, vault),
    insurance_enrolment: demoEnrolments(files),
    ...demoExamples(files),
  } satisfies Record<string, readonly DemoFact[]>;
  for (const [table, rows] of Object.entries(await withPapers(em, files, facts))) await insertFacts(em, table, rows);
}
