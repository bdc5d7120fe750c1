import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  checkSources,
  code,
  countCells,
  day,
  documentDifference,
  documents,
  effectiveOf,
  type Members,
  overrideJsonSchema,
  overrideOf,
  problemsWith,
  readDocument,
  type SchemeKind,
  schemeJsonSchema,
  source,
  sources,
} from './index.ts';

/** Tariffs of a canteen: a kind that no slice has, which the machine knows by these lines alone. */
const TARIFF = z.strictObject({
  format: z.literal(1),
  code,
  validFrom: day,
  documents,
  sources,
  meals: z.array(z.strictObject({ code, price: z.int().min(1).nullable(), source })).min(1),
});
type Tariff = z.infer<typeof TARIFF>;
const { error } = problemsWith<'PRICE_ODD'>();

const tariffs: SchemeKind<Tariff> = {
  format: TARIFF,
  check: (given: Members) => [
    ...checkSources({ unpublished: ['price'] }, given),
    ...(Array.isArray(given.meals) ? given.meals : []).flatMap((meal: Members, i) =>
      typeof meal.price === 'number' && meal.price % 2 === 1
        ? [error(['meals', i, 'price'], 'PRICE_ODD', { price: meal.price })]
        : [],
    ),
  ],
  words: {
    problems: { PRICE_ODD: { zh: '价格 {price} 应为双数', en: 'The price {price} must be even' } },
    conditions: {},
    forms: [],
    options: [],
    parts: { meals: ['餐', 'Meals'], price: ['价格', 'Price'] },
    keys: {},
  },
  namedBy: {},
  unpublished: ['price'],
  difference: { wholes: new Set(), leftOut: new Set(), named: [] },
  jsonSchema: { name: 'tariff', title: 'Tariff', description: 'A tariff', overrideDescription: 'Changes', parted: [] },
};

const TEXT = `{
  "format": 1, "code": "CANTEEN", "validFrom": "2026-01-01",
  "documents": [{ "id": "main", "title": "价目", "number": null, "issuer": null, "date": null, "grade": "OFFICIAL" }],
  "sources": [{ "id": "art-1", "basis": "PUBLISHED", "document": "main", "article": "1", "method": null }],
  "meals": [
    { "code": "LUNCH", "price": 12, "source": "art-1" },
    { "code": "SUPPER", "price": null, "source": "art-1" }
  ]
}`;
const told = (text: string) =>
  readDocument(tariffs, text, []).problems.map(({ line, column, message }) => `${line}:${column} ${message.zh}`);

describe('a kind of documents that no slice has', () => {
  const document = readDocument(tariffs, TEXT, []).scheme as Tariff;
  const base = { id: 1, code: 'CANTEEN', version: 1, hash: 'h', document };

  it('is read, and its values are counted by where they come from', () => {
    expect(countCells(tariffs, document)).toEqual({ published: 1, reconstructed: 0, assumed: 0, empty: 1 });
  });
  it('has its own faults, and those of every kind, told by line and column', () => {
    expect(told(TEXT.replace('12', '13'))).toEqual(['6:33 价格 13 应为双数']);
    expect(told(TEXT.replace('"price": 12,', ''))).toEqual(['6:5 缺少“price”']);
    expect(told(TEXT.replace('12, "source": "art-1"', '12, "source": "art-2"'))).toEqual([
      '6:47 没有编号为“art-2”的来源',
    ]);
    expect(told(TEXT.replace('12,', '12'))).toEqual([expect.stringMatching(/^6:36 不是有效的 JSON/)]);
  });
  it('is changed by a district, and the smallest change is found again', () => {
    const { document: changed } = effectiveOf(
      tariffs,
      { base: { code: 'CANTEEN', version: 1 }, meals: { LUNCH: { price: 14 }, SUPPER: null } },
      [base],
    );
    expect((changed as Tariff).meals).toEqual([{ code: 'LUNCH', price: 14, source: 'art-1' }]);
    expect(overrideOf(tariffs, base, changed as Members)).toEqual({
      base: { code: 'CANTEEN', version: 1, hash: 'h' },
      meals: { LUNCH: { price: 14 }, SUPPER: null },
    });
  });
  it('is compared value by value, in its own words', () => {
    const dearer = { ...document, meals: document.meals.map((meal) => ({ ...meal, price: 14 })) };
    expect(
      documentDifference(tariffs, document, dearer).map(({ label, before, after }) => [
        label.zh,
        before?.value,
        after?.value,
      ]),
    ).toEqual([
      ['餐 · LUNCH · 价格', '12', '14'],
      ['餐 · SUPPER · 价格', 'null', '14'],
    ]);
  });
  it('has a JSON Schema, and one of the changes, in which every member may be left out and null removes an entry', () => {
    const { $id, title, required } = schemeJsonSchema(tariffs);
    expect({ $id, title, required }).toEqual({
      $id: 'urn:jiceng:tariff:1',
      title: 'Tariff',
      required: ['format', 'code', 'validFrom', 'documents', 'sources', 'meals'],
    });
    const changes = overrideJsonSchema(tariffs) as {
      required: string[];
      properties: { meals: { anyOf: [{ additionalProperties: { anyOf: { required?: string[]; type: string }[] } }] } };
    };
    expect(changes.required).toEqual(['base']);
    const [meal, removed] = changes.properties.meals.anyOf[0].additionalProperties.anyOf;
    expect([meal?.required, removed?.type]).toEqual([undefined, 'null']);
  });
});
