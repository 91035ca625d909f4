import { type FormEvent, useId, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { ForwardIcon } from '../../ui/ForwardIcon.tsx';
import type { LaunchKind } from '../record/attempt.ts';
import { useDesk, useDeskState } from './DeskContext.ts';
import { KindChoice } from './KindChoice.tsx';
import styles from './LaunchForm.module.css';
import { LearnerChoice, SOMEBODY_ELSE } from './LearnerChoice.tsx';
import { learnerNamed } from './learners.ts';

/** Who opens the course, and how: every launch begins here. */
export function LaunchForm() {
  const { t } = useTranslation('simulator');
  const { desk } = useDesk();
  const learners = useDeskState((state) => state.learners);
  const last = useDeskState((state) => state.learner.id);
  const [who, setWho] = useState(last);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<LaunchKind>('normal');
  const [asked, setAsked] = useState(false);
  const heading = useId();

  const learner =
    who === SOMEBODY_ELSE ? learnerNamed(name) : learners.find(({ id }) => id === who);
  const nameless = learner === undefined || learner.name === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!nameless) void desk.launch(learner, kind);
  };

  return (
    <form className={styles['form']} aria-labelledby={heading} onSubmit={submit} noValidate>
      <h2 id={heading} className={styles['title']}>
        {t('launch.title')}
      </h2>
      <LearnerChoice
        who={who}
        name={name}
        refused={asked && nameless}
        onChoose={setWho}
        onName={setName}
      />
      <KindChoice kind={kind} onChoose={setKind} />
      <Button type="submit" size="large" icon={<ForwardIcon />}>
        {t('launch.go')}
      </Button>
    </form>
  );
}
