import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { ok } from '../../core/result.ts';
import { openWorkspace } from '../page/testing/openWorkspace.tsx';
import type { WorkspaceProps } from '../page/workspaces.ts';
import { fakeTabs } from '../shelf/testing/fakeTabs.ts';
import { openCommentBook } from './commentBook.ts';
import { CommentBookContext } from './CommentBookContext.ts';
import { ReviewPage } from './ReviewPage.tsx';

const sent = {
  format: 1,
  kind: 'waymark-review',
  course: 'peer-work',
  version: '1.0.0',
  comments: [
    {
      id: 'a',
      reviewer: 'Ana',
      block: null,
      page: 'Hope',
      words: '',
      text: 'Say who says so.',
      at: '2026-11-29T10:00:00.000Z',
    },
  ],
};

/** The comments on a course, with what a reviewer sent. */
async function openReview(files: readonly File[]) {
  const book = await openCommentBook(
    { load: async () => ok(new Map()), write: async () => ok(null) },
    fakeTabs().channels,
    'hope',
  );
  function View(props: WorkspaceProps) {
    return (
      <CommentBookContext value={book}>
        <ReviewPage {...props} />
      </CommentBookContext>
    );
  }
  const lesson = { format: 1, type: 'lesson', id: 'what-it-is', title: 'Hope', blocks: [] };
  const opened = await openWorkspace(
    { name: 'review', View },
    {
      'course.json': JSON.stringify({
        id: 'peer-work',
        title: 'Peer work',
        lessons: ['what-it-is'],
      }),
      'lessons/what-it-is.json': JSON.stringify(lesson),
    },
  );
  await opened.user.upload(screen.getByLabelText('Add what reviewers sent'), [...files]);
  return { ...opened, book };
}

const reviewFile = (sentOne: unknown, name = 'ana.json') =>
  new File([JSON.stringify(sentOne)], name, { type: 'application/json' });

test('what reviewers sent is listed, answered and ticked off', async () => {
  const { user, book } = await openReview([reviewFile(sent), reviewFile({}, 'odd.json')]);
  expect((await screen.findByRole('alert')).textContent).toMatch(/“odd.json” is no file/);
  expect(screen.getByText('One comment was added.').localName).toBe('output');
  expect(screen.getByRole('heading', { name: 'One open comment' })).toBeTruthy();
  const entry = screen.getByRole('listitem');
  await user.type(within(entry).getByRole('textbox', { name: 'Answer' }), 'Ana did.');
  await user.click(within(entry).getByRole('checkbox', { name: 'Done' }));
  expect(screen.getByRole('heading', { name: 'No open comments' })).toBeTruthy();
  expect(book.comments.get()).toMatchObject([{ answer: 'Ana did.', done: true }]);
});

test.each([
  ['its lesson', { lesson: 'what-it-is', page: 'An earlier title' }, 'lessons/what-it-is.json'],
  ['the lesson of its heading, from an earlier copy', { page: 'Hope' }, 'lessons/what-it-is.json'],
  ['the cover', { lesson: null, page: 'Peer work' }, 'course.json'],
])('what is said of a page names it, and leads to %s', async (_what, said, file) => {
  const [comment] = sent.comments;
  const { user, editing, closed } = await openReview([
    reviewFile({ ...sent, comments: [{ ...comment, ...said }] }),
  ]);
  const entry = await screen.findByRole('listitem');
  expect(within(entry).getByText(`The page “${said.page}”`)).toBeTruthy();
  await user.click(within(entry).getByRole('button', { name: 'Go there' }));
  expect(editing.place.get()).toMatchObject({ file, path: [] });
  expect(closed()).toBe(1);
});

test('a page that is there no more leads nowhere', async () => {
  const [comment] = sent.comments;
  await openReview([
    reviewFile({ ...sent, comments: [{ ...comment, lesson: 'gone', page: 'Hope' }] }),
  ]);
  const entry = await screen.findByRole('listitem');
  expect(within(entry).queryByRole('button', { name: 'Go there' })).toBeNull();
});
