import { random } from '../random.ts'

/** What Azure counts and charges for. */
export type Meter = {
  /** GUID. */
  id: string
  name: string
  category: string
  subcategory: string
  region: string
  unit: string
  /** US dollars per unit by the quantity from which on they hold, ascending from 0. */
  rates: readonly (readonly [from: number, rate: number])[]
  includedQuantity: number
}

type Rates = Meter['rates']

function meter(
  name: string,
  category: string,
  subcategory: string,
  region: string,
  unit: string,
  rates: Rates,
  includedQuantity = 0,
): Meter {
  const id = random(`meter ${name} ${subcategory} ${region}`).guid()
  return { id, name, category, subcategory, region, unit, rates, includedQuantity }
}

const machines: readonly [size: string, rate: number][] = [
  ['Standard_B1s', 0.0104],
  ['Standard_B2s', 0.0416],
  ['Standard_D2s_v4', 0.096],
  ['Standard_E2s_v3', 0.126],
]
const regions = ['EU West', 'EU North', 'US East', 'JA West']

/** Meters of the rate card and of the sheet of consumption. */
export const meters: readonly Meter[] = [
  ...machines.flatMap(([size, rate]) =>
    regions.map((region) => meter('Compute Hours', 'Virtual Machines', size, region, '1 Hour', [[0, rate]])),
  ),
  meter('LRS Data Stored', 'Storage', 'Block Blob', 'EU West', '1 GB/Month', [
    [0, 0.0196],
    [51_200, 0.0189],
    [512_000, 0.0181],
  ]),
  meter(
    'Data Transfer Out',
    'Bandwidth',
    'Routing: Internet',
    'Zone 1',
    '1 GB',
    [
      [0, 0.08],
      [10_240, 0.065],
    ],
    100,
  ),
  meter('vCore', 'SQL Database', 'General Purpose - Compute Gen5', 'EU West', '1 Hour', [[0, 0.1526]]),
  meter('100 RU/s', 'Azure Cosmos DB', 'Provisioned throughput', 'EU West', '1 Hour', [[0, 0.008]]),
  meter('Data Ingestion', 'Log Analytics', 'Pay-as-you-go', 'EU West', '1 GB', [[0, 2.3]], 5),
]
