/** What a new course can begin with. Apart from the editor’s other words, which are many. */
export const editorBeginnings = {
  title: 'بمَ تبدأ؟',
  language: 'اللغة التي تُكتب بها',
  english: 'الإنجليزية',
  arabic: 'العربية',
  example: { title: 'مثال', use: 'دروس قصيرة واختبار عن دورات تبقى في الذاكرة.' },
  induction: { title: 'تعريف بالعمل', use: 'من هو من، وما يحدث ومتى، للزملاء الجدد؛ مع اختبار.' },
  policy: { title: 'سياسة في دقائق', use: 'لماذا وُضعت، وما تطلبه، وما يُفعل؛ مع اختبار.' },
  scenario: { title: 'موقف', use: 'موقف يُتخذ فيه قرار، وما ينتج عنه.' },
  refresher: { title: 'تذكير', use: 'الأسئلة أولًا، لمن يعرف الموضوع.' },
  empty: { title: 'لا شيء بعد', use: 'درس واحد فيه نص.' },
};
