import {
  GradeSchemeDocument,
  GradeSchemeDocumentDocument,
  SaveGradeSchemeDocument,
} from '@jiceng/schema/grade-schemes.ts';
import { Paper } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { request } from '../../../providers/gql.ts';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { DeniedPage, NotFoundPage } from '../../../shared/pages/Message.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { SchemeEditor } from '../../schemes/editor/SchemeEditor.tsx';
import { FormKindProvider } from '../../schemes/form-kind.tsx';
import type { Scheme } from './document/scheme.ts';
import { gradeSchemeForms } from './editor/grade-scheme-forms.ts';
import type { Mark } from './picture/grade-picture.ts';
import { PictureSection } from './picture/PictureSection.tsx';
import type { SchemeRecord } from './reviewed.ts';
import { TryOut } from './try-out/TryOut.tsx';
import { useCheck } from './use-schemes.ts';

/** The editor of a draft (修改草稿); nothing else can be changed. */
export default function SchemeEdit() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const permitted = usePermitted('grade-schemes', 'edit');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['grade-schemes', 'page', id],
    queryFn: ({ signal }) => request(GradeSchemeDocument, { id, persons: true }, signal),
  });
  const baseId = data?.gradeScheme?.base?.id ?? null;
  const base = useQuery({
    queryKey: ['grade-schemes', 'document', baseId],
    queryFn: ({ signal }) => request(GradeSchemeDocumentDocument, { id: baseId ?? '' }, signal),
    enabled: baseId !== null,
  });
  if (isPending || (baseId !== null && base.isPending)) return <PageSkeleton />;
  if (error)
    return (
      <Paper>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Paper>
    );
  const record = data.gradeScheme;
  if (!record) return <NotFoundPage />;
  if (!permitted) return <DeniedPage />;
  if (record.status !== 'DRAFT')
    return (
      <Paper>
        <EmptyState title={translate('grade_schemes.not_a_draft')} />
      </Paper>
    );
  return <Editor key={record.id} record={record} base={base.data?.gradeScheme?.document ?? null} />;
}

interface EditorProps {
  readonly record: SchemeRecord;
  /** Document of the scheme it is built on. */
  readonly base: string | null;
}

/** The forms with the picture above, and a try-out at the right. */
function Editor({ record, base }: EditorProps) {
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  return (
    <FormKindProvider kind={gradeSchemeForms}>
      <SchemeEditor<Scheme>
        record={record}
        base={base}
        useCheck={useCheck}
        useSave={useSave}
        above={({ scheme }) => <PictureSection scheme={scheme} marks={marks} />}
        beside={({ scheme, document, dirty }) => (
          <TryOut scheme={scheme} by={{ document }} schemeId={record.id} unsaved={dirty} onMarks={setMarks} />
        )}
      />
    </FormKindProvider>
  );
}

const useSave = (done: (revision: number) => void) =>
  useCommand(SaveGradeSchemeDocument, {
    done: 'schemes.saved',
    onDone: ({ saveGradeScheme }) => done(saveGradeScheme.revision),
  });
