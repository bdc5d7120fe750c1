import { HireWorkerDocument, type HireWorkerInput } from '@jiceng/schema/workers.ts';
import { Box, Button, Paper, Typography } from '@mui/material';
import { Form, required, useTranslate } from 'ra-core';
import { TextInput } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { titleIfCited } from '../../../shared/editing/cited-document.ts';
import { DayInput } from '../../../shared/editing/DayInput.tsx';
import { FormAlert } from '../../../shared/editing/FormAlert.tsx';
import { AttachmentsInput } from '../../../shared/files/AttachmentsInput.tsx';
import type { StoredFile } from '../../../shared/files/use-uploads.ts';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { DeniedPage } from '../../../shared/pages/Message.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { InSlot } from '../../../shared/slots/InSlot.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { RecruitmentInputs, recruitmentInput } from '../cohorts/RecruitmentInputs.tsx';
import { IdentityInputs } from '../identity/IdentityInputs.tsx';
import { identityInput } from '../identity/identity-values.ts';
import { PERSON_ELSEWHERE, PLACES_LEFT } from '../slots.ts';
import { dutyInput, HiredFor } from './HiredFor.tsx';
import { EmployerInput, StandingInput, UnitInput } from './inputs.tsx';
import { overQuotaInput } from './over-quota.ts';
import { SuccessorInput } from './SuccessorInput.tsx';

type Values = Omit<HireWorkerInput, 'idempotencyKey'>;
type Typed = Omit<Values, 'attachments'> & { readonly attachments?: readonly StoredFile[] };

const WIDE = { gridColumn: '1 / -1' } as const;

/** 登记新聘: somebody who has no file yet; `?unit=` chooses where beforehand. */
export default function HireWorker() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { today } = useAsOf();
  const permitted = usePermitted('workers', 'create');
  const { run } = useCommand(HireWorkerDocument, {
    keyed: 'hireWorker',
    done: 'workers.hired',
    onDone: ({ hireWorker }) => navigate(`/workers/${hireWorker.id}/show`),
  });
  if (!permitted) return <DeniedPage />;
  return (
    <>
      <PageTitle
        title={translate('workers.hire_title')}
        crumbs={[{ label: translate('menu.workers'), to: '/workers' }, { label: translate('workers.hire_title') }]}
      />
      <Paper sx={{ maxWidth: 720, p: 2 }}>
        <Typography sx={{ color: 'text.secondary', fontSize: 13, mb: 2 }}>{translate('workers.hire_help')}</Typography>
        <Form
          record={{ unitId: search.get('unit') ?? undefined, standing: 'IN_POST', from: today }}
          sanitizeEmptyValues
          onSubmit={(values: Record<string, unknown>) => run(hireInput(values as unknown as Typed))}
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
            <TextInput source="name" label="workers.name" validate={required()} sx={WIDE} />
            <UnitInput from="from" />
            <SuccessorInput from="from" />
            <EmployerInput />
            <StandingInput />
            <DayInput source="from" label="workers.from" validate={required()} />
            <InSlot of={PLACES_LEFT} props={{ from: 'from', duty: 'duty.duty' }} />
            <HiredFor />
            <Typography variant="h3" sx={{ ...WIDE, mt: 1 }}>
              {translate('cohorts.section')}
              <Typography component="span" sx={{ color: 'text.secondary', fontSize: 13, fontWeight: 400, ml: 1 }}>
                {translate('cohorts.section_help')}
              </Typography>
            </Typography>
            <RecruitmentInputs />
            <Typography variant="h3" sx={{ ...WIDE, mt: 1 }}>
              {translate('careers.identity_optional')}
            </Typography>
            <IdentityInputs />
            <InSlot of={PERSON_ELSEWHERE} props={{ read: requestedOf }} />
            <Typography variant="h3" sx={{ ...WIDE, mt: 1 }}>
              {translate('careers.grounds')}
            </Typography>
            <TextInput source="reason" label="versioned.reason" sx={WIDE} />
            <TextInput source="document.title" validate={titleIfCited} label="versioned.document_title" sx={WIDE} />
            <TextInput source="document.number" label="versioned.document_number" />
            <DayInput source="document.date" label="versioned.document_date" />
            <AttachmentsInput />
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

/** What the form says of somebody whose number is on file elsewhere. */
const requestedOf = ({ name, unitId, from }: Readonly<Record<string, unknown>>) => ({
  name: name as string | undefined,
  unitId: unitId as string | undefined,
  on: from as string | undefined,
});

/** A document without a title is no document. */
const hireInput = ({
  name,
  unitId,
  successorId,
  employerId,
  from,
  standing,
  recruitment,
  attachments,
  identity,
  duty,
  overQuota,
  reason,
  document,
}: Typed): Values => ({
  name,
  unitId,
  successorId: successorId ?? null,
  employerId,
  from,
  standing: standing ?? 'IN_POST',
  recruitment: recruitmentInput(recruitment),
  attachments: (attachments ?? []).map(({ id }) => id),
  identity: identityInput(identity),
  duty: dutyInput(duty, unitId),
  overQuota: overQuotaInput(overQuota),
  reason: reason || null,
  document: document?.title ? document : null,
});

function Submit({ disabled = false }: { readonly disabled?: boolean }) {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  return (
    <Button type="submit" variant="contained" color="primary" disabled={disabled || isSubmitting}>
      {translate('page.save')}
    </Button>
  );
}
