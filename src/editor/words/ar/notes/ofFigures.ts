import type { NotesOf } from '../../noteSentences.ts';

/** What `check` says of blocks with pictures, films, recordings and charts, in Arabic. */
export const notesOfFigures = {
  // What pictures say
  'alternative-is-file-name': {
    'The alternative text is the name of a file, which tells a listener nothing.':
      'النص البديل اسم ملف، ولا يقول لمن يستمع شيئًا.',
    'Say what the picture shows, as you would on the telephone.':
      'قل ما تعرضه الصورة كما تصفها على الهاتف.',
  },
  'alternative-says-image': {
    'Screen readers say that this is an image; the alternative text says so again.':
      'يقول قارئ الشاشة إن هذه صورة، ويقولها النص البديل مرة أخرى.',
    'Begin with what it shows: "A ladder with three landings", not "Image of a ladder".':
      'ابدأ بما تعرضه: «سلّم بثلاث درجات عريضة»، لا «صورة سلّم».',
  },
  'alternative-without-picture': {
    'This alternative text describes a picture, but the ‹one› has none.':
      'يصف هذا النص البديل صورة، ولا صورة هنا.',
    'Name the picture under "file", or remove "alternative".': 'اختر الصورة، أو احذف النص البديل.',
  },
  'decorative-with-alternative': {
    'This picture is decorative, so that its alternative text is never read.':
      'هذه الصورة للزينة فقط، فلا يُقرأ نصها البديل أبدًا.',
    'Remove "alternative", or remove "decorative" when the picture says something.':
      'احذف النص البديل، أو ارفع علامة «للزينة فقط» إن كانت الصورة تقول شيئًا.',
  },

  // Pictures
  'picture-to-choose': {
    'No picture is chosen here yet, so that nothing of it is shown.':
      'لم تُختر هنا صورة بعد، فلا يُعرض منها شيء.',
    'Choose one under "file", or remove it.': 'اختر صورة، أو احذف هذا البند.',
  },
  'picture-without-words': {
    'This picture has no words beside it.': 'لا كلمات بجانب هذه الصورة.',
    'Give it a "title" or a "text". A picture that stands alone is an image block.':
      'أعطها عنوانًا أو نصًا. أما الصورة التي تقف وحدها فمكانها جزء «صورة».',
  },
  'list-on-picture': {
    'A heading, a list or a table is hard to read on a picture.':
      'تصعب قراءة عنوان أو قائمة أو جدول فوق صورة.',
    'Keep a sentence there, or put the picture beside the words.':
      'أبقِ هناك جملة، أو ضع الصورة بجانب الكلمات.',
  },
  'long-text-on-picture': {
    'Keep a sentence, or put the picture beside the words.':
      'أبقِ جملة، أو ضع الصورة بجانب الكلمات.',
  },
  'long-caption': {
    'Keep a sentence; what is longer belongs into a text beside the picture.':
      'أبقِ جملة؛ وما طال فمكانه نص بجانب الصورة.',
  },
  'long-point': {
    'Shorten it, and tell the rest below the picture.': 'اختصره، وقل الباقي تحت الصورة.',
  },
  'long-label': {
    'Name the picture in a word or two, and tell the rest in the caption.':
      'سمِّ الصورة بكلمة أو كلمتين، وقل الباقي في التسمية.',
    'Keep a word or two, or say it in a text or a statement.':
      'أبقِ كلمة أو كلمتين، أو قله في نص أو في عبارة كبيرة.',
  },
  'single-picture': {
    'A single picture needs no gallery.': 'لا تحتاج صورة واحدة إلى معرض.',
    'Add a picture, or use an image block, which can also have a long description.':
      'أضف صورة، أو استعمل جزء «صورة»، ويمكن أن يكون له وصف مفصّل.',
  },
  'same-picture': {
    'Both pictures are the same file, so that there is nothing to compare.':
      'الصورتان ملف واحد، فلا شيء يُقارن.',
    'Name the other picture, or use an image block.': 'اختر الصورة الأخرى، أو استعمل جزء «صورة».',
  },
  'same-alternative': {
    'Both pictures say the same in words: who cannot see them learns of no difference.':
      'تقول الصورتان الشيء نفسه بالكلمات: من لا يراهما لا يعرف فرقًا بينهما.',
    'Say what is different in this one.': 'قل ما يختلف في هذه.',
  },
  'same-label': {
    'Both pictures are called the same, so that nobody can tell which is which.':
      'للصورتين اسم واحد، فلا يُعرف أيهما هذه.',
    'Call them by what sets them apart, such as “Before” and “After”.':
      'سمِّهما بما يميزهما، مثل «قبل» و«بعد».',
  },

  // Films and recordings
  'two-films': {
    'This video has files of its own and an external address: learners can only see one.':
      'لهذا الفيديو ملفات وعنوان على موقع آخر: لا يمكن للمتعلمين أن يروا إلا واحدًا.',
    'Remove "external" to play the files, which keeps learners’ data here.':
      'احذف «فيلم على موقع آخر» لتُعرض الملفات، فتبقى بيانات المتعلمين هنا.',
  },
  'one-video-format': {
    'Without an MP4 file, some browsers cannot play this film.':
      'بلا ملف MP4 لا تستطيع بعض المتصفحات تشغيل هذا الفيلم.',
    'Without a WebM file, some browsers cannot play this film.':
      'بلا ملف WebM لا تستطيع بعض المتصفحات تشغيل هذا الفيلم.',
    'Add the same film as MP4.': 'أضف الفيلم نفسه بصيغة MP4.',
    'Add the same film as WebM.': 'أضف الفيلم نفسه بصيغة WebM.',
  },
  'video-format': {
    'This file does not end in ‹format›: browsers would be told a wrong format.':
      'لا ينتهي اسم هذا الملف بـ ‹format›: ستُعطى المتصفحات صيغة خاطئة.',
    'Put it under the name of its own format.': 'ضعه عند صيغته.',
  },
  'video-length': {
    'Hardly a film lasts less than three seconds.': 'لا يكاد فيلم يدوم أقل من ثلاث ثوانٍ.',
    'State its whole length in seconds: 75 for a minute and a quarter.':
      'اكتب مدته كلها بالثواني: 75 لدقيقة وربع.',
    'This would be a film of more than two hours.': 'معنى هذا أن الفيلم يدوم أكثر من ساعتين.',
    'State its length in seconds, not milliseconds, or part a long film into several.':
      'اكتب مدته بالثواني لا بأجزائها، أو قسّم الفيلم الطويل.',
  },
  'idle-captions': {
    'Another site shows this film: captions from here never reach it.':
      'يعرض هذا الفيلم موقع آخر: لا تصل إليه التسميات التوضيحية من هنا أبدًا.',
    'Remove them, and make sure that the film has captions there.':
      'احذفها، وتأكد أن للفيلم تسميات توضيحية هناك.',
  },
  'captions-twice': {
    'There are captions in this language already: nobody can tell the two apart.':
      'لهذه اللغة تسميات توضيحية من قبل: لا يستطيع أحد أن يميز بين الاثنتين.',
    'Keep one of them, or correct the language.': 'أبقِ واحدة منها، أو صحّح اللغة.',
  },
  'short-transcript': {
    'The transcript is too short to say all that a film of this length says and shows.':
      'النص المكتوب أقصر من أن يقول كل ما يقوله فيلم بهذه المدة ويعرضه.',
    'Write down all that is said, and what is shown where it matters.':
      'اكتب كل ما يُقال، وما يُعرض حيث يهم.',
    'The transcript is too short to tell somebody who cannot hear it what is to be heard.':
      'النص المكتوب أقصر من أن يقول لمن لا يسمع ما الذي يُسمع.',
    'Describe it: what sounds, how often, and what it means.':
      'صِفه: ما الصوت، وكم مرة، وماذا يعني.',
    'The transcript is too short to say all that a recording of this length says.':
      'النص المكتوب أقصر من أن يقول كل ما يقوله تسجيل بهذه المدة.',
    'Write down all that is said. When nobody speaks in it, set "wordless" to true and say what is to be heard.':
      'اكتب كل ما يُقال. وإن لم يتكلم فيه أحد فعلّمه «لا أحد يتكلم» وقل ما يُسمع.',
  },
  'page-address': {
    'This is the address of the film’s page, which cannot be shown within another page.':
      'هذا عنوان صفحة الفيلم، ولا يمكن عرضها داخل صفحة أخرى.',
    'Write "‹address›" here, and the address of the page under "page".':
      'اكتب هنا «‹address›»، واكتب عنوان الصفحة في «صفحة الفيلم».',
  },
  'no-film-there': {
    'This is a document of Google, not a film.': 'هذا مستند من Google، وليس فيلمًا.',
    'Lead to it from a resources block instead, and name a film here.':
      'وجّه إليه بجزء «مراجع وملفات»، وضع هنا فيلمًا.',
  },
  'behind-a-login': {
    'This is a shared file: within a page, such sites show learners a login or nothing.':
      'هذا ملف مشترك: داخل صفحة تعرض هذه المواقع للمتعلمين طلب دخول أو لا تعرض شيئًا.',
    'Save the film as MP4, put it into the media folder, and name it under "sources".':
      'احفظ الفيلم بصيغة MP4، وأضفه إلى ملفات الدورة في «ملفات الفيلم».',
  },
  'film-never-stops': {
    'Another site shows this film, which nobody can stop from here: the questions only stand below it.':
      'يعرض هذا الفيلم موقع آخر، ولا يوقفه أحد من هنا: لا تقف الأسئلة إلا تحته.',
    'Save the film as MP4 and name it under "sources", or put the questions after the video.':
      'احفظ الفيلم بصيغة MP4 وأضفه إلى «ملفات الفيلم»، أو ضع الأسئلة بعد الفيديو.',
  },
  'stop-after-end': {
    'The film lasts ‹seconds› seconds, so that it never stops at second ‹at›.':
      'مدة الفيلم بالثواني ‹seconds›، فلا يتوقف أبدًا عند الثانية ‹at›.',
    'Give a second of the film: ‹seconds› at the most.':
      'اختر ثانية من الفيلم: ‹seconds› على الأكثر.',
  },
  'stops-at-once': {
    'The film stops at second ‹at› already: learners cannot tell the two stops apart.':
      'يتوقف الفيلم عند الثانية ‹at› من قبل: لا يستطيع المتعلمون أن يميزوا بين التوقفين.',
    'Give it another second, or put the questions of both into one stop.':
      'اختر له ثانية أخرى، أو ضع أسئلة الاثنين في توقف واحد.',
  },
  'watched-to-the-end': {
    'Players often stop a little short of the end, and people leave before it.':
      'كثيرًا ما يتوقف العرض قبل النهاية بقليل، ويغادر الناس قبلها.',
    'Ask for 95 percent at the most.': 'لا تطلب أكثر من 95 في المئة.',
  },
  'recording-format': {
    'Many iPhones and Macs cannot play OGG.': 'لا تستطيع أجهزة iPhone وMac كثيرة تشغيل OGG.',
    'Save the recording as MP3, for example with Audacity, and name that file here.':
      'احفظ التسجيل بصيغة MP3، في Audacity مثلًا، واختر ذلك الملف هنا.',
  },
  'recording-length': {
    'This would be a recording of more than two hours.': 'معنى هذا أن التسجيل يدوم أكثر من ساعتين.',
    'State its length in seconds, not milliseconds, or part a long one into several.':
      'اكتب مدته بالثواني لا بأجزائها، أو قسّم التسجيل الطويل.',
  },

  // Charts
  'short-line': {
    'A line through one value shows no course.': 'خط يمر بقيمة واحدة لا يُظهر مسارًا.',
    'A line through two values shows no course.': 'خط يمر بقيمتين لا يُظهر مسارًا.',
    'Add values, or draw bars.': 'أضف قيمًا، أو ارسم أعمدة.',
  },
  'many-values': {
    'These are ‹count› slices; in a chart like this nobody tells more than ‹most› apart.':
      'عدد الشرائح ‹count›؛ ولا أحد يميز في رسم كهذا أكثر من ‹most›.',
    'These are ‹count› values; in a chart like this nobody tells more than ‹most› apart.':
      'عدد القيم ‹count›؛ ولا أحد يميز في رسم كهذا أكثر من ‹most›.',
    'Put the small ones together as “Others”, or draw bars.':
      'اجمع الصغيرة منها في «أخرى»، أو ارسم أعمدة.',
    'Leave out what does not show the point, or use a table.':
      'احذف ما لا يُظهر المقصود، أو استعمل جدولًا.',
  },
  'missing-value': {
    'This row has no second value, though others have one: the chart would show nothing as 0.':
      'ليس لهذا الصف قيمة ثانية ولغيره قيمة: سيُظهر الرسم غيابها صفرًا.',
    'Give it a "second" value, or remove those of the other rows.':
      'أعطه قيمة ثانية، أو احذف القيم الثانية من الصفوف الأخرى.',
  },
  'unnamed-values': {
    'Each row has two values, but nothing says which is which.':
      'لكل صف قيمتان، ولا شيء يقول أيهما هذه.',
    'Say what they are of under "name" and "secondName".': 'سمِّ القيم الأولى والقيم الثانية.',
  },
  'negative-slice': {
    'A slice of a pie cannot be less than nothing.': 'لا تكون شريحة من دائرة أقل من لا شيء.',
    'Draw bars, which go below zero, or correct the value.':
      'ارسم أعمدة فهي تنزل تحت الصفر، أو صحّح القيمة.',
  },
  'empty-pie': {
    'All values are 0, so that there is nothing to divide.': 'كل القيم صفر، فلا شيء يُقسَّم.',
    'Write the values, or use a text.': 'اكتب القيم، أو استعمل نصًا.',
  },
  'pie-of-two': {
    'A pie shows one whole: it has no place for second values.':
      'تعرض الدائرة كلًّا واحدًا: لا مكان فيها لقيم ثانية.',
    'Draw bars, or make two charts of it.': 'ارسم أعمدة، أو اجعله رسمين.',
  },
} as const satisfies NotesOf;
