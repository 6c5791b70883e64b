import type { ConceptWords } from '../concept-words.ts';

/** What tells the subjects of news in Dutch, of the Netherlands and of Flanders. A compound is told by its first part. */
export const dutchWords: ConceptWords = {
  // War and peace
  war: ['oorlog, oorlogen, oorlogvoer*, invasie*, oorlogssituatie*', 'oorlogs*, troepen, front, offensief'],
  'civil war': ['burgeroorlog*', 'rebellen*'],
  'armed conflict': [
    'luchtaanval*, droneaanval*, drone-aanval*, raketaanval*, raketbeschieting*, beschieting*, bombardement*, gebombardeerd*, gevechten, grondoffensief*, tegenoffensief*, gewapend* conflict*, militie*',
    'drone*, raket*, aanval*, rebellen*, militair*',
  ],
  'military weaponry and equipment': [
    'wapenlevering*, wapenexport*, gevechtsvliegtuig*, straaljager*, luchtafweer*, munitie*, kruisraket*, patriot-raket*',
    'wapens, tanks',
  ],
  terrorism: [
    'terror*, aanslag, aanslagen, zelfmoordaanslag*, bomaanslag*, jihad*, islamitische staat',
    'explosieven, radicalis*',
  ],
  'armed forces': [
    'defensie, defensiemin*, krijgsmacht*, strijdkracht*, landmacht*, luchtmacht*, leger, legers, legerleiding*, marinier*, koninklijke marine',
    'soldaat, soldaten, militair*, marine, kazerne*, brigade*',
  ],
  'military service': ['dienstplicht*, reservist*'],
  massacre: ['bloedbad*, massamoord*, massagraf*, massagraven'],
  genocide: ['genocide*, volkerenmoord*, holocaust*'],
  'war crime': ['oorlogsmisda*'],
  "coup d'etat": ['staatsgreep*, coup, couppoging*, coupplegers, militaire junta', 'junta*'],
  'peace process': [
    'wapenstilstand*, staakt-het-vuren, vredesakkoord*, vredesoverleg*, vredesbespreking*, vredesonderhandeling*, vredesplan*, vredesverdrag*',
    'vrede, vredes*, bestand',
  ],
  'refugees and internally displaced people': ['vluchteling*, asiel*, azc, ontheemd*', 'opvang*, gevlucht*'],
  'espionage and intelligence': [
    'spion, spionnen, spionage*, spioneren*, inlichtingendienst*, geheime dienst*, AIVD, MIVD, staatsveiligheid',
    'inlichtingen',
  ],
  'nuclear policy': ['kernwapen*, atoombom*, kernbom*, atoomprogramma*, nucleair programma, uraniumverrijking*'],
  // Crime and justice
  homicide: [
    'moord, moorden, moordzaak*, moordzaken, moordenaar*, moordonderzoek*, moordpoging*, moordaanslag*, vermoord*, doodslag*, doodgestoken*, doodgeschoten*, neergestoken*, steekpartij*, steekincident*, liquidatie*, femicide*',
    'gedood*, lichaam, mes, steekwonden',
  ],
  shootings: ['schietpartij*, schietincident*, schoten gelost, beschoten, neergeschoten*', 'schutter*, vuurwapen*'],
  assault: [
    'mishandeling*, mishandeld*, vechtpartij*, zware mishandeling, slagen en verwondingen, in elkaar geslagen',
    'geweldpleging*',
  ],
  arrest: [
    'aangehouden, aanhouding*, gearresteerd*, arrestatie*, arrestant*, opgepakt, voorarrest*, aanhoudingsbevel*',
    'verdachte*',
  ],
  police: [
    'politieactie*, politieagent*, politiebond*, politiegeweld*, politiechef*, politiebureau*, politieoptreden*, politiekorps*, korpschef*, politiezone*',
    'politie, agent, agenten, recherche*',
  ],
  kidnapping: ['ontvoer*, gijzel*, losgeld*', 'bevrijd*'],
  'missing person': ['vermissing*, vermiste, vermisten, zoekactie*, spoorloos', 'vermist*'],
  'robbery and theft': [
    'overval, overvallen, overvaller*, roofoverval*, beroving*, beroofd*, diefstal*, inbraak*, inbraken, inbreker*, ingebroken, gestolen, dief, dieven, plofkraak*, plofkraken, winkeldief*, zakkenroller*, kunstroof*',
    'buit, gestool*',
  ],
  'sex crime': [
    'verkracht*, aanranding*, aangerand*, seksueel misbruik*, seksueel geweld, seksueel overschrijdend*, seksueel grensoverschrijdend*, zedenzaak*, zedenzaken, zedendelict*, zedendelinquent*, kinderporno*, kindermisbruik*, ontucht*',
    'misbruik*',
  ],
  corruption: [
    'corrupt*, omkop*, omgekocht*, steekpenning*, smeergeld*, ambtelijke corruptie, belangenvermenging*',
    'schandaal*',
  ],
  fraud: ['fraude*, fraudeur*, oplicht*, opgelicht*, witwas*, valsheid in geschrifte, verduister*'],
  'tax evasion': ['belastingfraude*, belastingontduik*, belastingontwijk*, belastingparadij*'],
  'cyber crime': [
    'cyberaanval*, hacker*, hackaanval*, ransomware*, phishing*, datalek*, cybercrim*, gehackt*',
    'cyber*',
  ],
  'drug trafficking': [
    'drugshandel*, drugscrimin*, drugssmokk*, drugsbende*, drugslab*, drugsvangst*, drugskartel*, drugsdealer*, drugsgeweld*, cocaïne*, uithalers, heroïne*, xtc-lab*, fentanyl*',
    'drugs*, hennep*, wietplantage*, smokkel*',
  ],
  'organised crime': [
    'georganiseerde misdaad, georganiseerde criminaliteit, maffia*, mocro-maffia*, onderwereld*, ondermijnende criminaliteit',
    'bende*, crimineel, criminelen',
  ],
  'human smuggling and trafficking': ['mensensmokk*, mensenhandel*'],
  torture: ['marteling*, gemarteld*, folter*, gefolterd*'],
  'human rights': ['mensenrecht*, amnesty international, human rights watch', 'onderdruk*'],
  'trial (court)': [
    'rechtszaak*, rechtszaken, strafzaak*, strafzaken, terechtstaan*, staat terecht, voor de rechter, beklaagde*, assisenproces*, assisenhof, rechtszitting*, pleidooi*',
    'proces, advocaat, advocaten, zitting*, verdachte*, getuigen',
  ],
  court: [
    'rechtbank*, gerechtshof*, kort geding, hof van beroep, arrondissementsrechtbank*, kantonrechter*, voorzieningenrechter*',
    'rechter, rechters, vonnis*, uitspraak*, hoger beroep',
  ],
  'supreme and high court': [
    'hoge raad, hooggerechtshof*, grondwettelijk hof, hof van cassatie, supreme court, raad van state',
  ],
  'international court and tribunal': [
    'strafhof*, internationaal gerechtshof, joegoslavië-tribunaal, europees hof, europese hof',
    'tribunaal*',
  ],
  'sentencing (criminal)': [
    'veroordeeld tot, celstraf*, gevangenisstraf*, taakstraf*, werkstraf*, jaar cel, maanden cel, jaar celstraf, levenslang, levenslange, vrijgesproken*, vrijspraak*, schuldig bevonden, strafeis*, tbs, boete van',
    'veroordeeld*, veroordel*, straf, schuldig*',
  ],
  prison: [
    'gevangenis, gevangenissen, gevangenisw*, gedetineerde*, cipier*, celtekort*, huis van bewaring, penitentiair*',
    'gevangenen, cel, cellen, detentie*',
  ],
  'capital punishment': ['doodstraf*, geëxecuteerd*, executie*, terechtgesteld*'],
  'investigation (criminal)': [
    'strafrechtelijk onderzoek, huiszoeking*, sectie op, doorzoek*, forensisch*, gerechtelijk onderzoek',
    'recherche*, rechercheurs, inval, invallen, onderzoek*',
  ],
  'prosecution and prosecutors': [
    'openbaar ministerie, officier van justitie, procureur*, aanklager*, parket',
    'OM, justitie, aanklacht*',
  ],
  extradition: ['uitlevering*, uitgeleverd*'],
  // Politics
  'politics and government': [
    'landelijke politiek, nationale politiek, kabinetscrisis*, regeringscrisis*',
    'politiek*, politici, politicus*, den haag',
  ],
  'national elections': [
    'kamerverkiezing*, tweede-kamerverkiezing*, presidentsverkiezing*, parlementsverkiezing*, presidentskandida*, lijsttrekker*',
  ],
  'local elections': ['gemeenteraadsverkiezing*, lokale verkiezingen'],
  'regional elections': ['provinciale statenverkiezing*, statenverkiezing*, waterschapsverkiezing*'],
  election: [
    'verkiezing*, stembus*, stembureau*, opkomstpercentage*, exitpoll*, stemlokaal*, peilingen',
    'kiezer*, stemmen, kandida*, peiling*',
  ],
  referendum: ['referendum*, referenda, volksraadpleging*'],
  'legislative body': [
    'tweede kamer, eerste kamer, kamerlid*, kamerleden, kamerdebat*, kamermeerderheid*, kamerbrief*, parlement*, senaat, senator*, volksvertegenwoordig*, wetsvoorstel*, europarlement*',
    'motie*, debat*, fractie*, oppositie*, wet',
  ],
  'political party': [
    'partijleider*, partijvoorzitter*, partijcongres*, politieke partij*, fractievoorzitter*, fractieleider*',
    'VVD, PVV, CDA, D66, BBB, NSC, SP, PvdA, GroenLinks, N-VA, vlaams belang, vooruit, open vld, partij, partijen',
  ],
  'coalition building': [
    'kabinetsformatie*, formateur*, informateur*, coalitieakkoord*, coalitieonderhandel*, regeerakkoord*, formatie, regeringsvorming*, minderheidskabinet*',
    'coalitie*, onderhandelingstafel',
  ],
  'political movement and association': ['extreemrechts*, extreem-rechts*, extreem rechts, neonazi*, separatist*'],
  'executive (government)': [
    'kabinet, kabinets*, ministerraad*, staatssecretaris*, federale regering, vlaamse regering',
    'regering*, minister*',
  ],
  'head of government': ['minister-president*, regeringsleider*', 'premier, premiers, bondskanselier*'],
  'head of state': ['staatshoofd*', 'president, presidente'],
  'constitution (law)': ['grondwet*'],
  'local authority': [
    'burgemeester*, wethouder*, gemeenteraad*, gemeenteraden, gemeentebestuur*, stadsbestuur*, gemeentehuis*, stadhuis*, raadsleden, raadslid, college van b en w, schepencollege*, schepenen',
    'gemeente*, provincie*, schepen',
  ],
  'public officials': [
    'stapt op, opgestapt*, afgetreden*, aftreden*, treedt af, motie van wantrouwen, ontslag genomen',
    'ambtena*, opvolg*',
  ],
  demonstration: [
    'demonstratie, demonstraties, demonstrant*, demonstreren, gedemonstreerd, betoging*, betoger*, protestmars*, protestactie*, betogen, klimaatmars*, extinction rebellion',
    'protest*, actievoer*, spandoek*',
  ],
  'civil unrest': [
    'rellen, relschopper*, ongeregeldheden, plundering*, geplunderd*, avondklok*, onlusten, volksopstand*',
    'opstand*, traangas*',
  ],
  diplomacy: [
    'buitenlandse zaken, diplomaat, diplomaten, diplomatie*, ambassadeur*, ambassade*, staatsbezoek*',
    'consulaat, bilateraal, bilaterale',
  ],
  'summit meeting': ['EU-top, navo-top*, klimaattop*, topontmoeting*, topoverleg*, NAVO-top', 'top, topconferentie*'],
  treaty: ['verdrag, verdragen', 'akkoord*, ratific*'],
  'economic sanction': ['sanctiepakket*, sancties tegen, economische sancties, embargo*, handelsboycot*', 'sancties'],
  'international organisation': [
    'veiligheidsraad*, NAVO, europese unie, europese commissie, OVSE, Unesco, Unicef, UNHCR',
    'EU, G7, brussel, VN, verenigde naties',
  ],
  immigration: [
    'migrant*, migratie*, immigra*, arbeidsmigra*, uitzetting*, uitgezet*, gezinshereniging*, verblijfsvergunning*, inburger*, bootvluchteling*, grenscontrole*, IND',
    'vreemdeling*, statushouder*',
  ],
  'data protection policy': ['privacywet*, AVG, gegevensbescherming*', 'privacy*'],
  // Economy
  inflation: ['inflatie*, consumentenprij*, prijsstijging*, duurder geworden', 'prijzen, koopkracht*'],
  economy: [
    'economie, economische groei, bruto binnenlands product, BBP, conjunctuur*, planbureau*',
    'economisch*, econoom, economen',
  ],
  recession: ['recessie*'],
  'central bank': ['centrale bank, ECB, nederlandsche bank, nationale bank, federal reserve, fed, DNB', 'monetair*'],
  'interest rates': [
    'rentebesluit*, renteverlaging*, renteverhoging*, rentetarie*, beleidsrente*, hypotheekrente*, rentestap*',
    'rente*',
  ],
  'stock activity': [
    'beurs, beurzen, beurskoers*, beurshandel*, aandelenmarkt*, aandelenbeur*, AEX, bel20, bel 20, wall street, dow jones, nasdaq',
    'aandeel*, aandelen*, belegger*, koers*',
  ],
  'stock flotation': ['beursgang*, beursintroductie*'],
  cryptocurrency: ['bitcoin*, cryptomunt*, cryptovaluta*', 'crypto*'],
  'corporate earnings': [
    'kwartaalcijfer*, jaarcijfer*, nettowinst*, omzetgroei*, winstwaarschuwing*, kwartaalwinst*, bedrijfsresultaat*, winststijging*',
    'omzet*, winst, kwartaal*',
  ],
  'merger or acquisition': ['fusie*, fuseren*, overnamebod*, overnamestrijd*, overname van', 'overname*, concern*'],
  bankruptcy: ['faillissement*, failliet*, surseance*, doorstart*', 'curator*'],
  'layoffs and downsizing': [
    'massaontslag*, banenverlies*, collectief ontslag, schrapt banen, ontslagronde*, banen geschrapt, reorganisatie*, herstructurering*',
    'banen, ontslag*',
  ],
  'taxation policy': [
    'belastingen, belastingdienst*, belastingverlag*, belastingverhog*, belastingplan*, belastingstelsel*, inkomstenbelasting*, vermogensbelasting*, erfbelasting*, btw, btw-verhoging*, accijns*, accijnzen, belastingbetaler*, fiscus',
    'belasting*, fiscaal, fiscale',
  ],
  'government budget': [
    'rijksbegroting*, begrotingstekort*, voorjaarsnota*, prinsjesdag*, miljoenennota*, begrotingsakkoord*, bezuiniging*',
    'begroting*, tekort*',
  ],
  'government debt': ['staatsschuld*, overheidsschuld*, staatsobligatie*', 'schulden*'],
  banking: [
    'grootbank*, bankensector*, ABN-amro, rabobank*, KBC, bankkantoor*, bankrekening*',
    'bank, banken, krediet*',
  ],
  'international trade': [
    'importheffing*, invoerheffing*, handelsoorlog*, vrijhandel*, handelsakkoord*, handelsverdrag*, invoertarie*, handelsconflict*, handelstekort*, mercosur*',
    'export*, import*, heffing*, tarieven',
  ],
  'oil and gas': [
    'olieprij*, aardolie*, aardgas*, gasprij*, gaswinning*, gasveld*, gasvoorra*, oliebedrij*, olieproduc*, ruwe olie, LNG, raffinaderij*, opec, gasopslag*',
    'olie, gas, vaten',
  ],
  petrol: ['benzineprij*, brandstofprij*, dieselprij*, pompprij*', 'benzine*, tankstation*'],
  electricity: [
    'stroomstoring*, stroompanne*, stroomuitval*, stroomnet*, elektriciteit*, netcongestie*, tennet, netbeheerder*, energierekening*',
    'stroom, energie*',
  ],
  'renewable energy': [
    'duurzame energie, groene energie, energietransitie*, hernieuwbare energie, groene stroom, warmtepomp*',
  ],
  'wind power': ['windpark*, windmolen*, windenergie*, windturbine*'],
  'solar power': ['zonnepane*, zonnepark*, zonne-energie*'],
  'nuclear power': ['kerncentrale*, kernenergie*, kernreactor*, kernafval*'],
  'metal and mineral mining and refining': [
    'mijnbouw*, kopermijn*, goudmijn*, lithium*, steenkool*, tata steel, zeldzame aardmetalen',
    'grondstof*, staal*',
  ],
  agriculture: [
    'landbouw*, boeren, boerin, boerinnen, boerenbedrij*, boerenprotest*, veehouder*, veeteelt*, veestapel*, melkvee*, akkerbouw*, tuinbouw*, glastuinbouw*, stikstof*, varkenshouder*, pluimveehouder*, oogsten, LTO',
    'oogst*, boer, boerderij*, koeien, mest',
  ],
  'animal disease': ['vogelgriep*, blauwtong*, varkenspest*, mond-en-klauwzeer, ophokplicht*', 'pluimvee*, geruimd*'],
  automotive: [
    'autofabriek*, autofabrikant*, autobouwer*, auto-industrie*, elektrische auto*, volkswagen*, autofabrikanten',
    'tesla, VDL, audi, BMW',
  ],
  'labour strike': ['staking*, staken, stakers, gestaakt, staakt, werkonderbreking*, vakbondsactie*', 'vakbond*, cao*'],
  unions: ['vakbond*, FNV, CNV, ACV, ABVV, vakcentrale*'],
  'wages and benefits': [
    'loonsverhoging*, cao-onderhandel*, cao-akkoord*, minimumloon*, lonen, loonstijging*, looneis*, loonakkoord*',
    'salaris*, loon, cao*',
  ],
  unemployment: ['werkloos*, werklozen*, werkloosheid*, UWV, WW-uitkering*, VDAB', 'arbeidsmarkt*'],
  'labour market': ['arbeidsmarkt*, krapte op de, personeelstekort*, vacatures', 'werkgever*, werknemer*'],
  pension: [
    'pensioen, pensioenen, pensioenfonds*, pensioenstelsel*, pensioenhervorm*, pensioenleeftijd*, pensioenwet*, gepensioneerd*, AOW, AOW-leeftijd',
    'pensioen*',
  ],
  welfare: [
    'bijstand*, uitkeringen, toeslagenaffaire*, toeslagenouder*, leefloon*, kinderbijslag*, huurtoeslag*',
    'uitkering*, toeslag*',
  ],
  poverty: ['armoede*, voedselbank*', 'arme'],
  homelessness: ['dakloos*, dakloz*, thuisloos*'],
  retail: [
    'supermarkten, supermarktketen*, albert heijn, lidl, aldi, winkelketen*, winkeliers, detailhandel*, webwinkel*, colruyt, delhaize',
    'supermarkt*, winkel*, klanten, jumbo',
  ],
  'product recall': ['terugroepactie*, teruggeroepen*, roept terug'],
  'restaurant and catering': [
    'horeca*, restaurants, sterrenrestaurant*, sterrenchef*, michelin*',
    'restaurant*, café*',
  ],
  // Disaster
  flood: [
    'overstroming*, overstroomd*, hoogwater*, watersnood*, wateroverlast*, dijkdoorbraak*, overstromingsgevaar*',
    'waterpeil*, rivier*, water, dijk*',
  ],
  earthquake: [
    'aardbeving*, aardschok*, beving, bevingen, naschok*, epicentrum*, bevingsschade*',
    'kracht van, magnitude, puin',
  ],
  'volcanic eruption': ['vulkaan*, vulkanen, vulkanisch*, vulkaanuitbarst*, lava', 'uitbarsting*'],
  landslide: ['aardverschuiving*, modderstro*, grondverschuiving*', 'modder*'],
  avalanche: ['lawine*'],
  hurricane: ['orkaan*, orkanen, tropische storm*, cycloon*, cyclonen, tyfoon*, tyfonen', 'windsnelhe*'],
  windstorms: ['storm, stormschade*, windsto*, tornado*, windhoos, windhozen, najaarsstorm*', 'stormen, wind'],
  drought: ['droogte*, watertekort*, neerslagtekort*', 'droog'],
  fire: [
    'brand, branden, woningbrand*, brandstichting*, uitslaande brand, vlammen, afgebrand*, schuurbrand*, grote brand, bluswerk*, brandhaard*',
    'brandweer*, rook*, vuur, geblust*, blussen',
  ],
  wildfire: ['natuurbrand*, bosbrand*, duinbrand*, heidebrand*', 'blusvliegtuig*, hectare*'],
  'road accident and incident': [
    'ongeluk, ongelukken, ongeval, ongevallen, verkeersongeval*, verkeersongeluk*, auto-ongeluk*, auto-ongeval*, aanrijding*, aangereden, kop-staartbotsing*, frontale botsing*, botsing, spookrijder*, verkeersdod*, verkeersslachtoffer*, vluchtmisdrijf*, doorrijden na',
    'automobilist*, motorrijder*, fietser*, voetganger*, vrachtwagen*, snelweg*, botste, bestuurder*',
  ],
  'air and space accident and incident': [
    'vliegtuigcrash*, vliegtuigongeluk*, vliegramp*, helikoptercrash*, neergestort*, neerstort*, noodlanding*, zwarte doos, zwarte dozen',
    'stortte, wrak*, wrakstuk*',
  ],
  'maritime accident and incident': [
    'scheepsramp*, scheepsongeluk*, schipbreuk*, gekapseisd*, kapseisde*, gezonken*, bootongeluk*, bootongeval*, veerbootramp*, aanvaring*',
    'schip, boot, zonk, kustwacht*, opvarende*',
  ],
  'railway accident and incident': [
    'treinongeluk*, treinongeval*, treinramp*, treinbotsing*, ontspoor*',
    'overweg*, locomotief',
  ],
  'explosion accident and incident': [
    'explosie*, ontploff*, ontploft*, gasexplosie*, geëxplodeerd*',
    'knal, explosief',
  ],
  'structural failure': ['ingestort*, instorting*', 'puin'],
  'industrial accident and incident': ['bedrijfsongeval*, arbeidsongeval*, bedrijfsongeluk*, arbeidsinspectie*'],
  drowning: ['verdronken*, verdrink*, verdronk', 'drenkeling*, reddingsbrigade*'],
  famine: ['hongersnood*, ondervoed*, voedseltekort*, hongercrisis*', 'honger*'],
  'emergency response': [
    'noodtoestand*, reddingsactie*, reddingsoperatie*, rampenplan*, NL-alert, noodpakket*',
    'hulpdienst*, brandweer*, reddingswerker*, ambulance*, traumahelikopter*, reddingswerk*, veiligheidsregio*, evacuatie*, geëvacueerd*',
  ],
  'ordnance clearance': ['vliegtuigbom*, blindganger*, explosievenopruim*, oorlogsbom*, DOVO', 'onschadelijk'],
  'weather phenomena': [
    'hittegolf*, koudegolf*, noodweer, onweer*, onweersbui*, hagel*, sneeuwval*, gladheid*, ijzel*, zware regen*, zware buien, supercel*',
    'temperatuur, temperaturen, graden, regen*, sneeuw*, hitte*, weer',
  ],
  'weather forecast': [
    'weersverwacht*, weerbericht*, weerman*, weervrouw*, KNMI, KMI, weeronline, weerplaza',
    'graden, bewolk*, zonnig*, buien',
  ],
  'weather warning': ['code geel, code oranje, code rood, weeralarm*'],
  // Health, education, society
  'epidemic and pandemic': [
    'corona*, covid*, pandemie*, epidemie*, quarantaine*, lockdown*',
    'uitbraak*, besmet*, virus*',
  ],
  vaccine: ['vaccin*, gevaccineerd*, inenting*, griepprik*', 'prik, dosis'],
  'communicable disease': [
    'mazelen, griepgolf*, influenza*, tuberculose*, cholera*, malaria*, dengue, knokkelkoorts*, ebola*, mpox, kinkhoest*, legionella*, polio, norovirus*',
    'griep*, infectie*, besmet*, virus*, RIVM',
  ],
  hospital: [
    'ziekenhuizen, ziekenhuisbed*, ziekenhuiszorg*, ziekenhuispersoneel*, intensive care, spoedeisende hulp, spoeddienst*, umc',
    'ziekenhuis*, patiënt*, arts, artsen',
  ],
  health: [
    'volksgezondheid*, gezondheidszorg*, huisarts*, zorgpersoneel*, zorgstelsel*, zorgkosten*, GGD, wereldgezondheid*, WHO',
    'gezondheid*, zorg, patiënt*, artsen',
  ],
  'health insurance': ['zorgverzeker*, zorgpremie*, ziektekosten*, ziekenfonds*, eigen risico', 'verzeker*'],
  'elderly care': [
    'verpleeghuis*, verpleeghuizen, ouderenzorg*, woonzorgcentr*, verzorgingshuis*, verzorgingshuizen, thuiszorg*, rusthuis*',
    'ouderen, mantelzorg*',
  ],
  cancer: ['kanker*, borstkanker*, tumor*, chemotherap*, oncolo*, longkanker*, huidkanker*, darmkanker*, leukemie*'],
  'mental health and disorder': [
    'geestelijke gezondheid*, mentale gezondheid*, psychiat*, ggz, depressie*, psychische problemen, psychische klachten, eetstoornis*, burn-out*',
    'psychisch*, psycholo*',
  ],
  abortion: ['abortus*, zwangerschapsafbrek*'],
  euthanasia: ['euthanasie*, levenseinde*, voltooid leven'],
  school: [
    'school, scholen, scholier*, basisschool*, basisscholen, middelbare school*, middelbare scholen, leerling*, leraren*, lerarentekort*, eindexamen*, schooljaar*, schoolbestuur*, schooldirect*, brugklas*, kleuter*, vmbo*, vwo',
    'leraar, lerares*, docent*, leerkracht*, klas, klassen',
  ],
  'early childhood education': ['kinderopvang*, crèche*, kinderdagverblijf*, kinderdagverblijven, peuterspeel*'],
  'college and university': [
    'hogeschool*, hogescholen, student*, studielening*, studiefinancier*, studieschuld*, collegegeld*, basisbeurs*, hoger onderwijs, rector*, faculteit*',
    'universiteit*, campus*, hoogleraar*, professor*',
  ],
  education: [
    'onderwijsminister*, onderwijsbeleid*, onderwijsinspectie*, onderwijsvernieuw*, minister van onderwijs, pisa-onderzoek*',
    'onderwijs*',
  ],
  "women's rights": [
    'vrouwenrecht*, feminis*, vrouwenemancipatie*, huiselijk geweld, partnergeweld*, geweld tegen vrouwen, vrouwenquotum, loonkloof*',
    'vrouwen*',
  ],
  children: [
    'jeugdzorg*, kinderrecht*, kinderbescherming*, kindermishandel*, jeugdhulp*',
    'kinderen, minderjarig*, jongeren',
  ],
  'indigenous people': ['inheems* volk*, inheemse bevolking, oorspronkelijke bewoners, aboriginal*', 'inheems*'],
  racism: ['racis*, antisemit*, discriminatie*, jodenhaat*, zwarte piet', 'discrimin*, slavernij*'],
  LGBTQ: ['lhbt*, lgbt*, queer*, homoseksu*, lesbisch*, transgender*, pride', 'homo, regenboog*'],
  'death and dying': [
    'is overleden, op leeftijd overleden, overlijdensbericht*, jaar overleden',
    'overleden, overleed, overlijden*, dood, stierf',
  ],
  'funeral and memorial service': ['uitvaart*, begrafenis*, begraven, herdenkingsdienst*, rouwstoet*', 'afscheid*'],
  // Environment, science
  'climate change': [
    'klimaatverandering*, klimaatbeleid*, klimaatdoel*, klimaatcrisis*, klimaatakkoord*, klimaatconferentie*, opwarming van de, broeikasgas*, CO2-uitstoot, CO2-heffing',
    'klimaat*, uitstoot*, CO2',
  ],
  environment: [
    'milieuorganisatie*, milieubeweging*, natuurbescherm*, natuurgebied*, biodiversiteit*, ontbossing*, greenpeace*, natuurmonumenten, staatsbosbeheer, natuurpunt, milieudefensie',
    'milieu*, natuur*, bos, bossen',
  ],
  'environmental pollution': [
    'milieuvervuil*, luchtvervuil*, luchtkwaliteit*, fijnstof*, microplastic*, olievervuil*, olielek*, PFAS, bodemvervuil*, zwerfafval*',
    'vervuil*, giftig*, lozing*',
  ],
  'waste management': ['afvalverwerk*, afvalscheid*, recycl*, vuilnis*, statiegeld*, huisvuil*', 'afval*'],
  'water supply': ['drinkwater*, waterbedrij*, grondwater*, stuwmeer*', 'kraanwater*'],
  animal: [
    'dieren, dierenarts*, dierenwelzijn*, dierenbescherm*, dierenasiel*, hond, honden, katten, wolven, huisdier*, walvis*, diersoort*, zeehond*, egel, egels',
    'dier, wolf, vogels, kat, roedel*',
  ],
  zoo: ['dierentuin*, dierenpark*, blijdorp, artis, burgers zoo, pairi daiza'],
  'space exploration': [
    'ruimtevaart*, astronaut*, ruimteschip*, ruimtestation*, ruimtesonde*, maanmissie*, maanlanding*, NASA, ESA, ISS, spacex',
    'satelliet*, maan, mars, ruimte',
  ],
  astronomy: [
    'sterrenkund*, astronomen, telescoop*, zwart gat, zwarte gaten, exoplane*, zonsverduister*, planetoïde*, maansverduister*',
    'planeet, planeten, ster, sterren',
  ],
  'artificial intelligence': [
    'kunstmatige intelligentie, artificiële intelligentie, AI, chatgpt*, chatbot*, deepfake*, openai, taalmodel*',
    'algoritm*',
  ],
  'telecommunication service': ['glasvezel*, mobiel netwerk, KPN, 5g, proximus, telenet, telecom*'],
  'scientific research': [
    'wetenschapper*, onderzoeksteam*, wetenschappelijk onderzoek, vakblad*, TNO',
    'onderzoekers, studie, wetenschap*, ontdek*, universiteit*',
  ],
  archaeology: ['archeolo*, opgraving*, opgegraven, bronstijd*, prehistor*', 'romeins*, vondst*'],
  history: ['historicus, historici, eerste wereldoorlog*, tweede wereldoorlog*, koude oorlog*'],
  // Religion, culture, media, sport, transport
  Catholicism: [
    'katholi*, bisschop*, aartsbisschop*, kardinaal*, kardinalen, vaticaan*, bisdom*, conclaaf',
    'priester*, kerk*',
  ],
  pope: ['paus, pausen, pauselijk*, pausbezoek*, heilige stoel', 'vaticaan*'],
  Protestantism: ['protestants*, protestanten, hervormd*, gereformeerd*, PKN', 'dominee*, predikant*, kerk*'],
  church: ['kerkdienst*, kerkgebouw*, kerkgang*, kerkverlating*', 'kerk, kerken, gelovig*'],
  Islam: ['islam, islamitisch*, moslim*, moskee*, ramadan*, imam, imams, koran*', 'hoofddoek*'],
  Judaism: ['joods*, joden, synagoge*, rabbijn*'],
  'news media': [
    'journalist*, persvrijheid*, nieuwsredactie*, publieke omroep*, hoofdredact*, mediahuis*',
    'krant*, omroep*, media, pers, VRT, NOS, RTL, dagblad*, NPO, tegen journalisten',
  ],
  television: [
    'tv-programma*, televisieprogramma*, televisieserie*, tv-serie*, kijkcijfer*, talkshow*, realityserie*, quizprogramma*, presentator, presentatrice*',
    'televisie*, tv, seizoen*, aflevering*, serie',
  ],
  'social media': [
    'sociale media, social media, facebook*, instagram*, tiktok*, whatsapp*, influencer*',
    'twitter, youtube*, snapchat, platform*',
  ],
  cinema: [
    'bioscoop*, bioscopen, speelfilm*, filmfestival*, filmmaker*, regisseur*, filmmaakster, oscars, oscaruitreik*, hollywood*, documentairemaker*, gouden kalf, gouden kalveren',
    'film, films, acteur*, actrice*, documentaire*',
  ],
  music: [
    'muziek*, muzikant*, zanger*, concert, concerten, concertzaal*, album, albums, popster*, rockband*, orkest*, componist*, dirigent*, rapper*, songfestival*, pinkpop, tomorrowland, popfestival*, nieuwe single',
    'band, nummer, liedje*, tournee*, optreden*, festival*',
  ],
  opera: ['opera, operazanger*, operahuis*'],
  theatre: [
    'theater, theaters, theatervoorstel*, toneel*, musical, musicals, cabaret*, schouwburg*',
    'voorstelling*, première*',
  ],
  literature: [
    'roman, romans, schrijver*, schrijfster*, literatuur*, literair*, dichter, dichters, dichteres*, boekenweek*, boekenbeurs*, debuutroman*, poëzie*',
    'auteur*, boek, boeken, uitgeverij*',
  ],
  'award and prize': [
    'nobelprijs*, prijswinnaar*, prijsuitreiking*, lintje*, onderscheiding*, libris*',
    'bekroond*, jury*, prijs',
  ],
  'visual arts': [
    'schilderij*, kunstenaar*, kunstenares*, kunstmuse*, kunstwerk*, beeldhouw*, rijksmuseum*, van gogh museum, stedelijk museum',
    'tentoonstelling*, museum, kunst, schilder*',
  ],
  'library and museum': ['museum, musea, bibliotheek*, bibliotheken', 'tentoonstelling*, collectie*'],
  'monument and heritage site': [
    'werelderfgoed*, erfgoed*, rijksmonument*, monumentenzorg*, monument, monumenten',
    'kasteel*, molen*',
  ],
  'festive event (culture)': [
    'carnaval*, sinterklaas*, koningsdag*, kermis*, vuurwerkshow*, gentse feesten, intocht*',
    'optocht*, praalwagen*',
  ],
  royalty: [
    'koningshuis*, koningspaar*, koning willem-alexander, koning filip, koningin, koninklijk huis, kroonprins*, prinses, prinsessen, royals, oranjes, troonopvolg*',
    'koning, prins, paleis*',
  ],
  'travel and tourism': [
    'toeris*, vakantieganger*, reisorganisatie*, reisbureau*, cruiseschip*, cruiseschepen, vakantiepark*, overtoerisme*, vakantiebestemming*',
    'hotel*, vakantie*, reizigers',
  ],
  'gaming and lottery': ['loterij*, staatsloterij*, jackpot*, lotto, gokken, gokbedrij*, online gok*, kansspel*'],
  football: [
    'voetbal*, eredivisie*, champions league, europa league, conference league, premier league, jupiler pro league, KNVB, ajax, feyenoord, PSV, club brugge, anderlecht, rode duivels, doelman, doelpunt*, middenvelder*, verdediger*, strafschop*, oranje-international*, bondscoach*, KRC-genk, keuken kampioen divisie',
    'trainer*, coach*, wedstrijd*, club*, speler*, goal*, oranje, penalty*, competitie*, elftal*, stadion*, spits',
  ],
  tennis: [
    'tennis*, wimbledon, roland garros, US open, australian open, davis cup, grand slam, ATP, WTA',
    'toernooi*, wereldranglijst*',
  ],
  basketball: ['basketbal*, NBA'],
  'field hockey': [
    'hockeyer*, hockeyster*, hockeyploeg*, hoofdklasse hockey, hockeywedstrijd*, hockeyclub*, hockeybond',
    'hockey*',
  ],
  'speed skating': [
    'schaatser*, schaatsster*, schaatsen, schaatsbond*, thialf, elfstedentocht*, langebaan*',
    'schaats*, kilometer',
  ],
  'motor car racing': [
    'formule 1, formule één, grand prix, autocoureur*, autosport*, pole position, max verstappen, circuit zandvoort',
    'coureur*, race*',
  ],
  cycling: [
    'wielren*, wielerploeg*, wielerronde*, tour de france, ronde van, vuelta, veldrijd*, veldrit*, wielersport*, peloton, parijs-roubaix, gele trui, giro d italia, ronde van italië',
    'etappe*, rit, renner*, sprint*',
  ],
  athletics: ['atletiek*, atleet, atleten, atlete, sprintster*, polsstok*, zevenkamp*, hordeloop*', '400 meter'],
  marathon: ['marathon, marathons, marathonloper*, halve marathon'],
  swimming: ['zwemmer*, zwemster*, vrije slag, schoolslag', 'zwem*'],
  darts: ['darts, darter*, darttoernooi*'],
  'drug use in sport': ['doping*'],
  'Olympic Games': ['olympisch*, winterspelen, zomerspelen, IOC, NOC-NSF', 'medaille*, spelen, goud'],
  'Paralympic Games': ['paralymp*'],
  sport: [
    'wereldkampioenschap*, wereldkampioen*, europees kampioen*, sporter*, topsport*, sportclub*, sportbond*, europese kampioenschap*',
    'sport*, kampioen*, finale*, WK, EK, toernooi*, titel*',
  ],
  'railway transport': [
    'trein, treinen, treinverkeer*, treinreiziger*, treinstation*, treinkaartje*, NS, NMBS, prorail, infrabel, spoorweg*, spoorlijn*, machinist*',
    'spoor*, station*, reizigers',
  ],
  'public transport': [
    'openbaar vervoer, ov, de lijn, GVB, RET, metro, metrolijn*, tram, trams, streekvervoer*, buschauffeur*, ov-chipkaart*',
    'bus, bussen, halte*',
  ],
  'air transport': [
    'luchtvaart*, luchthaven*, schiphol*, KLM, vliegveld*, brussels airlines, ryanair*, vluchten geschrapt, vliegmaatschapp*, vliegtax*, vliegverkeer*, zaventem, vliegreizig*',
    'vliegtuig*, vlucht, vluchten, passagier*, boeing, airbus',
  ],
  'road transport': [
    'rijkswaterstaat, verkeersdrukte*, wegwerk*, snelheidslimiet*, rijbewijs*, tolheffing*, maximumsnelheid*, wegafsluiting*, verkeersveilig*',
    'verkeer*, snelweg*, weg, afgesloten, tunnel*, file, files',
  ],
  'waterway and maritime transport': [
    'binnenvaart*, scheepvaart*, containerschip*, rederij*, havenbedrij*, haven van rotterdam, haven van antwerpen, sluizen',
    'haven*, schip, schepen',
  ],
  'housing and urban planning policy': [
    'woningnood*, woningtekort*, woningbouw*, woningcorporatie*, huurwoning*, huurders*, huurprij*, sociale huur*, huren, huurverhoging*, wooncrisis*, sociale woning*, volkshuisvesting*',
    'woning*, huur, nieuwbouw*',
  ],
  'residential real estate': [
    'huizenprij*, huizenmarkt*, koopwoning*, woningmarkt*, hypotheek*, hypotheken, makelaar*, woningprij*',
    'huis, huizen',
  ],
};
