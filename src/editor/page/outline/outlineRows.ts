import { adoptSame } from '../../../core/adoptSame.ts';
import type { Issue } from '../../../core/issue.ts';
import { type AnySchema, schemaNode } from '../../../blocks/schemaNode.ts';
import { knownField } from '../../../course/load/knownField.ts';
import { formatPath, valueAt } from '../../../course/load/jsonPath.ts';
import type { JsonPath } from '../../../course/load/finding.ts';
import { schemaAt, shapeOf } from '../../../course/load/schemaAt.ts';
import { lessonSchema } from '../../../course/schema/lesson.ts';
import { elementOf } from '../../commands/blockLists.ts';
import type { DraftPlace } from '../../commands/edit.ts';
import { blockName } from '../blockName.ts';
import type { DraftLesson } from '../draftValues.ts';
import { excerptOf } from '../../../course/excerpt.ts';

/** A line of the outline: a lesson, a block, or a part of a block that holds blocks of its own. */
export interface OutlineRow {
  /** Stays with a lesson or a block wherever it is moved. */
  readonly key: string;
  readonly kind: 'lesson' | 'block' | 'part';
  readonly place: DraftPlace;
  /** What kind of block it is, in words; of a lesson: nothing. */
  readonly type: string;
  /** The same as the files have it: `flipCards`; of all else: nothing. */
  readonly blockType: string;
  /** Its title or first words; `null`: it has none. */
  readonly words: string | null;
  /** Of a lesson, in the course. */
  readonly number: number;
  readonly isQuiz: boolean;
  /** Where what is put into it goes; `null`: nothing does. */
  readonly list: DraftPlace | null;
  readonly children: readonly OutlineRow[];
}

/** By the language of the editor, and by what was drawn. */
const known = new Map<string, WeakMap<object, readonly OutlineRow[]>>();

/** What a course is made of, line by line. */
export const outlineRows = (
  lessons: readonly DraftLesson[],
  language: string,
): readonly OutlineRow[] =>
  toldApart(lessons.map((lesson, index) => rowOfLesson(lesson, index, language)));

/**
 * The rows of a course again and again while it is written: those that say the same stay the same
 * objects, and all of them where none changed, as with most letters. A tree is dear to draw.
 */
export function keptRows(): typeof outlineRows {
  let last: readonly OutlineRow[] = [];
  return (lessons, language) => {
    const rows = outlineRows(lessons, language);
    if (!adoptSame(last, rows)) last = rows;
    return last;
  };
}

/** Of two with one id the first goes by it: a course that is being written has such mistakes. */
function toldApart(
  rows: readonly OutlineRow[],
  seen: Set<string> = new Set(),
): readonly OutlineRow[] {
  const apart = rows.map((row) => {
    const key = seen.has(row.key) ? placeKey(row.place) : row.key;
    seen.add(key);
    const children = toldApart(row.children, seen);
    return key === row.key && children === row.children ? row : { ...row, key, children };
  });
  return apart.every((row, index) => row === rows[index]) ? rows : apart;
}

/** The key of the row of a lesson. */
export const lessonKey = (file: string): string => `lesson ${file}`;

function rowOfLesson(
  { file, title, isQuiz, value }: DraftLesson,
  index: number,
  language: string,
): OutlineRow {
  const path = isQuiz ? ['quiz', 'questions'] : ['blocks'];
  return {
    key: lessonKey(file),
    kind: 'lesson',
    place: { file, path: [] },
    type: '',
    blockType: '',
    words: title,
    number: index + 1,
    isQuiz,
    list: { file, path },
    children: rowsOfLesson({ file, value, language }, path),
  };
}

/** The lesson that rows are of, and the language in which they are told. */
interface RowsOf {
  readonly file: string;
  readonly value: unknown;
  readonly language: string;
}

function rowsOfLesson(of: RowsOf, path: JsonPath): readonly OutlineRow[] {
  const { value, language } = of;
  if (typeof value !== 'object' || value === null) return [];
  const told = known.get(language) ?? new WeakMap<object, readonly OutlineRow[]>();
  known.set(language, told);
  const found = told.get(value) ?? rowsOfList(of, path);
  told.set(value, found);
  return found;
}

const rowsOfList = (of: RowsOf, list: JsonPath): readonly OutlineRow[] =>
  entriesIn(of.value, list).map((block, index) => {
    const place = { file: of.file, path: [...list, index] };
    const { type, excerpt } = blockName(block, of.language);
    const { list: inner, rows } = within(of, place.path);
    return {
      key: keyOf(block, place),
      kind: 'block',
      place,
      type,
      blockType: String(valueAt(block, ['type'])),
      words: excerpt,
      number: 0,
      isQuiz: false,
      list: inner,
      children: rows,
    };
  });

const keyOf = (block: unknown, place: DraftPlace): string => {
  const id = valueAt(block, ['id']);
  return typeof id === 'string' ? `block ${id}` : placeKey(place);
};

const placeKey = ({ file, path }: DraftPlace): string => `at ${file} ${formatPath(path)}`;

const entriesIn = (value: unknown, list: JsonPath): readonly unknown[] => {
  const found = valueAt(value, list);
  return Array.isArray(found) ? found : [];
};

/** The blocks that a block holds: at once, or in parts of it, such as panels. */
function within(
  of: RowsOf,
  path: JsonPath,
): Pick<OutlineRow, 'list'> & {
  readonly rows: readonly OutlineRow[];
} {
  const { file, value } = of;
  const schema = schemaAt(lessonSchema, value, path);
  const shape = schema === null ? null : shapeOf(schema, valueAt(value, path));
  for (const [name, field] of Object.entries(shape ?? {})) {
    const list = [...path, name];
    if (isBlockList(field)) return { list: { file, path: list }, rows: rowsOfList(of, list) };
    const inItems = listNameIn(field);
    if (inItems !== null) {
      const rows = entriesIn(value, list).map((item, index) =>
        partRow(of, [...list, index], item, inItems),
      );
      return { list: null, rows };
    }
  }
  return { list: null, rows: [] };
}

const isBlockList = (field: AnySchema): boolean => knownField(field).kind === 'blocks';

/** The field of the items of a list in which blocks stand; `null` where there is none. */
function listNameIn(field: AnySchema): string | null {
  const element = knownField(field).kind === 'items' ? elementOf(field) : null;
  const node = element === null ? null : schemaNode(element);
  if (node?.kind !== 'object') return null;
  return Object.entries(node.shape).find(([, each]) => isBlockList(each))?.[0] ?? null;
}

function partRow(of: RowsOf, path: JsonPath, item: unknown, name: string): OutlineRow {
  const { file } = of;
  const list = [...path, name];
  return {
    key: `part ${file} ${formatPath(path)}`,
    kind: 'part',
    place: { file, path },
    type: '',
    blockType: '',
    words: excerptOf(item),
    number: Number(path.at(-1)) + 1,
    isQuiz: false,
    list: { file, path: list },
    children: rowsOfList(of, list),
  };
}

/** Every row by its key, those within others too. */
export function byKey(rows: readonly OutlineRow[]): ReadonlyMap<string, OutlineRow> {
  const all = new Map<string, OutlineRow>();
  const add = (row: OutlineRow): void => {
    // Two blocks of one id: the first has it.
    if (!all.has(row.key)) all.set(row.key, row);
    row.children.forEach(add);
  };
  rows.forEach(add);
  return all;
}

/** The rows that others have not, without those that came along in one around them. */
export function addedRows(
  before: readonly OutlineRow[],
  after: readonly OutlineRow[],
): readonly OutlineRow[] {
  const there = byKey(before);
  const added = (row: OutlineRow): readonly OutlineRow[] =>
    // A part goes by its place, which is another below what was added.
    there.has(row.key) || row.kind === 'part' ? row.children.flatMap(added) : [row];
  return after.flatMap(added);
}

/** The rows that lead to a place, from its lesson to the innermost that holds it. */
export function rowsTo(
  rows: readonly OutlineRow[],
  { file, path }: DraftPlace,
): readonly OutlineRow[] {
  const holds = ({ place }: OutlineRow): boolean =>
    place.file === file && place.path.every((step, index) => path[index] === step);
  const row = rows.find(holds);
  return row === undefined ? [] : [row, ...rowsTo(row.children, { file, path })];
}

/** How much `check` says of a row and of all that is in it. */
export interface RowNotes {
  readonly count: number;
  readonly errors: number;
}

/** By file and path, as written: see {@link notesOf}. */
export type NotesByPlace = ReadonlyMap<string, RowNotes>;

export function notesByPlace(issues: readonly Issue[]): NotesByPlace {
  const notes = new Map<string, RowNotes>();
  for (const { place, severity } of issues) {
    const steps = place.path.split(/(?=[.[])/);
    const around = ['', ...steps.map((_, index) => steps.slice(0, index + 1).join(''))];
    for (const path of new Set(around)) {
      const key = `${place.file} ${path}`;
      const { count, errors } = notes.get(key) ?? { count: 0, errors: 0 };
      const isError = severity === 'error' ? 1 : 0;
      notes.set(key, { count: count + 1, errors: errors + isError });
    }
  }
  return notes;
}

export const notesOf = (notes: NotesByPlace, { place }: OutlineRow): RowNotes | null =>
  notes.get(`${place.file} ${formatPath(place.path)}`) ?? null;
