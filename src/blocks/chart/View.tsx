import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { BlockHead } from '../BlockHead.tsx';
import { FigureMore } from '../FigureMore.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Words } from '../Words.tsx';
import { Bars } from './Bars.tsx';
import { FigureTable } from './FigureTable.tsx';
import { Lines } from './Lines.tsx';
import { Pie } from './Pie.tsx';
import type { ChartContent } from './content.ts';
import styles from './View.module.css';

/** Figures as a drawing, which screen readers leave out, and as the table that it is made of. */
export function View({ block: { content } }: BlockViewProps<'chart'>) {
  const { t } = useTranslation();
  const { title, intro, look, caption } = content;
  return (
    <div>
      <BlockHead title={title} intro={intro} />
      <figure className={styles['figure']}>
        <VisuallyHidden>{t(`blocks.chart.${look}`)}</VisuallyHidden>
        <div className={styles['room']} aria-hidden>
          <Series content={content} />
          {drawn(content)}
        </div>
        <figcaption className={styles['caption']}>
          {caption !== null && <Words value={caption} size="small" />}
          <FigureMore words={t('blocks.chart.table')}>
            <FigureTable content={content} className={styles['table']} />
          </FigureMore>
        </figcaption>
      </figure>
    </div>
  );
}

function drawn(content: ChartContent): ReactNode {
  switch (content.look) {
    case 'bar':
      return <Bars content={content} />;
    case 'line':
      return <Lines content={content} />;
    case 'pie':
      return <Pie content={content} />;
  }
}

/** Which look belongs to which name: told by shape and pattern as well as by colour. */
function Series({ content: { series, look } }: { readonly content: ChartContent }) {
  if (series.length < 2) return null;
  return (
    <ul className={styles['series']}>
      {series.map((name, index) => (
        <li key={index}>
          <span className={styles['sample']} data-look={look} data-series={index} />
          {name !== null && <Plain text={name} />}
        </li>
      ))}
    </ul>
  );
}
