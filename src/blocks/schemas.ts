import * as z from 'zod';

import { accordionSchema } from './accordion/schema.ts';
import type { AnyBlockSchema, AnyQuestionSchema } from './base.ts';
import { calloutSchema } from './callout/schema.ts';
import { certificateSchema } from './certificate/schema.ts';
import { choiceSchema } from './choice/schema.ts';
import type { BlockType } from './contents.ts';
import type { AuthoredBlock } from './contract.ts';
import { continueSchema } from './continue/schema.ts';
import { flipCardsSchema } from './flipCards/schema.ts';
import { imageSchema } from './image/schema.ts';
import { knowledgeCheckSchema } from './knowledgeCheck/schema.ts';
import { labeledGraphicSchema } from './labeledGraphic/schema.ts';
import { likertSchema } from './likert/schema.ts';
import { openTextSchema } from './openText/schema.ts';
import { pollSchema } from './poll/schema.ts';
import { processSchema } from './process/schema.ts';
import { quoteSchema } from './quote/schema.ts';
import { resourcesSchema } from './resources/schema.ts';
import { surveySchema } from './survey/schema.ts';
import { tableSchema } from './table/schema.ts';
import { tabsSchema } from './tabs/schema.ts';
import { textSchema } from './text/schema.ts';
import { trueFalseSchema } from './trueFalse/schema.ts';
import { videoSchema } from './video/schema.ts';

/** The schema of any block, before it is built: for the types that hold blocks. */
export const anyBlock: AnyBlockSchema = z.lazy(() => blockSchema);

/** Any question that can stand in a survey. */
export const askedSchema = z.discriminatedUnion('type', [likertSchema, openTextSchema, pollSchema]);

/** The schema of any question, before it is built: for the types that ask questions. */
export const anyQuestion: AnyQuestionSchema = z.lazy(() => questionSchema);

/** The schema of each block type. */
export const blockSchemas = {
  accordion: accordionSchema(anyBlock),
  callout: calloutSchema,
  certificate: certificateSchema,
  choice: choiceSchema,
  continue: continueSchema,
  flipCards: flipCardsSchema,
  image: imageSchema,
  knowledgeCheck: knowledgeCheckSchema(anyQuestion),
  labeledGraphic: labeledGraphicSchema,
  likert: likertSchema,
  openText: openTextSchema,
  poll: pollSchema,
  process: processSchema(anyBlock),
  quote: quoteSchema,
  resources: resourcesSchema,
  survey: surveySchema(askedSchema),
  table: tableSchema,
  tabs: tabsSchema(anyBlock),
  text: textSchema,
  trueFalse: trueFalseSchema,
  video: videoSchema,
} satisfies Record<BlockType, z.ZodType<AuthoredBlock>>;

/** Any block that can stand in a lesson. */
export const blockSchema = z.discriminatedUnion('type', [
  blockSchemas.accordion,
  blockSchemas.callout,
  blockSchemas.certificate,
  blockSchemas.choice,
  blockSchemas.continue,
  blockSchemas.flipCards,
  blockSchemas.image,
  blockSchemas.knowledgeCheck,
  blockSchemas.labeledGraphic,
  blockSchemas.likert,
  blockSchemas.openText,
  blockSchemas.poll,
  blockSchemas.process,
  blockSchemas.quote,
  blockSchemas.resources,
  blockSchemas.survey,
  blockSchemas.table,
  blockSchemas.tabs,
  blockSchemas.text,
  blockSchemas.trueFalse,
  blockSchemas.video,
]);

/** Any question that can stand in a quiz. */
export const questionSchema = z.discriminatedUnion('type', [choiceSchema, trueFalseSchema]);
