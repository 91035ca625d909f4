import { COURSE_FILE } from '../../../course/files.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { Button } from '../../../ui/Button.tsx';
import fieldStyles from './Field.module.css';
import { useForm } from './FormContext.ts';

/** What shows something that is set for the whole course, and the fields of the course that set it. */
const ELSEWHERE = {
  certificate: ['certificate', 'completion'],
  quiz: ['passingScore'],
  objectives: ['objectives'],
} as const;

type ShownFromElsewhere = keyof typeof ELSEWHERE;

/** Whether what is shown by a block, or a lesson, of a type is set for the whole course. */
export const isFromElsewhere = (type: unknown): type is ShownFromElsewhere =>
  typeof type === 'string' && Object.hasOwn(ELSEWHERE, type);

/** Says that what is shown here is set for the whole course, and leads there. */
export function Elsewhere({ what }: { readonly what: ShownFromElsewhere }) {
  const { t } = useTranslation('editor');
  const { choose } = useForm();
  return (
    <div>
      <p className={fieldStyles['hint']}>{t(`elsewhere.${what}`)}</p>
      {ELSEWHERE[what].map((field) => (
        <Button
          key={field}
          look="bare"
          onClick={() => choose({ file: COURSE_FILE, path: [field] })}
        >
          {t(`elsewhere.to.${field}`)}
        </Button>
      ))}
    </div>
  );
}
