import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/checkbox-field'
import type { OrderTextAnswer } from '@/lib/domain/order-text/reading'
import { FoundLine } from './found-line'
import { FoundSummary } from './found-summary'
import { chooseFromCatalog, choosePlan, isReady, type Settling, settle, takenOf } from './settling'
import { UnreadRows } from './unread-rows'

const ProductChooser = dynamic(() => import('@/components/builder/chooser/product-chooser'), { ssr: false })

type FoundLinesProps = {
  reading: Extract<OrderTextAnswer, { kind: 'read' }>
  settling: Settling
  room: number
  onSettle: (settling: Settling) => void
}

/** Lines that are drawn at once. */
const PAGE = 50

/** What a text means, line by line, to be settled; and what of it could not be read. */
export function FoundLines({ reading, settling, room, onSettle }: FoundLinesProps) {
  const t = useTranslations('pasteOrder.found')
  const [page, setPage] = useState(0)
  const [onlyOpen, setOnlyOpen] = useState(false)
  const [choosing, setChoosing] = useState<number>()
  const hasRoom = takenOf(settling).length < room
  const all = settling.rows.map((row, index) => ({ row, index }))
  // What was settled just now stays where it is, or the next press would meet another line.
  const shown = onlyOpen ? all.filter(({ row }) => row.isTouched || !isReady(row)) : all
  const open = settling.rows.filter((row) => !isReady(row)).length
  const first = Math.min(page, Math.max(0, Math.ceil(shown.length / PAGE) - 1)) * PAGE
  const onPage = shown.slice(first, first + PAGE)

  return (
    <div className="grid gap-4">
      <FoundSummary reading={reading} settling={settling} room={room} />
      {open > 0 && settling.rows.length > 8 && (
        <CheckboxField
          label={t('onlyOpen', { count: open })}
          checked={onlyOpen}
          onChange={(event) => {
            setOnlyOpen(event.target.checked)
            setPage(0)
          }}
        />
      )}
      {onPage.length > 0 && (
        <ul aria-label={t('lines')} className="border-t border-line">
          {onPage.map(({ row, index }) => (
            <FoundLine
              key={index}
              row={row}
              number={index + 1}
              plans={settling.plans}
              canTake={row.isTaken || (hasRoom && isReady(row))}
              onTake={(isTaken) => onSettle(settle(settling, index, { isTaken }, room))}
              onPlan={(key) => onSettle(choosePlan(settling, index, key, room))}
              onChoice={(choice) => onSettle(settle(settling, index, { choice }, room))}
              onQuantity={(quantity) => onSettle(settle(settling, index, { quantity }, room))}
              onCatalog={() => setChoosing(index)}
            />
          ))}
        </ul>
      )}
      {shown.length > PAGE && (
        <div className="flex items-center justify-between gap-4">
          <p role="status" className="text-sm text-ink-3 tabular-nums">
            {t('page', { first: first + 1, last: first + onPage.length, total: shown.length })}
          </p>
          <div className="flex gap-2">
            <Button size="small" icon="chevron-left" disabled={first === 0} onClick={() => setPage(first / PAGE - 1)}>
              {t('previous')}
            </Button>
            <Button
              size="small"
              icon="chevron-right"
              disabled={first + PAGE >= shown.length}
              onClick={() => setPage(first / PAGE + 1)}
            >
              {t('next')}
            </Button>
          </div>
        </div>
      )}
      <UnreadRows rows={reading.unread} />
      {choosing !== undefined && (
        <ProductChooser
          isChange={false}
          onClose={() => setChoosing(undefined)}
          onChoose={(plan, choice) => {
            setChoosing(undefined)
            onSettle(chooseFromCatalog(settling, choosing, plan, choice, room))
          }}
        />
      )}
    </div>
  )
}
