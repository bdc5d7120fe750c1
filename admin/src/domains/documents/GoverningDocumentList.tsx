import type { GoverningDocumentPartsFragment } from '@jiceng/schema/documents.ts';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Column } from '../../shared/lists/column.ts';
import { ListPage } from '../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../shared/lists/RowCard.tsx';
import { useChips } from '../../shared/lists/use-chips.ts';
import { PlaceLink } from '../../shared/PlaceLink.tsx';
import { ReviewMark } from '../../shared/status/ReviewMark.tsx';
import { AddGoverningDocument } from './GoverningDocumentForm.tsx';
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
      columns={useColumns()}
      rowPath={documentPath}
      file="governingDocuments"
      actions={<AddGoverningDocument />}
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

function useColumns(): readonly Column<Row>[] {
  const translate = useTranslate();
  return [
    {
      source: 'title',
      label: translate('documents.title'),
      sortable: true,
      render: (row) => (
        <Box sx={{ whiteSpace: 'normal', minWidth: 280 }}>
          <PlaceLink to={documentPath(row)}>{row.title}</PlaceLink>
        </Box>
      ),
    },
    { source: 'number', label: translate('documents.number'), render: ({ number }) => number },
    { source: 'issuer', label: translate('documents.issuer'), render: ({ issuer }) => issuer },
    {
      source: 'issuedOn',
      label: translate('documents.issued_on'),
      sortable: true,
      render: ({ issuedOn }) => issuedOn,
    },
    {
      source: 'effectiveOn',
      label: translate('documents.effective_on'),
      sortable: true,
      render: ({ effectiveOn }) => effectiveOn,
    },
    { source: 'endsOn', label: translate('documents.ends_on'), render: ({ endsOn }) => endsOn },
    {
      source: 'standing',
      label: translate('documents.standing'),
      render: ({ standing }) => <StandingMark standing={standing} />,
    },
    { source: 'review', label: translate('documents.pending'), render: ({ review }) => <ReviewMark review={review} /> },
  ];
}
