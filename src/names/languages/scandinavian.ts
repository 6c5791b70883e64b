import type { LanguageWords } from './language-words.ts';

/** Swedish, Danish and Norwegian, which share most of these words. */
export const scandinavian: LanguageWords = {
  small: `den det de dem en ett et ei han hon hun hen vi jag jeg du ni i ni man som vem vad hva hvad var hvor hur nar hvordan och og eller men utan utan att at om da sa inte ikke icke ej ju nog val bara kun endast redan alltid aldrig aldri ofta ofte kanske kanskje maske har her dar der dit nu
pa for fran fra till til med mot hos over under vid ved efter etter fore foran innan mellan mellom mellem genom gjennom gennem sedan siden trots tross enligt ifolge ifoljge utom inom innen pa grund omkring cirka kring
ar er var blir ble blev har hade hadde havde kan kunde kunne ska skal skulle vil ville maste ma far fick fikk
sin sitt sina sine hans hennes deras deres min mitt mina var vart vara vores alla alle allt alt varje hver nagra noen nogle manga mange flera flere andra andre bada begge ingen inget dessa disse denna denne detta dette samma samme mer mest mycket mye meget dessutom dessuten samtidigt samtidig idag igar gar morgen morgon tidigare tidligere senare senere nyligen ocksa ogsa aven forst forst till mandag tisdag onsdag torsdag fredag lordag sondag tirsdag`,
  address: '',
  offices: `statsminister utrikesminister finansminister justitieminister minister riksdagsledamot partiledare talesperson talsperson talskvinna talsmann presstalesperson borgmastare borgmester ordforer ordforande kommunalrad landshovding professor forskare forsker advokat aklagare anklager polischef polis chef vd generaldirektor direktor direktor forbundskapten tranare trener kung konge drottning dronning prins prinsessa statsrad stortingsrepresentant lensmann forfattare forfatter`,
  officeEndings:
    /^\p{L}[\p{L}-]{2,}(?:minister|ministern|ministeren|radet|radet|talesperson|ledare|leder|chef|ordforer|direktor|professor|forskare|forsker)$/u,
  says: `sager sier siger sa sade sagde skriver uppger opplyser oplyser menar mener berattar forteller fortaeller anser tror hevder havdar forklarar forklarer`,
  bodyNames:
    /^(?:\p{L}{3,}(?:myndigheten|styrelsen|domstolen|partiet|departementet|direktoratet|forbundet|universitetet|sjukhuset|sykehuset|kyrkan|tilsynet|nemnda|politiet|politidistrikt)|(?:skatte|trafik|migrations|naturvards|jordbruks|skol)verket|(?:riks|sentral|national)banken|tingsratten|hovratten|tingretten|lagmannsretten|hoyesterett|hojesteret)$/u,
  bodies: `kommun kommune universitet politi tingsratt hovratt tingrett lagmannsrett riksdag folketing storting regjeringen`,
  parting: 'den de det der la le',
  places: `kobenhavn goteborg malmo oslo helsingfors london paris berlin rom moskva kiev bryssel bruxelles skane norrbotten vastra vasterbotten dalarna varmland jylland fyn sjaelland`,
  locative: 'i',
  placeKinds: `byen bygda staden byn landsbyen orten oya kommune kommun fylke lan`,
};
