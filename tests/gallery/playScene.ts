import { type Actor, createActor } from 'xstate';

import type { PlayableBlock } from '../../src/blocks/playable.ts';
import { courseMachine } from '../../src/engine/courseMachine.ts';
import { buildCourse, lesson } from '../../src/engine/testing/buildCourse.ts';
import { defaultLaunch } from '../../src/engine/testing/defaultLaunch.ts';
import { emptyRecord } from '../../src/progress/record.ts';
import { cards } from '../../src/engine/testing/buildBlocks.ts';
import type { Scene } from './scenes.ts';

/** A scene that is played: a lesson of one block, in a real course. */
export interface PlayedScene {
  readonly actor: Actor<typeof courseMachine>;
  /** The blocks of the lesson; the last one is shown. */
  readonly blocks: readonly PlayableBlock[];
}

/** Plays a scene on the course machine that learners play on. */
export function playScene(block: PlayableBlock, { events, waits = false }: Scene): PlayedScene {
  const before = waits ? [cards('before', 3)] : [];
  const { outline, lessons } = buildCourse({
    lessons: [lesson('scene', [...before, () => block])],
  });
  const actor = createActor(courseMachine, {
    input: { outline, lessons, record: emptyRecord(1), now: () => 0, launch: defaultLaunch },
  }).start();
  actor.send({ type: 'lesson.opened', lesson: 1 });
  for (const event of events) actor.send(event);
  return { actor, blocks: lessons.flatMap((each) => (each.type === 'lesson' ? each.blocks : [])) };
}
