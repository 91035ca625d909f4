import { Suspense, use } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { fetchNotes } from '../words/fetchNotes.ts';
import { publishingIn } from '../words/sentenceIn.ts';

interface SaidProps {
  /** In English, as the command line says it. */
  readonly words: string;
}

/** What publishing says, in the language of the editor; what has no words there is marked as English. */
export const Said = ({ words }: SaidProps) => (
  <Suspense>
    <Translated words={words} />
  </Suspense>
);

function Translated({ words }: SaidProps) {
  const inWords = useSaid();
  const said = inWords(words);
  return said === null ? (
    <bdi lang="en" dir="ltr">
      {words}
    </bdi>
  ) : (
    said
  );
}

/** The same for several; suspends until the words are fetched. `null` where there are none. */
export function useSaid(): (words: string) => string | null {
  const { i18n } = useTranslation('editor');
  const fetching = fetchNotes(i18n.language);
  if (fetching !== null) use(fetching);
  return (words) => (fetching === null ? words : publishingIn(i18n.language, words));
}
