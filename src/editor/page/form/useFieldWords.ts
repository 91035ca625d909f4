import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { fieldWordsIn } from '../../words/fieldWordsIn.ts';

/** Says the words of fields in the language of the editor. Apart from the words, which need no page. */
export function useFieldWords() {
  const { i18n } = useTranslation('editor');
  return fieldWordsIn(i18n.language);
}
