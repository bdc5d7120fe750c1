import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { givenReason } from '../../../../shared/audit/reason.ts';
import { DocumentCite } from '../../../../shared/DocumentCite.tsx';
import { NOTHING } from '../../../../shared/figures/format.ts';
import { officeTime } from '../../../../shared/time/office.ts';
import type { EventRecord } from '../event-record.ts';

/** Head of the printed event (区划变更审批单): number, day, both persons with their times, reason and document, and room to sign. On paper only. */
export function DecisionSheet({ event }: { readonly event: EventRecord }) {
  const translate = useTranslate();
  const { id, kind, effectiveOn, state, recordedBy, recordedAt, decidedBy, decidedAt, decisionReason, basis } = event;
  const person = (name: string | undefined, at: string | null) => (at ? [name, officeTime(at)].join(' ') : NOTHING);
  const reason = givenReason(event.reason);
  const what = translate(`enum.RegionEventKind.${kind}`);
  return (
    <Box sx={{ display: 'none', '@media print': { display: 'block' }, mb: '12px' }}>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: '88px 1fr 88px 1fr',
          fontSize: 13,
          borderTop: 1,
          borderLeft: 1,
          borderColor: 'custom.ctl',
          '& > *': { borderRight: 1, borderBottom: 1, borderColor: 'custom.ctl', p: '5px 8px', minWidth: 0 },
          '& > dt': { color: 'text.secondary' },
          '& > dd': { overflowWrap: 'anywhere' },
          '& > .wide': { gridColumn: '2 / -1' },
          '& > .signed': { minHeight: 44 },
        }}
      >
        <dt>{translate('region_events.sheet_number')}</dt>
        <dd>{id}</dd>
        <dt>{translate('region_events.state')}</dt>
        <dd>{translate(`enum.RegionEventState.${state}`)}</dd>
        <dt>{translate('region_events.kind')}</dt>
        <dd>{event.reverses ? translate('region_events.taking_back', { title: what }) : what}</dd>
        <dt>{translate('region_events.effective')}</dt>
        <dd>{effectiveOn}</dd>
        <dt>{translate('region_events.by')}</dt>
        <dd>{person(recordedBy?.name, recordedAt)}</dd>
        <dt>{translate('region_events.decided_by')}</dt>
        <dd>{person(decidedBy?.name, decidedAt)}</dd>
        <dt>{translate('record.reason')}</dt>
        <dd className="wide">{reason || NOTHING}</dd>
        <dt>{translate('versioned.document_title')}</dt>
        <dd className="wide">{event.document ? <DocumentCite document={event.document} /> : NOTHING}</dd>
        {basis ? (
          <>
            <dt>{translate('region_events.basis')}</dt>
            <dd className="wide">{basis}</dd>
          </>
        ) : null}
        {decisionReason ? (
          <>
            <dt>{translate('region_events.decision_reason')}</dt>
            <dd className="wide">{decisionReason}</dd>
          </>
        ) : null}
        <dt className="signed">{translate('region_events.sign_by')}</dt>
        <dd className="signed" />
        <dt className="signed">{translate('region_events.sign_decided')}</dt>
        <dd className="signed" />
      </Box>
    </Box>
  );
}
