/** Phrases that hold a telling word and mean something else. They win over it, and say nothing. */
export const silentPhrases =
  'according, fuel economy, Nobel Peace Prize nominee, training, trained, trainer, local media, media report, state media, media said, told the media, news agency, told reporter, news conference, press conference, press release, press statement, media reports, tell reporter, talk to reporter, speak to reporter, foreign media, the media, media person, media talk, news report, news channel, state television, state TV, state-run media, social media post, social media platform, AP news, ' +
  'New York, Fox News, NBC News, ABC News, CBS News, USA Today, West Bank, left bank, right bank, river bank, blood bank, food bank, data bank, bank on, open fire on, under fire, fire back, fire at, fire chief, ceasefire line, friendly fire, ' +
  'march 1, march 2, march 3, race against time, in the race, arms race, third party, party goer, birthday party, rescue package, strike a deal, strike a balance, strike down, hunger strike, ' +
  'state of affairs, foreign affair, court case, courtship, pay attention, pay tribute, pay homage, pay a visit, play a role, play role, play its role, play their role, play a part, key player, ' +
  'in the wake of, at the helm, run out of, long run, in the run, run for, run by, home minister, home secretary, sign of, sea change, level playing field, ball is in, war of words, war on drugs, ' +
  'last minute, per minute, minute of silence, in terms of, on the ground, common ground, ground floor, head of, figure out, record straight, on record, off the record, at the top, top court, ' +
  'new york times, prime time, at a time, flood of, wave of, storm of, avalanche of, tsunami of, earthquake in politics, political earthquake, raining championship, perfect storm, ' +
  'school of thought, old school, training school, union council, european union, soviet union, state of the union, student union, union minister, union government, union territory, union cabinet, ' +
  'united states, united kingdom, united nations, home team, dream team, medical team, rescue team, team of, joint team, technical team, police team, research team, special team, team member, ' +
  'in cold blood, cold war, hot topic, hot water, heat of, chief guest, chief whip, christian science, american dream, cattle class, oil the wheels, gold standard, golden jubilee, silver lining, ' +
  'trial run, trial and error, on fire sale, murder mystery, war room, star war, trade union, stock taking, take stock, in stock, ring road, goal of, goals of, development goal, common goal, ' +
  'net result, court of public opinion, moon sighting committee, animal farm, lame duck, wild card entry, green light, green signal, green book, white paper, red tape, blue print, black market, ' +
  'game changer, end game, blame game, fair game, big game, capital punishment, capital city, capital territory, federal capital, provincial capital, storm out, fire off, fall in love, hailed, hailing, bridging, ' +
  'Doctors Without Borders, Reporters Without Borders, Congress party, Indian National Congress, Congress MLA, killing machine, killing time, ' +
  'filmed, filming, rail against, culture war, war chest, tug of war, Digital Security Act, Amazon rainforest, Amazon basin, Amazon river, Amazon forest, Amazon jungle, bull run, Health and Welfare';
