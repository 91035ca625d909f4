import { compileFixture } from '../../blocks/compileFixture.ts';
import type { BlockType } from '../../blocks/types.ts';
import { blockTypes, definitions } from '../../blocks/definitions.ts';
import { examplesOf } from '../../blocks/examples.ts';
import type { PlayableBlock } from '../../blocks/playable.ts';
import { gradedBehaviours } from '../../blocks/questionBehaviours.ts';
import { schemaFields } from '../../blocks/schemaFields.ts';
import { doneWords, keptWords } from './behaviourWords.ts';
import { fieldLine } from './fieldLine.ts';
import { oneOf } from './kindWords.ts';
import { storyInLetters } from './storyInLetters.ts';

const INTRODUCTION = `# Blocks

<!-- Made by "npm run -s waymark -- schema --write" from the schemas: change the words there. -->

A lesson is a list of blocks. This page shows each kind: what it is for, what you write, and when it counts as done. Texts "in Markdown" may have **bold**, *italic*, links, lists, headings, tables and formulas ($a^2$).

Blocks stand in the \`blocks\` of a lesson: [a whole course](authoring.md#a-whole-course) shows the files around them. Words in Markdown can lead to the glossary, a lesson or a block, too: [how](authoring.md#texts). What is written in the name of a field with \`[]\` is written for each member of a list.`;

/** Where questions stand, and where what is said by score. */
const questionWords = (): string =>
  `Questions with a right answer are ${oneOf(Object.keys(gradedBehaviours).toSorted(), 'and')}: each stands in a lesson, and in the \`questions\` of a [knowledge check](#knowledge-check), a [video](#video) or a [quiz](course.md#quiz-and-question-bank), where what is said of a whole result goes by its score (\`overallFeedback\`). A wrong answer wants a reason: \`check\` asks for \`feedback.incorrect\`, or for words at each wrong option.`;

const titleOf = (type: BlockType): string => definitions[type].about.title;

const types = blockTypes.toSorted((a, b) => titleOf(a).localeCompare(titleOf(b), 'en'));

/** The block reference for authors, as Markdown that is yet to be formatted. */
export function blockReference(): string {
  const list = types.map((type) => {
    const { title, purpose } = definitions[type].about;
    return `- [${title}](#${anchor(type)}) \`${type}\`: ${purpose}`;
  });
  return [INTRODUCTION, list.join('\n'), questionWords(), everyBlock(), ...types.map(section)].join(
    '\n\n',
  );
}

/** The anchor that the heading of a block gets where Markdown is shown. */
const anchor = (type: BlockType): string => titleOf(type).toLowerCase().replaceAll(' ', '-');

const common = new Set(['type', 'id', 'optional']);

const fieldsOf = (type: BlockType) => schemaFields(definitions[type].schema);

function everyBlock(): string {
  const fields = fieldsOf('text').filter(({ path }) => common.has(path));
  // What `type` is stands in the list above: that of a text is one of many.
  const shown = fields.map((each) => (each.path === 'type' ? { ...each, facts: null } : each));
  return `## What every block has\n\n${shown.map(fieldLine).join('\n')}`;
}

const written = (example: unknown): string =>
  `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``;

/** What a block can look like besides, each with its picture and how it is written. */
function looks(type: BlockType): readonly string[] {
  const { about } = definitions[type];
  const byName: Readonly<Record<string, unknown>> = examplesOf(type);
  return Object.entries(about.looks ?? {}).flatMap(([example, { title, text }]) => [
    `### ${about.title}: ${title}`,
    `![${title}](pictures/blocks/${type}-${example}.png)`,
    text,
    written(byName[example]),
  ]);
}

function section(type: BlockType): string {
  const { about } = definitions[type];
  const { title, purpose, use, tip, done, kept, guide = [] } = about;
  const examples: readonly object[] = Object.values(examplesOf(type));
  const compiled = examples.map((example): PlayableBlock => compileFixture(type, example));
  const fields = fieldsOf(type).filter(({ path }) => !common.has(path));
  return [
    `## ${title}`,
    `![${title}](pictures/blocks/${type}.png)`,
    purpose,
    `**When to use it.** ${use}`,
    `**When it is done.** ${done ?? doneWords(compiled)} **What is kept.** ${kept ?? keptWords(compiled)}`,
    `**Tip.** ${tip}`,
    ...(fields.length === 0 ? [] : ['**What you write.**', fields.map(fieldLine).join('\n')]),
    ...guide.flatMap((part) => [`### ${title}: ${part.title}`, part.text]),
    '**An example.**',
    written(examples[0]),
    ...looks(type),
    ...mapsOf(type),
  ].join('\n\n');
}

/** Of stories, where the choices lead: of the example, and of one that asks. */
function mapsOf(type: BlockType): readonly string[] {
  if (type !== 'scenario') return [];
  return Object.entries(examplesOf(type)).flatMap(([name, example], index) => {
    const { meters, scenes } = definitions.scenario.schema.parse(example);
    const map = `\`\`\`text\n${storyInLetters({ meters, scenes })}\n\`\`\``;
    if (index === 0) return ['**The map of the example.**', map];
    if (name !== 'asking') return [];
    const words = 'Where a scene asks, `?` stands before the type of its question.';
    return [`**The map of a story that asks.** ${words}`, map];
  });
}
