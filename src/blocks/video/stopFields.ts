import * as z from 'zod';

import type { AnyBlockSchema } from '../base.ts';
import { field, id, items, setting } from '../fields.ts';

/** @param asked The schema of all questions, graded or not. */
export const stopFields = (asked: AnyBlockSchema) =>
  items(
    z.strictObject({
      id: id({
        title: 'Id',
        description: 'A name for this stop, unique in the block.',
        example: 'first-words',
      }),
      at: setting(
        z.int().min(1).max(86_400),
        {
          title: 'At second',
          description: 'Where the film stops, in whole seconds from its beginning.',
          example: 30,
        },
        'seconds',
      ),
      questions: field(
        z.array(asked).min(1).max(3),
        { kind: 'blocks' },
        {
          title: 'Questions',
          description:
            'One to three questions of any type. Each has to be answered before the lesson is done, unless it is "optional".',
          example: [
            {
              type: 'openText',
              id: 'what-would-you-say',
              question: 'What would you say to her now?',
            },
          ],
        },
      ),
    }),
    {
      title: 'Stops',
      description:
        'Seconds at which the film stops for questions. They stand below it as a list, too, so that nobody has to play it to answer them. What is answered stops it no more.',
      example: [
        {
          id: 'first-words',
          at: 30,
          questions: [
            { type: 'trueFalse', id: 'asks-first', statement: 'Sam asks first.', answer: true },
          ],
        },
      ],
    },
  );
