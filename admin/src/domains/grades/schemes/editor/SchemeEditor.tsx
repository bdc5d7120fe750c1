import { SaveGradeSchemeDocument } from '@jiceng/schema/grade-schemes.ts';
import { Box, Button, Paper, Tab, Tabs } from '@mui/material';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { PageTitle } from '../../../../shared/pages/PageTitle.tsx';
import { StatusMark } from '../../../../shared/status/StatusMark.tsx';
import { IfToday } from '../../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../../shared/use-command.ts';
import { useSchemeWords } from '../document/words.ts';
import type { Mark } from '../picture/grade-picture.ts';
import { PictureSection } from '../picture/PictureSection.tsx';
import type { SchemeRecord } from '../reviewed.ts';
import { TryOut } from '../try-out/TryOut.tsx';
import { useCheck } from '../use-schemes.ts';
import { AssessmentForm } from './AssessmentForm.tsx';
import { type Drafting, DraftingProvider } from './drafting.tsx';
import { GeneralForm } from './GeneralForm.tsx';
import { JsonForm } from './JsonForm.tsx';
import { LaddersForm } from './LaddersForm.tsx';
import { CertificatesForm, EducationForm, HonoursForm } from './PapersForms.tsx';
import { PostsForm } from './PostsForm.tsx';
import { ProblemList } from './ProblemList.tsx';
import { errorsByGroup, GROUP_NAMES, type GroupName, groupOf } from './problems.ts';
import { ChangesForm, CombineForm, PayForm } from './RestForms.tsx';
import { ServiceForm } from './ServiceForm.tsx';
import { SourcesForm } from './SourcesForm.tsx';
import { shaped } from './shaped.ts';
import { UnsavedGuard } from './UnsavedGuard.tsx';
import { useDraft } from './use-draft.ts';

type Form = GroupName | 'json';

const FORMS: Readonly<Record<GroupName, () => ReactNode>> = {
  general: GeneralForm,
  sources: SourcesForm,
  posts: PostsForm,
  ladders: LaddersForm,
  service: ServiceForm,
  education: EducationForm,
  certificates: CertificatesForm,
  honours: HonoursForm,
  assessment: AssessmentForm,
  combine: CombineForm,
  changes: ChangesForm,
  pay: PayForm,
};

interface SchemeEditorProps {
  readonly record: SchemeRecord;
  /** Document of the scheme it is built on. */
  readonly base: string | null;
}

/** The editor: rule groups as forms at the left, the picture above, what the check says beside each field and in a list, a try-out at the right. */
export function SchemeEditor({ record, base }: SchemeEditorProps) {
  const { translate, text } = useSchemeWords();
  const navigate = useNavigate();
  const { id, version } = record;
  const draft = useDraft(record);
  const { scheme, document, dirty } = draft;
  const { check, busy } = useCheck(document);
  const problems = check?.problems ?? [];
  const [form, setForm] = useState<Form>('general');
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const onMarks = useCallback((next: readonly Mark[]) => setMarks(next), []);
  const drafting = useMemo<Drafting>(
    () => ({
      scheme,
      base: base === null ? null : shaped(JSON.parse(base)),
      problems: check?.problems ?? [],
      set: draft.set,
      update: draft.update,
    }),
    [scheme, base, check, draft.set, draft.update],
  );
  const { run, busy: saving } = useCommand(SaveGradeSchemeDocument, {
    done: 'grade_schemes.saved',
    onDone: ({ saveGradeScheme }) => draft.saved(document, saveGradeScheme.revision),
  });
  const save = async () => {
    const refused = await run({ id, revision: draft.revision, document });
    if (refused) draft.refused(refused);
  };
  const name = translate('grade_schemes.title_of', { title: text(scheme.title) || scheme.code || '—', version });
  const errors = errorsByGroup(problems);
  const Shown = form === 'json' ? null : FORMS[form];
  return (
    <DraftingProvider value={drafting}>
      <UnsavedGuard dirty={dirty} />
      <PageTitle
        title={name}
        crumbs={[
          { label: translate('menu.grade-schemes'), to: '/grade-schemes' },
          { label: name, to: `/grade-schemes/${id}/show` },
          { label: translate('grade_schemes.edit') },
        ]}
        facts={
          <>
            <StatusMark kind="unknown">{translate('enum.SchemeStatus.DRAFT')}</StatusMark>
            {record.base ? (
              <span>
                {translate('grade_schemes.base_words', { code: record.base.code, version: record.base.version })}
              </span>
            ) : null}
          </>
        }
        actions={
          <Button onClick={() => navigate(`/grade-schemes/${id}/show`)} disabled={dirty}>
            {translate('grade_schemes.done')}
          </Button>
        }
      />
      {draft.error ? (
        <Paper role="alert" sx={{ p: '8px 16px', mb: '12px', borderColor: 'error.main' }}>
          <StatusMark kind="no">{draft.error}</StatusMark>
        </Paper>
      ) : null}
      <PictureSection scheme={scheme} marks={marks} />
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
              onChange={(_, next: Form) => setForm(next)}
              variant="scrollable"
              scrollButtons={false}
              aria-label={translate('grade_schemes.groups')}
              sx={{ px: 2, '& .MuiTab-root': { mr: 2 } }}
            >
              {[...GROUP_NAMES, 'json' as const].map((each) => {
                const count = each === 'json' ? 0 : (errors.get(each) ?? 0);
                return (
                  <Tab
                    key={each}
                    value={each}
                    label={
                      <span>
                        {translate(`grade_schemes.part.${each}`)}
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
            <Box sx={{ p: '16px' }} role="tabpanel" aria-label={translate(`grade_schemes.part.${form}`)}>
              {Shown ? <Shown /> : <JsonForm text={document} problems={problems} busy={busy} onChange={draft.type} />}
            </Box>
          </Paper>
          {Shown ? (
            <ProblemList problems={problems} busy={busy} onGo={({ pointer }) => setForm(groupOf(pointer))} />
          ) : null}
        </Box>
        <TryOut scheme={scheme} by={{ document }} schemeId={id} unsaved={dirty} onMarks={onMarks} />
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
  const { translate } = useSchemeWords();
  return (
    <Paper
      square
      role="region"
      aria-label={translate('grade_schemes.unsaved')}
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
      <StatusMark kind="wait">{translate('grade_schemes.unsaved')}</StatusMark>
      {children}
    </Paper>
  );
}
