import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InboxKind } from '../../shared/inbox/inbox.ts';
import { BooleanFilter, PageInput } from '../../shared/reads/list.ts';
import { InboxItem } from './inbox-item.entity.ts';

// Written by hand: the filter is called after the root and the page after the row, which a declared list does not do.
@InputType({ description: 'Condition on what a message says (消息类别条件).' })
export class InboxKindFilter {
  @Field(() => InboxKind, { nullable: true, description: 'Is this (等于).' }) eq?: InboxKind;
  @Field(() => [InboxKind], { nullable: true, description: 'Is one of these (属于).' }) in?: InboxKind[];
}

@InputType({ description: 'Which messages (消息筛选); all conditions together.' })
export class InboxFilter {
  @Field(() => BooleanFilter, { nullable: true, description: 'Not read yet (未读).' }) unread?: BooleanFilter;
  @Field(() => BooleanFilter, { nullable: true, description: 'Asks for something that is not done yet (待办).' })
  open?: BooleanFilter;
  @Field(() => InboxKindFilter, { nullable: true, description: 'What it says (类别).' }) kind?: InboxKindFilter;
}

@ArgsType()
export class InboxArgs {
  @Field(() => InboxFilter, { nullable: true, description: 'Which (筛选).' }) filter?: InboxFilter;
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
}

@ObjectType({ description: "A page of one's own messages, newest first (消息分页)." })
export class InboxItemPage {
  @Field(() => [InboxItem], { description: 'Messages (消息).' }) items!: InboxItem[];
  @Field(() => Int, { description: 'How many in all (总数).' }) totalCount!: number;
}

@InputType({ description: 'Which messages are read (标为已读); exactly one of the two.' })
export class MarkInboxReadInput {
  @Field(() => [ID], { nullable: true, description: 'These (消息编号).' }) ids?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'All there are (全部).' }) all?: boolean | null;
}
