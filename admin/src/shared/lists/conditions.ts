import { useEffect, useSyncExternalStore } from 'react';

/** A condition of a list in words: 镇街, 海拉尔东路街道. */
export interface Condition {
  readonly label: string;
  readonly said: string;
}

const NONE: readonly Condition[] = [];
const saidBy = new Map<string, readonly Condition[]>();
const listeners = new Set<() => void>();
const tell = (resource: string, conditions: readonly Condition[]) => {
  saidBy.set(resource, conditions);
  for (const hear of listeners) hear();
};
const listen = (hear: () => void) => {
  listeners.add(hear);
  return () => listeners.delete(hear);
};

/** Says a list's conditions to what stands elsewhere on its page; the chips know their words, ids by name. */
export function useSayConditions(resource: string, conditions: readonly Condition[]): void {
  const said = JSON.stringify(conditions);
  useEffect(() => {
    tell(resource, JSON.parse(said) as readonly Condition[]);
    return () => tell(resource, NONE);
  }, [resource, said]);
}

/** Conditions of a list as its chips say them. */
export const useConditions = (resource: string): readonly Condition[] =>
  useSyncExternalStore(listen, () => saidBy.get(resource) ?? NONE);
