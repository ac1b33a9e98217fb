import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { focusField } from '@/components/builder/field-id'
import type { Problem } from '@/components/builder/state/use-problem-words'

/** What is to be changed, each a link to the field that changes it. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul className="grid gap-1 text-sm">
      {problems.map(({ fieldId, text, line, additional }) => (
        <ProblemLink key={`${fieldId} ${text}`} fieldId={fieldId} text={text} line={line} additional={additional} />
      ))}
    </ul>
  )
}

type ProblemLinkProps = Pick<Problem, 'fieldId' | 'text'> & { line: number | undefined; additional: number | undefined }

/** Drawn anew only when it says something else: an order that was just filled lacks a hundred quantities. */
const ProblemLink = memo(function ProblemLink({ fieldId, text, line, additional }: ProblemLinkProps) {
  const t = useTranslations('builder.summary')
  return (
    <li>
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
  )
})
