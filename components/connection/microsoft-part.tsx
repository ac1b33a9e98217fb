import { useTranslations } from 'next-intl'
import { CopyId } from '@/components/ui/copy-id'
import { DateTime } from '@/components/ui/date-time'
import { Description, DescriptionList } from '@/components/ui/description-list'
import { ErrorBanner } from '@/components/ui/error-banner'
import { Status } from '@/components/ui/status'
import type { Installation, MicrosoftReach } from '@/lib/domain/connection-view'
import { ConnectionPart } from './connection-part'

type MicrosoftPartProps = {
  reach: MicrosoftReach
  /** For administrators; the others are told only whether it works. */
  installation?: Installation | undefined
}

/** Whether Microsoft gives the application a token and takes it; for administrators with the addresses. */
export function MicrosoftPart({ reach, installation }: MicrosoftPartProps) {
  const t = useTranslations('connection.microsoft')
  const states = useTranslations('connection.states')
  const failure = failureOf(reach)
  return (
    <ConnectionPart
      title={t('title')}
      about={t('about')}
      status={
        failure ? (
          <Status tone="failed">{states(failure.code === 'microsoftUnavailable' ? 'away' : 'refused')}</Status>
        ) : (
          <Status tone="active">{states('works')}</Status>
        )
      }
    >
      {failure && installation && <ErrorBanner error={failure} />}
      {installation ? (
        <Details reach={reach} installation={installation} />
      ) : (
        <p className="text-sm text-ink-2">{t(failure ? 'othersAway' : 'others')}</p>
      )}
    </ConnectionPart>
  )
}

function Details({ reach, installation }: { reach: MicrosoftReach; installation: Installation }) {
  const t = useTranslations('connection.microsoft')
  const states = useTranslations('connection.states')
  const { token, partnerCenter, checkedAt } = reach
  return (
    <DescriptionList>
      <Description term={t('partnerCenter')}>
        {!partnerCenter && t('notAsked')}
        {partnerCenter?.ok && t('answered', { ms: partnerCenter.data.answeredInMs })}
        {partnerCenter?.ok === false && states('away')}
      </Description>
      <Description term={t('token')}>
        {token.ok
          ? t.rich('tokenUntil', { time: () => <DateTime value={token.data.expiresAt} show="time" /> })
          : states('refused')}
      </Description>
      <Description term={t('cloud')}>
        {installation.kind === 'sandbox' ? t('sandbox') : t(`clouds.${installation.cloud}`)}
      </Description>
      <Description term={t('hosts')}>
        <span className="block">{installation.partnerCenterHost}</span>
        {installation.entraHost !== installation.partnerCenterHost && (
          <span className="block">{installation.entraHost}</span>
        )}
      </Description>
      <Description term={t('tenant')}>
        <CopyId value={installation.tenantId} truncate />
      </Description>
      <Description term={t('partner')}>
        {installation.partner
          ? t(`partnerKind.${installation.partner.kind}`, { id: installation.partner.mpnId })
          : t('partnerUnread')}
      </Description>
      <Description term={t('application')}>
        <CopyId value={installation.applicationId} truncate />
      </Description>
      <Description term={t('checked')}>
        <DateTime value={checkedAt} show="seconds" />
      </Description>
    </DescriptionList>
  )
}

function failureOf({ token, partnerCenter }: MicrosoftReach) {
  if (!token.ok) return token.error
  return partnerCenter?.ok === false ? partnerCenter.error : undefined
}
