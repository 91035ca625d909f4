import { type ComponentType, Fragment, type ReactNode, use } from 'react';

import { siteOf } from '../core/siteOf.ts';
import { type CourseLinkProps, CourseLinks } from './CourseLinks.tsx';
import { Formulas } from './Formulas.tsx';
import type { Formula } from './mathTree.ts';
import styles from './RichText.module.css';
import type { RichInline } from './tree.ts';

/** Words for a link that opens in a new tab, on a site that is named. */
export type LinkHint = (site: string) => string;

export interface InlinesProps {
  readonly inlines: readonly RichInline[];
  readonly linkHint?: LinkHint | undefined;
}

/** Draws the words of a paragraph, a heading or a cell. */
export function Inlines({ inlines, linkHint }: InlinesProps): ReactNode {
  return drawn(inlines, { linkHint, CourseLink: use(CourseLinks), Drawn: use(Formulas) });
}

interface Links extends Pick<InlinesProps, 'linkHint'> {
  readonly CourseLink: ComponentType<CourseLinkProps> | null;
  readonly Drawn: ComponentType<{ readonly formula: Formula }> | null;
}

/** By plain calls: a component for each word would be most of what a lesson costs to draw. */
const drawn = (inlines: readonly RichInline[], links: Links): readonly ReactNode[] =>
  inlines.map((inline, index) => drawnInline(inline, index, links));

function drawnInline(inline: RichInline, key: number, links: Links): ReactNode {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'break':
      return <br key={key} />;
    case 'formula':
      return drawnFormula(inline, key, links);
    case 'latex':
      return `$${inline.latex}$`;
    case 'emphasis':
      return <em key={key}>{drawn(inline.children, links)}</em>;
    case 'strong':
      return <strong key={key}>{drawn(inline.children, links)}</strong>;
    case 'link':
      return <InlineLink key={key} link={inline} links={links} />;
    case 'courseLink': {
      const words = drawn(inline.children, links);
      const { CourseLink } = links;
      if (CourseLink === null) return <Fragment key={key}>{words}</Fragment>;
      return (
        <CourseLink key={key} to={inline.to}>
          {words}
        </CourseLink>
      );
    }
  }
}

function drawnFormula(formula: Formula, key: number, { Drawn }: Links): ReactNode {
  if (Drawn !== null) return <Drawn key={key} formula={formula} />;
  return (
    <bdi key={key} dir="ltr">
      {formula.text}
    </bdi>
  );
}

interface InlineLinkProps {
  readonly link: Extract<RichInline, { type: 'link' }>;
  readonly links: Links;
}

/** Pages open in a new tab, so that the course stays open; addresses to write or call do not. */
function InlineLink({ link, links }: InlineLinkProps) {
  const { linkHint } = links;
  const words = drawn(link.children, links);
  if (!/^https:/i.test(link.url)) return <a href={link.url}>{words}</a>;
  return (
    <a href={link.url} target="_blank" rel="noopener noreferrer">
      {words}
      {linkHint !== undefined && (
        <span className={styles['hint']}>{linkHint(siteOf(link.url))}</span>
      )}
    </a>
  );
}
