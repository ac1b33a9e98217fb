import type { ProductSeed, SkuSeed } from './product-seed.ts'

function saas(
  id: string,
  title: string,
  publisherName: string,
  description: string,
  plans: readonly [title: string, usdCents: number, more?: Partial<SkuSeed>][],
): ProductSeed {
  return {
    id,
    title,
    description,
    kind: 'saas',
    publisherName,
    skus: plans.map(([plan, usdCents, more], index) => ({
      id: String(index + 1).padStart(4, '0'),
      title: `${title} - ${plan}`,
      usdCents,
      maximumQuantity: 1_000,
      terms: ['P1M', 'P1Y'],
      segments: ['commercial'],
      ...more,
    })),
  }
}

/** Offers of other publishers in the commercial marketplace. */
export const marketplace: readonly ProductSeed[] = [
  saas('DZH318Z0BXWC', 'Tailspin Web Shield', 'Tailspin Toys', 'A firewall in front of web applications.', [
    ['Small Plan', 34_900],
    ['Medium Plan', 69_900],
  ]),
  saas(
    'DZH318Z0C0WF',
    'Relecloud Backup for Microsoft 365',
    'Relecloud',
    'Daily copies of mail, files and Teams in another cloud.',
    [
      ['Free Trial', 0, { isTrial: true, terms: ['P1M'], upgradeTargets: ['DZH318Z0C0WF:0002'] }],
      ['Per User', 250],
    ],
  ),
  saas('DZH318Z0C1QN', 'VanArsdel Sign', 'VanArsdel, Ltd.', 'Electronic signatures with proof of identity.', [
    ['Team', 1_900],
    ['Company', 4_900],
  ]),
  saas('DZH318Z0C2TZ', 'Lamna Desk', 'Lamna Healthcare', 'A service desk that lives in Teams.', [['Agent', 2_900]]),
  saas('DZH318Z0C964', 'Litware Metering', 'Litware, Inc.', 'Messages to customers, with a number of them included.', [
    [
      'Bronze',
      9_900,
      {
        consumptionType: 'overage',
        includedQuantity: { units: '10000', description: '10,000 messages are included' },
      },
    ],
  ]),
]
