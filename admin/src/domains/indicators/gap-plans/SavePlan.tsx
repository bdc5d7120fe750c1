import { SaveGapPlanDocument, type SaveGapPlanInput } from '@jiceng/schema/indicators.ts';
import { Button } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../shared/use-command.ts';

interface SavePlanProps {
  readonly label: string;
  /** All but its name and remark. */
  readonly plan: Omit<SaveGapPlanInput, 'idempotencyKey' | 'name' | 'remark'>;
  readonly name?: string;
  readonly remark?: string | null;
  readonly primary?: boolean;
  readonly onSaved: (id: string) => void;
}

/** Saves what is computed as a plan under a name (保存缺口规划). */
export function SavePlan({ label, plan, name = '', remark = null, primary = false, onSaved }: SavePlanProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { run } = useCommand(SaveGapPlanDocument, {
    keyed: 'saveGapPlan',
    done: 'gap.saved',
    onDone: ({ saveGapPlan }) => {
      setOpen(false);
      onSaved(saveGapPlan.id);
    },
  });
  return (
    <IfPermitted place="gap-plans" action="edit">
      <IfToday>
        <Button {...(primary ? { variant: 'contained', color: 'primary' } : {})} onClick={() => setOpen(true)}>
          {translate(label)}
        </Button>
      </IfToday>
      {open ? (
        <FormDialog<{ name: string; remark: string }>
          title={translate('gap.save_title')}
          note={translate('gap.save_note')}
          submit={translate('page.save')}
          defaultValues={{ name, remark: remark ?? '' }}
          onClose={() => setOpen(false)}
          onSubmit={(values) => run({ ...plan, name: values.name, remark: values.remark?.trim() || null })}
        >
          <TextInput source="name" label="gap.name" validate={required()} autoFocus />
          <TextInput source="remark" label="gap.remark" multiline minRows={2} />
        </FormDialog>
      ) : null}
    </IfPermitted>
  );
}
