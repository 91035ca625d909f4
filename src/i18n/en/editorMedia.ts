/** What the editor says of pictures, films and other files. Apart from its other words, which are many. */
export const editorMedia = {
  none: 'No file',
  add: 'Add from this computer',
  addFor: 'Add a file from this computer: {{field}}',
  dropHint: 'You can also drop a file here, or paste one.',
  working: 'Getting it ready…',
  decorates: 'It only decorates',
  kept: 'It is in: {{after}}.',
  smaller: 'It is in, made smaller for learners: {{before}} → {{after}}.',
  redrawn: 'It is in, drawn anew: {{after}}.',
  film: 'It is in: {{time}}, {{size}}.',
  captions: 'They are in. Captions: {{number, number}}.',
  leftOut: 'What begins in these lines was left out, as no time or no words were found: {{lines}}.',
  pixels: '{{width, number}} × {{height, number}}, {{bytes}}',
  megabytes: '{{size, number}} MB',
  kilobytes: '{{size, number}} kB',
  drop: {
    here: 'Use it for this block: {{name}}',
    below: 'Add it below, as a picture of its own',
    nowhere: 'Choose a lesson first: the picture needs a place.',
  },
  points: {
    title: 'Points on the picture',
    first: 'Choose a picture first: the points are then placed on it.',
    how: 'Press on the picture to add a point. Pull a point to its place, or move it with the arrow keys; with Shift they go further. Enter leads to its words.',
    point: 'Point {{number, number}}: {{title}}',
    at: '{{title}}: {{x, number}} % across, {{y, number}} % down',
  },
  crop: {
    open: 'Crop or turn',
    title: 'Crop or turn the picture',
    shape: 'Shape',
    free: 'Free',
    wide: '16:9',
    photo: '4:3',
    square: '1:1',
    turn: 'Turn',
    part: 'What is left of the picture',
    corners: {
      'top-left': 'Corner at the top left',
      'top-right': 'Corner at the top right',
      'bottom-left': 'Corner at the bottom left',
      'bottom-right': 'Corner at the bottom right',
    },
    size: 'What is left: {{width, number}} × {{height, number}}',
    keys: 'Pull the frame or its corners. With keys: Tab to one of them, then the arrows; with Shift they go further.',
    apply: 'Take this',
    cancel: 'Leave it as it was',
  },
  trouble: {
    empty: 'This file is empty. Take it once more from where it came from.',
    noFilm: 'This is not a film, whatever the file is called. Films are MP4 (H.264) or WebM.',
    noRecording:
      'This is not a recording, whatever the file is called. Recordings are MP3, M4A, OGG or WAV.',
    noCaptions: 'No captions were found in this file. Captions are WebVTT (.vtt) or SubRip (.srt).',
    unplayed:
      'Not every browser can play this film ({{format}}). Save it as MP4 (H.264), for example with HandBrake, which costs nothing: its preset “Web” does. Another ending alone makes it no other film.',
    largeFilm:
      'This file has {{bytes}}; {{most}} at most can stand in a course. Save the film smaller, for example with HandBrake and 720p, or show it from a film site instead.',
    damaged:
      'This picture is damaged: a part of the file is missing. Copy it once more from where it came from.',
    noPicture:
      'This is not a picture, whatever the file is called. Pictures are JPEG, PNG, WebP, AVIF, GIF or SVG.',
    heavy: 'This file is too large to be opened here. Save it smaller in the program that made it.',
    unread: 'This file could not be read. Copy it to this computer, then try again.',
    pixels:
      'This picture is too large for a browser to open: {{width, number}} × {{height, number}}. Save it smaller in the program that made it, with 2,000 pixels on its longer side.',
    moving:
      'This moving picture has {{bytes}}: learners would wait for it. Make a film (MP4) of it, which is far smaller, and add a Video.',
    drawing: 'This drawing holds more than a picture. Line {{line, number}}: {{what}} {{remedy}}',
    heic: 'This browser cannot open HEIC, the format of iPhones. Mail the photo to yourself, which makes a JPEG of it, or open it in Photos and save it as JPEG. The phone takes JPEGs by itself with Settings › Camera › Formats › Most Compatible.',
    tiff: 'This browser cannot open TIFF. Open the picture in Photos or Preview, save it as JPEG, and add that.',
    bmp: 'This browser cannot open this BMP. Open the picture in Paint, save it as PNG, and add that.',
    avif: 'This browser cannot open this AVIF. Save the picture as JPEG or WebP, and add that.',
  },
};
