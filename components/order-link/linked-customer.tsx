import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/app-link'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'
import { TextField } from '@/components/ui/text-field'
import type { CustomerRow } from '@/lib/domain/customer-row'

type LinkedCustomerProps = {
  /** What the link says, or nothing when it names nobody. */
  reference: string
  similar: CustomerRow[]
  /** What follows the question mark of the link. */
  search: string
}

/** A link whose customer is not known: who may be meant, and a field to name another; the lines of the link stay. */
export function LinkedCustomer({ reference, similar, search }: LinkedCustomerProps) {
  const t = useTranslations('orderLink.customer')
  const rest = [...new URLSearchParams(search)].filter(([name]) => name !== 'customer')
  const addressFor = (id: string) => `/orders/new?${new URLSearchParams([['customer', id], ...rest])}` as Route
  return (
    <div className="grid gap-6">
      <Banner kind="warn" title={reference ? t('unknown', { reference }) : t('missing')}>
        {reference ? t('unknownText') : t('missingText')}
      </Banner>
      {similar.length > 0 && (
        <Section title={t('similar')}>
          <ul className="overflow-clip rounded-md border border-line">
            {similar.map((customer) => (
              <li key={customer.id} className="border-b border-line last:border-b-0">
                <AppLink
                  href={addressFor(customer.id)}
                  className="flex min-h-12 items-center gap-3 px-3 py-2 transition-colors hover:bg-hover focus-visible:-outline-offset-2"
                >
                  <span className="grid min-w-0 flex-1">
                    <span className="truncate text-sm font-medium">{customer.companyName}</span>
                    <span className="truncate font-mono text-xs text-ink-3">{customer.domain}</span>
                  </span>
                  <Icon name="arrow-right" className="text-ink-3" />
                </AppLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <form method="get" action="/orders/new" className="flex flex-wrap items-end gap-3">
        <TextField name="customer" required label={t('field')} hint={t('hint')} className="min-w-64 flex-1" />
        {rest.map(([name, value], index) => (
          // The order of the names is what the link means by them.
          // biome-ignore lint/suspicious/noArrayIndexKey: they never change places
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <Button type="submit" className="mb-5.5">
          {t('use')}
        </Button>
      </form>
      <div>
        <LinkButton href="/orders/new" icon="search">
          {t('picker')}
        </LinkButton>
      </div>
    </div>
  )
}
