import { useEffect, useState } from 'react';
import { forget, onSavedChanged, savedChanged } from './opened.ts';
import { removeQuery, type Saved, savedQueries } from './operations.ts';
import { useOpen } from './use-open.ts';
import { language, words } from './words.ts';

/** Side panel: one's own saved queries and those shared in the district (保存的查询). */
export function SavedPanel() {
  const [search, setSearch] = useState('');
  const [queries, setQueries] = useState<readonly Saved[] | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    let latest = true;
    const read = () =>
      savedQueries(search).then(
        (found) => {
          if (!latest) return;
          setQueries(found);
          setRefusal(null);
        },
        (error: Error) => {
          if (latest) setRefusal(error.message);
        },
      );
    const later = setTimeout(read, search ? 250 : 0);
    const stop = onSavedChanged(() => void read());
    return () => {
      latest = false;
      clearTimeout(later);
      stop();
    };
  }, [search]);
  return (
    <section className="panel" aria-label={words.saved}>
      <h2>{words.saved}</h2>
      <input
        type="search"
        value={search}
        placeholder={words.search}
        aria-label={words.search}
        onChange={({ target }) => setSearch(target.value)}
      />
      {refusal ? <p role="alert">{refusal}</p> : null}
      {queries === null ? (
        <p className="quiet">{words.loading}</p>
      ) : (
        <>
          <Group title={words.mine} none={words.nothingMine} queries={queries.filter(({ mine }) => mine)} />
          <Group title={words.shared} none={words.nothingShared} queries={queries.filter(({ mine }) => !mine)} />
        </>
      )}
    </section>
  );
}

function Group({
  title,
  none,
  queries,
}: {
  readonly title: string;
  readonly none: string;
  readonly queries: readonly Saved[];
}) {
  return (
    <>
      <h3>{title}</h3>
      {queries.length ? (
        <ul>
          {queries.map((query) => (
            <Entry key={query.id} query={query} />
          ))}
        </ul>
      ) : (
        <p className="quiet">{none}</p>
      )}
    </>
  );
}

function Entry({ query }: { readonly query: Saved }) {
  const open = useOpen();
  const { id, version, name, description, document, variables, shared, mine, problem } = query;
  return (
    <li className="row">
      <button
        type="button"
        className="entry"
        disabled={!open}
        onClick={() =>
          open?.({
            document,
            variables: variables ?? '',
            saved: mine ? { id, version, name, description, shared } : undefined,
          })
        }
      >
        <strong>
          {name}
          {mine && shared ? <em>{words.shared}</em> : null}
        </strong>
        {description ? <span>{description}</span> : null}
        {problem ? <span className="warn">⚠ {problem[language]}</span> : null}
      </button>
      {mine ? <RemoveButton id={id} version={version} name={name} /> : null}
    </li>
  );
}

/** Asks once more before it removes. */
function RemoveButton({ id, version, name }: { readonly id: string; readonly version: number; readonly name: string }) {
  const [sure, setSure] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const remove = () =>
    removeQuery(id, version).then(
      () => {
        forget(id);
        savedChanged();
      },
      (error: Error) => setRefusal(error.message),
    );
  return (
    <>
      <button
        type="button"
        className="small"
        aria-label={`${sure ? words.removeSure : words.remove}：${name}`}
        onBlur={() => setSure(false)}
        onClick={() => (sure ? void remove() : setSure(true))}
      >
        {sure ? words.removeSure : words.remove}
      </button>
      {refusal ? <span role="alert">{refusal}</span> : null}
    </>
  );
}
