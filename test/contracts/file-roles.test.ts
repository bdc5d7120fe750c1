import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const NO_SOURCE = /\/(node_modules|dist|generated)(\/|$)/;
const FILES = ['server/{src,launch}/**/*', 'admin/{src,explorer}/**/*', 'schema/**/*', 'test/**/*']
  .flatMap((pattern) => globSync(pattern, { exclude: (file) => NO_SOURCE.test(file) }))
  .filter((file) => path.basename(file).includes('.', 1));

/** Suffixes that CONTRIBUTING.md explains, in its order. */
const ROLES = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| `\.([a-z-]+)` \|/gm)].map(
  ([, role = '']) => role,
);

/** What stands between a file's name and its kind: `rules` and `test` of `worker-grade.rules.test.ts`. */
const rolesOf = (file: string): readonly string[] => path.basename(file).split('.').slice(1, -1);

/** What stands in files of one role alone. */
const ONLY_IN: readonly (readonly [mark: RegExp, role: string])[] = [
  [/^@Entity\(/m, 'entity'],
  [/^@Resolver\(/m, 'resolver'],
];

/** Roles that are also said with a hyphen, `export-job.ts`; two names end so for what they are about. */
const WITH_A_HYPHEN = /-(jobs?|sql|words|enums|inputs|entity|resolver|reads|service|fixtures)\.ts$/;
const ABOUT_IT = [
  'server/src/shared/words/enum-words.ts',
  'server/src/domains/grades/rule/service/length-of-service.ts',
];

describe('the role of a file', () => {
  it('is in its name, and CONTRIBUTING.md explains each', () => {
    expect(FILES.length).toBeGreaterThan(2_000);
    expect(FILES.filter((file) => rolesOf(file).some((role) => !ROLES.includes(role)))).toEqual([]);
  });

  it('has one line there, and files that bear it', () => {
    expect(ROLES.filter((role, i) => ROLES.indexOf(role) !== i)).toEqual([]);
    expect(ROLES.filter((role) => !FILES.some((file) => rolesOf(file).includes(role)))).toEqual([]);
  });

  it('is spelled in one way on the server, with a full stop', () => {
    const server = FILES.filter((file) => file.startsWith('server/src/') && !file.includes('/migrations/'));
    expect(server.filter((file) => WITH_A_HYPHEN.test(file) && !ABOUT_IT.includes(file))).toEqual([]);
  });

  it('is in the name wherever a table or a mutation is', () => {
    const sources = FILES.filter(
      (file) => file.startsWith('server/src/') && file.endsWith('.ts') && !file.includes('.test.'),
    );
    const elsewhere = ONLY_IN.flatMap(([mark, role]) =>
      sources.filter((file) => !rolesOf(file).includes(role) && mark.test(readFileSync(file, 'utf8'))),
    );
    expect(elsewhere).toEqual([]);
  });
});
