import type { RuleName } from '../../core/ruleName.ts';
import type { BlockLint } from '../contract.ts';
import { lintAlike } from '../lintAlike.ts';
import { lintLongText } from '../longText.ts';
import { lintOptionalPicture } from '../optionalPicture.ts';
import { isOfferedAfter, outcomesOf } from './askedInScene.ts';
import type { Outcome } from './content.ts';
import { areMet, type Levels } from './levels.ts';
import type {
  AuthoredChoice,
  AuthoredPerson,
  AuthoredScenario,
  AuthoredScene,
  AuthoredStory,
} from './schema.ts';
import { walkStory, type WalkedStory } from './walkStory.ts';

type Path = BlockLint['path'];

/**
 * Proves that every way through a story ends, whatever a learner decides: it only goes forward, no
 * scene is without a way on, and no state of the meters leaves a learner without a choice.
 */
export const lintScenario = (
  story: Pick<AuthoredScenario, 'people' | 'meters' | 'scenes'>,
): readonly BlockLint[] => [
  ...(story.people ?? []).flatMap((each, index) => lintPicture(each, ['people', index])),
  ...lintWays(story),
  ...lintConditions(story, walkStory(story)),
  ...story.scenes.flatMap(lintWords),
];

const error = (rule: RuleName, path: Path, message: string, remedy: string): BlockLint => ({
  severity: 'error',
  rule,
  path,
  message,
  remedy,
});

const warning = (...words: Parameters<typeof error>): BlockLint => ({
  ...error(...words),
  severity: 'warning',
});

/** The name stands beside a picture, so that it needs no words of its own. */
const lintPicture = (person: AuthoredPerson, path: Path): readonly BlockLint[] =>
  person.alternative === undefined ? [] : lintOptionalPicture(person, path, 'person');

/** Where the scenes lead, whatever their conditions say. */
function lintWays({ scenes }: AuthoredStory): readonly BlockLint[] {
  const choices = scenes.map((scene) => scene.choices ?? []);
  const found = scenes.flatMap((scene, index) => [
    ...lintWayOn(scene, index),
    ...lintOrder(scenes, index),
    ...(index > 0 && !isLedTo(scenes, index) ? [unreachable(index)] : []),
  ]);
  const isStory = choices.some((offered) => offered.length > 1);
  return isStory || found.length > 0 ? found : [nothingToDecide];
}

const nothingToDecide = warning(
  'nothing-to-decide',
  ['scenes'],
  'In no scene is there more than one choice, so that the learner decides nothing.',
  'Add a choice with consequences of its own, or use a "process".',
);

const unreachable = (index: number): BlockLint =>
  error(
    'unreachable-scene',
    ['scenes', index],
    'No choice leads to this scene, so that nobody ever sees it.',
    'Let a choice of an earlier scene lead to it, or remove the scene.',
  );

const isLedTo = (scenes: readonly AuthoredScene[], index: number): boolean =>
  scenes
    .slice(0, index)
    .some(({ choices = [] }) => choices.some(({ to }) => to === scenes[index]?.id));

function lintWayOn(scene: AuthoredScene, index: number): readonly BlockLint[] {
  const { choices = [], ending } = scene;
  const path: Path = ['scenes', index];
  if (ending === undefined && choices.length === 0) {
    return [
      error(
        'scene-without-way-on',
        path,
        'Nobody gets on from this scene: it has neither choices nor an ending.',
        'Add "choices" that lead to later scenes, or say under "ending" how the story ends here.',
      ),
    ];
  }
  if (ending === undefined) return [];
  if (index === 0) {
    return [
      error(
        'ending-at-once',
        [...path, 'ending'],
        'The story ends with its first scene, so that there is nothing to decide.',
        'Give the first scene choices, and tell the ending in a later one.',
      ),
    ];
  }
  return lintAtEnding(scene, path);
}

const lintAtEnding = ({ choices = [], asks }: AuthoredScene, path: Path): readonly BlockLint[] => [
  ...(choices.length === 0
    ? []
    : [
        error(
          'choices-at-ending',
          [...path, 'choices'],
          'This scene ends the story, so that its choices are never offered.',
          'Remove the choices, or move the ending to a scene of its own.',
        ),
      ]),
  ...(asks === undefined
    ? []
    : [
        error(
          'question-at-ending',
          [...path, 'asks'],
          'This scene ends the story, so that its question is never asked.',
          'Ask it in a scene before, or after the story.',
        ),
      ]),
];

/** A name that no scene has is said with all other names. */
const lintOrder = (scenes: readonly AuthoredScene[], index: number): readonly BlockLint[] =>
  (scenes[index]?.choices ?? []).flatMap(({ to }, place) => {
    const target = scenes.findIndex(({ id }) => id === to);
    if (target === -1 || target > index) return [];
    return [
      error(
        'choice-leads-back',
        ['scenes', index, 'choices', place, 'to'],
        'This choice leads to a scene that does not stand further down, so that the story could go round in a circle.',
        'Let it lead to a later scene, or move that scene below this one.',
      ),
    ];
  });

/** What answers and meters make of the choices, in every state in which a learner can come to a scene. */
function lintConditions(
  { meters = [], scenes }: AuthoredStory,
  { reached, isWhole }: WalkedStory,
): readonly BlockLint[] {
  const asked = scenes.flatMap(lintAnswered);
  if (!isWhole) return [...asked, manyWays];
  const met = scenes.flatMap((scene, index) => {
    const { id, choices = [] } = scene;
    const states = reached.get(id) ?? [];
    const path: Path = ['scenes', index, 'choices'];
    const shut = shutIn(scene, states);
    return [
      ...choices.flatMap((choice, place) => lintCondition(choice, states, [...path, place])),
      ...(shut === null || choices.length === 0 ? [] : [noChoiceOpen(path, shut, meters)]),
    ];
  });
  return [...asked, ...met];
}

/** How somebody comes to find no choice that is open to them. */
interface Shut {
  readonly levels: Levels<string>;
  readonly outcome: Outcome | null;
}

/** The first state, and what became of the question there, in which no choice of a scene is open. */
function shutIn(scene: AuthoredScene, states: readonly Levels<string>[]): Shut | null {
  const { choices = [] } = scene;
  for (const outcome of outcomesOf(scene)) {
    const offered = choices.filter((choice) => isOfferedAfter(choice, outcome));
    const levels = states.find((each) => !offered.some(({ needs = [] }) => areMet(needs, each)));
    if (levels !== undefined) return { levels, outcome };
  }
  return null;
}

/** Choices that wait for an answer that nobody gives there. */
const lintAnswered = (scene: AuthoredScene, index: number): readonly BlockLint[] =>
  (scene.choices ?? []).flatMap(({ answered }, place) => {
    const path: Path = ['scenes', index, 'choices', place, 'answered'];
    if (answered === undefined) return [];
    const outcomes = outcomesOf(scene);
    if (outcomes.includes(null)) return [nothingToAnswer(path)];
    return outcomes.includes(answered) ? [] : [neverWrong(path)];
  });

const nothingToAnswer = (path: Path): BlockLint =>
  error(
    'answer-not-asked',
    path,
    'Nothing is answered right or wrong in this scene, so that this choice waits for nothing.',
    'Remove "answered", or give the scene a question that has a right answer under "asks".',
  );

const neverWrong = (path: Path): BlockLint =>
  error(
    'condition-never-holds',
    path,
    'Nobody is ever offered this choice: the question has to be answered right before the story goes on.',
    'Remove "answered", or take "mustBeCorrect" off the question.',
  );

const manyWays = warning(
  'many-ways',
  ['scenes'],
  'There are so many different ways through this story that not all of them could be checked.',
  'Use fewer meters, or let fewer choices change them.',
);

const noChoiceOpen = (
  path: Path,
  { levels, outcome }: Shut,
  meters: NonNullable<AuthoredStory['meters']>,
): BlockLint => {
  const stand = meters.map(({ id, name }) => `${name} is ${levels.get(id) ?? 0}`).join(', ');
  const when = [
    ...(outcome === null ? [] : [`after a ${outcome === 'correct' ? 'right' : 'wrong'} answer`]),
    ...(stand === '' ? [] : [`when ${stand}`]),
  ].join(', ');
  return error(
    'no-choice-open',
    path,
    `Some learners find no choice here that is open to them: ${when}.`,
    outcome === null
      ? 'Add a choice without "needs", or let one of them need less.'
      : 'Add a choice without "answered" and "needs", or let one of them need less.',
  );
};

function lintCondition(
  { needs }: AuthoredChoice,
  states: readonly Levels<string>[],
  path: Path,
): readonly BlockLint[] {
  if (needs === undefined || states.length === 0) return [];
  const met = states.filter((levels) => areMet(needs, levels)).length;
  if (met === 0) {
    return [
      error(
        'condition-never-holds',
        [...path, 'needs'],
        'Nobody is ever offered this choice: its condition holds in no way through the story.',
        'Let it need less, or let earlier choices change the meter more.',
      ),
    ];
  }
  if (met < states.length) return [];
  return [
    warning(
      'condition-always-holds',
      [...path, 'needs'],
      'Everybody is offered this choice: its condition holds in every way through the story.',
      'Remove the condition, or let it need more.',
    ),
  ];
}

function lintWords(scene: AuthoredScene, index: number): readonly BlockLint[] {
  const { text, says = [], choices = [] } = scene;
  const path: Path = ['scenes', index];
  // After a right answer a learner may be offered what others are offered after a wrong one.
  const texts = choices.map((each) => `${each.answered ?? ''} ${each.text}`);
  return [
    ...lintLongText([text, ...says.map((each) => each.text)].join('\n\n'), {
      rule: 'long-scene',
      path,
      what: 'This scene',
      maxWords: 150,
      remedy: 'Tell less, or divide it into two scenes.',
    }),
    ...choices.flatMap((choice, place) =>
      lintLongText(choice.text, {
        rule: 'long-choice',
        path: [...path, 'choices', place, 'text'],
        what: 'This choice',
        maxWords: 30,
        remedy: 'Say what the learner does; what comes of it belongs under "after".',
      }),
    ),
    ...lintAlike(texts, { field: 'choices', text: 'text', one: 'choice' }).map((found) => ({
      ...found,
      path: [...path, ...found.path],
    })),
  ];
}
