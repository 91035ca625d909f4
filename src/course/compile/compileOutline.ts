import type { AwardWords } from '../../blocks/award.ts';
import type { FlashcardsContent } from '../../blocks/flashcards/content.ts';
import { isOwn } from '../../blocks/ownBehaviours.ts';
import type { PlayableBlock } from '../../blocks/playable.ts';
import { withNested } from '../../blocks/withNested.ts';
import { memoEach } from '../../core/memo.ts';
import { requiredKeys } from '../../blocks/required.ts';
import type { BlockKey, LessonKey } from '../../core/blockState.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';
import type {
  CompletionRule,
  OutlineDeck,
  OutlineLesson,
  OutlineObjective,
  OutlinePlace,
  PlayableLesson,
  PlayableOutline,
} from '../playable.ts';
import type { AuthoredCompletion } from '../schema/completion.ts';
import type { AuthoredCourse } from '../schema/course.ts';
import type { Compiler } from './compiler.ts';
import type { Keys } from './keys.ts';
import { taughtAt } from './taughtAt.ts';

type AuthoredAward = NonNullable<AuthoredCourse['certificate']>;
type Texts = Pick<LoadedCourse, 'course' | 'lessons' | 'lock'>;

/** The rules of a course and the names of its lessons. */
export function compileOutline(
  loaded: Texts,
  lessons: readonly PlayableLesson[],
  compiler: Compiler,
): PlayableOutline {
  const { course } = loaded;
  const { certificate } = course;
  return {
    format: 1,
    id: course.id,
    language: compiler.language,
    // Only a mark that is written down: the same files are always compiled to the same.
    numbering: loaded.lock?.mark ?? null,
    navigation: course.navigation,
    searchable: true,
    completion: compileCompletion(course.completion, compiler.keys),
    lessons: lessons.map(outlineLesson),
    objectives: objectives(loaded, lessons, compiler),
    glossary: course.glossary.map(({ id, term, definition }) => ({
      id,
      term,
      definition: compiler.richText(definition),
    })),
    references: course.references.map(({ text, link }) => ({
      text: compiler.richText(text),
      link: link ?? null,
    })),
    credits: compiler.richTextOrNull(course.credits),
    certificate:
      certificate === undefined
        ? null
        : { ...compileAward(certificate, compiler), place: certificatePlace(lessons) },
    ...decksOf(lessons),
    ...ownPlaces(lessons),
  };
}

const compileAward = (
  { title, text, issuer, logo, signature }: AuthoredAward,
  { describedOrNull }: Compiler,
): AwardWords => ({
  title,
  text,
  issuer: issuer ?? null,
  logo: describedOrNull(logo?.image, logo?.alternative),
  signature:
    signature === undefined
      ? null
      : {
          name: signature.name,
          role: signature.role ?? null,
          picture: describedOrNull(signature.image, signature.alternative),
        },
});

/** The first certificate of the course, wherever it stands in its lesson. */
function certificatePlace(
  lessons: readonly PlayableLesson[],
): { readonly lesson: LessonKey; readonly block: BlockKey } | null {
  for (const lesson of lessons) {
    const block = lesson.type === 'lesson' ? certificateIn(lesson.blocks) : undefined;
    if (block !== undefined) return { lesson: lesson.key, block: block.key };
  }
  return null;
}

const certificateIn = memoEach((blocks: readonly PlayableBlock[]): PlayableBlock | undefined =>
  blocks
    .flatMap((block) => [block, ...block.slots.map((slot) => certificateIn(slot.blocks))])
    .find((block) => block?.type === 'certificate'),
);

/** Nothing where the course has no cards: its outline is what it was. */
function decksOf(lessons: readonly PlayableLesson[]): Pick<PlayableOutline, 'decks'> {
  const decks = lessons.flatMap(decksIn);
  return decks.length === 0 ? {} : { decks };
}

const decksIn = memoEach((lesson: PlayableLesson): readonly OutlineDeck[] =>
  lesson.type === 'lesson'
    ? withNested(lesson.blocks).flatMap((block) =>
        block.type === 'flashcards' ? [deckOf(block.content, block.key, lesson)] : [],
      )
    : [],
);

const deckOf = (
  { title, cards }: FlashcardsContent,
  block: BlockKey,
  lesson: Pick<PlayableLesson, 'key' | 'title'>,
): OutlineDeck => ({
  lesson: lesson.key,
  block,
  title: title ?? lesson.title,
  items: cards.map(({ item }) => item),
});

/** Nothing where learners keep nothing for themselves. */
function ownPlaces(lessons: readonly PlayableLesson[]): Pick<PlayableOutline, 'own'> {
  const own = lessons.flatMap(ownIn);
  return own.length === 0 ? {} : { own };
}

const ownIn = memoEach((lesson: PlayableLesson): readonly OutlinePlace[] =>
  lesson.type === 'lesson'
    ? withNested(lesson.blocks)
        .filter(isOwn)
        .map(({ key }) => ({ lesson: lesson.key, block: key }))
    : [],
);

/** Once for each lesson: while a course is written, one of them changes at a time. */
const outlineLesson = memoEach((lesson: PlayableLesson): OutlineLesson => {
  const { key, id, title, minutes } = lesson;
  if (lesson.type === 'lesson') {
    const [blocks, required] = [countedKeys(lesson.blocks), requiredKeys(lesson.blocks)];
    return { type: 'lesson', key, id, title, minutes, blocks, required };
  }
  const { attempts, afterLastAttempt, passingScore } = lesson.quiz;
  const questions = Math.min(lesson.quiz.draw, lesson.quiz.questions.length);
  const rules = { questions, attempts, afterLastAttempt, passingScore };
  return { type: 'quiz', key, id, title, minutes, quiz: lesson.quiz.key, ...rules };
});

/** In reading order. What stands within an optional block is as optional as that block. */
const countedKeys = (blocks: readonly PlayableBlock[]): readonly BlockKey[] =>
  blocks
    .filter(({ optional }) => !optional)
    .flatMap(({ key, slots }) => [key, ...slots.flatMap((slot) => countedKeys(slot.blocks))]);

const objectives = (
  { course, lessons }: Texts,
  compiled: readonly PlayableLesson[],
  { keys }: Compiler,
): readonly OutlineObjective[] =>
  course.objectives.map(({ id, text }) => {
    const teaching = lessons
      .filter((lesson) => lesson.objectives.includes(id))
      .map((lesson) => keys.lesson(lesson.id));
    const taught = compiled.filter(({ key }) => teaching.includes(key));
    return { id, text, lessons: teaching, places: taughtAt(id, taught) };
  });

/** A rule with keys in place of ids. Throws for ids that the lock does not know. */
function compileCompletion(rule: AuthoredCompletion, keys: Keys): CompletionRule {
  if ('lessons' in rule) return { kind: 'lessons', lessons: rule.lessons.map(keys.lesson) };
  if ('share' in rule) return { kind: 'share', share: rule.share / 100 };
  if ('passed' in rule) return { kind: 'passed', quiz: keys.quiz(rule.passed) };
  const [kind, rules] = 'all' in rule ? (['all', rule.all] as const) : (['any', rule.any] as const);
  return { kind, rules: rules.map((each) => compileCompletion(each, keys)) };
}
