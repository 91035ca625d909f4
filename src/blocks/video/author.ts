import type { AnyBlockSchema } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { videoSchema, type VideoSchema } from './schema.ts';

export const videoDefinition = (asked: AnyBlockSchema): BlockDefinition<'video', VideoSchema> => ({
  type: 'video',
  schema: videoSchema(asked),
  about: {
    title: 'Video',
    purpose:
      'A film with captions and a transcript, from the course itself or, once the learner agrees, from another site.',
    use: 'To show what has to be seen: a conversation, a place, a movement. Three minutes are long.',
    done: 'When the share that you set was played, 90 % unless you say otherwise, or when the learner says that they have read the transcript. Its questions count by themselves: each has to be answered, unless it is "optional".',
    kept: 'Which parts of the film were watched, and the answer to each question.',
    tip: 'Write the transcript first and film after it: it becomes a better film.',
  },
});
