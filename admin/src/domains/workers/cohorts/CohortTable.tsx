import { Box, Table, TableBody, TableCell, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import { Calc } from '../../../shared/figures/Calc.tsx';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { whyCohort } from './explain-cohort.ts';
import { type Cohort, type Fate, peopleOf, RETENTION_YEARS, sums } from './retention.ts';
import { useExits } from './words.ts';

const FATES = ['employed', 'inPost', 'left'] as const satisfies readonly Fate[];

const workersOf = (people: object): string => `/workers?filter=${encodeURIComponent(JSON.stringify(people))}`;

interface CohortTableProps {
  readonly cohorts: readonly Cohort[];
  readonly name: (cohort: Cohort) => string;
  readonly head: string;
  readonly regionId: string | undefined;
}

/** Cohorts with what became of them; each rate leads to how it came about. On a phone cards. */
export function CohortTable(props: CohortTableProps) {
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return phone ? <Cards {...props} /> : <Rows {...props} />;
}

function Rows({ cohorts, name, head, regionId }: CohortTableProps) {
  const translate = useTranslate();
  const exits = useExits();
  const whole = sums(cohorts);
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label={translate('menu.cohorts')} sx={{ '& th, & td': { whiteSpace: 'nowrap' } }}>
        <HeadRow>
          <TableCell>{head}</TableCell>
          <TableCell>{translate('cohorts.begun')}</TableCell>
          <TableCell align="right">{translate('cohorts.hired')}</TableCell>
          {FATES.map((fate) => (
            <TableCell key={fate} align="right">
              {translate(`cohorts.${fate}`)}
            </TableCell>
          ))}
          {RETENTION_YEARS.map((years) => (
            <TableCell key={years} align="right">
              {translate('cohorts.years', { years })}
            </TableCell>
          ))}
          <TableCell>{translate('cohorts.why')}</TableCell>
        </HeadRow>
        <TableBody>
          {cohorts.map((cohort) => (
            <TableRow key={cohort.id} hover>
              <TableCell component="th" scope="row">
                <Name cohort={cohort} regionId={regionId} name={name} />
              </TableCell>
              <TableCell>
                <Begun cohort={cohort} />
              </TableCell>
              <TableCell align="right">
                <Calc
                  why={whyCohort(cohort.id, regionId)}
                  label={name(cohort)}
                  value={cohort.hired}
                  reason={translate(`cohorts.status.${cohort.status}`)}
                />
              </TableCell>
              {FATES.map((fate) => (
                <TableCell key={fate} align="right">
                  <Count fate={fate} cohort={cohort} regionId={regionId} />
                </TableCell>
              ))}
              {RETENTION_YEARS.map((years) => (
                <TableCell key={years} align="right">
                  <Kept cohort={cohort} years={years} />
                </TableCell>
              ))}
              <TableCell
                sx={{
                  fontSize: 13,
                  lineHeight: '18px',
                  color: 'text.secondary',
                  minWidth: 180,
                  '&&': { whiteSpace: 'normal' },
                }}
              >
                {exits(cohort)}
              </TableCell>
            </TableRow>
          ))}
          <TableRow sx={{ '& td, & th': { fontWeight: 600 } }}>
            <TableCell component="th" scope="row">
              {translate('cohorts.total')}
            </TableCell>
            <TableCell />
            <TableCell align="right">{formatDecimal(whole.hired)}</TableCell>
            <TableCell align="right">{formatDecimal(whole.employed)}</TableCell>
            <TableCell />
            <TableCell align="right">{formatDecimal(whole.left)}</TableCell>
            <TableCell colSpan={RETENTION_YEARS.length + 1} />
          </TableRow>
        </TableBody>
      </Table>
    </Box>
  );
}

interface NameProps extends Pick<CohortTableProps, 'name' | 'regionId'> {
  readonly cohort: Cohort;
}

/** Leads to its people, those who left too, for who may read workers. */
function Name({ cohort, name, regionId }: NameProps) {
  const permitted = usePermitted('workers');
  const people = peopleOf(cohort, regionId);
  return permitted && people ? <PlaceLink to={workersOf(people)}>{name(cohort)}</PlaceLink> : name(cohort);
}

function Begun({ cohort: { firstHired, lastHired } }: { readonly cohort: Cohort }) {
  if (!firstHired) return null;
  return firstHired === lastHired ? firstHired : `${firstHired} – ${lastHired}`;
}

interface CountProps extends Pick<CohortTableProps, 'regionId'> {
  readonly cohort: Cohort;
  readonly fate: Fate;
  /** Its name stands beside it. */
  readonly inText?: boolean;
}

/** How many of them; leads to who, for who may read workers. */
function Count({ cohort, fate, regionId, inText = false }: CountProps) {
  const translate = useTranslate();
  const permitted = usePermitted('workers');
  const people = peopleOf(cohort, regionId, fate);
  const value = cohort[fate];
  return permitted && people && value ? (
    <PlaceLink to={workersOf(people)} inText={inText}>
      {formatDecimal(value)}
    </PlaceLink>
  ) : (
    <Figure value={value} reason={translate(`cohorts.status.${cohort.status}`)} />
  );
}

/** `95.0 % (19/20)`, with a bar of that length; a dash says why there is none. */
function Kept({ cohort, years }: { readonly cohort: Cohort; readonly years: number }) {
  const translate = useTranslate();
  const kept = cohort.retention?.find((each) => each.years === years);
  if (!kept) return <Figure value={null} reason={translate(`cohorts.status.${cohort.status}`)} />;
  if (kept.percent == null)
    return <Figure value={null} reason={translate('cohorts.not_yet', { count: kept.notYet })} />;
  return (
    <Box component="span" sx={{ display: 'inline-grid', justifyItems: 'end', rowGap: '1px', py: '3px' }}>
      <span>
        {kept.percent}%
        <Box component="span" sx={{ fontSize: 12, color: 'text.secondary', ml: '4px' }}>
          {kept.kept}/{kept.base}
        </Box>
      </span>
      <Box aria-hidden sx={{ width: 88, height: 4, bgcolor: 'custom.sunk' }}>
        <Box sx={{ width: `${kept.percent}%`, height: 4, bgcolor: 'custom.chart.d1' }} />
      </Box>
    </Box>
  );
}

function Cards({ cohorts, name, regionId }: CohortTableProps) {
  const translate = useTranslate();
  const exits = useExits();
  return (
    <Box component="ul" aria-label={translate('menu.cohorts')}>
      {cohorts.map((cohort) => (
        <Box
          component="li"
          key={cohort.id}
          sx={{ p: '10px 16px', borderBottom: 1, borderColor: 'divider', display: 'grid', rowGap: '4px', fontSize: 13 }}
        >
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
            <Box sx={{ fontWeight: 600, fontSize: 14 }}>
              <Name cohort={cohort} regionId={regionId} name={name} />
            </Box>
            <span>
              {translate('cohorts.hired')}{' '}
              <Calc
                why={whyCohort(cohort.id, regionId)}
                label={name(cohort)}
                value={cohort.hired}
                reason={translate(`cohorts.status.${cohort.status}`)}
              />
            </span>
          </Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 12px', color: 'text.secondary' }}>
            {FATES.map((fate) => (
              <span key={fate}>
                {translate(`cohorts.${fate}`)} <Count fate={fate} cohort={cohort} regionId={regionId} inText />
              </span>
            ))}
          </Box>
          <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)' }}>
            {RETENTION_YEARS.map((years) => (
              <Box key={years} sx={{ display: 'grid', justifyItems: 'start' }}>
                <Box component="span" sx={{ color: 'text.secondary', fontSize: 12 }}>
                  {translate('cohorts.years', { years })}
                </Box>
                <Kept cohort={cohort} years={years} />
              </Box>
            ))}
          </Box>
          {exits(cohort) ? <Box sx={{ color: 'text.secondary' }}>{exits(cohort)}</Box> : null}
        </Box>
      ))}
    </Box>
  );
}
