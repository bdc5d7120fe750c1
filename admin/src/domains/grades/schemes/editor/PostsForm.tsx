import {
  ChoiceAt,
  Entries,
  FieldGrid,
  ManyAt,
  NameAt,
  NumberAt,
  Part,
  RefAt,
  SourceAt,
  sourceForNew,
  WordsAt,
} from '../../../schemes/editor/door.ts';
import type { Post } from '../document/scheme.ts';
import { useSchemeWords } from '../document/words.ts';
import { blankPost } from './blank.ts';
import { useGradeDraft } from './use-grade-draft.ts';

/** 岗位: posts with their ranges, starts and duties; who has none or several. */
export function PostsForm() {
  const { translate, text } = useSchemeWords();
  const { scheme } = useGradeDraft();
  return (
    <>
      <Entries<Post>
        path={['posts']}
        title={translate('grade_schemes.part.posts')}
        nameOf={({ name, code }, index) => text(name) || code || translate('grade_schemes.post_no', { no: index + 1 })}
        blank={() => blankPost(scheme.posts.length + 1, sourceForNew(scheme, ['posts']))}
        add={translate('grade_schemes.add_post')}
        empty={translate('grade_schemes.posts_empty')}
      >
        {(path) => (
          <>
            <NameAt path={[...path, 'code']} label="code" of="posts" />
            <WordsAt path={[...path, 'name']} label="post_name" />
            <NumberAt path={[...path, 'rank']} label="rank" />
            <NumberAt path={[...path, 'min']} label="min" />
            <NumberAt path={[...path, 'max']} label="max" />
            <NumberAt path={[...path, 'start']} label="post_start" />
            <ManyAt path={[...path, 'duties']} label="duties" of="duty" wide />
            <SourceAt path={path} cells={['name', 'rank', 'min', 'max', ['start', 'post_start'], 'duties']} />
          </>
        )}
      </Entries>
      <Part title="several_posts">
        <FieldGrid>
          <ChoiceAt path={['concurrent']} label="concurrent" of="concurrent" />
          <RefAt
            path={['withoutDuty']}
            label="withoutDuty"
            to="posts"
            nullable
            empty={translate('grade_schemes.waits')}
          />
        </FieldGrid>
      </Part>
    </>
  );
}
