import type { author as english } from '../en/author.ts';
import type { Arabic } from './arabic.ts';

export const author = {
  author: {
    mode: 'وضع المؤلف',
    on: 'كل الأقفال مفتوحة.',
    unlock: 'افتح كل الأقفال',
    jump: 'انتقل إلى جزء',
    reset: 'أعِد ضبط التقدم',
    issuesTitle_zero: 'لا مشكلات في هذه الدورة',
    issuesTitle_one: 'مشكلة واحدة في هذه الدورة',
    issuesTitle_two: 'مشكلتان في هذه الدورة',
    issuesTitle_few: '{{count, number}} مشكلات في هذه الدورة',
    issuesTitle_many: '{{count, number}} مشكلة في هذه الدورة',
    issuesTitle_other: '{{count, number}} مشكلة في هذه الدورة',
    lastGood: 'ترى آخر إصدار سليم.',
    place: '{{file}}، السطر {{line}}',
    jumpToLesson: 'انتقل إلى درس',
    mendFirst: 'لا يمكن تشغيل الدورة بعد. احفظ ملفًا مُصلحًا، وستبدأ هنا تلقائيًا.',
    choose: 'اختر…',
  },
} satisfies Arabic<typeof english>;
