import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import {
  countCells,
  documentDifference,
  effectiveOf,
  type Members,
  overrideJsonSchema,
  overrideOf,
  readDocument,
  schemeJsonSchema,
} from './index.ts';
import { TARIFF_TEXT, type Tariff, tariffs } from './tariffs.fixtures.ts';

const told = (text: string) =>
  readDocument(tariffs, text, []).problems.map(({ line, column, message }) => `${line}:${column} ${message.zh}`);

describe('a kind of documents that no slice has', () => {
  const document = readDocument(tariffs, TARIFF_TEXT, []).scheme as Tariff;
  const base = { id: 1, code: 'CANTEEN', version: 1, hash: 'h', document };

  it('is read, and its values are counted by where they come from', () => {
    expect(countCells(tariffs, document)).toEqual({ published: 1, reconstructed: 0, assumed: 0, empty: 1 });
  });
  it('has its own faults, and those of every kind, told by line and column', () => {
    expect(told(TARIFF_TEXT.replace('12', '13'))).toEqual(['6:33 价格 13 应为双数']);
    expect(told(TARIFF_TEXT.replace('"price": 12,', ''))).toEqual(['6:5 缺少“price”']);
    expect(told(TARIFF_TEXT.replace('12, "source": "art-1"', '12, "source": "art-2"'))).toEqual([
      '6:47 没有编号为“art-2”的来源',
    ]);
    expect(told(TARIFF_TEXT.replace('12,', '12'))).toEqual([expect.stringMatching(/^6:36 不是有效的 JSON/)]);
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
