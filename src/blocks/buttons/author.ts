import * as z from 'zod';

import { parseRichText } from '../../richtext/parse.ts';
import { blockBase } from '../base.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { id, items, media, plainText, richText } from '../fields.ts';
import { lintLongText } from '../longText.ts';
import { type ButtonsContent, buttonWords } from './content.ts';

const buttonSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this button, unique among the buttons of the block.',
    example: 'to-the-quiz',
  }),
  text: richText({
    title: 'Button text',
    description:
      'What the button says, as one link to a lesson, a block or a page. Where it opens a file, its words alone.',
    example: '[Take the quiz](lesson:quiz)',
  }),
  file: media('document', {
    title: 'File',
    description:
      'A file in the course’s media folder that the button opens, such as a pdf or a docx.',
    example: 'plan-template.docx',
  }).optional(),
  note: plainText({
    title: 'Note',
    description: 'A few words before the button: what it is good for.',
    example: 'Ten questions, as often as you like.',
  }).optional(),
});

export const buttonsSchema = z.strictObject({
  ...blockBase('buttons'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the buttons.',
    example: 'Where to go from here',
  }).optional(),
  buttons: items(buttonSchema, {
    title: 'Buttons',
    description: 'What learners can go to from here, what most will want first.',
    example: [
      { id: 'quiz', text: '[Take the quiz](lesson:quiz)' },
      { id: 'read', text: '[Read the guideline](https://www.example.org)' },
    ],
  }),
});

type AuthoredButtons = z.output<typeof buttonsSchema>;
type AuthoredButton = AuthoredButtons['buttons'][number];

const compileButtons = (
  { title, buttons }: AuthoredButtons,
  { richText, media, bytes }: CompileContext,
): CompiledBlock<ButtonsContent> => ({
  content: {
    title: title ?? null,
    buttons: buttons.map(({ text, file, note }) => ({
      text: richText(text),
      file: file === undefined ? null : media(file),
      bytes: file === undefined ? null : bytes(file),
      note: note ?? null,
    })),
  },
  state: { kind: 'none' },
  done: { when: 'passed' },
});

export const lintButtons = ({
  buttons,
}: {
  readonly buttons: readonly AuthoredButton[];
}): readonly BlockLint[] => buttons.flatMap(lintButton);

const SAYS_NOTHING =
  /^(click( here)?|here|more|read more|learn more|link|go|open|هنا|اضغط هنا|المزيد|اقرأ المزيد)[.…!]?$/i;

function lintButton({ text, file }: AuthoredButton, index: number): readonly BlockLint[] {
  const path = ['buttons', index, 'text'];
  const { value } = parseRichText(text);
  const words = buttonWords(value);
  const leads = leadsTo(value);
  return [
    ...(file === undefined && leads !== 'on' ? [leadsNowhere(path)] : []),
    ...(file !== undefined && leads !== 'nowhere' ? [leadsTwice(path)] : []),
    ...(SAYS_NOTHING.test(words.trim()) ? [saysNothing(path, words)] : []),
    ...lintLongText(words, {
      rule: 'long-button',
      path,
      what: 'This button',
      maxWords: 8,
      remedy: 'Begin with a verb, and say the rest in its “note”.',
    }),
  ];
}

/** Whether a button is one link and nothing beside it: a term of the glossary leads nowhere. */
function leadsTo([first, ...others]: ReturnType<typeof parseRichText>['value']):
  | 'on'
  | 'nowhere'
  | 'unclear' {
  if (first?.type !== 'paragraph' || others.length > 0) return 'unclear';
  const [link, ...rest] = first.children;
  const links = first.children.filter(({ type }) => type === 'link' || type === 'courseLink');
  if (links.length === 0) return 'nowhere';
  const isTerm = link?.type === 'courseLink' && link.to.kind === 'glossary';
  return rest.length === 0 && links.length === 1 && !isTerm ? 'on' : 'unclear';
}

const leadsNowhere = (path: BlockLint['path']): BlockLint => ({
  severity: 'error',
  rule: 'button-leads-nowhere',
  path,
  message: 'This button is not one link to a lesson, a block or a page.',
  remedy: 'Make all of its words one link, as [Take the quiz](lesson:quiz), or name a "file".',
});

const leadsTwice = (path: BlockLint['path']): BlockLint => ({
  severity: 'error',
  rule: 'button-leads-twice',
  path,
  message: 'This button opens a file, and its words lead elsewhere.',
  remedy: 'Keep the words without the link, or remove "file".',
});

const saysNothing = (path: BlockLint['path'], words: string): BlockLint => ({
  severity: 'warning',
  rule: 'button-says-nothing',
  path,
  message: `“${words.trim()}” does not say what the button opens, least of all to those who hear it alone.`,
  remedy: 'Name what is opened: “Take the quiz”, “Open the plan”.',
});

export const buttonsDefinition: BlockDefinition<'buttons', typeof buttonsSchema> = {
  type: 'buttons',
  schema: buttonsSchema,
  about: {
    title: 'Buttons',
    purpose: 'Ways on: to a lesson, a block, a page or a file.',
    use: 'Where learners choose how to go on, or need something at hand. What everybody does next is there already: Continue, and the next lesson.',
    tip: 'Begin each with a verb, and name what it opens.',
  },
  compile: compileButtons,
  lint: lintButtons,
};
