import { lintAuthored } from '../../blocks/compileAuthored.ts';
import { blockSchema, blockTypes } from '../../blocks/definitions.ts';
import { sharedWords as arabic } from '../../blocks/sharedWords.ar.ts';
import { sharedWords as english } from '../../blocks/sharedWords.en.ts';
import type { BlockType } from '../../blocks/types.ts';
import { walkFields } from '../../blocks/walkFields.ts';
import { freeId } from '../../course/fix/newIds.ts';
import { kebab } from '../../course/kebab.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { parsedText } from '../../course/text/parsedText.ts';
import { alike } from './alike.ts';
import { type Fields, fieldsIn, filled, isFields, textIn } from './blockFields.ts';
import { asOneText, escaped, partsOf, plainFrom } from './markdownParts.ts';

/** How a type of block writes parts that are made of a title and a text. */
export interface PartFields {
  readonly list: string;
  readonly title: string;
  readonly text: string;
}

const partFields: ReadonlyMap<unknown, PartFields> = new Map([
  ['accordion', { list: 'panels', title: 'title', text: 'text' }],
  ['columns', { list: 'columns', title: 'title', text: 'text' }],
  ['flashcards', { list: 'cards', title: 'prompt', text: 'answer' }],
  ['flipCards', { list: 'cards', title: 'front', text: 'back' }],
  ['process', { list: 'steps', title: 'title', text: 'text' }],
  ['tabs', { list: 'tabs', title: 'title', text: 'text' }],
]);

/** `null` for types that are made otherwise. */
export const partFieldsOf = (type: unknown): PartFields | null => partFields.get(type) ?? null;

/** The types that a block can become without losing a word, in alphabetical order. */
export const turnsInto = (block: unknown): readonly BlockType[] =>
  blockTypes.filter((type) => turned(block, type, 'en') !== null);

/**
 * A block as one of another type, with its id; `null` where words would be lost, or where it would not
 * be right.
 *
 * @param language Of the course: for words that the new type has and the old one did not need.
 */
export function turned(block: unknown, type: BlockType, language: string): Fields | null {
  if (!isFields(block) || block['type'] === type || !blockSchema.safeParse(block).success)
    return null;
  const parted = datedParts(block) ?? block;
  const made =
    inParts(parted, type) ??
    inOne(parted, type) ??
    asQuestion(block, type, language) ??
    alike(block, type);
  const whole = { type, id: block['id'], optional: block['optional'], ...made };
  const { data } = blockSchema.safeParse(whole);
  const isRight =
    data !== undefined &&
    // What is set large has to be short.
    lintAuthored(data).every(({ severity }) => severity !== 'error' && type !== 'statement') &&
    faultsIn(block) === faultsIn(whole);
  return made !== null && isRight ? whole : null;
}

/** How often its texts leave the Markdown that learners can read. */
function faultsIn(block: Fields): number {
  let count = 0;
  walkFields(blockSchema, block, ({ facts: { kind }, value }) => {
    if (kind === 'richText' && typeof value === 'string') count += parsedText(value).issues.length;
  });
  return count;
}

/** The events of a timeline as parts, each with its time before its title. */
function datedParts(block: Fields): Fields | null {
  if (block['type'] !== 'timeline') return null;
  const { title, intro } = block;
  const steps = fieldsIn(block, 'events').map(({ when, title: heading, ...more }) => ({
    ...more,
    title: `${String(when)}: ${String(heading)}`,
  }));
  return { type: 'process', title, intro, steps };
}

const isProse = (type: unknown): boolean =>
  type === 'text' || type === 'callout' || type === 'statement';

/** Parts that become parts of another kind, or that a text is made of. */
function inParts(block: Fields, type: BlockType): Fields | null {
  const to = partFieldsOf(type);
  const from = partFieldsOf(block['type']);
  const { title, intro } = block;
  if (to === null) return null;
  if (from !== null) {
    const items = fieldsIn(block, from.list).map(
      ({ id, [from.title]: heading, [from.text]: text, ...more }) => ({
        id,
        [to.title]: heading,
        [to.text]: text,
        ...more,
      }),
    );
    return { title, intro, [to.list]: items };
  }
  const read = isProse(block['type']) ? partsOf(textIn(block, 'text')) : null;
  if (read === null) return null;
  const ids = new Set<string>();
  const items = read.parts.map(({ title: heading, text }) => {
    const id = freeId(kebab(heading) || 'part', ids);
    ids.add(id);
    return { id, [to.title]: heading, [to.text]: filled(text) };
  });
  return { title, intro: filled(read.intro), [to.list]: items };
}

/** Parts, a callout or a statement that become one text, or a text that is to stand out. */
function inOne(block: Fields, type: BlockType): Fields | null {
  const from = partFieldsOf(block['type']);
  const { title } = block;
  if (isProse(block['type']) && isProse(type)) return { title, text: block['text'] };
  if (type !== 'text') return null;
  if (from !== null) {
    const items = fieldsIn(block, from.list);
    const parts = items.map((item) => ({
      title: textIn(item, from.title),
      text: textIn(item, from.text),
    }));
    // A picture or a block cannot stand in a text, nor a part of it begin without a title.
    const isMore = items.some(
      (item) =>
        textIn(item, from.title) === '' ||
        Object.keys(item).some((name) => !['id', from.title, from.text].includes(name)),
    );
    return isMore ? null : { title, text: asOneText({ intro: textIn(block, 'intro'), parts }) };
  }
  if (block['type'] !== 'trueFalse' || block['hint'] !== undefined || 'feedback' in block)
    return null;
  const statement = escaped(textIn(block, 'statement'));
  const scenario = textIn(block, 'scenario');
  return { text: scenario === '' ? statement : `${scenario}\n\n${statement}` };
}

/** A claim that is judged, or a question whose options are the two judgements. */
function asQuestion(block: Fields, type: BlockType, language: string): Fields | null {
  if (type === 'trueFalse' && block['type'] === 'text') return asStatement(block);
  const { scenario, hint, objective, feedback, mustBeCorrect } = block;
  const asked = { scenario, hint, objective, feedback, mustBeCorrect };
  if (type === 'choice' && block['type'] === 'trueFalse') {
    const words = language.split('-')[0] === 'ar' ? arabic.question : english.question;
    const options = (['true', 'false'] as const).map((each) => ({
      id: each,
      text: words[each],
      ...(String(block['answer']) === each && { correct: true }),
    }));
    return { question: block['statement'], options, ...asked };
  }
  if (type !== 'trueFalse' || block['type'] !== 'choice') return null;
  const answer = judgement(fieldsIn(block, 'options'));
  return answer === null ? null : { statement: block['question'], answer, ...asked };
}

/** What stands before the last paragraph is the situation that it speaks of. */
function asStatement(block: Fields): Fields | null {
  const paragraphs = textIn(block, 'text')
    .trim()
    .split(/\n\s*\n/);
  const statement = plainFrom(paragraphs.at(-1) ?? '');
  const isClaim = statement !== null && !/\n|^(\d+[.)]|[-+]) /.test(statement);
  if (block['title'] !== undefined || !isClaim) return null;
  const scenario = filled(paragraphs.slice(0, -1).join('\n\n'));
  return { scenario, statement, answer: true };
}

/** Whether “true” is right among options that say no more than true and false. */
function judgement(options: readonly Fields[]): boolean | null {
  const [one, other, ...more] = options;
  if (one === undefined || other === undefined || more.length > 0) return null;
  const isPlain = options.every(({ feedback }) => feedback === undefined);
  const says = (words: { readonly true: string; readonly false: string }): boolean =>
    one['text'] === words.true && other['text'] === words.false;
  if (!isPlain || !(says(english.question) || says(arabic.question))) return null;
  const [isTrue, isFalse] = [
    valueAt(one, ['correct']) === true,
    valueAt(other, ['correct']) === true,
  ];
  return isTrue === isFalse ? null : isTrue;
}
