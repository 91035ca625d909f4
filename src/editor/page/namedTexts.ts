import type { TFunction } from 'i18next';

import { memoEach } from '../../core/memo.ts';
import type { PageText, PageTexts } from '../marks/pageText.ts';
import { fieldWordsIn } from '../words/fieldWordsIn.ts';
import { itemNameIn } from '../words/itemNames.ts';

/**
 * The texts of a course with their fields and items called as the author reads them: the page in the frame
 * knows no format. What did not change stays the same object. Apart from what shows a draft, which asks
 * for no language.
 */
export function namedTexts(
  t: TFunction<'editor'>,
  language: string,
): (texts: PageTexts) => PageTexts {
  const [fieldIn, itemIn] = [fieldWordsIn(language), itemNameIn(language)];
  const numbered = (list: string, number: number): string =>
    t('form.numbered', { title: itemIn({ title: list, description: '' }), number });
  const named = memoEach((text: PageText): PageText => {
    const numbers = text.place.path.filter((step) => typeof step === 'number');
    return {
      ...text,
      label: fieldIn({ title: text.label, description: '' }).title,
      within: text.within.map((list, index) => numbered(list, (numbers[index] ?? 0) + 1)),
    };
  });
  const ofFile = memoEach((texts: readonly PageText[]) => texts.map(named));
  return (texts) => new Map([...texts].map(([file, each]) => [file, ofFile(each)] as const));
}
