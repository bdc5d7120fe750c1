import { MapImportDocument } from '@jiceng/schema/imports.ts';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useCommand } from '../../../shared/use-command.ts';
import { underWay } from '../kit/steps.ts';
import { type Batch, useBatch } from '../kit/use-batch.ts';
import { carried } from './mapping.ts';

/** Matches the columns of a mended file as those of the batch before (`?after=`) were, once, where it is not read so by itself. */
export function useCarried(batch: Batch): void {
  const [search, setSearch] = useSearchParams();
  const after = search.get('after') ?? '';
  const { data: before } = useBatch(after);
  const { run } = useCommand(MapImportDocument);
  const asked = useRef(false);
  const ready = before !== undefined && !underWay(batch) && batch.mine && batch.heads.length > 0;
  useEffect(() => {
    if (!ready || asked.current) return;
    asked.current = true;
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        next.delete('after');
        return next;
      },
      { replace: true },
    );
    const mapping = before ? carried(before.heads, batch.heads) : null;
    if (mapping) void run({ id: batch.id, version: batch.version, mapping });
  }, [ready, before, batch, run, setSearch]);
}
