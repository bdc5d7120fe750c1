// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code of GraphiQL, looked for as it stands there
import type { Plugin } from 'vite';

/** A place in GraphiQL's built code and what stands there instead: `word('…')` asks src/words.ts while the page runs. */
type Place = readonly [module: string, from: string, to: string];

const word = (text: string): string => `globalThis.explorerWord(${JSON.stringify(text)})`;
const quoted = (module: string, before: string, text: string): Place => [
  module,
  `${before}"${text}"`,
  `${before}${word(text)}`,
];

const SIDEBAR = '/graphiql/dist/ui/sidebar.js';
const TOOLBAR = '/graphiql/dist/ui/toolbar.js';
const FRAME = '/graphiql/dist/GraphiQL.js';
const EXECUTE = '/components/execute-button/index.js';
const TABS = '/components/tabs/index.js';
const DOCS = '/plugin-doc-explorer/dist/components/';

const PLACES: readonly Place[] = [
  quoted(FRAME, 'newTab: ', 'New tab'),
  quoted(FRAME, '"data-name": "variables", children: ', 'Variables'),
  quoted(FRAME, '=== "variables" ? ', 'Variables'),
  quoted(FRAME, '"aria-label": ', 'Editor Commands'),
  quoted(FRAME, '"aria-label": ', 'Operation Editor'),
  quoted(FRAME, '"aria-label": ', 'Select active operation'),
  [
    FRAME,
    '`${editorToolsHiddenElement === "second" ? "Show" : "Hide"} editor tools`',
    `editorToolsHiddenElement === "second" ? ${word('Show variables')} : ${word('Hide variables')}`,
  ],
  [SIDEBAR, '`Re-fetch GraphQL schema (${KEY_MAP.refetchSchema.key})`', word('Read the schema again')],
  [
    SIDEBAR,
    '`${isVisible_0 ? "Hide" : "Show"} ${plugin_0.title}`',
    `(isVisible_0 ? ${word('Hide')} : ${word('Show')}) + plugin_0.title`,
  ],
  [TOOLBAR, '`Prettify query (${KEY_MAP.prettify.key})`', word('Prettify the query')],
  [TOOLBAR, '`Merge fragments into query (${KEY_MAP.mergeFragments.key})`', word('Merge fragments into the query')],
  [TOOLBAR, '`Copy query (${KEY_MAP.copyQuery.key})`', word('Copy the query')],
  [
    EXECUTE,
    '`${isRunning ? "Stop" : "Execute"} query (${formatShortcutForOS(KEY_MAP.runQuery.key, "Cmd")})`',
    `(isRunning ? ${word('Stop')} : ${word('Run')}) + " (" + formatShortcutForOS(KEY_MAP.runQuery.key, "Cmd") + ")"`,
  ],
  quoted(TABS, '"aria-label": ', 'Close Tab'),
  // A tab cannot hold two buttons, the one that opens and the one that closes it: to a screen reader they are a list.
  [TABS, '"aria-selected": isActive', '"aria-current": isActive'],
  [TABS, 'role: "tab"', 'role: "listitem"'],
  [TABS, 'role: "tablist"', 'role: "list"'],
  quoted('/components/response-editor.js', 't6 = ', 'Result Window'),
  // The key for the search looks for the panel's button by its English label.
  [
    '/plugin-doc-explorer/dist/context.js',
    'button[aria-label="Show Documentation Explorer"]',
    'button[data-index="0"]',
  ],
  quoted('/plugin-doc-explorer/dist/context.js', 'name: ', 'Docs'),
  [`${DOCS}section.js`, '      title\n    ] });', '      globalThis.explorerWord(title)\n    ] });'],
  quoted(`${DOCS}search.js`, 'children: ', 'No results found'),
  quoted(`${DOCS}search.js`, 'children: ', 'Other results'),
  quoted(`${DOCS}schema-documentation.js`, '', 'A GraphQL schema provides a root type for each kind of operation.'),
  quoted(`${DOCS}doc-explorer.js`, 'children: ', 'Error fetching schema'),
  quoted(`${DOCS}doc-explorer.js`, 'children: ', 'No GraphQL schema available'),
];

/**
 * GraphiQL has no languages: its words are found in its built code and looked up instead. A word that is no longer where it was ends the
 * build, so that an update cannot bring English back unseen.
 */
export function graphiqlWords(): Plugin {
  const found = new Set<Place>();
  return {
    name: 'graphiql-words',
    apply: 'build',
    transform(code, id) {
      const file = id.split('?')[0] ?? id;
      const here = PLACES.filter(([module, from]) => file.endsWith(module) && code.includes(from));
      if (!here.length) return null;
      let text = code;
      for (const place of here) {
        text = text.replaceAll(place[1], place[2]);
        found.add(place);
      }
      return { code: text, map: null };
    },
    buildEnd(error) {
      const missing = PLACES.filter((place) => !found.has(place));
      if (!error && missing.length)
        throw new Error(
          `GraphiQL’s words have moved: ${missing.map(([module, from]) => `${module} ${from}`).join('; ')}`,
        );
    },
  };
}
