import { DomainError } from '../../shared/errors/domain-error.ts';
import type { QueryDoor } from '../../shared/reads/query-door.ts';
import { type Text, text } from '../../shared/words/text.ts';

/** Sentences of the checker that a saved query most often meets, when the schema has moved on. */
const SENTENCES: readonly (readonly [RegExp, (a: string, b: string) => Text])[] = [
  [/^Cannot query field "(\w+)" on type "(\w+)"/, (field, type) => gone(`${type}.${field}`)],
  [/^Unknown argument "(\w+)" on field "([\w.]+)"/, (arg, field) => gone(`${field}(${arg})`)],
  [/^Unknown type "(\w+)"/, (type) => gone(type)],
  [/^Field "(\w+)" is not defined by type "(\w+)"/, (field, type) => gone(`${type}.${field}`)],
  [/^Value "(\w+)" does not exist in "(\w+)" enum/, (value, type) => gone(`${type}.${value}`)],
];

const gone = (what: string): Text =>
  text(`架构中已没有 ${what}，请改写这条查询。`, `The schema no longer has ${what}; rewrite this query.`);

/** Why a saved query can no longer be run (失效原因); null: it can. Rights are no part of it: they depend on who runs it. */
export function problemOf(queries: QueryDoor, document: string): Text | null {
  try {
    queries.check(document);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const problem = String(error.params.problem ?? error.code);
    for (const [pattern, sentence] of SENTENCES) {
      const [, a, b] = pattern.exec(problem) ?? [];
      if (a !== undefined) return sentence(a, b ?? '');
    }
    return text(`已不合架构：${problem}`, `It no longer fits the schema: ${problem}`);
  }
}
