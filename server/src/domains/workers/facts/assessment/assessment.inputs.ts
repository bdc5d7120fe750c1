import { Field, ID, InputType, Int } from 'type-graphql';
import { DocumentInput } from '../../../../shared/document.ts';
import { RepeatableInput } from '../../../../shared/repeatable-input.ts';
import { AssessmentResult } from './assessment.enums.ts';

@InputType({ description: "One worker's result (一人的考核结果)." })
export class WorkerResultInput {
  @Field(() => ID, { description: 'Worker (社区工作者).' }) workerId!: string;
  @Field(() => Int, { description: 'Version his file was read at (版本).' }) version!: number;
  @Field(() => AssessmentResult, { description: 'Result (考核结果).' }) result!: AssessmentResult;
  @Field(() => [ID], { nullable: true, description: 'Uploads that show it, ten at most (附件).' })
  attachments?: readonly string[] | null;
}

@InputType({ description: 'Results of those assessed together, all or none (登记年度考核).' })
export class RecordAssessmentsInput extends RepeatableInput {
  @Field(() => Int, { description: 'Year (考核年度).' }) year!: number;
  @Field(() => [WorkerResultInput], {
    description: 'Everybody who was assessed together, at most 500: the quota of the top result is of them (考核结果).',
  })
  results!: WorkerResultInput[];
  @Field(() => String, { nullable: true, description: 'Reason (原因).' }) reason?: string | null;
  @Field(() => DocumentInput, {
    nullable: true,
    description:
      'Paper it is entered from (依据文件); one that allows more excellent results than the quota is named here.',
  })
  document?: DocumentInput | null;
}
