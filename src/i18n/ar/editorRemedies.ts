/** What the editor says of the notes of `check`, in Arabic. */
export const editorRemedies = {
  done: 'تم الإصلاح.',
  go: 'اذهب إليه',
  offers: {
    addOne: 'أضف واحدًا آخر لتكتب فوقه',
    addToCourse: 'أضفه إلى الدورة',
    askAll: 'اطرح جميع الأسئلة',
    chooseSeveral: 'دع المتعلمين يختارون أكثر من خيار',
    decoration: 'لا تقول شيئًا: علّمها زينةً فقط',
    fillCells: 'ضع شرطة في الخلايا الفارغة',
    giveName: 'أصلح الاسم الخفي',
    isRight: '«{{value}}» هو الصحيح',
    leaveOut: 'استغنِ عنه',
    listMarks: 'خذ القائمة من النص',
    listTranslation: 'أتحها للمتعلمين',
    ownWork: 'صنعناه نحن',
    notDecoration: 'تقول شيئًا: ليست زينة',
    nothingSaid: 'لا كلام فيه',
    playFiles: 'شغّل ملفات الدورة نفسها',
    putRight: 'أصلحه',
    remove: 'احذفه',
    removeCaptions: 'احذف هذه التسميات التوضيحية',
    removeText: 'احذف النص البديل',
    showInLast: 'اعرضها في نهاية «{{value}}»',
    showOther: 'اعرضه من الموقع الآخر',
    takeOff: 'أزله من القائمة',
    taughtIn: '«{{value}}» يعلّمه',
    today: 'اكتب تاريخ اليوم',
    use: 'استعمل «{{value}}»',
    write: 'اكتب «{{value}}»',
  },
  /** Where the words of `check` are for those who see files. */
  own: {
    placeholder: {
      message: 'ما زال عليك أن تكتبه: «{{value}}»',
      remedy: 'اكتب مكانه ما يجب أن يكون هناك.',
    },
    file: {
      message:
        'عُدِّل «{{file}}» خارج المحرر، وفيه خطأ في السطر {{line, number(useGrouping: false)}}.',
      remedy: 'تراجع عن ذلك التعديل حيث أُجري، أو اسأل من أجراه.',
    },
    hiddenName: {
      message: 'الاسم الخفي الذي يعرف به Waymark هذا الجزء ناقص أو ليس كما يجب.',
      remedy: 'يتعلق به ما أنجزه المتعلمون: من كتبه بيده يعرف ما كان.',
    },
    sameName: {
      message: 'لهذا الاسم الخفي نفسه الذي لجزء آخر: نسخة صُنعت يدويًا.',
      remedy: 'ما ينجزه المتعلمون في أحدهما يُحسب للآخر.',
    },
    missing: { message: '«{{field}}» ناقص.', remedy: 'لا بد منه هنا.' },
    unknown: {
      message: 'هنا شيء لا يعرفه Waymark: «{{name}}».',
      remedy: 'كُتب خارج المحرر.',
    },
    noChoice: { message: '«{{value}}» ليس مما يصح هنا.', remedy: 'اختر غيره.' },
    wrongKind: {
      message: 'ما في «{{field}}» من نوع غير المطلوب.',
      remedy: 'اكتبه من جديد.',
    },
    copiedFolder: {
      message: 'هذه الدورة نسخة من مجلد دورة أخرى، وما زالت تحمل اسمها.',
      remedy: 'ما ينجزه المتعلمون في إحداهما يُحسب للأخرى. اسأل من صنع النسخة.',
    },
    copiedNumbers: {
      message: 'الأرقام التي يُحفظ بها تقدم المتعلمين ليست أرقام هذه الدورة.',
      remedy: 'لا تنشرها قبل أن يراجعها من نسخ مجلدها.',
    },
    goneLesson: {
      message: 'الدرس «{{value}}» في القائمة، لكنه غير موجود.',
      remedy: 'أزله من القائمة، أو أعد ملفه.',
    },
    unlisted: {
      message: '«{{file}}» في مجلد الدورة، لكن المتعلمين لا يرونه.',
      remedy: '',
    },
    goneTranslation: {
      message: 'الترجمة إلى «{{value}}» في القائمة، لكنها غير موجودة.',
      remedy: 'أزلها من القائمة، أو أعد ملفها.',
    },
    goneFile: {
      message: 'الملف «{{value}}» ليس في الدورة.',
      remedy: 'اختر غيره، أو أضفه من هذا الحاسوب.',
    },
    unusedFile: {
      message: 'لا شيء في الدورة يعرض «{{file}}».',
      remedy: 'لا ضرر في ذلك: لا يُعطى للمتعلمين.',
    },
    ofFile: { message: '«{{file}}»: {{message}}', remedy: '{{remedy}}' },
    credits: {
      message: 'لا تقول الدورة من صنع «{{value}}»، ولا أن لك أن تستعمله.',
      remedy:
        'إن كان من صنع غيرك فاذكر ذلك في «حقوق الصورة» أو في «شكر وتقدير» ضمن الدورة، مثل «{{value}}: آدا لانغ، CC BY 4.0».',
    },
    lagging: {
      message: 'إحدى الترجمات متأخرة: حيث تتأخر يقرأ المتعلمون كلمات المؤلف.',
      remedy: 'في «الترجمة» يأتي الناقص وما تغيّر أولًا.',
    },
    goneName: { message: 'المذكور هنا ليس في الدورة.', remedy: 'اختر غيره.' },
    goneTarget: {
      message: 'يؤدي رابط هنا إلى شيء ليس في الدورة.',
      remedy: 'وجّهه إلى موضع آخر، أو احذف الرابط.',
    },
    alternative: {
      message: 'من لا يرى هذه الصورة لا يُقال له ما فيها.',
      remedy: 'قل ذلك في النص البديل.',
    },
    noFilm: {
      message: 'لا فيلم في هذا الفيديو بعد.',
      remedy: 'أضف ملفاته، أو العنوان الذي يُعرض فيه.',
    },
    captions: {
      message: 'من لا يسمع هذا الفيلم لا يعرف ما يُقال فيه أثناء المشاهدة.',
      remedy: 'أضف تسميات توضيحية، أو بيّن أنه لا يُقال فيه شيء.',
    },
    feedback: {
      message: 'بعد الإجابة الخاطئة لا يُقال للمتعلم لماذا.',
      remedy: 'قل لماذا هي خاطئة، وأين يعيد النظر.',
    },
    unnamedTable: {
      message: 'لا شيء يقول عمّ يدور هذا الجدول، فلا يستطيع من يستمع أن يختاره.',
      remedy: 'أعطه عنوانًا أو تسمية.',
    },
    certificate: {
      message: 'لا تقول الدورة بمَ تشهد هذه الشهادة.',
      remedy: 'قل ذلك في «الشهادة» ضمن الدورة، أو احذف هذا الجزء.',
    },
  },
};
