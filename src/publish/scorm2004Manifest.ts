import { xml, xmlDocument, type XmlElement } from '../core/xml.ts';
import { identifiersOf } from './identifiers.ts';
import { type ManifestFacts, resources } from './manifestResources.ts';

const NAMESPACES = {
  xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
  'xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
  'xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
  'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': [
    'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
  ].join(' '),
};

const SCHEMA_VERSIONS = { '3rd': '2004 3rd Edition', '4th': '2004 4th Edition' } as const;

/** `imsmanifest.xml` for SCORM 2004 (Content Aggregation Model, chapter 3.4): one SCO. */
export function scorm2004Manifest(facts: ManifestFacts, edition: '3rd' | '4th'): string {
  const { id, title, version } = facts;
  const ids = identifiersOf(id);
  return xmlDocument(
    xml(
      'manifest',
      { identifier: ids.manifest, version, ...NAMESPACES },
      xml(
        'metadata',
        {},
        xml('schema', {}, 'ADL SCORM'),
        xml('schemaversion', {}, SCHEMA_VERSIONS[edition]),
      ),
      xml(
        'organizations',
        { default: ids.organization },
        xml(
          'organization',
          { identifier: ids.organization, 'adlseq:objectivesGlobalToSystem': 'false' },
          xml('title', {}, title),
          item(facts),
          xml('imsss:sequencing', {}, xml('imsss:controlMode', { choice: 'true', flow: 'true' })),
        ),
      ),
      resources(facts, 'adlcp:scormType'),
    ),
  );
}

/**
 * The only activity. The course itself says when it is completed and passed; the LMS hides the
 * buttons that would lead nowhere.
 */
function item({ id, title, passing }: ManifestFacts): XmlElement {
  const ids = identifiersOf(id);
  return xml(
    'item',
    { identifier: ids.item, identifierref: ids.sco, isvisible: 'true' },
    xml('title', {}, title),
    xml(
      'imsss:sequencing',
      {},
      passing.score === null ? null : objectives(ids.objective, passing.score),
      xml('imsss:deliveryControls', {
        completionSetByContent: 'true',
        objectiveSetByContent: 'true',
      }),
    ),
    xml(
      'adlnav:presentation',
      {},
      xml(
        'adlnav:navigationInterface',
        {},
        xml('adlnav:hideLMSUI', {}, 'previous'),
        xml('adlnav:hideLMSUI', {}, 'continue'),
      ),
    ),
  );
}

const objectives = (objectiveID: string, score: number): XmlElement =>
  xml(
    'imsss:objectives',
    {},
    xml(
      'imsss:primaryObjective',
      { objectiveID, satisfiedByMeasure: 'true' },
      xml('imsss:minNormalizedMeasure', {}, String(Number(score.toFixed(4)))),
    ),
  );
