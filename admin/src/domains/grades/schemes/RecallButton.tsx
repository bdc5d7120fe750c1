import { RecallGradeSchemeDocument } from '@jiceng/schema/grade-schemes.ts';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import type { SchemeRecord } from './reviewed.ts';

interface RecallButtonProps {
  readonly record: SchemeRecord;
  /** 三岗十八级，第 2 版 */
  readonly name: string;
}

/** 撤回送审: who submitted a version takes it back while nobody has decided it. Nobody else sees it. */
export function RecallButton({ record: { id, revision }, name }: RecallButtonProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { run } = useCommand(RecallGradeSchemeDocument, {
    done: 'grade_schemes.recalled',
    onDone: () => setOpen(false),
  });
  return (
    <>
      <IfToday>
        <Button onClick={() => setOpen(true)}>{translate('grade_schemes.recall')}</Button>
      </IfToday>
      {open ? (
        <FormDialog<{ reason: string }>
          title={translate('grade_schemes.recall_title', { subject: name })}
          note={translate('grade_schemes.recall_note')}
          submit={translate('grade_schemes.recall')}
          defaultValues={{ reason: '' }}
          onClose={() => setOpen(false)}
          onSubmit={({ reason }) => run({ id, revision, reason: reason?.trim() || null })}
        >
          <TextInput source="reason" label="versioned.reason" helperText={false} />
        </FormDialog>
      ) : null}
    </>
  );
}
