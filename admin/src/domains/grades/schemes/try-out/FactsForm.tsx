import { Box, Button, Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { DayField } from '../../../../shared/time/DayField.tsx';
import type { Scheme } from '../document/scheme.ts';
import { useSchemeWords } from '../document/words.ts';
import { FactChoice } from './FactChoice.tsx';
import { MoreFacts } from './MoreFacts.tsx';
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
    name: 'asOf' | 'hiredOn' | 'dutyFrom' | 'probationEndsOn' | 'educationOn' | 'registeredFrom' | 'registeredTo',
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
        <FactChoice
          label="duty"
          of="duty"
          value={facts.duty}
          onChange={(duty) => set({ duty: duty as TryFacts['duty'] })}
        />
        {day('hiredOn', 'hired_on')}
        <FactChoice
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
        <FactChoice
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
            <FactChoice
              label="origin"
              of="origin"
              empty={false}
              value={facts.origin}
              onChange={(origin) => set({ origin: origin as TryFacts['origin'] })}
            />
            {day('probationEndsOn', 'probation_ends_on')}
            <FactChoice
              label="standing"
              of="standing"
              empty={false}
              value={facts.standing}
              onChange={(standing) => set({ standing: standing as TryFacts['standing'] })}
            />
            <FactChoice
              label="recruitment"
              of="recruitment"
              value={facts.recruitment}
              onChange={(recruitment) => set({ recruitment: recruitment as TryFacts['recruitment'] })}
            />
            {facts.level === '' ? null : (
              <>
                {day('educationOn', 'education_on')}
                <FormControlLabel
                  control={
                    <Checkbox size="small" checked={facts.fullTime} onChange={(_, fullTime) => set({ fullTime })} />
                  }
                  label={translate('grade_schemes.try.full_time')}
                  slotProps={{ typography: { sx: { fontSize: 13 } } }}
                />
              </>
            )}
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
