import BookOpenText from 'lucide-react/icons/book-open-text';
import File from 'lucide-react/icons/file';
import FileArchive from 'lucide-react/icons/file-archive';
import FileHeadphone from 'lucide-react/icons/file-headphone';
import FileImage from 'lucide-react/icons/file-image';
import FilePlay from 'lucide-react/icons/file-play';
import FileSpreadsheet from 'lucide-react/icons/file-spreadsheet';
import FileText from 'lucide-react/icons/file-text';
import Globe from 'lucide-react/icons/globe';
import Mail from 'lucide-react/icons/mail';
import Phone from 'lucide-react/icons/phone';
import Presentation from 'lucide-react/icons/presentation';
import type { ReactNode } from 'react';

import type { Resource } from './content.ts';

/** What kind of thing a resource is, at a glance; its words say so too. */
export const KindIcon = ({ link, file }: Pick<Resource, 'link' | 'file'>) =>
  link === null ? fileIcon(file) : linkIcon(link);

function linkIcon(link: string): ReactNode {
  if (link.startsWith('mailto:')) return <Mail aria-hidden />;
  return link.startsWith('tel:') ? <Phone aria-hidden /> : <Globe aria-hidden />;
}

function fileIcon(file: string | null): ReactNode {
  if (file === null) return <BookOpenText aria-hidden />;
  const known = icons.find(([ending]) => ending.test(file));
  return known === undefined ? <File aria-hidden /> : known[1];
}

const icons: readonly (readonly [RegExp, ReactNode])[] = [
  [/\.(pdf|docx?|odt|rtf|txt|epub)$/i, <FileText key="text" aria-hidden />],
  [/\.(xlsx?|ods|csv)$/i, <FileSpreadsheet key="sheet" aria-hidden />],
  [/\.(pptx?|odp)$/i, <Presentation key="slides" aria-hidden />],
  [/\.(png|jpe?g|webp)$/i, <FileImage key="picture" aria-hidden />],
  [/\.(mp3|m4a)$/i, <FileHeadphone key="sound" aria-hidden />],
  [/\.mp4$/i, <FilePlay key="video" aria-hidden />],
  [/\.zip$/i, <FileArchive key="archive" aria-hidden />],
];
