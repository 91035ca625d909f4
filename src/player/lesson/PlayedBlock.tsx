import { type ReactNode, use, useCallback, useMemo } from 'react';

import type { CheckView } from '../../blocks/checkView.ts';
import type { Grade } from '../../blocks/contract.ts';
import type { GivenAnswer, HeldAnswers } from '../../blocks/heldAnswers.ts';
import type { PlayableBlock } from '../../blocks/playable.ts';
import type { WaitingFor } from '../../blocks/viewContract.ts';
import { type ViewHost, ViewHostContext } from '../../blocks/viewHost.tsx';
import { BlockView } from '../../blocks/views.ts';
import type { BlockKey, ItemNumber } from '../../core/blockState.ts';
import type { Confidence } from '../../core/confidence.ts';
import {
  type CourseSnapshot,
  selectAnswered,
  selectBlock,
  selectCheck,
  selectGate,
  selectGiven,
  selectHeld,
  selectOptionOrder,
} from '../../engine/select.ts';
import { GoOn } from '../frame/GoOn.tsx';
import { useCourse } from '../play/CourseActor.ts';
import { useCoursePractice } from '../practice/coursePractice.ts';
import { useAward } from './AwardContext.ts';
import { revealBlock } from './blockElement.ts';
import { LessonContext } from './LessonContext.ts';
import { sameItems } from './sameItems.ts';
import { useAct } from './useAct.ts';
import { useNotes, useRoom } from './useNotes.ts';
import { sameWaiting, waitingParts } from './waitingParts.ts';

interface PlayedBlockProps {
  readonly block: PlayableBlock;
  readonly onContinue: () => void;
  /** Draws a block that this one holds. */
  readonly renderBlock: (block: PlayableBlock) => ReactNode;
}

/** Gives a block's view what the course knows of it, and the course what the learner does with it. */
export function PlayedBlock({ block, onContinue, renderBlock }: PlayedBlockProps) {
  const { state, done } = useBlock(block.key);
  const act = useAct(block.key, onContinue);
  const host = useMemo((): ViewHost => ({ ...course, draw: renderBlock }), [renderBlock]);
  return (
    <ViewHostContext value={host}>
      <BlockView block={block} state={state} done={done} act={act} />
    </ViewHostContext>
  );
}

const useBlock = (key: BlockKey) =>
  useCourse(useCallback((snapshot: CourseSnapshot) => selectBlock(snapshot, key), [key]));

const useGrade = (key: BlockKey): Grade | null => useBlock(key).grade;

const useTriesLeft = (key: BlockKey): number => useBlock(key).triesLeft;

const useConfidence = (key: BlockKey): Confidence | null => useBlock(key).confidence;

const useOrder = (key: BlockKey): readonly ItemNumber[] =>
  useCourse(
    useCallback((snapshot: CourseSnapshot) => selectOptionOrder(snapshot, key), [key]),
    sameItems,
  );

const useHeld = (key: BlockKey): HeldAnswers =>
  useCourse(
    useCallback((snapshot: CourseSnapshot) => selectHeld(snapshot, key), [key]),
    sameHeld,
  );

const sameHeld = (a: HeldAnswers, b: HeldAnswers): boolean =>
  a.of === b.of && a.answered === b.answered && a.submitted === b.submitted;

const useGiven = (key: BlockKey): readonly GivenAnswer[] =>
  useCourse(
    useCallback((snapshot: CourseSnapshot) => selectGiven(snapshot, key), [key]),
    sameGiven,
  );

const sameGiven = (a: readonly GivenAnswer[], b: readonly GivenAnswer[]): boolean =>
  a.length === b.length && a.every(({ answer }, index) => answer === b[index]?.answer);

const useAnswered = (key: BlockKey): readonly BlockKey[] =>
  useCourse(
    useCallback((snapshot: CourseSnapshot) => selectAnswered(snapshot, key), [key]),
    sameItems,
  );

const useCheck = (key: BlockKey): CheckView | null =>
  useCourse(useCallback((snapshot: CourseSnapshot) => selectCheck(snapshot, key), [key]));

/** What views may ask of the course. */
const course: Omit<ViewHost, 'draw'> = {
  grade: useGrade,
  triesLeft: useTriesLeft,
  confidence: useConfidence,
  order: useOrder,
  held: useHeld,
  given: useGiven,
  answered: useAnswered,
  check: useCheck,
  waitingFor: useWaitingFor,
  award: useAward,
  notes: useNotes,
  room: useRoom,
  practice: useCoursePractice,
  wayOn: () => <OpenLessonWayOn />,
  reveal: revealBlock,
};

const OpenLessonWayOn = (): ReactNode => <GoOn number={useCourse(openNumber)} />;

/** Of the lesson that is open, from 1. */
const openNumber = ({ context: { outline, lesson } }: CourseSnapshot): number =>
  outline.lessons.findIndex(({ key }) => key === lesson) + 1;

/** What a Continue waits for, with how much of each is left. */
function useWaitingFor(gate: BlockKey): readonly WaitingFor[] {
  const blocks = use(LessonContext);
  return useCourse(
    useCallback(
      (snapshot: CourseSnapshot) =>
        waitingParts(snapshot, selectGate(snapshot, gate).waitingFor, blocks),
      [blocks, gate],
    ),
    sameWaiting,
  );
}
