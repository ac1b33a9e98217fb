import type { Metadata } from 'next'
import { getFormatter, getTimeZone, getTranslations } from 'next-intl/server'
import { CustomizeButton } from '@/components/home/customize/customize-button'
import { FirstSteps } from '@/components/home/first-steps'
import { ClientMessages } from '@/components/layout/client-messages'
import { RefreshOnChange } from '@/components/live/refresh-on-change'
import { PageHeader } from '@/components/ui/page-header'
import { mayAdminister, mayOrder } from '@/lib/domain/actor'
import { columnOf, HOME_COLUMNS, type HomeGroupName, USUAL_HOME } from '@/lib/domain/home'
import { requireContext } from '@/lib/page'
import { hasWork } from '@/lib/services/home/has-work'
import { readPreference } from '@/lib/services/preferences/read-preference'
import { saveHomeAction } from './actions'
import { HomeSlot } from './home-slot'
import { type HomeReadings, readHome } from './read-home'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home')
  return { title: t('title') }
}

/** What needs the person, before what is only good to know; the groups as they want them. */
export default async function HomePage() {
  const context = await requireContext()
  const since = new Date().toISOString()
  const [t, timeZone, layout, isUsed] = await Promise.all([
    getTranslations('home'),
    getTimeZone(),
    readPreference(context, 'home'),
    hasWork(context),
  ])
  const readings = readHome(context, timeZone, layout)
  if (!isUsed) {
    return (
      <>
        <Live since={since} readings={readings} />
        <PageHeader title={t('title')} context={<Today />} />
        <FirstSteps canOrder={mayOrder(context.actor)} />
      </>
    )
  }
  const offered = (name: HomeGroupName) => name !== 'health' || mayAdminister(context.actor)
  const columnsOf = (groups: typeof layout.groups) => ({
    main: columnOf(groups, 'main').filter(({ name }) => offered(name)),
    side: columnOf(groups, 'side').filter(({ name }) => offered(name)),
  })
  const columns = columnsOf(layout.groups)
  const names = Object.values(HOME_COLUMNS).flat()
  return (
    <>
      <Live since={since} readings={readings} />
      <PageHeader
        title={t('title')}
        context={<Today readings={readings} />}
        actions={
          <ClientMessages namespaces={['common', 'errors', 'homeLayout']}>
            <CustomizeButton
              columns={columns}
              usual={columnsOf(USUAL_HOME.groups)}
              titles={Object.fromEntries(names.map((name) => [name, t(`${name}.title`)]))}
              action={saveHomeAction}
            />
          </ClientMessages>
        }
      />
      <div className="grid grid-cols-1 gap-x-8 gap-y-7 xl:grid-cols-[minmax(0,1fr)_22rem]">
        {(['main', 'side'] as const).map((column) => (
          <div key={column} className="grid grid-cols-1 content-start gap-7 empty:hidden">
            {columns[column]
              .filter(({ shown }) => shown)
              .map(({ name }) => (
                <HomeSlot key={name} name={name} context={context} readings={readings} />
              ))}
          </div>
        ))}
      </div>
    </>
  )
}

/** The day, and how much waits. */
async function Today({ readings }: { readings?: HomeReadings }) {
  const [t, format] = await Promise.all([getTranslations('home'), getFormatter()])
  const today = format.dateTime(new Date(), { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' })
  if (!readings) return today
  const [needsYou, late] = await Promise.all([readings.orders('needsYou'), readings.orders('late')])
  if (!needsYou.ok || !late.ok) return today
  return t('context', { today, waiting: t('waiting', { needsYou: needsYou.data.total, late: late.data.total }) })
}

/** Every order, and the drafts that are shown. */
async function Live({ since, readings }: { since: string; readings: HomeReadings }) {
  const drafts = await Promise.all([readings.drafts('drafts'), readings.drafts('handed')])
  const draftIds = drafts.flatMap((result) => (result.ok ? result.data.rows.map(({ id }) => id) : []))
  return <RefreshOnChange since={since} nouns={['submission', 'draft']} draftIds={draftIds} />
}
