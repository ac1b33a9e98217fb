import { useTranslations } from 'next-intl'
import { DateTime } from '@/components/ui/date-time'
import { Description, DescriptionList } from '@/components/ui/description-list'
import { Status } from '@/components/ui/status'
import type { OwnSignIn } from '@/lib/domain/connection-view'
import { ConnectionPart } from './connection-part'
import { SignInMethods } from './sign-in-methods'

/** The person's own sign-in (App+User), by which orders are placed. */
export function OwnSignInPart({ signIn, roleLabel }: { signIn: OwnSignIn; roleLabel: string }) {
  const t = useTranslations('connection.own')
  const states = useTranslations('connection.states')
  return (
    <ConnectionPart title={t('title')} about={t('about')} status={<Status tone="active">{states('works')}</Status>}>
      <DescriptionList>
        <Description term={t('account')}>
          {signIn.name}
          <span className="block text-xs text-ink-3">{signIn.upn}</span>
        </Description>
        <Description term={t('role')}>{roleLabel}</Description>
        <Description term={t('methods')}>
          <SignInMethods methods={signIn.signInMethods} />
        </Description>
        <Description term={t('since')}>
          <DateTime value={signIn.signedInAt} />
        </Description>
        <Description term={t('until')}>
          <DateTime value={signIn.endsAt} />
        </Description>
        <Description term={t('token')}>
          {t.rich('tokenUntil', { time: () => <DateTime value={signIn.accessTokenExpiresAt} show="time" /> })}
        </Description>
      </DescriptionList>
    </ConnectionPart>
  )
}
