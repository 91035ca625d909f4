/** The identifiers of a manifest: XML ids that stay the same from one publication to the next. */
export const identifiersOf = (course: string) => {
  const base = `waymark-${course}`;
  return {
    manifest: base,
    organization: `${base}-organization`,
    item: `${base}-item`,
    sco: `${base}-sco`,
    source: `${base}-source`,
    schemas: `${base}-schemas`,
    /** The primary objective of the only activity. */
    objective: `${base}-passed`,
  } as const;
};

/** The ids of cmi5: absolute IRIs (RFC 8141), of the course and of its only assignable unit. */
export const irisOf = (course: string) =>
  ({ course: `urn:waymark:course:${course}`, unit: `urn:waymark:unit:${course}` }) as const;
