/** Words of a request that name no product. "for", "with" and "and" may be part of a title and stay. */
const FILLERS = new Set(
  `please kindly order ordering could can would should you we i us me our your need needs want like love to get buy purchase
  add send quote also another additional more extra the a an of is are be will it them this that these those as at on in now asap thanks thank
  hi hello dear team greetings regards best cheers here following term terms commitment contract subscription subscriptions
  licence licences license licenses seat seats unit units qty quantity each total customer new x`
    .split(/\s+/)
    .filter(Boolean),
)
const JAPANESE = [
  /(?:の|を)?(?:ご?注文|発注|購入|手配|追加|新規)?(?:を|で)?(?:お願い(?:いた|致)?(?:します|いたします)?|ください|下さい|希望(?:いたします|します)?|したい(?:です)?|します|です)/gu,
  /(?:ご?注文|発注|購入|手配|お見積もり?|ライセンス|契約|支払い?)(?=\s|を|の|$)/gu,
]
/** What a removed term leaves behind. */
const REMAINS =
  /\bper (?:user|device|month|year|seat)\b|\(\s*\)|\((?=[^)]*$)|(?<=^[^(]*)\)|\s(?:for|with|by|and|at|until)\s*$/giu
const EDGES = /^[\s\p{P}\p{S}をのではがも]+|[\s\p{Pd}\p{Po}\p{S}をのではがもに]+$/gu

/** Takes what is left of a piece without ids, terms and numbers; returns the words that may name a product. */
export function productWords(text: string): string {
  return JAPANESE.reduce((words, pattern) => words.replace(pattern, ' '), text)
    .split(/\s+/)
    .filter((word) => !FILLERS.has(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')))
    .join(' ')
    .replace(REMAINS, ' ')
    .replace(EDGES, '')
    .replace(/\s+/g, ' ')
}

/** A name given to the subscription: called "Sales", 名前は「営業部」; and the text without it. */
export function takeName(text: string): { friendlyName: string; rest: string } {
  const found =
    /(?:\b(?:named|called|nickname|friendly name|name)\b\s*[:=]?|(?:表示名|名前|名称)\s*[:は])\s*["“”'「『]?([^"“”「」『』]{1,200})["“”'」』]?/iu.exec(
      text,
    )
  if (!found) return { friendlyName: '', rest: text }
  return { friendlyName: (found[1] ?? '').trim(), rest: text.replace(found[0], ' ') }
}
