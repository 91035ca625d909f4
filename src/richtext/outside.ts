/** What authors may try that lies outside the Markdown subset, in words for them. */
export const outside = {
  blockquote: {
    message: 'Quotations that begin with ">" are not shown.',
    remedy: 'Remove the ">", or use a callout block.',
  },
  code: {
    message: 'Code between backticks is not shown as such.',
    remedy: 'Remove the backticks.',
  },
  codeBlock: {
    message: 'This is read as a block of program code.',
    remedy: 'Remove the ``` fence, or the four spaces or tab at the start of the line.',
  },
  crowded: {
    message: 'This text has too many formatting characters in one paragraph, list or table.',
    remedy: 'Remove the formatting that is not needed, or part the text with empty lines.',
  },
  definition: {
    message: 'A link whose address is given elsewhere is not supported.',
    remedy: 'Write the address with the link: [words](https://…).',
  },
  emptyLink: {
    message: 'This link has no words.',
    remedy: 'Say where it leads: [words](https://…).',
  },
  footnote: {
    message: 'Footnotes are not supported.',
    remedy: 'Put the words into the text, or into the references of the course.',
  },
  headingTooDeep: {
    message: 'Only headings with ### and #### are supported.',
    remedy: 'Use #### for this heading.',
  },
  headingTooHigh: {
    message: 'Only headings with ### and #### are supported: those above belong to the player.',
    remedy:
      'Use ### for this heading. A line of "=" or "-" below a text also makes a heading: remove it if none is meant.',
  },
  html: {
    message: 'HTML is not supported: learners would read the tags, or miss them.',
    remedy: 'Remove the tags, and keep their words.',
  },
  image: {
    message: 'Pictures cannot stand inside a text.',
    remedy: 'Use an image block.',
  },
  linkAddress: {
    message:
      'Links can only lead to addresses that begin with https://, mailto: or tel:, or within the course, with glossary:, lesson: or block:.',
    remedy: 'Write the whole address, beginning with one of these.',
  },
  linkMail: {
    message: 'An e-mail address alone is no link.',
    remedy: 'Write mailto: before it.',
  },
  linkWeb: {
    message: 'A link to a page begins with https://.',
    remedy: 'Write https:// before the www.',
  },
  linkNowhere: {
    message: 'This link does not say what it leads to.',
    remedy:
      'Write the id behind the colon, without a space: (glossary:carer), (lesson:welcome) or (block:ladder).',
  },
  linkWithin: {
    message: 'A link in a text leads to no file, and to no place on a page.',
    remedy:
      'Write (lesson:…) with the id of a lesson, or (block:…) with that of a block. Show a file in a resources block.',
  },
  linkInsecure: {
    message: 'A link that begins with http:// is not secure: browsers warn of it.',
    remedy: 'Write https:// instead, and see whether it opens.',
  },
  linkTitle: {
    message: 'The words in quotation marks after the address of a link are not shown.',
    remedy: 'Remove them, or put them into the text.',
  },
  nested: {
    message: 'Lists or formatting are nested too deep.',
    remedy: 'Use fewer levels, at most four for lists.',
  },
  strikethrough: {
    message: 'Struck-out text between "~~" is not supported.',
    remedy: 'Remove the "~~".',
  },
  tableCells: {
    message: 'This row of the table has more cells than the first row.',
    remedy: 'Remove the cells, or add headings for them. Write \\| for a bar inside a cell.',
  },
  thematicBreak: {
    message: 'Dividing lines are not shown.',
    remedy: 'Remove the line, or divide the text into two blocks.',
  },
  tooLong: {
    message: 'This text is too long to be read as one.',
    remedy: 'Divide it into several blocks of at most 50,000 characters each.',
  },
  unknown: {
    message: 'This formatting is not supported.',
    remedy: 'Use paragraphs, ### headings, lists, tables, links, *emphasis* and **strong** only.',
  },
} as const;

export type Outside = keyof typeof outside;
