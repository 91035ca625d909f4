import { expect, test } from 'vitest';

import { newTranslationFile, withLanguage, withTranslations } from './translationFile.ts';

test('a new file names the description of its fields where the course does', () => {
  const text = newTranslationFile({ $schema: '../../public/schema/course.schema.json' }, 'ar');
  expect(JSON.parse(text)).toEqual({
    $schema: '../../../public/schema/locale.schema.json',
    format: 1,
    language: 'ar',
    reviewed: false,
    texts: {},
  });
  expect(newTranslationFile({}, 'ar')).not.toContain('schema');
});

const written = `{
  "format": 1, "language": "ar",
  "media": [{ "file": "a.svg", "instead": "a.ar.svg" }],
  "texts": {},
  "reviewed": true
}
`;
const title = { 'course.title': { source: 'Tea', text: 'شاي' } };

test('what else stands in a file stays as it is written', () => {
  const unused = { 'course.about': { source: 'Milk', text: 'حليب' } };
  const both = withTranslations(written, { texts: title, unused });
  expect(both).toBe(`{
  "format": 1, "language": "ar",
  "media": [{ "file": "a.svg", "instead": "a.ar.svg" }],
  "texts": {
    "course.title": {
      "source": "Tea",
      "text": "شاي"
    }
  },
  "reviewed": true,
  "unused": {
    "course.about": {
      "source": "Milk",
      "text": "حليب"
    }
  }
}
`);
  expect(withTranslations(both, { texts: {}, unused: {} })).toBe(written);
});

test('a file with the line ends of Windows keeps them', () => {
  const text = withTranslations(written.replaceAll('\n', '\r\n'), { texts: title, unused: {} });
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a language is listed behind that of the course', () => {
  const course = `{\n  "id": "tea",\n  "language": "en",\n  "version": "1.0.0"\n}\n`;
  const one = withLanguage(course, [], 'de');
  expect(one).toBe(
    `{\n  "id": "tea",\n  "language": "en",\n  "translations": ["de"],\n  "version": "1.0.0"\n}\n`,
  );
  expect(withLanguage(one, ['de'], 'ar')).toContain('"translations": ["de", "ar"],');
});
