import { xml, xmlDocument } from '../core/xml.ts';
import { identifiersOf } from './identifiers.ts';
import { type ManifestFacts, resources } from './manifestResources.ts';

const IMSCP = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const IMSMD = 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1';
const ADLCP = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';

const NAMESPACES = {
  xmlns: IMSCP,
  'xmlns:adlcp': ADLCP,
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': `${IMSCP} imscp_rootv1p1p2.xsd ${IMSMD} imsmd_rootv1p2p1.xsd ${ADLCP} adlcp_rootv1p2.xsd`,
};

/** `imsmanifest.xml` for SCORM 1.2 (Content Aggregation Model 1.2, chapter 2.3). */
export function scorm12Manifest(facts: ManifestFacts): string {
  const { id, title, version, passing } = facts;
  const ids = identifiersOf(id);
  const item = xml(
    'item',
    { identifier: ids.item, identifierref: ids.sco, isvisible: 'true' },
    xml('title', {}, title),
    passing.score === null ? null : xml('adlcp:masteryscore', {}, percent(passing.score)),
  );
  return xmlDocument(
    xml(
      'manifest',
      { identifier: ids.manifest, version, ...NAMESPACES },
      xml('metadata', {}, xml('schema', {}, 'ADL SCORM'), xml('schemaversion', {}, '1.2')),
      xml(
        'organizations',
        { default: ids.organization },
        xml('organization', { identifier: ids.organization }, xml('title', {}, title), item),
      ),
      resources(facts, 'adlcp:scormtype'),
    ),
  );
}

/** 0–100, as the standard has it, without the noise of binary fractions. */
const percent = (scaled: number): string => String(Number((scaled * 100).toFixed(2)));
