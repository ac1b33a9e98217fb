'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, lazy, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { SearchField } from '@/components/ui/search-field'
import { WhenNeeded } from '@/components/ui/when-needed'
import { type CustomerHit, findUnfitReason, type SyncProgress } from '@/lib/domain/customer-row'
import { FailureBanner } from '../failure-banner'
import { OrderStartDialogs } from '../order-start-dialogs'
import type { RecheckAction } from '../recheck-action'
import { SyncNotice } from '../sync/sync-notice'
import { type SyncAction, useSyncProgress } from '../sync/use-sync-progress'
import { type BeginOrderAction, useOrderStart } from '../use-order-start'
import { NoCustomers } from './no-customers'
import { pickerCommand } from './picker-command'
import { PickerHints } from './picker-hints'
import { PickerList } from './picker-list'
import { optionId, useActiveRow } from './use-active-row'
import { useCustomerChecks } from './use-customer-checks'
import { useCustomerSearch } from './use-customer-search'
import { type PinAction, usePins } from './use-pins'

const UnfitDialog = lazy(() => import('./unfit-dialog'))

export type CustomerPickerProps = {
  /** What the empty field shows: the page brings it along. */
  initialHits: CustomerHit[]
  initialSync: SyncProgress
  mayOrder: boolean
  beginAction: BeginOrderAction
  pinAction: PinAction
  recheckAction: RecheckAction
  syncAction: SyncAction
}

/**
 * The customer picker: a field, and under it the customers, found with every key. The focus stays in the field; arrows,
 * Home and End move the active row, Enter orders, Alt+P pins, Escape clears.
 */
export function CustomerPicker(props: CustomerPickerProps) {
  const t = useTranslations('customers.picker')
  const common = useTranslations('common')
  const field = useRef<HTMLInputElement>(null)
  const list = useId()
  const search = useCustomerSearch(props.initialHits, choose)
  const { checked, put } = useCustomerChecks(search.answer.hits)
  const hits = search.answer.hits.map((hit) => ({ ...hit, ...checked.get(hit.id) }))
  const active = useActiveRow(list, hits)
  const pins = usePins(props.pinAction)
  const order = useOrderStart(props.beginAction)
  const sync = useSyncProgress(props.initialSync, props.syncAction, search.again)
  const [unfit, setUnfit] = useState<CustomerHit>()
  const [said, setSaid] = useState('')

  const takeOver = useEffectEvent(() => {
    // Somebody fast has typed before this script was there.
    if (field.current?.value) search.type(field.current.value)
  })
  useEffect(() => takeOver(), [])

  function type(text: string) {
    active.set(undefined)
    setSaid('')
    search.type(text)
  }

  function choose(hit: CustomerHit) {
    if (!props.mayOrder) return
    if (findUnfitReason(hit)) setUnfit(hit)
    else void order.start(hit)
  }

  async function togglePin(hit: CustomerHit) {
    const pinned = await pins.toggle(hit)
    setSaid(t(pinned ? 'pinnedNow' : 'unpinnedNow', { name: hit.companyName }))
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const command = pickerCommand(event.nativeEvent, active.index, hits.length)
    if (!command) return
    event.preventDefault()
    if (command.kind === 'clear') type('')
    if (command.kind === 'move') active.moveTo(command.to)
    // The rows may still be those of an earlier question, or of none where somebody has typed and pressed before this script
    // was there: Enter must not order for a customer nobody asked for.
    const { value } = event.currentTarget
    if (command.kind === 'choose' && value !== search.query) search.type(value)
    if (command.kind === 'choose' && (search.isBehind || value !== search.query)) search.waitWithEnter()
    else if (command.kind === 'choose' && active.hit) choose(active.hit)
    if (command.kind === 'pin' && active.hit) void togglePin(active.hit)
  }

  const failure = search.failure ?? pins.failure
  const starting = order.state.step === 'starting' ? order.state.customer : undefined
  const summary = hits.length > 0 ? t('found', { count: hits.length }) : t('noneFound')
  return (
    <div className="grid gap-4">
      <SearchField
        ref={field}
        autoFocus
        size="large"
        slashKey
        label={t('field')}
        placeholder={t('placeholder')}
        value={search.query}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active.hit && optionId(list, active.hit.id)}
      />
      <SyncNotice sync={sync} />
      {failure && (
        <FailureBanner
          failure={failure}
          action={
            <Button size="small" onClick={search.again}>
              {common('tryAgain')}
            </Button>
          }
        />
      )}
      <PickerList
        id={list}
        query={search.answer.query}
        hits={hits}
        activeId={active.hit?.id}
        startingId={starting?.id}
        isBehind={search.isBehind}
        mayOrder={props.mayOrder}
        isPinned={pins.isPinned}
        onPoint={(hit) => active.set(hit.id)}
        onChoose={choose}
        onTogglePin={togglePin}
      />
      {hits.length === 0 && (
        <NoCustomers
          query={search.answer.query}
          sync={sync}
          mayOrder={props.mayOrder}
          onClear={() => {
            type('')
            field.current?.focus()
          }}
        />
      )}
      {hits.length > 0 && <PickerHints />}
      <p role="status" className="sr-only">
        {starting ? t('startingFor', { name: starting.companyName }) : said || summary}
      </p>
      <OrderStartDialogs order={order} />
      <WhenNeeded needed={unfit !== undefined}>
        <UnfitDialog
          customer={unfit}
          recheckAction={props.recheckAction}
          onChecked={put}
          onClose={() => setUnfit(undefined)}
          say={setSaid}
        />
      </WhenNeeded>
    </div>
  )
}
