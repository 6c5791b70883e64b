/** Words of address and rank: what follows is a person. With or without a full stop. */
export const honorifics = `
mr mrs ms miss mx dr prof sir dame lord lady baron baroness rev reverend fr father hon honourable honorable rt pt pandit shri sri smt shrimati kumari sushri thiru
sheikh shaikh sheikha shaykh maulana moulana molvi maulvi mullah mulla mufti allama ayatollah hojatoleslam imam qari hafiz hazrat pir makhdoom sahibzada nawabzada nawab sardar chaudhry ch mian mir malik khawaja khwaja rana raja syed haji hajj alhaji alhaja hajia hajiya seyyed
ustad gurudev swami sadhu guru baba bhai mahatma acharya justice advocate adv atty barrister engr engineer chief mwalimu oba otunba mama comrade cde datuk dato seri dato' tan-sri pol hh hrh he hm highness majesty excellency eminence monsignor msgr nuncio lance d'affaires tun tunku tengku haji u daw ko ma saya bogyoke samdech khun don dona senor senora monsieur madame herr frau pope saint st bishop archbishop cardinal pastor rabbi patriarch deacon brother sister
king queen prince princess emperor empress emir sultan duke duchess earl count countess viscount tsar shah king's
quaid shaheed mohtarma gen lt col brig maj capt sgt cpl pte pvt pfc spc cpt cmdr adm rear-admiral sqn wg flt lieut cdr vice-admiral maj-gen lt-gen brig-gen lt-col lt-cdr lt-cmdr sub-lieutenant general lieutenant colonel brigadier major captain sergeant corporal private commander admiral marshal commodore constable garda subedar havildar naik inspector superintendent insp supt pc wpc det dci dsi asi ssp dsp dcp acp igp dig aig
bgen mgen ltgen majgen ltcol ltcdr radm vadm pcms psms pems pmsg pssg pcpl plt pcapt pmaj pltcol pcol pbgen pmgen
cllr cllrs coun councillors clr ald mallam mzee bwana mme mlle mgr sra srta dra senhor senhora mst dkt ustaz ustadz ustadh ustazah datin puan encik cikgu yb yab bapak ibu khunying padoh sadhvi hojjatoleslam kiai kyai
`;

/** Honorifics and ranks that are as often part of the name: they stay in it, and speak for a person. */
export const nameHonorifics = `
sheikh shaikh sheikha shaykh malik mir mian rana raja khawaja khwaja syed sayyid seyyed sardar nawab makhdoom pir hafiz qari sultan shah baba guru ma ko u daw saw ustad don dona tun lord
amir haji hajj chaudhry ch count earl duke baron dean tunku tengku st saint khun mahatma maya bhai
`;

/** Words for an office: with a name after them they are its title. */
export const offices = `
president presidents nominee fellow first-lady premier chancellor minister ministers pm fm cm secretary secretaries governor senator sen rep representative congressman congresswoman congressmen mp mps mla mna mpa mep ambassador envoy consul commissioner chairman chairwoman chairperson chair director directors manager coach captain skipper ceo cfo coo cto
ranger host gm qb rb wr gov coroner trooper patrolman barrister shareholder commissioner-general provincial-police-officer baseman speaker deputy vice ex-president ex-minister former spokesman spokeswoman spokesperson leader leaders chief head mayor councillor councilor councilman councilmember councilwoman headman headwoman alderman alderwoman alderperson assemblyman assemblywoman assemblymember freeholder selectman supervisor undersheriff jailer trustee regent vicar abbot abbess strategist lobbyist sheriff attorney solicitor prosecutor judge magistrate lawyer counsel professor lecturer dean rector principal provost founder co-founder editor correspondent reporter writer author columnist analyst economist
adviser advisor counsellor treasurer convener convenor coordinator co-ordinator administrator registrar auditor controller comptroller ombudsman whip member officer official inspector detective agent actor actress singer musician director-general secretary-general vice-president vice-chancellor vice-chairman attorney-general
general major-general lieutenant-general brigadier-general governor-general ayatollah pope bishop archbishop opposition parliamentarian lawmaker legislator candidate striker defender midfielder goalkeeper batsman bowler quarterback pitcher wicketkeeper seamer spinner opener forward winger guard center
ag ig igp dg vc dc ac ssp dpo rpo cpo mnas mpas scientist researcher physician surgeon doctor nurse teacher activist campaigner historian philosopher poet novelist filmmaker film-maker producer designer photographer artist painter architect entrepreneur businessman businesswoman tycoon billionaire industrialist banker broker trader farmer
burgermeister burgermeisterin oberburgermeister oberburgermeisterin ministerin ministerprasident ministerprasidentin bundeskanzler bundeskanzlerin kanzler kanzlerin prasident prasidentin bundesprasident bundesprasidentin aussenminister aussenministerin innenminister innenministerin finanzminister finanzministerin justizminister justizministerin verteidigungsminister verteidigungsministerin staatssekretar staatssekretarin gouverneur gouverneurin sprecherin vorsitzende vorsitzender landrat landratin landeshauptmann landeshauptfrau staatsanwalt staatsanwaltin oberstaatsanwalt polizeisprecher polizeisprecherin
mlas mlc mlcs meps msp msps cp csp vp mca mcas mec mecs dce mce oc ocs ocpd ppro sdm sdo sarpanch tehsildar patwari mukhiya
presidente presidenta ministro ministra senador senadora gobernador gobernadora alcalde alcaldesa diputado diputada comandante governador governadora deputado deputada prefeito vereador vereadora sindaco ministre senateur depute prefet burgemeester prezydent
presiden wapres menteri gubernur wagub bupati walikota camat lurah jenderal jendral letjen mayjen brigjen kolonel letkol kapten kombes akbp kompol irjen komjen kapolri kapolda kapolres kapolsek ketua kepala direktur sekretaris
cumhurbaskani basbakan basbakani bakani baskani valisi muduru milletvekili sozcusu
guest dpm coas cjp cns sho organiser organizer patron premiership monarch ruler dictator strongman warlord commander-in-chief chief-of-staff caretaker acting interim
`;

/** Lower-case words for what a person is; a name follows or precedes them. */
export const roleNouns = `
${offices}
husband wife son daughter brother sister father mother uncle aunt cousin nephew niece friend boyfriend girlfriend partner fiance fiancee grandson granddaughter grandfather grandmother widow sibling colleague aide rival counterpart successor predecessor teammate team-mate compatriot
suspect victim defendant accused plaintiff witness convict prisoner gunman militant terrorist mastermind murderer killer robber student pupil resident villager shopkeeper driver pilot passenger worker labourer laborer tailor carpenter engineer technician accountant clerk guard soldier policeman policewoman cop constable fireman firefighter paramedic
star legend superstar hero heroine champion runner-up player cricketer footballer golfer boxer wrestler swimmer sprinter athlete runner cyclist racer jockey batter pacer all-rounder allrounder centre-back left-back right-back fullback lock prop hooker fly-half scrum-half tailback linebacker cornerback receiver shortstop outfielder catcher rookie veteran defenseman
comedian entertainer dancer rapper drummer guitarist vocalist composer playwright screenwriter broadcaster presenter anchor host journalist blogger cartoonist cameraman model supermodel socialite celebrity pornstar
politician statesman diplomat bureaucrat technocrat cleric preacher evangelist theologian scholar intellectual thinker psychologist psychiatrist sociologist anthropologist biologist physicist chemist astronomer mathematician geologist engineer inventor astronaut explorer mountaineer conservationist environmentalist ecologist zoologist veterinarian meteorologist
whistleblower dissident defector refugee migrant asylum-seeker rebel separatist nationalist revolutionary freedom-fighter guerrilla martyr laureate executive captain's consultant specialist expert strategist pollster lobbyist investor shareholder owner publisher chairman's
`;

/** Departments: capitalised words that stand between an office and a name and are in no name. */
export const departments = `
foreign interior home finance financial defence defense state affairs prime health education law justice information broadcasting railways railway water power energy petroleum planning development commerce trade industry industries agriculture food labour labor environment climate change science technology technologies transport transportation communications communication communications housing works
local government culture cultural tourism sports sport youth women social welfare security national internal external economic treasury revenue parliamentary religious human rights election electoral commission intelligence military army navy naval air force police federal provincial district city union central assistant additional joint senior junior chief principal special general operations administration executive managing private personal public press media relations permanent under vice deputy acting former ex interim shadow staff court supreme high
opposition party parliament assembly senate house congress cabinet council committee board judicial medical legal technical regional international global assistant associate honorary first second third lady lok rajya sabha republic royal democratic ruling presidential senior
field air rear wing squadron co junior emeritus elect designate retd retired visiting team club national interfaith inter provincial coordination investigation narcotics frontier regions kashmir privatisation privatization investment production research attorney solicitor
crown luar negeri dalam polisi kepolisian daerah sosial pertahanan keuangan kesehatan pendidikan agama genel icisleri disisleri saglik adalet maliye milli egitim savunma
`;
