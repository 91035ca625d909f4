import type { author as english } from '../en/author.ts';
import type { Arabic } from './arabic.ts';

export const author = {
  author: {
    mode: 'وضع المؤلف',
    on: 'كل الأقفال مفتوحة.',
    unlock: 'افتح كل الأقفال',
    jump: 'انتقل إلى جزء',
    reset: 'أعِد ضبط التقدم',
    errors_zero: 'لا أخطاء',
    errors_one: 'خطأ واحد',
    errors_two: 'خطآن',
    errors_few: '{{count, number}} أخطاء',
    errors_many: '{{count, number}} خطأً',
    errors_other: '{{count, number}} خطأ',
    warnings_zero: 'لا تنبيهات',
    warnings_one: 'تنبيه واحد',
    warnings_two: 'تنبيهان',
    warnings_few: '{{count, number}} تنبيهات',
    warnings_many: '{{count, number}} تنبيهًا',
    warnings_other: '{{count, number}} تنبيه',
    warningsMean: 'يمكن تشغيل الدورة ونشرها كما هي، وإصلاح ما يلي يجعلها أفضل.',
    lastGood: 'ترى آخر إصدار سليم.',
    line: 'السطر {{line}}',
    openInEditor: 'افتح في محررك',
    editor: {
      opened: 'فُتح في محررك.',
      noEditor:
        'لم يُعثر على محرر. افتح الملف بنفسك، أو ابدأ Waymark باسم محررك: LAUNCH_EDITOR=code npm start',
      notHere:
        'تعذّر فتح الملف: إما أنه غير موجود، أو أن هذه الصفحة مفتوحة على حاسوب غير حاسوب Waymark.',
    },
    move: 'انقل',
    moveHint: 'اسحبه، أو اضغط أحد مفاتيح الأسهم، أو اضغطه لينتقل إلى الزاوية التالية.',
    corner: {
      topLeft: 'في أعلى اليسار',
      topRight: 'في أعلى اليمين',
      bottomLeft: 'في أسفل اليسار',
      bottomRight: 'في أسفل اليمين',
    },
    jumpToLesson: 'انتقل إلى درس',
    cannotPlay: 'لا يمكن تشغيل هذه الدورة بعد',
    mendFirst: 'احفظ ملفًا مُصلحًا، وستبدأ هنا تلقائيًا.',
    toLibrary: 'كل الدورات',
    broken: 'دورات فيها أخطاء',
    brokenHint: 'احفظ ملفًا مُصلحًا، وستعود الدورة سليمة هنا تلقائيًا.',
    plays: 'ما زالت تُفتح كما عملت آخر مرة.',
    choose: 'اختر…',
    edit: 'كتابة الدورات',
    newCourse: 'دورة جديدة',
    editNamed: 'حرّر «{{title}}»',
  },
} satisfies Arabic<typeof english>;
