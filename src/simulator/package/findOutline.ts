import { outlineFile } from '../../course/playableFiles.ts';
import { type OutlineFile, unpackOutline } from '../../course/outlineFile.ts';
import { CONTENT_FOLDER, pageData } from '../../course/pageData.ts';
import type { PlayableOutline } from '../../course/playable.ts';
import {
  type Check,
  complain,
  isList,
  isNumber,
  isOneOf,
  isShape,
  isText,
} from '../record/checks.ts';

/** Asks for a file of the package by its address; `null` when it is not there. */
export type ReadEntry = (address: string) => Promise<string | null>;

/** The outline of a Waymark package, by which its saved text is read; `null` for any other. */
export async function findOutline(
  launch: string,
  read: ReadEntry,
): Promise<PlayableOutline | null> {
  const page = await read(`package/${launch}`);
  const cover = page === null ? null : coverIn(page);
  if (cover === null) return null;
  const folder = `package/${launch.replace(/[?#].*$/, '').replace(/[^/]*$/, '')}`;
  const file = await read(`${folder}${CONTENT_FOLDER}/${outlineFile(cover.language)}`);
  return file === null ? null : outlineIn(file);
}

function coverIn(html: string): { readonly language: string } | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const text = page.getElementById(pageData.cover)?.textContent ?? 'null';
  const cover: unknown = parse(text);
  const language =
    typeof cover === 'object' && cover !== null ? Reflect.get(cover, 'language') : null;
  return typeof language === 'string' ? { language } : null;
}

/** The most lessons, and blocks of a lesson, that are drawn: none of ours comes near. */
const MOST_LESSONS = 2_000;
const MOST_BLOCKS = 10_000;

/** Whatever stands in it, the desk goes on: a package may be anybody's. */
function outlineIn(text: string): PlayableOutline | null {
  try {
    const file: OutlineFile = JSON.parse(text);
    return isOutline(file, '', []) && file.lessons.length <= MOST_LESSONS
      ? unpackOutline(file)
      : null;
  } catch {
    return null;
  }
}

type Runs = readonly (number | string)[];

/** The first of a run and how long it is, in turns; together no more than can be drawn. Then marks. */
const isRuns: Check<Runs> = (value, where, trouble): value is Runs =>
  isList(isRunOrMarks)(value, where, trouble) &&
  (countIn(value) <= MOST_BLOCKS || complain(where, trouble));

const isRunOrMarks: Check<number | string> = (value, where, trouble): value is number | string =>
  typeof value === 'string' || isNumber(value, where, trouble);

const countIn = (runs: Runs): number =>
  runs
    .filter((part) => typeof part === 'number')
    .reduce((sum, part, index) => sum + (index % 2) * Math.max(0, part), 0);

const lesson = { key: isNumber, title: isText };
const isContent = isShape({ ...lesson, type: isOneOf('lesson'), blocks: isRuns });
const isQuiz = isShape({ ...lesson, type: isOneOf('quiz'), quiz: isNumber });
const isLesson: Check<unknown> = (value, where, trouble): value is unknown =>
  isContent(value, where, []) || isQuiz(value, where, trouble);

/** What the desk shows of an outline. */
const isOutline = isShape({ lessons: isList(isLesson) });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
