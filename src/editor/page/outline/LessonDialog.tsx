import { useId } from 'react';

import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { BlockSketch } from '../../insert/BlockSketch.tsx';
import { gridKeys } from '../../insert/gridKeys.ts';
import { sketchOf } from '../../insert/sketchOf.ts';
import { typeWords } from '../../insert/typeWords.ts';
import { type LessonPlan, lessonPlans, plannedBlocks } from '../../templates/lessonPlans.ts';
import styles from './LessonDialog.module.css';

export interface LessonDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChoose: (plan: LessonPlan) => void;
}

/** What a new lesson begins as. */
export function LessonDialog({ open, onClose, onChoose }: LessonDialogProps) {
  const { t } = useTranslation('editor');
  return (
    <Dialog open={open} onClose={onClose} title={t('lessonPlans.title')} closeLabel={t('close')}>
      {/* The buttons are reached by Tab, too: arrows are only quicker. */}
      <ul role="presentation" className={styles['plans']} onKeyDown={gridKeys}>
        {lessonPlans.map((plan) => (
          <li key={plan}>
            <PlanButton plan={plan} onPress={() => onChoose(plan)} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

interface PlanButtonProps {
  readonly plan: LessonPlan;
  readonly onPress: () => void;
}

function PlanButton({ plan, onPress }: PlanButtonProps) {
  const { t, i18n } = useTranslation('editor');
  const id = useId();
  const blocks = plannedBlocks(plan);
  const names = blocks.map((type) => typeWords(type, i18n.language).title);
  return (
    <button
      type="button"
      className={styles['plan']}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-use`}
      onClick={onPress}
    >
      <span className={styles['sketches']} aria-hidden>
        {blocks.map((type) => (
          <BlockSketch key={type} sketch={sketchOf(type)} />
        ))}
      </span>
      <b id={`${id}-title`}>{t(`lessonPlans.${plan}.title`)}</b>
      <span id={`${id}-use`} className={styles['use']}>
        {t(`lessonPlans.${plan}.use`)} {new Intl.ListFormat(i18n.language).format(names)}.
      </span>
    </button>
  );
}
