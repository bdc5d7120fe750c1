import { SaveFacilityDocument } from '@jiceng/schema/communities.ts';
import { Box, Button, Paper } from '@mui/material';
import { Form, required, useTranslate } from 'ra-core';
import { AutocompleteInput, TextInput } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { titleIfCited } from '../../../../shared/editing/cited-document.ts';
import { DayInput } from '../../../../shared/editing/DayInput.tsx';
import { FormAlert } from '../../../../shared/editing/FormAlert.tsx';
import type { VersionedInput } from '../../../../shared/editing/VersionedForm.tsx';
import { usePermitted } from '../../../../shared/IfPermitted.tsx';
import { DeniedPage } from '../../../../shared/pages/Message.tsx';
import { PageTitle } from '../../../../shared/pages/PageTitle.tsx';
import { useAsOf } from '../../../../shared/time/as-of.tsx';
import { IfToday } from '../../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../../shared/use-command.ts';
import { useCommunities } from '../../../regions/choice/door.ts';
import { FacilityInputs, type FacilityValues } from './FacilityInputs.tsx';
import { facilityInput } from './facility-input.ts';

type Values = FacilityValues & VersionedInput & { readonly communityId: string };

const WIDE = { gridColumn: '1 / -1' } as const;

/** 登记设施: a new facility of a community; `?community=` chooses it beforehand. */
export default function FacilityCreate() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { today } = useAsOf();
  const permitted = usePermitted('facilities', 'create');
  const { run } = useCommand(SaveFacilityDocument, {
    keyed: 'saveFacility',
    done: 'review.saved',
    onDone: ({ saved }) => navigate(`/facility-entries/${saved.id}/show`),
  });
  if (!permitted) return <DeniedPage />;
  return (
    <>
      <PageTitle
        title={translate('facilities.register')}
        crumbs={[
          { label: translate('menu.facilities'), to: '/facilities' },
          { label: translate('facilities.register') },
        ]}
      />
      <Paper sx={{ maxWidth: 720, p: 2 }}>
        <Form
          record={{
            communityId: search.get('community') ?? undefined,
            state: 'IN_USE',
            countsTowards: true,
            validFrom: today,
          }}
          sanitizeEmptyValues
          onSubmit={(values: Record<string, unknown>) => {
            const given = values as unknown as Values;
            return run(facilityInput(given, { communityId: given.communityId, mode: 'CHANGE' }));
          }}
        >
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
              columnGap: 2,
              rowGap: '12px',
              alignItems: 'start',
              '& .MuiFormControl-root': { m: 0, width: '100%' },
            }}
          >
            <CommunityInput />
            <FacilityInputs />
            <DayInput source="validFrom" label="versioned.valid_from" helperText={false} validate={required()} />
            <TextInput source="reason" label="versioned.reason" helperText={false} />
            <TextInput
              source="document.title"
              validate={titleIfCited}
              label="versioned.document_title"
              helperText={false}
              sx={WIDE}
            />
            <TextInput source="document.number" label="versioned.document_number" helperText={false} />
            <DayInput source="document.date" label="versioned.document_date" helperText={false} />
          </Box>
          <FormAlert />
          <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
            <IfToday>
              <Submit />
            </IfToday>
            <Button onClick={() => navigate(-1)}>{translate('page.cancel')}</Button>
          </Box>
        </Form>
      </Paper>
    </>
  );
}

function CommunityInput() {
  const communities = useCommunities();
  return (
    <AutocompleteInput
      source="communityId"
      label="facilities.community"
      choices={communities.map(({ id, code, name }) => ({ id, name: `${name} ${code}` }))}
      validate={required()}
      helperText={false}
      sx={WIDE}
    />
  );
}

function Submit({ disabled = false }: { readonly disabled?: boolean }) {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  return (
    <Button type="submit" variant="contained" color="primary" disabled={disabled || isSubmitting}>
      {translate('page.save')}
    </Button>
  );
}
