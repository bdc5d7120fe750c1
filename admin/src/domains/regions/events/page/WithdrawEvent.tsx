import { WithdrawRegionEventDocument } from '@jiceng/schema/regions.ts';
import { Box } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { AutocompleteInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { FormDialog } from '../../../../shared/editing/FormDialog.tsx';
import { ErrorState } from '../../../../shared/pages/ErrorState.tsx';
import { useCommand } from '../../../../shared/use-command.ts';
import { useRegionNames } from '../../choice/use-region-names.ts';
import type { EventRecord } from '../event-record.ts';
import { PreviewBox } from '../preview/Preview.tsx';
import { usePreview } from '../preview/use-preview.ts';

interface WithdrawEventProps {
  readonly event: EventRecord;
  readonly title: string;
  /** A proposal of one's own is taken back at once; of an event that stands it is a request to be decided. */
  readonly own: boolean;
  readonly onClose: () => void;
}

/** 撤回: takes back a proposal, or proposes to take back an event. */
export function WithdrawEvent({ event, title, own, onClose }: WithdrawEventProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const regions = useRegionNames();
  const { run } = useCommand(WithdrawRegionEventDocument, {
    done: own ? 'review.discarded' : 'region_events.withdraw_asked',
    onDone: ({ withdrawRegionEvent: { id } }) => {
      onClose();
      if (id !== event.id) navigate(`/region-events/${id}/show`);
    },
  });
  return (
    <FormDialog<{ reason: string; newcomersTo?: string | null }>
      title={translate(own ? 'region_events.withdraw_own_title' : 'region_events.withdraw_title', { title })}
      note={translate(own ? 'region_events.withdraw_own_note' : 'region_events.withdraw_note')}
      submit={translate('region_events.withdraw')}
      defaultValues={{ reason: '' }}
      onClose={onClose}
      onSubmit={({ reason, newcomersTo }) => run({ id: event.id, reason, newcomersTo: newcomersTo || null })}
    >
      <TextInput source="reason" label="versioned.reason" validate={required()} />
      {own ? null : (
        <AutocompleteInput
          source="newcomersTo"
          label="region_events.newcomers"
          helperText="region_events.newcomers_help"
          choices={regions.map(({ id, name, code }) => ({ id, name: `${name} ${code}` }))}
        />
      )}
      {own ? null : <Touched id={event.id} />}
    </FormDialog>
  );
}

/** What would be taken back, worked out as it is typed. */
function Touched({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const newcomersTo = (useWatch({ name: 'newcomersTo' }) as string | null | undefined) || null;
  const { data, isFetching, error, refetch } = usePreview({ withdraws: id, newcomersTo });
  return (
    <Box
      sx={{ border: 1, borderColor: 'divider', borderRadius: '4px', maxHeight: 320, overflowY: 'auto' }}
      tabIndex={0}
    >
      {error ? (
        <ErrorState error={error} onRetry={() => refetch()} />
      ) : (
        <PreviewBox
          preview={data}
          busy={isFetching}
          open={false}
          fine={translate('region_events.can_be_withdrawn')}
          compared
        />
      )}
    </Box>
  );
}
