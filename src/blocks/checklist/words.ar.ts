import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  step: '{{number, number}}. {{text}}',
  ticked_zero: 'لا بنود',
  ticked_one: 'أُنجز {{ticked, number}} من بند واحد',
  ticked_two: 'أُنجز {{ticked, number}} من بندين',
  ticked_few: 'أُنجز {{ticked, number}} من {{count, number}} بنود',
  ticked_many: 'أُنجز {{ticked, number}} من {{count, number}} بندًا',
  ticked_other: 'أُنجز {{ticked, number}} من {{count, number}} بند',
  handIn: 'سلّم قائمتي',
  handedIn: 'سُلّمت قائمتك. إن غيّرتها أمكنك تسليمها من جديد.',
  readers: {
    own: 'لك وحدك: لا يُبلَّغ أحد بما تعلّم عليه. هو جزء من تقدمك، حيث يمكن لمن يدير نظام التعلم أن يطّلع عليه.',
    reported:
      'يطلب معدّ الدورة هذه القائمة. حالما تسلّمها يمكن لمن يدير نظام التعلم أن يقرأ ما أُنجز منها مع اسمك. وقبل ذلك لا يُبلَّغ أحد.',
    browser:
      'لك وحدك: لا يُبلَّغ أحد بما تعلّم عليه. يبقى في هذا المتصفح، حيث يمكن لغيرك ممن يستخدمه أن يراه.',
    nowhere: 'فتحت الدورة لتلقي نظرة: لا يُحفظ ما تعلّم عليه.',
  },
} satisfies Arabic<typeof english>;
