import { RegionsFoundDocument, RegionTreeDocument, RegionTreeWithFiguresDocument } from '@jiceng/schema/regions.ts';
import { Box, Button, InputAdornment, Paper, TextField, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { SimpleTreeView } from '@mui/x-tree-view/SimpleTreeView';
import { TreeItem } from '@mui/x-tree-view/TreeItem';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { everyItem } from '../../../shared/lists/every-item.ts';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { SearchIcon } from '../../../shared/status/icons.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useDebounceValue } from '../../../shared/use-debounce-value.ts';
import { RegionPanel } from '../region/RegionPanel.tsx';
import { TreeLabel } from './TreeLabel.tsx';
import { aboveOf, narrowed, type TreeLine, type TreeNode } from './tree.ts';

/** The region tree (区划树): district, streets, communities; the chosen one beside it, on a phone on its own page. */
export default function RegionTree() {
  const translate = useTranslate();
  const { data: lines, error, isPending, refetch } = useTreeLines();
  const [search] = useSearchParams();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const chosen = search.get('at') ?? (phone ? null : (lines?.[0]?.id ?? null));
  const towns = lines?.filter(({ level }) => level === 'TOWN').length ?? 0;
  const communities = lines?.filter(({ level, isVirtual }) => level === 'COMMUNITY' && !isVirtual).length ?? 0;
  return (
    <>
      <PageTitle
        title={translate('menu.regions')}
        facts={lines ? translate('regions.summary', { towns, communities }) : null}
      />
      <Box
        sx={{
          display: 'grid',
          gap: '12px',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(340px, 5fr) minmax(0, 8fr)' },
          alignItems: 'start',
        }}
      >
        <Paper sx={{ minWidth: 0 }}>
          {error ? (
            <ErrorState error={error} onRetry={() => refetch()} />
          ) : isPending ? (
            <TableSkeleton rows={14} />
          ) : lines.length === 0 ? (
            <EmptyState title={translate('regions.empty')} text={translate('regions.empty_text')} />
          ) : (
            <Tree lines={lines} chosen={chosen} />
          )}
        </Paper>
        {phone ? null : (
          <Box sx={{ minWidth: 0 }}>
            {chosen ? (
              <RegionPanel key={chosen} id={chosen} />
            ) : lines ? (
              <Typography sx={{ color: 'text.secondary' }}>{translate('regions.choose')}</Typography>
            ) : null}
          </Box>
        )}
      </Box>
    </>
  );
}

/** Every line in one's scope, with what it lacks where one may read figures. */
function useTreeLines() {
  const { moment } = useAsOf();
  const figures = usePermitted('communities');
  return useQuery({
    queryKey: ['regions', 'tree', figures, moment],
    queryFn: ({ signal }): Promise<readonly TreeLine[]> =>
      figures
        ? everyItem(RegionTreeWithFiguresDocument, moment, ({ regions }) => regions, signal)
        : everyItem(RegionTreeDocument, moment, ({ regions }) => regions, signal),
  });
}

function Tree({ lines, chosen }: { readonly lines: readonly TreeLine[]; readonly chosen: string | null }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const [, setSearch] = useSearchParams();
  const [typed, setTyped] = useState('');
  const found = useFound(typed);
  const roots = useMemo(() => narrowed(lines, found), [lines, found]);
  const [opened, setOpened] = useState<readonly string[] | null>(null);
  // At first the roots and the way to the chosen one are open; while one searches, the way to everything found.
  const expanded = found
    ? [...aboveOf(lines, found)]
    : (opened ?? [...roots.map(({ line }) => line.id), ...aboveOf(lines, new Set(chosen ? [chosen] : []))]);
  const branches = lines.filter(({ level }) => level !== 'COMMUNITY').map(({ id }) => id);
  const choose = (id: string) => {
    if (phone) {
      navigate(`/regions/${id}/show`);
      return;
    }
    setSearch((old) => {
      const next = new URLSearchParams(old);
      next.set('at', id);
      return next;
    });
  };
  return (
    <>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', p: '8px 12px', borderBottom: 1, borderColor: 'divider' }}
      >
        <TextField
          type="search"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          placeholder={translate('regions.search')}
          slotProps={{
            htmlInput: { 'aria-label': translate('regions.search') },
            input: {
              startAdornment: (
                <InputAdornment position="start">
                  <SearchIcon />
                </InputAdornment>
              ),
            },
          }}
          sx={{ flex: '1 1 180px' }}
        />
        <Button variant="text" onClick={() => setOpened(branches)}>
          {translate('regions.expand_all')}
        </Button>
        <Button variant="text" onClick={() => setOpened([])}>
          {translate('regions.collapse_all')}
        </Button>
      </Box>
      {found ? (
        <Box role="status" sx={{ p: '6px 16px', fontSize: 13, color: 'text.secondary' }}>
          {found.size === 0 ? translate('list.none') : translate('regions.found', { count: found.size })}
        </Box>
      ) : null}
      <SimpleTreeView
        aria-label={translate('regions.tree')}
        expandedItems={[...expanded]}
        onExpandedItemsChange={(_, ids) => setOpened(ids)}
        selectedItems={chosen}
        onSelectedItemsChange={(_, id) => (id ? choose(id) : undefined)}
        expansionTrigger="iconContainer"
        sx={{ p: '4px 8px 8px' }}
      >
        {roots.map((node) => (
          <Node key={node.line.id} node={node} />
        ))}
      </SimpleTreeView>
    </>
  );
}

function Node({ node }: { readonly node: TreeNode }) {
  const { line, children } = node;
  return (
    <TreeItem
      itemId={line.id}
      label={<TreeLabel line={line} />}
      sx={{ '& > .MuiTreeItem-content': { minHeight: { xs: 44, md: 30 }, py: 0, borderRadius: '2px', gap: '4px' } }}
    >
      {children.length > 0 ? children.map((child) => <Node key={child.line.id} node={child} />) : null}
    </TreeItem>
  );
}

/** What a search finds, by the server: it knows pinyin and initials; null while nothing is typed. */
function useFound(typed: string): ReadonlySet<string> | null {
  const { moment } = useAsOf();
  const search = useDebounceValue(typed.trim());
  const { data } = useQuery({
    queryKey: ['regions', 'found', search, moment],
    queryFn: ({ signal }) => everyItem(RegionsFoundDocument, { search, ...moment }, ({ regions }) => regions, signal),
    enabled: search !== '',
    placeholderData: (previous) => previous,
  });
  return useMemo(() => (search === '' || !data ? null : new Set(data.map(({ id }) => id))), [search, data]);
}
