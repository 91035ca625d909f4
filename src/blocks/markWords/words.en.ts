export const words = {
  instruction: 'Press a phrase to mark it, and again to unmark it.',
  found: '“{{text}}”: right, and you marked it',
  missed: '“{{text}}”: right, but not marked',
  wrong: '“{{text}}”: not one of them',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly markWords: typeof words;
  }
}
