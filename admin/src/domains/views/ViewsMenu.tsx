import {
  RemoveViewDocument,
  SavedViewsDocument,
  type SavedViewsQuery,
  SaveViewDocument,
  type ViewedList,
} from '@jiceng/schema/views.ts';
import { Button, Divider, ListItemText, ListSubheader, Menu, MenuItem, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { required, useListContext, useResourceContext, useStore, useTranslate } from 'ra-core';
import { useState } from 'react';
import { BooleanInput, TextInput } from 'react-admin';
import { request } from '../../providers/gql.ts';
import { FormDialog } from '../../shared/editing/FormDialog.tsx';
import { DownIcon } from '../../shared/status/icons.tsx';
import { useCommand } from '../../shared/use-command.ts';
import { contentOf, isShown, readContent, type ViewContent } from './view-content.ts';

interface ViewsMenuProps {
  readonly list: ViewedList;
  /** How the list looks by itself. */
  readonly standard: Pick<ViewContent, 'filter' | 'sort'>;
}

type SavedView = SavedViewsQuery['savedViews']['items'][number];
type ReadView = SavedView & { readonly shows: ViewContent };

/** A long name goes on in the next line. */
const MENU = {
  maxWidth: 'min(420px, calc(100vw - 32px))',
  '& .MuiMenuItem-root': { whiteSpace: 'normal', overflowWrap: 'anywhere' },
} as const;

/** Views of a list: one's own and what others share; keeps what is shown under a name (保存的视图). Inside `<ListBase>`. */
export function ViewsMenu({ list, standard }: ViewsMenuProps) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [saving, setSaving] = useState(false);
  const { now, show } = useShown();
  const views = useViews(list);
  const shown = views.find(({ shows }) => isShown(shows, now));
  const close = () => setAnchor(null);
  const choose = (content: ViewContent) => {
    show(content);
    close();
  };
  const part = (label: string, mine: boolean) => {
    const of = views.filter((view) => view.mine === mine);
    return of.length === 0
      ? []
      : [
          <ListSubheader key={label}>{translate(label)}</ListSubheader>,
          ...of.map((view) => (
            <MenuItem key={view.id} selected={view.id === shown?.id} onClick={() => choose(view.shows)}>
              <ListItemText>{view.name}</ListItemText>
            </MenuItem>
          )),
        ];
  };
  return (
    <>
      <Button onClick={(event) => setAnchor(event.currentTarget)} aria-haspopup="menu" endIcon={<DownIcon />}>
        <Typography component="span" noWrap sx={{ font: 'inherit', maxWidth: 240 }}>
          {shown ? translate('views.menu_of', { name: shown.name }) : translate('views.menu')}
        </Typography>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close} slotProps={{ paper: { sx: MENU } }}>
        <MenuItem onClick={() => choose({ ...standard, hiddenColumns: null })}>{translate('views.standard')}</MenuItem>
        {part('views.own', true)}
        {part('views.shared', false)}
        {views.length === 0 ? (
          <ListSubheader sx={{ maxWidth: 280, lineHeight: 1.5, py: 1, whiteSpace: 'normal' }}>
            {translate('views.none')}
          </ListSubheader>
        ) : null}
        <Divider />
        <MenuItem
          onClick={() => {
            setSaving(true);
            close();
          }}
        >
          {translate('views.save')}
        </MenuItem>
        {views
          .filter(({ mine }) => mine)
          .flatMap((view) => [
            ...(view.id === shown?.id
              ? []
              : [<UpdateItem key={`u${view.id}`} view={view} list={list} now={now} onDone={close} />]),
            <RemoveItem key={`r${view.id}`} view={view} onDone={close} />,
          ])}
      </Menu>
      {saving ? <SaveDialog list={list} now={now} onClose={() => setSaving(false)} /> : null}
    </>
  );
}

/** What the list shows, and how it is made to show something else. */
function useShown() {
  const { filterValues, sort, setFilters, setSort } = useListContext();
  const resource = useResourceContext();
  const [hiddenColumns, setHiddenColumns] = useStore<string[] | undefined>(`${resource}.datatable`);
  const now = contentOf({
    filterValues,
    sort: { field: sort.field, order: sort.order === 'DESC' ? 'DESC' : 'ASC' },
    hiddenColumns,
  });
  const show = ({ filter, sort: by, hiddenColumns: hidden }: ViewContent) => {
    setFilters({ ...filter }, undefined, false);
    setSort(by);
    if (hidden) setHiddenColumns([...hidden]);
  };
  return { now, show };
}

/** Views this console can read, by name. */
function useViews(list: ViewedList): readonly ReadView[] {
  const { data } = useQuery({
    queryKey: ['saved-views', list],
    queryFn: ({ signal }) => request(SavedViewsDocument, { list }, signal),
    staleTime: 60_000,
  });
  return (data?.savedViews.items ?? []).flatMap((view) => {
    const shows = readContent(view.content);
    return shows ? [{ ...view, shows }] : [];
  });
}

interface SaveDialogProps {
  readonly list: ViewedList;
  readonly now: ViewContent;
  readonly onClose: () => void;
}

function SaveDialog({ list, now, onClose }: SaveDialogProps) {
  const translate = useTranslate();
  const { run } = useCommand(SaveViewDocument, { keyed: 'saveView', done: 'views.saved', onDone: onClose });
  return (
    <FormDialog<{ name: string; shared: boolean }>
      title={translate('views.title')}
      note={translate('views.note')}
      submit={translate('page.save')}
      defaultValues={{ name: '', shared: false }}
      onClose={onClose}
      onSubmit={({ name, shared }) => run({ list, name, shared, content: JSON.stringify(now) })}
    >
      <TextInput source="name" label="views.name" validate={required()} autoFocus />
      <BooleanInput source="shared" label="views.share" />
    </FormDialog>
  );
}

interface UpdateItemProps {
  readonly view: ReadView;
  readonly list: ViewedList;
  readonly now: ViewContent;
  readonly onDone: () => void;
}

function UpdateItem({ view, list, now, onDone }: UpdateItemProps) {
  const translate = useTranslate();
  const { run } = useCommand(SaveViewDocument, { keyed: 'saveView', done: 'views.saved', onDone });
  const { id, version, name, shared } = view;
  return (
    <MenuItem onClick={() => run({ id, version, list, name, shared, content: JSON.stringify(now) })}>
      {translate('views.update', { name })}
    </MenuItem>
  );
}

function RemoveItem({ view: { id, version, name }, onDone }: { readonly view: ReadView; readonly onDone: () => void }) {
  const translate = useTranslate();
  const { run } = useCommand(RemoveViewDocument, { done: 'views.removed', onDone });
  return <MenuItem onClick={() => run({ id, version })}>{translate('views.remove', { name })}</MenuItem>;
}
