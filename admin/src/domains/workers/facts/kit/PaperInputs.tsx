import { required } from 'ra-core';
import { TextInput } from 'react-admin';
import { titleIfCited } from '../../../../shared/editing/cited-document.ts';
import { DayInput } from '../../../../shared/editing/DayInput.tsx';

/** 依据文件: the paper of a form; `needed`: nothing is saved without one. */
export function PaperInputs({ needed }: { readonly needed: boolean }) {
  return (
    <>
      <TextInput
        source="document.title"
        validate={needed ? required() : titleIfCited}
        label="versioned.document_title"
        sx={{ gridColumn: '1 / -1' }}
      />
      <TextInput source="document.number" label="versioned.document_number" />
      <DayInput source="document.date" label="versioned.document_date" />
    </>
  );
}
