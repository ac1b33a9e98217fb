import { useTranslations } from 'next-intl'
import { useDayWords } from '@/components/builder/line-options/end-date/use-day-words'
import { Icon } from '@/components/ui/icon'
import type { DraftLine } from '@/lib/domain/order-draft'
import { type AlignableLine, judgeLine } from '@/lib/domain/term-ends/align-lines'
import type { TermEnds } from '@/lib/domain/term-ends/list-end-days'
import { countDays } from '@/lib/domain/term-ends/term-days'

type AlignedLinesProps = {
  lines: readonly DraftLine[]
  /** The same lines, in the same order. */
  alignable: readonly AlignableLine[]
  ends: TermEnds
  day: string
}

/** Line by line: whether it can end on the day, and if not, why. */
export function AlignedLines({ lines, alignable, ends, day }: AlignedLinesProps) {
  const t = useTranslations('lineOptions.align')
  const words = useDayWords()
  return (
    <section className="pt-4" aria-label={t('lines')}>
      <h3 className="pb-1 text-xs font-medium text-ink-2">{t('lines')}</h3>
      <ul className="divide-y divide-line border-y border-line text-sm">
        {lines.map((line, index) => {
          const asked = alignable[index]
          const reason = asked ? judgeLine(ends, asked, day) : null
          return (
            <li key={line.key} className="flex items-start gap-2 py-1.5">
              <Icon
                name={reason ? 'cross' : 'check'}
                className={reason ? 'mt-0.5 text-ink-3' : 'mt-0.5 text-active-ink'}
              />
              <span className="min-w-0 flex-1">
                <span className={reason ? 'text-ink-2' : 'text-ink'}>
                  {t('line', { line: index + 1, plan: line.skuTitle || line.productTitle })}
                </span>
                {reason && (
                  <span className="block text-xs text-ink-3">
                    {reason === 'trial' || reason === 'notLicence' ? t(reason) : words.reason(reason)}
                  </span>
                )}
              </span>
              {!reason && (
                <span className="shrink-0 text-ink-2 tabular-nums">
                  {t('days', { count: countDays(ends.today, day) })}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
