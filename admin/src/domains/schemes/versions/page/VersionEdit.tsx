import { Paper } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../../../providers/gql.ts';
import { usePermitted } from '../../../../shared/IfPermitted.tsx';
import { EmptyState } from '../../../../shared/pages/EmptyState.tsx';
import { DeniedPage } from '../../../../shared/pages/Message.tsx';
import { RecordPage } from '../../../../shared/pages/RecordPage.tsx';
import { PageSkeleton } from '../../../../shared/pages/Skeletons.tsx';
import { useCommand } from '../../../../shared/use-command.ts';
import { SchemeEditor } from '../../editor/SchemeEditor.tsx';
import { useCheck } from '../use-versions.ts';
import type { VersionRecord } from '../version.ts';
import { useVersionKind } from '../version-kind.tsx';

/** The editor of a draft (修改草稿); nothing else can be changed. */
export default function VersionEdit() {
  const { documents, forms } = useVersionKind();
  return (
    <RecordPage
      place={forms.resource}
      document={documents.record}
      beside={{ persons: true }}
      pick={({ version }) => version}
      undated
    >
      {(record) => <Edited key={record.id} record={record} />}
    </RecordPage>
  );
}

interface EditedProps {
  readonly record: VersionRecord;
}

function Edited({ record }: EditedProps) {
  const translate = useTranslate();
  const { documents, forms, parts } = useVersionKind();
  const permitted = usePermitted(forms.resource, 'edit');
  const baseId = record.base?.id ?? null;
  const base = useQuery({
    queryKey: [forms.resource, 'document', baseId],
    queryFn: ({ signal }) => request(documents.document, { id: baseId ?? '' }, signal),
    enabled: baseId !== null,
  });
  if (!permitted) return <DeniedPage />;
  if (record.status !== 'DRAFT')
    return (
      <Paper>
        <EmptyState title={translate('schemes.not_a_draft')} />
      </Paper>
    );
  if (baseId !== null && base.isPending) return <PageSkeleton />;
  return (
    <parts.Editor record={record}>
      {(above, beside) => (
        <SchemeEditor
          record={record}
          base={base.data?.version?.document ?? null}
          useCheck={useCheck}
          useSave={useSave}
          above={above}
          beside={beside}
        />
      )}
    </parts.Editor>
  );
}

function useSave(done: (revision: number) => void) {
  const { documents } = useVersionKind();
  return useCommand(documents.save, { done: 'schemes.saved', onDone: ({ version }) => done(version.revision) });
}
