import { localStorageStore, type Store } from 'ra-core';

const KEPT = ['locale', 'theme'] as const;

/** What the browser remembers. Logging out forgets filters and columns of the person, not language and light or dark. */
export function consoleStore(): Store {
  const store = localStorageStore('1', 'jiceng');
  return {
    ...store,
    reset() {
      const kept = KEPT.map((key) => [key, store.getItem(key)] as const);
      store.reset();
      for (const [key, value] of kept) if (value !== undefined) store.setItem(key, value);
    },
  };
}
