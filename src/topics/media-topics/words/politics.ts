import type { ConceptWords } from './concept-words.ts';

/** Elections, parties, parliaments and the offices of state. */
export const politicsWords: ConceptWords = {
  'politics and government': [
    'politics, political leader, political situation, political crisis, political turmoil, political stability',
    'political, politician, democracy, opposition',
  ],
  election: [
    'election, elections, election meddling, election interference, polling station, ballot, electorate, vote count, electoral, election commission, re-election, vote rigging, election fraud, swing state, battleground state, gerrymandering, redistricting, poll body, voter, voters, party rally, political rally, electoral fraud',
    'poll, candidate, vote, campaign, landslide, constituency, incumbent',
  ],
  'national elections': [
    'presidential election, general election, parliamentary election, midterm, midterms, midterm election, presidential race, presidential campaign, presidential bid, run for president, presidential run, presidential candidate, presidential nominee, electoral college, congressional race, senate race, Senate race, House race, presidential hopeful, presidential contender, presidential vote, Senate seat, House seat, presidential poll, presidential debate',
    'nominee, running mate, front runner, frontrunner, campaign trail',
  ],
  'local elections': [
    'local election, local body election, local government election, mayoral race, mayoral election, municipal election, council election, mayoral candidate',
  ],
  'regional elections': [
    'state election, provincial election, regional election, gubernatorial, governor race, assembly election, senate election, Senate election',
  ],
  'primary elections': [
    'primary election, caucus, caucuses, presidential primary, democratic primary, republican primary, primary challenger, primary debate, primary contest, Democratic nomination, Republican nomination, Democratic presidential nomination, Super Tuesday, primary race, delegate count, South Carolina primary, New Hampshire primary, Iowa caucus',
    'delegate, nominating contest',
  ],
  'by-election': ['by-election, byelection, by-poll, bypoll, special election'],
  'recall election': ['recall election, recall vote, recall petition'],
  referendum: ['referendum, plebiscite, ballot measure, ballot initiative'],
  'campaign finance': [
    'campaign finance, campaign contribution, campaign donation, fundraiser, super PAC, political donation, campaign fund, hush money, political funding, party funding, slush fund',
    'fundraising, donor, donation',
  ],
  'political candidates': [
    'candidacy, nomination paper, nomination papers, nominate candidate, candidate list, party ticket, vice presidential pick, vice presidential nominee',
    'candidate, nominee, running mate',
  ],
  voting: [
    'turnout, absentee ballot, mail-in ballot, mail-in voting, vote by mail, early voting, voter registration, voter suppression, voting right, voting rights, voter fraud, voter ID, cast vote, cast ballot, polling day',
    'voter, ballot, recount',
  ],
  'political debates': [
    'presidential debate, televised debate, debate stage, town hall debate, vice presidential debate, democratic debate, Democratic debate',
  ],
  'coalition building': [
    'coalition government, coalition talk, coalition partner, form a government, government formation, seat adjustment, form government',
    'coalition, alliance',
  ],
  'political party': [
    'party leader, party leadership, party worker, party chairman, party chair, ruling party, opposition party, opposition leader, party president, party member, political party, political parties, party convention, central executive committee, defect to, joined the party, Democratic Party, Republican Party, party faction, GOP, Democratic National Committee, Republican National Committee, progressive wing, party merger, join party, political alliance, expelled from party, quit party, intra-party, party workers, power-sharing, coalition ally',
    'party, faction, leader, dissident, Democrats, Republicans, Democrat, Republican, conservative, liberal',
  ],
  'political party convention': [
    'party conference, national convention, party congress, Democratic convention, Republican convention',
  ],
  government: [
    'governance, caretaker government, interim government, open court, khuli katchehri, cabinet approves, ombudsman, caretaker premier, unity government',
    'government, govt, federal government, administration, ministry, authorities',
  ],
  'constitution (law)': [
    'constitutional amendment, constitution, constituent assembly, constitutional crisis, new charter, 18th amendment, constitutional reform, amendment bill, constitutional convention, twenty-fifth amendment, 25th amendment, emolument clause, emoluments clause, emolument',
    'constitutional, amendment',
  ],
  'executive (government)': [
    'executive order, federal cabinet, cabinet meeting, executive privilege, presidential decree, presidential pardon, oval office, cabinet reshuffle, West Wing, press secretary, transition team, clemency, pardon, new chief of staff, cabinet choice, cabinet pick, cabinet appointment',
    'cabinet, president, prime minister, decree, White House, white house chief of staff, administration',
  ],
  'head of state': [
    'head of state, inauguration, presidential term, president-elect, state of the union, State of the Union, swear in as president',
    'president, presidency, presidential, president of the republic, President of the Republic',
  ],
  'head of government': [
    'premiership, new prime minister, no-confidence vote, no confidence vote, no-confidence motion, vote of no confidence, no-trust motion, prime ministership',
    'prime minister, premier, chancellor, PM',
  ],
  'minister or secretary (government)': [
    'cabinet minister, confirmation hearing, cabinet nominee, cabinet secretary, attorney general nominee, minister resign, nominee to lead, portfolio, acting secretary',
    'minister, ministry, secretary, nominee, federal minister, interior minister, finance minister',
  ],
  impeachment: [
    'impeachment, impeach, impeachment inquiry, impeachment trial, article of impeachment, articles of impeachment, whistleblower complaint',
    'acquit, acquittal, house manager, quid pro quo',
  ],
  'legislative body': [
    'parliament, national assembly, congress, legislature, provincial assembly, joint session, standing committee, parliamentary committee, Congress, bill pass, pass bill, pass a bill, approve bill, upper house, lower house, tabled a bill, table a bill, Public Accounts Committee, parliamentarian, quorum, legislation, censure debate, censure motion, no-confidence debate',
    'NA, Capitol Hill, house committee, House Intelligence Committee, House Judiciary Committee, Senate Intelligence Committee, Senate Judiciary Committee, MNA, MPA, MNAs, MPAs, lawmaker, legislator, bill, speaker, assembly, session, committee, lawmakers, treasury bench, walkout, subpoena, Rep., member of parliament, MP',
  ],
  'upper house (legislature)': [
    'senate, Senate, filibuster, chairman Senate',
    'senator, Sen., Senate Democrats, Senate Republicans, Senate majority leader, majority leader, Senate minority leader, minority leader, Senate floor',
  ],
  'lower house (legislature)': [
    'House of Representatives, House of Commons, lok sabha, Lok Sabha, speakership',
    'House, Rep., House Democrats, House Republicans, House speaker, House Speaker, speaker of the house, Speaker of the House, congresswoman, congressman, House majority, minority leader',
  ],
  'local authority': [
    'mayor, city council, town council, municipality, municipal corporation, deputy commissioner, district administration, local council, local authority, union council, encroachment, anti-encroachment, local government, city hall, county council, assistant commissioner, local body, local bodies, village council',
    'council, councillor, municipal, district, commissioner, tehsil, county',
  ],
  'regional authority': [
    'state government, provincial government, provincial cabinet, state legislature, regional government, provincial assembly, CM inaugurates, governor rule, governor, provincial governor',
    'chief minister, CM, province, provincial, provincial minister, state lawmaker',
  ],
  'government budget': [
    'government shutdown, partial shutdown, shutdown fight, shutdown of the government, federal budget, state budget, budget, budget deficit, government spending, spending bill, supplementary grant, fiscal year budget, appropriations bill, government funding, stopgap funding, continuing resolution, debt ceiling, budget session, finance bill, stimulus package, stimulus bill, relief bill, austerity',
    'allocation, fiscal, expenditure, revenue, trillion, funding bill',
  ],
  'public officials': [
    'civil servant, bureaucrat, resign from office, appointed as chairman, bureaucracy, ethics violation, Hatch Act, resignation, resign, fired by',
    'official, appoint, appointment, sack, oust, official post, ouster, step down',
  ],
  'government employee': ['government employee, federal employee, federal worker, public servant, civil service'],
  'public inquiry': [
    'public inquiry, commission of inquiry, royal commission, judicial commission, special counsel, independent counsel, select committee, inspector general, oversight committee, congressional investigation, fact-finding committee, congressional hearing, testify before, special prosecutor, election meddling, election interference, meddle in the election, whistleblower, inspector general report',
    'inquiry, testimony, testify, subpoena, report, watchdog, congressional',
  ],
  'national security': [
    'national security, homeland security, national security adviser, national security advisor, national security council, national emergency, security clearance, global security',
    'security, threat',
  ],
  'armed forces': [
    'army, navy, air force, army chief, armed forces, COAS, ISPR, field marshal, troop deployment, military base, military exercise, naval exercise, chief of naval staff, air chief, troop, troops, pentagon, joint chiefs, Joint Chiefs, CJCSC, cadet, martyred soldier, Defence Day, general headquarters, GHQ, Marines, marine corps, military parade, joint exercise, Space Force, defence minister, defense secretary, defence cooperation',
    'soldier, military, general, commander, regiment, battalion, corps, admiral, brigade, defence, defense, martyr',
  ],
  "veterans' affairs": ['veteran, veterans affairs, Veterans Affairs'],
  'military service': ['conscription, military draft, enlistment, military recruit, transgender troop'],
  'military weaponry and equipment': [
    'missile test, ballistic missile, missile defence, missile defense, fighter jet, warship, submarine, cruise missile, test-fire, weapons system, warplane, aircraft carrier, hypersonic, fighter aircraft, stealth fighter, combat drone, military drone, missile program, missile programme, missile launch, home-grown fighter, test flight of',
    'missile, tank, launcher, artillery',
  ],
  'espionage and intelligence': [
    'espionage, spy, intelligence agency, CIA, wiretap, surveillance programme, ISI, RAW, intelligence community, intelligence official, NSA, classified document, classified documents, Mossad, MI6, MI5, double agent, intelligence committee, spying, FISA, spyware, phone tapping',
    'intelligence, classified, surveillance, leak',
  ],
  lobbying: ['lobbyist, lobbying, lobby group, foreign agent, advocacy group', 'lobby'],
  democracy: ['democracy, pro-democracy, rule of the people, democratic transition, democratic values', 'democratic'],
  dictatorship: ['dictatorship, dictator, authoritarian, junta, strongman, martial law', 'regime'],
  'absolute monarchy': ['absolute monarchy'],
  'political movement and association': [
    'political movement, separatist, separatism, independence movement, secession, secessionist, pro-independence, far-right, white nationalist, alt-right, antifa, Antifa, tea party, nationalist movement',
    'movement, nationalist, activist',
  ],
  'political leadership': ['political leadership, political legacy, political career', 'leadership'],
  communism: ['communist party, communism, communist'],
};
