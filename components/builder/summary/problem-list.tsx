import { useTranslations } from 'next-intl'
import { focusField } from '@/components/builder/field-id'
import type { Problem } from '@/components/builder/state/use-problem-words'

/** What is to be changed, each a link to the field that changes it. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const t = useTranslations('builder.summary')
  return (
    <ul className="grid gap-1 text-sm">
      {problems.map(({ fieldId, text, line, additional }) => (
        <li key={`${fieldId} ${text}`}>
          <a
            href={`#${fieldId}`}
            onClick={(event) => {
              event.preventDefault()
              focusField(fieldId)
            }}
            className="rounded-sm text-accent-ink underline decoration-accent-line underline-offset-3 hover:decoration-current pointer-coarse:inline-block pointer-coarse:py-2"
          >
            {line !== undefined
              ? t('inLine', { line, text })
              : additional !== undefined
                ? t('inAdditional', { position: additional, text })
                : text}
          </a>
        </li>
      ))}
    </ul>
  )
}
