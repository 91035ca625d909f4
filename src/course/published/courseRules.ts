import type { PlayableBlock } from '../../blocks/playable.ts';
import { interactionParts, isQuestion, rightAnswer } from '../../blocks/questions.ts';
import { assertNever } from '../../core/assertNever.ts';
import { canonicalJson } from '../../core/canonicalJson.ts';
import { textHash } from '../../core/hash.ts';
import type {
  CompletionRule,
  PlayableCourse,
  PlayableLesson,
  PlayableOutline,
  PlayableQuiz,
} from '../playable.ts';

/**
 * What a course asks of learners, in words that can be compared: for each part of it, named as in
 * “quiz peer-work”, each rule by its name.
 */
export type CourseRules = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The rule that says in which order something stands; what is new or gone makes no other one. */
export const SEQUENCE = 'sequence';

/** The rules of a compiled course, whatever it was compiled with. */
export function courseRules({ cover, outline, lessons }: PlayableCourse): CourseRules {
  return {
    course: {
      languages: cover.languages.join(', '),
      [SEQUENCE]: outline.lessons.map(({ id }) => id).join(', '),
      completion: completionInWords(outline.completion, outline),
      order: outline.navigation === 'restricted' ? 'one after the other' : 'any',
    },
    ...Object.fromEntries(lessons.flatMap((lesson) => lessonRules(lesson, outline))),
  };
}

type Entry = readonly [part: string, rules: Readonly<Record<string, string>>];

function lessonRules(lesson: PlayableLesson, outline: PlayableOutline): readonly Entry[] {
  const minutes = { minutes: String(lesson.minutes) };
  if (lesson.type === 'quiz') {
    const questions = lesson.quiz.questions.map((question): Entry => [
      `block ${question.id}`,
      { quiz: lesson.id, ...rightRule(question) },
    ]);
    return [
      [`lesson ${lesson.id}`, minutes],
      [`quiz ${lesson.id}`, quizRules(lesson.quiz)],
      ...questions,
    ];
  }
  const found = outline.lessons.find(({ key }) => key === lesson.key);
  const required = new Set(found?.type === 'lesson' ? found.required : []);
  const blocks = lesson.blocks.flatMap((block) => blockRules(block, lesson.id, required));
  const sequence = lesson.blocks.map(({ id }) => id).join(', ');
  return [[`lesson ${lesson.id}`, { ...minutes, [SEQUENCE]: sequence }], ...blocks];
}

const quizRules = (quiz: PlayableQuiz): Entry[1] => ({
  passingScore: percent(quiz.passingScore),
  attempts: quiz.attempts === null ? 'as many as they like' : String(quiz.attempts),
  afterLastAttempt: quiz.afterLastAttempt === 'locked' ? 'it is over' : 'a new round',
  retry: quiz.retry === 'wrong' ? 'only what was wrong' : 'everything',
  feedback: quiz.feedback === 'atOnce' ? 'at once' : 'at the end',
  draw: drawInWords(quiz),
  shuffle: shuffleInWords(quiz),
});

function drawInWords({ draw, pools = [], questions }: PlayableQuiz): string {
  const each = pools.map((pool) => `${pool.draw} of ${pool.objective}`).join(', ');
  return `${draw} of ${questions.length}${each === '' ? '' : ` (${each})`}`;
}

function shuffleInWords({ shuffleOptions, shuffleQuestions }: PlayableQuiz): string {
  if (shuffleQuestions) return shuffleOptions ? 'questions and options' : 'questions';
  return shuffleOptions ? 'options' : 'nothing';
}

function blockRules(
  block: PlayableBlock,
  lesson: string,
  required: ReadonlySet<number>,
): readonly Entry[] {
  const { done } = block;
  const asked = block.questions.map((question): Entry => [
    `block ${question.id}`,
    { check: block.id, ...rightRule(question) },
  ]);
  const held = block.slots.flatMap((slot) =>
    slot.blocks.flatMap((inner) => blockRules(inner, lesson, required)),
  );
  const rules = {
    lesson,
    required: required.has(block.key) ? 'yes' : 'no',
    done: done.when === 'watched' ? `watched to ${percent(done.share)}` : done.when,
    ...testRule(block),
    ...rightRule(block),
  };
  return [[`block ${block.id}`, rules], ...held, ...asked];
}

/** From which score a knowledge check stands for its lesson. */
const testRule = (block: PlayableBlock): Entry[1] =>
  block.type === 'knowledgeCheck'
    ? { testOut: block.content.testOut === undefined ? 'no' : percent(block.content.testOut) }
    : {};

/** What is right, not to be read but to be compared. */
function rightRule(block: PlayableBlock): Entry[1] {
  if (!isQuestion(block)) return {};
  // What is accepted beside the one answer that is shown as right stands in what an LMS is told.
  const accepted = interactionParts(block, null).map(({ answer }) =>
    'right' in answer ? answer.right : null,
  );
  const scoring = 'scoring' in block.content ? block.content.scoring : 'all';
  return { right: textHash(canonicalJson([rightAnswer(block), accepted, scoring])) };
}

function completionInWords(rule: CompletionRule, outline: PlayableOutline): string {
  const inner = (rules: readonly CompletionRule[]) =>
    rules.map((each) => completionInWords(each, outline)).join('; ');
  switch (rule.kind) {
    case 'lessons':
      return `lessons done: ${rule.lessons.map((key) => lessonName(key, outline)).join(', ')}`;
    case 'share':
      return `${percent(rule.share)} of the blocks done`;
    case 'passed':
      return `quiz passed: ${quizName(rule.quiz, outline)}`;
    case 'all':
      return `all of (${inner(rule.rules)})`;
    case 'any':
      return `one of (${inner(rule.rules)})`;
    default:
      return assertNever(rule);
  }
}

const lessonName = (key: number, { lessons }: PlayableOutline): string =>
  lessons.find((lesson) => lesson.key === key)?.id ?? String(key);

const quizName = (key: number, { lessons }: PlayableOutline): string =>
  lessons.find((lesson) => lesson.type === 'quiz' && lesson.quiz === key)?.id ?? String(key);

const percent = (share: number): string => `${Number((share * 100).toFixed(2))} %`;
