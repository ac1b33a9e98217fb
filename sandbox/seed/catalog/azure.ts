import type { ProductSeed, SkuSeed } from './product-seed.ts'

const regions = [
  ['westeurope', 'EU West'],
  ['northeurope', 'EU North'],
  ['germanywestcentral', 'DE West Central'],
  ['eastus', 'US East'],
] as const

/** One SKU per region of an Azure size; the ids count on from `first`. */
function inRegions(name: string, armSkuName: string, usdCents: number, first: number): SkuSeed[] {
  return regions.map(([region, regionName], index) => ({
    id: (first + index).toString(16).toUpperCase().padStart(4, '0'),
    title: `Reserved VM Instance, ${name}, ${regionName}`,
    description: `Capacity of ${armSkuName} in ${regionName}, paid for in advance.`,
    usdCents,
    maximumQuantity: 999_999_999,
    terms: ['P1Y', 'P3Y'],
    segments: ['commercial'],
    arm: { skuName: armSkuName, region, regionName },
  }))
}

const [reservedSql] = inRegions('SQL Database', 'SQLDB_GP_Compute_Gen5', 176_200, 1)
const [reservedCosmos] = inRegions('Cosmos DB', 'CosmosDB_100_RU', 6_900, 1)

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
    id: 'DZH318Z0BQ3Q',
    title: 'Virtual Machines DSv2 Series',
    description: 'Reserved general-purpose machines with fast local disks.',
    kind: 'vm-reservation',
    publisherName: 'Microsoft',
    skus: [
      ...inRegions('Standard_DS1_v2', 'Standard_DS1_v2', 40_900, 1),
      ...inRegions('Standard_DS2_v2', 'Standard_DS2_v2', 81_800, 5),
    ],
  },
  {
    id: 'DZH318Z0BQ4B',
    title: 'Virtual Machines BS Series',
    description: 'Reserved small machines for work that comes in bursts.',
    kind: 'vm-reservation',
    publisherName: 'Microsoft',
    skus: inRegions('Standard_B2s', 'Standard_B2s', 21_300, 1),
  },
  {
    id: 'DZH318Z0BQ5S',
    title: 'Virtual Machines NDS Series',
    description: 'Reserved machines with graphics processors for training models.',
    kind: 'vm-reservation',
    publisherName: 'Microsoft',
    skus: inRegions('Standard_ND12s', 'Standard_ND12s', 1_842_400, 1).map((sku) => ({
      ...sku,
      trigger: 'no-inventory',
    })),
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
