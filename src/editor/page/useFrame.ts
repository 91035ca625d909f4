import { useEffect, useRef, useState } from 'react';

import { valueAt } from '../../course/load/jsonPath.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { addItem } from '../commands/items.ts';
import { writtenJson } from '../document/jsonText.ts';
import type { Editing } from '../editing/editing.ts';
import { below } from '../editing/places.ts';
import { type FramePort, framePort } from '../frame/framePort.ts';
import type { FromFrame, WrittenPlace } from '../frame/messages.ts';
import type { TextNote } from '../text/paste/clipboard.ts';
import { namedTexts } from './namedTexts.ts';
import { backToPage } from './backToPage.ts';
import { showDraft } from './showDraft.ts';
import { heldOnPage } from './heldOnPage.ts';
import type { AskedThere } from './BlockActs.tsx';
import { textOnPage } from './textOnPage.ts';

export interface FrameHearers {
  /** Hears of files that fall on the page or are pasted there; none: one hangs above it. */
  readonly onFiles?: (files: readonly File[]) => void;
  /** Hears what is asked of blocks; without it, their page says nothing of that. */
  readonly onAsked?: (asked: AskedThere) => void;
}

/** Keeps what is chosen and written here and what is shown there together. */
export function useFrame(editing: Editing, hears: FrameHearers) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [port, setPort] = useState<FramePort | null>(null);
  const [writing, setWriting] = useState<WrittenPlace | null>(null);
  const [note, setNote] = useState<TextNote | null>(null);
  const [isLinking, setLinking] = useState(false);
  const { t, i18n } = useTranslation('editor');
  const heard = useRef(hears);
  useEffect(() => {
    heard.current = hears;
  }, [hears]);
  useEffect(() => {
    const { current } = frame;
    if (current === null) return;
    const hear = (message: FromFrame) => {
      switch (message.kind) {
        case 'ready':
          heldThere.writeAll();
          return setWriting(null);
        case 'chosen': {
          const at = draft.placeOf(message.block);
          return at && draft.chooseThere({ file: at.file, path: at.path });
        }
        case 'pressed':
          // Nobody writes in a picture: its field has the focus.
          if (message.text === null) current.blur();
          draft.chooseThere(message.place);
          return onPage.hear(message);
        case 'text':
          setNote(null);
          return onPage.hear(message);
        case 'noted':
          return setNote(message.note);
        case 'held':
          return heldThere.hear(message);
        case 'leftHeld':
          return heldThere.write(message.place);
        case 'entered': {
          // What is only now added has no text on the page to write in: its field has the focus.
          const { list } = message;
          const text = editing.history.get().draft.get(list.file);
          const items = text === undefined ? null : valueAt(writtenJson(text), list.path);
          if (!Array.isArray(items) || !editing.act(addItem(list, items.length))) return;
          current.blur();
          return editing.choose(below(list, items.length));
        }
        case 'writing':
          if (message.text === null) setNote((now) => (isWaiting(now) ? now : null));
          // It is told with each letter, and seldom another.
          return setWriting((now) => (isSameWritten(now, message.text) ? now : message.text));
        case 'linking':
          return setLinking(true);
        case 'undo':
          return editing.undo();
        case 'redo':
          return editing.redo();
        case 'files':
          return heard.current.onFiles?.(message.files);
        case 'asked': {
          const block = draft.placeOf(message.block);
          const aim = editing.aim.get();
          // What was added has the focus in its form.
          const back = () => editing.aim.get() === aim && backToPage(current, opened.send);
          return block && heard.current.onAsked?.({ ask: message.ask, block, back });
        }
        case 'shown':
      }
    };
    const opened = framePort(current, hear);
    const onPage = textOnPage(editing, opened.send);
    const heldThere = heldOnPage(editing, (next) =>
      setNote((now) => next ?? (isWaiting(now) ? null : now)),
    );
    const draft = showDraft(editing, opened.send, namedTexts(t, i18n.language));
    setPort(opened);
    return () => {
      draft.end();
      onPage.end();
      opened.end();
      heldThere.writeAll();
    };
  }, [editing, i18n.language, t]);
  return { frame, port, writing, note, isLinking, setLinking };
}

/** Said for as long as it is so, whatever its author does meanwhile. */
const isWaiting = (note: TextNote | null): boolean =>
  note?.kind === 'coming' || note?.kind === 'missing';

const isSameWritten = (one: WrittenPlace | null, other: WrittenPlace | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
