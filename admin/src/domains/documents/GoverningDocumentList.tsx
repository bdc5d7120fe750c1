import type { GoverningDocumentPartsFragment } from '@jiceng/schema/documents.ts';
import { useTranslate } from 'ra-core';
import { ListPage } from '../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../shared/lists/RowCard.tsx';
import { useChips } from '../../shared/lists/use-chips.ts';
import { AddRecord } from '../../shared/review/form/RecordForm.tsx';
import { saidColumns } from '../../shared/review/form/said.tsx';
import { ReviewMark } from '../../shared/status/ReviewMark.tsx';
import { GoverningDocumentInput } from './GoverningDocumentInput.tsx';
import { reviewedDocuments } from './reviewed-documents.ts';
import { documentPath, STANDINGS, StandingMark } from './standing.tsx';

type Row = GoverningDocumentPartsFragment;

/** The register of documents that rules cite (依据文件), the latest first. */
export default function GoverningDocumentList() {
  const translate = useTranslate();
  const { enumChip, eitherChip } = useChips();
  return (
    <ListPage<Row>
      name="menu.governing-documents"
      words={{ count: 'documents.count', empty: 'documents.empty', text: 'documents.empty_text' }}
      standard={{ sort: { field: 'issuedOn', order: 'DESC' } }}
      columns={[
        ...saidColumns<Row>(reviewedDocuments.fields, documentPath, translate),
        {
          source: 'standing',
          label: translate('documents.standing'),
          render: ({ standing }) => <StandingMark standing={standing} />,
        },
        {
          source: 'review',
          label: translate('documents.pending'),
          render: ({ review }) => <ReviewMark review={review} />,
        },
      ]}
      rowPath={documentPath}
      file="governingDocuments"
      actions={<AddRecord kind={reviewedDocuments} Choice={GoverningDocumentInput} />}
      search={translate('documents.search')}
      filters={[
        enumChip('standing', 'documents.standing', 'DocumentStanding', STANDINGS),
        eitherChip('pending', 'documents.pending', { true: 'documents.has_pending', false: 'documents.no_pending' }),
      ]}
      card={(row) => (
        <RowCard to={documentPath(row)} name={row.title}>
          <CardNote at="wide" of={[row.number, row.issuer]} />
          <StandingMark standing={row.standing} />
        </RowCard>
      )}
    />
  );
}
