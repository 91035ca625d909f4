export const references = {
  title: 'Words and sources',
  glossary: 'Glossary',
  references: 'References',
  credits: 'Credits',
  open: 'Open the source',
};
