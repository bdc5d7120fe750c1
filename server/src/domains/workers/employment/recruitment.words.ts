import { type Text, text } from '../../../shared/text.ts';
import type { ExitReason } from '../workers.enums.ts';
import type { RecruitmentKind } from './recruitment.enums.ts';

export const KIND_WORDS: Readonly<Record<RecruitmentKind, Text>> = {
  OPEN_RECRUITMENT: text('公开招聘', 'Open recruitment'),
  ELECTED: text('选任', 'Elected'),
  TRANSFERRED: text('转任', 'Transferred'),
  GRADUATE_PROGRAMME: text('高校毕业生到社区就业', 'Graduates in communities'),
  VETERAN: text('退役军人安置', 'Placement of discharged soldiers'),
  PUBLIC_WELFARE: text('公益性岗位转入', 'From a public welfare post'),
  OTHER: text('其他', 'Other'),
};

export const EXIT_WORDS: Readonly<Record<ExitReason, Text>> = {
  RESIGNED: text('离职：辞职', 'Left: resigned'),
  RETIRED: text('离职：退休', 'Left: retired'),
  DISMISSED: text('离职：解聘', 'Left: dismissed'),
  CONTRACT_ENDED: text('离职：合同期满', 'Left: contract ended'),
  TRANSFERRED_OUT: text('离职：调出', 'Left: transferred out'),
  DECEASED: text('离职：去世', 'Left: deceased'),
  OTHER: text('离职：其他', 'Left: other'),
};
