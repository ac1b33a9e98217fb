import { useTranslations } from 'next-intl'
import type { UnreadRow } from '@/lib/domain/order-text/reading'

/** As many as anybody looks through. */
const SHOWN = 200

/** What of the text became no line, so that nothing is lost without being seen. */
export function UnreadRows({ rows }: { rows: readonly UnreadRow[] }) {
  const t = useTranslations('pasteOrder.unread')
  if (rows.length === 0) return null
  return (
    <details className="rounded-md border border-line">
      <summary className="cursor-pointer rounded-md px-3 py-2 text-sm text-ink-2 hover:bg-hover">
        {t('title', { count: rows.length })}
      </summary>
      <ul className="grid gap-1 border-t border-line px-3 py-2 text-sm">
        {rows.slice(0, SHOWN).map((row) => (
          <li
            key={`${row.row} ${row.reason}`}
            className="grid grid-cols-[3rem_minmax(0,1fr)] gap-x-2 sm:grid-cols-[3rem_minmax(0,1fr)_auto]"
          >
            <span className="text-xs leading-5 text-ink-3 tabular-nums">{t('row', { row: row.row })}</span>
            <bdi className="wrap-anywhere">{row.source}</bdi>
            <span className="text-xs leading-5 text-ink-3 max-sm:col-start-2">{t(`reason.${row.reason}`)}</span>
          </li>
        ))}
        {rows.length > SHOWN && <li className="text-ink-3">{t('more', { count: rows.length - SHOWN })}</li>}
      </ul>
    </details>
  )
}
