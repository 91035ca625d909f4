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

interface NamedBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** As it would like to be called. */
  readonly name: string;
}

/** Puts files into the course, each under a name that is free, and says what became of them. */
export function useTakenFiles(media: NonNullable<FieldFacts['media']>) {
  const { t } = useTranslation('editor');
  const tools = useForm();
  const [told, tell] = useState<Told | null>(null);
  const trouble = (words: string) => tell({ kind: 'trouble', words });
  /** Whether it is in. */
  const put = async (file: NamedBytes, onTaken: (name: string) => void): Promise<boolean> => {
    const name = freeName(file.name, tools.media);
    const refused = await tools.addMedia(MEDIA_FOLDER + name, file.bytes);
    if (refused !== null) trouble(troubleWords(refused, t));
    else onTaken(name);
    return refused === null;
  };
  /** A file of this computer, made fit for a field. */
  const take = async (file: File, onTaken: (name: string) => void) => {
    tell({ kind: 'working', words: t('media.working') });
    // Nobody who only writes has to fetch what opens pictures.
    const { takeFile } = await import('../../media/takeFile.ts');
    const taken = await takeFile(file, media);
    if (!taken.ok) return trouble(pictureTroubleWords(taken.error, t));
    const { picture } = taken.value;
    if (!(await put(taken.value, onTaken))) return undefined;
    return tell(picture === null ? null : { kind: 'done', words: takenWords(picture, t) });
  };
  return { told, take, put };
}
