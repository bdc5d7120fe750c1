import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { Costs } from '../../../shared/reads/costs.ts';
import { saveOptions } from '../../../shared/save-options.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { needOverQuota, Worker } from '../../workers/index.ts';
import { closeTerms } from './close-terms.service.ts';
import { CloseTermsInput, CloseTermsPreview, CloseTermsPreviewArgs } from './terms.inputs.ts';

/** A street's elected duties, with their holders. */
const PREVIEW = 500;

@Resolver(() => Worker)
export class CloseTermsResolver {
  @Allow('workers:write')
  @Costs(() => PREVIEW)
  @Query(() => CloseTermsPreview, {
    description: 'Which elected terms would end on a day (换届预览); nothing is written.',
  })
  closeTermsPreview(@Args(() => CloseTermsPreviewArgs) _args: CloseTermsPreviewArgs): CloseTermsPreview {
    return answeredByReadPath();
  }

  @Allow('workers:write')
  @Mutation(() => [Worker], {
    description: 'Elected terms end in one step, with who is newly elected, all or nothing (换届).',
  })
  closeTerms(@Arg('input', () => CloseTermsInput) input: CloseTermsInput, @Ctx() ctx: Context) {
    needOverQuota(ctx, input.overQuota);
    return ctx.write('closeTerms', saveOptions(input), (em) => closeTerms(em, input, ctx));
  }
}
