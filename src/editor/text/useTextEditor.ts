import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

import type { TextAct } from './acts.ts';
import { askBeforeLeaving } from './askBeforeLeaving.ts';
import { wordsHeld } from './heldActs.ts';
import { HeldTyping } from './heldTyping.ts';
import { lateTextEditor, type TextEditing } from './lateTextEditor.ts';
import type { mountTextEditor, TextEditor, TextEditorOptions, TextPoint } from './textEditor.ts';

export interface LateTextEditor {
  /** Whether the editor has taken over. */
  readonly isLive: boolean;
  readonly prepare: () => void;
  /** @param at Where the author will write when the editor takes over. */
  readonly wake: (at: TextPoint) => void;
  readonly act: (act: TextAct) => void;
  readonly see: () => void;
}

/** Writes what was typed into a text where that text is by then. */
export type WriteLater = () => TextEditorOptions['onChange'];

interface LateTextOptions extends TextEditorOptions {
  readonly isUnwritten?: (() => boolean) | undefined;
  readonly later: WriteLater;
}

/** How a text stood when somebody began to type into it. */
interface Begun {
  readonly write: TextEditorOptions['onChange'];
  readonly isOver: boolean;
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
  options: LateTextOptions,
): LateTextEditor {
  const editor = useRef<TextEditor>(null);
  const latest = useRef(options);
  const [held] = useState(() => new HeldTyping());
  const [isLive, setLive] = useState(false);

  const begun = useRef<Begun>(null);
  /** Writes what was typed into a text that is gone from the page. */
  const leave = useCallback(
    (mount: typeof mountTextEditor) => {
      const typed = held.take();
      askBeforeLeaving(held, false);
      if (typed === null || begun.current === null) return;
      const { write, isOver } = begun.current;
      const { kind, text, label } = latest.current;
      const apart = mount(document.createElement('div'), { kind, text, label, onChange: write });
      apart.type(typed.acts, isOver ? 'all' : (typed.at ?? 'end'));
      apart.end();
      // The same text may be there again, and be typed into: then it is to be drawn with this first.
      drawn = new Promise((resolve) => {
        setTimeout(resolve);
      });
    },
    [held],
  );
  const wake = useCallback(
    (at: TextPoint) => {
      const take = async ({ mountTextEditor }: TextEditing) => {
        if (place.current !== null) await drawn;
        if (place.current === null) return leave(mountTextEditor);
        if (editor.current !== null || held.isComposing) return undefined;
        const hadFocus = place.current.contains(document.activeElement);
        const { spot } = held;
        // The point that was pressed is to be one in the editor.
        for (const child of place.current.children) child.toggleAttribute('hidden', true);
        editor.current = mountTextEditor(place.current, {
          ...latest.current,
          onChange: (text, how) => latest.current.onChange(text, how),
        });
        setLive(true);
        latest.current.onNote?.(null);
        const isOver = latest.current.isUnwritten?.() === true;
        if (hadFocus) editor.current.focus(spot ?? at);
        if (hadFocus && isOver) editor.current.act({ kind: 'chooseAll' });
        const typed = held.take();
        askBeforeLeaving(held, false);
        if (typed !== null) editor.current.type(typed.acts, isOver ? 'all' : (typed.at ?? at));
        return undefined;
      };
      const again = () => void lateTextEditor.load().then(take, () => undefined);
      void lateTextEditor.load().then(take, () => {
        latest.current.onNote?.({ kind: 'missing' });
        addEventListener('online', again, { once: true });
      });
    },
    [held, leave, place],
  );
  useEffect(() => {
    const element = still.current;
    if (element === null) return undefined;
    return held.hear(element, () => {
      const { later, isUnwritten, onNote } = latest.current;
      begun.current ??= { write: later(), isOver: isUnwritten?.() === true };
      askBeforeLeaving(held, held.now !== null);
      if (held.now !== null) onNote?.({ kind: 'coming', typed: wordsHeld(held.now.acts) });
      wake('end');
    });
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
    prepare: () => lateTextEditor.prepare(),
    wake,
    act: (act) => editor.current?.act(act),
    see,
  };
}

/** When what was written into texts that are gone is drawn wherever else it stands. */
let drawn: Promise<void> = Promise.resolve();
