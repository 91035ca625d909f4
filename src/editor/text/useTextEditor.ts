import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

import { HeldTyping } from './heldTyping.ts';
import type { TextAct } from './acts.ts';
import type { mountTextEditor, TextEditor, TextEditorOptions } from './textEditor.ts';

/** Where the author will write when the editor takes over. */
type At = Parameters<TextEditor['focus']>[0];

export interface LateTextEditor {
  /** Whether the editor has taken over. */
  readonly isLive: boolean;
  readonly prepare: () => void;
  readonly wake: (at: At) => void;
  readonly act: (act: TextAct) => void;
  readonly see: () => void;
}

type Place = RefObject<HTMLElement | null>;

/**
 * The editor of a text, fetched when somebody wants to write.
 * @param place Where the text stands, still or being written.
 * @param still The still text, which takes the focus and what is typed until the editor is there.
 */
export function useTextEditor(
  place: Place,
  still: Place,
  options: TextEditorOptions & { readonly isUnwritten?: (() => boolean) | undefined },
): LateTextEditor {
  const editor = useRef<TextEditor>(null);
  const latest = useRef(options);
  const [held] = useState(() => new HeldTyping());
  const [isLive, setLive] = useState(false);

  const wake = useCallback(
    (at: At) => {
      void load().then(({ mountTextEditor }) => {
        if (place.current === null || editor.current !== null) return;
        const hadFocus = place.current.contains(document.activeElement);
        // The point that was pressed is to be one in the editor.
        for (const child of place.current.children) child.toggleAttribute('hidden', true);
        editor.current = mountTextEditor(place.current, {
          ...latest.current,
          onChange: (text, how) => latest.current.onChange(text, how),
        });
        setLive(true);
        if (!hadFocus) return;
        editor.current.focus(at);
        if (latest.current.isUnwritten?.() === true) editor.current.act({ kind: 'chooseAll' });
        for (const act of held.acts()) editor.current.act(act);
      });
    },
    [held, place],
  );
  useEffect(() => {
    const element = still.current;
    return element === null ? undefined : held.hear(element, () => wake('end'));
  }, [held, still, wake]);
  useEffect(() => {
    latest.current = options;
    editor.current?.set(options.text);
  });
  const see = useCallback(() => editor.current?.see(), []);
  const { label, describedBy, invalid, id } = options;
  useEffect(() => {
    editor.current?.tell({ label, describedBy, invalid, id });
  }, [label, describedBy, invalid, id]);
  useEffect(
    () => () => {
      editor.current?.end();
      editor.current = null;
    },
    [],
  );
  return {
    isLive,
    prepare: () => void load(),
    wake,
    act: (act) => editor.current?.act(act),
    see,
  };
}

interface TextEditing {
  readonly mountTextEditor: typeof mountTextEditor;
}

let loading: Promise<TextEditing> | null = null;

/** Without a connection it may fail: the next one who wants to write tries again. */
function load(): Promise<TextEditing> {
  loading ??= import('./textEditor.ts').catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
