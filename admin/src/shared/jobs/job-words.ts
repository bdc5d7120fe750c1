import { zh as errors } from '../../messages/parts/errors.ts';
import { zh as words } from '../../messages/parts/jobs.ts';
import type { Job } from './use-job.ts';

type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const has = (words: object, name: string): boolean => name in words;

/** 写入导入数据·名册.xlsx: the kind in words and what it is about; a kind without words is left out. */
export const jobTitle = ({ kind, title }: Pick<Job, 'kind' | 'title'>, translate: Translate): string =>
  [translate(`jobs.kind.${kind}`, { _: '' }), title].filter(Boolean).join('·');

/** Which part of the work it is at; null: there is only one, or it has no words. */
export const jobStage = ({ stage }: Pick<Job, 'stage'>, translate: Translate): string | null =>
  stage !== null && has(words.jobs.stage, stage) ? translate(`jobs.stage.${stage}`) : null;

/** Why it failed, as a refusal of the server is said; a bug by its request number. */
export function jobError({ error }: Pick<Job, 'error'>, translate: Translate): string | null {
  if (!error) return null;
  const params = JSON.parse(error.params) as Record<string, string | number>;
  return has(errors.error, error.code) && error.code !== 'INTERNAL_SERVER_ERROR'
    ? translate(`error.${error.code}`, params)
    : translate('jobs.bug', { requestId: params.requestId ?? '' });
}

/** How much of it is done, 0 to 1; null: nobody knows. */
export const jobShare = ({ state, done, total }: Pick<Job, 'state' | 'done' | 'total'>): number | null => {
  if (state === 'DONE') return 1;
  return total ? Math.min(done / total, 1) : null;
};
