import { Box, Button } from '@mui/material';
import { useListContext, useTranslate } from 'ra-core';
import { type ReactElement, useState } from 'react';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { IfPermitted, usePermitted } from '../../../shared/IfPermitted.tsx';
import { DecisionBar } from '../../../shared/review/desk/DecisionBar.tsx';
import { TwoIcon } from '../../../shared/status/icons.tsx';
import { IfToday, Locked } from '../../../shared/time/IfToday.tsx';
import type { BatchRecord, ItemRecord, Verdict } from '../batch-documents.ts';
import { useBatchKind } from '../batch-kind.tsx';
import { DecideForm, type DecisionScope } from './DecideForm.tsx';
import { Deciders } from './Deciders.tsx';

interface DecidingProps {
  readonly batch: BatchRecord;
}

/** What can be done with the proposals chosen in the list, over its pages; who prepared the batch sees why it is not for him. */
export function DecideChosen({ batch }: DecidingProps) {
  const translate = useTranslate();
  const { selectedIds = [], data = [], onSelect, onUnselectItems } = useListContext<ItemRecord>();
  const ids = selectedIds.map(String);
  const onPage = data.filter(({ decision }) => decision === 'PENDING').map(({ id }) => id);
  const may = usePermitted(useBatchKind().place, 'edit');
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
          label={(verdict) => translate(`batches.${verdict}_count`, { count: formatDecimal(ids.length) })}
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
      <b>{translate(batch.preparedByMe ? 'batches.own' : 'batches.not_deciding')}</b>
      <Deciders batch={batch} />
    </Box>
  );
}

/** All that wait and match the conditions, without choosing them page by page. */
export function DecideAll({ batch }: DecidingProps) {
  const translate = useTranslate();
  const { place, choice } = useBatchKind();
  const { filterValues } = useListContext();
  if (batch.status !== 'OPEN' || batch.pending === 0) return null;
  const filter = choice(filterValues);
  if (!filter) return null;
  return (
    <IfPermitted place={place} action="edit">
      <Verdicts
        batch={batch}
        chosen={{ filter, count: null }}
        label={(verdict) => translate(`batches.${verdict}_all`)}
        onDone={() => undefined}
      />
    </IfPermitted>
  );
}

interface VerdictsProps {
  readonly batch: BatchRecord;
  readonly chosen: DecisionScope;
  readonly label: (verdict: Verdict) => string;
  readonly onDone: () => void;
}

/** 退回 and 同意 at one proposal that waits, for a thumb. */
export function DecideOne({ batch, item }: DecidingProps & { readonly item: ItemRecord }) {
  const translate = useTranslate();
  const may = usePermitted(useBatchKind().place, 'edit');
  if (!may || item.decision !== 'PENDING' || batch.status !== 'OPEN') return null;
  return (
    <Box sx={{ ml: 'auto', display: 'flex', gap: 1 }}>
      <Verdicts
        batch={batch}
        chosen={{ itemIds: [item.id], count: 1 }}
        label={(verdict) => translate(`batches.${verdict}`)}
        onDone={() => undefined}
      />
    </Box>
  );
}

/** 退回 and 同意; locked for who prepared the batch. */
function Verdicts({ batch, chosen, label, onDone }: VerdictsProps) {
  const translate = useTranslate();
  const [doing, setDoing] = useState<Verdict | null>(null);
  const guarded = (button: ReactElement<{ disabled?: boolean }>) =>
    batch.preparedByMe ? <Locked reason={translate('batches.own')}>{button}</Locked> : <IfToday>{button}</IfToday>;
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
