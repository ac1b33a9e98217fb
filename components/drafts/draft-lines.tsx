import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { OrderValue } from '@/components/orders/order-value'
import { Button } from '@/components/ui/button'
import { RelativeTime } from '@/components/ui/relative-time'
import { RowLink } from '@/components/ui/row-link'
import { Td } from '@/components/ui/table-cell'
import { Tr } from '@/components/ui/table-row'
import type { DraftRow } from '@/lib/domain/draft-view'
import { draftAddress } from './draft-address'
import { DraftMarks } from './draft-marks'
import { DraftWhat, draftTitle } from './draft-what'

type DraftLineProps = {
  draft: DraftRow
  showOwner: boolean
  mayOrder: boolean
  /** Was discarded and brought back: takes the focus that its undo button had. */
  isBack: boolean
  onDiscard: () => void
}

export function DraftLine({ draft, showOwner, mayOrder, isBack, onDiscard }: DraftLineProps) {
  const t = useTranslations('drafts')
  const discard = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isBack) discard.current?.focus()
  }, [isBack])
  const { name } = draft.customer
  return (
    <Tr>
      <Td card="what" truncate={name}>
        <RowLink href={draftAddress(draft.customer.id, draft.id)}>{name}</RowLink>
      </Td>
      <Td card="who" truncate={draftTitle(draft, t)} className="max-sm:col-span-1! sm:max-w-96">
        <DraftWhat draft={draft} />
        <DraftMarks draft={draft} />
      </Td>
      {showOwner && (
        <Td card="amount" truncate={draft.ownerName} className="text-ink-2">
          {draft.isMine ? t('me') : draft.ownerName}
        </Td>
      )}
      <Td numeric className={draft.isPriced ? undefined : 'text-ink-3'}>
        {draft.totals.length > 0 && <OrderValue totals={draft.totals} />}
      </Td>
      <Td card={showOwner ? 'aside' : 'amount'} className="whitespace-nowrap text-ink-2">
        <RelativeTime value={draft.updatedAt} />
      </Td>
      <Td card="progress" controls className="text-end max-sm:row-[2/span_2]! sm:w-px">
        <Button
          ref={discard}
          size="small"
          variant="ghost"
          icon="trash"
          iconOnly
          title={mayOrder ? t('discard') : t('readOnly')}
          disabled={!mayOrder}
          onClick={onDiscard}
        >
          {t('discardFor', { name })}
        </Button>
      </Td>
    </Tr>
  )
}

/** Where a draft was: it is gone, and can be brought back. */
export function DiscardedLine({ draft, columns, onUndo }: { draft: DraftRow; columns: number; onUndo: () => void }) {
  const t = useTranslations('drafts')
  const undo = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone: the focus goes to its opposite.
  useEffect(() => undo.current?.focus(), [])
  return (
    <Tr muted>
      <Td card="what" colSpan={columns - 1}>
        {t('discarded', { name: draft.customer.name })}
      </Td>
      <Td card="aside" controls className="text-end sm:w-px">
        <Button ref={undo} size="small" icon="undo" onClick={onUndo}>
          {t('undo')}
        </Button>
      </Td>
    </Tr>
  )
}
