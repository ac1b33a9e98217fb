import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/app-link'
import { ALL, type FamilyDurations } from '@/lib/domain/charts/orders-charts'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { FEWEST_SAMPLES } from '@/lib/domain/usual-duration'
import { facetWord } from '../filter/facet-word'
import { ordersAddress } from '../filter/orders-address'
import { DurationCells, scaleOf } from './duration-cells'
import { FamilyRow } from './family-row'

type ByFamilyProps = {
  families: { family: string; orders: number }[]
  durations: FamilyDurations[] | null
  filter: OrdersFilter
}

/** The rest are named below, with their numbers. */
const MOST_ROWS = 5

/** Orders by family of product, and in the same row how long its lines took to become active. */
export function ByFamily({ families, durations, filter }: ByFamilyProps) {
  const t = useTranslations('orderCharts')
  const texts = useTranslations()
  const locale = useLocale()
  const format = useFormatter()
  const isOnly = (family: string) => filter.family.length === 1 && filter.family[0] === family
  const rows = durations ?? []
  const scale = scaleOf(rows)
  const of = (family: string) => rows.find((one) => one.family === family)
  const all = of(ALL)
  return (
    <div>
      <table className="w-full text-sm">
        <caption className="sr-only">{`${t('family')} · ${t('provisioning')}`}</caption>
        <thead className="text-xs text-ink-2">
          <tr>
            <th scope="col" className="pb-1 text-start font-medium whitespace-nowrap">
              {t('family')}
            </th>
            <th scope="col" className="pb-1 text-end font-medium">
              {t('orderCount')}
            </th>
            <th scope="col" colSpan={3} className="ps-3 pb-1 text-start font-medium" title={t('provisioningHow')}>
              {t('provisioning')}{' '}
              <span className="font-normal whitespace-nowrap text-ink-3">{t('provisioningRange')}</span>
            </th>
          </tr>
          <tr className="sr-only">
            <td colSpan={2} />
            <th scope="col">{t('p50')}</th>
            <th scope="col">{t('p90')}</th>
            <th scope="col">{t('p95')}</th>
          </tr>
        </thead>
        <tbody>
          {families.slice(0, MOST_ROWS).map(({ family, orders }) => (
            <FamilyRow
              key={family}
              name={facetWord(texts, locale, 'family', family)}
              orders={orders}
              most={families[0]?.orders ?? 0}
              href={ordersAddress({ ...filter, family: isOnly(family) ? [] : [family] })}
              isOnly={isOnly(family)}
            >
              <DurationCells durations={of(family)} scale={scale} />
            </FamilyRow>
          ))}
          {all && families.length > 1 && (
            <tr>
              <th scope="row" className="h-6 text-start font-normal text-ink-2">
                {t('all')}
              </th>
              <td />
              <DurationCells durations={all} scale={scale} />
            </tr>
          )}
        </tbody>
      </table>
      {families.length > MOST_ROWS && (
        <p className="mt-1 flex flex-wrap gap-x-3 text-xs text-ink-2">
          {families.slice(MOST_ROWS).map(({ family, orders }) => (
            <AppLink
              key={family}
              href={ordersAddress({ ...filter, family: [family] })}
              prefetch={false}
              scroll={false}
              className="inline-flex min-h-6 items-center rounded-sm hover:underline"
            >
              {`${facetWord(texts, locale, 'family', family)} ${format.number(orders)}`}
            </AppLink>
          ))}
        </p>
      )}
      {rows.length === 0 && (
        <p className="mt-1 text-xs text-ink-3">{durations ? t('tooFew', { count: FEWEST_SAMPLES }) : t('notKnown')}</p>
      )}
    </div>
  )
}
