import { useId } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { ForwardIcon } from '../../ui/ForwardIcon.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { useReveal, useWaitingFor } from '../viewHost.tsx';
import { leftToDo } from '../leftToDo.ts';
import styles from './View.module.css';

/** The way on to the next part. While something is left to do it says what, and leads there. */
export function View(props: BlockViewProps<'continue'>) {
  const { block, done, act } = props;
  const waitingFor = useWaitingFor(block);
  const reveal = useReveal();
  const { t } = useTranslation();
  const announce = useAnnounce();
  const leftId = useId();
  const left = leftToDo(waitingFor, t);
  const [first] = waitingFor;
  if (done) return <Passed />;
  return (
    <div className={styles['gate']}>
      <Button
        size="large"
        icon={<ForwardIcon />}
        unavailable={first !== undefined}
        aria-describedby={first === undefined ? undefined : leftId}
        onClick={() => act({ type: 'continue' })}
        onRefused={() => announce(t('blocks.continue.notYet', { left }))}
      >
        {block.content.label ?? t('blocks.continue.label')}
      </Button>
      {first !== undefined && (
        <div className={styles['left']}>
          <p id={leftId}>
            <span className={styles['before']}>{t('blocks.continue.before')}</span> {left}
          </p>
          <Button look="bare" onClick={() => reveal(first.key)}>
            {t('blocks.continue.show')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Where the learner went on: a short piece of trail between two parts. Only decorates. */
function Passed() {
  return (
    <div className={styles['passed']} aria-hidden="true">
      <svg viewBox="0 0 176 32" width="176" height="32" focusable="false">
        <path className={styles['trail']} d="M2 22C28 6 50 28 74 17M102 15c24-11 46 11 72-5" />
        <rect className={styles['blaze']} x="78" y="1.5" width="20" height="28" rx="4" />
        <path className={styles['arrow']} d="M82.5 19.5l5.5-6 5.5 6" />
      </svg>
    </div>
  );
}
