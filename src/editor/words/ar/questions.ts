/**
 * What the fields of questions of several parts are called and for, in Arabic, by what the schemas say.
 * Apart from other blocks, of which there are as many as a file can hold.
 */
export const arabicOfQuestions: Readonly<Record<string, string>> = {
  // Titles
  Items: 'البنود',
  Gaps: 'الفراغات',
  Phrases: 'العبارات',
  Regions: 'المناطق',
  'Width of the region': 'عرض المنطقة',
  'Height of the region': 'ارتفاع المنطقة',
  'Right column': 'العمود الصحيح',
  'Right number': 'الرقم الصحيح',
  Tolerance: 'الهامش المسموح',
  Unit: 'الوحدة',
  Slider: 'شريط التمرير',
  From: 'من',
  To: 'إلى',
  Step: 'الخطوة',
  '=number': 'بالكتابة',
  '=slider': 'بشريط تمرير',
  Answer: 'الجواب',
  'Also right': 'صحيح أيضًا',
  'Wrong answers': 'أجوبة خاطئة',
  'How it is answered': 'كيف يُجاب',
  'Letter by letter': 'حرفًا بحرف',
  'Near misspellings': 'أخطاء الكتابة القريبة',
  Look: 'الشكل',
  '=places': 'بطاقات توضع عند قرائنها',
  '=memory': 'لعبة ذاكرة: تُقلب بطاقتان في كل مرة',
  '=typed': 'بالكتابة',
  '=crossword': 'في كلمات متقاطعة',
  '=chosen': 'بالاختيار من قائمة',
  '=bank': 'من كلمات تحت النص',
  // What several of them have
  'Whether only a wholly right answer earns the point, or each right part of it earns a share.':
    'هل تُكسب النقطة بالإجابة الصحيحة كلها فقط، أم لكل جزء صحيح منها نصيب.',
  // Ordering
  'What the learner is asked to put in order, and by what.':
    'ما يُطلب من المتعلم ترتيبه، وبحسب ماذا.',
  'What is put in order, written in the right order. Learners see it in another, each in one of their own.':
    'ما يُرتَّب، مكتوبًا بترتيبه الصحيح. يراه كل متعلم بترتيب آخر.',
  'What is put in order: a few words, the same in every place.':
    'ما يُرتَّب: بضع كلمات تصلح في كل مكان.',
  // Fill in the gaps
  'What the learner is asked to fill in.': 'ما يُطلب من المتعلم ملؤه.',
  'The whole text with its right answers in braces: each becomes a gap.':
    'النص كاملًا مع أجوبته الصحيحة بين أقواس { }: يصير كل منها فراغًا.',
  'One for each answer that stands in braces in the text.': 'واحد لكل جواب بين أقواس في النص.',
  'What is right, as it stands in braces in the text.': 'الصحيح كما يقف بين الأقواس في النص.',
  'Other answers that are right, one a line.': 'أجوبة أخرى صحيحة، واحد في كل سطر.',
  'Where answers are chosen or taken from words: what else is offered, one a line.':
    'حيث تُختار الأجوبة أو تؤخذ من كلمات: ما يُعرض غيرها، واحد في كل سطر.',
  'A word or a few.': 'كلمة أو بضع كلمات.',
  'Typed, in the text or in a crossword whose clues are its lines; chosen from a list in each gap; or taken from words that stand below the text. It can be changed at any time.':
    'بالكتابة، في النص أو في كلمات متقاطعة تلميحاتها أسطره، أو بالاختيار من قائمة في كل فراغ، أو من كلمات تحت النص. يمكن تغييره في أي وقت.',
  'True when capitals and accents count. Spaces never do.':
    'تُحسب الحروف الكبيرة وعلامات الحروف. أما المسافات فلا تُحسب أبدًا.',
  'True when a wrong letter is forgiven in words of four letters and more, and two in long ones. The right spelling is shown.':
    'يُغفر حرف خاطئ في الكلمات من أربعة أحرف فأكثر، وحرفان في الطويلة. وتُعرض الكتابة الصحيحة.',
  // Matching
  'Cards that are put to their partners; or a memory, in which cards lie face down and are turned two at a time. It can be changed at any time.':
    'بطاقات توضع عند قرائنها، أو لعبة ذاكرة تكون فيها البطاقات مقلوبة وتُكشف اثنتين في كل مرة. يمكن تغييره في أي وقت.',
  // Number
  'What the learner answers with a number. Say how exact it has to be.':
    'ما يجيب عنه المتعلم برقم. قل كم يجب أن يكون دقيقًا.',
  'The number that is right.': 'الرقم الصحيح.',
  'How far from the right number an answer may be and still be right.':
    'كم يمكن أن تبعد الإجابة عن الرقم الصحيح وتبقى صحيحة.',
  'What the number counts, shown after it. Learners need not write it.':
    'ما يعدّه الرقم، ويظهر بعده. لا يلزم المتعلم أن يكتبه.',
  'By writing a number, or with a slider beside it. It can be changed at any time.':
    'بكتابة رقم، أو بشريط تمرير بجانبه. يمكن تغييره في أي وقت.',
  'From where to where the slider goes.': 'من أين إلى أين يمتد الشريط.',
  'The number at the beginning of the slider.': 'الرقم في بداية الشريط.',
  'The number at the end of the slider.': 'الرقم في نهاية الشريط.',
  'How far the slider moves at a time.': 'كم يتحرك الشريط في كل مرة.',
  // Matrix
  'What the learner decides in each row.': 'ما يقرره المتعلم في كل صف.',
  'What can be chosen in each row, two to five.': 'ما يمكن اختياره في كل صف، من اثنين إلى خمسة.',
  'What choosing this column says: one to three words.':
    'ما يقوله اختيار هذا العمود: كلمة إلى ثلاث كلمات.',
  'The rows, each with the column that is right in it.': 'الصفوف، ولكل منها عموده الصحيح.',
  'What the learner finds the column for.': 'ما يختار له المتعلم عمودًا.',
  'The id of the column that is right in this row.': 'العمود الصحيح في هذا الصف.',
  // Mark the words
  'What the learner marks.': 'ما يحدده المتعلم.',
  'The whole text, with each phrase that can be marked in braces, right ones and wrong ones.':
    'النص كاملًا، وكل عبارة يمكن تحديدها بين أقواس { }، صحيحة كانت أم خاطئة.',
  'One for each phrase that stands in braces in the text.': 'واحدة لكل عبارة بين أقواس في النص.',
  'The phrase, as it stands in braces in the text.': 'العبارة كما تقف بين الأقواس في النص.',
  'True when marking this phrase is right.': 'تحديد هذه العبارة صحيح.',
  'Why marking this phrase is right or wrong.': 'لماذا تحديد هذه العبارة صحيح أو خطأ.',
  // Find it on the picture
  'What the learner finds on the picture.': 'ما يجده المتعلم على الصورة.',
  'Whether one region can be chosen, or several.': 'هل تُختار منطقة واحدة أم عدة.',
  'The regions that can be chosen, right ones and wrong ones, in reading order: each is numbered on the picture and stands in the list beside it.':
    'المناطق التي يمكن اختيارها، صحيحة وخاطئة، بترتيب القراءة: لكل منها رقم على الصورة وتقف في القائمة بجانبها.',
  'Where the middle of the region lies, in percent of the picture’s width from its left edge, in every language.':
    'كم يبعد وسط المنطقة عن الحافة اليسرى للصورة، في كل لغة.',
  'Where the middle of the region lies, in percent of the picture’s height from its top.':
    'كم يبعد وسط المنطقة عن أعلى الصورة.',
  'How wide the region is, in percent of the picture’s width.': 'عرض المنطقة من عرض الصورة.',
  'How high the region is, in percent of the picture’s height.': 'ارتفاع المنطقة من ارتفاع الصورة.',
  'What the region is called in the list beside the picture: it is chosen by that, too.':
    'اسم المنطقة في القائمة بجانب الصورة: وبه تُختار أيضًا.',
  'True when choosing this region is right.': 'اختيار هذه المنطقة صحيح.',
  'Why this region is right or wrong.': 'لماذا هذه المنطقة صحيحة أو خاطئة.',
  // Checklist
  '=list': 'قائمة',
  '=plan': 'خطة مرقمة',
  '=oneItem': 'بند واحد',
  '=everyItem': 'كل البنود',
  'A name for this item, unique in the list.': 'اسم لهذا البند، فريد في القائمة.',
  'What is to be done, or there, in a few words.': 'ما يجب فعله أو توفره، ببضع كلمات.',
  'What the list is for. It stands above it.': 'الغرض من القائمة. يظهر فوقها.',
  'A list in any order, or a plan, whose items are numbered steps. It can be changed at any time.':
    'قائمة بأي ترتيب، أو خطة بنودها خطوات مرقمة. يمكن تغييره في أي وقت.',
  'What can be ticked, in this order.': 'ما يمكن التعليم عليه، بهذا الترتيب.',
  'What has to be ticked before the learner gets on and the lesson is done: nothing, one item, or all.':
    'ما يجب التعليم عليه قبل أن يتابع المتعلم ويكتمل الدرس: لا شيء، أو بند واحد، أو الكل.',
  // Notes
  'What the learner may write down here. It stands above the page to write on.':
    'ما قد يدوّنه المتعلم هنا. يظهر فوق الصفحة التي يُكتب فيها.',
  'How many characters a note can have. Some LMSs keep little: all notes of a course share its room.':
    'كم حرفًا تتسع له الملاحظة. بعض الأنظمة تحفظ القليل: ملاحظات الدورة كلها تتقاسم مكانه.',
  'Keeps the learner here, and the lesson from being done, until something is written. Otherwise a note is free.':
    'لا يتجاوزها المتعلم ولا يكتمل الدرس حتى يُكتب شيء. بدون ذلك تبقى الملاحظة حرة.',
  // Profile
  Statements: 'العبارات',
  Dimension: 'البعد',
  Dimensions: 'الأبعاد',
  Bands: 'النطاقات',
  'Counts the other way': 'تُحسب معكوسة',
  'Tell the LMS': 'إبلاغ نظام التعلم',
  'What the learner looks at in themselves. No answer is right or wrong.':
    'ما ينظر إليه المتعلم في نفسه. لا جواب صحيح أو خطأ.',
  'The points of the scale for all statements, 2 to 7, from the least to the most.':
    'نقاط المقياس لكل العبارات، من 2 إلى 7، من الأقل إلى الأكثر.',
  'What is placed on the scale: four to eight for a dimension are enough.':
    'ما يوضع على المقياس: تكفي أربع إلى ثماني عبارات لكل بعد.',
  'What the learner finds more or less true of themselves. It says one thing.':
    'ما يراه المتعلم صحيحًا عن نفسه بقدر ما. تقول العبارة شيئًا واحدًا.',
  'What it counts for, by the name of the dimension. Left out: the first.':
    'البعد الذي تُحسب له. إن تُرك: الأول.',
  'For a statement whose first point of the scale counts most.':
    'لعبارة تُحسب لها النقطة الأولى من المقياس أكثر من غيرها.',
  'What the statements tell, each with a result of its own. Often it is one.':
    'ما تكشفه العبارات، لكل منها نتيجته. غالبًا ما يكون واحدًا.',
  'What is looked at here.': 'ما يُنظر إليه هنا.',
  'What is said of each result, from the fewest points to the most, without a hole between them. Each statement counts from one point up to as many as the scale has.':
    'ما يقال عن كل نتيجة، من أقل النقاط إلى أكثرها، بلا فجوة بينها. تُحسب كل عبارة من نقطة واحدة إلى عدد نقاط المقياس.',
  'The fewest points that it is said of.': 'أقل نقاط يقال عنها.',
  'The most points that it is said of; the next band begins with one more.':
    'أكثر نقاط يقال عنها؛ يبدأ النطاق التالي بنقطة أكثر.',
  'What such a result is called: a few words that nobody minds to read of themselves.':
    'اسم هذه النتيجة: بضع كلمات لا يضيق أحد بأن يقرأها عن نفسه.',
  'What it means, and what may help now.': 'ما تعنيه، وما قد يساعد الآن.',
  'Has what the learner hands in here told to the LMS, where it stands with their name. They are told so before. Otherwise nobody is told. In a survey all answers are told.':
    'يُبلَّغ نظام التعلم بما يسلّمه المتعلم هنا مع اسمه، ويقال له ذلك قبلها. وإلا لا يُبلَّغ أحد. وفي الاستبيان يُبلَّغ بالإجابات كلها.',
  // Open text
  'Self-rating': 'تقييم الإجابة ذاتيًا',
  Criteria: 'المعايير',
  'Asks learners how they find their own answer, once it is saved and compared. It changes no score, and nobody is told. In a survey it is not asked.':
    'يُسأل المتعلم كيف يرى إجابته بعد أن يحفظها ويقارنها. لا يغيّر هذا أي نتيجة ولا يُبلَّغ به أحد. لا يُسأل في استبيان.',
  'What to look for in one’s own answer; shown where it is rated.':
    'ما يبحث عنه المتعلم في إجابته؛ يُعرض حيث يقيّمها.',
};
