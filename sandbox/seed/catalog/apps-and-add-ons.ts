import { license } from './license.ts'
import type { ProductSeed } from './product-seed.ts'

const suites = [
  'CFQ7TTC0LH18:0001',
  'CFQ7TTC0LDPB:0001',
  'CFQ7TTC0LCHC:0001',
  'CFQ7TTC0LFLX:0001',
  'CFQ7TTC0LFLZ:0001',
  'CFQ7TTC0LF8R:0001',
  'CFQ7TTC0LF8S:0001',
  'CFQ7TTC0LF8S:0002',
] as const
const addOn = { prerequisiteSkus: suites } as const

/** Mail, collaboration and telephony, alone or on top of a suite. */
export const appsAndAddOns: readonly ProductSeed[] = [
  license('CFQ7TTC0LH16', 'Exchange Online (Plan 1)', 400, 'A mailbox of 50 GB for each person.', {
    segments: ['commercial', 'nonprofit'],
  }),
  license(
    'CFQ7TTC0LH1P',
    'Exchange Online (Plan 2)',
    800,
    'A mailbox of 100 GB with archive and data loss prevention.',
    { segments: ['commercial', 'nonprofit'] },
  ),
  license('CFQ7TTC0LH0L', 'Exchange Online Kiosk', 200, 'A small mailbox for people without a desk.'),
  license(
    'CFQ7TTC0LH3N',
    'Exchange Online Archiving for Exchange Online',
    300,
    'An archive without limit beside a mailbox in Exchange Online.',
    { ...addOn, addOnSeats: { atMostBase: true } },
  ),
  license(
    'CFQ7TTC0LHZP',
    'Multi-Geo Capabilities in Office 365',
    200,
    'Mailboxes and files at rest in other regions.',
    {
      ...addOn,
      addOnSeats: { minimumPercentOfBase: 5 },
    },
  ),
  license('CFQ7TTC0LHSV', 'SharePoint (Plan 1)', 500, 'Team sites and document libraries in the cloud.'),
  license('CFQ7TTC0LHS3', 'OneDrive for business (Plan 1)', 500, 'One terabyte of cloud storage for each person.'),
  license('CFQ7TTC0LHS9', 'Office 365 Extra File Storage', 20, 'One more gigabyte of shared storage per unit.', addOn),
  license(
    'CFQ7TTC0MM8R',
    'Microsoft 365 Copilot',
    3000,
    'An assistant in Word, Excel, Outlook and Teams that knows the work of its user.',
    {
      ...addOn,
      terms: ['P1Y'],
    },
  ),
  license(
    'CFQ7TTC0RM8K',
    'Microsoft Teams Premium (Introductory Pricing)',
    1000,
    'Recaps, town halls and protected meetings in Teams.',
    addOn,
  ),
  license('CFQ7TTC0HDJX', 'Microsoft 365 Audio Conferencing', 400, 'Dial-in numbers for meetings in Teams.', addOn),
  license('CFQ7TTC0LH0T', 'Microsoft Teams Phone Standard', 1000, 'A telephone system in Teams.', addOn),
  license('CFQ7TTC0LH0P', 'Microsoft Teams Domestic Calling Plan', 1200, 'Minutes for calls within one country.', {
    ...addOn,
    terms: ['P1M'],
    trigger: 'quota',
  }),
  license(
    'CFQ7TTC0QW7C',
    'Microsoft Teams Rooms Pro',
    4000,
    'Meeting rooms with management and analysis, one licence per room.',
    {
      maximumQuantity: 10_000,
      trigger: 'refused-at-checkout',
    },
  ),
  license('CFQ7TTC0HD33', 'Visio Plan 1', 500, 'Drawing and sharing diagrams in the browser.', { sku: '0003' }),
  license('CFQ7TTC0HD32', 'Visio Plan 2', 1500, 'The installed Visio app besides the one in the browser.'),
  license(
    'CFQ7TTC0HDB1',
    'Planner Plan 1',
    1000,
    'Planning of projects in the browser, with dependencies and backlogs.',
  ),
  license(
    'CFQ7TTC0HDB0',
    'Planner and Project Plan 3',
    3000,
    'Project planning with the installed app, roadmaps and baselines.',
  ),
  license(
    'CFQ7TTC0HD9Z',
    'Planner and Project Plan 5',
    5500,
    'Portfolio and resource management on top of Project Plan 3.',
  ),
  license(
    'CFQ7TTC0J1GB',
    'Windows 365 Enterprise 2 vCPU, 8 GB, 128 GB',
    4100,
    'A Windows computer in the cloud, managed with Intune.',
    {
      segments: ['commercial'],
    },
  ),
  license(
    'CFQ7TTC0J203',
    'Windows 365 Business 2 vCPU, 4 GB, 128 GB',
    3200,
    'A Windows computer in the cloud for small companies.',
    {
      maximumQuantity: 300,
      more: [
        {
          id: '000B',
          title: 'Windows 365 Business 2 vCPU, 4 GB, 128 GB (with Windows Hybrid Benefit)',
          usdCents: 2800,
          enforceAttestation: true,
        },
      ],
    },
  ),
  license(
    'CFQ7TTC0LGV0',
    'Windows 11 Enterprise E3',
    700,
    'Windows Enterprise for each person, on up to five devices.',
    { terms: ['P1M', 'P1Y', 'P3Y'] },
  ),
  license('CFQ7TTC0HBSJ', 'Exchange Online Protection', 100, 'Filters against spam and malware for any mail server.'),
  license('CFQ7TTC0LH2Z', 'Office 365 Cloud App Security', 350, 'Control over the cloud apps people use.', {
    sku: '0002',
  }),
  license('CFQ7TTC0LH0R', 'Microsoft Teams Phone with Calling Plan', 1500, 'Telephony and domestic minutes in one.'),
  license('CFQ7TTC0LHXJ', 'Microsoft 365 Phone Resource Account', 0, 'A number for queues and menus.', {
    terms: ['P1M', 'P1Y'],
  }),
]
