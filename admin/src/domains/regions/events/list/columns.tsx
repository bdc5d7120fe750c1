import type { RegionEventLineFragment } from '@jiceng/schema/regions.ts';
import { useTranslate } from 'ra-core';
import type { Column } from '../../../../shared/lists/column.ts';
import { PlaceLink } from '../../../../shared/PlaceLink.tsx';
import { officeTime } from '../../../../shared/time/office.ts';
import { EndedMark } from '../../../documents/door.ts';
import { eventTitle } from '../event-words.ts';
import { EventStateMark } from '../marks.tsx';

type Row = RegionEventLineFragment;

export const eventPath = ({ id }: { readonly id: string }): string => `/region-events/${id}/show`;

/** Columns of the list. */
export function useEventColumns(): readonly Column<Row>[] {
  const translate = useTranslate();
  return [
    {
      source: 'effectiveOn',
      label: translate('region_events.effective'),
      sortable: true,
      render: ({ effectiveOn }) => effectiveOn,
    },
    {
      source: 'event',
      label: translate('region_events.event'),
      render: (row) => (
        <>
          <PlaceLink to={eventPath(row)}>{eventTitle(row, translate)}</PlaceLink>{' '}
          <EndedMark document={row.governingDocument} />
        </>
      ),
    },
    {
      source: 'state',
      label: translate('region_events.state'),
      render: ({ state }) => <EventStateMark state={state} />,
    },
    {
      source: 'recordedBy',
      label: translate('region_events.by'),
      render: ({ recordedBy }) => recordedBy?.name,
    },
    {
      source: 'recordedAt',
      label: translate('region_events.proposed_at'),
      sortable: true,
      render: ({ recordedAt }) => officeTime(recordedAt),
    },
  ];
}
