import { COURSE_FILE } from '../../../course/files.ts';
import type { LockChange } from '../../../course/lock/changes.ts';
import type {
  ChangedRule,
  CourseUpdate,
  TakenOut,
} from '../../../course/published/courseUpdate.ts';
import { languageName } from '../../../i18n/languages.ts';
import { blockName, type BlockName } from '../blockName.ts';
import { type Saying, valueInWords } from './valueInWords.ts';

/** What changes for those who have begun, and for which parts of the course. */
export interface UpdateGroup {
  readonly means: string;
  readonly parts: readonly ChangedPart[];
}

export interface ChangedPart {
  /** From the whole to the part: lesson, block, item. */
  readonly names: readonly string[];
  /** What is otherwise now; `null` where the group says it all. */
  readonly how: string | null;
}

/**
 * What an update means, by the names that its author knows: never an id or the name of a file. What weighs
 * most for learners comes first; where only words are others comes last, in the order of the course.
 */
export function updateInWords(update: CourseUpdate, saying: Saying): readonly UpdateGroup[] {
  const { t } = saying;
  const { edited, toDo, added, takenOut, rules } = update;
  const told = new Set([...toDo, ...added, ...takenOut].filter(isLesson).map(({ id }) => id));
  const place = (file: string) => placeOf(file, saying);
  const texts = edited
    .filter((file) => !told.has(lessonOf(file) ?? ''))
    .toSorted((a, b) => place(a) - place(b));
  const parts = partInWords(saying);
  return [
    { means: t('update.toDo'), parts: toDo.map(parts) },
    { means: t('update.takenOut'), parts: takenOut.map(parts) },
    ...rulesInWords(
      rules.toSorted((a, b) => Number(b.rule === 'right') - Number(a.rule === 'right')),
      saying,
    ),
    { means: t('update.added'), parts: added.map(parts) },
    { means: t('update.edited'), parts: unique(texts.map(fileInWords(saying))) },
  ].filter((group) => group.parts.length > 0);
}

const isLesson = ({ what }: LockChange): boolean => what === 'lesson';

const lessonOf = (file: string): string | undefined => /^lessons\/(.+)\.json$/.exec(file)?.[1];

/** The course itself, its lessons in their order, and what else there is. */
function placeOf(file: string, { names }: Saying): number {
  if (file === COURSE_FILE) return -1;
  const lesson = lessonOf(file);
  return lesson === undefined ? Infinity : names.placeOf(lesson);
}

const fileInWords =
  ({ t, names }: Saying) =>
  (file: string): ChangedPart => {
    const lesson = lessonOf(file);
    const language = /^locales\/(.+)\.json$/.exec(file)?.[1];
    const name =
      file === COURSE_FILE
        ? t('panel.course')
        : lesson !== undefined
          ? (names.lesson(lesson) ?? t('update.goneLesson'))
          : language !== undefined
            ? t('update.translation', { language: languageName(language) })
            : t('update.otherFile');
    return { names: [name], how: null };
  };

/** Files that nobody can tell apart by their names are told of once. */
const unique = (parts: readonly ChangedPart[]): readonly ChangedPart[] => [
  ...new Map(parts.map((part) => [part.names.join(), part])).values(),
];

const partInWords =
  (saying: Saying) =>
  (change: TakenOut): ChangedPart => {
    const { t, names } = saying;
    const { what, id, block, from } = change;
    switch (what) {
      case 'lesson':
        return { names: [lessonName(id, saying)], how: null };
      case 'quiz':
        return { names: [lessonName(id, saying)], how: howQuiz(change, saying) };
      case 'block':
        return { names: blockNames(id, from, saying), how: howRetyped(change, saying) };
      case 'item': {
        const words = block === undefined ? null : names.item(block, id);
        const item = words === null ? t('update.someItem') : t('update.item', { words });
        return { names: [...blockNames(block ?? id, from, saying), item], how: null };
      }
    }
  };

const lessonName = (id: string, { t, names }: Saying): string =>
  names.lesson(id) ?? t('update.goneLesson');

const howQuiz = ({ change }: LockChange, { t }: Saying): string | null =>
  change === 'added' ? t('update.isQuiz') : null;

const howRetyped = ({ change, id }: LockChange, { t, names }: Saying): string | null => {
  const now = names.block(id)?.type;
  return change === 'retyped' && now !== undefined ? t('update.isKind', { kind: now }) : null;
};

/** What stands in no draft is known by its kind and its lesson, if at all. */
function blockNames(id: string, from: TakenOut['from'], saying: Saying): readonly string[] {
  const { t, language, names } = saying;
  const found = names.block(id);
  if (found !== null) return [found.lesson, inOutline(found, saying)];
  if (from === undefined) return [t('panel.course')];
  const kind = blockName({ type: from.type }, language).type;
  return from.lesson === null ? [kind] : [lessonName(from.lesson, saying), kind];
}

const inOutline = ({ type, excerpt }: BlockName, { t }: Saying): string =>
  excerpt === null ? type : t('outline.blockNamed', { type, words: excerpt });

const RULES = [
  'languages',
  'sequence',
  'completion',
  'order',
  'minutes',
  'passingScore',
  'attempts',
  'afterLastAttempt',
  'retry',
  'feedback',
  'draw',
  'right',
  'required',
  'testOut',
  'done',
  'shuffle',
  'lesson',
  'place',
  'quiz',
  'check',
] as const;

/** The rules that changed, each with all the parts of the course for which it did. */
function rulesInWords(rules: readonly ChangedRule[], saying: Saying): readonly UpdateGroup[] {
  const { t } = saying;
  return [...new Set(rules.map(({ rule }) => rule))].map((rule) => {
    const known = RULES.find((each) => each === rule) ?? 'other';
    const name = t(`update.rules.${known}.name`);
    const changed = rules.filter((each) => each.rule === rule);
    return {
      means: t('update.changed', { rule: name, means: t(`update.rules.${known}.means`) }),
      parts: changed.map((each) => ({
        names: ruledPart(each.part, saying),
        how: howChanged(each, saying),
      })),
    };
  });
}

/** `quiz final`, `block q-ladder`, `course`. */
function ruledPart(part: string, saying: Saying): readonly string[] {
  const [what = '', id = ''] = part.split(' ');
  if (what === 'block') return blockNames(id, undefined, saying);
  return [what === 'course' ? saying.t('panel.course') : lessonName(id, saying)];
}

/** Only what tells two apart is said; a right answer, and an order, say nothing in words. */
function howChanged({ rule, before, now }: ChangedRule, saying: Saying): string | null {
  const [was, is] = [before, now].map((value) => valueInWords(rule, value, saying));
  const isTold = typeof was === 'string' && typeof is === 'string' && was !== is;
  return isTold ? saying.t('update.becomes', { before: was, now: is }) : null;
}
