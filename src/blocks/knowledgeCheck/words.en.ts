export const words = {
  eyebrow: 'Knowledge check · not scored',
  offer_one: 'One question, as often as you like.',
  offer_other: '{{count, number}} questions, as often as you like.',
  start: 'Start the check',
  testEyebrow: 'Test before the lesson · you can leave it out',
  testOffer:
    'If you know this already: from {{passing, percent}} on, this lesson counts as done, and you can go on without reading it. It stays open to read. Below that nothing is lost: you read the lesson as always.',
  testDone:
    'This lesson is done already. You can still take the test to see what you know; it changes nothing.',
  testFacts_one: 'One question, asked once. You are told at once what is right.',
  testFacts_other:
    '{{count, number}} questions, asked once. You are told after each one what is right.',
  startTest: 'I know this: take the test',
  testPassed: 'You know this. The lesson counts as done, and stays open to read whenever you like.',
  testFailed:
    'The lesson counts as done from {{passing, percent}} on. It is here for you: once you have read it to its end, it is done.',
  testOver: 'The test is over: it is asked once.',
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
