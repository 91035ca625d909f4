import { validateXML } from 'xmllint-wasm';

import type { SchemaSet } from '../../src/publish/playerBuild.ts';
import { installedSet } from './schemaSets.ts';

const SCORM_12 = [
  ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
  ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
] as const;
const SCORM_2004 = [
  ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
  ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
  ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
  ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
  ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
] as const;

/** A schema that asks for nothing but to know those of the set. */
function driver(set: SchemaSet): string {
  const imports = (set === 'scorm12' ? SCORM_12 : SCORM_2004).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
}

/** What the standard's own schemas find wrong with a manifest. */
export async function schemaProblems(manifest: string, set: SchemaSet): Promise<readonly string[]> {
  const decoder = new TextDecoder();
  const { errors } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: manifest }],
    schema: [{ fileName: 'driver.xsd', contents: driver(set) }],
    preload: [...installedSet(set)].map(([fileName, bytes]) => ({
      fileName,
      contents: decoder.decode(bytes),
    })),
  });
  return errors.map(({ message }) => message);
}
