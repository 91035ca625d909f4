import type { Sentences } from '../../noteSentences.ts';

/** What publishing says, in Arabic: of a package, of why there is none, and what to do with it. */
export const arabicPublishing: Sentences = {
  // Beside a package
  'Warning for ‹target›: ‹message›': 'تنبيه بشأن ‹target›: ‹message›',
  'Nobody gets the answers of ‹survey›. Learners are told so, and offered ‹offered›.':
    'لا يحصل أحد على إجابات ‹survey›. يُقال ذلك للمتعلمين، ويُعرض عليهم ‹offered›.',
  'An LMS keeps answers together with names, but a survey says “‹sentence›”. Change what it says of who reads the answers.':
    'يحفظ نظام التعلم الإجابات مع الأسماء، وفي استبيان: «‹sentence›». غيّر فيه ما يقوله عمّن يقرأ الإجابات.',
  '‹file› was missing: its numbers were taken from “‹package›”, and written again.':
    'كان ملف الأرقام ‹file› مفقودًا: أُخذت أرقامه من «‹package›» وكُتبت من جديد.',
  "The player's own words, such as “Start” and “Continue”, are there in ‹spoken›. Beside ‹languages› they are in English, and marked as English for screen readers and Listen.":
    'كلمات المشغّل نفسه، مثل «ابدأ» و«تابع»، موجودة بهذه اللغات: ‹spoken›. ومع ‹languages› تظهر بالإنجليزية، وتُعلَّم بأنها إنجليزية لقارئات الشاشة وللاستماع.',

  // Why nothing was published
  'The course is not written in “‹language›”. It has: ‹known›. Name only these, or translate the course first.':
    'ليست الدورة مكتوبة بهذه اللغة: «‹language›». لغاتها: ‹known›. اختر منها، أو ترجم الدورة أولًا.',
  'A zip file holds at most 65,535 files and 4 GB, and here are ‹files› with ‹megabytes› MB. The extension for more (zip64) is not used: many LMSs cannot read it. Divide the course, or take films out.':
    'لا يتسع ملف `zip` لأكثر من 65,535 ملفًا و4 غيغابايت، وعدد الملفات هنا ‹files› وحجمها ‹megabytes› ميغابايت. ولا يُستعمل ما يتسع لأكثر (`zip64`) لأن أنظمة تعلم كثيرة لا تقرؤه. قسّم الدورة، أو احذف أفلامًا منها.',
  'The course is too large for one file: its media have ‹megabytes› MB, and browsers cannot open a page with more than ‹most› MB. Make its films smaller, or publish for the web or an LMS.':
    'الدورة أكبر من أن تكون ملفًا واحدًا: حجم صورها وأفلامها ‹megabytes› ميغابايت، ولا تفتح المتصفحات صفحة تزيد على ‹most› ميغابايت. صغّر الأفلام، أو انشر للويب أو لنظام تعلم.',
  'A package for ‹target› carries its schema files (XSD), and this build of the player has none: they were not installed when it was built. Run “‹command›”.':
    'تحمل حزمة ‹target› ملفات مخططها (`XSD`)، وليست في هذا البناء للمشغّل: لم تكن موجودة حين بُني. شغّل «‹command›».',
  'This build of the player cannot report to ‹target› yet.':
    'لا يستطيع هذا البناء للمشغّل أن يرسل النتائج إلى ‹target› بعد.',
  'The build of the player is not whole: “‹path›” is missing. Run “‹command›”.':
    'بناء المشغّل ناقص: لا يوجد «‹path›». شغّل «‹command›».',
  'This build of the player cannot be put into one file: a part of it is missing. Run “‹command›”.':
    'لا يمكن وضع هذا البناء للمشغّل في ملف واحد: ينقصه جزء. شغّل «‹command›».',
  'The player could not be built, and every package is made from it. Run “‹command›” to see why; then publish again.':
    'تعذّر بناء المشغّل، ومنه تُصنع كل حزمة. شغّل «‹command›» لترى السبب، ثم انشر من جديد.',
  'There is no built player in “‹folder›”, and every package is made from one. Run “‹command›” once, and then publish again.':
    'لا مشغّل مبنيًّا في «‹folder›»، ومنه تُصنع كل حزمة. شغّل «‹command›» مرة واحدة، ثم انشر من جديد.',
  'The built player in “‹folder›” is not whole. Run “‹command›”, and then publish again.':
    'المشغّل المبني في «‹folder›» ناقص. شغّل «‹command›»، ثم انشر من جديد.',
  "The numbers in ‹file› are not those of “‹package›”: ‹conflict›. Whoever has begun the course would lose their progress, or find it at other lessons. Nothing was published.\nPut back the ‹file› of that package, or delete today's and publish again: the numbers are then taken from the package.\nIf nobody has begun the course, publish to another folder.":
    'الأرقام في ‹file› ليست أرقام الحزمة «‹package›». من بدأ الدورة سيفقد تقدمه أو يجده في دروس أخرى. لم يُنشر شيء.\nأعد إلى مجلد الدورة ملف ‹file› الخاص بتلك الحزمة، أو احذف الحالي وانشر من جديد: تُؤخذ الأرقام عندئذ من الحزمة.\nوإن لم يبدأ الدورة أحد فانقل الحزمة القديمة إلى مجلد آخر، ثم انشر من جديد.',
  "There is no ‹file›, which holds the numbers that learners' progress hangs on, and no earlier package of the course at hand. Nothing was published.\nIf it was published before, put the file back from a backup, or name the package that learners have: --previous FILE. Its numbers are taken then.\nIf this is the first version, and nobody has begun it, say so: --first.":
    'لا يوجد ‹file›، وفيه الأرقام التي يعتمد عليها تقدم المتعلمين، ولا توجد حزمة سابقة للدورة. لم يُنشر شيء.\nإن كانت قد نُشرت من قبل فأعد الملف من نسخة احتياطية، أو اذكر الحزمة التي لدى المتعلمين في سطر الأوامر: `waymark publish --previous FILE`. تُؤخذ الأرقام منها.\nوإن كان هذا أول إصدار ولم يبدأه أحد فاذكر ذلك: `waymark publish --first`.',
  'While the course was being published, somebody else saved or published it, and ‹file› has new numbers. No package was made. Publish again.':
    'حفظ أحدٌ آخر الدورة أو نشرها أثناء نشرها، وفي ‹file› أرقام جديدة. لم تُصنع أي حزمة. انشر مرة أخرى.',
  'The numbers of new lessons and blocks could not be written down. ‹message›':
    'تعذّر حفظ أرقام الدروس والأجزاء الجديدة. ‹message›',
  '“‹path›” cannot be read. Put the file back, or ask for the right to read it, and publish again.':
    'لا يمكن قراءة «‹path›». أعد الملف إلى مكانه، أو اطلب الإذن بقراءته، ثم انشر من جديد.',
  '“‹path›” is there already, and is not a package of Waymark. Nothing was written over. Move it away, or choose another folder.':
    '«‹path›» موجود من قبل، وليس حزمة من Waymark. لم يُكتب فوق شيء. انقله إلى مكان آخر.',
  '‹target› could not be written. ‹message›': 'تعذّرت كتابة حزمة ‹target›. ‹message›',
  '‹target›: ‹path› is whole, but its sheet is not there. ‹message›':
    '‹target›: الحزمة ‹path› تامة، وورقة إعداداتها ليست معها. ‹message›',

  // What the disk says
  'You may not write to “‹path›”. Choose another folder, or ask for the right to.':
    'لا يُسمح لك بالكتابة في «‹path›». اطلب الإذن بذلك، أو اختر مجلدًا آخر.',
  'You may not write to “‹path›”, or another program has it open. Close it there, choose another folder, or ask for the right to.':
    'لا يُسمح لك بالكتابة في «‹path›»، أو يفتحه برنامج آخر. أغلقه هناك، أو اطلب الإذن، أو اختر مجلدًا آخر.',
  '“‹path›” is on a disk that can only be read. Choose another folder.':
    '«‹path›» على قرص للقراءة فقط. اختر مجلدًا آخر.',
  'The disk is full. Make room on it, or choose a folder on another disk.':
    'القرص ممتلئ. أفرغ فيه مكانًا، أو اختر مجلدًا على قرص آخر.',
  'Your share of the disk is used up. Make room, or choose a folder on another disk.':
    'نفدت حصتك من القرص. أفرغ مكانًا، أو اختر مجلدًا على قرص آخر.',
  'A part of “‹path›” is a file, where a folder is needed. Choose another name.':
    'جزء من «‹path›» ملف، والمطلوب مجلد. اختر اسمًا آخر.',
  '“‹path›” is a folder, where a file is to be written. Move it away first.':
    '«‹path›» مجلد، والمطلوب ملف. انقله إلى مكان آخر أولًا.',
  'The name “‹path›” is too long for this disk. Choose a shorter one.':
    'الاسم «‹path›» أطول مما يقبله هذا القرص. اختر اسمًا أقصر.',
  'Too many files are open on this machine. Close some programs, and try again.':
    'الملفات المفتوحة على هذا الجهاز أكثر مما ينبغي. أغلق بعض البرامج، ثم أعد المحاولة.',
  '“‹path›” is in use by another program. Close it there, and try again.':
    'يستعمل برنامج آخر «‹path›». أغلقه هناك، ثم أعد المحاولة.',
  'The folder of “‹path›” is gone. Make it again, or choose another.':
    'لم يعد مجلد «‹path›» موجودًا. أنشئه من جديد، أو اختر غيره.',
  '“‹path›” is a folder with something in it. Move it away first.':
    '«‹path›» مجلد وفيه شيء. انقله إلى مكان آخر أولًا.',
  'A part of “‹path›” is a link that leads to itself. Choose another folder.':
    'جزء من «‹path›» رابط يؤدي إلى نفسه. اختر مجلدًا آخر.',
  '“‹path›” is larger than this disk allows. Choose a folder on another disk.':
    '«‹path›» أكبر مما يسمح به هذا القرص. اختر مجلدًا على قرص آخر.',
  'This disk cannot have a file called “‹path›”. Choose another folder.':
    'لا يقبل هذا القرص ملفًا باسم «‹path›». اختر مجلدًا آخر.',
  'The disk does not answer as it should. Choose a folder on another disk.':
    'لا يستجيب القرص كما ينبغي. اختر مجلدًا على قرص آخر.',
  // Why a copy cannot be opened
  'This is no zip file, or only a part of one.': 'هذا ليس ملف `zip`، أو هو جزء من ملف.',
  'It is a zip file in the zip64 form, for more than 65,535 files or 4 GB, which Waymark does not read. Zip it again without zip64, or with less in it.':
    'هذا ملف `zip` بصيغة `zip64`، لأكثر من 65,535 ملفًا أو 4 غيغابايت، ولا يقرؤها Waymark. اضغطه من جديد دون `zip64`، أو ضع فيه أقل.',
  '“‹path›” is damaged.': '«‹path›» تالف.',
  'It holds two files of the same name.': 'فيه ملفان بالاسم نفسه.',
  'Its files lie over each other: it is made to fill a disk.':
    'ملفاته بعضها فوق بعض: صُنع ليملأ القرص.',
  'Unpacked it would be larger than 2 GB.': 'لو فُكّ ضغطه لزاد على 2 غيغابايت.',
  'It would grow more than ‹times› times: it is made to fill a disk.':
    'لو فُكّ ضغطه لكبر أكثر من ‹times› مرة: صُنع ليملأ القرص.',
  'It holds “‹path›”: ‹problem›.': 'فيه «‹path›»: ‹problem›.',
  '“‹path›” is a link, which could lead anywhere.': '«‹path›» رابط قد يؤدي إلى أي مكان.',
  '“‹path›” is encrypted.': '«‹path›» مشفَّر.',
  '“‹path›” is packed in an unusual way.': 'ضُغط «‹path›» بطريقة غير مألوفة.',
  '“‹path›” would grow more than ‹times› times: it is made to fill a disk.':
    'لو فُكّ ضغط «‹path›» لكبر أكثر من ‹times› مرة: صُنع ليملأ القرص.',
  'A file in it is damaged.': 'فيه ملف تالف.',
  'A file in it is damaged: ‹message›': 'فيه ملف تالف: ‹message›',
  // Why it cannot be tried
  'There is no file “‹file›”, or it cannot be read.': 'لا يوجد ملف «‹file›»، أو لا يمكن قراءته.',
  '“‹file›” was not opened. ‹message›': 'لم يُفتح «‹file›». ‹message›',
  '‹target›: ‹message›': '‹target›: ‹message›',
};

/** What stands in those sentences and no author wrote. */
export const holesOfPublishing: Readonly<Record<string, Sentences>> = {
  offered: {
    'a file, and a mail to ‹name›': 'ملف، ورسالة إلى ‹name›',
    'a file; they are offered a mail, too, where the course names a contact with a mail address':
      'ملف؛ وتُعرض عليهم رسالة أيضًا حيث تذكر الدورة جهة اتصال لها عنوان بريد',
  },
  spoken: { 'English and Arabic': 'الإنجليزية والعربية' },
  survey: {
    'the survey “‹title›”': 'الاستبيان «‹title›»',
    'a survey in “‹title›”': 'استبيان في «‹title›»',
  },
  target: {
    'SCORM 1.2': '`SCORM 1.2`',
    'SCORM 2004, 3rd edition': '`SCORM 2004`، الإصدار الثالث',
    'SCORM 2004, 4th edition': '`SCORM 2004`، الإصدار الرابع',
    cmi5: '`cmi5`',
    'The web': 'الويب',
    'One HTML file': 'ملف HTML واحد',
  },
};
