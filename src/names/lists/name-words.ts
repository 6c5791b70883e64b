/** Small words inside names, written small there. */
export const particles = `bin bint binti ibn ben al el ul ur ud us as ar ad ash an az van von vom der den de da das dos do del della di du la le las los ter ten y e af av zu zum zur ould al- el- mac mc abu umm ap wa arap ole uulu kyzy uly oglu ogly ogli qizi gizi kizi`;

/** Those of them that stand behind the father's name: `Omar Nasri uulu`. */
export const behindFather = /^(?:uulu|kyzy|uly|ogl[uyi]|[qgk]izi)$/;

/** Those that a surname may begin with, so that `Mr van der Berg` is called by all three. */
export const surnameParticles = `van von vom der den de da das dos do del della di du la le las los ter ten zu zur al el bin ibn ben abu abou wa arap ole`;

/** What may follow a name and belongs to it. */
export const suffixes = `jr sr ii iii iv snr jnr esq`;

/** Words that end a name of a body. */
export const organisationHeads = `
academy administration affairs command agency airlines airways alliance army assembly association associations associates authority bank bar battalion board bourse bureau brigade broadcasting brotherhood cabinet centre center chamber chambers church cinemas club coalition college commission committee companies company confederation conference congress consortium consulate convention cooperation
co corp corporation council court courts cup daily department directorate division economist electric electronics embassy enterprise enterprises exchange express faculty federation firm force forces forum foundation front fund gazette government group guard guards guardian headquarters herald holdings hospital hospitals hotel hotels house inc independent industries industry initiative institute institution institutes insurance intelligence international jamaat
jirga journal judiciary laboratories laboratory lab labs league legislature library limited llc llp lok ltd magazine mail media mills ministry mission motors movement museum nations navy network networks news newspaper observatory observer office organisation organization organisations panel parliament parties partners partnership party petroleum pharmaceuticals plc police policy post power press programme program project publications radio railway railways rangers reporters regiment registry reserve
sabha school schools secretariat senate service services society solutions squad star station steel stock studio studios summit sun syndicate systems task team technologies technology telecom telegraph television theatre times treasury tribune tribunal troops trust tv union united universities university ventures watch weekly works workers world youth
championship championships tournament trophy olympics games awards award series festival open
municipality fighters textiles foods chemicals fertilizers fertilisers breweries brewery logistics shipping orchestra choir chronicle inquirer courier examiner sentinel dispatch argus advertiser bulletin gleaner monitor
analytics software robotics therapeutics biotech semiconductors biosciences securities investments realty entertainment recordings cement stores supermarkets assurance reinsurance microfinance wireless
`;

/** Words that end or begin the name of a place. */
export const placeHeads = `
airport avenue bay beach boulevard bridge building camp canal cape cemetery city coast colony corner corridor county crossing dam delta desert district division drive estate fort forest garden gardens gate gulf harbour harbor heights highway hill hills island islands isle junction kingdom mosque lake lane line mall market marg mount mountain mountains motorway neighborhood neighbourhood ocean palace park pass peninsula plain plaza port prison province ridge river road roads sea sector shrine south square stadium state station strait street streets taluka tehsil temple tower towers town township tunnel
valley village villages ward water west woods zone ground cricket-ground arena avenue hall nagar pur abad colony chowk bazaar bazar mohalla goth bagh cantonment cantt toll plaza
north east region territory commune canton archipelago plateau emirate prefecture governorate oblast raion borough area constituency voivodeship regency subdistrict sub-county subcounty roundabout barracks checkpoint crossroads interchange flyover underpass mine reservoir wetlands swamp waterfall canyon glacier volcano reef farm ranch cathedral basilica monastery pagoda synagogue chapel courthouse airfield airstrip airbase seaport dockyard shipyard refinery racecourse
districts provinces counties regions municipalities communities neighbourhoods neighborhoods suburbs settlements localities wards camps cities communes outskirts
nallah nullah nala ghat creek falls lagoon springs vale barrage kalan khurd quay wharf pier jetty esplanade promenade embankment mainland atoll empire crescent terrace grove
`;

/** Words of other languages that begin the name of a place. */
export const placeLeads = `
rio foz punta puerto porto villa vila parque calle avenida plaza praca cerro monte mont isla ilha playa praia ciudad cidade costa barrio torre wadi ras umm beit bani kafr jabal jebel qasr deir tell tel ain koh darya upazila muang khao doi gunung kampung bukit sungai pulau tanjung jalan kota kuala batu teluk
san santa santo sao saint st sainte fort port mount mt lake cape point new north south east west upper lower great greater old inner outer nova novo nueva nuevo los las el reparto lam ban sierra laguna lagoa cabo camp shahr bandar hassi mina nagar dera goth chak kot qila killa basti tando mir- pind mauza
desa kelurahan kecamatan kabupaten barangay brgy sitio purok kebele woreda bairro colonia vereda corregimiento quartier mohallah mauza basti stasiun pasar jembatan selat taman lorong simpang piazza lago sankt bab souk khirbet kfar givat
`;

/** Words of other languages that begin the name of a body. */
export const organisationLeads = `
centro fundacion fundação fundacao corporacion instituto universidad universidade universite partido banco banque club deportivo atletico real grupo asociacion associacao comite consejo conselho ministerio frente movimiento movimento confederacion federacion sindicato colegio escola escuela hospital diario radio television agencia agence
jamaat jamiat jamaat-e-islami tehreek tehrik lashkar jaish hizb majlis ansar harakat darul jamia jamiatul madrasa masjid bharatiya akhil rashtriya samajwadi bahujan shiromani swabhiman awami muttahida sipah all-india bank university ministry department institute association federation confederation organisation organization office college school academy council committee house court
society bureau union board cathedral church royal united football fc ac inter sporting dynamo olympique borussia minera casa
organizacion organizacao fiscalia procuraduria secretaria guardia policia comision comissao asamblea assembleia camara juzgado alcaldia prefeitura federacao associazione fondazione ministero confederacao servicio servico defensoria contraloria ejercito exercito iglesia igreja arquidiocesis diocesis
hopital ecole lycee ministere parti assemblee conseil syndicat collectif ligue fondation mouvement parlement gendarmerie banque societe bloc rassemblement medecins avocats partito partai yayasan universitas sekolah kementerian kejaksaan pengadilan polda polres polsek komisi dinas badan bank
gazeta novaya komsomolskaya rossiyskaya jornal folha periodico revista corriere gazzetta giornale harian jaysh jabhat hay'at liwa kataib kata'ib saraya faylaq ittihad ahrar asaib hizbul harkat ngati hoerskool laerskool
`;

/** Words of other languages that end the name of a body. */
export const foreignHeads = `
siochana dal sangh samiti sabha parishad morcha andolan andolon manch sena sansad mahasabha panchayat mahapanchayat vidyalaya mandir samaj parishat vidyapeeth bhavan bhawan fc cf sc ag gmbh sa spa nv bv ab oyj pte bhd sdn asa plc kk group airline airlines air bancorp energia petroleo dewan
zeitung tageszeitung tageblatt nachrichten rundschau kurier anzeiger dagblad dagbladet tidende tidning nyheter sanomat gazetesi belediyesi universitesi bakanligi mahkemesi partisi dernegi vakfi hirlap uniwersytet univerzita univerzitet universitat hochschule landtag landgericht amtsgericht oberlandesgericht verwaltungsgericht staatsanwaltschaft
`;

/** Other capitalised things that end in these words are neither people, bodies nor places. */
export const thingHeads = `
desk correspondents act accord accords agreement amendment article bill case ceremony clause code constitution convention covenant crisis day days decade declaration deal dream edition effect era eve fair fever flu formula framework gate holiday holidays hour index inquiry law laws lake-house list month night operation order ordinance pact plan policy prize process protocol question report resolution revolution road-map roadmap rule scandal scheme season section spring strategy street syndrome system test theory treaty truth virus war wars way week
weekend year years yatra diwas jayanti puja operacion operation copa ley project proyecto hurricane typhoon album song movie film novel book series show flight phone pro app bowl derby classic masters marathon diet issue peace virus variant disease cancer hurricane cyclone typhoon storm strategic dialogue talks tour visit
`;

/** Verbs that people do in news with what they say: a name stands before or after them. */
export const sayingVerbs = `
said says say told tells added adds stated stating noted notes argued argues claimed claims explained explains asked asks replied announced announces urged urges warned warns insisted insists stressed stresses emphasised emphasized reiterated reaffirmed confirmed denied admitted acknowledged suggested commented remarked recalled maintained declared pointed underscored underlined highlighted observed opined alleged
accused blamed criticised criticized praised thanked hailed lauded condemned rejected dismissed welcomed vowed pledged promised threatened demanded hoped believes believed thinks thought knew wants wanted wrote writes tweeted posted quipped joked lamented testified quoted reported revealed disclosed expressed directed instructed ordered informed apprised briefed assured congratulated inaugurated chaired presided resigned
died married retired scored hit kicked smiled laughed cried wept joined played born arrested sentenced convicted nodded shouted spoke speaks speaking addressing addressed met meets visited arrived departed hopes hasn't felt feels replied
`;

/** Months and days. */
export const calendarWords = `
january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays
christmas easter ramadan ramzan eid eidul eid-ul-azha eid-ul-adha azha adha fitr milad diwali holi ashura muharram thanksgiving hanukkah passover lent dussehra eid-ul-fitr navratri halloween
am pm gmt est pst ist pkt bst edt
`;

/** Words that begin a sentence with a capital and are in no name. */
export const functionWords = `
a an the this that these those he she it we they you i his her its our their your my him them us me who whom whose which what when where why how if unless while whereas although though because since as after before until till once and or but nor so yet not no nor only also even just still then thus hence therefore however moreover meanwhile furthermore nevertheless nonetheless otherwise instead besides
in on at by for from to with without within into onto of off over under above below between among amid amidst against about around across through throughout during despite beyond behind beside near along upon toward towards per via like unlike than except including regarding concerning according due owing
is are was were be been being am do does did done has have had having will would shall should can could may might must let there here all any some many much more most few several each every both either neither other others another such same own one two three four five six seven eight nine ten first second third last next now today yesterday tomorrow tonight never always often sometimes perhaps maybe
yes well oh ok okay please thanks sorry hello dear mr-speaker earlier later recently currently previously subsequently finally eventually additionally similarly likewise overall indeed anyway again ever everyone everybody someone anyone nobody nothing something everything anything none it's he's she's that's there's i'm i've i'll i'd we're we've they're don't didn't can't won't isn't wasn't doesn't couldn't what's let's you're

advertisement caption copyright photo photos
`;

/** Bodies known by one word, and makers and services that everybody writes about. */
export const knownBodies = `
senate congress parliament knesset cabinet bundestag bundesrat duma loya majlis politburo interpol europol nato opec asean saarc mercosur unesco unicef un eu who imf wto fbi cia nsa mi5 mi6 isi raw kgb fsb icc icj cnn bbc abc cbs nbc npr msnbc pbs fox reuters afp ap upi tass itar-tass xinhua yonhap kyodo anadolu pti ani ians app ispr nab ecp pti ppp pml-n pmln mqm jui-f bjp aap cpi rss vhp nasa esa fifa uefa icc bcci pcb ioc nba nfl mlb nhl ufc wwe
hamas hezbollah hizbollah hizbullah fatah plo isis isil daesh al-qaeda al-qaida boko-haram al-shabaab eta ira farc taliban houthis
twitter facebook google youtube whatsapp instagram tiktok telegram netflix amazon apple microsoft ibm intel samsung sony toyota honda nissan hyundai kia bmw volkswagen tesla boeing airbus huawei alibaba tencent baidu uber lyft airbnb spotify disney nokia motorola ericsson siemens philips vodafone airtel jio bloomberg forbes reddit wikipedia skype zoom paypal visa mastercard walmart ikea lidl aldi tesco shell bp exxonmobil chevron gazprom rosneft aramco petrobras pemex
pentagon kremlin oxfam greenpeace amnesty unhcr unrwa unifil ohchr wfp iaea iom fao ilo undp unfpa unodc unaids minusma minusca monusco amisom atmis ecowas sadc igad comesa gcc oecd osce frontex eurojust icrc ifrc msf jica usaid brics apec afcon conmebol concacaf
sejm seimas saeima sabor rada skupstina riigikogu eduskunta riksdag storting folketing althing oireachtas senedd stormont mazhilis kenesh khural hluttaw
hsbc barclays citigroup citibank jpmorgan ubs totalenergies equinor glencore mtn safaricom maersk foxconn tsmc nvidia openai spacex lufthansa ryanair easyjet qantas infosys wipro
pepsico coca-cola nestle unilever pfizer moderna astrazeneca novartis roche bayer
`;

/** Teams by the name they are called: what stands before it is a town. */
export const teamNames = `
astros yankees mets phillies orioles rays marlins braves nationals cubs brewers cardinals reds pirates royals tigers twins indians guardians mariners rangers athletics angels dodgers padres giants rockies diamondbacks sox
patriots bills dolphins jets ravens steelers browns bengals colts texans titans jaguars chiefs broncos raiders chargers cowboys eagles redskins commanders packers vikings bears lions saints falcons panthers buccaneers seahawks rams cardinals 49ers
lakers clippers celtics knicks nets sixers 76ers raptors bulls cavaliers pistons pacers bucks hawks hornets heat magic wizards nuggets timberwolves thunder blazers jazz warriors suns kings mavericks rockets grizzlies pelicans spurs
bruins sabres canadiens senators leafs lightning hurricanes blackhawks avalanche stars wild predators blues flames oilers canucks ducks sharks coyotes kraken flyers penguins capitals islanders devils
springboks proteas wallabies pumas blackcaps kangaroos socceroos matildas gunners villa wolves rovers wanderers albion hotspur qalandars sultans zalmi gladiators
`;

/** Letters that stand for no body. */
export const plainAbbreviations = `
a&e r&d q&a m&a p&l b&b f&b t&c sho coas cas cns cji cjp cdf dpm dcm pbuh odi odis t20 t20i t20is gdp gnp ict mou loc iot poi fir rbi era eez ipp ipps it tv dvd cd id ids hiv aids covid sars dna rna gps usb ai vip vips ngo ngos sme smes mp mps mla mlas mna mnas mpa mpas faq pdf url http https www bc ad utc vat gst ipo phd mba bsc msc ba ma llb usd eur gbp pkr inr rs cpi wpi ppp fdi atm sim suv lng lpg cng pm cm fm ceo cfo ok ied ieds ict ev evs qr sr kd rm hk nt us$ mbs vpn hd uhd 4g 5g lgbt lgbtq lgbtqi stem rti ppe icu iq tb mri ct pcr sop sops tor moq kg km mw gw kwh tbc rip dui awol pow mia led lcd sms mms am fy q1 q2 q3 q4 ii iii iv vi vii viii ix xi xii xiii
`;

/** Single words that have a capital and name nobody, no body and no place. */
export const nameless = `
internet web bible quran koran qur'an torah talmud gospel hadith brexit medicaid medicare obamacare olympic paralympic k-pop covid zika ebola watergate messiah bitcoin ethereum android iphone ipad wi-fi oscars emmys grammys
`;
