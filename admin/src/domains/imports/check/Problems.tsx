import { useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import type { Batch } from '../kit/use-batch.ts';
import { ProblemGroups } from './ProblemGroups.tsx';
import { ProblemTable } from './ProblemTable.tsx';
import type { GroupFilter } from './problem-group.ts';

/** What is wrong: by kind with how many, and each cell; the chosen kind and the page stand in the address. */
export function Problems({ batch }: { readonly batch: Batch }) {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const chosen: GroupFilter = { code: search.get('code'), column: search.get('column') };
  const set = (values: Readonly<Record<string, string | null>>) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        for (const [name, value] of Object.entries(values))
          if (value === null) next.delete(name);
          else next.set(name, value);
        return next;
      },
      { preventScrollReset: true },
    );
  if (!batch.fileKept)
    return (
      <Section title={translate('imports.problems')}>
        <EmptyState title={translate('imports.file_gone')} />
      </Section>
    );
  const group = batch.problemGroups.find(
    ({ code, column }) => code === chosen.code && column === (chosen.column ?? null),
  );
  return (
    <>
      <ProblemGroups batch={batch} chosen={group ?? null} onChoose={(to) => set({ ...to, page: null })} />
      <ProblemTable
        batch={batch}
        chosen={group ?? null}
        page={Math.max(1, Number(search.get('page')) || 1)}
        onPage={(page) => set({ page: page === 1 ? null : String(page) })}
        onAll={() => set({ code: null, column: null, page: null })}
      />
    </>
  );
}
