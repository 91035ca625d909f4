import Printer from 'lucide-react/icons/printer';
import { useState } from 'react';

import type { PlayableCover, PlayableOutline } from '../../course/playable.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Choices } from '../frame/Choices.tsx';
import { usePlace } from '../play/PlayerContext.ts';
import { PrintedPaper } from './PrintedPaper.tsx';
import styles from './PrintPanel.module.css';
import { usePrinting } from './usePrinting.ts';

interface PrintPanelProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly cover: PlayableCover;
  readonly outline: PlayableOutline;
}

/** What to take along on paper, or as a PDF: this lesson or the course, with answers or without. */
export function PrintPanel({ open, onClose, cover, outline }: PrintPanelProps) {
  const { t } = useTranslation();
  const place = usePlace();
  const here = 'lesson' in place ? place.lesson.lesson.id : null;
  const [what, setWhat] = useState<'lesson' | 'course'>('lesson');
  const [answers, setAnswers] = useState<'without' | 'with'>('without');
  const { printing, print, printed } = usePrinting();
  const whole = what === 'course' || here === null;
  const ids = whole ? outline.lessons.map(({ id }) => id) : [here];
  return (
    <Dialog
      open={open}
      onClose={onClose}
      place="end"
      title={t('paper.title')}
      closeLabel={t('common.close')}
    >
      <div className={styles['panel']}>
        <Choices
          legend={t('paper.what')}
          value={whole ? 'course' : 'lesson'}
          options={[
            ...(here === null ? [] : [['lesson', t('paper.lesson')] as const]),
            ['course', t('paper.course')],
          ]}
          onChoose={setWhat}
        />
        <Choices
          legend={t('paper.answers')}
          value={answers}
          options={[
            ['without', t('paper.without')],
            ['with', t('paper.with')],
          ]}
          onChoose={setAnswers}
        />
        <p className={styles['hint']}>{t('paper.hint')}</p>
        <Button icon={<Printer aria-hidden />} onClick={() => void print(ids)}>
          {t('paper.print')}
        </Button>
        <output className={styles['status']}>
          {printing.step === 'fetching' && t('paper.fetching')}
          {printing.step === 'unreachable' && t('paper.unreachable')}
          {printing.step === 'refused' && t('paper.refused')}
        </output>
      </div>
      {printing.step === 'printing' && (
        <PrintedPaper
          cover={cover}
          outline={outline}
          lessons={printing.lessons}
          whole={whole}
          answers={answers === 'with'}
          onPrinted={printed}
        />
      )}
    </Dialog>
  );
}
