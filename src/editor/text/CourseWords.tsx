import { useWritingLanguage } from './WritingLanguageContext.ts';

interface CourseWordsProps {
  readonly className?: string | undefined;
  readonly children: string | null;
}

/** Words of the course among those of the editor: they keep their own direction, and their language. */
export const CourseWords = ({ className, children }: CourseWordsProps) => (
  <bdi className={className} {...useWritingLanguage()}>
    {children}
  </bdi>
);
