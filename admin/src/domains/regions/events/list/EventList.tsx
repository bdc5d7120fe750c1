import type { RegionEventLineFragment } from '@jiceng/schema/regions.ts';
import { useTranslate } from 'ra-core';
import { ListPage } from '../../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../../shared/lists/use-chips.ts';
import { useRegionNames } from '../../choice/use-region-names.ts';
import { eventTitle } from '../event-words.ts';
import { EVENT_KINDS, EVENT_STATES } from '../kinds.ts';
import { EventStateMark } from '../marks.tsx';
import { eventPath, useEventColumns } from './columns.tsx';
import { ProposeButton } from './ProposeButton.tsx';

/** Changes of the region tree (区划变更), the latest day first. */
export default function EventList() {
  const translate = useTranslate();
  const { enumChip, eitherChip, nameChip } = useChips();
  return (
    <ListPage<RegionEventLineFragment>
      name="menu.region-events"
      words={{ count: 'region_events.count', empty: 'region_events.empty', text: 'region_events.empty_text' }}
      standard={{ sort: { field: 'effectiveOn', order: 'DESC' } }}
      undated
      columns={useEventColumns()}
      rowPath={eventPath}
      file="regionEvents"
      actions={<ProposeButton />}
      filters={[
        enumChip('state', 'region_events.state', 'RegionEventState', EVENT_STATES),
        enumChip('kind', 'region_events.kind', 'RegionEventKind', EVENT_KINDS),
        nameChip('region', 'region_events.region', useRegionNames()),
        eitherChip('preparedByMe', 'region_events.by', { true: 'region_events.mine', false: 'region_events.others' }),
      ]}
      card={(event) => (
        <RowCard to={eventPath(event)} name={eventTitle(event, translate)}>
          <EventStateMark state={event.state} />
          <CardNote>{event.effectiveOn}</CardNote>
        </RowCard>
      )}
    />
  );
}
