/**
 * What the fields of scenarios are called and for, in Arabic, by what the schemas say. Apart from other
 * blocks, of which there are as many as a file can hold.
 */
export const arabicOfScenarios: Readonly<Record<string, string>> = {
  // Titles
  People: 'الأشخاص',
  Figure: 'الرسم',
  Scenes: 'المشاهد',
  Says: 'ما يقال',
  Who: 'من',
  Choices: 'القرارات',
  'Leads to': 'يؤدي إلى',
  'What follows': 'ما يلي ذلك',
  Changes: 'التغييرات',
  Meter: 'المقياس',
  Meters: 'المقاييس',
  By: 'بمقدار',
  'Only if': 'فقط إذا',
  Asks: 'السؤال في المشهد',
  'After which answer': 'بعد أي إجابة',
  '=correct': 'إجابة صحيحة',
  '=incorrect': 'إجابة خاطئة',
  'At least': 'على الأقل',
  'At most': 'على الأكثر',
  Ending: 'النهاية',
  'Name of the ending': 'اسم النهاية',
  'How it ends': 'كيف تنتهي',
  Otherwise: 'ما كان يمكن أن يجري',
  Start: 'البداية',
  'One step back': 'خطوة إلى الوراء',
  // What fields are for
  'What the story is called.': 'اسم القصة.',
  'A few words before the story: who the learner is in it.':
    'بضع كلمات قبل القصة: من يكون المتعلم فيها.',
  'Who speaks in the story, and who is only spoken of.': 'من يتكلم في القصة، ومن يُحكى عنه فقط.',
  'What this person is called.': 'اسم هذا الشخص.',
  'Who this person is, in a few words.': 'من هو هذا الشخص، بكلمات قليلة.',
  'How this person is drawn. Left out: as nobody before them in the list.':
    'كيف يُرسم هذا الشخص. إن تُرك: بصورة لا تشبه من قبله.',
  'A square picture of this person, in the place of the drawing.':
    'صورة مربعة لهذا الشخص، بدلًا من الرسم.',
  'What the picture says beyond the name, for people who cannot see it.':
    'ما تقوله الصورة فوق الاسم، لمن لا يراها.',
  'The scenes, in the order of the story: it begins with the first, and every choice leads to a later one. A scene has choices or an ending.':
    'المشاهد بترتيب القصة: تبدأ بالأول، ويؤدي كل قرار إلى مشهد بعده. لكل مشهد قرارات أو نهاية.',
  'The heading of this scene, in a few words. An LMS is told of it.':
    'عنوان هذا المشهد بكلمات قليلة. يُبلَّغ به نظام إدارة التعلم.',
  'What happens.': 'ما يحدث.',
  'What people say in this scene, one after the other.':
    'ما يقوله الأشخاص في هذا المشهد، واحدًا بعد آخر.',
  'Who says it.': 'من يقول ذلك.',
  'What they say, without quotation marks.': 'ما يقال، بلا علامات اقتباس.',
  'What is asked above the choices. Left out: “What do you do?”.':
    'ما يُسأل فوق القرارات. إن تُرك: «ماذا تفعل؟».',
  'One question of any type, which stands below what is said. The choices are offered once it is answered; where it must be correct, once it is answered right.':
    'سؤال واحد من أي نوع يقف تحت ما يقال. تُعرض القرارات بعد الإجابة عنه؛ وإن وجب أن تكون صحيحة فبعد الإجابة الصحيحة.',
  'In a scene with a question: offered only after a right or a wrong answer to it. Left out: after any.':
    'في مشهد فيه سؤال: يُعرض فقط بعد إجابة صحيحة أو خاطئة عنه. إن تُرك: بعد أي إجابة.',
  'What the learner can decide. Left out in a scene that ends the story.':
    'ما يمكن للمتعلم أن يقرره. يُترك في مشهد تنتهي به القصة.',
  'What the learner says or does.': 'ما يقوله المتعلم أو يفعله.',
  'The scene that follows: one that stands further down the list.':
    'المشهد الذي يلي: واحد يقف بعد هذا في القائمة.',
  'What happens at once, before the next scene.': 'ما يحدث فورًا قبل المشهد التالي.',
  'What this choice makes of the meters.': 'ما يفعله هذا القرار بالمقاييس.',
  'What rises or falls.': 'ما يرتفع أو ينخفض.',
  'By how much it rises; below 0 it falls.': 'بكم يرتفع؛ وما دون الصفر انخفاض.',
  'How the meters have to stand for this choice to be offered: all of it has to hold.':
    'كيف يجب أن تكون المقاييس كي يُعرض هذا القرار: يجب أن يصح ذلك كله.',
  'What has to stand so.': 'ما يجب أن يكون كذلك.',
  'The lowest at which the choice is offered.': 'أدنى مستوى يُعرض عنده القرار.',
  'The highest at which the choice is offered.': 'أعلى مستوى يُعرض عنده القرار.',
  'How the story ends with this scene, in the place of choices.':
    'كيف تنتهي القصة بهذا المشهد، بدلًا من القرارات.',
  'What this ending is called. An LMS is told of it.':
    'اسم هذه النهاية. يُبلَّغ به نظام إدارة التعلم.',
  'What became of it.': 'ما آل إليه الأمر.',
  'What could have gone otherwise, and where.': 'ما كان يمكن أن يجري على نحو آخر، وأين.',
  'What rises and falls with the choices, and can open or close others.':
    'ما يرتفع وينخفض بالقرارات، ويمكن أن يفتح غيرها أو يغلقه.',
  'What rises and falls with what the learner decides.': 'ما يرتفع وينخفض بما يقرره المتعلم.',
  'How it stands when the story begins.': 'مستواه حين تبدأ القصة.',
  'Whether the learner may take back what was decided last.':
    'هل يمكن للمتعلم أن يتراجع عن آخر قرار.',
  // Figures
  '=curls': 'شعر مجعد طويل',
  '=beard': 'لحية',
  '=bun': 'شعر معقود',
  '=hijab': 'حجاب',
  '=short': 'شعر قصير',
  '=afro': 'شعر أفرو',
  '=bangs': 'غرة',
  '=turban': 'عمامة',
};
