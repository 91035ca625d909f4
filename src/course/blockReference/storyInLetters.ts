import type { AuthoredChoice, AuthoredScene, AuthoredStory } from '../../blocks/scenario/schema.ts';

/** The map of a story, drawn in letters: each scene with its number, and where its choices lead. */
export const storyInLetters = (story: AuthoredStory): string =>
  story.scenes.flatMap((scene, index) => drawnScene(scene, index + 1, story)).join('\n');

function drawnScene(
  { title, ending, choices = [] }: AuthoredScene,
  number: number,
  story: AuthoredStory,
): readonly string[] {
  const name = `${number} ${title}`;
  if (ending !== undefined) return [`${name} ■ ${ending.title}`];
  return [
    name,
    ...choices.map((choice, index) => {
      const branch = index === choices.length - 1 ? '└─' : '├─';
      return `  ${branch} ${choice.text} → ${leadsTo(choice, story)}`;
    }),
  ];
}

/** The number of the scene, and what the choice needs. */
function leadsTo({ to, needs = [] }: AuthoredChoice, { scenes, meters = [] }: AuthoredStory) {
  const number = scenes.findIndex(({ id }) => id === to) + 1;
  const conditions = needs.map(({ meter, atLeast, atMost }) => {
    const name = meters.find(({ id }) => id === meter)?.name ?? meter;
    const from = atLeast === undefined ? '' : ` ≥ ${atLeast}`;
    return `${name}${from}${atMost === undefined ? '' : ` ≤ ${atMost}`}`;
  });
  return conditions.length === 0 ? `${number}` : `${number}, if ${conditions.join(' and ')}`;
}
