import { useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { downloadText } from '../../ui/downloadText.ts';
import type { HeldAnswers } from '../heldAnswers.ts';
import { MissingAnswer } from '../MissingAnswer.tsx';
import { OpenedCount } from '../OpenedCount.tsx';
import { SavedAnswer } from '../SavedAnswer.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { useGiven } from '../viewHost.tsx';
import { answersInWords, mailTo, mailWith } from './answersInWords.ts';
import type { Receiver } from '../receiver.tsx';
import styles from './Sending.module.css';

interface PassingOnProps extends Pick<BlockViewProps<'survey'>, 'block'> {
  readonly held: HeldAnswers;
  readonly receiver: Extract<Receiver, { kind: 'nobody' }>;
  /** They were taken out of the course before. */
  readonly taken: boolean;
  readonly onTake: () => void;
  /** Moves the focus to where the first answer is given. */
  readonly onLead: () => void;
}

/** Where a course has nowhere to send answers: a file, or a mail to the contact, for the learner to send. */
export function PassingOn({ block, held, receiver, taken, onTake, onLead }: PassingOnProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [misses, setMisses] = useState(0);
  const { contact, course } = receiver;
  const title = block.content.title ?? '';
  const given = useGiven(block);
  const text = answersInWords([course, title], given, t);
  const to = mailTo(contact);
  const mail = to === null ? null : mailWith(to, `${course} – ${title}`, text);
  const missing = held.answered === 0;
  const take = (how?: () => void) => {
    setMisses(missing ? misses + 1 : 0);
    if (missing) return;
    how?.();
    onTake();
    announce(t('blocks.survey.taken'));
  };
  const save = () =>
    downloadText(t('blocks.survey.file', { course }), `${text}\n`, 'text/plain;charset=utf-8');
  return (
    <div className={styles['sending']}>
      {misses > 0 && missing && <MissingAnswer key={misses} of="survey" onLead={onLead} />}
      <div className={styles['row']}>
        <Button onClick={() => take(save)}>{t('blocks.survey.saveFile')}</Button>
        {mail !== null && !missing && (
          <ButtonLink look="quiet" href={mail} onClick={() => take()}>
            {t('blocks.survey.mail', { name: contact?.name })}
          </ButtonLink>
        )}
        <OpenedCount
          complete={held.answered === held.of}
          words={t('blocks.survey.answered', { answered: held.answered, count: held.of })}
        />
      </div>
      {taken && !missing && <SavedAnswer words={t('blocks.survey.taken')} thanks={null} />}
    </div>
  );
}
