import type { GoverningDocumentPartsFragment } from '@jiceng/schema/documents.ts';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Column } from '../../shared/lists/column.ts';
import { ListPage } from '../../shared/lists/ListPage.tsx';
import { PlaceLink } from '../../shared/PlaceLink.tsx';
import { ReviewMark } from '../../shared/status/ReviewMark.tsx';
import { AddGoverningDocument } from './GoverningDocumentForm.tsx';
import { documentPath, STANDINGS, StandingMark } from './standing.tsx';

type Row = GoverningDocumentPartsFragment;

/** The register of documents that rules cite (依据文件), the latest first. */
export default function GoverningDocumentList() {
  const translate = useTranslate();
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
        {
          source: 'standing',
          label: translate('documents.standing'),
          choices: STANDINGS.map((value) => ({ value, label: translate(`enum.DocumentStanding.${value}`) })),
        },
        {
          source: 'pending',
          label: translate('documents.pending'),
          choices: [
            { value: true, label: translate('documents.has_pending') },
            { value: false, label: translate('documents.no_pending') },
          ],
        },
      ]}
      card={(row) => (
        <Box sx={{ display: 'grid', rowGap: '2px' }}>
          <Box sx={{ fontWeight: 600, '& a': { display: 'inline-block', py: '6px' } }}>
            <PlaceLink to={documentPath(row)}>{row.title}</PlaceLink>
          </Box>
          <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
            {[row.number, row.issuer].filter(Boolean).join(translate('why.comma'))}
          </Box>
          <StandingMark standing={row.standing} />
        </Box>
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
