import { blockSchema, definitions } from '../../blocks/definitions.ts';
import { fieldFacts } from '../../blocks/fields.ts';
import { type AnySchema, mayBeMissing } from '../../blocks/schemaNode.ts';
import type { BlockType } from '../../blocks/types.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { knownField } from '../../course/load/knownField.ts';
import { schemaAt, shapeOf } from '../../course/load/schemaAt.ts';
import type { Draft } from '../document/draft.ts';
import { elementOf, typesIn } from './blockLists.ts';
import { type DraftFile, fileIn, isLessonFile } from './draftFile.ts';
import { lean } from './lean.ts';
import { leadInOrder } from './leadInOrder.ts';
import { listIn } from './listSplices.ts';
import { adviceOn, modelsOf } from './models.ts';
import { ofItself } from './ofItself.ts';
import { spreadPoints } from './spreadPoints.ts';
import { begun } from './textSpots.ts';
import { withinBlock } from './withinBlock.ts';

/** Fields that the author has chosen already: a picture, and what it says. */
export type Chosen = Readonly<Record<string, unknown>>;

/**
 * A block to begin with: made as the first example of its type that `check` has no error for, with
 * words that say what is to stand in each place, without the files that it names and without what it
 * can be without. What was chosen stands in it; what an example says of another file does not. `null`
 * where a file has to be chosen first.
 *
 * @param language Of the course.
 */
export function startingBlock(
  type: BlockType,
  language: string,
  chosen: Chosen = {},
): object | null {
  const { schema } = definitions[type];
  const names = Object.keys(shapeOf(schema, null) ?? {});
  const isModel = (name: string): boolean =>
    !Object.hasOwn(chosen, name) && !('file' in chosen && DESCRIBES.has(name));
  const blocks = modelsOf(type).flatMap((example) => {
    const model = Object.entries<unknown>({ ...example }).filter(([name]) => isModel(name));
    const [pictures, rest] = parted(model, ([name]) => needsPicture(schema, name));
    const fields = new Map<string, unknown>([
      ...Object.entries(ofItself(schema, Object.fromEntries(rest)) ?? {}),
      ...pictures.map(
        ([name, value]) => [name, { ...Object(value), file: chosen['file'] }] as const,
      ),
      ...Object.entries(chosen),
    ]);
    const block = Object.fromEntries(
      names.flatMap((name) => (fields.has(name) ? [[name, fields.get(name)] as const] : [])),
    );
    return blockSchema.safeParse(block).success ? [block] : [];
  });
  const model = blocks.find(isWithoutError) ?? blocks[0];
  if (model === undefined) return null;
  const own = Object.entries(chosen).filter(([name]) => names.includes(name));
  const leanest = leadInOrder(lean(schema, model, faultsIn));
  const block: object = Object(begun(schema, leanest, language));
  return {
    ...('file' in chosen ? spreadPoints(block) : block),
    ...Object.fromEntries(own),
  };
}

/** Whether a field holds a picture of its own that it cannot be without: one of two to compare. */
function needsPicture(schema: AnySchema, name: string): boolean {
  const field = shapeOf(schema, null)?.[name];
  const file = field === undefined ? undefined : shapeOf(field, null)?.['file'];
  return file !== undefined && knownField(file).kind === 'media' && !mayBeMissing(file);
}

const parted = <Each>(
  list: readonly Each[],
  isFirst: (each: Each) => boolean,
): readonly [Each[], Each[]] => [list.filter(isFirst), list.filter((each) => !isFirst(each))];

/** How much `check` says of a block, and of the questions in it; more than it can say of one that is none. */
function faultsIn(block: object): number {
  const { data } = blockSchema.safeParse(block);
  if (data === undefined) return Infinity;
  const held = valueAt(block, ['questions']);
  const questions: readonly unknown[] = Array.isArray(held) ? held : [];
  const within = questions.map((each) => faultsIn(Object(each)));
  return within.reduce((sum, faults) => sum + faults, adviceOn(data).length);
}

/** What says what another picture shows. */
const DESCRIBES: ReadonlySet<string> = new Set([
  'alternative',
  'caption',
  'longDescription',
  'credit',
]);

function isWithoutError(block: object): boolean {
  const { data } = blockSchema.safeParse(block);
  return data !== undefined && adviceOn(data).every(({ severity }) => severity !== 'error');
}

/** A picture that the course shows already, and what it says: for a block that has to have one. */
export function shownPicture(draft: Draft): Chosen | null {
  for (const [file] of draft) {
    const picture = isLessonFile(file) ? pictureIn(fileIn(draft, file)?.value) : null;
    if (picture !== null) return picture;
  }
  return null;
}

function pictureIn(value: unknown): Chosen | null {
  if (typeof value !== 'object' || value === null) return null;
  const file = valueAt(value, ['file']);
  const alternative = valueAt(value, ['alternative']);
  if (typeof file === 'string' && typeof alternative === 'string') return { file, alternative };
  for (const part of Object.values(value)) {
    const picture = pictureIn(part);
    if (picture !== null) return picture;
  }
  return null;
}

/**
 * Something to begin with for a list, made as the last of those that the words of its field give as an
 * example, for the first may be the right one. `null` where it has to name a file or something else
 * of the course, which only the author can, and that is not chosen.
 *
 * @param language Of the course.
 */
export function newItem(
  here: DraftFile,
  list: JsonPath,
  language: string,
  chosen: Chosen = {},
): unknown {
  const schema = schemaAt(here.schema, here.value, list);
  const element = schema === null ? null : elementOf(schema);
  if (schema === null || element === null) return null;
  const [type] = typesIn(element);
  if (type !== undefined) return startingBlock(type, language);
  const { example } = knownField(schema);
  const one: unknown = Array.isArray(example) ? example.at(-1) : knownField(element).example;
  const sample = withinBlock(here, list, element, ofItself(element, without(one, chosen)));
  const item = chosenIn(element, sample, chosen, language);
  if (typeof item !== 'object' || item === null) return item;
  // It is counted on from those that are there.
  const before = Array.from({ length: listIn(here, list).length });
  const made = begun(schema, [...before, item], language);
  return { ...Object(Array.isArray(made) ? made.at(-1) : null), id: undefined };
}

/** An example without what was chosen for it. */
function without(example: unknown, chosen: Chosen): unknown {
  const isLeft = ([name]: [string, unknown]) => !Object.hasOwn(chosen, name);
  return Object.keys(chosen).length === 0
    ? example
    : Object.fromEntries(Object.entries<unknown>({ ...Object(example) }).filter(isLeft));
}

/** What was chosen stands in it, in the language of the course. */
function chosenIn(element: AnySchema, sample: unknown, chosen: Chosen, language: string): unknown {
  if (Object.keys(chosen).length === 0) return sample;
  const speaks = Object.entries(shapeOf(element, null) ?? {}).flatMap(([name, field]) =>
    fieldFacts.get(field)?.means === 'language' ? [[name, language] as const] : [],
  );
  return { ...Object(sample), ...Object.fromEntries(speaks), ...chosen };
}
