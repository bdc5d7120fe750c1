import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { type GraphiQLPlugin, HistoryIcon, StarIcon } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import { useState } from 'react';
import { ExamplesPanel } from './ExamplesPanel.tsx';
import { fetcher } from './fetcher.ts';
import type { Me } from './operations.ts';
import { ResultTable, type View } from './ResultTable.tsx';
import { SaveButtons } from './SaveButtons.tsx';
import { SavedPanel } from './SavedPanel.tsx';
import { theme, words } from './words.ts';

// GraphiQL knows this panel by the object itself, so its title is put into it and not into a copy.
DOC_EXPLORER_PLUGIN.title = words.docs;
const EXAMPLES: GraphiQLPlugin = { title: words.examples, icon: HistoryIcon, content: ExamplesPanel };
const SAVED: GraphiQLPlugin = { title: words.saved, icon: StarIcon, content: SavedPanel };
const PLUGINS = [EXAMPLES, SAVED];

export function Explorer({ me }: { readonly me: Me }) {
  const [view, setView] = useState<View>('table');
  return (
    <div className={`explorer view-${view}`}>
      <header className="top">
        <a href="/" className="back">
          ‹ {words.back}
        </a>
        <h1>{words.title}</h1>
        {me.demo ? (
          <span className="demo" title={words.demoLong}>
            {words.demo + words.demoLong}
          </span>
        ) : null}
        <span className="who">{me.username}</span>
      </header>
      <main>
        <GraphiQL
          fetcher={fetcher}
          plugins={PLUGINS}
          visiblePlugin={EXAMPLES}
          defaultQuery=""
          defaultEditorToolsVisibility="variables"
          isHeadersEditorEnabled={false}
          shouldPersistHeaders={false}
          showPersistHeadersSettings={false}
          inputValueDeprecation
          schemaDescription={false}
          forcedTheme={theme}
          defaultTheme={theme}
          // On a shared machine the next person does not find what this one asked.
          storage={sessionStorage}
        >
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
          <GraphiQL.Footer>
            <ResultTable view={view} onView={setView} />
          </GraphiQL.Footer>
          <GraphiQL.Toolbar>
            {({ prettify, copy }) => (
              <>
                {prettify}
                {copy}
                <SaveButtons />
              </>
            )}
          </GraphiQL.Toolbar>
        </GraphiQL>
      </main>
    </div>
  );
}
