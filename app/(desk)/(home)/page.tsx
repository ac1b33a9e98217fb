import type { Metadata } from 'next'
import { getFormatter, getTimeZone, getTranslations } from 'next-intl/server'
import { FirstSteps, isFirstTime } from '@/components/home/first-steps'
import { HomeChart } from '@/components/home/home-chart'
import { HomeDrafts } from '@/components/home/home-drafts'
import { HomeOrders } from '@/components/home/home-orders'
import { RefreshOnChange } from '@/components/live/refresh-on-change'
import { PageHeader } from '@/components/ui/page-header'
import { mayOrder } from '@/lib/domain/actor'
import { requireContext } from '@/lib/page'
import { getHome } from '@/lib/services/history/get-home'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home')
  return { title: t('title') }
}

/** What needs the person, before what is only good to know. */
export default async function HomePage() {
  const context = await requireContext()
  const since = new Date().toISOString()
  const [t, format, timeZone] = await Promise.all([getTranslations('home'), getFormatter(), getTimeZone()])
  const home = await getHome(context, timeZone)
  const today = format.dateTime(new Date(), { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' })
  const waiting = t('waiting', { needsYou: home.needsYou.total, late: home.late.total })
  const live = (
    <RefreshOnChange since={since} nouns={['submission', 'draft']} draftIds={home.drafts.rows.map(({ id }) => id)} />
  )
  if (isFirstTime(home)) {
    return (
      <>
        {live}
        <PageHeader title={t('title')} context={today} />
        <FirstSteps canOrder={mayOrder(context.actor)} />
      </>
    )
  }
  return (
    <>
      {live}
      <PageHeader title={t('title')} context={t('context', { today, waiting })} />
      <div className="grid grid-cols-1 gap-x-8 gap-y-7 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid grid-cols-1 content-start gap-7">
          <HomeOrders home={home} me={context.actor.personId} />
        </div>
        <div className="grid grid-cols-1 content-start gap-7">
          <HomeChart chart={home.chart} />
          <HomeDrafts drafts={home.drafts} />
        </div>
      </div>
    </>
  )
}
