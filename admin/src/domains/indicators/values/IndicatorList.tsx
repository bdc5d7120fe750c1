import { IndicatorsDocument } from '@jiceng/schema/indicators.ts';
import { Box, Paper, Table, TableBody, TableCell, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router';
import { request } from '../../../providers/gql.ts';
import { Calc } from '../../../shared/figures/Calc.tsx';
import { formatDecimal, NOTHING, trimmed } from '../../../shared/figures/format.ts';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { DeniedPage } from '../../../shared/pages/Message.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PrintButton, PrintSheet } from '../../../shared/pages/PrintSheet.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useMe } from '../../../shared/use-me.ts';
import { useText } from '../../../shared/use-text.ts';
import { RegionChooser, useHomeRegion } from '../../regions/choice/door.ts';
import { whyIndicator } from './explain-indicator.ts';
import { Range } from './IndicatorVerdict.tsx';
import { ValuesExport } from './ValuesExport.tsx';
import { type IndicatorValue, statusOf } from './verdict.ts';

/** All indicators of a region on the day looked at (指标值): value, parts, status, and how it stands to each target. */
export default function IndicatorList() {
  const me = useMe();
  const permitted = usePermitted('indicators');
  const home = useHomeRegion();
  const [search] = useSearchParams();
  const code = search.get('region') ?? home?.code;
  if (me && !permitted) return <DeniedPage />;
  return code ? <Values code={code} /> : null;
}

function Values({ code }: { readonly code: string }) {
  const translate = useTranslate();
  const { moment, day } = useAsOf();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['indicators', code, moment],
    queryFn: ({ signal }) => request(IndicatorsDocument, { regionCode: code, ...moment }, signal),
  });
  const values: readonly IndicatorValue[] = data?.indicators ?? [];
  const region = values[0]?.region.name;
  return (
    <>
      <PageTitle
        title={translate('indicators.values')}
        facts={
          region
            ? translate('indicators.values_facts', {
                region,
                day,
                live: values.filter(({ definition }) => definition.live).length,
                count: values.length,
              })
            : null
        }
        actions={
          <>
            <RegionChooser code={code} communities />
            <ValuesExport values={values} name={`${translate('indicators.values')} ${region ?? code}`} />
            <PrintButton />
          </>
        }
      />
      <Paper>
        {error ? <ErrorState error={error} onRetry={() => refetch()} /> : null}
        {isPending ? <TableSkeleton /> : null}
        {data && values.length === 0 ? <EmptyState title={translate('page.empty')} /> : null}
        {values.length > 0 ? phone ? <Cards values={values} /> : <Rows values={values} /> : null}
      </Paper>
      <PrintSheet />
    </>
  );
}

function Rows({ values }: { readonly values: readonly IndicatorValue[] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label={translate('indicators.values')} sx={{ '& td, & th': { verticalAlign: 'top', py: '8px' } }}>
        <HeadRow
          heads={[
            'indicators.name',
            { right: 'indicators.value' },
            { right: 'indicators.numerator' },
            { right: 'indicators.denominator' },
            'indicators.status',
            'indicators.targets',
          ]}
        />
        <TableBody>
          {values.map((value) => (
            <TableRow key={value.id} hover>
              <TableCell component="th" scope="row" sx={{ fontWeight: 400, minWidth: 200 }}>
                <Name value={value} />
              </TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                <Value value={value} />
              </TableCell>
              <TableCell align="right">{part(value.numerator)}</TableCell>
              <TableCell align="right">{part(value.denominator)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                <Status value={value} />
              </TableCell>
              <TableCell>
                <Targets value={value} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Cards({ values }: { readonly values: readonly IndicatorValue[] }) {
  const translate = useTranslate();
  return (
    <Box component="ul" aria-label={translate('indicators.values')}>
      {values.map((value) => (
        <Box
          component="li"
          key={value.id}
          sx={{
            p: '8px 16px',
            display: 'grid',
            rowGap: '4px',
            borderBottom: 1,
            borderColor: 'divider',
            '&:last-child': { borderBottom: 0 },
          }}
        >
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
            <Box sx={{ minWidth: 0 }}>
              <Name value={value} />
            </Box>
            <Box sx={{ flex: 'none', textAlign: 'right' }}>
              <Value value={value} />
            </Box>
          </Box>
          {value.status === 'OK' ? null : <Status value={value} />}
          <Targets value={value} />
        </Box>
      ))}
    </Box>
  );
}

const part = (figure: string | null): string => (figure === null ? NOTHING : formatDecimal(figure));

function Name({ value: { definition } }: { readonly value: IndicatorValue }) {
  const text = useText();
  return (
    <>
      <PlaceLink to={`/indicators/${definition.id}/show`}>{text(definition.name)}</PlaceLink>
      <Box
        component="code"
        sx={{ display: 'block', fontSize: 12, lineHeight: '16px', color: 'text.disabled', overflowWrap: 'anywhere' }}
      >
        {definition.code}
      </Box>
    </>
  );
}

function Value({ value: shown }: { readonly value: IndicatorValue }) {
  const translate = useTranslate();
  const text = useText();
  const { definition, region, value, statusText } = shown;
  return (
    <>
      <Calc
        why={whyIndicator(definition.code, region.code)}
        label={text(definition.name)}
        value={value}
        unit={translate(`enum.IndicatorUnit.${definition.unit}`)}
        decimals={definition.decimals}
        reason={text(statusText)}
      />
      <Box>
        <Range of={shown} />
      </Box>
    </>
  );
}

function Status({ value: { status, statusText } }: { readonly value: IndicatorValue }) {
  const translate = useTranslate();
  const text = useText();
  return (
    <span title={text(statusText)}>
      <StatusMark kind={status === 'OK' ? 'ok' : 'unknown'}>{translate(`enum.IndicatorStatus.${status}`)}</StatusMark>
    </span>
  );
}

/** Each target with its value, deadline, and how it stands in words. */
function Targets({ value: { targets, definition } }: { readonly value: IndicatorValue }) {
  const translate = useTranslate();
  const text = useText();
  if (targets.length === 0)
    return (
      <Box component="span" sx={{ fontSize: 13, color: 'text.disabled' }}>
        {translate('indicators.no_targets')}
      </Box>
    );
  return (
    <Box component="ul" sx={{ display: 'grid', rowGap: '2px' }}>
      {targets.map((target) => (
        <Box component="li" key={target.id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '10px' }}>
          <PlaceLink to={`/indicator-targets/${target.id}/show`}>
            {translate('indicators.to_target', {
              role: translate(`enum.TargetRole.${target.role}`),
              value: trimmed(target.value),
              unit: translate(`enum.IndicatorUnit.${definition.unit}`),
            })}
          </PlaceLink>
          {target.deadline ? (
            <Box component="span" sx={{ fontSize: 13, color: 'text.secondary' }}>
              {translate('indicators.until', { date: target.deadline })}
            </Box>
          ) : null}
          <StatusMark kind={statusOf(target)}>{text(target.text)}</StatusMark>
        </Box>
      ))}
    </Box>
  );
}
