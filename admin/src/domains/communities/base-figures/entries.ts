import {
  type BaseFigureFilter,
  BaseFiguresDocument,
  BaseFiguresInForceDocument,
  type BaseFiguresQuery,
} from '@jiceng/schema/communities.ts';
import { request } from '../../../providers/gql.ts';
import { givenReason } from '../../../shared/audit/reason.ts';
import { formatChange, formatDecimal } from '../../../shared/figures/format.ts';
import { everyItem } from '../../../shared/lists/every-item.ts';
import type { ApprovalItem, ConsoleLanguage } from '../../../shared/review/approval-kind.ts';
import type { ComparedField } from '../../../shared/review/entry/compared.ts';
import { type ApprovedFigure, changeOf, lastApproved } from './in-force.ts';

type Figure = BaseFiguresQuery['baseFigures']['items'][number];

/** With whether its preparer has to say why it is so. */
export interface FigureEntry extends ApprovalItem {
  readonly mustExplain: boolean;
}

interface EntryQuery {
  readonly filter: BaseFigureFilter;
  readonly field: 'SUBMITTED_AT' | 'RECORDED_AT';
  readonly direction: 'ASC' | 'DESC';
  readonly page: { readonly limit: number; readonly offset: number };
  readonly words: ConsoleLanguage;
  readonly signal?: AbortSignal | undefined;
}

/** Base figures on their way, as the desk shows them: each beside the last approved one. */
export async function figureEntries({
  filter,
  field,
  direction,
  page,
  words,
  signal,
}: EntryQuery): Promise<{ items: FigureEntry[]; total: number }> {
  const { baseFigures } = await request(BaseFiguresDocument, { filter, sort: [{ field, direction }], page }, signal);
  const approved = await approvedOf([...new Set(baseFigures.items.map(({ region }) => region.id))], signal);
  return {
    items: baseFigures.items.map((figure) => itemOf(figure, approved, words)),
    total: baseFigures.totalCount,
  };
}

/** What counts of some regions, all metrics and days. */
export async function approvedOf(
  regionIds: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly ApprovedFigure[]> {
  if (regionIds.length === 0) return [];
  return everyItem(BaseFiguresInForceDocument, { regions: [...regionIds] }, ({ baseFigures }) => baseFigures, signal);
}

function itemOf(figure: Figure, approved: readonly ApprovedFigure[], words: ConsoleLanguage): FigureEntry {
  const { id, region, metric, onDate, plausibility, remark, reason } = figure;
  const { translate, text } = words;
  return {
    id,
    title: `${region.name}${translate('base_figures.dot')}${translate(`enum.BaseMetric.${metric}`)}`,
    path: `/base-figures/${id}/show`,
    place: [onDate, region.parent?.name].filter(Boolean).join(translate('why.comma')),
    lines: comparedFigure(figure, approved, translate),
    entry: figure,
    notes: plausibility.map((note) => text(note.text)),
    remark: remark ?? givenReason(reason),
    mend: `/base-figures/create?mend=${id}`,
    mustExplain: plausibility.some(({ mustExplain }) => mustExplain),
  };
}

/** The figure beside the last approved one, and by how much it differs. */
export function comparedFigure(
  figure: Pick<Figure, 'metric' | 'onDate' | 'value' | 'region'>,
  approved: readonly ApprovedFigure[],
  translate: ConsoleLanguage['translate'],
): ComparedField[] {
  const { metric, value } = figure;
  const unit = translate(`base_figures.unit_${metric}`);
  const said = (count: number) => `${formatDecimal(count)} ${unit}`;
  const last = lastApproved(approved, figure);
  const label = translate(`enum.BaseMetric.${metric}`);
  if (!last) return [{ label, before: undefined, after: said(value), numeric: true, changed: true }];
  const percent = changeOf(last.value, value);
  return [
    // Worth saying also where it is the same number: it is what is decided about.
    { label, before: said(last.value), after: said(value), numeric: true, changed: true },
    {
      label: translate('base_figures.against', { date: last.onDate }),
      before: undefined,
      after: [formatChange(value - last.value), percent ? `(${percent} %)` : ''].filter(Boolean).join(' '),
      numeric: true,
      changed: true,
    },
  ];
}
