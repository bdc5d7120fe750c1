import { GradeSimulationsDocument } from '@jiceng/schema/grade-simulations.ts';
import { Box, Table, TableBody, TableCell, TableRow } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { formatDecimal, NOTHING } from '../../../shared/figures/format.ts';
import { everyItem } from '../../../shared/lists/every-item.ts';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { useText } from '../../../shared/use-text.ts';
import { type SimulationLine, simulationPath } from './simulation.ts';

/** 方案模拟: what a version was tried on, at the version itself and where it is decided; nothing is shown where nothing was. */
export function SchemeSimulations({ schemeId }: { readonly schemeId: string }) {
  const translate = useTranslate();
  const text = useText();
  const { data, error, refetch } = useQuery({
    queryKey: ['grade-simulations', 'of-scheme', schemeId],
    queryFn: ({ signal }) =>
      everyItem(
        GradeSimulationsDocument,
        { filter: { scheme: { eq: schemeId } } },
        ({ gradeSimulations }) => gradeSimulations,
        signal,
      ),
  });
  if (error)
    return (
      <Section title={translate('grade_simulations.title')}>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Section>
    );
  const simulations = data ?? [];
  if (simulations.length === 0) return null;
  const numeric = ['gain', 'lose', 'same', 'unknown'] as const;
  return (
    <Section title={translate('grade_simulations.title')}>
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-label={translate('grade_simulations.title')}>
          <HeadRow
            heads={[
              'simulations.as_of',
              'simulations.region',
              'grade_simulations.against',
              { right: 'grade_simulations.people' },
            ]}
          >
            {numeric.map((name) => (
              <TableCell key={name} align="right">
                {translate(`grade_simulations.${name}`)}
              </TableCell>
            ))}
            <TableCell>{translate('simulations.prepared_at')}</TableCell>
            <TableCell>{translate('grade_simulations.text')}</TableCell>
          </HeadRow>
          <TableBody>
            {simulations.map((each) => (
              <TableRow key={each.id} hover>
                <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
                  <PlaceLink to={simulationPath(each)}>{each.asOf}</PlaceLink>
                </TableCell>
                <TableCell>{each.region?.name ?? NOTHING}</TableCell>
                <TableCell>
                  {each.againstTitle
                    ? translate('schemes.title_of', {
                        title: text(each.againstTitle),
                        version: each.againstNumber,
                      })
                    : translate('grade_simulations.no_scheme')}
                </TableCell>
                <TableCell align="right">{each.doneAt ? formatDecimal(each.people) : NOTHING}</TableCell>
                {numeric.map((name) => (
                  <TableCell key={name} align="right">
                    {each.doneAt ? formatDecimal(each[name]) : NOTHING}
                  </TableCell>
                ))}
                <TableCell>{officeTime(each.preparedAt)}</TableCell>
                <TableCell>
                  <TextMark simulation={each} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Section>
  );
}

/** Whether the scheme is still what was simulated. */
export function TextMark({ simulation }: { readonly simulation: Pick<SimulationLine, 'schemeChanged'> }) {
  const translate = useTranslate();
  return simulation.schemeChanged ? (
    <StatusMark kind="no">{translate('grade_simulations.changed')}</StatusMark>
  ) : (
    <StatusMark kind="ok">{translate('grade_simulations.unchanged')}</StatusMark>
  );
}
