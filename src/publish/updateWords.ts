import { changedRules } from '../core/changedRules.ts';
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

/** A rule of a newer Waymark has no words here. */
const isKnown = (rule: string): rule is keyof typeof changedRules =>
  Object.hasOwn(changedRules, rule);

/** The rules that changed, by name, each with all the parts of the course for which it did. */
function rulesInWords(rules: readonly ChangedRule[], titles: Titles): readonly string[] {
  const names = [...new Set(rules.map(({ rule }) => rule))];
  return names.flatMap((rule) => {
    const { name, means } = isKnown(rule)
      ? changedRules[rule]
      : { name: rule, means: 'It holds at once.' };
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
