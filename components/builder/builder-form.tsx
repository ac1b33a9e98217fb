import { type ReactNode, useState } from 'react'
import type { ActionResult } from '@/lib/domain/action-result'
import type { DraftView } from '@/lib/domain/draft-view'
import type { AttributionChoices } from '@/lib/domain/reseller'
import { useBuilder } from './builder-context'
import { BuilderPage } from './builder-page'
import { PromotionsProvider } from './line-options/promotion/promotions-context'
import { OrderStateProvider } from './order-state-provider'
import { useAutosave } from './saving/use-autosave'
import type { SetAside } from './saving/use-set-aside'
import { createDraftModel, DraftModelContext } from './state/draft-model'
import { HistoryContext, useNewHistory } from './state/history/use-history'
import { useShownFields } from './state/use-shown-fields'

type BuilderFormProps = {
  draft: Pick<DraftView, 'version' | 'cart'>
  typed: SetAside
  facts: ReactNode
  tools: ReactNode
  notices: ReactNode
  attribution: Promise<ActionResult<AttributionChoices>>
}

/** The form that holds one content of the draft, and everything that follows its typing. */
export function BuilderForm({ draft, ...page }: BuilderFormProps) {
  const { autosave, canOrder } = useBuilder()
  const [model] = useState(() => createDraftModel(autosave.content()))
  const fields = useShownFields()
  const history = useNewHistory(model)
  useAutosave(autosave, model, canOrder)
  return (
    <DraftModelContext value={model}>
      <HistoryContext value={history}>
        <OrderStateProvider cart={draft.cart} version={draft.version} shown={fields}>
          <PromotionsProvider>
            <BuilderPage {...page} fields={fields} />
          </PromotionsProvider>
        </OrderStateProvider>
      </HistoryContext>
    </DraftModelContext>
  )
}
