import { createActor } from 'xstate';

import type { PlayableBlock } from '../../src/blocks/playable.ts';
import { NO_WISHES } from '../../src/core/filmWishes.ts';
import type { Launch } from '../../src/core/launch.ts';
import type { PlayableCourse } from '../../src/course/playable.ts';
import { courseMachine } from '../../src/engine/courseMachine.ts';
import type { CourseEvent } from '../../src/engine/events.ts';
import { selectLessons, selectPlace, selectProgress } from '../../src/engine/select.ts';
import { emptyRecord } from '../../src/progress/record.ts';
import { type Figure, rounded } from './figure.ts';

const launch: Launch = {
  learner: null,
  language: null,
  films: NO_WISHES,
  mode: 'normal',
  credit: true,
  passingScore: null,
  savedState: '',
};

/** How many learner's actions the engine takes in a second, all that a page shows read after each. */
export function engineFigure(name: string, course: PlayableCourse): Figure {
  const { outline, lessons } = course;
  const input = { outline, lessons, launch, record: emptyRecord(7), now: () => 1 };
  const actor = createActor(courseMachine, { input }).start();
  const events = visit(course);
  const start = performance.now();
  for (const event of events) {
    actor.send(event);
    const snapshot = actor.getSnapshot();
    selectPlace(snapshot);
    selectLessons(snapshot);
    selectProgress(snapshot);
  }
  const seconds = (performance.now() - start) / 1000;
  return {
    name: `Engine, with all selectors: ${name}`,
    value: rounded(events.length / seconds, 0),
    unit: 'events/s',
  };
}

/** Everything that a learner does in the first lessons of a course. */
function visit({ lessons }: PlayableCourse): readonly CourseEvent[] {
  return lessons
    .slice(0, 20)
    .flatMap((lesson): CourseEvent[] => [
      { type: 'lesson.opened', lesson: lesson.key },
      ...(lesson.type === 'lesson' ? lesson.blocks.flatMap(actions) : []),
      ...(lesson.type === 'lesson' ? [{ type: 'lesson.finished' } as const] : []),
    ]);
}

function actions({ key, type, state, slots }: PlayableBlock): readonly CourseEvent[] {
  const inner = slots.flatMap(({ blocks }) => blocks.flatMap(actions));
  const reached: CourseEvent = { type: 'block.reached', block: key };
  if (type === 'continue') return [reached, { type: 'continue.pressed', block: key }];
  if (state.kind === 'items') {
    const opened = state.items.map((item): CourseEvent => ({
      type: 'item.opened',
      block: key,
      item,
    }));
    return [reached, ...opened, ...inner];
  }
  if (state.kind !== 'choice') return [reached, ...inner];
  const answer = { kind: 'choice', chosen: state.items.slice(0, 1) } as const;
  return [
    reached,
    { type: 'answer.changed', block: key, answer },
    { type: 'answer.submitted', block: key },
  ];
}
