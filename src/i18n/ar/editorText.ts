import type { editorText as english } from '../en/editorText.ts';
import type { Arabic } from './arabic.ts';

/** What is said around a text that is being written. Apart from the editor's other words, which are many. */
export const editorText = {
  tools: 'التنسيق: {{field}}',
  bold: 'غليظ',
  italic: 'مائل',
  heading: 'عنوان فرعي',
  bulleted: 'قائمة نقطية',
  numbered: 'قائمة مرقّمة',
  deeper: 'إلى الداخل',
  higher: 'إلى الخارج',
  addRow: 'أضف صفًا',
  removeRow: 'احذف الصف',
  addColumn: 'أضف عمودًا',
  removeColumn: 'احذف العمود',
  link: 'رابط',
  linkTitle: 'إلى أين يقود الرابط؟',
  address: 'عنوان على الويب أو للبريد الإلكتروني',
  addressHint: 'مثل example.org/guide أو help@example.org.',
  noAddress: 'هذا ليس عنوانًا. تحقّق من وجود مسافة أو من شيء ناقص.',
  set: 'اجعله يقود إلى هناك',
  unlink: 'أزل الرابط',
  within: 'أو إلى شيء في هذه الدورة',
  search: 'ابحث بالاسم',
  none: 'لا شيء في هذه الدورة بهذه الكلمات.',
  places: {
    term: 'المصطلحات',
    lesson: 'الدروس',
    block: 'الكتل',
  },
  notes: {
    cut: 'كان هذا أطول من أن يؤخذ كاملًا. أُخذت بدايته حتى «{{last}}». أقصى عدد للحروف هنا {{most, number}}، فضع الباقي في مكان آخر.',
    full: 'لم يُضف شيء: بلغ هذا النص أقصى طوله. أقصى عدد للحروف هنا {{most, number}}.',
    plain: 'كان هذا طويلًا جدًا، فأُخذت كلماته فقط دون العناوين والقوائم والروابط.',
    files: 'لا يمكن أن تكون الصور والملفات داخل نص. أضف كتلة لها.',
  },
} satisfies Arabic<typeof english>;
