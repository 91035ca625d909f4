export const words = {
  label: 'Continue',
  passed: 'Continued',
  before: 'Before you go on',
  show: 'Show me',
  notYet: 'Not yet. {{left}}',
  ready: 'Everything above is done: you can continue.',
  flipCards_one: 'Turn {{count, number}} more card.',
  flipCards_other: 'Turn {{count, number}} more cards.',
  accordion_one: 'Open {{count, number}} more section.',
  accordion_other: 'Open {{count, number}} more sections.',
  tabs_one: 'Look into {{count, number}} tab.',
  tabs_other: 'Look into {{count, number}} tabs.',
  process_one: 'Go through {{count, number}} step.',
  process_other: 'Go through {{count, number}} steps.',
  knowledgeCheck_one: 'Answer the questions of {{count, number}} knowledge check.',
  knowledgeCheck_other: 'Answer the questions of {{count, number}} knowledge checks.',
  labeledGraphic_one: 'Open {{count, number}} more point of the picture.',
  labeledGraphic_other: 'Open {{count, number}} more points of the picture.',
  video_one: 'Watch the video, or read its transcript.',
  video_other: 'Watch {{count, number}} videos, or read their transcripts.',
  question_one: 'Answer {{count, number}} question.',
  question_other: 'Answer {{count, number}} questions.',
  other_one: 'Finish {{count, number}} more part.',
  other_other: 'Finish {{count, number}} more parts.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly continue: typeof words;
  }
}
