// What a new block type begins with: small, whole, and green, to be changed into what it shall be.

/**
 * @typedef {object} Names
 * @property {string} type As authors write it: `sorting`.
 * @property {string} Name As its types begin: `Sorting`.
 * @property {string} title In words: `Sorting`, `Drag and drop`.
 */

/**
 * A block that tells something.
 *
 * @param {Names} names
 * @returns {Readonly<Record<string, string>>} Files of its folder, by their names.
 */
export const plainFiles = ({ type, Name, title }) => ({
  'content.ts': `import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { heading, linearText } from '../linearPieces.ts';

export interface ${Name}Content {
  readonly title: string | null;
  readonly text: RichText;
}

const linearize: Linearize<'${type}'> = ({ title, text }) => [
  ...heading(title, 2),
  ...linearText(text),
];

export const ${type}Behaviour: BlockBehaviour<'${type}'> = { linearize };

declare module '../types.ts' {
  interface BlockContents {
    readonly ${type}: ${Name}Content;
  }
}
`,
  'author.ts': `import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { plainText, richText } from '../fields.ts';

export const ${type}Schema = z.strictObject({
  ...blockBase('${type}'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the block.',
    example: 'What to remember',
  }).optional(),
  text: richText({
    title: 'Text',
    description: 'What the block tells, in Markdown.',
    example: 'People decide **for themselves**.',
  }),
});

export const ${type}Definition: BlockDefinition<'${type}', typeof ${type}Schema> = {
  type: '${type}',
  schema: ${type}Schema,
  about: {
    title: '${title}',
    purpose: 'What it is, in a sentence or two.',
    use: 'When it serves learners, and when something else does better.',
    tip: 'What to mind when writing one.',
  },
};
`,
  'build.ts': `import type * as z from 'zod';

import type { BlockBuild, CompileContext, CompiledBlock } from '../contract.ts';
import type { ${type}Schema } from './author.ts';
import type { ${Name}Content } from './content.ts';

const compile${Name} = (
  { title, text }: z.output<typeof ${type}Schema>,
  context: CompileContext,
): CompiledBlock<${Name}Content> => ({
  content: { title: title ?? null, text: context.richText(text) },
  state: { kind: 'none' },
  done: { when: 'passed' },
});

export const ${type}Build: BlockBuild<'${type}', typeof ${type}Schema> = {
  compile: compile${Name},
  lint: () => [],
};
`,
  'fixtures.ts': `import type * as z from 'zod';

import type { ${type}Schema } from './author.ts';

export const ${type}Fixtures = {
  short: {
    type: '${type}',
    id: 'to-remember',
    title: 'What to remember',
    text: 'People decide **for themselves**.',
  },
  rightToLeft: {
    type: '${type}',
    id: 'right-to-left',
    text: 'الناس يقررون **بأنفسهم**.',
  },
} satisfies Record<string, z.input<typeof ${type}Schema>>;
`,
  'words.en.ts': `export const words = {
  label: 'To remember',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly ${type}: typeof words;
  }
}
`,
  'words.ar.ts': `import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  label: 'للتذكّر',
} satisfies Arabic<typeof english>;
`,
  'View.tsx': `import { useTranslation } from '../../i18n/useTranslation.tsx';
import { BlockHead } from '../BlockHead.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Words } from '../Words.tsx';

/** Says in a line what learners see. */
export function View({ block: { content } }: BlockViewProps<'${type}'>) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('blocks.${type}.label')}>
      <BlockHead title={content.title} intro={null} />
      <Words value={content.text} />
    </section>
  );
}
`,
  'Paper.tsx': `import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';

/** Says in a line what is printed. */
export const Paper = ({ content: { title, text } }: PaperProps<'${type}'>) => (
  <PaperHead title={title} intro={text} />
);
`,
  [`${type}.test.ts`]: `import { expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { ${type}Fixtures } from './fixtures.ts';

const short = compileFixture('${type}', ${type}Fixtures.short);

it('is done by going past it', () => {
  expect(short).toMatchObject({ state: { kind: 'none' }, done: { when: 'passed' } });
});

it('reads as its title and its text', () => {
  expect(linearizeBlock(short)).toEqual([
    { kind: 'heading', level: 2, text: 'What to remember' },
    { kind: 'paragraph', text: 'People decide for themselves.' },
  ]);
});
`,
  'View.test.tsx': `import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { ${type}Fixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['${type}']));

it('sets its title and its text', async () => {
  render(<BlockHost block={compileFixture('${type}', ${type}Fixtures.short)} />);
  expect(await screen.findByRole('heading', { name: 'What to remember' })).toBeDefined();
  expect(screen.getByText('for themselves')).toBeDefined();
});
`,
});
