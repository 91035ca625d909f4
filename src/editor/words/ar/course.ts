/** What the fields of courses and lessons are for, in Arabic, by what the schemas say in English. */
export const arabicOfCourses: Readonly<Record<string, string>> = {
  // In the order of the format
  'What learners see as the name of the course.': 'اسم الدورة كما يراه المتعلمون.',
  'A shorter name for the top bar.': 'اسم أقصر للشريط العلوي.',
  'What the course promises, in one paragraph.': 'ما تعِد به الدورة، في فقرة واحدة.',
  'More about the course on its cover: assumed knowledge, local policies.':
    'المزيد عن الدورة على غلافها: ما يُفترض معرفته، والسياسات المحلية.',
  'The code of the language in which the course is written, such as “en”, “de” or “en-AU”.':
    'اللغة التي كُتبت بها الدورة.',
  'The codes of the languages of the files in the locales folder, such as “de” or “pt-BR”.':
    'اللغات التي تُرجمت إليها الدورة.',
  'When the content last changed: year-month-day.': 'اليوم الذي تغيّر فيه المحتوى آخر مرة.',
  'What the files of its packages are called, before their version: small letters, digits and hyphens. The name of its folder, where it is left out. Learners do not see it, and nothing hangs on it.':
    'بماذا تُسمّى ملفات حزم الدورة قبل الإصدار: حروف لاتينية صغيرة وأرقام وواصلات. من دونه تُسمّى باسم مجلد الدورة. لا يراه المتعلمون، ولا يتعلق به شيء.',
  'The version of the content.': 'إصدار المحتوى، مثل 1.0.0.',
  'Who to tell about broken links and errors.': 'من يُبلَّغ بالروابط المعطّلة والأخطاء.',
  'An address to write to (mailto:) or a page.':
    'عنوان بريد يبدأ بـ `mailto:` أو صفحة تبدأ بـ `https://`',
  'What the first page shows beside the title.': 'ما تعرضه الصفحة الأولى بجانب العنوان.',
  'A few words above the title.': 'بضع كلمات فوق العنوان.',
  'A picture in the course’s media folder.': 'صورة بجانب العنوان.',
  'What the picture says. Leave it out when the picture only decorates.':
    'ما تقوله الصورة. اتركه فارغًا إذا كانت الصورة للزينة فقط.',
  'What learners will be able to do.': 'ما سيتمكن المتعلمون من فعله.',
  'What the learner will be able to do, beginning with a verb.':
    'ما سيتمكن المتعلم من فعله، ويبدأ بفعل.',
  'The lessons, in order.': 'الدروس بالترتيب.',
  'Restricted: each lesson opens when those before it are done. Free: all are open from the start. Everything is open after completion.':
    'درس بعد آخر: يُفتح كل درس بعد إنجاز ما قبله. أو تكون كل الدروس مفتوحة من البداية.',
  'Learners: people take the course to learn what it teaches. Authors: people who write courses look here how things are made; lists of courses name it last, and apart.':
    'من يتعلّم منها: يأخذها الناس ليتعلموا ما فيها. من يكتب الدورات: ينظرون فيها كيف تُصنع الأشياء، وتأتي في قوائم الدورات آخرًا وعلى حدة.',
  'When the course is complete.': 'الشرط الذي تكتمل به الدورة.',
  'The ids of the lessons that must be done.': 'الدروس التي يجب إنجازها.',
  'How much of the course must be done, in percent of its blocks.': 'كم من الدورة يجب إنجازه.',
  'The id of a quiz lesson that must be passed.': 'الاختبار الذي يجب اجتيازه.',
  'Rules that must all be met.': 'شروط يجب أن تتحقق كلها.',
  'Rules of which one must be met.': 'شروط يكفي أن يتحقق أحدها.',
  'The score that passes a quiz, in percent. An LMS may set its own.':
    'الدرجة التي يُجتاز بها الاختبار. قد يحدد نظام إدارة التعلم درجة أخرى.',
  'A word of care before content that may be hard to read.':
    'كلمة تراعي المشاعر قبل محتوى قد تصعب قراءته.',
  'Help that is reachable from every page.': 'مساعدة يمكن الوصول إليها من كل صفحة.',
  'A few kind words above the contacts.': 'بضع كلمات لطيفة فوق جهات الاتصال.',
  'Who to turn to, the most urgent first.': 'من يمكن اللجوء إليه، والأشد إلحاحًا أولًا.',
  'Who answers.': 'من يجيب.',
  'The number, spaced as people read it.': 'الرقم مفصولًا كما يقرؤه الناس.',
  'The organisation’s home page.': 'الصفحة الرئيسية للمنظمة، وتبدأ بـ `https://`',
  'When it helps, in a few words.': 'متى تفيد، في بضع كلمات.',
  'Terms and what they mean here.': 'المصطلحات ومعانيها هنا.',
  'The word or phrase.': 'الكلمة أو العبارة.',
  'What it means here.': 'معناه هنا.',
  'What learners receive when the course is complete.': 'ما يحصل عليه المتعلمون عند اكتمال الدورة.',
  'What the certificate is called.': 'اسم الشهادة.',
  'What it certifies.': 'ما تشهد به.',
  'Who stands behind it.': 'الجهة التي تقف وراءها.',
  'The mark of your organisation, at the top of the certificate.': 'علامة منظمتك، أعلى الشهادة.',
  'A picture in the course’s media folder, to be seen on white: best an SVG, or at least 600 pixels wide.':
    'صورة تُرى على خلفية بيضاء: الأفضل SVG، أو عرضها 600 بكسل على الأقل.',
  'What the logo says: as a rule the organisation’s name.': 'ما يقوله الشعار: عادةً اسم المنظمة.',
  'Who signs, at the foot of the certificate; the issuer then stands below their name.':
    'من يوقّع أسفل الشهادة؛ وتقف الجهة المانحة عندئذ تحت اسمه.',
  'Who signs, below the line.': 'من يوقّع، تحت السطر.',
  'What they are.': 'ما صفته.',
  'Their signature, a picture in the course’s media folder, to be seen on white. Without it there is a line to sign on.':
    'صورة التوقيع، تُرى على خلفية بيضاء. بدونها يكون هناك سطر للتوقيع.',
  'What the picture says. Leave it out when it says no more than the name, which stands below it.':
    'ما تقوله الصورة. اتركه فارغًا إذا لم تقل أكثر من الاسم المكتوب تحتها.',
  'What the course builds on.': 'ما تستند إليه الدورة.',
  'The reference as it is printed.': 'المرجع كما يُطبع.',
  'Where it can be found, when a well-known address exists.':
    'أين يمكن العثور عليه، إن كان له عنوان معروف. يبدأ بـ `https://`',
  'Who made the course and its pictures.': 'من صنع الدورة وصورها.',
  'What learners see as the name of the lesson.': 'الاسم كما يراه المتعلمون.',
  'What waits in this lesson, in a few words, on its opener.':
    'ما ينتظر المتعلم في هذا الدرس، في بضع كلمات تحت عنوانه.',
  'How long a learner typically needs.': 'كم يحتاج المتعلم عادةً.',
  'The ids of the objectives that this lesson teaches.': 'الأهداف التي يعلّمها هذا الدرس.',
  'A decorative picture for the lesson’s opener, in the course’s media folder.':
    'صورة لأعلى الدرس، للزينة فقط.',
  'What the lesson is made of, in order.': 'ما يتكوّن منه الدرس، بالترتيب.',
  'The questions, and how they are asked.': 'الأسئلة، وكيف تُطرح.',
  'A few words before the quiz starts.': 'بضع كلمات قبل بدء الاختبار.',
  'The question bank.': 'كل أسئلة الاختبار.',
  'How many questions each attempt draws from the bank, spread over the objectives; by default all.':
    'كم سؤالًا تأخذ كل محاولة من بينها، موزّعة على الأهداف. بلا رقم: كلها.',
  'How many questions each attempt draws of each objective, in place of “draw”: where some objectives weigh more, or none may be missing.':
    'كم سؤالًا تأخذ كل محاولة عن كل هدف: حين يكون بعض الأهداف أثقل وزنًا، أو لا يجوز أن يغيب أي منها. عندئذ لا أثر للعدد أعلاه.',
  'The id of an objective: the questions of the quiz that test it are the pool.':
    'كل أسئلة الاختبار التي تختبر هذا الهدف هي مجموعته.',
  'How many questions of the pool each attempt asks.': 'كم سؤالًا من المجموعة تطرح كل محاولة.',
  'True when each attempt asks in an order of its own.': 'تسأل كل محاولة بترتيب خاص بها.',
  'True when each attempt shows the options of its questions in an order of its own.':
    'تعرض كل محاولة خيارات أسئلتها بترتيب خاص بها.',
  'The score that passes this quiz, in percent; by default the course’s.':
    'الدرجة التي يُجتاز بها هذا الاختبار. بلا رقم: درجة الدورة.',
  'How many attempts a round has; by default as many as the learner likes.':
    'عدد المحاولات. بلا رقم: كما يشاء المتعلم.',
  'New round: more attempts open once the learner has been back to the lessons of the missed objectives. Locked: none.':
    'جولة جديدة: تُفتح محاولات أخرى بعد أن يعود المتعلم إلى دروس ما أخطأ فيه. مقفل: لا محاولات.',
  'What is said of a result, by its score: of those whose score was reached, the one that asks for most.':
    'ما يقال عن النتيجة بحسب درجتها: من النصوص التي بُلغت درجتها، النص الأعلى درجة.',
  'The lowest score that it is said of, in percent: up to where the next one begins.':
    'أقل درجة يقال عنها، حتى حيث يبدأ النص التالي.',
  'What it means, and what helps now.': 'ما تعنيه، وما يفيد الآن.',
  'Whether a new attempt asks everything again, or only what was wrong.':
    'هل تسأل المحاولة الجديدة عن كل شيء من جديد، أم عما كان خطأ فقط.',
  'Whether the learner is told after each question, or at the end of the attempt.':
    'هل يُخبَر المتعلم بعد كل سؤال، أم في نهاية المحاولة.',
  'True when a native speaker has read the translation. Until then the cover says, in that language, that nobody has.':
    'ضع علامة هنا متى قرأ الترجمةَ متحدث أصلي. وإلى ذلك الحين يقول الغلاف بتلك اللغة إن أحدًا لم يقرأها.',
  'Pictures, films and documents with words in them that were made again in this language.':
    'صور وأفلام ومستندات فيها كلام أُعدّت من جديد بهذه اللغة.',
  'The author’s file, in the course’s media folder.': 'ملف الدورة الذي فيه كلام.',
  'The file that learners in this language get in its place: a picture of the same shape, a film as long, a document of the same kind.':
    'الملف الذي يحصل عليه المتعلمون بهذه اللغة بدلًا منه: صورة بالشكل نفسه، أو فيلم بالطول نفسه، أو مستند من النوع نفسه.',
};
