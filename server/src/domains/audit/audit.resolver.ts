import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { Allow } from '../../shared/allow.ts';
import { Costs } from '../../shared/costs.ts';
import { answeredByReadPath } from '../../shared/slice.ts';
import { AuditLogArgs, AuditPage } from './audit.inputs.ts';
import { AuditEntry } from './audit-entry.entity.ts';
import { AuditVerification } from './audit-verification.type.ts';

/** The newest part of the chain is computed again: up to a second. */
const CHAIN = 6_000;

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Allow('audit:list')
  @Query(() => AuditPage, { description: 'Who changed what within the scope, newest first (审计日志).' })
  auditLog(@Args(() => AuditLogArgs) _args: AuditLogArgs): AuditPage {
    return answeredByReadPath();
  }

  @Allow('audit:list')
  @Query(() => AuditEntry, { nullable: true, description: 'One change by its id (单条审计记录).' })
  auditEntry(@Arg('id', () => ID, { description: 'Id (编号).' }) _id: string): AuditEntry | null {
    return answeredByReadPath();
  }

  @Allow('audit:read')
  @Costs(() => CHAIN)
  @Query(() => AuditVerification, { description: "State of the whole installation's audit chain (审计链校验)." })
  auditVerification(): AuditVerification {
    return answeredByReadPath();
  }
}
