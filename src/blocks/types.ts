import type { AccordionContent } from './accordion/content.ts';
import type { AudioContent } from './audio/content.ts';
import type { BeforeAfterContent } from './beforeAfter/content.ts';
import type { ButtonsContent } from './buttons/content.ts';
import type { CalloutContent } from './callout/content.ts';
import type { CertificateContent } from './certificate/content.ts';
import type { ChartContent } from './chart/content.ts';
import type { ChecklistContent } from './checklist/content.ts';
import type { ChoiceContent } from './choice/content.ts';
import type { CodeContent } from './code/content.ts';
import type { ColumnsContent } from './columns/content.ts';
import type { ContinueContent } from './continue/content.ts';
import type { DividerContent } from './divider/content.ts';
import type { EmbedContent } from './embed/content.ts';
import type { FillInContent } from './fillIn/content.ts';
import type { FlashcardsContent } from './flashcards/content.ts';
import type { FlipCardsContent } from './flipCards/content.ts';
import type { GalleryContent } from './gallery/content.ts';
import type { HotspotContent } from './hotspot/content.ts';
import type { ImageContent } from './image/content.ts';
import type { KnowledgeCheckContent } from './knowledgeCheck/content.ts';
import type { LabeledGraphicContent } from './labeledGraphic/content.ts';
import type { LabelPictureContent } from './labelPicture/content.ts';
import type { LikertContent } from './likert/content.ts';
import type { MatchingContent } from './matching/content.ts';
import type { MarkWordsContent } from './markWords/content.ts';
import type { MathContent } from './math/content.ts';
import type { MatrixContent } from './matrix/content.ts';
import type { NotesContent } from './notes/content.ts';
import type { NumericContent } from './numeric/content.ts';
import type { OpenTextContent } from './openText/content.ts';
import type { OrderingContent } from './ordering/content.ts';
import type { PollContent } from './poll/content.ts';
import type { ProcessContent } from './process/content.ts';
import type { ProfileContent } from './profile/content.ts';
import type { QuoteContent } from './quote/content.ts';
import type { QuotesContent } from './quotes/content.ts';
import type { ResourcesContent } from './resources/content.ts';
import type { SandboxContent } from './sandbox/content.ts';
import type { ScenarioContent } from './scenario/content.ts';
import type { SortingContent } from './sorting/content.ts';
import type { StatementContent } from './statement/content.ts';
import type { SurveyContent } from './survey/content.ts';
import type { TableContent } from './table/content.ts';
import type { TabsContent } from './tabs/content.ts';
import type { TextContent } from './text/content.ts';
import type { TextImageContent } from './textImage/content.ts';
import type { TimelineContent } from './timeline/content.ts';
import type { TrueFalseContent } from './trueFalse/content.ts';
import type { VideoContent } from './video/content.ts';

/** What the graded questions are compiled to, each a type that can stand alone or in a quiz. */
export interface QuestionContents {
  choice: ChoiceContent;
  fillIn: FillInContent;
  labelPicture: LabelPictureContent;
  hotspot: HotspotContent;
  matching: MatchingContent;
  markWords: MarkWordsContent;
  matrix: MatrixContent;
  numeric: NumericContent;
  ordering: OrderingContent;
  sorting: SortingContent;
  trueFalse: TrueFalseContent;
}

/** What the questions without a right answer are compiled to. */
export interface UngradedContents {
  likert: LikertContent;
  openText: OpenTextContent;
  poll: PollContent;
  profile: ProfileContent;
}

/** What the stories in which learners decide are compiled to: answered step by step, in a lesson only. */
export interface PathContents {
  scenario: ScenarioContent;
}

/** What is the learner's own is compiled to: it is no answer to anybody, unless its author asks for it. */
export interface OwnContents {
  checklist: ChecklistContent;
  notes: NotesContent;
}

/** What everything that is answered is compiled to. */
interface AskedContents extends QuestionContents, UngradedContents, PathContents {}

/** What each block type is compiled to: the list from which the block types derive. */
export interface BlockContents extends AskedContents, OwnContents {
  accordion: AccordionContent;
  audio: AudioContent;
  beforeAfter: BeforeAfterContent;
  buttons: ButtonsContent;
  callout: CalloutContent;
  certificate: CertificateContent;
  chart: ChartContent;
  code: CodeContent;
  columns: ColumnsContent;
  continue: ContinueContent;
  divider: DividerContent;
  embed: EmbedContent;
  flashcards: FlashcardsContent;
  flipCards: FlipCardsContent;
  gallery: GalleryContent;
  image: ImageContent;
  knowledgeCheck: KnowledgeCheckContent;
  labeledGraphic: LabeledGraphicContent;
  math: MathContent;
  process: ProcessContent;
  quote: QuoteContent;
  quotes: QuotesContent;
  resources: ResourcesContent;
  sandbox: SandboxContent;
  statement: StatementContent;
  survey: SurveyContent;
  table: TableContent;
  tabs: TabsContent;
  text: TextContent;
  textImage: TextImageContent;
  timeline: TimelineContent;
  video: VideoContent;
}

export type BlockType = keyof BlockContents;

/** The block types that can be answered and graded, alone in a lesson or in a quiz. */
export type QuestionType = keyof QuestionContents;

/** The block types that are answered, but have no right answer. */
export type UngradedType = keyof UngradedContents;

/** The block types that are answered by going a way. */
export type PathType = keyof PathContents;

/** The block types that hold what is the learner's own. */
export type OwnType = keyof OwnContents;

/** The block types that are answered, graded or not. */
export type AskedType = keyof AskedContents;
