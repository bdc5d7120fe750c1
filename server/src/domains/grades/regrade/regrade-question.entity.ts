import { Entity } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Column } from '../../../shared/column.ts';
import { ProposalQuestion } from '../../proposals/batches/index.ts';
import { RegradeQuestionKind } from './regrade.enums.ts';

/** What is open about a proposed grade (疑问). */
@ObjectType({ description: 'What is open about a proposal (疑问).' })
@Entity({ tableName: 'regrade_question' })
export class RegradeQuestion extends ProposalQuestion {
  @Column(RegradeQuestionKind, 'What it is about (类别).') kind!: RegradeQuestionKind;
}
