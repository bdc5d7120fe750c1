import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { officeTime } from '../../time/office.ts';
import type { Reviewed } from '../review.ts';

interface Step {
  readonly name: 'entered' | 'submitted' | 'approved' | 'returned';
  readonly at: string;
  readonly by: string | null;
  readonly reason?: string | null;
}

/** What happened to an entry, in order; one step where entering and submitting were one. */
function stepsOf(entry: Reviewed): Step[] {
  const { recordedAt, recordedBy, submittedAt, submittedBy, decidedAt, decidedBy, decisionReason, review } = entry;
  const entered = { name: 'entered', at: recordedAt, by: recordedBy?.name ?? null } as const;
  const submitted = submittedAt
    ? ({ name: 'submitted', at: submittedAt, by: submittedBy?.name ?? null } as const)
    : null;
  const atOnce = submitted !== null && submitted.at === entered.at && submitted.by === entered.by;
  return [
    ...(atOnce ? [] : [entered]),
    ...(submitted ? [submitted] : []),
    ...(decidedAt
      ? [
          {
            name: review === 'RETURNED' ? ('returned' as const) : ('approved' as const),
            at: decidedAt,
            by: decidedBy?.name ?? null,
            reason: decisionReason,
          },
        ]
      : []),
  ];
}

/** Who entered, submitted and decided an entry, and when; names are said where the person may know them. */
export function ReviewTrail({ entry }: { readonly entry: Reviewed }) {
  const translate = useTranslate();
  return (
    <Box component="ol" sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 16px', fontSize: 13 }}>
      {stepsOf(entry).map(({ name, at, by, reason }) => (
        <Box component="li" key={name} sx={{ color: 'text.secondary' }}>
          {by ? <span>{by} </span> : null}
          {translate(`review.step_${name}`, { at: officeTime(at) })}
          {reason ? (
            <Box component="span" sx={{ color: name === 'returned' ? 'error.main' : 'text.primary' }}>
              {translate('why.of')}
              {reason}
            </Box>
          ) : null}
        </Box>
      ))}
    </Box>
  );
}
