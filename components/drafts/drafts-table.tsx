'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { FailureBanner } from '@/components/customers/failure-banner'
import { Table, TBody, THead } from '@/components/ui/table'
import { Th } from '@/components/ui/table-cell'
import type { DraftRow } from '@/lib/domain/draft-view'
import { DiscardedLine, DraftLine } from './draft-lines'
import { type DraftAction, useDiscarding } from './use-discarding'

type DraftsTableProps = {
  rows: DraftRow[]
  /** In place of the table when there is nothing in it. */
  none: ReactNode
  /** Whether the list holds colleagues' drafts too. */
  showOwner: boolean
  mayOrder: boolean
  discardAction: DraftAction
  restoreAction: DraftAction
}

/** Open drafts. The row opens the builder; a discarded one leaves its line behind, with the way back. */
export function DraftsTable({ rows, none, showOwner, mayOrder, discardAction, restoreAction }: DraftsTableProps) {
  const t = useTranslations('drafts')
  const discarding = useDiscarding(rows, discardAction, restoreAction)
  const [said, setSaid] = useState('')
  const [backId, setBackId] = useState<string>()
  if (discarding.rows.length === 0) return none
  return (
    <>
      {discarding.failure && (
        <div className="pb-3">
          <FailureBanner failure={discarding.failure} />
        </div>
      )}
      <Table label={t('list')}>
        <THead>
          <Th>{t('customer')}</Th>
          <Th>{t('what')}</Th>
          {showOwner && <Th>{t('owner')}</Th>}
          <Th numeric>{t('value')}</Th>
          <Th>{t('changed')}</Th>
          <Th hideLabel>{t('actions')}</Th>
        </THead>
        <TBody>
          {discarding.rows.map((draft) =>
            discarding.isGone(draft) ? (
              <DiscardedLine
                key={draft.id}
                draft={draft}
                columns={showOwner ? 6 : 5}
                onUndo={() => {
                  setSaid(t('restored', { name: draft.customer.name }))
                  setBackId(draft.id)
                  void discarding.restore(draft)
                }}
              />
            ) : (
              <DraftLine
                key={draft.id}
                draft={draft}
                showOwner={showOwner}
                mayOrder={mayOrder}
                isBack={draft.id === backId}
                onDiscard={() => {
                  setSaid(t('discarded', { name: draft.customer.name }))
                  void discarding.discard(draft)
                }}
              />
            ),
          )}
        </TBody>
      </Table>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  )
}
