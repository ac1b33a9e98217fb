import { useTranslations } from 'next-intl'
import { ALL, type FamilyDurations } from '@/lib/domain/charts/orders-charts'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { FEWEST_SAMPLES } from '@/lib/domain/usual-duration'
import { DurationCells, scaleOf } from './duration-cells'
import { FamilyTable } from './family-table'

type ByFamilyProps = {
  families: { family: string; orders: number }[]
  durations: FamilyDurations[] | null
  filter: OrdersFilter
}

/** As tall as the charts beside it; the rest is a press away. */
const MOST_ROWS = 3

/** Orders by family of product, and in the same row how long its lines took to become active. */
export function ByFamily({ families, durations, filter }: ByFamilyProps) {
  const t = useTranslations('orderCharts')
  const rows = durations ?? []
  const scale = scaleOf(rows)
  const all = rows.find(({ family }) => family === ALL)
  const shown = { durations: rows, scale, filter, most: families[0]?.orders ?? 0 }
  const rest = families.slice(MOST_ROWS)
  return (
    <div>
      <FamilyTable {...shown} families={families.slice(0, MOST_ROWS)}>
        {all && families.length > 1 && (
          <tr>
            <th scope="row" className="h-6 text-start font-normal text-ink-2">
              {t('all')}
            </th>
            <td />
            <DurationCells durations={all} scale={scale} />
          </tr>
        )}
      </FamilyTable>
      {rest.length > 0 && (
        <details>
          <summary className="min-h-6 w-fit cursor-pointer rounded-sm text-xs leading-6 text-ink-2 hover:text-ink">
            {t('moreFamilies', { count: rest.length })}
          </summary>
          <FamilyTable {...shown} families={rest} isContinued />
        </details>
      )}
      {rows.length === 0 && (
        <p className="mt-1 text-xs text-ink-3">{durations ? t('tooFew', { count: FEWEST_SAMPLES }) : t('notKnown')}</p>
      )}
    </div>
  )
}
