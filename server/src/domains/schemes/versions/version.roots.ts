import { sql } from 'kysely';
import type { FieldArgs, RuleRoots, Sql } from '../../../shared/reads/reads.ts';
import { type Base, countCells, documentDifference, orderedDocument, printedDocument, readDocument } from '../index.ts';
import { operationsOf, type VersionFace } from './version-face.ts';

/** Versions a document may be laid over: those in sight whose code stands in it, when it speaks of a base at all. */
const basesIn = (
  table: Sql,
  { document }: FieldArgs,
): Sql => sql`(select coalesce(json_agg(json_build_object('id', s.id, 'code', s.code,
    'version', s.number, 'hash', s.hash, 'document', s.document) order by s.region_id nulls first, s.number desc), '[]')
  from ${table} s where s.status in ('SHIPPED', 'APPROVED', 'SUPERSEDED')
    and position('"base"' in ${document}) > 0 and position('"' || s.code || '"' in ${document}) > 0)`;

interface BaseDocument {
  readonly code: string;
  readonly version: number;
  readonly document: unknown;
}

/** How the queries about documents are answered: what is wrong with one, one as a file, two beside each other. */
export function versionRoots<D extends object>(kind: VersionFace<D>): RuleRoots {
  const roots = operationsOf(kind.entity);
  const table = sql.raw(kind.versions.table);
  const documentOf = (id: Sql | undefined): Sql => sql`(select s.document from ${table} s where s.id = ${id})`;
  return {
    [roots.check]: {
      needs: (_env, args) => basesIn(table, args),
      answer: (bases, { args }) => {
        const { document } = args as { readonly document: string };
        const read = readDocument(kind, document, bases as readonly Base<D>[]);
        return {
          ok: read.scheme !== null,
          problems: read.problems.map(({ params: _params, ...problem }) => problem),
          document: read.document === undefined ? null : printedDocument(kind, read.document),
          baseId: read.base && String(read.base.id),
          cells: read.scheme && countCells(kind, read.scheme),
        };
      },
    },
    [roots.file]: {
      needs: (_env, { id }) =>
        sql`(select json_build_object('code', s.code, 'version', s.number, 'document', s.document) from ${table} s where s.id = ${id})`,
      answer: (needs) => {
        if (needs === null) return null;
        const { code, version, document } = needs as BaseDocument;
        return { fileName: `${code}-${version}.json`, content: `${printedDocument(kind, document)}\n` };
      },
    },
    [roots.difference]: {
      needs: (_env, { fromId, toId }) =>
        sql`json_build_object('from', ${documentOf(fromId)}, 'to', ${documentOf(toId)})`,
      rows: [
        {
          entity: kind.versions.entity,
          where: (row, _env, { fromId, toId }) => sql`${sql.ref(`${row}.id`)} in (${fromId}, ${toId})`,
        },
      ],
      answer: (needs, { args }) => {
        const { from, to } = needs as { readonly from: unknown; readonly to: unknown };
        const { fromId, toId } = args as { readonly fromId: string; readonly toId: string };
        if (from === null || to === null) return null;
        return {
          from: { id: fromId },
          to: { id: toId },
          changes: documentDifference(kind, orderedDocument(kind, from), orderedDocument(kind, to)),
        };
      },
    },
  };
}
