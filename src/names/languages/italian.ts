import type { LanguageWords } from './language-words.ts';

export const italian: LanguageWords = {
  small: `il lo la i gli le un uno una del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle col questo questa questi queste quello quella quelli quelle quel egli lui lei loro noi voi io tu si che chi cui quale quali quando dove come quanto perche se non ne o e ed ma pero invece anche ancora gia pure
a ad con contro da di durante fra tra in per presso secondo senza sopra sotto su verso dopo prima fino oltre attraverso mediante nonostante malgrado intanto inoltre infatti cosi allora poi quindi dunque oggi ieri domani ora adesso sempre mai solo soltanto quasi piu meno molto molti molta molte poco pochi tanto tanti altro altra altri altre tutto tutta tutti tutte ogni alcuni alcune nessuno nessuna vari varie stesso stessa entrambi
e sono era erano fu sara saranno sta ha hanno aveva avevano suo sua suoi sue mio mia nostro nostra due tre quattro cinque sei sette otto nove dieci vicino dentro fuori grazie qui li la mentre sebbene qualora lunedi martedi mercoledi giovedi venerdi sabato domenica`,
  address: 'don suor signor signora onorevole',
  offices: `presidente vicepresidente ministro ministra viceministro sottosegretario sottosegretaria premier sindaco sindaca assessore assessora governatore governatrice deputato deputata senatore senatrice consigliere consigliera procuratore procuratrice pm gip giudice avvocato avvocata avvocatessa portavoce segretario segretaria direttore direttrice capo comandante colonnello tenente capitano maresciallo questore prefetto ispettore commissario commissaria generale ammiraglio agente rettore rettrice professore professoressa dottore dottoressa leader candidato candidata giornalista scrittore scrittrice cantante attore attrice regista allenatore attaccante portiere imprenditore imprenditrice vescovo arcivescovo cardinale papa padre re regina principe principessa ambasciatore ambasciatrice economista analista ricercatore ricercatrice`,
  says: `dice detto spiega spiegato afferma affermato dichiara dichiarato sottolinea sottolineato aggiunge aggiunto ricorda ricordato scrive scritto annuncia annunciato commenta commentato ribadisce precisa ha`,
  bodies: `procura tribunale corte ministero consiglio commissione regione comune questura prefettura polizia guardia`,
  parting: 'e',
  elided: /^(?:[lcdsmtn]|un|dell|nell|all|dall|sull|quell|quest|com|dov|anch|senz)['’](?=\p{L})/iu,
  places: `roma milano napoli torino firenze venezia genova padova siena livorno mantova siracusa londra parigi berlino monaco vienna varsavia mosca kiev lisbona madrid barcellona bruxelles ginevra zurigo atene pechino lombardia piemonte toscana sicilia sardegna puglia liguria veneto umbria calabria basilicata molise`,
  locative: 'in a',
};
