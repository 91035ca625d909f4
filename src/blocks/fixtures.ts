import { accordionFixtures } from './accordion/fixtures.ts';
import { calloutFixtures } from './callout/fixtures.ts';
import { certificateFixtures } from './certificate/fixtures.ts';
import { choiceFixtures } from './choice/fixtures.ts';
import type { BlockType } from './contents.ts';
import { continueFixtures } from './continue/fixtures.ts';
import { flipCardsFixtures } from './flipCards/fixtures.ts';
import { imageFixtures } from './image/fixtures.ts';
import { knowledgeCheckFixtures } from './knowledgeCheck/fixtures.ts';
import { labeledGraphicFixtures } from './labeledGraphic/fixtures.ts';
import { likertFixtures } from './likert/fixtures.ts';
import { openTextFixtures } from './openText/fixtures.ts';
import { pollFixtures } from './poll/fixtures.ts';
import { processFixtures } from './process/fixtures.ts';
import { quoteFixtures } from './quote/fixtures.ts';
import { resourcesFixtures } from './resources/fixtures.ts';
import { surveyFixtures } from './survey/fixtures.ts';
import { tableFixtures } from './table/fixtures.ts';
import { tabsFixtures } from './tabs/fixtures.ts';
import { textFixtures } from './text/fixtures.ts';
import { trueFalseFixtures } from './trueFalse/fixtures.ts';
import { videoFixtures } from './video/fixtures.ts';

/** Authored examples of every block type, by the state that they show. */
export const fixtures = {
  accordion: accordionFixtures,
  callout: calloutFixtures,
  certificate: certificateFixtures,
  choice: choiceFixtures,
  continue: continueFixtures,
  flipCards: flipCardsFixtures,
  image: imageFixtures,
  knowledgeCheck: knowledgeCheckFixtures,
  labeledGraphic: labeledGraphicFixtures,
  likert: likertFixtures,
  openText: openTextFixtures,
  poll: pollFixtures,
  process: processFixtures,
  quote: quoteFixtures,
  resources: resourcesFixtures,
  survey: surveyFixtures,
  table: tableFixtures,
  tabs: tabsFixtures,
  text: textFixtures,
  trueFalse: trueFalseFixtures,
  video: videoFixtures,
} satisfies Record<BlockType, Readonly<Record<string, object>>>;
