import type { CountryWords } from './country-words.ts'

export const asiaPacific: readonly CountryWords[] = [
  {
    country: 'TH',
    weight: 45,
    heads:
      'ช้างเผือก/changphueak|ดอยสุเทพ/doisuthep|สยามทอง/siamthong|บัวหลวง/bualuang|เจ้าพระยา/chaophraya|อันดามัน/andaman|รุ่งอรุณ/rungarun|ล้านนา/lanna|ดาวเหนือ/daonuea|มรกต/morakot',
    trades:
      'การค้า/trading|ก่อสร้าง/construction|ขนส่ง/transport|อาหาร/foods|เทคโนโลยี/tech|พลังงาน/energy|อุตสาหกรรม/industry|ประกันภัย/insurance|การแพทย์/medical',
    forms: 'จำกัด|จำกัด (มหาชน)',
    patterns: 'บริษัท {head}{trade} {form}',
    cities: 'กรุงเทพมหานคร,10,10###|เชียงใหม่,50,50###|ภูเก็ต,83,83###',
    streets: 'ถนนสุขุมวิท #|ถนนสีลม #|ถนนนิมมานเหมินท์ #',
    firstNames: 'สมชาย|สุดา|ณัฐพล|กนกวรรณ',
    lastNames: 'ใจดี|ศรีสุข|ทองดี|วงศ์สวัสดิ์',
    phone: '+66 2 ### ####',
  },
  {
    country: 'IN',
    weight: 110,
    heads:
      'Aravali|Ashoka|Brahmaputra|Chandan|Deccan|Ganga|Himgiri|Indus|Jaipur|Kaveri|Konark|Lotus|Malabar|Narmada|Nilgiri|Sahyadri|Sundarban|Suryodaya|Vindhya',
    trades:
      'Agro|Analytics|Autocomp|Builders|Chemicals|Diagnostics|Education|Energy|Exports|Foods|Hospitals|Infotech|Logistics|Pharma|Steels|Textiles',
    forms: 'Pvt. Ltd.|Private Limited|Ltd.|LLP',
    patterns: '{head} {trade} {form}',
    cities:
      'Mumbai,MH,4000##|Bengaluru,KA,5600##|New Delhi,DL,1100##|Chennai,TN,6000##|Hyderabad,TS,5000##|Pune,MH,4110##',
    streets: '# M. G. Road|# Park Street|# Nehru Place|# Ring Road',
    firstNames: 'Aarav|Deepika|Karthik|Meera|Rohan|Sunita',
    lastNames: 'Banerjee|Iyer|Kapoor|Nair|Sharma|Reddy',
    phone: '+91 22 #### ####',
  },
  {
    country: 'SG',
    weight: 35,
    heads: 'Bukit Timah|Changi|Kallang|Lion City|Merlion|Orchard|Raffles Quay|Sentosa|Tampines|Temasek Bay',
    trades: 'Biomedical|Capital|Engineering|Fintech|Foods|Logistics|Marine|Ventures',
    forms: 'Pte. Ltd.|Pte. Ltd.|Ltd.',
    patterns: '{head} {trade} {form}',
    cities: 'Singapore,01,0#####',
    streets: '# Robinson Road|# Jurong Gateway Road|# Ayer Rajah Crescent',
    firstNames: 'Hui Min|Kumar|Siti|Wei Jie',
    lastNames: 'Goh|Lim|Rahman|Tan',
    phone: '+65 6### ####',
  },
  {
    country: 'AU',
    weight: 95,
    heads:
      'Banksia|Barossa|Bass Strait|Billabong|Coral Coast|Eureka|Flinders|Gippsland|Illawarra|Jarrah|Kakadu|Murray River|Nullarbor|Southern Cross|Wattle',
    trades:
      'Agriculture|Aged Care|Brewing|Civil|Conveyancing|Dental|Energy|Freight|Legal|Mining Services|Property|Seafood|Solar|Wines',
    forms: 'Pty Ltd|Pty Ltd|Ltd',
    patterns: '{head} {trade} {form}',
    cities: 'Sydney,NSW,20##|Melbourne,VIC,30##|Brisbane,QLD,40##|Perth,WA,60##|Hobart,TAS,70##',
    streets: '# George Street|# Collins Street|# Harbour Esplanade',
    firstNames: 'Bruce|Charlotte|Lachlan|Matilda|Priya',
    lastNames: 'Campbell|Kelly|Nguyen|Taylor|Wilson',
    phone: '+61 2 #### ####',
  },
  {
    country: 'NZ',
    weight: 40,
    heads: 'Aoraki|Aotea|Hauraki|Kauri|Kererū|Ōtākou|Rimu|Tāwhaki|Tūī|Waikato|Whanganui',
    trades: 'Dairy|Forestry|Horticulture|Logistics|Marine|Tourism|Wines|Wool',
    forms: 'Limited|Ltd',
    patterns: '{head} {trade} {form}',
    cities: 'Auckland,AUK,10##|Wellington,WGN,60##|Christchurch,CAN,80##|Dunedin,OTA,90##',
    streets: '# Queen Street|# Lambton Quay|# Colombo Street',
    firstNames: 'Aroha|Hemi|Kiri|Oliver',
    lastNames: 'Brown|Ngata|Tūhoe|Walker',
    phone: '+64 9 ### ####',
  },
  {
    country: 'KZ',
    weight: 25,
    heads:
      'Алатау/alatau|Алтын Адам/altyn-adam|Байтерек/baiterek|Беркут/berkut|Жетысу/zhetysu|Каспий/kaspii|Сарыарка/saryarka|Тулпар/tulpar|Шалкар/shalkar',
    trades:
      'Агро/agro|Энергия/energia|Курылыс/kurylys|Логистика/logistika|Мунай/munai|Сервис/servis|Транс/trans|Фарм/farm',
    forms: 'ТОО|АО',
    patterns: '{form} «{head} {trade}»',
    cities: 'Алматы,ALA,05####|Астана,AST,01####|Шымкент,SHY,16####',
    streets: 'пр. Абая #|ул. Достык #|пр. Республики #',
    firstNames: 'Айгерим|Данияр|Ержан|Мадина',
    lastNames: 'Ахметов|Нурланова|Сулейменов|Жумабаева',
    phone: '+7 727 ### ####',
  },
  {
    country: 'UZ',
    weight: 15,
    heads: 'Самарканд/samarkand|Бухара/bukhara|Фергана/fergana|Зарафшан/zarafshan|Чирчик/chirchik|Хорезм/khorezm',
    trades: 'Текстиль/tekstil|Строй/stroy|Агро/agro|Логистика/logistika|Хлопок/khlopok|Техника/tekhnika',
    forms: 'ООО|АО',
    patterns: '{form} «{head} {trade}»',
    cities: 'Ташкент,TK,100###|Самарканд,SA,140###',
    streets: 'ул. Навои #|пр. Амира Темура #',
    firstNames: 'Дилшод|Нигора|Рустам',
    lastNames: 'Каримов|Юсупова|Рахимов',
    phone: '+998 71 ### ####',
  },
]
