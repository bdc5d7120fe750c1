import {
  type GoverningDocumentFactPartsFragment,
  type GoverningDocumentPartsFragment,
  SaveGoverningDocumentDocument,
} from '@jiceng/schema/documents.ts';
import { required, useTranslate } from 'ra-core';
import { TextInput } from 'react-admin';
import { useNavigate } from 'react-router';
import { DayInput } from '../../shared/editing/DayInput.tsx';
import { FormButton } from '../../shared/editing/FormButton.tsx';
import { FormDialog } from '../../shared/editing/FormDialog.tsx';
import { AttachmentsInput } from '../../shared/files/AttachmentsInput.tsx';
import type { StoredFile } from '../../shared/files/use-uploads.ts';
import { useCommand } from '../../shared/use-command.ts';
import { GoverningDocumentInput } from './GoverningDocumentInput.tsx';
import { documentPath } from './standing.tsx';

interface Values {
  readonly title?: string;
  readonly number?: string | null;
  readonly issuer?: string;
  readonly issuedOn?: string;
  readonly effectiveOn?: string;
  readonly endsOn?: string | null;
  readonly articles?: string;
  readonly files?: readonly StoredFile[];
  readonly supersededById?: string | null;
  readonly reason?: string;
}

type DocumentValues = GoverningDocumentFactPartsFragment | GoverningDocumentPartsFragment;

interface GoverningDocumentFormProps {
  /** What is said of it now, or was to be said; left out: a new document. */
  readonly said?: DocumentValues;
  readonly onClose: () => void;
}

/** A document to enter, or to say something else of (登记、变更依据文件); saving submits it. */
export function GoverningDocumentForm({ said, onClose }: GoverningDocumentFormProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const saved = said && headOf(said);
  const { run } = useCommand(SaveGoverningDocumentDocument, {
    keyed: 'saveGoverningDocument',
    done: 'review.saved',
    onDone: ({ saveGoverningDocument }) => {
      onClose();
      if (!said) navigate(documentPath({ id: saveGoverningDocument.documentId }));
    },
  });
  return (
    <FormDialog<Values>
      title={
        said
          ? translate('page.titled', { name: translate('documents.edit'), title: said.title })
          : translate('documents.add')
      }
      submit={translate('documents.save')}
      defaultValues={said ? valuesOf(said) : {}}
      onClose={onClose}
      onSubmit={({ articles, number, endsOn, files, supersededById, reason, ...values }) =>
        run({
          id: saved?.id ?? null,
          version: saved?.version ?? null,
          title: values.title ?? '',
          number: number || null,
          issuer: values.issuer ?? '',
          issuedOn: values.issuedOn ?? '',
          effectiveOn: values.effectiveOn ?? '',
          endsOn: endsOn || null,
          articles: (articles ?? '').split('\n').flatMap((article) => article.trim() || []),
          fileId: files?.[0]?.id ?? null,
          supersededById: supersededById || null,
          reason: reason || null,
        })
      }
    >
      <TextInput source="title" label="documents.title" helperText={false} validate={required()} />
      <TextInput source="number" label="documents.number" helperText={false} />
      <TextInput source="issuer" label="documents.issuer" helperText={false} validate={required()} />
      <DayInput source="issuedOn" label="documents.issued_on" helperText={false} validate={required()} />
      <DayInput source="effectiveOn" label="documents.effective_on" helperText={false} validate={required()} />
      <TextInput source="articles" label="documents.articles" helperText="documents.articles_help" multiline />
      <AttachmentsInput source="files" label="documents.file" most={1} />
      {said ? (
        <>
          <DayInput source="endsOn" label="documents.ends_on" helperText="documents.ends_on_help" />
          <GoverningDocumentInput
            source="supersededById"
            label="documents.superseded_by"
            helperText="documents.superseded_by_help"
            except={saved?.id}
          />
        </>
      ) : null}
      <TextInput
        source="reason"
        label="versioned.reason"
        helperText={false}
        {...(said ? { validate: required() } : {})}
      />
    </FormDialog>
  );
}

/** Which document is saved against which version. */
const headOf = (said: DocumentValues): { readonly id: string; readonly version: number } =>
  'documentId' in said
    ? { id: said.documentId, version: said.documentVersion }
    : { id: said.id, version: said.version };

const valuesOf = ({
  title,
  number,
  issuer,
  issuedOn,
  effectiveOn,
  endsOn,
  articles,
  file,
  supersededBy,
}: DocumentValues): Values => ({
  title,
  number,
  issuer,
  issuedOn,
  effectiveOn,
  endsOn,
  articles: articles.join('\n'),
  files: file ? [file] : [],
  supersededById: supersededBy?.id ?? null,
});

/** 登记依据文件, in the head of the list and where there is none. */
export function AddGoverningDocument() {
  return (
    <FormButton
      place="governing-documents"
      action="create"
      label="documents.add"
      form={(close) => <GoverningDocumentForm onClose={close} />}
    />
  );
}

/** Says something else of a document in force: that it ends, what stands in its place. */
export function ChangeGoverningDocument({ said }: { readonly said: DocumentValues }) {
  return (
    <FormButton
      place="governing-documents"
      label="documents.edit"
      form={(close) => <GoverningDocumentForm said={said} onClose={close} />}
    />
  );
}
