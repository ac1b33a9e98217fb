import { useTranslations } from 'next-intl'
import type { DraftRow } from '@/lib/domain/draft-view'

/** What a draft is about: its first product, and how many more lines. */
export function DraftWhat({ draft }: { draft: Pick<DraftRow, 'lineCount' | 'firstTitle'> }) {
  const t = useTranslations('drafts')
  if (draft.lineCount === 0) return <span className="text-ink-3">{t('nothing')}</span>
  return <>{draftTitle(draft, t)}</>
}

/** The same as a text, for a tooltip. */
export function draftTitle(
  { lineCount, firstTitle }: Pick<DraftRow, 'lineCount' | 'firstTitle'>,
  t: ReturnType<typeof useTranslations<'drafts'>>,
): string {
  if (lineCount === 0) return t('nothing')
  const title = firstTitle ?? t('untitled')
  return lineCount === 1 ? title : t('more', { title, count: lineCount - 1 })
}
