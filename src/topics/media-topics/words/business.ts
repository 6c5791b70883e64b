import type { ConceptWords } from './concept-words.ts';

/** Companies: how they are founded, led, financed and sold. */
export const businessWords: ConceptWords = {
  'business enterprise': [
    'conglomerate, corporation, enterprise, business leader, tycoon',
    'business, brand, CEO, boss, company, firm, businesses',
  ],
  'start-up and entrepreneurial business': [
    'start-up, startup, entrepreneur, entrepreneurship, venture capital, startups, incubator, entrepreneurial',
    'founder, innovation',
  ],
  'small and medium enterprise': [
    'SME, SMEs, small business, small businesses, small and medium enterprise, SMEDA, small and medium enterprises',
  ],
  cooperative: ['cooperative society, co-operative'],
  bankruptcy: [
    'bankruptcy, bankrupt, insolvency, insolvent, Chapter 11, liquidator, receivership, liquidation',
    'creditor, debt',
  ],
  'financially distressed company': ['financially troubled, corporate bailout, collapsed company'],
  crowdfunding: ['crowdfunding, crowdfund, GoFundMe, Kickstarter'],
  'layoffs and downsizing': [
    'layoff, lay off, laid off, job cut, job cuts, downsizing, retrench, retrenchment, furlough',
    'redundancy',
  ],
  'executive officer': [
    'appointed chief executive, new chief executive, appointed as CEO, named CEO, appointed CEO, acting chief executive, acting CEO, appointed managing director, new managing director, next chief executive, outgoing chief executive',
    'chairman, executive, board, chief executive, CEO, chief executive officer, managing director, chief financial officer, chief operating officer',
  ],
  'commercial contract': [
    'contract worth, awarded contract, win contract, contract signed, supply contract',
    'contract, tender, bidder',
  ],
  'public contract': ['procurement, public contract, government contract, tender, PPRA', 'bid, contract'],
  'new product or service': [
    'launch product, new product, unveils new, product launch, new model, roll out, newly launched',
    'launch, unveil, device, model',
  ],
  'patent, copyright and trademark': [
    'patent, copyright, trademark, intellectual property, patents, plagiarism, infringement',
  ],
  'product recall': ['product recall, recalled vehicles, recall of', 'recall, defect'],
  'corporate earnings': [
    'earnings, quarterly profit, net profit, net loss, profit after tax, quarterly earnings, net income, revenue rise, quarterly results, operating profit, half-year profit, profits, annual profit',
    'quarter, profit, loss, revenue, forecast, sales',
  ],
  'credit rating': ["credit rating, Moody's, Fitch, credit rating agency", 'upgrade, downgrade'],
  'merger or acquisition': [
    'merger, acquisition, takeover, buyout, acquire stake, takeover bid, merger deal, acquire, stake in, merge with',
    'stake, deal, shareholder, billion, bid',
  ],
  'joint venture': ['joint venture'],
  'board of directors': ['board of directors'],
  'environmental, social and governance policy (ESG)': ['ESG, corporate social responsibility, CSR'],
};
