import { useMemo } from 'react';
import { RecordFrame, RecordPage } from '../../../../shared/pages/RecordPage.tsx';
import { RestsOn } from '../../../documents/door.ts';
import { SchemeSources } from '../../document/SchemeSources.tsx';
import { useLanguage } from '../../document/words.ts';
import { CellsMark, usePeriodWords, VersionMark } from '../list/marks.tsx';
import type { VersionRecord } from '../version.ts';
import { useVersionKind } from '../version-kind.tsx';
import { VersionActions } from './VersionActions.tsx';
import { VersionHistory } from './VersionHistory.tsx';
import { VersionWaiting } from './VersionWaiting.tsx';

/** One version: what it says, every value with its source, other versions (方案页). */
export default function VersionShow() {
  const { documents, forms } = useVersionKind();
  return (
    <RecordPage
      place={forms.resource}
      document={documents.record}
      beside={{ persons: true }}
      pick={({ version }) => version}
      undated
    >
      {(record) => <Page record={record} />}
    </RecordPage>
  );
}

function Page({ record }: { readonly record: VersionRecord }) {
  const { translate, text } = useLanguage();
  const period = usePeriodWords();
  const { forms, parts, shaped, subject } = useVersionKind();
  const { title, region, version, status, base, governingDocument } = record;
  const scheme = useMemo(() => shaped(JSON.parse(record.document)), [record, shaped]);
  const tabs = parts.useTabs(scheme);
  const name = text(title) || record.code;
  return (
    <RecordFrame
      title={name}
      crumbs={[
        { label: translate(`menu.${forms.resource}`), to: `/${forms.resource}` },
        {
          label: region?.name ?? translate('schemes.library'),
          ...(region ? { to: `/regions/${region.id}/show` } : {}),
        },
      ]}
      facts={
        <>
          <span>
            {[
              translate('schemes.version_words', { version }),
              period(record),
              base ? translate('schemes.base_words', { code: base.code, version: base.version }) : null,
            ]
              .filter(Boolean)
              .join(translate('why.comma'))}
          </span>
          <VersionMark version={record} />
          {governingDocument ? <RestsOn document={governingDocument} /> : null}
          <CellsMark version={record} />
        </>
      }
      actions={<VersionActions record={record} name={translate('schemes.title_of', { title: name, version })} />}
      above={
        <>
          {status === 'SUBMITTED' || (status === 'DRAFT' && record.decidedAt) ? (
            <VersionWaiting record={record} />
          ) : null}
          {parts.Above ? <parts.Above record={record} /> : null}
        </>
      }
      audit={[subject, record.id]}
      tabs={[
        {
          name: 'overview',
          label: translate('schemes.overview'),
          content: () => <parts.Overview record={record} scheme={scheme} />,
        },
        {
          name: 'sources',
          label: translate('schemes.sources'),
          count: scheme.sources.length,
          content: () => <SchemeSources scheme={scheme} record={record} />,
        },
        ...tabs,
        {
          name: 'history',
          label: translate('record.history'),
          content: () => <VersionHistory record={record} />,
        },
      ]}
    />
  );
}
