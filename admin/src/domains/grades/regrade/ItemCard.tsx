import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { useText } from '../../../shared/use-text.ts';
import { DecideOne } from '../../proposals/deciding/door.ts';
import { ItemMark } from '../../proposals/items/door.ts';
import { QuestionsButton } from '../../proposals/questions/door.ts';
import { type Batch, type Item, postsOf } from './batch.ts';
import { EvidenceButton } from './EvidenceButton.tsx';
import { GradeMove } from './GradeMove.tsx';
import { ItemReason } from './ItemReason.tsx';
import { Move, Notes } from './item-columns.tsx';

/** One person of a batch on a phone: from what to what, why, what is open, and the decision by the thumb. */
export function ItemCard({ item, batch }: { readonly item: Item; readonly batch: Batch }) {
  const translate = useTranslate();
  const text = useText();
  const posts = postsOf(batch);
  const { worker, town, post, postName, decision, fromGrade, grade } = item;
  return (
    <Box sx={{ display: 'grid', gap: '4px' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 1 }}>
        <Box sx={{ fontWeight: 600, '& a': { display: 'inline-block', py: '10px', my: '-4px' } }}>
          {worker ? <PlaceLink to={`/workers/${worker.id}/show?tab=grades`}>{worker.name}</PlaceLink> : null}
        </Box>
        <Move item={item} />
      </Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, fontSize: 13, color: 'text.secondary' }}>
        <span>{[worker?.unit?.name ?? town?.name, text(postName)].filter(Boolean).join(translate('why.comma'))}</span>
        <Box component="span" sx={{ flex: 'none' }}>
          <ItemMark decision={decision} />
        </Box>
      </Box>
      <GradeMove
        last={Math.max(0, ...posts.map(({ max }) => max))}
        range={posts.find(({ code }) => code === post) ?? null}
        from={fromGrade}
        to={grade}
      />
      <Box sx={{ fontSize: 13 }}>
        <ItemReason item={item} />
      </Box>
      <Box sx={{ fontSize: 13 }}>
        <Notes item={item} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <EvidenceButton item={item} />
        <QuestionsButton item={item} batch={batch} />
        <DecideOne item={item} batch={batch} />
      </Box>
    </Box>
  );
}
