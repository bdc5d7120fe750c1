import { Box, Paper, Tab, Tabs } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { DeniedPage } from '../../../shared/pages/Message.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { kindsFor, type View, viewsFor } from '../../../shared/review/approval-kind.ts';
import { useMe } from '../../../shared/use-me.ts';
import { APPROVAL_KINDS } from '../../../slices.ts';
import { Desk } from './Desk.tsx';
import { KindChips } from './KindChips.tsx';
import { useCounts } from './use-counts.ts';

/** 待办: what waits for this person's decision, and what of his own is not through yet. `?view=` and `?kind=` stand in the address. */
export default function ApprovalsPage() {
  const me = useMe();
  if (!me) return <PageSkeleton />;
  const views = viewsFor(APPROVAL_KINDS, me.permissions);
  return views.length === 0 ? <DeniedPage /> : <Page views={views} permissions={me.permissions} />;
}

function Page({ views, permissions }: { readonly views: readonly View[]; readonly permissions: readonly string[] }) {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const view = views.find((one) => one === search.get('view')) ?? views[0] ?? 'mine';
  const { kinds: counted, total } = useCounts(view);
  const kinds = kindsFor(APPROVAL_KINDS, view, permissions);
  const asked = kinds.find(({ name }) => name === search.get('kind'));
  const filled = kinds.find(({ name }) => (counted.find((one) => one.name === name)?.count ?? 0) > 0);
  const kind = asked ?? filled;
  const choose = (name: 'view' | 'kind', value: string) =>
    setSearch((old) => {
      const next = new URLSearchParams(old);
      if (name === 'view') next.delete('kind');
      next.set(name, value);
      return next;
    });
  return (
    <>
      <PageTitle
        title={translate('approvals.title')}
        facts={
          total === null
            ? null
            : translate(view === 'decide' ? 'approvals.facts_decide' : 'review.entries', {
                count: formatDecimal(total),
              })
        }
      />
      <Tabs
        value={view}
        onChange={(_, chosen: View) => choose('view', chosen)}
        aria-label={translate('approvals.title')}
        sx={{ mb: '12px' }}
      >
        {views.map((one) => (
          <Tab
            key={one}
            value={one}
            label={translate(one === 'decide' ? 'approvals.to_decide' : 'approvals.mine')}
            id={`view-${one}`}
            aria-controls="desk"
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id="desk" aria-labelledby={`view-${view}`}>
        <KindChips
          kinds={kinds.map(({ name, label }) => ({
            name,
            label: translate(label),
            count: counted.find((one) => one.name === name)?.count ?? null,
          }))}
          chosen={kind?.name ?? null}
          onChoose={(name) => choose('kind', name)}
        />
        {kind ? (
          <Desk key={`${view}-${kind.name}`} kind={kind} view={view} />
        ) : total === 0 ? (
          <Paper>
            <EmptyState
              title={translate(view === 'decide' ? 'approvals.nothing_decide' : 'approvals.nothing_mine')}
              text={translate(view === 'decide' ? 'approvals.nothing_decide_text' : 'approvals.nothing_mine_text')}
            />
          </Paper>
        ) : (
          <PageSkeleton />
        )}
      </Box>
    </>
  );
}
