import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';

import { type BlockSpec, cards, gate, text } from '../../engine/testing/buildBlocks.ts';
import { lesson, quiz } from '../../engine/testing/buildCourse.ts';
import type { RichText } from '../../richtext/tree.ts';
import { parseRichText } from '../../richtext/parse.ts';
import { loadPages, openLesson, playCourse } from '../testing/playCourse.tsx';

beforeAll(loadPages);

const rich = (markdown: string): RichText => parseRichText(markdown).value;

/** A text with words. */
const words =
  (content: RichText): BlockSpec =>
  (nextKey) => {
    const block = text('words')(nextKey);
    return block.type === 'text'
      ? { ...block, content: { ...block.content, text: content } }
      : block;
  };

/** What the compiler makes of a link to a block. */
const toBlock = (id: string, block: number, label: string): RichText => [
  {
    type: 'paragraph',
    children: [
      {
        type: 'courseLink',
        to: { kind: 'lesson', id, block },
        children: [{ type: 'text', text: label }],
      },
    ],
  },
];

const glossary = [
  {
    id: 'carer',
    term: 'Carer',
    definition: rich('Someone who supports a [peer](glossary:peer) in [all](https://example.org).'),
  },
  { id: 'peer', term: 'Peer', definition: rich('Someone with something in common.') },
];

async function read(blocks: readonly BlockSpec[]) {
  const lessons = [
    lesson('One', [...blocks, cards('done', 1)]),
    lesson('Two', [cards('more', 1)]),
    quiz('Test', [], { intro: rich('Only for a [carer](glossary:carer).') }),
  ];
  const played = playCourse({ lessons, glossary });
  await openLesson(played, 1);
  return played;
}

test('a term opens what the glossary says, in which one word is explained at a time', async () => {
  await read([words(rich('Ask a [carer](glossary:carer).'))]);
  await userEvent.click(screen.getByRole('button', { name: 'carer, what it means' }));
  const card = within(screen.getByRole('dialog', { name: 'Carer' }));
  expect(card.getByText(/Someone who supports/).textContent).toBe(
    'Someone who supports a peer in all, example.org, opens in a new tab.',
  );
  expect(card.queryByRole('button', { name: /peer/ })).toBeNull();
});

test('what nobody explains stays words', async () => {
  await read([words(rich('Ask a [carer](glossary:nobody) in [there](lesson:Nowhere).'))]);
  expect(screen.getByText('Ask a carer in there.')).toBeDefined();
});

test('terms stand in the words of a quiz, too', async () => {
  const played = await read([words([])]);
  await played.send({ type: 'author.unlocked' });
  await openLesson(played, 3);
  expect(screen.getByRole('button', { name: 'carer, what it means' })).toBeDefined();
});

test('a link to a lesson says which it opens', async () => {
  const played = await read([words(rich('Then [read on](lesson:Two).'))]);
  await played.send({ type: 'author.unlocked' });
  const link = screen.getByRole('link', { name: 'read on, opens lesson 2, Two' });
  expect(link.getAttribute('href')).toBe('#/lesson/Two');
});

test('a link to a lesson that is locked says what opens it', async () => {
  await read([words(rich('Then [read on](lesson:Two).'))]);
  await userEvent.click(screen.getByRole('button', { name: 'read on, not open yet' }));
  const card = screen.getByRole('dialog', { name: 'Two' });
  expect(card.textContent).toBe('CloseLesson 2TwoOpens after lesson 1');
});

test('a link to a block of the same lesson leads to it, and Back to the link', async () => {
  const { built } = await read([words(toBlock('One', 102, 'the cards'))]);
  const [block] = built.lessons[0]?.type === 'lesson' ? built.lessons[0].blocks : [];
  location.hash = '#/lesson/One';
  const link = screen.getByRole('link', { name: 'the cards, in this lesson' });
  expect(link.getAttribute('href')).toBe('#/lesson/One/102');
  const entries = history.length;
  await userEvent.click(link);
  expect([location.hash, history.length]).toEqual(['#/lesson/One/102', entries + 1]);
  history.back();
  await expect.poll(() => location.hash).toBe(`#/lesson/One/${block?.key}`);
});

test('a link to what is still behind a Continue says so, until it is open', async () => {
  await read([words(toBlock('One', 103, 'the cards')), gate('on')]);
  await userEvent.click(screen.getByRole('button', { name: 'the cards, not open yet' }));
  expect(screen.getByRole('dialog', { name: 'One' }).textContent).toContain(
    'This part opens further on in the lesson.',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  expect(await screen.findByRole('link', { name: 'the cards, in this lesson' })).toBeDefined();
});
