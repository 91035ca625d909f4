import type { BlockKey } from '../../core/blockState.ts';
import {
  selectLessons,
  selectPage,
  selectPlace,
  selectProgress,
  selectQuiz,
} from '../../engine/select.ts';
import { blockElement, revealBlock } from '../../player/lesson/blockElement.ts';
import type { CourseActor } from '../../player/play/CourseActor.ts';
import type { ToFrame } from './messages.ts';

export type Show = Extract<ToFrame, { readonly kind: 'show' }>;

/** The id of the lesson that is before the author; `null` on every other page. */
export function lessonShown(actor: CourseActor): string | null {
  const place = selectPlace(actor.getSnapshot());
  return 'lesson' in place ? place.lesson.lesson.id : null;
}

export const isConnected = (actor: CourseActor): boolean =>
  actor.getSnapshot().context.launch !== null;

/** Whether a lesson is there, and cannot be opened yet. */
export const isLocked = (actor: CourseActor, id: string): boolean =>
  lessonView(actor, id)?.status === 'locked';

/** Goes to a lesson and to a block in it. What is on the screen already stays where it is. */
export function goTo(actor: CourseActor, { lesson: id, block }: Show): void {
  if (id === null) return actor.send({ type: 'cover.opened' });
  const view = lessonView(actor, id);
  if (view === undefined) return;
  if (!view.current) {
    const at = block === null ? {} : { block };
    actor.send({ type: 'lesson.opened', lesson: view.lesson.key, ...at });
  } else if (block === null) window.scrollTo({ top: 0 });
  else if (!isOnScreen(block)) revealBlock(block);
}

const lessonView = (actor: CourseActor, id: string) =>
  selectLessons(actor.getSnapshot()).find(({ lesson }) => lesson.id === id);

/**
 * The cover is for those who come for the first time: whoever writes it sees it as they do, whatever
 * came to be done in the lessons meanwhile.
 */
export function meetAnew(actor: CourseActor): void {
  const snapshot = actor.getSnapshot();
  if (selectPage(snapshot) !== 'cover' || !selectProgress(snapshot).started) return;
  actor.send({ type: 'author.reset' });
}

/**
 * Who writes does nothing that learners do: what they scroll past and come to the end of stays to be
 * done, and the bar and the outline show what a first visit shows. A press that ends a lesson goes on.
 */
export function leaveUndone(actor: CourseActor): void {
  const send = actor.send;
  actor.send = (event) => {
    if (event.type === 'block.reached' || event.type === 'lesson.ended') return;
    if (event.type === 'lesson.finished') return goOn(actor);
    send(event);
  };
}

function goOn(actor: CourseActor): void {
  const lessons = selectLessons(actor.getSnapshot());
  const next = lessons[lessons.findIndex(({ current }) => current) + 1];
  goTo(actor, { kind: 'show', lesson: next?.lesson.id ?? null, block: null });
}

/** In pixels: who sees so much of a block sees where it is. */
const ENOUGH = 80;

function isOnScreen(block: BlockKey): boolean {
  const element = blockElement(block);
  if (element === null) return false;
  const { top, bottom, height } = element.getBoundingClientRect();
  const seen = Math.min(bottom, window.innerHeight) - Math.max(top, 0);
  return seen >= Math.min(height, ENOUGH);
}

/** The question of a quiz that is being asked, else the quiz that is open; `null` where none is. */
export function quizPart(actor: CourseActor): BlockKey | null {
  const snapshot = actor.getSnapshot();
  const asked = selectQuiz(snapshot);
  if (asked?.step === 'asking') return asked.current.question.key;
  const place = selectPlace(snapshot);
  return place.page === 'lesson' && place.content.type === 'quiz' ? place.content.quiz.key : null;
}

/** Brings up a question, where it is one of the quiz that is open; says whether it was. */
export function openQuestion(actor: CourseActor, question: BlockKey): boolean {
  const snapshot = actor.getSnapshot();
  const place = selectPlace(snapshot);
  if (place.page !== 'lesson' || place.content.type !== 'quiz') return false;
  if (!place.content.quiz.questions.some(({ key }) => key === question)) return false;
  if (selectQuiz(snapshot)?.step === 'intro') actor.send({ type: 'quiz.started' });
  actor.send({ type: 'quiz.questionOpened', question });
  return true;
}
