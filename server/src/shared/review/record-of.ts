import type { Rel } from '@mikro-orm/core';
import { type ClassType, Field, getMetadataStorage, ObjectType } from 'type-graphql';
import { ReviewedFact } from './review.entity.ts';
import { ReviewState } from './review-state.ts';

/** What a record says as its entries do, and what holds of every reviewed record. */
type RecordOf<E extends ReviewedFact, Said extends keyof E> = Pick<E, Said> & {
  review: ReviewState;
  pending: Rel<E> | null;
  history: Rel<E>[];
};

/**
 * The class that a reviewed record extends (经复核的档案): the fields it says as its entries do, declared once, there, with its review, its entry that
 * waits and its history. They have no columns of the record: the read path takes them from the entry in force.
 *
 * @param said Fields of the entry that the record has too
 * @param words Description of the history, and of a field that means something else in the record
 */
export function recordOf<E extends ReviewedFact, const Said extends keyof E & string>(
  entry: ClassType<E>,
  said: readonly Said[],
  words: { readonly history: string } & { readonly [name in Said]?: string },
): abstract new () => RecordOf<E, Said> {
  // Named, since type-graphql calls it so only where it has to say what is wrong with it.
  @ObjectType(`${entry.name}Said`)
  abstract class SaidRecord {
    @Field(() => ReviewState, { description: 'Review of what holds (复核状态).' })
    review!: ReviewState;

    @Field(() => entry, {
      nullable: true,
      description: 'Entry that waits for its decision or was returned (待复核条目); null: none.',
    })
    pending!: Rel<E> | null;

    @Field(() => [entry], { description: words.history })
    history!: Rel<E>[];
  }
  const storage = getMetadataStorage();
  for (const name of said) {
    const field = storage.fields.find((each) => each.name === name && isOf(each.target, entry));
    if (!field) throw new Error(`${entry.name} shows no field ${name}`);
    const description = words[name] ?? field.description;
    storage.collectClassFieldMetadata({ ...field, target: SaidRecord, description });
  }
  return SaidRecord as unknown as abstract new () => RecordOf<E, Said>;
}

/** Whether a field declared on `target` is one of the entry's; those every entry has are declared on the class it extends. */
const isOf = (target: unknown, entry: ClassType): boolean =>
  target === entry || (typeof target === 'function' && entry.prototype instanceof target);
