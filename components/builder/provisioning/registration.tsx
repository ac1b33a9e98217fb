import { useTranslations } from 'next-intl'
import { errorView } from '@/components/builder/ask-server'
import { useBuilder } from '@/components/builder/builder-context'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import { Icon } from '@/components/ui/icon'
import { Spinner } from '@/components/ui/spinner'
import type { AzurePlan } from '@/lib/domain/provisioning/azure-plan'
import { useRegistration } from './use-azure'

/** Whether the chosen subscription may have reservations; if not, the way there. ch. 5.10, 8.9. */
export function Registration({ plan }: { plan: AzurePlan }) {
  const t = useTranslations('provisioning.registration')
  const { canOrder } = useBuilder()
  const { state, register } = useRegistration(plan.subscriptionId)
  const again = (
    <Button size="small" icon="refresh" pending={state.isFetching} onClick={() => state.refetch()}>
      {t('again')}
    </Button>
  )
  const registerNow = canOrder && (
    <Button size="small" pending={register.isPending} onClick={() => register.mutate()}>
      {t('register')}
    </Button>
  )
  if (register.error) return <ErrorBanner error={errorView(register.error)} action={registerNow || undefined} />
  if (state.error) return <ErrorBanner error={errorView(state.error)} action={again} />
  const { data: now } = state
  switch (now) {
    case undefined:
      return <Waiting>{t('asking')}</Waiting>
    case 'registered':
      return (
        <p role="status" className="flex items-center gap-1.5 text-sm">
          <Icon name="circle-check" className="text-active" />
          {t('registered', { name: plan.name })}
        </p>
      )
    case 'registering':
      return <Waiting>{t('registering', { name: plan.name })}</Waiting>
    case 'notregistered':
      return (
        <Banner kind="warn" announce title={t('not', { name: plan.name })} action={registerNow || undefined}>
          {canOrder ? t('notText') : t('notAllowed')}
        </Banner>
      )
    case 'unknown':
      return <Banner kind="info" announce title={t('unknown')} action={again} />
    default:
      return now satisfies never
  }
}

function Waiting({ children }: { children: string }) {
  return (
    <p role="status" className="flex items-center gap-2 text-sm text-ink-2">
      <Spinner className="size-3.5" />
      {children}
    </p>
  )
}
