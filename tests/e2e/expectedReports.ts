import type { PlayableBlock, PlayableQuestion } from '../../src/blocks/playable.ts';
import {
  type AskedBlock,
  interactionParts,
  isAsked,
  isQuestion,
  rightAnswer,
} from '../../src/blocks/questions.ts';
import { someAnswer } from '../../src/answers/answerKinds.ts';
import type { Answer } from '../../src/core/blockState.ts';
import type { PlayableLesson, PlayableOutline } from '../../src/course/playable.ts';
import type { CmiValues } from '../../src/simulator/record/attempt.ts';
import type { Statement } from '../../src/simulator/record/registration.ts';
import { verbOf } from '../../src/simulator/record/standing.ts';

/** What an LMS shows of a learner, in the words that 1.2 and 2004 share; lists in their own order. */
export interface Report {
  readonly status: readonly string[];
  readonly score: string;
  readonly exit: string;
  /** `quiz.q-ladder choice right`. */
  readonly answers: readonly string[];
  /** `lesson.quiz passed 100`. */
  readonly objectives: readonly string[];
}

/** Reads a stored data model. */
export function reportOf(values: CmiValues): Report {
  const first = (...names: readonly string[]): string =>
    names.map((name) => values[name] ?? '').find((value) => value !== '') ?? '';
  return {
    status: [
      first('cmi.core.lesson_status', 'cmi.completion_status'),
      first('cmi.success_status'),
      first('cmi.progress_measure'),
    ].filter(Boolean),
    score: first('cmi.core.score.raw', 'cmi.score.raw'),
    exit: first('cmi.core.exit', 'cmi.exit'),
    answers: entriesOf(values, 'cmi.interactions').map(answerOf),
    objectives: entriesOf(values, 'cmi.objectives')
      .map((each) =>
        [
          each['id'],
          each['status'] ?? each['completion_status'],
          each['success_status'],
          each['score.raw'],
        ]
          .filter((part) => part !== undefined && part !== 'unknown')
          .join(' '),
      )
      .toSorted(),
  };
}

/** What is decided in a story is neither right nor wrong. */
const UNJUDGED = 'neutral';

/** The answers among the statements of cmi5, in the words of a {@link Report}. */
export const answersIn = (statements: readonly Statement[]): readonly string[] =>
  statements
    .filter((each) => verbOf(each) === 'answered')
    .map((each) => {
      const { object, result } = Object(each);
      const { correctResponsesPattern, interactionType } = object.definition;
      const [id] = String(object.id).split('/').slice(-1);
      const named = `${id} ${interactionType}`;
      if (result.success === undefined) return `${named} ${UNJUDGED}`;
      const right = result.success === true && correctResponsesPattern.includes(result.response);
      return `${named} ${right ? 'right' : 'wrong'}`;
    });

/**
 * What is to be stored of somebody who has answered everything right.
 *
 * @param ending The type of a story's ending: SCORM 1.2 has none that fits better than a text.
 */
export function expectedAnswers(
  lessons: readonly PlayableLesson[],
  quizIds: readonly string[],
  ending: 'fill-in' | 'other',
): readonly string[] {
  const inLessons = lessons.flatMap((lesson) =>
    lesson.type === 'quiz'
      ? []
      : [
          ...questionsIn(lesson.blocks).flatMap((each) => answeredRight(lesson.id, each)),
          ...lesson.blocks.flatMap((each) => decidedIn(lesson.id, each, ending)),
        ],
  );
  return [...inLessons, ...quizIds];
}

/** Every question that a quiz may have drawn, each with all that an LMS is told of it. */
export const bankOf = (lesson: PlayableLesson): readonly (readonly string[])[] =>
  lesson.type === 'quiz'
    ? lesson.quiz.questions.map((each) => answeredRight(lesson.quiz.id, each))
    : [];

/** All lessons but the last are done, and with them all that they teach. */
export function expectedObjectives(
  { lessons, objectives }: PlayableOutline,
  words: { readonly done: string; readonly passed: string },
): readonly string[] {
  const done = lessons.slice(0, -1);
  const keys = new Set(done.map(({ key }) => key));
  return [
    ...done.map(({ id, type }) => `lesson.${id} ${type === 'quiz' ? words.passed : words.done}`),
    ...objectives
      .filter((each) => each.lessons.length > 0 && each.lessons.every((key) => keys.has(key)))
      .map(({ id }) => `objective.${id} ${words.done}`),
  ].toSorted();
}

/** Within a lesson or a quiz: `quiz.q-ladder choice right`. */
const answeredRight = (within: string, question: PlayableQuestion): readonly string[] =>
  toldOf(within, question, rightAnswer(question)).map((each) => `${each} right`);

/** What is decided on the shortest way through a story, and its ending; and what is written. */
function decidedIn(
  within: string,
  block: PlayableBlock,
  ending: 'fill-in' | 'other',
): readonly string[] {
  if (!isAsked(block) || (block.state.kind !== 'path' && block.type !== 'openText')) return [];
  const told = toldOf(within, block, someAnswer(block.state)).map((each) => `${each} ${UNJUDGED}`);
  // SCORM 1.2 knows no long texts, and nothing that is other.
  return ending === 'other'
    ? told
    : told.map((each) => each.replace(/ (?:long-fill-in|other) /, ` ${ending} `));
}

/** An answer as an LMS is told of it, or each of its parts: `ladder.names.to fill-in`. */
const toldOf = (within: string, block: AskedBlock, given: Answer | null): readonly string[] =>
  interactionParts(block, given).map(({ part, answer }) =>
    [[within, block.id, part ?? []].flat().join('.'), standardName(answer.kind)].join(' '),
  );

/** As the standards spell it: `true-false`. */
const standardName = (kind: string): string =>
  kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The questions that are asked in a lesson by themselves; a knowledge check reports nothing. */
function questionsIn(blocks: readonly PlayableBlock[]): readonly PlayableQuestion[] {
  return blocks.flatMap((block) => {
    if (block.type === 'survey') return [];
    const own = isQuestion(block) ? [block] : [];
    return [...own, ...block.slots.flatMap((slot) => questionsIn(slot.blocks))];
  });
}

function answerOf(each: Readonly<Record<string, string>>): string {
  const response = each['student_response'] ?? each['learner_response'];
  if (each['result'] === UNJUDGED) return `${each['id']} ${each['type']} ${UNJUDGED}`;
  // There are several where a word may be given in several languages.
  const patterns = Object.keys(each).filter((name) => name.startsWith('correct_responses.'));
  const right = response !== undefined && patterns.some((name) => each[name] === response);
  const verdict = right && each['result'] === 'correct' ? 'right' : `wrong (${each['result']})`;
  return `${each['id']} ${each['type']} ${verdict}`;
}

/** A list of the data model: what stands behind each index, by its name. */
function entriesOf(values: CmiValues, list: string): readonly Readonly<Record<string, string>>[] {
  const entries: Record<string, string>[] = [];
  for (const [element, value] of Object.entries(values)) {
    const [, index, name] = /^(?:cmi\.\w+)\.(\d+)\.(.+)$/.exec(element) ?? [];
    if (!element.startsWith(`${list}.`) || index === undefined || name === undefined) continue;
    entries[Number(index)] = { ...entries[Number(index)], [name]: value };
  }
  return entries;
}
