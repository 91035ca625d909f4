import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';

import { type CourseLinkProps, CourseLinks } from './CourseLinks.tsx';
import { WithFormulas } from './DrawnFormula.tsx';
import { parseRichText } from './parse.ts';
import { RichText, type RichTextProps } from './RichText.tsx';
import type { RichText as RichTextTree } from './tree.ts';

const show = (markdown: string, words: Omit<RichTextProps, 'value'> = {}) =>
  render(<RichText value={parseRichText(markdown).value} {...words} />);

it('draws text with elements', () => {
  const { container } = show('### Why\n\nIt *is* **so**.\\\nReally.');
  expect(container.querySelector('h3')?.textContent).toBe('Why');
  expect(container.querySelector('p')?.innerHTML).toBe(
    'It <em>is</em> <strong>so</strong>.<br>Really.',
  );
});

it('opens pages in a new tab and says so', () => {
  show('[Read more](https://example.org)', { linkHint: (site) => `, ${site}, opens in a new tab` });
  const link = screen.getByRole('link', { name: 'Read more, example.org, opens in a new tab' });
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
});

it('opens addresses to write or call where they are', () => {
  show('[Call 13 11 14](tel:131114)', { linkHint: (site) => `, ${site}, opens in a new tab` });
  expect(screen.getByRole('link', { name: 'Call 13 11 14' }).getAttribute('target')).toBeNull();
});

const inCourse = 'A [*carer*](glossary:carer) at [the ladder](block:ladder).';

const CourseLink = ({ to, children }: CourseLinkProps) => (
  <a href={`#${to.kind}-${to.id}`}>{children}</a>
);

it('draws what leads within the course as the page around it says', () => {
  const { container } = render(
    <CourseLinks value={CourseLink}>
      <RichText value={parseRichText(inCourse).value} />
    </CourseLinks>,
  );
  expect(container.querySelector('p')?.innerHTML).toBe(
    'A <a href="#glossary-carer"><em>carer</em></a> at <a href="#block-ladder">the ladder</a>.',
  );
});

it('draws its words alone where there is no course around', () => {
  const { container } = show(inCourse);
  expect(container.querySelector('p')?.innerHTML).toBe('A <em>carer</em> at the ladder.');
});

it('draws lists, with paragraphs only where an item has several', () => {
  const { container } = show('2. one\n   - deeper\n3. two\n\n   more');
  expect(container.querySelector('ol')?.start).toBe(2);
  expect(container.querySelector('ol')?.innerHTML).toBe(
    '<li>one<ul><li>deeper</li></ul></li><li><p>two</p><p>more</p></li>',
  );
});

it('draws a table in a named region that can take the focus', () => {
  show('| Landing | Who decides |\n| --- | --: |\n| Doing for | Others |');
  const region = screen.getByRole('region', { name: 'Landing, Who decides' });
  expect(region.tabIndex).toBe(0);
  const heads = within(region).getAllByRole('columnheader');
  expect(heads.map((head) => head.getAttribute('scope'))).toEqual(['col', 'col']);
  expect(within(region).getByRole('cell', { name: 'Others' }).dataset['align']).toBe('end');
});

it('lets the caller name the table', () => {
  show('| a |\n| - |\n| b |', { tableLabel: 'Table' });
  expect(screen.getByRole('region', { name: 'Table' })).toBeDefined();
});

const halved: RichTextTree = [
  {
    type: 'paragraph',
    children: [
      {
        type: 'formula',
        math: [
          {
            tag: 'msup',
            content: [
              { tag: 'mi', content: 'a' },
              { tag: 'mn', content: '2' },
            ],
          },
        ],
        words: 'a squared',
        text: 'a²',
      },
    ],
  },
];

it('draws a formula from left to right, said in words and copied as a line of letters', () => {
  const { container } = render(
    <WithFormulas>
      <RichText value={halved} />
    </WithFormulas>,
  );
  const math = container.querySelector('math');
  expect([math?.namespaceURI, math?.innerHTML, math?.getAttribute('aria-label')]).toEqual([
    'http://www.w3.org/1998/Math/MathML',
    '<msup><mi>a</mi><mn>2</mn></msup>',
    'a squared',
  ]);
  const formula = container.querySelector<HTMLElement>('[data-formula]');
  expect([formula?.dir, formula?.querySelector('[aria-hidden]')?.textContent]).toEqual([
    'ltr',
    'a²',
  ]);
});

it('has a line of letters in the place of a formula where none is drawn', () => {
  const { container } = render(<RichText value={halved} />);
  expect(container.querySelector('p')?.innerHTML).toBe('<bdi dir="ltr">a²</bdi>');
});

it('never reads text as HTML', () => {
  const { container } = render(
    <RichText
      value={[{ type: 'paragraph', children: [{ type: 'text', text: '<img src=x onerror=1>' }] }]}
    />,
  );
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toBe('<img src=x onerror=1>');
});
