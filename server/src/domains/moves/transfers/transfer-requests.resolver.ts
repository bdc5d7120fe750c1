import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { decisionOptions } from '../../../shared/review/review.ts';
import { TransferRequest } from './transfer-request.entity.ts';
import { DecideTransferInput, RequestTransferInput, WithdrawTransferInput } from './transfer-requests.inputs.ts';
import { decideTransfer, REQUEST_REFUSALS, requestTransfer, withdrawTransfer } from './transfer-requests.service.ts';

@Resolver(() => TransferRequest)
export class TransferRequestsResolver {
  @Allow('workers:write')
  @Mutation(() => TransferRequest, {
    description:
      "Asks for a file that another office holds (申请调动); whether a number is anybody's, and whose, is not told. Thirty in an hour.",
  })
  requestTransfer(@Arg('input', () => RequestTransferInput) input: RequestTransferInput, @Ctx() ctx: Context) {
    const { idempotencyKey, reason, idNumber } = input;
    // The hash beside the key must not tell the number: its index stands in its place.
    const keyed = { ...input, idNumber: idNumber && ctx.vault.index(idNumber, 'idempotency').toString('hex') };
    const options = { idempotencyKey, input: keyed, reason, reasonRequired: true, refusals: REQUEST_REFUSALS };
    return ctx.write('requestTransfer', options, (em) => requestTransfer(em, input, ctx));
  }

  @Allow('workers:write')
  @Mutation(() => TransferRequest, {
    description: 'Who holds the file answers a request for it; not who made it (答复调动申请).',
  })
  decideTransfer(@Arg('input', () => DecideTransferInput) input: DecideTransferInput, @Ctx() ctx: Context) {
    return ctx.write('decideTransfer', decisionOptions(input), (em) => decideTransfer(em, input, ctx));
  }

  @Allow('workers:write')
  @Mutation(() => TransferRequest, { description: 'Who asked takes the request back (撤回调动申请).' })
  withdrawTransfer(@Arg('input', () => WithdrawTransferInput) input: WithdrawTransferInput, @Ctx() ctx: Context) {
    return ctx.write('withdrawTransfer', { reason: input.reason }, (em) => withdrawTransfer(em, input, ctx));
  }
}
