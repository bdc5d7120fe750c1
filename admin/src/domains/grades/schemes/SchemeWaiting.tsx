import { DecideGradeSchemeDocument, GradeSchemeDifferenceDocument } from '@jiceng/schema/grade-schemes.ts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../../providers/gql.ts';
import { Grounds } from '../../../shared/review/Grounds.tsx';
import { PendingBanner } from '../../../shared/review/PendingBanner.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { comparedOf } from './difference.ts';
import { useSchemeWords } from './document/words.ts';
import { usePeriodWords } from './marks.tsx';
import { reviewedOf, type SchemeRecord } from './reviewed.ts';
import { usePrevious } from './SchemeActions.tsx';

/** 待审批: what differs from the version before, and the decision of the second person; a returned one says why. */
export function SchemeWaiting({ record }: { readonly record: SchemeRecord }) {
  const words = useSchemeWords();
  const { translate, text } = words;
  const period = usePeriodWords();
  const previous = usePrevious(record);
  const { run } = useCommand(DecideGradeSchemeDocument, { done: 'grade_schemes.decided' });
  const { id, revision, version, title, cells, reason } = record;
  const { data } = useQuery({
    queryKey: ['grade-schemes', 'difference', previous?.id, id],
    queryFn: ({ signal }) => request(GradeSchemeDifferenceDocument, { fromId: previous?.id ?? '', toId: id }, signal),
    enabled: previous !== null,
  });
  const changes = data?.gradeSchemeDifference?.changes;
  const lines = changes
    ? comparedOf(changes, words)
    : [
        { label: translate('grade_schemes.valid'), after: period(record) },
        { label: translate('grade_schemes.cells'), after: translate('grade_schemes.cells_words', { ...cells }) },
      ].map((line) => ({ ...line, before: undefined, numeric: false, changed: true }));
  return (
    <PendingBanner
      entry={reviewedOf(record)}
      subject={translate('grade_schemes.title_of', { title: text(title), version })}
      lines={lines}
      grounds={reason ? <Grounds entry={{ reason, document: null }} /> : null}
      onDecide={(decision, why) => run({ id, revision, decision, reason: why })}
    />
  );
}
