export const words = {
  stronglyDisagree: 'Strongly disagree',
  disagree: 'Disagree',
  neither: 'Neither agree nor disagree',
  agree: 'Agree',
  stronglyAgree: 'Strongly agree',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly likert: typeof words;
  }
}
