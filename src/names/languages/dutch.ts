import type { LanguageWords } from './language-words.ts';

export const dutch: LanguageWords = {
  small: `de het een der den des die dat deze dit hij zij ze wij we ik je jij u jullie men wie wat waar wanneer waarom hoe of als dan toen want maar ook en niet nog wel nu hier daar er al zo zeer heel
in op aan bij door voor na naar met zonder tegen tussen onder over om uit van tot sinds volgens tijdens langs wegens ondanks binnen buiten behalve naast per rond vanaf vanuit vanwege via omdat hoewel terwijl nadat voordat zodra tenzij indien doordat zodat
is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon zal zullen zou moet moeten mag mogen wil willen
zijn haar hun ons onze mijn jouw alle alles elke elk ieder iedere veel vele meer meeste enkele sommige andere beide geen eerst eerder later vandaag gisteren morgen inmiddels daarnaast bovendien echter daarom daardoor daarbij daarmee daarna daarvoor dus toch vooral alleen slechts bijna ongeveer zeker misschien mogelijk verder opnieuw weer altijd nooit vaak straks intussen ondertussen momenteel uiteindelijk tevens zelfs sommigen velen niemand iemand niets maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`,
  address: 'mevrouw meneer mijnheer',
  offices: `minister minister-president staatssecretaris burgemeester wethouder kamerlid tweede-kamerlid raadslid statenlid woordvoerder woordvoerster voorzitter voorzitster hoogleraar directeur rechter advocaat trainer bondscoach premier koning koningin prins prinses gedeputeerde fractievoorzitter partijleider lijsttrekker onderzoeker econoom schrijver schrijfster politiecommissaris officier commissaris korpschef topman topvrouw verdachte journalist`,
  officeEndings:
    /^\p{L}[\p{L}-]{2,}(?:minister|voorzitter|burgemeester|woordvoerder|leider|hoogleraar|kamerlid|directeur)$/u,
  says: `zei zegt zeggen vertelt vertelde stelt stelde vindt vond noemt noemde verklaarde verklaart benadrukt benadrukte waarschuwt waarschuwde meldt meldde schrijft schreef laat liet denkt verwacht eist`,
  bodyEndings:
    /^\p{L}{3,}(?:ministerie|gerechtshof|vereniging|stichting|fonds|ziekenhuis|dienst|autoriteit|inspectie)$/u,
  bodies:
    'politie raad ziekenhuis partij bond vakbond gemeente provincie ministerie universiteit rechtbank gerechtshof stichting vereniging waterschap',
  parting: 'la le',
  bound: 'van von vom de der den ter ten te',
  places: `brussel antwerpen gent brugge luik parijs londen berlijn keulen wenen rome milaan moskou kiev peking praag warschau vlaanderen wallonie brabant noord-brabant gelderland overijssel friesland groningen drenthe zeeland limburg noord-holland zuid-holland`,
  locative: 'in te nabij',
  placeKinds: `stad dorp gemeente wijk provincie eiland rivier plaats dorpje`,
};
