import { Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type ReactElement, useState } from 'react';
import { StatusMark } from '../../status/StatusMark.tsx';
import { IfToday, Locked } from '../../time/IfToday.tsx';
import { useMe } from '../../use-me.ts';
import { barToDecide, type Decision, type Reviewed } from '../review.ts';
import { DecideDialog } from './DecideDialog.tsx';

interface DecideButtonsProps {
  readonly entry: Reviewed;
  readonly subject: string;
  readonly onDecide: (decision: Decision, reason: string | null) => Promise<Record<string, unknown> | undefined>;
}

/** 退回 and 同意 of one entry. Its preparer sees them locked, and why; who has no right to decide sees none. */
export function DecideButtons({ entry, subject, onDecide }: DecideButtonsProps) {
  const translate = useTranslate();
  const me = useMe();
  const [decision, setDecision] = useState<Decision | null>(null);
  const bar = barToDecide(entry, me?.permissions ?? []);
  if (bar === 'not_waiting' || bar === 'no_right') return null;
  const reason = bar === 'prepared_by_me' ? translate('review.own') : null;
  const confirms = entry.review === 'SHIPPED';
  const guarded = (button: ReactElement<{ disabled?: boolean; startIcon?: ReactElement }>) =>
    reason ? <Locked reason={reason}>{button}</Locked> : <IfToday>{button}</IfToday>;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      {reason ? <StatusMark kind="two">{reason}</StatusMark> : null}
      {guarded(
        <Button onClick={() => setDecision('RETURN')}>
          {translate(confirms ? 'review.take_out' : 'review.return')}
        </Button>,
      )}
      {guarded(
        <Button variant="contained" color="primary" onClick={() => setDecision('APPROVE')}>
          {translate(confirms ? 'review.confirm' : 'review.approve')}
        </Button>,
      )}
      {decision ? (
        <DecideDialog
          decision={decision}
          confirms={confirms}
          subject={subject}
          onDecide={async (chosen, why) => {
            const errors = await onDecide(chosen, why);
            if (!errors) setDecision(null);
            return errors;
          }}
          onClose={() => setDecision(null)}
        />
      ) : null}
    </Box>
  );
}
