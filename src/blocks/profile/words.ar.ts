import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  instruction: 'اختر نقطة واحدة من السلّم في كل صف.',
  readers: {
    own: 'لك وحدك: لا يُبلَّغ أحد بإجاباتك. هي جزء من تقدمك، حيث يمكن لمن يدير نظام التعلم أن يطّلع عليها.',
    reported: 'يُبلَّغ بإجاباتك: يمكن لمن يدير نظام التعلم أن يقرأها مع اسمك.',
    browser: 'لك وحدك: تبقى إجاباتك في هذا المتصفح.',
    nowhere: 'فتحت الدورة لتلقي نظرة: لا تُحفظ إجاباتك.',
  },
  result: 'ما قد يعنيه هذا لك',
  points: 'نقاطك: {{points, number}}. الممكن من {{least, number}} إلى {{most, number}}.',
  unfinished: 'بعض العبارات بلا إجابة بعد: غيّر إجابتك لترى ما ينتج عنها.',
  countOnPaper: 'اجمع نقاط:',
  bandOnPaper: 'من {{from, number}} إلى {{to, number}}:',
} satisfies Arabic<typeof english>;
