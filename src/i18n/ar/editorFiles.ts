import type { editorFiles as english } from '../en/editorFiles.ts';
import type { Arabic } from './arabic.ts';

export const editorFiles = {
  files: {
    intro:
      'كل صور الدورة وأفلامها وملفاتها الأخرى، وأين تظهر. لا يمكن حذف ملف يظهر في مكان ما: أخرجه من هناك أولًا.',
    count_zero: 'لا توجد ملفات بعد. أضفها في حقول الصور والأفلام.',
    count_one: 'ملف واحد.',
    count_two: 'ملفان.',
    count_few: '{{count, number}} ملفات.',
    count_many: '{{count, number}} ملفًا.',
    count_other: '{{count, number}} ملف.',
    idle_zero: 'كلها تظهر في الدورة.',
    idle_one: 'واحد منها لا يظهر في أي مكان.',
    idle_two: 'اثنان منها لا يظهران في أي مكان.',
    idle_few: '{{count, number}} منها لا تظهر في أي مكان.',
    idle_many: '{{count, number}} منها لا تظهر في أي مكان.',
    idle_other: '{{count, number}} منها لا تظهر في أي مكان.',
    unused: 'لا يظهر في أي مكان',
    usesOf: 'أين يظهر «{{file}}»',
    credit: 'المصدر: {{credit}}',
    translation: 'الترجمة: {{language}}',
    kinds: {
      image: 'صورة',
      video: 'فيلم',
      audio: 'تسجيل',
      captions: 'تسميات توضيحية',
      document: 'مستند',
      other: 'ملف لا يمكن أن تعرضه دورة',
    },
    replace: 'استبدل',
    replaceNamed: 'استبدل «{{file}}» بملف من هذا الحاسوب',
    otherKind: 'لا يمكن عرض ذلك الملف مكان «{{file}}». اختر ملفًا ينتهي اسمه بالطريقة نفسها.',
    remove: 'احذف',
    removeNamed: 'احذف «{{file}}»',
    removed: '«{{file}}» بين الملفات المحذوفة في الأسفل.',
    bin: 'الملفات المحذوفة',
    binHint:
      'تبقى في السلة بجانب الدورات إلى أن تسترجعها. إذا أظهر التراجع أو إصدار سابق أحدها من جديد، فسيبقى ناقصًا هناك إلى أن يعود.',
    restore: 'استرجع',
    restoreNamed: 'استرجع «{{file}}»',
    restored: 'عاد «{{file}}».',
    trouble: {
      gone: 'لم يعد الملف موجودًا: حذفه أحد أو نقله.',
      taken: 'يوجد الآن ملف بهذا الاسم. احذفه أولًا إن لم يظهر في أي مكان.',
      refused:
        'لا يستطيع المحرر نقل هذا الملف: اسمه أو نوعه ليس من ملفات الدورات، أو يقود رابط إلى مكان آخر. احذفه من مجلد وسائط الدورة.',
    },
  },
} satisfies Arabic<typeof english>;
