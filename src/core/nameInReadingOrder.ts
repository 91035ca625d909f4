/**
 * A learner's name as people say it. SCORM asks for "Last, First" in `cmi.core.student_name`, and
 * many LMSs follow: "Nguyen, Thi Lan" is Thi Lan Nguyen. With more commas nobody can tell, and the
 * name stays as it is.
 */
export function nameInReadingOrder(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const [last = '', first = '', ...more] = parts;
  return more.length > 0 ? name.trim() : `${first} ${last}`.trim();
}
