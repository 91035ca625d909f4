import { xml, xmlDocument, type XmlElement } from '../core/xml.ts';
import { irisOf } from './identifiers.ts';
import { type ManifestFacts, START_PAGE } from './manifestResources.ts';

const NAMESPACE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

/** `cmi5.xml` (cmi5 Quartz, chapter 14): one course with one assignable unit. */
export function cmi5Manifest({ id, title, description, language, passing }: ManifestFacts): string {
  const iris = irisOf(id);
  const words = (name: string, text: string): XmlElement =>
    xml(name, {}, xml('langstring', { lang: language }, text));
  const unit: Readonly<Record<string, string>> = {
    id: iris.unit,
    launchMethod: 'AnyWindow',
    moveOn: passing.needed ? 'CompletedAndPassed' : 'Completed',
    ...(passing.score === null ? {} : { masteryScore: String(Number(passing.score.toFixed(4))) }),
  };
  return xmlDocument(
    xml(
      'courseStructure',
      { xmlns: NAMESPACE },
      xml('course', { id: iris.course }, words('title', title), words('description', description)),
      xml(
        'au',
        unit,
        words('title', title),
        words('description', description),
        xml('url', {}, START_PAGE),
      ),
    ),
  );
}
