import { editorOutline } from './editorOutline.ts';
import type { editor as english } from '../en/editor.ts';
import type { Arabic } from './arabic.ts';
import { editorCourse } from './editorCourse.ts';
import { editorForms } from './editorForms.ts';
import { editorPublish } from './editorPublish.ts';
import { editorFiles } from './editorFiles.ts';
import { editorReview } from './editorReview.ts';
import { editorShelf } from './editorShelf.ts';
import { editorBeginnings } from './editorBeginnings.ts';
import { editorMedia } from './editorMedia.ts';
import { editorRemedies } from './editorRemedies.ts';
import { editorText } from './editorText.ts';
import { editorVersions } from './editorVersions.ts';

export const editor = {
  ...editorShelf,
  ...editorPublish,
  ...editorFiles,
  ...editorReview,
  ...editorVersions,
  ...editorCourse,
  ...editorForms,
  appName: 'محرر Waymark',
  close: 'إغلاق',
  bar: {
    leave: 'كل الدورات',
    undo: 'تراجع: {{what}}',
    undoNothing: 'لا شيء للتراجع عنه',
    redo: 'أعِد: {{what}}',
    redoNothing: 'لا شيء لإعادته',
  },
  changes: {
    about: '{{what}} «{{about}}»',
    type: 'الكتابة في',
    set: 'التغيير في',
    clear: 'المسح من',
    addItem: 'الإضافة إلى',
    moveItem: 'النقل في',
    removeItem: 'الحذف من',
    insertBlock: 'إدراج',
    pasteBlocks: 'لصق',
    moveBlock: 'نقل',
    duplicateBlock: 'نسخ',
    removeBlock: 'حذف',
    turnInto: 'التحويل إلى نوع آخر',
    replaceTexts: 'استبدال',
    translate: 'ترجمة',
    confirmTranslation: 'الترجمة ما زالت مناسبة',
    addLanguage: 'إضافة اللغة',
    addLesson: 'إضافة الدرس',
    moveLesson: 'نقل الدرس',
    duplicateLesson: 'نسخ الدرس',
    removeLesson: 'حذف الدرس',
    ...editorOutline.changes,
    mend: 'إصلاح',
    outside: 'ما كُتب في مكان آخر',
  },
  saving: {
    saved: 'تم الحفظ',
    saving: 'جارٍ الحفظ…',
    unsaved: 'لم يُحفظ',
  },
  check: {
    title: 'ما يمكن تحسينه',
    none: 'لا ملاحظات',
    notes_zero: 'لا ملاحظات',
    notes_one: 'ملاحظة واحدة',
    notes_two: 'ملاحظتان',
    notes_few: '{{count, number}} ملاحظات',
    notes_many: '{{count, number}} ملاحظة',
    notes_other: '{{count, number}} ملاحظة',
    errors_zero: 'لا أخطاء',
    errors_one: 'خطأ واحد',
    errors_two: 'خطآن',
    errors_few: '{{count, number}} أخطاء',
    errors_many: '{{count, number}} خطأً',
    errors_other: '{{count, number}} خطأ',
    well: 'لا خطأ في الدورة.',
  },
  publish: {
    open: 'انشر',
    title: 'نشر الدورة',
    errors_zero: 'لا أخطاء تحتاج إلى إصلاح.',
    errors_one: 'ثمة خطأ واحد يُصلح أولًا، فلن يتجاوزه المتعلمون.',
    errors_two: 'ثمة خطآن يُصلحان أولًا، فلن يتجاوزهما المتعلمون.',
    errors_few: 'ثمة {{count, number}} أخطاء تُصلح أولًا، فلن يتجاوزها المتعلمون.',
    errors_many: 'ثمة {{count, number}} خطأً تُصلح أولًا، فلن يتجاوزها المتعلمون.',
    errors_other: 'ثمة {{count, number}} خطأ تُصلح أولًا، فلن يتجاوزها المتعلمون.',
    places: {
      lms: 'يجدها المتعلمون في نظام إدارة التعلم (LMS)',
      alone: 'يجدها المتعلمون في مكان آخر، ولا تصل نتائجهم إلى أحد',
    },
    targets: {
      scorm12: {
        name: 'SCORM 1.2',
        use: 'تقبله جميع أنظمة التعلم. اختره إن لم تكن متأكدًا.',
      },
      'scorm2004-4': {
        name: 'SCORM 2004، الإصدار الرابع',
        use: 'يحفظ أكثر ما يكتبه المتعلمون. اختره إن كان نظامك يقبله.',
      },
      'scorm2004-3': {
        name: 'SCORM 2004، الإصدار الثالث',
        use: 'لنظام يقبل SCORM 2004 دون إصداره الرابع.',
      },
      cmi5: {
        name: 'cmi5',
        use: 'لنظام حديث فيه مخزن لسجلات التعلم (xAPI).',
      },
      web: {
        name: 'الويب',
        use: 'مجلد لأي موقع. يستمر العمل بلا اتصال.',
      },
      html: {
        name: 'ملف HTML واحد',
        use: 'يُرسل ويُفتح من القرص بلا اتصال.',
      },
    },
    more: 'إعدادات أخرى',
    passingScore: 'درجة النجاح في هذه الحزمة، بالمئة',
    languages: 'اللغات في هذه الحزمة',
    begin: 'أنشئ الحزمة',
    progress: {
      saving: 'تُحفظ الدورة…',
      building:
        'يستعد Waymark لأول حزمة. يستغرق هذا نحو دقيقة، مرة واحدة فقط. يمكنك ترك النافذة مفتوحة والانتظار.',
      publishing: 'تُنشأ الحزمة…',
    },
    done: 'نُشرت «{{title}}»، الإصدار {{version}}',
    download: 'تنزيل',
    try: {
      start: 'جرّبها في نظام تعلم',
      starting: 'يبدأ نظام التعلم…',
      open: 'افتحها في نظام التعلم',
    },
    learners: {
      title: 'للمتعلمين',
      nothing: 'هذا أول إصدار: لم يبدأه أحد بعد.',
      unknown: 'لا حزمة سابقة على هذا الحاسوب للمقارنة بها، فلا يمكن أن يقال هنا ما يتغير لمن بدأ.',
    },
    sheet: {
      lms: 'ما يُضبط في نظام التعلم',
      alone: 'ماذا تفعل بها',
      download: 'تنزيل كنص',
    },
    warnings_zero: 'لا ملاحظات على الدورة.',
    warnings_one: 'ملاحظة واحدة على الدورة قد تحسّنها.',
    warnings_two: 'ملاحظتان على الدورة قد تحسّنانها.',
    warnings_few: '{{count, number}} ملاحظات على الدورة قد تحسّنها.',
    warnings_many: '{{count, number}} ملاحظة على الدورة قد تحسّنها.',
    warnings_other: '{{count, number}} ملاحظة على الدورة قد تحسّنها.',
    again: 'أنشئ حزمة أخرى',
    trouble: {
      said: 'لم يُنشر شيء. السبب:',
      busy: 'يُنشر شيء آخر الآن. أعد المحاولة بعد قليل.',
      endless: 'استغرق هذا وقتًا طويلًا جدًا فأُوقف. لم يضع شيء: أعد المحاولة.',
      failed:
        'تعذّر النشر دون ذكر السبب. الدورة محفوظة: أعد المحاولة، وإن تعذّر ثانية فشغّل Waymark من جديد.',
      gone: 'لم يعد موجودًا. انشر من جديد.',
    },
  },
  site: {
    notHere:
      'لا يستطيع هذا المتصفح تشغيل الحزم هنا: لا يحفظ ملفات للصفحات، كما في نافذة خاصة. افتح الحزمة في نظام إدارة التعلّم، أو المحرر في متصفح آخر.',
    needsDesk:
      'تُشغَّل حزمة cmi5 مع مخزن سجلات لا يملكه موقع ويب بسيط. جرّب SCORM هنا، أو هذه الحزمة في المحرر الذي يشغّله Waymark على حاسوبك.',
    framed: 'افتح المحرر في نافذة خاصة به',
    openCopy: 'افتح نسخة',
    opening: 'جارٍ الفتح…',
    openCopyFile: 'نسخة من دورة: ملف zip أو حزمة تحمل مصدرها',
    notOpened: {
      foreign:
        'لا دورة في هذا الملف. يمكن فتح نسخة نُزّلت من هنا، أو حزمة لنظام إدارة تعلّم صُنعت بـ Waymark.',
      noSource:
        'هذه دورة من Waymark، لكن ما كتبه مؤلفها ليس فيها. اطلب منه نسخة أو حزمة لنظام إدارة تعلّم.',
      damaged: 'لا يمكن فتح هذا الملف: إنه تالف أو ليس كما يبدو. لم يتغير شيء.',
    },
    sameName:
      'توجد دورة باسم «{{title}}» من قبل، أو أن الاسم محجوز في عناوين هذا الموقع. يمكن أن تقف هذه النسخة إلى جانبها باسم آخر.',
    copyTitle: 'ماذا تُسمى النسخة؟',
    copyTitleHint: 'هي للمتعلمين دورة قائمة بذاتها: ما بدأوه في الأخرى يبقى فيها.',
    noPlayer:
      'تعذّر جلب المشغّل الذي تُصنع منه كل حزمة من هذا الموقع. تحقق من الاتصال ثم أعد المحاولة. الدورة محفوظة.',
    otherNumbers:
      'هذه نسخة من الدورة أقدم من التي صُنعت منها «{{previous}}»: من بدأ من المتعلمين سيجد عمله في دروس أخرى. لم يُنشر شيء. تابع في النسخة الأحدث.',
  },
  views: {
    title: 'ما يُعرض',
    outline: 'المخطط',
    page: 'الصفحة',
    panel: 'تحرير',
  },
  outline: editorOutline.outline,
  bin: editorOutline.bin,
  insert: {
    open: 'أضف جزءًا',
    title: 'ماذا تريد أن تضيف؟',
    search: 'بحث',
    hint: 'وبأسماء أخرى أيضًا: بطاقات، أسئلة شائعة، اختيار من متعدد… ومفاتيح الأسهم تنقلك بين ما وُجد.',
    nothing: 'لا شيء هنا بهذه الكلمات.',
    groups: {
      read: 'للقراءة',
      look: 'للمشاهدة',
      explore: 'للاستكشاف',
      decide: 'للاختيار',
      practise: 'للتدرّب',
      reflect: 'للتأمل',
      more: 'المزيد',
    },
  },
  panel: {
    title: 'ما اخترته',
    course: 'الدورة',
    lesson: 'الدرس',
    quiz: 'الاختبار',
    nothing: 'اختر درسًا أو جزءًا لتكتب فيه.',
    back: 'العودة إلى: {{name}}',
    turnInto: 'حوّله إلى',
  },
  form: {
    optional: '(اختياري)',
    more: 'المزيد',
    add: 'أضف إلى: {{list}}',
    number: 'الرقم {{number, number}}',
    up: 'انقل إلى أعلى: {{name}}',
    down: 'انقل إلى أسفل: {{name}}',
    duplicate: 'انسخ: {{name}}',
    remove: 'احذف: {{name}}',
    none: 'لا شيء',
    byHand: 'يمكن تغيير هذا في ملف الدورة فقط.',
    gone: 'شيء لم يعد موجودًا',
    way: 'ما الذي يُحتسب',
    moved: 'رقمه الآن {{number, number}} من {{count, number}}.',
    markRight: 'ضع علامة على الصحيح.',
    rightAnswer: 'الإجابة الصحيحة: {{name}}',
    true: 'صواب',
    false: 'خطأ',
    addLanguage: 'أضف لغة',
    units: {
      percent: 'بالمئة',
      minutes: 'دقيقة',
      seconds: 'ثانية',
      characters: 'حرفًا',
    },
    minutesAndSeconds: '= {{minutes, number}} د {{seconds, number}} ث',
  },
  onPage: {
    writeHere: 'اكتب في هذه الصفحة',
    hidden: 'ما لا يظهر الآن في الصفحة',
  },
  text: editorText,
  media: editorMedia,
  beginnings: editorBeginnings,
  remedies: editorRemedies,
  frame: {
    title: 'الصفحة',
    waiting: 'تظهر الصفحة حالما تُصلح الأخطاء.',
    lastGood: 'ترى آخر إصدار سليم.',
    mode: 'طريقة العرض',
    write: 'كتابة',
    try: 'تجربة',
    width: 'العرض',
    phone: 'هاتف',
    tablet: 'لوحي',
    desk: 'حاسوب',
    theme: 'داكن',
    restart: 'ابدأ من جديد',
  },
} satisfies Arabic<typeof english>;
