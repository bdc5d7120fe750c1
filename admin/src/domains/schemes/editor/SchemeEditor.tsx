import { Box, Button, Paper, Tab, Tabs } from '@mui/material';
import { type ReactNode, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import type { Problem } from '../document/problem.ts';
import type { Scheme } from '../document/scheme.ts';
import { useFormKind } from '../form-kind.tsx';
import { type Drafting, DraftingProvider } from './drafting.tsx';
import { useFormWords } from './form-words.ts';
import { JsonForm } from './JsonForm.tsx';
import { ProblemList } from './ProblemList.tsx';
import { errorsByGroup, groupOf } from './problems.ts';
import { shapedBy } from './shaped.ts';
import { UnsavedGuard } from './UnsavedGuard.tsx';
import { type DraftRecord, useDraft } from './use-draft.ts';

/** The form that shows the document as text. */
const JSON_FORM = 'json';

/** The draft as it stands on the screen. */
export interface DraftOnScreen<S extends Scheme> {
  readonly scheme: S;
  /** Its text, which need not be valid. */
  readonly document: string;
  readonly dirty: boolean;
}

interface SchemeEditorProps<S extends Scheme> {
  readonly record: DraftRecord & {
    readonly version: number;
    readonly base: { readonly code: string; readonly version: number } | null;
  };
  /** Document of the scheme it is built on. */
  readonly base: string | null;
  /** What the server says of the text, once the typing pauses. */
  readonly useCheck: (document: string) => {
    readonly check: { readonly problems: readonly Problem[] } | null | undefined;
    readonly busy: boolean;
  };
  /** Stores the text; `done` takes the next revision. `run` answers why it was refused. */
  readonly useSave: (done: (revision: number) => void) => {
    readonly run: (draft: {
      readonly id: string;
      readonly revision: number;
      readonly document: string;
    }) => Promise<Readonly<Record<string, unknown>> | undefined>;
    readonly busy: boolean;
  };
  readonly above?: (draft: DraftOnScreen<S>) => ReactNode;
  readonly beside?: (draft: DraftOnScreen<S>) => ReactNode;
}

/**
 * The editor of a draft of any kind (编辑器): its parts as forms, what the check says beside each field and in a list. What the kind shows of the draft
 * stands above and at the right.
 */
export function SchemeEditor<S extends Scheme>({
  record,
  base,
  useCheck,
  useSave,
  above,
  beside,
}: SchemeEditorProps<S>) {
  const { translate, text, part } = useFormWords();
  const { resource, groups, shape } = useFormKind();
  const navigate = useNavigate();
  const { id, version } = record;
  const draft = useDraft(record);
  const { scheme, document, dirty } = draft;
  const { check, busy } = useCheck(document);
  const problems = check?.problems ?? [];
  const names = Object.keys(groups);
  const [form, setForm] = useState(names[0] ?? JSON_FORM);
  const drafting = useMemo<Drafting>(
    () => ({
      scheme,
      base: base === null ? null : shapedBy<Scheme>(shape, JSON.parse(base)),
      problems: check?.problems ?? [],
      set: draft.set,
      update: draft.update,
    }),
    [scheme, base, shape, check, draft.set, draft.update],
  );
  const { run, busy: saving } = useSave((revision) => draft.saved(document, revision));
  const save = async () => {
    const refused = await run({ id, revision: draft.revision, document });
    if (refused) draft.refused(refused);
  };
  const name = translate('schemes.title_of', { title: text(scheme.title) || scheme.code || '—', version });
  const errors = errorsByGroup(groups, problems);
  const Shown = form === JSON_FORM ? null : groups[form]?.form;
  const onScreen = { scheme: scheme as S, document, dirty };
  return (
    <DraftingProvider value={drafting}>
      <UnsavedGuard dirty={dirty} />
      <PageTitle
        title={name}
        crumbs={[
          { label: translate(`menu.${resource}`), to: `/${resource}` },
          { label: name, to: `/${resource}/${id}/show` },
          { label: translate('schemes.edit') },
        ]}
        facts={
          <>
            <StatusMark kind="unknown">{translate('enum.SchemeStatus.DRAFT')}</StatusMark>
            {record.base ? (
              <span>{translate('schemes.base_words', { code: record.base.code, version: record.base.version })}</span>
            ) : null}
          </>
        }
        actions={
          <Button onClick={() => navigate(`/${resource}/${id}/show`)} disabled={dirty}>
            {translate('schemes.done')}
          </Button>
        }
      />
      {draft.error ? (
        <Paper role="alert" sx={{ p: '8px 16px', mb: '12px', borderColor: 'error.main' }}>
          <StatusMark kind="no">{draft.error}</StatusMark>
        </Paper>
      ) : null}
      {above?.(onScreen)}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 372px' },
          columnGap: '12px',
          alignItems: 'start',
        }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Paper sx={{ mb: '12px', minWidth: 0 }}>
            <Tabs
              value={form}
              onChange={(_, next: string) => setForm(next)}
              variant="scrollable"
              scrollButtons={false}
              aria-label={translate('schemes.groups')}
              sx={{ px: 2, '& .MuiTab-root': { mr: 2 } }}
            >
              {[...names, JSON_FORM].map((each) => {
                const count = errors.get(each) ?? 0;
                return (
                  <Tab
                    key={each}
                    value={each}
                    label={
                      <span>
                        {part(each)}
                        {count > 0 ? (
                          <Box component="span" sx={{ color: 'error.main', fontWeight: 600, ml: '4px' }}>
                            {count}
                          </Box>
                        ) : null}
                      </span>
                    }
                  />
                );
              })}
            </Tabs>
            <Box sx={{ p: '16px' }} role="tabpanel" aria-label={part(form)}>
              {Shown ? <Shown /> : <JsonForm text={document} problems={problems} busy={busy} onChange={draft.type} />}
            </Box>
          </Paper>
          {Shown ? (
            <ProblemList problems={problems} busy={busy} onGo={({ pointer }) => setForm(groupOf(groups, pointer))} />
          ) : null}
        </Box>
        {beside?.(onScreen)}
      </Box>
      {dirty ? (
        <SaveBar>
          <IfToday>
            <Button variant="contained" color="primary" disabled={saving} onClick={save}>
              {translate('page.save')}
            </Button>
          </IfToday>
        </SaveBar>
      ) : null}
    </DraftingProvider>
  );
}

/** At the foot of the screen while something is not saved, however long the form is. */
function SaveBar({ children }: { readonly children: ReactNode }) {
  const { translate } = useFormWords();
  return (
    <Paper
      square
      role="region"
      aria-label={translate('schemes.unsaved')}
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 4,
        mx: { xs: '-12px', md: '-24px' },
        mb: { xs: '-12px', md: '-24px' },
        px: { xs: '12px', md: 3 },
        py: '12px',
        display: 'flex',
        justifyContent: 'space-between',
        alignItems: 'center',
        borderStyle: 'solid',
        borderWidth: '2px 0 0',
        borderColor: 'primary.main',
      }}
    >
      <StatusMark kind="wait">{translate('schemes.unsaved')}</StatusMark>
      {children}
    </Paper>
  );
}
