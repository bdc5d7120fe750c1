import type { DataScope } from '../../shared/context.ts';
import type { Execution } from '../../shared/reads/executions.ts';

/** In whose name something is read or written. */
export interface Initiator {
  readonly personId: number;
  readonly scope: DataScope;
  readonly requestId: string;
}

/** The person 系统, made by the first migration. */
export const SYSTEM_PERSON = 1;
export const NO_SCOPE: DataScope = { all: false, ownLevel: false, regions: [] };
export const WHOLE_SCOPE: DataScope = { all: true, ownLevel: false, regions: [] };

const wholeNumber = (n: number): number => {
  if (!Number.isSafeInteger(n)) throw new Error(`Not an integer, so not a key of a scope: ${n}`);
  return n;
};

/** What row security and the audit read; set for one transaction, never for a pooled connection. */
export const scopeVariables = ({ personId, scope }: Pick<Initiator, 'personId' | 'scope'>) => ({
  'app.person': String(wholeNumber(personId)),
  'app.regions': `{${scope.regions.map(wholeNumber).join(',')}}`,
  'app.all': scope.all ? 'on' : '',
  'app.own_level': scope.ownLevel ? 'on' : '',
  'app.sights': `{${(scope.sights ?? []).map(wholeNumber).join(',')}}`,
  'app.held_until': JSON.stringify(scope.heldUntil ?? {}),
});

/** Sets them for the transaction that is open. */
export const setScope = (by: Initiator): Execution => setVariables('set_scope', scopeVariables(by));

export const setWrite = (by: Initiator, operation: string, reason: string): Execution =>
  setVariables('set_write', {
    ...scopeVariables(by),
    'app.operation': operation,
    'app.reason': reason,
    'app.request': by.requestId,
  });

const setVariables = (name: string, variables: Readonly<Record<string, string>>): Execution => ({
  statement: {
    name,
    text: `select ${Object.keys(variables)
      .map((variable, i) => `set_config('${variable}', $${i + 1}, true)`)
      .join(', ')}`,
  },
  values: Object.values(variables),
});
