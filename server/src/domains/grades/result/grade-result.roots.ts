import { sql } from 'kysely';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { RuleRoots, Sql } from '../../../shared/reads/reads.ts';
import { text } from '../../../shared/words/text.ts';
import { gradeFactsOfOne } from '../facts/grade-facts.sql.ts';
import { type FactsRead, gradeFactsOf } from '../facts/grade-facts.ts';
import { gradeSchemeVersions } from '../scheme/grade-scheme.versions.ts';
import { checkScheme, readScheme } from '../scheme/read-grade-scheme.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import { districtOfWorker } from './district-of-worker.sql.ts';
import { gradeResult, withoutScheme } from './grade-result.ts';
import type { GradeTryOutInput } from './try-out.inputs.ts';
import { typedFacts } from './try-out.ts';

const schemeById = (id: unknown): Sql => sql`(select s.document from grade_scheme s where s.id = ${id as Sql}::int)`;

interface GradeNeeds {
  readonly facts: FactsRead | null;
  readonly name: string | null;
  readonly scheme: GradeScheme | null;
}

/** The grade of a worker, and of nobody in particular, as roots: what they need is read in one statement, the rule runs once over it. */
export const gradeResultRoots: RuleRoots = {
  gradeOf: {
    needs: (
      env,
      { workerId, schemeId },
    ) => sql`(select json_build_object('facts', ${gradeFactsOfOne(env, workerId as Sql)},
      'name', (select p.name from worker w join person p on p.id = w.person_id where w.id = ${workerId as Sql}),
      'scheme', ${
        schemeId
          ? schemeById(schemeId)
          : sql`(select s.document from (${gradeSchemeVersions.inForce(districtOfWorker(workerId as Sql, env), env)}) s)`
      }))`,
    answer: (read, { asOf, args }) => {
      const { facts, name, scheme } = read as GradeNeeds;
      if (facts === null) return null;
      if (scheme === null) {
        if (args.schemeId) throw new DomainError('GRADE_SCHEME_NOT_FOUND', { id: String(args.schemeId) }, 'schemeId');
        return withoutScheme(asOf);
      }
      return gradeResult(
        gradeFactsOf(facts),
        args.schemeId ? sound(scheme, 'schemeId') : scheme,
        { workerId: String(args.workerId), name: text(name ?? '', name ?? '') },
        asOf,
      );
    },
  },
  gradeTryOut: {
    needs: (_env, { schemeId }) => (schemeId ? schemeById(schemeId) : sql`null::json`),
    answer: (stored, { asOf, args }) => {
      const { facts, document } = args.input as GradeTryOutInput;
      const scheme = document == null ? (stored === null ? null : sound(stored, 'schemeId')) : typedScheme(document);
      if (scheme === null)
        throw new DomainError('GRADE_SCHEME_NOT_FOUND', { id: String(args.schemeId ?? '') }, 'schemeId');
      return gradeResult(
        typedFacts(facts, scheme, asOf),
        scheme,
        { workerId: null, name: text('试算', 'Try-out') },
        asOf,
      );
    },
  },
};

function typedScheme(document: string): GradeScheme {
  const read = readScheme(document, []);
  return read.scheme ?? gradeSchemeVersions.refuse(read, 'input.document');
}

/** A version that was named may be a draft with faults. */
function sound(document: unknown, field: string): GradeScheme {
  const checked = checkScheme(document);
  return checked.scheme ?? gradeSchemeVersions.refuse(checked, field);
}
