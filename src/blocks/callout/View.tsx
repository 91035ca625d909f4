import HeartHandshake from 'lucide-react/icons/heart-handshake';
import Info from 'lucide-react/icons/info';
import Lightbulb from 'lucide-react/icons/lightbulb';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Wide } from '../../ui/Column.tsx';
import { Heading } from '../../ui/HeadingLevel.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Words } from '../Words.tsx';
import type { CalloutTone } from './content.ts';
import styles from './View.module.css';

/** Words that stand out from the text around them. */
export function View({ block: { content } }: BlockViewProps<'callout'>) {
  const { t } = useTranslation();
  return (
    <Wide>
      {/* Not labelled by its tone, which is read first anyway: it would be said twice. */}
      <div role="note" className={styles['callout']} data-tone={content.tone}>
        <div className={styles['inner']}>
          <p className={styles['tone']}>
            {signs[content.tone]}
            {t(`blocks.callout.${content.tone}`)}
          </p>
          {content.title !== null && <Heading className={styles['title']}>{content.title}</Heading>}
          <Words value={content.text} />
        </div>
      </div>
    </Wide>
  );
}

const signs = {
  note: <Info aria-hidden />,
  tip: <Lightbulb aria-hidden />,
  important: <TriangleAlert aria-hidden />,
  care: <HeartHandshake aria-hidden />,
} as const satisfies Record<CalloutTone, ReactNode>;
