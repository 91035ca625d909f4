export const words = {
  label: 'Code: {{language}}',
  plain: 'Text',
  copy: 'Copy',
  copied: 'Copied',
  chosen: 'Marked. Copy it with a key.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly code: typeof words;
  }
}
