import { compileAuthored, compileAuthoredAs } from '../../blocks/compileAuthored.ts';
import type { QuestionType } from '../../blocks/types.ts';
import type {
  AuthoredBlock,
  AuthoredQuestion,
  AuthoredSlot,
  CompileContext,
} from '../../blocks/contract.ts';
import type { PlayableBlock, PlayableQuestion, PlayableSlot } from '../../blocks/playable.ts';
import type { Compiler } from './compiler.ts';

/** A block with its key, and with the blocks and questions that it holds. */
export function compileBlock(block: AuthoredBlock, compiler: Compiler): PlayableBlock {
  const compiled = compileAuthored(block, contextFor(block, compiler), () =>
    compiler.elsewhere(block.id),
  );
  const key = compiler.keys.block(block.id);
  return {
    ...compiled,
    key,
    slots: compiled.slots.map((slot) => compileSlot(slot, compiler)),
    questions: compiled.questions.map((question) => compileQuestion(question, compiler)),
  };
}

const compileSlot = ({ item, blocks }: AuthoredSlot, compiler: Compiler): PlayableSlot => ({
  item,
  blocks: blocks.map((block) => compileBlock(block, compiler)),
});

/** A question of a quiz or a knowledge check, which holds no blocks. */
export function compileQuestion(question: AuthoredQuestion, compiler: Compiler): PlayableQuestion {
  const context = contextFor(question, compiler);
  const compiled = compileAuthoredAs<QuestionType>(question.type, question, context, () =>
    compiler.elsewhere(question.id),
  );
  return { ...compiled, key: compiler.keys.block(question.id), slots: [], questions: [] };
}

const contextFor = (
  { id }: AuthoredBlock,
  { keys, richText, formula, media, bytes, picture }: Compiler,
): CompileContext => ({
  richText,
  formula,
  media,
  bytes,
  picture,
  item: (item) => keys.item(id, item),
});
