import { type ReactNode, useRef } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Heading } from '../../ui/HeadingLevel.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { PanelBody } from '../PanelBody.tsx';
import { Picture } from '../Picture.tsx';
import { useFound } from '../useFindable.ts';
import type { Step } from './content.ts';
import { headingId } from './stepIds.ts';
import styles from './StepPanel.module.css';

export interface StepPanelProps {
  /** Begins the ids. */
  readonly name: string;
  readonly step: Step;
  readonly index: number;
  /** The index of the step that is shown. */
  readonly here: number;
  readonly count: number;
  readonly onFound: () => void;
  /** The blocks that the step holds. */
  readonly children: ReactNode;
}

/** One step. All share a place, so that it is as high as the tallest and no button moves. */
export function StepPanel(props: StepPanelProps) {
  const { name, step, index, here, count, onFound, children } = props;
  const { t } = useTranslation();
  const body = useRef<HTMLDivElement>(null);
  useFound(body, onFound);
  return (
    <div ref={body} className={styles['step']} data-shown={index === here} inert={index !== here}>
      <Heading id={headingId(name, index)} tabIndex={-1} className={styles['heading']}>
        <span className={styles['place']}>
          {t('blocks.process.place', { step: index + 1, count })}
        </span>{' '}
        <span className={styles['title']}>
          <Plain text={step.title} />
        </span>
      </Heading>
      {step.picture !== null && <Picture picture={step.picture} />}
      <PanelBody panel={step}>{children}</PanelBody>
    </div>
  );
}
