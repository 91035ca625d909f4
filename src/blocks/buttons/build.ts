import type * as z from 'zod';

import { parseRichText } from '../../richtext/parse.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintLongText } from '../longText.ts';
import type { buttonsSchema } from './author.ts';
import { type ButtonsContent, buttonWords } from './content.ts';

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

export const buttonsBuild: BlockBuild<'buttons', typeof buttonsSchema> = {
  compile: compileButtons,
  lint: lintButtons,
};
