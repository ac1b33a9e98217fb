import { useTranslations } from 'next-intl'
import { memo, useEffect, useRef } from 'react'
import { classNames } from '@/components/ui/class-names'
import { Td } from '@/components/ui/table-cell'
import { Tr } from '@/components/ui/table-row'
import type { OrderEntry } from '@/lib/domain/history/order-entry'
import type { PlacedColumn } from '../layout/columns'
import { SelectBox } from '../selection/select-box'
import { type CellLook, cellLooks } from './cell-looks'
import { OrderCell } from './order-cell'
import { pinnedClasses } from './pinned-classes'

type OrderRowProps = {
  row: OrderEntry
  columns: PlacedColumn[]
  hasPinned: boolean
  isSelected: boolean
  from: string
}

/** How long a row that changed stands out, in ms. */
const STANDS_OUT_MS = 1_800

/** One order. All of the row leads to it; what the person presses beside that is heard by the table. */
export const OrderRow = memo(function OrderRow({ row, columns, hasPinned, isSelected, from }: OrderRowProps) {
  const t = useTranslations('ordersTable')
  const line = useStandOut(row.revision)
  return (
    <Tr ref={line} data-entry={row.id} selected={isSelected} className="sm:scroll-mt-10 scroll-mb-20 scroll-mt-16">
      <Td controls className={classNames('w-9 sm:ps-2!', hasPinned && pinnedClasses)} style={{ left: 0 }}>
        <SelectBox checked={isSelected} label={t('select', { reference: row.reference })} />
      </Td>
      {columns.map(({ id, left, className }) => {
        const { truncate, className: own, ...look }: CellLook = cellLooks[id]
        return (
          <Td
            key={id}
            {...look}
            truncate={truncate?.(row)}
            className={classNames(own, className, left !== undefined && pinnedClasses)}
            style={left === undefined ? undefined : { left }}
          >
            <OrderCell row={row} column={id} from={from} />
          </Td>
        )
      })}
    </Tr>
  )
})

/** What arrived while the row was looked at is lit for a moment; nothing moves. */
function useStandOut(revision: number) {
  const line = useRef<HTMLTableRowElement>(null)
  const shown = useRef(revision)
  useEffect(() => {
    if (shown.current === revision) return
    shown.current = revision
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const lit = { backgroundColor: 'var(--color-accent-tint)' }
    line.current?.animate([lit, lit, { backgroundColor: 'transparent' }], STANDS_OUT_MS)
  }, [revision])
  return line
}
