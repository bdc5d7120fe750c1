import 'reflect-metadata';
import { globSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { zh as auditWords } from '../../admin/src/domains/audit/audit.words.ts';
import { zh as gradeColumnWords } from '../../admin/src/domains/grades/grade-columns.words.ts';
import { reviewedFacilities } from '../../server/src/domains/communities/facilities/facility.reviewed.ts';
import { reviewedDocuments } from '../../server/src/domains/documents/governing-document.reviewed.ts';
import { gradeSchemeVersions } from '../../server/src/domains/grades/index.ts';
import { reviewedDefinitions } from '../../server/src/domains/indicators/definitions/indicator-definition.reviewed.ts';
import { reviewedTargets } from '../../server/src/domains/indicators/targets/indicator-target.reviewed.ts';
import { DECLARED_FACTS } from '../../server/src/domains/workers/facts/declared-facts.ts';
import { asClient, NOT_AUDITED } from '../../server/src/platform/database/index.ts';
import { schemaOf } from '../../server/src/platform/graphql/schema.ts';
import { SLICES } from '../../server/src/platform/slices.ts';
import { freshDatabase } from '../support/database.ts';

const REVIEWED = [reviewedDocuments, reviewedFacilities, reviewedDefinitions, reviewedTargets];

const database = await freshDatabase('audited');
afterAll(() => database.drop());

describe('every mutation', () => {
  it('writes in one transaction under its own name, which the audit shows', async () => {
    const source = globSync('server/src/domains/**/*.ts', { exclude: (file) => file.endsWith('.test.ts') })
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const mutations = Object.keys((await schemaOf(SLICES)).getMutationType()?.getFields() ?? {});
    expect(mutations.length).toBeGreaterThan(35);
    const writes = (name: string) => new RegExp(`(\\.write|changeUser)\\(\\s*(ctx, )?'${name}'`).test(source);
    // What a declared kind of fact is recorded with is named by its declaration; one resolver writes for all of them.
    expect(source).toContain('ctx.write(record,');
    const declared = DECLARED_FACTS.map(({ names }) => `record${names.type}`);
    // So is each step of a version's life: the resolver of any kind writes under the name of the step.
    const steps = Object.entries(gradeSchemeVersions.operations).filter(([step]) =>
      source.includes(`ctx.write(names.${step},`),
    );
    expect(steps.map(([step]) => step).toSorted()).toEqual([
      'create',
      'decide',
      'delete',
      'import',
      'recall',
      'save',
      'submit',
    ]);
    // And what is done with an entry of reviewed records, in one place for all of them.
    expect(readFileSync('server/src/shared/review/declare-reviewed.ts', 'utf8')).toContain('ctx.write(name,');
    const reviewed = REVIEWED.flatMap(({ operations }) => operations);
    const named = [...declared, ...steps.map(([, name]) => name), ...reviewed];
    expect(mutations.filter((name) => !writes(name) && !named.includes(name))).toEqual([]);
  });

  it('changes only tables that leave entries for each insert, update and delete, or that stand here with a reason', async () => {
    const { rows } = await asClient(database.owner, (owner) =>
      owner.query<{ name: string }>(
        `select c.relname as name from pg_class c
         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
           and (select count(*) from pg_trigger t join pg_proc p on p.oid = t.tgfoid
             where t.tgrelid = c.oid and p.proname = 'audit_write' and t.tgenabled = 'O'
               and t.tgname in ('audit_insert', 'audit_update', 'audit_delete')) < 3
         order by c.relname`,
      ),
    );
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(NOT_AUDITED).toSorted());
  });

  it('of grades is read in words: each column of their tables has a name', async () => {
    const { rows } = await asClient(database.owner, (owner) =>
      owner.query<{ name: string }>(
        `select distinct a.attname::text as name from pg_attribute a join pg_trigger t on t.tgrelid = a.attrelid and t.tgname = 'audit_insert'
         where a.attnum > 0 and not a.attisdropped
           and (a.attrelid::regclass::text ~ '^(grade|regrade)_' or a.attrelid = 'given_value'::regclass)`,
      ),
    );
    const named = new Set(Object.keys({ ...auditWords.audit.column, ...gradeColumnWords.audit.column }));
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
  });
});
