import { type CohortBy, CohortsDocument } from '@jiceng/schema/cohorts.ts';
import { Box, Button, MenuItem, TextField } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { type RefObject, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { request } from '../../../providers/gql.ts';
import type { CsvColumn } from '../../../shared/export/csv.ts';
import { useCsv } from '../../../shared/export/use-csv.ts';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { pictureOf, saveSvg } from '../../../shared/figures/picture.ts';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PrintButton, PrintSheet } from '../../../shared/pages/PrintSheet.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { DownloadIcon } from '../../../shared/status/icons.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useTowns } from '../../regions/choice/door.ts';
import { CohortTable } from './CohortTable.tsx';
import { RetentionPicture } from './RetentionPicture.tsx';
import { type Cohort, keptAfter, RETENTION_YEARS } from './retention.ts';
import { COHORT_BY, useCohortName, useExits } from './words.ts';

const MOST = 200;

/** 招录批次与留存: who was hired together, who of them is still there; by batch, kind, year or class, of one street if wanted. */
export default function CohortsPage() {
  const translate = useTranslate();
  const { day, moment } = useAsOf();
  const [search] = useSearchParams();
  const asked = search.get('by');
  const by: CohortBy = COHORT_BY.find((each) => each === asked) ?? 'BATCH';
  const regionId = search.get('region') ?? undefined;
  const name = useCohortName();
  const chart = useRef<SVGSVGElement>(null);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['cohorts', by, regionId, moment],
    queryFn: ({ signal }) =>
      request(CohortsDocument, { by, regionId, page: { limit: MOST, offset: 0 }, ...moment }, signal),
  });
  const cohorts = data?.cohorts.items;
  const head = translate(`enum.CohortBy.${by}`);
  return (
    <>
      <PageTitle
        title={translate('menu.cohorts')}
        facts={cohorts ? translate('cohorts.count', { count: formatDecimal(cohorts.length), day }) : null}
        actions={
          <>
            <PrintButton />
            {cohorts ? <Downloads cohorts={cohorts} head={head} chart={chart} /> : null}
          </>
        }
      />
      <Choices by={by} regionId={regionId} />
      <Section title={translate('cohorts.retention')} note={translate('cohorts.retention_note')}>
        {error ? <ErrorState error={error} onRetry={() => refetch()} /> : null}
        {isPending ? <TableSkeleton rows={8} /> : null}
        {cohorts?.length === 0 ? (
          <EmptyState title={translate('cohorts.empty')} text={translate('cohorts.empty_text')} />
        ) : null}
        {cohorts && cohorts.length > 0 ? (
          <>
            <RetentionPicture ref={chart} cohorts={cohorts} name={name} joined={by !== 'KIND'} />
            <CohortTable cohorts={cohorts} name={name} head={head} regionId={regionId} />
          </>
        ) : null}
      </Section>
      <PrintSheet />
    </>
  );
}

/** By what, and of which street; who may not read workers chooses no street, since two answers could be subtracted. */
function Choices({ by, regionId }: { readonly by: CohortBy; readonly regionId: string | undefined }) {
  const translate = useTranslate();
  const [, setSearch] = useSearchParams();
  const choosesRegion = usePermitted('workers');
  const towns = useTowns();
  const choose = (param: string, value: string) =>
    setSearch((old) => {
      const next = new URLSearchParams(old);
      if (value) next.set(param, value);
      else next.delete(param);
      return next;
    });
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1 }}>
      <TextField
        select
        label={translate('cohorts.by')}
        value={by}
        onChange={(event) => choose('by', event.target.value)}
        sx={{ width: 180, mt: '4px' }}
      >
        {COHORT_BY.map((each) => (
          <MenuItem key={each} value={each}>
            {translate(`enum.CohortBy.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      {choosesRegion && towns.length > 1 ? (
        <TextField
          select
          label={translate('workers.town')}
          value={towns.some(({ id }) => id === regionId) ? regionId : ''}
          onChange={(event) => choose('region', event.target.value)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ width: 220, mt: '4px' }}
        >
          <MenuItem value="">{translate('cohorts.everywhere')}</MenuItem>
          {towns.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
    </Box>
  );
}

interface DownloadsProps {
  readonly cohorts: readonly Cohort[];
  readonly head: string;
  readonly chart: RefObject<SVGSVGElement | null>;
}

function Downloads({ cohorts, head, chart }: DownloadsProps) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const { day } = useAsOf();
  const csv = useCsv();
  const name = useCohortName();
  const exits = useExits();
  const title = translate('menu.cohorts');
  const columns: readonly CsvColumn<Cohort>[] = [
    { label: head, value: name },
    { label: translate('cohorts.hired'), value: ({ hired }) => hired },
    { label: translate('cohorts.employed'), value: ({ employed }) => employed },
    { label: translate('cohorts.inPost'), value: ({ inPost }) => inPost },
    { label: translate('cohorts.left'), value: ({ left }) => left },
    ...RETENTION_YEARS.map((years) => ({
      label: `${translate('cohorts.years', { years })} %`,
      value: (cohort: Cohort) => keptAfter(cohort, years),
    })),
    { label: translate('cohorts.why'), value: exits },
  ];
  return (
    <>
      <Button
        startIcon={<DownloadIcon />}
        onClick={() => {
          const { paper } = palette.background;
          if (chart.current)
            saveSvg(
              title,
              pictureOf(chart.current, { title, note: `${head} ${day}`, paper, ink: palette.text.primary }),
            );
        }}
      >
        SVG
      </Button>
      <Button startIcon={<DownloadIcon />} onClick={() => csv(title, [...columns], [...cohorts])}>
        CSV
      </Button>
    </>
  );
}
