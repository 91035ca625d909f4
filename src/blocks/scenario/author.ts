import type { AnyBlockSchema } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { scenarioSchema, type ScenarioSchema } from './schema.ts';

/** @param asked The schema of all questions, graded or not. */
export const scenarioDefinition = (
  asked: AnyBlockSchema,
): BlockDefinition<'scenario', ScenarioSchema> => ({
  type: 'scenario',
  schema: scenarioSchema(asked),
  about: {
    title: 'Scenario',
    purpose:
      'A story in which the learner decides: people speak, choices have consequences, and there are several endings.',
    use: 'To practise what has no single right answer: a conversation, a conflict, a hard decision. A scene can ask a question of any type, and go on as it was answered. For a question alone, use a choice.',
    tip: 'Begin with two endings and the one decision between them; add scenes where the ways part.',
    done: 'When the story has come to an ending. Played again, it stays done. A question in a scene is asked only of those who come to that scene, and never counts besides.',
    kept: 'What was decided in each scene, and the answer to each question that was asked.',
  },
});
