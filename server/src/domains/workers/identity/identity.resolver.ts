import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { saveOptions } from '../../../shared/save-options.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { Worker } from '../file/worker.entity.ts';
import { RecordIdentityInput, UnmaskFieldInput } from './identity.inputs.ts';
import { NUMBER_REFUSALS, recordIdentity } from './identity.service.ts';
import { keyedIdentity } from './numbers/keyed-identity.ts';
import { unmask } from './numbers/unmask.service.ts';
import { WorkerIdentity } from './worker-identity.entity.ts';

@Resolver(() => Worker)
export class IdentityResolver {
  @Allow('workers:read')
  @FieldResolver(() => WorkerIdentity, {
    nullable: true,
    description: 'Who he is (身份信息); null: nothing is on file yet.',
  })
  identity(): WorkerIdentity | null {
    return answeredByReadPath();
  }

  @Allow('workers:write')
  @Mutation(() => Worker, { description: 'Enters or corrects who a worker is (登记、更正身份信息).' })
  recordIdentity(@Arg('input', () => RecordIdentityInput) input: RecordIdentityInput, @Ctx() ctx: Context) {
    const keyed = { ...input, identity: keyedIdentity(input.identity, ctx.vault) };
    const options = saveOptions(keyed, { refusals: NUMBER_REFUSALS });
    return ctx.write('recordIdentity', options, (em) => recordIdentity(em, input, ctx));
  }

  @Allow('workers:unmask')
  @Mutation(() => String, {
    description: 'Shows a masked value in the clear; who, whose and why is audited (查看原文).',
  })
  unmaskField(@Arg('input', () => UnmaskFieldInput) input: UnmaskFieldInput, @Ctx() ctx: Context): Promise<string> {
    return ctx.write('unmaskField', { reason: input.reason, reasonRequired: true }, (em) => unmask(em, input, ctx));
  }
}
