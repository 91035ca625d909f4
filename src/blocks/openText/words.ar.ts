import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  model: 'صياغة ممكنة',
  rate: 'كيف ترى إجابتك؟',
  rating: {
    sure: 'تقول ما هو مهم',
    fairly: 'فيها بعض المهم',
    guessing: 'ينقصها الكثير بعد',
  },
  readers: {
    own: 'لك وحدك: لا يُبلَّغ أحد بما تكتبه. هو جزء من تقدمك، حيث يمكن لمن يدير نظام التعلم أن يطّلع عليه.',
    reported: 'يُبلَّغ بإجابتك حالما تُدخلها: يمكن لمن يدير نظام التعلم أن يقرأها مع اسمك.',
    browser:
      'لك وحدك: لا يُبلَّغ أحد بما تكتبه. يبقى في هذا المتصفح، حيث يمكن لغيرك ممن يستخدمه أن يقرأه.',
    nowhere: 'فتحت الدورة لتلقي نظرة: لا يُحفظ ما تكتبه.',
  },
  upTo_zero: 'لا مكان للكتابة.',
  upTo_one: 'حرف واحد على الأكثر.',
  upTo_two: 'حرفان على الأكثر.',
  upTo_few: '{{count, number}} أحرف على الأكثر.',
  upTo_many: '{{count, number}} حرفًا على الأكثر.',
  upTo_other: '{{count, number}} حرف على الأكثر.',
  left_zero: 'لم يبقَ أي حرف.',
  left_one: 'بقي حرف واحد.',
  left_two: 'بقي حرفان.',
  left_few: 'بقيت {{count, number}} أحرف.',
  left_many: 'بقي {{count, number}} حرفًا.',
  left_other: 'بقي {{count, number}} حرف.',
} satisfies Arabic<typeof english>;
