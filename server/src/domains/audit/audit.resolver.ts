import { Query, Resolver } from 'type-graphql';
import { Allow } from '../../shared/access/allow.ts';
import { Costs } from '../../shared/reads/costs.ts';
import { answeredByReadPath } from '../../shared/slice.ts';
import { AuditEntry } from './audit-entry.entity.ts';
import { AuditVerification } from './audit-verification.types.ts';

/** The newest part of the chain is computed again: up to a second. */
const CHAIN = 6_000;

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Allow('audit:read')
  @Costs(() => CHAIN)
  @Query(() => AuditVerification, { description: "State of the whole installation's audit chain (审计链校验)." })
  auditVerification(): AuditVerification {
    return answeredByReadPath();
  }
}
