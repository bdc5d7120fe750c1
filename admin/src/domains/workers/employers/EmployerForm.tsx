import { type EmployerKind, type EmployerPartsFragment, SaveEmployerDocument } from '@jiceng/schema/workers.ts';
import { required, useTranslate } from 'ra-core';
import { AutocompleteInput, SelectInput, TextInput } from 'react-admin';
import { useNavigate } from 'react-router';
import { DayInput } from '../../../shared/editing/DayInput.tsx';
import { FormButton } from '../../../shared/editing/FormButton.tsx';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { useRegionNames } from '../../regions/choice/door.ts';
import { EMPLOYER_KINDS } from './choices.ts';

interface Values {
  readonly regionId?: string | undefined;
  readonly kind?: EmployerKind;
  readonly name?: string;
  readonly creditCode?: string | null;
  readonly closedOn?: string | null;
  readonly reason?: string;
}

interface EmployerFormProps {
  /** Left out: a new one. */
  readonly employer?: EmployerPartsFragment;
  readonly onClose: () => void;
}

/** An employer to enter or to change (用人单位登记、修改). */
export function EmployerForm({ employer, onClose }: EmployerFormProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const regions = useRegionNames().filter(({ level }) => level !== 'COMMUNITY');
  const { run } = useCommand(SaveEmployerDocument, {
    keyed: 'saveEmployer',
    done: 'employers.saved',
    onDone: ({ saveEmployer }) => {
      onClose();
      if (!employer) navigate(`/employers/${saveEmployer.id}/show`);
    },
  });
  return (
    <FormDialog<Values>
      title={employer ? `${translate('employers.edit')} ${employer.name}` : translate('employers.add')}
      submit={translate('employers.save')}
      defaultValues={
        employer
          ? {
              regionId: employer.region?.id,
              kind: employer.kind,
              name: employer.name,
              creditCode: employer.creditCode,
              closedOn: employer.closedOn,
            }
          : { regionId: regions.length === 1 ? regions[0]?.id : undefined }
      }
      onClose={onClose}
      onSubmit={({ regionId, kind, name, creditCode, closedOn, reason }) =>
        run({
          id: employer?.id ?? null,
          version: employer?.version ?? null,
          regionId: regionId ?? '',
          kind: kind as EmployerKind,
          name: name ?? '',
          creditCode: creditCode || null,
          closedOn: closedOn || null,
          reason: reason || null,
        })
      }
    >
      <TextInput source="name" label="employers.name" validate={required()} />
      <SelectInput
        source="kind"
        label="employers.kind"
        choices={EMPLOYER_KINDS.map((id) => ({ id, name: translate(`enum.EmployerKind.${id}`) }))}
        validate={required()}
      />
      {employer ? null : (
        <AutocompleteInput
          source="regionId"
          label="employers.region"
          choices={regions.map(({ id, name }) => ({ id, name }))}
          helperText="employers.region_help"
          validate={required()}
        />
      )}
      <TextInput source="creditCode" label="employers.credit_code" helperText="employers.credit_code_help" />
      <DayInput source="closedOn" label="employers.closed_on" helperText="employers.closed_on_help" />
      <TextInput source="reason" label="versioned.reason" />
    </FormDialog>
  );
}

/** 登记用人单位, in the head of the list and where there is none. */
export const AddEmployer = () => (
  <FormButton
    place="employers"
    action="create"
    label="employers.add"
    form={(close) => <EmployerForm onClose={close} />}
  />
);
