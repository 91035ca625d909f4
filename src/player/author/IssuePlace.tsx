import SquareArrowOutUpRight from 'lucide-react/icons/square-arrow-out-up-right';
import { useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { Place } from '../../core/issue.ts';
import { EDITOR_ADDRESS } from '../../course/pageData.ts';
import styles from './IssueList.module.css';

interface IssuePlaceProps {
  /** The folder of the course. */
  readonly course: string;
  readonly place: Place;
}

/** Where an issue stands. Pressed, it opens there in the editor that the machine knows. */
export function IssuePlace({ course, place }: IssuePlaceProps) {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<EditorAnswer | null>(null);
  const { file, line, path } = place;
  const open = async () => setAnswer(await openInEditor(course, place));
  return (
    <div className={styles['place']}>
      {opensInEditor(file) ? (
        <button type="button" onClick={() => void open()} title={t('author.openInEditor')}>
          <bdi dir="ltr">{file}</bdi>
          <span>{t('author.line', { line })}</span>
          <SquareArrowOutUpRight className="mirrors" aria-hidden />
          <span className="visually-hidden">{t('author.openInEditor')}</span>
        </button>
      ) : (
        <bdi dir="ltr">{file}</bdi>
      )}
      {path !== '' && <code dir="ltr">{path}</code>}
      <output>{answer !== null && t(`author.editor.${answer}`)}</output>
    </div>
  );
}

/** `noEditor`: the machine knows none. `notHere`: the file is gone, or the page is open elsewhere. */
type EditorAnswer = 'opened' | 'noEditor' | 'notHere';

const answers: Readonly<Record<number, EditorAnswer>> = { 204: 'opened', 501: 'noEditor' };

async function openInEditor(course: string, { file, line, column }: Place): Promise<EditorAnswer> {
  const asked = fetch(EDITOR_ADDRESS, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ course, file, line, column }),
  });
  const status = await asked.then((response) => response.status).catch(() => 0);
  return answers[status] ?? 'notHere';
}

/** What an editor of texts is good for; a picture has no lines. */
const opensInEditor = (file: string): boolean => /\.(?:json|svg|txt|vtt)$/.test(file);
