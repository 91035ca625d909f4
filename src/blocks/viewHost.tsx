import { createContext, type ReactNode, use } from 'react';

import type { PracticeVisit } from '../answers/spacing.ts';
import type { BlockKey, ItemNumber } from '../core/blockState.ts';
import type { Confidence } from '../core/confidence.ts';
import type { Award } from './award.ts';
import type { CheckView } from './checkView.ts';
import type { Grade } from './contract.ts';
import type { GivenAnswer, HeldAnswers } from './heldAnswers.ts';
import type { KeptNote } from './keptNote.ts';
import type { PlayableBlock } from './playable.ts';
import type { WaitingFor } from './viewContract.ts';

/** A visit in which cards are practised. */
export interface Practice {
  readonly visit: PracticeVisit;
  /** False where the learner only looks back, or around: nothing of it changes what is known of them. */
  readonly counts: boolean;
}

/**
 * What a view may ask of the page around it. Those that read subscribe, as hooks do, so that a view
 * is drawn anew only for what it asked; a page gives the same ones as long as it stands.
 */
export interface ViewHost {
  readonly grade: (block: BlockKey) => Grade | null;
  readonly triesLeft: (block: BlockKey) => number;
  readonly confidence: (block: BlockKey) => Confidence | null;
  readonly order: (block: BlockKey) => readonly ItemNumber[];
  readonly held: (block: BlockKey) => HeldAnswers;
  readonly given: (block: BlockKey) => readonly GivenAnswer[];
  readonly answered: (block: BlockKey) => readonly BlockKey[];
  readonly check: (block: BlockKey) => CheckView | null;
  readonly waitingFor: (block: BlockKey) => readonly WaitingFor[];
  readonly award: () => Award;
  readonly notes: () => readonly KeptNote[];
  readonly room: () => number | null;
  readonly practice: () => Practice;
  /** On to the next lesson: a button that says so; `null` where there is no lesson around. */
  readonly wayOn: () => ReactNode;
  readonly reveal: (block: BlockKey) => void;
  /** Draws a block that another one holds. */
  readonly draw: (block: PlayableBlock) => ReactNode;
}

/** Given by the page around every block. */
export const ViewHostContext = createContext<ViewHost | null>(null);

type Asking = Pick<PlayableBlock, 'key'>;

/** What the submitted answer to a question is worth; `null` before, and where none is right. */
export const useGrade = ({ key }: Asking): Grade | null => useHost().grade(key);

/** How often a question may still be tried before what is right is shown. */
export const useTriesLeft = ({ key }: Asking): number => useHost().triesLeft(key);

/** How sure the learner was of the answer that was submitted; `null` where they did not say. */
export const useConfidence = ({ key }: Asking): Confidence | null => useHost().confidence(key);

/** The order in which a question shows its options. */
export const useOrder = ({ key }: Asking): readonly ItemNumber[] => useHost().order(key);

/** How far a block is with the questions that it asks together. */
export const useHeld = ({ key }: Asking): HeldAnswers => useHost().held(key);

/** What was answered of the questions that a block asks together, in their order. */
export const useGiven = ({ key }: Asking): readonly GivenAnswer[] => useHost().given(key);

/** Which of the questions that stand within a block are answered. */
export const useAnswered = ({ key }: Asking): readonly BlockKey[] => useHost().answered(key);

/** Where a knowledge check stands. */
export const useCheck = ({ key }: Asking): CheckView | null => useHost().check(key);

/** What is still to do before a Continue opens. */
export const useWaitingFor = ({ key }: Asking): readonly WaitingFor[] => useHost().waitingFor(key);

/** What the learner has earned, or still has to do for it. */
export const useAward = (): Award => useHost().award();

/** All that the learner wrote down in the course, in its order. */
export const useNotes = (): readonly KeptNote[] => useHost().notes();

/** For about how many letters more there is room where progress is kept; `null` while nobody knows. */
export const useRoom = (): number | null => useHost().room();

/** The visit in which cards are looked at. */
export const usePractice = (): Practice => useHost().practice();

/** On to the next lesson, from a block that makes this one done. */
export const WayOn = (): ReactNode => useHost().wayOn();

/** Brings a block into view and moves the focus to it. */
export const useReveal = (): ((block: BlockKey) => void) => useHost().reveal;

export interface SlotProps {
  readonly of: Pick<PlayableBlock, 'slots'>;
  readonly item: ItemNumber;
}

/** The blocks that belong to an item of a block; nothing where it holds none. */
export function Slot({ of, item }: SlotProps): ReactNode {
  const { draw } = useHost();
  return of.slots.filter((slot) => slot.item === item).flatMap(({ blocks }) => blocks.map(draw));
}

function useHost(): ViewHost {
  const host = use(ViewHostContext);
  if (host === null) throw new Error('There is no page around this block.');
  return host;
}
