'use client'

import type { Route } from 'next'
import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type MouseEvent, type ReactNode, type RefObject, useEffect, useRef, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Pagination } from '@/components/ui/pagination'
import { Table, TBody } from '@/components/ui/table'
import type { OrderEntry } from '@/lib/domain/history/order-entry'
import type { TableLayout } from '@/lib/domain/history/table-columns'
import type { EntryCount } from '@/lib/domain/orders-dashboard'
import type { SortLinks } from './head/sort-links'
import { TableHead } from './head/table-head'
import { placeColumns } from './layout/columns'
import { LayoutMenu } from './layout/layout-menu'
import { scrollsBelow } from './layout/scrolls-below'
import { type SaveLayout, useLayout } from './layout/use-layout'
import { NewOrdersBar } from './new-orders-bar'
import { OrderRow } from './row/order-row'
import { pressOnRow } from './row/press-on-row'
import type { TableActions } from './selection/selection-bar'
import { useSelection } from './selection/use-selection'
import { useLiveRows } from './use-live-rows'
import { focusRow, useTableKeys } from './use-table-keys'

const SelectionBar = dynamic(() => import('./selection/selection-bar'), { ssr: false })
const KeysDialog = dynamic(() => import('./keys-dialog'), { ssr: false })

export type OrdersTableProps = {
  rows: OrderEntry[]
  total: EntryCount
  /** When the server began to read them, ISO 8601. */
  since: string
  /** The filter's query string, without the page. */
  search: string
  /** Where the page lies in the list; the first one of all is where new orders are. */
  pages: { first: string; previous?: string | undefined; next?: string | undefined }
  /** What an order's address ends with, so that it knows the list. */
  from: string
  sorts: SortLinks
  layout: TableLayout
  mayOrder: boolean
  /** How many there are and what they are worth, above the table. */
  summary?: ReactNode
  actions: TableActions & { saveLayout: SaveLayout }
}

/** One page of the history: as the person arranged it, alive without moving, and to be used by keys alone. */
export function OrdersTable(props: OrdersTableProps) {
  const { total, since, search, pages, from, sorts, mayOrder, summary, actions } = props
  const t = useTranslations('ordersTable')
  const router = useRouter()
  const region = useRef<HTMLDivElement>(null)
  const [isShowing, startShowing] = useTransition()
  const [hasHelp, setHasHelp] = useState(false)
  const { layout, changes, isForgotten } = useLayout(props.layout, actions.saveLayout)
  const isWhole = !pages.previous && !pages.next
  const { rows, newCount } = useLiveRows({ rows: props.rows, since, search, isWhole })
  const ids = props.rows.map(({ id }) => id)
  const selection = useSelection(ids, `${search}#${ids[0]}`)
  const { columns, least, hasPinned } = placeColumns(layout)

  const goOn = useGoOn(region, ids.join(), pages)
  useTableKeys({
    table: region,
    onBeyond: goOn,
    onSelect: (id, isRange) => (isRange ? selection.extend(id) : selection.toggle(id)),
    onSelectPage: selection.selectPage,
    onClear() {
      selection.clear()
      return selection.ids.length > 0
    },
    onHelp: () => setHasHelp(true),
  })

  function onClick(event: MouseEvent<HTMLElement>) {
    const pressed = pressOnRow(event)
    if (pressed === 'page') selection.togglePage()
    else if (pressed && event.shiftKey) selection.extend(pressed)
    else if (pressed) selection.toggle(pressed)
  }

  function showNew() {
    region.current?.focus({ preventScroll: true })
    startShowing(() => (pages.previous ? router.push(pages.first as Route) : router.refresh()))
  }

  return (
    <div className="@container/orders relative grid grid-cols-1">
      <div className="flex flex-wrap items-center justify-between gap-x-5 gap-y-1 pb-1">
        {summary}
        <div className="ms-auto flex gap-1 max-sm:hidden">
          <LayoutMenu layout={layout} changes={changes} isForgotten={isForgotten} />
          <Button variant="ghost" size="small" icon="keyboard" iconOnly onClick={() => setHasHelp(true)}>
            {t('keys.open')}
          </Button>
        </div>
      </div>
      <NewOrdersBar count={newCount} isPending={isShowing} onShow={showNew} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by useTableKeys */}
      <section
        ref={region}
        aria-label={t('label')}
        tabIndex={-1}
        onClick={onClick}
        className={classNames('outline-none', scrollsBelow(least))}
      >
        <Table
          label={t('label')}
          density={layout.density}
          className="sm:table-fixed max-sm:min-w-0!"
          style={{ minWidth: least }}
        >
          <TableHead
            columns={columns}
            hasPinned={hasPinned}
            sorts={sorts}
            selected={selection.ids.length === 0 ? 'none' : selection.ids.length < ids.length ? 'some' : 'all'}
            onResize={changes.resize}
            onMove={changes.move}
          />
          <TBody>
            {rows.map((row) => (
              <OrderRow
                key={row.id}
                row={row}
                columns={columns}
                hasPinned={hasPinned}
                isSelected={selection.ids.includes(row.id)}
                from={from}
              />
            ))}
          </TBody>
        </Table>
      </section>
      {selection.ids.length > 0 && (
        <div className="sticky bottom-4 z-30 pt-3 max-sm:hidden">
          <SelectionBar
            search={search}
            selection={selection}
            rows={rows}
            total={total}
            mayOrder={mayOrder}
            actions={actions}
          />
        </div>
      )}
      <Pagination previousHref={pages.previous} nextHref={pages.next}>
        {t('shown', { exact: total.isExact ? 'yes' : 'no', shown: rows.length, total: total.count })}
      </Pagination>
      {hasHelp && <KeysDialog onClose={() => setHasHelp(false)} />}
    </div>
  )
}

/** Walks on to the next page, or back, and there to its first row, or its last. */
function useGoOn(region: RefObject<HTMLElement | null>, shown: string, pages: OrdersTableProps['pages']) {
  const router = useRouter()
  const towards = useRef<'next' | 'previous'>(undefined)
  useEffect(() => {
    const rows = region.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? []
    const row = towards.current === 'next' ? rows[0] : rows[rows.length - 1]
    if (shown && towards.current && row) focusRow(row)
    towards.current = undefined
  }, [shown, region])
  return (way: 'next' | 'previous') => {
    const href = pages[way]
    if (!href) return
    towards.current = way
    router.push(href as Route, { scroll: false })
  }
}
