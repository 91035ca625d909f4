import { useRef, useState } from 'react';

import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../../ui/Announcer.tsx';
import { blockTypesFor } from '../../commands/blockLists.ts';
import { arrivedIn } from '../../commands/carried.ts';
import { translationsIn, withTranslations } from '../../commands/carriedTranslations.ts';
import { clipboardText, readClipboard } from '../../commands/clipboard.ts';
import { fileIn } from '../../commands/draftFile.ts';
import type { Command, DraftPlace } from '../../commands/edit.ts';
import { listIn } from '../../commands/listSplices.ts';
import { placeNow } from '../../commands/placeNow.ts';
import { inOneStep } from '../../commands/oneStep.ts';
import type { Draft } from '../../document/draft.ts';
import type { Editing } from '../../editing/editing.ts';
import type { Shelf } from '../../shelf/shelf.ts';
import {
  arranged,
  behind,
  dropping,
  duplicating,
  kindOf,
  removing,
  stepping,
} from './arranging.ts';
import { filesBrought, NOTHING_CAME, nothingBrought, settledIn } from './arrival.ts';
import { type DropAt, dropAnswer, type DropRefusal } from './dropPlace.ts';
import type { OutlineRow } from './outlineRows.ts';
import { isFromElsewhere, pasting, sourceOf } from './pasting.ts';

/** What is done to rows of the outline; what came of it is said. */
export interface Arranging {
  readonly duplicate: (rows: readonly OutlineRow[]) => void;
  readonly remove: (rows: readonly OutlineRow[]) => void;
  readonly step: (rows: readonly OutlineRow[], by: -1 | 1) => void;
  /** Why rows cannot be let go somewhere; `null`: they can. */
  readonly refusal: (rows: readonly OutlineRow[], at: DropAt) => DropRefusal | null;
  readonly drop: (rows: readonly OutlineRow[], at: DropAt) => void;
  /** The text for the clipboard; `null` where nothing was copied, which is said. */
  readonly copy: (rows: readonly OutlineRow[], cut: boolean) => string | null;
  readonly paste: (text: string, row: OutlineRow | null, lessons: number) => Promise<void>;
  readonly copyByMenu: (rows: readonly OutlineRow[], cut: boolean) => Promise<void>;
  readonly pasteByMenu: (row: OutlineRow | null, lessons: number) => Promise<void>;
  readonly refuse: (why: DropRefusal, rows: readonly OutlineRow[], list?: OutlineRow) => void;
  /** Why the last thing could not be done, or what is to be known of it; empty: nothing. */
  readonly notice: string;
}

export type ArrangedShelf = Pick<Shelf, 'kind' | 'media'>;

/**
 * @param onAdded Hears of a draft in which something was put and what came of it; says how many rows
 *   came.
 */
export function useArranging(
  editing: Editing,
  shelf: ArrangedShelf,
  onAdded: (before: Draft, after: Draft) => number,
): Arranging {
  const { t, i18n } = useTranslation('editor');
  const announce = useAnnounce();
  const [notice, setNotice] = useState('');
  const copied = useRef<string | null>(null);
  const here = { shelf: shelf.kind, course: editing.course };
  const draft = () => editing.history.get().draft;
  const typesFor = (list: DraftPlace) => blockTypesFor(draft(), list);

  const say = (words: string, isNotice = false) => {
    setNotice(isNotice ? words : '');
    announce(words);
  };
  const refuse = (why: DropRefusal, rows: readonly OutlineRow[], at?: OutlineRow) =>
    say(
      why === 'type' && at?.isQuiz === true
        ? t('outline.refused.inQuiz')
        : t(`outline.refused.${why}`, { type: rows[0]?.type ?? '' }),
      true,
    );
  /** Does it and says so, or says why it cannot be done; nothing of a move that leads nowhere. */
  const act = (
    rows: readonly OutlineRow[],
    done: 'moved' | 'duplicated' | 'removed' | 'cut',
    command: Command,
  ): boolean => {
    const kind = kindOf(rows);
    if (rows.length === 0) return false;
    if (kind === null) {
      refuse('mixed', rows);
      return false;
    }
    const isDone = editing.act(command);
    if (isDone) say(t(`outline.said.${done}`, { count: rows.length }));
    else if (
      done === 'removed' ||
      done === 'cut' ||
      (done === 'moved' && wouldEmpty(draft(), rows))
    )
      say(t(kind === 'lesson' ? 'outline.refused.lastLesson' : 'outline.refused.lastBlock'), true);
    return isDone;
  };

  const arranging: Arranging = {
    notice,
    refuse,
    duplicate: (rows) => {
      const before = draft();
      const copies = arranged(before, rows);
      if (act(copies, 'duplicated', duplicating(copies))) onAdded(before, draft());
    },
    remove: (rows) => {
      const gone = arranged(draft(), rows);
      act(gone, 'removed', removing(gone));
    },
    step: (rows, by) => {
      const moved = arranged(draft(), rows);
      const command = stepping(moved, by);
      const isAtEdge = kindOf(moved) !== null && command(draft()) === null;
      if (isAtEdge) return say(t('outline.refused.edge'));
      act(moved, 'moved', command);
      return undefined;
    },
    refusal: (rows, at) => {
      const answer = dropAnswer(arranged(draft(), rows), at, typesFor);
      return answer.kind === 'refused' ? answer.why : null;
    },
    drop: (rows, at) => {
      const moved = arranged(draft(), rows);
      const answer = dropAnswer(moved, at, typesFor);
      if (answer.kind === 'refused') refuse(answer.why, moved, at.row);
      else act(moved, 'moved', dropping(moved, answer));
    },
    copy: (rows, cut) => {
      const taken = arranged(draft(), rows);
      const places = taken.map(({ place }) => place);
      const text = clipboardText(draft(), places, { ...here, cut });
      if (text === null) {
        if (taken.length > 0) refuse('mixed', taken);
        return null;
      }
      if (cut) {
        if (!act(taken, 'cut', removing(taken))) return null;
      } else say(t('outline.said.copied', { count: taken.length }));
      copied.current = text;
      return text;
    },
    paste: async (text, row, lessons) => {
      const copiedThere = readClipboard(text);
      const source = sourceOf(copiedThere, here);
      const media = editing.others.get();
      const begun = draft();
      const { files, missing } =
        source === null
          ? nothingBrought(copiedThere, media)
          : await filesBrought(copiedThere, media, (whose, path) =>
              shelf.media(whose === 'theirs' ? source : here.course, path),
            );
      const arriving = (names: ReadonlyMap<string, string>) => {
        const arrived = isFromElsewhere(copiedThere, here)
          ? arrivedIn(draft(), text, names)
          : { text, additions: [], names: [] };
        const answer = pasting(arrived.text, rowNow(row, begun, draft()), lessons, here);
        if (answer.kind !== 'done') return answer;
        const putting = inOneStep('pasteBlocks', 1, [...arrived.additions, answer.command]);
        const command = withTranslations(putting, () => translationsIn(arrived.text));
        return { kind: answer.kind, command, carried: arrived.names };
      };
      const refuseToPaste = () => {
        const isQuiz = row !== null && behind(row).list.path[0] === 'quiz';
        return say(t(isQuiz ? 'outline.refused.inQuiz' : 'outline.refused.noBlocks'), true);
      };
      // Nothing is put beside what then cannot be pasted.
      const first = arriving(new Map());
      if (first.kind !== 'done') return say(t(`outline.refused.${first.kind}`), true);
      if (first.command(draft()) === null) return refuseToPaste();
      // The files first: until then nobody knows what they are called here, whatever others add.
      const { addMedia, mediaBin } = editing;
      const tools = { media, addMedia, mediaBin };
      const { names, added, left } = files.size > 0 ? await settledIn(tools, files) : NOTHING_CAME;
      const arrived = arriving(names);
      const before = draft();
      if (arrived.kind !== 'done' || !editing.act(arrived.command)) return refuseToPaste();
      const pasted = t('outline.said.pasted', { count: onAdded(before, draft()) });
      const lacking = [...missing, ...left];
      if (lacking.length > 0) {
        return say(t('outline.said.missing', { files: lacking.join(', ') }), true);
      }
      if (arrived.carried.length > 0) {
        const list = new Intl.ListFormat(i18n.language).format([...arrived.carried, ...added]);
        return say(`${pasted} ${t('outline.said.carried', { names: list })}`, true);
      }
      const count = added.length;
      return say(count > 0 ? `${pasted} ${t('outline.said.brought', { count })}` : pasted);
    },
    copyByMenu: async (rows, cut) => {
      const text = arranging.copy(rows, cut);
      if (text === null) return;
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        say(t('outline.refused.onlyHere'), true);
      }
    },
    pasteByMenu: async (row, lessons) => {
      const text = await readText().catch(() => copied.current);
      if (text === null) return say(t('outline.refused.clipboard'), true);
      return arranging.paste(text, row, lessons);
    },
  };

  return arranging;
}

/** Whether they are all that their lesson has. */
function wouldEmpty(draft: Draft, rows: readonly OutlineRow[]): boolean {
  const [first] = rows;
  if (first?.kind !== 'block') return false;
  const { file, path } = first.place;
  const here = fileIn(draft, file);
  return here !== null && listIn(here, path.slice(0, -1)).length <= rows.length;
}

const readText = async (): Promise<string> => navigator.clipboard.readText();

/** A row where it is by now: files took their time, and it may have been moved. */
function rowNow(row: OutlineRow | null, before: Draft, now: Draft): OutlineRow | null {
  if (row === null) return null;
  const place = placeNow(before, now, row.place) ?? row.place;
  const list = row.list && (placeNow(before, now, row.list) ?? row.list);
  return { ...row, place, list };
}
