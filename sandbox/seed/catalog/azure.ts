import type { ProductSeed, SkuSeed } from './product-seed.ts'

const regions = [
  ['westeurope', 'EU West'],
  ['northeurope', 'EU North'],
  ['germanywestcentral', 'DE West Central'],
  ['eastus', 'US East'],
] as const

type Hardware = { cores: string; ram: string; category: string; diskType: string }

/** A reservation of one size in one region for one term. */
function reserved(
  id: string,
  armSkuName: string,
  usdCents: number,
  term: 'P1Y' | 'P3Y',
  [region, regionName]: readonly [string, string],
  hardware?: Hardware,
): SkuSeed {
  const years = term === 'P1Y' ? '1 Year' : '3 Years'
  return {
    id,
    title: `Reserved VM Instance, ${armSkuName}, ${regionName}, ${years}`,
    description: `Capacity of ${armSkuName} in ${regionName}, paid for in advance for ${years.toLowerCase()}.`,
    usdCents,
    maximumQuantity: 999_999_999,
    terms: [term],
    segments: ['commercial'],
    arm: {
      skuName: armSkuName,
      region,
      regionName,
      ...(hardware ? { hardware: { ...hardware, skuDisplayName: displayName(armSkuName) } } : {}),
    },
  }
}

/** `Standard_D32s_v3` is sold as `D32s v3`. */
function displayName(armSkuName: string): string {
  return armSkuName.replace('Standard_', '').replaceAll('_', ' ')
}

/** For each region a SKU of a year and one of three; the ids count on from `first`. */
function inRegions(armSkuName: string, usdCents: number, first: number, hardware?: Hardware): SkuSeed[] {
  const skus = (['P1Y', 'P3Y'] as const).flatMap((term) => regions.map((region) => ({ term, region })))
  return skus.map(({ term, region }, index) =>
    reserved(hexId(first + index), armSkuName, usdCents, term, region, hardware),
  )
}

const hexId = (number: number): string => number.toString(16).toUpperCase().padStart(4, '0')

const general = (cores: string, ram: string): Hardware => ({ cores, ram, category: 'General purpose', diskType: 'Ssd' })
const graphics = (cores: string, ram: string): Hardware => ({ cores, ram, category: 'GPU', diskType: 'Hdd' })
const usWest2 = ['westus2', 'US West 2'] as const
const japanWest = ['japanwest', 'JA West'] as const
const euWest = regions[0]

const [reservedSql] = inRegions('SQLDB_GP_Compute_Gen5', 176_200, 1)
const [reservedCosmos] = inRegions('CosmosDB_100_RU', 6_900, 1)

/** The Azure plan and reservations that go with it. */
export const azure: readonly ProductSeed[] = [
  {
    id: 'DZH318Z0BPS6',
    title: 'Azure plan',
    description: 'The frame for everything a customer consumes in Azure.',
    kind: 'azure-plan',
    publisherName: 'Microsoft Corporation',
    skus: [{ id: '0001', usdCents: 0, maximumQuantity: 1, terms: [], segments: ['commercial'] }],
  },
  {
    id: 'DZH318Z09V6F',
    title: 'Azure savings plan',
    description: 'Lower prices for compute against a commitment to spend by the hour.',
    kind: 'savings-plan',
    publisherName: 'Microsoft Corporation',
    skus: (['P1Y', 'P3Y'] as const).map((term, index) => ({
      id: hexId(index + 1),
      title: `Compute savings plan, ${term === 'P1Y' ? '1 Year' : '3 Years'}`,
      usdCents: 0,
      maximumQuantity: 1,
      terms: [term],
      segments: ['commercial'],
      armSkuName: 'Compute_Savings_Plan',
    })),
  },
  {
    id: 'DZH318Z0BQ3Q',
    title: 'Virtual Machines DSv2 Series',
    description: 'Reserved general-purpose machines with fast local disks.',
    kind: 'vm-reservation',
    publisherName: 'Microsoft',
    skus: [
      ...inRegions('Standard_DS1_v2', 40_900, 1, general('1', '3.5')),
      ...inRegions('Standard_DS2_v2', 81_800, 9, general('2', '7')),
    ],
  },
  {
    id: 'DZH318Z0BQ36',
    title: 'Virtual Machines Dsv4 Series',
    description: 'Reserved general-purpose machines for most work.',
    kind: 'vm-reservation',
    publisherName: 'Microsoft',
    skus: [
      reserved('004G', 'Standard_D2s_v4', 50_500, 'P1Y', euWest, general('2', '8')),
      reserved('004J', 'Standard_D2s_v4', 50_500, 'P3Y', euWest, general('2', '8')),
    ],
  },
  {
    id: 'DZH318Z0BQ3P',
    title: 'Virtual Machines Esv3 Series',
    description: 'Reserved machines with much memory for databases.',
    kind: 'vm-reservation',
    publisherName: 'Microsoft',
    skus: [
      reserved('0039', 'Standard_E2s_v3', 61_700, 'P1Y', japanWest, general('2', '16')),
      reserved('0038', 'Standard_E2s_v3', 61_700, 'P3Y', japanWest, general('2', '16')),
      reserved('000S', 'Standard_E2s_v3', 58_900, 'P1Y', euWest, general('2', '16')),
      reserved('0011', 'Standard_E2s_v3', 58_900, 'P3Y', euWest, general('2', '16')),
    ],
  },
  {
    id: 'DZH318Z0BQ3V',
    title: 'Virtual Machines Dsv3 Series',
    description: 'Reserved general-purpose machines of the third generation.',
    kind: 'vm-reservation',
    publisherName: 'Microsoft',
    skus: [reserved('00G1', 'Standard_D32s_v3', 788_400, 'P3Y', usWest2, general('32', '128'))],
  },
  {
    id: 'DZH318Z0BQ3W',
    title: 'Virtual Machines Fsv2 Series',
    description: 'Reserved machines with fast processors.',
    kind: 'vm-reservation',
    publisherName: 'Microsoft',
    skus: [reserved('007J', 'Standard_F2s_v2', 43_700, 'P1Y', euWest, general('2', '4'))],
  },
  {
    id: 'DZH318Z0BQ4B',
    title: 'Virtual Machines BS Series',
    description: 'Reserved small machines for work that comes in bursts.',
    kind: 'vm-reservation',
    publisherName: 'Microsoft',
    skus: [
      ...inRegions('Standard_B2s', 21_300, 1, general('2', '4')),
      reserved('000Z', 'Standard_B1s', 5_400, 'P1Y', euWest, general('1', '1')),
      reserved('0047', 'Standard_B1ms', 10_700, 'P1Y', euWest, general('1', '2')),
    ],
  },
  {
    id: 'DZH318Z0BQ4Z',
    title: 'Virtual Machines Dv2 Series',
    description: 'Reserved general-purpose machines of the second generation.',
    kind: 'vm-reservation',
    publisherName: 'Microsoft',
    skus: [
      reserved('002L', 'Standard_D1_v2', 39_900, 'P1Y', euWest, general('1', '3.5')),
      reserved('002P', 'Standard_D2_v2', 79_800, 'P1Y', euWest, general('2', '7')),
    ],
  },
  {
    id: 'DZH318Z0BQ5S',
    title: 'Virtual Machines NDS Series',
    description: 'Reserved machines with graphics processors for training models.',
    kind: 'vm-reservation',
    publisherName: 'Microsoft',
    skus: [
      reserved('0001', 'Standard_ND12s', 1_842_400, 'P1Y', usWest2, graphics('12', '224')),
      reserved('0002', 'Standard_ND6s', 921_200, 'P1Y', usWest2, graphics('6', '112')),
    ].map((sku) => ({ ...sku, trigger: 'no-inventory' as const })),
  },
  {
    id: 'DZH318Z08M9G',
    title: 'SQL Database Reserved vCores',
    description: 'Compute of single databases and elastic pools, paid for in advance.',
    kind: 'sql-reservation',
    publisherName: 'Microsoft',
    skus: reservedSql
      ? [{ ...reservedSql, title: 'SQL Database Single/Elastic Pool General Purpose - Compute Gen5, EU West' }]
      : [],
  },
  {
    id: 'DZH318Z08P52',
    title: 'Azure Cosmos DB Reserved Capacity',
    description: 'Throughput of Cosmos DB, paid for in advance.',
    kind: 'cosmos-reservation',
    publisherName: 'Microsoft',
    skus: reservedCosmos ? [{ ...reservedCosmos, title: 'Azure Cosmos DB, 100 RU/s, EU West' }] : [],
  },
]
