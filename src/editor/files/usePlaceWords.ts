import { valueAt } from '../../course/load/jsonPath.ts';
import { pathIn } from '../../i18n/isolated.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { DraftPlace } from '../commands/edit.ts';
import type { Draft } from '../document/draft.ts';
import { formPlace } from '../editing/places.ts';
import { blockName } from '../page/blockName.ts';
import type { DraftValues } from '../page/draftValues.ts';

/** Says a place in words: its lesson, and the block that it is in: “Benefits · Flip cards: Hope”. */
export function usePlaceWords(draft: Draft, values: DraftValues): (place: DraftPlace) => string {
  const { t, i18n } = useTranslation('editor');
  return (place) => {
    const language = /^locales\/(.+)\.json$/.exec(place.file)?.[1];
    if (language !== undefined) {
      const names = new Intl.DisplayNames([i18n.language], { type: 'language', fallback: 'code' });
      return t('files.translation', { language: languageIn(names, language) });
    }
    const title = values.titleOf(draft, place.file);
    const { file, path } = formPlace(draft, place);
    if (path.length === 0) return pathIn(i18n.language, [title]);
    const { type, excerpt } = blockName(valueAt(values.valueOf(draft, file), path), i18n.language);
    const block = excerpt === null ? type : t('outline.blockNamed', { type, words: excerpt });
    return pathIn(i18n.language, [title, block]);
  };
}

/** A file may be called by what is no language. */
function languageIn(names: Intl.DisplayNames, language: string): string {
  try {
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}
