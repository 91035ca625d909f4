import type { Answer, ItemNumber } from '../../core/blockState.ts';
import type { DescribedPicture } from '../../core/pictureFile.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { Linear, Linearize, LinearPiece, QuestionBehaviour } from '../contract.ts';
import { deeper, heading, linearText, paragraph } from '../linearPieces.ts';
import { reportedOptions } from '../questionContent.ts';

export interface ScenarioContent {
  readonly title: string;
  readonly intro: RichText | null;
  readonly people: readonly Person[];
  readonly meters: readonly Meter[];
  /** In the order of the story: every choice leads to a later one. */
  readonly scenes: readonly Scene[];
  /** Whether the learner may take back what was decided last. */
  readonly back: boolean;
}

/** Drawings of people, by what is seen first, in the order in which those get them who have none. */
export const LOOKS = [
  'curls',
  'beard',
  'bun',
  'hijab',
  'short',
  'afro',
  'bangs',
  'turban',
] as const;

export type Look = (typeof LOOKS)[number];

export interface Person {
  readonly item: ItemNumber;
  readonly name: string;
  readonly about: string | null;
  /** Stands in the place of the drawing. */
  readonly picture: DescribedPicture | null;
  readonly look: Look;
}

/** Something that rises and falls with what the learner decides. */
export interface Meter {
  readonly item: ItemNumber;
  readonly name: string;
  readonly start: number;
  /** The lowest and the highest that it can come to. */
  readonly range: readonly [lowest: number, highest: number];
}

export interface Scene {
  readonly item: ItemNumber;
  /** For LMS reports. */
  readonly id: string;
  readonly title: string;
  readonly text: RichText;
  readonly says: readonly Speech[];
  /** Its slot holds a question, which is answered before the story goes on. */
  readonly asks?: boolean;
  /** What is decided, above the choices; `null`: the player asks. */
  readonly question: string | null;
  /** Empty for an ending. */
  readonly choices: readonly StoryChoice[];
  readonly ending: Ending | null;
}

export interface Speech {
  readonly who: ItemNumber;
  readonly text: RichText;
}

export interface StoryChoice {
  readonly item: ItemNumber;
  /** For LMS reports. */
  readonly id: string;
  readonly text: string;
  /** The scene that it leads to. */
  readonly to: ItemNumber;
  /** What happens at once. */
  readonly after: RichText | null;
  readonly changes: readonly Change<ItemNumber>[];
  readonly needs: readonly Need<ItemNumber>[];
  /** The answer after which it is offered; left out: any. */
  readonly answered?: Outcome;
}

/** What became of the question of a scene. */
export type Outcome = 'correct' | 'incorrect';

/** What a choice does to a meter. */
export interface Change<Key> {
  readonly meter: Key;
  readonly by: number;
}

/** How a meter has to stand for a choice to be offered; left out: no matter how low, or how high. */
export interface Need<Key> {
  readonly meter: Key;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

export interface Ending {
  readonly title: string;
  readonly text: RichText;
  /** What could have gone otherwise. */
  readonly otherwise: RichText | null;
}

/** A scene that the learner came through, and how. */
export interface Turn {
  readonly scene: Scene;
  readonly choice: StoryChoice;
}

/** How far a learner came in a story, by the steps of their answer that lead on from each other. */
export function wayThrough(
  { scenes }: Pick<ScenarioContent, 'scenes'>,
  answer: Answer | null,
): { readonly turns: readonly Turn[]; readonly here: Scene | null } {
  const turns: Turn[] = [];
  let here = scenes[0];
  for (const step of answer?.kind === 'path' ? answer.steps : []) {
    const choice = here?.choices.find(({ item }) => item === step);
    if (here === undefined || choice === undefined) break;
    turns.push({ scene: here, choice });
    here = scenes.find(({ item }) => item === choice.to);
  }
  return { turns, here: here ?? null };
}

/** The story as a script, from its first scene to its last; a page reads of it what it shows. */
const linearize: Linearize<'scenario'> = ({ title, intro, people, scenes }) => [
  ...heading(title, 2),
  ...linearText(intro),
  ...people.flatMap(({ name, about, picture }) =>
    [picture?.alternative ?? null, name, about].flatMap(paragraph),
  ),
  ...scenes.flatMap((scene) => linearScene(scene, people)),
];

const linearScene = (
  { item: scene, title, text, says, asks, question, choices, ending }: Scene,
  people: readonly Person[],
): readonly Linear[] => [
  ...heading(title, 3),
  ...deeper(linearText(text), 2),
  ...says.flatMap(({ who, text: words }) => [
    ...paragraph(people.find(({ item }) => item === who)?.name ?? null),
    ...deeper(linearText(words), 2),
  ]),
  ...(asks ? [{ kind: 'slot', item: scene } as const] : []),
  ...paragraph(question),
  ...choices.flatMap((choice): readonly LinearPiece[] => [
    { kind: 'listItem', text: choice.text },
    ...deeper(linearText(choice.after), 2),
  ]),
  ...(ending === null
    ? []
    : [
        ...heading(ending.title, 3),
        ...deeper(linearText(ending.text), 2),
        ...deeper(linearText(ending.otherwise), 2),
      ]),
];

export const scenarioBehaviour: QuestionBehaviour<'scenario'> = {
  linearize,
  ownWords: (_, t) => [
    t('blocks.scenario.decide'),
    t('blocks.scenario.otherwise'),
    t('blocks.scenario.goesOn'),
    t('blocks.scenario.goesOnRight'),
  ],
  left: (count, t) => t('blocks.scenario.left', { count }),
  text: ({ title }) => title,
  grade: null,
  right: null,
  shown: ({ scenes }) => scenes.flatMap(({ choices }) => choices.map(({ item }) => item)),
  interactions: (content, answer) => {
    const { turns, here } = wayThrough(content, answer);
    const decided = turns.map(
      ({ scene, choice }) =>
        ({
          part: scene.id,
          description: scene.title,
          answer: { kind: 'choice', response: reportedOptions([choice]), right: null },
        }) as const,
    );
    if (here === null || here.ending === null) return decided;
    // The story itself is asked how it ends.
    const ended = { kind: 'other', response: here.ending.title, right: null } as const;
    return [...decided, { part: null, description: content.title, answer: ended }];
  },
  labels: ({ scenes }) =>
    scenes.flatMap(({ choices }) => choices.map(({ item, text }) => ({ item, label: text }))),
  told: () => [],
};

declare module '../types.ts' {
  interface PathContents {
    readonly scenario: ScenarioContent;
  }
}
