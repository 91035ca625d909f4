import { localePath } from '../../course/load/loadedCourse.ts';
import { localeSchema } from '../../course/schema/locale.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { Draft } from '../document/draft.ts';
import type { DraftValues } from '../page/draftValues.ts';
import { Form } from '../page/form/Form.tsx';
import styles from './TranslatePage.module.css';

export interface AboutTranslationProps {
  readonly language: string;
  readonly draft: Draft;
  readonly values: DraftValues;
}

/** What stands in lists of its own, or says only what the file is. */
const ELSEWHERE = ['language', 'texts', 'unused'];

/** Whether a native speaker has read a translation, and the files that were made again for it. */
export function AboutTranslation({ language, draft, values }: AboutTranslationProps) {
  const { t } = useTranslation('editor');
  const file = localePath(language);
  return (
    <details className={styles['about']}>
      <summary>{t('translate.about')}</summary>
      <Form
        schema={localeSchema}
        value={values.valueOf(draft, file)}
        place={{ file, path: [] }}
        without={ELSEWHERE}
      />
    </details>
  );
}
