import type { ConceptWords } from './concept-words.ts';

/** Police, courts and the law. */
export const justiceWords: ConceptWords = {
  'law enforcement': [
    'law enforcement, law enforcement agency, law and order, raid, checkpoint, crackdown, security plan, FIA, Rangers, smuggling, smuggled, contraband, border guard, law enforcers, crackdown against, sealed',
    'seize, confiscate, recover, operation, smuggle, security, official',
  ],
  police: [
    'police, policeman, police officer, constable, police station, IGP, inspector general of police, sheriff, police chief, cop, cops, police force, traffic police, SHO, DPO, SSP, DIG, station house officer, police department, police commissioner, patrolman, detective',
    'officer, patrol, policing, station, squad',
  ],
  arrest: [
    'arrest, arrested, detain, custody, take into custody, apprehend, nab, handcuff, arrest warrant, detention, physical remand, pirates captured, captured suspect',
    'suspect, warrant, remand, accused, detainee, held, police',
  ],
  'investigation (criminal)': [
    'investigation, probe, investigator, special counsel investigation, forensic, autopsy, post-mortem, criminal probe, murder probe, joint investigation team, JIT, DNA test, first information report, FIR, FBI investigation, wiretapped, grand jury, subpoena, criminal investigation, FBI agent',
    'inquiry, evidence, suspect, CCTV, detective, investigate, FBI, police',
  ],
  'missing person': [
    'missing person, missing persons, missing girl, missing boy, gone missing, went missing, disappearance, missing woman, missing man, search for missing',
    'missing, disappear',
  ],
  surveillance: ['surveillance camera, facial recognition, surveillance, CCTV camera, safe city'],
  judiciary: [
    'judiciary, judicial, chief justice, judicial reform, bar association, bar council, lawyers convention, law minister, court system, judicial council',
    'lawyer, advocate, justice, legal, judges',
  ],
  court: [
    'court, tribunal, courtroom, bench, district court, sessions court, federal court, judge order, court order, contempt of court, petition, petitioner, court ruling, federal judge, injunction, plea, stay order, summon, writ',
    'hearing, lawyer, verdict, judge, counsel, rule, ruling, justice, adjourn, notice, case',
  ],
  'supreme and high court': [
    'supreme court, high court, Supreme Court, LHC, IHC, SHC, PHC, apex court, constitutional court, federal constitutional court, constitutional bench, supreme court nominee, supreme court justice, chief justice, court nominee',
    'justice, bench, petition, verdict, hearing, nominee',
  ],
  'appeal (court)': [
    'appeal against, appeals court, court of appeal, appellate, overturn conviction, review petition, overturn',
    'appeal',
  ],
  judge: ['judge, judicial nominee, judicial appointment, magistrate, judges', 'justice, bench'],
  'trial (court)': [
    'trial, on trial, trial court, jury, juror, courtroom, acquit, acquittal, acquitted, convict, found guilty, plead guilty, pleaded guilty, guilty plea, not guilty, defendant, prosecution witness, murder trial, mistrial, conviction, guilty',
    'prosecutor, testify, witness, verdict, attorney, defence lawyer, defense attorney, evidence, charge',
  ],
  'pre-trial': [
    'bail, bail plea, indict, indictment, arraign, arraignment, interim bail, pre-trial, pretrial, charge sheet, pre-arrest bail, remand, charged with, bail petition, post-arrest bail, remanded',
    'charge, custody, judicial remand',
  ],
  litigation: [
    'lawsuit, sue, sues, class action, litigation, legal action, legal battle, defamation, defamation suit, plaintiff, libel, file suit, filed suit, legal challenge, settlement with',
    'damages, suit, complaint, compensation',
  ],
  'sentencing (criminal)': [
    'sentenced, sentencing, life imprisonment, jail term, prison term, sentenced to, year in prison, years in prison, jailed, jailed for, life sentence, imprisonment, prison sentence, years imprisonment, year jail',
    'convict, sentence, jail',
  ],
  'capital punishment': [
    'death penalty, capital punishment, death sentence, execution, execute, death row, hang to death, sentenced to death, executed, lethal injection',
  ],
  'fine (penalty)': [
    'fine imposed, fined, impose a fine, impose fine, traffic fine, fine of, challan, penalty of',
    'fine, penalty',
  ],
  prison: [
    'prison, prisoner, inmate, jail, prison break, jailbreak, central jail, prison riot, correctional, parole',
    'cell, behind bars, warden',
  ],
  'suspended sentence': ['suspended sentence'],
  'arbitration and mediation': ['arbitration, court of arbitration, arbitrator'],
  'prosecution and prosecutors': [
    'prosecutor, attorney general, Justice Department, Department of Justice, DOJ, district attorney, prosecution, public prosecutor, U.S. Attorney, US attorney, federal prosecutor',
    'charge, prosecute',
  ],
  law: [
    'new law, ordinance, act of parliament, draft law, legal reform, law on, legislation, law ministry, state law, new state law, law takes effect, law take effect',
    'law, bill, legal',
  ],
  'civil law': ['civil law, inheritance, family court, property dispute, land dispute'],
  regulations: ['new rules, bylaw, regulations', 'regulation'],
  'antitrust regulations': ['antitrust, competition commission, monopoly'],
  'criminal law': [
    'drug law, marijuana law, legal marijuana, recreational marijuana, legalise, legalize, decriminalise, decriminalize, criminal law, penal code, criminal justice, criminal justice reform, blasphemy law, blasphemy',
  ],
  'international law': ['international law, law of the sea, Geneva Convention, court of arbitration'],
  extradition: ['extradite, extradition'],
  'international court and tribunal': [
    'international criminal court, international court of justice, ICJ, ICC prosecutor, war crimes tribunal, Hague',
  ],
  'administrative law': ['administrative law'],
};
