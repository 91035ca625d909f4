import { compileFixture } from '../../blocks/compileFixture.ts';
import type { BlockType } from '../../blocks/types.ts';
import { blockTypes, definitions } from '../../blocks/definitions.ts';
import { examplesOf } from '../../blocks/examples.ts';
import type { PlayableBlock } from '../../blocks/playable.ts';
import { schemaFields } from '../../blocks/schemaFields.ts';
import { doneWords, keptWords } from './behaviourWords.ts';
import { fieldLine } from './fieldLine.ts';
import { storyInLetters } from './storyInLetters.ts';

const INTRODUCTION = `# Blocks

<!-- Made by "npm run -s waymark -- schema --write" from the schemas: change the words there. -->

A lesson is a list of blocks. This page shows each kind: what it is for, what you write, and when it counts as done. Texts "in Markdown" may have **bold**, *italic*, links, lists, headings, tables and formulas ($a^2$).`;

const titleOf = (type: BlockType): string => definitions[type].about.title;

const types = blockTypes.toSorted((a, b) => titleOf(a).localeCompare(titleOf(b), 'en'));

/** The block reference for authors, as Markdown that is yet to be formatted. */
export function blockReference(): string {
  const list = types.map((type) => {
    const { title, purpose } = definitions[type].about;
    return `- [${title}](#${anchor(type)}): ${purpose}`;
  });
  return [INTRODUCTION, list.join('\n'), everyBlock(), ...types.map(section)].join('\n\n');
}

/** The anchor that the heading of a block gets where Markdown is shown. */
const anchor = (type: BlockType): string => titleOf(type).toLowerCase().replaceAll(' ', '-');

const common = new Set(['type', 'id', 'optional']);

const fieldsOf = (type: BlockType) => schemaFields(definitions[type].schema);

function everyBlock(): string {
  const fields = fieldsOf('text').filter(({ path }) => common.has(path));
  return `## What every block has\n\n${fields.map(fieldLine).join('\n')}`;
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
  const { title, purpose, use, tip, done, kept } = about;
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
    '**An example.**',
    written(examples[0]),
    ...looks(type),
    ...mapOf(type, examples[0]),
  ].join('\n\n');
}

/** Of a story, where the choices of an example lead. */
function mapOf(type: BlockType, example: unknown): readonly string[] {
  if (type !== 'scenario') return [];
  const { meters, scenes } = definitions.scenario.schema.parse(example);
  return [
    '**The map of the example.**',
    `\`\`\`text\n${storyInLetters({ meters, scenes })}\n\`\`\``,
  ];
}
