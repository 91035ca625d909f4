import * as z from 'zod';

import { accordionDefinition } from './accordion/author.ts';
import { audioDefinition } from './audio/author.ts';
import { beforeAfterDefinition } from './beforeAfter/author.ts';
import { buttonsDefinition } from './buttons/author.ts';
import { calloutDefinition } from './callout/author.ts';
import { certificateDefinition } from './certificate/author.ts';
import { chartDefinition } from './chart/author.ts';
import { checklistDefinition } from './checklist/author.ts';
import { choiceDefinition } from './choice/author.ts';
import { codeDefinition } from './code/author.ts';
import { columnsDefinition } from './columns/author.ts';
import { continueDefinition } from './continue/author.ts';
import { dividerDefinition } from './divider/author.ts';
import { embedDefinition } from './embed/author.ts';
import { fillInDefinition } from './fillIn/author.ts';
import { flashcardsDefinition } from './flashcards/author.ts';
import { flipCardsDefinition } from './flipCards/author.ts';
import { galleryDefinition } from './gallery/author.ts';
import { hotspotDefinition } from './hotspot/author.ts';
import { imageDefinition } from './image/author.ts';
import { knowledgeCheckDefinition } from './knowledgeCheck/author.ts';
import { labeledGraphicDefinition } from './labeledGraphic/author.ts';
import { labelPictureDefinition } from './labelPicture/author.ts';
import { likertDefinition } from './likert/author.ts';
import { matchingDefinition } from './matching/author.ts';
import { markWordsDefinition } from './markWords/author.ts';
import { mathDefinition } from './math/author.ts';
import { matrixDefinition } from './matrix/author.ts';
import { notesDefinition } from './notes/author.ts';
import { numericDefinition } from './numeric/author.ts';
import { openTextDefinition } from './openText/author.ts';
import { orderingDefinition } from './ordering/author.ts';
import { pollDefinition } from './poll/author.ts';
import { processDefinition } from './process/author.ts';
import { profileDefinition } from './profile/author.ts';
import { quoteDefinition } from './quote/author.ts';
import { quotesDefinition } from './quotes/author.ts';
import { resourcesDefinition } from './resources/author.ts';
import { sandboxDefinition } from './sandbox/author.ts';
import { scenarioDefinition } from './scenario/author.ts';
import { sortingDefinition } from './sorting/author.ts';
import { statementDefinition } from './statement/author.ts';
import { surveyDefinition } from './survey/author.ts';
import { tableDefinition } from './table/author.ts';
import { tabsDefinition } from './tabs/author.ts';
import { textDefinition } from './text/author.ts';
import { textImageDefinition } from './textImage/author.ts';
import { timelineDefinition } from './timeline/author.ts';
import { trueFalseDefinition } from './trueFalse/author.ts';
import { videoDefinition } from './video/author.ts';
import type { AnyBlockSchema, AnyQuestionSchema } from './base.ts';
import type { BlockDefinition } from './contract.ts';
import { gradedTypes, surveyTypes } from './questionBehaviours.ts';
import type { BlockType } from './types.ts';

/** The schema of any block, before it is built: for the types that hold blocks. */
const anyBlock: AnyBlockSchema = z.lazy(() => blockSchema);

/** The schema of any question, before it is built: for the types that ask questions. */
const anyQuestion: AnyQuestionSchema = z.lazy(() => questionSchema);

/** Any question that can stand in a survey, before it is built. */
const anyAsked: AnyBlockSchema = z.lazy(() => askedSchema);

/** Any question that can stop a film, or that a story can ask, before it is built. */
const anyAskedOrQuestion: AnyBlockSchema = z.lazy(() => askedOrQuestionSchema);

/** The list itself. */
const list = {
  accordion: accordionDefinition(anyBlock),
  audio: audioDefinition,
  beforeAfter: beforeAfterDefinition,
  buttons: buttonsDefinition,
  callout: calloutDefinition,
  certificate: certificateDefinition,
  chart: chartDefinition,
  checklist: checklistDefinition,
  choice: choiceDefinition,
  code: codeDefinition,
  columns: columnsDefinition,
  continue: continueDefinition,
  divider: dividerDefinition,
  embed: embedDefinition,
  fillIn: fillInDefinition,
  flashcards: flashcardsDefinition,
  flipCards: flipCardsDefinition,
  gallery: galleryDefinition,
  hotspot: hotspotDefinition,
  image: imageDefinition,
  knowledgeCheck: knowledgeCheckDefinition(anyQuestion),
  labelPicture: labelPictureDefinition,
  labeledGraphic: labeledGraphicDefinition,
  likert: likertDefinition,
  markWords: markWordsDefinition,
  matching: matchingDefinition,
  math: mathDefinition,
  matrix: matrixDefinition,
  notes: notesDefinition,
  numeric: numericDefinition,
  openText: openTextDefinition,
  ordering: orderingDefinition,
  poll: pollDefinition,
  process: processDefinition(anyBlock),
  profile: profileDefinition,
  quote: quoteDefinition,
  quotes: quotesDefinition,
  resources: resourcesDefinition,
  sandbox: sandboxDefinition,
  scenario: scenarioDefinition(anyAskedOrQuestion),
  sorting: sortingDefinition,
  statement: statementDefinition,
  survey: surveyDefinition(anyAsked),
  table: tableDefinition,
  tabs: tabsDefinition(anyBlock),
  text: textDefinition,
  textImage: textImageDefinition,
  timeline: timelineDefinition,
  trueFalse: trueFalseDefinition,
  video: videoDefinition(anyAskedOrQuestion),
};

/** The schemas by block type. */
export type BlockSchemas = { readonly [Type in BlockType]: (typeof list)[Type]['schema'] };

/** What authors write of every block type. */
export const definitions: {
  readonly [Type in BlockType]: BlockDefinition<Type, BlockSchemas[Type]>;
} = list;

/** Every block type, in alphabetical order. */
export const blockTypes: readonly BlockType[] = Object.values(definitions).map(({ type }) => type);

/** Any block that can stand in a lesson. */
export const blockSchema = z.discriminatedUnion(
  'type',
  atLeastOne(Object.values(definitions).map(({ schema }) => schema)),
);

/** Any question that can stand in a quiz. */
export const questionSchema = z.discriminatedUnion(
  'type',
  atLeastOne(gradedTypes.map((type) => definitions[type].schema)),
);

const askedSchema = z.discriminatedUnion(
  'type',
  atLeastOne(surveyTypes.map((type) => definitions[type].schema)),
);

const askedOrQuestionSchema = z.discriminatedUnion(
  'type',
  atLeastOne([...gradedTypes, ...surveyTypes].map((type) => definitions[type].schema)),
);

function atLeastOne<Item>([first, ...others]: readonly Item[]): readonly [Item, ...Item[]] {
  if (first === undefined) throw new Error('There is no such block type.');
  return [first, ...others];
}
