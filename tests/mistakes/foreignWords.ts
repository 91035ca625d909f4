/** Names that are written in Latin letters in Arabic, too. */
const NAMES = new Set(
  'Waymark SCORM cmi5 LMS LaTeX HTML SVG PNG JPEG WebP WebVTT WEBVTT SRT MP3 MP4 WebM OGG AAC VP9 AV1 Opus Audacity HandBrake Subtitle Edit Google iPhone Mac plain CC BY UK'.split(
    ' ',
  ),
);

/** The words of an Arabic sentence in Latin letters that are neither names, nor code, nor an author’s. */
export const foreignWords = (sentence: string): readonly string[] =>
  (outside(sentence).match(/[A-Za-z]\w*/g) ?? []).filter((word) => !NAMES.has(word));

/** Without what stands apart: U+2066 or U+2068 begins it, U+2069 ends it. */
function outside(sentence: string): string {
  const inner = sentence.replaceAll(/[\u2066\u2068][^\u2066\u2068\u2069]*\u2069/g, '');
  return inner === sentence ? sentence : outside(inner);
}
