/** What the fields of quiet content are called and are for, in Arabic. */
export const arabicOfContent: Readonly<Record<string, string>> = {
  // Statement
  Look: 'الشكل',
  'One sentence, or two short ones: what is to stay with the learner.':
    'جملة واحدة، أو جملتان قصيرتان: ما ينبغي أن يبقى لدى المتعلم.',
  'Whether the sentence stands on the page itself, or on a surface in the colour of the course.':
    'هل تقف الجملة على الصفحة نفسها، أم على سطح بلون الدورة.',
  '=open': 'على الصفحة',
  '=filled': 'على سطح ملوّن',
  // Buttons
  Buttons: 'الأزرار',
  'A heading above the buttons.': 'عنوان فوق الأزرار.',
  'What learners can go to from here, what most will want first.':
    'ما يمكن للمتعلم أن ينتقل إليه من هنا، وأوله ما يريده الأكثرون.',
  'Button text': 'نص الزر',
  'What the button says, as one link to a lesson, a block or a page. Where it opens a file, its words alone.':
    'ما يقوله الزر، كله رابط واحد إلى درس أو جزء أو صفحة. إذا فتح ملفًا: الكلمات وحدها.',
  'A file in the course’s media folder that the button opens, such as a pdf or a docx.':
    'ملف يفتحه الزر، مثل pdf أو docx.',
  'A few words before the button: what it is good for.': 'بضع كلمات قبل الزر: لمَ هو مفيد.',
  // Gallery
  'A heading above the pictures.': 'عنوان فوق الصور.',
  'A few words before the pictures.': 'بضع كلمات قبل الصور.',
  Arrangement: 'الترتيب على الصفحة',
  'All pictures side by side; in a row that learners move along; or one large above the others. Each opens enlarged.':
    'كل الصور متجاورة؛ أو في صف يُحرَّك؛ أو واحدة كبيرة فوق سواها. كل منها تُفتح مكبّرة.',
  Pictures: 'الصور',
  'The pictures, in the order in which they are shown.': 'الصور بترتيب عرضها.',
  '=grid': 'متجاورة',
  '=carousel': 'في صف يُحرَّك',
  '=large': 'واحدة كبيرة فوق سواها',
  // Page of another site
  'What the page shows: a heading above it, and its name for screen readers.':
    'ما تعرضه الصفحة: عنوان فوقها، واسمها لقارئات الشاشة.',
  'A few words before the page: what to look for.': 'بضع كلمات قبل الصفحة: إلامَ يُنظر.',
  'The https address that the other site gives for showing it within a page. It is asked for only once the learner agrees.':
    'عنوان https الذي يعطيه الموقع الآخر لعرض الصفحة داخل غيرها. لا يُطلب إلا بعد موافقة المتعلم.',
  'The same as a page by itself, to which a link always leads. Without it, the address to embed.':
    'الشيء نفسه صفحةً وحدها، وإليها رابط دائمًا. وبدونه يؤدي الرابط إلى عنوان العرض.',
  Site: 'الموقع',
  'Whose site it is, as people know it. Without it, the name in the address.':
    'لمن الموقع، كما يعرفه الناس. وبدونه: الاسم الذي في العنوان.',
  'In words': 'بالكلمات',
  'What there is to see and to do: for those who do not open the page, for paper and Listen, and for places where the other site refuses to be shown.':
    'ما يُرى وما يُفعل هناك: لمن لا يفتح الصفحة، وللورق والاستماع، وحيث يرفض الموقع الآخر أن يُعرض.',
  'How much room the page has: as much as a banner, a picture, or the screen.':
    'كم من المكان للصفحة: كشريط، أو كصورة، أو كالشاشة.',
  '=low': 'كشريط',
  '=medium': 'كصورة',
  '=high': 'كالشاشة',
  'Must be opened': 'يجب فتحها',
  'True when learners have to open the page, here or by itself, or say that they have read what it shows, before the block is done.':
    'على المتعلم أن يفتح الصفحة هنا أو وحدها، أو أن يقول إنه قرأ ما تعرضه، ليتم الجزء.',
  // Sandbox
  'What it is about: a heading above it, and its name for screen readers.':
    'موضوعه: عنوان فوقه، واسمه لقارئات الشاشة.',
  'A few words before it: what to do.': 'بضع كلمات قبله: ما العمل.',
  'HTML and script': 'HTML ونص برمجي',
  'A page of your own, or what stands in the body of one, with its styles and scripts in it. It runs in a frame of its own, which may ask for nothing, store nothing and open nothing.':
    'صفحة من صنعك، أو ما يكون في جسمها، وفيها تنسيقها ونصوصها البرمجية. تعمل في إطار خاص بها، لا يُسمح له أن يطلب شيئًا أو يخزّن شيئًا أو يفتح شيئًا.',
  'By this the page asks for the word: small letters, digits and hyphens.':
    'به تطلب الصفحة الكلمة: أحرف لاتينية صغيرة وأرقام وشرطات.',
  'Words of the page': 'كلمات الصفحة',
  'What the page shows in words, so that it is translated with the course. An element shows the word that its attribute data-word names; a script finds it in waymark.words.':
    'ما تعرضه الصفحة من كلمات، لتُترجم مع الدورة. العنصر يعرض الكلمة التي تسمّيها خاصيته data-word، والنص البرمجي يجدها في waymark.words.',
  Word: 'كلمة',
  'What learners read.': 'ما يقرؤه المتعلم.',
  'What there is to see and to do, and what is to be learned by it: for those who do not start it, for paper and Listen, and for the course in one file, where it does not run.':
    'ما يُرى وما يُفعل فيه وما يُتعلّم منه: لمن لا يبدؤه، وللورق والاستماع، وللدورة في ملف واحد حيث لا يعمل.',
  'How much room it has at first: as much as a banner, a picture, or the screen. Its script may ask for another height.':
    'كم من المكان له أولًا: كشريط، أو كصورة، أو كالشاشة. ولنصه البرمجي أن يطلب ارتفاعًا آخر.',
  'Must be finished': 'يجب إكماله',
  'True when learners have to finish it, as its script says by waymark.done(), or say that they have read what it shows, before the block is done.':
    'على المتعلم أن يكمله، كما يقول نصه البرمجي بـ waymark.done()‎، أو أن يقول إنه قرأ ما يعرضه، ليتم الجزء.',
  'Score that is needed': 'النتيجة المطلوبة',
  'With “Must be finished”: the score, in percent, that the script has to tell by waymark.score() before it counts as finished. No LMS is told of it.':
    'مع «يجب إكماله»: النتيجة بالمئة التي على النص البرمجي أن يقولها بـ waymark.score()‎ ليُعدّ مكتملًا. ولا يُخبَر بها نظام إدارة التعلم.',
  // Columns
  'A heading above the column.': 'عنوان فوق العمود.',
  'What the column says.': 'ما يقوله العمود.',
  'A heading above the columns.': 'عنوان فوق الأعمدة.',
  'A few words before the columns.': 'بضع كلمات قبل الأعمدة.',
  'Two or three columns of text, in reading order. Where there is no room they stand one below the other.':
    'عمودان أو ثلاثة من النص بترتيب القراءة. حيث لا متسع يقف بعضها تحت بعض.',
  // Text and picture
  'Where the picture is': 'مكان الصورة',
  'Before or after the words, beside them where there is room; above them; above them and as wide as can be; or behind a heading.':
    'قبل الكلمات أو بعدها، وبجانبها حيث يوجد متسع؛ أو فوقها؛ أو فوقها بأقصى عرض؛ أو خلف عنوان.',
  'A heading. It opens a part of the lesson, as that of a text does.':
    'عنوان. يفتح قسمًا من الدرس مثل عنوان النص.',
  'What is said beside the picture.': 'ما يقال بجانب الصورة.',
  '=before': 'قبل الكلمات',
  '=after': 'بعد الكلمات',
  '=above': 'فوق الكلمات',
  '=full': 'فوق الكلمات بأقصى عرض',
  '=behind': 'خلف عنوان',
  // Divider
  'Label: A few words in the line. It is no heading: a part with a name begins with a text.':
    'كلمات في الخط',
  'A few words in the line. It is no heading: a part with a name begins with a text.':
    'بضع كلمات في الخط. ليست عنوانًا: القسم الذي له اسم يبدأ بنص.',
  Number: 'الرقم',
  'A number in the line, when it parts steps that are counted.':
    'رقم في الخط، إذا فصل بين خطوات معدودة.',
  // Audio
  'What the recording is called: a heading above it, and its name.':
    'اسم التسجيل: عنوان فوقه، واسمه لقارئات الشاشة.',
  'A few words before the recording: what to listen for.': 'بضع كلمات قبل التسجيل: ما يُنتبه إليه.',
  'Best as MP3, which plays everywhere. M4A does, too; OGG and WAV are taken.':
    'التسجيل، والأفضل بصيغة MP3: يعمل في كل مكان، وكذلك M4A. وتُقبل OGG وWAV.',
  'How long the recording lasts.': 'كم يدوم التسجيل.',
  'How much of the recording has to be heard before it is done. Reading the transcript counts as well. 0: going past it is enough.':
    'كم يجب أن يُسمَع من التسجيل حتى يُنجَز. وتُحسب قراءة النص المكتوب أيضًا. 0: يكفي تجاوزه.',
  'What is said, as text below the controls while it is said, in one or more languages. Those in the learner’s language are on from the start.':
    'ما يقال، نصًا تحت الأزرار وقت قوله، بلغة أو أكثر. يظهر من البداية ما كان بلغة المتعلم.',
  'Nobody speaks: a signal, music, the sounds of a place. The transcript then says what is to be heard.':
    'لا أحد يتكلم: إشارة أو موسيقى أو أصوات مكان. عندئذ يقول النص المكتوب ما يُسمع.',
  'All that is said, and what is to be heard where it matters: for those who cannot or would rather not listen.':
    'كل ما يقال، وما يُسمع حيث يهم: لمن لا يستطيع الاستماع أو يفضّل ألا يستمع.',
  // Quotes
  Quotes: 'الاقتباسات',
  'A heading above the quotes.': 'عنوان فوق الاقتباسات.',
  'A few words before the quotes.': 'بضع كلمات قبل الاقتباسات.',
  'One at a time, with ways to the one before and the next; or all of them below each other.':
    'واحدًا بعد آخر، مع أزرار للسابق والتالي؛ أو كلها بعضها تحت بعض.',
  '=single': 'واحدًا بعد آخر',
  '=stacked': 'بعضها تحت بعض',
  'Each is to be seen': 'يجب أن يُرى كل منها',
  'The block is done once each quote was seen. Where all stand below each other, going past them is enough.':
    'يُنجَز الجزء حين يُرى كل اقتباس. وحيث تقف كلها بعضها تحت بعض يكفي تجاوزها.',
  'A name for this quote, unique in the block.': 'اسم لهذا الاقتباس، لا يتكرر في هذا الجزء.',
  'Words of several people, in the order in which they are read.':
    'أقوال عدة أشخاص، بالترتيب الذي تُقرأ به.',
};
