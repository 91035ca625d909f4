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

test('what reviewers sent is listed, answered and ticked off', async () => {
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
  const { user } = await openWorkspace(
    { name: 'review', View },
    { 'course.json': JSON.stringify({ id: 'peer-work', title: 'Peer work', lessons: [] }) },
  );
  const input = screen.getByLabelText('Add what reviewers sent');
  await user.upload(input, [
    new File([JSON.stringify(sent)], 'ana.json', { type: 'application/json' }),
    new File(['{}'], 'odd.json', { type: 'application/json' }),
  ]);
  expect((await screen.findByRole('alert')).textContent).toMatch(/“odd.json” is no file/);
  expect(screen.getByRole('heading', { name: 'One open comment' })).toBeTruthy();
  const entry = screen.getByRole('listitem');
  await user.type(within(entry).getByRole('textbox', { name: 'Answer' }), 'Ana did.');
  await user.click(within(entry).getByRole('checkbox', { name: 'Done' }));
  expect(screen.getByRole('heading', { name: 'No open comments' })).toBeTruthy();
  expect(book.comments.get()).toMatchObject([{ answer: 'Ana did.', done: true }]);
});
