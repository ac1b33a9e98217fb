import type { RefusalCategory } from './category'
import type { CodeRow } from './code-row'

/** partner-center-api.md ch. 3.11: migration to new commerce, transfers between partners, the upgrade to an Azure plan. */
export const MIGRATION_CODES: readonly CodeRow[] = [
  ...rows(400, 'migration', '900215 900216 900217 900218 900219 900220 900221 900222 900224 900247 900248'),
  ...rows(403, 'migration', '900223 900226'),
  ...rows(408, 'migration', '900225'),
  ...rows(404, 'transfer', '900100'),
  ...rows(409, 'transfer', '900101 900104'),
  ...rows(400, 'transfer', '900102 800078 900131 900132 900133 900134 900136 900145 900146 900147 900148 900400'),
  ...rows(403, 'transfer', '900105 900130 900137 900138 900139'),
  ...rows(500, 'transfer', '900103 900135'),
  ...rows(404, 'azure', '900106 900140'),
  ...rows(400, 'azure', '900107 900110 900111'),
  ...rows(403, 'azure', '900108 900115 900119 900120'),
  ...rows(409, 'azure', '900109'),
]

function rows(status: number, category: RefusalCategory, codes: string): CodeRow[] {
  return codes.split(' ').map((code) => [status, code, category])
}
