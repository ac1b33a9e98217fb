import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import type { ConnectRefusal } from '@/lib/domain/service-account'

type ConnectOutcomeProps = {
  outcome: 'connected' | ConnectRefusal
  /** The account that is connected now. */
  account: string | undefined
}

/** What came of the way to Microsoft and back. */
export function ConnectOutcome({ outcome, account }: ConnectOutcomeProps) {
  const t = useTranslations('connection.outcome')
  if (outcome === 'connected') {
    // An old address, opened after the account was disconnected, tells nothing that is true.
    if (!account) return null
    return (
      <Banner kind="success" announce title={t('connected', { account })} className="mb-5">
        {t('connectedText')}
      </Banner>
    )
  }
  return (
    <Banner kind={outcome === 'cancelled' ? 'warn' : 'error'} announce title={t('notConnected')} className="mb-5">
      {t(`reason.${outcome}`)} {account && t('stays')}
    </Banner>
  )
}
