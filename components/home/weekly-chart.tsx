import { useTranslations } from 'next-intl'
import { OrdersOverTime } from '@/components/orders/charts/over-time'
import { ordersAddress } from '@/components/orders/filter/orders-address'
import { Section } from '@/components/ui/section'
import { Surface } from '@/components/ui/surface'
import { TextLink } from '@/components/ui/text-link'
import type { OrdersBar } from '@/lib/domain/charts/orders-charts'

/** Orders of everyone in the last twelve weeks; a week leads to its orders. */
export function WeeklyChart({ weeks }: { weeks: OrdersBar[] }) {
  const t = useTranslations('orderCharts.weekly')
  const home = useTranslations('home')
  const hasOrders = weeks.some(({ counts }) => Object.keys(counts).length > 0)
  return (
    <Section
      title={home('chart.title')}
      actions={
        <TextLink href="/orders" className="text-sm">
          {t('all')}
        </TextLink>
      }
    >
      <Surface className="px-2!">
        {hasOrders ? (
          <OrdersOverTime unit="week" bars={weeks} hrefOf={({ from, to }) => ordersAddress({ from, to })} />
        ) : (
          <p className="px-3 text-sm text-ink-2">{t('nothing')}</p>
        )}
      </Surface>
    </Section>
  )
}
