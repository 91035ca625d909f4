import { useState } from 'react';

import { interchangeable } from '../../course/check/mediaEndings.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { filmFields } from '../media/filmFields.ts';
import { useForm } from '../page/form/FormContext.ts';
import { acceptedFor } from '../page/form/MediaField.tsx';
import { type Taken, useTakenFiles } from '../page/form/useTakenFiles.ts';
import styles from './FilesPage.module.css';
import type { MediaEntry, MediaKind } from './mediaList.ts';
import { replaceMedia } from './replaceMedia.ts';

interface ReplaceFileProps {
  readonly file: MediaEntry;
  readonly kind: MediaKind;
}

/** Lets a new file of this computer take the place of one, wherever the course shows it. */
export function ReplaceFile({ file: { name, uses }, kind }: ReplaceFileProps) {
  const { t } = useTranslation('editor');
  const { act } = useForm();
  const [isOther, setOther] = useState(false);
  const { told, take } = useTakenFiles(kind);
  const replace = (next: string, { became, poster }: Taken) => {
    const fits = interchangeable(name, next);
    setOther(!fits);
    const known = became?.kind === 'film' ? filmFields(became.film, poster) : {};
    if (fits) act(replaceMedia(name, uses, { name: next, known }));
  };
  const receive = (file: File) => {
    // Pictures and captions become what a course can show; all else stays what it is.
    const mayBecome = kind === 'image' || kind === 'captions' || interchangeable(name, file.name);
    setOther(!mayBecome);
    if (mayBecome) void take(file, replace);
  };
  return (
    <>
      <label className={styles['replace']}>
        <span>{t('files.replace')}</span>
        <input
          type="file"
          accept={acceptedFor(kind)}
          aria-label={t('files.replaceNamed', { file: name })}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = '';
            if (file !== undefined) receive(file);
          }}
        />
      </label>
      {isOther ? (
        <p role="alert" className={styles['trouble']}>
          {t('files.otherKind', { file: name })}
        </p>
      ) : (
        told !== null && (
          <p role={told.kind === 'trouble' ? 'alert' : 'status'} className={styles['told']}>
            {told.words}
          </p>
        )
      )}
    </>
  );
}
