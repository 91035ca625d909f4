import type { TFunction } from 'i18next';

import { memoEach } from '../../core/memo.ts';
import { COURSE_FILE } from '../../course/files.ts';
import { typeWords } from '../insert/typeWords.ts';
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
  // Each sentence is asked for once: a course has thousands of texts.
  const known = new Map<string, string>();
  const numbered = (list: string, number: number): string => {
    const key = `${list} ${number}`;
    const title = () => itemIn({ title: list, description: '' });
    const words = known.get(key) ?? t('form.numbered', { title: title(), number });
    known.set(key, words);
    return words;
  };
  const comma = t('onPage.comma');
  const whole = { course: t('panel.course'), lesson: t('panel.lesson'), quiz: t('panel.quiz') };
  const holderOf = ({ block, place: { file, path } }: PageText): string => {
    if (block !== null) return typeWords(block.type, language).title;
    if (file === COURSE_FILE) return whole.course;
    return path[0] === 'quiz' ? whole.quiz : whole.lesson;
  };
  const named = memoEach((text: PageText): PageText => {
    const numbers = text.place.path.filter((step) => typeof step === 'number');
    const label = fieldIn({ title: text.label, description: '' }).title;
    const within = text.within.map((list, index) => numbered(list, (numbers[index] ?? 0) + 1));
    const items = within.slice(text.block?.level ?? 0).toReversed();
    return { ...text, label, within, name: [label, ...items, holderOf(text)].join(comma) };
  });
  const ofFile = memoEach((texts: readonly PageText[]) => texts.map(named));
  return (texts) => new Map([...texts].map(([file, each]) => [file, ofFile(each)] as const));
}
