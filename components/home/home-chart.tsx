import { useTranslations } from 'next-intl'
import { ordersAddress } from '@/components/orders/filter/orders-address'
import { hasOrders, OrdersChart } from '@/components/orders/orders-chart'
import { Section } from '@/components/ui/section'
import { Surface } from '@/components/ui/surface'
import { TextLink } from '@/components/ui/text-link'
import type { ChartDay } from '@/lib/domain/orders-dashboard'

/** The last four weeks, of everyone. */
export function HomeChart({ chart }: { chart: ChartDay[] }) {
  const t = useTranslations('home')
  return (
    <Section
      title={t('chart.title')}
      actions={
        <TextLink href="/orders" className="text-sm">
          {t('chart.all')}
        </TextLink>
      }
    >
      <Surface>
        {hasOrders(chart) ? (
          <OrdersChart days={chart} hrefOf={(day) => ordersAddress({ from: day, to: day })} />
        ) : (
          <p className="text-sm text-ink-2">{t('chart.nothing')}</p>
        )}
      </Surface>
    </Section>
  )
}
