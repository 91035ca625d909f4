import type { LoadCause } from '../../core/loadCause.ts';
import type { LessonView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { coverAddress } from '../history/addresses.ts';
import { useSend } from '../play/CourseActor.ts';
import { TroublePage } from '../trouble/TroublePage.tsx';
import { useAskedFor } from '../trouble/useAskedFor.ts';

interface FailedPageProps {
  readonly view: LessonView;
  readonly cause: LoadCause;
  /** Grows with each try in vain. */
  readonly failures: number;
}

/** A lesson that could not be had. It opens by itself once it can: see `lessonRetry`. */
export function FailedPage({ view, cause, failures }: FailedPageProps) {
  const { t } = useTranslation();
  const send = useSend();
  const { outcome, ask } = useAskedFor(failures, () => send({ type: 'lesson.retried' }));
  const lesson = t('lesson.number', { number: view.number });
  return (
    <TroublePage
      cause={cause}
      eyebrow={`${lesson} · ${view.lesson.title}`}
      outcome={outcome}
      onTry={ask}
    >
      <ButtonLink look="quiet" size="large" href={coverAddress}>
        {t('errors.backToCover')}
      </ButtonLink>
    </TroublePage>
  );
}
