import { DecideGradeSchemeDocument, GradeSchemeDifferenceDocument } from '@jiceng/schema/grade-schemes.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from '../../../providers/gql.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { Grounds } from '../../../shared/review/Grounds.tsx';
import { PendingBanner } from '../../../shared/review/PendingBanner.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { comparedOf } from './difference.ts';
import { shaped } from './document/shaped.ts';
import { useSchemeWords } from './document/words.ts';
import { usePeriodWords } from './marks.tsx';
import { RecallButton } from './RecallButton.tsx';
import { reviewedOf, type SchemeRecord } from './reviewed.ts';
import { useAllSchemes, useSchemeOf } from './use-schemes.ts';

/** More differences are looked at side by side. */
const MOST = 30;

/** 待审批: what differs from the version it takes the place of, and the decision of the second person; a returned one says why. */
export function SchemeWaiting({ record }: { readonly record: SchemeRecord }) {
  const words = useSchemeWords();
  const { translate, text } = words;
  const period = usePeriodWords();
  const replaced = useReplaced(record);
  const before = useSchemeOf(replaced?.id ?? null);
  const after = useMemo(() => shaped(JSON.parse(record.document)), [record.document]);
  const { run } = useCommand(DecideGradeSchemeDocument, { done: 'grade_schemes.decided' });
  const { id, revision, version, title, cells, reason } = record;
  const { data } = useQuery({
    queryKey: ['grade-schemes', 'difference', replaced?.id, id],
    queryFn: ({ signal }) => request(GradeSchemeDifferenceDocument, { fromId: replaced?.id ?? '', toId: id }, signal),
    enabled: replaced !== null,
  });
  const changes = data?.gradeSchemeDifference?.changes;
  const lines =
    changes && changes.length <= MOST
      ? comparedOf(changes, words, { before, after })
      : [
          { label: translate('grade_schemes.valid'), after: period(record) },
          { label: translate('schemes.cells'), after: translate('grade_schemes.cells_words', { ...cells }) },
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
            <PlaceLink to={`/grade-schemes/compare?from=${replaced.id}&to=${id}`}>
              {translate('grade_schemes.differs_in', { count: changes.length })}
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
function useReplaced({ region, validFrom }: SchemeRecord) {
  return (
    useAllSchemes().find(
      (each) =>
        (each.status === 'APPROVED' || each.status === 'SUPERSEDED') &&
        each.region?.id === region?.id &&
        each.valid !== null &&
        each.valid.from <= validFrom &&
        (each.valid.to === null || each.valid.to > validFrom),
    ) ?? null
  );
}
