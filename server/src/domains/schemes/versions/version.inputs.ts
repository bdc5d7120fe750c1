import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../../../shared/repeatable-input.ts';
import { Decision } from '../../../shared/review/review.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { NamesDocument } from '../../documents/index.ts';
import type {
  DecidedVersion,
  ImportedDocument,
  NewDraft,
  SavedDraft,
  SubmittedDraft,
  VersionAsRead,
} from './version-requests.ts';

/** Two versions that are compared. */
@ArgsType()
export class VersionDifferenceArgs {
  @Field(() => ID, { description: 'Earlier version (原版).' }) fromId!: string;
  @Field(() => ID, { description: 'Later version (新版).' }) toId!: string;
}

/** Inputs of the operations on versions of one kind; `name` is that of a version, as in `CreateGradeSchemeInput`. */
export function versionInputs(name: string) {
  @InputType(`Create${name}Input`, {
    description:
      'A draft of a scheme (起草方案): a copy, an override, a document, or a blank scheme when none of the three is given.',
  })
  class CreateInput extends RepeatableInput implements NewDraft {
    @Field(() => ID, { description: 'District (区县).' }) regionId!: string;
    @Field(() => ID, { nullable: true, description: 'Version that is copied (照此起草).' }) fromId?: string | null;
    @Field(() => ID, { nullable: true, description: 'Version that is overridden (在此方案上改动).' })
    baseId?: string | null;
    @Field(() => String, {
      nullable: true,
      description: 'JSON in format 1, whole or an override; may have faults (内容).',
    })
    document?: string | null;
    @Field(() => DayScalar, { description: 'First day it is meant to hold (施行日).' }) validFrom!: string;
  }

  @InputType(`Import${name}Input`, {
    description: 'A scheme from a file, as a draft (导入方案); one with errors is refused with all of them.',
  })
  class ImportInput extends RepeatableInput implements ImportedDocument {
    @Field(() => ID, { description: 'District (区县).' }) regionId!: string;
    @Field(() => String, { description: 'JSON in format 1, whole or an override (内容).' }) document!: string;
  }

  @InputType(`Save${name}Input`, { description: 'What a draft says now (保存草稿).' })
  class SaveInput implements SavedDraft {
    @Field(() => ID, { description: 'Draft (草稿).' }) id!: string;
    @Field(() => Int, { description: 'Revision it was read at (修订号).' }) revision!: number;
    @Field(() => String, {
      description: 'JSON in format 1; of an override the whole scheme or only what differs. May have faults (内容).',
    })
    document!: string;
  }

  @InputType(`Submit${name}Input`, { description: 'A draft is handed to the second person (提交方案).' })
  class SubmitInput implements SubmittedDraft {
    @Field(() => ID, { description: 'Draft without errors (草稿).' }) id!: string;
    @Field(() => Int, { description: 'Revision it was read at (修订号).' }) revision!: number;
    @Field(() => String, { nullable: true, description: 'Why (事由); one that holds from a past day needs it.' })
    reason?: string | null;
    @NamesDocument('as before, null: none')
    governingDocumentId?: string | null;
  }

  @InputType(`Recall${name}Input`, {
    description: 'Who submitted a scheme takes it back before it is decided (撤回送审).',
  })
  class RecallInput implements VersionAsRead {
    @Field(() => ID, { description: 'Scheme that was submitted (待审批方案).' }) id!: string;
    @Field(() => Int, { description: 'Revision it was read at (修订号).' }) revision!: number;
    @Field(() => String, { nullable: true, description: 'Why (事由); stands in the audit.' }) reason?: string | null;
  }

  @InputType(`Decide${name}Input`, { description: 'Decision of the second person about a scheme (审批方案).' })
  class DecideInput implements DecidedVersion {
    @Field(() => ID, { description: 'Scheme that was submitted (待审批方案).' }) id!: string;
    @Field(() => Int, { description: 'Revision it was read at (修订号).' }) revision!: number;
    @Field(() => Decision, { description: 'What is decided (结论).' }) decision!: Decision;
    @Field(() => String, { nullable: true, description: 'Reason (意见); a return needs one.' }) reason?: string | null;
  }

  @InputType(`Delete${name}Input`, { description: 'A draft that is thrown away (删除草稿).' })
  class DeleteInput implements VersionAsRead {
    @Field(() => ID, { description: 'Draft (草稿).' }) id!: string;
    @Field(() => Int, { description: 'Revision it was read at (修订号).' }) revision!: number;
    @Field(() => String, { nullable: true, description: 'Reason (原因).' }) reason?: string | null;
  }

  return { CreateInput, ImportInput, SaveInput, SubmitInput, RecallInput, DecideInput, DeleteInput };
}
type Inputs = ReturnType<typeof versionInputs>;

/** What each operation is given. */
export type VersionInput<Name extends keyof Inputs> = InstanceType<Inputs[Name]>;
