import { EXAMPLES } from './examples.ts';
import { useOpen } from './use-open.ts';
import { words } from './words.ts';

/** Side panel: queries to start from (示例查询). */
export function ExamplesPanel() {
  const open = useOpen();
  return (
    <section className="panel" aria-label={words.examples}>
      <h2>{words.examples}</h2>
      <ul>
        {EXAMPLES.map(({ name, about, document, variables }) => (
          <li key={name}>
            <button
              type="button"
              className="entry"
              disabled={!open}
              onClick={() =>
                open?.({ document, variables: Object.keys(variables).length ? JSON.stringify(variables, null, 2) : '' })
              }
            >
              <strong>{name}</strong>
              <span>{about}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
