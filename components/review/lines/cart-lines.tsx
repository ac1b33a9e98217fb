import { useTranslations } from 'next-intl'
import { changedPrices } from '@/components/review/changes/changed-prices'
import { Money } from '@/components/ui/money'
import type { ReviewedCart } from '@/lib/domain/review'
import { groupLines } from './group-lines'
import { LinePrice } from './line-price'
import { LineProblem } from './line-problem'
import { LineRow } from './line-row'
import { LinesPart } from './lines-part'

type CartLinesProps = {
  cart: ReviewedCart
  /** What Microsoft had said before this page asked again. */
  before: ReviewedCart | null
  /** Placed directly, everything becomes one order. */
  route: 'cart' | 'order'
  builderHref: string
  canChange: boolean
}

/** The lines as Microsoft answered them: prices, what it refuses, and how many orders it makes of them. */
export function CartLines({ cart, before, route, builderHref, canChange }: CartLinesProps) {
  const t = useTranslations('review')
  const changed = changedPrices(before, cart)
  const groups = route === 'order' ? [cart.lines] : groupLines(cart.lines)
  return (
    <LinesPart
      changeHref={canChange ? `${builderHref}#lines` : undefined}
      groups={groups.map((lines) =>
        lines.map((line) => (
          <LineRow
            key={line.key}
            line={line}
            promotionId={line.promotionId}
            price={<LinePrice line={line} was={changed.get(line.key)} />}
            total={
              line.extendedPrice === null ? (
                <span className="font-normal text-ink-3">{t('noTotal')}</span>
              ) : (
                <Money amount={line.extendedPrice} currency={line.currency} />
              )
            }
          >
            {line.error && (
              <LineProblem error={line.error} title={line.title} changeHref={`${builderHref}#line-${line.key}`} />
            )}
          </LineRow>
        )),
      )}
    />
  )
}
