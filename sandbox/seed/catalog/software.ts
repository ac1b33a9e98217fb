import type { ProductKind, ProductSeed, SkuSeed } from './product-seed.ts'

function software(
  id: string,
  title: string,
  kind: ProductKind,
  description: string,
  skus: readonly (Pick<SkuSeed, 'id' | 'title' | 'usdCents'> & Partial<SkuSeed>)[],
): ProductSeed {
  const terms = kind === 'perpetual' ? [] : (['P1Y', 'P3Y'] as const)
  return {
    id,
    title,
    description,
    kind,
    publisherName: 'Microsoft',
    skus: skus.map((sku) => ({ maximumQuantity: 5_000, terms, segments: ['commercial'], ...sku })),
  }
}

/** Perpetual licences and software subscriptions. */
export const softwareProducts: readonly ProductSeed[] = [
  software(
    'DG7GMGF0PWHC',
    'Windows Server 2025 Standard',
    'perpetual',
    'Windows Server for physical and lightly virtualised machines.',
    [
      { id: '0001', title: 'Windows Server 2025 Standard - 16 Core License Pack', usdCents: 117_600 },
      { id: '0002', title: 'Windows Server 2025 Standard - 2 Core License Pack', usdCents: 14_700 },
    ],
  ),
  software('DG7GMGF0PWJ1', 'Windows Server 2025 CAL', 'perpetual', 'Access licences for Windows Server 2025.', [
    { id: '0001', title: 'Windows Server 2025 - 1 Device CAL', usdCents: 4_600 },
    { id: '0002', title: 'Windows Server 2025 - 1 User CAL', usdCents: 5_900 },
  ]),
  software(
    'DG7GMGF0PWJ7',
    'Windows Server 2025 Remote Desktop Services CAL',
    'perpetual',
    'Access licences for Remote Desktop Services.',
    [{ id: '0001', title: 'Windows Server 2025 Remote Desktop Services - 1 User CAL', usdCents: 17_900 }],
  ),
  software(
    'DG7GMGF0D19L',
    'Windows 11 Pro Upgrade',
    'perpetual',
    'An upgrade of a licensed Windows to Windows 11 Pro.',
    [{ id: '0001', title: 'Windows 11 Home to Pro Upgrade for Microsoft 365 Business', usdCents: 9_900 }],
  ),
  software(
    'DG7GMGF0PN5J',
    'Office LTSC Standard 2024',
    'perpetual',
    'Word, Excel, PowerPoint and Outlook that never change.',
    [
      { id: '0002', title: 'Office LTSC Standard 2024', usdCents: 48_000 },
      { id: '0003', title: 'Office LTSC Standard for Mac 2024', usdCents: 48_000 },
    ],
  ),
  software(
    'DG7GMGF0FLR2',
    'SQL Server 2022 Standard',
    'perpetual',
    'The SQL Server database with its own licence for a server.',
    [
      { id: '0001', title: 'SQL Server 2022 Standard Edition', usdCents: 109_900 },
      { id: '0002', title: 'SQL Server 2022 - 1 User CAL', usdCents: 25_600 },
    ],
  ),
  software('DG7GMGF0D7FV', 'SQL Server 2022 Standard Core', 'perpetual', 'SQL Server Standard by processor cores.', [
    {
      id: '0001',
      title: 'SQL Server 2022 Standard Core - 2 Core License Pack',
      usdCents: 438_500,
      trigger: 'purchase-order',
    },
  ]),
  software(
    'DG7GMGF0D7FT',
    'SQL Server 2022 Enterprise Core',
    'perpetual',
    'SQL Server Enterprise by processor cores.',
    [
      {
        id: '0001',
        title: 'SQL Server 2022 Enterprise Core - 2 Core License Pack',
        usdCents: 1_680_000,
        trigger: 'purchase-order',
      },
    ],
  ),
  software('DG7GMGF0FKZV', 'SQL Server Enterprise', 'software-subscription', 'SQL Server Enterprise by subscription.', [
    { id: '0003', title: 'SQL Server Enterprise - 2 Core License Pack', usdCents: 543_400 },
  ]),
  software('DG7GMGF0FKX9', 'SQL Server Standard', 'software-subscription', 'SQL Server Standard by subscription.', [
    { id: '0003', title: 'SQL Server Standard - 2 Core License Pack', usdCents: 141_800 },
  ]),
  software(
    'DG7GMGF0FL73',
    'Windows Server Standard',
    'software-subscription',
    'Windows Server by subscription, with new versions.',
    [{ id: '0002', title: 'Windows Server Standard - 8 Core License Pack', usdCents: 24_500 }],
  ),
  software('DG7GMGF0CGSH', 'SUSE Linux Enterprise Server', 'suse', 'SUSE Linux with support for machines in Azure.', [
    { id: '0001', title: 'SUSE Linux Enterprise Server - 1-2 vCPUs', usdCents: 51_300 },
  ]),
  software('DG7GMGF0DWTL', 'Windows Server 2019 CAL', 'perpetual', 'Access licences for Windows Server 2019.', [
    { id: '0001', title: 'Windows Server 2019 - 1 User CAL', usdCents: 5_300 },
  ]),
  software('DG7GMGF0DWM3', 'SQL Server 2019 Standard', 'perpetual', 'The SQL Server database of 2019.', [
    {
      id: '0002',
      title: 'SQL Server 2019 Standard Edition',
      usdCents: 93_100,
      includes: ['DG7GMGF0DWM2:0001', 'DG7GMGF0DWMK:0001'],
    },
  ]),
  software(
    'DG7GMGF0DWT0',
    'Microsoft Identity Manager 2016',
    'perpetual',
    'Identities across directories on premises.',
    [{ id: '0001', title: 'Microsoft Identity Manager 2016 - 1 User CAL', usdCents: 2_100 }],
  ),
  software('DG7GMGF0DWTK', 'Windows Server 2019 Standard', 'perpetual', 'Windows Server of 2019.', [
    {
      id: '0002',
      title: 'Windows Server 2019 Standard - 16 Core License Pack',
      usdCents: 97_200,
      includes: ['DG7GMGF0DWTJ:0001', 'DG7GMGF0DWLG:0002'],
    },
  ]),
  software(
    'DG7GMGF0DVSV',
    'Windows Server Remote Desktop Services CAL',
    'software-subscription',
    'Access licences for Remote Desktop Services by subscription.',
    [{ id: '000P', title: 'Windows Server Remote Desktop Services CAL - 1 User CAL', usdCents: 6_800 }],
  ),
  software('DG7GMGF0DVT7', 'Windows Server CAL', 'software-subscription', 'Access licences by subscription.', [
    { id: '000C', title: 'Windows Server CAL - 1 User CAL', usdCents: 2_200 },
  ]),
]
