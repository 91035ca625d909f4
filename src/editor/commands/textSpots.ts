import type { AnySchema } from '../../blocks/schemaNode.ts';
import { type FieldVisit, walkFields } from '../../blocks/walkFields.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { formatPath, valueAt } from '../../course/load/jsonPath.ts';
import {
  isStartingNumber,
  isStartingText,
  STARTING_LINK,
  startingCode,
  startingNumber,
  startingWords,
  type TextSpot,
} from '../words/startingWords.ts';

/** Something that only an author can say: a text, an address, lines of code or a number. */
interface WrittenSpot {
  readonly path: JsonPath;
  readonly said: string | number;
  readonly kind: 'plainText' | 'richText' | 'link' | 'code' | 'number';
  readonly spot: TextSpot;
}

/** All that an author says in a value that its schema accepts, with what is known of where it stands. */
function spotsIn(schema: AnySchema, value: unknown): readonly WrittenSpot[] {
  const visits: FieldVisit[] = [];
  walkFields(schema, value, (visit) => visits.push(visit));
  const lists = new Map(visits.map((visit) => [formatPath(visit.path), visit]));
  const right = new Set(
    visits
      .filter(({ facts, value: flag }) => facts.means === 'rightAnswer' && flag === true)
      .map(({ path }) => formatPath(path.slice(0, -1))),
  );
  /** Of what is put somewhere where it belongs: where, counted from 1. */
  const belongs = new Map(
    visits.flatMap(({ facts, path, value: id }) => {
      if (facts.kind !== 'itemReference' || facts.list === undefined) return [];
      const among = valueAt(value, [...path.slice(0, -3), facts.list]);
      const entries: readonly unknown[] = Array.isArray(among) ? among : [];
      const at = entries.findIndex((entry) => valueAt(entry, ['id']) === id);
      return at === -1 ? [] : [[formatPath(path.slice(0, -1)), at + 1] as const];
    }),
  );
  return visits.flatMap((visit): readonly WrittenSpot[] => {
    const { path, value: said } = visit;
    const kind = saidIn(visit);
    if (kind === null || (typeof said !== 'string' && typeof said !== 'number')) return [];
    const { title, description } = visit.words;
    const owner = path.slice(0, -1);
    const at = path.findLastIndex((step) => typeof step === 'number');
    const list = at === -1 ? undefined : lists.get(formatPath(path.slice(0, at)));
    // Of a block, which of its lesson it is says nothing of its texts.
    const isItem = list !== undefined && list.facts.kind !== 'blocks';
    const beside = Object.keys(Object(valueAt(value, owner))).indexOf(String(path.at(-1))) + 1;
    const spot: TextSpot = {
      title,
      description,
      list: isItem ? list.words.title : null,
      numbers: isItem ? [Number(path[at]) + 1, belongs.get(formatPath(owner)) ?? beside] : [],
      isRight: isItem
        ? right.has(formatPath(path.slice(0, at + 1)))
        : valueAt(value, [...owner, 'answer']) === true,
    };
    return [{ path, said, kind, spot }];
  });
}

function saidIn({ facts, value }: FieldVisit): WrittenSpot['kind'] | null {
  const { kind, means } = facts;
  if (kind === 'plainText' || kind === 'richText' || kind === 'link') return kind;
  if (kind !== 'setting') return null;
  if (means === 'code') return 'code';
  return typeof value === 'number' ? 'number' : null;
}

/** A value with what to begin with wherever its author has something to say, in the language of its course. */
export function begun(schema: AnySchema, value: unknown, language: string): unknown {
  const made: unknown = structuredClone(value);
  for (const { path, kind, spot } of spotsIn(schema, value)) {
    const name = path.at(-1);
    const owner = valueAt(made, path.slice(0, -1));
    if (name === undefined || typeof owner !== 'object' || owner === null) continue;
    const first = beginning(kind, spot, language);
    if (first !== null) Reflect.set(owner, name, first);
  }
  return made;
}

/** `null` where what the example has will do. */
function beginning(
  kind: WrittenSpot['kind'],
  spot: TextSpot,
  language: string,
): string | number | null {
  switch (kind) {
    case 'link':
      return STARTING_LINK;
    case 'code':
      return startingCode(spot, language);
    case 'number':
      return startingNumber(spot);
    case 'plainText':
    case 'richText':
      return startingWords(spot, language);
  }
}

/** Where a value still says what it began with: see {@link isUnwritten} for one place. */
export const unwrittenIn = (
  schema: AnySchema,
  value: unknown,
): readonly Pick<WrittenSpot, 'path' | 'said'>[] => spotsIn(schema, value).filter(isBeginning);

function isBeginning({ kind, spot, said }: WrittenSpot): boolean {
  if (typeof said === 'number') return kind === 'number' && isStartingNumber(spot, said);
  return kind === 'link' ? said === STARTING_LINK : isStartingText(spot, said);
}

/** Whether something still says what it began with, so that what is typed is to take its place. */
export const isUnwritten = (schema: AnySchema, value: unknown, path: JsonPath): boolean =>
  unwrittenIn(schema, value).some((each) => formatPath(each.path) === formatPath(path));
