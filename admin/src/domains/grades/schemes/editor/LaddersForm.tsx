import { MenuItem, TextField } from '@mui/material';
import type { Path } from '../../../schemes/editor/door.ts';
import {
  Entries,
  FieldGrid,
  NameAt,
  NumberAt,
  RefAt,
  SourceAt,
  Switched,
  sourceForNew,
  TableAt,
  useAt,
  WordsAt,
} from '../../../schemes/editor/door.ts';
import { CHOICES } from '../document/choices.ts';
import type { Ladder, Scheme } from '../document/scheme.ts';
import { useSchemeWords } from '../document/words.ts';
import { ladderOf } from './blank.ts';
import { StartAt } from './unions.tsx';
import { useGradeDraft } from './use-grade-draft.ts';

/** 等级序列: how years become grades, by one or several ladders; and what is decided elsewhere. */
export function LaddersForm() {
  const { translate, text } = useSchemeWords();
  const { scheme } = useGradeDraft();
  return (
    <>
      <Entries<Ladder>
        path={['ladders']}
        title={translate('grade_schemes.part.ladders')}
        nameOf={({ name, code }) => text(name) || code || '—'}
        blank={() =>
          ladderOf('STEP', { code: '', name: { zh: '', en: '' }, source: sourceForNew(scheme, ['ladders']) })
        }
        add={translate('grade_schemes.add_ladder')}
      >
        {(path, ladder) => <LadderFields path={path} ladder={ladder} />}
      </Entries>
      <Entries<Scheme['givens'][number]>
        path={['givens']}
        title={translate('grade_schemes.part.givens')}
        nameOf={({ name, code }) => text(name) || code || '—'}
        blank={() => ({ code: '', name: { zh: '', en: '' }, source: sourceForNew(scheme, ['givens']) })}
        add={translate('grade_schemes.add_given')}
        empty={translate('grade_schemes.givens_empty')}
      >
        {(path) => (
          <>
            <NameAt path={[...path, 'code']} label="code" of="givens" />
            <WordsAt path={[...path, 'name']} label="name" />
            <SourceAt path={path} />
          </>
        )}
      </Entries>
    </>
  );
}

const CELLS: Readonly<Record<Ladder['kind'], readonly string[]>> = {
  STEP: ['name', 'start', 'every', 'later'],
  SENIORITY: ['name', 'first', 'last', 'every', 'later'],
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
      <NameAt path={[...path, 'code']} label="code" of="ladders" />
      <WordsAt path={[...path, 'name']} label="name" />
      {ladder.kind === 'STEP' ? (
        <>
          <StartAt path={[...path, 'start']} />
          <PaceAt path={path} />
        </>
      ) : null}
      {ladder.kind === 'SENIORITY' ? (
        <>
          <NumberAt path={[...path, 'first']} label="first" />
          <NumberAt path={[...path, 'last']} label="last" />
          <PaceAt path={path} />
        </>
      ) : null}
      {ladder.kind === 'BAND_TABLE' ? <TableAt path={[...path, 'table']} /> : null}
      {ladder.kind === 'GIVEN' ? <RefAt path={[...path, 'given']} label="given" to="givens" /> : null}
      <SourceAt path={path} cells={CELLS[ladder.kind]} />
    </>
  );
}

/** 步长: years per step, and another number of them after so many. */
function PaceAt({ path }: { readonly path: Path }) {
  const later = [...path, 'later'];
  return (
    <>
      <NumberAt path={[...path, 'every']} label="every" />
      <Switched path={later} label="later" blank={() => ({ after: null, every: null })} wide>
        <FieldGrid>
          <NumberAt path={[...later, 'after']} label="later_after" />
          <NumberAt path={[...later, 'every']} label="later_every" />
        </FieldGrid>
      </Switched>
    </>
  );
}
