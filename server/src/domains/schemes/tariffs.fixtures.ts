import { z } from 'zod';
import {
  checkSources,
  code,
  day,
  documents,
  type Members,
  problemsWith,
  type SchemeKind,
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
export type Tariff = z.infer<typeof TARIFF>;
const { error } = problemsWith<'PRICE_ODD'>();

export const tariffs: SchemeKind<Tariff> = {
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

/** A tariff without faults. */
export const TARIFF_TEXT = `{
  "format": 1, "code": "CANTEEN", "validFrom": "2026-01-01",
  "documents": [{ "id": "main", "title": "价目", "number": null, "issuer": null, "date": null, "grade": "OFFICIAL" }],
  "sources": [{ "id": "art-1", "basis": "PUBLISHED", "document": "main", "article": "1", "method": null }],
  "meals": [
    { "code": "LUNCH", "price": 12, "source": "art-1" },
    { "code": "SUPPER", "price": null, "source": "art-1" }
  ]
}`;
