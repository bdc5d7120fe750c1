import type {
  BaseFigureInput,
  BaseFigureSource,
  BaseMetric,
  DocumentInput,
  RecordBaseFiguresInput,
} from '@jiceng/schema/communities.ts';

/** For a whole street with its communities, or for one region. */
export type RecordScope = 'town' | 'region';

/** What the form holds: one value per region, by `r<id>`, empty where nothing is recorded. */
export interface FiguresForm {
  readonly metric: BaseMetric;
  readonly onDate: string;
  readonly sourceKind: BaseFigureSource;
  readonly source: string;
  readonly reason?: string | null;
  readonly document?: {
    readonly title?: string | null;
    readonly number?: string | null;
    readonly date?: string | null;
  };
  readonly values?: Readonly<Record<string, string | number | null>>;
}

export const valueField = (regionId: string): string => `r${regionId}`;

const WHOLE = /^\d{1,9}$/;

/** A whole number of at least 0; an empty one is not recorded. */
export const isWhole = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || WHOLE.test(String(value));

/** The filled values, in the order of the grid. */
export function figuresOf(form: FiguresForm, regionIds: readonly string[]): BaseFigureInput[] {
  const { metric, onDate, values = {} } = form;
  return regionIds.flatMap((regionId) => {
    const value = values[valueField(regionId)];
    return value === null || value === undefined || value === ''
      ? []
      : [{ regionId, metric, onDate, value: Number(value) }];
  });
}

export function recordInput(
  form: FiguresForm,
  figures: BaseFigureInput[],
): Omit<RecordBaseFiguresInput, 'idempotencyKey'> {
  return {
    figures,
    sourceKind: form.sourceKind,
    source: form.source,
    reason: form.reason || null,
    document: documentOf(form.document),
  };
}

const documentOf = (document: FiguresForm['document']): DocumentInput | null =>
  document?.title ? { title: document.title, number: document.number || null, date: document.date || null } : null;

/**
 * The server names the figure by its place among those sent; the form names it by its region. What is wrong with the day belongs to the one
 * field for it.
 */
export function errorsByRegion(
  errors: Readonly<Record<string, unknown>>,
  sent: readonly BaseFigureInput[],
): Record<string, unknown> {
  const { figures, ...others } = errors;
  if (!Array.isArray(figures)) return figures === undefined ? { ...errors } : { ...others, source: figures };
  const values: Record<string, unknown> = {};
  const found: Record<string, unknown> = { ...others };
  figures.forEach((figure: Readonly<Record<string, unknown>> | undefined, index) => {
    const region = sent[index]?.regionId;
    if (!figure || !region) return;
    if (figure.onDate) found.onDate = figure.onDate;
    const message = figure.value ?? figure.regionId ?? figure.metric;
    if (message) values[valueField(region)] = message;
  });
  return Object.keys(values).length > 0 ? { ...found, values } : found;
}
