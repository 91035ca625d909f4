import { accordionBehaviour } from './accordion/content.ts';
import { audioBehaviour } from './audio/content.ts';
import { beforeAfterBehaviour } from './beforeAfter/content.ts';
import { buttonsBehaviour } from './buttons/content.ts';
import { calloutBehaviour } from './callout/content.ts';
import { certificateBehaviour } from './certificate/content.ts';
import { chartBehaviour } from './chart/content.ts';
import { codeBehaviour } from './code/content.ts';
import { columnsBehaviour } from './columns/content.ts';
import { continueBehaviour } from './continue/content.ts';
import type { BlockBehaviour } from './contract.ts';
import { dividerBehaviour } from './divider/content.ts';
import { embedBehaviour } from './embed/content.ts';
import { flashcardsBehaviour } from './flashcards/content.ts';
import { flipCardsBehaviour } from './flipCards/content.ts';
import { galleryBehaviour } from './gallery/content.ts';
import { imageBehaviour } from './image/content.ts';
import { knowledgeCheckBehaviour } from './knowledgeCheck/content.ts';
import { labeledGraphicBehaviour } from './labeledGraphic/content.ts';
import { mathBehaviour } from './math/content.ts';
import { ownBehaviours } from './ownBehaviours.ts';
import { processBehaviour } from './process/content.ts';
import { questionBehaviours } from './questionBehaviours.ts';
import { quoteBehaviour } from './quote/content.ts';
import { quotesBehaviour } from './quotes/content.ts';
import { resourcesBehaviour } from './resources/content.ts';
import { sandboxBehaviour } from './sandbox/content.ts';
import { statementBehaviour } from './statement/content.ts';
import { surveyBehaviour } from './survey/content.ts';
import { tableBehaviour } from './table/content.ts';
import { tabsBehaviour } from './tabs/content.ts';
import { textBehaviour } from './text/content.ts';
import type { BlockType } from './types.ts';
import { textImageBehaviour } from './textImage/content.ts';
import { timelineBehaviour } from './timeline/content.ts';
import { videoBehaviour } from './video/content.ts';

/** The run side of every block type, apart from how it is drawn. */
export const behaviours: { readonly [Type in BlockType]: BlockBehaviour<Type> } = {
  ...questionBehaviours,
  ...ownBehaviours,
  accordion: accordionBehaviour,
  audio: audioBehaviour,
  beforeAfter: beforeAfterBehaviour,
  buttons: buttonsBehaviour,
  callout: calloutBehaviour,
  certificate: certificateBehaviour,
  chart: chartBehaviour,
  code: codeBehaviour,
  columns: columnsBehaviour,
  continue: continueBehaviour,
  divider: dividerBehaviour,
  embed: embedBehaviour,
  flashcards: flashcardsBehaviour,
  flipCards: flipCardsBehaviour,
  gallery: galleryBehaviour,
  image: imageBehaviour,
  knowledgeCheck: knowledgeCheckBehaviour,
  labeledGraphic: labeledGraphicBehaviour,
  math: mathBehaviour,
  process: processBehaviour,
  quote: quoteBehaviour,
  quotes: quotesBehaviour,
  resources: resourcesBehaviour,
  sandbox: sandboxBehaviour,
  statement: statementBehaviour,
  survey: surveyBehaviour,
  table: tableBehaviour,
  tabs: tabsBehaviour,
  text: textBehaviour,
  textImage: textImageBehaviour,
  timeline: timelineBehaviour,
  video: videoBehaviour,
};
