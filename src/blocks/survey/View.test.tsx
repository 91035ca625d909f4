import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { surveyFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['survey']));

it('says who reads the answers before the first question', async () => {
  const block = compileFixture('survey', surveyFixtures.short);
  render(<BlockHost block={block} draw={({ id }) => <input key={id} aria-label={id} />} />);
  const readers = await screen.findByText('Who reads your answers');
  const [first] = screen.getAllByRole('textbox');
  if (first === undefined) throw new Error('There is no question.');
  expect(readers.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('that is held elsewhere says so too, and leads there in a new tab', async () => {
  render(<BlockHost block={compileFixture('survey', surveyFixtures.external)} />);
  const link = await screen.findByRole<HTMLAnchorElement>('link', {
    name: /^Open the yearly survey/,
  });
  expect([link.href, link.target]).toEqual(['https://www.example.org/survey', '_blank']);
  expect(screen.getByText(/held by the network/)).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});

it('that was sent on an earlier visit shows the author’s thanks alone, and moves no focus', async () => {
  const block = compileFixture('survey', surveyFixtures.short);
  render(
    <BlockHost
      block={block}
      kept={{ kind: 'items', items: [1] }}
      held={{ of: 3, answered: 2, submitted: 2 }}
    />,
  );
  await screen.findByText('Your answers are in.');
  expect(screen.getByText(/We read every answer/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Change my answers' })).toBeDefined();
  expect(document.activeElement).toBe(document.body);
});
