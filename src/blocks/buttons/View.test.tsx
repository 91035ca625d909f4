import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';

import { CourseLinks, type CourseLinkProps } from '../../richtext/CourseLinks.tsx';
import { MediaBase } from '../../ui/MediaBase.tsx';
import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { buttonsFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['buttons']));

/** As the page around it draws what leads within the course. */
const Within = ({ to, children }: CourseLinkProps) => <a href={`#/${to.id}`}>{children}</a>;

it('is a list of links, each of which says what it opens', async () => {
  render(
    <MediaBase value="./content/">
      <CourseLinks value={Within}>
        <BlockHost block={compileFixture('buttons', buttonsFixtures.several)} />
      </CourseLinks>
    </MediaBase>,
  );
  expect((await screen.findAllByRole('link')).map((link) => link.textContent)).toEqual([
    'Take the quiz',
    'Open the plan, DOCX, 240 kB, downloads a file',
    'Read the guideline, example.org, opens in a new tab',
  ]);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  expect(screen.getByRole('link', { name: 'Take the quiz' }).getAttribute('href')).toBe('#/quiz');
});
