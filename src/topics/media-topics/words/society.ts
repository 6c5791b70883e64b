import type { ConceptWords } from './concept-words.ts';

/** People and how they live together. */
export const societyWords: ConceptWords = {
  society: ['society, civil society, social issue, social change', 'social, community'],
  'fundamental rights': ['fundamental rights, fundamental right', 'rights'],
  'civil rights': ['civil rights, civil liberties, civil right, equal rights'],
  'censorship and freedom of speech': [
    'freedom of speech, free speech, censorship, freedom of expression, censor, banned books, first amendment, First Amendment, fake news law',
    'ban, expression',
  ],
  'freedom of religion': ['religious freedom, freedom of religion'],
  'freedom of the press': [
    'press freedom, freedom of the press, journalist arrested, media freedom, journalists killed, arrested journalist, press credentials, press pass, attack on journalist, journalists protection',
    'journalist, reporter',
  ],
  'human rights': [
    'human rights, rights group, rights violation, Amnesty International, rights activist, rights abuse, rights watchdog, human right, rights abuses, human rights violations, enforced disappearance',
    'rights, abuse, violation',
  ],
  privacy: ['privacy'],
  "women's rights": [
    "women's rights, women's empowerment, women empowerment, gender equality, violence against women, feminist, women's day, gender-based violence, Women's Day, domestic violence, women's caucus, gender gap, #MeToo, MeToo, glass ceiling",
    'women, gender',
  ],
  communities: [
    'community centre, diaspora, overseas Pakistanis, expatriate community, overseas community, community leader, community members',
    'community, resident, local',
  ],
  'fraternal and community group': ['rotary club, lions club, boy scout, girl guides', 'scout'],
  'population and census': [
    'census, population growth, population, birth rate, life expectancy, overpopulation, demographic',
  ],
  immigration: [
    'immigrant, immigration, migrant, caravan, undocumented, deport, deportation, migrants, deportee, Afghan nationals, expat, residency permit, migration, migrant worker, deported, visa',
    'border, asylum, detention, citizenship',
  ],
  'illegal immigration': [
    'illegal immigration, illegal immigrant, undocumented immigrant, illegal alien, illegal migration, border crosser, illegal immigrants, undocumented immigrants, illegal foreigners, Border Patrol, border patrol, illegal border crossing, unaccompanied minor, border crossing, southern border',
    'border, migrant, smuggler',
  ],
  emigration: ['brain drain, emigrate, emigration, exodus'],
  discrimination: ['discrimination, discriminate, prejudice, hate crime, inequality, hate speech', 'bias, minority'],
  racism: [
    'racism, racist, white supremacist, racial, white supremacy, blackface, Confederate, antisemitism, anti-semitism, anti-semitic, KKK, slur, racial slur, racial injustice, neo-Nazi, antisemitic, apartheid',
    'race, bigotry, black',
  ],
  'religious discrimination': ['islamophobia, islamophobic, religious discrimination, anti-Muslim', 'hatred'],
  sexism: ['sexism, sexist, misogyny, misogynistic'],
  family: ['family life, family member, families', 'family, mother, father, son, daughter'],
  adoption: ['adopt child, adopted child, adoption of child, foster care'],
  'Dating and Relationships': [
    'dating, girlfriend, boyfriend, split up, break-up, dating app',
    'romance, couple, relationship',
  ],
  divorce: ['divorce, divorced, alimony, file for divorce, divorce settlement'],
  'family planning': ['family planning, population welfare'],
  abortion: [
    'abortion, Roe v. Wade, Roe v Wade, Planned Parenthood, anti-abortion, pro-life, pro-choice, abortions',
    'fetus, unborn',
  ],
  contraception: ['contraceptive, birth control, contraception'],
  marriage: [
    'child marriage, same-sex marriage, marriage, gay marriage, early marriage, dowry, forced marriage',
    'marry, couple, bride',
  ],
  parenting: ['parenting, fatherhood, motherhood', 'parent'],
  'pregnancy and childbirth': [
    'pregnant, pregnancy, gives birth, childbirth, maternity, newborn, baby boy, baby girl, gave birth, surrogate',
    'baby, birth',
  ],
  children: [
    'children, child protection, street children, child rights, children rights, orphan',
    'child, kid, boy, girl',
  ],
  disabilities: [
    'disability, disabled, persons with disabilities, special children, wheelchair, special persons, differently-abled, visually impaired, deaf',
  ],
  LGBTQ: [
    'LGBT, LGBTQ, transgender, gay rights, same-sex, lesbian, gay, pride parade, homosexual, homosexuality, gay pride, pride march, pride month, drag queen, homophobia',
  ],
  'national or ethnic minority': [
    'minority rights, ethnic minority, religious minorities, Uighur, Rohingya, minorities, minority community, Uyghur, National Minorities Day, scheduled caste',
    'minority, ethnic',
  ],
  'senior citizens': ['senior citizen, elderly, pensioners, senior citizens', 'old'],
  teenagers: ['teenager, teen, adolescent, youth programme, youth'],
  'indigenous people': [
    'indigenous, first nation, First Nation, aboriginal, tribal people, Native American, Maori, First Nations, Inuit, iwi, Mapuche',
    'tribe, tribal',
  ],
  women: ['women, businesswomen, working women', 'woman, female'],
  'social condition': ['living condition, living standards'],
  homelessness: ['homeless, homelessness, rough sleeper, shelter home'],
  poverty: [
    'poverty, poor families, poverty line, poverty alleviation, poverty reduction, deserving families, poorest, impoverished',
    'poor, deserving',
  ],
  'social problem': ['social evil, beggar, begging, beggary, beggars'],
  'abusive behaviour': ['domestic abuse, abusive, harassment, abuse of, abusive relationship', 'abuse, harass'],
  addiction: ['addiction, addict, drug addict, alcoholism, drug abuse, overdose'],
  'juvenile delinquency': ['juvenile, juvenile delinquency'],
  prostitution: ['prostitution, prostitute, brothel, sex worker'],
  slavery: ['slavery, slave, bonded labour, forced labour, slave trade, forced labor, reparations'],
  'sexual misconduct': [
    'sexual misconduct, groping, sexual allegation, sexual harassment, accuser, grope, accused of sexual',
    'allegation, harassment, accuse',
  ],
  bullying: ['bullying, bully'],
  'death and dying': [
    'passed away, pass away, obituary, demise, dies at, died at, dies aged, found dead at, cause of death, dead at, die at the age, mourn the death, died peacefully, condole, condolence, condolences',
    'death, died, die, mourn, tribute',
  ],
  euthanasia: ['euthanasia'],
  'assisted suicide': ['assisted suicide'],
  suicide: ['suicide, take own life, took his own life, took her own life, hanged himself, hanged herself, suicidal'],
  ethics: ['ethics', 'ethical, moral'],
  pornography: ['pornography, porn, porn star'],
  welfare: ['welfare, social protection, social welfare, Bait-ul-Maal, Baitul Maal, BISP'],
  charity: [
    'charity, philanthropist, charitable, donation, donate, Edhi Foundation, foundation donated, philanthropy, fundraiser',
    'donor, volunteer, donated',
  ],
  'social services': ['social services, child protection services, social worker'],
  'child care': ['daycare, child care, day care'],
  'elderly care': ['aged care, elderly care, old age home'],
  'diversity, equity and inclusion': ['diversity and inclusion, affirmative action, DEI', 'diversity, inclusion'],
};
