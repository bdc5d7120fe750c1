import { sql } from 'kysely';
import type { InboxSubject, InboxSubjects } from '../../shared/inbox/inbox-subject.ts';
import type { Sql } from '../../shared/reads/reads.ts';

const LANGUAGES = { zh: 'name_zh', en: 'name_en' } as const;

/** Both names of an indicator; `rest` joins its definition `d` to the record. */
const indicatorName = (after: Sql, rest: InboxSubject['zh']): Pick<InboxSubject, 'zh' | 'en'> => {
  const name =
    (language: keyof typeof LANGUAGES): InboxSubject['zh'] =>
    (id) =>
      sql`select ${sql.ref(`d.${LANGUAGES[language]}`)}${after} ${rest(id)} limit 1`;
  return { zh: name('zh'), en: name('en') };
};
const IN_FORCE = sql`d.superseded_at is null and d.believed_from is not null`;

/** What messages are about. */
export const INDICATOR_SUBJECTS: InboxSubjects = {
  INDICATOR_DEFINITION_FACT: {
    permission: 'figures:read',
    ...indicatorName(sql``, (id) => sql`from indicator_definition_fact d where d.id = ${id}`),
  },
  INDICATOR_TARGET_FACT: {
    permission: 'figures:read',
    ...indicatorName(
      sql``,
      (id) => sql`from indicator_target_fact f join indicator_target t on t.id = f.target_id
        join indicator_definition_fact d on d.definition_id = t.definition_id and d.valid @> lower(f.valid) and ${IN_FORCE}
        where f.id = ${id}`,
    ),
  },
  FROZEN_INDICATOR: {
    permission: 'figures:read',
    ...indicatorName(
      sql` || ' ' || f.as_of`,
      (id) => sql`from frozen_indicator f
        join indicator_definition_fact d on d.definition_id = f.definition_id and d.valid @> f.as_of and ${IN_FORCE} where f.id = ${id}`,
    ),
  },
};
