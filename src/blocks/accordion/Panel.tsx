import Check from 'lucide-react/icons/check';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { InnerColumn } from '../../ui/Column.tsx';
import { Deeper, Heading } from '../../ui/HeadingLevel.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Words } from '../Words.tsx';
import type { AccordionPanel } from './content.ts';
import styles from './Panel.module.css';

export interface PanelProps {
  readonly panel: AccordionPanel;
  readonly open: boolean;
  /** It was opened at some time, now or on an earlier visit. */
  readonly read: boolean;
  readonly onToggle: (open: boolean) => void;
  /** The blocks that the section holds. */
  readonly children: ReactNode;
}

/** One section: a heading that is a button, and what it opens. */
export function Panel({ panel, open, read, onToggle, children }: PanelProps) {
  const { t } = useTranslation();
  const bodyId = useId();
  const body = useRef<HTMLDivElement>(null);
  useFindable(body, open, () => onToggle(true));
  return (
    <div className={styles['panel']}>
      <Heading className={styles['heading']}>
        <button
          type="button"
          className={styles['button']}
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => onToggle(!open)}
        >
          <span>{panel.title}</span> {read && !open && <Read words={t('blocks.accordion.read')} />}
          <ChevronDown className={styles['chevron']} aria-hidden />
        </button>
      </Heading>
      <div ref={body} id={bodyId} hidden={!open}>
        <div className={styles['body']}>
          <Deeper>
            <InnerColumn>
              {panel.text !== null && <Words value={panel.text} />}
              {children}
            </InnerColumn>
          </Deeper>
        </div>
      </div>
    </div>
  );
}

const Read = ({ words }: { readonly words: string }) => (
  <span className={styles['read']}>
    <Check aria-hidden />
    <VisuallyHidden>({words})</VisuallyHidden>
  </span>
);

/** Lets the browser's own search look into a closed section, and opens it at a find. */
function useFindable(
  body: RefObject<HTMLElement | null>,
  open: boolean,
  onFound: () => void,
): void {
  useLayoutEffect(() => {
    if (!open && 'onbeforematch' in document) body.current?.setAttribute('hidden', 'until-found');
  }, [body, open]);
  useEffect(() => {
    const element = body.current;
    element?.addEventListener('beforematch', onFound);
    return () => element?.removeEventListener('beforematch', onFound);
  });
}
