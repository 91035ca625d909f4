import { describe, expect, it } from 'vitest';

import type { AuthoredBlock } from '../contract.ts';
import { lintScenario } from './lint.ts';
import type { AuthoredScene } from './schema.ts';

type Choices = NonNullable<AuthoredScene['choices']>;

const to = (target: string, more: Partial<Choices[number]> = {}): Choices[number] => ({
  id: `${target}-${JSON.stringify(more)}`,
  text: `To ${target} ${JSON.stringify(more)}`,
  to: target,
  ...more,
});

const scene = (id: string, ...choices: Choices): AuthoredScene => ({
  id,
  title: id,
  text: 'It happens.',
  choices,
});

const end = (id: string, more: Partial<AuthoredScene> = {}): AuthoredScene => ({
  id,
  title: id,
  text: 'It happens.',
  ending: { title: 'An ending', text: 'It ends.' },
  ...more,
});

const raise = (by: number) => ({ changes: [{ meter: 'trust', by }] });
const atLeast = (level: number) => ({ needs: [{ meter: 'trust', atLeast: level }] });
const atMost = (level: number) => ({ needs: [{ meter: 'trust', atMost: level }] });

const right = { answered: 'correct' } as const;
const wrong = { answered: 'incorrect' } as const;
const fact = { type: 'trueFalse', id: 'fact', statement: 'It is so.', answer: true };
const opinion = { type: 'openText', id: 'opinion', question: 'What do you think?' };

/** A scene that goes on once its question is answered. */
const asks = (
  question: AuthoredBlock & { mustBeCorrect?: boolean },
  ...choices: Choices
): AuthoredScene => ({
  ...scene('a', ...choices),
  asks: [question],
});

/** Sixteen decisions, each of which doubles the number of ways in which a meter can stand. */
const manyWays = Array.from({ length: 16 }, (_, index) =>
  scene(
    `s${index}`,
    to(index === 15 ? 'end' : `s${index + 1}`, raise(0)),
    to(index === 15 ? 'end' : `s${index + 1}`, raise(2 ** index)),
  ),
);

describe('advice', () => {
  it.each<readonly [string, readonly AuthoredScene[], readonly string[]]>([
    ['a sound story', [scene('a', to('b'), to('c')), end('b'), end('c')], []],
    [
      'a choice that leads back',
      [scene('a', to('b'), to('c')), scene('b', to('a'), to('c')), end('c')],
      ['error choice-leads-back scenes.1.choices.0.to'],
    ],
    [
      'a choice that leads nowhere else',
      [scene('a', to('a'), to('b')), end('b')],
      ['error choice-leads-back scenes.0.choices.0.to'],
    ],
    [
      'a scene to which nothing leads',
      [scene('a', to('c'), to('c', raise(1))), end('b'), end('c')],
      ['error unreachable-scene scenes.1'],
    ],
    [
      'a last scene that ends nothing',
      [scene('a', to('b'), to('b', raise(1))), { id: 'b', title: 'b', text: 'It stops.' }],
      ['error scene-without-way-on scenes.1'],
    ],
    [
      'choices at an ending',
      [scene('a', to('b'), to('c')), end('b', { choices: [to('c')] }), end('c')],
      ['error choices-at-ending scenes.1.choices'],
    ],
    ['a story that is over at once', [end('a')], ['error ending-at-once scenes.0.ending']],
    [
      'a story without a decision',
      [scene('a', to('b')), end('b')],
      ['warning nothing-to-decide scenes'],
    ],
    [
      'a condition that holds for some',
      [
        scene('a', to('b', raise(1)), to('b')),
        scene('b', to('c'), to('d', atLeast(1))),
        end('c'),
        end('d'),
      ],
      [],
    ],
    [
      'a condition that never holds',
      [
        scene('a', to('b', raise(1)), to('b')),
        scene('b', to('c'), to('d', atLeast(2))),
        end('c'),
        end('d'),
      ],
      ['error condition-never-holds scenes.1.choices.1.needs'],
    ],
    [
      'a condition that always holds',
      [scene('a', to('b', atMost(0)), to('b')), end('b')],
      ['warning condition-always-holds scenes.0.choices.0.needs'],
    ],
    [
      'a condition that says nothing',
      [scene('a', to('b', { needs: [{ meter: 'trust' }] }), to('b')), end('b')],
      ['warning condition-always-holds scenes.0.choices.0.needs'],
    ],
    [
      'no choice for some',
      [
        scene('a', to('b', raise(1)), to('b', raise(-1)), to('b')),
        scene('b', to('c', atLeast(1)), to('c', atMost(-1))),
        end('c'),
      ],
      ['error no-choice-open scenes.1.choices'],
    ],
    [
      'choices that say the same',
      [scene('a', to('b', { text: 'Go on' }), to('c', { text: 'go on!' })), end('b'), end('c')],
      ['warning alike-options scenes.0.choices.1.text'],
    ],
    [
      'long texts',
      [
        {
          ...scene('a', to('b', { text: 'word '.repeat(31) }), to('c')),
          text: 'word '.repeat(151),
        },
        end('b'),
        end('c'),
      ],
      ['warning long-scene scenes.0', 'warning long-choice scenes.0.choices.0.text'],
    ],
    [
      'ways that part at an answer',
      [asks(fact, to('b', right), to('c', wrong), to('c', raise(0))), end('b'), end('c')],
      [],
    ],
    [
      'an answer that nothing asks for',
      [scene('a', to('b', right), to('c')), end('b'), end('c')],
      ['error answer-not-asked scenes.0.choices.0.answered'],
    ],
    [
      'an answer to what is neither right nor wrong',
      [asks(opinion, to('b', wrong), to('c')), end('b'), end('c')],
      ['error answer-not-asked scenes.0.choices.0.answered'],
    ],
    [
      'a wrong answer that leads nowhere',
      [asks(fact, to('b', right), to('c', right)), end('b'), end('c')],
      ['error no-choice-open scenes.0.choices'],
    ],
    [
      'a way on after a wrong answer where only a right one leads on',
      [asks({ ...fact, mustBeCorrect: true }, to('b', right), to('c', wrong)), end('b'), end('c')],
      ['error condition-never-holds scenes.0.choices.1.answered'],
    ],
    [
      'what a meter comes to after one answer only',
      [
        asks({ ...fact, mustBeCorrect: true }, to('b', right), to('b', { ...wrong, ...raise(1) })),
        scene('b', to('c'), to('c', atLeast(1))),
        end('c'),
      ],
      [
        'error condition-never-holds scenes.0.choices.1.answered',
        'error condition-never-holds scenes.1.choices.1.needs',
      ],
    ],
    [
      'a question at an ending',
      [scene('a', to('b'), to('c')), end('b', { asks: [fact] }), end('c')],
      ['error question-at-ending scenes.1.asks'],
    ],
    [
      'the same words after either answer',
      [
        asks(fact, to('b', { text: 'Go on', ...right }), to('c', { text: 'Go on', ...wrong })),
        end('b'),
        end('c'),
      ],
      [],
    ],
    ['more ways than can be looked at', [...manyWays, end('end')], ['warning many-ways scenes']],
  ])('on %s', (_name, scenes, expected) => {
    const found = lintScenario({ scenes: [...scenes], meters: [meter] });
    expect(
      found.map(({ severity, rule, path }) => `${severity} ${rule} ${path.join('.')}`),
    ).toEqual(expected);
  });

  it('says where learners find no choice, and what helps', () => {
    const [found] = lintScenario({
      meters: [meter],
      scenes: [scene('a', to('b', atLeast(1)), to('b', atMost(-1))), end('b')],
    }).filter(({ rule }) => rule === 'no-choice-open');
    expect(found).toEqual({
      severity: 'error',
      rule: 'no-choice-open',
      path: ['scenes', 0, 'choices'],
      message: 'Some learners find no choice here that is open to them: when Trust is 0.',
      remedy: 'Add a choice without "needs", or let one of them need less.',
    });
  });

  it('says after which answer learners find no choice', () => {
    const [found] = lintScenario({
      scenes: [asks(fact, to('b', right), to('b', { ...right, ...raise(0) })), end('b')],
    });
    expect(found).toMatchObject({
      message: 'Some learners find no choice here that is open to them: after a wrong answer.',
      remedy: 'Add a choice without "answered" and "needs", or let one of them need less.',
    });
  });

  it('on words for a picture that is not there', () => {
    const found = lintScenario({
      people: [{ id: 'mika', name: 'Mika', alternative: 'She laughs.' }],
      scenes: [scene('a', to('b'), to('c')), end('b'), end('c')],
    });
    expect(found.map(({ rule, path }) => [rule, ...path])).toEqual([
      ['alternative-without-picture', 'people', 0, 'alternative'],
    ]);
  });
});

const meter = { id: 'trust', name: 'Trust', start: 0 };
