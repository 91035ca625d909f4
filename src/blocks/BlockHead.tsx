import type { RichText } from '../richtext/tree.ts';
import { Heading } from '../ui/HeadingLevel.tsx';
import styles from './BlockHead.module.css';
import { Words } from './Words.tsx';

export interface BlockHeadProps {
  readonly title: string | null;
  readonly intro: RichText | null;
  /** For what is labelled by the title. */
  readonly titleId?: string;
  /** The title opens a section of the lesson. */
  readonly section?: boolean;
}

/** The title and the first words of a block, where it has any. */
export function BlockHead({ title, intro, titleId, section }: BlockHeadProps) {
  if (title === null && intro === null) return null;
  return (
    <div className={styles['head']} data-section={section}>
      {title !== null && <Heading id={titleId}>{title}</Heading>}
      {intro !== null && <Words value={intro} />}
    </div>
  );
}
