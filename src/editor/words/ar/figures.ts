/** What the fields of blocks that show and tell are for, in Arabic: timelines, charts and the like. */
export const arabicOfFigures: Readonly<Record<string, string>> = {
  // Before and after
  'A heading above the pictures.': 'عنوان فوق الصورتين.',
  'A few words before the pictures: what to look for.': 'بضع كلمات قبل الصورتين: ما يُنتبه إليه.',
  'The first picture.': 'الصورة الأولى.',
  'The second picture, of the same size.': 'الصورة الثانية، بالأبعاد نفسها.',
  'A line below the pictures.': 'سطر تحت الصورتين.',
  'What the first picture is called beside the other one, in a word or two.':
    'اسم الصورة الأولى إلى جانب الثانية، بكلمة أو كلمتين.',
  'What the second picture is called beside the other one, in a word or two.':
    'اسم الصورة الثانية إلى جانب الأولى، بكلمة أو كلمتين.',
  'A picture in the course’s media folder, as wide and as high as the other one, taken from the same place.':
    'صورة بعرض الأخرى وارتفاعها، من المكان نفسه.',
  'What this picture shows, for people who cannot see it: best what differs in the other.':
    'ما تعرضه هذه الصورة، لمن لا يراها: والأفضل ما يختلف عن الأخرى.',
  // Chart
  'A heading above the chart that says what it shows: best what there is to see.':
    'عنوان فوق الرسم يقول ما يعرضه: والأفضل ما يُرى فيه.',
  'A few words before the chart.': 'بضع كلمات قبل الرسم.',
  'Bars to compare amounts, a line for what changes over time, from three values on, a pie for a whole.':
    'أعمدة لمقارنة المقادير، وخط لما يتغير مع الوقت من ثلاث قيم فصاعدًا، ودائرة لكلٍّ تُقسم أجزاؤه.',
  '=bar': 'أعمدة',
  '=line': 'خط',
  '=pie': 'دائرة',
  'What all values are counted in, written after each of them.':
    'ما تُعدّ به القيم كلها، ويُكتب بعد كل منها.',
  'Name of the values': 'اسم القيم',
  'What the values are of. Needed where there are second values beside them.':
    'قيم ماذا هي. يلزم حيث توجد إلى جانبها قيم ثانية.',
  'Name of the second values': 'اسم القيم الثانية',
  'What the second values are of.': 'قيم ماذا هي القيم الثانية.',
  'The table that is drawn, in this order. Learners can open it below the chart.':
    'الجدول الذي يُرسم، بهذا الترتيب. يمكن للمتعلمين فتحه تحت الرسم.',
  'Label: What this row is about, in a few words.': 'الاسم',
  'What this row is about, in a few words.': 'ما يدور عليه هذا الصف، ببضع كلمات.',
  Value: 'القيمة',
  'How much it is.': 'كم هو.',
  'Second value': 'القيمة الثانية',
  'How much it is of the second kind, where the chart compares two.':
    'كم هو من النوع الثاني، حيث يقارن الرسم بين اثنين.',
  'A line below the chart: where its figures come from.': 'سطر تحت الرسم: من أين جاءت أرقامه.',
  // Code
  'A heading above the code.': 'عنوان فوق الشيفرة.',
  'A few words before the code.': 'بضع كلمات قبل الشيفرة.',
  'Language of the code': 'لغة الشيفرة',
  'By it the parts of the code are told apart. Plain leaves it as it is.':
    'بها تُميَّز أجزاء الشيفرة. و«بلا لغة» يتركها كما هي.',
  '=plain': 'بلا لغة',
  '=bash': 'أوامر Shell',
  '=css': 'أنماط CSS',
  '=html': 'صفحات HTML',
  '=javascript': 'جافاسكربت',
  '=json': 'بيانات JSON',
  '=python': 'بايثون',
  '=sql': 'استعلامات SQL',
  Code: 'الشيفرة',
  'The code as it is to be read and copied, line by line. It is not translated.':
    'الشيفرة كما تُقرأ وتُنسخ، سطرًا سطرًا. لا تُترجم.',
  'A line below the code.': 'سطر تحت الشيفرة.',
  // Formula
  'A heading above the formula.': 'عنوان فوق الصيغة.',
  'A few words before the formula: what it is good for.': 'بضع كلمات قبل الصيغة: ما نفعها.',
  Formula: 'الصيغة',
  'One formula, or several lines of it, in LaTeX without dollars. It is not translated.':
    'صيغة واحدة، أو عدة أسطر منها، بلغة LaTeX بلا علامات دولار. لا تُترجم.',
  'By which texts name the formula. It stands in brackets beside it.':
    'الرقم الذي تسمّي به النصوص الصيغة. يقف بين قوسين بجانبها.',
  'A line below the formula: what its letters mean.': 'سطر تحت الصيغة: ما تعنيه حروفها.',
  // Timeline
  'A heading above the events.': 'عنوان فوق الأحداث.',
  'A few words before the events.': 'بضع كلمات قبل الأحداث.',
  'What happens, one after the other. They are shown in this order.':
    'ما يحدث، حدثًا بعد حدث. تُعرض بهذا الترتيب.',
  'When it happens, in a few words of your own: a year, a day, a week, “before you start”.':
    'متى يحدث، ببضع كلمات منك: سنة أو يوم أو أسبوع أو «قبل أن تبدأ».',
  'What happens, in a line.': 'ما يحدث، في سطر.',
  'What there is to tell of it.': 'ما يُروى عنه.',
  'A picture of this event in the course’s media folder: svg, png, jpg, webp or avif.':
    'صورة لهذا الحدث.',
  // Flashcards
  'A heading above the cards. Learners find the cards by it when they come again.':
    'عنوان فوق البطاقات، يجدها المتعلم به حين تعود.',
  'The cards, in the order in which they come the first time.':
    'البطاقات بالترتيب الذي تأتي به أول مرة.',
  'What the learner sees first, and thinks about: a question or a word.':
    'ما يراه المتعلم أولًا ويفكر فيه: سؤال أو كلمة.',
  'A picture above the prompt. Its alternative text must not tell the answer.':
    'صورة فوق السؤال. يجب ألا يكشف نصها البديل الجواب.',
  'What is shown once the learner has thought.': 'ما يظهر بعد أن يفكر المتعلم.',
  'A picture that is shown with the answer.': 'صورة تظهر مع الجواب.',
};
