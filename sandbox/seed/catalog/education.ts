import { license } from './license.ts'
import type { ProductSeed } from './product-seed.ts'

const education = { segments: ['education'], terms: ['P1M', 'P1Y', 'P3Y'], maximumQuantity: 500_000 } as const

/** Plans that only qualified schools and universities may buy. */
export const educationPlans: readonly ProductSeed[] = [
  license('CFQ7TTC0LFA1', 'Office 365 A1 for faculty', 0, 'Web apps, mail and Teams for teachers, free of charge.', {
    ...education,
    terms: ['P1Y'],
  }),
  license(
    'CFQ7TTC0LFA3',
    'Microsoft 365 A3 for faculty',
    575,
    'Installed apps, Windows and management for teachers and staff.',
    {
      ...education,
      more: [
        {
          id: '0005',
          title: 'Microsoft 365 A3 for students use benefit',
          usdCents: 0,
          prerequisiteSkus: ['CFQ7TTC0LFA3:0001'],
        },
      ],
    },
  ),
  license(
    'CFQ7TTC0LFA4',
    'Microsoft 365 A3 for students',
    250,
    'Installed apps, Windows and management for pupils and students.',
    education,
  ),
  license(
    'CFQ7TTC0LFA5',
    'Microsoft 365 A5 for faculty',
    1100,
    'A3 with advanced security, telephony and analysis for staff.',
    education,
  ),
  license(
    'CFQ7TTC0LFA6',
    'Microsoft 365 A5 for students',
    600,
    'A3 with advanced security and analysis for pupils and students.',
    education,
  ),
]
