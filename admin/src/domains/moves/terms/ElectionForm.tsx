import type { TreeNodeFragment } from '@jiceng/schema/regions.ts';
import { CloseTermsDocument, CloseTermsPreviewDocument, type DutyName } from '@jiceng/schema/transfers.ts';
import { Box, Button, Paper, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Form, required, useNotify, useTranslate } from 'ra-core';
import { type RefObject, useEffect, useRef } from 'react';
import { AutocompleteArrayInput, TextInput } from 'react-admin';
import { useFormState, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { request } from '../../../providers/gql.ts';
import { titleIfCited } from '../../../shared/editing/cited-document.ts';
import { DayInput } from '../../../shared/editing/DayInput.tsx';
import { FormAlert } from '../../../shared/editing/FormAlert.tsx';
import { InSlot } from '../../../shared/slots/InSlot.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { isDay } from '../../../shared/time/day.ts';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { QUOTA_FULL } from '../../workers/slots.ts';
import { ELECTED_DUTIES } from '../transfers/choices.ts';
import { ElectedInputs } from './ElectedInputs.tsx';
import { EndingTerms } from './EndingTerms.tsx';
import { type ElectionValues, electionInput, yearsAfter } from './election-input.ts';
import type { Terms } from './terms.ts';

/** Years of a term of the residents' committee (居民委员会组织法 2018, article 15). */
const YEARS_OF_TERM = 5;

interface ElectionFormProps {
  readonly units: readonly TreeNodeFragment[];
  /** Street whose people can be elected; null: not in the scope. */
  readonly townId: string | null;
  /** Where one comes from, and goes to afterwards. */
  readonly place: string;
}

/** Day and duties, whose terms end, who is elected again and who is new; one save. */
export function ElectionForm({ units, townId, place }: ElectionFormProps) {
  const navigate = useNavigate();
  const notify = useNotify();
  const { today } = useAsOf();
  const unitIds = units.map(({ id }) => id);
  const { run } = useCommand(CloseTermsDocument, {
    keyed: 'closeTerms',
    onDone: ({ closeTerms }) => {
      notify('elections.done', { type: 'success', messageArgs: { count: closeTerms.length } });
      navigate(place);
    },
  });
  // What the preview showed is what is saved.
  const seen = useRef<Terms | null>(null);
  const save = async (values: ElectionValues) => {
    const terms = seen.current?.terms ?? [];
    const input = electionInput(values, unitIds, terms);
    if (typeof input === 'string') {
      notify(`elections.${input}`, { type: 'warning' });
      return undefined;
    }
    return run(input);
  };
  return (
    <Form
      record={{ on: today, termEndsOn: yearsAfter(today, YEARS_OF_TERM), duties: [], again: [], elected: [] }}
      onSubmit={(values: Record<string, unknown>) => save(values as unknown as ElectionValues)}
    >
      <Given />
      <Preview unitIds={unitIds} seen={seen} />
      <ElectedInputs units={units} townId={townId} />
      <InSlot of={QUOTA_FULL} props={{ source: 'elected' }} />
      <Save cancel={() => navigate(place)} />
    </Form>
  );
}

const GRID = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', lg: '1fr 1fr 2fr' },
  columnGap: 2,
  rowGap: '12px',
  alignItems: 'start',
  '& .MuiFormControl-root': { m: 0, width: '100%' },
} as const;

function Given() {
  const translate = useTranslate();
  return (
    <Paper sx={{ p: 2, mb: '12px' }}>
      <Typography sx={{ color: 'text.secondary', fontSize: 13, mb: 2 }}>{translate('elections.note')}</Typography>
      <Box sx={GRID}>
        <DayInput source="on" label="elections.on" validate={required()} />
        <DayInput source="termEndsOn" label="elections.term_ends" validate={required()} />
        <AutocompleteArrayInput
          source="duties"
          label="elections.duties"
          choices={ELECTED_DUTIES.map((id) => ({ id, name: translate(`enum.DutyName.${id}`) }))}
        />
        <TextInput source="reason" label="versioned.reason" />
        <TextInput source="document.title" validate={titleIfCited} label="versioned.document_title" />
        <TextInput source="document.number" label="versioned.document_number" />
      </Box>
    </Paper>
  );
}

interface PreviewProps {
  readonly unitIds: readonly string[];
  readonly seen: RefObject<Terms | null>;
}

function Preview({ unitIds, seen }: PreviewProps) {
  const [on, duties] = useWatch({ name: ['on', 'duties'] }) as [string | undefined, DutyName[] | undefined];
  const { data, error, refetch } = useQuery({
    queryKey: ['workers', 'close-terms', unitIds, on, duties],
    queryFn: ({ signal }) =>
      request(
        CloseTermsPreviewDocument,
        { unitIds: [...unitIds], on: on ?? '', duties: duties?.length ? duties : null },
        signal,
      ),
    enabled: isDay(on),
    placeholderData: keepPreviousData,
  });
  useEffect(() => {
    seen.current = data?.closeTermsPreview ?? null;
  }, [data, seen]);
  return <EndingTerms terms={data?.closeTermsPreview ?? null} error={error} onRetry={() => refetch()} />;
}

function Save({ cancel }: { readonly cancel: () => void }) {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  return (
    <>
      <FormAlert />
      <Box sx={{ display: 'flex', gap: 1, mt: 1, mb: 3 }}>
        <IfToday>
          <Button type="submit" variant="contained" color="primary" disabled={isSubmitting}>
            {translate('elections.save')}
          </Button>
        </IfToday>
        <Button onClick={cancel}>{translate('page.cancel')}</Button>
      </Box>
    </>
  );
}
