import type { CountryWords } from './country-words.ts'

export const americas: readonly CountryWords[] = [
  {
    country: 'US',
    weight: 330,
    heads:
      'Aspen|Bluebonnet|Cascade|Cedar Ridge|Chesapeake|Copper Canyon|Dakota|Evergreen|Foothill|Granite State|Great Lakes|Heartland|Juniper|Keystone|Lakeshore|Magnolia|Mesa Verde|Old Dominion|Pine Tree|Prairie|Redwood|Rio Grande|Sawtooth|Sunbelt|Tidewater|Yellowstone',
    trades:
      'Aerospace|Analytics|Builders|Capital|Dental Group|Electric|Farms|Foods|Freight|Health|Hospitality|Insurance|Labs|Legal|Manufacturing|Medical|Outfitters|Properties|Robotics|School Supply|Supply Co.|Technologies',
    forms: 'Inc.|LLC|LLC|Corp.|L.P.|PC',
    patterns: '{head} {trade}, {form}',
    cities:
      'Seattle,WA,981##|Austin,TX,787##|Chicago,IL,606##|Boston,MA,021##|Denver,CO,802##|Atlanta,GA,303##|Phoenix,AZ,850##|Minneapolis,MN,554##',
    streets: '# Main Street|# Oak Avenue|# Market Street|# Industrial Parkway|# Lakeview Drive',
    firstNames: 'Ashley|Carlos|Denise|Ethan|Jamal|Linda|Maya|Robert',
    lastNames: 'Anderson|Brooks|Chen|Garcia|Johnson|Nguyen|Robinson|Thompson',
    phone: '+1 206 555 01##',
  },
  {
    country: 'CA',
    weight: 85,
    heads:
      'Algonquin|Bow Valley|Cap-Rouge|Cariboo|Érable|Fraser|Gaspé|Georgian Bay|Huron|Klondike|Laurentides|Maple Leaf|Maritime|Okanagan|Ottawa Valley|Saguenay|Saint-Laurent|Skeena|Yukon',
    trades:
      'Agri|Brewing|Conseils|Construction|Énergie|Fisheries|Forestry|Logistics|Mining|Properties|Robotics|Santé|Software|Transport',
    forms: 'Inc.|Ltd.|Ltée|Corp.',
    patterns: '{head} {trade} {form}',
    cities: 'Toronto,ON,M5@ #@#|Montréal,QC,H2@ #@#|Vancouver,BC,V6@ #@#|Calgary,AB,T2@ #@#|Halifax,NS,B3@ #@#',
    streets: '# King Street West|# rue Sainte-Catherine|# Granville Street|# Portage Avenue',
    firstNames: 'Chloé|Gurpreet|Liam|Mélanie|Noah|Sophie',
    lastNames: 'Bélanger|Campbell|Gagnon|Singh|Tremblay|Wong',
    phone: '+1 416 555 01##',
  },
  {
    country: 'BR',
    weight: 120,
    heads:
      'Amazônia|Aroeira|Bandeirante|Caatinga|Cachoeira|Capivari|Cerrado|Gaúcho|Guanabara|Igreja Nova|Ipê|Itaúna|Jequitibá|Maracanã|Pantanal|Pão de Açúcar|Paraíba|São Bento|Sertão|Tietê',
    trades:
      'Alimentos|Calçados|Comércio|Construções|Distribuidora|Embalagens|Energia|Engenharia|Farmácias|Imóveis|Indústria|Laticínios|Logística|Máquinas|Saúde|Tecnologia|Transportes',
    forms: 'Ltda.|Ltda.|S.A.|EIRELI|ME',
    patterns: '{head} {trade} {form}',
    cities:
      'São Paulo,SP,01###-0##|Rio de Janeiro,RJ,20###-0##|Belo Horizonte,MG,30###-0##|Curitiba,PR,80###-0##|Recife,PE,50###-0##',
    streets: 'Avenida Paulista, #|Rua das Flores, #|Rua XV de Novembro, #|Avenida Brasil, #',
    firstNames: 'Ana Luísa|Bruno|Conceição|João Vítor|Letícia|Thaís',
    lastNames: 'Araújo|Cavalcânti|Gonçalves|Guimarães|Sá|Souza',
    phone: '+55 11 9####-####',
  },
  {
    country: 'MX',
    weight: 60,
    heads:
      'Águila Real|Anáhuac|Bajío|Cañón|Cenote|Chiapas|Jacaranda|Maguey|Michoacán|Nopal|Pátzcuaro|Quetzal|Sinaloa|Tehuacán|Tláloc|Xochimilco',
    trades:
      'Abarrotes|Aceros|Agroindustrial|Asesoría|Autopartes|Construcción|Empaques|Energía|Farmacéutica|Hotelera|Logística|Minera|Muebles|Textiles',
    forms: 'S.A. de C.V.|S.A. de C.V.|S. de R.L. de C.V.|S.A.P.I.',
    patterns: '{head} {trade} {form}',
    cities: 'Ciudad de México,CMX,06###|Guadalajara,JAL,44###|Monterrey,NLE,64###|Mérida,YUC,97###|Querétaro,QUE,76###',
    streets: 'Avenida Reforma #|Calle Hidalgo #|Avenida Juárez #',
    firstNames: 'Guadalupe|Héctor|José Ángel|Ximena|Sofía',
    lastNames: 'Hernández|López|Martínez|Ramírez|Zúñiga',
    phone: '+52 55 #### ####',
  },
]
