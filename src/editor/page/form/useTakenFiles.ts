import { useState } from 'react';

import type { FieldFacts } from '../../../blocks/fields.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../../ui/Announcer.tsx';
import type { TakenFile } from '../../media/takeFile.ts';
import { fetchNotes } from '../../words/fetchNotes.ts';
import { troubleWords } from '../troubleWords.ts';
import { addUnderFreeName } from './addUnderFreeName.ts';
import { useForm } from './FormContext.ts';
import { becameWords, mediaTroubleWords } from './mediaWords.ts';

/** What became of a file, in words. */
export interface Told {
  readonly kind: 'working' | 'done' | 'trouble';
  readonly words: string;
}

/** What became of a file that was taken, and the names under which it and its poster are in. */
export interface Taken {
  readonly became: TakenFile['became'];
  readonly poster: string | null;
}

/** Puts files into the course, each under a name that is free, and says what became of them. */
export function useTakenFiles(media: NonNullable<FieldFacts['media']>) {
  const { t, i18n } = useTranslation('editor');
  const tools = useForm();
  const announce = useAnnounce();
  const [told, tell] = useState<Told | null>(null);
  /** Shown where the file was given, and heard wherever its author went meanwhile. */
  const say = (kind: 'working' | 'done', words: string) => {
    tell({ kind, words });
    announce(words);
  };
  const trouble = (words: string) => tell({ kind: 'trouble', words });
  /** The name under which it is in; `null` where it could not be put there. */
  const put = async (file: Parameters<typeof addUnderFreeName>[1]): Promise<string | null> => {
    const { name, refused } = await addUnderFreeName(tools, file);
    if (refused === null) return name;
    trouble(troubleWords(refused, t));
    return null;
  };
  const putPoster = async ({ name, became }: TakenFile): Promise<string | null> => {
    const poster = became?.kind === 'film' ? became.poster : null;
    const called = `${name.replace(/\.[^.]*$/, '')}-poster.${poster?.ending ?? ''}`;
    return poster === null ? null : put({ bytes: poster.bytes, name: called });
  };
  /** A file of this computer, made fit for a field; with a picture of a film where that wants one. */
  const take = async (
    file: File,
    onTaken: (name: string, taken: Taken) => void,
    wantsPoster: (name: string) => boolean = () => true,
  ) => {
    say('working', t('media.working'));
    // Nobody who only writes has to fetch what opens pictures and films.
    const { takeFile } = await import('../../media/takeFile.ts');
    const taken = await takeFile(file, media);
    if (!taken.ok) {
      await fetchNotes(i18n.language);
      return trouble(mediaTroubleWords(taken.error, t, i18n.language));
    }
    const name = await put(taken.value);
    if (name === null) return undefined;
    const poster = wantsPoster(name) ? await putPoster(taken.value) : null;
    onTaken(name, { became: taken.value.became, poster });
    const words = becameWords(taken.value, t);
    return words === null ? tell(null) : say('done', words);
  };
  return { told, take, put, say };
}
