import { Field, InputType } from 'type-graphql';
import { DocumentInput } from '../../../shared/document.ts';
import { SavedForDaysInput } from '../../../shared/time/saved-for-days.inputs.ts';

@InputType({ description: 'Which formula holds from a day on, or held (选定配备标准).' })
export class ChooseStaffingInput extends SavedForDaysInput {
  @Field(() => String, { nullable: true, description: 'Code of one that comes with the product (代码).' })
  code?: string | null;
  @Field(() => String, { nullable: true, description: "Or one's own, JSON in format 1 (自拟公式)." })
  formula?: string | null;
  @Field(() => DocumentInput, { description: 'Paper that says so (依据文件).' }) document!: DocumentInput;
}
