import type { Answer } from '../core/blockState.ts';
import { checklistBehaviour } from './checklist/content.ts';
import type { OwnBehaviour } from './contract.ts';
import { notesBehaviour } from './notes/content.ts';
import type { PlayableBlock } from './playable.ts';
import type { OwnType } from './types.ts';

/** The run side of every type that holds what is the learner's own. */
export const ownBehaviours: { readonly [Type in OwnType]: OwnBehaviour<Type> } = {
  checklist: checklistBehaviour,
  notes: notesBehaviour,
};

/** A block that holds what is the learner's own. */
export type OwnBlock = PlayableBlock<OwnType>;

export const isOwn = (block: PlayableBlock): block is OwnBlock =>
  Object.hasOwn(ownBehaviours, block.type);

/** Whether its author asks for what is the learner's own, who is told so before. */
export const isAskedFor = ({ content }: OwnBlock): boolean => content.report === true;

/** What the learner handed in, in the words of an LMS. */
export const ownInteraction = <Type extends OwnType>(
  { type, content }: PlayableBlock<Type>,
  answer: Answer,
) => behaviourOf(type).interaction(content, answer);

const behaviourOf = <Type extends OwnType>(type: Type): OwnBehaviour<Type> => ownBehaviours[type];
