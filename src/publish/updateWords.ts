import { printable } from '../core/pathProblem.ts';
import type { LockChange } from '../course/lock/changes.ts';
import type { ChangedRule, CourseUpdate } from '../course/published/courseUpdate.ts';

/** What is in the course now is called, by ids, which their authors need not know: titles, or first words. */
export interface Titles {
  readonly lessons: ReadonlyMap<string, string>;
  readonly blocks: ReadonlyMap<string, string>;
}

/** What an update means for learners who are in the middle of the course: since which package, and what. */
export function updateWords(since: string, update: CourseUpdate, titles: Titles): string {
  const { toDo, added, takenOut, rules, edited } = update;
  const changes = [toDo, added, takenOut, rules, edited].some((each) => each.length > 0);
  return [
    `For learners in progress, since ${since}:`,
    ...(changes ? [] : ['  Nothing has changed.']),
    ...listed('Texts and settings. Everybody goes on where they were.', edited.map(inFile(titles))),
    ...listed(
      'Added, or of another type, and to be done. Whoever has done the lesson finds it open again; whoever has completed the course stays completed, with every lesson done.',
      toDo.map(inWords(titles)),
    ),
    ...listed(
      'Added. Nobody has to go back for it: what is done stays done.',
      added.map(inWords(titles)),
    ),
    ...listed(
      'Taken out, or made into something else. What they did there no longer counts; all else does.',
      takenOut.map(inWords(titles)),
    ),
    ...rulesInWords(rules, titles),
  ].join('\n');
}

const listed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];

const inFile =
  (titles: Titles) =>
  (path: string): string => {
    const title = titles.lessons.get(/^lessons\/(.+)\.json$/.exec(path)?.[1] ?? '');
    return title === undefined
      ? `in ${printable(path)}`
      : `in “${printable(title)}” (${printable(path)})`;
  };

const inWords =
  (titles: Titles) =>
  ({ what, change, id, block }: LockChange): string => {
    const of = block === undefined ? '' : ` of ${titled('block', block, titles)}`;
    const retyped = change === 'retyped' ? ', now of another type' : '';
    return `${what} ${titled(what, id, titles)}${of}${retyped}`;
  };

/** “What is peer work?” (welcome); the id alone where nothing is known by it any more, and of items. */
function titled(what: string, id: string, { lessons, blocks }: Titles): string {
  const title = what === 'block' ? blocks.get(id) : what === 'item' ? undefined : lessons.get(id);
  return title === undefined ? `“${printable(id)}”` : `“${printable(title)}” (${printable(id)})`;
}

/** A rule: how it is called, and what it means that it changes. */
interface RuleWords {
  readonly name: string;
  readonly means: string;
}

const RULES: Readonly<Record<string, RuleWords>> = {
  languages: {
    name: 'the languages',
    means: 'Whoever reads it in one that is gone goes on in another, where they were.',
  },
  sequence: {
    name: 'what stands before what',
    means:
      'What is done stays done. Where lessons open one after the other, one in which nothing was done yet opens when those before it are done.',
  },
  completion: {
    name: 'when the course is completed',
    means: 'Whoever has completed it stays completed; for all others the new rule holds at once.',
  },
  order: { name: 'the order of lessons', means: 'It holds at once; no lesson is lost by it.' },
  minutes: { name: 'minutes', means: 'The share of the course that is done is weighed by them.' },
  passingScore: {
    name: 'the passing score',
    means:
      'Whoever has passed stays passed; for all others it holds from the next attempt that they hand in.',
  },
  attempts: {
    name: 'attempts in a round',
    means: 'Attempts that were made are counted by the new number.',
  },
  afterLastAttempt: {
    name: 'what follows the last attempt',
    means: 'It also holds for those who have made theirs.',
  },
  retry: { name: 'what is asked again', means: 'It holds from the next attempt on.' },
  feedback: { name: 'when answers are told', means: 'It holds at once.' },
  draw: { name: 'questions that are drawn', means: 'It holds at once, in open attempts too.' },
  right: {
    name: 'the right answer, or how it is scored',
    means:
      'Attempts that were handed in keep their score, and what is done stays done; whatever is handed in from now on is judged by the new one.',
  },
  required: {
    name: 'whether it has to be done',
    means:
      'Where it has to be now, whoever has done the lesson without it finds it open again; whoever has completed the course stays completed.',
  },
  testOut: {
    name: 'the score of a test before a lesson',
    means:
      'Whoever has passed it has done the lesson; whoever took it and failed has it to read, and is asked no second time.',
  },
  done: { name: 'when it is done', means: 'Whoever has done it has done it.' },
  shuffle: { name: 'what is shuffled', means: 'It holds at once, in open attempts too.' },
  lesson: {
    name: 'the lesson in which it stands',
    means:
      'What was done with it counts there. Where it has to be done and was not, whoever has done that lesson finds it open again; whoever has completed the course stays completed.',
  },
  place: {
    name: 'where it is asked',
    means:
      'What was answered in a quiz counts in attempts only, and what in a lesson in lessons only. Where it has to be done in a lesson and was not, whoever has done that lesson finds it open again; whoever has completed the course stays completed.',
  },
  quiz: { name: 'the quiz that asks it', means: 'Attempts that were handed in keep their score.' },
  check: { name: 'the knowledge check that asks it', means: 'What is done stays done.' },
};

/** The rules that changed, by name, each with all the parts of the course for which it did. */
function rulesInWords(rules: readonly ChangedRule[], titles: Titles): readonly string[] {
  const names = [...new Set(rules.map(({ rule }) => rule))];
  return names.flatMap((rule) => {
    const { name, means } = RULES[rule] ?? { name: rule, means: 'It holds at once.' };
    const changed = rules.filter((each) => each.rule === rule);
    return listed(`Changed: ${name}. ${means}`, changed.map(changeInWords(titles)));
  });
}

/** A right answer is not told: this may be read by whoever is to give it. */
const changeInWords =
  (titles: Titles) =>
  ({ part, rule, before, now }: ChangedRule): string => {
    const name = partName(part, titles);
    return rule === 'right' ? name : `${name}: ${printable(before)} → ${printable(now)}`;
  };

/** `quiz final` as quiz “Have you understood it?” (final). */
function partName(part: string, titles: Titles): string {
  const [what = '', id] = part.split(' ');
  return id === undefined ? `the ${what}` : `${what} ${titled(what, id, titles)}`;
}
