import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { lintTimeline } from './build.ts';
import { timelineFixtures } from './fixtures.ts';

describe('a timeline', () => {
  const short = compileFixture('timeline', timelineFixtures.short);

  it('is done by going past it', () => {
    expect(short).toMatchObject({ state: { kind: 'none' }, done: { when: 'passed' } });
  });

  it('reads as its events with their times, each with what its picture says', () => {
    expect(linearizeBlock(short).slice(0, 6)).toEqual([
      { kind: 'heading', level: 2, text: 'Your first three months' },
      { kind: 'paragraph', text: 'Nobody expects you to know it all in the first week.' },
      { kind: 'heading', level: 3, text: 'Week 1: Meet your team', on: 'Meet your team' },
      {
        kind: 'paragraph',
        text: 'You are shown around, and meet the person who supports you.',
      },
      { kind: 'paragraph', text: 'Three people plan at a round table.' },
      {
        kind: 'heading',
        level: 3,
        text: 'Weeks 2 to 5: Go along with somebody',
        on: 'Go along with somebody',
      },
    ]);
  });
});

describe('advice on a timeline', () => {
  it.each([
    ['a single event', events(1), ['warning single-event events']],
    ['twelve events', events(12), []],
    ['thirteen events', events(13), ['warning many-events events']],
    [
      'a time that tells a story',
      [...events(1), event({ when: 'On the day before the first of them had come' })],
      ['warning long-when events.1.when'],
    ],
    [
      'a long text',
      [...events(1), event({ text: 'word '.repeat(101) })],
      ['warning long-event events.1.text'],
    ],
    [
      'a picture that says nothing',
      [...events(1), event({ file: 'team.svg' })],
      ['error missing-alternative events.1.alternative'],
    ],
    [
      'words for a picture that is not there',
      [...events(1), event({ alternative: 'A team' })],
      ['warning alternative-without-picture events.1.alternative'],
    ],
  ])('with %s', (_name, authored, expected) => {
    const found = lintTimeline({ events: authored });
    expect(
      found.map(({ severity, rule, path }) => `${severity} ${rule} ${path.join('.')}`),
    ).toEqual(expected);
  });
});

type AuthoredEvent = Parameters<typeof lintTimeline>[0]['events'][number];

const event = (parts: Partial<AuthoredEvent>): AuthoredEvent => ({
  id: 'last',
  when: 'At last',
  title: 'Last',
  ...parts,
});

function events(count: number): AuthoredEvent[] {
  return Array.from({ length: count }, (_, index) => event({ id: `event-${index}` }));
}
