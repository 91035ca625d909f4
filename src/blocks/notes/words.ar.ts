import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  eyebrow: 'ملاحظاتك',
  toWrite_zero: 'لا ملاحظات للكتابة.',
  toWrite_one: 'اكتب ملاحظة واحدة.',
  toWrite_two: 'اكتب ملاحظتين.',
  toWrite_few: 'اكتب {{count, number}} ملاحظات.',
  toWrite_many: 'اكتب {{count, number}} ملاحظة.',
  toWrite_other: 'اكتب {{count, number}} ملاحظة.',
  readers: {
    own: 'لك وحدك: لا يُبلَّغ أحد بما تكتبه. هو جزء من تقدمك، حيث يمكن لمن يدير نظام التعلم أن يطّلع عليه.',
    browser:
      'لك وحدك: لا يُبلَّغ أحد بما تكتبه. يبقى في هذا المتصفح، حيث يمكن لغيرك ممن يستخدمه أن يقرأه.',
    nowhere: 'فتحت الدورة لتلقي نظرة: لا يُحفظ ما تكتبه.',
  },
  room_zero: 'لم يبقَ مكان في ملاحظاتك كلها.',
  room_one: 'بقي مكان لحرف واحد تقريبًا في ملاحظاتك كلها.',
  room_two: 'بقي مكان لحرفين تقريبًا في ملاحظاتك كلها.',
  room_few: 'بقي مكان لنحو {{count, number}} أحرف في ملاحظاتك كلها.',
  room_many: 'بقي مكان لنحو {{count, number}} حرفًا في ملاحظاتك كلها.',
  room_other: 'بقي مكان لنحو {{count, number}} حرف في ملاحظاتك كلها.',
  full: 'لا مكان لملاحظاتك كلها: قد لا تُحفظ أطولها.',
  soon: 'خذها في ملف حتى لا يضيع شيء.',
  all: 'كل ملاحظاتي',
  none: 'لم تكتب أي ملاحظات بعد.',
  gone: 'من إصدار سابق للدورة',
  file: 'خذها في ملف',
  fileName: '{{course}} – ملاحظاتي.txt',
  print: 'اطبعها',
  refused: 'إن لم تُفتح نافذة الطباعة فالطباعة محجوبة هنا. خذها في ملف بدلًا من ذلك.',
  withCertificate: 'اطبع ملاحظاتي معها',
} satisfies Arabic<typeof english>;
