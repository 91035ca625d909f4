import type { AuthoredChoice, AuthoredScene, AuthoredStory } from '../../blocks/scenario/schema.ts';

/** The map of a story, drawn in letters: each scene with its number, what it asks, and where its choices lead. */
export const storyInLetters = (story: AuthoredStory): string =>
  story.scenes.flatMap((scene, index) => drawnScene(scene, index + 1, story)).join('\n');

function drawnScene(
  { title, ending, asks, choices = [] }: AuthoredScene,
  number: number,
  story: AuthoredStory,
): readonly string[] {
  const name = `${number} ${title}`;
  if (ending !== undefined) return [`${name} ■ ${ending.title}`];
  return [
    asks === undefined ? name : `${name} ? ${asks.map(({ type }) => type).join(', ')}`,
    ...choices.map((choice, index) => {
      const branch = index === choices.length - 1 ? '└─' : '├─';
      return `  ${branch} ${choice.text} → ${leadsTo(choice, story)}`;
    }),
  ];
}

/** The number of the scene, and after which answer and how the meters stand it is offered. */
function leadsTo(
  { to, needs = [], answered }: AuthoredChoice,
  { scenes, meters = [] }: AuthoredStory,
) {
  const number = scenes.findIndex(({ id }) => id === to) + 1;
  const levels = needs.map(({ meter, atLeast, atMost }) => {
    const name = meters.find(({ id }) => id === meter)?.name ?? meter;
    const from = atLeast === undefined ? '' : ` ≥ ${atLeast}`;
    return `${name}${from}${atMost === undefined ? '' : ` ≤ ${atMost}`}`;
  });
  const conditions = [
    ...(answered === undefined
      ? []
      : [answered === 'correct' ? 'answered right' : 'answered wrong']),
    ...levels,
  ];
  return conditions.length === 0 ? `${number}` : `${number}, if ${conditions.join(' and ')}`;
}
