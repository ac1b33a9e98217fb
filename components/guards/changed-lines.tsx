import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { CalendarDay } from '@/components/ui/calendar-day'
import { Icon } from '@/components/ui/icon'
import { Money } from '@/components/ui/money'
import type { LineChange } from '@/lib/domain/guards/guard'

type ChangedLinesProps = { lines: readonly LineChange[]; promotionNames: Readonly<Record<string, string>> }

/** What moved on each line: before, and now. */
export function ChangedLines({ lines, promotionNames }: ChangedLinesProps) {
  const t = useTranslations('guards')
  const nameOf = (id: string | null) => (id === null ? t('none') : (promotionNames[id] ?? id))
  const endOf = (day: string | null) => (day === null ? t('naturalEnd') : <CalendarDay day={day} />)
  return (
    <ul className="grid gap-2">
      {lines.map(({ lineKey, title, currency, price, promotion, endDate }) => (
        <li key={lineKey} className="grid gap-0.5">
          <p className="text-ink">{title}</p>
          {price && (
            <Moved
              what={t('price')}
              before={<Money amount={price.before} currency={currency} struck />}
              now={
                <>
                  <Money amount={price.now} currency={currency} className="font-medium text-ink" />
                  {price.percent !== null && <Percent value={price.percent} />}
                </>
              }
            />
          )}
          {promotion && (
            <Moved what={t('promotion')} before={<s>{nameOf(promotion.before)}</s>} now={nameOf(promotion.now)} />
          )}
          {endDate && <Moved what={t('endDate')} before={<s>{endOf(endDate.before)}</s>} now={endOf(endDate.now)} />}
        </li>
      ))}
    </ul>
  )
}

function Moved({ what, before, now }: { what: string; before: ReactNode; now: ReactNode }) {
  const t = useTranslations('guards')
  return (
    <p className="flex flex-wrap items-baseline gap-x-1.5">
      <span className="text-ink-3">{what}</span>
      {before}
      <Icon name="arrow-right" className="size-3 self-center text-ink-3" />
      <span className="sr-only">{t('arrow')}</span>
      {now}
    </p>
  )
}

/** With its sign: a dearer line must not be taken for a cheaper one. */
function Percent({ value }: { value: string }) {
  const format = useFormatter()
  const t = useTranslations('guards')
  const percent = format.number(Number(value), { signDisplay: 'exceptZero', maximumFractionDigits: 1 })
  const isDearer = !value.startsWith('-')
  return (
    <span className={isDearer ? 'ms-1 text-needs-you-ink' : 'ms-1 text-active-ink'}>{t('percent', { percent })}</span>
  )
}
