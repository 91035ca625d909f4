import type { editorPage as english } from '../en/editorPage.ts';
import type { Arabic } from './arabic.ts';

/** The editor, where a course is written and arranged on its own page. */
export const editorPage = {
  onPage: {
    writeHere: 'اكتب في هذه الصفحة',
    hidden: 'ما لا يظهر الآن في الصفحة',
    tools: 'ما يمكن فعله بهذا الجزء',
    comma: '، ',
    where: {
      addBefore: 'أضف جزءًا هنا، فوق:',
      addAfter: 'أضف جزءًا هنا، تحت:',
    },
    asks: {
      addBefore: 'أضف جزءًا هنا',
      addAfter: 'أضف جزءًا هنا',
      up: 'إلى الأعلى',
      down: 'إلى الأسفل',
      duplicate: 'كرّر',
      turnInto: 'حوّل إلى…',
      remove: 'احذف',
    },
    said: {
      up: 'انتقل إلى الأعلى.',
      down: 'انتقل إلى الأسفل.',
      duplicate: 'النسخة أسفله.',
      remove: 'حُذف. يعيده التراجع، وكذلك «المحذوفات» أسفل المخطط.',
    },
    refused: {
      up: 'هو الأول هنا.',
      down: 'هو الأخير هنا.',
      duplicate: 'لا يمكن تكراره هنا.',
      remove: 'لا بد من جزء واحد هنا على الأقل. أضف جزءًا آخر أولًا.',
    },
  },
  lessonPlans: {
    title: 'بمَ يبدأ الدرس؟',
    empty: { title: 'لا شيء بعد', use: 'لتكتب بحرية.' },
    introduction: { title: 'مدخل', use: 'عمَّ يدور الدرس، وكلماته.' },
    story: { title: 'قصة وسؤال', use: 'موقف يُتخذ فيه قرار.' },
    practice: { title: 'تدرّب', use: 'كيف يُعمل، وهل صار ممكنًا.' },
    summary: { title: 'خلاصة', use: 'ما ينبغي أن يبقى.' },
  },
  turn: {
    open: 'حوّل إلى…',
    title: 'تحويل إلى نوع آخر من الأجزاء',
    above: 'أو حوّل الجزء الذي فوقه إلى نوع آخر',
    kept: 'تبقى كل الكلمات في «{{name}}»، ويعيده التراجع كما كان.',
    anew: 'ما فعله المتعلمون فيه يبدأ من جديد، لأنه نوع آخر من الأجزاء.',
    lost: 'يُفقد: {{names}}',
    nothingLost: 'لا يُفقد شيء.',
    none: 'لا يتحول هذا إلى نوع آخر من دون أن تضيع كلمات. النص ذو العناوين، أو ذو القائمة على صورة «الاسم: معناه»، يصير بطاقات أو أقسامًا أو علامات تبويب أو خطوات.',
  },
} satisfies Arabic<typeof english>;
