import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { Worker } from '../file/worker.entity.ts';
import { Contract } from './contract/contract.entity.ts';
import { RecordContractInput } from './contract/contract.inputs.ts';
import { contractKind } from './contract/contract.kind.ts';
import { entryOptions } from './entry-options.ts';
import { recordFact } from './facts.service.ts';

/** On what terms somebody works: his contract. */
@Resolver(() => Worker)
export class TermsResolver {
  @Allow('workers:read')
  @FieldResolver(() => [Contract], { description: 'Labour contracts, as believed (劳动合同).' })
  contracts(): Contract[] {
    return answeredByReadPath();
  }

  @Allow('workers:write')
  @Mutation(() => Worker, { description: 'A labour contract (登记劳动合同).' })
  recordContract(@Arg('input', () => RecordContractInput) input: RecordContractInput, @Ctx() ctx: Context) {
    return ctx.write('recordContract', entryOptions(input), (em) =>
      recordFact(em, contractKind, input, input.contract, ctx),
    );
  }
}
