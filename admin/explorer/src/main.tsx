import './strict-csp.ts';
import './words.ts';
import 'graphiql/setup-workers/vite';
// Not graphiql/style.css: it carries fonts as data: addresses, which the content security policy refuses.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import 'graphiql/graphiql.css';
import './explorer.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './Explorer.tsx';
import { me } from './operations.ts';
import { language, theme, words } from './words.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');
document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
document.documentElement.dataset.theme = theme;
document.title = `${words.title} · ${words.product}`;

const page = createRoot(root);
const message = (title: string, text: string) =>
  page.render(
    <div className="message" role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
      <a href="/">{words.back}</a>
    </div>,
  );

me().then(
  (who) => {
    if (!who) return location.replace('/login');
    if (!who.permissions.includes('explorer:use')) return message(words.deniedTitle, words.denied);
    page.render(
      <StrictMode>
        <Explorer me={who} />
      </StrictMode>,
    );
  },
  (error: Error) => message(words.failed, error.message),
);
