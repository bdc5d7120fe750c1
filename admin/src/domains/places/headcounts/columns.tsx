import type { HeadcountPartsFragment } from '@jiceng/schema/headcounts.ts';
import { useTranslate } from 'ra-core';
import { NOTHING } from '../../../shared/figures/format.ts';
import type { Column } from '../../../shared/lists/column.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EndedMark } from '../../documents/door.ts';
import { HeadcountMark, UseBar } from './marks.tsx';

export type HeadcountRow = HeadcountPartsFragment;

export const headcountPath = ({ id }: { readonly id: string }): string => `/headcounts/${id}/show`;

const cited = ({ document }: HeadcountRow): string | undefined =>
  document ? [document.number, document.title].filter(Boolean).join(' ') : undefined;

/** Columns of the list. */
export function useHeadcountColumns(): readonly Column<HeadcountRow>[] {
  const translate = useTranslate();
  const number = (source: 'places' | 'used' | 'free'): Column<HeadcountRow> => ({
    source,
    label: translate(`headcounts.${source}`),
    numeric: true,
    sortable: true,
    render: (row) => row[source] ?? NOTHING,
  });
  return [
    {
      source: 'region',
      label: translate('headcounts.region'),
      sortable: true,
      render: (row) => <PlaceLink to={headcountPath(row)}>{row.region.name}</PlaceLink>,
    },
    {
      source: 'category',
      label: translate('headcounts.category'),
      render: ({ category }) => translate(`enum.HeadcountCategory.${category}`),
    },
    {
      source: 'use',
      label: translate('headcounts.use'),
      render: (row) => <UseBar headcount={row} />,
    },
    {
      source: 'status',
      label: translate('headcounts.status'),
      render: (row) => (
        <>
          <HeadcountMark headcount={row} /> <EndedMark document={row.governingDocument} />
        </>
      ),
    },
    number('places'),
    number('used'),
    number('free'),
    {
      source: 'document',
      label: translate('headcounts.document'),
      render: (row) => cited(row) ?? NOTHING,
      hidden: true,
    },
  ];
}
