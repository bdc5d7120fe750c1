import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { decisionOptions } from '../../../shared/review.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { TransferRequest } from './transfer-request.entity.ts';
import {
  DecideTransferInput,
  RequestTransferInput,
  TransferRequestPage,
  TransferRequestsArgs,
  WithdrawTransferInput,
} from './transfer-requests.inputs.ts';
import { decideTransfer, REQUEST_REFUSALS, requestTransfer, withdrawTransfer } from './transfer-requests.service.ts';

@Resolver(() => TransferRequest)
export class TransferRequestsResolver {
  @Allow('workers:read')
  @Query(() => TransferRequestPage, {
    description: 'Requests for files, made for a unit in the scope or of a file held there (调动申请列表).',
  })
  transferRequests(@Args(() => TransferRequestsArgs) _args: TransferRequestsArgs): TransferRequestPage {
    return answeredByReadPath();
  }

  @Allow('workers:read')
  @Query(() => TransferRequest, { nullable: true, description: 'One request for a file (调动申请).' })
  transferRequest(@Arg('id', () => ID, { description: 'Id (编号).' }) _id: string): TransferRequest | null {
    return answeredByReadPath();
  }

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
    return ctx.write('withdrawTransfer', { reason: input.reason ?? undefined }, (em) =>
      withdrawTransfer(em, input, ctx),
    );
  }
}
