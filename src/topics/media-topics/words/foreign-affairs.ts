import type { ConceptWords } from './concept-words.ts';

/** How states deal with each other, and what comes before, of and after war. */
export const foreignAffairsWords: ConceptWords = {
  'international relations': [
    'bilateral ties, bilateral relations, bilateral relationship, international relations, foreign policy, bilateral cooperation, strategic partnership, international community, diplomatic relations, foreign affairs, geopolitical, geopolitics, mutual interest, regional stability, bilateral trade, friendly relations, brotherly relations, strategic ties, foreign relations, international law, mutual cooperation, brotherly country',
    'bilateral, ties, cooperation, counterpart, regional, relations, partnership, friendship, alliance, ally, allies, NATO',
  ],
  diplomacy: [
    'diplomacy, diplomat, diplomatic, ambassador, envoy, foreign minister, foreign ministry, foreign office, secretary of state, consulate, embassy, high commissioner, state visit, official visit, foreign secretary, external affairs minister, call on, letter of credence, credentials, demarche, persona non grata, telephonic conversation, telephone conversation, delegation-level talk, bilateral meeting, bilateral talk, special envoy, foreign affairs minister, consul general, hold talks, held talks, State Department, joint communique, diplomatic mission, appointed ambassador, new ambassador, ambassador to, talks with counterpart, diplomatic row, diplomatic tension, expel diplomat',
    'FM, counterpart, bilateral, delegation, talks, telephone call, phone call, visit, goodwill, high commission',
  ],
  'summit meeting': [
    'summit, G20, G7, SCO summit, summit meeting, leaders meeting, heads of state, heads of government, world leaders, COP29, COP30, APEC, ASEAN',
    'leaders, sideline',
  ],
  treaty: [
    'treaty, memorandum of understanding, MoU, Indus Waters Treaty, pact, accord, bilateral agreement, defence agreement, arms control treaty',
    'agreement, ratify, signatory, abeyance, withdraw',
  ],
  'economic sanction': ['sanction, sanctions, embargo, arms embargo, blacklist, asset freeze, FATF'],
  'foreign aid': [
    'foreign aid, humanitarian aid, development aid, USAID, aid package, humanitarian assistance, relief goods, relief consignment, aid convoy, military aid, aid shipment, development assistance',
    'aid, donor, assistance, grant',
  ],
  'international organisation': [
    'United Nations, UN General Assembly, security council, Security Council, UNSC, UNGA, OIC, Organisation of Islamic Cooperation, Organization of Islamic Cooperation, European Union, NATO, UN secretary general, African Union, Commonwealth secretariat, Shanghai Cooperation Organisation, SCO, UNESCO, UNICEF, UNDP, European Commission, European Parliament, Arab League, WTO, SAARC, BRICS',
    'UN, U.N., EU, resolution, permanent representative',
  ],
  'refugees and internally displaced people': [
    'refugee, asylum seeker, internally displaced, displaced people, UNHCR, refugee camp, Afghan refugees, displaced family, repatriation, displaced families',
    'displaced, asylum, camp, flee, migrant',
  ],
  'border dispute': [
    'border dispute, territorial dispute, line of control, Line of Control, disputed territory, border clash, border tension, south china sea, South China Sea, border skirmish, maritime dispute, annexation, self-determination, disputed region, border standoff, sovereignty claim, disputed territories',
    'disputed, border, territory, sovereignty',
  ],
  'non-governmental organisation (NGO)': [
    'NGO, NGOs, non-governmental organisation, non-governmental organization, nongovernmental organization',
  ],
  'political prisoners and dissenters': [
    'political prisoner, dissident, dissidents, house arrest, prisoner of conscience, exiled opposition, jailed leader, jailed opposition',
  ],
  'conflict, war and peace': [
    'conflict zone, aggression, hostilities, security situation',
    'conflict, peace, violence',
  ],
  'act of terror': [
    'terrorist attack, terror attack, terror attacks, suicide attack, suicide bomber, suicide bombing, terrorist attacks, terror plot, terror suspect, mass stabbing',
    'terror, attacker, claim responsibility, rampage',
  ],
  'terrorist bombings': [
    'bomb blast, car bomb, roadside bomb, IED, improvised explosive device, suicide bombing, suicide blast, bombing, pipe bomb, explosive device, suicide vest',
    'bomb, blast, explosive, detonate',
  ],
  'armed conflict': [
    'fighting, ceasefire, cease-fire, airstrike, air strike, shelling, militant, militia, insurgent, insurgency, offensive, gunfight, security forces, firefight, drone strike, rocket attack, hostage, Hamas, Hezbollah, Taliban, Islamic State, ISIS, drone attack, ISIL, intelligence-based operation, armed group, IBO, military operation, counterterrorism operation, missile attack, rocket fire, military strike, warplanes, naval blockade, armed clash, exchange of fire, shoot down, shot down, missile, fired a missile, tanker attack, retaliatory strike, rebel attack, fighters killed, killed in an ambush, ambush, jihadist group',
    'troops, fighter, rocket, attack, shell, clash, militants, rebel, truce, kill, operation, soldier, casualty, civilian, violence, ally, strike, clashes',
  ],
  war: [
    'war, invasion, invade, wartime, frontline, world war, war-torn, war-time, battlefield, declaration of war, nuclear war, war of',
    'bombardment, fighting, front line, offensive, enemy, military, retaliation, escalation, aggression, martyr',
  ],
  'civil war': ['civil war, rebel-held, sectarian war, rapid support forces', 'rebel'],
  'guerrilla activity': ['guerrilla, guerilla, FARC'],
  'military occupation': [
    'military occupation, occupied territory, occupied territories, illegal settlement, settler, settlers, occupied land, occupying power, occupying forces',
    'occupation, occupied, settlement, annex',
  ],
  'international military intervention': [
    'military intervention, coalition forces, troop withdrawal, withdrawal of troops, troop surge, withdraw troops, no-fly zone, pull troops, withdrawal from Afghanistan, withdrawal from Syria',
    'withdrawal, coalition',
  ],
  'civil unrest': [
    'civil unrest, unrest, crackdown on protester, state of emergency, curfew, tear gas, police brutality, National Guard, civil disobedience',
    'turmoil, crackdown',
  ],
  demonstration: [
    "protest, protester, demonstration, demonstrator, rally against, sit-in, long march, protest march, protesters, march on, Black Lives Matter, Women's March, protest rally, protestor, solidarity rally, marchers, dharna",
    'rally, march, slogan, placard, activist, police, tear gas, demonstrate, chant',
  ],
  rebellion: ['rebellion, mutiny, uprising, insurrection, armed uprising', 'rebel'],
  revolution: ['revolution, revolutionary'],
  riot: ['riot, rioter, rioting, looting, mob violence', 'mob, vandalise, vandalism, ransack, torch'],
  "coup d'etat": [
    'coup, military takeover, coup attempt, putsch, junta, military coup, overthrow, army takes power, seized power',
  ],
  massacre: ['massacre, mass killing, mass grave, bloodbath, ethnic cleansing'],
  'peace process': [
    'peace process, peace agreement, peace deal, peace accord, peace efforts, political settlement, peace settlement, reconciliation process, two-state solution, peace initiative, reconciliation, peace treaty',
    'peace, mediation, mediator, dialogue, negotiation, de-escalation, settlement',
  ],
  'peace talks': [
    'peace talk, peace talks, ceasefire talk, ceasefire talks, peace negotiation, truce talk, mediate, ceasefire deal, hostage deal, ceasefire agreement, ceasefire negotiation, peace summit',
    'negotiator, mediator, truce',
  ],
  'peace plan': ['peace plan, roadmap for peace, peace proposal'],
  'peacekeeping force': ['peacekeeper, peacekeeping, blue helmet, stabilisation force, stabilization force'],
  'peace envoy': ['peace envoy'],
  disarmament: ['disarmament, arms control, disarm'],
  'post-war reconstruction': ['post-war reconstruction, postwar, rebuild after war', 'reconstruction'],
  'ordnance clearance': [
    'landmine, mine clearance, unexploded ordnance, demining, unexploded bomb, mortar shell, unexploded shell, old shell',
  ],
  'cyber warfare': ['cyberwarfare, cyber warfare, cyber-war'],
  'war victims': ['civilian casualty, war victim, children killed, aid seekers', 'civilian'],
  'prisoners of war': [
    'prisoner of war, prisoners of war, POW, prisoner swap, prisoner exchange, Guantanamo',
    'detainee',
  ],
};
