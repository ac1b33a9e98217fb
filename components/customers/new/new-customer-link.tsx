import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'

/** To a company that is nobody's customer yet; `name` is what was looked for and not found. */
export function NewCustomerLink({ name }: { name?: string }) {
  const t = useTranslations('customers')
  const query = name ? `?${new URLSearchParams({ name })}` : ''
  return (
    <LinkButton href={`/customers/new${query}`} icon="plus" prefetch={false}>
      {t('newCustomer')}
    </LinkButton>
  )
}
