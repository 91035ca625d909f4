import { definitions } from '../../blocks/definitions.ts';
import type { AnySchema } from '../../blocks/schemaNode.ts';
import type { BlockType } from '../../blocks/types.ts';
import { type Control, formFields } from '../page/form/controlOf.ts';

/** What a block looks like at a glance. */
export type Sketch =
  | 'bars'
  | 'beside'
  | 'bins'
  | 'cards'
  | 'choices'
  | 'columns'
  | 'field'
  | 'film'
  | 'grid'
  | 'halves'
  | 'indented'
  | 'large'
  | 'lines'
  | 'paper'
  | 'parted'
  | 'partners'
  | 'picture'
  | 'pictures'
  | 'pins'
  | 'quoted'
  | 'rows'
  | 'statement'
  | 'stop'
  | 'tabs'
  | 'talk'
  | 'trail'
  | 'waves'
  | 'twoWays'
  | 'ways';

/** What its fields alone do not tell. */
const own: Partial<Readonly<Record<BlockType, Sketch>>> = {
  audio: 'waves',
  beforeAfter: 'halves',
  buttons: 'ways',
  certificate: 'paper',
  chart: 'bars',
  checklist: 'choices',
  columns: 'columns',
  divider: 'parted',
  code: 'indented',
  embed: 'picture',
  fillIn: 'lines',
  flashcards: 'cards',
  flipCards: 'cards',
  gallery: 'pictures',
  likert: 'grid',
  matching: 'partners',
  math: 'large',
  sandbox: 'picture',
  scenario: 'talk',
  sorting: 'bins',
  statement: 'large',
  markWords: 'lines',
  matrix: 'grid',
  notes: 'field',
  profile: 'grid',
  quote: 'quoted',
  quotes: 'quoted',
  tabs: 'tabs',
  textImage: 'beside',
  timeline: 'trail',
};

/** The sketch of a type, by what its author writes in it: a new type has one without a word. */
export function sketchOf(type: BlockType): Sketch {
  return own[type] ?? derived(type);
}

function derived(type: BlockType): Sketch {
  const fields = formFields(definitions[type].schema, null);
  const controls = fields.map(({ control }) => control);
  const lists = controls.flatMap((control) => (control.kind === 'items' ? [control.element] : []));
  const elements = lists.map(kindsIn);
  const within = controls.flatMap((control) =>
    control.kind === 'group' ? kindsIn(control.schema) : [],
  );
  if (within.includes('video') || controls.some(isVideo)) return 'film';
  if (controls.some(isPicture)) return lists.length > 0 ? 'pins' : 'picture';
  if (controls.some(({ kind }) => kind === 'trueOrFalse')) return 'twoWays';
  if (elements.some((kinds) => kinds.includes('record'))) return 'grid';
  if (fields.some(({ name }) => name === 'options' || name === 'questions')) return 'choices';
  if (lists.length > 0) return 'rows';
  if (fields.some(({ name }) => name === 'question')) return 'field';
  if (fields.some(({ name }) => name === 'tone')) return 'statement';
  return controls.some(({ kind }) => kind === 'richText') ? 'lines' : 'stop';
}

const kindsIn = (schema: AnySchema): readonly string[] =>
  formFields(schema, null).map(({ control }) =>
    control.kind === 'media' ? control.media : control.kind,
  );

const isPicture = (control: Control): boolean =>
  control.kind === 'media' && control.media === 'image';

const isVideo = (control: Control): boolean =>
  control.kind === 'media' && control.media === 'video';
