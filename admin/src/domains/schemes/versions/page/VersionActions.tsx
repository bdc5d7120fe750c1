import { Button } from '@mui/material';
import { required, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { Link, useNavigate } from 'react-router';
import { ServerError } from '../../../../providers/errors.ts';
import { request } from '../../../../providers/gql.ts';
import { FormDialog } from '../../../../shared/editing/FormDialog.tsx';
import { ReasonedButton } from '../../../../shared/editing/ReasonedButton.tsx';
import { saveBlob } from '../../../../shared/files/save-blob.ts';
import { IfPermitted } from '../../../../shared/IfPermitted.tsx';
import { DownloadIcon } from '../../../../shared/status/icons.tsx';
import { useAsOf } from '../../../../shared/time/as-of.tsx';
import { IfToday, Locked } from '../../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../../shared/use-command.ts';
import { GoverningDocumentInput } from '../../../documents/door.ts';
import { useAllVersions } from '../use-versions.ts';
import type { VersionRecord } from '../version.ts';
import { useVersionKind } from '../version-kind.tsx';
import { DraftButton } from './DraftButton.tsx';

interface VersionActionsProps {
  readonly record: VersionRecord;
  /** 三岗十八级，第 2 版 */
  readonly name: string;
}

/** What can be done with a version: compare, export, draft the next one; of a draft edit, submit, delete. */
export function VersionActions({ record, name }: VersionActionsProps) {
  const translate = useTranslate();
  const { id, status } = record;
  const before = usePrevious(record);
  const { forms, parts } = useVersionKind();
  const { resource } = forms;
  return (
    <>
      {before ? (
        <Button component={Link} {...{ to: `/${resource}/compare?from=${before.id}&to=${id}` }}>
          {translate('schemes.compare_with', { version: before.version })}
        </Button>
      ) : null}
      {parts.Actions ? <parts.Actions record={record} /> : null}
      <ExportJson id={id} />
      {status === 'DRAFT' ? (
        <IfPermitted place={resource} action="edit">
          <DeleteButton record={record} name={name} />
          <IfToday>
            <Button component={Link} {...{ to: `/${resource}/${id}` }}>
              {translate('schemes.edit')}
            </Button>
          </IfToday>
          <SubmitButton record={record} name={name} />
        </IfPermitted>
      ) : (
        <DraftButton label={translate('schemes.draft_next')} fromId={id} />
      )}
    </>
  );
}

/** The version before this one of the same region and code; for the first of a district what it was built on. */
export function usePrevious({ id, code, version, region, base }: VersionRecord) {
  const all = useAllVersions();
  const earlier = all
    .filter((each) => each.id !== id && each.region?.id === region?.id && each.code === code && each.version < version)
    .sort((a, b) => b.version - a.version)[0];
  return earlier ?? base ?? null;
}

function ExportJson({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { documents } = useVersionKind();
  const save = async () => {
    try {
      const { file } = await request(documents.file, { id });
      if (file) saveBlob(file.fileName, new Blob([file.content], { type: 'application/json;charset=utf-8' }));
    } catch (error) {
      notify(error instanceof ServerError ? error.message : 'page.error', { type: 'error' });
    }
  };
  return (
    <Button startIcon={<DownloadIcon />} onClick={save}>
      {translate('schemes.export_json')}
    </Button>
  );
}

/** 提交审批: only what has no errors can be handed on; who sees the button locked is told how many there are. */
function SubmitButton({ record: { id, revision, faults, validFrom, governingDocument }, name }: VersionActionsProps) {
  const translate = useTranslate();
  const { today } = useAsOf();
  const [open, setOpen] = useState(false);
  const { documents } = useVersionKind();
  const { run } = useCommand(documents.submit, {
    done: 'schemes.submitted',
    onDone: () => setOpen(false),
  });
  const past = validFrom < today;
  const button = (
    <Button variant="contained" color="primary" onClick={() => setOpen(true)}>
      {translate('schemes.submit')}
    </Button>
  );
  if (faults > 0) return <Locked reason={translate('schemes.submit_faults', { count: faults })}>{button}</Locked>;
  return (
    <>
      <IfToday>{button}</IfToday>
      {open ? (
        <FormDialog<{ reason: string; governingDocumentId: string | null }>
          title={translate('schemes.submit_title', { subject: name })}
          note={translate('schemes.submit_note')}
          submit={translate('schemes.submit')}
          defaultValues={{ reason: '', governingDocumentId: governingDocument?.id ?? null }}
          onClose={() => setOpen(false)}
          onSubmit={({ reason, governingDocumentId }) =>
            run({ id, revision, reason: reason?.trim() || null, governingDocumentId: governingDocumentId || null })
          }
        >
          <TextInput
            source="reason"
            label={past ? 'schemes.submit_reason_needed' : 'schemes.submit_reason'}
            helperText={past ? 'schemes.submit_past_reason' : false}
            multiline
            {...(past ? { validate: required() } : {})}
          />
          <GoverningDocumentInput />
        </FormDialog>
      ) : null}
    </>
  );
}

function DeleteButton({ record: { id, revision }, name }: VersionActionsProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { documents, forms } = useVersionKind();
  return (
    <ReasonedButton
      document={documents.delete}
      target={{ id, revision }}
      label={translate('schemes.delete')}
      title={translate('schemes.delete_title', { subject: name })}
      note={translate('schemes.delete_note')}
      submit={translate('schemes.delete')}
      done="schemes.deleted"
      onDone={() => navigate(`/${forms.resource}`)}
    />
  );
}
