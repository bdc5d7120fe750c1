import {
  DeleteGradeSchemeDocument,
  ExportGradeSchemeDocument,
  SubmitGradeSchemeDocument,
} from '@jiceng/schema/grade-schemes.ts';
import { Button } from '@mui/material';
import { required, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { Link, useNavigate } from 'react-router';
import { ServerError } from '../../../providers/errors.ts';
import { request } from '../../../providers/gql.ts';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { ReasonedButton } from '../../../shared/editing/ReasonedButton.tsx';
import { saveBlob } from '../../../shared/files/save-blob.ts';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { DownloadIcon } from '../../../shared/status/icons.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { IfToday, Locked } from '../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { SimulateButton } from '../simulation/SimulateButton.tsx';
import { DraftButton } from './DraftForm.tsx';
import type { SchemeRecord } from './reviewed.ts';
import { useAllSchemes } from './use-schemes.ts';

interface SchemeActionsProps {
  readonly record: SchemeRecord;
  /** 三岗十八级，第 2 版 */
  readonly name: string;
}

/** What can be done with a version: compare, export, draft the next one; of a draft edit, submit, delete. */
export function SchemeActions({ record, name }: SchemeActionsProps) {
  const translate = useTranslate();
  const { id, status } = record;
  const before = usePrevious(record);
  return (
    <>
      {before ? (
        <Button component={Link} {...{ to: `/grade-schemes/compare?from=${before.id}&to=${id}` }}>
          {translate('grade_schemes.compare_with', { version: before.version })}
        </Button>
      ) : null}
      <SimulateButton scheme={record} />
      <ExportJson id={id} />
      {status === 'DRAFT' ? (
        <IfPermitted place="grade-schemes" action="edit">
          <DeleteButton record={record} name={name} />
          <IfToday>
            <Button component={Link} {...{ to: `/grade-schemes/${id}` }}>
              {translate('schemes.edit')}
            </Button>
          </IfToday>
          <SubmitButton record={record} name={name} />
        </IfPermitted>
      ) : (
        <DraftButton label={translate('grade_schemes.draft_next')} fromId={id} />
      )}
    </>
  );
}

/** The version before this one of the same region and code; for the first of a district what it was built on. */
export function usePrevious({ id, code, version, region, base }: SchemeRecord) {
  const all = useAllSchemes();
  const earlier = all
    .filter((each) => each.id !== id && each.region?.id === region?.id && each.code === code && each.version < version)
    .sort((a, b) => b.version - a.version)[0];
  return earlier ?? base ?? null;
}

function ExportJson({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const save = async () => {
    try {
      const { exportGradeScheme } = await request(ExportGradeSchemeDocument, { id });
      if (exportGradeScheme)
        saveBlob(
          exportGradeScheme.fileName,
          new Blob([exportGradeScheme.content], { type: 'application/json;charset=utf-8' }),
        );
    } catch (error) {
      notify(error instanceof ServerError ? error.message : 'page.error', { type: 'error' });
    }
  };
  return (
    <Button startIcon={<DownloadIcon />} onClick={save}>
      {translate('grade_schemes.export_json')}
    </Button>
  );
}

/** 提交审批: only what has no errors can be handed on; who sees the button locked is told how many there are. */
function SubmitButton({ record: { id, revision, faults, validFrom }, name }: SchemeActionsProps) {
  const translate = useTranslate();
  const { today } = useAsOf();
  const [open, setOpen] = useState(false);
  const { run } = useCommand(SubmitGradeSchemeDocument, {
    done: 'grade_schemes.submitted',
    onDone: () => setOpen(false),
  });
  const past = validFrom < today;
  const button = (
    <Button variant="contained" color="primary" onClick={() => setOpen(true)}>
      {translate('grade_schemes.submit')}
    </Button>
  );
  if (faults > 0) return <Locked reason={translate('grade_schemes.submit_faults', { count: faults })}>{button}</Locked>;
  return (
    <>
      <IfToday>{button}</IfToday>
      {open ? (
        <FormDialog<{ reason: string }>
          title={translate('grade_schemes.submit_title', { subject: name })}
          note={translate('grade_schemes.submit_note')}
          submit={translate('grade_schemes.submit')}
          defaultValues={{ reason: '' }}
          onClose={() => setOpen(false)}
          onSubmit={({ reason }) => run({ id, revision, reason: reason?.trim() || null })}
        >
          <TextInput
            source="reason"
            label={past ? 'grade_schemes.submit_reason_needed' : 'grade_schemes.submit_reason'}
            helperText={past ? 'grade_schemes.submit_past_reason' : false}
            multiline
            {...(past ? { validate: required() } : {})}
          />
        </FormDialog>
      ) : null}
    </>
  );
}

function DeleteButton({ record: { id, revision }, name }: SchemeActionsProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  return (
    <ReasonedButton
      document={DeleteGradeSchemeDocument}
      target={{ id, revision }}
      label={translate('grade_schemes.delete')}
      title={translate('grade_schemes.delete_title', { subject: name })}
      note={translate('grade_schemes.delete_note')}
      submit={translate('grade_schemes.delete')}
      done="grade_schemes.deleted"
      onDone={() => navigate('/grade-schemes')}
    />
  );
}
