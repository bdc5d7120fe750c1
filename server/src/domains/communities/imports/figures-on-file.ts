import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../../../shared/time/timeline.ts';
import type { BaseMetric } from '../base-figures/base-figure.enums.ts';

/** A figure on file of a region, metric and day: one that counts, or one that waits for its preparer or the second person. */
export interface FigureOnFile {
  readonly id: string;
  readonly unit: number;
  readonly metric: BaseMetric;
  readonly onDate: Day;
  readonly value: number;
  readonly sourceKind: string;
  readonly source: string;
  readonly waits: boolean;
  /** Somebody else has submitted it. */
  readonly ofAnother: boolean;
}

export const figureKey = ({ unit, metric, onDate }: Pick<FigureOnFile, 'unit' | 'metric' | 'onDate'>): string =>
  `${unit} ${metric} ${onDate}`;

const ON_FILE = `select b.id::text, b.unit_id as unit, b.metric, b.on_date::text as "onDate", b.value, b.source_kind as "sourceKind", b.source,
    b.believed_from is null as waits,
    b.review = 'SUBMITTED' and nullif(current_setting('app.person', true), '')::int not in (b.recorded_by, b.submitted_by) as "ofAnother"
  from base_figure b where b.superseded_at is null and b.event_id is null and b.unit_id = any(?::int[]) and b.on_date = any(?::date[])`;

/** What is on file of those regions on those days, by key: what waits goes before what counts, since a new one takes its place. */
export async function readFiguresOnFile(
  em: EntityManager,
  said: readonly { readonly unit: number; readonly onDate: Day }[],
): Promise<ReadonlyMap<string, FigureOnFile>> {
  const units = [...new Set(said.map(({ unit }) => unit))];
  const days = [...new Set(said.map(({ onDate }) => onDate))];
  const found = await em.execute<FigureOnFile[]>(ON_FILE, [`{${units.join(',')}}`, `{${days.join(',')}}`]);
  const counting = found.filter(({ waits }) => !waits);
  const waiting = found.filter(({ waits }) => waits);
  return new Map([...counting, ...waiting].map((figure) => [figureKey(figure), figure]));
}
