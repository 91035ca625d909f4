import type { editorMedia as english } from '../en/editorMedia.ts';
import type { Arabic } from './arabic.ts';

/** What the editor says of pictures, films and other files. Apart from its other words, which are many. */
export const editorMedia = {
  none: 'لا ملف',
  add: 'أضف من هذا الحاسوب',
  addFor: 'أضف ملفًا من هذا الحاسوب: {{field}}',
  dropHint: 'يمكنك أيضًا إفلات ملف هنا أو لصقه.',
  working: 'جارٍ التجهيز…',
  decorates: 'هي للزينة فقط',
  kept: 'أُضيفت: {{after}}.',
  smaller: 'أُضيفت وصُغّرت للمتعلمين: كانت {{before}} وصارت {{after}}.',
  redrawn: 'أُضيفت بعد رسمها من جديد: {{after}}.',
  pixels: '{{width, number}} × {{height, number}}، {{bytes}}',
  megabytes: '{{size, number}} ميغابايت',
  kilobytes: '{{size, number}} كيلوبايت',
  drop: {
    here: 'استعملها لهذه الكتلة: {{name}}',
    below: 'أضفها في الأسفل صورةً قائمة بذاتها',
    nowhere: 'اختر درسًا أولًا: تحتاج الصورة إلى مكان.',
  },
  crop: {
    open: 'قصّ أو أدِر',
    title: 'قص الصورة أو إدارتها',
    shape: 'الشكل',
    free: 'حر',
    wide: '16:9',
    photo: '4:3',
    square: '1:1',
    turn: 'أدِر',
    part: 'ما يبقى من الصورة',
    corners: {
      'top-left': 'الزاوية العليا اليسرى',
      'top-right': 'الزاوية العليا اليمنى',
      'bottom-left': 'الزاوية السفلى اليسرى',
      'bottom-right': 'الزاوية السفلى اليمنى',
    },
    size: 'ما يبقى: {{width, number}} × {{height, number}}',
    keys: 'اسحب الإطار أو زواياه. وبلوحة المفاتيح: انتقل إلى أحدها بمفتاح Tab ثم استعمل الأسهم، ومع Shift تكون الخطوة أكبر.',
    apply: 'خذ هذا',
    cancel: 'اتركها كما كانت',
  },
  trouble: {
    empty: 'هذا الملف فارغ. خذه مرة أخرى من حيث جاء.',
    damaged: 'هذه الصورة تالفة: ينقص جزء من الملف. انسخها مرة أخرى من حيث جاءت.',
    noPicture:
      'هذا ليس صورة مهما كان اسم الملف. الصور هي JPEG أو PNG أو WebP أو AVIF أو GIF أو SVG.',
    heavy: 'هذا الملف أكبر من أن يُفتح هنا. احفظه أصغر في البرنامج الذي أُنشئ به.',
    unread: 'تعذرت قراءة هذا الملف. انسخه إلى هذا الحاسوب ثم أعد المحاولة.',
    pixels:
      'في هذه الصورة {{width, number}} × {{height, number}} بكسل، وهو أكثر مما يفتحه المتصفح. احفظها أصغر في البرنامج الذي أُنشئت به: يكفي 2000 بكسل وزيادة.',
    moving:
      'حجم هذه الصورة المتحركة {{bytes}}، وسينتظرها المتعلمون طويلًا. حوّلها إلى فيلم (MP4)، فهو أصغر بكثير، وأضف مقطع فيديو.',
    drawing: 'في هذا الرسم أكثر من صورة. السطر {{line, number}}: {{what}} {{remedy}}',
    heic: 'لا يستطيع هذا المتصفح فتح HEIC، وهي صيغة آيفون. أرسل الصورة إلى نفسك بالبريد فتصير JPEG، أو افتحها في تطبيق الصور واحفظها JPEG. ويلتقط الهاتف صور JPEG من تلقاء نفسه عبر: الإعدادات › الكاميرا › التنسيقات › الأكثر توافقًا.',
    tiff: 'لا يستطيع هذا المتصفح فتح TIFF. افتح الصورة في تطبيق الصور واحفظها JPEG ثم أضفها.',
    bmp: 'لا يستطيع هذا المتصفح فتح ملف BMP هذا. افتح الصورة في برنامج الرسام واحفظها PNG ثم أضفها.',
    avif: 'لا يستطيع هذا المتصفح فتح ملف AVIF هذا. احفظ الصورة JPEG أو WebP ثم أضفها.',
  },
} satisfies Arabic<typeof english>;
