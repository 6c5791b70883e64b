import type { ConceptWords } from './concept-words.ts';

/** Crimes, by kind. */
export const crimeWords: ConceptWords = {
  crime: [
    'criminal, crime, culprit, outlaw, crime rate, street crime, offender, felony, criminals, dacoit, extortion, blackmail, pirate, piracy, pirates',
    'suspect, gang, victim, accused, charge, offence, offense, illegal, alleged',
  ],
  genocide: ['genocide, genocidal'],
  arson: ['arson, arsonist, set on fire, set fire to, set ablaze'],
  assault: [
    'assault, stab, stabbing, knife attack, beaten, beat up, acid attack, attacked with, brutal attack, torture to death, brutally, brawl, brawls, fistfight, street fight, huge fight',
    'injure, knife, attack, victim',
  ],
  'sex crime': [
    'rape, rapist, sexual assault, sexual abuse, sex offender, child abuse, molest, gang rape, gang-rape, sexual violence, child pornography, sexual harassment, sex trafficking, sexually abuse, sexually assault, paedophile, pedophile, sexual misconduct',
    'harassment, accuser, victim, abuse',
  ],
  'cyber crime': [
    'cybercrime, cyber crime, hacker, hack, hacking, ransomware, data breach, phishing, online fraud, cyberattack, cyber attack, malware, election hacking, stolen email, NCCIA, PECA, online harassment, cyber-attack',
    'cyber',
  ],
  'corporate crime': ['corporate crime, price fixing, cartel case'],
  embezzlement: ['embezzlement, embezzle, misappropriation'],
  'insider trading': ['insider trading'],
  corruption: [
    'corruption, corrupt, graft, public money, looted, embezzle, kickback, kickbacks, NAB, accountability court, assets beyond means, anti-corruption, National Accountability Bureau, nepotism, abuse of power, misuse of authority, asset declaration, theft from the state, public funds, conflict of interest, ill-gotten',
    'reference, scandal, accountability',
  ],
  bribery: ['bribe, bribery, bribes, red-handed while taking'],
  'drug related crimes': [
    'narcotic, narcotics, heroin, cocaine, drug dealer, drug dealers, hashish, methamphetamine, drug peddler, charas, drug pusher, illegal drug, opium, drug lord, yaba, fentanyl, drug bust',
    'drug, addict, kg',
  ],
  'drug trafficking': [
    'drug trafficking, drug smuggling, drug trafficker, drug cartel, ANF, drug cartels, drug smuggler, Anti-Narcotics Force',
    'smuggle, seize, cartel',
  ],
  fraud: [
    'fraud, fraudster, scam, scammer, ponzi, forgery, cheating, forged, fake document, counterfeit, money laundering, impersonate, swindle, fake currency, identity theft, wire fraud, bank fraud, embezzled, impostor, defraud, scamming, money launderer',
    'fake, laundering, deceive',
  ],
  'tax evasion': ['tax evasion, tax evader, tax fraud, tax dodge'],
  hijacking: ['hijack, hijacking, hijacker'],
  homicide: [
    'murder, homicide, kill wife, shot dead, gunned down, manslaughter, slaying, honour killing, honor killing, body found, murderer, killed by, killer, stabbed to death, beaten to death, strangle, kill over, infanticide, serial killer, assassinate, assassination, killing, found dead, slain, murdered, target killing, shot and killed, murder attempt, fatally shot, fatal shooting, killed his wife, shot to death, hacked to death, body was found, assassin, death of baby, dumped body, killed newborn',
    'body, dead, victim, kill, gunman, gunmen, shot, firing, enmity, death',
  ],
  kidnapping: [
    'kidnap, kidnapping, abduct, abduction, abductee, ransom, kidnapper, held captive, hostage-taking, enforced disappearance',
    'hostage',
  ],
  'organised crime': [
    'organised crime, organized crime, mafia, mob boss, crime syndicate, crime family, yakuza',
    'syndicate, racket',
  ],
  'gang activity': ['gang violence, gang member, street gang, gangster, gang war, gang leader, MS-13', 'gang'],
  terrorism: [
    'terrorism, terrorist, terrorists, counter-terrorism, counterterrorism, extremist, anti-terrorism, extremism, al-Qaida, al-Qaeda, Al Qaeda, al Qaeda, jihadist, CTD, anti-terrorist, ISIS, radicalise',
    'militant, suspect, terror',
  ],
  'robbery and theft': [
    'robbery, robber, theft, thief, thieves, burglary, burglar, loot, steal, stolen, heist, shoplifting, mugging, pickpocket, snatch, snatcher, rob, carjack, cattle rustling, break-in, pilferage, stole, diamond heist, jewel heist, jewel thief, armed robbers, bank robbery',
    'gunpoint, dacoit, recover, cash',
  ],
  'war crime': ['war crime, war crimes, crimes against humanity', 'atrocity'],
  'reckless driving': [
    'reckless driving, drunk driving, speeding, drink-driving, drink driving, hit-and-run, hit and run',
  ],
  'human smuggling and trafficking': [
    'human trafficking, human smuggling, people smuggler, trafficking in persons, human smuggler, human trafficker, human traffickers, sex trafficker, trafficking ring',
    'trafficking, smuggler',
  ],
  vandalism: ['vandalism, vandal, graffiti, vandalise, deface'],
  shootings: [
    'mass shooting, school shooting, shooting, gunman, gunmen, shooter, open fire, opened fire, drive-by, shooting spree, gunshot',
    'firing, gun, shot, firearm',
  ],
  'animal abuse': ['animal cruelty, animal abuse, cruelty to animals, poacher, poaching, cockfight, dog fighting'],
  torture: ['torture, waterboarding, torture cell'],
};
