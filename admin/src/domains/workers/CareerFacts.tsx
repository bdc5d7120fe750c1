import { Box, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { EmptyState } from '../../shared/pages/EmptyState.tsx';
import { Section } from '../../shared/pages/Section.tsx';
import { useAsOf } from '../../shared/time/as-of.tsx';
import { FactsBefore } from '../careers/before/FactsBefore.tsx';
import { type Doing, FactDialogs } from '../careers/FactDialogs.tsx';
import { FactLine } from '../careers/FactLine.tsx';
import { KINDS } from '../careers/kinds.ts';
import type { Career, FactKind, FactRow } from '../careers/kit/fact-kind.ts';
import { CorrectForm, WithdrawForm, type WorkerFact } from './FactForms.tsx';

/** A fact of the file: of a kind of the career, or an entry of one of the two timelines of its own. */
export type FileFact = { readonly row: FactRow } & (
  | { readonly of: FactKind; readonly entry?: never }
  | { readonly entry: WorkerFact; readonly of?: never }
);

interface CareerFactsProps {
  readonly facts: readonly FileFact[];
  readonly career: Career;
}

type OwnDoing = { readonly what: 'correct' | 'withdraw'; readonly entry: WorkerFact };

/** 现行事实, or all: what the picture shows, as a list, with its grounds; what can be done stands with each. Which, says the address (`?facts=`, `?kind=`). */
export function CareerFacts({ facts, career }: CareerFactsProps) {
  const translate = useTranslate();
  const { day } = useAsOf();
  const [search] = useSearchParams();
  const [doing, setDoing] = useState<Doing | null>(null);
  const [own, setOwn] = useState<OwnDoing | null>(null);
  const which = search.get('facts');
  const all = which === 'all';
  const before = which === 'before';
  const kind = search.get('kind');
  const held = facts.filter(
    ({ row: { valid } }) => all || (valid.from <= day && (valid.to === null || day < valid.to)),
  );
  const shown = held
    .filter(({ row }) => kind === null || row.kind === kind)
    .toSorted((a, b) => (a.row.valid.from < b.row.valid.from ? 1 : -1));
  const OwnForm = own?.what === 'withdraw' ? WithdrawForm : CorrectForm;
  return (
    <Section
      title={translate(before ? 'careers.facts_before' : all ? 'careers.facts_all' : 'careers.facts_held')}
      note={translate(before ? 'careers.before_note' : 'careers.facts_note', { day, count: shown.length })}
      actions={<Choices kinds={[...new Set(facts.map(({ row }) => row.kind))]} />}
    >
      {before ? (
        <FactsBefore workerId={career.id} kind={kind} />
      ) : shown.length > 0 ? (
        <Box component="ol" aria-label={translate('workers.career')}>
          {shown.map((fact) => (
            <FactLine
              key={`${fact.row.kind} ${fact.row.id}`}
              row={fact.row}
              kind={translate(`careers.kind.${fact.row.kind}`)}
              next={fact.of?.next?.word}
              onDo={(what) => {
                if (fact.of) setDoing({ what, kind: fact.of, row: fact.row });
                else if (what !== 'next') setOwn({ what, entry: fact.entry });
              }}
            />
          ))}
        </Box>
      ) : (
        <EmptyState title={translate('careers.facts_none')} text={translate('careers.facts_none_text')} />
      )}
      <FactDialogs doing={doing} career={career} onClose={() => setDoing(null)} />
      {own ? <OwnForm entry={own.entry} version={career.version} onClose={() => setOwn(null)} /> : null}
    </Section>
  );
}

/** Beside those in force: all that are believed, and those that were once. */
const WHICH = ['all', 'before'] as const;

/** Which facts, of which kind. */
function Choices({ kinds }: { readonly kinds: readonly string[] }) {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const choose = (name: 'facts' | 'kind', value: string) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const look = { '& .MuiInputBase-root': { fontSize: 13 } } as const;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>
      <TextField
        select
        value={search.get('kind') ?? ''}
        onChange={({ target }) => choose('kind', target.value)}
        slotProps={{ select: { displayEmpty: true }, htmlInput: { 'aria-label': translate('careers.facts_kind') } }}
        sx={look}
      >
        <MenuItem value="">{translate('careers.facts_every_kind')}</MenuItem>
        {['EMPLOYMENT', 'ASSIGNMENT', ...KINDS.map((each) => each.kind)]
          .filter((each) => kinds.includes(each) || search.get('kind') === each)
          .map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`careers.kind.${each}`)}
            </MenuItem>
          ))}
      </TextField>
      <TextField
        select
        value={WHICH.find((each) => each === search.get('facts')) ?? ''}
        onChange={({ target }) => choose('facts', target.value)}
        slotProps={{ select: { displayEmpty: true }, htmlInput: { 'aria-label': translate('careers.facts_which') } }}
        sx={look}
      >
        <MenuItem value="">{translate('careers.facts_held')}</MenuItem>
        {WHICH.map((each) => (
          <MenuItem key={each} value={each}>
            {translate(`careers.facts_${each}`)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
