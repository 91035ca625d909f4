import { parseRichText } from '../richtext/parse.ts';
import { formulaIn, withFormulas } from '../richtext/parseFormulas.ts';
import {
  type CompiledAuthoredOf,
  compileAuthored,
  compileAuthoredAs,
  type CompiledAuthored,
} from './compileAuthored.ts';
import type { BlockType } from './types.ts';
import type { CompileContext } from './contract.ts';
import type { PlayableBlock, PlayableQuestion, PlayableSlot } from './playable.ts';
import { blockSchema } from './definitions.ts';

/**
 * An authored example as a block that can be played, for tests: its key is 1, blocks that it holds
 * follow, and items are numbered by their ids, from 1 in the order in which they are asked for. Throws when the example is not valid.
 *
 * @param elsewhere The same example in other languages.
 */
export function compileFixture<Type extends BlockType>(
  type: Type,
  authored: unknown,
  ...elsewhere: readonly unknown[]
): PlayableBlock<Type> {
  const nextKey = counter();
  const compiled: CompiledAuthoredOf<Type> = compileAuthoredAs(
    type,
    blockSchema.parse(authored),
    fixtureContext(),
    () => elsewhere.map((each) => blockSchema.parse(each)),
  );
  const key = nextKey();
  return {
    ...compiled,
    key,
    slots: slotsOf(compiled, nextKey),
    questions: questionsOf(compiled, nextKey),
  };
}

/** What the course's compiler would hand in, without a course. */
export function fixtureContext(): CompileContext {
  const nextItem = counter();
  const numbers = new Map<string, number>();
  const item = (id: string): number => {
    const number = numbers.get(id) ?? nextItem();
    numbers.set(id, number);
    return number;
  };
  return {
    richText: (markdown) => withFormulas(parseRichText(markdown).value, 'en'),
    formula: formulaIn('en'),
    item,
    media: (file) => `media/${file}`,
    bytes: () => 240_000,
    picture: (file) => ({ source: `media/${file}`, size: { width: 640, height: 400 } }),
  };
}

const slotsOf = (
  { slots }: Pick<CompiledAuthored, 'slots'>,
  nextKey: () => number,
): readonly PlayableSlot[] =>
  slots.map(({ item, blocks }) => ({
    item,
    blocks: blocks.map((block): PlayableBlock => {
      const compiled = compileAuthored(block, fixtureContext());
      const key = nextKey();
      const questions = questionsOf(compiled, nextKey);
      return { ...compiled, key, slots: slotsOf(compiled, nextKey), questions };
    }),
  }));

const questionsOf = (
  { questions }: Pick<CompiledAuthored, 'questions'>,
  nextKey: () => number,
): readonly PlayableQuestion[] =>
  questions.map((question): PlayableQuestion => {
    const compiled = compileAuthoredAs(question.type, question, fixtureContext());
    return { ...compiled, key: nextKey(), slots: [], questions: [] };
  });

function counter(): () => number {
  let last = 0;
  return () => (last += 1);
}
