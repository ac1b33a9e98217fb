import { license } from './license.ts'
import type { ProductSeed } from './product-seed.ts'

const business = { terms: ['P1M', 'P1Y', 'P3Y'] } as const

/** Dynamics 365, Power Platform and Power BI. */
export const businessApps: readonly ProductSeed[] = [
  license(
    'CFQ7TTC0LH2H',
    'Dynamics 365 Business Central Essentials',
    7000,
    'Accounting, purchasing, stock and projects for growing companies.',
    business,
  ),
  license(
    'CFQ7TTC0LH2J',
    'Dynamics 365 Business Central Premium',
    10000,
    'Essentials with manufacturing and service management.',
    business,
  ),
  license(
    'CFQ7TTC0LH2K',
    'Dynamics 365 Business Central Team Members',
    800,
    'Reading, approving and small entries in Business Central.',
    {
      ...business,
      prerequisiteSkus: ['CFQ7TTC0LH2H:0001', 'CFQ7TTC0LH2J:0001'],
    },
  ),
  license('CFQ7TTC0LFDZ', 'Dynamics 365 Sales Professional', 6500, 'Leads, opportunities and quotes.', business),
  license(
    'CFQ7TTC0LFD5',
    'Dynamics 365 Sales Enterprise Edition',
    10500,
    'Sales with forecasting, sequences and extension.',
    {
      ...business,
      more: [
        {
          id: '0008',
          title: 'Dynamics 365 Sales Enterprise Edition - Attach',
          usdCents: 2000,
          prerequisiteSkus: ['CFQ7TTC0LH2H:0001', 'CFQ7TTC0LFDX:0001'],
        },
      ],
    },
  ),
  license(
    'CFQ7TTC0LFDX',
    'Dynamics 365 Customer Service Enterprise',
    10500,
    'Cases, knowledge and service levels.',
    business,
  ),
  license('CFQ7TTC0LFNK', 'Dynamics 365 Field Service', 10500, 'Work orders, schedules and mobile technicians.', {
    ...business,
    trigger: 'slow',
  }),
  license('CFQ7TTC0LFXF', 'Dynamics 365 Commerce', 21000, 'Shops, tills and web sales in one system.', {
    minimumQuantity: 20,
    trigger: 'fails',
  }),
  license('CFQ7TTC0LFV4', 'Dynamics 365 Finance', 21000, 'Ledgers, budgets and payments for large organisations.', {
    ...business,
    minimumQuantity: 20,
  }),
  license('CFQ7TTC0LHSL', 'Power BI Pro', 1400, 'Reports and dashboards that can be shared.', {
    segments: ['commercial', 'nonprofit'],
  }),
  license(
    'CFQ7TTC0HL8W',
    'Power BI Premium Per User',
    2400,
    'Large models, frequent refresh and pipelines for one person.',
  ),
  license('CFQ7TTC0LH2S', 'Power Apps Premium', 2000, 'Any number of own apps for one person.', business),
  license(
    'CFQ7TTC0LSGZ',
    'Power Automate Premium',
    1500,
    'Flows with premium connectors and desktop automation for one person.',
    business,
  ),
  license(
    'CFQ7TTC0LSH0',
    'Power Automate Process',
    15000,
    'An unattended automation that runs without a person.',
    business,
  ),
  license(
    'CFQ7TTC0RTNR',
    'Power Pages authenticated users T1 - 100 users/per site/month',
    20000,
    'Visitors who sign in to a site, by the hundred.',
  ),
  license('CFQ7TTC0NTXJ', 'Microsoft Copilot Studio', 20000, 'Agents of one’s own, 25,000 messages a month.', {
    terms: ['P1M', 'P1Y'],
  }),
  license(
    'CFQ7TTC0LH0Z',
    'AI Builder Capacity add-on',
    50000,
    'One million service credits for models in Power Platform.',
    { maximumQuantity: 1_000 },
  ),
  license('CFQ7TTC0LH0F', 'Dataverse Database Capacity', 4000, 'One more gigabyte of database storage.', {
    minimumQuantity: 1,
  }),
]
