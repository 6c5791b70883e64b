import type { LanguageWords } from './language-words.ts';

/** German writes every noun with a capital: its small words are what tells most of them from names. */
export const german: LanguageWords = {
  small: `der die das des dem den ein eine einer eines einem einen kein keine keiner er sie es wir ihr ich man wer was wie wo wann warum dass ob wenn weil als da dann denn doch aber auch nur noch schon so sehr und oder sondern nicht nun hier dort jetzt heute gestern morgen
in im ins an am ans auf aus bei beim bis durch fur gegen hinter mit nach neben ohne seit trotz uber um unter vom von vor vorm wahrend wegen zu zum zur zwischen innerhalb ausserhalb statt laut gemass zufolge angesichts aufgrund gegenuber entlang ab je pro per
dieser diese dieses diesem diesen jener jene jenes jeder jede jedes alle alles allen aller viele vieles mehr mehrere einige manche beide beiden andere anderen sein seine seinem seinen seiner ihre ihrem ihren ihrer unser unsere unserer euer mein meine meiner dein deine
ist sind war waren wird werden wurde wurden hat haben hatte hatten kann konnen konnte soll sollen sollte muss mussen will wollen darf bereits zudem ausserdem allerdings jedoch dabei damit dazu davon dafur dagegen danach davor darauf daraufhin darin darum deshalb deswegen daher somit trotzdem dennoch zwar etwa rund knapp fast nahezu insgesamt erst erstmals zuletzt zunachst zuvor spater fruher bisher weiter weitere weiterhin ebenso ebenfalls sowie sogar selbst wieder immer oft nie vielleicht offenbar angeblich mittlerweile inzwischen unterdessen derzeit demnach demzufolge unklar neben obwohl sobald solange nachdem bevor damals kurz lange gegen ende anfang mitte`,
  address: 'frau herr herrn',
  offices: `sprecher nachbar nachbarin vorsitzender vorsitzende chef chefin leiter leiterin trainer trainerin okonom okonomin rechtsanwalt rechtsanwaltin anwalt anwaltin richter richterin abgeordnete abgeordneter minister ministerin professorin doktor experte expertin politiker politikerin forscher forscherin autor autorin regisseur regisseurin schauspieler schauspielerin sanger sangerin generalsekretar generalsekretarin oberburgermeister oberburgermeisterin kommissar kommissarin direktor direktorin unternehmer unternehmerin papst bischof pfarrer pfarrerin historiker historikerin intendant intendantin augenzeuge augenzeugin zeuge zeugin spd-chef cdu-chef fdp-chef`,
  officeEndings:
    /^\p{L}[\p{L}-]{2,}(?:minister|sprecher|prasident|kanzler|burgermeister|vorsitzend|direktor|sekretar|chef|leiter|beauftragt|anwalt|kommissar|abgeordnet|trainer|forscher|politiker|kandidat|experte|expert|wissenschaftler|okonom|rat)(?:in|e|er|en|s)?$/u,
  says: `sagte sagt erklarte erklart betonte betont teilte forderte fordert kritisierte kritisiert warnte warnt meinte meint verwies berichtete berichtet schrieb schreibt kundigte sprach nannte nennt ausserte behauptete bestatigte wies raumte lobte`,
  calendar: `januar februar marz mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen montagnachmittag dienstagnachmittag mittwochnachmittag donnerstagnachmittag freitagnachmittag samstagnachmittag sonntagnachmittag ostern weihnachten pfingsten
uhr euro jahre jahren jahr prozent millionen milliarden menschen kilometer meter tonnen dollar`,
  bodies: `polizei feuerwehr bahn sparkasse bundesamt landesamt amt institut universitat hochschule partei verband verein gewerkschaft bund kirche klinik klinikum stiftung gesellschaft kreistag stadtrat landtag bundesrat staatsanwaltschaft gericht ministerium kammer akademie bundeswehr`,
  bodyEndings:
    /^\p{L}{2,}(?:ministerium|gericht|gerichtshof|behorde|verband|gewerkschaft|bund|partei|klinik|klinikum|krankenhaus|hochschule|universitat|gesellschaft|sparkasse|kammer|amt|prasidium|direktion|feuerwehr|stiftung|institut|konzern|werke|agentur|anstalt)(?:e?s)?$/u,
  parting: 'der die das des dem den la le un una',
  bound: 'von vom zu zur van de',
  places: `munchen koln wien nurnberg hannover braunschweig zurich genf basel luzern mailand rom venedig neapel prag warschau moskau kiew brussel lissabon athen peking tokio kairo jerusalem nordrhein-westfalen bayern hessen sachsen thuringen niedersachsen brandenburg rheinland-pfalz schleswig-holstein mecklenburg-vorpommern baden-wurttemberg sachsen-anhalt tirol steiermark karnten`,
  locative: 'in nach',
  nounsInCapitals: true,
};
