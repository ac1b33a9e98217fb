'use client'

import { useTranslations } from 'next-intl'
import { lazy, useState } from 'react'
import { Button } from '@/components/ui/button'
import { WhenNeeded } from '@/components/ui/when-needed'
import type { Action } from '@/lib/domain/action-result'
import type { PartnerIdResult } from '@/lib/domain/reseller'

const AddResellerDialog = lazy(() => import('./add-reseller-dialog'))

export type AddAction = Action<{ mpnId: string }, PartnerIdResult>

/** Puts a reseller into the address book by its PartnerID. */
export function AddResellerButton({ action }: { action: AddAction }) {
  const t = useTranslations('resellers.add')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button icon="plus" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      <WhenNeeded needed={isOpen}>
        <AddResellerDialog open={isOpen} action={action} onClose={() => setOpen(false)} />
      </WhenNeeded>
    </>
  )
}
