import { DecideRegionEventDocument, type EventNoteFragment, RegionEventDocument } from '@jiceng/schema/regions.ts';
import { Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { IfPermitted } from '../../../../shared/IfPermitted.tsx';
import { PlaceLink } from '../../../../shared/PlaceLink.tsx';
import { ErrorState } from '../../../../shared/pages/ErrorState.tsx';
import { RecordFrame, RecordPage } from '../../../../shared/pages/RecordPage.tsx';
import { Section } from '../../../../shared/pages/Section.tsx';
import { Grounds } from '../../../../shared/review/entry/Grounds.tsx';
import { PendingBanner } from '../../../../shared/review/entry/PendingBanner.tsx';
import { ReviewTrail } from '../../../../shared/review/entry/ReviewTrail.tsx';
import { dayBefore } from '../../../../shared/time/day.ts';
import { IfToday } from '../../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../../shared/use-command.ts';
import { RestsOn } from '../../../documents/door.ts';
import type { EventRecord } from '../event-record.ts';
import { eventTitle, linesOf, reversed } from '../event-words.ts';
import { EventStateMark } from '../marks.tsx';
import { PreviewBox } from '../preview/Preview.tsx';
import { usePreview } from '../preview/use-preview.ts';
import { DecisionSheet } from './DecisionSheet.tsx';
import { FlowList } from './FlowList.tsx';
import { FlowPicture } from './FlowPicture.tsx';
import { Moves } from './Moves.tsx';
import { WithdrawEvent } from './WithdrawEvent.tsx';

/** Page of a change of the tree: before and afterwards, what it touches or moved, who decided, what answers it (区划变更页). */
export default function EventShow() {
  return (
    <RecordPage place="region-events" document={RegionEventDocument} pick={({ regionEvent }) => regionEvent} undated>
      {(event) => <Page event={event} />}
    </RecordPage>
  );
}

function Page({ event }: { readonly event: EventRecord }) {
  const translate = useTranslate();
  const { run } = useCommand(DecideRegionEventDocument, { done: 'review.decided' });
  const { state, reverses } = event;
  // A withdrawal names no units of its own: it turns those of what it takes back the other way round.
  const flow = reverses ? reversed({ kind: event.kind, from: reverses.from, to: reverses.to }) : event;
  const title = eventTitle(event, translate);
  const waits = state === 'PROPOSED' || state === 'RETURNED';
  return (
    <RecordFrame
      title={title}
      crumbs={[{ label: translate('menu.region-events'), to: '/region-events' }]}
      facts={
        <>
          <EventStateMark state={state} />
          <Note label="region_events.answered" event={event.answeredBy} as={event} />
          <Note label="region_events.answers" event={reverses ?? event.corrects} as={null} />
        </>
      }
      actions={<Actions event={event} title={title} />}
      above={
        <>
          <DecisionSheet event={event} />
          {waits ? (
            <PendingBanner
              entry={event}
              subject={title}
              lines={linesOf(flow, translate, reverses !== null)}
              grounds={<Grounds entry={event} />}
              onDecide={(decision, reason) => run({ id: event.id, decision, reason })}
            />
          ) : null}
        </>
      }
    >
      {state === 'PROPOSED' ? <Touching event={event} /> : null}
      <Section title={translate('region_events.flow')} note={<Days event={event} />}>
        <FlowPicture event={flow} />
        <FlowList event={flow} back={reverses !== null} />
        {event.governingDocument ? (
          <Box sx={{ mt: 1, fontSize: 13 }}>
            {translate('documents.governing_document')}
            {translate('why.of')}
            <RestsOn document={event.governingDocument} />
          </Box>
        ) : null}
      </Section>
      {waits ? null : (
        <>
          <Section title={translate('region_events.moved')} note={translate('region_events.moved_note')}>
            <Moves event={event} />
          </Section>
          <Box className="no-print">
            <Section title={translate('region_events.details')}>
              <Box sx={{ p: '10px 16px', display: 'grid', rowGap: '4px' }}>
                <ReviewTrail entry={event} />
                <Grounds entry={event} />
                {event.appliedOn ? (
                  <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
                    {translate('region_events.applied', { on: event.appliedOn })}
                  </Box>
                ) : null}
              </Box>
            </Section>
          </Box>
        </>
      )}
    </RecordFrame>
  );
}

function Touching({ event: { id, corrects, reverses } }: { readonly event: EventRecord }) {
  const translate = useTranslate();
  const { data, isFetching, error, refetch } = usePreview({ id });
  return (
    <Section title={translate('region_events.preview')}>
      {error ? (
        <ErrorState error={error} onRetry={() => refetch()} />
      ) : (
        <PreviewBox
          preview={data}
          busy={isFetching}
          open={false}
          fine={translate('region_events.can_be_approved')}
          compared={corrects !== null || reverses !== null}
        />
      )}
    </Section>
  );
}

/** First day, and the tree on it and on the day before. */
function Days({ event: { effectiveOn, state } }: { readonly event: EventRecord }) {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: '0 12px' }}>
      <span>
        {translate('region_events.effective')} {effectiveOn}
      </span>
      {state === 'IN_FORCE' || state === 'SCHEDULED' ? (
        <>
          <Link className="no-print" to={`/regions?asOf=${dayBefore(effectiveOn)}`}>
            {translate('region_events.see_before')}
          </Link>
          <Link className="no-print" to={`/regions?asOf=${effectiveOn}`}>
            {translate('region_events.see_after')}
          </Link>
        </>
      ) : null}
    </Box>
  );
}

/** Another event that answers this one, or that this one answers. */
function Note({
  label,
  event,
  as,
}: {
  readonly label: string;
  readonly event: EventNoteFragment | null;
  readonly as: EventRecord | null;
}) {
  const translate = useTranslate();
  if (!event) return null;
  const what = as
    ? translate(event.reverses ? 'region_events.withdraw' : 'region_events.correct')
    : translate(`enum.RegionEventKind.${event.kind}`);
  return (
    <span>
      {translate(label)}
      <PlaceLink to={`/region-events/${event.id}/show`}>
        {what} {event.effectiveOn}
      </PlaceLink>{' '}
      <EventStateMark state={event.state} />
    </span>
  );
}

/** Its own proposer takes it back or proposes it anew; of one that stands others are asked. */
function Actions({ event, title }: { readonly event: EventRecord; readonly title: string }) {
  const translate = useTranslate();
  const [withdrawing, setWithdrawing] = useState(false);
  const { id, state, preparedByMe, answeredBy, reverses } = event;
  const undecided = state === 'PROPOSED' || state === 'RETURNED';
  const stands = (state === 'IN_FORCE' || state === 'SCHEDULED') && !reverses;
  const answered = answeredBy !== null && answeredBy.state !== 'WITHDRAWN';
  if (undecided ? !preparedByMe : !stands || answered) return null;
  return (
    <IfPermitted place="region-events" action="edit">
      {state === 'RETURNED' && !reverses && !event.corrects ? (
        <IfToday>
          <Button component={Link} {...{ to: `/region-events/create?again=${id}` }}>
            {translate('region_events.propose_again')}
          </Button>
        </IfToday>
      ) : null}
      {stands ? (
        <IfToday>
          <Button component={Link} {...{ to: `/region-events/create?corrects=${id}` }}>
            {translate('region_events.correct')}
          </Button>
        </IfToday>
      ) : null}
      <IfToday>
        <Button onClick={() => setWithdrawing(true)}>{translate('region_events.withdraw')}</Button>
      </IfToday>
      {withdrawing ? (
        <WithdrawEvent event={event} title={title} own={undecided} onClose={() => setWithdrawing(false)} />
      ) : null}
    </IfPermitted>
  );
}
