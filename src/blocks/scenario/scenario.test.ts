import { describe, expect, it } from 'vitest';

import type { ItemNumber } from '../../core/blockState.ts';
import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { answerLabels, interactionParts } from '../questions.ts';
import { createEnglish } from '../../i18n/setup.ts';
import { wayThrough } from './content.ts';
import { scenarioFixtures } from './fixtures.ts';
import { requiredKeys } from '../required.ts';

const meeting = compileFixture('scenario', scenarioFixtures.meeting);
const short = compileFixture('scenario', scenarioFixtures.short);

const asking = compileFixture('scenario', scenarioFixtures.asking);

const itemOf = (id: string): ItemNumber =>
  meeting.content.scenes
    .flatMap((scene) => [scene, ...scene.choices])
    .find((each) => each.id === id)?.item ?? 0;

const steps = (...ids: readonly string[]) => ({ kind: 'path', steps: ids.map(itemOf) }) as const;

describe('a scenario', () => {
  it('is a path from scene to scene, and done at any of its endings', () => {
    expect(short).toMatchObject({
      state: {
        kind: 'path',
        start: 1,
        options: [
          { item: 2, from: 1, to: null },
          { item: 4, from: 1, to: null },
        ],
      },
      done: { when: 'ended' },
    });
  });

  it('knows how far its meters go, and gives everybody a face of their own', () => {
    const { meters, people } = compileFixture('scenario', scenarioFixtures.long).content;
    expect(meters.map(({ name, start, range }) => [name, start, range])).toEqual([
      ['Trust in the team', 0, [0, 3]],
      ['Hours that are left for it this week', 4, [1, 4]],
    ]);
    expect(people.map(({ look }) => look)).toEqual(['curls', 'hijab', 'short']);
  });

  it('reads as a script', () => {
    expect(linearizeBlock(short).map(({ text }) => text)).toEqual([
      'The empty chair',
      'Before the meeting',
      'Five people plan a service. The chair of the person whom it is for is empty.',
      'Ask to wait for her',
      'Begin, for time is short',
      'After the meeting',
      'Everybody goes home at six.',
      'Planned for her',
      'The plan is ready. It takes half a year until somebody asks her.',
      'Ten minutes would have been enough: she was looking for the room.',
      'Ten minutes later',
      'The door opens.',
      'Planned with her',
      'She comes in, and crosses out the first page.',
    ]);
  });

  it('holds the questions of its scenes, which count for nobody who does not come there', () => {
    expect(
      asking.slots.map(({ blocks }) => blocks.map(({ id, optional }) => [id, optional])),
    ).toEqual([[['may-go-in', true]], [['first-word', true]], [['what-would-help', true]]]);
    expect(requiredKeys([asking])).toEqual([asking.key]);
    const read = linearizeBlock(asking).map(({ text }) => text);
    expect(read.slice(3, 11)).toEqual([
      'At the door',
      'The group has begun. A note says: Come in at any time.',
      'Jo',
      'Can I really go in now?',
      'Jo may go in, although the group has begun.',
      'What do you do?',
      'Go in with Jo',
      'Read the note again, together',
    ]);
  });

  it('calls its choices by what the learner does', () => {
    const labels = answerLabels(short, createEnglish().t);
    expect(labels.map(({ label }) => label)).toEqual([
      'Ask to wait for her',
      'Begin, for time is short',
    ]);
  });
});

const wayOf = (answer: Parameters<typeof wayThrough>[1]) => {
  const { turns, here } = wayThrough(meeting.content, answer);
  return [...turns.map(({ choice }) => choice.id), here?.id];
};

describe('the way of a learner', () => {
  it('begins with the first scene', () => {
    expect(wayOf(null)).toEqual(['at-the-desk']);
    expect(wayOf({ kind: 'text', text: 'Anything' })).toEqual(['at-the-desk']);
  });

  it('leads from scene to scene', () => {
    expect(wayOf(steps('insist'))).toEqual(['insist', 'at-the-table']);
    expect(wayOf(steps('insist', 'wait'))).toEqual(['insist', 'wait', 'own-plan']);
  });

  it('is followed as far as each step leads on, whatever a record holds', () => {
    expect(wayOf(steps('invite', 'invite', 'wait'))).toEqual(['invite', 'at-the-table']);
    expect(wayOf({ kind: 'path', steps: [9999, -1, Number.NaN] })).toEqual(['at-the-desk']);
    expect(wayOf(steps('insist', 'share', 'wait'))).toEqual(['insist', 'share', 'own-plan']);
  });
});

const decided = (part: string, description: string, id: string) => ({
  part,
  description,
  answer: { kind: 'choice', response: [{ item: itemOf(id), id }], right: null },
});

describe('an LMS', () => {
  it('is told of each decision, and of the ending', () => {
    expect(interactionParts(meeting, steps('invite', 'arrange'))).toEqual([
      decided('at-the-desk', 'At the desk', 'invite'),
      decided('at-the-table', 'At the table', 'arrange'),
      {
        part: null,
        description: 'A first visit',
        answer: { kind: 'other', response: 'A plan of yours', right: null },
      },
    ]);
  });

  it('is told of what was decided on the way, and of nothing where nothing was', () => {
    expect(interactionParts(meeting, steps('invite'))).toEqual([
      decided('at-the-desk', 'At the desk', 'invite'),
    ]);
    expect(interactionParts(meeting, null)).toEqual([]);
  });
});
