import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GRADE_SCHEME } from './scheme-format.ts';

const SHIPPED = new URL('../../../../data/grade-schemes/', import.meta.url);
const files = readdirSync(SHIPPED).sort();
const documentOf = (file: string) => JSON.parse(readFileSync(new URL(file, SHIPPED), 'utf8'));

it('six schemes come with the product', () => {
  expect(files.map((file) => documentOf(file).code)).toEqual([
    'HEBEI_60',
    'HOHHOT_18',
    'NINGXIA_24',
    'SHANDONG_18',
    'XIAMEN_2009',
    'XIAN_18',
  ]);
});

describe.each(files)('%s', (file) => {
  const document = documentOf(file);

  it('is in the format', () => {
    expect(GRADE_SCHEME.safeParse(document).error?.issues ?? []).toEqual([]);
  });

  it('uses every source and every document it lists', () => {
    const cited = new Set(JSON.stringify({ ...document, sources: [], documents: [] }).match(/"[a-z0-9-]+"/g));
    const ids = document.sources.map(({ id }: { id: string }) => id);
    expect(ids.filter((id: string) => !cited.has(`"${id}"`))).toEqual([]);
    const behind = new Set(document.sources.map((source: { document: string | null }) => source.document));
    expect(document.documents.filter(({ id }: { id: string }) => !behind.has(id))).toEqual([]);
  });
});
