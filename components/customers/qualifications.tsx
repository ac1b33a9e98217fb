import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'

const KNOWN = ['Education', 'Nonprofit', 'GovernmentCommunityCloud', 'StateOwnedEntity'] as const

/** What offers besides commercial ones a customer qualifies for, by Microsoft's names. */
export function Qualifications({ names }: { names: readonly string[] }) {
  const t = useTranslations('customers.qualification')
  const known = KNOWN.filter((name) => names.some((one) => one.toLowerCase() === name.toLowerCase()))
  return known.map((name) => (
    <Badge key={name} outline>
      {t(name)}
    </Badge>
  ))
}
