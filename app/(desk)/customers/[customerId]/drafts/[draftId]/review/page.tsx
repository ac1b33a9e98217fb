import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache, Suspense } from 'react'
import { ClientMessages } from '@/components/layout/client-messages'
import { QuotesButton } from '@/components/quotes/quotes-button'
import { CompareTerms } from '@/components/review/alternatives/compare-terms'
import { AskedDecision } from '@/components/review/decision/asked-decision'
import { DecisionSkeleton } from '@/components/review/decision/decision-skeleton'
import { AskedAttribution } from '@/components/review/letter/asked-attribution'
import { AttributionPart } from '@/components/review/letter/attribution-part'
import { CustomerPart } from '@/components/review/letter/customer-part'
import { ReferencePart } from '@/components/review/letter/reference-part'
import { ReviewNotices } from '@/components/review/letter/review-notices'
import { AskedLines } from '@/components/review/lines/asked-lines'
import { DraftLines } from '@/components/review/lines/draft-lines'
import { PageHeader } from '@/components/ui/page-header'
import { Surface } from '@/components/ui/surface'
import { mayOrder } from '@/lib/domain/actor'
import { asResult, orNotFound, requireContext } from '@/lib/page'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { openReview } from '@/lib/services/placing/open-review'
import { listQuotes } from '@/lib/services/quotes/get-quote'
import { listResellers } from '@/lib/services/resellers/list-resellers'
import { issueQuoteAction, readDraftAction } from '../actions'
import { placeOrderAction, takeOfferAction } from './actions'

/** Once for the page and its title. `since` is before the reading: what changes from then on is told. */
const readDraft = cache(async (draftId: string) => {
  const context = await requireContext()
  const since = new Date().toISOString()
  return { context, since, draft: await orNotFound(getDraft(context, draftId)) }
})

type Props = PageProps<'/customers/[customerId]/drafts/[draftId]/review'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { draftId } = await params
  const [{ draft }, t] = await Promise.all([readDraft(draftId), getTranslations('review')])
  return { title: t('title', { customer: draft.customer.companyName }) }
}

/** A letter to read and then to sign. Opening it makes Microsoft's cart say what the draft says, and shows the answer. */
export default async function ReviewPage({ params }: Props) {
  const { customerId, draftId } = await params
  const { context, since, draft } = await readDraft(draftId)
  if (draft.customer.id !== customerId) notFound()
  if (draft.submissionId) redirect(`/orders/${draft.submissionId}`)

  // Microsoft is asked first: everything else is there before it has answered.
  const asking = asResult(openReview(context, draft))
  const [t, quotes] = await Promise.all([getTranslations('review'), listQuotes(context, { draftId })])
  const builderHref = `/customers/${customerId}/drafts/${draftId}`
  const canChange = mayOrder(context.actor)
  const { content, customer } = draft
  const attribution = { content, changeHref: canChange ? `${builderHref}#attribution` : undefined }
  return (
    <>
      <PageHeader
        back={{ href: builderHref, label: t('back') }}
        title={t('title', { customer: customer.companyName })}
        context={t('context')}
        actions={
          canChange && (
            <ClientMessages namespaces={['common', 'errors', 'quotes']}>
              <QuotesButton
                draftId={draftId}
                country={customer.country}
                quotes={quotes}
                issueAction={issueQuoteAction}
              />
            </ClientMessages>
          )
        }
      />
      <ReviewNotices customer={customer} canChange={canChange} />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_23rem] print:block">
        <Surface flush className="self-start print:border-0">
          <CustomerPart customer={customer} />
          <Suspense
            fallback={<DraftLines lines={content.lines} asking builderHref={builderHref} canChange={canChange} />}
          >
            <AskedLines
              {...{ asking, draft, builderHref, canChange }}
              foot={
                canChange && (
                  <ClientMessages namespaces={['common', 'errors', 'alternatives']}>
                    <CompareTerms draftId={draftId} builderHref={builderHref} action={takeOfferAction} />
                  </ClientMessages>
                )
              }
            />
          </Suspense>
          <Suspense fallback={<AttributionPart {...attribution} resellers={[]} />}>
            <AskedAttribution {...attribution} asking={asResult(listResellers(context))} />
          </Suspense>
          <ReferencePart content={content} changeHref={canChange ? `${builderHref}#reference` : undefined} />
        </Surface>
        <Suspense fallback={<DecisionSkeleton />}>
          <AskedDecision
            asking={asking}
            draft={draft}
            canOrder={canChange}
            action={placeOrderAction}
            since={since}
            readAction={readDraftAction}
          />
        </Suspense>
      </div>
    </>
  )
}
