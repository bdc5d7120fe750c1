import { Box, Checkbox, Table, TableBody, TableCell, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import type { Terms } from './terms.ts';

type Term = Terms['terms'][number];

interface EndingTermsProps {
  /** null: not read yet. */
  readonly terms: Terms | null;
  readonly error: Error | null;
  readonly onRetry: () => void;
}

/** Whose terms end that day, each with a box for who is elected again. */
export function EndingTerms({ terms, error, onRetry }: EndingTermsProps) {
  const translate = useTranslate();
  const note = terms
    ? translate('elections.ending_count', { people: terms.people, terms: terms.terms.length, units: terms.units })
    : null;
  return (
    <Section title={translate('elections.ending')} note={note}>
      {error ? (
        <ErrorState error={error} onRetry={onRetry} />
      ) : terms === null ? (
        <TableSkeleton rows={4} />
      ) : terms.terms.length === 0 ? (
        <Box sx={{ p: 2, color: 'text.secondary' }}>{translate('elections.none')}</Box>
      ) : (
        <Rows terms={terms.terms} />
      )}
    </Section>
  );
}

function Rows({ terms }: { readonly terms: readonly Term[] }) {
  const translate = useTranslate();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  if (phone)
    return (
      <Box component="ul" aria-label={translate('elections.ending')}>
        {terms.map((term) => (
          <Box
            component="li"
            key={term.duty.id}
            sx={{ display: 'flex', gap: 1, p: '6px 16px', borderBottom: 1, borderColor: 'divider' }}
          >
            <Again term={term} />
            <Box>
              <b>{term.worker.name}</b> {translate(`enum.DutyName.${term.duty.duty}`)}
              <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
                {term.duty.unit?.name} {termOf(term)}
              </Box>
            </Box>
          </Box>
        ))}
      </Box>
    );
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={translate('elections.ending')}>
        <HeadRow>
          <TableCell padding="checkbox">
            <Box sx={{ display: 'flex', alignItems: 'center', whiteSpace: 'nowrap', pr: 1 }}>
              <EveryoneAgain terms={terms} />
              {translate('elections.again')}
            </Box>
          </TableCell>
          <TableCell>{translate('elections.unit')}</TableCell>
          <TableCell>{translate('elections.duty')}</TableCell>
          <TableCell>{translate('elections.person')}</TableCell>
          <TableCell>{translate('elections.term')}</TableCell>
        </HeadRow>
        <TableBody>
          {terms.map((term) => (
            <TableRow key={term.duty.id} hover>
              <TableCell padding="checkbox">
                <Again term={term} />
              </TableCell>
              <TableCell>{term.duty.unit?.name}</TableCell>
              <TableCell>{translate(`enum.DutyName.${term.duty.duty}`)}</TableCell>
              <TableCell>
                <PlaceLink to={`/workers/${term.worker.id}/show`}>{term.worker.name}</PlaceLink>
              </TableCell>
              <TableCell>{termOf(term)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

const termOf = ({ duty: { valid, termEndsOn } }: Term): string => `${valid.from} — ${termEndsOn ?? valid.to ?? ''}`;

/** 全部连任. */
function EveryoneAgain({ terms }: { readonly terms: readonly Term[] }) {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const again = (useWatch({ name: 'again' }) as readonly string[] | undefined) ?? [];
  const chosen = terms.filter(({ duty }) => again.includes(duty.id)).length;
  return (
    <Checkbox
      size="small"
      checked={chosen === terms.length}
      indeterminate={chosen > 0 && chosen < terms.length}
      onChange={(_event, on) => setValue('again', on ? terms.map(({ duty }) => duty.id) : [])}
      slotProps={{ input: { 'aria-label': translate('elections.again_all') } }}
      sx={{ p: '4px' }}
    />
  );
}

/** 连任: the same duty goes on with a new term. */
function Again({ term }: { readonly term: Term }) {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const again = (useWatch({ name: 'again' }) as readonly string[] | undefined) ?? [];
  const { id, duty } = term.duty;
  return (
    <Checkbox
      size="small"
      checked={again.includes(id)}
      onChange={(_event, on) => setValue('again', on ? [...again, id] : again.filter((one) => one !== id))}
      slotProps={{
        input: {
          'aria-label': `${translate('elections.again')} ${term.worker.name} ${translate(`enum.DutyName.${duty}`)}`,
        },
      }}
      sx={{ p: { xs: '8px', md: '4px' } }}
    />
  );
}
