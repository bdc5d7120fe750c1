import { Box, Button, Checkbox, FormControlLabel, IconButton, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { CloseIcon, PlusIcon } from '../../../../shared/status/icons.tsx';
import { DayField } from '../../../../shared/time/DayField.tsx';
import { useSchemeWords } from '../document/words.ts';
import { FactChoice } from './FactChoice.tsx';
import type { TryFacts } from './try-facts.ts';

/** Results of years, earlier duties, honours, and years of community work elsewhere. */
export function MoreFacts({
  facts,
  set,
}: {
  readonly facts: TryFacts;
  readonly set: (part: Partial<TryFacts>) => void;
}) {
  const { translate } = useSchemeWords();
  const lastYear = Number(facts.asOf.slice(0, 4)) - 1;
  return (
    <>
      <FormControlLabel
        control={
          <Checkbox size="small" checked={facts.othersPassed} onChange={(_, othersPassed) => set({ othersPassed })} />
        }
        label={translate('grade_schemes.try.others_passed')}
        slotProps={{ typography: { sx: { fontSize: 13 } } }}
      />
      <Lines
        title="results"
        lines={facts.results}
        blank={{ year: Number.isFinite(lastYear) ? lastYear : null, result: 'EXCELLENT' as const }}
        onChange={(results) => set({ results })}
      >
        {(line, change) => (
          <>
            <TextField
              label={translate('grade_schemes.try.year')}
              value={line.year ?? ''}
              onChange={({ target }) =>
                change({ ...line, year: /^\d{1,4}$/.test(target.value) ? Number(target.value) : null })
              }
              slotProps={{ htmlInput: { inputMode: 'numeric' } }}
            />
            <FactChoice
              label="result_of_year"
              of="result"
              empty={false}
              value={line.result}
              onChange={(result) => change({ ...line, result: result as typeof line.result })}
            />
          </>
        )}
      </Lines>
      <Lines
        title="earlier_duties"
        lines={facts.earlierDuties}
        blank={{ duty: 'STAFF' as const, from: '', to: '' }}
        onChange={(earlierDuties) => set({ earlierDuties })}
      >
        {(line, change) => (
          <>
            <FactChoice
              label="duty"
              of="duty"
              empty={false}
              value={line.duty}
              onChange={(duty) => change({ ...line, duty: duty as typeof line.duty })}
            />
            <DayField
              label={translate('grade_schemes.try.from')}
              value={line.from}
              onChange={(from) => change({ ...line, from })}
            />
            <DayField
              label={translate('grade_schemes.try.to')}
              value={line.to}
              onChange={(to) => change({ ...line, to })}
            />
          </>
        )}
      </Lines>
      <Lines
        title="honours"
        lines={facts.honours}
        blank={{ kind: 'HONOUR' as const, level: 'CITY' as const, on: facts.asOf }}
        onChange={(honours) => set({ honours })}
      >
        {(line, change) => (
          <>
            <FactChoice
              label="honour_level"
              of="honourLevel"
              empty={false}
              value={line.level}
              onChange={(level) => change({ ...line, level: level as typeof line.level })}
            />
            <FactChoice
              label="honour_kind"
              of="honourKind"
              empty={false}
              value={line.kind}
              onChange={(kind) => change({ ...line, kind: kind as typeof line.kind })}
            />
            <DayField
              label={translate('grade_schemes.try.on')}
              value={line.on}
              onChange={(on) => change({ ...line, on })}
            />
          </>
        )}
      </Lines>
      <Lines
        title="elsewhere"
        lines={facts.elsewhere}
        blank={{ from: '', to: '', division: '' }}
        onChange={(elsewhere) => set({ elsewhere })}
      >
        {(line, change) => (
          <>
            <DayField
              label={translate('grade_schemes.try.from')}
              value={line.from}
              onChange={(from) => change({ ...line, from })}
            />
            <DayField
              label={translate('grade_schemes.try.to')}
              value={line.to}
              onChange={(to) => change({ ...line, to })}
            />
            <TextField
              label={translate('grade_schemes.try.division')}
              value={line.division}
              onChange={({ target }) => change({ ...line, division: target.value })}
            />
          </>
        )}
      </Lines>
    </>
  );
}

interface LinesProps<Line> {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly blank: Line;
  readonly onChange: (lines: readonly Line[]) => void;
  readonly children: (line: Line, change: (line: Line) => void) => ReactNode;
}

function Lines<Line>({ title, lines, blank, onChange, children }: LinesProps<Line>) {
  const { translate } = useSchemeWords();
  const name = translate(`grade_schemes.try.${title}`);
  return (
    <Box role="group" aria-label={name} sx={{ display: 'grid', gap: 1 }}>
      {lines.map((line, index) => (
        <Box
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id and do not move.
          key={index}
          sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: 1, alignItems: 'start' }}
        >
          <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))', gap: 1 }}>
            {children(line, (next) => onChange(lines.map((each, other) => (other === index ? next : each))))}
          </Box>
          <IconButton
            size="small"
            aria-label={translate('schemes.remove', { name: `${name} ${index + 1}` })}
            onClick={() => onChange(lines.filter((_, other) => other !== index))}
          >
            <CloseIcon />
          </IconButton>
        </Box>
      ))}
      <Box>
        <Button variant="text" startIcon={<PlusIcon />} onClick={() => onChange([...lines, blank])}>
          {name}
        </Button>
      </Box>
    </Box>
  );
}
