'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { type Failure, settle } from '@/components/customers/read-route'
import { Banner } from '@/components/ui/banner'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { ErrorBanner } from '@/components/ui/error-banner'
import { Table, TBody, THead } from '@/components/ui/table'
import { Th } from '@/components/ui/table-cell'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Action, ActionResult } from '@/lib/domain/action-result'
import type { ResellerRow } from '@/lib/domain/reseller'
import { ResellerLine } from './reseller-line'
import type { StartRunAction } from './run-line'
import { SelectionBar } from './selection-bar'

export type HideAction = Action<{ mpnIds: string[]; hidden: boolean }, void>
type ResellersTableProps = {
  rows: ResellerRow[]
  canChange: boolean
  startAction: StartRunAction
  hideAction: HideAction
}

/** Resellers by name; those that are ticked are asked about again, hidden or shown together. */
export function ResellersTable({ rows, canChange, startAction, hideAction }: ResellersTableProps) {
  const t = useTranslations('resellers')
  const router = useRouter()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [isPending, startTransition] = useTransition()
  const [failure, setFailure] = useState<Failure>()
  const chosen = rows.filter(({ mpnId }) => ticked.has(mpnId))
  const isAll = chosen.length === rows.length

  function run<T>(call: () => Promise<ActionResult<T>>) {
    startTransition(async () => {
      const result = await settle(call())
      setFailure(result.ok ? undefined : result.error)
      if (!result.ok) return
      setTicked(new Set())
      router.refresh()
    })
  }

  const mpnIds = chosen.map(({ mpnId }) => mpnId)
  return (
    <div className="grid gap-3">
      {failure === 'unreachable' && <Banner kind="error" title={t('run.unreachable')} />}
      {failure && failure !== 'unreachable' && <ErrorBanner error={failure} />}
      <Table label={t('title')}>
        <THead>
          <Th>
            <CheckboxField
              label={<VisuallyHidden>{t('tickAll')}</VisuallyHidden>}
              checked={isAll}
              onChange={() => setTicked(isAll ? new Set() : new Set(rows.map(({ mpnId }) => mpnId)))}
            />
          </Th>
          <Th>{t('name')}</Th>
          <Th>{t('partnerId')}</Th>
          <Th>{t('country')}</Th>
          <Th>{t('agreement')}</Th>
          <Th>{t('relationship')}</Th>
          <Th>{t('checked')}</Th>
          <Th>{t('tenant')}</Th>
        </THead>
        <TBody>
          {rows.map((row) => (
            <ResellerLine
              key={row.mpnId}
              row={row}
              isTicked={ticked.has(row.mpnId)}
              onTick={() => setTicked(ticked.symmetricDifference(new Set([row.mpnId])))}
            />
          ))}
        </TBody>
      </Table>
      {chosen.length > 0 && (
        <SelectionBar
          count={chosen.length}
          isPending={isPending}
          onCheck={() => run(() => startAction({ mpnIds }))}
          onHide={
            canChange
              ? {
                  hidden: !chosen.every(({ isHidden }) => isHidden),
                  press: (hidden) => run(() => hideAction({ mpnIds, hidden })),
                }
              : undefined
          }
          onClear={() => setTicked(new Set())}
        />
      )}
    </div>
  )
}
