import { GradeSchemeDocument, GradeSchemeDocumentDocument } from '@jiceng/schema/grade-schemes.ts';
import { Paper } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router';
import { request } from '../../../providers/gql.ts';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { DeniedPage, NotFoundPage } from '../../../shared/pages/Message.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { SchemeEditor } from './editor/SchemeEditor.tsx';

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
  return <SchemeEditor key={record.id} record={record} base={base.data?.gradeScheme?.document ?? null} />;
}
