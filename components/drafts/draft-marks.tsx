import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import type { DraftRow } from '@/lib/domain/draft-view'

/** What colleagues have to do with a draft: who has it open, who handed it over, what was said. Nothing where nobody has. */
export function DraftMarks({ draft }: { draft: DraftRow }) {
  const t = useTranslations('drafts')
  const { openWith, handedByName, comments } = draft
  if (openWith.length === 0 && !handedByName && comments === 0) return null
  return (
    <span className="flex flex-wrap gap-x-3 text-xs text-ink-3">
      {openWith.length > 0 && (
        <span className="inline-flex items-center gap-1 text-accent-ink">
          <Icon name="eye" className="size-3" />
          {t('openWith', { names: openWith.join(', '), count: openWith.length })}
        </span>
      )}
      {handedByName && <span>{t('handedBy', { name: handedByName })}</span>}
      {comments > 0 && (
        <span className="inline-flex items-center gap-1">
          <Icon name="comment" className="size-3" />
          {t('comments', { count: comments })}
        </span>
      )}
    </span>
  )
}
