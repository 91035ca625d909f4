import { render, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';

import { BlockHost } from '../../blocks/BlockHost.tsx';
import { compileFixture } from '../../blocks/compileFixture.ts';
import { blockTypes, definitions } from '../../blocks/definitions.ts';
import { examplesOf } from '../../blocks/examples.ts';
import type { PlayableBlock } from '../../blocks/playable.ts';
import { isQuestion, rightAnswer } from '../../blocks/questions.ts';
import type { BlockType } from '../../blocks/types.ts';
import { preloadViews } from '../../blocks/views.ts';
import type { BlockState } from '../../core/blockState.ts';
import { fetchLatexReader } from '../../richtext/latexReader.ts';
import { heardIn } from '../testing/hearing.ts';

beforeAll(() => preloadViews(blockTypes));
// Examples are compiled as the tests are gathered.
await fetchLatexReader();

/** The first example of a type, the one that shows it best, and one of each look that it has besides. */
function examplesToHear(type: BlockType): readonly (readonly [string, PlayableBlock])[] {
  const all = Object.entries(examplesOf(type));
  const looks = Object.keys(definitions[type].about.looks ?? {});
  return all.flatMap(([name, authored], index) => {
    const heardAs = index === 0 ? [type] : looks.includes(name) ? [`${type}-${name}`] : [];
    return heardAs.map((each) => [each, compileFixture(type, authored)] as const);
  });
}

/** What a screen reader says of a block, an item a line. */
async function heardOf(block: PlayableBlock, kept: BlockState | null): Promise<string> {
  const { container } = render(
    <main>
      <BlockHost block={block} kept={kept} />
    </main>,
  );
  await waitFor(() => expect(container.querySelector('p, h2, img, button')).not.toBeNull());
  return heardIn(container);
}

/** Of a control without a name nothing is said but what it is. */
const NAMELESS =
  /^(?:button|link|textbox|checkbox|radio|combobox|slider|spinbutton|img|tab|region)(?:$|, (?:not |checked|has popup|expanded|selected))/;

const nameless = (heard: string): readonly string[] =>
  heard.split('\n').filter((line) => NAMELESS.test(line));

const examples = blockTypes.flatMap(examplesToHear);
const questions = examples.flatMap(([type, block]) =>
  isQuestion(block) ? [[type, block] as const] : [],
);

test.each(examples)('%s is heard as it is seen, each control by its name', async (type, block) => {
  const heard = await heardOf(block, null);
  expect(nameless(heard)).toEqual([]);
  await expect(heard).toMatchFileSnapshot(`./heard/${type}.untouched.txt`);
});

test.each(questions)('%s tells what became of a right answer', async (type, block) => {
  const heard = await heardOf(block, {
    kind: 'answer',
    answer: rightAnswer(block),
    submitted: true,
  });
  expect(nameless(heard)).toEqual([]);
  await expect(heard).toMatchFileSnapshot(`./heard/${type}.right.txt`);
});
