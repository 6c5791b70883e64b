const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Who goes, and how: over `to` these words lead to a place. */
export const going = setOf(`
fled flee fleeing moved moving travel travelled traveled travelling returned return returning flew fly flying flight flights drove driving headed heading rushed transferred relocated evacuated airlifted walked marched deployed retreated shifted sailed extradited deported
troops soldiers police reinforcements peacekeepers aid goods trucks way road roads route routes highway bus buses train trains trip journey visit access convoy close closer
`);

/** Who comes, and how: over `from`. */
export const coming = setOf(`
men women people families children refugees migrants villagers residents fishermen farmers students youths boys girls traders herders teenager man woman boy girl youth couple family resident native fisherman farmer trader herder
fled flee fleeing came come coming arrived arriving returned returning travelled traveled travelling evacuated displaced deported withdrew withdrawn withdrawal retreat retreated flight flights bus buses train road roads way hails hailed hailing originally km kms kilometres kilometers miles metres
`);

/** What lies of a place, or is done to one: over `of`. */
export const beside = setOf(`
north south east west northeast northwest southeast southwest outskirts suburb suburbs parts siege shelling bombardment bombing inhabitants outside
`);

/** Attacks, which are `on` a place. */
export const attacks = setOf(`
strike strikes airstrike airstrikes raid raids shelling bombardment offensive assault advance
`);

/** What is done to towns and to nobody. */
export const doneToTowns = setOf(`
fled fleeing shelled shelling bombed bombarded overran besieged recaptured retook
`);

/** What is done to towns more than to anybody. */
export const reaching = setOf(`
entered entering raided reached seized captured off
`);

/** What a place is said to be: `X, a village in the north`. */
export const placeNouns = setOf(`
village villages town city suburb suburbs district province region neighbourhood neighborhood municipality commune settlement hamlet township island islands islet capital port county area enclave resort quarter locality stronghold outpost slum favela parish hometown peninsula valley river lake mountain
`);

/** What follows where such a noun is the last word of what is said: `a village in`; not `the village head`. */
export const behindPlaceNoun = setOf(`
, . ; : ) — – - in of on near outside off along between by at to north south east west northeast northwest southeast southwest about some around just close where that which with inhabited controlled held known populated home
`);

/** What follows a distance: `40 km north of`. */
export const behindDistance = setOf(`
north south east west northeast northwest southeast southwest from outside off away of inland upstream downstream
`);
