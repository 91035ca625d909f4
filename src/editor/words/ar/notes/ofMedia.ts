import type { NotesOf } from '../../noteSentences.ts';

/** What `check` says of pictures, films, recordings and other files, in Arabic. */
export const notesOfMedia = {
  'broken-media': {
    'These captions cannot be shown: the file does not begin with WEBVTT.':
      'لا يمكن عرض هذه التسميات التوضيحية: لا يبدأ الملف بـ WEBVTT.',
    'This file is broken, or no ‹ending› at all: nobody could see or hear it.':
      'هذا الملف تالف، أو ليس ‹ending› أصلًا: لا يستطيع أحد أن يراه أو يسمعه.',
    'Write WEBVTT into its first line, and leave the second one empty.':
      'اكتب WEBVTT في سطره الأول، واترك الثاني فارغًا.',
    'Put a good copy in its place, or save it again in the program that made it.':
      'ضع مكانه نسخة سليمة، أو احفظه من جديد في البرنامج الذي صنعه.',
  },
  'compared-sizes': {
    'This picture is ‹size›, the one before it ‹other›: they do not lie upon each other.':
      'أبعاد هذه الصورة ‹size›، وأبعاد التي قبلها ‹other›: لا تنطبق إحداهما على الأخرى.',
    'Cut one of them, so that both show the same place in the same proportions.':
      'اقتطع من إحداهما حتى تعرضا المكان نفسه بالنسب نفسها.',
  },
  'file-name': {
    'On many systems this is the same file as “‹other›”.':
      'هذا على أنظمة كثيرة هو الملف «‹other›» نفسه.',
    'Rename one of the two so that they differ in more than how their letters are written.':
      'غيّر اسم أحدهما حتى يختلفا بأكثر من طريقة كتابة الحروف.',
    'This name will not do: ‹problem›.': 'لا يصلح هذا الاسم: ‹problem›.',
    'Rename it, here and where the course names it: letters, digits, “-” and “.” are sure to do.':
      'غيّر اسمه هنا وحيث تذكره الدورة: الحروف والأرقام و«-» و«.» تصلح دائمًا.',
  },
  'film-codec': {
    'This file is coded as “‹codec›”, which many browsers cannot play.':
      'رُمّز هذا الملف بـ «‹codec›»، ولا تستطيع متصفحات كثيرة تشغيله.',
    'Save it as MP3, for example with Audacity, and name that file in the course.':
      'احفظه بصيغة MP3، في Audacity مثلًا، واستعمل ذلك الملف في الدورة.',
    'Save it with VP9 or AV1 for the picture and Opus for the sound.':
      'احفظه بـ VP9 أو AV1 للصورة وOpus للصوت.',
    'Save it with H.264 for the picture and AAC for the sound, for example with HandBrake.':
      'احفظه بـ `H.264` للصورة وAAC للصوت، في HandBrake مثلًا.',
  },
  'film-length': {
    'The ‹what› lasts ‹seconds› seconds, not ‹written›.':
      'مدة ‹what› بالثواني ‹seconds›، وليست ‹written›.',
    'Write ‹seconds›: what a learner has watched is counted by it.':
      'اكتب ‹seconds›: بها يُحسب ما شاهده المتعلم.',
    'Write ‹seconds›: what a learner has heard is counted by it.':
      'اكتب ‹seconds›: بها يُحسب ما سمعه المتعلم.',
  },
  'heavy-picture': {
    'This picture has ‹size›: who learns on a telephone waits for it.':
      'هذه الصورة كبيرة (‹size›): من يتعلّم على الهاتف ينتظرها.',
    'Save it with 2000 pixels at most on its longer side, as WebP or as JPEG of quality 80.':
      'احفظها بـ 2000 بكسل على الأكثر لضلعها الأكبر، بصيغة WebP أو JPEG بجودة 80.',
  },
  'heavy-recording': {
    'This recording has ‹size› MB for ‹length›: who learns on a telephone waits for it.':
      'حجم هذا التسجيل ‹size› ميغابايت لمدة ‹length›: من يتعلّم على الهاتف ينتظره.',
    'Save it as MP3 with 96 kbit/s, for example with Audacity: it then takes less than a megabyte a minute.':
      'احفظه بصيغة MP3 بمعدل 96 كيلوبت في الثانية، في Audacity مثلًا: فتأخذ الدقيقة منه أقل من ميغابايت.',
  },
  'large-svg': {
    'This drawing is too large to be looked through for what must not be in it.':
      'هذا الرسم أكبر من أن يُفحص عما لا يجوز أن يكون فيه.',
    'Save it with fewer points, or as WebP.': 'احفظه بنقاط أقل، أو بصيغة WebP.',
  },
  'media-content': {
    'This file is called ‹ending›, but by its content it is ‹kind›.':
      'اسم هذا الملف ينتهي بـ ‹ending›، ومحتواه ‹kind›.',
    'Rename it to end in ‹kind›, here and where the course names it.':
      'غيّر اسمه حتى ينتهي بـ ‹kind›، هنا وحيث تذكره الدورة.',
    'Save it as ‹ending› in the program that made it: another name alone makes it no other file.':
      'احفظه بصيغة ‹ending› في البرنامج الذي صنعه: تغيير الاسم وحده لا يغيّر الملف.',
  },
  'media-type': {
    '“‹instead›” cannot be shown in the place of “‹file›”: it is of another kind.':
      'لا يمكن عرض «‹instead›» بدل «‹file›»: هو من نوع آخر.',
    'Name a file that ends alike; only pictures may end in another way.':
      'اختر ملفًا ينتهي اسمه مثله؛ للصور وحدها أن تنتهي بغيره.',
    '“‹name›” is a ‹kind› file under another name: browsers would not know what to do with it.':
      '«‹name›» ملف ‹kind› باسم آخر: لن تعرف المتصفحات ما تصنع به.',
    'Rename it to “‹renamed›”, and write that name here.': 'غيّر اسمه إلى «‹renamed›»، واختره هنا.',
    '“‹name›” is not ‹called›.': 'ليس «‹name›» ‹called›.',
    'Use a file that ends in ‹names›.': 'استعمل ملفًا ينتهي اسمه بـ ‹names›.',
    'Save it as MP4 (H.264), for example with HandBrake, which costs nothing, and name that file here. Another ending alone makes it no other file.':
      'احفظه بصيغة `MP4 (H.264)`، في HandBrake المجاني مثلًا، واختر ذلك الملف هنا. تغيير نهاية الاسم وحده لا يغيّر الملف.',
    'Open it, save or export it as JPEG (.jpg) or PNG, and name that file here. Another ending alone makes it no other file.':
      'افتحه واحفظه أو صدّره بصيغة `JPEG (.jpg)` أو PNG، واختر ذلك الملف هنا. تغيير نهاية الاسم وحده لا يغيّر الملف.',
    'Save it as MP3, for example with Audacity, and name that file here.':
      'احفظه بصيغة MP3، في Audacity مثلًا، واختر ذلك الملف هنا.',
    'Save the captions as WebVTT (.vtt), for example with Subtitle Edit, and name that file here.':
      'احفظ التسميات التوضيحية بصيغة `WebVTT (.vtt)`، في Subtitle Edit مثلًا، واختر ذلك الملف هنا.',
  },
  'renamed-srt': {
    'These captions are SRT under the name of WebVTT: browsers show none of them.':
      'هذه التسميات التوضيحية SRT باسم WebVTT: لا تعرض المتصفحات شيئًا منها.',
    'Write WEBVTT into the first line with an empty one after it, and in all times a point instead of the comma: 00:00:01.000. Programs such as Subtitle Edit save them so.':
      'اكتب WEBVTT في السطر الأول وبعده سطر فارغ، واكتب في كل الأوقات نقطة بدل الفاصلة: `00:00:01.000`. تحفظها هكذا برامج مثل Subtitle Edit.',
  },
  'unsafe-svg': {
    'Line ‹line›: ‹fault›': 'السطر ‹line›: ‹fault›',
    'Save it again as UTF-8: what stands in it cannot be looked at.':
      'احفظه من جديد بترميز `UTF-8`: لا يمكن فحص ما فيه.',
    'Take it out: save the drawing again as “plain SVG”, or as WebP. A drawing may only be seen.':
      'احذفه: احفظ الرسم من جديد بصيغة «plain SVG» أو WebP. ليس للرسم إلا أن يُرى.',
    'Put what it names into the drawing, or take it out: a course asks no other address for anything.':
      'ضع ما تشير إليه داخل الرسم، أو احذفه: لا تطلب الدورة شيئًا من عنوان آخر.',
    'Save the drawing again as “plain SVG”, which writes them out.':
      'احفظ الرسم من جديد بصيغة «plain SVG» فتُكتب كاملة.',
  },
} as const satisfies NotesOf;
