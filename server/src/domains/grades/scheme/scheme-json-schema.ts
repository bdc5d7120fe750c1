import { z } from 'zod';
import { GRADE_SCHEME } from './scheme-format.ts';

/** By which schema an editor helps; no part of a scheme. */
export const EDITOR_HINT = {
  $schema: { type: 'string', description: 'Address of this schema, for editors; it is not kept. 编辑器提示' },
} as const;

/**
 * The format of a scheme as JSON Schema (方案格式), for editors and other programs; `schema/grade-scheme.schema.json` is written from it. What the parts of
 * a document ask of one another no such schema can say: `checkGradeScheme` does.
 */
export function schemeJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(GRADE_SCHEME, { target: 'draft-2020-12', io: 'input' });
  return {
    $schema,
    $id: 'urn:jiceng:grade-scheme:1',
    title: 'GradeScheme',
    description:
      'A grade scheme of community workers, format 1 (社区工作者岗位等级序列方案，格式 1). docs/grade-schemes.md explains every part.',
    ...schema,
    properties: { ...EDITOR_HINT, ...schema.properties },
  };
}

export const printedJsonSchema = (): string => `${JSON.stringify(schemeJsonSchema(), null, 2)}\n`;
