import type { ConceptWords } from '../concept-words.ts';

/**
 * What tells the subjects of news in German. A compound is told by its first part; nouns stand in small letters, save those
 * whose verb would mean something else (`Steuern`, `Betrug`).
 */
export const germanWords: ConceptWords = {
  // War and peace
  war: [
    'krieg, krieges, angriffskrieg*, invasion*, ukrainekrieg*, gazakrieg*, nahostkrieg*, kriegspartei*, kriegsausbruch*, kriegsbeginn*',
    'kriegs*, truppen, front, offensive*',
  ],
  'civil war': ['bürgerkrieg*', 'rebell*'],
  'armed conflict': [
    'luftangriff*, drohnenangriff*, raketenangriff*, raketenbeschuss*, beschuss, beschusses, bombardier*, bombardement*, gefechte, gefechten, bodenoffensive*, gegenoffensive*, militäroffensive*, bewaffnet* konflikt*, kampfhandlung*, miliz*',
    'drohne*, rakete*, angriff*, kämpfe, kämpfen, rebell*, artillerie*, militär*',
  ],
  'military weaponry and equipment': [
    'waffenlieferung*, waffenexport*, kampfpanzer*, schützenpanzer*, flugabwehr*, luftabwehr*, kampfjet*, kampfflugzeug*, munition*, marschflugkörper*, rüstungs*, aufrüst*',
    'waffen, panzer*',
  ],
  terrorism: [
    'terror*, selbstmordattentat*, selbstmordattentät*, attentat*, attentät*, bombenanschl*, sprengstoffanschl*, anschlag, anschlags, anschläge, anschlägen, islamist*, dschihadist*, islamisch* staat*',
    'sprengstoff*, bombe*',
  ],
  'armed forces': [
    'bundeswehr*, bundesheer*, streitkräfte*, luftwaffe*, kriegsmarine, armee*, generalstab*, verteidigungsminister*, wehrbeauftragt*',
    'soldat*, militär*, truppe*, kaserne*, brigade*',
  ],
  'military service': [
    'wehrpflicht*, wehrdienst*, zivildienst*, musterung*, dienstpflicht*, militärdienst*',
    'rekruten, freiwillige*',
  ],
  massacre: ['massaker*, massengrab*, massengräb*, blutbad*'],
  genocide: ['völkermord*, genozid*, holocaust*, shoah'],
  'war crime': ['kriegsverbrech*'],
  "coup d'etat": [
    'putsch*, staatsstreich*, umsturzversuch*, umsturzplän*, militärjunta*, militärputsch*',
    'junta*, umsturz*',
  ],
  'peace process': [
    'waffenruhe*, waffenstillstand*, waffenstillständ*, feuerpause*, friedensgespräch*, friedensverhandlung*, friedensabkommen*, friedensplan*, friedensprozess*, friedensvertrag*',
    'frieden*',
  ],
  'refugees and internally displaced people': [
    'flüchtling*, geflüchtet*, asyl*, binnenvertrieben*, schutzsuchend*',
    'vertrieben*, flucht, fliehen, flohen',
  ],
  'espionage and intelligence': [
    'spion*, geheimdienst*, nachrichtendienst*, verfassungsschutz*, BND, agententätigkeit*',
    'agent, agenten, ausspäh*, ausspion*',
  ],
  'nuclear policy': ['atomwaffe*, nuklearwaffe*, atombombe*, atomprogramm*, atomabkommen*, urananreicher*, IAEA, IAEO'],
  // Crime and justice
  homicide: [
    'mord, morde, mordes, mordfall*, mordprozess*, mordversuch*, mordverdacht*, mordanklage*, mordkommission*, ermord*, totschlag*, tötungsdelikt*, messerattacke*, messerangriff*, femizid*, doppelmord*, erstochen*, erschossen*, mörder, mörders, mörderin',
    'getötet*, leiche, leichnam*, messer*, erschoss, tatort',
  ],
  shootings: [
    'schießerei*, schiesserei*, amoklauf*, amokläuf*, amoktat*, todesschütz*, amokfahr*',
    'schuss, schüsse, schüssen, schusswaffe*',
  ],
  assault: [
    'körperverletzung*, schlägerei*, prügelei*, prügelattacke*, zusammengeschlagen, niedergestochen*, messerstecher*',
    'verprügel*, attackiert*, stichverletz*',
  ],
  arrest: [
    'festgenommen*, festnahme*, verhaftet*, verhaftung*, untersuchungshaft*, u-haft, haftbefehl*, in gewahrsam',
    'verdächtig*, tatverdächtig*',
  ],
  police: [
    'polizeieinsatz*, polizeieinsätz*, polizeigewalt*, polizeipräsid*, polizeigewerkschaft*, polizeireform*, polizeichef*, polizeikontroll*, polizeiwache*, polizeidienst*, polizeigesetz*, bundespolizei*, kriminalstatistik*',
    'polizei*, polizist*, kripo, landeskriminalamt*',
  ],
  kidnapping: ['entführ*, geisel*, verschlepp*, lösegeld*', 'erpress*, freigelassen*'],
  'missing person': [
    'vermisstensuch*, vermisstenfall*, vermisstenfäll*, wird vermisst, spurlos verschwunden, suchaktion*',
    'vermisst*, verschwunden*, suchhund*',
  ],
  'robbery and theft': [
    'raubüberfall*, raubüberfäll*, bankraub*, diebstahl*, diebstähl*, einbrecher*, wohnungseinbr*, einbruchdieb*, einbruchsdieb*, dieb, diebe, dieben, diebesgut*, diebesbande*, ladendieb*, taschendieb*, autodieb*, kunstraub*, juwelenraub*, gestohlen*, geraubt*, ausgeraubt*',
    'beute, einbruch*, einbrüch*, überfall*, überfäll*, erbeutet*, räuber*, stahl',
  ],
  'sex crime': [
    'vergewaltig*, sexuell* missbrauch*, sexuell* übergriff*, sexuell* nötigung, sexuell* belästig*, sexualisiert* gewalt, kindesmissbrauch*, missbrauchsfall*, missbrauchsfäll*, missbrauchsskandal*, missbrauchsopfer*, kinderporno*, sexualstraf*, sexualdelikt*',
    'missbrauch*, übergriffe, übergriffen',
  ],
  corruption: [
    'korrupt*, bestechung*, bestechlich*, bestochen*, schmiergeld*, amtsmissbrauch*, vorteilsannahme*, vetternwirtschaft*, veruntreu*',
    'affäre*, untreue',
  ],
  fraud: [
    'Betrug, betrugs, betrugsverdacht*, betrugsmasche*, betrugsfall*, betrugsfäll*, betrüger*, betrogen*, geldwäsche*, anlagebetrug*, schockanruf*, enkeltrick*, hochstapler*',
    'abzocke*, masche*',
  ],
  'tax evasion': ['steuerhinterzieh*, steuerbetrug*, steuerflucht*, steueroase*, cum-ex, schwarzgeld*'],
  'cyber crime': [
    'cyberangriff*, cyberattacke*, hacker*, cyberkriminal*, ransomware*, phishing*, datenleck*',
    'gehackt*, cyber*',
  ],
  'drug trafficking': [
    'drogenhandel*, drogenhändler*, drogenschmugg*, drogenkartell*, drogenfund*, drogenring*, drogendealer*, drogenlabor*, drogenbande*, rauschgift*, kokain*, heroin, fentanyl*, crystal meth',
    'drogen*, dealer*, marihuana*, cannabis*, schmugg*',
  ],
  'organised crime': [
    'organisiert* kriminalität, mafia*, mafiös*, ndrangheta, camorra, clankriminal*, bandenkrieg*, bandenkriminal*, rockerbande*',
    'bande, banden, clan, clans',
  ],
  'human smuggling and trafficking': [
    'schleuser*, schlepperei*, schlepperbande*, menschenhandel*, menschenhändler*, menschenschmugg*',
    'schlepper*, geschleust*',
  ],
  torture: ['folter*, gefolter*', 'misshand*'],
  'human rights': ['menschenrecht*, amnesty international, human rights watch', 'unterdrück*, verstöße'],
  'trial (court)': [
    'angeklagt*, prozessauftakt*, prozessbeginn*, strafprozess*, gerichtsprozess*, vor gericht, gerichtsverfahren*, anklagebank*, plädoyer*, hauptverhandlung*, gerichtssaal*, prozess gegen, geschworen*, schöffen, nebenkläger*',
    'prozess*, landgericht*, zeugen, zeugin, anklage*, verteidigung',
  ],
  court: [
    'gericht, gerichts, gerichtsurteil*, gerichtsentscheid*, landgericht*, amtsgericht*, oberlandesgericht*, verwaltungsgericht*, oberverwaltungsgericht*, bezirksgericht*, landesgericht*, arbeitsgericht*, sozialgericht*',
    'richter*, urteil*, klage, klagen, kläger*, einstweilige verfügung, berufung',
  ],
  'supreme and high court': [
    'verfassungsgericht*, bundesverfassungsgericht*, bundesgerichtshof*, bundesverwaltungsgericht*, bundesarbeitsgericht*, bundesgericht*, verfassungsrichter*, oberste* gerichtshof*, oberste* gericht*, BGH, VfGH, supreme court',
    'grundsatzurteil*',
  ],
  'international court and tribunal': [
    'strafgerichtshof*, europäisch* gerichtshof*, internationa* gerichtshof*, EuGH, EGMR, kriegsverbrechertribunal*',
    'tribunal*',
  ],
  'sentencing (criminal)': [
    'freiheitsstrafe*, haftstrafe*, gefängnisstrafe*, bewährungsstrafe*, geldstrafe*, jugendstrafe*, lebenslange haft, lebenslanger haft, lebenslänglich*, jahre haft, jahren haft, monaten haft, jahren gefängnis, schuldig gesprochen, schuldspruch*, freigesprochen*, freispruch*, strafmaß*',
    'verurteil*, schuldig*, urteil*',
  ],
  prison: [
    'gefängnis, gefängniss*, gefängnisaus*, justizvollzug*, justizanstalt*, haftanstalt*, JVA, häftling*, strafgefangen*, haftbeding*, strafvollzug*',
    'insassen, inhaftiert*, gefangen*',
  ],
  'capital punishment': ['todesstrafe*, hingerichtet*, hinrichtung*, todesurteil*, zum tode verurteilt*'],
  'investigation (criminal)': [
    'ermittlungsverfahren*, obduktion*, razzia, razzien, durchsuch*, hausdurchsuch*, spurensicher*, sonderkommission*, fahndung*, zielfahnd*',
    'ermittler*, ermittl*, ermittel*, tatverdacht*, zeugenaufruf*',
  ],
  'prosecution and prosecutors': [
    'generalstaatsanw*, bundesanwalt*, bundesanwält*, generalbundesanwalt*, oberstaatsanw*, anklageschrift*, anklage erhoben, erhebt anklage, anklageerheb*',
    'staatsanw*',
  ],
  extradition: [
    'auslieferungsantr*, auslieferungsersuch*, auslieferungshaft*, auslieferungsverfahr*',
    'auslieferung*, ausgeliefert*',
  ],
  // Politics
  'politics and government': [
    'innenpolitik*, innenpolitisch*, bundespolitik*, landespolitik*, regierungskrise*, staatskrise*',
    'politik*, politisch*',
  ],
  'national elections': [
    'bundestagswahl*, parlamentswahl*, präsidentschaftswahl*, präsidentenwahl*, nationalratswahl*, bundespräsidentenwahl*, präsidentschaftskandidat*, kanzlerkandidat*, neuwahl*, unterhauswahl*',
  ],
  'regional elections': ['landtagswahl*, regionalwahl*, bürgerschaftswahl*, abgeordnetenhauswahl*'],
  'local elections': [
    'kommunalwahl*, bürgermeisterwahl*, oberbürgermeisterwahl*, gemeinderatswahl*, stadtratswahl*, lokalwahl*',
  ],
  election: [
    'wahlkampf*, wahlkämpf*, wahlen, wahlergebnis*, wahllokal*, wahlsieg*, wahlbeteilig*, wahlniederlage*, wahlsonntag*, wahlberechtigt*, wahlurne*, stichwahl*, europawahl*, hochrechnung*, spitzenkandidat*, wahlprogramm*, wahlabend*, urnengang*, erdrutschsieg*',
    'wahl, wähler*, kandidat*, stimmen, umfrage*',
  ],
  referendum: [
    'volksabstimm*, volksentscheid*, volksbegehr*, volksinitiative*, volksbefrag*, bürgerentscheid*, bürgerbegehr*, referendum*, referenden',
  ],
  'legislative body': [
    'bundestag*, bundesrat*, parlament, parlaments, parlamentar*, nationalrat*, nationalrät*, ständerat*, landtag*, abgeordnet*, repräsentantenhaus*, senat, senats, senator*, unterhaus*, europaparlament*, gesetzentwurf*, gesetzesentwurf*, gesetzentwürf*, untersuchungsausschuss*',
    'fraktion*, ausschuss*, opposition*, kongress*, gesetz*, plenum*',
  ],
  'political party': [
    'partei, parteien, parteitag*, parteichef*, parteivorsitz*, parteivorstand*, parteispitze*, parteiaustritt*, parteiausschluss*, parteiprogramm*, oppositionspartei*, regierungspartei*, AfD-verbot*',
    'SPD, CDU, CSU, FDP, AfD, BSW, ÖVP, SPÖ, FPÖ, SVP, NEOS, Grünen, Linken, linkspartei*, rechtspopulist*, opposition*, partei*',
  ],
  'coalition building': [
    'koalition*, sondierungsgespr*, sondierungen, regierungsbildung*, minderheitsregierung*',
    'sondierung*, bündnis*',
  ],
  'political movement and association': [
    'rechtsextrem*, rechtsradikal*, linksextrem*, neonazi*, reichsbürger*, separatist*, unabhängigkeitsbeweg*, identitäre*, querdenker*',
  ],
  'executive (government)': [
    'bundesregierung*, landesregierung*, kabinett, kabinetts, kabinettsumb*, kabinettssitz*, ministerrat*, regierungssprecher*, regierungserklär*, regierungsumbild*',
    'regierung*, minister, ministerin*, ministerium*, bundesminister*',
  ],
  'head of government': [
    'bundeskanzler*, kanzleramt*, premierminister*, regierungschef*, kanzlerschaft*',
    'kanzler*, ministerpräsident*, premier',
  ],
  'head of state': [
    'staatsoberhaupt*, staatspräsident*, bundespräsident*, staatschef*',
    'präsident, präsidenten, präsidentin',
  ],
  'constitution (law)': [
    'grundgesetz*, verfassungsänder*, verfassungsreform*, verfassungsgebend*, verfassunggebend*, verfassungsentwurf*',
    'verfassung*',
  ],
  'local authority': [
    'bürgermeister*, oberbürgermeister*, gemeinderat*, gemeinderät*, stadtrat, stadtrats, stadträt*, stadtverwaltung*, stadtverordnet*, kommunalpolit*, landrat, landrats, landrätin*, rathaus*, kreistag*, stadtparlament*',
    'gemeinde*, kommune*, kommunal*',
  ],
  'public officials': [
    'rücktritt*, zurückgetreten*, tritt zurück, trat zurück, amtsenthebung*, misstrauensvotum*, misstrauensantrag*, amtsniederleg*',
    'beamt*, vertrauensfrage*, nachfolg*',
  ],
  demonstration: [
    'demonstrant*, demonstrier*, demonstration*, kundgebung*, protestmarsch*, protestier*, protestaktion*, massenprotest*, proteste, protesten, demo, demos, protestzug*, mahnwache*, gegendemo*, klimakleber*, großdemo*',
    'protest*, parole*, plakat*',
  ],
  'civil unrest': [
    'unruhen, ausschreitung*, plünder*, ausgangssperre*, krawall*, straßenschlacht*, strassenschlacht*, barrikade*, randale*, randalier*',
    'aufstand*, aufständ*, tränengas*',
  ],
  diplomacy: [
    'außenminister*, aussenminister*, diplomat*, botschafter*, botschaft in, auswärtiges amt, auswärtige amt, auswärtigen amt*, außenpolit*, aussenpolit*, staatsbesuch*, antrittsbesuch*',
    'botschaft, konsulat*, bilateral*, gespräche',
  ],
  'summit meeting': [
    'gipfeltreffen*, EU-gipfel*, NATO-gipfel*, nato-gipfel*, G7-gipfel*, G20-gipfel*, sondergipfel*',
    'gipfel*',
  ],
  treaty: [
    'Abkommen, abkommens, staatsvertrag*, staatsverträg*, vertragswerk*, ratifizier*',
    'vertrag*, verträg*, unterzeichn*',
  ],
  'economic sanction': [
    'sanktionspaket*, sanktionen gegen, sanktionsliste*, wirtschaftssanktion*, EU-sanktion*, US-sanktion*, embargo*, ölembargo*',
    'sanktion*',
  ],
  'international organisation': [
    'sicherheitsrat*, weltsicherheitsrat*, UN-sicherheitsrat*, NATO, Nato, europäische union, europäischen union, EU-kommission*, europäisch* kommission, OSZE, Unesco, UNESCO, Unicef, UNHCR',
    'EU, G7, G20, EU-staaten, UN, UNO, vereinte nationen, vereinten nationen',
  ],
  immigration: [
    'migrant*, migration*, einwander*, zuwander*, einbürger*, abschieb*, abgeschob*, bootsflüchtling*, grenzkontroll*, familiennachzug*, aufenthaltserlaubnis*, aufenthaltsrecht*, ausländerbehörde*, erstaufnahme*',
    'zurückweisung*, grenzschutz*, ausländer*, integration*',
  ],
  'data protection policy': ['datenschutz*, vorratsdaten*, DSGVO, chatkontrolle*'],
  // Economy
  inflation: [
    'inflation*, teuerung*, verbraucherpreis*, preissteiger*, preisanstieg*, preisauftrieb*',
    'preise, preisen, verteuer*, kaufkraft*',
  ],
  economy: [
    'konjunktur*, wirtschaftswachstum*, bruttoinlandsprodukt*, BIP, wirtschaftsleistung*, wirtschaftsweise*, wirtschaftslage*, wirtschaftskrise*, wirtschaftsprognose*, wachstumsprognose*, ifo-index*, ifo-institut*, ifo-geschäft*',
    'wirtschaft, wirtschafts*, ökonom*, wachstum*',
  ],
  recession: ['rezession*'],
  'central bank': [
    'zentralbank*, notenbank*, EZB, bundesbank*, nationalbank*, federal reserve, Fed, währungshüter*',
    'geldpolit*',
  ],
  'interest rates': [
    'leitzins*, zinssenk*, zinserhöh*, zinsentscheid*, zinswende*, zinssatz*, zinssätz*, zinsschritt*',
    'zins*, basispunkt*',
  ],
  'stock activity': [
    'börse, börsen, börsenkurs*, börsianer*, börsenhandel*, aktienkurs*, aktienmarkt*, aktienmärkt*, DAX, Dax, MDAX, ATX, SMI, wall street, leitindex*, dow jones, nasdaq, kursverlust*, kursgewinn*, kurssturz*',
    'aktie*, anleger*, kurse',
  ],
  'stock flotation': ['börsengang*, börsengäng*, erstnotiz*, ausgabepreis*'],
  cryptocurrency: ['bitcoin*, kryptowähr*, ethereum, kryptobörse*', 'krypto*'],
  'corporate earnings': [
    'quartalszahl*, quartalsbilanz*, quartalsgewinn*, quartalsverlust*, umsatzplus*, umsatzrückgang*, nettogewinn*, reingewinn*, konzerngewinn*, gewinnwarnung*, gewinneinbruch*, geschäftszahl*, betriebsergebnis*, geschäftsjahr*, ebit, jahresüberschuss*, halbjahreszahl*',
    'umsatz*, umsätz*, gewinn, konzern*, quartal*, verlust, verluste',
  ],
  'merger or acquisition': [
    'übernahmeangebot*, übernahmekampf*, übernahmeplän*, fusion, fusionier*, fusionsplän*, fusionsgespr*, firmenübernahme*',
    'übernahme*, zusammenschluss*, kartellamt*, konzern*',
  ],
  bankruptcy: [
    'insolvenz*, insolvent*, konkurs*, pleitewelle*, firmenpleite*, zahlungsunfähig*, sanierungsverfahren*, gläubigerversamm*',
    'pleite*, gläubiger*, sanier*',
  ],
  'layoffs and downsizing': [
    'stellenabbau*, stellenstreich*, arbeitsplatzabbau*, jobabbau*, massenentlass*, werksschließ*, werkschließ*, werkschliess*, werksschliess*, kurzarbeit*, sozialplan*, entlassungswelle*',
    'entlassungen, stellen, arbeitsplätz*, jobs',
  ],
  'taxation policy': [
    'Steuern, steuererhöh*, steuersenk*, steuerreform*, steuerentlast*, steuererleichter*, steuerpolit*, steuerzahl*, steuereinnahm*, steuerschätz*, steuererklär*, einkommensteuer*, einkommenssteuer*, mehrwertsteuer*, umsatzsteuer*, vermögensteuer*, vermögenssteuer*, erbschaftsteuer*, erbschaftssteuer*, grundsteuer*, unternehmenssteuer*',
    'steuerlich*, steuersatz*, finanzamt*, Steuer',
  ],
  'government budget': [
    'bundeshaushalt*, staatshaushalt*, landeshaushalt*, haushaltsplan*, haushaltsplän*, haushaltsentwurf*, haushaltsdefizit*, haushaltsloch*, haushaltsstreit*, haushaltspolit*, haushaltsausschuss*, nachtragshaushalt*, doppelbudget*, budgetdefizit*, budgetsanier*, sparpaket*',
    'haushalt, haushalts*, budget*, finanzminister*, defizit*',
  ],
  'government debt': [
    'schuldenbremse*, staatsschuld*, staatsverschuld*, neuverschuld*, schuldenkrise*, staatsanleihe*, sondervermögen*, schuldenquote*, auslandsschuld*',
    'schulden*',
  ],
  banking: [
    'großbank*, grossbank*, sparkasse*, bankensektor*, bankenbranche*, bankkund*, bankenaufsicht*, geldhaus*, geldinstitut*, kreditinstitut*, bankenkrise*, bankfiliale*, deutsche bank, deutschen bank, commerzbank*, raiffeisenbank*, UBS',
    'bank, banken, kredit*, bankchef*',
  ],
  'international trade': [
    'zölle, zöllen, strafzoll*, strafzöll*, importzoll*, importzöll*, zollstreit*, zollpolit*, freihandel*, handelsabkommen*, handelskrieg*, handelsstreit*, außenhandel*, aussenhandel*, welthandel*, exporte, exporten, exporteur*, importe, importen',
    'export*, import*',
  ],
  'oil and gas': [
    'erdöl*, erdgas*, ölpreis*, rohöl*, gaspreis*, gaspipeline*, gasliefer*, gasspeicher*, gasversorg*, flüssiggas*, LNG, ölkonzern*, ölförder*, ölfeld*, raffinerie*, barrel, opec, nord stream',
    'öl, gas, pipeline*',
  ],
  petrol: ['spritpreis*, benzinpreis*, dieselpreis*, kraftstoffpreis*, tankrabatt*', 'benzin*, tankstelle*, diesel'],
  electricity: [
    'stromausfall*, stromausfäll*, stromnetz*, strompreis*, stromversorg*, stromtrasse*, stromerzeug*, blackout*, netzbetreiber*, stromkund*, stromleitung*',
    'strom, kraftwerk*, energie*',
  ],
  'renewable energy': ['erneuerbar* energi*, erneuerbare*, energiewende*, ökostrom*, wärmepumpe*', 'energie*'],
  'wind power': ['windkraft*, windpark*, windenergie*, windrad, windräder*'],
  'solar power': [
    'solaranlage*, solarstrom*, solarpark*, solarenergie*, solarmodul*, solarzelle*, photovoltaik*, fotovoltaik*, balkonkraftwerk*',
  ],
  'nuclear power': [
    'atomkraft*, kernkraft*, akw, akws, atommüll*, atomausstieg*, kernenergie*, atomenergie*, atommeiler*',
    'endlager*, reaktor*',
  ],
  coal: ['braunkohle*, steinkohle*, kohleausstieg*, kohlekraft*', 'kohle*'],
  'metal and mineral mining and refining': [
    'bergbau*, bergwerk*, kupfermine*, goldmine*, lithium*, erzabbau*, seltene erden, seltenen erden, seltener erden, stahlwerk*',
    'rohstoff*, kupfer*, tagebau*, stahl*',
  ],
  agriculture: [
    'landwirt*, bauern, bäuerin*, bäuerlich*, bauernverband*, bauernproteste*, agrar*, milchbauer*, milchvieh*, viehzucht*, getreide*, winzer*, weinlese*, weinbau*, missernte*, weidehaltung*',
    'ernte*, felder, vieh, acker, höfe, hof',
  ],
  'animal disease': [
    'vogelgrippe*, geflügelpest*, schweinepest*, maul-und-klauenseuche*, blauzungen*, tierseuche*, tollwut*',
    'geflügel*, stallpflicht*',
  ],
  automotive: [
    'autobauer*, autohersteller*, autoindustrie*, autobranche*, autokonzern*, autozuliefer*, autoproduktion*, elektroauto*, e-auto*, verbrenner*, volkswagen*',
    'VW, BMW, audi, mercedes*, porsche*, opel, tesla, neuzulassung*, modell*',
  ],
  'labour strike': [
    'streik*, warnstreik*, arbeitskampf*, arbeitsniederleg*, gestreikt*, bestreik*, generalstreik*',
    'gewerkschaft*, tarif*',
  ],
  unions: ['gewerkschaft*, IG-Metall, betriebsrat*, betriebsrät*', 'DGB, ÖGB, arbeitnehmer*'],
  'wages and benefits': [
    'tarifverhandl*, tarifrunde*, tarifvertrag*, tarifverträg*, tarifstreit*, tarifkonflikt*, tarifabschl*, tarifeinig*, kollektivvertrag*, mindestlohn*, löhne, löhnen, lohnerhöh*, lohnforder*, lohnverhandl*, lohnplus*, gehälter*',
    'lohn, gehalt*, tarif*',
  ],
  unemployment: ['arbeitslos*, jobcenter*, arbeitsagentur*, bundesagentur für arbeit', 'arbeitsmarkt*, jobsuche*'],
  'labour market': [
    'arbeitsmarkt*, fachkräfte*, erwerbstätig*, arbeitskräftemangel*',
    'arbeitgeber*, arbeitnehmer*, beschäftigte*',
  ],
  pension: [
    'rente, renten, rentenreform*, rentenpaket*, rentenniveau*, rentenalter*, rentenversicher*, rentenerhöh*, rentner*, pensionist*, pensionsreform*, pensionsantritt*, pensionskasse*, altersvorsorge*, AHV',
    'ruhestand*, pension*, frührente*',
  ],
  welfare: [
    'bürgergeld*, grundsicherung*, sozialhilfe*, sozialleistung*, mindestsicherung*, kindergeld*, wohngeld*, sozialstaat*',
    'sozial*',
  ],
  poverty: ['armut*, kinderarmut*, altersarmut*', 'bedürftig*, arme, armen'],
  homelessness: ['obdachlos*, wohnungslos*', 'notunterk*'],
  retail: [
    'einzelhandel*, einzelhändler*, lebensmittelhändler*, lebensmittelhandel*, supermarktkette*, discounter*, aldi, lidl, rewe, edeka, kaufhaus*, kaufhäus*, warenhaus*, warenhäus*, onlinehandel*, onlinehändler*, weihnachtsgeschäft*, modekette*',
    'supermarkt*, supermärkt*, handel, händler*, kunden, geschäfte',
  ],
  'product recall': ['rückruf*, zurückgerufen*, ruft zurück, ruft produkt*', 'produkt*, hersteller*, verzehr*'],
  'restaurant and catering': [
    'gastronom*, restaurants, gaststätte*, gastwirt*, wirtshaus*, wirtshäus*, sternekoch*, sterneköch*, biergarten*, biergärten*',
    'restaurant*, gäste, wirt',
  ],
  // Disaster
  flood: [
    'hochwasser*, überschwemm*, überflut*, sturzflut*, flutkatastrophe*, flutwelle*, flutopfer*, jahrhundertflut*, deichbruch*, dammbruch*, pegelstand*, pegelständ*',
    'flut, fluten, pegel*, starkregen*, deich*, regenfäll*, fluss, wasser',
  ],
  earthquake: [
    'erdbeben*, Beben, seebeben*, nachbeben*, erdstoß*, erdstöß*, epizentrum*, richterskala, seismolog*',
    'stärke, magnitude, trümmer*, erschütter*',
  ],
  'volcanic eruption': ['vulkan*, lava, lavastrom*, lavaström*', 'asche*, eruption*'],
  landslide: [
    'erdrutsch, erdrutsche, erdrutschen, erdrutschs, schlammlawine*, bergsturz*, bergstürz*, hangrutsch*, felssturz*, felsstürz*, steinschlag*, murenabg*, mure, muren',
    'geröll*, schlamm*',
  ],
  avalanche: ['lawine*, schneebrett*', 'verschüttet*, skitour*'],
  hurricane: [
    'hurrikan*, wirbelsturm*, wirbelstürm*, tropensturm*, tropenstürm*, zyklon*, taifun*',
    'windgeschwindig*, sturm*',
  ],
  windstorms: [
    'orkan*, sturmböe*, sturmtief*, sturmschäd*, tornado*, windhose*, herbststurm*, wintersturm*',
    'sturm, stürme, böen',
  ],
  drought: ['dürre*, trockenheit*, wasserknapp*, wassermangel*, niedrigwasser*', 'trocken*'],
  fire: [
    'brand, brandes, brände, bränden, großbrand*, großbränd*, grossbrand*, wohnungsbrand*, wohnungsbränd*, zimmerbrand*, dachstuhlbr*, hausbrand*, kellerbrand*, vollbrand*, brandursache*, brandkatastrophe*, flammen, löscharbeit*, brandschutz*',
    'feuer, feuers, feuerwehr*, rauch, rauchgas*, rauchvergift*, rauchentwickl*, rauchsäule*, gelöscht*, löschen, brannte',
  ],
  arson: ['brandstift*, brandanschlag*, brandanschläg*', 'angezündet*'],
  wildfire: [
    'waldbrand*, waldbränd*, buschbrand*, buschbränd*, buschfeuer*, vegetationsbr*, moorbrand*',
    'löschflugzeug*, hektar',
  ],
  'road accident and incident': [
    'unfall, unfalls, unfälle, unfällen, verkehrsunfall*, verkehrsunfäll*, autounfall*, autounfäll*, busunglück*, busunfall*, motorradunfall*, motorradunfäll*, radunfall*, lkw-unfall*, frontalzusammenst*, frontal zusammen*, auffahrunfall*, auffahrunfäll*, karambolage*, massenkaramb*, massencrash*, geisterfahrer*, falschfahrer*, verkehrstot*, unfallstelle*, unfallfahr*, unfallflucht*, fahrerflucht*, überschlug sich, frontal mit',
    'unfallort*, unfallursache*, autofahrer*, motorradfahrer*, lkw*, lastwagen*, pkw*, fahrbahn*, fußgänger*, fussgänger*, radfahrer*, autobahn*, prallte, erfasst, schwerverletzt*, kollidier*, zusammensto*, zusammenprall*, kreuzung*, fahrer, fahrerin, autofahrerin, rollerfahrer*, streifenwagen*, leitplanke*, sachschaden*, ampel*, krachte, kracht',
  ],
  'air and space accident and incident': [
    'flugzeugabst*, flugzeugunglück*, flugzeugkatastr*, flugzeugcrash*, hubschrauberabst*, helikopterabst*, flugunfall*, flugunfäll*, notland*, bruchland*, flugschreiber*, absturzstelle*, absturzursache*',
    'abgestürzt*, absturz*, abstürz*, wrack*, kleinflugzeug*, segelflugzeug*, stürzte',
  ],
  'maritime accident and incident': [
    'schiffsunglück*, fährunglück*, bootsunglück*, bootsunfall*, schiffbruch*, schiffbrüch*, kenter*, gekentert*, havarie*, seenot*',
    'frachter*, boot, fähre, sank, küstenwache*',
  ],
  'railway accident and incident': [
    'zugunglück*, bahnunglück*, zugunfall*, zugkollision*, bahnunfall*, entgleis*',
    'bahnübergang*, waggon*, lokomotive*',
  ],
  'explosion accident and incident': [
    'explosion*, explodier*, detonation*, detonier*, gasexplosion*, verpuffung*',
    'druckwelle*, knall',
  ],
  'structural failure': ['brückeneinst*, gebäudeeinst*, hauseinst*, eingestürzt*, einsturz*', 'trümmer*'],
  'industrial accident and incident': [
    'arbeitsunfall*, arbeitsunfäll*, betriebsunfall*, betriebsunfäll*, grubenunglück*, chemieunfall*, chemieunfäll*',
  ],
  drowning: ['ertrunken*, ertrink*, ertrank*, badeunfall*, badeunfäll*, badetot*', 'DLRG, badesee*, rettungsschwimm*'],
  famine: [
    'hungersnot*, hungersnöt*, hungerkrise*, unterernähr*, mangelernähr*, welternährungsprogr*, welthunger*',
    'hunger, hungern*',
  ],
  'emergency response': [
    'katastrophenschutz*, katastrophenfall*, katastrophenalarm*, zivilschutz*, technische* hilfswerk*, rettungsaktion*, sirenenprobe*, warntag*',
    'rettungskräft*, einsatzkräft*, feuerwehr*, gerettet*, rettung*, notarzt*, THW, rettungsdienste*, bergrettung*, bergwacht*, evakuier*',
  ],
  'ordnance clearance': [
    'weltkriegsbombe*, fliegerbombe*, blindgänger*, kampfmittel*, bombenentschärf*, bombenfund*, entschärfung*',
    'entschärf*, sperrzone*, evakuier*',
  ],
  'weather phenomena': [
    'hitzewelle*, kältewelle*, unwetter, unwetters, unwetterschäd*, gewitter*, hagel*, schneefall*, schneefäll*, schneechaos*, wintereinbruch*, glatteis*, blitzeis*, dauerregen*, starkregen*',
    'temperatur*, grad, regen, schnee*, hitze*, sturm*, wetter*',
  ],
  'weather forecast': [
    'wettervorhersage*, wetteraussicht*, wetterprognose*, wetterdienst*, DWD, meteorolog*',
    'wetter*, wolken*, sonnig*, grad, regen',
  ],
  'weather warning': ['unwetterwarn*, hitzewarn*, sturmwarn*, wetterwarn*, amtliche warnung*'],
  // Health, education, society
  'epidemic and pandemic': [
    'corona*, covid*, pandemie*, epidemie*, quarantäne*, lockdown*',
    'ausbruch*, infektion*, infizier*, virus*',
  ],
  vaccine: ['impf*, geimpft*, vakzin*', 'dosis, dosen'],
  'communicable disease': [
    'masern*, grippewelle*, influenza*, tuberkul*, cholera*, malaria*, dengue*, ebola*, mpox, affenpocken*, keuchhusten*, norovir*, legionell*, polio*, zecken*, ehec',
    'grippe*, erreger*, infektion*, viren, virus*, robert-koch-institut*',
  ],
  hospital: [
    'krankenhausreform*, klinikreform*, klinikschließ*, krankenhausgesellsch*, krankenhausschl*, krankenhäuser*, kliniken, klinikverbund*, klinikleit*, spitäler*, spitalsreform*, intensivstation*, notaufnahme*, uniklinik*, universitätsklin*',
    'krankenhaus*, klinik*, spital*, patient*, ärzt*, arzt',
  ],
  health: [
    'gesundheitswesen*, gesundheitssystem*, gesundheitsminister*, gesundheitspolit*, gesundheitsamt*, gesundheitsämt*, gesundheitsversorg*, ärztemangel*, hausärzt*, weltgesundheit*, WHO',
    'gesundheit*, medizin*, ärzt*, patient*, krankheit*, hausarzt*',
  ],
  'health insurance': [
    'krankenkasse*, krankenversicher*, zusatzbeitrag*, zusatzbeiträg*, pflegeversicher*',
    'versichert*',
  ],
  'elderly care': [
    'pflegeheim*, altenpfleg*, pflegebedürft*, seniorenheim*, altenheim*, altersheim*, pflegenotstand*, pflegekräft*, pflegereform*',
    'pflege*, senioren*',
  ],
  cancer: [
    'an krebs, krebserkrank*, krebspatient*, krebsforsch*, krebsdiagnose*, krebstherapie*, brustkrebs*, hautkrebs*, lungenkrebs*, darmkrebs*, prostatakrebs*, tumor*, chemotherap*, onkolog*, leukämie*',
    'krebs, diagnose*',
  ],
  'mental health and disorder': [
    'depression, depressionen, psychisch* erkrank*, psychische gesundheit, psychischen gesundheit, psychiatr*, psychotherap*, psychisch krank*, angststörung*, essstörung*, burnout*, burn-out*',
    'psychisch*, einsamkeit*',
  ],
  abortion: ['abtreib*, schwangerschaftsabbr*'],
  'assisted suicide': ['sterbehilfe*, suizidhilfe*, assistiert* suizid*'],
  school: [
    'schule, schulen, schüler*, schulleit*, grundschul*, volksschul*, mittelschul*, realschul*, gesamtschul*, gymnasium*, gymnasien, unterricht*, abitur*, matura, schuljahr*, schulbeginn*, schulstart*, lehrermangel*, klassenzimmer*, schulpflicht*, schulbehörde*, zeugnisse, handyverbot*',
    'lehrer*, lehrkr*, klassen, ferien',
  ],
  'early childhood education': [
    'kita*, kindergarten*, kindergärt*, kindertagesst*, kinderkrippe*, kinderbetreu*, krippenpl*',
    'erzieher*',
  ],
  'college and university': [
    'hochschul*, fachhochschul*, studierend*, student*, studienplatz*, studienplätz*, studiengang*, studiengäng*, studiengebühr*, vorlesung*, hörsaal*, hörsäl*, wintersemester*, sommersemester*, bafög, unileitung*, universitätsleit*',
    'universität*, uni, unis, campus*, professor*, studium*, rektor*',
  ],
  education: [
    'bildungspolit*, bildungsminister*, bildungssystem*, bildungswesen*, bildungsreform*, bildungsdirekt*, kultusminister*, pisa-studie*',
    'bildung, bildungs*',
  ],
  "women's rights": [
    'frauenrecht*, gleichstellung*, gleichberechtig*, feminis*, frauenquote*, frauenhaus*, frauenhäus*, gewalt gegen frauen, häusliche* gewalt, häuslicher gewalt, frauentag*, gender-pay-gap',
    'frauen*, sexismus*',
  ],
  children: [
    'kinderschutz*, jugendamt*, jugendämt*, kindeswohl*, kinderrecht*, kinderhilfswerk*, jugendhilfe*',
    'kinder, kindern, minderjährig*, jugendlich*',
  ],
  'indigenous people': ['indigen*, ureinwohner*, aborigines'],
  racism: [
    'rassis*, antisemit*, judenhass*, fremdenfeind*, ausländerfeind*, islamfeind*, hakenkreuz*, volksverhetz*',
    'hass, hetze, diskriminier*',
  ],
  LGBTQ: [
    'lgbt*, queer*, homosexuell*, homosexualität*, schwule*, lesben, lesbisch*, transgender*, transsexuell*, CSD, christopher-street-day*, gleichgeschlechtlich*, ehe für alle, regenbogenparade*',
    'pride, regenbogen*',
  ],
  'death and dying': [
    'ist tot, verstorben*, nachruf*, jahren gestorben, jahren verstorben, verstarb*',
    'gestorben*, starb, stirbt, tod, trauer*, alter von',
  ],
  'funeral and memorial service': [
    'trauerfeier*, begräbnis*, beisetzung*, beigesetzt*, beerdig*, trauergottesdienst*, kondolenz*',
    'abschied, sarg*, friedhof*',
  ],
  volunteering: ['ehrenamt*, freiwilligendienst*, bundesfreiwillig*', 'freiwillige*, engagement'],
  // Environment, science
  'climate change': [
    'klimawandel*, klimaschutz*, klimakrise*, klimaziel*, klimaneutral*, klimapolit*, klimakonferenz*, klimagipfel*, klimaabkommen*, weltklima*, klimaforsch*, erderwärm*, treibhausgas*, co2-ausst*, co2-emission*, emissionshandel*',
    'klima*, emission*, co2*',
  ],
  environment: [
    'umweltschutz*, umweltschütz*, umweltverband*, umweltverbänd*, umweltminister*, umweltorganis*, naturschutz*, naturschütz*, artensterben*, artenvielfalt*, artenschutz*, biodiversit*, greenpeace*, abholz*, NABU, BUND, waldsterben*',
    'umwelt*, ökolog*, wald, wälder*, natur',
  ],
  'environmental pollution': [
    'umweltverschmutz*, luftverschmutz*, feinstaub*, ölpest*, ölteppich*, mikroplastik*, fischsterben*, stickoxid*, smog*, PFAS, plastikmüll*',
    'verschmutz*, schadstoff*, giftig*, belast*',
  ],
  'waste management': [
    'müllabfuhr*, mülltrenn*, müllentsorg*, müllverbrenn*, abfallwirt*, abfallentsorg*, recycl*, mülldeponie*',
    'müll, abfall, abfälle*, entsorg*',
  ],
  'water supply': [
    'trinkwasser*, wasserversorg*, grundwasser*, talsperre*, stausee*, wasserwerk*',
    'leitungswasser*, wasser',
  ],
  animal: [
    'tiere, tieren, tierschutz*, tierschütz*, tierheim*, wildtier*, haustier*, tierart*, tierarzt*, hund, hunde, hunden, katze, katzen, wölfe, wölfen, wolfsrudel*, wolfsriss*, bären, braunbär*, wale, walen, störche, biber*',
    'tier, wolf, bär, wal, vogel, vögel*, artgerecht*',
  ],
  zoo: ['zoo, zoos, tierpark*, tiergarten*, zoobesuch*, zoodirekt*', 'gehege*, jungtier*'],
  'space exploration': [
    'raumfahrt*, weltraum*, astronaut*, kosmonaut*, raumschiff*, raumstation*, raumsonde*, raumkapsel*, mondmission*, mondlandung*, trägerrakete*, marsrover*, nasa, esa, ISS, spacex',
    'weltall*, satellit*, mond, mars, umlaufbahn*',
  ],
  astronomy: [
    'astronomen, astronomie*, astronomin*, teleskop*, galaxie*, schwarze* loch*, schwarzes loch, exoplanet*, sternwarte*, asteroid*, sonnenfinsternis*, mondfinsternis*, sternschnupp*',
    'planet*, stern, sterne',
  ],
  'artificial intelligence': [
    'künstliche* intelligenz, KI, chatgpt*, openai, chatbot*, sprachmodell*, deepfake*',
    'algorithm*',
  ],
  'telecommunication service': ['mobilfunk*, glasfaser*, breitband*, telekom, 5g, swisscom', 'handynetz*, internet*'],
  'scientific research': [
    'forscher*, forschende*, forschungsteam*, forschungsergebnis*, forschungsinstitut*, wissenschaftler*, fachzeitschrift*, fachmagazin*, fachjournal*, max-planck*',
    'studie, studien, forschung*, wissenschaft*, entdeck*, universität*',
  ],
  archaeology: ['archäolog*, ausgrabung*, grabungsst*, steinzeit*, bronzezeit*', 'antik*, römisch*, fund, funde'],
  history: [
    'historiker*, ersten weltkrieg*, zweiten weltkrieg*, erste* weltkrieg*, zweite* weltkrieg*, kalten krieg*, kalter krieg',
  ],
  // Religion, culture, media, sport, transport
  Catholicism: [
    'katholi*, bischof, bischofs, bischöfe*, bischofskonferenz*, erzbischof*, erzbischöf*, kardinal*, kardinäl*, vatikan*, bistum*, bistümer*, erzbistum*, diözese*, konklave*',
    'priester*, pfarrer*, kirche*, gläubig*',
  ],
  pope: ['papst*, päpst*, heilige* stuhl*, heilige* vater*, pontifikat*', 'vatikan*, petersdom*, petersplatz*'],
  Protestantism: [
    'evangelisch*, protestantisch*, protestanten, landesbischof*, landesbischöf*, lutherisch*, kirchentag*, landeskirche*, EKD',
    'pastor*, pfarrer*, kirche*',
  ],
  church: [
    'kirchenaustritt*, kirchensteuer*, kirchengemeinde*, kirchenmitglied*, gottesdienst*, pfarrkirche*',
    'kirche*, gläubig*',
  ],
  Islam: ['islam, islams, islamisch*, muslim*, moschee*, ramadan*, imam, imame, imamen, koran*', 'kopftuch*'],
  Judaism: ['jüdisch*, synagoge*, juden, jüdinnen, rabbiner*, zentralrat der juden, chanukka', 'jude'],
  Christmas: [
    'weihnachtsmarkt*, weihnachtsmärkt*, weihnachtsbaum*, weihnachtsbäum*, christkind*, christbaum*, adventskranz*, adventskalender*, heiligabend*',
    'weihnacht*, advent*',
  ],
  'news media': [
    'journalist*, pressefreiheit*, rundfunkbeitrag*, rundfunkanstalt*, rundfunkgebühr*, rundfunkrat*, zeitungsverlag*, medienhaus*, medienhäus*, chefredakt*, reporter ohne grenzen, serafe',
    'rundfunk*, zeitung*, medien*, presse*, redaktion*, reporter*, ARD, ZDF, ORF, SRF, vor journalisten, gegenüber journalisten',
  ],
  television: [
    'tv-show*, tv-serie*, fernsehserie*, fernsehshow*, fernsehsend*, fernsehfilm*, castingshow*, quizshow*, talkshow*, dschungelcamp*, einschaltquot*, krimireihe*, seifenoper*',
    'fernseh*, TV, show*, moderator*, staffel*, sender*, serie, tatort',
  ],
  'social media': [
    'soziale medien, sozialen medien, sozialer medien, soziale netzwerke, sozialen netzwerk*, social media, facebook*, instagram*, tiktok*, whatsapp*, influencer*',
    'twitter*, youtube*, telegram, plattform*, post, posts, netz',
  ],
  cinema: [
    'kinofilm*, spielfilm*, dokumentarfilm*, kino, kinos, kinostart*, berlinale*, filmfest*, filmpreis*, filmemacher*, regisseur*, oscars, oscar-verleih*, oscarverleih*, oscar-nomini*, hollywood*',
    'film, films, filme*, schauspiel*, regie*, leinwand*, drehbuch*, oscar',
  ],
  music: [
    'musik, musiker*, musikalisch*, konzerte, konzerten, konzert, konzerts, konzertsaal*, konzerthaus*, sänger*, album, alben, rockband*, popstar*, popmusik*, orchester*, komponist*, dirigent*, philharmoni*, schlagerstar*, schlagersänger*, rapper*, eurovision*, ESC, tournee*, rockmusik*',
    'band, song, songs, hit, hits, bühne*, tour, gitarr*, chor',
  ],
  opera: [
    'oper, opern, opernhaus*, opernsänger*, staatsoper*, opernball*, bayreuther festspiel*, salzburger festspiel*',
    'sopran*, tenor*',
  ],
  theatre: [
    'theater, theaters, theaterstück*, theaterregis*, theaterhaus*, schauspielhaus*, burgtheater*, volksbühne*, staatstheater*, intendant*',
    'inszenier*, premiere*, bühne*, stück, schauspiel*',
  ],
  literature: [
    'roman, romane, romans, debütroman*, kriminalroman*, schriftsteller*, literatur*, dichterin*, lyrik*, buchmesse*, buchpreis*, bestseller*',
    'autor, autorin*, autoren, buch, bücher*, verlag*, lesung*, gedicht*',
  ],
  'award and prize': [
    'nobelpreis*, friedensnobelpreis*, preisverleih*, preisträger*, literaturpreis*, verdienstkreuz*, bundesverdienst*, dotiert*, verdienstorden*',
    'ausgezeichnet*, auszeichnung*, geehrt*, jury*, preis',
  ],
  'visual arts': [
    'kunstmuseum*, gemälde*, künstler*, kunsthalle*, kunsthaus*, kunstwerk*, kunstsammlung*, kunstausstell*, bildhauer*, documenta, malerei*',
    'ausstellung*, museum*, maler*, kunst, galerie*',
  ],
  'library and museum': ['museum, museums, museen, bibliothek*, bücherei*', 'ausstellung*, sammlung*'],
  'monument and heritage site': [
    'weltkulturerbe*, welterbe*, denkmalschutz*, denkmalpfleg*, denkmal, denkmäler*, kulturerbe*, gedenkstätte*, mahnmal*',
    'schloss, burg, unesco',
  ],
  'festive event (culture)': [
    'oktoberfest*, wiesn, karneval*, fasching*, fastnacht*, fasnacht*, rosenmontag*, volksfest*, schützenfest*, kirmes, kirchweih*',
    'festzelt*, umzug*, kostüm*, narren',
  ],
  royalty: [
    'königshaus*, königsfamilie*, königin*, kronprinz*, prinzess*, thronfolg*, buckingham*, royals, monarch*',
    'könig, königs, prinz, palast*, thron*',
  ],
  'travel and tourism': [
    'tourismus*, tourist*, urlauber*, reiseveranstalt*, reisebüro*, reisebranche*, urlaubsort*, urlaubsregion*, urlaubsland*, ferienort*, kreuzfahrt*, übernachtungszahl*, nächtigung*, hotellerie*, overtourism*, skigebiet*',
    'hotel*, urlaub*, ferien*, gäste*, reise*',
  ],
  mountaineering: [
    'bergsteiger*, alpinist*, achttausender*, mount everest, bergtour*, kletterer*',
    'gipfel*, bergrett*, bergwacht*, bergführer*',
  ],
  'gaming and lottery': [
    'lotto, lottospiel*, lottozahl*, lottogewinn*, eurojackpot*, jackpot*',
    'gewinnzahl*, glücksspiel*',
  ],
  football: [
    'fußball*, fussball*, bundesliga*, zweitligist*, bundesligist*, drittligist*, champions league, europa league, conference league, premier league, DFB, dfb-team*, torwart*, torhüter*, stürmer*, mittelfeldspiel*, abwehrspiel*, innenverteidig*, außenverteidig*, elfmeter*, FC-bayern, bayern münchen, borussia*, nationalelf*, nationalspieler*, torschütz*, freistoß*, freistoss*, abstiegskampf*, uefa, fifa, WM-quali*, regionalliga*, kreisliga*, torlos*, doppelpack*, tabellenletzt*, zweite liga, dritte liga, platzverweis*',
    'trainer*, tor, tore, toren, treffer*, halbzeit*, spieler*, pokal*, liga, mannschaft*, verein*, stadion*, spieltag*, aufstieg*, abstieg*, fans, kicker, oberliga*, verbandsliga*, landesliga*, tabellenführ*, spitzenreiter*, aufsteiger*, absteiger*, klassenerhalt*, remis',
  ],
  tennis: [
    'tennis*, wimbledon, french open, US open, australian open, davis cup, grand-slam*, roland garros, ATP, WTA, matchball*',
    'turnier*, weltrangliste*, aufschlag*',
  ],
  basketball: ['basketball*, NBA, alba berlin', 'playoff*'],
  'handball (team)': ['handball*, THW kiel', 'bundesliga*'],
  'ice hockey': ['eishockey*, NHL, DEL, puck, stanley cup', 'playoff*'],
  skiing: [
    'skirenn*, skistar*, skispring*, skifahr*, skifliegen, skiläuf*, ski-wm, ski-weltcup*, skiweltcup*, ski alpin, slalom*, riesenslalom*, riesentorlauf*, super-g, abfahrtsl*, langlauf*, langläuf*, vierschanzentour*',
    'weltcup*, piste*, schanze*, abfahrt*, ski, ÖSV',
  ],
  biathlon: ['biathlon*, biathlet*', 'schießstand*, weltcup*, staffel*'],
  'motor car racing': [
    'formel 1, formel eins, formel-1-*, grand prix, rennfahrer*, motorsport*, pole-position*, qualifying*, rallye*, DTM, ferrari, red bull racing',
    'rennen*, rennstall*, pilot',
  ],
  cycling: [
    'radsport*, radprofi*, radrennen*, radrennfahrer*, tour de france, giro, vuelta, peloton, gelbe* trikot, gelben trikot*',
    'etappe*',
  ],
  athletics: [
    'leichtathlet*, sprinter*, hürdenlauf*, hürdenläuf*, zehnkampf*, zehnkämpf*, siebenkampf*, stabhoch*, weitsprung*, speerwurf*, speerwerf*, diamond league',
    '100 meter*',
  ],
  marathon: ['marathon, marathons, marathonlauf*, marathonläuf*, halbmarathon*'],
  swimming: ['schwimm-wm, schwimmer, schwimmerin*, freistil*, schwimmweltm*', 'schwimm*'],
  darts: ['darts*, dartprofi*'],
  'drug use in sport': ['doping*, gedopt*, NADA, WADA'],
  'Olympic Games': [
    'olympia, olympische*, olympiasieg*, olympiabewerb*, olympiateiln*, winterspiele*, sommerspiele*, IOC',
    'medaille*, goldmedaille*, silbermedaille*, bronze*',
  ],
  'Paralympic Games': ['paralymp*'],
  sport: [
    'sportler*, weltmeisterschaft*, sportverein*, sportverband*, sportverbänd*, spitzensport*, leistungssport*, weltmeister, weltmeisterin*, europameister*',
    'sport*, sieg*, finale*, WM, EM, titel*, gold, turnier*, team*',
  ],
  'railway transport': [
    'deutsche bahn, deutschen bahn, bahnverkehr*, zugverkehr*, schienen*, bahnreisend*, bahnfahrer*, bahnstrecke*, bahnchef*, bahnkund*, regionalzug*, regionalzüg*, regionalbahn*, lokführer*, zugausfall*, zugausfäll*, fernzug*, fernzüg*, s-bahn*, ÖBB, SBB',
    'bahn, zug, züge, zügen, gleis*, bahnhof*, ICE, fernverkehr*',
  ],
  'public transport': [
    'nahverkehr*, deutschlandticket*, u-bahn*, straßenbahn*, strassenbahn*, ÖPNV, linienbus*, verkehrsbetriebe*, verkehrsverbund*, stadtbahn*, wiener linien',
    'fahrgäst*, fahrgast*, ticket*, bus, busse',
  ],
  'air transport': [
    'fluggesellschaft*, flughafen*, flughäfen*, airline*, lufthansa*, ryanair*, easyjet*, flugverkehr*, luftverkehr*, luftfahrt*, fluggast*, fluggäst*, flugausfall*, flugausfäll*, flugbegleit*, fluglotsen*, flüge, flügen, flugverbindung*',
    'flugzeug*, flug, passagier*, boeing, airbus, maschine*',
  ],
  'road transport': [
    'stau, staus, tempolimit*, maut, mautpflicht*, lkw-maut*, pkw-maut*, straßenverkehr*, strassenverkehr*, straßensperr*, fahrverbot*, autobahnbrücke*, autobahnabschnitt*, straßenbau*, tempo 30, verkehrsminister*, führerschein*, radweg*',
    'verkehr, verkehrs*, autobahn*, straße, strasse, baustelle*, sperrung*, tunnel*',
  ],
  'housing and urban planning policy': [
    'Mieten, miete, mieter*, mietpreis*, mietendeckel*, mietrecht*, wohnungsbau*, wohnungsnot*, wohnungsmangel*, wohnungsmarkt*, wohnraum*, sozialwohnung*, bebauungsplan*, bauminister*',
    'wohnung*, vermieter*, bauland*, neubau*',
  ],
  'residential real estate': [
    'immobilienpreis*, immobilienmarkt*, hauspreis*, häuserpreis*, wohnimmobili*, eigenheim*, baukredit*, baufinanz*, wohnungspreis*',
    'immobilie*',
  ],
  'construction and property': [
    'baubranche*, bauwirtschaft*, baugewerbe*, bauindustrie*, bauunternehm*, baukonzern*',
    'bau, bauprojekt*, baugenehm*',
  ],
};
