import type { FrozenIndicatorsQuery } from '@jiceng/schema/indicators.ts';
import { formatDecimal } from '../../../shared/figures/format.ts';
import type { ConsoleLanguage } from '../../../shared/review/approval-kind.ts';
import type { EntryLine } from '../../../shared/review/entry/compared.ts';

export type FrozenRow = FrozenIndicatorsQuery['frozenIndicators']['items'][number];

export const frozenPath = ({ id }: { readonly id: string }): string => `/frozen-indicators/${id}/show`;

/** "城市社区用房达标率 2025-12-31" */
export const frozenTitle = (
  { definition, asOf }: Pick<FrozenRow, 'definition' | 'asOf'>,
  { text }: ConsoleLanguage,
): string => `${text(definition?.name)} ${asOf}`.trim();

/** Value with its unit as it was shown; its status where nothing is to be divided by. */
export function valueSaid(
  { display, status, definition }: Pick<FrozenRow, 'display' | 'status' | 'definition'>,
  { translate }: ConsoleLanguage,
): string {
  if (display === null) return translate(`enum.IndicatorStatus.${status}`);
  return definition ? `${display} ${translate(`enum.IndicatorUnit.${definition.unit}`)}` : display;
}

/** What a proposed value says, in words, for who decides it. */
export function frozenSaid(row: FrozenRow, words: ConsoleLanguage): EntryLine[] {
  const { translate } = words;
  return [
    { label: translate('frozen.value'), text: valueSaid(row, words), numeric: true },
    { label: translate('frozen.as_of'), text: row.asOf },
    {
      label: translate('frozen.parts'),
      text: row.numerator === null ? null : `${formatDecimal(row.numerator)} ÷ ${formatDecimal(row.denominator)}`,
      numeric: true,
    },
    {
      label: translate('frozen.supersedes'),
      text: row.supersedes
        ? `${row.supersedes.display ?? ''} (${translate('frozen.number', { id: row.supersedes.id })})`
        : null,
    },
    { label: translate('frozen.rule'), text: row.ruleVersion },
    { label: translate('record.document'), text: row.document?.title ?? null },
  ];
}
