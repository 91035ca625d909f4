import type { Arabic } from '../i18n/ar/arabic.ts';
import type { sharedWords as english } from './sharedWords.en.ts';

export const sharedWords = {
  panels: {
    opened: 'فُتح',
    number: '{{number, number}}',
  },
  question: {
    eyebrow: 'سؤال سريع',
    submit: 'تحقّق من إجابتي',
    tryAgain: 'حاول مرة أخرى',
    answerAgain: 'أجب مرة أخرى',
    chooseOne: 'اختر إجابة واحدة.',
    chooseSeveral: 'اختر كل إجابة صحيحة.',
    hint: 'أعطني تلميحًا',
    right: 'هذا صحيح.',
    wrong: 'ليس تمامًا.',
    partly: 'صحيح جزئيًا.',
    optionRight: 'إجابة صحيحة',
    optionWrong: 'إجابة غير صحيحة',
    missing: 'اختر إجابة أولًا',
    missingMore: 'لم تختر شيئًا بعد.',
    goToAnswers: 'انتقل إلى الإجابات',
    true: 'صواب',
    false: 'خطأ',
  },
  asked: {
    eyebrow: 'ما رأيك؟',
    save: 'احفظ إجابتي',
    change: 'غيّر إجابتي',
    saved: 'حُفظت إجابتك.',
    clear: 'امسح إجابتي',
    chooseSeveral: 'اختر كل ما ينطبق.',
    missing: 'اكتب إجابة أولًا',
    missingMore: 'لم تكتب شيئًا بعد.',
    goToAnswers: 'انتقل إلى الإجابة',
  },
} satisfies Arabic<typeof english>;
