import { Field, FieldResolver, ID, Resolver } from 'type-graphql';
import { Allow } from '../../shared/access/allow.ts';
import type { Permission } from '../../shared/access/permissions.ts';
import type { DocumentEnd } from '../../shared/document-end.ts';
import { InboxKind, tell } from '../../shared/inbox/inbox.ts';
import type { EntityRef, Reads, ToMany } from '../../shared/reads/reads.ts';
import { answeredByReadPath } from '../../shared/slice.ts';
import { GoverningDocument } from './governing-document.entity.ts';

/** Field `governingDocument` of what rests on a document of the register (已登记文件). */
export const RestsOnDocument = () =>
  Field(() => GoverningDocument, {
    nullable: true,
    description: 'Document of the register it rests on (已登记文件); null: none named.',
  });

/** Field `governingDocumentId` of an input; `none` says what it means to leave it out. */
export const NamesDocument = (none = 'none') =>
  Field(() => ID, { nullable: true, description: `Document of the register it rests on (已登记文件); none: ${none}.` });

/** How that field is read: over the column `governing_document_id`. */
export const restsOn = { entity: () => GoverningDocument, column: 'governing_document_id' } as const;

/** Records of a slice that rest on documents of the register: what the page of a document lists, and who is told when it ends. */
interface Resting {
  readonly entity: EntityRef;
  /** Field of a document that lists them: `targets`. */
  readonly field: string;
  readonly description: string;
  /** Right to read them. */
  readonly right: Permission;
  readonly order: ToMany['order'];
  readonly where?: NonNullable<ToMany['where']>;
  readonly told: {
    /** Table with the column `governing_document_id`, as the audit calls its records. */
    readonly table: string;
    readonly subject: string;
    /** Which rows still count when the document ends; `?` is the day it ends. */
    readonly counting: string;
    /** Who keeps them: whoever holds this right over the unit of `over`, by default the row's own. */
    readonly keepers: Permission;
    readonly over?: string;
  };
}

/** Believed facts that hold on the day a document ends or later. */
export const FACTS_FROM = 'superseded_at is null and believed_from is not null and coalesce(upper(valid) > ?, true)';

/** Declares what rests on documents once; the slice hands over all three. */
export const restingOnDocuments = ({ entity, field, description, right, order, where, told }: Resting) => {
  @Resolver(() => GoverningDocument)
  class RestingResolver {
    // Named as the field: type-graphql keeps the right by the method's name within the type, where the last of one name would win.
    @Allow(right)
    @FieldResolver(() => [entity], { description })
    [field](): object[] {
      return answeredByReadPath();
    }
  }
  const many = { entity: () => entity, key: 'governing_document_id', order, ...(where && { where }) };
  const reads: Reads = { entity: GoverningDocument, extend: true, many: { [field]: many } };
  return { resolver: RestingResolver, reads, tellKeepers: tellKeepersOf(told) };
};

/** One message to whoever keeps records of a unit, however many of them rest on the document. */
const tellKeepersOf =
  ({ table, subject, counting, keepers, over = 'region_id' }: Resting['told']): DocumentEnd =>
  async (em, documentId, on) => {
    const units = await em.execute<{ over: number; count: number }[]>(
      `select ${over} as over, count(*)::int as count from ${table}
       where governing_document_id = ? and ${counting} group by 1 order by 1`,
      [documentId, ...(counting.includes('?') ? [on] : [])],
    );
    for (const unit of units)
      await tell(em, {
        to: { holding: keepers, over: unit.over },
        kind: InboxKind.DOCUMENT_ENDED,
        subject: { type: 'GOVERNING_DOCUMENT', id: documentId },
        params: { on, rests: subject, count: unit.count },
      });
  };
