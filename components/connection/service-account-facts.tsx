import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { DateTime } from '@/components/ui/date-time'
import { Description, DescriptionList } from '@/components/ui/description-list'
import { RelativeTime } from '@/components/ui/relative-time'
import type { ServiceAccountView } from '@/lib/domain/connection-view'
import { SignInMethods } from './sign-in-methods'

/** The connected account, and what is wrong with it. */
export function ServiceAccountFacts({ account }: { account: ServiceAccountView }) {
  const t = useTranslations('connection.serviceAccount')
  const { name, upn, connectedAt, connectedBy, renewedAt, health, signInMethods } = account
  return (
    <>
      {health !== 'healthy' && (
        <Banner kind={health === 'ended' ? 'error' : 'warn'} title={t(`${health}.title`)}>
          {t(`${health}.text`)}
        </Banner>
      )}
      <DescriptionList>
        <Description term={t('account')}>
          {name}
          <span className="block text-xs text-ink-3">{upn}</span>
        </Description>
        <Description term={t('connected')}>
          {t.rich('connectedBy', { name: connectedBy, time: () => <DateTime value={connectedAt} /> })}
        </Description>
        <Description term={t('renewed')}>
          {renewedAt ? <RelativeTime value={renewedAt} /> : t('notYetRenewed')}
        </Description>
        <Description term={t('signedInWith')}>
          <SignInMethods methods={signInMethods} />
        </Description>
        <Description term={t('usedFor')}>{t('usedForText')}</Description>
      </DescriptionList>
    </>
  )
}
