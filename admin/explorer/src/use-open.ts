import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { nextTabHolds, nowHolds, type Opened } from './opened.ts';

interface ToOpen {
  readonly document: string;
  readonly variables: string;
  /** The own saved query it is. */
  readonly saved?: Opened | undefined;
}

/** Opens a query in a tab of its own; the tab in sight is taken while it is empty. Null while the editor is still on its way. */
export function useOpen(): ((query: ToOpen) => void) | null {
  const { addTab } = useGraphiQLActions();
  const { queryEditor, variableEditor, responseEditor, tabs, activeTabIndex } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'responseEditor', 'tabs', 'activeTabIndex'),
  );
  if (!queryEditor || !variableEditor || !responseEditor) return null;
  return ({ document, variables, saved }) => {
    const inSight = tabs[activeTabIndex]?.id;
    if (queryEditor.getValue().trim()) {
      nextTabHolds(saved);
      addTab();
    } else if (saved && inSight) nowHolds(inSight, saved);
    queryEditor.setValue(document);
    variableEditor.setValue(variables);
    responseEditor.setValue('');
    queryEditor.focus();
  };
}
