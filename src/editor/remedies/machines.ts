import { COURSE_FILE } from '../../course/files.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { copyOf, possibleName } from '../../course/load/lessonFiles.ts';
import { lessonPath } from '../../course/load/loadedCourse.ts';
import { schemaAt, shapeOf } from '../../course/load/schemaAt.ts';
import { COURSE_FORMAT } from '../../course/schema/format.ts';
import { insertBlock } from '../commands/blocks.ts';
import { schemaOf } from '../commands/draftFile.ts';
import { addItem, removeItem } from '../commands/items.ts';
import { readPath } from '../editing/places.ts';
import { excerptOf } from '../../course/excerpt.ts';
import { shortened } from '../../core/shortened.ts';
import {
  dropping,
  forgetting,
  listing,
  mendingBy,
  moving,
  naming,
  removing,
  rewriting,
  writing,
  writingAll,
} from './mending.ts';
import { from, type Noted, type Offer, type OfferWords, type Remedy } from './offer.ts';

/** More buttons than that are no help: the field itself offers all. */
const MOST = 4;
/** Longer words find no room on a button. */
const LONGEST = 60;

/** Only the author has the words: the note leads to its field. */
export const words: Remedy = () => [];

/** It is mended outside of the course's own texts: in a program for pictures, by whoever changed the files. */
export const elsewhere: Remedy = () => [];

/** Several remedies, as many as apply. */
export const either =
  (...all: readonly Remedy[]): Remedy =>
  (noted) =>
    all.flatMap((remedy) => remedy(noted));

/** The first that applies. */
export const first =
  (...all: readonly Remedy[]): Remedy =>
  (noted) =>
    all.map((remedy) => remedy(noted)).find((offers) => offers.length > 0) ?? [];

/** What `check` says was meant. */
export const meant: Remedy = (noted) => {
  const { issue, place } = noted;
  if (issue.meant === undefined) return [];
  const { path, value } = issue.meant;
  const to = path === undefined ? place : { file: place.file, path: readPath(path) };
  if (value === undefined) return [{ words: 'putRight', command: moving(place, to.path) }];
  return [{ ...nameOf(noted, value), command: writing(to, value) }];
};

function nameOf({ issue, scene }: Noted, value: unknown): Pick<Offer, 'words' | 'values'> {
  if (issue.rule === 'bad-id') return { words: 'giveName' };
  const isShort = typeof value === 'string' && value.length <= LONGEST && !/[\n()[\]]/.test(value);
  if (typeof value === 'number') return { words: 'write', values: { value: String(value) } };
  if (!isShort || issue.meant?.path !== undefined) return { words: 'putRight' };
  if (WRITTEN.has(issue.rule)) return { words: 'write', values: { value } };
  const known = Object.values(scene.named).flat();
  const title = known.find(({ id }) => id === value)?.title;
  // A word of the format, or a name that nobody sees, says nothing on a button.
  if (title === undefined && !FILES.has(issue.rule)) return { words: 'putRight' };
  return { words: 'use', values: { value: title ?? value } };
}

const WRITTEN: ReadonlySet<string> = new Set([
  'bad-format',
  'bad-link',
  'doubtful-language',
  'formatting-in-plain-text',
]);
const FILES: ReadonlySet<string> = new Set(['media-path', 'missing-media']);

/** Takes away what stands so many steps up, or a field beside it. */
export const takeAway =
  (label: OfferWords, up = 0, ...down: readonly string[]): Remedy =>
  ({ place, value, scene }) => {
    const there = from(place, up, ...down);
    const held = up + down.length === 0 ? value : valueAt(scene.valueOf(there.file), there.path);
    return held === undefined ? [] : [{ words: label, command: removing(there) }];
  };

/** Sets a field beside or below, where what stands there can have it. */
export const set =
  (label: OfferWords, up: number, name: string, value: unknown): Remedy =>
  ({ place, scene }) => {
    const owner = from(place, up);
    const root = schemaOf(owner.file);
    const document = scene.valueOf(owner.file);
    const schema = root && schemaAt(root, document, owner.path);
    const shape = schema && shapeOf(schema, valueAt(document, owner.path));
    if (shape?.[name] === undefined) return [];
    return [{ words: label, command: writing(from(owner, 0, name), value) }];
  };

/** Names for what has none, or has the name of something else. */
export const giveName: Remedy = ({ place, scene }) => [
  { words: 'giveName', command: naming(place, scene.lock) },
];

/** A field that is missing: of those that no author has to write, the value is known. */
export const missingField: Remedy = (noted) => {
  const { place } = noted;
  const name = place.path.at(-1);
  if (name === 'id' && place.path.length > 1) return giveName(noted);
  const id = name === 'id' ? /^lessons\/(.+)\.json$/.exec(place.file)?.[1] : undefined;
  const known = id ?? (name === 'format' && place.path.length === 1 ? COURSE_FORMAT : undefined);
  return known === undefined ? [] : [{ words: 'putRight', command: writing(place, known) }];
};

/** A lesson whose name is not that of its file; where learners' progress hangs on the name, it stays. */
export const lessonName: Remedy = ({ place, value, scene }) => {
  const name = /^lessons\/(.+)\.json$/.exec(place.file)?.[1];
  const isInUse = scene.lock?.includes(`${JSON.stringify(value)}: {`) ?? false;
  return name === undefined || isInUse
    ? []
    : [{ words: 'giveName', command: writing(place, name) }];
};

/** Something in a list to write over. */
export const addOne: Remedy = ({ place }) => [
  { words: 'addOne', command: mendingBy(addItem(place, Infinity)) },
];

/** Takes an entry out of its list. */
export const removeEntry =
  (label: OfferWords, up = 0): Remedy =>
  ({ place }) => [{ words: label, command: mendingBy(removeItem(from(place, up))) }];

/** A lesson that is not there, off the list and out of what names it. */
export const forgetLesson: Remedy = ({ place, value }) =>
  typeof value === 'string' ? [{ words: 'takeOff', command: forgetting(place, value) }] : [];

/** What was made for the course says so where it is shown, else among the credits, in the course's language. */
export const ownWork: Remedy = (noted) => {
  const { value, scene } = noted;
  const course = scene.valueOf(COURSE_FILE);
  const isArabic = String(valueAt(course, ['language'])).startsWith('ar');
  const ours = isArabic ? 'من عملنا' : 'Our own work';
  const [beside] = set('ownWork', 1, 'credit', ours)(noted);
  if (beside !== undefined) return [beside];
  const before = valueAt(course, ['credits']);
  const line = `${String(value)}: ${ours}`;
  const credits = typeof before === 'string' && before !== '' ? `${before}\n\n${line}` : line;
  const place = { file: COURSE_FILE, path: ['credits'] };
  return [{ words: 'ownWork', command: writing(place, credits) }];
};

/** Which of a few options is right. */
export const rightOption: Remedy = ({ place, value }) =>
  (Array.isArray(value) ? value : []).slice(0, MOST).map((option: unknown, index) => ({
    words: 'isRight',
    values: { value: excerptOf(option) ?? String(index + 1) },
    command: writing(from(place, 0, index, 'correct'), true),
  }));

/** Which lesson teaches an objective. */
export const taughtIn: Remedy = ({ value, scene }) => {
  const id = valueAt(value, ['id']);
  const lessons = scene.named.lesson.filter(({ id: lesson }) =>
    scene.named.quiz.every((quiz) => quiz.id !== lesson),
  );
  return lessons.slice(0, MOST).map(({ id: lesson, title }) => ({
    words: 'taughtIn',
    values: { value: title },
    command: listing({ file: lessonPath(lesson), path: ['objectives'] }, id),
  }));
};

/** A certificate for the end of the last lesson that is no quiz. */
export const showCertificate: Remedy = ({ scene }) => {
  const isQuiz = (id: string) => scene.named.quiz.some((quiz) => quiz.id === id);
  const last = scene.named.lesson.findLast(({ id }) => !isQuiz(id));
  if (last === undefined) return [];
  const list = { file: lessonPath(last.id), path: ['blocks'] };
  const values = { value: shortened(last.title, LONGEST) };
  const command = mendingBy(insertBlock(list, Infinity, 'certificate'));
  return [{ words: 'showInLast', values, command }];
};

/** A lesson that the course does not list: taken up, where it is one of its own. */
export const unlistedLesson: Remedy = ({ issue, scene }) => {
  const { file } = issue.place;
  const name = /^lessons\/(.+)\.json$/.exec(file)?.[1] ?? '';
  const listed = scene.named.lesson.map(({ id }) => id);
  const isItsOwn = possibleName(name) === name && copyOf(name, listed) === null;
  const add: Offer = {
    words: 'addToCourse',
    command: listing({ file: COURSE_FILE, path: ['lessons'] }, name),
  };
  return [...(isItsOwn ? [add] : []), { words: 'remove', command: dropping(file) }];
};

export const unlistedTranslation: Remedy = ({ issue }) => {
  const { file } = issue.place;
  const language = /^locales\/(.+)\.json$/.exec(file)?.[1] ?? '';
  const list = { file: COURSE_FILE, path: ['translations'] };
  return [
    { words: 'listTranslation', command: listing(list, language) },
    { words: 'remove', command: dropping(file) },
  ];
};

export const localeLanguage: Remedy = ({ place }) => {
  const language = /^locales\/(.+)\.json$/.exec(place.file)?.[1];
  return [{ words: 'putRight', command: writing(place, language) }];
};

export const writeToday: Remedy = ({ place, scene }) => [
  { words: 'today', command: writing(place, scene.today()) },
];

/** “Image of a ladder” → “A ladder” is not ours to say; without its first words it begins anew. */
export const withoutImageOf: Remedy = ({ place, value }) => {
  const rest = String(value)
    .trim()
    .replace(/^(?:an? |the )?(?:image|picture|photo|photograph|graphic) of\s+/i, '');
  if (rest === '') return [];
  const text = rest.charAt(0).toUpperCase() + rest.slice(1);
  return [{ words: 'putRight', command: writing(place, text) }];
};

export const withoutMarks: Remedy = ({ place, value }) => {
  const text = String(value)
    .trim()
    .replace(/^["“„«»‘']+\s*/, '')
    .replace(/\s*["”“«»’']+(?=[.…]?$)/, '');
  return text === '' ? [] : [{ words: 'putRight', command: writing(place, text) }];
};

/** A dash in the cells that a row does not have. */
export const fillCells: Remedy = ({ place, value, scene }) => {
  const columns = valueAt(scene.valueOf(place.file), from(place, 3, 'columns').path);
  const ids = (Array.isArray(columns) ? columns : []).map((each: unknown) => valueAt(each, ['id']));
  const missing = ids.filter((id) => typeof id === 'string' && valueAt(value, [id]) === undefined);
  const values = missing.map((id) => ({ place: from(place, 0, String(id)), value: '–' }));
  return values.length === 0 ? [] : [{ words: 'fillCells', command: writingAll(values) }];
};

/** Other characters where a file's own writing is at fault. */
export const rewrite =
  (found: RegExp, inserted: string): Remedy =>
  ({ issue }) => [{ words: 'putRight', command: rewriting(issue.place, found, inserted) }];
