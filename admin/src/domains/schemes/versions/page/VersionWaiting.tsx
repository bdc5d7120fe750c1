import { useMemo } from 'react';
import { PlaceLink } from '../../../../shared/PlaceLink.tsx';
import { Grounds } from '../../../../shared/review/entry/Grounds.tsx';
import { PendingBanner } from '../../../../shared/review/entry/PendingBanner.tsx';
import { useCommand } from '../../../../shared/use-command.ts';
import { useLanguage } from '../../document/words.ts';
import { usePeriodWords } from '../list/marks.tsx';
import { reviewedOf } from '../reviewed.ts';
import { useAllVersions, useDifference, useDocument } from '../use-versions.ts';
import type { VersionRecord } from '../version.ts';
import { useVersionKind } from '../version-kind.tsx';
import { RecallButton } from './RecallButton.tsx';

/** More differences are looked at side by side. */
const MOST = 30;

/** 待审批: what differs from the version it takes the place of, and the decision of the second person; a returned one says why. */
export function VersionWaiting({ record }: { readonly record: VersionRecord }) {
  const { translate, text } = useLanguage();
  const { documents, forms, shaped, useCompared } = useVersionKind();
  const compared = useCompared();
  const period = usePeriodWords();
  const replaced = useReplaced(record);
  const before = useDocument(replaced?.id ?? null);
  const after = useMemo(() => shaped(JSON.parse(record.document)), [record.document, shaped]);
  const { run } = useCommand(documents.decide, { done: 'schemes.decided' });
  const { id, revision, version, title, cells, reason } = record;
  const { changes } = useDifference(replaced?.id ?? null, id);
  const lines =
    changes && changes.length <= MOST
      ? compared(changes, { before, after })
      : [
          { label: translate('schemes.valid'), after: period(record) },
          { label: translate('schemes.cells'), after: translate('schemes.cells_words', { ...cells }) },
        ].map((line) => ({ ...line, before: undefined, numeric: false, changed: true }));
  const subject = translate('schemes.title_of', { title: text(title), version });
  return (
    <PendingBanner
      entry={reviewedOf(record)}
      subject={subject}
      lines={lines}
      grounds={
        <>
          {reason ? <Grounds entry={{ reason, document: null }} /> : null}
          {replaced && changes && changes.length > MOST ? (
            <PlaceLink to={`/${forms.resource}/compare?from=${replaced.id}&to=${id}`}>
              {translate('schemes.differs_in', { count: changes.length })}
            </PlaceLink>
          ) : null}
        </>
      }
      actions={record.submittedByMe ? <RecallButton record={record} name={subject} /> : null}
      onDecide={(decision, why) => run({ id, revision, decision, reason: why })}
    />
  );
}

/** The version of the district that is in force on its first day, and ends with it; null: there is none. */
function useReplaced({ region, validFrom }: VersionRecord) {
  return (
    useAllVersions().find(
      (each) =>
        (each.status === 'APPROVED' || each.status === 'SUPERSEDED') &&
        each.region?.id === region?.id &&
        each.valid !== null &&
        each.valid.from <= validFrom &&
        (each.valid.to === null || each.valid.to > validFrom),
    ) ?? null
  );
}
