import { Box, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { InSlot } from '../../../shared/slots/InSlot.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { CorrectForm, WithdrawForm, type WorkerFact } from '../employment/FactForms.tsx';
import { EmploymentForm } from '../employment/WorkerForms.tsx';
import { FactsBefore } from '../facts/before/FactsBefore.tsx';
import { type Doing, type FactAction, FactDialogs } from '../facts/FactDialogs.tsx';
import { FactLine } from '../facts/FactLine.tsx';
import { canBeFollowed } from '../facts/follows.ts';
import { KINDS } from '../facts/kinds.ts';
import type { Career, FactKind, FactRow, NextFact } from '../facts/kit/fact-kind.ts';
import type { WorkerRecord } from '../file/worker-record.ts';
import { TRANSFER_FORM } from '../slots.ts';

/** A fact of the file: of a kind of the career, or an entry of one of the two timelines of its own. */
export type FileFact = { readonly row: FactRow } & (
  | { readonly of: FactKind; readonly entry?: never }
  | { readonly entry: WorkerFact; readonly of?: never }
);

interface CareerFactsProps {
  readonly worker: WorkerRecord;
  readonly facts: readonly FileFact[];
  readonly career: Career;
}

type OwnDoing = { readonly what: FactAction; readonly entry: WorkerFact };

/** 现行事实, or all: what the picture shows, as a list, with its grounds; what can be done stands with each. Which, says the address (`?facts=`, `?kind=`). */
export function CareerFacts({ worker, facts, career }: CareerFactsProps) {
  const translate = useTranslate();
  const { day } = useAsOf();
  const [search] = useSearchParams();
  const [doing, setDoing] = useState<Doing | null>(null);
  const [own, setOwn] = useState<OwnDoing | null>(null);
  const which = search.get('facts');
  const all = which === 'all';
  const before = which === 'before';
  const kind = search.get('kind');
  const holds = ({ row: { valid } }: FileFact) => valid.from <= day && (valid.to === null || day < valid.to);
  const held = facts.filter((fact) => all || holds(fact));
  const shown = held
    .filter(({ row }) => kind === null || row.kind === kind)
    .toSorted((a, b) => (a.row.valid.from < b.row.valid.from ? 1 : -1));
  const rows = facts.map(({ row }) => row);
  const next = (fact: FileFact): NextFact['word'] | undefined => {
    if (fact.of) return canBeFollowed(fact.row, rows, day) ? fact.of.next?.word : undefined;
    // Who is employed no more is taken on again from the head of the page.
    return worker.standing && holds(fact) ? 'change' : undefined;
  };
  return (
    <Section
      title={translate(before ? 'careers.facts_before' : all ? 'careers.facts_all' : 'careers.facts_held')}
      note={translate(before ? 'careers.before_note' : 'careers.facts_note', { day, count: shown.length })}
      actions={<Choices kinds={[...new Set(facts.map(({ row }) => row.kind))]} />}
    >
      {before ? (
        <FactsBefore workerId={career.id} kind={kind} />
      ) : shown.length > 0 ? (
        <Box component="ol" aria-label={translate('workers.career')} sx={{ containerType: 'inline-size' }}>
          {shown.map((fact) => (
            <FactLine
              key={`${fact.row.kind} ${fact.row.id}`}
              row={fact.row}
              kind={translate(`enum.WorkerFactKind.${fact.row.kind}`)}
              next={next(fact)}
              onDo={(what) => {
                if (fact.of) setDoing({ what, kind: fact.of, row: fact.row });
                else setOwn({ what, entry: fact.entry });
              }}
            />
          ))}
        </Box>
      ) : (
        <EmptyState title={translate('careers.facts_none')} text={translate('careers.facts_none_text')} />
      )}
      <FactDialogs doing={doing} career={career} onClose={() => setDoing(null)} />
      {own ? <OwnForm doing={own} worker={worker} onClose={() => setOwn(null)} /> : null}
    </Section>
  );
}

interface OwnFormProps {
  readonly doing: OwnDoing;
  readonly worker: WorkerRecord;
  readonly onClose: () => void;
}

/** The short form of an employment or an assignment. */
function OwnForm({ doing: { what, entry }, worker, onClose }: OwnFormProps) {
  const file = { entry, version: worker.version, onClose };
  if (what === 'withdraw') return <WithdrawForm {...file} />;
  if (what === 'correct') return <CorrectForm {...file} />;
  return entry.kind === 'EMPLOYMENT' ? (
    <EmploymentForm worker={worker} onClose={onClose} />
  ) : (
    <InSlot of={TRANSFER_FORM} props={{ worker, onClose }} />
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
              {translate(`enum.WorkerFactKind.${each}`)}
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
