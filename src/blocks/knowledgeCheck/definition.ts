import type { AnyQuestionSchema } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { compileKnowledgeCheck } from './compile.ts';
import { lintKnowledgeCheck } from './lint.ts';
import { type KnowledgeCheckSchema, knowledgeCheckSchema } from './schema.ts';

export const knowledgeCheckDefinition = (
  anyQuestion: AnyQuestionSchema,
): BlockDefinition<'knowledgeCheck', KnowledgeCheckSchema> => ({
  type: 'knowledgeCheck',
  schema: knowledgeCheckSchema(anyQuestion),
  compile: compileKnowledgeCheck,
  lint: lintKnowledgeCheck,
  migrations: [],
});
