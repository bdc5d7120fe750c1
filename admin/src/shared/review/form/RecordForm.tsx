import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { required, useTranslate } from 'ra-core';
import type { ComponentType } from 'react';
import { TextInput } from 'react-admin';
import { useNavigate } from 'react-router';
import type { Place } from '../../../providers/permissions.ts';
import { DayInput } from '../../editing/DayInput.tsx';
import { FormButton } from '../../editing/FormButton.tsx';
import { FormDialog } from '../../editing/FormDialog.tsx';
import { AttachmentsInput } from '../../files/AttachmentsInput.tsx';
import { useCommand } from '../../use-command.ts';
import { type SaidField, saidOf, savedOf, sourceOf, textOf, typedOf } from './said-field.ts';

interface ChoiceProps {
  readonly source: string;
  readonly label: string;
  readonly helperText: string | false;
  /** The record itself is no choice. */
  readonly except?: string | undefined;
}

/** How records of a kind are entered. */
export interface EnteredKind<Said, Input extends object> {
  readonly place: Place;
  /** Message keys of its buttons. */
  readonly words: { readonly add: string; readonly edit: string; readonly save: string };
  readonly fields: readonly SaidField[];
  readonly save: TypedDocumentNode<{ saved: { id: string; record: string } }, { input: Input }>;
  /** Which record is saved against which version. */
  readonly headOf: (said: Said) => { readonly id: string; readonly version: number };
}

interface RecordFormProps<Said, Input extends object> {
  readonly kind: EnteredKind<Said, Input>;
  /** Chooses among records of the kind another one names. */
  readonly Choice: ComponentType<ChoiceProps>;
  /** What is said of it now, or was to be said; left out: a new record. */
  readonly said?: Said;
  readonly onClose: () => void;
}

/** A record to enter, or to say something else of (登记、变更); saving submits it. */
export function RecordForm<Said extends object, Input extends object>(props: RecordFormProps<Said, Input>) {
  const { kind, Choice, said, onClose } = props;
  const { place, words, headOf, save } = kind;
  const translate = useTranslate();
  const navigate = useNavigate();
  const head = said && headOf(said);
  const fields = kind.fields.filter(({ later }) => said || !later);
  const { run } = useCommand(save, {
    keyed: place,
    done: 'review.saved',
    onDone: ({ saved }) => {
      onClose();
      if (!said) navigate(`/${place}/${saved.record}/show`);
    },
  });
  const [name] = kind.fields;
  return (
    <FormDialog<Record<string, unknown>>
      title={
        said && name
          ? translate('page.titled', { name: translate(words.edit), title: textOf(saidOf(said, name)) })
          : translate(words.add)
      }
      submit={translate(words.save)}
      defaultValues={said ? typedOf(fields, said) : {}}
      onClose={onClose}
      onSubmit={({ reason, ...values }) =>
        run({ ...head, ...savedOf(fields, values), reason: reason || null } as unknown as Input)
      }
    >
      {fields.map((field) => (
        <FieldInput key={field.name} field={field} Choice={Choice} except={head?.id} />
      ))}
      <TextInput
        source="reason"
        label="versioned.reason"
        helperText={false}
        {...(said ? { validate: required() } : {})}
      />
    </FormDialog>
  );
}

interface FieldInputProps extends Pick<ChoiceProps, 'except'> {
  readonly field: SaidField;
  readonly Choice: ComponentType<ChoiceProps>;
}

function FieldInput({ field, Choice, except }: FieldInputProps) {
  const { as, label, help, needed } = field;
  const props = { source: sourceOf(field), label, helperText: help ?? (false as const) };
  const typed = { ...props, ...(needed ? { validate: required() } : {}) };
  switch (as) {
    case 'file':
      return <AttachmentsInput source={props.source} label={label} most={1} />;
    case 'record':
      return <Choice {...props} except={except} />;
    case 'day':
      return <DayInput {...typed} />;
    default:
      return <TextInput {...typed} multiline={as === 'lines'} />;
  }
}

/** Enters a record, in the head of the list and where there is none. */
export function AddRecord<Said extends object, Input extends object>(
  props: Omit<RecordFormProps<Said, Input>, 'said' | 'onClose'>,
) {
  const { place, words } = props.kind;
  const form = (close: () => void) => <RecordForm {...props} onClose={close} />;
  return <FormButton place={place} action="create" label={words.add} form={form} />;
}

/** Says something else of a record in force. */
export function ChangeRecord<Said extends object, Input extends object>(
  props: Omit<RecordFormProps<Said, Input>, 'onClose'>,
) {
  const { place, words } = props.kind;
  const form = (close: () => void) => <RecordForm {...props} onClose={close} />;
  return <FormButton place={place} label={words.edit} form={form} />;
}
