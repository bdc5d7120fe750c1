import { sql } from 'kysely';
import type { FieldArgs, ReadEnv, RuleRoots, Sql } from '../../../shared/reads.ts';
import { GradeScheme } from './grade-scheme.entity.ts';
import {
  type Base,
  countCells,
  orderedScheme,
  printedScheme,
  readScheme,
  schemeDifference,
} from './read-grade-scheme.ts';

/** Versions a document may be laid over: those in sight whose code stands in it, when it speaks of a base at all. */
const basesIn = (
  _env: ReadEnv,
  { document }: FieldArgs,
): Sql => sql`(select coalesce(json_agg(json_build_object('id', s.id, 'code', s.code,
    'version', s.number, 'hash', s.hash, 'document', s.document) order by s.region_id nulls first, s.number desc), '[]')
  from grade_scheme s where s.status in ('SHIPPED', 'APPROVED', 'SUPERSEDED')
    and position('"base"' in ${document}) > 0 and position('"' || s.code || '"' in ${document}) > 0)`;

const documentOf = (id: Sql | undefined): Sql => sql`(select s.document from grade_scheme s where s.id = ${id})`;

interface NamedDocument {
  readonly code: string;
  readonly version: number;
  readonly document: unknown;
}

export const schemeRoots: RuleRoots = {
  checkGradeScheme: {
    needs: basesIn,
    answer: (bases, { args }) => {
      const { document } = args as { readonly document: string };
      const read = readScheme(document, bases as readonly Base[]);
      return {
        ok: read.scheme !== null,
        problems: read.problems.map(({ params: _params, ...problem }) => problem),
        document: read.document === undefined ? null : printedScheme(read.document),
        baseId: read.base && String(read.base.id),
        cells: read.scheme && countCells(read.scheme),
      };
    },
  },
  exportGradeScheme: {
    needs: (_env, { id }) =>
      sql`(select json_build_object('code', s.code, 'version', s.number, 'document', s.document) from grade_scheme s where s.id = ${id})`,
    answer: (needs) => {
      if (needs === null) return null;
      const { code, version, document } = needs as NamedDocument;
      return { fileName: `${code}-${version}.json`, content: `${printedScheme(document)}\n` };
    },
  },
  gradeSchemeDifference: {
    needs: (_env, { fromId, toId }) => sql`json_build_object('from', ${documentOf(fromId)}, 'to', ${documentOf(toId)})`,
    rows: [
      {
        entity: () => GradeScheme,
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
        changes: schemeDifference(orderedScheme(from), orderedScheme(to)),
      };
    },
  },
};
