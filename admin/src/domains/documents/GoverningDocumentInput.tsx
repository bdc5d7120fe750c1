import { GoverningDocumentsDocument } from '@jiceng/schema/documents.ts';
import { useQuery } from '@tanstack/react-query';
import { AutocompleteInput } from 'react-admin';
import { everyItem } from '../../shared/lists/every-item.ts';

interface GoverningDocumentInputProps {
  readonly source?: string;
  readonly label?: string;
  readonly helperText?: string | false;
  /** Left out of the choices. */
  readonly except?: string | undefined;
}

/** Chooses a document of the register (已登记文件). */
export function GoverningDocumentInput({
  source = 'governingDocumentId',
  label = 'documents.governing_document',
  helperText = 'documents.governing_document_help',
  except,
}: GoverningDocumentInputProps) {
  const { data } = useQuery({
    queryKey: ['governing-documents', 'choices'],
    queryFn: ({ signal }) =>
      everyItem(GoverningDocumentsDocument, {}, ({ governingDocuments }) => governingDocuments, signal),
  });
  const documents = data?.filter(({ id }) => id !== except) ?? [];
  return (
    <AutocompleteInput
      source={source}
      label={label}
      helperText={helperText}
      choices={documents.map(({ id, title, number }) => ({ id, name: [title, number].filter(Boolean).join(' ') }))}
      sx={{ gridColumn: '1 / -1' }}
    />
  );
}
