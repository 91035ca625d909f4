import * as z from 'zod';

/**
 * What a field is for. Compiling, translation, reference checks, documentation and editing forms
 * follow the kind, so that none of them needs to know a block type.
 */
export type FieldKind =
  | 'id'
  | 'plainText'
  | 'richText'
  | 'media'
  | 'link'
  /** Names something else in the course by its id. */
  | 'reference'
  /** Names an item of the same block by its id. */
  | 'itemReference'
  /** A list of things with ids, which the lock numbers: options, cards, panels. */
  | 'items'
  /** A list of blocks of any type. */
  | 'blocks'
  /** A number, a flag or one of several words. */
  | 'setting'
  | 'group';

/** What a number counts, and what a flag or a text says, so that a form can ask for it in its own way. */
export type SettingMeaning =
  | 'percent'
  | 'minutes'
  | 'seconds'
  | 'characters'
  /** Lines of code: written and read letter by letter. */
  | 'code'
  /** Year-month-day. */
  | 'date'
  /** The code of a language, or a list of them. */
  | 'language'
  /** Whether an item is a right answer. */
  | 'rightAnswer'
  /** How many of the items can be chosen: `one` or more. */
  | 'howMany';

export interface FieldFacts {
  readonly kind: FieldKind;
  /** For `media`: what the file must be. */
  readonly media?: 'image' | 'video' | 'audio' | 'captions' | 'document' | 'any';
  /** For `link`: https only; `frame` when it is shown within the page, whose policy must allow it. */
  readonly web?: 'page' | 'frame';
  /** For `reference`: what it names. */
  readonly names?: 'lesson' | 'objective' | 'quiz';
  /** For `plainText`: compared with what learners write, or with another text, letter by letter. */
  readonly asWritten?: boolean;
  /** For `setting`: what it says, beyond a number, a flag or a word. */
  readonly means?: SettingMeaning;
  /** For `itemReference`: the list that the item stands in, where it must be a certain one. */
  readonly list?: string;
  /** For `itemReference`: the item stands further down that list than the one that names it. */
  readonly isLater?: boolean;
  /**
   * For `items`: the field beside them with the picture on which they lie, each at its `x` and `y` in
   * percent of the picture's width and height, from its left edge and its top.
   */
  readonly on?: string;
  /** For `items`: scenes, whose choices lead on to others of them. An editor draws them as a map. */
  readonly isStory?: boolean;
}

/** The words that an editor shows beside a field. Every field has all three. */
export interface FieldWords {
  readonly title: string;
  readonly description: string;
  readonly example: unknown;
}

/** Kind by schema; the words live in zod's own registry, from where they reach the JSON Schema. */
export const fieldFacts = z.registry<FieldFacts>();

/** Gives a schema its kind and its words. */
export function field<Schema extends z.ZodType>(
  schema: Schema,
  facts: FieldFacts,
  { title, description, example }: FieldWords,
): Schema {
  z.globalRegistry.add(schema, { title, description, examples: [example] });
  fieldFacts.add(schema, facts);
  return schema;
}

/** How an id is written. */
export const ID = /^[a-z][a-z0-9-]*$/;

/** A stable name, which progress and translations hang on: kebab-case, never shown to learners. */
export const id = (words: FieldWords) => field(z.string().regex(ID).max(60), { kind: 'id' }, words);

/** A short text without formatting, but for formulas. */
export const plainText = (words: FieldWords) =>
  field(z.string().regex(/\S/), { kind: 'plainText' }, words);

/** The same where no dollar begins a formula: it is compared letter by letter. */
export const textAsWritten = (words: FieldWords) =>
  field(z.string().regex(/\S/), { kind: 'plainText', asWritten: true }, words);

/** A text in the Markdown subset. */
export const richText = (words: FieldWords) =>
  field(z.string().regex(/\S/), { kind: 'richText' }, words);

/** A file in the course's `media` folder. */
export const media = (type: NonNullable<FieldFacts['media']>, words: FieldWords) =>
  field(z.string().regex(/\S/), { kind: 'media', media: type }, words);

/** An address on the web: https, mailto or tel. */
export const link = (words: FieldWords) =>
  field(z.string().regex(/^(https:\/\/|mailto:|tel:)\S+$/), { kind: 'link' }, words);

// Plain letters only, so that the host can stand in a page's policy as it is.
const FRAMED = /^https:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?([/?#]\S*)?$/i;

/** The https address of what another site shows within our page. */
export const embed = (words: FieldWords) =>
  field(z.string().regex(FRAMED), { kind: 'link', web: 'frame' }, words);

/** The https address of a page. */
export const webPage = (words: FieldWords) =>
  field(z.string().regex(/^https:\/\/\S+$/), { kind: 'link', web: 'page' }, words);

/** The id of something else in the course. */
export const reference = (names: NonNullable<FieldFacts['names']>, words: FieldWords) =>
  field(z.string().regex(ID), { kind: 'reference', names }, words);

/**
 * The id of an item of the same block; `CompileContext.item` makes its number of it.
 *
 * @param list The only list whose items may be named, as the block reference writes it: `groups`,
 *   `panels[].cards`; `null` where it may be any.
 */
export const itemReference = (list: string | null, words: FieldWords) =>
  field(z.string().regex(ID), { kind: 'itemReference', ...(list === null ? {} : { list }) }, words);

/** The same from within an item of a list, which may only name those further down in it. */
export const laterItemReference = (list: string, words: FieldWords) =>
  field(z.string().regex(ID), { kind: 'itemReference', list, isLater: true }, words);

/** Things with ids, numbered by the lock. */
export const items = <Item extends z.ZodType<{ id: string }>>(
  item: Item,
  words: FieldWords,
  how: Pick<FieldFacts, 'on' | 'isStory'> = {},
) => field(z.array(item).min(1), { kind: 'items', ...how }, words);

/** A number, a flag or one of several words. */
export const setting = <Schema extends z.ZodType>(
  schema: Schema,
  words: FieldWords,
  means?: SettingMeaning,
) => field(schema, { kind: 'setting', ...(means === undefined ? {} : { means }) }, words);

/** Fields that belong together, or a list of such. */
export const group = <Schema extends z.ZodType>(schema: Schema, words: FieldWords) =>
  field(schema, { kind: 'group' }, words);
