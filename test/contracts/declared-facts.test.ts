import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DECLARED_FACTS, printedFactForms, printedFactOperations } from '../../server/src/domains/workers/index.ts';

const written = (file: string) => readFileSync(new URL(`../../schema/${file}`, import.meta.url), 'utf8');

describe('what the console is given of the kinds of facts that are declared once', () => {
  it('in schema/fact-kinds.json are the forms of the declarations', () => {
    expect(written('fact-kinds.json'), 'write it again: npm run schema:emit').toBe(printedFactForms(DECLARED_FACTS));
  });
  it('in schema/operations/declared-facts.graphql are their lists and mutations', () => {
    expect(written('operations/declared-facts.graphql'), 'write it again: npm run schema:emit').toBe(
      printedFactOperations(DECLARED_FACTS),
    );
  });
});
