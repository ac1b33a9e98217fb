import { useTranslations } from 'next-intl'
import { buttonClasses } from '@/components/ui/button-classes'
import { Icon } from '@/components/ui/icon'

/** A file with all that a support case needs, in one click. */
export function SupportPacketLink({ submissionId }: { submissionId: string }) {
  const t = useTranslations('orderPage.support')
  return (
    <a
      href={`/api/orders/${submissionId}/support-packet`}
      download
      title={t('hint')}
      className={buttonClasses('secondary', 'normal', false, 'justify-self-start print:hidden')}
    >
      <Icon name="download" />
      {t('download')}
    </a>
  )
}
