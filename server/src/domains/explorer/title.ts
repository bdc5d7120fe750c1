import { chineseOf } from './columns.ts';
import type { Chain } from './list-path.ts';

/** Characters that a file's name cannot have on some system. */
const NOT_IN_A_NAME = /[\\/:*?"<>|\p{Cc}]/gu;

/** What the file is called (文件名): the Chinese word of the root that was asked, `社区与村列表`. */
export function titleOf([root]: Chain): string {
  const word = chineseOf(root?.field.description) ?? root?.field.name ?? '';
  return word.replace(NOT_IN_A_NAME, ' ').trim().slice(0, 60);
}
