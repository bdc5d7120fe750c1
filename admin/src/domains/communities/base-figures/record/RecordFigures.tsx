import { BaseFigureDocument, RecordBaseFiguresDocument } from '@jiceng/schema/communities.ts';
import { Box, Button, Paper } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Form, required, useNotify, useTranslate } from 'ra-core';
import { RadioButtonGroupInput, SelectInput, TextInput } from 'react-admin';
import { useFormState, useWatch } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { request } from '../../../../providers/gql.ts';
import { titleIfCited } from '../../../../shared/editing/cited-document.ts';
import { DayInput } from '../../../../shared/editing/DayInput.tsx';
import { FormAlert } from '../../../../shared/editing/FormAlert.tsx';
import { usePermitted } from '../../../../shared/IfPermitted.tsx';
import { ErrorState } from '../../../../shared/pages/ErrorState.tsx';
import { DeniedPage } from '../../../../shared/pages/Message.tsx';
import { PageTitle } from '../../../../shared/pages/PageTitle.tsx';
import { PageSkeleton } from '../../../../shared/pages/Skeletons.tsx';
import { ReviewTrail } from '../../../../shared/review/entry/ReviewTrail.tsx';
import { ReviewMark } from '../../../../shared/status/ReviewMark.tsx';
import { useAsOf } from '../../../../shared/time/as-of.tsx';
import { IfToday } from '../../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../../shared/use-command.ts';
import { useTowns } from '../../../regions/choice/door.ts';
import { METRICS, SOURCES } from '../metrics.ts';
import { FiguresGrid } from './FiguresGrid.tsx';
import { errorsByRegion, type FiguresForm, figuresOf, type RecordScope, recordInput } from './figures-input.ts';
import { PlaceInput } from './PlaceInput.tsx';
import { type Mended, startOf } from './record-start.ts';

type Values = FiguresForm & { readonly scope: RecordScope; readonly town?: string; readonly region?: string };

const WIDE = { gridColumn: '1 / -1' } as const;

/**
 * 填报: base figures of one region, or of all communities of a street in a grid. The address may choose beforehand: `?region=` or `?town=`
 * with `?metric=` and `?onDate=` (a collection period does so), or `?mend=`, an entry of one's own that came back.
 */
export default function RecordFigures() {
  const [search] = useSearchParams();
  const mend = search.get('mend');
  const { data, error, isLoading, refetch } = useQuery({
    queryKey: ['base-figures', 'page', mend],
    queryFn: ({ signal }) => request(BaseFigureDocument, { id: mend ?? '' }, signal),
    enabled: mend !== null,
  });
  if (isLoading) return <PageSkeleton />;
  if (error)
    return (
      <Paper>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Paper>
    );
  return <RecordPage mended={data?.baseFigure ?? null} />;
}

function RecordPage({ mended }: { readonly mended: Mended }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { today } = useAsOf();
  const towns = useTowns();
  const permitted = usePermitted('base-figures', 'create');
  const { run } = useCommand(RecordBaseFiguresDocument, {
    keyed: 'recordBaseFigures',
    done: 'base_figures.saved',
    onDone: () => navigate('/base-figures/submit'),
  });
  if (!permitted) return <DeniedPage />;
  const submit = async (given: Record<string, unknown>) => {
    const form = given as unknown as Values;
    const ids = Object.keys(form.values ?? {}).map((field) => field.slice(1));
    const figures = figuresOf(form, form.scope === 'region' && form.region ? [form.region] : ids);
    if (figures.length === 0) {
      notify('base_figures.nothing', { type: 'warning' });
      return undefined;
    }
    const errors = await run(recordInput(form, figures));
    return errors && errorsByRegion(errors, figures);
  };
  return (
    <>
      <PageTitle
        title={translate('base_figures.record_title')}
        crumbs={[
          { label: translate('menu.base-figures'), to: '/base-figures' },
          { label: translate('base_figures.record_title') },
        ]}
      />
      <Form record={startOf(mended, search, today, translate('base_figures.mend_reason'))} onSubmit={submit}>
        {mended?.review === 'RETURNED' ? (
          <Paper sx={{ p: '8px 16px', mb: '12px', maxWidth: 880, borderColor: 'error.main' }}>
            <ReviewMark review={mended.review} />
            <ReviewTrail entry={mended} />
          </Paper>
        ) : null}
        <Paper sx={{ p: 2, mb: '12px', maxWidth: 880 }}>
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
            <RadioButtonGroupInput
              source="scope"
              label="base_figures.which"
              choices={[
                { id: 'town', name: translate('base_figures.for_town') },
                { id: 'region', name: translate('base_figures.for_one') },
              ]}
              sx={WIDE}
            />
            <PlaceInput townChoices={towns.map(({ id, name }) => ({ id, name }))} />
            <SelectInput
              source="metric"
              label="base_figures.metric"
              choices={METRICS.map((id) => ({ id, name: translate(`enum.BaseMetric.${id}`) }))}
              validate={required()}
            />
            <DayInput source="onDate" label="base_figures.on_date" validate={required()} />
            <SelectInput
              source="sourceKind"
              label="base_figures.source_kind"
              choices={SOURCES.map((id) => ({ id, name: translate(`enum.BaseFigureSource.${id}`) }))}
              validate={required()}
            />
            <TextInput
              source="source"
              label="base_figures.source"
              helperText="base_figures.source_help"
              validate={required()}
            />
            <TextInput source="reason" label="versioned.reason" helperText="base_figures.reason_help" />
            <TextInput source="document.title" validate={titleIfCited} label="versioned.document_title" />
            <TextInput source="document.number" label="versioned.document_number" />
          </Box>
        </Paper>
        <FiguresGrid />
        <FormAlert />
        <Box sx={{ display: 'flex', gap: 1 }}>
          <IfToday>
            <Submit />
          </IfToday>
          <Button onClick={() => navigate(-1)}>{translate('page.cancel')}</Button>
        </Box>
      </Form>
    </>
  );
}

function Submit({ disabled = false }: { readonly disabled?: boolean }) {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  const values = (useWatch({ name: 'values' }) ?? {}) as Readonly<Record<string, unknown>>;
  const filled = Object.values(values).filter((value) => value !== null && value !== undefined && value !== '').length;
  return (
    <Button type="submit" variant="contained" color="primary" disabled={disabled || isSubmitting}>
      {translate('base_figures.save', { count: filled })}
    </Button>
  );
}
