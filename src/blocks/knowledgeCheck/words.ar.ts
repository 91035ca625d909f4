import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  eyebrow: 'اختبار فهم · بلا درجات',
  offer_zero: 'لا أسئلة.',
  offer_one: 'سؤال واحد، أجب عنه كلما شئت.',
  offer_two: 'سؤالان، أجب عنهما كلما شئت.',
  offer_few: '{{count, number}} أسئلة، أجب عنها كلما شئت.',
  offer_many: '{{count, number}} سؤالًا، أجب عنها كلما شئت.',
  offer_other: '{{count, number}} سؤال، أجب عنها كلما شئت.',
  start: 'ابدأ اختبار الفهم',
  testEyebrow: 'اختبار قبل الدرس · يمكنك تركه',
  testOffer:
    'إن كنت تعرف هذا من قبل: ابتداءً من {{passing, percent}} يُحسب هذا الدرس منجزًا، ويمكنك المتابعة دون قراءته. ويبقى مفتوحًا للقراءة. وإن كانت النتيجة أقل فلن تخسر شيئًا: تقرأ الدرس كالمعتاد.',
  testDone: 'أنجزت هذا الدرس من قبل. يمكنك مع ذلك أداء الاختبار لترى ما تعرفه، ولن يغيّر شيئًا.',
  testFacts_zero: 'لا أسئلة.',
  testFacts_one: 'سؤال واحد يُطرح مرة واحدة. ستعرف الإجابة الصحيحة فورًا.',
  testFacts_two: 'سؤالان يُطرحان مرة واحدة. ستعرف الإجابة الصحيحة بعد كل سؤال.',
  testFacts_few: '{{count, number}} أسئلة تُطرح مرة واحدة. ستعرف الإجابة الصحيحة بعد كل سؤال.',
  testFacts_many: '{{count, number}} سؤالًا تُطرح مرة واحدة. ستعرف الإجابة الصحيحة بعد كل سؤال.',
  testFacts_other: '{{count, number}} سؤال تُطرح مرة واحدة. ستعرف الإجابة الصحيحة بعد كل سؤال.',
  startTest: 'أعرف هذا: ابدأ الاختبار',
  testPassed: 'أنت تعرف هذا. يُحسب الدرس منجزًا، ويبقى مفتوحًا لتقرأه متى شئت.',
  testFailed:
    'يُحسب الدرس منجزًا ابتداءً من {{passing, percent}}. وهو هنا من أجلك: حين تقرؤه إلى نهايته يصبح منجزًا.',
  testOver: 'انتهى الاختبار: يُطرح مرة واحدة.',
  number: 'السؤال {{number, number}} من {{of, number}}',
  next: 'السؤال التالي',
  finish: 'اعرض نتيجتي',
  right: 'الإجابات الصحيحة: {{right, number}} من {{of, number}}',
  rightAndPartly:
    'الإجابات الصحيحة: {{right, number}} من {{of, number}}، والصحيحة جزئيًا: {{partly, number}}',
  look: 'اختر سؤالًا لترى إجابتك من جديد.',
  again: 'حاول مرة أخرى',
  left_zero: 'لا اختبارات فهم باقية.',
  left_one: 'أجب عن أسئلة اختبار فهم واحد.',
  left_two: 'أجب عن أسئلة اختباري فهم.',
  left_few: 'أجب عن أسئلة {{count, number}} اختبارات فهم.',
  left_many: 'أجب عن أسئلة {{count, number}} اختبار فهم.',
  left_other: 'أجب عن أسئلة {{count, number}} اختبار فهم.',
} satisfies Arabic<typeof english>;
