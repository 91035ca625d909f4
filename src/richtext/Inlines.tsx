import type { ReactNode } from 'react';

import { siteOf } from '../core/siteOf.ts';
import styles from './RichText.module.css';
import type { RichInline } from './tree.ts';

/** Words for a link that opens in a new tab, on a site that is named. */
export type LinkHint = (site: string) => string;

export interface InlinesProps {
  readonly inlines: readonly RichInline[];
  readonly linkHint?: LinkHint | undefined;
}

/** Draws the words of a paragraph, a heading or a cell. */
export const Inlines = ({ inlines, linkHint }: InlinesProps): ReactNode => drawn(inlines, linkHint);

/** By plain calls: a component for each word would be most of what a lesson costs to draw. */
const drawn = (inlines: readonly RichInline[], linkHint?: LinkHint): readonly ReactNode[] =>
  inlines.map((inline, index) => drawnInline(inline, index, linkHint));

function drawnInline(inline: RichInline, key: number, linkHint?: LinkHint): ReactNode {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'break':
      return <br key={key} />;
    case 'emphasis':
      return <em key={key}>{drawn(inline.children, linkHint)}</em>;
    case 'strong':
      return <strong key={key}>{drawn(inline.children, linkHint)}</strong>;
    case 'link':
      return <InlineLink key={key} link={inline} linkHint={linkHint} />;
  }
}

interface InlineLinkProps extends Pick<InlinesProps, 'linkHint'> {
  readonly link: Extract<RichInline, { type: 'link' }>;
}

/** Pages open in a new tab, so that the course stays open; addresses to write or call do not. */
function InlineLink({ link, linkHint }: InlineLinkProps) {
  const words = drawn(link.children);
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
