import { Box, Button, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useMemo, useState } from 'react';
import { Section } from '../../../shared/pages/Section.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useRegionNames } from '../../regions/choice/door.ts';
import { GapTable } from './GapTable.tsx';
import { groupsOf, type Measure, type Outcome, type RowChoice } from './measures.ts';
import { PlanDownload } from './PlanDownload.tsx';
import type { Planning } from './planning.ts';

const SHOWN = ['all', 'lacking', 'added'] as const satisfies readonly RowChoice[];

interface PlanUnitsProps {
  readonly outcome: Outcome;
  readonly measure: Measure;
  readonly planning: Planning;
  readonly onPlan: (planning: Planning) => void;
  /** Of the region. */
  readonly name: string;
}

/** The table in which is typed what is added where. */
export function PlanUnits({ outcome, measure, planning, onPlan, name }: PlanUnitsProps) {
  const translate = useTranslate();
  const { locked } = useAsOf();
  const [chosen, setShown] = useState<RowChoice | null>(null);
  const names = useRegionNames();
  const parents = useMemo(() => new Map(names.map(({ id, parent }) => [id, parent?.id ?? null])), [names]);
  const { draft } = planning;
  const filled = Object.values(draft).filter(({ amount }) => amount !== '').length;
  const shown = chosen ?? (outcome.perUnit.some(({ lacks }) => lacks) ? 'lacking' : 'all');
  const amount = (regionId: string, typed: string) => {
    const { [regionId]: old, ...rest } = draft;
    onPlan({
      ...planning,
      draft: typed === '' ? rest : { ...rest, [regionId]: { amount: typed, on: old?.on ?? null } },
    });
  };
  return (
    <Section
      title={translate('gap.units')}
      note={locked ? translate('asof.read_only') : translate('gap.units_note')}
      actions={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' }}>
          {filled > 0 ? (
            <>
              <span style={{ fontSize: 13 }}>{translate('gap.added_total', { count: filled })}</span>
              <Button variant="text" disabled={locked} onClick={() => onPlan({ ...planning, draft: {} })}>
                {translate('gap.clear')}
              </Button>
            </>
          ) : null}
          <TextField
            select
            value={shown}
            onChange={({ target }) => setShown(target.value as RowChoice)}
            slotProps={{ htmlInput: { 'aria-label': translate('gap.show') } }}
            sx={{ '& .MuiInputBase-root': { fontSize: 13 } }}
          >
            {SHOWN.map((each) => (
              <MenuItem key={each} value={each}>
                {translate({ all: 'gap.all_units', lacking: 'gap.only_lacking', added: 'gap.only_added' }[each])}
              </MenuItem>
            ))}
          </TextField>
          <PlanDownload outcome={outcome} name={name} measure={measure} />
        </Box>
      }
    >
      <Box sx={{ overflowX: 'auto' }}>
        <GapTable
          groups={groupsOf(outcome, parents, shown, draft)}
          measure={measure}
          draft={draft}
          locked={locked}
          open={shown !== 'all'}
          onAmount={amount}
        />
      </Box>
    </Section>
  );
}
