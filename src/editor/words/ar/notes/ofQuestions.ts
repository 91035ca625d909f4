import type { NotesOf } from '../../noteSentences.ts';

const SEVERAL_CHOSEN = 'اختر «عدة خيارات»، أو أبقِ صحيحًا واحدًا فقط.';

/** What `check` says of questions, in Arabic. */
export const notesOfQuestions = {
  'alike-options': {
    'This ‹one› says the same as another: learners cannot tell them apart.':
      'يقول هذا ما يقوله غيره: لا يستطيع المتعلمون أن يميزوا بينهما.',
    'Reword it, or remove one of the two.': 'غيّر صياغته، أو احذف أحدهما.',
  },
  'all-options-correct': {
    'All options are correct, so that the question tests little.':
      'كل الخيارات صحيحة، فلا يكاد السؤال يختبر شيئًا.',
    'Add an option that is wrong but could be taken for right.': 'أضف خيارًا خاطئًا قد يُظن صحيحًا.',
    'All regions are correct, so that the question tests little.':
      'كل المناطق صحيحة، فلا يكاد السؤال يختبر شيئًا.',
    'Add a region that is wrong but could be taken for right.': 'أضف منطقة خاطئة قد تُظن صحيحة.',
    'It is right to mark every phrase, so that the question tests little.':
      'من الصواب تحديد كل العبارات، فلا يكاد السؤال يختبر شيئًا.',
    'Put braces around a phrase that could be taken for right, and list it.':
      'ضع قوسين { } حول عبارة قد تُظن صحيحة، وأضفها إلى القائمة.',
  },
  'no-correct-option': {
    'No option is correct, so that nobody can answer this question.':
      'لا خيار صحيح، فلا يستطيع أحد أن يجيب عن هذا السؤال.',
    'Set "correct" to true for the right option.': 'علّم الخيار الصحيح بأنه «الإجابة الصحيحة».',
    'No region is correct, so that nobody can answer this question.':
      'لا منطقة صحيحة، فلا يستطيع أحد أن يجيب عن هذا السؤال.',
    'Set "correct" to true for the right region.': 'علّم المنطقة الصحيحة بأنها «الإجابة الصحيحة».',
    'It is right to mark none of the phrases, so that nobody can answer this question.':
      'لا عبارة يصح تحديدها، فلا يستطيع أحد أن يجيب عن هذا السؤال.',
    'Set "correct" to true for the phrases that are to be marked.':
      'علّم العبارات المطلوب تحديدها بأنها «الإجابة الصحيحة».',
  },
  'several-correct-options': {
    'Several options are correct, but only one can be chosen.':
      'أكثر من خيار صحيح، ولا يمكن اختيار إلا واحد.',
    'Set "select" to "several", or leave one option correct.': SEVERAL_CHOSEN,
    'Several regions are correct, but only one can be chosen.':
      'أكثر من منطقة صحيحة، ولا يمكن اختيار إلا واحدة.',
    'Set "select" to "several", or leave one region correct.': SEVERAL_CHOSEN,
  },
  'partial-of-one': {
    'Where only one option can be chosen, no part of the point can be earned.':
      'حيث لا يُختار إلا خيار واحد لا يُكسب جزء من النقطة.',
    'Remove "scoring", or set "select" to "several".':
      'اجعل «النقاط» للإجابة الصحيحة كلها، أو اختر «عدة خيارات».',
  },
  'single-option': {
    'There is only one option, and so nothing to choose.': 'ليس هنا إلا خيار واحد، فلا شيء يُختار.',
    'Add options that are wrong but could be taken for right.': 'أضف خيارات خاطئة قد تُظن صحيحة.',
    'Add the other answers that people may want to give.': 'أضف الأجوبة الأخرى التي قد يريدها الناس.',
  },
  'many-options': {
    'There are ‹count› options; more than ‹most› are hard to compare.':
      'عدد الخيارات ‹count›؛ وما زاد على ‹most› تصعب مقارنته.',
    'Join some of them, ask two questions, or use an "openText".':
      'اجمع بعضها، أو اطرح سؤالين، أو استعمل جزء «كتابة حرة».',
  },

  // What is put to its place, in order, or into columns
  'single-item': {
    'There is only one item, and so nothing to put in order.': 'ليس هنا إلا بند واحد، فلا شيء يُرتَّب.',
    'Add the items that stand before and after it.': 'أضف البنود التي تأتي قبله وبعده.',
    'There is only one quote, and so nothing to go on to.': 'ليس هنا إلا اقتباس واحد، فلا شيء بعده.',
    'Add another one, or use a quote block.': 'أضف اقتباسًا آخر، أو استعمل جزء «اقتباس».',
    'There is only one item to sort.': 'ليس هنا إلا عنصر واحد للتصنيف.',
    'Add items, or ask a choice question.': 'أضف عناصر، أو استعمل «سؤال باختيارات».',
    'A single card cannot be practised: it comes again at once.':
      'لا يمكن التدرب ببطاقة واحدة: تعود فورًا.',
    'Add a card, or use flip cards, which are turned and read.':
      'أضف بطاقة، أو استعمل «بطاقات تُقلب» وتُقرأ.',
  },
  'many-items': {
    'These are ‹count› cards; nobody keeps more than ‹most› in mind.':
      'عدد البطاقات ‹count›؛ ولا أحد يحفظ في ذهنه أكثر من ‹most›.',
    'Make two questions of them, or set "look" to "places".':
      'اجعلها سؤالين، أو اختر الشكل «بطاقات توضع عند قرائنها».',
    'More than ‹most› items are hard to keep in view, and slow to put in order.':
      'ما زاد على ‹most› من البنود تصعب رؤيته معًا ويطول ترتيبه.',
    'Ask for the steps that matter most, or make two questions.':
      'اسأل عن أهم الخطوات، أو اجعله سؤالين.',
    'More than ‹most› quotes are a crowd: nobody is heard in it.':
      'ما زاد على ‹most› من الاقتباسات زحام لا يُسمع فيه أحد.',
    'Choose those that differ the most from each other.': 'اختر أكثرها اختلافًا.',
  },
  'single-pair': {
    'There is only one pair, and so nothing to decide.': 'ليس هنا إلا زوج واحد، فلا شيء يُقرَّر.',
    'Add pairs, or partners to which nothing belongs.': 'أضف أزواجًا، أو قرائن لا ينتمي إليها شيء.',
    'There is only one point, and so nothing to decide.': 'ليس هنا إلا نقطة واحدة، فلا شيء يُقرَّر.',
    'Add points, each with its name.': 'أضف نقاطًا، لكل منها اسمها.',
  },
  'idle-partners': {
    'In a memory each card belongs to another: these partners are seen in the list only.':
      'في لعبة الذاكرة لكل بطاقة قرين: لا تُرى هذه القرائن الزائدة إلا في القائمة.',
    'Remove them, or set "look" to "places".': 'احذفها، أو اختر الشكل «بطاقات توضع عند قرائنها».',
  },
  'empty-category': {
    'Nothing belongs in “‹title›”: learners will look for what does.':
      'لا شيء ينتمي إلى «‹title›»: سيبحث المتعلمون عما ينتمي إليها.',
    'Give it an item, or remove the category.': 'أعطها عنصرًا، أو احذف الفئة.',
  },
  'single-category': {
    'There is only one category, and so nothing to decide.': 'ليس هنا إلا فئة واحدة، فلا شيء يُقرَّر.',
    'Add a category in which some of the items belong.': 'أضف فئة تنتمي إليها بعض العناصر.',
  },
  'single-column': {
    'There is only one column, and so nothing to decide.': 'ليس هنا إلا عمود واحد، فلا شيء يُقرَّر.',
    'Add the columns that could be taken for right.': 'أضف الأعمدة التي قد تُظن صحيحة.',
  },
  'many-columns': {
    'More than ‹most› columns find no room beside each other on most screens.':
      'ما زاد على ‹most› من الأعمدة لا تتسع له معظم الشاشات جنبًا إلى جنب.',
    'Join columns that are close, or ask in two questions.':
      'اجمع الأعمدة المتقاربة، أو اسأل في سؤالين.',
  },
  'name-given-away': {
    'Where this point is says its name, “‹name›”.': 'وصف مكان هذه النقطة يكشف اسمها «‹name›».',
    'Say where it is by what is around it: above, below, left of, beside.':
      'قل أين هي بما حولها: فوق كذا أو تحته أو يساره أو بجانبه.',
  },

  // Gaps, and words to mark
  'idle-wrong-answers': {
    'Nobody sees these wrong answers, since this question is answered by typing.':
      'لا يرى أحد هذه الأجوبة الخاطئة، فهذا السؤال يُجاب عنه بالكتابة.',
    'Remove them, or set "look" to "chosen" or "bank".':
      'احذفها، أو اختر أن يُجاب «بالاختيار من قائمة» أو «من كلمات تحت النص».',
  },
  'nothing-else-offered': {
    'Only the right answer is offered here, and so there is nothing to choose.':
      'لا يُعرض هنا إلا الجواب الصحيح، فلا شيء يُختار.',
    'Add wrong answers that could be taken for right.': 'أضف أجوبة خاطئة قد تُظن صحيحة.',
  },
  'wrong-answer-is-right': {
    '“‹words›” is offered as a wrong answer, but counts as right.':
      'يُعرض «‹words›» جوابًا خاطئًا، ويُحسب صحيحًا.',
    'Remove it, or replace it by an answer that is wrong.': 'احذفه، أو ضع مكانه جوابًا خاطئًا.',
  },
  'marks-overlap': {
    'A brace opens within another ‹one›, or is never closed, so that nobody can tell where a ‹one› ends.':
      'يُفتح قوس { داخل قوسين آخرين، أو لا يُغلق، فلا يُعرف أين ينتهي.',
    'Write each ‹one› between one { and one }, and none within another.':
      'اكتب كلًا منها بين { واحد و} واحد، ولا تضع بعضها داخل بعض.',
  },
  'mark-not-listed': {
    'There are braces with nothing in them.': 'هنا قوسان { } لا شيء بينهما.',
    'Write between them what belongs there, or take them away.':
      'اكتب بينهما ما ينبغي أن يكون هناك، أو احذفهما.',
    'The text has {‹words›} in braces, but no ‹one› of the list says “‹same›”.':
      'في النص {‹words›} بين قوسين، وليس في القائمة ما يقول ذلك.',
    'Add a ‹one› with “‹words›” to the list, or take the braces away.':
      'أضف «‹words›» إلى القائمة، أو احذف القوسين.',
  },
  'mark-not-in-text': {
    'This ‹one› has no place in the text: {‹words›} stands nowhere in it.':
      'لا مكان لهذا في النص: ليس فيه {‹words›}.',
    'Write {‹words›} in the text where the ‹one› belongs, or remove the ‹one›.':
      'اكتب {‹words›} في النص حيث ينبغي، أو احذفه من القائمة.',
  },
  'crossword-clue': {
    'In a crossword each line is a clue with one word in braces, and a line here is none.':
      'في الكلمات المتقاطعة كل سطر تلميح فيه كلمة واحدة بين قوسين، وهنا سطر ليس كذلك.',
    'Make each clue an item of a list (“- {hope}: that things can get better”), with its word between { and }.':
      'اجعل كل تلميح بندًا في قائمة، وكلمته بين { و}، مثل «- {أمل}: أن تتحسن الأمور».',
  },
  'crossword-word': {
    '“‹word›” does not fit into the squares of a crossword: it takes two letters or more, and nothing but letters and figures.':
      'لا تصلح «‹word›» لمربعات الكلمات المتقاطعة: لا بد من حرفين أو أكثر، وليس فيها إلا الحروف والأرقام.',
    'Choose a single word, or set "look" to "typed".':
      'اختر كلمة واحدة، أو اختر أن يُجاب «بالكتابة».',
    '“‹word›” has a letter that no keyboard writes.': 'في «‹word›» حرف لا تكتبه أي لوحة مفاتيح.',
    'Write “‹typed›”.': 'اكتب «‹typed›».',
    '“‹word›” stands in this crossword twice.': 'تأتي «‹word›» في هذه الكلمات المتقاطعة مرتين.',
    'Choose another word for one of the two.': 'اختر كلمة أخرى مكان إحداهما.',
    '“‹word›” counts as right, but has not as many letters as “‹answer›”, for which the squares are.':
      'تُحسب «‹word›» صحيحة، لكن عدد حروفها غير عدد حروف «‹answer›» التي لها المربعات.',
    'Leave it out, or set "look" to "typed".': 'استغنِ عنها، أو اختر أن يُجاب «بالكتابة».',
  },
  'crossword-apart': {
    '“‹word›” crosses no other word: they share no letter where there is room.':
      'لا تتقاطع «‹word›» مع كلمة أخرى: لا حرف مشترك حيث يوجد مكان.',
    'Choose another word, add words that share letters with it, or set "look" to "typed".':
      'اختر كلمة أخرى، أو أضف كلمات تشاركها حروفًا، أو اختر أن يُجاب «بالكتابة».',
  },
  'crossword-wide': {
    'This crossword is ‹columns› squares wide: on a phone nobody can read what stands in them.':
      'عرض هذه الكلمات المتقاطعة بالمربعات ‹columns›: لا يستطيع أحد أن يقرأ ما فيها على الهاتف.',
    'Take fewer words or shorter ones; the longest is “‹longest›”.':
      'استعمل كلمات أقل أو أقصر؛ أطولها «‹longest›».',
  },

  // Numbers
  'slider-without-range': {
    'Nothing says from where to where the slider goes.': 'لا شيء يقول من أين إلى أين يمتد الشريط.',
    'Add "slider": { "min": 0, "max": 100 } with its two ends, or remove "look".':
      'أعطِ «شريط التمرير» طرفيه، أو اختر أن يُجاب «بالكتابة».',
  },
  'slider-upside-down': {
    'The slider goes from ‹least› to ‹most›: its end has to be greater than its beginning.':
      'يمتد الشريط من ‹least› إلى ‹most›: لا بد أن تكون نهايته أكبر من بدايته.',
    'Put the smaller number under "min" and the greater one under "max".':
      'ضع الرقم الأصغر في «من» والأكبر في «إلى».',
  },
  'answer-off-slider': {
    'The right number is ‹answer›, but the slider goes from ‹least› to ‹most›: nobody can choose it.':
      'الرقم الصحيح ‹answer›، والشريط يمتد من ‹least› إلى ‹most›: لا يستطيع أحد اختياره.',
    'Let the slider reach the right number, with some room on either side.':
      'اجعل الشريط يبلغ الرقم الصحيح، مع متسع على جانبيه.',
  },
  'answer-between-steps': {
    'With steps of ‹step› the slider passes over ‹answer›: nobody can choose it.':
      'بخطوات مقدارها ‹step› يتجاوز الشريط ‹answer›: لا يستطيع أحد اختياره.',
    'Make the step smaller, or the tolerance greater.': 'صغّر الخطوة، أو كبّر الهامش المسموح.',
  },

  // Regions and points of a picture
  'region-outside': {
    'This region reaches beyond the edge of the picture, where nobody can see it.':
      'تتجاوز هذه المنطقة حافة الصورة إلى حيث لا يراها أحد.',
    'Move it inwards, or make it smaller: its middle stands at "x" and "y".':
      'حرّكها إلى الداخل، أو صغّرها: موضعها هو موضع وسطها.',
  },
  'regions-overlap': {
    'This region lies over “‹other›”: nobody can tell which of the two is chosen there.':
      'تقع هذه المنطقة فوق «‹other›»: لا يُعرف أيهما يُختار هناك.',
    'Move the regions apart, or make them smaller.': 'باعد بين المنطقتين، أو صغّرهما.',
  },
  'points-too-close': {
    'This point lies less than ‹least› percent from “‹other›”: on a telephone one covers the other.':
      'تبعد هذه النقطة عن «‹other›» أقل من ‹least› في المئة: على الهاتف تغطي إحداهما الأخرى.',
    'Move the points apart, or make one of the two.': 'باعد بين النقطتين، أو اجعلهما واحدة.',
  },

  // What learners are asked of themselves
  'idle-criteria': {
    'Nobody sees these criteria: learners are not asked how they find their answer.':
      'لا يرى أحد هذه المعايير: لا يُسأل المتعلمون كيف يرون إجابتهم.',
    'Set “selfRating” to true, or remove the “criteria”.':
      'شغّل «تقييم الإجابة ذاتيًا»، أو احذف «المعايير».',
  },
  'many-check-questions': {
    'These are ‹count› questions; more than ‹most› stop a lesson for too long.':
      'عدد الأسئلة ‹count›؛ وما زاد على ‹most› يوقف الدرس طويلًا.',
    'Divide them into two checks beside what they ask about, or make them a quiz.':
      'قسّمها إلى اختباري فهم بجانب ما تسأل عنه، أو اجعلها اختبارًا.',
  },
  'reported-secret': {
    'This promises that nobody reads it, or without a name, but the LMS is told of it with the name of the learner.':
      'يعِد هذا بألا يقرأه أحد، أو أن يبقى بلا اسم، لكن نظام إدارة التعلم يُبلَّغ به مع اسم المتعلم.',
    'Set “report” to false, or reword this.': 'أوقف «إبلاغ نظام التعلم»، أو غيّر هذه الصياغة.',
  },
  'band-missing': {
    'Nothing is said of ‹results›: no band has it.': 'لا شيء يقال عن ‹results›: ليست في أي نطاق.',
    'Nothing is said of ‹results›: no band has them.': 'لا شيء يقال عن ‹results›: ليست في أي نطاق.',
    'Let a band beside it reach over ‹results›, or add one from ‹from› to ‹to›.':
      'مُدّ نطاقًا مجاورًا حتى يشمل ‹results›، أو أضف نطاقًا من ‹from› إلى ‹to›.',
  },
  'bands-overlap': {
    'Two things are said of ‹results›: this band begins before the one below it ends.':
      'يقال شيئان عن ‹results›: يبدأ هذا النطاق قبل أن ينتهي الذي دونه.',
    'Let this band begin at ‹next›, or let the one below it end at ‹last›.':
      'اجعل هذا النطاق يبدأ عند ‹next›، أو اجعل الذي دونه ينتهي عند ‹last›.',
    'This band ends before it begins.': 'ينتهي هذا النطاق قبل أن يبدأ.',
    'Let “to” be at least as much as “from”.': 'لا تجعل «إلى» أقل من «من».',
  },
  'band-out-of-reach': {
    'No answer comes to this band: the results go from ‹least› to ‹most›.':
      'لا تبلغ أي إجابة هذا النطاق: تقع النتائج بين ‹least› و‹most›.',
    'Remove the band, or let it lie between ‹least› and ‹most›: each statement counts from one point up to as many as the scale has.':
      'احذف النطاق، أو اجعله بين ‹least› و‹most›: تُحسب كل عبارة من نقطة واحدة إلى عدد نقاط المقياس.',
  },
  'empty-dimension': {
    'No statement counts for “‹title›”, so it never has a result.':
      'لا عبارة تُحسب لـ «‹title›»، فلا تكون له نتيجة أبدًا.',
    'Name it as the “dimension” of the statements that count for it, or remove it.':
      'اختره «البعد» للعبارات التي تُحسب له، أو احذفه.',
  },
} as const satisfies NotesOf;
