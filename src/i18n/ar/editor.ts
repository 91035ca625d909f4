import { editorOutline } from './editorOutline.ts';
import { editorPage } from './editorPage.ts';
import type { editor as english } from '../en/editor.ts';
import type { Arabic } from './arabic.ts';
import { editorCourse } from './editorCourse.ts';
import { editorForms } from './editorForms.ts';
import { editorPublish } from './editorPublish.ts';
import { editorUpdate } from './editorUpdate.ts';
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
  ...editorUpdate,
  ...editorFiles,
  ...editorReview,
  ...editorVersions,
  ...editorCourse,
  ...editorForms,
  ...editorPage,
  appName: 'محرر Waymark',
  close: 'إغلاق',
  bar: {
    leave: 'كل الدورات',
    opening: 'جارٍ فتح الدورة…',
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
    looking: 'جارٍ البحث عن ملاحظات…',
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
    full: 'لا يتسع هذا الموضع للمزيد. احذف شيئًا منه أولًا.',
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
  },
  form: {
    optional: '(اختياري)',
    more: 'المزيد',
    moreOf: 'المزيد: {{name}}',
    add: 'أضف إلى: {{list}}',
    full_zero: 'لا يتسع هذا الموضع لشيء.',
    full_one: 'لا يتسع هذا الموضع إلا لواحد.',
    full_two: 'لا يتسع هذا الموضع لأكثر من اثنين.',
    full_few: 'لا يتسع هذا الموضع لأكثر من {{count, number}}.',
    full_many: 'لا يتسع هذا الموضع لأكثر من {{count, number}}.',
    full_other: 'لا يتسع هذا الموضع لأكثر من {{count, number}}.',
    number: 'الرقم {{number, number}}',
    numbered: '{{title}} {{number, number}}',
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
