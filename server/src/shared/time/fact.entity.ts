import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Column, Id } from '../column.ts';
import { Document, type DocumentInput, TrustGrade } from '../document.ts';
import { DateTimeScalar } from '../scalars.ts';
import { lineOf, MOST_CHARACTERS, neededLine } from '../words/line.ts';
import { PeriodObject } from './dated.ts';
import { PeriodType } from './period-column.ts';
import type { Period } from './timeline.ts';

/** Columns of a cited document (依据文件), as they are stored with every entry. */
export interface DocumentColumns {
  readonly documentTitle: string | null;
  readonly documentNumber: string | null;
  readonly documentArticle: string | null;
  readonly documentDate: string | null;
  readonly documentGrade: TrustGrade | null;
}

/**
 * A paper somebody cites while typing is UNVERIFIED: nobody has compared it with the entry yet.
 *
 * @throws VALUE_REQUIRED, VALUE_INVALID on `document.title` and `document.number`
 */
export const documentColumns = (cited: DocumentInput | null | undefined): DocumentColumns => ({
  documentTitle: cited ? neededLine(cited.title, 'document.title', MOST_CHARACTERS.title) : null,
  documentNumber: lineOf(cited?.number, 'document.number', MOST_CHARACTERS.name),
  documentArticle: null,
  documentDate: cited?.date ?? null,
  documentGrade: cited ? TrustGrade.UNVERIFIED : null,
});

/** What may cite a document (依据文件): the columns of it; whose `document` says what it is for. */
@ObjectType()
@Entity({ abstract: true })
export abstract class Citing implements DocumentColumns {
  @Property({ type: 'text', nullable: true }) documentTitle!: string | null;
  @Property({ type: 'text', nullable: true }) documentNumber!: string | null;
  @Property({ type: 'text', nullable: true }) documentArticle!: string | null;
  @Property({ type: 'date', nullable: true }) documentDate!: string | null;
  @Property({ type: 'text', nullable: true }) documentGrade!: TrustGrade | null;
}

/**
 * What every entry carries (录入记录): when and by whom it was recorded, why, and from which paper. Who and why come from the transaction,
 * never from the caller.
 */
@ObjectType()
@Entity({ abstract: true })
export abstract class RecordedEntry extends Citing {
  @Id('bigint')
  id!: string;

  @Column(DateTimeScalar, 'When it was recorded (录入时间).', { defaultRaw: 'now()' })
  recordedAt!: Date;

  /** Null: still believed. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  supersededAt!: Date | null;

  @Property({ type: 'integer', fieldName: 'recorded_by' })
  recordedById!: number;

  @Column(String, 'Why it was recorded (录入原因).')
  reason!: string;

  @Field(() => Document, { nullable: true, description: 'Paper it was entered from (依据文件); null: none given.' })
  document!: Document | null;

  @Property({ type: 'integer', default: 1 }) version!: number;
}

/** An entry that holds for a time (时段事实); its period is never edited, see the timeline's splice. */
@ObjectType()
@Entity({ abstract: true })
export abstract class DatedFact extends RecordedEntry {
  @Column(PeriodObject, 'Days it holds for (有效期).', { type: PeriodType })
  valid!: Period;
}
