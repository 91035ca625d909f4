import { accordionBuild } from './accordion/build.ts';
import { audioBuild } from './audio/build.ts';
import { beforeAfterBuild } from './beforeAfter/build.ts';
import { buttonsBuild } from './buttons/build.ts';
import { calloutBuild } from './callout/build.ts';
import { certificateBuild } from './certificate/build.ts';
import { chartBuild } from './chart/build.ts';
import { checklistBuild } from './checklist/build.ts';
import { choiceBuild } from './choice/build.ts';
import { codeBuild } from './code/build.ts';
import { columnsBuild } from './columns/build.ts';
import { continueBuild } from './continue/build.ts';
import { dividerBuild } from './divider/build.ts';
import { embedBuild } from './embed/build.ts';
import { fillInBuild } from './fillIn/build.ts';
import { flashcardsBuild } from './flashcards/build.ts';
import { flipCardsBuild } from './flipCards/build.ts';
import { galleryBuild } from './gallery/build.ts';
import { hotspotBuild } from './hotspot/build.ts';
import { imageBuild } from './image/build.ts';
import { knowledgeCheckBuild } from './knowledgeCheck/build.ts';
import { labeledGraphicBuild } from './labeledGraphic/build.ts';
import { labelPictureBuild } from './labelPicture/build.ts';
import { likertBuild } from './likert/build.ts';
import { matchingBuild } from './matching/build.ts';
import { markWordsBuild } from './markWords/build.ts';
import { mathBuild } from './math/build.ts';
import { matrixBuild } from './matrix/build.ts';
import { notesBuild } from './notes/build.ts';
import { numericBuild } from './numeric/build.ts';
import { openTextBuild } from './openText/build.ts';
import { orderingBuild } from './ordering/build.ts';
import { pollBuild } from './poll/build.ts';
import { processBuild } from './process/build.ts';
import { profileBuild } from './profile/build.ts';
import { quoteBuild } from './quote/build.ts';
import { quotesBuild } from './quotes/build.ts';
import { resourcesBuild } from './resources/build.ts';
import { sandboxBuild } from './sandbox/build.ts';
import { scenarioBuild } from './scenario/build.ts';
import { sortingBuild } from './sorting/build.ts';
import { statementBuild } from './statement/build.ts';
import { surveyBuild } from './survey/build.ts';
import { tableBuild } from './table/build.ts';
import { tabsBuild } from './tabs/build.ts';
import { textBuild } from './text/build.ts';
import { textImageBuild } from './textImage/build.ts';
import { timelineBuild } from './timeline/build.ts';
import { trueFalseBuild } from './trueFalse/build.ts';
import { videoBuild } from './video/build.ts';
import type { BlockBuild } from './contract.ts';
import type { BlockSchemas } from './definitions.ts';
import type { BlockType } from './types.ts';

/** The list itself. */
const list = {
  accordion: accordionBuild,
  audio: audioBuild,
  beforeAfter: beforeAfterBuild,
  buttons: buttonsBuild,
  callout: calloutBuild,
  certificate: certificateBuild,
  chart: chartBuild,
  checklist: checklistBuild,
  choice: choiceBuild,
  code: codeBuild,
  columns: columnsBuild,
  continue: continueBuild,
  divider: dividerBuild,
  embed: embedBuild,
  fillIn: fillInBuild,
  flashcards: flashcardsBuild,
  flipCards: flipCardsBuild,
  gallery: galleryBuild,
  hotspot: hotspotBuild,
  image: imageBuild,
  knowledgeCheck: knowledgeCheckBuild,
  labelPicture: labelPictureBuild,
  labeledGraphic: labeledGraphicBuild,
  likert: likertBuild,
  markWords: markWordsBuild,
  matching: matchingBuild,
  math: mathBuild,
  matrix: matrixBuild,
  notes: notesBuild,
  numeric: numericBuild,
  openText: openTextBuild,
  ordering: orderingBuild,
  poll: pollBuild,
  process: processBuild,
  profile: profileBuild,
  quote: quoteBuild,
  quotes: quotesBuild,
  resources: resourcesBuild,
  sandbox: sandboxBuild,
  scenario: scenarioBuild,
  sorting: sortingBuild,
  statement: statementBuild,
  survey: surveyBuild,
  table: tableBuild,
  tabs: tabsBuild,
  text: textBuild,
  textImage: textImageBuild,
  timeline: timelineBuild,
  trueFalse: trueFalseBuild,
  video: videoBuild,
};

/** What is made of every block type, and said about it. */
export const builds: {
  readonly [Type in BlockType]: BlockBuild<Type, BlockSchemas[Type]>;
} = list;
