import type { ConceptWords } from './concept-words.ts';

/** Branches of business: what is carried, sold, lent and served. */
export const tradeAndTransportWords: ConceptWords = {
  'media and entertainment industry': ['entertainment industry, media company, media regulator, PEMRA'],
  advertising: ['advertising, advertiser, advertisement, ad campaign, commercial for', 'ad, ads'],
  'books and publishing': ['publisher, publishing house, book deal, bookshop', 'publish'],
  'film industry': ['film industry, Hollywood, Bollywood, Lollywood, movie studio', 'studio'],
  'music industry': ['music industry, record label'],
  'streaming service': ['Netflix, streaming service, Disney Plus, Spotify', 'streaming'],
  'television industry': [
    'TV network, cable news, television network, cable network',
    'network, host, anchor, CNN, MSNBC',
  ],
  podcast: ['podcast'],
  'news industry': ['newspaper industry, newsroom, news industry, APNS, CPNE'],
  'tourism and leisure industry': ['tourism industry, tourism, tourist, tourism sector, tourist arrival', 'visitor'],
  'casinos and gambling': ['casino, gambling, betting, gamblers, gamble, bookmaker', 'wager'],
  'hotel and accommodation': ['guest house, Airbnb, hotelier, hotel industry, hotel chain', 'hotel, resort'],
  'restaurant and catering': [
    "restaurant, fast food, eatery, catering, food chain, McDonald's, Starbucks",
    'chef, menu',
  ],
  transport: ['transport, transport ministry, transporter', 'passenger, route, traffic, vehicle'],
  'air transport': [
    'airline, airport, aviation, flight operation, PIA, flight, civil aviation, aircraft, passenger jet, air travel, cabin crew, airspace, runway, pilots',
    'passenger, pilot, plane, carrier, flights',
  ],
  'railway transport': [
    'railway, railways, train service, high-speed rail, rail network, metro line, railway station, railway track, Pakistan Railways, rail, train, freight train',
    'passenger, track, station, bogie',
  ],
  'road transport': [
    'traffic jam, trucker, motorway, highway authority, goods transporters, traffic congestion, NHA, driving licence, traffic rules, helmet, traffic plan, vehicle registration, highway, traffic police, road closure, traffic management, driving license, coastal road, road erosion, driverless taxi, driverless car, self-driving, pothole, potholes',
    'road, vehicle, truck, bus, driver, traffic',
  ],
  'waterway and maritime transport': [
    'port, seaport, shipping line, container ship, cargo ship, ferry service, Gwadar port, Karachi Port, maritime affairs, Suez Canal, Panama Canal, shipping, maritime, harbour, harbor, KPT, ferry',
    'vessel, cargo, ship, container',
  ],
  logistics: ['logistics, freight, supply chain'],
  'public transport': [
    'public transport, bus service, metro bus, subway, BRT, bus rapid transit, electric bus, commuter train, electric buses, Orange Line, transit, rapid transit',
    'commuter, fare, bus',
  ],
  'taxi and ride-hailing': ['taxi, Uber, ride-hailing, rickshaw, cab driver, Lyft, Careem'],
  retail: [
    'retailer, retail, supermarket, shop, shopper, Walmart, utility store, shopkeeper, trader body, utility stores, traders, grocery store',
    'store, customer, goods, bazaar, market',
  ],
  'online shopping': ['online shopping, e-commerce, Alibaba, Daraz', 'online, Amazon'],
  'shopping mall': ['shopping mall, shopping centre', 'mall'],
  auction: ['auction, auctioned, Sotheby, Christie', 'bid'],
  'healthcare industry': ['healthcare industry'],
  pharmaceutical: [
    'pharmaceutical, drugmaker, Pfizer, pharma, drug company, DRAP, drugmakers, pharmaceutical company',
    'drug, medicine, medicines',
  ],
  'medical equipment': ['ventilator, medical equipment, medical device, ventilators, protective equipment'],
  banking: [
    'bank branch, banking, commercial bank, Wells Fargo, JPMorgan, bank account, digital banking, Goldman Sachs, bank, banker, HBL, ATM, Islamic banking, banking sector',
    'deposit, financial, customer',
  ],
  insurance: ['insurance company, insurer, insurance policy, insurance'],
  'personal finance and investment': [
    'personal finance, savings account, national savings, prize bond, retirement savings',
  ],
  'loans and lending': ['lender, microfinance, interest-free loan, loan scheme, interest-free loans', 'loan, borrower'],
  'payment service': [
    'payment system, credit card, digital payment, mobile wallet, cashless, Easypaisa, PayPal, digital payments, Raast',
    'payment',
  ],
  'trade show or expo': ['trade fair, expo, exhibitors, trade show, exhibitor', 'exhibition'],
  'shipping and postal service': ['postal service, post office, courier, mail carrier, Postal Service', 'mail, parcel'],
  consultancy: ['consultancy', 'consultant'],
};
