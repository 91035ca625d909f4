import type { BlockKey } from '../../core/blockState.ts';
import { selectLessons, selectPlace, selectQuiz } from '../../engine/select.ts';
import type { PlaceView, QuizView } from '../../engine/view.ts';
import type { QuizEvent } from '../../engine/events.ts';
import type { ValueStore } from '../../session/valueStore.ts';
import type { CourseActor } from '../play/CourseActor.ts';
import type { Astray } from './astray.ts';
import type { QuizPlace, Route } from './route.ts';
import type { Visited } from './syncHistory.ts';

/**
 * The course machine, as the browser's history sees it.
 *
 * @param reveal Brings a block of the open lesson into view.
 */
export function visitedCourse(
  actor: CourseActor,
  astray: ValueStore<Astray | null>,
  reveal: (block: BlockKey) => void,
): Visited {
  const place = () => selectPlace(actor.getSnapshot());
  const open = (id: string, block: BlockKey | null) => {
    const view = selectLessons(actor.getSnapshot()).find(({ lesson }) => lesson.id === id);
    if (view === undefined) return lost({ kind: 'unknown' });
    if (view.status === 'locked') {
      actor.send({ type: 'cover.opened' });
      return lost({ kind: 'locked', lesson: view });
    }
    const there = 'lesson' in place() && view.current;
    const at = block === null ? {} : { block };
    if (!there || block !== null) {
      actor.send({ type: 'lesson.opened', lesson: view.lesson.key, ...at });
    }
    // The page of the lesson stands already: it comes to no block by itself.
    if (there && block !== null) reveal(block);
    return 'arrived';
  };
  const openStep = (step: QuizPlace) => {
    const quiz = selectQuiz(actor.getSnapshot());
    // On its way: it comes up where the learner was.
    if (quiz === null) return 'arrived';
    const event = stepEvent(quiz, step);
    if (event === 'over') return event;
    if (event !== null) actor.send(event);
    return 'arrived';
  };
  const lost = (reason: Astray) => {
    astray.set(reason);
    return reason.kind === 'unknown' ? 'unknown' : 'refused';
  };
  return {
    route: () => routeOfPlace(place(), selectQuiz(actor.getSnapshot())),
    subscribe: (hear) => {
      const { unsubscribe } = actor.subscribe(() => {
        if (place().page === 'lesson') astray.set(null);
        hear();
      });
      return unsubscribe;
    },
    go: (route) => {
      astray.set(null);
      switch (route.page) {
        case 'cover':
          actor.send({ type: 'cover.opened' });
          return 'arrived';
        case 'exit':
          actor.send({ type: 'exit.opened' });
          return 'arrived';
        case 'lesson': {
          const outcome = open(route.id, route.block ?? null);
          return outcome === 'arrived' && route.step !== undefined ? openStep(route.step) : outcome;
        }
        case 'unknown':
          return lost({ kind: 'unknown' });
      }
    },
  };
}

/** What brings a quiz to a step; `null` where it is there, `over` where it does not come again. */
function stepEvent(quiz: QuizView, { attempt, at }: QuizPlace): QuizEvent | null | 'over' {
  const shown = stepOf(quiz);
  if (shown?.attempt !== attempt) return 'over';
  if (shown.at === at) return null;
  switch (quiz.step) {
    case 'asking': {
      const found = quiz.questions.find(({ number }) => number === at);
      return found === undefined
        ? 'over'
        : { type: 'quiz.questionOpened', question: found.question.key };
    }
    case 'results':
      // A question that was handed in is looked at in the review.
      return { type: 'quiz.reviewOpened' };
    case 'review':
      return at === 'results' ? { type: 'quiz.resultsOpened' } : 'over';
    case 'intro':
      return 'over';
  }
}

/** Where in a quiz the learner is; `null` before its first question. */
function stepOf(quiz: QuizView): QuizPlace | null {
  switch (quiz.step) {
    case 'intro':
      return null;
    case 'asking':
      return { attempt: quiz.attempt, at: quiz.current.number };
    case 'results':
    case 'review':
      return { attempt: quiz.results.attempt, at: quiz.step };
  }
}

function routeOfPlace(place: PlaceView, quiz: QuizView | null): Route | null {
  switch (place.page) {
    case 'connecting':
    case 'ended':
      return null;
    case 'cover':
      return { page: 'cover' };
    case 'exit':
      return { page: 'exit' };
    case 'loading':
    case 'failed':
    case 'lesson': {
      const { id } = place.lesson.lesson;
      const step = quiz === null ? null : stepOf(quiz);
      return { page: 'lesson', id, ...(step !== null && { step }) };
    }
  }
}
