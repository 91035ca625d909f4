import type { NotesOf } from '../../noteSentences.ts';

/** What `check` says of a course, its quizzes, its translations and how it plays, in Arabic. */
export const notesOfCourses = {
  // Single fields
  'bad-format': {
    '‹field› cannot be ‹quoted›.': 'لا يصح ‹quoted› في ‹field›.',
    'Write “‹meant›”.': 'اكتب «‹meant›».',
    '‹description› For example: ‹example›': '‹description›',
  },
  'bad-link': {
    '‹quoted› begins with http://, which is not secure: browsers warn of it.':
      'يبدأ ‹quoted› بـ `http://` وهو غير آمن: تحذّر منه المتصفحات.',
    'Write “‹secure›”, and see whether it opens.': 'اكتب «‹secure›»، وانظر هل يُفتح.',
    '‹quoted› is no address on the web: nothing that begins with ‹scheme› is ever opened from a course.':
      'ليس ‹quoted› عنوانًا على الويب: لا يُفتح من دورة ما يبدأ بـ ‹scheme›.',
    'Write an address that begins with ‹beginnings›.': 'اكتب عنوانًا يبدأ بـ ‹beginnings›.',
    'This is code to embed, of which only the address belongs here.':
      'هذه شيفرة تضمين، ومكان عنوانها وحده هنا.',
    'Write "‹shown›".': 'اكتب «‹shown›».',
    '‹quoted› is not a full address.': 'ليس ‹quoted› عنوانًا كاملًا.',
    'Begin it with ‹beginnings›, without spaces.': 'ابدأه بـ ‹beginnings›، بلا مسافات.',
    'Write “‹meant›”.': 'اكتب «‹meant›».',
  },
  'empty-text': {
    '‹field› is empty.': '‹field› فارغ.',
    'Write it, or remove the field if it can be left out. ‹description›':
      'اكتبه، أو استغنِ عنه إن كان ذلك ممكنًا. ‹description›',
    'Write it, or remove the field if it can be left out.': 'اكتبه، أو استغنِ عنه إن كان ذلك ممكنًا.',
  },
  'list-size': {
    '‹field› is empty.': '‹field›: لا شيء هنا بعد.',
    '‹field› must have ‹limit› entries.': '‹field›: عدد البنود ‹limit›.',
    'For example: ‹example›': 'أضف بنودًا أو احذف منها حتى يصح العدد.',
  },
  'not-valid': {
    '‹field› is not valid: ‹reason›.': 'ما في ‹field› ليس كما يجب.',
    'For example: ‹example›': 'اكتبه من جديد.',
  },
  'number-range': {
    '‹field› must be ‹limit›, and is ‹number›.': '‹field›: الرقم ‹limit›، وهو الآن ‹number›.',
    '‹field› is larger than any number can be.': 'الرقم في ‹field› أكبر من أن يُحسب.',
    'Write ‹percent› for ‹same› percent.': 'اكتب ‹percent› لتعني ‹same› في المئة.',
    'For example: ‹example›': 'اكتب رقمًا يصح هنا.',
    '‹description› For example: ‹example›': '‹description›',
  },
  'one-of': {
    '‹field› must have exactly one of the fields ‹names›.':
      'لا بد في ‹field› من اختيار واحد لا أكثر.',
    'Keep one of them. To combine rules, put each in a group of its own within “all” or “any”.':
      'أبقِ واحدًا منها. ولتجمع بين شروط، ضع كلًا منها على حدة تحت «كل ما يلي» أو «واحد مما يلي».',
    'This survey asks nothing: it has neither questions nor a link.':
      'لا يسأل هذا الاستبيان عن شيء: لا أسئلة فيه ولا رابط.',
    'Give it "questions", or a "link" to a survey that is held elsewhere.':
      'أعطه أسئلة، أو رابطًا إلى استبيان يجري في مكان آخر.',
    'This survey has questions and a link, but it can have only one of them.':
      'في هذا الاستبيان أسئلة ورابط، ولا يصح إلا أحدهما.',
    'Remove the "questions" or the "link". Two surveys can stand below each other.':
      'احذف الأسئلة أو الرابط. ويمكن أن يقف استبيانان أحدهما تحت الآخر.',
  },
  'text-length': {
    '‹field› must have ‹limit› characters, and has ‹count›.':
      '‹field›: عدد الحروف ‹limit›، وهو الآن ‹count›.',
    'For example: ‹example›': 'أطِله أو اختصره حتى يصح طوله.',
  },

  // What is named twice
  'duplicate-entry': {
    '“‹name›” is listed twice.': '«‹name›» مذكور في القائمة مرتين.',
    '“‹objective›” has a pool already: the list has it as number ‹number›.':
      'للهدف «‹objective›» مجموعة أسئلة من قبل: رقمها في القائمة ‹number›.',
    'Remove one of the two.': 'احذف أحدهما.',
  },
  'duplicate-term': {
    'The glossary explains this term twice.': 'تشرح المصطلحات هذه الكلمة مرتين.',
    'Keep one of the two explanations.': 'أبقِ أحد الشرحين.',
  },

  // The course
  'certificate-without-place': {
    'No lesson shows this certificate: learners will never see it.':
      'لا يعرض أي درس هذه الشهادة: لن يراها المتعلمون أبدًا.',
    'Add a block of the type “certificate” to the last lesson, or remove “certificate” here.':
      'أضف جزء «شهادة» إلى آخر درس، أو احذف الشهادة هنا.',
  },
  'continue-at-end': {
    'This Continue is the last block: there is nothing to go on to.':
      'زر المتابعة هذا آخر جزء في الدرس: لا شيء بعده.',
    'Remove it. The end of a lesson waits by itself until everything is done.':
      'احذفه. نهاية الدرس تنتظر من تلقاء نفسها حتى يُنجز كل شيء.',
  },
  'doubtful-language': {
    '“‹tag›” is not the code of a language.': '«‹tag›» ليس رمز لغة.',
    '“UK” is not the code of a country in “‹tag›”.': 'ليس «UK» في «‹tag›» رمز بلد.',
    '“‹tag›” is the code of ‹language›, but the texts have no letter of its writing.':
      '«‹tag›» رمز لغة ليس في النصوص حرف من كتابتها.',
    'Write it as in "de" for German or "pt-BR" for Portuguese as in Brazil.':
      'اختر اللغة من القائمة.',
    'Write "‹code›" for ‹language›.': 'اكتب «‹code›».',
    'Write "‹code›".': 'اكتب «‹code›».',
    'Write the code of the language of your texts: "en" for English, "en-GB" for English as in Britain.':
      'اختر اللغة التي كُتبت بها نصوصك.',
  },
  'idle-objective': {
    'No lesson teaches this objective, and no question tests it: “‹text›”.':
      'لا درس يعلّم هذا الهدف، ولا سؤال يختبره: «‹text›».',
    'Add "‹id›" to the “objectives” of the lesson that teaches it.':
      'أضفه إلى أهداف الدرس الذي يعلّمه.',
  },
  'untaught-objective': {
    'Questions test this objective, but no lesson teaches it: “‹text›”.':
      'تختبر الأسئلة هذا الهدف، ولا درس يعلّمه: «‹text›».',
    'Add "‹id›" to the “objectives” of the lesson that teaches it.':
      'أضفه إلى أهداف الدرس الذي يعلّمه.',
  },
  'impossible-date': {
    'There is no ‹date›: that month has ‹last› days.':
      'لا وجود لليوم ‹date›: آخر يوم في ذلك الشهر هو ‹last›.',
    'Write the day on which the content last changed.': 'اكتب اليوم الذي تغيّر فيه المحتوى آخر مرة.',
  },
  'long-title': {
    'The title has ‹count› characters; learning management systems show ‹most› at most.':
      'طول العنوان ‹count› من الحروف، وأقصى ما تعرضه أنظمة إدارة التعلم ‹most›.',
    'Shorten it, and say the rest in the description or summary.':
      'اختصره، وقل الباقي في الوصف أو الملخص.',
  },
  'share-of-nothing': {
    'Nothing in the course counts towards this share: every block is optional.':
      'لا شيء في الدورة يُحسب لهذه النسبة: كل أجزائها اختيارية.',
    'Remove “optional” from blocks that matter, or name lessons or a quiz here.':
      'ارفع علامة «اختياري» عن الأجزاء المهمة، أو اختر هنا دروسًا أو اختبارًا.',
  },

  // Quizzes
  'can-lock-out': {
    'This quiz can lock a learner out: after ‹attempts› nobody can try again, and the course may never be completed.':
      'قد يُقفل هذا الاختبار في وجه المتعلم: بعد ‹attempts› لا يستطيع أحد أن يحاول مرة أخرى، وقد لا تكتمل الدورة أبدًا.',
    'Write "newRound", so that more attempts open once the learner has been back to the lessons. Keep "locked" only where a rule demands it.':
      'اختر «تُفتح جولة جديدة»: فتُفتح محاولات أخرى بعد أن يعود المتعلم إلى الدروس. ولا تُبقِ «يُقفل الاختبار» إلا حيث يُلزمك نظام بذلك.',
  },
  'draw-beside-pools': {
    'This has no effect: the pools say how many questions are drawn.':
      'لا أثر لهذا: مجموعات الأسئلة تقول كم سؤالًا يُطرح.',
    'Leave “draw” out.': 'اترك «عدد الأسئلة في كل محاولة» فارغًا.',
  },
  'draw-too-many': {
    'Each attempt is to draw ‹asked› questions, but there are only ‹there›.':
      'عدد الأسئلة المطلوب في كل محاولة ‹asked›، والموجود ‹there› فقط.',
    'Write ‹there› or less, leave “draw” out to ask all, or add questions.':
      'اكتب ‹there› أو أقل، أو اترك العدد فارغًا لتُطرح كلها، أو أضف أسئلة.',
  },
  'limit-without-effect': {
    'The limit has no effect: no lesson before the quiz teaches what its questions test, so that a new round opens at once.':
      'لا أثر لهذا الحد: لا درس قبل الاختبار يعلّم ما تختبره أسئلته، فتُفتح جولة جديدة فورًا.',
    'Give each question the id of its “objective”, and list that objective in the lesson that teaches it.':
      'اختر لكل سؤال هدفه، وأضف ذلك الهدف إلى أهداف الدرس الذي يعلّمه.',
  },
  'locked-without-attempts': {
    'This has no effect: the number of attempts is not limited.':
      'لا أثر لهذا: عدد المحاولات غير محدود.',
    'Set “attempts”, or remove “afterLastAttempt”.':
      'حدّد عدد «المحاولات»، أو اترك «بعد المحاولة الأخيرة» كما كان.',
  },
  'right-in-another-language': {
    '“‹words›” is offered as a wrong answer, but is right in ‹languages›: learners may change the language, and what is right in one counts in each.':
      'يُعرض «‹words›» جوابًا خاطئًا، وهو صحيح بهذه اللغة: ‹languages›. قد يغيّر المتعلمون اللغة، وما صح بواحدة صح بكل منها.',
    '“‹words›” is offered as a wrong answer, but counts as right.':
      'يُعرض «‹words›» جوابًا خاطئًا، ويُحسب صحيحًا.',
    'Choose other words here, or there.': 'اختر كلمات أخرى هنا، أو هناك.',
  },
  'pool-too-small': {
    'Each attempt is to draw ‹asked› questions about “‹objective›”, but ‹has› in this quiz.':
      'عدد الأسئلة المطلوب في كل محاولة عن «‹objective›» هو ‹asked›، ‹has›.',
    'Give questions of this quiz that “objective”, or take the pool out.':
      'اختر هذا الهدف لأسئلة من هذا الاختبار، أو احذف المجموعة.',
    'Write ‹there› or less, or give more questions that “objective”.':
      'اكتب ‹there› أو أقل، أو اختر هذا الهدف لأسئلة أخرى.',
  },
  'question-in-no-pool': {
    'This question is never asked: it names no objective, so that it is in none of the pools.':
      'لا يُطرح هذا السؤال أبدًا: لا هدف له، فليس في أي مجموعة.',
    'This question is never asked: there is no pool for “‹objective›”.':
      'لا يُطرح هذا السؤال أبدًا: لا مجموعة للهدف «‹objective›».',
    'Give it the “objective” of a pool.': 'اختر له هدفًا له مجموعة.',
    'Add a pool for “‹objective›”, or give the question the objective of a pool.':
      'أضف مجموعة لهذا الهدف، أو اختر للسؤال هدفًا له مجموعة.',
  },
  'same-score': {
    'Another text is said from ‹score› % on already, so that this one is never read: ‹place›.':
      'يقال نص آخر ابتداءً من ‹score› في المئة، فلا يُقرأ هذا أبدًا.',
    'Give this one another score, or remove it.': 'أعطِ هذا درجة أخرى، أو احذفه.',
  },
  'short-test': {
    'So few questions can be guessed, and whoever passes them has done the lesson.':
      'أسئلة قليلة كهذه قد تُجاب بالتخمين، ومن اجتازها فقد أنجز الدرس.',
    'Ask at least ‹least›, better one or two for each objective of the lesson.':
      'لا تسأل أقل من ‹least›، والأفضل سؤال أو سؤالان لكل هدف من أهداف الدرس.',
  },

  // Translations
  'locale-language': {
    'The language is “‹language›”, but the file is called “‹name›.json”.':
      'لغة هذه الترجمة «‹language›»، واسم ملفها «‹name›».',
    'Make both the same.': 'اجعل الاثنين واحدًا.',
  },
  'translated-link': {
    'This translation does not lead to (‹target›), as its source does.':
      'لا تؤدي هذه الترجمة إلى (‹target›) كما يؤدي أصلها.',
    'Write the same words of it as [words](‹target›).':
      'اكتب الكلمات نفسها هكذا: `[الكلمات](‹target›)`.',
    'This translation leads to (‹target›), and its source does not.':
      'تؤدي هذه الترجمة إلى (‹target›)، وأصلها لا يؤدي إليه.',
    'Lead where the source leads, or remove the [ ] and ( ).':
      'اجعلها تؤدي إلى حيث يؤدي الأصل، أو احذف [ ] و( ).',
  },

  // What playing it shows
  'continue-never-opens': {
    'The end of this lesson can never open: it waits for ‹names›, which nobody can finish.':
      'لا يمكن بلوغ نهاية هذا الدرس أبدًا: تنتظر ما لا يستطيع أحد إتمامه (‹names›).',
    'This Continue can never open: it waits for ‹names›, which nobody can finish.':
      'لا يُفتح زر المتابعة هذا أبدًا: ينتظر ما لا يستطيع أحد إتمامه (‹names›).',
    'Mend that block, set its “optional” to true, or let the Continue have "requires": "nothing".':
      'أصلح ذلك الجزء، أو اجعله اختياريًا، أو اجعل زر المتابعة لا ينتظر شيئًا.',
  },
  'locked-for-good': {
    'Nobody can pass this quiz: its attempts are used up before it can be passed.':
      'لا يستطيع أحد اجتياز هذا الاختبار: تنفد محاولاته قبل أن يمكن اجتيازه.',
    'Allow more attempts, or write "afterLastAttempt": "newRound".':
      'اسمح بمحاولات أكثر، أو اختر «تُفتح جولة جديدة» بعد المحاولة الأخيرة.',
  },
  'never-completed': {
    'Nobody can ever complete this course: with everything done and every answer right, this rule is still not met.':
      'لا يستطيع أحد أن يكمل هذه الدورة: حتى إذا أُنجز كل شيء وكانت كل إجابة صحيحة، لا يتحقق هذا الشرط.',
    'Compare the rule with the lessons: what it asks for must be possible.':
      'قارن الشرط بالدروس: لا بد أن يكون ما يطلبه ممكنًا.',
  },
  'saved-state-long': {
    'What is kept of a learner who did everything needs ‹count› characters; SCORM 1.2 keeps ‹most›. There, old answers are forgotten first; progress and scores never are.':
      'ما يُحفظ عن متعلم أنجز كل شيء يحتاج إلى ‹count› من الحروف، ويحفظ SCORM 1.2 منها ‹most›. هناك تُنسى الإجابات القديمة أولًا، أما التقدم والدرجات فلا تُنسى أبدًا.',
    'Divide the course into several, or publish it for SCORM 2004 or cmi5.':
      'قسّم الدورة إلى عدة دورات، أو انشرها لـ SCORM 2004 أو cmi5.',
  },
  'saved-state-too-long': {
    'What is kept of a learner who did everything needs ‹count› characters at least; SCORM 1.2 keeps ‹most›.':
      'ما يُحفظ عن متعلم أنجز كل شيء يحتاج إلى ‹count› من الحروف على الأقل، ويحفظ SCORM 1.2 منها ‹most›.',
    'Divide the course into several.': 'قسّم الدورة إلى عدة دورات.',
  },
  'test-behind-continue': {
    'This test comes too late: learners meet it only after what stands above the Continue.':
      'يأتي هذا الاختبار متأخرًا: لا يبلغه المتعلمون إلا بعد ما فوق زر المتابعة.',
    'Move it to the beginning of the lesson.': 'انقله إلى بداية الدرس.',
  },
  'test-cannot-be-passed': {
    'Nobody can pass this test before the lesson: even when every answer is right, the score stays below the one that it asks for.':
      'لا يستطيع أحد اجتياز هذا الاختبار قبل الدرس: حتى إذا كانت كل إجابة صحيحة، تبقى الدرجة دون المطلوبة.',
    'Look for questions without a right answer.': 'ابحث عن أسئلة بلا إجابة صحيحة.',
  },
  'unreachable-passing-score': {
    'Nobody can pass this quiz: even when every answer is right, the score stays below the passing score.':
      'لا يستطيع أحد اجتياز هذا الاختبار: حتى إذا كانت كل إجابة صحيحة، تبقى الدرجة دون درجة النجاح.',
    'Look for questions without a right answer, or lower the passing score.':
      'ابحث عن أسئلة بلا إجابة صحيحة، أو اخفض درجة النجاح.',
  },
  'untested-objective': {
    'Whoever passes this test has done the lesson, but no question of it tests “‹objective›”, which the lesson teaches.':
      'من اجتاز هذا الاختبار فقد أنجز الدرس، لكن لا سؤال فيه يختبر «‹objective›» الذي يعلّمه الدرس.',
    'Add a question about “‹objective›”.': 'أضف سؤالًا عن هذا الهدف.',
  },

  'newer-format': {
    'This file has format ‹found›; this version of Waymark knows formats up to ‹known›.':
      'صيغة هذا الملف ‹found›، وآخر ما يعرفه هذا الإصدار من Waymark هو ‹known›.',
    'Install a newer version of Waymark.': 'ثبّت إصدارًا أحدث من Waymark.',
  },
  'more-problems': {
    'There are ‹count› more problems in this file.': 'عدد ما بقي من الأخطاء في هذا الملف: ‹count›.',
    'Mend those above first, and check again.': 'أصلح ما فوقها أولًا.',
  },
} as const satisfies NotesOf;
