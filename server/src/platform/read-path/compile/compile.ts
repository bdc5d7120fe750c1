import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { sql } from 'kysely';
import type { Sql } from '../../../shared/reads/reads.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Asker, guardOperation, unsupported } from '../refusals.ts';
import { Bind, constantText, type ReadCall, type Variables } from '../run/bind.ts';
import { ruleRoot } from '../run/rule-root.ts';
import { statementText } from '../run/statement-text.ts';
import { Arguments, type OutputField } from './arguments.ts';
import { type AnswerStep, as, type Compilation, type ResolveStep } from './compilation.ts';
import { projectionOf } from './projection.ts';
import { oneRoot, pageRoot, type RootCall, walkedRoot, writtenRows } from './roots.ts';
import { selectionBelow, selectionOf } from './selection.ts';

/** A compiled operation: one statement (none where nothing is read), and the rules that run over its answer. */
export interface Plan {
  /** Null: nothing is read, the rules start from `blank`. `name` is what connections keep the prepared statement under. */
  readonly statement: { readonly name: string; readonly text: string } | null;
  readonly blank: Readonly<Record<string, unknown>>;
  readonly values: (call: ReadCall) => (string | null)[];
  readonly steps: readonly ResolveStep[];
  readonly answers: readonly AnswerStep[];
}

export interface Reader {
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
}

export interface OperationRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
  readonly asker: Asker;
}

/** A query as one statement. Refuses it as a whole when one right is missing or one part has no SQL. */
export function compileQuery(reader: Reader, asked: OperationRequest): Plan {
  const c = begin(reader, asked);
  const query = queryType(reader.schema);
  const roots = [...selectionOf([asked.operation.selectionSet], c)].map(([key, nodes]) => {
    const [node] = nodes as [FieldNode];
    const name = node.name.value;
    if (name === '__typename') return { key, sql: null, blank: query.name };
    guardOperation(asked.asker, query, name);
    const field = query.getFields()[name] as OutputField;
    return { key, sql: rootSql(c, name, { key, field, nodes, args: new Arguments(field, node, c.variables) }) };
  });
  return planOf(c, roots);
}

/** A query for one list whose rows come one by one. */
export interface Walk extends Plan {
  readonly statement: { readonly name: string; readonly text: string };
  /** Keys from the answer's root to its rows. */
  readonly path: readonly [root: string, items: string];
}

/** The one list of a query without its page. Refused as the query would be. */
export function compileWalk(reader: Reader, asked: OperationRequest): Walk {
  const c = begin(reader, asked);
  const query = queryType(reader.schema);
  const [[key, nodes] = ['', []], ...more] = selectionOf([asked.operation.selectionSet], c);
  const [node] = nodes;
  const root = node ? c.catalogue.root(node.name.value) : undefined;
  if (!node || !root || root.how !== 'page' || more.length) return unsupported('walk over more than one list');
  guardOperation(asked.asker, query, node.name.value);
  const field = query.getFields()[node.name.value] as OutputField;
  const call = { key, field, nodes, args: new Arguments(field, node, c.variables) };
  const { part, rows } = walkedRoot(c, root.model, call);
  return { ...planOf(c, []), ...statementOf(rows), path: [key, part] };
}

/** Null: the root reads nothing. */
function rootSql(c: Compilation, name: string, call: RootCall): Sql | null {
  const rule = c.catalogue.ruleRoots[name];
  if (rule) return ruleRoot(c, rule, call);
  const root = c.catalogue.root(name) ?? unsupported(`query ${name}`);
  return root.how === 'page' ? pageRoot(c, root.model, call) : oneRoot(c, root.model, root.how.one, call);
}

/**
 * What a client selected of a mutation's result, compiled before anything is written: a query over the rows it will have written, or their
 * bare ids; the rule root that gives the same type (`login: Me` is answered by `me`); or else a cut from the resolver's own value.
 */
export function compileWritten(
  reader: Reader,
  asked: OperationRequest,
  key: string,
  nodes: readonly FieldNode[],
  field: OutputField,
): Plan {
  const c = begin(reader, asked);
  const { name } = getNamedType(field.type);
  const model = c.catalogue.byType(name);
  if (model?.table || model?.source) {
    const list = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    // A nullable one may be gone after the write, which only reading it tells.
    if (isNonNullType(field.type) && asksOnlyForId(nodes, c)) {
      const rows = (call: ReadCall) => call.written?.ids.map((id) => ({ id })) ?? [];
      c.answers.push({
        key,
        value: (_read, call) => (list ? rows(call) : (rows(call)[0] ?? null)),
        project: projectionOf(c, field.type, nodes),
      });
      return planOf(c, [{ key, sql: null }]);
    }
    return planOf(c, [{ key, sql: writtenRows(c, model, nodes, key, list) }]);
  }
  const query = queryType(reader.schema);
  const root = Object.keys(c.catalogue.ruleRoots).find((rule) => sameObject(query.getFields()[rule], name));
  if (root) {
    const same = query.getFields()[root] as OutputField;
    const bare = { ...(nodes[0] as FieldNode), arguments: [] };
    return planOf(c, [
      { key, sql: rootSql(c, root, { key, field: same, nodes, args: new Arguments(same, bare, c.variables) }) },
    ]);
  }
  c.answers.push({ key, value: (_read, call) => call.written?.value, project: projectionOf(c, field.type, nodes) });
  return planOf(c, [{ key, sql: null }]);
}

/** Ids are known from writing, so that nothing has to be read for them. */
const asksOnlyForId = (nodes: readonly FieldNode[], c: Compilation): boolean =>
  [...selectionBelow(nodes, c).values()].every(([node]) => ['id', '__typename'].includes(node?.name.value ?? ''));

const sameObject = (field: OutputField | undefined, type: string): boolean =>
  field !== undefined &&
  !isListType(getNullableType(field.type)) &&
  isObjectType(getNamedType(field.type)) &&
  getNamedType(field.type).name === type;

export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const found = document.definitions.filter((definition) => definition.kind === 'FragmentDefinition');
  return new Map(found.map((fragment) => [fragment.name.value, fragment]));
}

function begin({ schema, catalogue }: Reader, { document, variables, asker }: OperationRequest): Compilation {
  let rows = 0;
  return {
    schema,
    catalogue,
    asker,
    variables,
    fragments: fragmentsOf(document),
    steps: [],
    answers: [],
    row: (hint) => `${hint.toLowerCase()}#${++rows}`,
  };
}

function queryType(schema: GraphQLSchema) {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no query type');
  return query;
}

/** One root of the answer; `sql` null where nothing is read for it. */
interface RootPart {
  readonly key: string;
  readonly sql: Sql | null;
  readonly blank?: string;
}

function planOf(c: Compilation, roots: readonly RootPart[]): Plan {
  const blank = Object.fromEntries(roots.map((root) => [root.key, root.blank ?? null]));
  const { steps, answers } = c;
  if (roots.every((root) => root.sql === null)) return { statement: null, blank, values: () => [], steps, answers };

  const columns = roots.map((root) =>
    as(root.sql ?? (root.blank ? sql`${sql.lit(root.blank)}::text` : sql`null::text`), root.key),
  );
  const answer = sql`select row_to_json("answer#")::text from (select ${sql.join(columns)}) "answer#"`;
  return { ...statementOf(answer), blank, steps, answers };
}

function statementOf(answer: Sql): Pick<Walk, 'statement' | 'values'> {
  const { text, parameters } = statementText(answer);
  const values = parameters.map((parameter) => (parameter instanceof Bind ? parameter : constantText(parameter)));
  return {
    statement: { name: `r${createHash('sha256').update(text).digest('hex').slice(0, 30)}`, text },
    values: (call) => values.map((value) => (value instanceof Bind ? value.text(call) : value)),
  };
}
