import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../shared/access/allow.ts';
import type { Context } from '../../shared/context.ts';
import { DiscardEntryInput } from '../../shared/review/review.inputs.ts';
import { DecideInput, decisionOptions } from '../../shared/review/review.ts';
import { GoverningDocumentFact } from './governing-document-fact.entity.ts';
import { SaveGoverningDocumentInput } from './governing-documents.inputs.ts';
import {
  decideGoverningDocument,
  discardGoverningDocumentFact,
  saveGoverningDocument,
} from './governing-documents.service.ts';

@Resolver(() => GoverningDocumentFact)
export class GoverningDocumentsResolver {
  @Allow('indicators:prepare')
  @Mutation(() => GoverningDocumentFact, {
    description:
      'Enters a document or changes what is said of one (登记、变更依据文件): the entry, which counts when approved.',
  })
  saveGoverningDocument(
    @Arg('input', () => SaveGoverningDocumentInput) input: SaveGoverningDocumentInput,
    @Ctx() ctx: Context,
  ) {
    const { idempotencyKey, reason, id } = input;
    const options = { idempotencyKey, input, reason: reason ?? undefined, reasonRequired: id != null };
    return ctx.write('saveGoverningDocument', options, (em) => saveGoverningDocument(em, input));
  }

  @Allow('approvals:decide')
  @Mutation(() => GoverningDocumentFact, {
    description: 'Approves or returns an entry about a document (复核依据文件).',
  })
  decideGoverningDocument(@Arg('input', () => DecideInput) input: DecideInput, @Ctx() ctx: Context) {
    return ctx.write('decideGoverningDocument', decisionOptions(input), (em) =>
      decideGoverningDocument(em, input, ctx),
    );
  }

  @Allow('indicators:prepare')
  @Mutation(() => GoverningDocumentFact, {
    description: "Takes back one's own entry about a document that waits or was returned (撤回依据文件条目).",
  })
  discardGoverningDocumentFact(@Arg('input', () => DiscardEntryInput) input: DiscardEntryInput, @Ctx() ctx: Context) {
    return ctx.write('discardGoverningDocumentFact', { reason: input.reason ?? undefined }, (em) =>
      discardGoverningDocumentFact(em, input.id),
    );
  }
}
