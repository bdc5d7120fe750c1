import { Button } from '@mui/material';
import { useListContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { DecisionBar } from '../../../shared/review/desk/DecisionBar.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { BulkTransfer } from './BulkTransfer.tsx';

/** What can be done with the workers chosen in the list, over its pages. */
export default function ChosenWorkers() {
  const translate = useTranslate();
  const { selectedIds = [], data = [], onSelect, onUnselectItems } = useListContext();
  const [open, setOpen] = useState(false);
  const ids = selectedIds.map(String);
  const onPage = data.map(({ id }) => String(id));
  return (
    <>
      <DecisionBar
        chosen={ids.length}
        choosable={new Set([...ids, ...onPage]).size}
        onAll={() => onSelect([...new Set([...ids, ...onPage])])}
        onNone={() => onUnselectItems()}
      >
        <IfToday>
          <Button variant="contained" color="primary" onClick={() => setOpen(true)}>
            {translate('transfers.bulk', { count: ids.length })}
          </Button>
        </IfToday>
      </DecisionBar>
      {open ? (
        <BulkTransfer
          workerIds={ids}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            onUnselectItems();
          }}
        />
      ) : null}
    </>
  );
}
