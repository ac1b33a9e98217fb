import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import type { FamilyDurations } from '@/lib/domain/charts/orders-charts'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { facetWord } from '../filter/facet-word'
import { ordersAddress } from '../filter/orders-address'
import { DurationCells, type DurationScale } from './duration-cells'
import { FamilyRow } from './family-row'

type FamilyTableProps = {
  families: { family: string; orders: number }[]
  durations: readonly FamilyDurations[]
  scale: DurationScale
  /** Orders of the longest bar. */
  most: number
  filter: OrdersFilter
  /** Goes on below another one, whose headings the eye still has. */
  isContinued?: boolean
  /** Rows below. */
  children?: ReactNode
}

/** Families as rows, their columns as wide in every table. */
export function FamilyTable({ families, durations, scale, most, filter, isContinued, children }: FamilyTableProps) {
  const t = useTranslations('orderCharts')
  const texts = useTranslations()
  const locale = useLocale()
  const isOnly = (family: string) => filter.family.length === 1 && filter.family[0] === family
  return (
    <table className="w-full table-fixed text-xs">
      <caption className="sr-only">{`${t('family')} · ${t('provisioning')}`}</caption>
      <colgroup>
        <col className="w-26" />
        <col className="w-15" />
        <col />
        <col className="w-0" />
        <col className="w-16" />
      </colgroup>
      <thead className={classNames('text-ink-2', isContinued && 'sr-only')}>
        <tr>
          <th scope="col" className="pb-1 text-start font-medium whitespace-nowrap">
            {t('family')}
          </th>
          <th scope="col" className="pb-1 text-end font-medium">
            {t('orderCount')}
          </th>
          <th
            scope="col"
            colSpan={3}
            className="ps-3 pb-1 text-start font-medium whitespace-nowrap"
            title={t('provisioningHow')}
          >
            {t('provisioning')} <span className="font-normal text-ink-3">{t('provisioningRange')}</span>
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
        {families.map(({ family, orders }) => (
          <FamilyRow
            key={family}
            name={facetWord(texts, locale, 'family', family)}
            orders={orders}
            most={most}
            href={ordersAddress({ ...filter, family: isOnly(family) ? [] : [family] })}
            isOnly={isOnly(family)}
          >
            <DurationCells durations={durations.find((one) => one.family === family)} scale={scale} />
          </FamilyRow>
        ))}
        {children}
      </tbody>
    </table>
  )
}
