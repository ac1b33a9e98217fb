import { license } from './license.ts'
import type { ProductSeed } from './product-seed.ts'

const everyone = { segments: ['commercial', 'nonprofit'] } as const

/** Identity, devices, protection and compliance. */
export const security: readonly ProductSeed[] = [
  license(
    'CFQ7TTC0LFLS',
    'Microsoft Entra ID P1',
    600,
    'Single sign-on, conditional access and self-service for identities.',
    {
      ...everyone,
      sku: '0002',
    },
  ),
  license(
    'CFQ7TTC0LFK5',
    'Microsoft Entra ID P2',
    900,
    'P1 with identity protection and privileged identity management.',
    everyone,
  ),
  license(
    'CFQ7TTC0LFJ1',
    'Enterprise Mobility + Security E3',
    1060,
    'Identity, device and information protection in one plan.',
    everyone,
  ),
  license(
    'CFQ7TTC0LFJ2',
    'Enterprise Mobility + Security E5',
    1640,
    'E3 with risk-based access and protection of cloud apps.',
    everyone,
  ),
  license('CFQ7TTC0LCH4', 'Microsoft Intune Plan 1', 800, 'Management of computers and phones.', everyone),
  license(
    'CFQ7TTC0PW0S',
    'Microsoft Intune Suite',
    1000,
    'Remote help, tunnel and endpoint privilege management on top of Intune.',
    {
      prerequisiteSkus: ['CFQ7TTC0LCH4:0001', 'CFQ7TTC0LFLX:0001', 'CFQ7TTC0LCHC:0001'],
    },
  ),
  license('CFQ7TTC0LGV5', 'Microsoft Defender for Endpoint P2', 520, 'Detection of and answers to attacks on devices.'),
  license('CFQ7TTC0JXD7', 'Microsoft Defender for Business', 300, 'Endpoint protection for small companies.', {
    maximumQuantity: 300,
  }),
  license(
    'CFQ7TTC0LH04',
    'Microsoft Defender for Office 365 (Plan 1)',
    200,
    'Protection against phishing and harmful links in mail.',
    everyone,
  ),
  license(
    'CFQ7TTC0LHXH',
    'Microsoft Defender for Office 365 (Plan 2)',
    500,
    'Plan 1 with simulation of attacks and automatic answers.',
    everyone,
  ),
  license(
    'CFQ7TTC0SMBP',
    'Microsoft Defender Suite for Business Premium',
    1000,
    'Enterprise security on top of Business Premium.',
    {
      maximumQuantity: 300,
      prerequisiteSkus: ['CFQ7TTC0LCHC:0001', 'CFQ7TTC0LCHC:0002'],
    },
  ),
  license('CFQ7TTC0J1HZ', 'Microsoft Purview Suite', 1200, 'Compliance, records and insider risk management.', {
    prerequisiteSkus: ['CFQ7TTC0LFLX:0001', 'CFQ7TTC0LF8R:0001'],
  }),
]
