import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { NOTHING } from '../../../shared/figures/format.ts';
import type { Column } from '../../../shared/lists/column.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useText } from '../../../shared/use-text.ts';
import { type Batch, type Item, postsOf } from './batch.ts';
import type { Part } from './CountTabs.tsx';
import { EvidenceButton } from './EvidenceButton.tsx';
import { GradeMove } from './GradeMove.tsx';
import { ItemMark } from './marks.tsx';
import { QuestionsButton } from './QuestionsButton.tsx';

/** `+2`, `−1`; null: there was no grade, or there is none now. */
export function changeOf({ fromGrade, grade }: Pick<Item, 'fromGrade' | 'grade'>): string | null {
  if (fromGrade === null || grade === null) return null;
  const change = grade - fromGrade;
  return change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0';
}

/** Columns of the people of a batch; what a part has nothing to say of is left out. */
export function useItemColumns(batch: Batch, part: Part): readonly Column<Item>[] {
  const translate = useTranslate();
  const text = useText();
  const posts = postsOf(batch);
  const last = Math.max(0, ...posts.map(({ max }) => max));
  const rangeOf = (code: string | null) => posts.find((post) => post.code === code) ?? null;
  const who: readonly Column<Item>[] = [
    {
      source: 'name',
      label: translate('workers.name'),
      sortable: true,
      render: ({ worker }) =>
        worker ? <PlaceLink to={`/workers/${worker.id}/show?tab=grades`}>{worker.name}</PlaceLink> : NOTHING,
    },
    {
      source: 'unit',
      label: translate('workers.unit'),
      render: ({ worker, town }) => worker?.unit?.name ?? town?.name,
    },
    {
      source: 'post',
      label: translate('regrade.post'),
      render: ({ postName, fromPostName }) => text(postName ?? fromPostName) || NOTHING,
    },
  ];
  const moves: readonly Column<Item>[] = [
    {
      source: 'grade',
      label: translate('regrade.move'),
      sortable: true,
      render: (item) => <Move item={item} />,
    },
    {
      source: 'bar',
      label: translate('regrade.bar'),
      render: ({ fromGrade, grade, post }) => (
        <GradeMove last={last} range={rangeOf(post)} from={fromGrade} to={grade} />
      ),
    },
    {
      source: 'change',
      label: translate('regrade.change'),
      numeric: true,
      render: (item) => changeOf(item) ?? NOTHING,
    },
  ];
  const rest: readonly Column<Item>[] = [
    {
      source: 'why',
      label: translate('regrade.why'),
      render: ({ explanation, statusText }) => <Words>{text(statusText ?? explanation?.sentence)}</Words>,
    },
    ...(part === 'same'
      ? [
          {
            source: 'next',
            label: translate('worker_grade.next'),
            render: ({ nextStep }: Item) => (nextStep ? translate('worker_grade.next_words', nextStep) : NOTHING),
          },
        ]
      : []),
    { source: 'warnings', label: translate('regrade.notes'), render: (item) => <Notes item={item} /> },
    { source: 'evidence', label: translate('regrade.evidence'), render: (item) => <EvidenceButton item={item} /> },
    {
      source: 'questions',
      label: translate('regrade.questions'),
      render: (item) => <QuestionsButton item={item} batch={batch} />,
    },
  ];
  const decided: Column<Item> = {
    source: 'decision',
    label: translate('regrade.decision'),
    render: ({ decision }) => <ItemMark decision={decision} />,
  };
  return [...who, ...(part === 'blocked' ? [] : moves), ...rest, ...(part === 'change' ? [decided] : [])];
}

/** 3 → 6. */
export function Move({ item: { fromGrade, grade } }: { readonly item: Pick<Item, 'fromGrade' | 'grade'> }) {
  return (
    <span>
      {fromGrade ?? NOTHING}
      <Box component="span" sx={{ color: 'text.secondary', mx: '4px' }}>
        →
      </Box>
      <b>{grade ?? NOTHING}</b>
    </span>
  );
}

/** A sentence in a cell: two lines at most; the whole of it stands in the explanation. */
function Words({ children }: { readonly children: string }) {
  return (
    <Box
      component="span"
      title={children}
      sx={{
        display: '-webkit-box',
        WebkitLineClamp: 2,
        WebkitBoxOrient: 'vertical',
        overflow: 'hidden',
        whiteSpace: 'normal',
        minWidth: 220,
        maxWidth: 360,
        fontSize: 13,
        lineHeight: '18px',
      }}
    >
      {children}
    </Box>
  );
}

/** What is missing, and what should be known beside the grade. */
export function Notes({ item: { warnings, questions, uncappedGrade, grade } }: { readonly item: Item }) {
  const translate = useTranslate();
  const text = useText();
  const paper = questions.some(({ kind, answer }) => kind === 'PAPER_MISSING' && answer === null);
  const capped = uncappedGrade !== null && uncappedGrade !== grade;
  const missing = warnings.filter(
    ({ kind }) => kind !== 'ASSUMED' && kind !== 'CAPPED' && kind !== 'RAISED_TO_MINIMUM',
  );
  if (!paper && !capped && missing.length === 0) return NOTHING;
  return (
    <Box sx={{ display: 'grid', whiteSpace: 'normal', maxWidth: 220 }}>
      {missing.map((warning) => (
        <StatusMark key={text(warning.text)} kind={paper ? 'no' : 'unknown'}>
          {text(warning.text)}
        </StatusMark>
      ))}
      {paper && missing.length === 0 ? (
        <StatusMark kind="no">{translate('enum.RegradeQuestionKind.PAPER_MISSING')}</StatusMark>
      ) : null}
      {capped ? (
        <StatusMark kind="unknown">{translate('worker_grade.uncapped', { grade: uncappedGrade })}</StatusMark>
      ) : null}
    </Box>
  );
}
