import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import type { Column } from '../../../shared/lists/column.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { useWords } from '../../../shared/review/use-words.ts';
import { officeTime } from '../../../shared/time/office.ts';
import { useText } from '../../../shared/use-text.ts';
import { FrozenMark } from './FrozenMark.tsx';
import { type FrozenRow, frozenPath, valueSaid } from './frozen-row.ts';

/** Columns of the list. */
export function useFrozenColumns(): readonly Column<FrozenRow>[] {
  const translate = useTranslate();
  const text = useText();
  const words = useWords();
  return [
    {
      source: 'definition',
      label: translate('frozen.indicator'),
      render: (row) => <PlaceLink to={frozenPath(row)}>{text(row.definition?.name)}</PlaceLink>,
    },
    {
      source: 'region',
      label: translate('frozen.region'),
      render: ({ region }) => region?.name,
    },
    {
      source: 'asOf',
      label: translate('frozen.as_of'),
      sortable: true,
      render: ({ asOf }) => asOf,
    },
    {
      source: 'value',
      label: translate('frozen.value'),
      numeric: true,
      render: (row) => valueSaid(row, words),
    },
    {
      source: 'numerator',
      label: translate('frozen.numerator'),
      numeric: true,
      render: ({ numerator }) => formatDecimal(numerator),
    },
    {
      source: 'denominator',
      label: translate('frozen.denominator'),
      numeric: true,
      render: ({ denominator }) => formatDecimal(denominator),
    },
    {
      source: 'review',
      label: translate('frozen.state'),
      render: (row) => <FrozenMark row={row} />,
    },
    {
      source: 'decidedAt',
      label: translate('frozen.decided_at'),
      sortable: true,
      render: ({ decidedAt }) => (decidedAt ? officeTime(decidedAt) : null),
    },
    {
      source: 'hash',
      label: translate('frozen.hash'),
      hidden: true,
      render: ({ hash }) => <code>{hash.slice(0, 12)}</code>,
    },
  ];
}
