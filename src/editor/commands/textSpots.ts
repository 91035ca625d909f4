import type { AnySchema } from '../../blocks/schemaNode.ts';
import { type FieldVisit, walkFields } from '../../blocks/walkFields.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { formatPath, valueAt } from '../../course/load/jsonPath.ts';
import {
  isStartingText,
  STARTING_LINK,
  startingWords,
  type TextSpot,
} from '../words/startingWords.ts';

/** A text or an address that an author writes. */
interface WrittenSpot {
  readonly path: JsonPath;
  readonly text: string;
  readonly kind: 'plainText' | 'richText' | 'link';
  readonly spot: TextSpot;
}

/** Every text and address of a value that its schema accepts, with what is known of where it stands. */
function spotsIn(schema: AnySchema, value: unknown): readonly WrittenSpot[] {
  const visits: FieldVisit[] = [];
  walkFields(schema, value, (visit) => visits.push(visit));
  const lists = new Map(visits.map((visit) => [formatPath(visit.path), visit]));
  const right = new Set(
    visits
      .filter(({ facts, value: flag }) => facts.means === 'rightAnswer' && flag === true)
      .map(({ path }) => formatPath(path.slice(0, -1))),
  );
  return visits.flatMap(({ facts: { kind }, words: { title, description }, path, value: text }) => {
    if (kind !== 'plainText' && kind !== 'richText' && kind !== 'link') return [];
    if (typeof text !== 'string') return [];
    const at = path.findLastIndex((step) => typeof step === 'number');
    const list = at === -1 ? undefined : lists.get(formatPath(path.slice(0, at)));
    // Of a block, which of its lesson it is says nothing of its texts.
    const isItem = list !== undefined && list.facts.kind !== 'blocks';
    const beside = Object.keys(Object(valueAt(value, path.slice(0, -1))));
    const spot: TextSpot = {
      title,
      description,
      list: isItem ? list.words.title : null,
      numbers: isItem ? [Number(path[at]) + 1, beside.indexOf(String(path.at(-1))) + 1] : [],
      isRight: at !== -1 && right.has(formatPath(path.slice(0, at + 1))),
    };
    return [{ path, text, kind, spot }];
  });
}

/** A value with the words to begin with in all its texts, in the language of its course. */
export function begun(schema: AnySchema, value: unknown, language: string): unknown {
  const made: unknown = structuredClone(value);
  for (const { path, kind, spot } of spotsIn(schema, value)) {
    const name = path.at(-1);
    const owner = valueAt(made, path.slice(0, -1));
    if (name === undefined || typeof owner !== 'object' || owner === null) continue;
    Reflect.set(owner, name, kind === 'link' ? STARTING_LINK : startingWords(spot, language));
  }
  return made;
}

/** Where a value still says what it began with: see {@link isUnwritten} for one place. */
export const unwrittenIn = (
  schema: AnySchema,
  value: unknown,
): readonly Pick<WrittenSpot, 'path' | 'text'>[] =>
  spotsIn(schema, value).filter(({ kind, spot, text }) =>
    kind === 'link' ? text === STARTING_LINK : isStartingText(spot, text),
  );

/** Whether a text still says what it began with, so that what is typed is to take its place. */
export const isUnwritten = (schema: AnySchema, value: unknown, path: JsonPath): boolean =>
  unwrittenIn(schema, value).some((each) => formatPath(each.path) === formatPath(path));
