import { Box, MenuItem, TextField } from '@mui/material';
import type { Path } from '../../../schemes/editor/door.ts';
import {
  blankTable,
  ChoiceAt,
  DayAt,
  type FieldProps,
  NumberAt,
  RefAt,
  TableAt,
  useAt,
} from '../../../schemes/editor/door.ts';
import { CHOICES } from '../document/choices.ts';
import type { Effect, Effective, LookupTable, Scheme } from '../document/scheme.ts';
import { useSchemeWords } from '../document/words.ts';
import { effectOf, withinOf } from './blank.ts';

/** 效果: grades, years, the pay of a post, or money only; and how many. */
export function EffectAt({ path }: { readonly path: Path }) {
  const { translate, choice } = useSchemeWords();
  const { value, set } = useAt<Effect>(path);
  return (
    <>
      <TextField
        select
        label={translate('grade_schemes.field.effect')}
        value={value?.kind ?? ''}
        onChange={({ target }) => set(effectOf(target.value as Effect['kind']))}
        slotProps={{ inputLabel: { shrink: true } }}
      >
        {CHOICES.effect.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {choice('effect', kind)}
          </MenuItem>
        ))}
      </TextField>
      {value?.kind === 'GRADES' ? <NumberAt path={[...path, 'grades']} label="grades" /> : null}
      {value?.kind === 'YEARS' ? <NumberAt path={[...path, 'years']} label="years" /> : null}
      {value?.kind === 'PAY_AS_POST' ? <RefAt path={[...path, 'post']} label="post" to="posts" /> : null}
    </>
  );
}

/** 生效日: one of the usual days, or fixed dates of the year. */
export function EffectiveAt({ path, label }: FieldProps) {
  const { translate, choice } = useSchemeWords();
  const { value, set, problems, own } = useAt<Effective>(path);
  const { text } = useSchemeWords();
  const dates = typeof value === 'object' && value !== null ? (value.dates ?? []) : null;
  const said = problems.map(({ message }) => text(message)).join(' ');
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <TextField
        select
        label={translate(`grade_schemes.reason.${label}`)}
        value={dates ? 'DATES' : (value ?? '')}
        onChange={({ target }) => set(target.value === 'DATES' ? { dates: ['01-01'] } : (target.value as Effective))}
        error={said !== '' && !dates}
        helperText={dates ? undefined : said || (own ? translate('schemes.own') : undefined)}
        slotProps={{ inputLabel: { shrink: true } }}
      >
        {[...CHOICES.effective, 'DATES'].map((each) => (
          <MenuItem key={each} value={each}>
            {choice('effective', each)}
          </MenuItem>
        ))}
      </TextField>
      {dates ? <Dates dates={dates} path={path} onChange={(next) => set({ dates: [...next] })} /> : null}
    </Box>
  );
}

interface DatesProps {
  readonly dates: readonly string[];
  readonly path: Path;
  readonly onChange: (dates: readonly string[]) => void;
}

function Dates({ dates, path, onChange }: DatesProps) {
  const { translate, text } = useSchemeWords();
  const { problems } = useAt([...path, 'dates', 0]);
  return (
    <TextField
      label={translate('grade_schemes.field.dates')}
      value={dates.join('、')}
      onChange={({ target }) => onChange(target.value.split(/[、,，]\s*/))}
      error={problems.length > 0}
      helperText={problems.map(({ message }) => text(message)).join(' ') || '01-01、07-01'}
    />
  );
}

/** 起点: that of the post, one number, or a table. */
export function StartAt({ path }: { readonly path: Path }) {
  const { translate } = useSchemeWords();
  const { value, set } = useAt<'POST' | number | LookupTable>(path);
  const kind = value === 'POST' ? 'POST' : typeof value === 'object' && value !== null ? 'TABLE' : 'GRADE';
  return (
    <>
      <TextField
        select
        label={translate('grade_schemes.field.start')}
        value={kind}
        onChange={({ target }) =>
          set(target.value === 'POST' ? 'POST' : target.value === 'TABLE' ? blankTable() : null)
        }
        slotProps={{ inputLabel: { shrink: true } }}
      >
        <MenuItem value="POST">{translate('grade_schemes.start_post')}</MenuItem>
        <MenuItem value="GRADE">{translate('grade_schemes.start_grade')}</MenuItem>
        <MenuItem value="TABLE">{translate('grade_schemes.start_table')}</MenuItem>
      </TextField>
      {kind === 'GRADE' ? <NumberAt path={path} label="start_grade" /> : null}
      {kind === 'TABLE' ? <TableAt path={path} /> : null}
    </>
  );
}

type Within = Scheme['assessment']['triggers'][number]['within'];

/** Within which time results are counted. */
export function WithinAt({ path }: { readonly path: Path }) {
  const { translate, choice } = useSchemeWords();
  const { value, set } = useAt<Within>(path);
  return (
    <>
      <TextField
        select
        label={translate('grade_schemes.field.within')}
        value={value?.kind ?? ''}
        onChange={({ target }) => set(withinOf(target.value as Within['kind']))}
        slotProps={{ inputLabel: { shrink: true } }}
      >
        {CHOICES.within.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {choice('within', kind)}
          </MenuItem>
        ))}
      </TextField>
      {value?.kind === 'YEARS' || value?.kind === 'TERM' ? (
        <NumberAt path={[...path, 'years']} label="within_years" />
      ) : null}
      {value?.kind === 'TERM' ? (
        <>
          <DayAt path={[...path, 'firstDay']} label="firstDay" />
          <NumberAt path={[...path, 'joinedLater']} label="joinedLater" />
        </>
      ) : null}
    </>
  );
}

/** How several are counted, and the limit where there is one. */
export function AmongAt({ path, name }: { readonly path: Path; readonly name: 'among' | 'how' }) {
  const { value } = useAt<string>([...path, name]);
  const most = useAt<number>([...path, 'most']);
  return (
    <>
      <ChoiceAt path={[...path, name]} label={name === 'among' ? 'among' : 'combined'} of="among" />
      {value === 'SUM_CAPPED' || most.value != null ? <NumberAt path={[...path, 'most']} label="most" /> : null}
    </>
  );
}
