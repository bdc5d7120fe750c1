import { Box, Button, Checkbox, ListItemText, MenuItem, Table, TableBody, TableCell, TextField } from '@mui/material';
import { useCallback, useMemo, useState } from 'react';
import { HeadRow } from '../../../../shared/lists/HeadRow.tsx';
import { PlusIcon } from '../../../../shared/status/icons.tsx';
import type { TableCell as Cell, LookupTable } from '../../document/scheme.ts';
import { sourceIdOf } from '../../document/sources.ts';
import { useFormKind } from '../../form-kind.tsx';
import { blankCell } from '../blank.ts';
import { useAt, useDrafting } from '../drafting.tsx';
import { Said } from '../fields/Entries.tsx';
import { useReferred } from '../fields/fields.tsx';
import { ManyRows } from '../fields/ManyRows.tsx';
import { useFormWords } from '../form-words.ts';
import { type Path, pointerOf } from '../place.ts';
import { sourceForNew } from '../references.ts';
import { TableRowAt } from './TableRowAt.tsx';

/** A table over any keys (查找表): which keys, and one row per cell: what it asks for, its value, its source. */
export function TableAt({ path }: { readonly path: Path }) {
  const words = useFormWords();
  const { translate, field } = words;
  const { tables } = useFormKind();
  const { scheme, problems, set: setAt, update } = useDrafting();
  const { value } = useAt<LookupTable>(path);
  const keys: readonly string[] = value?.keys ?? [];
  const cells: readonly Cell[] = value?.cells ?? [];
  const [filling, setFilling] = useState(false);
  const sources = useReferred('sources');
  const at = pointerOf(path);
  const key = JSON.stringify(path);
  const change = useCallback(
    (index: number, part: readonly (string | number)[], next: unknown) =>
      setAt([...(JSON.parse(key) as Path), 'cells', index, ...part], next),
    [setAt, key],
  );
  const remove = useCallback(
    (index: number) =>
      update([...(JSON.parse(key) as Path), 'cells'], (all) => (all as Cell[]).filter((_, other) => other !== index)),
    [update, key],
  );
  const setCells = (next: readonly Cell[]) => setAt([...path, 'cells'], next);
  const setKeys = (next: readonly string[]) =>
    setAt(path, {
      keys: next,
      cells: cells.map((cell) => ({
        ...cell,
        when: Object.fromEntries(next.map((each) => [each, cell.when[each] ?? ''])),
      })),
    });
  // One text per row: a row is drawn again only when its own words change.
  const saidOf = useMemo(() => {
    const said = new Map<number, string>();
    for (const { pointer, message } of problems) {
      const match = pointer.startsWith(`${at}/cells/`) ? /^\d+/.exec(pointer.slice(at.length + 7)) : null;
      if (match)
        said.set(Number(match[0]), [said.get(Number(match[0])), words.text(message)].filter(Boolean).join(' '));
    }
    return said;
  }, [problems, at, words]);
  const valuesByKey = useMemo(
    () => Object.fromEntries(keys.map((each) => [each, tables.valuesOf(scheme, each, words)])),
    [tables, scheme, keys, words],
  );
  const stableValues = useStable(valuesByKey);
  const stableNames = useStable(Object.fromEntries(keys.map((each) => [each, tables.keyWords(scheme, each, words)])));
  const stableSources = useStable(sources);
  const firstSource = sourceIdOf(cells.at(-1)?.source, 'value') ?? sourceForNew(scheme, path);
  return (
    <Box sx={{ gridColumn: '1 / -1', minWidth: 0 }}>
      <Said
        problems={problems.filter(
          ({ pointer }) => pointer === at || pointer === `${at}/cells` || pointer.startsWith(`${at}/keys`),
        )}
      />
      <TextField
        select
        label={field('keys')}
        value={keys}
        onChange={({ target }) => setKeys(target.value as unknown as string[])}
        slotProps={{
          inputLabel: { shrink: true },
          select: {
            multiple: true,
            displayEmpty: true,
            renderValue: (chosen) =>
              (chosen as readonly string[]).map((each) => tables.keyWords(scheme, each, words)).join('、') || '—',
          },
        }}
        sx={{ minWidth: 260, mb: 1 }}
      >
        {tables.keys(scheme).map((each) => (
          <MenuItem key={each} value={each} sx={{ py: 0 }}>
            <Checkbox size="small" checked={keys.includes(each)} sx={{ p: '4px', ml: -1 }} />
            <ListItemText primary={tables.keyWords(scheme, each, words)} />
          </MenuItem>
        ))}
      </TextField>
      {keys.some(tables.isNumeric) ? (
        <Box sx={{ fontSize: 12, color: 'text.secondary', mb: 1 }}>{translate('schemes.range_help')}</Box>
      ) : null}
      {keys.length > 0 && cells.length > 0 ? (
        <Box sx={{ overflowX: 'auto', mb: 1 }}>
          <Table
            sx={{ '& td': { py: '4px', px: '6px', verticalAlign: 'top' }, '& th': { px: '6px' } }}
            aria-label={field('table')}
          >
            <HeadRow>
              <TableCell>{field('cell')}</TableCell>
              {keys.map((each) => (
                <TableCell key={each}>{tables.keyWords(scheme, each, words)}</TableCell>
              ))}
              <TableCell>{field('value')}</TableCell>
              <TableCell>{field('source')}</TableCell>
              <TableCell />
            </HeadRow>
            <TableBody>
              {cells.map((cell, index) => (
                <TableRowAt
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name, and their place is what the check calls them by.
                  key={index}
                  index={index}
                  cell={cell}
                  keys={keys}
                  names={stableNames}
                  values={stableValues}
                  sources={stableSources}
                  said={saidOf.get(index) ?? ''}
                  onChange={change}
                  onRemove={remove}
                />
              ))}
            </TableBody>
          </Table>
        </Box>
      ) : null}
      {keys.length > 0 ? (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button startIcon={<PlusIcon />} onClick={() => setCells([...cells, blankCell(keys, firstSource)])}>
            {translate('schemes.add_cell')}
          </Button>
          <Button onClick={() => setFilling(true)}>{translate('schemes.add_cells')}</Button>
        </Box>
      ) : null}
      {filling ? (
        <ManyRows
          keys={keys}
          values={valuesByKey}
          source={firstSource}
          onAdd={(more) => {
            setCells([...cells, ...more]);
            setFilling(false);
          }}
          onClose={() => setFilling(false)}
        />
      ) : null}
    </Box>
  );
}

/** The same object as long as it says the same. */
function useStable<Value>(value: Value): Value {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text) as Value, [text]);
}
