/** A saved query as it was opened. */
export interface Opened {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly description: string | null;
  readonly shared: boolean;
}

const opened = new Map<string, Opened>();
let next: Opened | undefined;

/** Which own saved query each tab holds, so that 保存 changes it and does not make another; as long as the page is open. */
export const openedIn = (tab: string): Opened | undefined => opened.get(tab);
export const nowHolds = (tab: string, query: Opened): void => void opened.set(tab, query);
/** The tab that is about to be made will hold it. */
export function nextTabHolds(query: Opened | undefined): void {
  next = query;
}
export function madeTab(tab: string): void {
  if (next) opened.set(tab, next);
  next = undefined;
}
export function forget(id: string): void {
  for (const [tab, query] of opened) if (query.id === id) opened.delete(tab);
}

const CHANGED = 'saved-queries-changed';
export const savedChanged = (): void => void window.dispatchEvent(new Event(CHANGED));
export function onSavedChanged(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}
