import { mayBeMissing } from '../../blocks/schemaNode.ts';
import { canonicalJson } from '../../core/canonicalJson.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { knownField } from '../../course/load/knownField.ts';
import { schemaAt } from '../../course/load/schemaAt.ts';
import type { TextChange } from '../text/textEditor.ts';
import type { Command, DraftPlace } from './edit.ts';
import { removingPart, settingField } from './fieldSplices.ts';
import { Revision } from './revision.ts';
import { titleAt } from './titleAt.ts';

/**
 * Gives a field another value. `undefined`, and a text of nothing but spaces, takes a field away that
 * may be missing; one that may not keeps the empty text, and `check` says so.
 */
export const setField =
  (place: DraftPlace, value: unknown): Command =>
  (draft) => {
    const revision = new Revision(draft);
    const here = revision.file(place.file);
    if (here === null) return null;
    const { file, path } = place;
    const about = titleAt(here, path);
    const schema = schemaAt(here.schema, here.value, path);
    const mayGo = schema === null || mayBeMissing(schema);
    if (value === undefined && !mayGo) return null;
    if (isNothing(value) && mayGo) {
      return revision.splice(file, removingPart(here, path))
        ? revision.named('clear', about, place)
        : null;
    }
    if (isSame(valueAt(here.value, path), value)) return null;
    const isTyped =
      typeof value === 'string' &&
      (TYPED.has(knownField(schema).kind ?? '') || isTranslation(place));
    return revision.splice(file, settingField(here, path, value))
      ? revision.named(isTyped ? 'type' : 'set', about, place)
      : null;
  };

/** Gives a field a text that is whole, as a step of its own: no letter joins it. */
export const setWhole =
  (place: DraftPlace, value: string): Command =>
  (draft) => {
    const edit = setField(place, value)(draft);
    return edit && { ...edit, joins: false };
  };

/**
 * A text that somebody writes. Signs that become what they mean are a step of their own, which neither
 * what was typed before nor what is typed next joins.
 */
export const writtenAs =
  (how: TextChange, command: Command): Command =>
  (draft) => {
    const edit = command(draft);
    return edit === null || how === 'written' ? edit : { ...edit, name: 'format' };
  };

/** The kinds of fields that are written letter by letter. */
const TYPED: ReadonlySet<string> = new Set(['plainText', 'richText', 'link']);

/** A translation is a text of whatever kind its source is. */
const isTranslation = ({ file, path }: DraftPlace): boolean =>
  file.startsWith('locales/') && path[0] === 'texts' && path.at(-1) === 'text';

const isNothing = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() === '');

const isSame = (one: unknown, other: unknown): boolean =>
  one !== undefined && canonicalJson(one) === canonicalJson(other);
