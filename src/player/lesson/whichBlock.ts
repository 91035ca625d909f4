import type { PlayableBlock } from '../../blocks/playable.ts';
import { isAsked, questionText } from '../../blocks/questions.ts';

/**
 * By what learners tell a block from others of its type: what it asks, or else its title. Nothing
 * of a block that cannot be drawn: it says so where it stands, and takes the lesson's end not with it.
 */
export function whichBlock(block: PlayableBlock): string | null {
  try {
    return isAsked(block) ? questionText(block) : titleOf(block.content);
  } catch {
    return null;
  }
}

const titleOf = (content: object): string | null =>
  'title' in content && typeof content.title === 'string' ? content.title : null;
