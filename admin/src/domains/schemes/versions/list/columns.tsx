import { useTranslate } from 'ra-core';
import { NOTHING } from '../../../../shared/figures/format.ts';
import type { Column } from '../../../../shared/lists/column.ts';
import { LongText } from '../../../../shared/lists/LongText.tsx';
import { PlaceLink } from '../../../../shared/PlaceLink.tsx';
import { useText } from '../../../../shared/use-text.ts';
import { EndedMark } from '../../../documents/door.ts';
import type { VersionLine } from '../version.ts';
import { useVersionPath } from '../version-kind.tsx';
import { usePeriodWords, VersionMark } from './marks.tsx';

/** Columns of the list. */
export function useVersionColumns(): readonly Column<VersionLine>[] {
  const translate = useTranslate();
  const text = useText();
  const period = usePeriodWords();
  const path = useVersionPath();
  const counted = ({ cells }: VersionLine) => translate('schemes.cells_words', { ...cells });
  const ofRegion = ({ region, status }: VersionLine) =>
    region?.name ?? (status === 'SHIPPED' ? translate('schemes.library') : null);
  return [
    {
      source: 'code',
      label: translate('schemes.title'),
      sortable: true,
      render: (row) => (
        <LongText most={28}>
          <PlaceLink to={path(row)}>{text(row.title)}</PlaceLink>
        </LongText>
      ),
    },
    {
      source: 'version',
      label: translate('schemes.version'),
      numeric: true,
      render: ({ version }) => version,
    },
    {
      source: 'region',
      label: translate('schemes.region'),
      render: (row) => ofRegion(row) ?? NOTHING,
    },
    {
      source: 'status',
      label: translate('schemes.status'),
      sortable: true,
      render: (row) => (
        <>
          <VersionMark version={row} /> <EndedMark document={row.governingDocument} />
        </>
      ),
    },
    {
      source: 'validFrom',
      label: translate('schemes.valid'),
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
      label: translate('schemes.base'),
      hidden: true,
      render: ({ base }) => (base ? `${base.code} ${base.version}` : NOTHING),
    },
  ];
}
