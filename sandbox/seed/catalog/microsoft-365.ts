import { license } from './license.ts'
import type { ProductSeed } from './product-seed.ts'

const SMALL_BUSINESS = 300
const everyone = ['commercial', 'nonprofit'] as const
const enterprise = { terms: ['P1M', 'P1Y', 'P3Y'], segments: everyone } as const
const trial = { isTrial: true, terms: ['P1M'], maximumQuantity: 25, segments: ['commercial'] } as const

/** Suites and their trials. */
export const microsoft365: readonly ProductSeed[] = [
  license(
    'CFQ7TTC0LH18',
    'Microsoft 365 Business Basic',
    600,
    'Mail, cloud storage, meetings and the web apps for small companies.',
    {
      maximumQuantity: SMALL_BUSINESS,
      segments: everyone,
      upgradeTargets: ['CFQ7TTC0LDPB:0001', 'CFQ7TTC0LF8Q:0001'],
      more: [
        {
          id: '0002',
          title: 'Microsoft 365 Business Basic (no Teams)',
          usdCents: 475,
          upgradeTargets: ['CFQ7TTC0LDPB:0002'],
        },
      ],
    },
  ),
  license(
    'CFQ7TTC0LDPB',
    'Microsoft 365 Business Standard',
    1250,
    'Business Basic together with the installed Office apps.',
    {
      maximumQuantity: SMALL_BUSINESS,
      segments: everyone,
      upgradeTargets: ['CFQ7TTC0LCHC:0001'],
      more: [
        {
          id: '0002',
          title: 'Microsoft 365 Business Standard (no Teams)',
          usdCents: 1025,
          upgradeTargets: ['CFQ7TTC0LCHC:0002'],
        },
        {
          ...trial,
          id: '0009',
          title: 'Microsoft 365 Business Standard Trial',
          usdCents: 0,
          upgradeTargets: ['CFQ7TTC0LDPB:0001'],
        },
      ],
    },
  ),
  license(
    'CFQ7TTC0LCHC',
    'Microsoft 365 Business Premium',
    2200,
    'Business Standard with device management and protection against attacks.',
    {
      maximumQuantity: SMALL_BUSINESS,
      segments: everyone,
      upgradeTargets: ['CFQ7TTC0LFLX:0001'],
      more: [
        { id: '0002', title: 'Microsoft 365 Business Premium (no Teams)', usdCents: 1975 },
        {
          ...trial,
          id: '0009',
          title: 'Microsoft 365 Business Premium Trial',
          usdCents: 0,
          upgradeTargets: ['CFQ7TTC0LCHC:0001'],
        },
      ],
    },
  ),
  license(
    'CFQ7TTC0LH1G',
    'Microsoft 365 Apps for business',
    825,
    'The installed Office apps with cloud storage, without mail.',
    {
      maximumQuantity: SMALL_BUSINESS,
    },
  ),
  license(
    'CFQ7TTC0LGZT',
    'Microsoft 365 Apps for enterprise',
    1200,
    'The installed Office apps for any number of people.',
    enterprise,
  ),
  license('CFQ7TTC0LFLX', 'Microsoft 365 E3', 3600, 'Office apps, Windows and management for large organisations.', {
    ...enterprise,
    upgradeTargets: ['CFQ7TTC0LFLZ:0001'],
    more: [
      { id: '0002', title: 'Microsoft 365 E3 (no Teams)', usdCents: 3375, upgradeTargets: ['CFQ7TTC0LFLZ:0002'] },
      { id: '000C', title: 'Microsoft 365 E3 - Unattended License', usdCents: 4250, segments: ['commercial'] },
    ],
  }),
  license(
    'CFQ7TTC0LFLZ',
    'Microsoft 365 E5',
    5700,
    'Microsoft 365 E3 with advanced security, compliance, telephony and analysis.',
    {
      ...enterprise,
      more: [
        { id: '0002', title: 'Microsoft 365 E5 (no Teams)', usdCents: 5475 },
        { id: '0003', title: 'Microsoft 365 E5 without Audio Conferencing', usdCents: 5700, segments: ['commercial'] },
      ],
    },
  ),
  license('CFQ7TTC0MBMD', 'Microsoft 365 F1', 225, 'Teams and the basics for people who work away from a desk.', {
    ...enterprise,
    more: [{ id: '0002', title: 'Microsoft 365 F1 (no Teams)', usdCents: 175 }],
  }),
  license(
    'CFQ7TTC0LH05',
    'Microsoft 365 F3',
    800,
    'Web apps, mail and management for people who work away from a desk.',
    enterprise,
  ),
  license('CFQ7TTC0LF8Q', 'Office 365 E1', 1000, 'Mail, storage and web apps for any number of people.', {
    ...enterprise,
    upgradeTargets: ['CFQ7TTC0LF8R:0001'],
  }),
  license('CFQ7TTC0LF8R', 'Office 365 E3', 2300, 'Office 365 E1 with the installed apps and data protection.', {
    ...enterprise,
    upgradeTargets: ['CFQ7TTC0LF8S:0002'],
  }),
  license('CFQ7TTC0LF8S', 'Office 365 E5', 3800, 'Office 365 E3 with telephony, advanced compliance and analysis.', {
    ...enterprise,
    sku: '0002',
    more: [{ id: '0001', title: 'Office 365 E5 without Audio Conferencing', usdCents: 3040, segments: ['commercial'] }],
  }),
  license(
    'CFQ7TTC0LHWP',
    'Office 365 F3',
    400,
    'Small mailboxes and web apps for people who work away from a desk.',
    enterprise,
  ),
  license(
    'CFQ7TTC0LFGC',
    'Microsoft 365 G3 GCC',
    3600,
    'Microsoft 365 in the cloud for public bodies of the United States.',
    {
      segments: ['government'],
      markets: ['US'],
    },
  ),
  license(
    'CFQ7TTC0LFGD',
    'Office 365 G1 GCC',
    1000,
    'Mail and web apps in the cloud for public bodies of the United States.',
    {
      segments: ['government'],
      markets: ['US'],
    },
  ),
  license(
    'CFQ7TTC0LFSX',
    'Microsoft 365 E3 - Partner Specialized Offer',
    3240,
    'Microsoft 365 E3 on terms for selected partners.',
    {
      isSpecializedOffer: true,
      terms: ['P1Y'],
    },
  ),
  license('CFQ7TTC0KZCR', 'Microsoft 365 E5 Compliance', 1200, 'Protection, records and discovery on top of E3.', {
    ...enterprise,
    prerequisiteSkus: ['CFQ7TTC0LFLX:0001'],
  }),
  license('CFQ7TTC0L4M3', 'Microsoft 365 E5 eDiscovery and Audit', 600, 'Search for evidence across mail and files.', {
    ...enterprise,
    prerequisiteSkus: ['CFQ7TTC0LFLX:0001'],
  }),
]
