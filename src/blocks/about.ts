import type { BlockType } from './contents.ts';

/** What authors want to know of a block type before its fields: words of the block reference. */
export interface BlockAbout {
  readonly title: string;
  /** What it is, in a sentence or two. */
  readonly purpose: string;
  /** When it serves learners, and when something else does better. */
  readonly use: string;
  readonly tip: string;
  /** When it is done, where the rules of its examples do not say it well. */
  readonly done?: string;
  /** What the record keeps, where the shape of its state does not say it well. */
  readonly kept?: string;
}

export const blockAbouts = {
  accordion: {
    title: 'Accordion',
    purpose: 'Sections below each other that open one by one. Several may stand open.',
    use: 'For parts that learners look up or read in their own order. If everybody should read all of it in one go, plain text is kinder.',
    tip: 'Write titles that say what is inside: they are all that a closed section tells.',
  },
  callout: {
    title: 'Callout',
    purpose: 'A short passage that stands out from the text around it.',
    use: 'For what must not be missed: a warning, a definition, the one thing to remember. More than two in a lesson and none stands out.',
    tip: 'Two or three sentences are enough.',
  },
  certificate: {
    title: 'Certificate',
    purpose:
      'The certificate of the course, to print or to keep as a file. Until the course is completed it says what is left, and leads there.',
    use: 'Once, in the last lesson. The words on it stand in `course.json`, under `certificate`.',
    done: 'It never has to be done: it stands between nobody and the end of the course.',
    kept: 'The name on the certificate.',
    tip: 'Learners see the name on it before they print it, and can change it.',
  },
  choice: {
    title: 'Choice question',
    purpose: 'A question with options, of which one or several are right.',
    use: 'In a lesson to think for a moment, in a quiz or a knowledge check to find out what stuck. Ask for a decision in a situation rather than for a word from the text.',
    done: 'When it was answered. With `mustBeCorrect`, when it was answered right.',
    tip: 'Give each wrong option feedback that says why it is wrong: that is where people learn.',
  },
  continue: {
    title: 'Continue',
    purpose: 'A button that opens the next part of the lesson.',
    use: 'To break a long lesson into parts, and to hold the next part back until what stands before is done.',
    tip: 'A part of three to five minutes is a good size.',
  },
  flipCards: {
    title: 'Flip cards',
    purpose: 'Cards with something short on the front and what it means on the back.',
    use: 'For terms, principles or pairs of question and answer that can be said in a few words.',
    tip: 'If the back needs more than three lines, use an accordion.',
  },
  image: {
    title: 'Image',
    purpose: 'A picture with its caption, its credit and what it tells in words.',
    use: 'When a picture says something that words do not, or gives the eye a rest. What is only decoration is marked as such, and screen readers pass over it.',
    tip: 'Describe what the picture tells, not what it looks like.',
  },
  knowledgeCheck: {
    title: 'Knowledge check',
    purpose:
      'A few questions, one at a time, with feedback at once. Nothing is scored, and it can be done again as often as one likes.',
    use: 'In the middle or at the end of a lesson, to practise before the quiz.',
    tip: 'Two or three questions with good feedback do more than ten without.',
  },
  labeledGraphic: {
    title: 'Labelled graphic',
    purpose:
      'A picture with numbered points. Choosing one tells what it is; the same points stand beside it as a list.',
    use: 'For a diagram, a form, a room or a tool whose parts need a word each.',
    tip: 'Keep points away from each other: a finger needs room.',
  },
  likert: {
    title: 'Scale',
    purpose: 'A statement, and a scale from one end to the other to place oneself on.',
    use: 'To ask for an opinion or a self-assessment, alone or in a survey. There is no right answer, and none is scored.',
    tip: 'Say one thing in the statement. "Clear and useful" cannot be answered by who found it only clear.',
  },
  openText: {
    title: 'Open text',
    purpose: "A question that is answered in the learner's own words.",
    use: 'To reflect, or to hear what you did not think of, alone or in a survey. Nobody marks it.',
    tip: 'Say who reads the answer. People write differently for themselves than for others.',
  },
  poll: {
    title: 'Poll',
    purpose: 'A question with options, none of which is right or wrong.',
    use: 'To ask for a preference or an experience, alone or in a survey.',
    tip: 'Offer "something else" where you may have missed an answer.',
  },
  process: {
    title: 'Process',
    purpose: 'Steps in their order, one at a time, each of them always in reach.',
    use: 'For what is done one thing after the other. If the order does not matter, use an accordion or tabs.',
    tip: 'Begin the title of each step with a verb.',
  },
  quote: {
    title: 'Quote',
    purpose: 'Words of somebody, set so that they have room.',
    use: 'To let a person be heard. One in a lesson is often enough.',
    tip: 'Ask the person before you use their words and their name.',
  },
  resources: {
    title: 'Resources',
    purpose: 'Documents, pages and files for those who want more, each with what it is good for.',
    use: 'At the end of a lesson. What everybody needs belongs in the lesson itself.',
    tip: 'Say in a few words why a resource is worth the time.',
  },
  survey: {
    title: 'Survey',
    purpose:
      'Questions without right answers that are sent together, or a link to a survey elsewhere. It says who reads the answers before it asks the first question.',
    use: 'To learn from learners, most often at the end of a course. Nothing in it has to be answered, and it never holds anybody back.',
    done: 'When the answers were sent. It never stands between a learner and the end of the lesson.',
    kept: 'The answers, and that they were sent.',
    tip: 'Ask only what you will act on, and tell people what you changed.',
  },
  table: {
    title: 'Table',
    purpose: 'Facts side by side in rows and columns; on narrow screens, a card for each row.',
    use: 'To compare things by the same points. A list does better when there is only one point.',
    tip: 'Keep cells short, and give the table a caption that says what it shows.',
  },
  tabs: {
    title: 'Tabs',
    purpose:
      'Texts in one place of which one shows at a time; on narrow screens, sections below each other.',
    use: 'For two to five things of the same kind, such as three roles or before and after.',
    tip: 'One or two words are enough on a tab.',
  },
  text: {
    title: 'Text',
    purpose: 'Paragraphs, lists, links and headings: what most lessons are made of.',
    use: 'Whenever something can simply be said.',
    tip: 'Put the most important sentence first, and a heading above every third or fourth paragraph.',
  },
  trueFalse: {
    title: 'True or false',
    purpose: 'A statement to judge.',
    use: 'For a belief that many people hold and that is worth a second look. For anything that is not plainly true or false, use a choice question.',
    done: 'When it was answered. With `mustBeCorrect`, when it was answered right.',
    tip: 'Always say why in the feedback: one in two guesses is right.',
  },
  video: {
    title: 'Video',
    purpose:
      'A film with captions and a transcript, from the course itself or, once the learner agrees, from another site.',
    use: 'To show what has to be seen: a conversation, a place, a movement. Three minutes are long.',
    done: 'When the share that you set was played, 90 % unless you say otherwise, or when the learner says that they have read the transcript.',
    tip: 'Write the transcript first and film after it: it becomes a better film.',
  },
} satisfies Record<BlockType, BlockAbout>;
