import type { DocumentStanding } from '@jiceng/schema/documents.ts';
import { useTranslate } from 'ra-core';
import { PlaceLink } from '../../shared/PlaceLink.tsx';
import type { RecordField } from '../../shared/pages/FieldList.tsx';
import { StatusMark } from '../../shared/status/StatusMark.tsx';

export const STANDINGS = ['IN_FORCE', 'NOT_YET', 'SUPERSEDED', 'ENDED'] as const satisfies readonly DocumentStanding[];

const KIND = { IN_FORCE: 'ok', NOT_YET: 'wait', SUPERSEDED: 'no', ENDED: 'no' } as const;

export const documentPath = ({ id }: { readonly id: string }): string => `/governing-documents/${id}/show`;

/** Whether a document is in force (文件效力). */
export function StandingMark({ standing }: { readonly standing: DocumentStanding }) {
  const translate = useTranslate();
  return <StatusMark kind={KIND[standing]}>{translate(`enum.DocumentStanding.${standing}`)}</StatusMark>;
}

export interface Rested {
  readonly id: string;
  readonly title: string;
  readonly standing: DocumentStanding;
}

/** The document of the register that a record rests on; one that is not in force is marked. */
export function RestsOn({ document }: { readonly document: Rested }) {
  return (
    <>
      <PlaceLink to={documentPath(document)}>{document.title}</PlaceLink>{' '}
      {document.standing === 'IN_FORCE' ? null : <StandingMark standing={document.standing} />}
    </>
  );
}

/** The same as a field of the record's page. */
export const restsOnField = (document: Rested | null, translate: (key: string) => string): RecordField => ({
  label: translate('documents.governing_document'),
  value: document ? <RestsOn document={document} /> : null,
});

/** In a list: only the mark of a document that is not in force. */
export function EndedMark({ document }: { readonly document: Rested | null }) {
  return document && document.standing !== 'IN_FORCE' ? <StandingMark standing={document.standing} /> : null;
}
