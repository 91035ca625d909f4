import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  label: 'علامات تبويب',
  progress_zero: 'لا علامات تبويب',
  progress_one: 'فُتحت {{seen, number}} من علامة تبويب واحدة',
  progress_two: 'فُتحت {{seen, number}} من علامتي تبويب',
  progress_few: 'فُتحت {{seen, number}} من {{count, number}} علامات تبويب',
  progress_many: 'فُتحت {{seen, number}} من {{count, number}} علامة تبويب',
  progress_other: 'فُتحت {{seen, number}} من {{count, number}} علامة تبويب',
  allSeen: 'فُتحت كل علامات التبويب',
  left_zero: 'لا علامات تبويب باقية.',
  left_one: 'اطّلع على علامة تبويب واحدة أخرى.',
  left_two: 'اطّلع على علامتي تبويب أخريين.',
  left_few: 'اطّلع على {{count, number}} علامات تبويب أخرى.',
  left_many: 'اطّلع على {{count, number}} علامة تبويب أخرى.',
  left_other: 'اطّلع على {{count, number}} علامة تبويب أخرى.',
} satisfies Arabic<typeof english>;
