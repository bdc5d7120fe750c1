import { z } from 'zod';
import { TrustGrade } from '../../../shared/document.ts';

/** Figures a formula may count by, as base figures name them. */
export const STAFFING_FIGURES = ['HOUSEHOLDS', 'RESIDENTS', 'URBAN_RESIDENTS'] as const;
export type StaffingFigure = (typeof STAFFING_FIGURES)[number];

const people = z.int().min(0).max(1000);
const figure = z.enum(STAFFING_FIGURES);
const words = z.strictObject({ zh: z.string().trim().min(1).max(500), en: z.string().trim().min(1).max(500) });

/** A band says which side its edge is on: `below` leaves it out, `upTo` takes it in. */
const band = z.union([
  z.strictObject({ below: z.int().min(1), people }),
  z.strictObject({ upTo: z.int().min(1), people }),
]);
const edgeOf = (given: z.infer<typeof band>): number => ('below' in given ? given.below : given.upTo);

const bands = z
  .strictObject({
    kind: z.literal('BANDS'),
    label: words,
    of: figure,
    bands: z.array(band).min(1).max(50),
    /** Above the last edge: `more` people for each further `every`, begun ones counted or only whole ones. Null: as in the last band. */
    beyond: z
      .strictObject({ every: z.int().min(1), more: z.int().min(1).max(100), counted: z.enum(['WHOLE', 'BEGUN']) })
      .nullable(),
  })
  .refine((part) => part.bands.every((each, i) => i === 0 || edgeOf(part.bands[i - 1] as never) < edgeOf(each)), {
    path: ['bands'],
    message: 'edges must rise',
  });

const range = z
  .strictObject({ kind: z.literal('RANGE'), label: words, least: people, most: people })
  .refine(({ least, most }) => least <= most, { path: ['most'], message: 'must not be less than least' });

const per = z.strictObject({
  kind: z.literal('PER'),
  label: words,
  of: figure,
  people: z.int().min(1).max(1000),
  per: z.int().min(1).max(1_000_000),
  rounding: z.enum(['UP', 'DOWN', 'HALF_UP']),
});

/**
 * How many people a community of a size needs (配备标准), as data: parts that add up, and bounds of the sum. A city's text becomes a formula without code.
 * Where the text leaves something open, `assumed` says what was taken, and it is shown wherever the result is.
 */
export const STAFFING_FORMULA = z
  .strictObject({
    format: z.literal(1),
    code: z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/),
    title: words,
    source: z.strictObject({
      title: z.string().trim().min(1).max(200),
      number: z.string().trim().min(1).max(100).nullable(),
      article: z.string().trim().min(1).max(100).nullable(),
      date: z.iso.date().nullable(),
      grade: z.enum(TrustGrade),
    }),
    parts: z
      .array(z.discriminatedUnion('kind', [bands, range, per]))
      .min(1)
      .max(10),
    least: people.nullable(),
    most: people.nullable(),
    assumed: z.array(words).max(20),
  })
  .refine(({ least, most }) => least === null || most === null || least <= most, {
    path: ['most'],
    message: 'must not be less than least',
  });

export type StaffingFormula = z.infer<typeof STAFFING_FORMULA>;
export type StaffingPart = StaffingFormula['parts'][number];

/** Every fault of what somebody gives as a formula, each with its path (`parts.0.bands`); none: it is one. */
export function faultsOf(given: unknown): readonly { readonly path: string; readonly problem: string }[] {
  const { error } = STAFFING_FORMULA.safeParse(given);
  return (error?.issues ?? []).map(({ path, message }) => ({ path: path.join('.'), problem: message }));
}
