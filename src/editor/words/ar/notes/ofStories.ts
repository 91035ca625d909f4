import type { NotesOf } from '../../noteSentences.ts';

/** What `check` says of stories, surveys and pages of one’s own, in Arabic. */
export const notesOfStories = {
  'nothing-to-decide': {
    'In no scene is there more than one choice, so that the learner decides nothing.':
      'ليس في أي مشهد أكثر من قرار واحد، فلا يقرر المتعلم شيئًا.',
    'Add a choice with consequences of its own, or use a "process".':
      'أضف قرارًا له عواقبه، أو استعمل جزء «خطوات».',
  },
  'unreachable-scene': {
    'No choice leads to this scene, so that nobody ever sees it.':
      'لا يؤدي أي قرار إلى هذا المشهد، فلا يراه أحد أبدًا.',
    'Let a choice of an earlier scene lead to it, or remove the scene.':
      'اجعل قرارًا من مشهد قبله يؤدي إليه، أو احذف المشهد.',
  },
  'scene-without-way-on': {
    'Nobody gets on from this scene: it has neither choices nor an ending.':
      'لا يتجاوز أحد هذا المشهد: لا قرارات فيه ولا نهاية.',
    'Add "choices" that lead to later scenes, or say under "ending" how the story ends here.':
      'أضف قرارات تؤدي إلى مشاهد بعده، أو قل في «النهاية» كيف تنتهي القصة هنا.',
  },
  'ending-at-once': {
    'The story ends with its first scene, so that there is nothing to decide.':
      'تنتهي القصة بمشهدها الأول، فلا شيء يُقرَّر.',
    'Give the first scene choices, and tell the ending in a later one.':
      'أعطِ المشهد الأول قرارات، واحكِ النهاية في مشهد بعده.',
  },
  'choices-at-ending': {
    'This scene ends the story, so that its choices are never offered.':
      'تنتهي القصة بهذا المشهد، فلا تُعرض قراراته أبدًا.',
    'Remove the choices, or move the ending to a scene of its own.':
      'احذف القرارات، أو انقل النهاية إلى مشهد خاص بها.',
  },
  'question-at-ending': {
    'This scene ends the story, so that its question is never asked.':
      'تنتهي القصة بهذا المشهد، فلا يُطرح سؤاله أبدًا.',
    'Ask it in a scene before, or after the story.': 'اطرحه في مشهد قبله، أو بعد القصة.',
  },
  'choice-leads-back': {
    'This choice leads to a scene that does not stand further down, so that the story could go round in a circle.':
      'يؤدي هذا القرار إلى مشهد ليس بعده في القائمة، فقد تدور القصة في حلقة.',
    'Let it lead to a later scene, or move that scene below this one.':
      'اجعله يؤدي إلى مشهد بعده، أو انقل ذلك المشهد تحت هذا.',
  },
  'answer-not-asked': {
    'Nothing is answered right or wrong in this scene, so that this choice waits for nothing.':
      'لا شيء في هذا المشهد تكون إجابته صحيحة أو خاطئة، فلا ينتظر هذا القرار شيئًا.',
    'Remove "answered", or give the scene a question that has a right answer under "asks".':
      'احذف «بعد أي إجابة»، أو أعطِ المشهد سؤالًا له إجابة صحيحة.',
  },
  'condition-never-holds': {
    'Nobody is ever offered this choice: the question has to be answered right before the story goes on.':
      'لا يُعرض هذا القرار على أحد أبدًا: لا بد من الإجابة الصحيحة قبل أن تمضي القصة.',
    'Remove "answered", or take "mustBeCorrect" off the question.':
      'احذف «بعد أي إجابة»، أو ارفع علامة «يجب أن تكون صحيحة» عن السؤال.',
    'Nobody is ever offered this choice: its condition holds in no way through the story.':
      'لا يُعرض هذا القرار على أحد أبدًا: لا يصح شرطه في أي مسار للقصة.',
    'Let it need less, or let earlier choices change the meter more.':
      'خفّف ما يلزم له، أو اجعل قرارات سابقة تغيّر المقياس أكثر.',
  },
  'condition-always-holds': {
    'Everybody is offered this choice: its condition holds in every way through the story.':
      'يُعرض هذا القرار على الجميع: يصح شرطه في كل مسار للقصة.',
    'Remove the condition, or let it need more.': 'احذف الشرط، أو شدّد ما يلزم له.',
  },
  'many-ways': {
    'There are so many different ways through this story that not all of them could be checked.':
      'مسارات هذه القصة كثيرة إلى حد لم يمكن معه فحصها كلها.',
    'Use fewer meters, or let fewer choices change them.':
      'قلّل المقاييس، أو قلّل القرارات التي تغيّرها.',
  },
  'no-choice-open': {
    'Some learners find no choice here that is open to them: ‹when›.':
      'لا يجد بعض المتعلمين هنا قرارًا مفتوحًا لهم.',
    'Add a choice without "needs", or let one of them need less.':
      'أضف قرارًا لا يلزم له شيء، أو خفّف ما يلزم لأحدها.',
    'Add a choice without "answered" and "needs", or let one of them need less.':
      'أضف قرارًا لا تلزم له إجابة ولا شيء، أو خفّف ما يلزم لأحدها.',
  },
  'long-scene': { 'Tell less, or divide it into two scenes.': 'احكِ أقل، أو قسّمه إلى مشهدين.' },
  'long-choice': {
    'Say what the learner does; what comes of it belongs under "after".':
      'قل ما يفعله المتعلم؛ أما ما ينتج عنه فمكانه «ما يلي ذلك».',
  },

  // Surveys
  'long-survey': {
    'This survey has ‹count› questions; few people answer more than ‹most›.':
      'عدد أسئلة هذا الاستبيان ‹count›؛ وقليل من الناس يجيبون عن أكثر من ‹most›.',
    'Keep the questions whose answers will change something.':
      'أبقِ الأسئلة التي ستغيّر أجوبتها شيئًا.',
  },
  'vague-readers': {
    'This hardly tells learners who reads their answers.':
      'لا يكاد هذا يقول للمتعلمين من يقرأ أجوبتهم.',
    'Say in a sentence who reads them, and whether they see names.':
      'قل في جملة من يقرؤها، وهل يرى الأسماء.',
  },
  'nameless-survey': {
    'This promises that names stay out, but an LMS keeps every answer with a name.':
      'يعِد هذا بألا تُذكر الأسماء، لكن نظام إدارة التعلم يحفظ كل جواب مع اسم.',
    'Say that whoever runs the LMS can read the answers together with names, or give the "link" of a survey that asks for none, instead of questions.':
      'قل إن من يدير نظام إدارة التعلم يستطيع أن يقرأ الأجوبة مع الأسماء، أو ضع بدل الأسئلة رابط استبيان لا يسأل عن اسم.',
  },

  // Pages of other sites, and of one’s own
  'film-as-page': {
    'This is a film: as a page it has no transcript, and nobody knows what was watched.':
      'هذا فيلم: إذا عُرض صفحةً لم يكن له نص مكتوب، ولا يُعرف ما شوهد منه.',
    'Use a block of the type "video", with this address under "external".':
      'استعمل جزء «فيديو»، وضع هذا العنوان في «فيلم على موقع آخر».',
  },
  'site-of-own-network': {
    '“‹site›” is no name of the public web: learners elsewhere see an empty frame.':
      'ليس «‹site›» اسمًا على الويب العام: يرى المتعلمون في أماكن أخرى إطارًا فارغًا.',
    'Give an address that opens from everywhere, or make sure that all learners reach it.':
      'ضع عنوانًا يُفتح من كل مكان، أو تأكد أن كل المتعلمين يصلون إليه.',
  },
  'site-refuses-frames': {
    'Pages of ‹site› like this one refuse to be shown within another page: learners see an empty frame.':
      'ترفض صفحات ‹site› مثل هذه أن تُعرض داخل صفحة أخرى: يرى المتعلمون إطارًا فارغًا.',
    'Give the address that the site offers for embedding, or lead to it by a buttons block.':
      'ضع العنوان الذي يقدمه الموقع للتضمين، أو وجّه إليه بجزء «أزرار».',
  },
  'hardly-in-words': {
    'This hardly tells those who cannot see or open it what they would find.':
      'لا يكاد هذا يقول لمن لا يراها أو لا يستطيع فتحها ماذا فيها.',
    'Say in a sentence or more what there is to see and to do, and what is to be learned.':
      'قل في جملة أو أكثر ماذا يُرى هناك وماذا يُفعل، وما الذي يُتعلَّم.',
  },
  'refused-in-sandbox': {
    '“‹code›” ‹fate›': '«‹code›» ‹fate›',
    'Put the link into the introduction or “In words”.': 'ضع الرابط في «المقدمة» أو «بالكلمات».',
    'Put it into the text itself: styles and scripts as elements, pictures as SVG or as data: addresses.':
      'ضعه في النص نفسه: الأنماط والنصوص البرمجية عناصرَ فيه، والصور SVG أو عناوين تبدأ بـ `data:`.',
    'Write what the page needs into its text. For a page that needs its own server, use an embed block.':
      'اكتب ما تحتاج إليه الصفحة في نصها. وللصفحة التي تحتاج إلى خادم استعمل «صفحة من موقع آخر».',
    'Keep it in variables: the page begins anew each time. What counts, tell by waymark.done() and waymark.score().':
      'احفظه في متغيرات: تبدأ الصفحة من جديد في كل مرة. وما يُحسب فأبلغ به: `waymark.done()` و`waymark.score()`.',
    'Show it in the page itself, for example in an <output>.':
      'اعرضه في الصفحة نفسها، في `<output>` مثلًا.',
    'Write what it shows into the text itself, or use an embed block.':
      'اكتب ما يعرضه في النص نفسه، أو استعمل «صفحة من موقع آخر».',
    'Let a script read the fields when a button of the type “button” is pressed.':
      'اجعل نصًا برمجيًا يقرأ الحقول عند الضغط على زر من النوع button.',
    'Write the code out.': 'اكتب الشيفرة كاملة.',
    'Tell the course by waymark.done(), waymark.score() and waymark.height().':
      'أبلغ الدورة: `waymark.done()` و`waymark.score()` و`waymark.height()`.',
  },
  'word-not-given': {
    'The page asks for the word “‹word›”, which is not there: nothing is shown in its place.':
      'تطلب الصفحة الكلمة «‹word›» وليست بين كلماتها: لا يُعرض مكانها شيء.',
    'Add it to the words of the page: { "name": "‹word›", "text": "…" }.':
      'أضفها إلى «كلمات الصفحة».',
  },
  'score-without-finish': {
    'No score is asked for here: nobody has to finish this.':
      'لا تُطلب هنا نتيجة: لا يلزم أحدًا أن يكمل هذه الصفحة.',
    'Set "mustFinish", or take the score out.': 'شغّل «يجب إكماله»، أو احذف النتيجة المطلوبة.',
  },
  'sandbox-never-done': {
    'The page never says that it is finished: learners can only say that they have read its words.':
      'لا تقول الصفحة أبدًا إنها اكتملت: لا يستطيع المتعلمون إلا أن يقولوا إنهم قرؤوا كلماتها.',
    'Call waymark.done() once there is nothing more to do, or take "mustFinish" out.':
      'استدعِ `waymark.done()` حين لا يبقى شيء يُفعل، أو أوقف «يجب إكماله».',
  },
  'score-never-told': {
    'A score is needed, and the page tells none: nobody can finish it.':
      'لا بد من نتيجة، ولا تبلّغ الصفحة بأي نتيجة: لا يستطيع أحد أن يكملها.',
    'Call waymark.score() with a number from 0 to 1, or take "passingScore" out.':
      'استدعِ `waymark.score()` برقم من 0 إلى 1، أو احذف النتيجة المطلوبة.',
  },
} as const satisfies NotesOf;
