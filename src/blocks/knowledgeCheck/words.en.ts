export const words = {
  eyebrow: 'Knowledge check · not scored',
  offer_one: 'One question, as often as you like.',
  offer_other: '{{count, number}} questions, as often as you like.',
  start: 'Start the check',
  number: 'Question {{number, number}} of {{of, number}}',
  next: 'Next question',
  finish: 'See how you did',
  right: '{{right, number}} of {{of, number}} right',
  rightAndPartly: '{{right, number}} of {{of, number}} right, {{partly, number}} partly right',
  look: 'Choose a question to look at your answer again.',
  again: 'Try again',
  left_one: 'Answer the questions of the knowledge check.',
  left_other: 'Answer the questions of {{count, number}} knowledge checks.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly knowledgeCheck: typeof words;
  }
}
