import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { NOTHING } from '../../../shared/figures/format.ts';
import type { Column } from '../../../shared/lists/column.ts';
import { LongText } from '../../../shared/lists/LongText.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useText } from '../../../shared/use-text.ts';
import { ItemMark, type Part } from '../../proposals/items/door.ts';
import { QuestionsButton } from '../../proposals/questions/door.ts';
import { type Batch, type Item, postsOf } from './batch.ts';
import { EvidenceButton } from './EvidenceButton.tsx';
import { GradeMove } from './GradeMove.tsx';
import { ItemReason } from './ItemReason.tsx';

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
      render: ({ worker, town }) => (
        <>
          {worker ? <PlaceLink to={`/workers/${worker.id}/show?tab=grades`}>{worker.name}</PlaceLink> : NOTHING}
          <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'text.secondary' }}>
            <LongText most={12}>{worker?.unit?.name ?? town?.name}</LongText>
          </Box>
        </>
      ),
    },
    {
      source: 'post',
      label: translate('regrade.post'),
      render: ({ postName, fromPostName }) => text(postName ?? fromPostName) || NOTHING,
    },
  ];
  const move: Column<Item> = {
    source: 'grade',
    label: translate('regrade.move'),
    sortable: true,
    render: (item) => (
      <>
        <Move item={item} />
        <Box sx={{ lineHeight: '12px' }}>
          <GradeMove last={last} range={rangeOf(item.post)} from={item.fromGrade} to={item.grade} />
        </Box>
      </>
    ),
  };
  const next: Column<Item> = {
    source: 'next',
    label: translate('worker_grade.next'),
    render: ({ nextStep }) =>
      nextStep ? (
        <>
          {translate('worker_grade.of', { grade: nextStep.grade })}
          <Box sx={{ fontSize: 12, color: 'text.secondary' }}>{nextStep.date}</Box>
        </>
      ) : (
        NOTHING
      ),
  };
  const rest: readonly Column<Item>[] = [
    {
      source: 'why',
      label: translate('regrade.why'),
      render: (item) => (
        <Box sx={{ whiteSpace: 'normal', minWidth: 176, fontSize: 13, lineHeight: '19px' }}>
          <ItemReason item={item} short />
          <Notes item={item} />
        </Box>
      ),
    },
    {
      source: 'evidence',
      label: translate('batches.evidence'),
      // With the questions below: beside each other they would take the width of the reasons.
      render: (item) => (
        <Box sx={{ display: 'grid', justifyItems: 'start', '& button': { height: 24 } }}>
          <EvidenceButton item={item} />
          <QuestionsButton item={item} batch={batch} />
        </Box>
      ),
    },
  ];
  const decided: Column<Item> = {
    source: 'decision',
    label: translate('batches.decision'),
    render: ({ decision }) => <ItemMark decision={decision} />,
  };
  return [
    ...who,
    ...(part === 'blocked' ? [] : [move]),
    ...(part === 'same' ? [next] : []),
    ...rest,
    ...(part === 'change' ? [decided] : []),
  ];
}

/** 3 → 6, +3. */
export function Move({ item }: { readonly item: Pick<Item, 'fromGrade' | 'grade'> }) {
  const change = changeOf(item);
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {item.fromGrade ?? NOTHING}
      <Box component="span" sx={{ color: 'text.secondary', mx: '4px' }}>
        →
      </Box>
      <b>{item.grade ?? NOTHING}</b>
      {change === null || change === '0' ? null : (
        <Box component="span" sx={{ fontSize: 12, color: 'text.secondary', ml: '8px' }}>
          {change}
        </Box>
      )}
    </Box>
  );
}

/** What is missing, and what should be known beside the grade, each on a line of its own. */
export function Notes({ item: { warnings, uncappedGrade, grade } }: { readonly item: Item }) {
  const translate = useTranslate();
  const text = useText();
  const shown = warnings.filter(({ kind }) => !SAID_BY_THE_RANGE.has(kind));
  return (
    <>
      {shown.map((warning) => (
        <div key={text(warning.text)}>
          <StatusMark kind="unknown">{text(warning.text)}</StatusMark>
        </div>
      ))}
      {uncappedGrade !== null && uncappedGrade !== grade ? (
        <div>
          <StatusMark kind="unknown">{translate('worker_grade.uncapped', { grade: uncappedGrade })}</StatusMark>
        </div>
      ) : null}
    </>
  );
}

/** Warnings that the uncapped grade, or the question of an assumption, tells already. */
const SAID_BY_THE_RANGE = new Set(['ASSUMED', 'CAPPED', 'RAISED_TO_MINIMUM']);
