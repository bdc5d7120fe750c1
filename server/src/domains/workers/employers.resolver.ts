import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../shared/allow.ts';
import type { Context } from '../../shared/context.ts';
import { answeredByReadPath } from '../../shared/slice.ts';
import { Employer } from './employer.entity.ts';
import { EmployerArgs, EmployerPage, EmployersArgs, SaveEmployerInput } from './employers.inputs.ts';
import { CREDIT_CODE_REFUSAL, saveEmployer } from './employers.service.ts';

@Resolver(() => Employer)
export class EmployersResolver {
  @Allow('workers:read')
  @Query(() => EmployerPage, { description: 'Employers of the whole district, whatever the scope (用人单位列表).' })
  employers(@Args(() => EmployersArgs) _args: EmployersArgs): EmployerPage {
    return answeredByReadPath();
  }

  @Allow('workers:read')
  @Query(() => Employer, {
    nullable: true,
    description: 'One employer of the district, whatever the scope (用人单位).',
  })
  employer(@Args(() => EmployerArgs) _args: EmployerArgs): Employer | null {
    return answeredByReadPath();
  }

  @Allow('workers:write')
  @Mutation(() => Employer, { description: 'Enters or changes an employer (用人单位登记、修改).' })
  saveEmployer(@Arg('input', () => SaveEmployerInput) input: SaveEmployerInput, @Ctx() ctx: Context) {
    const { idempotencyKey } = input;
    const options = { reason: input.reason ?? undefined, idempotencyKey, input, refusals: CREDIT_CODE_REFUSAL };
    return ctx.write('saveEmployer', options, (em) => saveEmployer(em, input));
  }
}
