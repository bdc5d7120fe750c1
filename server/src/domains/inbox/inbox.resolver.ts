import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { AllowLoggedIn } from '../../shared/access/allow.ts';
import type { Context } from '../../shared/context.ts';
import { Costs } from '../../shared/reads/costs.ts';
import { answeredByReadPath } from '../../shared/slice.ts';
import { MarkInboxReadInput } from './inbox.inputs.ts';
import { InboxCount } from './inbox-count.types.ts';
import { InboxItem } from './inbox-item.entity.ts';
import { markRead } from './mark-read.service.ts';

/** A look into one person's messages. */
const COUNT = 10;

@Resolver(() => InboxItem)
export class InboxResolver {
  @AllowLoggedIn()
  @Costs(() => COUNT)
  @Query(() => InboxCount, { description: "How much is in one's inbox (收件箱计数)." })
  inboxCount(): InboxCount {
    return answeredByReadPath();
  }

  @AllowLoggedIn()
  @Mutation(() => Boolean, { description: "Marks messages of one's own as read; true when they are (标为已读)." })
  markInboxRead(@Arg('input', () => MarkInboxReadInput) input: MarkInboxReadInput, @Ctx() ctx: Context) {
    return ctx.write('markInboxRead', {}, (em) => markRead(em, input));
  }
}
