import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { TextLink } from '@/components/ui/text-link'

type LetterPartProps = {
  title: string
  /** Where this part is written; without it there is nothing to change. */
  changeHref?: string
  children: ReactNode
}

/** A part of the letter: its name, its content, and the way back to where it is written. */
export function LetterPart({ title, changeHref, children }: LetterPartProps) {
  const t = useTranslations('review')
  const heading = useId()
  return (
    <section
      aria-labelledby={heading}
      className="grid gap-3 border-t border-line px-6 py-5 first:border-t-0 max-sm:px-4 print:px-0"
    >
      <div className="flex items-baseline justify-between gap-4">
        <h2 id={heading} className="text-sm font-medium text-ink-3">
          {title}
        </h2>
        {changeHref && (
          <TextLink href={changeHref} aria-label={t('changePart', { part: title })} className="text-sm print:hidden">
            {t('change')}
          </TextLink>
        )}
      </div>
      {children}
    </section>
  )
}
