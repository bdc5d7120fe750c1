import type { FacilitiesQuery } from '@jiceng/schema/communities.ts';
import { useLocale, useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import type { Column } from '../../../shared/lists/column.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { SourceText } from '../../../shared/SourceText.tsx';
import { ReviewMark } from '../../../shared/status/ReviewMark.tsx';
import { Counts, FacilityStateMark } from './marks.tsx';

export type FacilityRow = FacilitiesQuery['facilities']['items'][number];

export const facilityPath = ({ id }: { readonly id: string }): string => `/facilities/${id}/show`;

/** Columns of the list. */
export function useFacilityColumns(): readonly Column<FacilityRow>[] {
  const translate = useTranslate();
  // English words are longer: with these two the table would scroll sideways on a screen of 1440 px.
  const wide = useLocale() === 'en';
  return [
    {
      source: 'name',
      label: translate('facilities.name'),
      sortable: true,
      render: (row) => <PlaceLink to={facilityPath(row)}>{row.name}</PlaceLink>,
    },
    {
      source: 'community',
      label: translate('facilities.community'),
      sortable: true,
      render: ({ community }) => <PlaceLink to={`/communities/${community.id}/show`}>{community.name}</PlaceLink>,
    },
    {
      source: 'town',
      label: translate('facilities.town'),
      hidden: true,
      render: ({ community }) => community.parent?.name,
    },
    {
      source: 'kind',
      label: translate('facilities.kind'),
      render: ({ kind }) => translate(`enum.FacilityKind.${kind}`),
    },
    {
      source: 'buildingAreaM2',
      label: translate('facilities.building_head'),
      numeric: true,
      sortable: true,
      render: ({ buildingAreaM2 }) => formatDecimal(buildingAreaM2, 2),
    },
    {
      source: 'residentActivityAreaM2',
      label: translate('facilities.activity_head'),
      numeric: true,
      render: ({ residentActivityAreaM2 }) => formatDecimal(residentActivityAreaM2, 2),
    },
    {
      source: 'tenure',
      label: translate('facilities.tenure'),
      hidden: wide,
      render: ({ tenure }) => translate(`enum.Tenure.${tenure}`),
    },
    {
      source: 'state',
      label: translate('facilities.state'),
      sortable: true,
      render: ({ state }) => <FacilityStateMark state={state} />,
    },
    {
      source: 'countsTowards',
      label: translate('facilities.counts'),
      render: (row) => <Counts facility={row} />,
    },
    {
      source: 'review',
      label: translate('facilities.review'),
      render: ({ review }) => <ReviewMark review={review} />,
    },
    {
      source: 'valid',
      label: translate('record.since'),
      hidden: true,
      render: ({ valid }) => valid.from,
    },
    {
      source: 'source',
      label: translate('record.source'),
      hidden: wide,
      render: ({ source }) => <SourceText source={source} />,
    },
  ];
}
