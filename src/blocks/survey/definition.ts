import type { AnyBlockSchema } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { compileSurvey } from './compile.ts';
import { lintSurvey } from './lint.ts';
import { type SurveySchema, surveySchema } from './schema.ts';

export const surveyDefinition = (
  asked: AnyBlockSchema,
): BlockDefinition<'survey', SurveySchema> => ({
  type: 'survey',
  schema: surveySchema(asked),
  compile: compileSurvey,
  lint: lintSurvey,
  migrations: [],
});
