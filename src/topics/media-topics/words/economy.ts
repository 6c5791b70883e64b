import type { ConceptWords } from './concept-words.ts';

/** The economy as a whole, money and markets. */
export const economyWords: ConceptWords = {
  'economy, business and finance': [
    'business community, chamber of commerce, FPCCI, trade body, businessmen',
    'business, trade, commerce, investment, investor, chamber, market, industry, sector, commercial',
  ],
  economy: [
    'economy, economist, economic crisis, economic stability, economic development, economic situation, IMF, macroeconomic, cost of living, economic recovery, economic challenge',
    'economic, investment, finance, recovery, fiscal',
  ],
  'economic trends and indicators': [
    'economic indicator, economic outlook, economic data, economic survey, remittance, remittances, foreign direct investment, FDI',
    'outlook, forecast, per cent',
  ],
  'consumer confidence': ['consumer confidence, consumer sentiment, consumer spending'],
  'economic growth': [
    'economic growth, growth rate, growth forecast, growth target, GDP growth',
    'growth, expand, forecast',
  ],
  'gross domestic product': ['GDP, gross domestic product', 'percent, quarter'],
  'industrial production': ['industrial production, manufacturing output, large-scale manufacturing, factory output'],
  'employment statistics': [
    'jobs report, jobless claim, unemployment rate, payroll, nonfarm payroll, jobs lost, job growth, jobs added, employers added',
    'hire, jobs',
  ],
  exporting: ['export, exporter, exports, export target, export growth', 'shipment, buyer, trade'],
  importing: ['import, importer, imports, import ban, import duty'],
  'government debt': [
    'public debt, national debt, external debt, sovereign debt, debt crisis, circular debt, debt relief, bailout, loan program, debt service, debt servicing, IMF programme, IMF program, debt restructuring, Extended Fund Facility, bailout package, staff-level agreement, roll over payment, loan rollover, debt rollover, rollover of',
    'debt, loan, tranche, default',
  ],
  inflation: [
    'inflation, price hike, rising price, consumer price, high prices, soaring price, sensitive price, cost-of-living, price control, price index, dearness, soaring prices, price rise, profiteering, profiteer',
    'price, percent, commodity, essential',
  ],
  mortgages: ['mortgage, mortgages, foreclosure'],
  recession: ['recession, economic downturn, economic collapse, economic slump', 'slump, contraction'],
  'central bank': [
    'central bank, SBP, Federal Reserve, Fed, European Central Bank, state bank, reserve bank, Fed chairman, Bank of England, State Bank',
    'monetary, governor, reserves',
  ],
  currency: [
    'currency, rupee, devaluation, exchange rate, depreciation of, foreign exchange reserves, forex reserve, currencies, inter-bank, interbank',
    'dollar, yen, euro, pound, peso',
  ],
  cryptocurrency: [
    'cryptocurrency, crypto, bitcoin, blockchain, stablecoin, ethereum, digital asset, digital assets',
    'token, virtual asset',
  ],
  'international economic institution': [
    'World Bank, International Monetary Fund, Asian Development Bank, ADB, IMF mission, IMF',
    'multilateral',
  ],
  'international trade': [
    'bilateral trade, trade war, trade deal, trade agreement, free trade, trade deficit, trade talk, trade relations, trade volume, international trade, trade surplus, global trade, trade delegation',
    'trade, export, import, goods, trader',
  ],
  'trade agreements': [
    'trade agreement, free trade agreement, trade deal, NAFTA, USMCA, preferential trade, FTA, trade pact, Trans-Pacific Partnership',
    'negotiation, deal',
  ],
  'balance of trade': [
    'trade deficit, trade surplus, trade gap, current account, current account deficit, balance of payments',
  ],
  'trade dispute': [
    'trade war, trade dispute, trade tension, retaliatory tariff, trade spat',
    'tariff, retaliate, retaliation',
  ],
  'trade policy': ['trade policy, protectionism, commerce ministry'],
  tariff: ['tariff, tariffs, customs duty, import tax, steel tariff, import duties, import tariff', 'duty, levy'],
  'monetary policy': ['monetary policy, policy rate, quantitative easing'],
  'interest rates': ['interest rate, rate hike, rate cut, basis points, basis point, interest rates, KIBOR'],
  'stock activity': [
    'stock market, stock exchange, stocks, shares closed, Dow Jones, Nasdaq, S&P 500, bull run, PSX, KSE-100, KSE, bourse, index gained, share index, stock index, Wall Street, FTSE, Nikkei, Sensex, market rally, sell-off, equities, benchmark index',
    'points, investor, trading, index, shares, rally, plunge, bullish, bearish, percent',
  ],
  'stocks and securities': [
    'securities, shareholder, securities commission, stock option, SECP, equity, SEC filing',
    'share, stock',
  ],
  'stock flotation': ['IPO, initial public offering, going public, listing on the'],
  'debt market': [
    'treasury bill, treasury bond, bond yield, eurobond, sukuk, panda bond, bond market, T-bill, T-bills, treasury yields',
    'bond, yield',
  ],
  'corporate bond': ['corporate bond'],
  'corporate dividends': ['dividend'],
  'foreign exchange market': [
    'open market dollar, currency market, foreign exchange market, forex, inter-bank market',
    'rupee',
  ],
  'commodities market': [
    'gold price, gold prices, price of gold, per tola, commodity market, crude price, commodity prices, bullion, price of silver, wheat price, sugar price, price of sugar, sugar prices',
    'tola, ounce',
  ],
  'energy market': [
    'oil price, oil prices, crude oil, brent, barrel of oil, OPEC, crude, West Texas Intermediate, OPEC+, oil futures',
    'barrel, output',
  ],
  'mutual funds': ['mutual fund'],
  'market and exchange': ['market trend, futures market', 'trading, market'],
};
