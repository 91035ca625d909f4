import { useState } from 'react';

import type { FieldFacts } from '../../../blocks/fields.ts';
import { MEDIA_FOLDER } from '../../../course/files.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { troubleWords } from '../troubleWords.ts';
import { freeName } from './freeName.ts';
import { useForm } from './FormContext.ts';
import { pictureTroubleWords, takenWords } from './mediaWords.ts';

/** What became of a file, in words. */
export interface Told {
  readonly kind: 'working' | 'done' | 'trouble';
  readonly words: string;
}

/** Takes files of this computer into the course, made fit for a field, and says what became of them. */
export function useTakenFiles(
  media: NonNullable<FieldFacts['media']>,
  onTaken: (name: string) => void,
) {
  const { t } = useTranslation('editor');
  const tools = useForm();
  const [told, tell] = useState<Told | null>(null);
  const trouble = (words: string) => tell({ kind: 'trouble', words });
  const take = async (file: File) => {
    tell({ kind: 'working', words: t('media.working') });
    // Nobody who only writes has to fetch what opens pictures.
    const { takeFile } = await import('../../media/takeFile.ts');
    const taken = await takeFile(file, media);
    if (!taken.ok) return trouble(pictureTroubleWords(taken.error, t));
    const { bytes, picture } = taken.value;
    const name = freeName(taken.value.name, tools.media);
    const refused = await tools.addMedia(MEDIA_FOLDER + name, bytes);
    if (refused !== null) return trouble(troubleWords(refused, t));
    tell(picture === null ? null : { kind: 'done', words: takenWords(picture, t) });
    onTaken(name);
    return undefined;
  };
  return { told, take };
}
