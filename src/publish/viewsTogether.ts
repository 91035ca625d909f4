/**
 * Types of blocks whose views a learner fetches together, by the name of the file: each is so small
 * that a request of its own, and a place of its own in a package, costs more than it weighs.
 */
export const viewsTogether: Readonly<Record<string, readonly string[]>> = {
  /** All that ask something: they share the most of their code. */
  questions: ['choice', 'knowledgeCheck', 'likert', 'openText', 'poll', 'survey', 'trueFalse'],
  views: [
    'accordion',
    'flipCards',
    'image',
    'labeledGraphic',
    'process',
    'quote',
    'resources',
    'table',
    'tabs',
  ],
};
