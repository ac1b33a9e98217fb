import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useBuilder } from '@/components/builder/builder-context'
import { ADD_LINE_ID } from '@/components/builder/field-id'
import { OrderAdviceNote } from '@/components/builder/line-options/promotion/order-advice-note'
import { useDraftModel } from '@/components/builder/state/draft-model'
import { useFieldError, useOrderPiece, useOrderStore } from '@/components/builder/state/order-state'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FieldError } from '@/components/ui/field'
import { Section } from '@/components/ui/section'
import { createSheet } from './sheet/create-sheet'
import { LineSheet } from './sheet/line-sheet'
import { SheetContext } from './sheet/sheet-context'
import { SheetDialogs } from './sheet/sheet-dialogs'
import { SheetFoot } from './sheet/sheet-foot'
import { SheetToolbar } from './sheet/sheet-toolbar'

const OrderedLatelyNote = dynamic(
  async () => (await import('@/components/builder/ordered-lately/ordered-lately-note')).OrderedLatelyNote,
  { ssr: false },
)

/** What is ordered: the sheet, and the ways to new lines. */
export function LinesSection() {
  const t = useTranslations('builder.lines')
  const { customer, canOrder } = useBuilder()
  const model = useDraftModel()
  const orders = useOrderStore()
  const [sheet] = useState(() =>
    createSheet({
      model,
      leave: (...fieldIds) => orders.get().shown.leave(...fieldIds),
    }),
  )
  const count = useOrderPiece(({ content }) => content.lines.length)
  const error = useFieldError(ADD_LINE_ID)

  return (
    <SheetContext value={sheet}>
      <Section
        id="lines"
        title={t('title')}
        count={count === 0 ? undefined : count}
        actions={canOrder && <SheetToolbar />}
      >
        {count === 0 ? (
          <EmptyState
            variant="empty"
            level={3}
            title={t('emptyTitle', { customer: customer.name })}
            className="w-full max-w-none! rounded-lg border border-dashed border-line-strong py-10!"
            action={
              <Button
                id={ADD_LINE_ID}
                variant="primary"
                icon="plus"
                disabled={!canOrder}
                onClick={() => sheet.openDialog({ kind: 'new', after: null })}
              >
                {t('addFirst')}
              </Button>
            }
          >
            {t('emptyText')}
          </EmptyState>
        ) : (
          <>
            <OrderAdviceNote />
            <OrderedLatelyNote />
            <LineSheet />
          </>
        )}
        {error && <FieldError id={`${ADD_LINE_ID}-error`}>{error}</FieldError>}
        {count > 0 && <SheetFoot count={count} />}
        <SheetDialogs />
      </Section>
    </SheetContext>
  )
}
