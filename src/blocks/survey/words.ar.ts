import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  whoSees: 'من يقرأ إجاباتك',
  place: 'السؤال {{number, number}} من {{count, number}}',
  answered_zero: 'لا أسئلة',
  answered_one: 'أُجيب عن {{answered, number}} من سؤال واحد',
  answered_two: 'أُجيب عن {{answered, number}} من سؤالين',
  answered_few: 'أُجيب عن {{answered, number}} من {{count, number}} أسئلة',
  answered_many: 'أُجيب عن {{answered, number}} من {{count, number}} سؤالًا',
  answered_other: 'أُجيب عن {{answered, number}} من {{count, number}} سؤال',
  send: 'أرسل إجاباتي',
  change: 'غيّر إجاباتي',
  thanks: 'شكرًا على إجاباتك.',
  sent: 'وصلت إجاباتك.',
  notYet: 'لم يتسلّم نظام التعلم إجاباتك بعد. ستُرسل حالما يتسلّمها.',
  never: 'فتحت الدورة للاطلاع فقط: لا تُحفظ إجاباتك ولا تصل إلى أحد.',
  nobody: 'لا أحد، إلا إذا سلّمتها بنفسك. لا ترسل هذه الدورة إجاباتك إلى أي جهة: تبقى في هذا المتصفح.',
  passOn: 'يمكنك حفظ إجاباتك في ملف وتسليمه إلى {{name}}.',
  passOnByMail: 'يمكنك حفظ إجاباتك في ملف، أو كتابتها إلى {{name}} في رسالة بريد إلكتروني.',
  saveFile: 'احفظ إجاباتي في ملف',
  mail: 'اكتب رسالة إلى {{name}}',
  file: '{{course}} – إجاباتي.txt',
  taken: 'إجاباتك في الملف أو الرسالة التي أنشأتها. لا تصل إلى أحد قبل أن ترسلها.',
  missing: 'لم تُجب عن شيء بعد',
  missingMore: 'يمكنك ترك أي سؤال، لكن لا بد من إجابة واحدة على الأقل.',
  goToAnswers: 'انتقل إلى السؤال الأول',
} satisfies Arabic<typeof english>;
