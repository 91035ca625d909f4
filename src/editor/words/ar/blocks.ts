/** What the fields of blocks are for, in Arabic, by what the schemas say in English. */
export const arabicOfBlocks: Readonly<Record<string, string>> = {
  // In the order of the block reference
  'True when the learner may leave this block out and still finish the lesson.':
    'يمكن للمتعلم أن يترك هذا ويُتمّ الدرس مع ذلك.',
  'A heading above the sections.': 'عنوان فوق الأقسام.',
  'A few words before the sections.': 'بضع كلمات قبل الأقسام.',
  'The sections, in reading order. The block is done when each was opened.':
    'الأقسام بترتيب القراءة. يُنجَز الجزء عند فتح كل منها.',
  'What the closed section shows.': 'ما يعرضه القسم وهو مغلق.',
  'What opening the section tells. Needed where it holds no blocks.':
    'ما يقوله القسم عند فتحه. يلزم حيث لا توجد فيه أجزاء.',
  'Blocks of any kind but Continue, shown below the text.':
    'أجزاء من أي نوع سوى «متابعة»، تُعرض تحت النص.',
  'How the callout speaks: a note, a tip, something important, or a word of care about hard content.':
    'كيف يتكلم التنبيه: ملاحظة، أو نصيحة، أو أمر مهم، أو كلمة تراعي المشاعر بشأن محتوى صعب.',
  'A short heading.': 'عنوان قصير.',
  'What should stand out.': 'ما ينبغي أن يبرز.',
  'A heading above the certificate; by default Your certificate.':
    'عنوان فوق الشهادة. بدونه: «شهادتك».',
  'Whether the learner’s best quiz score stands on the certificate.':
    'تظهر أفضل درجة للمتعلم في الاختبار على الشهادة.',
  'Small print at the foot of the certificate.': 'نص صغير أسفل الشهادة.',
  'What the learner is asked.': 'ما يُسأل عنه المتعلم.',
  'Whether one option can be chosen, or several.': 'هل يمكن اختيار خيار واحد أم عدة خيارات.',
  'The options, in the order in which they are shown unless they are shuffled.':
    'الخيارات بالترتيب الذي تُعرض به ما لم تُخلط.',
  'What the learner can choose.': 'ما يمكن للمتعلم اختياره.',
  'True when choosing this option is right.': 'اختيار هذا الخيار صحيح.',
  'Why this option is right or wrong.': 'لماذا هذا الخيار صحيح أو خطأ.',
  'What belongs at the point: the words on the card that the learner puts there.':
    'ما ينتمي إلى النقطة: كلمات البطاقة التي يضعها المتعلم هناك.',
  'Where the point is, for people who cannot see the picture, without giving its name away.':
    'أين النقطة، لمن لا يرى الصورة، دون كشف اسمها.',
  'Why this is its name: said once the answer was checked.':
    'لماذا هذا اسمها: يُقال بعد التحقق من الإجابة.',
  'What the whole picture shows, for people who cannot see it, without the names that are asked for.':
    'ما تعرضه الصورة كلها، لمن لا يراها، دون الأسماء المطلوبة.',
  'The numbered points of the picture, in reading order, each with its name. The names stand beside it in an order of each learner’s own.':
    'نقاط الصورة المرقمة بترتيب القراءة، لكل منها اسمها. تُعرض الأسماء لكل متعلم بترتيب خاص به.',
  'What stands on the card that the learner moves: the shorter of the two.':
    'ما على البطاقة التي يحركها المتعلم: الأقصر من الاثنين.',
  'What belongs to it: the place where the card is to lie.':
    'ما ينتمي إليها: المكان الذي توضع فيه البطاقة.',
  'Why the two belong together: said once the answer was checked.':
    'لماذا ينتمي أحدهما إلى الآخر: يُقال بعد التحقق من الإجابة.',
  'A partner to which nothing belongs, but that could be taken for right.':
    'قرين لا ينتمي إليه شيء، لكنه قد يُظن صحيحًا.',
  'What belongs together. Cards stand in this order unless they are shuffled; partners stand in an order of each learner’s own.':
    'ما ينتمي بعضه إلى بعض. تُعرض البطاقات بهذا الترتيب ما لم تُخلط، وتُعرض القرائن لكل متعلم بترتيب خاص به.',
  'Partners to which nothing belongs, so that the last pair is not given away.':
    'قرائن لا ينتمي إليها شيء، كي لا يُعرف الزوج الأخير وحده.',
  'The places to sort into, in the order in which they stand.':
    'ما يُصنَّف إليه، بالترتيب الذي يُعرض به.',
  'What the category is called: a word or two.': 'اسم الفئة: كلمة أو كلمتان.',
  'What is to be sorted, in the order in which it is shown unless it is shuffled. Each belongs in one category.':
    'ما يُصنَّف، بالترتيب الذي يُعرض به ما لم يُخلط. ينتمي كل عنصر إلى فئة واحدة.',
  'What stands on the card that the learner sorts.': 'ما على البطاقة التي يصنّفها المتعلم.',
  'The id of the category in which the item belongs.': 'الفئة التي ينتمي إليها العنصر.',
  'Why the item belongs there: said once the answer was checked.':
    'لماذا ينتمي العنصر إلى هناك: يُقال بعد التحقق من الإجابة.',
  'True when each learner sees the items in an order of their own.':
    'يرى كل متعلم العناصر بترتيب خاص به.',
  'True when each learner sees the options in an order of their own.':
    'يرى كل متعلم الخيارات بترتيب خاص به.',
  'With several options: whether only the exact choice earns the point, or each right option earns a part of it and each wrong one takes a part away.':
    'حين تصح عدة خيارات: هل تُمنح النقطة للاختيار المطابق تمامًا فقط، أم يمنح كل خيار صحيح جزءًا منها ويأخذ كل خيار خطأ جزءًا.',
  'A situation to think about, shown above the question.': 'موقف للتفكير فيه، يُعرض فوق السؤال.',
  'A nudge that the learner may ask for.': 'تلميح يمكن للمتعلم أن يطلبه.',
  'The id of the learning objective that this question tests.':
    'هدف التعلم الذي يختبره هذا السؤال.',
  'What the learner is told after answering.': 'ما يقال للمتعلم بعد الإجابة.',
  'Said after a right answer.': 'يقال بعد إجابة صحيحة.',
  'In a lesson: how often the learner may try before the right answer is shown. Until then only what they answered is marked.':
    'في الدرس: كم مرة يحاول المتعلم قبل أن تُعرض الإجابة الصحيحة. حتى ذلك الحين لا يُعلَّم إلا ما أجاب به.',
  'Asks the learner how sure they are, and tells them what that may mean. Nobody has to say. It changes no score, and is never reported.':
    'يُسأل المتعلم عن مدى ثقته، ويقال له ما قد يعنيه ذلك. له أن يتركه. لا يغيّر أي نتيجة ولا يُبلَّغ به أبدًا.',
  'An answer to compare one’s own with; shown once the learner has saved theirs.':
    'إجابة يقارن بها المتعلم إجابته؛ تُعرض بعد أن يحفظها.',
  'Said after an answer that is right in part. Left out: what is said when wrong.':
    'يقال بعد إجابة صحيحة جزئيًا. إن تُرك: يقال ما يقال عند الخطأ.',
  'What a right answer earns in a quiz: more for what matters more. In a lesson nothing is scored.':
    'ما تكسبه الإجابة الصحيحة في الاختبار: أكثر لما هو أهم. في الدرس لا تُحسب نقاط.',
  'Said after a wrong answer: why, and where to look.': 'يقال بعد إجابة خطأ: لماذا، وأين ينظر.',
  'In a lesson: true when only a right answer counts as done. The learner may try again as often as needed.':
    'في الدرس: لا تُحسب منجَزة إلا إجابة صحيحة. يمكن للمتعلم أن يحاول كما يحتاج.',
  'What the button says; by default Continue, in the language of the learner.':
    'ما يقوله الزر. بدونه: «متابعة» بلغة المتعلم.',
  'Whether every card, section and question above must be done before the button opens.':
    'هل يجب إنجاز كل بطاقة وقسم وسؤال أعلاه قبل أن يُفتح الزر.',
  'A heading above the cards.': 'عنوان فوق البطاقات.',
  'A few words before the cards.': 'بضع كلمات قبل البطاقات.',
  'The cards, in reading order. The block is done when each was turned.':
    'البطاقات بترتيب القراءة. يُنجَز الجزء عند قلب كل منها.',
  'What the learner sees first: best a question or a short phrase.':
    'ما يراه المتعلم أولًا: الأفضل سؤال أو عبارة قصيرة.',
  'What turning the card tells.': 'ما يقوله قلب البطاقة.',
  'A picture in the course’s media folder: svg, png, jpg, webp or avif.':
    'الصورة، من الدورة أو من هذا الحاسوب.',
  'What the picture says, for people who cannot see it. Leave it out only when the picture is decorative.':
    'ما تقوله الصورة لمن لا يراها. لا تتركه إلا إذا كانت الصورة للزينة.',
  'True when the picture adds nothing to the words: screen readers then skip it.':
    'لا تضيف الصورة شيئًا إلى الكلمات: عندئذ تتخطاها قارئات الشاشة.',
  'As wide as the text, or wider.': 'بعرض النص أو أعرض.',
  'A line below the picture.': 'سطر تحت الصورة.',
  'The whole content of a complex picture, opened by the learner on demand.':
    'محتوى صورة معقدة كاملًا، يفتحه المتعلم عند الطلب.',
  'Who made the picture, and under which licence.': 'من صنع الصورة، وبأي رخصة.',
  'What the questions are about.': 'عمّ تدور الأسئلة.',
  'A few words before the questions.': 'بضع كلمات قبل الأسئلة.',
  'For those who know it already: the score, in percent, from which the lesson counts as done without being read. It is asked once, nobody has to take it, and an LMS is told of the answers. Without a score it is practice only.':
    'لمن يعرف الموضوع من قبل: الدرجة التي يُحسب الدرس عندها منجزًا دون قراءته. يُطرح مرة واحدة، ولا يُلزم به أحد، ويُبلَّغ نظام التعلّم بالإجابات. بلا درجة: للتدرّب فقط.',
  'One to ten questions, asked one at a time in this order. They are never scored. The block is done when they were answered once.':
    'من سؤال إلى عشرة أسئلة، تُطرح واحدًا واحدًا بهذا الترتيب. لا تُحتسب لها درجة أبدًا. يُنجَز الجزء بعد الإجابة عنها مرة.',
  'A heading above the picture.': 'عنوان فوق الصورة.',
  'A few words before the picture.': 'بضع كلمات قبل الصورة.',
  'What the whole picture says, for people who cannot see it.': 'ما تقوله الصورة كلها لمن لا يراها.',
  'The numbered points, in reading order: each is a button on the picture and an entry of the list beside it. The block is done when each was opened.':
    'النقاط المرقّمة بترتيب القراءة: كل منها زر على الصورة ومدخل في القائمة بجانبها. يُنجَز الجزء عند فتح كل منها.',
  'Where the point lies, in percent of the picture’s width from its left edge, in every language.':
    'كم تبعد النقطة عن الحافة اليسرى للصورة، في كل لغة.',
  'Where the point lies, in percent of the picture’s height from its top.':
    'كم تبعد النقطة عن أعلى الصورة.',
  'What the point is called.': 'اسم النقطة.',
  'What opening the point tells.': 'ما يقوله فتح النقطة.',
  'What the learner places on the scale. No answer is right or wrong.':
    'ما يضعه المتعلم على المقياس. لا إجابة صحيحة أو خطأ.',
  'The points of the scale, 2 to 7, from one end to the other. By default five points from “Strongly disagree” to “Strongly agree”, in the language of the learner.':
    'نقاط المقياس، من 2 إلى 7، من طرف إلى آخر. بدونها: خمس، من «لا أوافق إطلاقًا» إلى «أوافق تمامًا»، بلغة المتعلم.',
  'What choosing this point says. Every point has words: numbers alone say little.':
    'ما يقوله اختيار هذه النقطة. لكل نقطة كلمات: الأرقام وحدها تقول القليل.',
  'Said once the answer is saved. In a survey the survey says it for all questions.':
    'يقال بعد حفظ الإجابة. في الاستبيان يقوله الاستبيان عن كل الأسئلة.',
  'What the learner answers in their own words. No answer is right or wrong.':
    'ما يجيب عنه المتعلم بكلماته. لا إجابة صحيحة أو خطأ.',
  'How many characters an answer can have. Some LMSs keep little: ask for a few sentences, not for a page.':
    'كم حرفًا يمكن أن تبلغ الإجابة. بعض الأنظمة تحفظ القليل: اطلب بضع جمل، لا صفحة.',
  'What the learner is asked. No answer is right or wrong.':
    'ما يُسأل عنه المتعلم. لا إجابة صحيحة أو خطأ.',
  'True when several options can be chosen.': 'يمكن اختيار عدة خيارات.',
  'The options, in the order in which they are shown.': 'الخيارات بالترتيب الذي تُعرض به.',
  'A heading above the steps.': 'عنوان فوق الخطوات.',
  'A few words before the steps.': 'بضع كلمات قبل الخطوات.',
  'The steps, in order, shown one at a time. The first counts as seen once the learner goes to another; the block is done when each was seen.':
    'الخطوات بالترتيب، تُعرض واحدة واحدة. تُعدّ الأولى مرئية حين ينتقل المتعلم إلى غيرها؛ ويُنجَز الجزء عند رؤية كل منها.',
  'What is done in this step, best beginning with a verb. The number is added.':
    'ما يُفعل في هذه الخطوة، والأفضل أن يبدأ بفعل. يُضاف الرقم.',
  'What the step tells. Needed where the step holds no blocks.':
    'ما تقوله الخطوة. يلزم حيث لا توجد فيها أجزاء.',
  'A picture of this step in the course’s media folder: svg, png, jpg, webp or avif.':
    'صورة لهذه الخطوة.',
  'The words, in one or a few short paragraphs of Markdown, without quotation marks: the block draws its own.':
    'الكلمات، في فقرة قصيرة أو بضع فقرات، دون علامات اقتباس: فهي تُرسم.',
  'Whose words these are, and whether they are told in yours.': 'لمن هذا الكلام، وهل رُوي بكلماتك.',
  'Where the words come from, when that can be read.':
    'من أين جاء الكلام، إن أمكن قراءته. يبدأ بـ `https://`',
  'A heading above the resources.': 'عنوان فوق الموارد.',
  'A few words before the resources.': 'بضع كلمات قبل الموارد.',
  'Documents, pages and files, in reading order.': 'وثائق وصفحات وملفات بترتيب القراءة.',
  'What it is called, so that people can also search for it.':
    'اسمه، لكي يتمكن الناس من البحث عنه أيضًا.',
  'Where it can be read, or who to ask: https, mailto or tel. Leave it out rather than guess: without one, learners are told to search for the title.':
    'أين يمكن قراءته (`https://`)، أو من يُسأل (`mailto:` أو `tel:`). اتركه بدل أن تخمّن: بدونه يقال للمتعلمين أن يبحثوا عن العنوان.',
  'A file in the course’s media folder for people to open or keep, such as a pdf or a docx.':
    'ملف ليفتحه الناس أو يحتفظوا به، مثل PDF أو وثيقة Word.',
  'Who wrote or published it. Needed where there is neither a link nor a file.':
    'من كتبه أو نشره. يلزم حيث لا رابط ولا ملف.',
  'When it was published.': 'متى نُشر.',
  'Why to read it, or what to look for.': 'لماذا يُقرأ، أو ما يُبحث عنه فيه.',
  'A heading above the survey.': 'عنوان فوق الاستبيان.',
  'A few words before the questions: what the answers are for.':
    'بضع كلمات قبل الأسئلة: لماذا تُجمع الإجابات.',
  'Who reads the answers. Learners are told before the first question, so that they can decide. An LMS keeps answers together with names. Without an LMS nobody gets them: there the player says so in its own words, and offers a file, and a mail to the contact.':
    'من يقرأ الإجابات. يُخبَر المتعلمون قبل السؤال الأول لكي يقرروا. يحفظ نظام إدارة التعلم الإجابات مع الأسماء. وبدونه لا يحصل عليها أحد: يقول المشغّل ذلك بكلماته، ويعرض ملفًا ورسالة إلى جهة الاتصال.',
  'Blocks of the types likert, poll and openText. No question has to be answered. A survey has either questions or a link.':
    'مقاييس واستطلاعات وأسئلة مفتوحة. لا يلزم الإجابة عن أي سؤال. للاستبيان إما أسئلة أو رابط.',
  'A survey that is held elsewhere, instead of questions.': 'استبيان يُجرى في مكان آخر، بدل الأسئلة.',
  'Where the survey is: https, mailto or tel. It opens in a new tab.':
    'أين الاستبيان، ويبدأ بـ `https://` أو `mailto:` أو `tel:` ويُفتح في علامة تبويب جديدة.',
  'What the link says.': 'ما يقوله الرابط.',
  'Said once an LMS has the answers.': 'يقال بعد أن تصل الإجابات إلى نظام إدارة التعلم.',
  'A heading above the table.': 'عنوان فوق الجدول.',
  'A line above the table that says what it compares.': 'سطر فوق الجدول يقول ما يقارن بينه.',
  'The columns, in reading order; best two to four.':
    'الأعمدة بترتيب القراءة؛ الأفضل من اثنين إلى أربعة.',
  'What stands at the head of the column.': 'ما يقف في رأس العمود.',
  'Narrow for a column of short words or numbers.': 'ضيق لعمود من كلمات قصيرة أو أرقام.',
  'The rows, in reading order, each with a cell for every column.':
    'الصفوف بترتيب القراءة، في كل منها خلية لكل عمود.',
  "What the row says under each column, by the columns' ids.": 'ما يقوله الصف تحت كل عمود.',
  'What stands in this row under this column: a few words, paragraphs or a list.':
    'ما يقف في هذا الصف تحت هذا العمود: بضع كلمات أو فقرات أو قائمة.',
  'False when the first column does not name what its row is about.':
    'أزل هذه العلامة إذا لم يكن العمود الأول يسمّي موضوع صفه.',
  'A heading above the tabs.': 'عنوان فوق علامات التبويب.',
  'A few words before the tabs.': 'بضع كلمات قبل علامات التبويب.',
  'Two to five things to compare. The first stands open, and counts as opened once the learner opens or closes any; the block is done when each was opened. Where there is little room they are sections below each other.':
    'من شيئين إلى خمسة أشياء للمقارنة. تكون الأولى مفتوحة، وتُعدّ مفتوحة حين يفتح المتعلم أيًا منها أو يغلقه؛ ويُنجَز الجزء عند فتح كل منها. وحيث يضيق المكان تصير أقسامًا بعضها تحت بعض.',
  'What the tab is called: one to three words.': 'اسم علامة التبويب: كلمة إلى ثلاث كلمات.',
  'What the tab shows. Needed where the tab holds no blocks.':
    'ما تعرضه علامة التبويب. يلزم حيث لا توجد فيها أجزاء.',
  'A heading above the text. It opens a part of the lesson, which the outline shows in a long one.':
    'عنوان فوق النص. يفتح قسمًا من الدرس، ويظهر في مخطط الدرس الطويل.',
  'Paragraphs, headings, lists, links and tables.': 'فقرات وعناوين وقوائم وروابط وجداول.',
  'What the learner judges to be true or false.': 'ما يحكم عليه المتعلم أصواب هو أم خطأ.',
  'Whether the statement is true.': 'هل العبارة صحيحة.',
  'What the film is called: a heading above it, and its name for screen readers.':
    'اسم الفيلم: عنوان فوقه، واسمه لقارئات الشاشة.',
  'A few words before the film: what to look for.': 'بضع كلمات قبل الفيلم: ما يُنتبه إليه.',
  'The files of the film, in both formats if possible.': 'ملفات الفيلم، بالصيغتين إن أمكن.',
  'The film as WebM in the course’s media folder: small, and free to use.':
    'الفيلم بصيغة WebM: صغير وحر الاستعمال.',
  'The film as MP4 (H.264) in the course’s media folder: plays nearly everywhere.':
    'الفيلم بصيغة MP4 (H.264): يعمل في كل مكان تقريبًا.',
  'A film on another site, instead of "sources". Learners are asked before anything is loaded from there.':
    'فيلم على موقع آخر، بدل ملفاتك. يُسأل المتعلمون قبل تحميل أي شيء من هناك.',
  'Who shows the film, as people know them.': 'من يعرض الفيلم، كما يعرفه الناس.',
  'The https address that the provider gives for showing the film within a page. It is asked for only once the learner agrees.':
    'العنوان، ويبدأ بـ `https://`، الذي يعطيه المزوّد لعرض الفيلم داخل صفحة. لا يُطلب إلا بعد موافقة المتعلم.',
  'The film’s own page, for those who would rather watch it there. Without it, the address to embed.':
    'صفحة الفيلم نفسه لمن يفضّل مشاهدته هناك. بدونها: عنوان التضمين.',
  'How long the film lasts, in whole seconds.': 'كم يدوم الفيلم.',
  'Seconds at which the film stops for questions. They stand below it as a list, too, so that nobody has to play it to answer them. What is answered stops it no more. A film on another site plays past them.':
    'ثوانٍ يتوقف عندها الفيلم من أجل أسئلة. وتقف الأسئلة تحته أيضًا في قائمة، فلا يلزم تشغيله للإجابة عنها. وما أُجيب عنه لا يوقفه بعد ذلك. أما الفيلم على موقع آخر فلا يتوقف عندها.',
  'A name for this stop, unique in the block.': 'اسم لهذا الموضع، لا يتكرر في هذا الجزء.',
  'Where the film stops, in whole seconds from its beginning.': 'أين يتوقف الفيلم، من بدايته.',
  'One to three questions of any type. Each has to be answered before the lesson is done, unless it is "optional".':
    'سؤال إلى ثلاثة أسئلة من أي نوع. تلزم الإجابة عن كل منها لإتمام الدرس، إلا ما كان اختياريًا.',
  'How much of the film has to be watched before the block is done, in percent. Reading the transcript counts as well. 0: going past it is enough.':
    'كم يجب أن يُشاهَد من الفيلم حتى يُنجَز. وتُحسب قراءة النص المكتوب أيضًا. 0: يكفي تجاوزه.',
  'What is said, as text in the picture, in one or more languages. Those in the learner’s language are on from the start.':
    'ما يقال، نصًا في الصورة، بلغة أو أكثر. تظهر من البداية تلك التي بلغة المتعلم.',
  'The code of the language of these captions, such as “en”, “de” or “pt-BR”.':
    'لغة هذه التسميات التوضيحية.',
  'A WebVTT file in the course’s media folder.': 'ملف فيه التسميات التوضيحية (WebVTT).',
  'True when nothing is said in the film. Captions, if there are any, then repeat the words in the picture: they are off until the learner turns them on.':
    'لا يقال شيء في الفيلم. عندئذ تكرر التسميات التوضيحية، إن وُجدت، الكلمات التي في الصورة: وتبقى مطفأة حتى يشغّلها المتعلم.',
  'All that is said, and what is shown where it matters: for those who cannot or would rather not watch.':
    'كل ما يقال، وما يُعرض حيث يهم: لمن لا يستطيع المشاهدة أو يفضّل ألا يشاهد.',
  'A picture in the course’s media folder, shown before the film plays.':
    'صورة تُعرض قبل بدء الفيلم.',
  'The proportions of the picture: room is kept for it, so that nothing moves. 16 to 9 unless stated.':
    'عرض الصورة إلى ارتفاعها: يُحفظ لها مكان. بدونها: 16 إلى 9.',
  'How wide the picture is, in pixels or as a part of the proportion.':
    'عرض الصورة، بالبكسل أو كجزء، مثل 16.',
  'How high the picture is, in the same unit.': 'ارتفاع الصورة بالوحدة نفسها، مثل 9.',
};
