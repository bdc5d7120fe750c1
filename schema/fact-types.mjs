import { readFileSync } from 'node:fs';

/**
 * Plugin of the code generator: what the console makes of the kinds of facts that the server declares. `kinds` are their forms with the document
 * that records one; `words` are enums and words, apart so that the first page loads no form.
 */
export function plugin(_schema, _documents, { part }) {
  const kinds = JSON.parse(readFileSync(new URL('fact-kinds.json', import.meta.url), 'utf8'));
  return part === 'kinds' ? kindsOf(kinds) : wordsOf(kinds);
}

const documentOf = ({ operation }) => `${operation[0].toUpperCase()}${operation.slice(1)}Document`;
const printed = (value) => JSON.stringify(value, null, 2);

function kindsOf(kinds) {
  const entries = kinds.map(({ zh, en, fields, ...kind }) => {
    const asked = fields.map(({ zh: _zh, en: _en, line, ...field }) =>
      line ? { ...field, says: `${field.source}_line` } : field,
    );
    return `{ ...(${printed({ ...kind, fields: asked })} as const), document: ${documentOf(kind)} },`;
  });
  return `import { ${kinds.map(documentOf).join(', ')} } from './careers.ts';
/** Kinds of facts that are declared once, as the server's declarations say them. */
export const DECLARED_KINDS = [
${entries.join('\n')}
] as const;
`;
}

function wordsOf(kinds) {
  const enums = [...new Set(kinds.flatMap(({ fields }) => fields.flatMap(({ type }) => type ?? [])))].toSorted();
  return `import { ${enums.join(', ')} } from './enum-words.ts';
/** Enums of their fields. */
export const DECLARED_ENUMS = { ${enums.join(', ')} };
/** Mutations that record one, as the audit names them. */
export const RECORD_OPERATIONS = ${printed(Object.fromEntries(kinds.map((kind) => [kind.operation, recorded(kind)])))};
export const zh = ${printed(labelsIn('zh', kinds))};
export const en = ${printed(labelsIn('en', kinds))};
`;
}

const recorded = ({ zh, en }) => ({ zh: `登记${zh}`, en: `Record ${en[0].toLowerCase()}${en.slice(1)}` });

/** Labels of the fields, and what a line says of one. */
function labelsIn(language, kinds) {
  const labels = ({ fields }) =>
    Object.fromEntries(
      fields.flatMap(({ source, line, ...field }) => [
        [source, field[language]],
        ...(line ? [[`${source}_line`, line[language]]] : []),
      ]),
    );
  return { careers: { declared: Object.fromEntries(kinds.map((kind) => [kind.kind, labels(kind)])) } };
}
