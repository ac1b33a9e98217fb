import { useTranslations } from 'next-intl'
import { CopyId } from '@/components/ui/copy-id'
import { Money } from '@/components/ui/money'
import { Section } from '@/components/ui/section'
import { Surface } from '@/components/ui/surface'
import type { OrderView } from '@/lib/domain/submission-view'
import { DriftNote } from './drift-note'
import { driftsOf, type KnownFacts, subscriptionOf } from './known-facts'
import { type Followed, LineCard } from './line-card'

type OrderPartProps = { order: OrderView; number: number; count: number; submission: Followed; facts: KnownFacts }

/** One order as Partner Center keeps it, and the way of each of its lines. */
export function OrderPart({ order, number, count, submission, facts }: OrderPartProps) {
  const t = useTranslations('order')
  return (
    <Section
      title={count > 1 ? t('orderOf', { number, count }) : t('orderOne')}
      context={<CopyId value={order.id} />}
      actions={
        order.total !== null &&
        order.currency !== null && (
          <span className="text-base font-medium">
            <Money amount={order.total} currency={order.currency} />
          </span>
        )
      }
    >
      <DriftNote drifts={driftsOf(facts, order.id)} />
      <Surface flush>
        <ul aria-label={t('lines')}>
          {order.lines.map((line) => (
            <LineCard
              key={line.lineItemNumber}
              line={line}
              submission={submission}
              subscription={subscriptionOf(facts, line.subscriptionId)}
              drifts={driftsOf(facts, order.id, line.lineItemNumber)}
              now={facts.now}
            />
          ))}
        </ul>
      </Surface>
    </Section>
  )
}
