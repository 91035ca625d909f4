import Eye from 'lucide-react/icons/eye';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { RichText } from '../../richtext/tree.ts';
import { Prose } from '../../ui/Prose.tsx';
import { Words } from '../Words.tsx';
import { mailTo } from './answersInWords.ts';
import { useReceiver } from '../receiver.tsx';
import styles from './WhoSees.module.css';

interface WhoSeesProps {
  /** The author's words: true of a survey that is held elsewhere, and where an LMS keeps answers. */
  readonly words: RichText;
  /** The survey is held elsewhere. */
  readonly elsewhere: boolean;
}

/** Who reads the answers. Told first, so that learners can decide what to say. */
export function WhoSees({ words, elsewhere }: WhoSeesProps) {
  const { t } = useTranslation();
  const receiver = useReceiver();
  return (
    <div className={styles['note']}>
      <Eye aria-hidden />
      <div>
        <p className={styles['title']}>{t('blocks.survey.whoSees')}</p>
        {elsewhere || receiver.kind === 'lms' ? (
          <Words value={words} />
        ) : (
          <Unread contact={receiver.contact} />
        )}
      </div>
    </div>
  );
}

type Contact = Extract<ReturnType<typeof useReceiver>, { kind: 'nobody' }>['contact'];

/** Nobody reads them by themselves: what can be done about that. */
function Unread({ contact }: { readonly contact: Contact }) {
  const { t } = useTranslation();
  return (
    <Prose>
      <p>{t('blocks.survey.nobody')}</p>
      {contact !== null && (
        <p>
          {t(`blocks.survey.${mailTo(contact) === null ? 'passOn' : 'passOnByMail'}`, {
            name: contact.name,
          })}
        </p>
      )}
    </Prose>
  );
}
