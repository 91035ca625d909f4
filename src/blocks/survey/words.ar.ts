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
  sent: 'أُدخلت إجاباتك.',
  missing: 'لم تُجب عن شيء بعد',
  missingMore: 'يمكنك ترك أي سؤال، لكن لا بد من إجابة واحدة لإرسالها.',
  goToAnswers: 'انتقل إلى السؤال الأول',
} satisfies Arabic<typeof english>;
