import { accordionDefinition } from './accordion/definition.ts';
import { calloutDefinition } from './callout/definition.ts';
import { certificateDefinition } from './certificate/definition.ts';
import { choiceDefinition } from './choice/definition.ts';
import type { BlockType } from './contents.ts';
import { continueDefinition } from './continue/definition.ts';
import type { BlockDefinition } from './contract.ts';
import { flipCardsDefinition } from './flipCards/definition.ts';
import { imageDefinition } from './image/definition.ts';
import { knowledgeCheckDefinition } from './knowledgeCheck/definition.ts';
import { labeledGraphicDefinition } from './labeledGraphic/definition.ts';
import { likertDefinition } from './likert/definition.ts';
import { openTextDefinition } from './openText/definition.ts';
import { pollDefinition } from './poll/definition.ts';
import { processDefinition } from './process/definition.ts';
import { quoteDefinition } from './quote/definition.ts';
import { resourcesDefinition } from './resources/definition.ts';
import { anyBlock, anyQuestion, askedSchema, type blockSchemas } from './schemas.ts';
import { surveyDefinition } from './survey/definition.ts';
import { tableDefinition } from './table/definition.ts';
import { tabsDefinition } from './tabs/definition.ts';
import { textDefinition } from './text/definition.ts';
import { trueFalseDefinition } from './trueFalse/definition.ts';
import { videoDefinition } from './video/definition.ts';

/** The schemas by block type. */
export type BlockSchemas = typeof blockSchemas;

type Definitions = { readonly [Type in BlockType]: BlockDefinition<Type, BlockSchemas[Type]> };

/** The build side of every block type. */
export const definitions: Definitions = {
  accordion: accordionDefinition(anyBlock),
  callout: calloutDefinition,
  certificate: certificateDefinition,
  choice: choiceDefinition,
  continue: continueDefinition,
  flipCards: flipCardsDefinition,
  image: imageDefinition,
  knowledgeCheck: knowledgeCheckDefinition(anyQuestion),
  labeledGraphic: labeledGraphicDefinition,
  likert: likertDefinition,
  openText: openTextDefinition,
  poll: pollDefinition,
  process: processDefinition(anyBlock),
  quote: quoteDefinition,
  resources: resourcesDefinition,
  survey: surveyDefinition(askedSchema),
  table: tableDefinition,
  tabs: tabsDefinition(anyBlock),
  text: textDefinition,
  trueFalse: trueFalseDefinition,
  video: videoDefinition,
};
