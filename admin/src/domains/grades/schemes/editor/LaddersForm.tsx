import { MenuItem, TextField } from '@mui/material';
import { CHOICES } from '../document/choices.ts';
import type { Ladder, Scheme } from '../document/scheme.ts';
import { useSchemeWords } from '../document/words.ts';
import { ladderOf } from './blank.ts';
import { useAt, useDrafting } from './drafting.tsx';
import { Entries } from './Entries.tsx';
import { NumberAt, RefAt, TextAt, WordsAt } from './fields.tsx';
import type { Path } from './place.ts';
import { SourceAt } from './SourceAt.tsx';
import { TableAt } from './TableAt.tsx';
import { StartAt } from './unions.tsx';

/** 等级序列: how years become grades, by one or several ladders; and what is decided elsewhere. */
export function LaddersForm() {
  const { translate, text } = useSchemeWords();
  const { scheme } = useDrafting();
  const source = scheme.sources[0]?.id ?? '';
  return (
    <>
      <Entries<Ladder>
        path={['ladders']}
        title={translate('grade_schemes.part.ladders')}
        nameOf={({ name, code }) => text(name) || code || '—'}
        blank={() => ladderOf('STEP', { code: '', name: { zh: '', en: '' }, source })}
        add={translate('grade_schemes.add_ladder')}
      >
        {(path, ladder) => <LadderFields path={path} ladder={ladder} />}
      </Entries>
      <Entries<Scheme['givens'][number]>
        path={['givens']}
        title={translate('grade_schemes.part.givens')}
        nameOf={({ name, code }) => text(name) || code || '—'}
        blank={() => ({ code: '', name: { zh: '', en: '' }, source })}
        add={translate('grade_schemes.add_given')}
        empty={translate('grade_schemes.givens_empty')}
      >
        {(path) => (
          <>
            <TextAt path={[...path, 'code']} label="code" />
            <WordsAt path={[...path, 'name']} label="name" />
            <SourceAt path={path} />
          </>
        )}
      </Entries>
    </>
  );
}

const CELLS: Readonly<Record<Ladder['kind'], readonly string[]>> = {
  STEP: ['name', 'start', 'every'],
  SENIORITY: ['name', 'first', 'last', 'every'],
  BAND_TABLE: ['name', 'table'],
  GIVEN: ['name', 'given'],
};

function LadderFields({ path, ladder }: { readonly path: Path; readonly ladder: Ladder }) {
  const { translate, choice } = useSchemeWords();
  const { set } = useAt<Ladder>(path);
  return (
    <>
      <TextField
        select
        label={translate('grade_schemes.field.ladder_kind')}
        value={ladder.kind}
        onChange={({ target }) => set(ladderOf(target.value as Ladder['kind'], ladder))}
      >
        {CHOICES.ladder.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {choice('ladder', kind)}
          </MenuItem>
        ))}
      </TextField>
      <TextAt path={[...path, 'code']} label="code" />
      <WordsAt path={[...path, 'name']} label="name" />
      {ladder.kind === 'STEP' ? (
        <>
          <NumberAt path={[...path, 'every']} label="every" />
          <StartAt path={[...path, 'start']} />
        </>
      ) : null}
      {ladder.kind === 'SENIORITY' ? (
        <>
          <NumberAt path={[...path, 'first']} label="first" />
          <NumberAt path={[...path, 'last']} label="last" />
          <NumberAt path={[...path, 'every']} label="every" />
        </>
      ) : null}
      {ladder.kind === 'BAND_TABLE' ? <TableAt path={[...path, 'table']} /> : null}
      {ladder.kind === 'GIVEN' ? <RefAt path={[...path, 'given']} label="given" to="givens" /> : null}
      <SourceAt path={path} cells={CELLS[ladder.kind]} />
    </>
  );
}
