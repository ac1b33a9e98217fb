import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { z } from 'zod'
import { BudgetPart } from '@/components/connection/budget-part'
import { ConnectOutcome } from '@/components/connection/connect-outcome'
import { ConnectionBones } from '@/components/connection/connection-bones'
import { DatabasePart } from '@/components/connection/database-part'
import { FollowingPart } from '@/components/connection/following-part'
import { MicrosoftPart } from '@/components/connection/microsoft-part'
import { OwnSignInPart } from '@/components/connection/own-sign-in-part'
import { ServiceAccountActions } from '@/components/connection/service-account-actions'
import { ServiceAccountPart } from '@/components/connection/service-account-part'
import { FailedReads } from '@/components/import/failed-reads'
import { ImportPart } from '@/components/import/import-part'
import { ReadAgainButton } from '@/components/import/read-again-button'
import { ClientMessages } from '@/components/layout/client-messages'
import { LoadingRegion } from '@/components/ui/loading-region'
import { PageHeader } from '@/components/ui/page-header'
import { mayAdminister, PARTNER_ROLES } from '@/lib/domain/actor'
import type { Installation } from '@/lib/domain/connection-view'
import { CONNECT_REFUSALS } from '@/lib/domain/service-account'
import { requireContext } from '@/lib/page'
import { getBudgetStatus } from '@/lib/services/budget/get-budget-status'
import { checkMicrosoft } from '@/lib/services/connection/check-microsoft'
import { countFollowing } from '@/lib/services/connection/count-following'
import { getInstallation } from '@/lib/services/connection/get-installation'
import { getOwnSignIn } from '@/lib/services/connection/get-own-sign-in'
import type { ActorContext } from '@/lib/services/context'
import { getImportProgress } from '@/lib/services/import/get-import-progress'
import { listFailedReads } from '@/lib/services/import/list-failed-reads'
import { getServiceAccount, listServiceAccountEvents } from '@/lib/services/service-account/get-service-account'
import {
  checkServiceAccountAction,
  connectServiceAccountAction,
  disconnectServiceAccountAction,
  retryReadsAction,
  startImportAction,
} from './actions'

/** What came of connecting, as the callback says it; anything else says nothing. */
const Query = z.object({
  outcome: z
    .enum(['connected', ...CONNECT_REFUSALS])
    .optional()
    .catch(undefined),
})

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('connection')
  return { title: t('title') }
}

/** What the desk is connected to. Everyone sees whether it works; administrators see what it is, and connect the service account. */
export default async function ConnectionPage({ searchParams }: PageProps<'/connection'>) {
  const context = await requireContext()
  const isAdmin = mayAdminister(context.actor)
  const { outcome } = Query.parse(await searchParams)
  const [t, layout] = await Promise.all([getTranslations('connection'), getTranslations('layout')])
  const [signIn, account, events, counts, installation, budget] = await Promise.all([
    getOwnSignIn(context),
    getServiceAccount(context),
    isAdmin ? listServiceAccountEvents(context) : [],
    countFollowing(context),
    isAdmin ? getInstallation(context) : undefined,
    isAdmin ? getBudgetStatus() : undefined,
  ])
  const usable = account?.health === 'ended' ? undefined : account
  const role = PARTNER_ROLES.find((known) => context.actor.roles.includes(known)) ?? 'none'
  return (
    <>
      <PageHeader title={t('title')} context={t('context')} />
      {outcome && <ConnectOutcome outcome={outcome} account={usable?.upn} />}
      <div className="grid grid-cols-1 gap-x-8 gap-y-7 lg:grid-cols-2">
        <div className="grid grid-cols-1 content-start gap-7">
          <ServiceAccountPart
            account={account}
            events={events}
            actions={
              isAdmin && (
                <ClientMessages namespaces={['common', 'errors', 'connection']}>
                  <ServiceAccountActions
                    account={account ? { upn: account.upn, isUsable: account.health !== 'ended' } : undefined}
                    connect={connectServiceAccountAction}
                    check={checkServiceAccountAction}
                    disconnect={disconnectServiceAccountAction}
                  />
                </ClientMessages>
              )
            }
          />
          <FollowingPart counts={counts} />
          {budget && <BudgetPart budget={budget} />}
          {isAdmin && <Import context={context} />}
        </div>
        <div className="grid grid-cols-1 content-start gap-7">
          <Suspense
            fallback={
              <LoadingRegion>
                <ConnectionBones rows={isAdmin ? 7 : 1} />
              </LoadingRegion>
            }
          >
            <Reach installation={installation} />
          </Suspense>
          <OwnSignInPart signIn={signIn} roleLabel={layout(`role.${role}`)} />
          {installation && <DatabasePart {...installation.database} />}
        </div>
      </div>
    </>
  )
}

async function Import({ context }: { context: ActorContext }) {
  const [progress, failed] = await Promise.all([getImportProgress(context), listFailedReads(context)])
  return (
    <ClientMessages namespaces={['common', 'errors', 'orderImport']}>
      <ImportPart
        progress={progress}
        actions={<ReadAgainButton start={startImportAction} />}
        failures={<FailedReads failed={failed} count={progress.failed} retry={retryReadsAction} />}
      />
    </ClientMessages>
  )
}

/** Microsoft may take seconds to answer; the rest of the page does not wait for it. */
async function Reach({ installation }: { installation: Installation | undefined }) {
  return <MicrosoftPart reach={await checkMicrosoft()} installation={installation} />
}
