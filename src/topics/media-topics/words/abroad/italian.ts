import type { ConceptWords } from '../concept-words.ts';

/** What tells the subjects of news in Italian. What is elided is left out: `banca italia` reads `Banca d’Italia`. */
export const italianWords: ConceptWords = {
  // War and peace
  war: ['guerra, guerre, invasione russa, conflitto in ucraina', 'truppe, bellic*, invasione, fronte'],
  'civil war': ['guerra civile, guerre civili'],
  'armed conflict': [
    'combattiment*, bombarda*, raid aere*, attacc* aere*, scontri armati, conflitto armato, conflitti armati, offensiva militare, milizi*, attacco di droni, attacco con droni, offensiva di terra',
    'combattent*, militare, militari, ribell*, missile, missili, drone, droni, razzi',
  ],
  'guerrilla activity': ['guerriglier*, guerriglia'],
  terrorism: [
    'terroris*, attentat*, jihadis*, stato islamico, al qaeda, kamikaze, antiterroris*, brigate rosse',
    'esplosiv*, ordigno*, ordigni',
  ],
  'armed forces': [
    'forze armate, esercito, aeronautica militare, marina militare, servizio di leva, leva militare, alpini, bersaglier*, riservist*',
    'soldat*, militare, militari, battaglion*, reggiment*',
  ],
  'military weaponry and equipment': [
    'portaerei, caccia F, missili balistici, sistem* antiaere*, difesa aerea, carri armati, carro armato',
  ],
  'nuclear policy': [
    'arm* nuclear*, testat* nuclear*, bomba atomica, arricchimento di uranio, AIEA, nucleare iraniano',
    'nucleare, nucleari',
  ],
  massacre: ['massacr*, strage di civili, eccidi*, fossa comune, fosse comuni, carneficina', 'strage, stragi'],
  genocide: ['genocid*'],
  'war crime': ['crimin* di guerra, crimin* contro umanità'],
  "coup d'etat": ['golpe, golpist*, colpo di stato, colpi di stato', 'giunta militare'],
  'peace process': [
    'processo di pace, accord* di pace, cessate il fuoco, negoziat* di pace, colloqui di pace, piano di pace, tregua, trattative di pace',
    'pace',
  ],
  'peacekeeping force': ['caschi blu, unifil, missione di pace, missioni di pace, peacekeeping, forza di pace'],
  'refugees and internally displaced people': [
    'rifugiat*, richiedent* asilo, profug*, domand* di asilo, diritto asilo, UNHCR, sfollati interni, richieste di asilo',
    'sfollat*, asilo',
  ],
  // Crime and justice
  homicide: [
    'omicid*, femminicid*, assassin*, accoltellat*, ucciso a colpi, uccisa a colpi, uccis* a coltellate, freddat* a colpi, infanticid*, delitto, uxoricid*',
    'ucciso, uccisa, uccise, coltellate, cadavere, killer',
  ],
  assault: [
    'aggredit*, accoltellament*, pestat*, pestaggi*, picchiat*, lesioni aggravate, rissa, risse',
    'aggression*, coltello',
  ],
  arrest: [
    'arrestat*, arresti domiciliari, fermato dai carabinieri, in manette, manette, ordinanza di custodia cautelare, custodia cautelare, mandato di arresto, arresti',
    'arresto, fermat*, indagat*, ricercato',
  ],
  police: [
    'polizia di stato, questore, commissariato, forze ordine, polizia cantonale, squadra mobile, riforma della polizia',
    'polizia, agenti, pattuglia, carabinier*, poliziott*, polizia locale, questura',
  ],
  kidnapping: ['rapiment*, rapit*, sequestro di persona, sequestri di persona, ostaggi*, rapitor*', 'riscatto'],
  'missing person': [
    'persona scomparsa, persone scomparse, chi ha visto, ragazza scomparsa, bambino scomparso, scomparso da, scomparsa da',
    'scompars*, ricerche',
  ],
  'robbery and theft': [
    'rapina, rapine, rapinat*, rapinator*, furto, furti, scippo, scippi, scippat*, borseggi*, svaligia*, ladri, ladro, rapinare',
    'rubat*, bottino, refurtiva, rubare',
  ],
  'sex crime': [
    'stupr*, violenza sessuale, violenze sessuali, pedofil*, pedopornograf*, abus* sessual*, molestie sessuali, violentat*, revenge porn, molestator*',
    'molestie, abusi',
  ],
  corruption: [
    'corruzione, corrott*, tangent*, mazzett*, concussione, peculato, turbativa asta, abuso ufficio, traffico di influenze, conflitto di interessi, finanziamento illecito, appalti truccati',
    'appalti',
  ],
  fraud: [
    'truffa, truffe, truffat*, truffator*, frode, frodi, riciclaggio di denaro, riciclaggio, raggir*, bancarotta fraudolenta, fatture false',
    'guardia di finanza',
  ],
  'reckless driving': [
    'ubriaco al volante, guida in stato di ebbrezza, guida in stato ebbrezza, tasso alcolemico',
    'volante, patente',
  ],
  'tax evasion': ['evasione fiscale, evasor*, frode fiscale, frodi fiscali, paradisi fiscali, paradiso fiscale'],
  'drug trafficking': [
    'narcotraffic*, narcos, traffico di droga, traffico di stupefacenti, spaccio, spacciator*, cocaina, hashish, stupefacent*, marijuana, eroina, chili di droga',
    'droga, droghe, pusher, sequestr*, dosi, crack',
  ],
  'organised crime': [
    'mafia, mafie, mafios*, ndrangheta, camorra, camorrist*, cosa nostra, criminalità organizzata, antimafia, boss, sacra corona unita, ndranghetist*, pizzo, DIA',
    'clan, cosca, cosche',
  ],
  'gang activity': ['baby gang, guerra tra bande, maranza, gang', 'banda, bande'],
  'cyber crime': [
    'attacc* hacker, hacker*, attacc* informatic*, cyberattacc*, ransomware, cybersicurezza, cybercrimin*, phishing, pirat* informatic*, furto di dati',
  ],
  'human smuggling and trafficking': [
    'scafist*, tratta di esseri umani, traffico di esseri umani, trafficanti di uomini, traffico di migranti, trafficanti di esseri umani, tratta di persone, passatori',
  ],
  shootings: [
    'sparatori*, spari, colpi di arma da fuoco, colpi di pistola',
    'spara, sparato, sparò, pistola, gambizzat*',
  ],
  arson: ['incend* dolos*, piroman*, incendiari*'],
  torture: ['tortur*'],
  'human rights': [
    'diritti umani, amnesty, human rights watch, prigionieri politici, detenzioni arbitrarie, diritti uomo, prigioniero politico',
    'violazioni',
  ],
  'trial (court)': [
    'processo a, processo per, rinvio a giudizio, rinviat* a giudizio, alla sbarra, corte assise, assolt*, assoluzione, udienza preliminare, imputat*, maxiprocesso, patteggia*',
    'processo, processi, udienza, testimon*, difensore, arringa',
  ],
  court: [
    'tribunale, tribunali, giudice per le indagini, tribunale del riesame, TAR, consiglio di stato',
    'giudic*, magistrat*, gip, sentenza',
  ],
  'appeal (court)': ['corte appello, corte di appello, ricorso in appello, processo appello', 'ricorso'],
  'supreme and high court': [
    'cassazione, corte di cassazione, corte suprema, corte costituzionale, tribunale federale, la consulta',
    'consulta',
  ],
  'international court and tribunal': [
    'corte penale internazionale, corte internazionale di giustizia, corte europea dei diritti, tribunale internazionale, tribunale penale internazionale',
  ],
  'sentencing (criminal)': [
    'condannat* a, condannat* per, ergastolo, anni di carcere, anni di reclusione, mesi di reclusione, anni di prigione, condanna a, pena sospesa, condanne',
    'condann*, pena, sentenza, colpevole',
  ],
  'capital punishment': [
    'pena di morte, pena capitale, condannat* a morte, condanne a morte, braccio della morte',
    'esecuzione',
  ],
  prison: [
    'carcere di, carceri, carcerari*, penitenziari*, casa circondariale, sovraffollamento, detenut*, prigione, prigioni, polizia penitenziaria',
    'carcere, cella, celle, reclus*, detenzione',
  ],
  'investigation (criminal)': [
    'indagini preliminari, registro degli indagati, iscritt* nel registro, avviso di garanzia, autopsia, perquisizion*, RIS, intercettazion*, inchiesta della procura, indagat*, inquirent*',
    'indag*, inchiesta',
  ],
  'prosecution and prosecutors': [
    'procura di, procura della repubblica, procuratore, procuratori, pubblico ministero, pubblici ministeri, ministero pubblico, procuratrice, requisitoria',
    'pm, procura',
  ],
  extradition: ['estradizion*, estradat*, estradare'],
  judiciary: [
    'separazione delle carriere, CSM, riforma della giustizia, ordinamento giudiziario',
    'magistratura, toghe, ANM',
  ],
  // Politics
  'politics and government': ['crisi di governo, crisi politica, vita politica, maggioranza di governo', 'politic*'],
  'national elections': [
    'elezioni politiche, elezioni presidenziali, elezioni legislative, elezioni generali, presidenziali, elezioni anticipate, elezioni parlamentari, elezioni federali',
    'secondo turno, primo turno',
  ],
  'local elections': [
    'elezioni comunali, elezioni amministrative, amministrative, comunali 2025, candidat* sindac*',
    'ballottaggio',
  ],
  'regional elections': ['elezioni regionali, elezioni cantonali, regionali in, candidato governatore', 'regionali'],
  election: [
    'elezion*, elettoral*, elettor*, urne, seggi elettorali, ballottagg*, exit poll, schede elettorali, alle urne',
    'voto, votare, candidat*, affluenza, seggi, scrutinio',
  ],
  referendum: [
    'referendum, quesit* referendar*, referendari*, quorum, votazione popolare, plebiscito, iniziativa popolare',
  ],
  'legislative body': [
    'parlament*, camera dei deputati, senato, senator*, senatric*, deputat*, montecitorio, palazzo madama, mozione di sfiducia, consiglio nazionale, disegno di legge, gran consiglio, voto di fiducia, bundestag',
    'ddl, emendament*, commissione, aula, camera, decreto',
  ],
  'political party': [
    'partito democratico, fratelli di italia, fratelli italia, forza italia, movimento cinque stelle, partito politico, partiti politici, estrema destra, centrosinistra, centrodestra, coalizione, campo largo, PD, M5S',
    'partito, partiti, opposizion*, lega, segretari*, leader',
  ],
  'executive (government)': [
    'consiglio dei ministri, palazzo chigi, rimpasto, consiglio federale, governo tecnico, nuovo governo, portavoce del governo, presidenza del consiglio',
    'governo, governi, ministr*, premier',
  ],
  'head of state': [
    'capo dello stato, capo di stato, presidente della repubblica, quirinale, presidente della confederazione',
    'presidente, presidenza',
  ],
  'constitution (law)': [
    'riforma costituzionale, riforme costituzionali, assemblea costituente, premierato, revisione costituzionale, nuova costituzione',
    'costituzion*',
  ],
  'local authority': [
    'sindaco, sindaca, sindaci, giunta comunale, consiglio comunale, assessor*, consiglier* comunal*, municipio, municipi, palazzo comunale, primo cittadino, amministrazione comunale',
    'comune, comuni, comunale, giunta',
  ],
  'regional authority': [
    'consiglio regionale, giunta regionale, regione lombardia, presidente della regione, governatore della, autonomia differenziata',
    'regione, governatore',
  ],
  'public officials': [
    'dimission*, si è dimess*, si dimette, sfiduciat*, destituit*, dipendenti pubblici, pubblica amministrazione',
    'dimess*, funzionari*',
  ],
  demonstration: [
    'manifestant*, corteo, cortei, sit in, manifestazione di protesta, protest*, in piazza contro, flash mob, scende in piazza, scesi in piazza, hanno manifestato, fiaccolata',
    'manifestazion*, slogan, striscion*, presidio',
  ],
  'civil unrest': [
    'sommoss*, rivolta, rivolte, coprifuoco, saccheggi*, barricat*, guerriglia urbana, lacrimogen*, black bloc',
    'scontri, disordini',
  ],
  diplomacy: [
    'diplomatic*, diplomazia, ambasciat*, farnesina, ministro degli esteri, ministra degli esteri, relazioni bilaterali, visita ufficiale, visita di stato, bilaterale, consolat*',
    'esteri, omologo, vertice, incontro',
  ],
  treaty: [
    'accordo bilaterale, accordi bilaterali, bilaterali III, trattato di pace, trattato internazionale, trattati internazionali, trattato bilaterale, il trattato, del trattato',
  ],
  'economic sanction': [
    'sanzioni economiche, sanzioni contro, sanzioni alla, embargo, pacchetto di sanzioni',
    'sanzioni',
  ],
  'international organisation': [
    'unione europea, commissione europea, consiglio europeo, consiglio di europa, NATO, unesco, unicef, eurocamera, consiglio di sicurezza, parlamento europeo',
    'bruxelles, strasburgo, ue, onu, nazioni unite',
  ],
  immigration: [
    'migrant*, immigra*, migratori*, sbarchi, sbarcati, permess* di soggiorno, clandestin*, centro di permanenza, barcon*, flussi migratori, hotspot di lampedusa, frontalier*',
    'rimpatri*, espuls*, frontier*, sbarco, lampedusa, ong',
  ],
  'espionage and intelligence': [
    'spionaggio, servizi segreti, 007, controspionaggio, copasir, agenti segreti, spyware, aise',
    'spia, spie, intelligence',
  ],
  royalty: [
    'famiglia reale, reali inglesi, principe, principessa, re carlo, incoronazione, monarchia, buckingham palace',
    'regina, trono',
  ],
  // Economy
  inflation: [
    'inflazion*, carovita, caro vita, caro prezzi, aumento dei prezzi, rincari, prezzi al consumo, indice dei prezzi, potere di acquisto, potere acquisto',
    'prezzi, rincaro',
  ],
  economy: [
    'economia italiana, economia mondiale, crescita economica, PIL, recessione, congiuntur*, economia tedesca',
    'economi*, crescita, istat',
  ],
  'central bank': [
    'banca centrale, banche centrali, BCE, banca italia, bankitalia, banca nazionale svizzera, BNS, federal reserve, eurotower',
    'Fed, via nazionale',
  ],
  'interest rates': [
    'tassi di interesse, tasso di interesse, tassi interesse, taglio dei tassi, rialzo dei tassi, punti base, tassi invariati, costo del denaro, euribor, taglia i tassi',
    'tassi',
  ],
  currency: [
    'tasso di cambio, svalutazione, cambio euro dollaro, franco svizzero, mercato valutario',
    'dollaro, valuta, valute',
  ],
  cryptocurrency: ['bitcoin*, criptovalut*, ethereum, blockchain, cripto'],
  mortgages: ['mutuo, mutui, tasso variabile'],
  'stock activity': [
    'piazza affari, borsa di milano, borse europee, borsa italiana, FTSE, wall street, in borsa, nasdaq, le borse, spread, borsa milano, dow jones',
    'borsa, borse, azioni, investitori, titolo, titoli, listini, listino',
  ],
  'taxation policy': [
    'tasse, tassa, tassazione, fisco, irpef, IVA, IMU, agenzia delle entrate, imposta, imposte, flat tax, cartelle esattoriali, rottamazione, contribuent*, tributari*, extraprofitti, cuneo fiscale',
    'fiscal*, aliquot*',
  ],
  'government budget': [
    'legge di bilancio, manovra di bilancio, manovra economica, deficit pubblico, conti pubblici, finanziaria, patto di stabilità, documento di finanza pubblica, manovra finanziaria, bilancio di previsione, bilancio preventivo, bilancio consuntivo',
    'deficit, ragioneria, coperture, manovra',
  ],
  'government debt': ['debito pubblico, titoli di stato, BTP, debito sovrano', 'debito, debiti'],
  banking: [
    'bancari*, unicredit, intesa sanpaolo, mediobanca, monte dei paschi, credit suisse, istituti di credito, istituto di credito, banche, sportelli bancari, banchier*',
    'banca, risparmiator*, correntist*',
  ],
  'international trade': [
    'commercio estero, commercio internazionale, libero scambio, bilancia commerciale, guerra commerciale, esportazion*, importazion*, export, accordo commerciale, mercosur, made in italy',
    'import, esporta*',
  ],
  tariff: ['dazi, dazio, tariffe doganali', 'tariffe, doganal*'],
  'corporate earnings': [
    'utile netto, utili in, ricavi, fatturato, trimestrale, semestrale, utili record, conti trimestrali',
    'utile, utili, dividend*',
  ],
  'merger or acquisition': [
    'OPA, OPS, fusione tra, acquisizione di, acquisizione da parte, offerta pubblica di acquisto, offerta pubblica di scambio, golden power',
    'fusione, acquisizione, acquisisce',
  ],
  bankruptcy: [
    'fallimento di, bancarotta, amministrazione straordinaria, concordato preventivo, insolvenza, liquidazione giudiziale',
    'fallimento, fallimenti, fallit*',
  ],
  'layoffs and downsizing': [
    'licenziament*, licenziat*, esuber*, cassa integrazione, cassintegrati, posti di lavoro a rischio, delocalizza*, licenziare, soppressione di posti',
    'stabilimento, chiusura',
  ],
  'oil and gas': [
    'petrolio, petrolifer*, gasdott*, oleodott*, barile, barili, idrocarburi, opec, gas naturale, GNL, prezzo del gas, metano, greggio, petrolier*, brent',
    'gas, raffineri*, giacimento, eni',
  ],
  petrol: [
    'benzina, carburant*, gasolio, accise, caro carburanti, distributor* di benzina, benzinai, benzinaio',
    'diesel, litro',
  ],
  electricity: [
    'elettricità, blackout, black out, energia elettrica, rete elettrica, terna, enel, corrente elettrica',
    'elettric*',
  ],
  utilities: ['bolletta, bollette, caro bollette, caro energia, arera', 'luce, gas'],
  'nuclear power': [
    'central* nuclear*, reattor* nuclear*, energia nucleare, nucleare civile, scorie nucleari, mini reattori, scorie radioattive',
    'reattor*',
  ],
  'renewable energy': [
    'rinnovabili, eolic*, fotovoltaic*, pannelli solari, transizione energetica, energia solare, idrogeno verde, comunità energetiche, pale eoliche',
  ],
  'metal and mineral mining and refining': [
    'estrazione mineraria, minerari*, giaciment* di, litio, terre rare, siderurgic*, acciaierie, acciaieria, ex ilva, minatori',
    'miniera, miniere, acciaio, rame, ilva',
  ],
  agriculture: [
    'agricol*, agricoltor*, agricoltura, coldiretti, allevament*, allevator*, contadin*, confagricoltura, zootecni*, ortofrutt*, cerealicol*, olivicol*, agroalimentar*',
    'raccolto, raccolti, coltiva*, grano, pesticidi, campi, bestiame, trattori',
  ],
  'beer, wine and spirits': [
    'vino, vini, vitivinicol*, viticolt*, vendemmia, vinitaly, vigneti, vigneto, prosecco, enolog*, birrific*',
    'vitigno, vitigni, birra, birre, cantine',
  ],
  'commercial fishing': [
    'pescatore, pescatori, peschereccio, pescherecci, pesca a strascico, marineria, marinerie, granchio blu',
    'pesca, pesce',
  ],
  automotive: [
    'stellantis, mirafiori, industria automobilistica, settore auto, auto elettriche, automotive, volkswagen, costruttori auto, settore automobilistico, case automobilistiche',
    'automobil*, auto',
  ],
  aerospace: ['airbus, boeing, aerospazial*, leonardo spa, avio'],
  'telecommunication service': ['telecomunicazioni, fibra ottica, banda larga, 5G, telefonia mobile', 'operator*'],
  retail: [
    'grande distribuzione, supermercat*, ipermercat*, commercianti, confcommercio, saldi, black friday, centro commerciale, centri commerciali, migros',
    'negozio, negozi, coop',
  ],
  'labour strike': ['sciopero, scioper*, sciopero generale, serrata', 'sindacat*, sindacal*, adesione, astensione'],
  unions: ['sindacato, sindacati, sindacal*, sindacalist*, CGIL, CISL, UIL, USB, fiom, unia', 'vertenza'],
  unemployment: ['disoccupa*, tasso di disoccupazione, tasso di occupazione, NASPI', 'occupazione, occupati'],
  'wages and benefits': [
    'salari, salario, salario minimo, salarial*, stipendi, stipendio, buste paga, busta paga, rinnovo del contratto, contratto collettivo',
    'retribuzion*, aumenti',
  ],
  'workplace health and safety': [
    'mort* sul lavoro, incident* sul lavoro, infortun* sul lavoro, sicurezza sul lavoro, morti bianche, inail, caduto da un ponteggio, operaio morto, muore operaio, infortun* mortal*',
    'operaio, operai, cantiere',
  ],
  pension: [
    'pensione di, pensioni, pensionat*, pensionament*, età pensionabile, quota 100, quota 103, previdenza, riforma delle pensioni, AVS, età di pensionamento',
    'pensione, inps',
  ],
  welfare: ['reddito di cittadinanza, assegno unico, assegno di inclusione, bonus sociale, assistenza sociale'],
  // Disaster
  flood: [
    'alluvion*, inondazion*, allagament*, allagat*, esonda*, nubifragi*, piena del, bomba acqua, straripa*',
    'fiume, pioggia, piogge, fango, evacuat*, torrente',
  ],
  earthquake: [
    'terremot*, sisma, sismic*, scossa di terremoto, scosse di terremoto, epicentro, sciame sismico, ingv, bradisismo, scossa sismica',
    'scossa, scosse, magnitudo, macerie',
  ],
  'volcanic eruption': [
    'eruzion*, vulcan*, lava, colata lavica, fontane di lava, campi flegrei',
    'cenere, etna, stromboli',
  ],
  landslide: [
    'frana, frane, smottament*, franat*, colata di fango, colate di fango, colata detritica',
    'fango, costone',
  ],
  avalanche: ['valanga, valanghe, slavin*'],
  hurricane: ['uragan*, ciclone, cicloni, tempesta tropicale, tifone, tifoni', 'venti'],
  windstorms: [
    'tromba di aria, tromba aria, trombe aria, tornado, vento forte, raffiche di vento, burrasca, mareggiat*, tempesta di vento',
    'raffich*, vento, tempesta',
  ],
  drought: ['siccità, emergenza idrica, crisi idrica, razionamento'],
  fire: [
    'incendio, incendi, rogo, roghi, vigili del fuoco, incendiat*, pompier*',
    'fiamme, fuoco, fumo, autobotti, bruciat*',
  ],
  wildfire: [
    'incend* boschiv*, canadair, incend* di bosco, rogo boschivo, incendio nel bosco',
    'ettari, bosco, boschi',
  ],
  'road accident and incident': [
    'incident* stradal*, incidente mortale, incidente in autostrada, schianto, schiant*, scontro frontale, scontro tra auto, tamponament*, pirata della strada, investito da un auto, investita da un auto, investit* da, auto fuori strada, vittime della strada, omicidio stradale, motociclista morto, scontro auto moto, sicurezza stradale, incidente in moto, tamponat*, scontro tra due, travolto da, travolta da',
    'incidente, auto, moto, investit*, pedone, motociclista, camion, carreggiata, automobilist*, furgone, scontro, travolt*, semaforo, carambola, vettura, scooter, volante',
  ],
  'air and space accident and incident': [
    'incident* aere*, disastro aereo, precipitat* aereo, aereo precipitato, aereo precipita, elicottero precipitato, elicottero caduto, scatol* ner*, incidente aereo, ultraleggero, schianto aereo, elicottero precipita, aereo caduto',
    'precipitat*, velivolo, relitto',
  ],
  'maritime accident and incident': [
    'naufrag*, affondamento, affondato, affondata, barca capovolta, barca ribaltata, collisione in mare',
    'barca, imbarcazione, relitto, capovolt*',
  ],
  'railway accident and incident': [
    'incident* ferroviari*, deraglia*, disastro ferroviario, scontro fra treni, scontro tra treni, treno deragliato',
  ],
  'explosion accident and incident': ['esplosione, esplosioni, fuga di gas, scoppio', 'boato, esplode, deflagrazione'],
  'structural failure': [
    'crollo del ponte, ponte morandi, crollo di una palazzina, crollo di un edificio, palazzina crollata, crollat*, crollo di un palazzo',
    'crollo, crolli',
  ],
  drowning: ['annegat*, annegament*, annega, affogat*, annegare'],
  famine: ['carestia, carestie, malnutrizione, insicurezza alimentare, denutrizione, emergenza alimentare', 'fame'],
  'emergency response': [
    'stato di emergenza, stato emergenza, stato di calamità, operazioni di soccorso',
    'soccors*, evacua*, soccorso, sfollati, protezione civile, soccorritor*, elisoccorso, soccorso alpino',
  ],
  'weather phenomena': [
    'maltempo, ondata di caldo, ondate di calore, ondata di freddo, grandin*, nevicat*, allerta meteo, allerta arancione, allerta rossa, allerta gialla, previsioni meteo, bollino rosso, meteo, afa, anticiclone, temporale, temporali, gelo',
    'temperature, pioggia, piogge, neve, caldo, gradi',
  ],
  // Health, education, society
  'epidemic and pandemic': [
    'pandemi*, epidemi*, coronavirus, covid*, lockdown, quarantena, focolaio',
    'contagi*, virus, focolai',
  ],
  vaccine: ['vaccin*', 'dose, dosi'],
  'communicable disease': [
    'dengue, malaria, colera, morbillo, tubercolosi, influenza stagionale, west nile, chikungunya, febbre gialla, meningite, ebola, legionella, influenza aviaria, vaiolo',
    'influenza, infezion*, zanzar*, casi',
  ],
  'HIV and AIDS': ['HIV, AIDS, sieropositiv*'],
  hospital: [
    'ospedali, ospedalier*, terapia intensiva, liste attesa, liste di attesa, policlinico, malasanità, reparto di, nuovo ospedale',
    'pazient*, medic*, infermier*, reparto, corsia, ospedale, pronto soccorso',
  ],
  health: [
    'sanità pubblica, sanità, servizio sanitario nazionale, ministero della salute, ministro della salute, organizzazione mondiale della sanità, OMS, istituto superiore di sanità, salute pubblica, premi di cassa malati',
    'salute, sanitari*, malatti*, medic*',
  ],
  'health insurance': ['casse malati, cassa malati, premi cassa malati'],
  'mental health and disorder': ['salute mentale, psichiatr*, disturbi mentali, disturbo psichico, disagio psichico'],
  'prescription drug': ['farmaco, farmaci, farmaceutic*, medicinali, antibiotic*, AIFA', 'farmacia, farmacie'],
  cancer: ['cancro, tumore, tumori, tumoral*, oncolog*, chemioterapia, carcinoma'],
  abortion: [
    'aborto, aborti, abortire, interruzione di gravidanza, legge 194, interruzione volontaria di gravidanza, obiettori di coscienza',
  ],
  euthanasia: [
    'eutanasia, fine vita, suicidio assistito, suicidio medicalmente assistito, cure palliative, testamento biologico',
  ],
  suicide: ['suicid*, si è tolto la vita, si è tolta la vita, togliersi la vita'],
  school: [
    'scuola, scuole, scolastic*, liceo, licei, liceal*, studenti delle superiori, aule, scuola media, asilo nido, edilizia scolastica',
    'alunn*, classe, classi, studenti, preside',
  ],
  teachers: ['insegnant*, docent*, maestra, maestre, supplent*', 'prof, professor*'],
  'educational testing and examinations': [
    'maturità, esame di maturità, esami di stato, esame di stato, invalsi, maturandi',
    'esame, esami, prova scritta',
  ],
  'college and university': [
    'universit*, ateneo, atenei, rettore, rettrice, politecnico, studenti universitari, facoltà di, fuorisede',
    'studenti, campus, laurea, laureat*',
  ],
  education: [
    'ministero dell istruzione, ministro istruzione, istruzione e merito, ministero istruzione, istruzione pubblica, sistema educativo, riforma della scuola, educazione sessuale',
    'istruzione, formazione, educa*',
  ],
  "women's rights": [
    'diritti delle donne, femminis*, violenza di genere, violenza sulle donne, violenza domestica, parità di genere, violenza contro le donne, centri antiviolenza, centro antiviolenza, codice rosso',
    'donne',
  ],
  children: [
    'minori stranieri, tutela dei minori, natalità, lavoro minorile, diritti dei bambini',
    'bambin*, minori, minorenn*, neonat*, infanzia',
  ],
  'population and census': ['denatalità, calo demografico, inverno demografico, nascite, culle vuote', 'demografic*'],
  'indigenous people': ['popoli indigeni, indigeni, aborigen*, nativi americani, inuit, indios'],
  racism: ['razzis*, razzial*, xenofob*, cori razzisti, antirazzis*, discriminazione razziale'],
  'religious discrimination': ['antisemit*, islamofob*'],
  poverty: [
    'povertà, indigenza, caritas, banco alimentare, povertà assoluta, mensa dei poveri',
    'poveri, bisognosi, disuguaglianz*',
  ],
  homelessness: ['senzatetto, clochard, senza dimora, senza fissa dimora'],
  LGBTQ: ['lgbt*, omosessual*, omofob*, transgender, unioni civili, gay pride, omotransfob*, omogenitorial*, pride'],
  'death and dying': [
    'è morto a, è morta a, è morto ieri, morto all età, lutto nel mondo, lutto cittadino, si è spento, si è spenta, è scomparso, addio a, lutto nazionale',
    'morto, morta, morte, lutto, cordoglio, funeral*, camera ardente, scompars*, è deceduto',
  ],
  'funeral and memorial service': [
    'funeral*, esequie, camera ardente, funerali di stato, ultimo saluto',
    'feretro, bara',
  ],
  // Environment, science
  'climate change': [
    'cambiament* climatic*, riscaldamento globale, crisi climatica, gas serra, emissioni di gas, accordo di parigi, emergenza climatica, COP30, surriscaldamento, gas a effetto serra',
    'climatic*, clima',
  ],
  environment: [
    'ambientalist*, legambiente, biodiversità, deforestazione, WWF, greenpeace, ecologist*, tutela ambientale, ambientale, ambientali',
    'ambiente, ecologic*, sostenib*',
  ],
  'environmental pollution': [
    'inquinament*, inquinant*, inquinat*, polveri sottili, smog, PFAS, microplastiche, sversament*, marea nera, PM10',
    'contamina*, rifiuti',
  ],
  'waste management': [
    'rifiuti, discarica, discariche, inceneritor*, termovalorizzator*, raccolta differenziata, ecoballe',
    'spazzatura, immondizia',
  ],
  'water supply': [
    'acqua potabile, acquedott*, approvvigionamento idrico, rete idrica, invasi, servizio idrico',
    'idric*, diga, dighe, acqua',
  ],
  animal: [
    'animali, orso, orsa, orsi, lupi, fauna, specie protett*, canile, randagi*, balena, balene, animalist*, enpa, cinghial*',
    'cane, cani, gatto, gatti, lupo, esemplar*, specie, animale',
  ],
  'space exploration': [
    'astronaut*, NASA, agenzia spaziale, ESA, spazial*, cosmonaut*, spacex, missione lunare, razzo vega, artemis',
    'orbita, satellit*, luna, lancio',
  ],
  'artificial intelligence': ['intelligenza artificiale, chatgpt, openai, IA generativa, chatbot', 'IA, algoritm*'],
  'scientific research': [
    'scienziat*, CNR, ricerca scientifica, team di ricercatori, studio pubblicato, pubblicato su nature, comunità scientifica',
    'scientific*, ricercator*, ricercatric*, scopert*, studio',
  ],
  archaeology: ['archeolog*, scavi di pompei, pompei, necropoli, reperti', 'scavi, scavo, romana'],
  history: ['storiografia, prima guerra mondiale, seconda guerra mondiale, guerra fredda'],
  // Religion, culture, media, sport, transport
  Catholicism: [
    'chiesa cattolica, cattolic*, vescovo, vescovi, arcivescov*, diocesi, vaticano, santa sede, cardinali, conclave, CEI, parroc*, giubileo',
    'cardinale, chiesa, messa, sacerdot*, preti, prete, fedeli, vescov*',
  ],
  pope: [
    'papa, papa francesco, papa leone, pontefice, pontefici, san pietro, santo padre, papale, bergoglio, leone xiv',
    'angelus',
  ],
  Islam: ['islam, islamic*, musulman*, moschea, moschee, ramadan, imam, corano'],
  Judaism: ['ebraismo, sinagoga, sinagoghe, comunità ebraica, comunità ebraiche, rabbin*', 'ebrei, ebreo, ebraic*'],
  'news media': [
    'giornalist*, giornalismo, libertà di stampa, ordine dei giornalisti, FNSI, reporter senza frontiere, mezzi di informazione',
    'stampa, quotidiano, giornal*, redazione, reporter, cronist*, ai giornalisti, con i giornalisti, dai giornalisti',
  ],
  television: [
    'televisione, televisiv*, mediaset, grande fratello, reality, fiction, palinsest*, auditel, isola dei famosi, ballando con le stelle, conduttric*, talk show',
    'conduttor*, canale, puntata, trasmissione, ascolti, programma, tv, rai',
  ],
  'social media': [
    'social network, social media, facebook, instagram, tiktok, influencer, youtuber, whatsapp, tiktoker, sui social',
    'social, twitter, follower, post, virale, video',
  ],
  cinema: [
    'film, cinema*, regista, registi, cortometraggi*, lungometraggi*, mostra del cinema, festival di cannes, leone oro, david di donatello, box office, premio oscar, premi oscar, agli oscar',
    'attore, attrice, attori, riprese, sala',
  ],
  theatre: [
    'teatral*, spettacolo teatrale, stagione teatrale, drammaturg*, teatro stabile, piccolo teatro, commedia',
    'teatr*, attor*, palco, scena, spettacolo',
  ],
  opera: [
    'opera lirica, teatro alla scala, prima della scala, soprano, arena di verona, melodramma, stagione lirica, fondazione lirica',
    'lirica, scala, tenore',
  ],
  music: [
    'musica, musical*, cantante, cantanti, cantaut*, concerto, concerti, album, festival di sanremo, musicist*, rapper, eurovision, canzon*, direttore di orchestra, pianist*, orchestra, disco di platino',
    'brano, brani, tour, palco, band, singolo, sanremo',
  ],
  festival: ['festival, rassegna'],
  literature: [
    'scrittore, scrittrice, scrittori, letterari*, letteratura, romanzo, romanzi, romanzier*, premio strega, premio campiello, salone del libro, poeta, poeti, poesia, poesie',
    'libro, libri, autor*, lettori, bestseller',
  ],
  'library and museum': [
    'museo, musei, museal*, biblioteca, biblioteche, uffizi, pinacotec*, brera',
    'mostra, visitatori, collezione, galleria',
  ],
  'art exhibition': [
    'mostra dedicata, mostra di pittura, biennale, opere esposte, esposizione di, mostra fotografica, vernissage, arte contemporanea',
    'mostra, mostre, esposizion*, opere, curator*',
  ],
  painting: [
    'pittore, pittori, pittrice, dipint*, caravaggio, affresc*, quadri di',
    'tela, capolavoro, pittur*, quadro',
  ],
  fashion: [
    'fashion week, settimana della moda, alta moda, stilist*, sfilate, prada, armani, casa di moda',
    'moda, sfilata, collezione, passerella',
  ],
  'cooking and baking': [
    'gastronom*, stelle michelin, guida michelin, chef stellato, ricett*, masterchef, stella michelin, enogastronom*',
    'chef, cucina, piatto, piatti, sapori',
  ],
  restaurant: ['ristorator*, ristorante, ristoranti, pizzeri*, trattoria, trattorie', 'locale, locali'],
  'video game': ['videogioc*, videogame, playstation, nintendo, xbox, esport'],
  'gaming and lottery': [
    'superenalotto, gratta e vinci, lotteria, jackpot, ludopatia, lotto, gioco di azzardo, gioco azzardo',
    'vincita, estrazione, schedina',
  ],
  'monument and heritage site': [
    'patrimonio della umanità, patrimonio umanità, patrimonio unesco, beni culturali, monument*, soprintendenza, colosseo, patrimonio culturale',
    'restauro, restauri, patrimonio',
  ],
  'travel and tourism': [
    'turis*, overtourism, federalberghi, crocier*, villeggiant*, agriturism*, affitti brevi',
    'vacanz*, alberg*, hotel, visitatori, spiagg*',
  ],
  football: [
    'calcio, calciator*, calciatric*, gol, serie A, serie B, serie C, champions league, europa league, coppa italia, calciomercato, scudetto, FIFA, UEFA, FIGC, nazionale di calcio, juventus, azzurri, attaccante, centrocampist*, mondiali di calcio, stadio olimpico, premier league, bianconer*, nerazzurr*, rossoner*, giallorossi, biancocelest*, centravanti, champions, real madrid',
    'partita, allenatore, rete, rigore, arbitro, tifosi, difensore, portiere, milan, inter, juve, mister, panchina, girone, doppietta, campionato',
  ],
  tennis: [
    'tennis, tennist*, roland garros, wimbledon, ATP, WTA, coppa davis, internazionali di italia, internazionali italia, grande slam, US open, ATP finals, australian open',
    'set, tie break, tabellone',
  ],
  'table tennis': ['tennis tavolo, tennistavolo, ping pong'],
  padel: ['padel'],
  basketball: [
    'basket, pallacanestro, cestist*, NBA, eurolega, lega basket, olimpia milano, virtus bologna',
    'canestr*, playmaker',
  ],
  volleyball: ['volley, pallavol*, superlega, italvolley, beach volley'],
  rugby: ['rugby, sei nazioni, rugbist*, all blacks', 'mischia, meta'],
  cycling: [
    'ciclis*, giro di italia, giro italia, tour de france, maglia rosa, maglia gialla, vuelta, milano sanremo, parigi roubaix, strade bianche, cronometro, maglia iridata, giro di lombardia',
    'tappa, volata',
  ],
  'motor car racing': [
    'formula 1, F1, gran premio di, scuderia, pole position, ferrari di, monoposto, rally, 24 ore di le mans, scuderia ferrari',
    'ferrari, pilota, piloti, gp, pole, mclaren, pista',
  ],
  motorcycling: ['motogp, motomondiale, moto gp, superbike, ducati, moto2, moto3', 'pilota, mugello'],
  athletics: [
    'atletica, atletica leggera, salto in alto, salto in lungo, mezzofond*, velocist*, 100 metri, maratona, maratonet*, triplista',
    'atlet*',
  ],
  swimming: ['nuoto, nuotator*, nuotatric*, stile libero, vasca corta', 'vasca, piscina'],
  'water polo': ['pallanuoto, settebello'],
  skiing: [
    'sci alpino, slalom, biathlon, sciator*, sciatric*, supergigante, discesa libera, sci di fondo, sci nordico, discesista',
    'sci, gigante, discesa',
  ],
  fencing: ['scherma, fioretto, fiorettist*, spadist*, sciabolat*, schermid*'],
  'ice hockey': ['hockey, hockeist*, hockey su ghiaccio, national league'],
  judo: ['judo, judoka'],
  boxing: ['pugil*, boxe'],
  sailing: ['luna rossa, america cup, vela, velist*, regata, regate, vendée globe'],
  'Olympic Games': [
    'olimpiad*, giochi olimpici, milano cortina, olimpionic*, CIO, fiamma olimpica, torcia olimpica, medaglia olimpica',
    'medagli*, oro, argento, bronzo, olimpic*',
  ],
  'Paralympic Games': ['paralimpic*, paralimpiad*, paraolimpiadi'],
  sport: [
    'sport, sportiv*, campionato, campionati, torneo, tornei',
    'campione, campionessa, finale, squadra, vittoria, gara, gare',
  ],
  'railway transport': [
    'treno, treni, trenitalia, ferrovi*, alta velocità, frecciarossa, FFS, RFI, pendolari, TAV',
    'stazione, binar*, ritard*',
  ],
  'public transport': [
    'metropolitana, trasporto pubblico, trasporti pubblici, tram, ATM, ATAC, trasporto pubblico locale',
    'bus, autobus, corse',
  ],
  'air transport': [
    'aeroporto, aeroporti, aeroportual*, compagni* aere*, ITA airways, ryanair, fiumicino, malpensa, enac, controllori di volo, trasporto aereo, lufthansa, easyjet',
    'volo, voli, aereo, aerei, passeggeri',
  ],
  'road transport': [
    'pedagg*, autotrasport*, ponte sullo stretto, traffico autostradale, anas, autovelox, codice della strada',
    'strada, strade, camion, traffico, viabilità, casello, tir, autostrad*',
  ],
  'waterway and maritime transport': [
    'autorità portuale, porto di genova, porto di trieste, fincantieri, trasporto marittimo, traghett*, navi cargo, mercantil*, portual*',
    'navi, nave, porto, armator*, container',
  ],
  'infrastructure projects': [
    'PNRR, grandi opere, opere pubbliche, ponte sullo stretto di messina, alptransit',
    'infrastruttur*, cantier*',
  ],
  'housing and urban planning policy': [
    'case popolari, affitti, caro affitti, sfratt*, piano casa, edilizia popolare, emergenza abitativa, urbanistic*, superbonus, alloggi popolari, edilizia residenziale',
    'affitto, alloggi*, inquilin*, abitazion*, immobiliar*, casa',
  ],
};
