import { manifestIn, type PackageRule } from './packageRule.ts';
import { allIn, named } from './readXml.ts';

const NAMESPACE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';
const ORDER = ['title', 'description', 'objectives', 'url', 'launchParameters', 'entitlementKey'];
const MOVE_ON = ['NotApplicable', 'Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed'];

/** Rules for `cmi5.xml` (cmi5 Quartz, chapters 13 and 14); its schema is in no package. */
export const cmi5Rules: Readonly<Record<string, PackageRule>> = {
  namespace: (looked) => {
    const { name, attributes } = manifestIn(looked);
    return name === 'courseStructure' && attributes['xmlns'] === NAMESPACE
      ? []
      : [String(attributes['xmlns'])];
  },

  parts: (looked) => {
    const [first, ...others] = manifestIn(looked).children.map(({ name }) => name);
    return first === 'course' && others.length === 1 && others[0] === 'au'
      ? []
      : ['not one course and one au'];
  },

  order: (looked) =>
    ['course', 'au'].flatMap((part) =>
      named(manifestIn(looked), part)
        .map(({ children }) => children.map(({ name }) => ORDER.indexOf(name)))
        .filter((order) =>
          order.some((place, index) => place < 0 || place <= (order[index - 1] ?? -1)),
        )
        .map(() => part),
    ),

  description: (looked) =>
    ['course', 'au']
      .flatMap((part) => named(manifestIn(looked), part))
      .filter((part) =>
        ['title', 'description'].some(
          (name) => (named(part, name)[0]?.children ?? []).length === 0,
        ),
      )
      .map(({ name }) => name),

  langstring: (looked) =>
    named(manifestIn(looked), 'langstring')
      .filter(
        ({ attributes, text }) =>
          !/^[a-z]{2,3}(-\w+)*$/i.test(attributes['lang'] ?? '') || text.trim() === '',
      )
      .map(({ text }) => text),

  ids: (looked) => {
    const ids = allIn(manifestIn(looked)).flatMap(({ attributes }) => attributes['id'] ?? []);
    const wrong = ids.filter((id) => !URL.canParse(id));
    return [...wrong, ...ids.filter((id, index) => ids.indexOf(id) !== index)];
  },

  url: (looked) =>
    named(manifestIn(looked), 'url')
      .map(({ text }) => text)
      .filter((text) => !looked.files.has(text)),

  moveOn: (looked) =>
    named(manifestIn(looked), 'au')
      .map(({ attributes }) => String(attributes['moveOn']))
      .filter((rule) => !MOVE_ON.includes(rule)),

  masteryScore: (looked) =>
    named(manifestIn(looked), 'au')
      .flatMap(({ attributes }) => attributes['masteryScore'] ?? [])
      .filter((score) => !/^[01](?:\.\d{1,4})?$/.test(score) || Number(score) > 1),
};
