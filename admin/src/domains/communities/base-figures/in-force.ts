import type { BaseMetric, ReviewState } from '@jiceng/schema/communities.ts';

interface Counting {
  readonly review: ReviewState;
  readonly supersededAt: string | null;
}

/** Counts in figures: approved by a second person, and not replaced since. */
export const inForce = ({ review, supersededAt }: Counting): boolean => review === 'APPROVED' && supersededAt === null;

export interface ApprovedFigure {
  readonly metric: BaseMetric;
  readonly onDate: string;
  readonly value: number;
  readonly region: { readonly id: string };
}

/** The last approved figure of the same region and metric, of that day or before: what an entry is compared with. */
export function lastApproved<Figure extends ApprovedFigure>(
  approved: readonly Figure[],
  { metric, onDate, region }: Pick<ApprovedFigure, 'metric' | 'onDate' | 'region'>,
): Figure | null {
  return approved
    .filter((figure) => figure.region.id === region.id && figure.metric === metric && figure.onDate <= onDate)
    .reduce<Figure | null>(
      (latest, figure) => (latest === null || figure.onDate > latest.onDate ? figure : latest),
      null,
    );
}

/** Change in per cent with one decimal and its sign, for display; null: from nothing. */
export function changeOf(before: number, after: number): string | null {
  if (before === 0) return null;
  const tenths = Math.round(((after - before) * 1000) / before);
  const size = `${Math.floor(Math.abs(tenths) / 10)}.${Math.abs(tenths) % 10}`;
  return `${tenths > 0 ? '+' : tenths < 0 ? '−' : ''}${size}`;
}
