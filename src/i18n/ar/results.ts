import type { Arabic } from './arabic.ts';

export const results = {
  passed: 'لقد نجحت',
  notPassed: 'ليس بعد',
  done: 'أحسنت',
  pointsOf: 'من {{of, number}}',
  points: '{{points, number}} من {{of, number}}',
  score: 'أي {{score, percent}}؛ ودرجة النجاح {{passing, percent}}.',
  byObjective: 'بحسب الهدف',
  lookAgain: 'راجع {{lesson}}',
  review: 'راجع إجاباتي',
  backToResults: 'العودة إلى نتيجتي',
  retryAll: 'حاول مرة أخرى',
  retryWrong: 'أعِد ما أخطأت فيه',
  revisit: 'تُفتح جولة جديدة بعد أن تعود إلى:',
  locked: 'لم تبقَ محاولات.',
  saved: 'حُفظت نتيجتك.',
  bestKept: 'تُحتسب أفضل نتائجك.',
  reviewTitle: 'إجاباتك',
  reviewPoints: '{{points, number}} من {{of, number}} صحيحة',
} satisfies Arabic<'results'>;
