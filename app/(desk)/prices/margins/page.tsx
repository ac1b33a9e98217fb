import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/layout/client-messages'
import { RuleChanges } from '@/components/margins/rule-changes'
import { RulesTable } from '@/components/margins/rules-table'
import { PricesHeader } from '@/components/prices/prices-header'
import { Banner } from '@/components/ui/banner'
import { mayAdminister } from '@/lib/domain/actor'
import { orNotFound, requireContext } from '@/lib/page'
import { listMargins } from '@/lib/services/margins/list-margins'
import { findMarginTargetsAction, removeMarginRuleAction, saveMarginRuleAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('margins'))('title') }
}

/** How our sell prices are made, and who changed that. Who may not see margins does not find this page. */
export default async function MarginsPage() {
  const context = await requireContext()
  const { rules, changes } = await orNotFound(listMargins(context))
  const t = await getTranslations('margins')
  return (
    <ClientMessages namespaces={['common', 'errors', 'margins']}>
      <PricesHeader current="margins" seesMargins />
      <div className="grid gap-8">
        <Banner kind="info" title={t('howTitle')}>
          {t('how')}
        </Banner>
        <RulesTable
          rules={rules}
          mayEdit={mayAdminister(context.actor)}
          saveAction={saveMarginRuleAction}
          removeAction={removeMarginRuleAction}
          findTargetsAction={findMarginTargetsAction}
        />
        <RuleChanges changes={changes} />
      </div>
    </ClientMessages>
  )
}
