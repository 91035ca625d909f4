import type { BlockKey } from '../../core/blockState.ts';
import type { BlockPlace, DraftPage } from '../build/builtDraft.ts';
import { isLessonFile } from '../commands/draftFile.ts';
import type { DraftPlace } from '../commands/edit.ts';
import type { Editing } from '../editing/editing.ts';
import type { FramePort } from '../frame/framePort.ts';
import type { PageTexts } from '../marks/pageText.ts';
import { blockAround } from './blockAt.ts';

/** The page in the frame, kept to the draft. */
export interface ShownDraft {
  /** Where a block stands in what the page shows. */
  readonly placeOf: (block: BlockKey) => BlockPlace | null;
  /** Works on what was pressed on the page, which stays as it is: whoever pressed it has it before them. */
  readonly chooseThere: (at: DraftPlace) => void;
  readonly end: () => void;
}

/**
 * Tells the page in the frame each draft that can be played, and what of it the author works on. Apart
 * from what is drawn: with a letter nothing around the frame changes.
 *
 * @param named Calls the fields as the author reads them.
 */
export function showDraft(
  { built, place, choose }: Pick<Editing, 'built' | 'place' | 'choose'>,
  send: FramePort['send'],
  named: (texts: PageTexts) => PageTexts,
): ShownDraft {
  let page: DraftPage | null = null;
  let last: readonly unknown[] = [];
  let isThere = false;
  // Choosing the same again leads there again. A page that is drawn anew stays where it is, unless what
  // was chosen is only now in it.
  const show = () => {
    const at = place.get();
    if (at === null) return;
    // A lesson that is only now added is shown once the page has it.
    if (page !== null && isLessonFile(at.file) && !page.texts.has(at.file)) return;
    const lesson = page && (/^lessons\/(.+)\.json$/.exec(at.file)?.[1] ?? null);
    const block = page && blockAround(page.places, at);
    const next = [at, lesson, block];
    if (next.every((each, index) => each === last[index])) return;
    last = next;
    send({ kind: 'show', lesson, block, ...(isThere && { isSeen: true as const }) });
    send({ kind: 'mark', block });
  };
  const play = () => {
    const next = built.get()?.page ?? page;
    if (next === null || next === page) return;
    page = next;
    const { cover, files, texts, places } = page;
    send({ kind: 'page', page: { cover, files, texts: named(texts), places } });
    show();
  };
  play();
  show();
  const stops = [built.subscribe(play), place.subscribe(show)];
  return {
    placeOf: (block) => page?.places.get(block) ?? null,
    chooseThere: (at) => {
      isThere = true;
      choose(at);
      isThere = false;
    },
    end: () => {
      for (const stop of stops) stop();
    },
  };
}
