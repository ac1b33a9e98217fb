import type { CountryWords } from './country-words.ts'

export const westernEurope: readonly CountryWords[] = [
  {
    country: 'FR',
    weight: 560,
    heads:
      'Alizé|Ardèche|Armorique|Aubrac|Beaumarchais|Belle Étoile|Camargue|Cévennes|Chêne Vert|Côte d’Opale|Delacroix|Dordogne|Écluse|Garonne|Gironde|Hirondelle|Île Sauvage|Jura|Loire|Lubéron|Marais|Mistral|Normandie|Occitane|Phare|Pyrénées|Saint-Éloi|Savoie|Trois Rivières|Vercors|Vosges',
    trades:
      'Agroalimentaire|Assurances|Bâtiment|Bois|Chaudronnerie|Conseil|Distribution|Édition|Électricité|Emballage|Énergies|Expertise|Fonderie|Hôtellerie|Imprimerie|Ingénierie|Logistique|Maçonnerie|Optique|Pharma|Plasturgie|Transports|Vignobles',
    forms: 'SARL|SAS|SAS|SA|SCOP|EURL',
    patterns: '{head} {trade} {form}',
    cities:
      'Paris,75,750##|Lyon,69,690##|Marseille,13,130##|Toulouse,31,310##|Nantes,44,440##|Lille,59,590##|Bordeaux,33,330##|Strasbourg,67,670##|Rennes,35,350##',
    streets: '# rue de la République|# avenue Victor Hugo|# quai des Chartrons|# boulevard Carnot|# rue de l’Église',
    firstNames: 'Amélie|Benoît|Camille|Élodie|François|Hélène|Mathieu|Océane|Rémi|Zoé',
    lastNames: 'Lefèvre|Moreau|Girard|Benali|Rousseau|Faure|Chevalier|Guérin',
    phone: '+33 1 ## ## ## ##',
  },
  {
    country: 'NL',
    weight: 330,
    heads:
      'Amstel|Betuwe|De Gouden Leeuw|De Ooievaar|Dommel|Drentse Aa|Eemland|Friese Hoek|Gelre|Haringvliet|Het Anker|IJssel|Kennemer|Lek|Maas|Oranje|Peel|Rijnstroom|Schelde|Texel|Twentse|Utrechtse|Veluwe|Waal|Zeeuwse',
    trades:
      'Accountants|Bloemen|Bouw|Drukkerij|Energie|Glas|Groothandel|Horeca|Installatie|Kaas|Logistiek|Makelaars|Metaal|Offshore|Transport|Tuinbouw|Verpakkingen|Verzekeringen|Waterbouw|Zorg',
    forms: 'B.V.|B.V.|B.V.|N.V.|V.O.F.|Coöperatie U.A.',
    patterns: '{head} {trade} {form}',
    cities:
      'Amsterdam,NH,10## @@|Rotterdam,ZH,30## @@|Utrecht,UT,35## @@|Eindhoven,NB,56## @@|Groningen,GR,97## @@|Den Haag,ZH,25## @@|Zwolle,OV,80## @@',
    streets: 'Keizersgracht #|Stationsplein #|Dorpsstraat #|Havenweg #|Kerkstraat #',
    firstNames: 'Anouk|Bram|Daan|Esmée|Joost|Maaike|Pieter|Sanne',
    lastNames: 'de Vries|van den Berg|Jansen|Bakker|Visser|Smit|Meijer|Mulder',
    phone: '+31 20 ### ####',
  },
  {
    country: 'BE',
    weight: 190,
    heads:
      'Ardenne|Brabo|Brugse|Condroz|Demer|Dender|Gentse|Hainaut|Kempen|Leie|Lesse|Manneken|Meetjesland|Meuse|Ourthe|Pajottenland|Polder|Sambre|Schelde|Semois|Westhoek',
    trades:
      'Assurances|Bouwwerken|Brasserie|Chocolaterie|Consulting|Diamant|Énergie|Fiduciaire|Haven|Immo|Logistics|Metaalwerken|Textiel|Transport|Voeding|Zorg',
    forms: 'NV|BV|SRL|SA|BV|CV',
    patterns: '{head} {trade} {form}',
    cities: 'Brussel,BRU,10##|Antwerpen,VAN,20##|Gent,VOV,90##|Liège,WLG,40##|Namur,WNA,50##|Brugge,VWV,80##',
    streets: 'Meir #|Rue Neuve #|Louizalaan #|Chaussée de Mons #|Veldstraat #',
    firstNames: 'Céline|Dirk|Fien|Jérôme|Lieve|Thibault',
    lastNames: 'Peeters|Dubois|Maes|Lambert|Wouters|Claes',
    phone: '+32 2 ### ## ##',
  },
  {
    country: 'ES',
    weight: 330,
    heads:
      'Albufera|Alcázar|Almería|Arándano|Bahía|Cantábrico|Castilla|Cigüeña|Duero|Ebro|Girasol|Guadiana|Hermanos Ibáñez|Jabugo|La Cañada|La Peña|Levante|Mancha|Menorca|Monegros|Núñez|Olivar|Pirineo|Sierra Nevada|Tajo|Turia|Umbría',
    trades:
      'Aceites|Agrícola|Alimentación|Arquitectura|Asesores|Cerámica|Conservas|Construcciones|Distribuciones|Energía|Gestión|Hostelería|Ingeniería|Inmobiliaria|Logística|Maquinaria|Óptica|Transportes|Viajes|Vinos',
    forms: 'S.L.|S.L.|S.A.|S.L.U.|S. Coop.',
    patterns: '{head} {trade} {form}|{trade} {head}, {form}',
    cities:
      'Madrid,M,280##|Barcelona,B,080##|Valencia,V,460##|Sevilla,SE,410##|Bilbao,BI,480##|Zaragoza,Z,500##|Málaga,MA,290##|A Coruña,C,150##',
    streets: 'Calle Mayor #|Avenida de la Constitución #|Paseo de Gracia #|Plaza de España #|Calle del Carmen #',
    firstNames: 'Álvaro|Begoña|Íñigo|Lucía|María José|Núria|Óscar|Xavier',
    lastNames: 'García|Muñoz|Jiménez|Peña|Echevarría|Serra|Domínguez|Ibáñez',
    phone: '+34 91 ### ## ##',
  },
  {
    country: 'PT',
    weight: 130,
    heads:
      'Açor|Alentejo|Algarve|Andorinha|Bragança|Caravela|Douro|Estrela|Gerês|Lezíria|Maré Alta|Minho|Mondego|Pinhal|Ria Formosa|São Mamede|Sado|Tâmega|Tejo|Vouga',
    trades:
      'Azeites|Calçado|Cerâmicas|Construções|Contabilidade|Cortiças|Distribuição|Energia|Imobiliária|Máquinas|Pescas|Têxteis|Transportes|Turismo|Vinhos',
    forms: 'Lda.|Lda.|S.A.|Unipessoal Lda.',
    patterns: '{head} {trade}, {form}',
    cities: 'Lisboa,11,1###-0##|Porto,13,4###-0##|Braga,03,47##-0##|Coimbra,06,30##-0##|Faro,08,80##-0##',
    streets: 'Rua Augusta #|Avenida da Liberdade #|Rua de São João #|Praça da República #',
    firstNames: 'António|Catarina|Gonçalo|Inês|João|Mónica',
    lastNames: 'Gonçalves|Araújo|Conceição|Magalhães|Simões|Teixeira',
    phone: '+351 21 ### ####',
  },
  {
    country: 'IT',
    weight: 380,
    heads:
      'Adige|Alba Chiara|Appennino|Arno|Aurora|Brianza|Carrara|Dolomiti|Etna|Fratelli Mancini|Garda|Gran Sasso|Laguna|Langhe|Ligure|Maremma|Murano|Orsa Minore|Po|Quercia|Romagna|San Luca|Stella Alpina|Tevere|Tre Torri|Valtellina|Vesuvio',
    trades:
      'Alimentari|Arredamenti|Assicurazioni|Ceramiche|Consulenze|Costruzioni|Distribuzione|Editoria|Elettronica|Energia|Farmaceutici|Formaggi|Impianti|Immobiliare|Logistica|Meccanica|Moda|Occhiali|Tessuti|Trasporti|Utensili|Vini',
    forms: 'S.r.l.|S.r.l.|S.p.A.|S.a.s.|Soc. Coop.',
    patterns: '{head} {trade} {form}',
    cities:
      'Milano,MI,201##|Roma,RM,001##|Torino,TO,101##|Bologna,BO,401##|Napoli,NA,801##|Firenze,FI,501##|Verona,VR,371##|Bari,BA,701##|Forlì,FC,471##',
    streets: 'Via Garibaldi #|Corso Italia #|Via Roma #|Piazza del Popolo #|Viale dell’Università #',
    firstNames: 'Alessandra|Davide|Giosuè|Ilaria|Lorenzo|Niccolò|Noemi|Silvia',
    lastNames: 'Rossi|Bianchi|Esposito|Gallo|Fontana|D’Angelo|Ferraro|Nicolò',
    phone: '+39 02 ########',
  },
  {
    country: 'IE',
    weight: 80,
    heads:
      'Aran|Ballymore|Boyne|Burren|Claddagh|Connemara|Dún Laoghaire|Galtee|Glendalough|Kinsale|Liffey|Lough Derg|Shannon|Skellig|Slieve Bloom|Tír na nÓg|Wicklow',
    trades:
      'Aviation|Biopharma|Brewing|Construction|Creamery|Energy|Engineering|Estates|Foods|Freight|Insurance|Linen|Print|Seafood|Software',
    forms: 'Ltd|Limited|DAC|plc|Teo',
    patterns: '{head} {trade} {form}',
    cities: 'Dublin,D,D0# @@##|Cork,C,T12 @@##|Galway,G,H91 @@##|Limerick,LK,V94 @@##',
    streets: '# O’Connell Street|# Patrick Street|# Quay Street|# Main Street',
    firstNames: 'Aoife|Ciarán|Niamh|Pádraig|Seán|Sinéad',
    lastNames: 'Byrne|O’Sullivan|Ní Dhomhnaill|Walsh|McCarthy|Ó Briain',
    phone: '+353 1 ### ####',
  },
  {
    country: 'GB',
    weight: 230,
    heads:
      'Ashdown|Blackthorn|Calder|Cotswold|Dunmore|Exmoor|Fairweather|Greenwich|Harrow & Finch|Highland|Kestrel|Lakeland|Malvern|Northgate|Oakham|Pembroke|Ravensworth|Severn|Thistle|Trent|Wharfedale|Yarrow',
    trades:
      'Accountancy|Aerospace|Bakeries|Brewing|Care Homes|Ceramics|Dairies|Engineering|Foods|Haulage|Insurance|Joinery|Marine|Packaging|Property|Publishing|Solicitors|Textiles|Tools|Utilities',
    forms: 'Ltd|Limited|plc|LLP',
    patterns: '{head} {trade} {form}',
    cities:
      'London,LND,EC# #@@|Manchester,MAN,M# #@@|Birmingham,BIR,B# #@@|Edinburgh,EDH,EH# #@@|Cardiff,CRF,CF# #@@|Belfast,BFS,BT# #@@|Leeds,LDS,LS# #@@',
    streets: '# High Street|# Station Road|# Church Lane|# Victoria Street|# The Quay',
    firstNames: 'Amelia|Callum|Fiona|George|Harriet|Imran|Rhys|Zara',
    lastNames: 'Clarke|Davies|Evans|Hughes|Khan|MacLeod|Patel|Wright',
    phone: '+44 20 #### ####',
  },
]
