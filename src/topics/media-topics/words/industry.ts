import type { ConceptWords } from './concept-words.ts';

/** Branches of business: what is grown, dug, made and built. */
export const industryWords: ConceptWords = {
  'products and services': ['manufacturer', 'supplier, product, customer'],
  agriculture: [
    'agriculture, farmer, crop, wheat, sugarcane, livestock, fertiliser, fertilizer, irrigation, harvest, cotton, agricultural, paddy, cultivation, growers, farming, seeds, orchard, dairy, poultry, cattle, farm, grower, maize, mango, citrus, rice export, kissan, rabi, kharif, sowing, agronomist',
    'yield, acre, sow, acres, soil, vegetable, fruit, grain, seed, cow, sheep, breed, milk',
  ],
  'commercial fishing': [
    'fishing boat, trawler, fisherman, fishermen, fisheries, fishery, shrimp farming, aquaculture, seafood, fishing industry',
    'fish, catch',
  ],
  'forestry and timber': ['timber, logging, forestry, sawmill, lumber', 'wood'],
  chemicals: ['chemical industry, petrochemical'],
  'pesticide and herbicide': ['pesticide, herbicide, insecticide'],
  plastic: ['plastic bag, plastics industry', 'plastic'],
  'computing and information technology': [
    'IT sector, information technology, IT industry, tech company, tech giant, IT exports, digital economy, Silicon Valley, Microsoft, Apple, Google, digitalisation, digitisation, digital transformation, digitalization, digitization, data centre, data center, Pakistan Software Export Board',
    'digital, software, tech, technology, online, computer, Facebook, Twitter, Amazon',
  ],
  'computer and telecommunications hardware': [
    'smartphone, laptop, tablet computer, Chromebook, iPhone, computer, Samsung',
    'device, handset, screen',
  ],
  'satellite technology': [
    'satellite launch, communications satellite, remote sensing satellite, satellite',
    'orbit, launch',
  ],
  'semiconductor and electronic component': ['semiconductor, chipmaker, chip maker, microchip, Nvidia, chips', 'chip'],
  'software and applications': [
    'software, mobile app, operating system, smartphone app, mobile application, app, software update, web browser',
    'user, users, download, online, update',
  ],
  'telecommunication service': [
    'telecom, broadband, mobile operator, internet service, internet speed, PTA, telecommunication, internet outage, telecom company, fibre optic, mobile service, internet disruption, internet access, cell service, Telenor, PTCL',
    'internet, mobile, network, subscriber',
  ],
  'wireless technology': ['5G, spectrum auction, wireless, 4G, bluetooth'],
  'construction and property': [
    'construction industry, construction company, builder, developer, property developer, real estate, construction, construction sector, building permit',
    'property, construct, building, project, inaugurate',
  ],
  'building material': ['cement, cement sector, bricks, brick kiln, building material'],
  'infrastructure projects': [
    'infrastructure, bridge, flyover, underpass, motorway project, CPEC, dam construction, expressway, new bridge, bypass, infrastructure development, highway project, road project, interchange, dualisation, road construction, construction of road, carpeting, megaproject, road divider, dam project, cost escalation',
    'construction, project, highway, road, completion, inaugurate, dam, foundation stone',
  ],
  'commercial real estate': ['office building, commercial property'],
  'residential real estate': [
    'home sales, house price, real estate, housing market, rent increase, landlord, tenant, apartment building, home price, condominium',
    'apartment, rent, property, home',
  ],
  'luxury good': ['luxury brand, luxury goods'],
  'toy and game': ['toy, toymaker'],
  'beverage and grocery': ['grocery, soft drink, brewery, beverage, supermarket chain, wine maker, food product'],
  'tobacco and nicotine': [
    'tobacco, cigarette, vaping, e-cigarette, smoking, illicit cigarettes, tobacco control, vape, nicotine',
    'smoker',
  ],
  handicrafts: ['handicraft, artisan, craftsmen'],
  clothing: ['garment, apparel, textile, textiles, garment factory, textile mill, clothing', 'mill'],
  'energy and resource': [
    'energy crisis, energy sector, power plant, electricity crisis, energy minister, petroleum minister, energy security, power division, energy policy, clean energy',
    'energy, power, fuel, megawatt',
  ],
  'renewable energy': ['renewable energy, renewables, green energy, clean energy', 'renewable, megawatt'],
  'geothermal power': ['geothermal'],
  'solar power': [
    'solar panel, solar power, solar energy, net metering, solar plant, solarisation, solar farm, solar, net-metering, rooftop solar',
  ],
  'hydroelectric power': ['hydropower, hydroelectric, hydel, hydropower plant, hydel power', 'dam, megawatt'],
  'wind power': ['wind farm, wind power, wind turbine, wind energy'],
  coal: ['coal, coal mining, coal plant, coal-fired'],
  'nuclear power': ['nuclear power plant, nuclear power, reactor, nuclear reactor, nuclear energy', 'nuclear'],
  biofuel: ['biofuel, ethanol, biogas, biodiesel'],
  'oil and gas': [
    'oil and gas, oil field, refinery, pipeline, oil company, offshore drilling, OGDCL, oil drilling, petroleum, oil production, gas field, oil exploration, gas reserves, drilling, fracking, oil giant, oil refinery, gas pipeline',
    'oil, gas, barrel, exploration, well',
  ],
  'natural gas': [
    'natural gas, LNG, gas supply, gas shortage, gas load, RLNG, SNGPL, SSGC, Sui gas, gas tariff, LPG, gas connection, low gas pressure',
    'gas',
  ],
  petrol: [
    'petrol, gasoline, fuel price, petroleum product, petrol pump, petrol price, fuel shortage, petroleum levy, petroleum prices, pump price, petroleum products',
    'fuel, litre, diesel',
  ],
  'diesel fuel': ['high-speed diesel'],
  electricity: [
    'electricity, load shedding, loadshedding, power outage, blackout, power supply, Nepra, power tariff, NEPRA, Discos, K-Electric, power sector, electricity bill, load-shedding, power cut, grid station, power grid, electricity theft, transmission line, WAPDA, power theft, Lesco, power breakdown, distribution companies, power failure, per unit',
    'power, grid, unit, transformer, consumer',
  ],
  utilities: ['utility company, utility bill, utilities, street light'],
  'waste management': [
    'waste management, garbage, landfill, rubbish, sewage, recycling, solid waste, LWMC, sanitation, cleanliness drive, trash, cleanliness, dumping ground, scrap, sewer, sewerage, drain, sanitary workers, scrapyard, scrap yard',
    'waste, refuse, cleaning',
  ],
  'water supply': [
    'water supply, drinking water, clean water, water crisis, reservoir, groundwater, WASA, water filtration, water pipeline, tap water, tanker mafia, potable water, filtration plant, water scarcity, canal, IRSA, water resource, water management',
    'water, pipeline, dam, irrigation',
  ],
  'manufacturing and engineering': [
    'manufacturing, factory, industrial estate, industrialist, industries, industrial zone',
    'plant, industry, industrial, mill',
  ],
  aerospace: ['Boeing, Airbus, aerospace industry, aircraft manufacturer, aircraft maker'],
  automotive: [
    'automaker, car maker, electric vehicle, auto industry, carmaker, electric vehicles, EV, Toyota, Tesla, Ford Motor, General Motors, hybrid car, car sales, Volkswagen, electric car, electric bikes, auto parts',
    'car, vehicle, model, plant',
  ],
  'defence equipment': [
    'defence contractor, arms deal, arms sale, arms sales, defence production, weapons sale, defence industry, weapons deal, defence exports, arms exports',
    'weapon, arms',
  ],
  shipbuilding: ['shipbuilder, shipyard, shipbuilding'],
  'machine manufacturing': ['machinery manufacturer, machinery'],
  'metal and mineral mining and refining': [
    'mining, mineral, copper, lithium, Reko Diq, rare earth, gold mine, miner, minerals, mine workers, steel, aluminium, steelmaker, iron ore, mines and minerals',
    'mine, ore, deposit',
  ],
  'precious material': ['diamond, gemstone, gemstones, precious stone', 'gem'],
};
