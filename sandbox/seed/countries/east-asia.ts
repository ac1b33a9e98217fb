import type { CountryWords } from './country-words.ts'

export const eastAsia: readonly CountryWords[] = [
  {
    country: 'JP',
    weight: 260,
    heads:
      'さくら/sakura|富士見/fujimi|旭/asahi|青葉/aoba|東雲/shinonome|桜井/sakurai|北斗/hokuto|大和/yamato|みどり/midori|白鷺/shirasagi|松風/matsukaze|朝日/asahi|山本/yamamoto|中村/nakamura|小林/kobayashi|瀬戸内/setouchi|琵琶湖/biwako|飛騨/hida|日向/hyuga|ミナト/minato|アルプス/alps|ひかり/hikari|鶴亀/tsurukame|三日月/mikazuki',
    trades:
      '電機/denki|商事/shoji|建設/kensetsu|運輸/unyu|物流/butsuryu|製作所/seisakusho|食品/shokuhin|薬品/yakuhin|印刷/insatsu|化学/kagaku|不動産/fudosan|システム/system|工業/kogyo|水産/suisan|酒造/shuzo|精機/seiki|テクノ/techno|サービス/service',
    forms: '株式会社|株式会社|有限会社|合同会社',
    patterns: '{form}{head}{trade}|{head}{trade}{form}',
    cities:
      '東京都千代田区,東京都,100-00##|大阪市北区,大阪府,530-00##|名古屋市中区,愛知県,460-00##|福岡市博多区,福岡県,812-00##|札幌市中央区,北海道,060-00##|仙台市青葉区,宮城県,980-08##|京都市下京区,京都府,600-82##',
    streets: '丸の内1丁目#番|中央2丁目#番|本町3丁目#番|駅前通り#',
    firstNames: '葵|健太|美咲|翔太|陽子|大輔|結衣|直樹',
    lastNames: '佐藤|鈴木|高橋|田中|渡辺|伊藤|加藤|吉田',
    phone: '+81 3 #### ####',
  },
  {
    country: 'KR',
    weight: 90,
    heads:
      '한빛/hanbit|새벽/saebyeok|미래/mirae|한강/hangang|무지개/mujigae|대한/daehan|동해/donghae|설악/seorak|백두/baekdu|소나무/sonamu|가온/gaon|누리/nuri|햇살/haetsal|은하/eunha|제주/jeju',
    trades:
      '전자/electronics|건설/construction|물산/trading|식품/foods|제약/pharm|물류/logistics|시스템/systems|화학/chemical|정밀/precision|산업/industry|출판/publishing|에너지/energy',
    forms: '주식회사|㈜|유한회사',
    patterns: '{form} {head}{trade}|{head}{trade} {form}',
    cities: '서울특별시,11,04###|부산광역시,26,48###|대구광역시,27,41###|인천광역시,28,21###|대전광역시,30,35###',
    streets: '세종대로 #|테헤란로 #|중앙로 #',
    firstNames: '민준|서연|지훈|하은|수빈',
    lastNames: '김|이|박|최|정',
    phone: '+82 2 #### ####',
  },
  {
    country: 'TW',
    weight: 55,
    heads:
      '日月潭/sunmoonlake|玉山/yushan|淡水/tamsui|福爾摩沙/formosa|青松/qingsong|鴻運/hongyun|永豐/yongfong|光華/guanghua|太平/taiping|金門/kinmen|台光/taiguang|晨星/chenxing',
    trades:
      '科技/tech|電子/electronics|建設/construction|食品/foods|生技/biotech|物流/logistics|機械/machinery|貿易/trading|光電/optoelectronics|文創/creative',
    forms: '股份有限公司|有限公司',
    patterns: '{head}{trade}{form}',
    cities: '臺北市,TPE,10###|新竹市,HSZ,30###|臺中市,TXG,40###|高雄市,KHH,80###',
    streets: '中山路#號|忠孝東路#號|民權西路#號',
    firstNames: '志明|淑芬|冠宇|怡君',
    lastNames: '陳|林|黃|張|李',
    phone: '+886 2 #### ####',
  },
  {
    country: 'HK',
    weight: 35,
    heads:
      '維港/vikong|獅子山/lionrock|大嶼/lantau|錦繡/kamsau|海濱/hoibun|紫荊/bauhinia|南丫/lamma|恒昌/hangcheong|旺達/wongtat',
    trades:
      '國際/international|投資/investment|船務/shipping|製衣/garment|珠寶/jewellery|餐飲/catering|顧問/consulting|物流/logistics',
    forms: '有限公司|集團有限公司',
    patterns: '{head}{trade}{form}',
    cities: '中環,HK,0000##|尖沙咀,KL,0000##|沙田,NT,0000##',
    streets: '皇后大道中#號|彌敦道#號|軒尼詩道#號',
    firstNames: '嘉欣|家豪|詠詩',
    lastNames: '陳|黃|梁|何',
    phone: '+852 #### ####',
  },
]
