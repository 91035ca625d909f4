import type { BlockType } from '../../blocks/types.ts';
import { mediaEndings } from '../../course/check/mediaEndings.ts';
import { below } from '../editing/places.ts';
import { startingBlock } from './beginnings.ts';
import { insertBlock } from './blocks.ts';
import type { Command, DraftPlace } from './edit.ts';
import { setAround } from './setAround.ts';
import { setField } from './setField.ts';
import { together } from './together.ts';

/** What a block is nothing without: it is asked for before there is a block; `null`: nothing. */
export function fileFirst(type: BlockType): 'image' | 'video' | 'audio' | null {
  if (type === 'video' || type === 'audio') return type;
  return startingBlock(type, 'en') === null ? 'image' : null;
}

/** A block to begin with that shows a picture of the course. */
export const insertPicture = (
  list: DraftPlace,
  index: number,
  type: BlockType,
  file: string,
): Command =>
  together(
    insertBlock(list, index, type, { file }),
    // Whether it only decorates is for its author to say.
    ...['decorative', 'width'].map((name) => setField(below(below(list, index), name), undefined)),
  );

/**
 * A video to begin with that plays a film of the course, or a recording with its transcript.
 *
 * @param facts What the file says of itself, as the fields around it have it.
 */
export function insertPlayed(
  list: DraftPlace,
  index: number,
  file: string,
  facts: Readonly<Record<string, unknown>>,
): Command {
  const block = below(list, index);
  if (isRecording(file)) {
    return together(
      insertBlock(list, index, 'audio', { recording: file }),
      setAround(below(block, 'recording'), facts),
    );
  }
  const format = file.split('.').at(-1) ?? '';
  return together(
    insertBlock(list, index, 'video', { sources: { [format]: file } }),
    // Whether somebody speaks in it is for its author to say.
    setField(below(block, 'silent'), undefined),
    setAround(below(below(block, 'sources'), format), facts),
  );
}

/** Whether a file is only heard, by its name. */
export const isRecording = (name: string): boolean =>
  new RegExp(`\\.(?:${mediaEndings.audio.join('|')})$`, 'i').test(name);
