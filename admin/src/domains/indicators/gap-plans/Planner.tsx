import { GapPreviewDocument } from '@jiceng/schema/indicators.ts';
import { Box, Paper } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { ServerError } from '../../../providers/errors.ts';
import { request } from '../../../providers/gql.ts';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { isDay } from '../../../shared/time/day.ts';
import { useDebounceValue } from '../../../shared/use-debounce-value.ts';
import { ForecastSection } from './ForecastSection.tsx';
import { type Measure, measureOf, measuresIn, type Outcome } from './measures.ts';
import { PlanGiven } from './PlanGiven.tsx';
import { PlanResult } from './PlanResult.tsx';
import { PlanUnits } from './PlanUnits.tsx';
import { PlanWhy } from './PlanWhy.tsx';
import { isTarget, type Measured, type Planning } from './planning.ts';

interface PlannerProps {
  readonly definition: Measured;
  readonly region: { readonly code: string; readonly name: string };
  readonly planning: Planning;
  readonly onPlan: (planning: Planning) => void;
  /** Buttons that save, given what would be saved. */
  readonly actions: (outcome: Outcome) => ReactNode;
}

/** 缺口测算: what each street and community lacks, what if so much is added here, where it goes by itself. Computed by the server as one types. */
export function Planner(props: PlannerProps) {
  const translate = useTranslate();
  const measure = measureOf(props.definition.kind);
  if (!measure)
    return (
      <Paper>
        <EmptyState title={translate('gap.not_measured')} />
      </Paper>
    );
  return <Computed {...props} measure={measure} />;
}

function Computed({
  definition,
  region,
  planning,
  onPlan,
  actions,
  measure,
}: PlannerProps & { readonly measure: Measure }) {
  const translate = useTranslate();
  const { moment, day } = useAsOf();
  const asked = {
    code: definition.code,
    regionCode: region.code,
    target: planning.target !== null && isTarget(planning.target) ? planning.target : null,
    deadline: isDay(planning.deadline) ? planning.deadline : null,
    measures: measuresIn(planning.draft, measure, planning.on ?? planning.deadline ?? day),
  };
  const settled = useDebounceValue(JSON.stringify(asked));
  const { data, error, isPending, refetch, isFetching } = useQuery({
    queryKey: ['gap-preview', settled, moment],
    queryFn: async ({ signal }) =>
      (await request(GapPreviewDocument, { ...(JSON.parse(settled) as typeof asked), ...moment }, signal)).gapPreview,
    placeholderData: keepPreviousData,
  });
  if (isPending) return <PageSkeleton />;
  if (error && !data)
    return (
      <Paper>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Paper>
    );
  if (!data)
    return (
      <Paper>
        <EmptyState title={translate('gap.none')} />
      </Paper>
    );
  return (
    <>
      <PlanGiven outcome={data} definition={definition} planning={planning} onPlan={onPlan} actions={actions} />
      {error instanceof ServerError ? (
        <Paper sx={{ p: '8px 16px', mb: 1 }} role="alert">
          <StatusMark kind="no">{translate(error.message, error.params)}</StatusMark>
        </Paper>
      ) : null}
      <Box aria-busy={isFetching} aria-live="polite" aria-label={translate('gap.outcome_label')} role="region">
        <PlanResult outcome={data} definition={definition} />
      </Box>
      <PlanUnits outcome={data} measure={measure} planning={planning} onPlan={onPlan} name={region.name} />
      <ForecastSection
        outcome={data}
        decimals={definition.decimals}
        unit={translate(`enum.IndicatorUnit.${definition.unit}`)}
        onDeadline={(deadline) => onPlan({ ...planning, deadline })}
      />
      <PlanWhy asked={settled} />
    </>
  );
}
