import type { unstarted as english } from '../en/unstarted.ts';

/** Apart from the English words, as everywhere: each language has files of its own. */
export const unstarted: typeof english = {
  pressed: 'لحظة واحدة: الدورة في طريقها إليك.',
  late: 'لم تبدأ هذه الدورة بعد. إن كان اتصالك بطيئًا فانتظر قليلًا من فضلك. وإن لم يحدث شيء فحمّل الصفحة من جديد، أو افتح الدورة في إصدار حديث من Chrome أو Edge أو Firefox أو Safari.',
  noScripts:
    'تحتاج هذه الدورة إلى JavaScript، وهو غير مسموح به هنا. اسمح به في إعدادات متصفحك، ثم حمّل الصفحة من جديد.',
  old: 'هذا المتصفح أقدم مما تعتمد عليه الدورة، وقد لا تعمل أجزاء منها. حدّثه من فضلك، أو افتح الدورة في متصفح آخر: Chrome أو Edge من الإصدار 114، أو Firefox من 121، أو Safari من 17.',
  contact: 'إن لم يفد ذلك فأخبر {{name}}.',
};
