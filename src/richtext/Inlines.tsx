import styles from './RichText.module.css';
import type { RichInline } from './tree.ts';

export interface InlinesProps {
  readonly inlines: readonly RichInline[];
  readonly linkHint?: string | undefined;
}

/** Draws the words of a paragraph, a heading or a cell. */
export function Inlines({ inlines, linkHint }: InlinesProps) {
  return inlines.map((inline, index) => <Inline key={index} inline={inline} linkHint={linkHint} />);
}

interface InlineProps extends Pick<InlinesProps, 'linkHint'> {
  readonly inline: RichInline;
}

function Inline({ inline, linkHint }: InlineProps) {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'break':
      return <br />;
    case 'emphasis':
      return (
        <em>
          <Inlines inlines={inline.children} linkHint={linkHint} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <Inlines inlines={inline.children} linkHint={linkHint} />
        </strong>
      );
    case 'link':
      return <InlineLink link={inline} linkHint={linkHint} />;
  }
}

interface InlineLinkProps extends Pick<InlinesProps, 'linkHint'> {
  readonly link: Extract<RichInline, { type: 'link' }>;
}

/** Pages open in a new tab, so that the course stays open; addresses to write or call do not. */
function InlineLink({ link, linkHint }: InlineLinkProps) {
  const words = <Inlines inlines={link.children} />;
  if (!/^https:/i.test(link.url)) return <a href={link.url}>{words}</a>;
  return (
    <a href={link.url} target="_blank" rel="noopener noreferrer">
      {words}
      {linkHint !== undefined && <span className={styles['hint']}>{linkHint}</span>}
    </a>
  );
}
