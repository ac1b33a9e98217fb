import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useChoiceWords } from '@/components/builder/use-choice-words'
import { Icon } from '@/components/ui/icon'
import type { LetterLine } from './letter-line'

type LineRowProps = {
  line: LetterLine
  price: ReactNode
  total: ReactNode
  /** Takes something off the price: its name, or its id where it has none. */
  promotion?: string | null
  /** What else was chosen for it, in words. */
  options?: string
  /** Under the line, over its whole width: what is wrong with it. */
  children?: ReactNode
}

/** The columns of the letter's lines, shared with their heading. A phone stacks them with a label each. */
export const lineColumns = 'sm:grid-cols-[minmax(0,1fr)_4.5rem_10rem_8.5rem] sm:gap-x-4'

/** One line: what, how many, at what price, how much. The same shape while the prices are still asked for. */
export function LineRow({ line, price, total, promotion, options, children }: LineRowProps) {
  const t = useTranslations('review')
  const format = useFormatter()
  const choiceWords = useChoiceWords()
  return (
    <li
      id={`review-line-${line.key}`}
      tabIndex={-1}
      className={`grid gap-y-2 border-t border-line py-3.5 first:border-t-0 break-inside-avoid scroll-mt-6 ${lineColumns}`}
    >
      <div className="min-w-0">
        <p className="font-medium wrap-anywhere">{line.title || '–'}</p>
        {line.friendlyName && line.friendlyName !== line.title && (
          <p className="text-sm text-ink-2 wrap-anywhere">{t('friendlyName', { name: line.friendlyName })}</p>
        )}
        {line.billingCycle && <p className="text-sm text-ink-3">{choiceWords(line)}</p>}
        {options && <p className="text-sm text-ink-2 wrap-anywhere">{options}</p>}
        {promotion && (
          <p className="mt-0.5 flex items-start gap-1.5 text-xs text-ink-3">
            <Icon name="tag" className="mt-px size-3.5" />
            <span className="wrap-anywhere">{t('promotion', { name: promotion })}</span>
          </p>
        )}
      </div>
      <Cell label={t('column.quantity')}>{line.quantity === null ? '–' : format.number(line.quantity)}</Cell>
      <Cell label={t('column.price')}>{price}</Cell>
      <Cell label={t('column.total')}>
        <span className="font-medium">{total}</span>
      </Cell>
      {children && <div className="sm:col-span-full">{children}</div>}
    </li>
  )
}

/** The heading says the label once on a wide screen; it is still read there with every figure. */
function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-4 text-sm tabular-nums sm:block sm:pt-px sm:text-end">
      <span className="text-ink-3 sm:sr-only">{label}</span>
      <div className="text-end">{children}</div>
    </div>
  )
}
