import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { DateTimeFilter, IdFilter, PageInput, TextFilter } from '../../shared/list.ts';
import { AuditEntry } from './audit-entry.entity.ts';

@InputType({ description: 'Which audit entries (审计筛选).' })
export class AuditFilter {
  @Field(() => TextFilter, { nullable: true, description: 'Kind of record (对象类别).' }) subjectType?: TextFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Id of the record (对象编号).' }) subjectId?: IdFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Person who did it (操作人).' }) actor?: IdFilter;
  @Field(() => DateTimeFilter, { nullable: true, description: 'When (时间).' }) at?: DateTimeFilter;
  @Field(() => TextFilter, { nullable: true, description: 'Operation (操作).' }) operation?: TextFilter;
  @Field(() => TextFilter, { nullable: true, description: 'Row before, as JSON text (变更前).' }) before?: TextFilter;
  @Field(() => TextFilter, { nullable: true, description: 'Row after, as JSON text (变更后).' }) after?: TextFilter;
}

@ArgsType()
export class AuditLogArgs {
  @Field(() => AuditFilter, { nullable: true, description: 'Which (筛选).' }) filter?: AuditFilter;
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
}

@ObjectType({ description: 'A page of audit entries, newest first (审计分页).' })
export class AuditPage {
  @Field(() => [AuditEntry], { description: 'Entries (审计记录).' }) items!: AuditEntry[];
  @Field(() => Int, { description: 'How many in all (总数).' }) totalCount!: number;
}
