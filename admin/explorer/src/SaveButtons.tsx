import { useEffect, useRef, useState } from 'react';
import { madeTab, nowHolds, type Opened, openedIn, savedChanged } from './opened.ts';
import { saveQuery, type ToSave } from './operations.ts';
import { useCurrent } from './use-current.ts';
import { words } from './words.ts';

/** 保存 and 另存为 of the tab in sight. */
export function SaveButtons() {
  const { tab, text, variables } = useCurrent();
  const [asked, setAsked] = useState<{ readonly of: Opened | undefined; readonly title: string } | null>(null);
  useEffect(() => madeTab(tab), [tab]);
  const opened = openedIn(tab);
  return (
    <>
      <button type="button" onClick={() => setAsked({ of: opened, title: words.save })}>
        {words.save}
      </button>
      {opened ? (
        <button type="button" onClick={() => setAsked({ of: undefined, title: words.saveAs })}>
          {words.saveAs}
        </button>
      ) : null}
      {asked ? (
        <SaveDialog
          of={asked.of}
          title={asked.title}
          document={text()}
          variables={variables()}
          onSaved={(saved) => {
            nowHolds(tab, saved);
            savedChanged();
            setAsked(null);
          }}
          onCancel={() => setAsked(null)}
        />
      ) : null}
    </>
  );
}

interface SaveDialogProps {
  readonly of: Opened | undefined;
  readonly title: string;
  readonly document: string;
  readonly variables: string;
  readonly onSaved: (saved: Opened) => void;
  readonly onCancel: () => void;
}

function SaveDialog({ of, title, document, variables, onSaved, onCancel }: SaveDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const submit = (form: FormData) => {
    const query: ToSave = {
      ...(of && { id: of.id, version: of.version }),
      name: String(form.get('name') ?? ''),
      description: String(form.get('description') ?? ''),
      shared: form.get('shared') !== null,
      document,
      variables,
    };
    void saveQuery(query).then(onSaved, (error: Error) => setRefusal(error.message));
  };
  return (
    <dialog ref={dialog} aria-labelledby="save-title" onClose={onCancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit(new FormData(event.currentTarget));
        }}
      >
        <h2 id="save-title">{title}</h2>
        <label>
          {words.name}
          <input name="name" defaultValue={of?.name ?? nameIn(document)} maxLength={100} required />
        </label>
        <label>
          {words.description}
          <textarea name="description" defaultValue={of?.description ?? ''} maxLength={1000} rows={3} />
        </label>
        <label className="check">
          <input type="checkbox" name="shared" defaultChecked={of?.shared ?? false} />
          {words.share}
        </label>
        {refusal ? <p role="alert">{refusal}</p> : null}
        <footer>
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
          <button type="submit" className="main">
            {words.save}
          </button>
        </footer>
      </form>
    </dialog>
  );
}

/** The first line, where it is a note: the examples begin with their name. */
const nameIn = (document: string): string => /^\s*#\s*(.{1,100})/.exec(document)?.[1]?.trim() ?? '';
