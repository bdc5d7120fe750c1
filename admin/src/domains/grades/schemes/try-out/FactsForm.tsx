import { Box, Button, Checkbox, FormControlLabel, IconButton, MenuItem, TextField } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { CloseIcon, PlusIcon } from '../../../../shared/status/icons.tsx';
import { DayField } from '../../../../shared/time/DayField.tsx';
import { CHOICES, type ChoiceName } from '../document/choices.ts';
import type { Scheme } from '../document/scheme.ts';
import { useSchemeWords } from '../document/words.ts';
import type { TryFacts } from './try-facts.ts';

interface FactsFormProps {
  readonly scheme: Scheme;
  readonly facts: TryFacts;
  readonly onChange: (facts: TryFacts) => void;
}

/** The facts a grade is asked of: the six that matter, and more where somebody wants them. */
export function FactsForm({ scheme, facts, onChange }: FactsFormProps) {
  const { translate } = useSchemeWords();
  const [more, setMore] = useState(false);
  const set = (part: Partial<TryFacts>) => onChange({ ...facts, ...part });
  const day = (
    name: 'asOf' | 'hiredOn' | 'dutyFrom' | 'educationOn' | 'registeredFrom' | 'registeredTo',
    label: string,
  ) => (
    <DayField
      label={translate(`grade_schemes.try.${label}`)}
      value={facts[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <>
      <Box
        sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(150px, 100%), 1fr))', gap: '12px' }}
      >
        {day('asOf', 'as_of')}
        <Choice
          label="duty"
          of="duty"
          value={facts.duty}
          onChange={(duty) => set({ duty: duty as TryFacts['duty'] })}
        />
        {day('hiredOn', 'hired_on')}
        <Choice
          label="level"
          of="level"
          value={facts.level}
          onChange={(level) => set({ level: level as TryFacts['level'] })}
        />
        {facts.level === '' ? null : (
          <TextField
            select
            label={translate('grade_schemes.try.papers')}
            value={facts.papers}
            onChange={({ target }) => set({ papers: target.value as TryFacts['papers'] })}
          >
            {(['BOTH', 'DIPLOMA', 'DEGREE'] as const).map((each) => (
              <MenuItem key={each} value={each}>
                {translate(`grade_schemes.try.papers_${each}`)}
              </MenuItem>
            ))}
          </TextField>
        )}
        <Choice
          label="certificate"
          of="certificate"
          value={facts.certificate}
          onChange={(certificate) => set({ certificate: certificate as TryFacts['certificate'] })}
        />
        {facts.certificate === '' ? null : day('registeredFrom', 'registered_from')}
        {facts.certificate === 'OTHER' ? (
          <TextField
            label={translate('grade_schemes.try.certificate_name')}
            value={facts.certificateName}
            onChange={({ target }) => set({ certificateName: target.value })}
          />
        ) : null}
        {more ? (
          <>
            {day('dutyFrom', 'duty_from')}
            {facts.level === '' ? null : day('educationOn', 'education_on')}
            {facts.certificate === '' ? null : day('registeredTo', 'registered_to')}
            {scheme.givens.map(({ code }) => (
              <Given key={code} scheme={scheme} code={code} facts={facts} onChange={onChange} />
            ))}
          </>
        ) : null}
      </Box>
      {more ? <MoreFacts facts={facts} set={set} /> : null}
      <Box>
        <Button variant="text" aria-expanded={more} onClick={() => setMore(!more)}>
          {translate(more ? 'grade_schemes.try.fewer' : 'grade_schemes.try.more')}
        </Button>
      </Box>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly of: ChoiceName;
  readonly value: string;
  readonly empty?: boolean;
  readonly onChange: (value: string) => void;
}

function Choice({ label, of, value, empty = true, onChange }: ChoiceProps) {
  const { translate, choice } = useSchemeWords();
  return (
    <TextField
      select
      label={translate(`grade_schemes.try.${label}`)}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      {empty ? <MenuItem value="">{translate('grade_schemes.rule.none')}</MenuItem> : null}
      {CHOICES[of].map((each) => (
        <MenuItem key={each} value={each}>
          {choice(of, each)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Given({ scheme, code, facts, onChange }: FactsFormProps & { readonly code: string }) {
  const { text } = useSchemeWords();
  return (
    <TextField
      label={text(scheme.givens.find((given) => given.code === code)?.name) || code}
      value={facts.givens[code] ?? ''}
      onChange={({ target }) => onChange({ ...facts, givens: { ...facts.givens, [code]: target.value } })}
      slotProps={{ htmlInput: { inputMode: 'decimal' } }}
    />
  );
}

/** Results of years, honours, and years of community work elsewhere. */
function MoreFacts({ facts, set }: { readonly facts: TryFacts; readonly set: (part: Partial<TryFacts>) => void }) {
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
            <Choice
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
        title="honours"
        lines={facts.honours}
        blank={{ kind: 'HONOUR' as const, level: 'CITY' as const, on: facts.asOf }}
        onChange={(honours) => set({ honours })}
      >
        {(line, change) => (
          <>
            <Choice
              label="honour_level"
              of="honourLevel"
              empty={false}
              value={line.level}
              onChange={(level) => change({ ...line, level: level as typeof line.level })}
            />
            <Choice
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
          sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(100px, 1fr)) auto', gap: 1 }}
        >
          {children(line, (next) => onChange(lines.map((each, other) => (other === index ? next : each))))}
          <IconButton
            size="small"
            aria-label={translate('grade_schemes.remove', { name: `${name} ${index + 1}` })}
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
