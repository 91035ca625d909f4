import { useEffect, useRef, useState } from 'react';

import { useStore } from '../../player/play/useStore.ts';
import type { DraftPage } from '../build/builtDraft.ts';
import type { DraftPlace } from '../commands/edit.ts';
import type { Editing } from '../editing/editing.ts';
import { isSamePlace } from '../editing/places.ts';
import { type FramePort, framePort } from '../frame/framePort.ts';
import type { FromFrame, WrittenPlace } from '../frame/messages.ts';
import { textOnPage } from './textOnPage.ts';

/** Keeps what is chosen and written here and what is shown there together. */
export function useFrame(
  editing: Editing,
  page: DraftPage | null,
  onFiles: ((files: readonly File[]) => void) | undefined,
) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [port, setPort] = useState<FramePort | null>(null);
  const [writing, setWriting] = useState<WrittenPlace | null>(null);
  const [isLinking, setLinking] = useState(false);
  const places = useRef(page?.places);
  const takesFiles = useRef(onFiles);
  useEffect(() => {
    places.current = page?.places;
    takesFiles.current = onFiles;
  }, [onFiles, page]);
  useEffect(() => {
    const { current } = frame;
    if (current === null) return;
    const hear = (message: FromFrame) => {
      switch (message.kind) {
        case 'ready':
          return setWriting(null);
        case 'chosen': {
          const at = places.current?.get(message.block);
          return at && editing.choose({ file: at.file, path: at.path });
        }
        case 'pressed':
          // Nobody writes in a picture: its field has the focus.
          if (message.text === null) current.blur();
          editing.choose(message.place);
          return onPage.hear(message);
        case 'text':
          return onPage.hear(message);
        case 'writing':
          return setWriting(message.text);
        case 'linking':
          return setLinking(true);
        case 'undo':
          return editing.undo();
        case 'redo':
          return editing.redo();
        case 'files':
          return takesFiles.current?.(message.files);
        case 'shown':
      }
    };
    const opened = framePort(current, hear);
    const onPage = textOnPage(editing, opened.send);
    setPort(opened);
    return () => {
      onPage.end();
      opened.end();
    };
  }, [editing]);
  useShown(editing, page, port);
  return { frame, port, writing, isLinking, setLinking };
}

/** The page shows what is chosen. */
function useShown(editing: Editing, page: DraftPage | null, port: FramePort | null): void {
  const place = useStore(editing.place);
  const shown = page === null || place === null ? null : shownFor(page, place);
  const { lesson = null, block = null } = shown ?? {};
  useEffect(() => {
    if (place === null) return;
    port?.send({ kind: 'show', lesson, block });
    port?.send({ kind: 'mark', block });
    // Choosing the same again leads there again. A page that is drawn anew stays where it is, unless
    // what was chosen is only now in it.
  }, [block, lesson, place, port]);
}

/** The lesson and the block that stand for a place: the block itself, or the one around it. */
function shownFor(page: DraftPage, { file, path }: DraftPlace) {
  const lesson = /^lessons\/(.+)\.json$/.exec(file)?.[1] ?? null;
  for (let length = path.length; length > 0; length -= 1) {
    const at = { file, path: path.slice(0, length) };
    for (const [key, known] of page.places) {
      if (isSamePlace(known, at)) return { lesson, block: key };
    }
  }
  return { lesson, block: null };
}
