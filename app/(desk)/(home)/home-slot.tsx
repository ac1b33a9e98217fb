import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { HomeClosing } from '@/components/home/home-closing'
import { HomeDrafts } from '@/components/home/home-drafts'
import { HomeFailure } from '@/components/home/home-failure'
import { HomeHealth, MicrosoftHealth } from '@/components/home/home-health'
import { HomeLatest } from '@/components/home/home-latest'
import { HomeOrders } from '@/components/home/home-orders'
import { WeeklyChart } from '@/components/home/weekly-chart'
import { Skeleton } from '@/components/ui/skeleton'
import type { ActionResult } from '@/lib/domain/action-result'
import { mayAdminister } from '@/lib/domain/actor'
import type { HomeGroupName } from '@/lib/domain/home'
import { asResult } from '@/lib/page'
import { checkMicrosoft } from '@/lib/services/connection/check-microsoft'
import type { ActorContext } from '@/lib/services/context'
import { getCustomerSync } from '@/lib/services/customers/get-customer-sync'
import { getImportProgress } from '@/lib/services/import/get-import-progress'
import { getServiceAccount } from '@/lib/services/service-account/get-service-account'
import { saveHomeAction } from './actions'
import type { HomeReadings } from './read-home'

type HomeSlotProps = { name: HomeGroupName; context: ActorContext; readings: HomeReadings }

/** One group: it waits for its own reading alone, and says alone that it failed. */
export async function HomeSlot({ name, context, readings }: HomeSlotProps) {
  const t = await getTranslations('home')
  const failed = (result: ActionResult<unknown>) =>
    !result.ok && <HomeFailure title={t(`${name}.title`)} error={result.error} />
  switch (name) {
    case 'needsYou':
    case 'late':
    case 'unknown':
    case 'underWay': {
      const result = await readings.orders(name)
      return result.ok ? <HomeOrders name={name} group={result.data} /> : failed(result)
    }
    case 'closing': {
      const result = await readings.closing()
      return result.ok ? <HomeClosing group={result.data} /> : failed(result)
    }
    case 'latest': {
      const { whose, rows } = readings.latest()
      const result = await rows
      const latest = { me: context.actor.personId, whose, switchAction: saveHomeAction }
      return result.ok ? <HomeLatest group={result.data} {...latest} /> : failed(result)
    }
    case 'drafts':
    case 'handed': {
      const result = await readings.drafts(name)
      return result.ok ? <HomeDrafts name={name} group={result.data} /> : failed(result)
    }
    case 'chart': {
      const result = await readings.chart()
      return result.ok ? <WeeklyChart weeks={result.data} /> : failed(result)
    }
    case 'health':
      return mayAdminister(context.actor) ? <Health context={context} /> : null
    default:
      return name satisfies never
  }
}

async function Health({ context }: { context: ActorContext }) {
  const [account, customers, orders] = await Promise.all([
    asResult(getServiceAccount(context)),
    asResult(getCustomerSync(context)),
    asResult(getImportProgress(context)),
  ])
  const microsoft = (
    <Suspense fallback={<Skeleton className="h-4 w-20" />}>
      <Reach />
    </Suspense>
  )
  return <HomeHealth account={account} customers={customers} orders={orders} microsoft={microsoft} />
}

/** Microsoft may take seconds to answer; nothing else waits for it. */
async function Reach() {
  return <MicrosoftHealth reach={await checkMicrosoft()} />
}
