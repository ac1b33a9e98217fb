import { useTranslations } from 'next-intl'
import { use } from 'react'
import { Banner } from '@/components/ui/banner'
import { ErrorBanner } from '@/components/ui/error-banner'
import { Icon } from '@/components/ui/icon'
import type { ActionResult } from '@/lib/domain/action-result'
import type { PublisherSetup } from '@/lib/domain/publisher-setup'

/** What a marketplace purchase still needs when it is active: to be set up at its publisher. Nothing for other orders. */
export function PublisherSetups({ setups }: { setups: Promise<ActionResult<PublisherSetup[]>> }) {
  const t = useTranslations('order.publisher')
  const result = use(setups)
  if (!result.ok) return <ErrorBanner error={result.error} className="mt-4" />
  if (result.data.length === 0) return null
  return (
    <Banner kind="info" title={t('title', { count: result.data.length })} className="mt-4 print:hidden">
      <p>{t('text')}</p>
      <ul className="mt-2 grid gap-1">
        {result.data.map(({ orderId, lineItemNumber, title, friendlyName, address }) => (
          <li key={`${orderId} ${lineItemNumber}`}>
            <a
              href={address}
              target="_blank"
              rel="noreferrer"
              className="inline-flex items-center gap-1 font-medium text-accent-ink underline decoration-accent-line underline-offset-3 hover:decoration-current pointer-coarse:min-h-11"
            >
              {t('link', { name: friendlyName || title })}
              <Icon name="external" className="size-3.5" />
              <span className="sr-only">{t('newTab')}</span>
            </a>
          </li>
        ))}
      </ul>
    </Banner>
  )
}
