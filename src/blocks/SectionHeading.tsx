import Check from 'lucide-react/icons/check';
import ChevronDown from 'lucide-react/icons/chevron-down';
import type { ReactNode } from 'react';

import { useTranslation } from '../i18n/useTranslation.tsx';
import { Heading } from '../ui/HeadingLevel.tsx';
import { Plain } from '../ui/Plain.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './SectionHeading.module.css';

export interface SectionHeadingProps {
  readonly title: string;
  readonly open: boolean;
  /** It was opened at some time, now or on an earlier visit. */
  readonly read: boolean;
  /** The id of what it opens. */
  readonly controls: string;
  readonly onToggle: (open: boolean) => void;
  /** Says more of the section, in the place of the sign that it was opened. */
  readonly aside?: ReactNode;
}

/** A heading that is a button, which opens and closes the section below it. */
export function SectionHeading(props: SectionHeadingProps) {
  const { title, open, read, controls, onToggle, aside } = props;
  return (
    <Heading className={styles['heading']}>
      <button
        type="button"
        className={styles['button']}
        aria-expanded={open}
        aria-controls={controls}
        onClick={() => onToggle(!open)}
      >
        <span>
          <Plain text={title} />
        </span>{' '}
        {aside ?? (read && !open && <Read />)}
        <ChevronDown className={styles['chevron']} aria-hidden />
      </button>
    </Heading>
  );
}

function Read() {
  const { t } = useTranslation();
  return (
    <span className={styles['read']}>
      <Check aria-hidden />
      <VisuallyHidden>({t('blocks.panels.opened')})</VisuallyHidden>
    </span>
  );
}
