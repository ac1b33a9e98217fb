/** How people write what Microsoft's titles say. Japanese first, which has no spaces; then abbreviations, word by word. */
const JAPANESE: [RegExp, string][] = [
  [/マイクロソフト/gu, ' microsoft '],
  [/ウ[ィイ]ンドウズ/gu, ' windows '],
  [/オフィス/gu, ' office '],
  [/ビジネス/gu, ' business '],
  [/プレミアム/gu, ' premium '],
  [/スタンダード/gu, ' standard '],
  [/ベーシック/gu, ' basic '],
  [/エンタープライズ/gu, ' enterprise '],
  [/プロジェクト/gu, ' project '],
  [/チームズ/gu, ' teams '],
  [/エクスチェンジ/gu, ' exchange '],
  [/オンライン/gu, ' online '],
  [/シェアポイント/gu, ' sharepoint '],
  [/ディフェンダー/gu, ' defender '],
  [/コパイロット/gu, ' copilot '],
  [/パワー/gu, ' power '],
  [/アプリ(?:ケーション)?/gu, ' apps '],
  [/サーバー?/gu, ' server '],
  [/プラン/gu, ' plan '],
]
const PHRASES: [RegExp, string][] = [
  [/\bbusiness apps\b/g, 'apps business'],
  [/\bazure (?:ad|active directory)\b|\baad\b/g, 'entra id'],
  [/\bno teams\b|\bw\/?o teams\b/g, 'noteams'],
  [/\bwithout teams\b/g, 'noteams'],
  [/\bplan ([1-5])\b/g, 'p$1'],
  [/\b(?:365|m365|o365) bp\b/g, '365 business premium'],
  [/\b(?:365|m365|o365) bs\b/g, '365 business standard'],
  [/\b(?:365|m365|o365) bb\b/g, '365 business basic'],
]
const ABBREVIATIONS: Record<string, string> = {
  m365: 'microsoft 365',
  ms365: 'microsoft 365',
  o365: 'office 365',
  d365: 'dynamics 365',
  w365: 'windows 365',
  ms: 'microsoft',
  biz: 'business',
  std: 'standard',
  stnd: 'standard',
  prem: 'premium',
  ent: 'enterprise',
  exo: 'exchange online',
  spo: 'sharepoint online',
  pbi: 'power bi',
  mde: 'defender endpoint',
  mdo: 'defender office 365',
  win: 'windows',
  ws: 'windows server',
  app: 'apps',
  license: '',
  licence: '',
  licenses: '',
  subscription: '',
}
/** Words that tell no two products apart. */
const EMPTY = new Set(['for', 'the', 'of', 'with', 'and', 'a', 'per', 'in'])

/** Takes a title, or what somebody wrote for one; returns its words, each once, in the form in which they are compared. */
export function titleWords(text: string): string[] {
  const latin = JAPANESE.reduce((words, [pattern, word]) => words.replace(pattern, word), text.normalize('NFKC'))
  const plain = latin
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim()
  const phrased = PHRASES.reduce((words, [pattern, phrase]) => words.replace(pattern, phrase), plain)
  const words = phrased
    .replace(/\//g, ' ')
    .split(/\s+/)
    .flatMap((word) => (Object.hasOwn(ABBREVIATIONS, word) ? (ABBREVIATIONS[word] ?? '').split(' ') : [word]))
  return [...new Set(words.filter((word) => word !== '' && !EMPTY.has(word)))]
}
