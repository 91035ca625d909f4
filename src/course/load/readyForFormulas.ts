import { fetchLatexReader, needsLatexReader } from '../../richtext/latexReader.ts';
import type { CourseFiles } from '../files.ts';

/** Waits until the formulas of a course can be read; there is nothing to wait for where it has none. */
export async function readyForFormulas(files: CourseFiles): Promise<void> {
  const texts = [...files.values()].flatMap((file) =>
    'bytes' in file ? [new TextDecoder('latin1').decode(file.bytes)] : [],
  );
  if (needsLatexReader(texts)) await fetchLatexReader();
}
