import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

const SHIPPED = 'server/data/grade-schemes';
const files = readdirSync(SHIPPED).filter((file) => file.endsWith('.json'));
const written = readFileSync('schema/grade-scheme.schema.json', 'utf8');
const documentOf = (file: string) => JSON.parse(readFileSync(`${SHIPPED}/${file}`, 'utf8'));
/** A validator of somebody else’s, as an office’s editor has one. Days are told by their pattern. */
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, formats: { date: true } }).compile(
  JSON.parse(written),
);
const refusedAt = (document: object): string[] => {
  validate(document);
  return [...new Set((validate.errors ?? []).map(({ instancePath }) => instancePath))];
};

describe('the published schema of a grade scheme', () => {
  it('says what every part is: nothing may stand in a document that it does not name', () => {
    const open = [...written.matchAll(/"type": "object",\s*"properties"/g)].length;
    expect([...written.matchAll(/"additionalProperties": false/g)]).toHaveLength(open);
  });
  it.each(files)('takes the shipped %s', (file) => {
    expect(refusedAt(documentOf(file))).toEqual([]);
  });
  it('refuses what the format does not allow, at its place', () => {
    const document = documentOf('hohhot-18.json');
    document.posts[1].min = 'four';
    document.effective.service = 'TOMORROW';
    document.colour = 'red';
    document.validFrom = '2023-02-30';
    delete document.placement.how;
    expect(refusedAt(document)).toEqual(
      expect.arrayContaining(['', '/validFrom', '/posts/1/min', '/effective/service', '/placement']),
    );
  });
});
