const unwritten = new Set<object>();

/** Nobody leaves with letters that stand nowhere yet unasked: those of each place where somebody typed. */
export function askBeforeLeaving(typed: object, isUnwritten: boolean): void {
  if (isUnwritten) unwritten.add(typed);
  else unwritten.delete(typed);
  if (unwritten.size > 0) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
