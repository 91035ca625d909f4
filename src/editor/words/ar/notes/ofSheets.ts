import type { Sentences } from '../../noteSentences.ts';

/** The sheet that tells what to do with a package, in Arabic. */
export const arabicSheets: Sentences = {
  '‹title›, version ‹version›': '‹title›، الإصدار ‹version›',
  'Settings for the LMS: ‹target›': 'إعدادات نظام التعلم: ‹target›',
  'For a web server': 'لخادم ويب',
  'One file, for any browser': 'ملف واحد لأي متصفح',

  Upload: 'الرفع',
  'Zip what is in ‹name›, not the folder itself, and upload that; or publish without --folder.':
    'اضغط محتوى ‹name› لا المجلد نفسه في ملف `zip` وارفعه، أو انشر دون `--folder`.',
  'Upload ‹name› as it is, as a SCORM package. Do not unpack it before.':
    'ارفع ‹name› كما هو، حزمةَ SCORM. لا تفكّ ضغطه قبل ذلك.',
  'Import ‹name› as it is, as a cmi5 course. The LMS hands the course its learning record store when it opens it.':
    'استورد ‹name› كما هو، دورةَ `cmi5`. يسلّم نظام التعلم إلى الدورة مخزن سجلات التعلم حين يفتحها.',
  'Put what is in ‹name›, unpacked, into any folder of any web server. Over https, learners can go on without a connection once they have been there.':
    'فكّ ضغط ‹name› وضع محتواه في أي مجلد على أي خادم ويب. عبر `https` يستطيع المتعلمون المتابعة بلا اتصال بعد أول زيارة.',
  'Put what is in ‹name› into any folder of any web server. Over https, learners can go on without a connection once they have been there.':
    'ضع محتوى ‹name› في أي مجلد على أي خادم ويب. عبر `https` يستطيع المتعلمون المتابعة بلا اتصال بعد أول زيارة.',

  'Launch window': 'نافذة العرض',
  'Either the same window or a new one works. A new window gives the course all the room; a frame should be at least 320 pixels wide, and as high as the window.':
    'تصلح النافذة نفسها ونافذة جديدة. النافذة الجديدة تعطي الدورة المكان كله؛ أما الإطار فلا يقل عرضه عن 320 بكسل، ويكون ارتفاعه بارتفاع النافذة.',

  Attempts: 'المحاولات',
  'Learners open the course as often as they like; each registration goes on where it was.':
    'يفتح المتعلمون الدورة متى شاؤوا؛ ويُستأنف كل تسجيل من حيث تُرك.',
  'Allow as many attempts as the LMS can, and let learners go on with the last one. Do not force a new attempt, neither each time nor after completion: a new attempt begins without what was saved. The course itself counts the attempts at its quizzes.':
    'اسمح بأكبر عدد من المحاولات يقبله نظام التعلم، ودع المتعلمين يستأنفون الأخيرة. لا تفرض محاولة جديدة، لا في كل مرة ولا بعد الإكمال: المحاولة الجديدة تبدأ دون ما حُفظ. الدورة نفسها تعدّ المحاولات في اختباراتها.',

  Completion: 'الإكمال',
  'Require the status “passed”. Do not also require the other, and no score: SCORM 1.2 has one status only.':
    'اشترط الحالة «`passed`» (ناجح). لا تشترط معها الحالة الأخرى ولا درجة: في `SCORM 1.2` حالة واحدة فقط.',
  'Require the status “completed”. Do not also require the other, and no score: SCORM 1.2 has one status only.':
    'اشترط الحالة «`completed`» (مكتمل). لا تشترط معها الحالة الأخرى ولا درجة: في `SCORM 1.2` حالة واحدة فقط.',
  'Require both completion status “completed” and success status “passed”, or either of them.':
    'اشترط حالة الإكمال (`completion status`) «`completed`» وحالة النجاح (`success status`) «`passed`» معًا، أو إحداهما.',
  'Require completion status “completed”. The success status stays unknown: nothing has to be passed.':
    'اشترط حالة الإكمال (`completion status`) «`completed`». تبقى حالة النجاح غير معروفة: لا شيء هنا يُشترط النجاح فيه.',
  'The package asks for CompletedAndPassed (moveOn): there is nothing to set.':
    'تطلب الحزمة بنفسها `CompletedAndPassed` (`moveOn`): لا شيء يُضبط.',
  'The package asks for Completed (moveOn): there is nothing to set.':
    'تطلب الحزمة بنفسها `Completed` (`moveOn`): لا شيء يُضبط.',

  Mastery: 'درجة النجاح',
  'None: leave the passing score empty. The course reports no score.':
    'لا درجة نجاح: اترك خانتها فارغة. لا ترسل الدورة درجة.',
  'Leave the passing score empty: the course has several quizzes, each with its own, and reports passed by itself.':
    'اترك خانة درجة النجاح فارغة: في الدورة عدة اختبارات لكل منها درجته، وهي تبلغ النجاح بنفسها.',
  'The package states the passing score as ‹percent› %. If you set another one, the course asks for that.':
    'تذكر الحزمة درجة النجاح: ‹percent› بالمئة. وإن ضبطت غيرها طلبت الدورة ما ضبطت.',
  'The package states masteryScore as ‹percent› %. If you set another one, the course asks for that.':
    'تذكر الحزمة درجة النجاح (`masteryScore`): ‹percent› بالمئة. وإن ضبطت غيرها طلبت الدورة ما ضبطت.',

  Source: 'المصدر',
  'What the author wrote is carried along, so that “Open a copy” in the editor, or “‹open›”, gives the course back. ‹readers› could read it there, with the right answers. “More settings” of the editor’s window for publishing, or “‹without›”, leaves it out.':
    'تحمل الحزمة معها ما كتبه المؤلف، فيُرجع «افتح نسخة» في المحرر، أو «‹open›»، الدورة كما هي. ويستطيع ‹readers› قراءته فيها، ومعه الإجابات الصحيحة. تستبعده منها «إعدادات أخرى» في نافذة النشر في المحرر، أو «‹without›».',
  'What the author wrote is not carried along, so keep a copy of the course. “More settings” of the editor’s window for publishing, or “‹with›”, carries it along.':
    'لا تحمل الحزمة معها ما كتبه المؤلف، فاحتفظ بنسخة من الدورة. تضيفه إليها «إعدادات أخرى» في نافذة النشر في المحرر، أو «‹with›».',

  Updates: 'التحديثات',
  'Replace the package under the same activity: what learners have done is kept. The identifiers stay the same from one version to the next.':
    'استبدل الحزمة في النشاط نفسه: يبقى ما أنجزه المتعلمون محفوظًا. المعرّفات لا تتغير من إصدار إلى آخر.',
  'Replace all files. Learners meet the new version once they have closed all pages of the old one.':
    'استبدل الملفات كلها. يرى المتعلمون الإصدار الجديد بعد أن يغلقوا كل صفحات القديم.',
  'Give the new file. Opened in the same place, by the same name, it goes on where the learner was; elsewhere that depends on the browser.':
    'سلّم الملف الجديد. إن فُتح في المكان نفسه وبالاسم نفسه تابع المتعلم من حيث كان؛ وفي غيره يتوقف ذلك على المتصفح.',

  Progress: 'التقدم',
  'The browser of each learner keeps it, and nobody else: nothing is reported. For reports, publish for an LMS.':
    'يحفظه متصفح كل متعلم، ولا يحفظه غيره: لا تُرسل نتائج. للنتائج انشر لنظام تعلم.',
  'The browser that it was opened in keeps it, on that device, for the file in that place. Where a browser keeps nothing for files, as in a private window, the course says so, and still plays.':
    'يحفظه المتصفح الذي فُتح فيه الملف، على ذلك الجهاز، للملف في ذلك المكان. وحيث لا يحفظ المتصفح شيئًا للملفات، كما في نافذة خاصة، تقول الدورة ذلك وتعمل مع هذا.',
  'Nothing is reported: there is no LMS.': 'لا تُرسل نتائج: لا نظام تعلم هنا.',

  'Right answers': 'الإجابات الصحيحة',
  'The course marks answers by itself: whoever looks into its files can find the right ones. Use an LMS, and a supervised test, where a result has to prove something.':
    'تصحح الدورة الإجابات بنفسها: من يفتش في ملفاتها يجد الصحيح منها. استعمل نظام تعلم واختبارًا تحت إشراف حيث يجب أن تثبت النتيجة شيئًا.',

  Give: 'التسليم',
  'Hand on ‹name› as it is: by mail, on a stick, in a shared folder. It opens with a double click, needs no server and no connection, and asks for nothing from anywhere. On phones, some mail and file programs show a preview only: there, open it in the browser.':
    'سلّم ‹name› كما هو: بالبريد، أو على ذاكرة محمولة، أو في مجلد مشترك. يُفتح بنقرة مزدوجة، ولا يحتاج إلى خادم ولا اتصال، ولا يطلب شيئًا من أي مكان. على الهواتف تعرض بعض برامج البريد والملفات معاينة فقط: افتحه عندئذ في المتصفح.',

  Size: 'الحجم',
  '‹bytes›. All languages and media are in it.': '‹bytes›. فيه كل اللغات والصور والأفلام.',
  'This is large for one file: many mail servers take no more than 25 MB, and phones open it slowly. Make its films smaller, carry fewer languages with --language, or publish for the web instead.':
    'هذا كبير على ملف واحد: كثير من خوادم البريد لا يقبل أكثر من 25 ميغابايت، والهواتف تفتحه ببطء. صغّر الأفلام، أو اختر لغات أقل في هذه الحزمة، أو انشر للويب.',

  'From other sites': 'من مواقع أخرى',
  'The course shows films or pages of other sites, once a learner agrees. They need a connection, and some sites show nothing in a file from a disk; what stands beside them tells the same in words.':
    'تعرض الدورة أفلامًا أو صفحات من مواقع أخرى إن وافق المتعلم. تحتاج هذه إلى اتصال، وبعض المواقع لا يعرض شيئًا في ملف من القرص؛ والنص بجانبها يقول الشيء نفسه بالكلمات.',
  Sandboxes: 'صفحات من صنعك',
  'What an author made as a page of their own (sandbox) does not run in one file: what it shows stands there in words, and whoever has read them is done with it. In packages for the web or an LMS it runs.':
    'لا تعمل «صفحة من صنعك» في ملف واحد: ما تعرضه يقف هناك بالكلمات، ومن قرأها فقد أتمّها. وهي تعمل في حزم الويب ونظام التعلم.',
};

/** What stands in those sentences and no author wrote. */
export const holesOfSheets: Readonly<Record<string, Sentences>> = {
  readers: {
    'Learners who are signed in': 'المتعلمون المسجَّل دخولهم',
    'Everybody who knows the address': 'كل من يعرف العنوان',
    'Everybody who has the file': 'كل من لديه الملف',
  },
  bytes: {
    '‹kilobytes› kB': '‹kilobytes› كيلوبايت',
    '‹megabytes› MB': '‹megabytes› ميغابايت',
  },
};
