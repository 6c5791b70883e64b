import type { ConceptWords } from '../concept-words.ts';

/** What tells the subjects of news in Portuguese, of Portugal, Brazil and Africa. */
export const portugueseWords: ConceptWords = {
  // War and peace
  war: ['guerra, guerras, invasão russa, invasão da ucrânia', 'tropas, bélic*, invasão'],
  'civil war': ['guerra civil, guerras civis'],
  'armed conflict': [
    'combates, bombarde*, ataque* aéreo*, confrontos armados, conflito armado, conflitos armados, ofensiva militar, milícia*, ataque* com drones, ataque* de drones, grupos armados, grupo armado, ataques armados, ataque armado, homens armados atac*, insurgência*',
    'combatente*, militar, militares, rebelde*, insurgente*, míssil, mísseis, drone*, confrontos, ataque*',
  ],
  'guerrilla activity': ['guerrilh*, FARC'],
  terrorism: [
    'terroris*, atentado*, jihadis*, extremismo islâmico, estado islâmico, insurgência, bombista suicida',
    'explosivo*, insurgente*',
  ],
  'armed forces': [
    'forças armadas, exército, força aérea, força aérea brasileira, marinha de guerra, marinha do brasil, serviço militar',
    'soldado*, militar, militares, batalhão, regimento, tropas',
  ],
  'military weaponry and equipment': ['caças, porta aviões, mísseis balísticos, sistema* antiaéreo*, blindados'],
  'nuclear policy': [
    'arma* nuclear*, enriquecimento de urânio, AIEA, bomba atómica, bomba atômica',
    'nuclear, nucleares',
  ],
  massacre: ['massacre*, chacina*, vala comum, valas comuns'],
  genocide: ['genocíd*, genocida*'],
  'war crime': ['crime* de guerra, crime* contra a humanidade'],
  "coup d'etat": ['golpe de estado, golpe militar, golpistas, golpista, tentativa de golpe, junta militar', 'golpe'],
  'peace process': [
    'processo de paz, acordo* de paz, cessar fogo, negociações de paz, conversações de paz, plano de paz, desmobilização, trégua*',
    'paz',
  ],
  'peacekeeping force': ['capacetes azuis, missão de paz, forças de paz, força de manutenção de paz'],
  'refugees and internally displaced people': [
    'refugiad*, deslocados internos, requerente* de asilo, pedido* de asilo, campo* de refugiados, ACNUR, deslocados, deslocadas, população deslocada',
    'asilo, deslocad*',
  ],
  // Crime and justice
  homicide: [
    'homicíd*, homicida*, assassin*, assassín*, feminicíd*, feminicida, latrocínio*, mort* a tiro*, mort* a facadas, esfaquead*, latrocida*, executad* a tiros',
    'tiros, baleado*, baleada*, facadas, cadáver, corpo, matou',
  ],
  assault: [
    'agressões físicas, agredid*, espancad*, espancamento*, ofensas à integridade, lesão corporal, lesões corporais',
    'agress*',
  ],
  arrest: [
    'detid*, prisão preventiva, pres* em flagrante, prisão em flagrante, mandado* de prisão, mandado* de detenção, foi preso, foi presa, foram presos',
    'suspeito*, preso, presos, presa, deteve, detenção',
  ],
  police: [
    'operação policial, violência policial, agentes da polícia',
    'polícia, agentes, delegado*, viatura*, PM, PF, PJ, policial, policiais, polícias, esquadra, polícia militar, polícia civil, polícia federal, polícia judiciária, PSP, GNR, PRM, PRF',
  ],
  kidnapping: ['sequestr*, rapto*, raptad*, refém, reféns, sequestrador*, raptor*', 'resgate'],
  'missing person': [
    'pessoa* desaparecida*, desaparecimento de, jovem desaparecid*, criança* desaparecida*, está desaparecid*',
    'desaparecid*, buscas',
  ],
  'robbery and theft': [
    'roubo*, roubad*, assalt*, furto*, furtad*, ladrão, ladrões, assaltante*',
    'roubar, criminosos',
  ],
  'sex crime': [
    'estupr*, violação sexual, abuso* sexua*, crime* sexua*, violência sexual, assédio sexual, pedofil*, pedófil*, pornografia infantil, importunação sexual, agressão sexual, violador*',
    'abusad*',
  ],
  corruption: [
    'corrupção, corrupt*, suborno*, propina*, peculato, branqueamento de capitais, tráfico de influência*, enriquecimento ilícito, desvio de verbas, desvio de fundos, improbidade administrativa, lava jato, dívidas ocultas, desvio de dinheiro público, gestão danosa',
    'desvio, desvios',
  ],
  fraud: [
    'fraude*, burla*, burlad*, estelionat*, lavagem de dinheiro, falsificação, burlão, golpe do pix, golpes financeiros, esquema de pirâmide',
    'golpe*, fraudulent*',
  ],
  'tax evasion': ['evasão fiscal, fraude fiscal, sonegação, paraísos fiscais, paraíso fiscal, sonegad*, sonegar'],
  'drug trafficking': [
    'narcotráfico, narcotraficante*, tráfico de droga*, tráfico de estupefacientes, tráfico de entorpecentes, cocaína, traficante*, haxixe, maconha, heroína, quilos de droga, liamba',
    'droga*, apreend*, apreens*, entorpecentes',
  ],
  'organised crime': [
    'crime organizado, facç* criminos*, PCC, comando vermelho, máfia*, mafios*, milicianos',
    'facção, facções, quadrilha*',
  ],
  'gang activity': ['gangue*, gangs, gang, guerra de facções'],
  'cyber crime': [
    'ciberataque*, ataque* cibernético*, ataque* hacker*, hacker*, cibercrime*, cibersegurança, ransomware, pirata* informático*, crimes cibernéticos, vazamento de dados',
  ],
  'human smuggling and trafficking': [
    'tráfico de pessoas, tráfico de seres humanos, tráfico humano, tráfico de migrantes, auxílio à imigração ilegal, coiotes',
  ],
  shootings: ['tiroteio*, atirador, atiradores, troca de tiros, baleados', 'disparos, balas, bala'],
  arson: ['fogo posto, incendiário*, incêndio criminoso, incêndios criminosos, piromaníac*'],
  torture: ['tortur*'],
  'human rights': [
    'direitos humanos, amnistia internacional, anistia internacional, human rights watch, presos políticos, detenções arbitrárias, prisioneiros políticos, direitos do homem',
    'violações',
  ],
  slavery: ['trabalho escravo, análog* à escravidão, escravidão, escravatura, trabalho forçado, escraviza*'],
  'trial (court)': [
    'julgamento*, banco dos réus, tribunal do júri, júri popular, julgad* por, absolvid*, absolv*, alegações finais, leitura do acórdão',
    'réu, réus, arguid*, testemunha*, jurados, audiência, defesa',
  ],
  court: ['tribunal, tribunais, tribunal de justiça, juízes', 'juiz, juíza, magistrad*, sentença, liminar'],
  'supreme and high court': [
    'tribunal constitucional, supremo tribunal, supremo tribunal federal, STF, STJ, supremo tribunal de justiça, tribunal supremo, conselho constitucional, ministros do supremo',
    'supremo',
  ],
  'international court and tribunal': [
    'tribunal penal internacional, tribunal internacional de justiça, corte interamericana, tribunal europeu dos direitos, corte penal internacional',
  ],
  'sentencing (criminal)': [
    'condenad* a, condena a, condenou a, prisão perpétua, anos de prisão, meses de prisão, anos de cadeia, prisão efectiva, prisão efetiva, pena suspensa, anos de reclusão, pena de prisão',
    'condena*, sentença, pena, acórdão',
  ],
  'capital punishment': ['pena de morte, pena capital, condenad* à morte, corredor da morte'],
  prison: [
    'cadeia* de, penitenciári*, presídio*, estabelecimento prisional, estabelecimentos prisionais, reclus*, detento*, detenta*, prisões, sistema prisional, prisiona*, presidiári*, reclusos, encarcera*',
    'prisão, cadeia, celas, cela, presos',
  ],
  'investigation (criminal)': [
    'investigação criminal, inquérito policial, inquérito-crime, buscas domiciliárias, mandados de busca, constituíd* arguid*, autópsia, busca e apreensão, operação da polícia federal, indiciad*, perícia',
    'investig*, inquérito, arguido*',
  ],
  'prosecution and prosecutors': [
    'ministério público, procuradoria*, procurador*, procuradora*, PGR, DCIAP, denúncia do ministério público, promotor de justiça, promotora de justiça, promotores',
  ],
  extradition: ['extradi*, extradição'],
  // Politics
  'politics and government': ['crise política, vida política, instabilidade política, classe política', 'polític*'],
  'national elections': [
    'eleições presidenciais, eleições legislativas, eleições gerais, eleição presidencial, candidat* presidencia*, candidat* à presidência, presidenciais, legislativas antecipadas, legislativas',
    'segundo turno, segunda volta, primeiro turno',
  ],
  'local elections': ['eleições autárquicas, autárquicas, eleições municipais, eleições locais'],
  'regional elections': ['eleições regionais, eleições estaduais, eleições provinciais'],
  election: [
    'eleição, eleições, eleitora*, eleitor, eleitores, urnas, escrutínio, sufrágio, CNE, TSE, pleito',
    'vot*, candidat*, apuramento',
  ],
  referendum: ['referendo*, plebiscito*'],
  'legislative body': [
    'parlament*, assembleia da república, assembleia nacional, congresso nacional, senado, senador*, deputad*, câmara dos deputados, moção de censura, assembleia legislativa, CPI',
    'projeto de lei, projecto de lei, proposta de lei, plenário, bancada*, congresso, PEC',
  ],
  'political party': [
    'partido político, partidos políticos, coligação, coalizão, oposição, frelimo, renamo, MPLA, unita, extrema direita, PAIGC',
    'partido*, opositor*, militantes, PT, PSD, PS',
  ],
  'executive (government)': [
    'conselho de ministros, porta voz do governo, remodelação governamental, reforma ministerial, novo governo, esplanada dos ministérios',
    'governo, governos, ministr*, primeiro ministro, primeira ministra, planalto',
  ],
  'head of state': [
    'chefe de estado, chefe do estado, presidente da república, palácio do planalto, palácio de belém',
    'presidente, presidencia*',
  ],
  impeachment: ['impeachment', 'destituição'],
  'constitution (law)': [
    'revisão constitucional, revisão da constituição, assembleia constituinte, emenda constitucional, constituição da república, constituinte',
    'constituição, constitucional',
  ],
  'local authority': [
    'autarca*, autarquia*, câmara municipal, câmaras municipais, prefeit*, vereador*, junta de freguesia, edil*, conselho municipal, presidente da câmara',
    'municíp*, municipa*, freguesia*',
  ],
  'regional authority': [
    'governo regional, governador do estado, governador da província, governadores, governo estadual, governo do estado',
    'governador, governadora',
  ],
  'public officials': [
    'demissão do ministro, demite se, demitiu se, exonera*, exoneração, pediu demissão, renunciou ao cargo, função pública, servidor* público*, funcionários públicos',
    'demit*, demissão, demissões',
  ],
  demonstration: [
    'manifestação, manifestações, manifestantes, protesto*, marcha de protesto, passeata*, protestar',
    'cartazes, palavras de ordem, faixas',
  ],
  'civil unrest': [
    'tumulto*, motim, motins, pilhagens, vandalismo, recolher obrigatório, barricada*, gás lacrimogéneo, gás lacrimogêneo, convulsão social, saquead*, saquear*',
    'confrontos, distúrbios, saques',
  ],
  diplomacy: [
    'diplomát*, diplomata*, diplomacia, embaixad*, chanceler, itamaraty, ministro dos negócios estrangeiros, ministério dos negócios estrangeiros, ministro das relações exteriores, relações bilaterais, visita oficial, visita de estado, cooperação bilateral, negócios estrangeiros',
    'homólogo, cimeira, cúpula, bilateral',
  ],
  treaty: ['tratado, tratados, acordo bilateral, acordos bilaterais, memorando de entendimento'],
  'economic sanction': [
    'sanções económicas, sanções econômicas, sanções contra, embargo*, pacote de sanções, sanções à',
    'sanções',
  ],
  'international organisation': [
    'união europeia, união africana, comissão europeia, CPLP, SADC, NATO, OTAN, unesco, unicef, BRICS, mercosul, conselho de segurança',
    'bruxelas, ONU, nações unidas',
  ],
  immigration: [
    'migrante*, imigra*, migratóri*, migrações, AIMA, autorização de residência, nacionalidade portuguesa, deporta*, indocumentados, reagrupamento familiar',
    'fronteira*, estrangeiros',
  ],
  'espionage and intelligence': [
    'espião, espiões, espionagem, serviços secretos, abin, serviços de informações',
    'inteligência',
  ],
  royalty: ['família real, monarquia*, príncipe, princesa, rei carlos, coroação', 'rei, rainha, palácio real'],
  // Economy
  inflation: [
    'inflação, inflacion*, custo de vida, subida dos preços, aumento dos preços, alta dos preços, IPCA, carestia, índice de preços, poder de compra',
    'preços',
  ],
  economy: [
    'economia portuguesa, economia brasileira, economia mundial, economia moçambicana, crescimento económico, crescimento econômico, PIB, recessão, produto interno bruto',
    'economia, económic*, econômic*, crescimento',
  ],
  'central bank': [
    'banco central, banco de portugal, banco de moçambique, BCE, reserva federal, banco central europeu, copom, BNA, bancos centrais',
  ],
  'interest rates': [
    'taxa* de juro*, taxas de juros, selic, euribor, pontos base, taxa diretora, corte de juros, taxa básica de juros, juros básicos',
    'juros',
  ],
  currency: [
    'taxa de câmbio, cotação do dólar, desvalorização, metical face, kwanza face, dólar fecha, dólar sobe, dólar cai, mercado cambial',
    'dólar, metical, kwanza, real, câmbio, divisas',
  ],
  cryptocurrency: ['bitcoin*, criptomoeda*, criptoativo*, ethereum, blockchain'],
  'stock activity': [
    'bolsa de valores, ibovespa, wall street, PSI, bolsa de lisboa, euronext, bolsas europeias, índice bolsista, bolsista*, B3, nasdaq, dow jones, em bolsa',
    'bolsa, ações, acções, investidores, acionista*',
  ],
  'taxation policy': [
    'imposto*, tribut*, IVA, IRS, IRC, ICMS, IOF, reforma tributária, imposto de renda, fisco, receita federal, autoridade tributária, contribuintes',
    'fiscal, fiscais, isenção',
  ],
  'government budget': [
    'orçamento do estado, orçamento geral do estado, lei orçamentária, défice orçamental, arcabouço fiscal, déficit fiscal, orçamento federal, LDO, OGE, execução orçamental, orçamento de estado',
    'orçament*, défice, déficit',
  ],
  'government debt': [
    'dívida pública, dívida externa, dívida soberana, reestruturação da dívida, dívida do estado',
    'dívida*, credores, FMI',
  ],
  banking: [
    'bancári*, banca, setor bancário, sector bancário, caixa geral de depósitos, millennium, bradesco, itaú, novo banco, instituições financeiras',
    'banco, bancos, crédito',
  ],
  'international trade': [
    'comércio externo, comércio exterior, comércio internacional, livre comércio, balança comercial, guerra comercial, exportações, importações, exportador*, acordo comercial, OMC',
    'export*, importa*',
  ],
  tariff: [
    'tarifaço, tarifas alfandegárias, tarifas aduaneiras, taxas alfandegárias, tarifas de importação, direitos aduaneiros, tarifas americanas',
    'tarifa*, aduaneir*, alfandeg*',
  ],
  'corporate earnings': [
    'lucro líquido, lucros da, resultado líquido, resultados líquidos, receita líquida, volume de negócios, lucro da, prejuízo líquido, lucros recorde',
    'lucro*, prejuízo*, trimestre',
  ],
  'merger or acquisition': [
    'OPA, fusão entre, fusões e aquisições, aquisição da, oferta pública de aquisição',
    'aquisição, fusão',
  ],
  bankruptcy: ['falência*, insolvência*, recuperação judicial, insolvente*'],
  'layoffs and downsizing': [
    'despedimento*, demissões em massa, demissão em massa, layoff, rescisões, corte de postos de trabalho, despedir, despedidos',
    'postos de trabalho',
  ],
  privatisation: ['privatiz*, concessões, reprivatização'],
  'oil and gas': [
    'petróleo, petrolífer*, petrobras, galp, sonangol, gasoduto*, oleoduto*, barril, barris, hidrocarbonetos, OPEP, gás natural, GNL, total energies, pré-sal, brent, petroleir*',
    'gás, bacia do rovuma, refinaria*, crude',
  ],
  petrol: [
    'combustíve*, gasolina, gasóleo, preço do diesel, preço dos combustíveis, posto* de combustível, postos de gasolina',
    'diesel, etanol, litro',
  ],
  electricity: [
    'eletricidade, electricidade, apagão, apagões, energia elétrica, energia eléctrica, EDP, EDM, corte* de energia, conta de luz, rede eléctrica, rede elétrica, falta de luz',
    'elétric*, eléctric*, megawatts',
  ],
  'nuclear power': [
    'central nuclear, centrais nucleares, usina nuclear, usinas nucleares, energia nuclear, angra 3, reator nuclear, reatores nucleares',
    'reator*',
  ],
  'renewable energy': [
    'energias renováveis, energia renovável, eólic*, fotovoltaic*, painéis solares, energia solar, hidrogénio verde, hidrogênio verde, transição energética, parque solar',
  ],
  'metal and mineral mining and refining': [
    'mineração, mineradora*, garimp*, jazida*, lítio, minério*, extração mineira, siderúrgic*, terras raras, exploração mineira, vale do rio doce, nióbio, rubis',
    'mina, minas, mineir*, ouro, cobre, carvão, grafite',
  ],
  agriculture: [
    'agricult*, agrícola*, agronegócio, agropecuári*, agricultor*, pecuári*, camponês, camponeses, colheita*, safra*, produtores rurais, embrapa, soja, lavouras, lavoura',
    'gado, milho, fertilizantes, sementes, produtor*, cultivo*, plantio',
  ],
  'beer, wine and spirits': [
    'vinho*, vinícola*, viticult*, vinha*, vindima*, adega*, enólog*, enoturismo, cerveja artesanal, cachaça',
    'cerveja*',
  ],
  'commercial fishing': [
    'pescador*, pesca artesanal, pescas, arrastão, aquicultura, aquacultura, pescado',
    'pesca, peixe*',
  ],
  automotive: [
    'indústria automóvel, setor automóvel, indústria automotiva, setor automotivo, montadora*, autoeuropa, carro* elétrico*, veículos elétricos, fabricante de automóveis, anfavea',
    'automóve*, automotiv*',
  ],
  aerospace: ['embraer, airbus, boeing, indústria aeronáutica, aeronáutic*', 'aeronave*'],
  'telecommunication service': [
    'telecomunicações, operadora* de telefonia, telefonia móvel, anatel, 5G, anacom, vodacom',
    'operadora*, vodafone',
  ],
  retail: [
    'retalho, varejo, supermercado*, hipermercado*, black friday, lojistas, varejista*',
    'loja*, comerciante*, consumidores',
  ],
  'labour strike': [
    'greve*, grevista*, paralisação, pré-aviso de greve, greve geral, pré aviso de greve',
    'sindicat*, piquete*',
  ],
  unions: [
    'sindicato*, sindical, sindicais, sindicalista*, CGTP, UGT, CUT, central sindical, centrais sindicais',
    'trabalhadores',
  ],
  unemployment: ['desemprego, desempregad*, taxa de desemprego, subsídio de desemprego, seguro desemprego', 'emprego*'],
  'wages and benefits': [
    'salári*, salaria*, salário mínimo, décimo terceiro, aumentos salariais, massa salarial, piso salarial',
    'remuneraç*',
  ],
  pension: [
    'pensões, reforma da previdência, aposentad*, aposentadoria*, pensionista*, INSS, idade da reforma, previdência, reformados',
    'pensão, reforma, segurança social',
  ],
  welfare: [
    'bolsa família, rendimento social, auxílio emergencial, prestações sociais, programas sociais, apoios sociais, benefícios sociais',
  ],
  // Disaster
  flood: [
    'inundaç*, inundad*, enchente*, alagamento*, alagad*, transbord*, cheia do rio, inund*, vítimas das cheias, devido às cheias, as cheias',
    'chuvas, rio, chuva*, água, desalojad*, cheias',
  ],
  earthquake: [
    'terramoto*, terremoto*, sismo*, sísmic*, epicentro, abalo* sísmico*, tremor de terra, tremores de terra',
    'tremor, magnitude, escombros, richter, réplicas',
  ],
  'volcanic eruption': ['erupç*, vulcão, vulcões, vulcânic*, lava', 'cinza*'],
  landslide: [
    'deslizamento* de terra*, derrocada*, desabamento de terras, aluimento*, deslizamento*',
    'lama, encosta*',
  ],
  hurricane: ['furacão, furacões, ciclone*, tempestade tropical, tufão, tufões', 'ventos, depressão'],
  windstorms: [
    'tornado, tornados, vendaval, vendavais, vento forte, ventos fortes, rajadas de vento, ciclone extratropical, temporal, temporais',
    'rajadas, tempestade*',
  ],
  drought: ['seca severa, seca extrema, a seca, da seca, estiagem, seca prolongada', 'escassez, seca, secas'],
  fire: ['incêndio, incêndios, bombeiros, incendiou, chamas, incendiad*', 'fogo, fumaça, fumo, queimad*'],
  wildfire: [
    'incêndio* floresta*, incêndio* rura*, fogo* floresta*, queimadas, incêndio em mato, área ardida',
    'hectares, mato',
  ],
  'road accident and incident': [
    'acidente* de viação, acidente* de trânsito, acidente* rodoviário*, acidente* de carro, atropel*, colisão entre, colisão frontal, despiste*, capot*, sinistralidade rodoviária, engavetamento, batida entre, acidente de ônibus, acidente de moto, acidente na BR, colisão',
    'colid*, viatura*, veículo*, motorista*, condutor*, carro, ônibus, autocarro, moto, motociclista*, acidente*',
  ],
  'air and space accident and incident': [
    'acidente aéreo, acidentes aéreos, queda de avião, queda de um avião, queda do avião, avião caiu, avião cai, queda de helicóptero, queda de um helicóptero, caixa* preta*, caixa* negra*, desastre aéreo, avião de pequeno porte',
    'avioneta, helicóptero, destroços, aeronave',
  ],
  'maritime accident and incident': [
    'naufrág*, naufrag*, barco virou, embarcação virou, acidente marítimo',
    'embarcaç*, barco',
  ],
  'railway accident and incident': [
    'acidente ferroviário, descarril*, acidente de trem, descarrilamento, elevador da glória, choque de comboios',
  ],
  'explosion accident and incident': ['explosão, explosões, explodiu, explosão de gás, botijão', 'explod*'],
  'structural failure': [
    'desabamento*, desabou, desaba, colapso da ponte, colapso de um edifício, queda de ponte, rompimento de barragem, desmoron*',
    'edifício',
  ],
  drowning: ['afogad*, afogamento*, afogou, morre* afogad*'],
  famine: ['insegurança alimentar, desnutrição, subnutrição, crise alimentar, fome aguda', 'fome'],
  'emergency response': [
    'estado de emergência, equipas de resgate, equipes de resgate, operações de socorro, situação de calamidade, estado de calamidade',
    'resgat*, socorr*, evacua*, desalojados, buscas, proteção civil, protecção civil, defesa civil, INGD, desabrigados, sinistrados',
  ],
  'weather phenomena': [
    'onda de calor, ondas de calor, vaga de frio, onda de frio, frente fria, IPMA, inmet, granizo, queda de neve, previsão do tempo, mau tempo, meteorolog*, aviso amarelo, aviso laranja, aviso vermelho',
    'temperatura*, chuva*, trovoada, graus, neve',
  ],
  // Health, education, society
  'epidemic and pandemic': [
    'pandemi*, pandémi*, pandêmi*, epidemi*, epidémi*, epidêmi*, coronavírus, covid*, confinamento, quarentena, surto de',
    'surto*, contági*, contamina*, vírus',
  ],
  vaccine: ['vacina*', 'dose, doses'],
  'communicable disease': [
    'dengue, malária, cólera, sarampo, tuberculose, gripe, zika, chikungunya, febre amarela, ébola, ebola, mpox, meningite, hanseníase',
    'infeç*, infecç*, mosquito*, casos',
  ],
  'HIV and AIDS': ['HIV, VIH, sida, aids, antirretrovira*, seropositiv*, soropositiv*'],
  hospital: [
    'hospitais, urgências hospitalares, unidades de saúde, UTI, SNS, SUS, hospitalar*, centro hospitalar, santa casa, urgências, hospital público, hospital municipal, hospital regional, novo hospital',
    'pacientes, médic*, utentes, enfermeir*, doentes, urgência, hospital',
  ],
  health: [
    'saúde pública, ministério da saúde, ministro da saúde, ministra da saúde, organização mundial da saúde, OMS, sistema de saúde, cuidados de saúde, DGS, anvisa',
    'saúde, doenç*, sanitári*',
  ],
  'mental health and disorder': ['saúde mental, psiquiatr*, psiquiátr*, depressão e ansiedade, transtornos mentais'],
  'prescription drug': ['medicamento*, farmacêutic*, antibiótic*, fármaco*', 'farmácia*, remédio*'],
  cancer: ['cancro, cancros, câncer*, oncológ*, oncolog*, tumor, tumores, quimioterapia'],
  abortion: ['aborto*, interrupção voluntária da gravidez, IVG, interrupção da gravidez'],
  euthanasia: ['eutanásia, morte medicamente assistida, cuidados paliativos, suicídio assistido'],
  suicide: ['suicíd*, suicid*'],
  school: [
    'escola, escolas, escolar, escolares, ano letivo, ano lectivo, salas de aula, sala de aula, aulas, ensino básico, ensino secundário, ensino médio, volta às aulas',
    'alun*, creche*, crianças',
  ],
  teachers: ['professor, professores, professora, professoras, docente*, fenprof'],
  'educational testing and examinations': [
    'enem, exames nacionais, vestibular*, provas finais, exame nacional, exames finais',
    'exame*, prova, provas, candidatos',
  ],
  'college and university': [
    'universidade*, universitári*, ensino superior, reitor*, USP, unicamp, politécnico*, UEM',
    'estudante*, campus, faculdade*',
  ],
  education: [
    'ministério da educação, ministro da educação, educação básica, educaciona*, sistema de ensino, MEC, educação infantil, política educativa',
    'educação, ensino, educativ*',
  ],
  "women's rights": [
    'direitos das mulheres, direitos da mulher, feminis*, violência doméstica, violência de género, violência de gênero, igualdade de género, igualdade de gênero, maria da penha, violência contra a mulher, violência contra mulheres',
    'mulheres',
  ],
  children: [
    'infância, estatuto da criança, conselho tutelar, trabalho infantil, direitos da criança, maus tratos a crianças, casamentos prematuros, uniões prematuras',
    'criança*, menores, bebé*, bebê*',
  ],
  'indigenous people': [
    'indígena*, terra indígena, funai, povos originários, yanomami*, quilombola*, povos indígenas',
    'aldeia*, demarcação, guarani',
  ],
  racism: ['racis*, discriminação racial, injúria racial, xenofob*, xenófob*, antirracis*'],
  poverty: [
    'pobreza, extrema pobreza, miséria, vulnerabilidade social, banco alimentar',
    'pobres, desigualdade*, carenciad*',
  ],
  homelessness: [
    'sem abrigo, moradores de rua, população em situação de rua, pessoas em situação de rua, situação de sem abrigo',
  ],
  LGBTQ: [
    'lgbt*, homossexua*, homofob*, homofób*, transgénero*, transgênero*, transfob*, transexua*, parada do orgulho, casamento homoafetivo, casamento entre pessoas do mesmo sexo',
  ],
  'death and dying': [
    'morreu aos, morre aos, morreu hoje, morreu nesta, luto nacional, faleceu aos, falecimento de',
    'morte, morreu, velório, luto, homenage*, faleceu, falec*',
  ],
  'funeral and memorial service': [
    'funeral, funerais, velório, cerimónias fúnebres, exéquias, sepultamento, enterro*',
    'caixão',
  ],
  // Environment, science
  'climate change': [
    'alterações climáticas, mudança* climática*, mudanças do clima, aquecimento global, crise climática, gases com efeito de estufa, gases de efeito estufa, COP30, acordo de paris, emissões de carbono',
    'climátic*, clima',
  ],
  environment: [
    'meio ambiente, ambientalista*, ambiental, ambientais, desmatamento, desflorestação, biodiversidade, ibama, licenciamento ambiental, área* protegida*, desmata*',
    'ambiente, floresta*, amazónia, amazônia, sustentab*',
  ],
  'environmental pollution': [
    'poluição, polui*, poluente*, derrame de petróleo, vazamento de óleo, microplástico*, descargas poluentes',
    'contamina*, lixo, esgoto',
  ],
  'water supply': [
    'água potável, abastecimento de água, falta de água, albufeira*, fornecimento de água, saneamento básico, falta de abastecimento, sabesp',
    'barragem, barragens, reservatório*',
  ],
  animal: [
    'animais, elefante*, baleia*, espécie* ameaçada*, fauna, vida selvagem, animal, onça*, caça furtiva, tartaruga*',
    'cão, cães, gato*, cachorro*, espécie*',
  ],
  'space exploration': [
    'NASA, astronauta*, espacial, espaciais, foguetão, foguetões, spacex, nave espacial, cosmonauta*, sonda espacial',
    'satélite*, órbita, foguete*, lua',
  ],
  'artificial intelligence': ['inteligência artificial, chatgpt, openai, IA generativa', 'IA, algoritmo*'],
  'scientific research': [
    'cientistas, investigação científica, pesquisa científica, comunidade científica, estudo publicado, fiocruz, pesquisadores da, investigadores da universidade',
    'científic*, cientista, pesquisador*, descobert*, descobriram',
  ],
  archaeology: ['arqueólog*, arqueológ*, arqueologia, escavações arqueológicas', 'vestígios, escavações'],
  history: ['historiador*, primeira guerra mundial, segunda guerra mundial, guerra fria'],
  // Religion, culture, media, sport, transport
  Catholicism: [
    'igreja católica, católic*, bispo, bispos, arcebispo*, vaticano, diocese*, santa sé, cardeal, cardeais, conclave, santuário de fátima, episcopal, CNBB',
    'padre*, missa*, igreja, peregrin*',
  ],
  Protestantism: [
    'evangélic*, pentecosta*, igreja universal do reino, assembleia de deus, neopentecosta*, protestantes',
    'pastor*, igreja, fiéis',
  ],
  pope: ['papa francisco, papa leão, papa, sumo pontífice, pontífice*, papado'],
  Islam: ['islão, islã, islâmic*, muçulman*, mesquita*, ramadão, ramadã, alcorão'],
  Judaism: ['judaísmo, sinagoga*, rabino*, comunidade judaica'],
  'religious discrimination': ['antissemit*, islamofob*, antissemita*, intolerância religiosa'],
  'news media': [
    'jornalista*, jornalis*, liberdade de imprensa, repórteres sem fronteiras',
    'imprensa, jornal, jornais, repórter*, MISA, meios de comunicação, comunicação social, órgãos de comunicação social, aos jornalistas, a jornalistas, à comunicação social, à imprensa',
  ],
  television: [
    'televisão, televisões, televisiv*, telenovela*, novela das nove, SIC notícias, TV globo, BBB, big brother, reality show',
    'novela*, canal, apresentador*, audiências, RTP, TVI',
  ],
  'social media': [
    'redes sociais, facebook, instagram, tiktok, whatsapp, influenciador*, influencer*, youtuber*',
    'twitter, internautas, seguidores, viraliz*, vídeo',
  ],
  cinema: [
    'cinema*, filme, filmes, cineasta*, longa metragem, curta metragem, festival de cannes, óscares, documentário, bilheteria*, prémio óscar, prêmio oscar',
    'ator, atores, actor*, atriz, atrizes, rodagem',
  ],
  theatre: ['teatr*, dramaturg*, encenação, encenador*', 'peça, palco, encena*'],
  music: [
    'música, músicas, music*, cantor, cantora, cantores, concertos, álbum, álbuns, banda de rock, fado, fadista*, samba, sertanej*, rapper*, kizomba, funk, rock in rio, cancioneiro, compositor*, guitarrista*, marrabenta',
    'canção, canções, show, shows, concerto, palco, turnê, digressão',
  ],
  'customs and tradition': [
    'carnaval, carnavalesc*, escola de samba, escolas de samba, bloco* de rua, santos populares, romaria*, festa junina, festas juninas',
    'folia, foliões, desfile',
  ],
  festival: ['festival, festivais'],
  literature: [
    'romancista*, escritor, escritora, escritores, literatura, literári*, prémio camões, prêmio camões, poeta*, poesia, prémio saramago, jabuti, feira do livro, saramago, bienal do livro',
    'livro*, romance*, autor*, obra',
  ],
  'library and museum': ['museu*, biblioteca*, museológic*, gulbenkian, serralves', 'exposiç*, acervo'],
  'art exhibition': [
    'exposição de arte, exposição de pintura, exposição de fotografia, bienal de arte, artes plásticas, artista* plástic*, galeria de arte',
    'exposiç*, obras',
  ],
  fashion: [
    'semana de moda, fashion week, modalisboa, estilista*, desfile de moda, alta costura',
    'moda, desfile, coleção',
  ],
  'cooking and baking': [
    'gastronom*, gastronóm*, estrelas michelin, guia michelin, receita de, culinária*, chef de cozinha',
    'receitas, cozinha, chef',
  ],
  'video game': [
    'videojogo*, videogame*, jogo eletrónico, jogos eletrónicos, jogos eletrônicos, playstation, nintendo, xbox',
  ],
  'monument and heritage site': [
    'património mundial, patrimônio mundial, património da humanidade, patrimônio da humanidade, patrimônio histórico, património cultural, patrimônio cultural, iphan, monumento*',
    'património, patrimônio',
  ],
  'travel and tourism': ['turism*, turista*, turístic*, agências de viagem', 'hotel, hotéis, visitantes, praia*'],
  'gaming and lottery': [
    'euromilhões, mega sena, loteria*, lotaria*, jackpot, casas de apostas, apostas esportivas, apostas online, bets',
    'aposta*, prêmio, prémio',
  ],
  football: [
    'futebol*, gol, gols, golo, golos, benfica, sporting, FC porto, brasileirão, libertadores, liga dos campeões, champions, champions league, copa do mundo, mundial de clubes, FIFA, UEFA, CBF, flamengo, palmeiras, corinthians, mambas, guarda redes, primeira liga, copa do brasil, copa sul americana, taça de portugal, premier league, artilheiro, meia atacante, real madrid, seleção brasileira, moçambola',
    'jogador*, treinador*, técnico, penálti*, pênalti*, zagueiro, avançado, goleiro*, seleção, árbitro*, rodada, jornada, adeptos, torcida, torcedor*, contratação, partida, clube, estádio*, atacante',
  ],
  futsal: ['futsal'],
  tennis: [
    'ténis, tênis, tenista*, roland garros, wimbledon, ATP, WTA, estoril open, grand slam, taça davis',
    'sets, set',
  ],
  'table tennis': ['ténis de mesa, tênis de mesa, mesatenista*'],
  basketball: ['basquete*, basquetebol*, NBA, NBB, basquetebolista*, afrobasket', 'cestas, pontos'],
  volleyball: ['vôlei, voleibol*, superliga, vôlei de praia'],
  'handball (team)': ['andebol*, handebol'],
  rugby: ['râguebi, rugby, rúgbi, all blacks'],
  cycling: [
    'ciclis*, volta a portugal, tour de france, volta à frança, pelotão, camisola amarela, giro, vuelta, contrarrelógio',
    'etapa*',
  ],
  'motor car racing': [
    'fórmula 1, F1, stock car, grande prémio, grande prêmio, automobilismo, pole position, GP do brasil, GP de são paulo, ralis, rali',
    'piloto*, corrida, escuderia, GP',
  ],
  motorcycling: ['motogp, motociclismo, moto GP'],
  athletics: [
    'atletismo, triplo salto, corta mato, são silvestre, salto em comprimento, salto em distância, 100 metros rasos, velocista*, maratona',
    'atleta*, corrida',
  ],
  swimming: ['natação, nadador*', 'piscina'],
  surfing: ['surf, surfista*, ondas gigantes, WSL'],
  judo: ['judo, judô, judoca*'],
  'mixed martial arts': ['UFC, MMA, artes marciais mistas'],
  boxing: ['boxe, pugilista*, boxeador*'],
  gymnastics: ['ginástica, ginasta*'],
  'Olympic Games': ['jogos olímpicos, olímpic*, olimpíada*, comité olímpico, comitê olímpico', 'medalha*'],
  'Paralympic Games': ['paralímpic*, paraolímpic*, jogos paralímpicos'],
  sport: [
    'desport*, esporte*, esportiv*, campeonato*, torneio*',
    'campeão, campeã, campeões, final, equipa, equipe, vitória',
  ],
  'railway transport': [
    'ferrovi*, ferroviári*, comboio*, trem, trens, alta velocidade, linha férrea, linhas férreas, CFM',
    'estação, carris',
  ],
  'public transport': [
    'metrô, metro de lisboa, metro do porto, transporte público, transportes públicos, carris metropolitana, tarifa zero, CPTM',
    'ônibus, autocarro*, metro, passageiros, utentes, chapas',
  ],
  'air transport': [
    'aeroporto*, companhia* aérea*, TAP, latam, azul linhas aéreas, voos, LAM, ryanair, transporte aéreo, aviação civil, ANAC',
    'avião, aviões, voo, passageiros',
  ],
  'road transport': [
    'portagem, portagens, pedágio*, camionista*, caminhoneiro*',
    'estrada*, camião, caminhão, caminhões, trânsito, rodovia*, autoestrada*, auto estrada*',
  ],
  'waterway and maritime transport': [
    'porto de maputo, porto de santos, porto de sines, transporte marítimo, navios de carga, porta contentores, terminal portuário, portuári*',
    'navio*, contentores, contêineres',
  ],
  'housing and urban planning policy': [
    'habitação, arrendamento*, crise da habitação, preço das casas, minha casa minha vida, renda* acessíve*, inquilino*',
    'casa, casas, renda, rendas, aluguel, imóve*, imobiliári*, moradia*, despejo*',
  ],
};
