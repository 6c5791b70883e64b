import type { ConceptWords } from './concept-words.ts';

/** What governments decide on, by field. */
export const policyWords: ConceptWords = {
  'government policy': [
    'government policy, policy reform, national policy, public policy, policymaker, government scheme, policy guideline, white paper',
    'policy, reform, initiative, scheme, programme',
  ],
  'economic policy': [
    'economic policy, economic reform, economic reforms, economic plan, privatisation policy, special investment, SIFC, special economic zone, industrial policy, structural reform, fiscal policy, structural reforms, economic agenda',
  ],
  privatisation: ['privatisation, privatization, privatise, privatize, Privatisation Commission', 'divestment'],
  nationalisation: ['nationalisation, nationalization, nationalise, nationalize'],
  'state-owned enterprise': [
    'state-owned enterprise, state-owned company, SOE, SOEs, public sector enterprise',
    'state-owned',
  ],
  'economic development incentive': ['tax holiday, investment incentive, enterprise zone', 'incentive'],
  'environmental policy': [
    'environmental policy, climate policy, EPA, Environmental Protection Agency, Paris agreement, Paris climate agreement, Paris accord, carbon tax, emissions standard, Green New Deal, net zero target, clean power plan, climate finance, environmental regulation, plastic ban',
  ],
  'healthcare policy': [
    'Obamacare, Affordable Care Act, health care bill, healthcare bill, healthcare reform, health care reform, Medicaid, Medicare, Medicare for All, single-payer, health bill, health care law, repeal and replace, public option, drug price, health care plan, health reform, universal health coverage',
    'health care, healthcare',
  ],
  'taxation policy': [
    'tax cut, tax reform, tax bill, tax plan, income tax, sales tax, tax overhaul, taxpayer, tax code, tax rate, withholding tax, tax collection, FBR, tax relief, tax return, tax returns, wealth tax, VAT, levy, tax net, tax filer, corporate tax, property tax, IRS',
    'tax, revenue',
  ],
  'data protection policy': ['data protection, GDPR, data privacy'],
  'housing and urban planning policy': [
    'housing scheme, urban planning, housing policy, master plan, affordable housing, slum, housing authority, land use, town planning, katchi abadi, housing project, low-cost housing, unsafe building, dilapidated building, unsafe buildings',
    'housing, urban',
  ],
  'policy towards indigenous people': [
    'residential school, native title, treaty settlement, land claim, truth and reconciliation, indigenous voice',
  ],
  'pension and welfare policy': [
    'food stamp, welfare reform, social safety net, cash transfer, BISP, Benazir Income Support Programme, relief package',
    'welfare',
  ],
  'personal weapon control policy': [
    'gun control, gun law, gun reform, background check, assault weapon, gun rights, gun right, NRA, second amendment, Second Amendment, gun violence, bump stock, red flag law, firearm licence, gun owner',
    'gun, firearm, rifle',
  ],
  'immigration policy': [
    'immigration policy, border wall, travel ban, DACA, Dreamers, dreamer, family separation, asylum policy, immigration ban, immigration reform, visa policy, zero tolerance policy, immigration law, sanctuary city, sanctuary cities, immigration bill, immigration enforcement, ICE, immigration plan, green card, deportation policy, birthright citizenship, public charge, immigration judge',
    'immigration, deportation, border, visa',
  ],
  'nuclear policy': [
    'nuclear deal, nuclear programme, nuclear program, nuclear weapon, nuclear weapons, nuclear test, uranium enrichment, denuclearisation, denuclearization, nonproliferation, non-proliferation, IAEA, nuclear talks, nuclear site, nuclear facility, nuclear arsenal, enriched uranium, nuclear threat, nuclear inspector',
    'nuclear, centrifuge',
  ],
  'regulation of industry': [
    'deregulation, net neutrality, industry regulator, regulatory framework, regulatory authority, FCC, price control, licence fee, watchdog',
    'regulation, regulator, regulate',
  ],
  'food and drink regulations': [
    'food authority, food safety, food safety authority, adulterated milk, adulteration, substandard food, unhygienic, adulterated',
    'hygiene',
  ],
  'sports policies': ['sports policy, sports ministry, ministry of sport'],
  'cultural policy': ['cultural policy'],
  'regional development policy': [
    'development project, development projects, uplift project, development scheme, development programme, annual development programme, development work, PSDP, regional development, rural development, development package, uplift scheme, uplift',
    'development, backward area',
  ],
  'infrastructure policy': ['infrastructure plan, infrastructure bill, infrastructure policy', 'infrastructure'],
  'education policy': [
    'education policy, education reform, student loan, education secretary, school choice, charter school, education emergency, out-of-school children, school funding',
  ],
  'zoning policy': ['zoning, rezoning'],
};
