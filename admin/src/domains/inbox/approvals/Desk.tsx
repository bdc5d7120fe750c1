import { Box, Button, Paper } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { DeskPager } from '../../../shared/lists/DeskPager.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import type { ApprovalItem, ApprovalKind, View } from '../../../shared/review/approval-kind.ts';
import { DecideDialog } from '../../../shared/review/desk/DecideDialog.tsx';
import { DecisionBar } from '../../../shared/review/desk/DecisionBar.tsx';
import { DeskRows } from '../../../shared/review/desk/DeskRows.tsx';
import { useDecide } from '../../../shared/review/desk/use-decide.ts';
import { barToDecide, type Decision } from '../../../shared/review/review.ts';
import { useWords } from '../../../shared/review/use-words.ts';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { useMe } from '../../../shared/use-me.ts';

const PAGE = 50;

/** The waiting entries of one kind: table, comparison, one decision for one or several. */
export function Desk({ kind, view }: { readonly kind: ApprovalKind; readonly view: View }) {
  const translate = useTranslate();
  const words = useWords();
  const locale = useLocale();
  const permissions = useMe()?.permissions ?? [];
  const [offset, setOffset] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['approvals', 'desk', kind.name, view, offset, locale],
    queryFn: ({ signal }) => kind.list({ queue: view, page: { limit: PAGE, offset }, words, signal }),
    placeholderData: keepPreviousData,
  });
  const items = data?.items ?? [];
  const choosable = view === 'decide' ? items.filter(({ entry }) => barToDecide(entry, permissions) === null) : [];
  const selected = choosable.filter(({ id }) => chosen.has(id));
  const toggle = (id: string) =>
    setChosen((old) => {
      const next = new Set(old);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  if (isPending)
    return (
      <Paper>
        <TableSkeleton rows={8} />
      </Paper>
    );
  if (error)
    return (
      <Paper>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Paper>
    );
  if (items.length === 0)
    return (
      <Paper>
        <EmptyState
          title={translate(view === 'decide' ? 'approvals.nothing_decide' : 'approvals.nothing_mine')}
          text={translate(view === 'decide' ? 'approvals.nothing_decide_text' : 'approvals.nothing_mine_text')}
        />
      </Paper>
    );
  return (
    <>
      {view === 'mine' && kind.submit ? <SubmitLink to={kind.submit} /> : null}
      <Paper sx={{ mb: '12px', minWidth: 0 }}>
        <DeskRows
          label={translate(kind.label)}
          items={items}
          choosing={choosable.length > 0 ? { chosen, choosable, toggle } : null}
        />
        <DeskPager offset={offset} limit={PAGE} total={data?.total ?? 0} onOffset={setOffset} />
      </Paper>
      <Decisions
        kind={kind}
        selected={selected}
        choosable={choosable.length}
        onAll={() => setChosen(new Set(choosable.map(({ id }) => id)))}
        onNone={() => setChosen(new Set())}
      />
    </>
  );
}

/** Entered figures go on from a page of their own, where doubts are explained. */
function SubmitLink({ to }: { readonly to: string }) {
  const translate = useTranslate();
  return (
    <Box sx={{ mb: '12px' }}>
      <IfToday>
        <Button variant="contained" color="primary" component={Link} {...{ to }}>
          {translate('approvals.to_submit')}
        </Button>
      </IfToday>
    </Box>
  );
}

interface DecisionsProps {
  readonly kind: ApprovalKind;
  readonly selected: readonly ApprovalItem[];
  readonly choosable: number;
  readonly onAll: () => void;
  readonly onNone: () => void;
}

function Decisions({ kind, selected, choosable, onAll, onNone }: DecisionsProps) {
  const translate = useTranslate();
  const [decision, setDecision] = useState<Decision | null>(null);
  const decide = useDecide(kind, () => {
    setDecision(null);
    onNone();
  });
  const count = selected.length;
  const [only] = selected;
  return (
    <>
      <DecisionBar chosen={count} choosable={choosable} onAll={onAll} onNone={onNone}>
        <IfToday>
          <Button onClick={() => setDecision('RETURN')}>
            {translate(kind.confirms ? 'review.take_out_count' : 'review.return_count', { count })}
          </Button>
        </IfToday>
        <IfToday>
          <Button variant="contained" color="primary" onClick={() => setDecision('APPROVE')}>
            {translate(kind.confirms ? 'review.confirm_count' : 'review.approve_count', { count })}
          </Button>
        </IfToday>
      </DecisionBar>
      {decision ? (
        <DecideDialog
          decision={decision}
          confirms={kind.confirms ?? false}
          subject={count === 1 && only ? only.title : translate('review.entries', { count })}
          onDecide={(chosen, reason) =>
            decide(
              selected.map(({ id }) => id),
              chosen,
              reason,
            )
          }
          onClose={() => setDecision(null)}
        />
      ) : null}
    </>
  );
}
