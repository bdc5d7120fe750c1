import { Box, Button } from '@mui/material';
import { useListContext, useTranslate } from 'ra-core';
import { type ReactElement, useState } from 'react';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { IfPermitted, usePermitted } from '../../../shared/IfPermitted.tsx';
import { DecisionBar } from '../../../shared/review/desk/DecisionBar.tsx';
import { TwoIcon } from '../../../shared/status/icons.tsx';
import { IfToday, Locked } from '../../../shared/time/IfToday.tsx';
import type { Batch, Item } from './batch.ts';
import { DecideForm, type DecisionScope, type Verdict } from './DecideForm.tsx';
import { Deciders } from './Deciders.tsx';

/** Conditions of the list that a decision can take as they are; with any other one it is decided by choosing. */
const TAKEN = new Set(['part', 'region', 'post', 'direction', 'reason']);

interface DecidingProps {
  readonly batch: Batch;
}

/** What can be done with the proposals chosen in the list, over its pages; who prepared the batch sees why it is not for him. */
export function DecideChosen({ batch }: DecidingProps) {
  const translate = useTranslate();
  const { selectedIds = [], data = [], onSelect, onUnselectItems } = useListContext<Item>();
  const ids = selectedIds.map(String);
  const onPage = data.filter(({ decision }) => decision === 'PENDING').map(({ id }) => id);
  const may = usePermitted('regrade-batches', 'edit');
  return (
    <DecisionBar
      chosen={ids.length}
      choosable={new Set([...ids, ...onPage]).size}
      onAll={() => onSelect([...new Set([...ids, ...onPage])])}
      onNone={() => onUnselectItems()}
      note={may && !batch.preparedByMe ? null : <NotForMe batch={batch} />}
    >
      {may ? (
        <Verdicts
          batch={batch}
          chosen={{ itemIds: ids, count: ids.length }}
          label={(verdict) => translate(`regrade.${verdict}_count`, { count: formatDecimal(ids.length) })}
          onDone={() => onUnselectItems()}
        />
      ) : null}
    </DecisionBar>
  );
}

/** 你编制了本批次，不能审定（双人复核）. */
function NotForMe({ batch }: DecidingProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 6px', alignItems: 'center' }}>
      <TwoIcon aria-hidden />
      <b>{translate(batch.preparedByMe ? 'regrade.own' : 'regrade.not_deciding')}</b>
      <Deciders batch={batch} />
    </Box>
  );
}

/** All that wait and match the conditions, without choosing them page by page. */
export function DecideAll({ batch }: DecidingProps) {
  const translate = useTranslate();
  const { filterValues } = useListContext();
  if (batch.status !== 'OPEN' || batch.pending === 0) return null;
  const { region, post, direction, reason } = filterValues as Readonly<Record<string, string | undefined>>;
  if (Object.keys(filterValues).some((key) => !TAKEN.has(key))) return null;
  const chosen: DecisionScope = {
    filter: {
      regionIds: region ? [region] : null,
      posts: post ? [post] : null,
      directions: direction ? [direction as 'UP'] : null,
      reasons: reason ? [reason as 'SERVICE'] : null,
    },
    count: null,
  };
  return (
    <IfPermitted place="regrade-batches" action="edit">
      <Verdicts
        batch={batch}
        chosen={chosen}
        label={(verdict) => translate(`regrade.${verdict}_all`)}
        onDone={() => undefined}
      />
    </IfPermitted>
  );
}

interface VerdictsProps {
  readonly batch: Batch;
  readonly chosen: DecisionScope;
  readonly label: (verdict: Verdict) => string;
  readonly onDone: () => void;
}

/** 退回 and 同意; locked for who prepared the batch. */
export function Verdicts({ batch, chosen, label, onDone }: VerdictsProps) {
  const translate = useTranslate();
  const [doing, setDoing] = useState<Verdict | null>(null);
  const guarded = (button: ReactElement<{ disabled?: boolean }>) =>
    batch.preparedByMe ? <Locked reason={translate('regrade.own')}>{button}</Locked> : <IfToday>{button}</IfToday>;
  return (
    <>
      {guarded(<Button onClick={() => setDoing('RETURN')}>{label('RETURN')}</Button>)}
      {guarded(
        <Button variant="contained" color="primary" onClick={() => setDoing('AGREE')}>
          {label('AGREE')}
        </Button>,
      )}
      {doing ? (
        <DecideForm
          batch={batch}
          verdict={doing}
          chosen={chosen}
          onClose={() => setDoing(null)}
          onDone={() => {
            setDoing(null);
            onDone();
          }}
        />
      ) : null}
    </>
  );
}
