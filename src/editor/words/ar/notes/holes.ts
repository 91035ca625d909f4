import type { Sentences } from '../../noteSentences.ts';

/** What `check` puts into its sentences and no author wrote, in Arabic, by the names of the holes. */
export const arabicHoles: Readonly<Record<string, Sentences>> = {
  also: { 'one more entry': 'بند آخر', '‹count› more entries': '‹count› من البنود غيره' },
  attempts: {
    'one attempt': 'محاولة واحدة',
    '2 attempts': 'محاولتين',
    '‹count› attempts': '‹count› من المحاولات',
  },
  beginnings: { 'https://, mailto: or tel:': '`https://` أو `mailto:` أو `tel:`' },
  called: {
    'a picture that browsers can show': 'صورة تستطيع المتصفحات عرضها',
    'a video that browsers can show': 'فيلمًا تستطيع المتصفحات عرضه',
    'a sound recording that browsers can play': 'تسجيلًا تستطيع المتصفحات تشغيله',
    'a file with captions that browsers can show': 'ملف تسميات توضيحية تستطيع المتصفحات عرضها',
    'a document that people can safely open': 'مستندًا يمكن للناس فتحه بأمان',
    'a file that a course can show': 'ملفًا يمكن للدورة أن تعرضه',
  },
  fate: {
    'leads nowhere: no link leads out of the sandbox.':
      'لا يؤدي إلى مكان: لا رابط يخرج من إطار الصفحة.',
    'is never fetched: no file and no other site is reached from the sandbox.':
      'لا يُجلب أبدًا: لا تصل الصفحة من إطارها إلى ملف أو موقع آخر.',
    'reaches nobody: nothing is sent from the sandbox, and nothing fetched.':
      'لا يصل إلى أحد: لا يُرسل من إطار الصفحة شيء، ولا يُجلب إليه.',
    'fails: nothing can be stored from the sandbox.': 'يفشل: لا يُخزَّن شيء من إطار الصفحة.',
    'does nothing: the sandbox opens no windows.': 'لا يفعل شيئًا: لا يفتح إطار الصفحة نوافذ.',
    'is taken out: there are no frames in the sandbox.': 'يُحذف: لا إطارات داخل إطار الصفحة.',
    'sends nothing: no form is sent from the sandbox.': 'لا يرسل شيئًا: لا يُرسل نموذج من إطار الصفحة.',
    'is refused: the sandbox runs what stands in its text, and no code that is made on the spot.':
      'يُرفض: يشغّل إطار الصفحة ما في نصها، لا شيفرة تُصنع في الحال.',
    'is refused: the sandbox reaches nothing around it, and goes nowhere.':
      'يُرفض: لا تصل الصفحة إلى ما حول إطارها، ولا تنتقل إلى غيره.',
  },
  fault: {
    'letters that are not UTF-8 (‹encoding›).': 'حروف ليست `UTF-8` (‹encoding›).',
    'a script (‹tag›).': 'نص برمجي (‹tag›).',
    'something that is no drawing (‹tag›).': 'شيء ليس رسمًا (‹tag›).',
    'an event handler (‹name›).': 'أمر يعمل عند حدث (‹name›).',
    'an animation that changes “‹name›”.': 'حركة تغيّر «‹name›».',
    'a reference to the outside (“‹address›”).': 'إشارة إلى خارج الملف («‹address›»).',
    'an instruction for another program (<?…?>).': 'تعليمات لبرنامج آخر (`<?…?>`).',
    'entities of its own (<!ENTITY …>), which can hide anything.':
      'رموز خاصة (`<!ENTITY …>`) قد تخفي أي شيء.',
  },
  has: {
    'there is none': 'ولا سؤال عنه في هذا الاختبار',
    'there ‹are› only ‹count›': 'والموجود في هذا الاختبار ‹count› فقط',
  },
  length: { '‹count› seconds': '‹count› من الثواني', '‹count› minutes': '‹count› من الدقائق' },
  limit: {
    'at least ‹count›': 'يجب ألا يقل عن ‹count›',
    'at most ‹count›': 'يجب ألا يزيد على ‹count›',
  },
  problem: {
    'that is a place on the disk': 'هو موضع على القرص',
    'a backslash in a name means a folder on some systems':
      'الشرطة المائلة الخلفية فيه تعني مجلدًا على بعض الأنظمة',
    'that leads out of the folder': 'يؤدي إلى خارج المجلد',
    'a part of its name is empty': 'جزء منه فارغ',
    'there is something in its name that cannot be seen': 'فيه ما لا يُرى',
    'its name is absurdly long': 'أطول بكثير مما ينبغي',
    'not every system can have a file of this name': 'لا تقبله كل الأنظمة',
  },
  quoted: { 'a list': 'قائمة', 'a group of fields': 'مجموعة حقول' },
  results: {
    'the result ‹from›': 'النتيجة ‹from›',
    'the results ‹from› to ‹to›': 'النتائج من ‹from› إلى ‹to›',
  },
  size: {
    '‹megabytes› MB and ‹side› pixels on its longer side':
      '‹megabytes› ميغابايت، وضلعها الأكبر ‹side› بكسل',
    '‹megabytes› MB': '‹megabytes› ميغابايت',
    '‹side› pixels on its longer side': 'ضلعها الأكبر ‹side› بكسل',
  },
  target: { block: 'الجزء', lesson: 'الدرس' },
  what: { film: 'الفيلم', recording: 'التسجيل' },
};
