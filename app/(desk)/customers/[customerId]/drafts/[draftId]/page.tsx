import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CustomerLine } from '@/components/builder/customer-line'
import { BuilderReadiness } from '@/components/builder/customer-readiness'
import { OrderBuilder } from '@/components/builder/order-builder'
import { DraftTalk } from '@/components/drafts/talk/draft-talk'
import { ClientMessages } from '@/components/layout/client-messages'
import { QuotesOfDraft } from '@/components/quotes/quotes-of-draft'
import { SaveDraftAsTemplate } from '@/components/templates/save-draft-as-template'
import { TextLink } from '@/components/ui/text-link'
import { mayOrder } from '@/lib/domain/actor'
import { asResult, orNotFound, requireContext } from '@/lib/page'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { beginPrices } from '@/lib/services/prices/begin-prices'
import { listQuotes } from '@/lib/services/quotes/get-quote'
import { getReadiness, withConfirmation } from '@/lib/services/readiness/get-readiness'
import { getAttributionChoices } from '@/lib/services/resellers/get-attribution-choices'
import { saveTemplateAction } from '../../../../templates/actions'
import { readinessActions } from '../../../readiness'
import {
  commentDraftAction,
  handOverDraftAction,
  issueQuoteAction,
  listColleaguesAction,
  listCommentsAction,
  readDraftAction,
  saveDraftAction,
} from './actions'

type Props = PageProps<'/customers/[customerId]/drafts/[draftId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { draftId } = await params
  const draft = await orNotFound(getDraft(await requireContext(), draftId))
  const t = await getTranslations('builder')
  return { title: t('title', { customer: draft.customer.companyName }) }
}

/** An order being built. What Microsoft has to be asked for follows when it arrives; typing need not wait for it. */
export default async function OrderBuilderPage({ params }: Props) {
  const { customerId, draftId } = await params
  const context = await requireContext()
  const readAt = new Date().toISOString()
  const draft = await orNotFound(getDraft(context, draftId))
  if (draft.customer.id !== customerId) notFound()
  if (draft.submissionId) redirect(`/orders/${draft.submissionId}`)

  const checked = asResult(getReadiness(context, customerId))
  const askAttribution = () => asResult(getAttributionChoices(context, customerId))
  // From our own address book; which reseller's customer it is, is read with the customer.
  const attribution = draft.customer.checkedAt ? askAttribution() : checked.then(askAttribution)
  const [t, quotes] = await Promise.all([getTranslations('builder'), listQuotes(context, { draftId })])
  // The country decides what is offered at all, so a customer without one is waited for.
  const known = draft.customer.country ? undefined : await checked
  const customer = known?.ok ? known.data.customer : draft.customer
  await beginPrices(context, customer.country)
  const readiness = await withConfirmation(context, customer)
  return (
    <ClientMessages
      namespaces={[
        'common',
        'builder',
        'catalog',
        'choice',
        'lineOptions',
        'orderedLately',
        'shortcuts',
        'pasteOrder',
        'provisioning',
        'errors',
        'readiness',
        'talk',
        'templates',
        'quotes',
      ]}
    >
      <OrderBuilder
        key={draftId}
        draft={{ ...draft, customer }}
        readAt={readAt}
        personId={context.actor.personId}
        canOrder={mayOrder(context.actor)}
        attribution={attribution}
        facts={
          <CustomerLine customer={customer}>
            {draft.continues && (
              <TextLink href={`/orders/${draft.continues.id}`}>
                {t('restOf', { reference: draft.continues.reference })}
              </TextLink>
            )}
            <DraftTalk
              draftId={draftId}
              owner={{ name: draft.owner.name, isMine: draft.owner.id === context.actor.personId }}
              mayHandOver={mayOrder(context.actor)}
              listCommentsAction={listCommentsAction}
              commentAction={commentDraftAction}
              listColleaguesAction={listColleaguesAction}
              handOverAction={handOverDraftAction}
            />
          </CustomerLine>
        }
        tools={
          <>
            <SaveDraftAsTemplate action={saveTemplateAction} />
            <QuotesOfDraft
              draftId={draftId}
              country={customer.country}
              quotes={quotes}
              issueAction={issueQuoteAction}
            />
          </>
        }
        notices={
          <BuilderReadiness
            known={readiness}
            checked={checked}
            mayChange={mayOrder(context.actor)}
            actions={readinessActions}
          />
        }
        saveAction={saveDraftAction}
        readAction={readDraftAction}
      />
    </ClientMessages>
  )
}
