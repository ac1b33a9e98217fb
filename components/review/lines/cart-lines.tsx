import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LineCommitment } from '@/components/review/price/line-commitment'
import { LineMargin } from '@/components/review/price/line-margin'
import { LinePrice } from '@/components/review/price/line-price'
import { PriceExplained } from '@/components/review/price/price-explained'
import { Money } from '@/components/ui/money'
import type { DraftLine } from '@/lib/domain/order-draft'
import type { OrderReview } from '@/lib/domain/order-review'
import type { ReviewedLine } from '@/lib/domain/review'
import { errorHash } from './error-field'
import { groupLines } from './group-lines'
import { LineProblem } from './line-problem'
import { LineRow } from './line-row'
import { LinesPart } from './lines-part'
import { useSaidOptions } from './use-said-options'

type CartLinesProps = {
  review: OrderReview
  /** As they were typed. */
  typed: readonly DraftLine[]
  /** Placed directly, everything becomes one order. */
  route: 'cart' | 'order'
  builderHref: string
  canChange: boolean
  /** Under the lines: the way to other terms. */
  foot?: ReactNode
}

/** The lines as Microsoft answered them: prices, what it refuses, and how many orders it makes of them. */
export function CartLines({ review, typed, route, builderHref, canChange, foot }: CartLinesProps) {
  const t = useTranslations('review')
  const said = useSaidOptions()
  const { cart, guards, margins, promotionNames } = review
  const changes = guards.flatMap((guard) => (guard.kind === 'changed' ? guard.lines : []))
  const wasOf = (key: string) => changes.find(({ lineKey }) => lineKey === key)?.price?.before
  const nameOf = ({ promotionId: id }: ReviewedLine) => (id === null ? null : (promotionNames[id] ?? id))
  const marginOf = (key: string) => margins.find((margin) => margin.key === key)
  const placedAt = new Date(cart.readAt)
  const groups = route === 'order' ? [cart.lines] : groupLines(cart.lines)
  return (
    <LinesPart
      changeHref={canChange ? `${builderHref}#lines` : undefined}
      foot={foot}
      groups={groups.map((lines) =>
        lines.map((line) => (
          <LineRow
            key={line.key}
            line={line}
            promotion={nameOf(line)}
            options={said(typed.find(({ key }) => key === line.key))}
            price={<LinePrice line={line} was={wasOf(line.key)} />}
            total={
              line.extendedPrice === null ? (
                <span className="font-normal text-ink-3">{t('noTotal')}</span>
              ) : (
                <Money amount={line.extendedPrice} currency={line.currency} />
              )
            }
          >
            {line.error ? (
              <LineProblem
                error={line.error}
                title={line.title}
                changeHref={builderHref + errorHash(line.key, line.error.code)}
              />
            ) : (
              <div className="grid gap-1.5">
                <LineCommitment line={line} placedAt={placedAt} />
                <LineMargin margin={marginOf(line.key)} billingCycle={line.billingCycle} />
                <PriceExplained line={line} placedAt={placedAt} promotion={nameOf(line)} />
              </div>
            )}
          </LineRow>
        )),
      )}
    />
  )
}
