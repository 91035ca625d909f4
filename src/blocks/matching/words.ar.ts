import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  instruction: 'ضع كل بطاقة عند ما ينتمي إليها: اختره من القائمة التي عليها، أو ارفعها وضعها.',
  memory: 'اقلب بطاقتين في كل مرة، وابحث عن كل اثنتين تنتمي إحداهما إلى الأخرى. خذ ما تشاء من وقت.',
  closedCard: 'البطاقة {{number, number}}، مقلوبة',
  openCard: 'البطاقة {{number, number}}: {{text}}',
  foundCard: 'البطاقة {{number, number}}: {{text}}، وُجدت قرينتها',
  pair: 'هاتان تنتميان إحداهما إلى الأخرى.',
  noPair: 'هاتان لا تنتمي إحداهما إلى الأخرى. تقلبهما البطاقة التالية.',
  found_zero: 'لا أزواج',
  found_one: 'وُجد {{found, number}} من زوج واحد',
  found_two: 'وُجد {{found, number}} من زوجين',
  found_few: 'وُجد {{found, number}} من {{count, number}} أزواج',
  found_many: 'وُجد {{found, number}} من {{count, number}} زوجًا',
  found_other: 'وُجد {{found, number}} من {{count, number}} زوج',
  asList: 'اعرضها قائمة',
  asCards: 'اعرضها بطاقات',
} satisfies Arabic<typeof english>;
