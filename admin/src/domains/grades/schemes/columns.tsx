import { useTranslate } from 'ra-core';
import { NOTHING } from '../../../shared/figures/format.ts';
import type { Column } from '../../../shared/lists/column.ts';
import { LongText } from '../../../shared/lists/LongText.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { useText } from '../../../shared/use-text.ts';
import { type SchemeLine, SchemeMark, usePeriodWords } from './marks.tsx';
import { schemePath } from './scheme-path.ts';

/** Columns of the list. */
export function useSchemeColumns(): readonly Column<SchemeLine>[] {
  const translate = useTranslate();
  const text = useText();
  const period = usePeriodWords();
  const counted = ({ cells }: SchemeLine) => translate('grade_schemes.cells_words', { ...cells });
  const ofRegion = ({ region, status }: SchemeLine) =>
    region?.name ?? (status === 'SHIPPED' ? translate('grade_schemes.library') : null);
  return [
    {
      source: 'code',
      label: translate('grade_schemes.title'),
      sortable: true,
      render: (row) => (
        <LongText most={28}>
          <PlaceLink to={schemePath(row)}>{text(row.title)}</PlaceLink>
        </LongText>
      ),
    },
    {
      source: 'version',
      label: translate('grade_schemes.version'),
      numeric: true,
      render: ({ version }) => version,
    },
    {
      source: 'region',
      label: translate('grade_schemes.region'),
      render: (row) => ofRegion(row) ?? NOTHING,
    },
    {
      source: 'status',
      label: translate('grade_schemes.status'),
      sortable: true,
      render: (row) => <SchemeMark scheme={row} />,
    },
    {
      source: 'validFrom',
      label: translate('grade_schemes.valid'),
      sortable: true,
      render: period,
    },
    {
      source: 'cells',
      label: translate('schemes.cells'),
      render: counted,
    },
    {
      source: 'base',
      label: translate('grade_schemes.base'),
      hidden: true,
      render: ({ base }) => (base ? `${base.code} ${base.version}` : NOTHING),
    },
  ];
}
