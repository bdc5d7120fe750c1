import { bilingual } from '../../../messages/bilingual.ts';

/** The grade of one worker: the card, what was decided, a grade set by hand. */
export const { zh, en } = bilingual({
  worker_grade: {
    title: ['等级依据', 'Basis of the grade'],
    grade: ['等级', 'Grade'],
    of: ['%{grade} 级', 'Grade %{grade}'],
    decided: ['现定 %{grade} 级，自 %{from} 起', 'Decided: grade %{grade} from %{from}'],
    undecided: ['尚无等级决定', 'No grade decided yet'],
    differs: ['按规则为 %{grade} 级，待调级', 'Grade %{grade} by the rules; re-grading due'],
    by_rule: ['按规则 %{grade} 级，未定级', 'Grade %{grade} by the rules, not yet decided'],
    uncapped: ['未封顶 %{grade}', 'uncapped %{grade}'],
    not_counted: ['不计', 'not counted'],
    range_words: [
      '本岗位 %{lowest} 至 %{highest} 级，现为 %{grade} 级',
      'Grades %{lowest} to %{highest} of the post, now grade %{grade}',
    ],
    next: ['下一步', 'Next step'],
    earliest: ['最早 %{date}', 'not before %{date}'],
    next_words: ['下一步：%{grade} 级，最早 %{date}', 'Next step: grade %{grade}, not before %{date}'],
    at_top: [
      '已到本岗位最高等级；转任更高岗位后再升。',
      'Highest grade of the post; further steps need a higher post.',
    ],
    no_next: ['十二年内按现有事实没有下一步。', 'No step within twelve years on the facts on file.'],
    whole: ['完整依据', 'Full explanation'],
    decisions: ['等级决定', 'Grade decisions'],
    decisions_note: [
      '由一人经办、另一人审定；此后的事实变动只提出建议，不改决定',
      'Prepared by one person and decided by another; later facts lead to proposals only',
    ],
    none: ['尚无等级决定', 'No grade decided yet'],
    none_text: [
      '调级批次审定后在此；开办时的现有等级从 Excel 导入。',
      'Decided re-gradings appear here; existing grades are imported from Excel at the start.',
    ],
    prepared_by: ['经办：%{name}', 'Prepared by %{name}'],
    decided_by: ['审定：%{name}', 'Decided by %{name}'],
    override: ['人工调整等级', 'Set by hand'],
    override_title: ['人工调整等级：%{name}', 'Set the grade of %{name} by hand'],
    override_note: [
      '按文件确定的等级，可与规则不同；提交后由另一人审定。',
      'A grade set by a document, which may differ from the rules; a second person decides.',
    ],
    override_submit: ['提交审定', 'Submit for decision'],
    override_done: ['已提交，待另一人审定', 'Submitted; it awaits a second person'],
    effective_on: ['生效日', 'Effective from'],
  },
});
