import { z } from 'zod';
import type { SchemeKind } from '../scheme-kind.ts';

/** By which schema an editor helps; no part of a scheme. */
export const EDITOR_HINT = {
  $schema: { type: 'string', description: 'Address of this schema, for editors; it is not kept. 编辑器提示' },
} as const;

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The format of a kind as JSON Schema (方案格式), for editors and other programs. What the parts of a document ask of one another no such schema can say:
 * the check does.
 */
export function schemeJsonSchema<D extends object>({ format, jsonSchema }: SchemeKind<D>): JsonSchema {
  const { name, title, description } = jsonSchema;
  const { $schema, ...schema } = z.toJSONSchema(format, { target: 'draft-2020-12', io: 'input' });
  return {
    $schema,
    $id: `urn:jiceng:${name}:1`,
    title,
    description,
    ...schema,
    properties: { ...EDITOR_HINT, ...schema.properties },
  };
}

/** As it is written into a file. */
export const printedSchema = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;
