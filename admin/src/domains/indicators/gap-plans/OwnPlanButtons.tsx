import { RemoveGapPlanDocument, RenameGapPlanDocument } from '@jiceng/schema/indicators.ts';
import { Button } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { useNavigate } from 'react-router';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import type { Plan } from './measures.ts';

/** 改名 and 删除, for who made the plan. */
export function OwnPlanButtons({ plan }: { readonly plan: Plan }) {
  return (
    <IfPermitted place="gap-plans" action="edit">
      <Rename plan={plan} />
      <Remove plan={plan} />
    </IfPermitted>
  );
}

function Rename({ plan: { id, version, name, remark } }: { readonly plan: Plan }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { run } = useCommand(RenameGapPlanDocument, { done: 'gap.renamed', onDone: () => setOpen(false) });
  return (
    <>
      <IfToday>
        <Button onClick={() => setOpen(true)}>{translate('gap.rename')}</Button>
      </IfToday>
      {open ? (
        <FormDialog<{ name: string; remark: string }>
          title={translate('gap.rename_title')}
          note={translate('gap.rename_note')}
          submit={translate('page.save')}
          defaultValues={{ name, remark: remark ?? '' }}
          onClose={() => setOpen(false)}
          onSubmit={(values) => run({ id, version, name: values.name, remark: values.remark?.trim() || null })}
        >
          <TextInput source="name" label="gap.name" validate={required()} autoFocus />
          <TextInput source="remark" label="gap.remark" multiline minRows={2} />
        </FormDialog>
      ) : null}
    </>
  );
}

function Remove({ plan: { id, version, name } }: { readonly plan: Plan }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const { run } = useCommand(RemoveGapPlanDocument, { done: 'gap.removed', onDone: () => navigate('/gap-plans') });
  return (
    <>
      <IfToday>
        <Button onClick={() => setOpen(true)}>{translate('gap.remove')}</Button>
      </IfToday>
      {open ? (
        <FormDialog<object>
          title={translate('gap.remove_title', { name })}
          note={translate('gap.remove_note')}
          submit={translate('gap.remove')}
          defaultValues={{}}
          onClose={() => setOpen(false)}
          onSubmit={() => run({ id, version })}
        />
      ) : null}
    </>
  );
}
