import { describe, expect, test } from 'vitest';

import { facts2004, factsOf } from '../testing/packageFacts.ts';
import { readManifest } from './readManifest.ts';

const scorm12 = `<?xml version="1.0"?>
<manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="second">
    <organization identifier="first"><title>Not this</title><item identifierref="b"/></organization>
    <organization identifier="second"><title>Course</title>
      <item identifier="chapter"><title>Chapter</title>
        <item identifierref="a" parameters="mode=1&amp;x=2"><title>Fire &amp; safety</title>
          <adlcp:datafromlms>hello</adlcp:datafromlms>
          <adlcp:masteryscore>80</adlcp:masteryscore>
        </item>
        <item identifierref="b"><title>Another</title></item>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="b" adlcp:scormtype="sco" href="b.html"/>
    <resource identifier="a" adlcp:scormtype="sco" href="sub/a.html"/>
  </resources>
</manifest>`;

const scorm2004 = `<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata><schemaversion>2004 4th Edition</schemaversion></metadata>
  <organizations default="o"><organization identifier="o"><title>Fire safety</title>
    <item identifierref="r"><title>Fire safety</title>
      <adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.7"/>
      <imsss:sequencing><imsss:objectives>
        <imsss:primaryObjective objectiveID="PRIMARY" satisfiedByMeasure="true">
          <imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>
        </imsss:primaryObjective>
        <imsss:objective objectiveID="exits"/>
      </imsss:objectives></imsss:sequencing>
    </item>
  </organization></organizations>
  <resources xml:base="content/"><resource identifier="r" adlcp:scormType="sco" href="index.html"/></resources>
</manifest>`;

const cmi5 = `<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="https://example.org/c"><title><langstring lang="en">Course</langstring></title></course>
  <au id="https://example.org/au" moveOn="Passed" masteryScore="0.8">
    <title><langstring lang="en">Fire safety</langstring></title>
    <url>index.html?a=b</url><launchParameters>level=2</launchParameters>
  </au></courseStructure>`;

describe('a manifest', () => {
  test('of SCORM 1.2: the default organization, its first item that launches something', () => {
    expect(readManifest(scorm12)).toEqual({
      ok: true,
      value: factsOf({
        title: 'Fire & safety',
        launch: 'sub/a.html?mode=1&x=2',
        launchData: 'hello',
        units: 2,
      }),
    });
  });

  test('of SCORM 2004: the measure, the threshold, the objectives', () => {
    expect(readManifest(scorm2004)).toEqual({
      ok: true,
      value: facts2004({
        launch: 'content/index.html',
        objectives: ['PRIMARY', 'exits'],
        limits: { maxTimeAllowed: '', timeLimitAction: '', completionThreshold: '0.7' },
      }),
    });
  });

  test('of cmi5', () => {
    expect(readManifest(cmi5)).toEqual({
      ok: true,
      value: factsOf({
        standard: 'cmi5',
        version: '',
        launch: 'index.html?a=b',
        launchData: 'level=2',
        activityId: 'https://example.org/au',
        moveOn: 'Passed',
      }),
    });
  });

  test('that nobody can launch says why', () => {
    expect(readManifest('<manifest>')).toEqual({ ok: false, error: 'notXml' });
    expect(readManifest('<manifest/>')).toEqual({ ok: false, error: 'nothingToLaunch' });
    const entities = '<!DOCTYPE m [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><manifest>&b;</manifest>';
    expect(readManifest(entities)).toEqual({ ok: false, error: 'ownEntities' });
    const elsewhere = scorm12.replace('sub/a.html', 'https://example.org/');
    expect(readManifest(elsewhere)).toEqual({ ok: false, error: 'outside' });
    const above = scorm12.replace('sub/a.html', '../../desk/package.json');
    expect(readManifest(above)).toEqual({ ok: false, error: 'outside' });
  });
});
