import {
  fewToRepeat,
  comesBefore,
  practiceVisit,
  type PracticeVisit,
} from '../../answers/spacing.ts';
import type { Practice } from '../../blocks/viewHost.tsx';
import type { BlockKey, CardProgress } from '../../core/blockState.ts';
import type { OutlineDeck } from '../../course/playable.ts';
import { type CourseSnapshot, selectMode } from '../../engine/select.ts';
import type { LearnerRecord } from '../../progress/record.ts';
import { type CourseActor, useCourse, useCourseActor } from '../play/CourseActor.ts';

const SECONDS_OF_A_DAY = 86_400;

/** As long as a course is open it is one visit, unless the day changes. */
const visits = new WeakMap<CourseActor, PracticeVisit>();

/** The visit in which cards are practised now: begun when it is first asked for. */
export function visitOf(actor: CourseActor): PracticeVisit {
  const { now, record } = actor.getSnapshot().context;
  const today = Math.floor(now() / SECONDS_OF_A_DAY);
  const known = visits.get(actor);
  if (known?.today === today) return known;
  const visit = practiceVisit([...record.run.states.keys()].flatMap(cardsIn(record)), today);
  visits.set(actor, visit);
  return visit;
}

const counts = (snapshot: CourseSnapshot): boolean => selectMode(snapshot) !== 'browse';

/**
 * For the views of cards. Some LMSs open a course that is completed for review ever after, which is
 * when cards are to be repeated. There, what is practised is kept as the place is: it is no status,
 * score or answer. Whoever only looks around practises without a trace.
 */
export function useCoursePractice(): Practice {
  const actor = useCourseActor();
  return { visit: visitOf(actor), counts: useCourse(counts) };
}

/** A few cards of one deck. */
export interface Few {
  readonly deck: OutlineDeck;
  readonly count: number;
}

/**
 * A few cards that the learner could repeat now: of the one deck that has what waits longest of what
 * was missed. Cards that they have never looked at are no repetition.
 */
export function fewNow(
  decks: readonly OutlineDeck[],
  record: LearnerRecord,
  visit: PracticeVisit,
): Few | null {
  const waiting = decks.flatMap((deck) => {
    const cards = cardsIn(record)(deck.block).filter(({ item }) => deck.items.includes(item));
    const few = fewToRepeat(cards, visit);
    const [first] = few;
    return first === undefined ? [] : [{ deck, first, count: few.length }];
  });
  const [next] = waiting.toSorted((a, b) => comesBefore(a.first, b.first));
  return next === undefined ? null : { deck: next.deck, count: next.count };
}

const cardsIn =
  ({ run }: LearnerRecord) =>
  (block: BlockKey): readonly CardProgress[] => {
    const state = run.states.get(block)?.value;
    return state?.kind === 'answer' && state.answer.kind === 'cards' ? state.answer.cards : [];
  };
