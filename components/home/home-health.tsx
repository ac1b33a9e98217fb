import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { RelativeTime } from '@/components/ui/relative-time'
import { Section } from '@/components/ui/section'
import { Status } from '@/components/ui/status'
import { Surface } from '@/components/ui/surface'
import { TextLink } from '@/components/ui/text-link'
import type { Tone } from '@/components/ui/tone'
import type { ActionResult } from '@/lib/domain/action-result'
import type { MicrosoftReach, ServiceAccountView } from '@/lib/domain/connection-view'
import type { SyncProgress } from '@/lib/domain/customer-row'
import type { ImportProgress } from '@/lib/domain/order-import'

type HomeHealthProps = {
  account: ActionResult<ServiceAccountView | null>
  customers: ActionResult<SyncProgress>
  orders: ActionResult<ImportProgress>
  /** Whether Microsoft answers: it may take its time. */
  microsoft: ReactNode
}

/** For administrators: whether what the desk lives on works. */
export function HomeHealth({ account, customers, orders, microsoft }: HomeHealthProps) {
  const t = useTranslations('home.health')
  return (
    <Section
      title={t('title')}
      actions={
        <TextLink href="/connection" className="text-sm">
          {t('all')}
        </TextLink>
      }
    >
      <Surface flush>
        <ul className="divide-y divide-line">
          <HealthRow name={t('microsoft')}>{microsoft}</HealthRow>
          <HealthRow name={t('serviceAccount')}>
            {account.ok ? <Account account={account.data} /> : <Unread />}
          </HealthRow>
          <HealthRow name={t('customers')}>{customers.ok ? <Customers sync={customers.data} /> : <Unread />}</HealthRow>
          <HealthRow name={t('orders')}>{orders.ok ? <Orders progress={orders.data} /> : <Unread />}</HealthRow>
        </ul>
      </Surface>
    </Section>
  )
}

/** Whether Microsoft gives the application a token, and Partner Center takes it. */
export function MicrosoftHealth({ reach: { token, partnerCenter } }: { reach: MicrosoftReach }) {
  const states = useTranslations('connection.states')
  if (token.ok && partnerCenter?.ok) return <State tone="active">{states('works')}</State>
  const isAway = (token.ok ? partnerCenter?.ok === false && partnerCenter.error : token.error) || undefined
  return <State tone="failed">{states(isAway?.code === 'microsoftUnavailable' ? 'away' : 'refused')}</State>
}

function HealthRow({ name, children }: { name: string; children: ReactNode }) {
  return (
    <li className="flex min-h-11 items-center justify-between gap-4 px-4 py-2 text-sm">
      <span className="shrink-0">{name}</span>
      <span className="grid min-w-0 justify-items-end text-end">{children}</span>
    </li>
  )
}

function State({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <Status tone={tone} look="plain">
      {children}
    </Status>
  )
}

function About({ children }: { children: ReactNode }) {
  return <span className="text-xs text-ink-3">{children}</span>
}

function Unread() {
  return <State tone="unknown">{useTranslations('home.health')('unread')}</State>
}

const ACCOUNT_TONES = { healthy: 'active', unrenewed: 'late', roleLost: 'needs-you', ended: 'needs-you' } as const

function Account({ account }: { account: ServiceAccountView | null }) {
  const t = useTranslations('connection.serviceAccount.health')
  if (!account) return <State tone="neutral">{t('none')}</State>
  return <State tone={ACCOUNT_TONES[account.health]}>{t(account.health)}</State>
}

function Customers({ sync }: { sync: SyncProgress }) {
  const t = useTranslations('home.health')
  if (sync.state === 'failed') return <State tone="needs-you">{t('failed')}</State>
  if (!sync.mirroredAt) return <State tone="provisioning">{t('reading', { count: sync.customers })}</State>
  return (
    <>
      <State tone="active">{t('known', { count: sync.total })}</State>
      <About>
        <RelativeTime value={sync.mirroredAt} />
      </About>
    </>
  )
}

function Orders({ progress: { state, customers, failed, minutesLeft, lastReadAt } }: { progress: ImportProgress }) {
  const t = useTranslations('home.health')
  const format = useFormatter()
  if (state === 'running') {
    const share = format.number(customers.done / Math.max(1, customers.total), { style: 'percent' })
    return (
      <>
        <State tone="provisioning">{t('importing', { share })}</State>
        {minutesLeft !== null && <About>{t('minutesLeft', { count: minutesLeft })}</About>}
      </>
    )
  }
  if (failed > 0) return <State tone="needs-you">{t('unreadCustomers', { count: failed })}</State>
  return (
    <>
      <State tone={state === 'never' ? 'neutral' : 'active'}>{t(state === 'never' ? 'never' : 'fresh')}</State>
      {lastReadAt && (
        <About>
          <RelativeTime value={lastReadAt} />
        </About>
      )}
    </>
  )
}
