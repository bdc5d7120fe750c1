import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
const SLICES = readdirSync(path.join(REPOSITORY, 'server/src/domains'));
const CONSOLE_SLICES = readdirSync(path.join(REPOSITORY, 'admin/src/domains'));

/** Runs a tool of the repository in a folder; what it says, and whether it is content. */
const run = (tool: string, args: readonly string[], cwd: string) =>
  new Promise<{ good: boolean; said: string }>((resolve) => {
    const program = path.join(REPOSITORY, 'node_modules', tool);
    execFile(process.execPath, [program, ...args], { cwd, maxBuffer: 1e8 }, (error, out, err) =>
      resolve({ good: !error, said: out + err }),
    );
  });
const cruise = (cwd: string) =>
  run(
    'dependency-cruiser/bin/dependency-cruiser.mjs',
    ['--config', '.dependency-cruiser.mjs', 'server/src', 'admin/src'],
    cwd,
  );
// Every diagnostic: it shows twenty unless told, and the broken files have more.
const lint = (cwd: string) => run('@biomejs/biome/bin/biome', ['lint', '--max-diagnostics=none', 'server/src'], cwd);

/** One file for each rule that does what the rule forbids. */
const BROKEN: readonly (readonly [rule: string, file: string, line: string])[] = [
  ['rules-are-pure', 'server/src/domains/access/broken.rules.ts', `import { User } from './users/user.entity.ts'`],
  ['rules-are-pure', 'server/src/domains/regions/broken.rules.ts', `import { Field } from 'type-graphql'`],
  ['rules-are-pure', 'server/src/domains/audit/broken.rules.ts', `import { readFileSync } from 'node:fs'`],
  [
    'rules-name-other-slices-only',
    'server/src/domains/communities/broken.rules.ts',
    `import { Region } from '../regions/index.ts'`,
  ],
  ['rules-are-pure', 'server/src/domains/grades/rule/broken.ts', `import { readFileSync } from 'node:fs'`],
  [
    'rule-folder-reaches-no-database',
    'server/src/domains/grades/rule/broken-reach.ts',
    `import { reached } from '../reached-from-a-rule.ts'`,
  ],
  [
    'slice-front-door',
    'server/src/domains/audit/broken-door.ts',
    `import { User } from '../access/users/user.entity.ts'`,
  ],
  [
    'documents-know-no-versions',
    'server/src/domains/schemes/document/broken-versions.ts',
    `import { versionsOf } from '../versions/index.ts'`,
  ],
  [
    'documents-know-no-versions',
    'server/src/domains/schemes/tables/broken-database.ts',
    `import { sql } from 'kysely'`,
  ],
  [
    'proposals-before-batches',
    'server/src/domains/proposals/rule/broken-batches.ts',
    `import { standing } from '../batches/standing.ts'`,
  ],
  ['proposals-before-batches', 'server/src/domains/proposals/broken-database.ts', `import { sql } from 'kysely'`],
  [
    'slice-front-door',
    'server/src/domains/grades/broken-second-door.ts',
    `import { findVersion } from '../schemes/versions/changes/stored-version.ts'`,
  ],
  [
    'slice-front-door',
    'server/src/platform/broken-door.ts',
    `import { User } from '../domains/access/users/user.entity.ts'`,
  ],
  [
    'slices-in-order-access',
    'server/src/domains/access/broken-order.ts',
    `import { Region } from '../regions/index.ts'`,
  ],
  [
    'slices-in-order-attachments',
    'server/src/domains/attachments/broken-order.ts',
    `import { Region } from '../regions/index.ts'`,
  ],
  [
    'slices-in-order-documents',
    'server/src/domains/documents/broken-order.ts',
    `import { Region } from '../regions/index.ts'`,
  ],
  [
    'slices-in-order-regions',
    'server/src/domains/regions/broken-order.ts',
    `import { communitiesSlice } from '../communities/index.ts'`,
  ],
  [
    'slices-in-order-communities',
    'server/src/domains/communities/broken-order.ts',
    `import { indicatorsSlice } from '../indicators/index.ts'`,
  ],
  [
    'slices-in-order-indicators',
    'server/src/domains/indicators/broken-order.ts',
    `import { auditSlice } from '../audit/index.ts'`,
  ],
  [
    'slices-in-order-workers',
    'server/src/domains/workers/broken-order.ts',
    `import { indicatorsSlice } from '../indicators/index.ts'`,
  ],
  [
    'slices-in-order-workers',
    'server/src/domains/workers/broken-moves.ts',
    `import { movesSlice } from '../moves/index.ts'`,
  ],
  [
    'slices-in-order-workers',
    'server/src/domains/workers/broken-places.ts',
    `import { placesSlice } from '../places/index.ts'`,
  ],
  [
    'slices-in-order-places',
    'server/src/domains/places/broken-order.ts',
    `import { movesSlice } from '../moves/index.ts'`,
  ],
  [
    'slices-in-order-moves',
    'server/src/domains/moves/broken-order.ts',
    `import { gradesSlice } from '../grades/index.ts'`,
  ],
  [
    'slices-in-order-schemes',
    'server/src/domains/schemes/broken-order.ts',
    `import { gradesSlice } from '../grades/index.ts'`,
  ],
  [
    'slices-in-order-proposals',
    'server/src/domains/proposals/broken-order.ts',
    `import { gradesSlice } from '../grades/index.ts'`,
  ],
  [
    'slices-in-order-grades',
    'server/src/domains/grades/broken-order.ts',
    `import { indicatorsSlice } from '../indicators/index.ts'`,
  ],
  [
    'slices-in-order-explorer',
    'server/src/domains/explorer/broken-order.ts',
    `import { communitiesSlice } from '../communities/index.ts'`,
  ],
  [
    'slices-in-order-imports',
    'server/src/domains/imports/broken-order.ts',
    `import { Worker } from '../workers/index.ts'`,
  ],
  ['slices-in-order-jobs', 'server/src/domains/jobs/broken-order.ts', `import { Person } from '../access/index.ts'`],
  ['slices-in-order-inbox', 'server/src/domains/inbox/broken-order.ts', `import { jobsSlice } from '../jobs/index.ts'`],
  [
    'slices-in-order-exports',
    'server/src/domains/exports/broken-order.ts',
    `import { auditSlice } from '../audit/index.ts'`,
  ],
  ['slices-in-order-views', 'server/src/domains/views/broken-order.ts', `import { jobsSlice } from '../jobs/index.ts'`],
  [
    'slices-in-order-audit',
    'server/src/domains/audit/broken-order.ts',
    `import { indicatorsSlice } from '../indicators/index.ts'`,
  ],
  [
    'domains-do-not-know-platform',
    'server/src/domains/access/broken-platform.ts',
    `import { connect } from '../../platform/database/index.ts'`,
  ],
  ['shared-knows-nobody', 'server/src/shared/broken.ts', `import { User } from '../domains/access/index.ts'`],
  [
    'migrations-stand-alone',
    'server/src/migrations/broken.ts',
    `import { Role } from '../shared/access/permissions.ts'`,
  ],
  [
    'entity-does-not-act',
    'server/src/domains/access/broken.entity.ts',
    `import { registerUser } from './users/users.service.ts'`,
  ],
  [
    'service-does-not-know-graphql',
    'server/src/domains/access/broken.service.ts',
    `import { Field } from 'type-graphql'`,
  ],
  [
    'console-and-server-do-not-know-each-other',
    'admin/src/broken.ts',
    `import { Role } from '../../server/src/shared/access/permissions.ts'`,
  ],
  ...SLICES.map(
    (slice) =>
      [
        `console-slices-in-order-${slice}`,
        `admin/src/domains/${slice}/broken-order.ts`,
        slice === 'audit'
          ? `import { indicatorsSlice } from '../indicators/index.ts'`
          : `import { auditSlice } from '../audit/index.ts'`,
      ] as const,
  ),
  [
    'console-slices-in-order-regions',
    'admin/src/domains/regions/broken-communities.ts',
    `import { baseFigureApprovals } from '../communities/base-figures/approvals.ts'`,
  ],
  [
    'console-slices-in-order-communities',
    'admin/src/domains/communities/broken-places.ts',
    `import { NeededFigure } from '../places/staffing/marks.tsx'`,
  ],
  [
    'console-slices-in-order-workers',
    'admin/src/domains/workers/broken-grades.ts',
    `import { gradeLane } from '../grades/card/grade-axis.ts'`,
  ],
  [
    'console-slices-in-order-moves',
    'admin/src/domains/moves/broken-type.ts',
    `import type { placesSlice } from '../places/index.ts'`,
  ],
  [
    'console-slices-in-order-views',
    'admin/src/domains/views/broken-imports.ts',
    `import { importsSlice } from '../imports/index.ts'`,
  ],
  [
    'console-front-door',
    'admin/src/domains/moves/broken-door.ts',
    `import { useTowns } from '../regions/choice/use-towns.ts'`,
  ],
  [
    'console-front-door',
    'admin/src/layout/broken-door.ts',
    `import { unitPath } from '../domains/regions/choice/unit-path.ts'`,
  ],
  [
    'console-door-for-others-only',
    'admin/src/domains/regions/tree/broken-door.ts',
    `import { unitPath } from '../choice/door.ts'`,
  ],
  [
    'console-shared-knows-no-slice',
    'admin/src/shared/broken-slice.ts',
    `import { unitPath } from '../domains/regions/choice/unit-path.ts'`,
  ],
  [
    'console-slices-know-no-frame',
    'admin/src/domains/indicators/broken-frame.ts',
    `import { consoleStore } from '../../layout/store.ts'`,
  ],
  [
    'console-of-schemes-knows-no-kind',
    'admin/src/domains/schemes/editor/broken-kind.ts',
    `import { CHOICES } from '../../grades/schemes/document/choices.ts'`,
  ],
  [
    'server-does-not-know-console-or-tests',
    'server/src/broken.ts',
    `import { zh } from '../../admin/src/messages/parts/errors.ts'`,
  ],
  ['no-cycle', 'server/src/shared/cycle-a.ts', `import './cycle-b.ts'`],
  ['no-cycle-in-console', 'admin/src/shared/broken-circle.ts', `import type { Part } from './part-of-circle.ts'`],
  ['resolvable', 'server/src/shared/broken-nowhere.ts', `import './nowhere.ts'`],
];
const CLOCKS = [
  'Date.now()',
  'new Date()',
  'Math.random()',
  'performance.now()',
  'crypto.randomUUID()',
  'process.env.TZ',
];
const CLOCKLESS = ['server/src/domains/grades/rule/clocks.ts', 'server/src/shared/clocks.rules.ts'];

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(path.join(os.tmpdir(), 'jiceng-boundaries-'));
  for (const part of [
    'server/src',
    'admin/src',
    'schema/package.json',
    'tsconfig.base.json',
    'package.json',
    '.dependency-cruiser.mjs',
    'biome.json',
    'no-clock.grit',
  ]) {
    cpSync(path.join(REPOSITORY, part), path.join(copy, part), { recursive: true });
  }
  for (const part of ['', 'server', 'admin', 'schema']) {
    symlinkSync(path.join(REPOSITORY, part, 'node_modules'), path.join(copy, part, 'node_modules'), 'junction');
  }
  mkdirSync(path.join(copy, 'schema/generated'), { recursive: true });
  for (const [, file, line] of BROKEN) {
    const names = [...line.matchAll(/\{ (.+) \}/g)].map(([, name]) => name);
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    writeFileSync(path.join(copy, file), `${line};\nexport const used = [${names.join()}];\n`);
  }
  writeFileSync(path.join(copy, 'server/src/shared/cycle-b.ts'), `import './cycle-a.ts';\n`);
  writeFileSync(
    path.join(copy, 'admin/src/shared/part-of-circle.ts'),
    `import type { used } from './broken-circle.ts';\nexport type Part = typeof used;\n`,
  );
  writeFileSync(
    path.join(copy, 'server/src/domains/grades/reached-from-a-rule.ts'),
    `import { PeriodType } from '../../shared/time/period-column.ts';\nexport const reached = PeriodType;\n`,
  );
  for (const file of [...CLOCKLESS, 'server/src/shared/clocks.ts'])
    writeFileSync(path.join(copy, file), CLOCKS.map((clock, i) => `export const c${i} = () => ${clock};\n`).join(''));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('who may know whom', () => {
  it('holds in the whole server and console, which the check really reads', async () => {
    const { good, said } = await cruise(REPOSITORY);
    expect(good, said).toBe(true);
    expect(Number(/\((\d+) modules/.exec(said)?.[1])).toBeGreaterThan(250);
  }, 180_000);
  it('every rule is seen red when it is broken', async () => {
    const { good, said } = await cruise(copy);
    expect(good).toBe(false);
    const missed = BROKEN.filter(([rule, file]) => !said.includes(`error ${rule}: ${file} → `)).map(
      ([rule, file]) => `${rule} ${file}`,
    );
    expect(missed, said).toEqual([]);
  }, 180_000);
  it('every rule is broken here', async () => {
    const { default: config } = (await import(path.join(REPOSITORY, '.dependency-cruiser.mjs'))) as {
      default: { forbidden: { name: string }[] };
    };
    const names = new Set(config.forbidden.map(({ name }) => name));
    expect(new Set(BROKEN.map(([rule]) => rule))).toEqual(names);
  });
  it('every slice has its place in the order', () => {
    const ordered = BROKEN.flatMap(([rule]) => /^slices-in-order-(\w+)$/.exec(rule)?.[1] ?? []);
    expect([...new Set(ordered)].toSorted()).toEqual(SLICES.toSorted());
  });
  it('the folders of the console are slices of the server', () => {
    expect(SLICES).toEqual(expect.arrayContaining(CONSOLE_SLICES));
  });
  it('a rule, and whatever stands in its folder, reads no clock, no dice and no environment; other files may', async () => {
    const { said } = await lint(copy);
    const red = [...said.matchAll(/(\S+\.ts):(\d+):\d+ plugin/g)].map(([, file, line]) => `${file}:${line}`);
    expect(red.toSorted()).toEqual(CLOCKLESS.flatMap((file) => CLOCKS.map((_, i) => `${file}:${i + 1}`)));
  });
});
