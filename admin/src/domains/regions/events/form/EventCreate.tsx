import {
  CorrectRegionEventDocument,
  RecordRegionEventDocument,
  RegionEventDocument,
  type RegionEventKind,
} from '@jiceng/schema/regions.ts';
import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useNavigate, useSearchParams } from 'react-router';
import { request } from '../../../../providers/gql.ts';
import { usePermitted } from '../../../../shared/IfPermitted.tsx';
import { DeniedPage } from '../../../../shared/pages/Message.tsx';
import { PageTitle } from '../../../../shared/pages/PageTitle.tsx';
import { PageSkeleton } from '../../../../shared/pages/Skeletons.tsx';
import { useAsOf } from '../../../../shared/time/as-of.tsx';
import { dayBefore } from '../../../../shared/time/day.ts';
import { useCommand } from '../../../../shared/use-command.ts';
import { useUnits } from '../../choice/use-units.ts';
import type { EventGrounds, EventValues } from '../event-input.ts';
import { eventTitle } from '../event-words.ts';
import { EVENT_KINDS } from '../kinds.ts';
import { EventForm } from './EventForm.tsx';
import { valuesOf } from './stored-event.ts';

/** 提出区划变更: `?kind=` and `?from=` fill in; `?again=` takes a returned proposal, `?corrects=` an event that was wrong. */
export default function EventCreate() {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const { today } = useAsOf();
  const permitted = usePermitted('region-events', 'create');
  const corrects = search.get('corrects');
  const stored = corrects ?? search.get('again');
  const { data, isPending } = useQuery({
    queryKey: ['region-events', 'page', stored],
    queryFn: ({ signal }) => request(RegionEventDocument, { id: stored ?? '' }, signal),
    enabled: stored !== null,
  });
  const event = data?.regionEvent ?? null;
  // What was wrong is entered anew over the units as they were before it.
  const units = useUnits(corrects && event ? dayBefore(event.effectiveOn) : undefined);
  if (!permitted) return <DeniedPage />;
  if (!units || !today || (stored !== null && isPending)) return <PageSkeleton />;
  const from = search.get('from');
  const asked = EVENT_KINDS.find((kind) => kind === search.get('kind'));
  const kind: RegionEventKind = asked ?? (from ? 'RECLASSIFY' : 'MERGE');
  const title = corrects
    ? translate('region_events.correct_title', { title: event ? eventTitle(event, translate) : '' })
    : translate('region_events.propose');
  return (
    <>
      <PageTitle title={title} crumbs={[{ label: translate('menu.region-events'), to: '/region-events' }]} />
      {corrects ? (
        <Typography sx={{ fontSize: 13, color: 'text.secondary', mb: '12px' }}>
          {translate('region_events.correct_note')}
        </Typography>
      ) : null}
      <Propose
        key={stored ?? 'new'}
        units={units}
        corrects={corrects}
        defaultValues={event ? valuesOf(event) : { kind, effectiveOn: today, from: from ? [from] : [] }}
      />
    </>
  );
}

interface ProposeProps {
  readonly units: NonNullable<ReturnType<typeof useUnits>>;
  readonly corrects: string | null;
  readonly defaultValues: EventValues & EventGrounds;
}

function Propose({ units, corrects, defaultValues }: ProposeProps) {
  const navigate = useNavigate();
  const go = ({ id }: { readonly id: string }) => navigate(`/region-events/${id}/show`);
  const record = useCommand(RecordRegionEventDocument, {
    keyed: 'recordRegionEvent',
    done: 'region_events.recorded',
    onDone: ({ recordRegionEvent }) => go(recordRegionEvent),
  });
  const correct = useCommand(CorrectRegionEventDocument, {
    keyed: 'correctRegionEvent',
    done: 'region_events.recorded',
    onDone: ({ correctRegionEvent }) => go(correctRegionEvent),
  });
  return (
    <EventForm
      units={units}
      defaultValues={defaultValues}
      corrects={corrects}
      onSubmit={(input, { reason, document = null, governingDocumentId = null }, newcomersTo) =>
        corrects
          ? correct.run({ ...input, id: corrects, reason: reason ?? '', document, governingDocumentId, newcomersTo })
          : record.run({ ...input, reason: reason ?? null, document, governingDocumentId })
      }
    />
  );
}
