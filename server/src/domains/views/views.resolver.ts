import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AllowLoggedIn } from '../../shared/access/allow.ts';
import type { Context } from '../../shared/context.ts';
import { SavedView } from './saved-view.entity.ts';
import { removeView, saveView } from './saved-views.service.ts';
import { RemoveViewInput, SaveViewInput } from './views.inputs.ts';

/** A name is each person's own in each list; two clicks at once meet at the database's constraint. */
const NAME_TAKEN = { saved_view_name: { code: 'SAVED_VIEW_NAME_TAKEN', field: 'name' } } as const;

@Resolver(() => SavedView)
export class ViewsResolver {
  @AllowLoggedIn()
  @Mutation(() => SavedView, { description: "Keeps a view of a list under a name, or changes one's own (保存视图)." })
  saveView(@Arg('input', () => SaveViewInput) input: SaveViewInput, @Ctx() ctx: Context) {
    const options = { idempotencyKey: input.idempotencyKey, input, refusals: NAME_TAKEN };
    return ctx.write('saveView', options, (em) => saveView(em, input, ctx));
  }

  @AllowLoggedIn()
  @Mutation(() => Boolean, { description: "Removes one's own view; true when it is gone (删除保存的视图)." })
  removeView(@Arg('input', () => RemoveViewInput) input: RemoveViewInput, @Ctx() ctx: Context) {
    return ctx.write('removeView', {}, (em) => removeView(em, input, ctx));
  }
}
