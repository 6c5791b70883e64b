import { stem } from './stem.ts';

/** In about so great a part of general news reports. */
const often = 0.12;
const now = 0.04;

const inManyReports = `accord action american area attack authority bring business case cause change child children city close
community company condition continue control cost country court day deal death decision department die effect effort end
expect fact family federal figure find follow force foreign four five full general government great group hand head help high hold
home hope hour house include increase interest international issue job join law lead leader live local lose low main major man
market matter meet meeting member million minister minute money move name nation national need night note number offer
office officer official open order party people percent percentage place plan play point police policy political power
president press problem program public question raise real reason remain result return role run second security send senior
service show side speak special stand start state states stay stop support team tell term thing third three top try turn
united us view war warn white win woman women work worker world write young billion kill live early face human
life john day number big small short key lot stop step ask believe think know want feel call able clear close hard`;

const inSome = `abroad accept access accident accuse achieve act activity actor add address administration admit advance advise
affair afternoon age agency agent agree agreement aid aim air airport allegation allege allow ally amount analyst
anger announce announcement annual answer appeal appear apply appoint approach approve argue arm army arrest arrive
article assembly assistance associate association attempt attend attention attorney audience author available average avoid award
aware background bad bail ban bank bar base battle beat begin behalf benefit bid bill birth block blood blow board body
bomb border born boss box boy break brief british broad brother budget build building burn buy cabinet camera camp
campaign cancel candidate capital captain car care career carry cash catch celebrate cent center central centre century ceremony
certain chair chairman challenge champion chance character charge check chief china chinese choice choose church citizen civil civilian
claim class clean coach coast collapse colleague collect college comment commission commit commitment committee common
communication compare compete complain complete comprehensive concern conduct conference confident confirm conflict congress
connection consider construction contact content contract contribute conversation cooperation council counsel count
county couple course cover crash create credit crime criminal crisis critic critical criticism cross crowd cup current customer
cut damage dangerous data date daughter deadline debate december decade declare deep defeat defence defend defense degree delay
deliver demand democracy democrat democratic deny deputy describe design desire despite destroy detail determine develop
development difference different difficult diplomat diplomatic direct direction director disaster discuss discussion disease
district division doctor document doubt draft draw dream drive drop drug due early earn east eastern economic economy
editor education elect election emergency emerge employee encourage energy enforcement engage enjoy enter environment
establish estimate europe european evening event evidence example exchange executive exist expand expert explain
express extend extra eye fail fall fan farm fast father favor fear february federation fell fellow female field
fight file fill film final finance financial fine finish fire firm fit fix flight floor focus food foot football former formal
forward foundation france free freedom french friend front fuel fund further future gain game gas gather german germany
girl global goal gold governor grant ground grow growth guard guess guide guilty gun guy half hall happen happy harm
health hear hearing heart heavy highlight historic history hit holiday hospital host hotel huge husband idea identify image
immediate impact implement important improve incident incident increase independent india indian indicate individual industry
influence inform information injure injury inquiry inside insist institute intelligence intend interview introduce
invest investigate investigation investigator investment invite involve iran iraq island israel israeli january job joint
journalist judge july june jury justice kind king korea lack lady land language large launch lawmaker lawyer lay
league learn leave legal legislation letter level liberal light limit line link list london loss love machine mail
maintain majority male manage management manager march mark marriage mass match material may mayor measure media
medical medicine men mention message metre mile military mind mission mistake model modern moment month morning
mother motion mountain movement movie murder music muslim muslims mutual nations nearby negotiate negotiation network
neighbor neighbour north northern november nuclear object observe october offense oil operate operation opinion opportunity
oppose opposition option organisation organization organize original outside overall owner pact pain pakistan paper parent
parliament participate particular partner partnership pass passenger past patient pay payment peace peaceful penalty pension
performance period permanent person personal perspective phone photo pick picture piece pilot plane player please
pleased pledge poll pool poor popular population position positive possible post potential practice prepare presence
present presidential pressure prevent previous price primary prime prince prison private prize process produce
product production professional profit progress project promise promote property proposal propose prosecutor protect
protection protest proud prove provide province provincial purchase purpose push qualify quarter quick race radio rail rain
range rate reach react reaction read ready receive recent recognise recognize recommend record recover red reduce
reduction refer reform refuse regard region regional regime regulation reject relate relation relationship release relief religious
rely remember remove repeat replace representative republic republican request require rescue research resident resign
resolution resolve resource respect respond response responsible rest restaurant restore retire reveal review reward rich
ride rise risk road rock room rose round rule russia russian safe safety sale save scale scene schedule school
science scientist score screen sea search season seat secretary section sector seek sell senate senator sense sentence
separate september serious serve session settle settlement severe sex share shift ship shoot shooting shop shot
shut sign signal significant similar single sister sit site situation size social society soldier solid solution son sort
source south southern space spend spending sport spot spread spring staff stage star station statistics status steal
step stock store storm story strategic strategy street strength stress strike strong structure struggle student study
style subject succeed success successful sudden suffer suggest suicide suit summer supply supreme surprise
surround survey survive suspect suspend suspicion sweep system table talk target task tax teacher technology
telephone television temporary tend terror terrorism terrorist test thank theory threat threaten ticket tie title
tonight total touch tough tour tourist town track trade tradition traditional traffic train training transfer travel
treat treatment treaty trial trip troop trouble truck true trust truth tv twice type understand underline
union unit unity university update urge user usual value various vehicle version vice victim victory video village
violate violence violent virtual visit visitor voice vote voter wage wait wake walk wall washington watch water weapon wear
weather website weekend welcome west western wide wife wind window winter wish withdraw withdrawal
witness wonder word worry worst wound wrong yard york youth zone african africa arab asia asian australia canada christian
independence japan japanese king islamic islam jewish latin mexico mexican turkey turkish ukraine britain england kingdom nato un `;

/** By stem: the part of general news reports that has the word. A word not listed is taken as rare. */
export const commonWords: ReadonlyMap<string, number> = new Map([
  ...shares(inSome, now),
  ...shares(inManyReports, often),
]);

function shares(words: string, share: number): [string, number][] {
  return words.split(/\s+/u).map((word) => [stem(word), share]);
}
