import { ProposeFreezeDocument } from '@jiceng/schema/indicators.ts';
import { Box, Button, Paper, Typography } from '@mui/material';
import { Form, required, useTranslate } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { titleIfCited } from '../../../shared/editing/cited-document.ts';
import { DayInput } from '../../../shared/editing/DayInput.tsx';
import { FormAlert, KEEP_TYPED } from '../../../shared/editing/FormAlert.tsx';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { DeniedPage } from '../../../shared/pages/Message.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { isDay } from '../../../shared/time/day.ts';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { RegionChooser, useHomeRegion } from '../../regions/choice/door.ts';
import { FreezeChoice } from './FreezeChoice.tsx';
import { type Freezable, replacedBy, supersededBy } from './freezable.ts';

interface Values {
  readonly asOf: string;
  readonly reason: string;
  readonly document?: { readonly title?: string; readonly number?: string; readonly date?: string } | null;
}

/** 提请定格: several indicators of a region on a day, all or none; `?day=`, `?region=`, `?code=` choose beforehand. */
export default function ProposeFreeze() {
  const permitted = usePermitted('frozen-indicators', 'create');
  const home = useHomeRegion();
  const [search] = useSearchParams();
  const code = search.get('region') || home?.code;
  if (!permitted) return <DeniedPage />;
  return code ? <Page key={code} regionCode={code} /> : <PageSkeleton />;
}

function Page({ regionCode }: { readonly regionCode: string }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { today } = useAsOf();
  const asked = search.get('day');
  const chosen = search.get('code');
  const [codes, setCodes] = useState<readonly string[]>(chosen ? [chosen] : []);
  const [known, setKnown] = useState<readonly Freezable[]>([]);
  const { run } = useCommand(ProposeFreezeDocument, {
    keyed: 'proposeFreeze',
    done: 'frozen.proposed',
    onDone: () => navigate('/approvals?view=mine&kind=frozen'),
  });
  return (
    <>
      <PageTitle
        title={translate('frozen.propose')}
        crumbs={[
          { label: translate('menu.frozen-indicators'), to: '/frozen-indicators' },
          { label: translate('frozen.propose') },
        ]}
        actions={<RegionChooser code={regionCode} />}
      />
      <Paper sx={{ maxWidth: 880, p: 2 }}>
        <Typography sx={{ color: 'text.secondary', fontSize: 13, mb: '12px' }}>{translate('frozen.note')}</Typography>
        <Form
          record={{ asOf: isDay(asked) ? asked : lastYearEnd(today) }}
          resetOptions={KEEP_TYPED}
          sanitizeEmptyValues
          onSubmit={(values: Record<string, unknown>) => {
            const { asOf, reason, document } = values as unknown as Values;
            const supersedes = supersededBy(known, codes);
            const replaces = replacedBy(known, codes);
            return run({
              regionCode,
              codes: [...codes],
              asOf,
              reason,
              ...(supersedes.length > 0 ? { supersedes } : {}),
              ...(replaces.length > 0 ? { replaces } : {}),
              document: document?.title
                ? { title: document.title, number: document.number ?? null, date: document.date ?? null }
                : null,
            });
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
            <DayInput source="asOf" label="frozen.as_of" validate={required()} />
            <Box sx={{ gridColumn: '1 / -1' }}>
              <FreezeChoice regionCode={regionCode} codes={codes} onChoose={setCodes} onKnown={setKnown} />
            </Box>
            <TextInput
              source="reason"
              label="frozen.reason"
              helperText="frozen.reason_help"
              validate={required()}
              sx={{ gridColumn: '1 / -1' }}
            />
            <TextInput
              source="document.title"
              validate={titleIfCited}
              label="frozen.document_title"
              sx={{ gridColumn: '1 / -1' }}
            />
            <TextInput source="document.number" label="versioned.document_number" />
            <DayInput source="document.date" label="versioned.document_date" />
          </Box>
          <FormAlert />
          <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
            <IfToday>
              <Submit count={codes.length} />
            </IfToday>
            <Button onClick={() => navigate(-1)}>{translate('page.cancel')}</Button>
          </Box>
        </Form>
      </Paper>
    </>
  );
}

/** Values are reported for ends of a year. */
const lastYearEnd = (today: string): string => `${Number(today.slice(0, 4)) - 1}-12-31`;

function Submit({ count, disabled = false }: { readonly count: number; readonly disabled?: boolean }) {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  return (
    <Button type="submit" variant="contained" color="primary" disabled={disabled || isSubmitting || count === 0}>
      {translate('frozen.propose_count', { count })}
    </Button>
  );
}
