import { pick, useGraphiQL } from '@graphiql/react';

/** The tab in sight, as it stands in the editors. */
export function useCurrent(): {
  readonly tab: string;
  readonly text: () => string;
  readonly variables: () => string;
  readonly operationName: string | null;
  readonly response: string | null;
} {
  const { tabs, activeTabIndex, queryEditor, variableEditor, operationName } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'queryEditor', 'variableEditor', 'operationName'),
  );
  const tab = tabs[activeTabIndex];
  return {
    tab: tab?.id ?? '',
    text: () => queryEditor?.getValue() ?? tab?.query ?? '',
    variables: () => variableEditor?.getValue() ?? tab?.variables ?? '',
    operationName: operationName ?? null,
    response: tab?.response ?? null,
  };
}
