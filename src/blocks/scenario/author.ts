import type { BlockDefinition } from '../contract.ts';
import { scenarioSchema } from './schema.ts';

export const scenarioDefinition: BlockDefinition<'scenario', typeof scenarioSchema> = {
  type: 'scenario',
  schema: scenarioSchema,
  about: {
    title: 'Scenario',
    purpose:
      'A story in which the learner decides: people speak, choices have consequences, and there are several endings.',
    use: 'To practise what has no single right answer: a conversation, a conflict, a hard decision. For a question with a right answer, use a choice.',
    tip: 'Begin with two endings and the one decision between them; add scenes where the ways part.',
    done: 'When the story has come to an ending. Played again, it stays done.',
    kept: 'What was decided in each scene.',
  },
};
