const list = (words: string) => new Set(words.trim().split(/\s+/u));

/** Words before a head that judge or place it in time but do not say what it is of. */
export const idleModifiers = list(`
a about above abrupt absolute acute additional again against alleged all also an ancient and annual another any
anticipated apparent appropriate as at average awful back bad basic big bilateral biggest bitter bloody bold brewing
brief broad broader brutal burning but by central certain challenging chief clear close collective common complete
complex comprehensive concrete constant contentious continued continuing controversial core costly critical crucial
current daily dangerous dead deadly deal decades deep deepening deep-rooted delayed deteriorating devastating
different difficult dire direct domestic double dramatic drawn due each earlier early effective eight eighth emerging
endless enormous entire escalating especially eventual ever every existing expected explosive extensive external
extraordinary extreme failed false far fatal federal fierce fifth final first five for foreign former forthcoming four
fourth fragile fresh from full fundamental further future genuine global good grand grave great greater grim growing
half hard high historic huge humanitarian illegal imminent immediate important impending in inclusive independent
initial inside internal international intense its joint just key landmark large largest last lasting late later latest
legal limited lingering little local long longer long-running long-standing looming low main major many massive mere
minor more most mounting much multiple mutual my narrow nation national natural nearly necessary negotiated next nine
no numerous of official old on one ongoing only open or ordinary original other our out outgoing outstanding over
overall own parallel partial particular past peaceful pending perceived permanent personal planned popular possible
post potential present pressing previous primary principal prior pro private probable problem prolonged promised
proper proposed protracted provincial proxy public quick raging real recent recurring regional related relevant
renewed repeated respective rising same second secret senate serious set seven seventh several severe sharp short
significant similar simple single sixth six small so sole some special specific state statewide state-wide strong
subsequent successful such sudden supposed sustainable sweeping ten tense term that the their then these third this
those three timely today tomorrow top total tough towards true twin two ugly ultimate unending unfolding united unique
unprecedented unresolved upcoming urgent usual various vast very vital what whole wide widening wider widespread
worldwide worse worsening worst year years yesterday yet young your his her we they he she it i you who which when
where while with without will would to under until upon via per not if is are was were be been has have had do does
did can could may might must shall should than there here how why whose both either neither once being including
involving like between among amid during after before since through across into onto off up down because although
though however ahead alternative amended calling civil civilian court criminal corporate covering disputed ending
facing fighting following holding making minister monday tuesday wednesday thursday friday saturday sunday january
february march april june july august september october november december mr mrs ms dr sir sen rep president prime
weekly monthly morning evening night day week month government resolve resolving discuss discussing raise raising
solve solving end highlight highlighting address addressing regarding concerning besides despite says said say us un
eu oic supreme police judge justice congress congressional parliament parliamentary assembly cabinet white party
temporary unconditional brokered fair formal nationwide institutional structural neutral take takes took taken impose
imposes imposed win wins lose loses stop stops warn warns ends join joins launch launches call calls seek seeks oppose
opposes face faces spark sparks trigger fight fights fuel avoid prevent defuse ease lift hold holds pass passes sign
signs backs start starts fbi cia nia nab fia department counsel crime prosecutor ministry commission committee panel
board agency authority company bank city town county district province village senator lawmaker mayor governor
northern southern eastern western northeast northwest road blown fledged scale led backed style based linked pre non
mid semi self democratic republican gop democrats republicans presidential thorough transparent impartial preliminary
motivated countrywide nation-wide province-wide unfair free fairer departmental inter-party in-house intra-party
bitterly`);

/** Words that say what a subject is of only together with another: a `health crisis` is any, a `health care reform` one. */
export const weakModifiers = list(`
economic political military armed violent diplomatic financial environmental technical administrative regulatory
governance policy health social cultural religious cold world nuclear legislative street class people house new
constitutional ethics background south north east west middle general care peace ground home land`);

/** Nouns that end a phrase with `anti-` before them and name an institution, which is not a subject. */
export const institutions = list(`
court courts force forces department departments establishment agency unit units police squad cell wing bureau branch directorate committee commission office board body
authority judge team teams jirga league party alliance front group groups official officials personnel staff director officer minister`);
