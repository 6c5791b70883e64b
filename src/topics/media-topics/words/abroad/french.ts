import type { ConceptWords } from '../concept-words.ts';

/** What tells the subjects of news in French. What is elided is left out: `coup état` reads `coup d’État`. */
export const frenchWords: ConceptWords = {
  // War and peace
  war: ['guerre, guerres, invasion', 'troupes, belliqueu*, belligérant*, front'],
  'civil war': ['guerre civile, guerres civiles'],
  'armed conflict': [
    'combats, bombarde*, frappe* aérienne*, raid* aérien*, affrontements armés, conflit armé, conflits armés, offensive militaire, milice*, frappes de drones',
    'combattant*, militaire*, rebelle*, insurgé*, missile*, drone*, obus',
  ],
  'guerrilla activity': ['guérilla*, guérillero*, maquisard*', 'rébellion'],
  terrorism: [
    'terroris*, attentat*, djihadis*, jihadis*, kamikaze*, état islamique, boko haram, al qaïda, al qaida, aqmi, antiterroris*',
    'explosif*',
  ],
  'armed forces': [
    'forces armées, armée de terre, armée de air, marine nationale, état major des armées, ministère des armées, légion étrangère',
    'armée*, soldat*, militaire*, bataillon*, régiment*',
  ],
  'military weaponry and equipment': [
    'porte avions, avion* de combat, char* de combat, système* antiaérien*, missiles balistiques',
  ],
  'nuclear policy': [
    'arme* nucléaire*, arme atomique, dissuasion nucléaire, enrichissement de uranium, AIEA',
    'nucléaire',
  ],
  massacre: ['massacre*, charnier*, fosse commune, fosses communes, tuerie*'],
  genocide: ['génocid*'],
  'war crime': ['crime* de guerre, crime* contre humanité', 'CPI'],
  "coup d'etat": ['coup état, coups état, putsch*, coup de force militaire', 'junte*'],
  'peace process': [
    'processus de paix, accord* de paix, cessez le feu, pourparlers de paix, négociations de paix, traité de paix, trêve, plan de paix',
    'paix',
  ],
  'peacekeeping force': ['casque* bleu*, maintien de la paix, monusco, minusma, minusca, finul'],
  'refugees and internally displaced people': [
    'réfugié*, demandeur* asile, demande* asile, droit asile, camp* de réfugiés, déplacés internes, personnes déplacées, HCR',
    'asile, déplacés',
  ],
  // Crime and justice
  homicide: [
    'meurtre, meurtres, assassin*, homicide*, féminicide*, poignardé*, tué* par balle*, abattu* par balle*, égorgé*, infanticide*, parricide*',
    'meurtrier*, cadavre*, coups de couteau, victime',
  ],
  assault: [
    'agression au couteau, attaque au couteau, roué* de coups, passé* à tabac, coups et blessures, rixe*',
    'agress*',
  ],
  arrest: ['interpell*, arrestation*, garde à vue, mandat arrêt', 'arrêté, arrêtés, suspect*'],
  police: [
    'commissariat*, violences policières, police nationale, police municipale, bavure*, CRS, réforme de la police, contrôle* au faciès',
    'police, patrouille*, policier*, policière*, gendarm*',
  ],
  kidnapping: ['kidnapp*, enlèvement*, otage*, prise otages, ravisseur*, séquestr*', 'rançon'],
  'missing person': [
    'disparition inquiétante, disparitions inquiétantes, avis de recherche, disparitions forcées, alerte enlèvement',
    'disparu*',
  ],
  'robbery and theft': [
    'cambriol*, braquage*, braqueur*, vol à main armée, vol avec violence, vols à main armée, pickpocket*, home jacking',
    'voleur*, butin, dérob*',
  ],
  'sex crime': [
    'viol, viols, violeur*, agression* sexuelle*, violences sexuelles, abus sexuels, pédocriminel*, pédophil*, pédopornograph*, inceste*, harcèlement sexuel, attouchement*',
  ],
  corruption: [
    'corruption, corrompu*, pot de vin, pots de vin, détournement* de fonds, détournement de deniers publics, prise illégale intérêts, trafic influence, conflit intérêts, biens mal acquis, enrichissement illicite',
  ],
  fraud: [
    'fraude*, fraudeur*, escroc*, escroquer*, blanchiment*, abus de confiance, abus de biens sociaux, arnaque*, arnaqu*',
    'faux',
  ],
  'tax evasion': ['évasion fiscale, fraude fiscale, paradis fiscal, paradis fiscaux'],
  'drug trafficking': [
    'narcotrafic*, narcotrafiquant*, trafic de drogue*, trafic de stupéfiants, stupéfiants, cocaïne, dealer*, dealeur*, cannabis, point* de deal, héroïne',
    'drogue*, résine, cartel*, saisie',
  ],
  'organised crime': [
    'crime organisé, criminalité organisée, mafia*, mafieu*, grand banditisme, cosa nostra, ndrangheta',
  ],
  'gang activity': ['gang, gangs, guerre des gangs, règlement* de compte*'],
  'cyber crime': [
    'cyberattaque*, piratage informatique, pirates informatiques, rançongiciel*, cybercrim*, cybersécurité, hacker*, hameçonnage',
    'pirat*',
  ],
  'human smuggling and trafficking': [
    'passeurs, traite des êtres humains, trafic de migrants, trafic êtres humains, traite des personnes',
  ],
  shootings: ['fusillade*, tireur*, tirs mortels'],
  arson: ['incendie* criminel*, incendie* volontaire*, pyroman*, incendiaire*'],
  torture: ['tortur*'],
  'human rights': [
    'droits de homme, droits humains, amnesty, human rights watch, FIDH, prisonnier* politique*, détention arbitraire',
    'exactions',
  ],
  'trial (court)': [
    'procès, jugé* pour, cour assises, box des accusés, banc des accusés, jurés, plaidoirie*, acquitt*',
    'accusé*, témoin*, avocat*, audience',
  ],
  court: [
    'tribunal, tribunaux, palais de justice, tribunal correctionnel, correctionnelle',
    'magistrat*, juge*, audience',
  ],
  'appeal (court)': ['cour appel, en appel, fait appel, pourvoi'],
  'supreme and high court': [
    'cour suprême, cour de cassation, conseil constitutionnel, cour constitutionnelle, conseil état',
  ],
  'international court and tribunal': [
    'cour pénale internationale, cour internationale de justice, cour européenne des droits, tribunal pénal international',
  ],
  'sentencing (criminal)': [
    'condamné* à, condamne à, perpétuité, ans de prison, mois de prison, ans de réclusion, prison ferme, peine de prison, ans ferme, reconnu* coupable*, avec sursis',
    'condamn*, peine, verdict, coupable*',
  ],
  'capital punishment': ['peine de mort, peine capitale, condamné* à mort, couloir de la mort, exécution* capitale*'],
  prison: [
    'prison, prisons, pénitenti*, maison arrêt, incarcér*, surpopulation carcérale, carcéra*, mutinerie*, détenus, codétenu*, détenu en',
    'cellule*, écrou*, détention, détenu',
  ],
  'investigation (criminal)': [
    'enquête judiciaire, enquête préliminaire, information judiciaire, mis en examen, mise en examen, mises en examen, perquisition*, inculp*, autopsie*, police judiciaire, enquêteur*',
    'enquête*',
  ],
  'prosecution and prosecutors': ['procureur*, parquet, ministère public, avocat général, réquisitoire*', 'requis'],
  extradition: ['extrad*'],
  // Politics
  'politics and government': ['vie politique, crise politique, classe politique, remaniement', 'politique*'],
  'national elections': [
    'élection présidentielle, élections présidentielles, élections législatives, élections générales, présidentielle de, législatives anticipées, législatives',
    'présidentielle, second tour, premier tour',
  ],
  'local elections': [
    'élections municipales, municipales, élections cantonales, élections communales, élections locales, scrutin municipal',
  ],
  'regional elections': ['élections régionales, élections départementales'],
  election: [
    'élection*, électora*, électeur*, électrice*, scrutin*, urnes, bureau* de vote, dépouillement',
    'vot*, candidat*, suffrage*',
  ],
  referendum: ['référendum*, plébiscite'],
  'legislative body': [
    'parlement*, assemblée nationale, sénat, sénateur*, sénatrice*, député*, chambre des représentants, motion de censure, bundestag, palais bourbon',
    'projet de loi, proposition de loi, amendement*, hémicycle',
  ],
  'political party': [
    'parti politique, partis politiques, parti socialiste, rassemblement national, extrême droite, extrême gauche, coalition',
    'parti, partis, opposition, opposant*, militant*',
  ],
  'executive (government)': [
    'conseil des ministres, remaniement ministériel, gouvernement de transition, nouveau gouvernement, porte parole du gouvernement',
    'gouvernement*, ministre*, premier ministre, première ministre, matignon',
  ],
  'head of state': [
    'chef de état, président de la république, présidente de la république, palais présidentiel',
    'président, présidente, élysée',
  ],
  'constitution (law)': [
    'constitution, révision constitutionnelle, réforme constitutionnelle, assemblée constituante',
    'constitutionnel*',
  ],
  'local authority': [
    'maire, maires, mairie*, conseil municipal, conseiller* municipa*, bourgmestre*, hôtel de ville, collectivités locales',
    'municipa*, commune, communes, élus',
  ],
  'regional authority': ['conseil régional, conseil départemental, préfecture*', 'préfet*'],
  'public officials': ['démissionn*, démission, limog*, destitu*, révoqué*', 'fonctionnaire*'],
  demonstration: [
    'manifestation, manifestations, manifestant*, manif, manifs, rassemblement de protestation, gilets jaunes, ont manifesté, défilé dans les rues',
    'protest*, cortège*, banderole*, pancarte*, slogan*',
  ],
  'civil unrest': [
    'émeute*, émeutier*, couvre feu, barricade*, pillage*, gaz lacrymogène*, troubles à ordre public',
    'heurts, troubles',
  ],
  diplomacy: [
    'diplomat*, ambassade*, ambassadeur*, ambassadrice*, ministre des affaires étrangères, chef de la diplomatie, quai orsay, relations bilatérales, visite officielle, visite état, homologue, homologues',
    'affaires étrangères, homologue*, sommet',
  ],
  treaty: [
    'accord bilatéral, accords bilatéraux, traité de libre, traité international, traités internationaux, traité bilatéral, le traité, du traité',
  ],
  'economic sanction': [
    'sanctions économiques, sanctions contre, embargo*, levée des sanctions, avoirs gelés',
    'sanctions, embargo',
  ],
  'international organisation': [
    'union africaine, union européenne, commission européenne, parlement européen, conseil de europe, otan, unesco, unicef, cédéao, francophonie, conseil de sécurité',
    'bruxelles, onu, nations unies',
  ],
  immigration: [
    'migrant*, immigr*, migratoire*, sans papiers, OQTF, titre* de séjour, regroupement familial, reconduite à la frontière, frontex, sos méditerranée',
    'frontière*, expuls*, régularis*',
  ],
  'espionage and intelligence': ['espion*, services de renseignement, contre espionnage, DGSE, DGSI, agent* secret*'],
  royalty: ['famille royale, monarchie*, prince, princesse*, couronnement', 'roi, reine, palais royal'],
  // Economy
  inflation: [
    'inflation*, hausse des prix, prix à la consommation, vie chère, pouvoir achat, flambée des prix',
    'prix',
  ],
  economy: [
    'économie française, économie mondiale, croissance économique, PIB, récession, conjoncture, insee',
    'économi*, croissance',
  ],
  'central bank': [
    'banque centrale, banques centrales, BCE, BCEAO, banque centrale européenne, réserve fédérale, banque de france',
    'Fed',
  ],
  'interest rates': ['taux intérêt*, taux directeur*, baisse des taux, hausse des taux, points de base', 'taux'],
  currency: ['franc CFA, taux de change, dévaluation, cours de euro', 'dollar, monnaie*, devise*'],
  cryptocurrency: ['bitcoin*, cryptomonnaie*, cryptoactif*, ethereum, blockchain'],
  'stock activity': [
    'CAC, wall street, bourse de paris, en bourse, marchés boursiers, indice boursier, cours de bourse, capitalisation boursière, nasdaq, dow jones',
    'bourse, boursi*, investisseurs, actions, marchés',
  ],
  'taxation policy': ['impôt*, taxe*, fiscal*, fiscaux, TVA, fisc, contribuable*'],
  'government budget': [
    'loi de finances, déficit public, déficit budgétaire, budget de état, PLF, loi de finance, projet de budget',
    'budget*, déficit*',
  ],
  'government debt': [
    'dette publique, dette extérieure, dette souveraine, dette de état, allègement de la dette',
    'dette*, créancier*',
  ],
  banking: [
    'bancaire*, BNP paribas, société générale, crédit agricole, établissements financiers, secteur bancaire, banquier*',
    'banque*',
  ],
  'international trade': [
    'commerce extérieur, commerce international, libre échange, balance commerciale, guerre commerciale, accord commercial, mercosur, exportateur*, exportations, importations, OMC, zlecaf',
    'export*, import, importa*',
  ],
  tariff: ['droits de douane, tarifs douaniers, surtaxe*, douanier*'],
  'corporate earnings': [
    'bénéfice net, résultat net, chiffre affaires, résultats annuels, résultats trimestriels, résultats semestriels',
    'bénéfice*, ventes',
  ],
  'merger or acquisition': [
    'fusion acquisition, OPA, rachat de, offre publique achat, offre de rachat',
    'rachat*, rachète, fusion',
  ],
  bankruptcy: ['faillite*, liquidation judiciaire, redressement judiciaire, dépôt de bilan, cessation de paiement*'],
  'layoffs and downsizing': [
    'licenciement*, plan social, suppression* de postes, suppression* emplois, licencier, licenciés, plan de départs volontaires, supprime postes',
    'postes',
  ],
  'oil and gas': [
    'pétrol*, gazoduc*, oléoduc*, baril*, hydrocarbures, opep, gaz naturel, GNL, totalenergies',
    'gaz, brut, raffinerie*',
  ],
  petrol: [
    'carburant*, prix du gazole, prix à la pompe, station service, stations service, prix essence, pénurie essence, pénurie de carburant',
    'gazole, diesel, litre, essence',
  ],
  electricity: [
    'électricité, EDF, RTE, panne de courant, panne électrique, coupure* de courant, délestage*, réseau électrique, enedis',
    'électrique*, mégawatts',
  ],
  'nuclear power': [
    'centrale* nucléaire*, réacteur* nucléaire*, EPR, flamanville, énergie nucléaire, nucléaire civil, déchets nucléaires',
    'réacteur*',
  ],
  'renewable energy': [
    'énergies renouvelables, éolien*, photovoltaïque*, panneaux solaires, transition énergétique, énergie solaire, hydrogène vert, parc éolien',
  ],
  'metal and mineral mining and refining': [
    'minier, miniers, minière*, orpaill*, gisement*, lithium, cobalt, extraction de or, terres rares, bauxite, sidérurgi*',
    'cuivre, mine, mines, minerai*, acier',
  ],
  agriculture: [
    'agricult*, agricole*, agroalimentaire*, paysan*, moisson*, éleveur*, cultivateur*, cacao, FNSEA, céréalier*, maraîch*',
    'récolte*, élevage*, blé, engrais, pesticide*, exploitant*',
  ],
  'beer, wine and spirits': [
    'viticult*, viticole*, vigneron*, vignoble*, vendange*, œnolog*, oenolog*, brasserie artisanale, spiritueux',
    'vin, vins, bière*',
  ],
  'commercial fishing': ['pêcheur*, pêche artisanale, chalutier*, quotas de pêche, pêcherie*', 'pêche, poisson*'],
  automotive: [
    'constructeur* automobile*, industrie automobile, renault, stellantis, peugeot, voiture* électrique*, équipementier*, secteur automobile',
    'automobile*',
  ],
  aerospace: ['airbus, boeing, dassault aviation, safran, aéronautique*', 'avionneur*'],
  'telecommunication service': [
    'opérateur* télécom*, télécoms, fibre optique, opérateur* mobile*, téléphonie mobile, orange money',
    'opérateur*',
  ],
  retail: [
    'grande distribution, supermarché*, hypermarché*, commerçant*, carrefour market',
    'magasin*, enseigne*, soldes',
  ],
  'labour strike': [
    'grève, grèves, gréviste*, débrayage*, préavis de grève, grève générale',
    'syndica*, intersyndicale, mobilisation',
  ],
  unions: ['CGT, CFDT, intersyndicale, syndicat*, syndicalis*', 'FO'],
  unemployment: ['chômage, chômeu*, demandeurs emploi, france travail, assurance chômage', 'emploi*'],
  'wages and benefits': [
    'salaire*, smic, hausse des salaires, salaria*, revalorisation salariale, smig',
    'rémunération*',
  ],
  pension: [
    'réforme des retraites, retraites, retraités, âge de la retraite, pension* de retraite, âge de départ, régime* de retraite',
    'retraite, pension*',
  ],
  // Disaster
  flood: [
    'inondation*, inondé*, en crue, crues, la crue, une crue, montée des eaux, décrue',
    'pluies, sinistré*, fleuve',
  ],
  earthquake: [
    'séisme*, tremblement* de terre, sismique*, épicentre*, répliques, secousse tellurique, secousses telluriques',
    'secousse*, magnitude, richter, décombres',
  ],
  'volcanic eruption': [
    'éruption volcanique, éruptions volcaniques, volcan*, coulée* de lave, nyiragongo',
    'éruption, cendres, lave',
  ],
  landslide: ['glissement* de terrain, éboulement*, coulée* de boue', 'boue'],
  avalanche: ['avalanche*'],
  hurricane: ['ouragan*, cyclon*, tempête tropicale, typhon*', 'rafales'],
  windstorms: ['tempête, tempêtes, tornade*, rafales de vent, vents violents, coup de vent', 'rafale*, vent, vents'],
  drought: ['sécheresse*, stress hydrique', 'pénurie'],
  fire: ['incendie*, pompiers, ravagé* par les flammes, sapeurs pompiers', 'feu, flammes, brûlé*, fumée*'],
  wildfire: [
    'feu de forêt, feux de forêt, incendie* de forêt*, feu de végétation, feux de végétation, canadair*',
    'hectares',
  ],
  'road accident and incident': [
    'accident* de la route, accident* de la circulation, accident* de voiture, accident routier, sécurité routière, collision entre, sortie de route, carambolage*, percuté* par, accident* autocar, accident de bus, accident de moto, chauffard*, délit de fuite, collision, accident mortel, accidents mortels, entré en collision',
    'percut*, autocar*, véhicule*, conducteur*, renvers*, automobiliste*, accident*, choc, voiture*, camion*, chaussée',
  ],
  'air and space accident and incident': [
    'accident* avion, accident* aérien*, crash, boîte* noire*, crash aérien, crash avion, accident hélicoptère',
    'écras*, épave, carlingue',
  ],
  'maritime accident and incident': ['naufrag*, chavir*, collision en mer, bateau coulé', 'embarcation*, pirogue*'],
  'railway accident and incident': ['accident* ferroviaire*, accident* de train*, déraill*, catastrophe ferroviaire'],
  'explosion accident and incident': [
    'explosion de gaz, explosion accidentelle, forte explosion, violente explosion, explosion',
    'explos*, déflagration*',
  ],
  'structural failure': [
    'effondrement* immeuble*, immeuble* effondré*, effondrement du pont, effondrement un immeuble',
    'effondr*',
  ],
  drowning: ['noyade*, noyé, noyée, noyés, mort* noyé*'],
  famine: ['famine*, insécurité alimentaire, malnutrition, crise alimentaire'],
  'emergency response': [
    'plan blanc, état urgence, état de catastrophe naturelle, catastrophe naturelle, opération de secours, opérations de secours',
    'secours, évacu*, sauveteur*, protection civile, secouriste*, sinistrés',
  ],
  'weather phenomena': [
    'canicul*, vague de chaleur, vague de froid, météo france, grêle, chutes de neige, fortes pluies, vigilance orange, vigilance rouge, orage*, intempéries',
    'températures, pluie*, neige, degrés',
  ],
  // Health, education, society
  'epidemic and pandemic': [
    'pandémi*, épidémi*, coronavirus, covid*, confinement, quarantaine sanitaire',
    'contamin*, foyer*, virus',
  ],
  vaccine: ['vaccin*', 'dose, doses'],
  'communicable disease': [
    'ebola, choléra, paludisme, malaria, rougeole, tuberculose, grippe, dengue, chikungunya, méningite*, bronchiolite, mpox, variole',
    'infection*, contagi*, moustique*',
  ],
  'HIV and AIDS': ['sida, VIH, séropositi*, onusida'],
  hospital: [
    'hôpitaux, hospitalier*, hospitalière*, CHU, urgences hospitalières, déserts médicaux, hôpital public, lits hôpital',
    'urgences, patient*, médecin*, infirmi*, soignant*, hôpital',
  ],
  health: [
    'santé publique, ministère de la santé, système de santé, ministre de la santé, agence régionale de santé, organisation mondiale de la santé, oms',
    'santé, sanitaire*, maladie*, médical*',
  ],
  'mental health and disorder': ['santé mentale, psychiatr*, troubles psychiques, dépression nerveuse'],
  'prescription drug': ['médicament*, pharmaceutique*, pénurie de médicaments, antibiotique*, sanofi', 'pharmacie*'],
  cancer: ['cancer, cancers, cancéreu*, cancérolog*, tumeur*, oncolog*, chimiothérapie*'],
  abortion: ['avortement*, IVG, interruption volontaire de grossesse, avorter'],
  euthanasia: ['euthanasi*, fin de vie, aide à mourir, suicide assisté, soins palliatifs'],
  suicide: ['suicid*, mettre fin à ses jours, mis fin à ses jours'],
  school: [
    'école, écoles, écolier*, scolaire*, lycée*, lycéen*, collégien*, salle* de classe, rentrée scolaire, instituteur*',
    'élève, élèves, collège*',
  ],
  teachers: ['enseignant, enseignants, enseignante*, professeurs des écoles, corps enseignant', 'professeur*'],
  'educational testing and examinations': [
    'baccalauréat, brevet des collèges, parcoursup, bacheliers, BEPC, épreuves du bac',
    'bac, examen*, épreuve*',
  ],
  'college and university': [
    'universit*, enseignement supérieur, sorbonne, grandes écoles, sciences po',
    'étudiant*, campus, faculté*',
  ],
  education: [
    'éducation nationale, ministre de éducation, ministère de éducation, éducati*, système éducatif',
    'éducation, enseignement',
  ],
  "women's rights": [
    'droits des femmes, féminis*, violences conjugales, violences faites aux femmes, égalité femmes hommes, violence domestique, sexis*, excision, mutilations génitales',
    'femmes',
  ],
  children: [
    'protection de enfance, aide sociale à enfance, crèche*, pédiatr*, travail des enfants',
    'enfant*, mineur*, bébé*, enfance',
  ],
  'indigenous people': ['autochtone*, amérindien*, kanak*, aborigène*, pygmée*'],
  racism: ['racis*, discrimination* raciale*, antiracis*, xénophob*'],
  'religious discrimination': ['antisémit*, islamophob*, actes antimusulmans'],
  poverty: [
    'pauvreté, misère sociale, précarité, extrême pauvreté, restos du cœur, secours populaire, banque* alimentaire*',
    'pauvres, démunis',
  ],
  homelessness: ['sans abri, sans domicile fixe, SDF'],
  LGBTQ: ['LGBT, homosex*, homophob*, transgenre*, mariage pour tous, marche des fiertés, lesbien*'],
  'death and dying': [
    'décès de, mort à âge de, décédé à âge, décédée à âge, est mort à âge',
    'obsèques, décéd*, décès, mort, hommage*, est décédé*, est mort à, est morte à',
  ],
  'funeral and memorial service': ['obsèques, funérailles, hommage national, inhum*, enterrement*', 'cercueil*'],
  // Environment, science
  'climate change': [
    'changement* climatique*, réchauffement climatique, dérèglement climatique, gaz à effet de serre, crise climatique, accord de paris, réchauffement de la planète',
    'climat*',
  ],
  environment: ['environnement, environnementa*, écolog*, déforestation, biodiversité, développement durable'],
  'environmental pollution': [
    'pollu*, marée noire, microplastique*, particules fines, PFAS, polluants éternels',
    'contamin*, déchet*',
  ],
  'water supply': [
    'eau potable, nappes phréatiques, pénurie eau, approvisionnement en eau, restrictions eau, coupure* eau, barrage hydraulique',
  ],
  animal: [
    'animaux, animal, éléphant*, baleine*, faune, espèces menacées, braconn*, ours brun',
    'chien*, chat, chats, loup, loups, espèce*',
  ],
  'space exploration': [
    'astronaute*, spationaute*, cosmonaute*, NASA, spatial, spatiale*, spatiaux, fusée*, ariane, spacex, thomas pesquet',
    'orbite, lancement, satellite*',
  ],
  'artificial intelligence': [
    'intelligence artificielle, chatgpt, openai, IA générative, mistral AI, intelligences artificielles',
    'IA, algorithme*',
  ],
  'scientific research': [
    'scientifiques, CNRS, inserm, équipe de chercheurs, étude publiée, recherche scientifique',
    'scientifique, chercheur*, chercheuse*, découver*',
  ],
  archaeology: ['archéolog*, fouilles archéologiques, vestiges', 'fouilles'],
  history: ['historien*, première guerre mondiale, seconde guerre mondiale, deuxième guerre mondiale, guerre froide'],
  // Religion, culture, media, sport, transport
  Catholicism: [
    'église catholique, catholi*, évêque*, archevêque*, diocèse*, vatican, saint siège, conclave, épiscopa*',
    'prêtre*, messe*, abbé, église*',
  ],
  pope: ['pape, papes, souverain pontife, pape françois, pape léon, papal*'],
  Islam: ['islam, musulman*, mosquée*, ramadan, imam, imams, tabaski, aïd, coranique*, pèlerinage à la mecque'],
  Judaism: ['judaïsme, synagogue*, rabbin*, communauté juive', 'juif*, juive*'],
  'news media': [
    'journaliste*, journalis*, liberté de la presse, reporters sans frontières, presse écrite',
    'presse, journal, rédaction*, média, médias, RSF, aux journalistes, à des journalistes, devant les journalistes, aux médias',
  ],
  television: [
    'télévis*, chaîne de télévision, télé, france télévisions, téléréalité, audiences télé',
    'chaîne*, émission*, animateur*, animatrice*, TF1',
  ],
  'social media': [
    'réseaux sociaux, facebook, instagram, tiktok, influenceu*, youtubeu*, snapchat',
    'twitter, internaute*',
  ],
  cinema: [
    'film, films, cinéma*, cinéast*, long métrage, court métrage, festival de cannes, césars, palme or, box office',
    'réalisat*, acteur*, actrice*, tournage',
  ],
  theatre: ['théâtr*, comédie française, metteur en scène, metteuse en scène', 'pièce, comédien*, scène'],
  music: [
    'musique*, musical, musicale, musicien*, chanteu*, concert, concerts, album, albums, rappeu*, chanson*, eurovision, pianiste*',
    'tube, scène, rap, single',
  ],
  festival: ['festival, festivals, festivalier*'],
  literature: [
    'littéra*, romancier*, romancière*, écrivain*, goncourt, poète*, poésie*, prix renaudot, rentrée littéraire, bande dessinée',
    'roman, romans, livre*, auteur*, autrice*',
  ],
  'library and museum': ['musée*, louvre, bibliothèque*, médiathèque*, orsay', 'exposition*'],
  'art exhibition': [
    'exposition consacrée, vernissage*, rétrospective consacrée, œuvres exposées',
    'exposition*, œuvres',
  ],
  painting: ['peintre*, tableau de, tableaux de, picasso, impressionnis*', 'toile*, tableau*'],
  fashion: [
    'fashion week, haute couture, prêt à porter, défilé de mode, maison de couture, couturier*',
    'mode, créateur*, styliste*',
  ],
  'cooking and baking': [
    'gastronom*, étoiles michelin, guide michelin, recette de, recettes de cuisine, pâtissier*',
    'recette*, cuisin*, chef',
  ],
  restaurant: ['restaurateur*, restaurant, restaurants'],
  'video game': ['jeu vidéo, jeux vidéo, playstation, nintendo, ubisoft, xbox'],
  'monument and heritage site': [
    'patrimoine mondial, patrimoine culturel, journées du patrimoine, monument* historique*, notre dame de paris, cathédrale notre dame',
    'monument*, patrimoine',
  ],
  'travel and tourism': ['touris*, vacancier*, office de tourisme', 'hôtel*, visiteurs'],
  football: [
    'football*, foot, footballeu*, ligue 1, ligue 2, ligue des champions, FIFA, UEFA, PSG, ballon or, équipe de france de football, olympique de marseille, olympique lyonnais, mercato, attaquant, milieu de terrain, gardien de but, avant centre, premier league, CAN 2025, coupe afrique des nations, real madrid, FC barcelone',
    'but, buts, buteur*, match, penalty, entraîneur*, sélectionneur, les bleus, OM, OL, arbitre*, défenseur, coupe du monde',
  ],
  tennis: [
    'tennis, tenniswom*, tennisman, roland garros, wimbledon, ATP, WTA, coupe davis, open australie, grand chelem',
    'set, sets, break',
  ],
  'table tennis': ['tennis de table, pongiste*'],
  basketball: ['basket, basketball, basketteu*, NBA, euroligue, wembanyama, basket ball', 'panier*'],
  rugby: ['rugby*, XV de france, top 14, tournoi des six nations, all blacks, pro D2', 'essai*, mêlée*'],
  'handball (team)': ['handball*, handballeu*'],
  cycling: [
    'cyclis*, tour de france, maillot jaune, paris roubaix, giro, vuelta, contre la montre, paris nice',
    'étape*, coureur*, peloton',
  ],
  'motor car racing': [
    'formule 1, F1, grand prix de formule, 24 heures du mans, rallye dakar, rallye monte carlo, pole position, WRC',
    'écurie*, pilote*, grand prix',
  ],
  athletics: ['athlétisme, sprinteu*, saut à la perche, perchiste*, demi fond, 100 mètres, semi marathon', 'athlète*'],
  swimming: ['natation, nageu*, 100 m nage libre, nage libre', 'bassin, brasse'],
  skiing: ['biathl*, ski alpin, slalom*, skieu*, ski de fond, saut à ski', 'ski, descente'],
  judo: ['judo, judoka*, tatami*'],
  boxing: ['boxe, boxeu*, poids lourds'],
  'Olympic Games': [
    'jeux olympiques, JO, comité international olympique, olympiques, champion olympique, championne olympique, flamme olympique, jeux paralympiques, CIO',
    'olympique, médaille*',
  ],
  sport: ['sport, sports, sportif*, sportive*, championnat*, tournoi*', 'champion*, finale*, équipe*, victoire'],
  'railway transport': [
    'SNCF, TGV, TER, ferroviaire*, cheminot*, trains, chemin* de fer, eurostar, ligne à grande vitesse, gare de',
    'train, gare, gares',
  ],
  'public transport': [
    'RATP, métro, tramway*, transports en commun, île de france mobilités, RER, transports publics',
    'bus, usagers',
  ],
  'air transport': [
    'aéroport*, compagnie* aérienne*, air france, trafic aérien, contrôleurs aériens, ryanair, roissy, transport aérien, aviation civile',
    'avion*, passagers, vols',
  ],
  'road transport': [
    'péage*, transporteurs routiers, trafic routier, limitation de vitesse',
    'route*, camion*, circulation, autoroute*, poids lourd',
  ],
  'housing and urban planning policy': [
    'HLM, loyers, locataire*, logements sociaux, crise du logement, marchands de sommeil, permis de construire, urbanisme, logements, logement social',
    'loyer, immobili*, bailleur*, logement',
  ],
};
