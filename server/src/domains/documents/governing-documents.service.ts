import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../shared/context.ts';
import { DomainError } from '../../shared/errors/domain-error.ts';
import { idOf } from '../../shared/ids.ts';
import type { WriteAnswer } from '../../shared/reads/reads.ts';
import { requireDistrict } from '../../shared/review/require-district.ts';
import { type DecideInput, Decision } from '../../shared/review/review.ts';
import { decideEntry, type FileOf, inForceOf, submitEntry } from '../../shared/review/review-file.ts';
import { openRecord } from '../../shared/review/take-version.ts';
import { ChangeMode } from '../../shared/time/dated.ts';
import type { Day, Period } from '../../shared/time/timeline.ts';
import { lineOf, MOST_CHARACTERS, neededLine } from '../../shared/words/line.ts';
import { registerUpload } from '../attachments/index.ts';
import { endsAround, tellOfEnd } from './document-ends.service.ts';
import { GoverningDocument, GoverningDocumentFact } from './governing-document.entity.ts';
import type { SaveGoverningDocumentInput } from './governing-documents.inputs.ts';

export const DOCUMENT_FILE: FileOf<GoverningDocumentFact> = {
  entity: GoverningDocumentFact,
  head: GoverningDocument,
  key: 'documentId',
};

/** What is said of a document is said of all days: its own days are part of it. */
const ALWAYS: Period = { from: '1900-01-01', to: null };
const MOST_ARTICLES = 50;

/**
 * Enters a document or changes what is said of one (登记、变更依据文件). It counts when a second person has approved it.
 *
 * @throws ROW_OUT_OF_SCOPE without the district in scope, GOVERNING_DOCUMENT_NOT_FOUND, ATTACHMENT_NOT_FOUND, STALE_VERSION, ENTRY_WAITING
 */
export async function saveGoverningDocument(
  em: EntityManager,
  input: SaveGoverningDocumentInput,
): Promise<WriteAnswer> {
  await requireDistrict(em);
  const { issuedOn, effectiveOn, endsOn = null, articles } = input;
  if (endsOn !== null && endsOn <= effectiveOn) throw new DomainError('VALUE_INVALID', {}, 'endsOn');
  if (articles.length > MOST_ARTICLES) throw new DomainError('VALUE_INVALID', { max: MOST_ARTICLES }, 'articles');
  const said = {
    title: neededLine(input.title, 'title', MOST_CHARACTERS.title),
    number: lineOf(input.number, 'number', MOST_CHARACTERS.name),
    issuer: neededLine(input.issuer, 'issuer', MOST_CHARACTERS.name),
    issuedOn,
    effectiveOn,
    endsOn,
    articles: articles.map((article) => neededLine(article, 'articles', MOST_CHARACTERS.name)),
  };
  const { id, version } = input;
  const document =
    id == null
      ? await newDocument(em)
      : (await openRecord(em, GoverningDocument, { id, version }, 'GOVERNING_DOCUMENT_NOT_FOUND')).id;
  const supersededById =
    input.supersededById == null ? null : await findDocument(em, input.supersededById, 'supersededById');
  if (supersededById === document) throw new DomainError('VALUE_INVALID', {}, 'supersededById');
  const attachmentId = await fileOf(em, document, input.fileId);
  const values = { ...said, attachmentId, supersededById, documentId: document, mode: ChangeMode.CORRECTION };
  return { id: await submitEntry(em, DOCUMENT_FILE, values, ALWAYS, await inForceOf(em, DOCUMENT_FILE, document)) };
}

/**
 * A second person approves or returns what is said of a document (复核依据文件). Where it now ends on another day than before, or one in whose
 * place it stands does, whoever keeps what rests on that is told.
 */
export async function decideGoverningDocument(
  em: EntityManager,
  input: DecideInput,
  { documentEnds, today }: Pick<Context, 'documentEnds' | 'today'>,
): Promise<GoverningDocumentFact> {
  let before: ReadonlyMap<number, Day | null> = new Map();
  const entry = await decideEntry(em, DOCUMENT_FILE, input, async ({ documentId }) => {
    before = await endsAround(em, documentId);
  });
  if (input.decision === Decision.APPROVE) {
    for (const [documentId, on] of await endsAround(em, entry.documentId))
      if (on !== null && on !== (before.get(documentId) ?? null))
        await tellOfEnd(em, { documentId, on, today }, documentEnds);
  }
  return entry;
}

/**
 * The column of what rests on the document that an input names.
 *
 * @throws GOVERNING_DOCUMENT_NOT_FOUND, also for one that nobody has approved yet
 */
export const namedDocument = async (
  em: EntityManager,
  { governingDocumentId: given }: { readonly governingDocumentId?: string | null },
): Promise<{ readonly governingDocumentId: number | null }> => ({
  governingDocumentId: given == null ? null : await findDocument(em, given, 'governingDocumentId'),
});

/**
 * Id of a document somebody named.
 *
 * @throws GOVERNING_DOCUMENT_NOT_FOUND on the field, also for one that nobody has approved yet
 */
async function findDocument(em: EntityManager, given: string, field: string): Promise<number> {
  const id = idOf(given);
  const fact =
    id === null
      ? null
      : await em.findOne(GoverningDocumentFact, { documentId: id, supersededAt: null, believedFrom: { $ne: null } });
  if (!fact) throw new DomainError('GOVERNING_DOCUMENT_NOT_FOUND', { id: given }, field);
  return fact.documentId;
}

/** The file an entry has: the one given, or where none is said that of the entry it takes the place of, waiting or in force. */
async function fileOf(em: EntityManager, document: number, given: string | null | undefined): Promise<string | null> {
  if (given !== undefined) return given === null ? null : registerUpload(em, document, given);
  const entries = await em.find(GoverningDocumentFact, { documentId: document, supersededAt: null });
  const waits = entries.find(({ believedFrom }) => believedFrom === null);
  return (waits ?? entries[0])?.attachmentId ?? null;
}

async function newDocument(em: EntityManager): Promise<number> {
  const [made] = (await em.execute('insert into governing_document default values returning id')) as [{ id: number }];
  return made.id;
}
