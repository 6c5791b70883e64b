/**
 * Name parts common among the people of each part of the world that the packages of names miss, region by region,
 * about as many for each. Written for this project from general knowledge: parts of names, not people. Folded.
 */
export const moreGivenNames = [
  // Maghreb, Egypt, Sudan
  'abdelaziz abdelkrim abdelrahman ashraf assem ezzat fadel fathi fouad hesham hisham hosni hossam moncef mongi naguib sherif slimane tarek tayeb wahid',
  'yehia younis',
  // Levant, Iraq, Gulf
  'abdulrahman ahlam alaa ayed bader bassem bushra dhiya fahad fahd faisal ghada ghassan haidar haitham hala hamad hamda hamdan hazem hussain kadhim',
  'khamis maha majed majid mazen meshal mishaal muhannad musaed muthanna nasser nawaf nayef rashed saeed saud thamer turki waleed',
  // Iran, Afghanistan, Tajikistan
  'abdolkarim afshin alireza amanullah amirhossein arash ardeshir asadullah azizullah babak bahman behnam behrouz ebrahim esmail faramarz farzana',
  'fereydoun firuz gholam gulalai habibullah hamidreza hashmatullah hedayatullah hojat hossein houshang iraj javad kazem kourosh manouchehr masoud',
  'mehran mehrdad mohsen mojtaba mostafa niloufar noorullah parisa parwin pouya qasem qudratullah rahmatullah ramin rostam rouhollah saeed sanaullah',
  'shahla shahram shirin siavash sohrab zalmai',
  // Pakistan, Kashmir
  'adeel aftab ahsan akhtar aleem altaf amna arshad asghar ashfaq ashraf aslam aurangzeb awais azam bakht bashir bashirullah fahim faiz farooq fazal',
  'fazlur fida hafeez haider haji hameed hanif hidayat hina ijaz iqbal ishtiaq jamshed javaid javed junaid khizar khurram khushal liaqat liaquat mahnoor',
  'majid manzoor maqbool maqsood masood mehboob mian mohsin mubashir mukhtar munawar murtaza mushtaq naseem naveed nawaz nighat nisar pervez qaiser',
  'rafique rasool raza rehman riaz rizwan rukhsana sadaf saeed safdar saima sajid sajjad sanaullah sardar sarfraz sarwar sattar shabbir shafiq shahid',
  'shahzad shakeel shaukat shazia shoaib siddique sikandar sohail wajid wali waqar waseem yaqoob younis yousaf zeeshan zubair zulfiqar',
  // India: north and west
  'abhijit abhishek akash akhilesh amarjit ankit anup archana arvind ashish ashwini atul avinash balbir baldev balwinder bhupinder deepak devendra',
  'dharmendra dilip gurdeep gurpreet hardeep harjit harpreet hemant himanshu jaswant jayant kapil kavita kishore kuldeep kunal lalit manish manjit manju',
  'mohit naresh neelam neeraj nilesh nitin pankaj prabhat pradeep pramod pravin priyanka rajat rajeev rajesh ravindra rekha ritu sangeeta sanjeev savita',
  'seema shailesh sharad shyam sudhir sunil swati uday umesh vandana vikas vikram vineet vinod vipin virendra vishal vivek',
  // India: south and east
  'abhinav anitha aparna aswathi balakrishna bijoy biplab biswajit chandrasekhar debashish ganapathi geetha gopalakrishnan gopinath govindan haridas',
  'indrani jagannath jayanta jayaram jayashree kavitha krishnan kumaran latha madhavan madhu mahalakshmi manikandan mohanan mrinal murali murugan muthu',
  'nagaraj narasimha narayanan nirmala padmanabhan parthasarathi prabhakar prabhu pradip pranab prasenjit radhakrishnan raghavan raghu rajasekhar',
  'ramachandran ramakrishna raman ramanathan ravichandran sampath sankar sasikumar satyanarayana selvam senthil shanthi shibu sourav sreenivasan sridhar',
  'srinivas subhas subramanian subrata sudha sudhakar sukumar sundar tapas thangavel unnikrishnan varghese vasanth venkata venkatesh vijayakumar',
  'viswanathan',
  // Bangladesh, Nepal, Bhutan, Sri Lanka, Maldives
  'abdur abul anisur bimal chaminda champika dilini dilshan dorji farhana fazlur gamini golam gyan habibur indika jahanara jannatul kamrul khadka lakmal',
  'lakshan lalith mahmudul manjula masud mizanur mosharraf mostafa motiur nalin nazmul nimal nishantha nuwan pasang pema phuntsho priyantha pushpa',
  'rafiqul ruwan sanath sangay shafiqul shahidul shamsul sharmin shirin sonam sunil sushila tamim tanvir tashi thinley tshering upul wasantha ziaur',
  // Burma, Thailand, Cambodia, Laos
  'aung aye boun bounmy bounthong chaiwat chanthavy chea hla htay htet htun htwe khin kyaw kyi lwin maung myint myo naing nant narong nay nilar nyan',
  'nyein nyo ohn pheng phyo pich pisey piyawat pornchai prasert prayong samnang sandar seng sithu soe sokha sokhom sokun somchai somkiat somphone',
  'sompong somsak sophal sophea sopheap suchart suda supaporn surachai suriya tha thant thaung thawatchai theara thein thet thida thiri thongchai tun',
  'veasna vichai vuthy wai wanchai wanna wichai wirat yin yuth zaw zeya',
  // Indonesia, Malaysia, Singapore, Philippines
  'agung arief ariffin azlan azman bayu chee cheong datu dedi djoko fadli fauzi gede haikal handoko hartono heng hidayat jovito ketut khairul kok komang',
  'mohd muhamad nazri ngurah norhayati putra rachmat ramli razali rizal rodel roslan rosli roslina shahrul siew sri suhaimi sukma sulaiman suparman',
  'sutrisno syafiq tengku untung wayan widodo yanti yohanes yudi yusof zainal zulkifli',
  // China, Taiwan, Hong Kong
  'aiguo baoguo bin chang cheng chia chih chun congyuan fang fei feng gang guang guo guoqiang hsin hua hui jia jian jianguo jin kang kun lei liang lijun',
  'ling meng ning pei peng ping qing rong shao sheng shu shui siu ting wai weidong wen wing xian xiang xiao xiaodong xiaohong xiaoming xin xing xiu xue',
  'yao yin ying yuan yue yuet yun zeng zhao zhen zheng zhi zhiqiang zhong',
  // Korea, Japan
  'akihiro akiko ayumi byung chae chang chul daisuke eiji eun eunji fumio geun gyu hae haruto hee hiroko hiroyuki hwan hye hyeon hyo hyuk hyun hyung',
  'ichiro isamu jeong jihoon jin jiro jisoo jong joo joon jung junichi katsumi keiko kenta kiho koji kwang kyoko kyung makoto masaaki masahiro mayumi',
  'megumi michiko minjun misaki mitsuo miyuki moon myung nobuo noriko rie ryo ryota sachiko satoru satoshi seiji seok seung shigeru shinichi shinji',
  'shiro sho soo soon suk sung tadashi tae takao takashi takeshi takuya tatsuya tetsuo tomoko toru toyoko tsutomu won woo yasuo yoon young yuichi yuji',
  'yuka yukio yuko yutaka',
  // Vietnam, Mongolia
  'batbayar bold ganbold oyuun sarnai van',
  // Central Asia, Caucasus, Turkey
  'aibek aidar aigul anahit armen artyom askar atabek azat bakhtiyar bakyt batyr berdi berik bulat cevdet daniyar dilshod erkin eylem farrukh gayane',
  'hayk irakli kadyr kanat khatuna lasha levan mamuka mikheil mushfig narine natig nodir saken samvel shukhrat taalai talgat temur tengiz tigran tofig',
  'vahan vahe vugar yerlan zaza zurab',
  // Russia, Ukraine, Belarus
  'anatoliy anatoly andriy artem dmitriy dmitry dmytro fyodor gennady grigory halyna ihor ilya kateryna kirill lyubov lyudmila mykhailo mykola nadezhda',
  'nataliya oksana oleh oleksiy olha pavlo semyon serhiy vadym vitaly volodymyr vyacheslav yaroslav yegor yekaterina yevgeny yevhen yuriy zhanna zoya',
  // Israel
  'amnon anat assaf avigail aviv avner avraham ayala ayelet baruch batya dvora efrat ehud einat elad elisheva erez galit gila gilad hadas hila idit',
  'inbar itai itamar itzhak liat naama nadav naftali nir nissim ofer ofir ohad omri orit osnat ronen ronit sarit shaul shimon shlomi shlomit shlomo',
  'shmuel tomer tzipi tzvi uzi yaniv yariv yitzhak yoram yossi yuval zeev ziv zvi',
  // Ethiopia, Eritrea, Somalia, Sudans
  'abdifatah abdikarim abdirashid abdiwahab abeba abebe abebech achol aklilu alemayehu alemu amanuel asefa asmerom ayantu bekele berhane berhanu biruk',
  'bol chala dawit degu deng desta eyob faduma fadumo fartun feysal fikre fikru gatluak genet getachew getahun girma haile hailu hibo hirut hodan ifrah',
  'kebede kidane makonnen mekonnen mengistu meron meseret mesfin mulugeta nyakim nyandeng robel sahle samatar selam selamawit semere senait shukri sifan',
  'tadesse tamrat tedros tekle temesgen tesfaye teshome tigist tilahun tirunesh tsegaye warsame weldu worku yared yodit yohannes yonas zerihun zewdu',
  // Kenya, Uganda, Tanzania, Rwanda, Burundi
  'adhiambo akello apio auma awino babirye bizimana byaruhanga cherono claver esperance gakuru habimana hakizimana immaculee karungi kizito lokeris',
  'lubega mbabazi mugisha mukamana mukasa musoke mutesi mwajuma mwanaidi mwenda mwita nabirye nakato namukasa ndayishimiye ngina niyonzima njambi',
  'nkurunziza nyokabi ogola ojok opio ruto ssali ssekandi uwimana waithera wako zawadi zuberi',
  // Nigeria, Ghana, Sierra Leone, Liberia
  'abike adaobi adebayo ademola adetola ajoa amaka ato ayo babajide bashiru bintu bolaji chidi chika chima chinwe chioma chuka dapo dayo ebere ebo edet',
  'efua ekua enyinna eze femi folake folasade funke gbenga ikechukwu iyabo jumoke kafui kola korto kunle lamin lanre lekan mawuli nii nkechi obi okon',
  'olufemi oluseun onyeka oyin sallah segun seun tamba tolu uzoma yemi yinka yomi',
  // French-speaking West and Central Africa
  'adjoua ahmadou arouna assane ayo bamba bassirou brou djenaba drissa elhadj espoir gnagna kalifa kodjo koffi konan kossi kouadio kouame kouassi',
  'lassina mahamane momar nafissatou ndeye ngone oumarou pape serigne sidiki zoumana',
  // Southern Africa
  'babalwa banele bongani bongiwe chikondi chipego chipo chisomo farai fikile fungai itumeleng kabelo katlego kgosi khanyi khumo kudakwashe kudzai lebo',
  'lebogang lindani lindiwe loveness lulama lungisa lwazi masego mathapelo mbali mduduzi mfundo mooketsi mutale mwape mwila naledi ndapewa nelao',
  'ngonidzashe nkosana nomsa ntombi ntsako nyasha obakeng palesa phindile pitso pule rangarirai refilwe rudo rutendo sakhile sello shadreck simangaliso',
  'siphamandla takudzwa tapiwa tariro tatenda tebogo tendai thabang thabiso thabo thandi thembi thoko thokozani tichaona tinashe tiyamike tonderai tsepo',
  'tshepo tumelo unathi vusi wandile wanga welile xolani yamikani zandile zodwa zolani',
  // Andes, Maya, Caribbean
  'bartolina inti ixchel kenroy maynor nohemi osmin quilla rumi sayri tupac wayra',
  // Pacific
  'aisake aklesi alofa apisai ateca eparama epeli falaniko faleolo fetu filipo fipe folau hine inoke ioane iosua isikeli isireli josateki kalolaine',
  'kawhia kelepi keresi lagi litia loata losa mana mataiasi mele meri ngaio ofa penaia peni poasa rangi ratu rewi ropata ruia salote sefo seini semisi',
  'setareki siaosi siosaia siosifa sitiveni solomone taniela tevita tupou unaisi vaea vai vaine viliame waisale waisea whetu',
].join(' ');

/** As {@link moreGivenNames}: names that stand last. */
export const moreFamilyNames = [
  // Maghreb, Egypt, Sudan
  'abboud badawi benkirane chafik eldin elsayed fahmy farouk fathy gaber gamal ghanem hegazy lahlou mahdi masri mostafa nasr shaheen shehata soliman',
  'tantawy wahba yassin zaki',
  // Levant, Iraq, Gulf
  'abadi alawi amiri ansari asiri awad azzawi bakri balushi bitar darwish dosari enezi farsi ghamdi ghanim habib hadi hamad harbi harthy hashemi hashimi',
  'husseini jaber jabri jaziri jubouri juhani kaabi kazemi khalifa khatib khoury kurdi kuwari maktoum maliki mansoori marri mazrouei mutairi naimi',
  'najjar nasser nuaimi obaidi otaibi qahtani qasimi rawi saeed salman samarrai shammari shamsi shehhi subaie suwaidi tamimi tikriti zaabi zahrani',
  'zubaidi',
  // Iran, Afghanistan, Tajikistan
  'abbasi afshar akbari alavi amini amiri asadi atmar azimi bagheri bakhtiari daneshvar ebrahimi eslami faizi farahani ghaffari ghani ghasemi ghorbani',
  'haidari hakimi hashimi heydari jalali kabiri kazemi kermani khalili khorasani mohseni moradi mousavi naderi naseri noori omidi popal qaderi rahimi',
  'rasuli razavi rezaei sadeghi safavi salehi samadi shahidi shirazi stanekzai tehrani wardak yaqubi yousefi zamani',
  // Pakistan, Kashmir
  'abbasi afridi alam anwar arain arif ashraf aslam awan aziz baig baloch bangash bhutto brohi bugti bukhari chandio durrani farooq farooqi gilani',
  'gondal hashmi jamali janjua jatoi javed junejo kakakhel kazmi khattak khawaja khokhar khoso khuhro kiani laghari lashari lodhi magsi marri marwat',
  'masood mazari mehsud mengal mughal naqvi nawaz niazi orakzai panhwar paracha qazi qureshi rajput raza rehman rizvi sadiq saeed shahid shinwari',
  'siddiqui solangi soomro syed talpur tareen turabi wani wazir yousafzai zaman zehri',
  // India: north and west
  'chavan chouhan gaikwad gujjar jadhav kadam mathur mehta negi oberoi pawar prajapati rajput rathod rathore rawat shekhawat shinde tomar tyagi',
  // India: south and east
  'ayyar bagchi barua behera bhattacharjee chandrasekaran chettiar dalai das deka ghoshal gogoi hazarika jena kamath mathew mondal nambiar nandi padhi',
  'patnaik poojary sahoo saikia singha sridharan venkatesan vijayan',
  // Bangladesh, Nepal, Bhutan, Sri Lanka, Maldives
  'akhter akter alam amarasinghe bandara bhuiya bhuiyan bista dahal das dassanayake de dissanayake dorji ekanayake fernando gautam ghimire gunaratne',
  'gunasekara gunawardena haque herath hoque hossain huq islam jayasinghe jayasuriya jayawardena karim karunaratne khanal khatun kumara liyanage mahmud',
  'mendis molla nahar neupane paudel peiris pokharel poudel ranasinghe ratnayake regmi samarasinghe senanayake shahi sikder siriwardena talukder',
  'tshering uddin weerasinghe wickramasinghe wijesinghe yasmin',
  // Burma, Thailand, Cambodia, Laos
  'aung aye chaiyaporn chea chhay chhim chhun heng hla hout htay htoo htun keo kham khiev khin khun kosal kyaw kyi lay lim lwin maung meas min mya myint',
  'myo naing nguon nhem nou nyein nyunt oo ouk oum phommasack phoumy phyo pich pok prak prom sao sar saw seng sisoulith soe sok sombat sombun soth',
  'souvannavong srey swe tep tha thach thant thaung thet thongchai thwin tin touch tun ung vong win wongsa wongsawat yun zaw',
  // Indonesia, Malaysia, Singapore, Philippines
  'adnan ang ariffin aritonang azman bagas bakar bernardo buenaventura chua dalisay dela dimaculangan fauzi ginting goh hamid harahap hartono hashim',
  'jaafar kadir lacson leong liew lim loh lubis magsaysay mahmud manalo mansor nasution ong othman pangilinan permana purnomo rahim ramli razali rosli',
  'siagian simatupang suharto sulaiman suryadi susanto susilo sutanto syed tay teo toh utomo wahid yeo yusof zainal zulkifli',
  // China, Taiwan, Hong Kong
  'chau ding du fang fong geng gong hung lei mo pan song ting wen woo xi ye yen zhai zhan zhuang',
  // Korea, Japan
  'ahn akiyama ando arai asano bae baek byun cha chae choe chun eom furukawa gwon hamada harada heo higuchi hirano honda huh hwang im imai ishida',
  'iwasaki jang jeon jeong ji jo joo kaneko kawaguchi kikuchi kinoshita koh kojima koo kudo kwak kwon kye maruyama masuda matsui min miyazaki mizuno',
  'moon morita nakano nam noda noguchi nomura ohn ono otsuka paik pyo rhee ryu sakai shibata shim shin shinohara sim sohn son song sugiyama suh taguchi',
  'takagi takeda tamura taniguchi uchida ueda ueno wada yeo yokoyama yoo yoon yoshikawa yun',
  // Vietnam, Mongolia
  'bat batbold chau dau dorj ganbaatar kieu la le luong luu nong ong quach ta thach thai ton trieu vo',
  // Central Asia, Caucasus, Turkey
  'abdullayev abdurakhmanov abdyldaev asatryan aslanov babayan bekmurzaev bekov beridze chkheidze davitashvili djumaev ergashev gasparyan gelashvili',
  'grigoryan guliyev hakobyan harutyunyan ibraimov isaev ismailov jumabekov kapanadze karapetyan kavtaradze khachatryan kurmanov kvaratskhelia lomidze',
  'maisuradze martirosyan mirzoyan mkrtchyan mukhamedov muradov nurmagambetov nurpeisov omarov petrosyan rakhimov saakyan sadykov sahakyan sargsyan',
  'seidov tashkenov tursunov vardanyan zhumabaev',
  // Russia, Ukraine, Belarus
  'bondar boyko chernov fyodorov karpenko kovalchuk kovalenko kravchenko kravchuk lysenko marchenko melnyk morozov oliynyk pavlenko petrenko polishchuk',
  'romanenko savchenko shevchenko shevchuk tarasov tkachenko tkachuk yakovlev zhukov',
  // Israel
  'aharoni alon amsalem ashkenazi atias avraham azoulay barzilai benayoun biton dahan dayan edri eliyahu elkayam feldman gabay golan goldberg harel',
  'hazan katz levi maimon malka mizrahi nahum ohana ohayon oren peretz sasson segal shalom shapira sharabi shitrit siboni tal toledano uzan vaknin',
  'yitzhak yosef zohar',
  // Ethiopia, Eritrea, Somalia, Sudans
  'abdulle abebe abraha alemu asfaw assefa ayele bekele berhe beyene birhanu bol chol desta dualeh egal elmi fekadu gebre gebremariam gebremedhin',
  'gebremichael girma gizaw guled habte hagos haile hailemichael hersi hirsi kassa kebede kidane kiir kuol lual majok malual mekonnen mengesha moges',
  'mulugeta negash nuur samatar seyoum tadesse tefera tekle tesfaye tessema tilahun warsame wolde woldemariam yimer zeleke',
  // Kenya, Uganda, Tanzania, Rwanda, Burundi
  'amolo asiimwe bizimana byamukama habimana hakizimana kabera kagwe karugaba kayumba lema lubega lyimo masanja massawe matovu mollel mugabo mugisha',
  'mukasa musoke mutebi mwakyusa mworia nakato namara ndayisaba niyonzima nkusi nsengimana ntaganda rugamba rwigema ssemakula ssempijja tumusiime',
  'tumwine twagirayezu uwimana wamala',
  // Nigeria, Ghana, Sierra Leone, Liberia
  'achebe acquah addae addo adeniran adjei adom agbo akande akinola akpan aliyu amadi ameyaw amoah anane aning ankomah annan ansah arthur ayodele',
  'baffour bangura bassey conteh dankwa ebo edet effiong emeka essien etim ezeh fofanah frimpong gyan idowu igwe iheanacho ikpeazu kabba kallon kanu',
  'kargbo kollie koroma kpakpo lamptey lartey mansaray nartey nnadi nortey nwankwo odoi oduro ogbonna okereke okoli okon okoye okpara oladipo olaniyan',
  'olatunji onuoha opara oyelaran quansah sackey sesay sowah sulaiman tagoe tarawally tetteh turay tweneboah udo ugwu uzor yakubu',
  // French-speaking West and Central Africa
  'abega aka amani ateba bagayoko bamba bassole bationo biya boukari diabate diakite diane diarrassouba djibo doucoure doumbia doumbouya essomba fadiga',
  'fane hounkpatin ilboudo ilunga kaba kabamba kabongo kabore kaboré kalala kalonji kasongo koffi konan kone kouadio kouame kouassi koulibaly koumba',
  'mabiala magassa maiga makosso mbemba mbida mbuyi moukoko mukendi mulumba mutombo ndiay ngoma nguema nkulu nzuzi onana ondo ouattara ouedraogo owona',
  'sako samake sangare sanogo sanou savadogo sawadogo sissoko tchatchoua tchoumi tiemoko tshibangu tshimanga yameogo zongo zoungrana',
  // Southern Africa
  'amukoto chabala chauke chigumba chikwanha chirwa chisale chitando chola coetzee hamutenya iipumbu jere kambala kangwa kapanga kaseba katongo kgosana',
  'mabena madzivanyika makamba makhubela manyika mapfumo maphosa mashabela matlala mbambo mbewe mkandawire mkhwanazi moagi mogale mohapi mohlala mokgosi',
  'mokoena montsho moyo mphande mpofu mudenda mukwena mulenga musonda mutale mutasa muyambo mwale mwamba mwape mwila nangolo ndhlovu nemavhandu ngoma',
  'nhamo nkuna nkwana nyambe nyirenda nyoni phiri ramokgopa ramotswa rapulana sakala seabi sebego shikongo shilongo sikazwe simukonda sithebe tembo',
  'tladi tshuma zimba',
  // Andes, Maya, Caribbean
  'ajanel apaza aquije caal cahuana canche chacaliaza chambi chavajay chuc chuquimia coc cocom condori cusi cutipa cuxil dzul hancco hualpa huaman',
  'huamani huanca illanes ixcot llanos luqui macz maquera mayta merida mollo nina palli pari pocomucha poma quenta quino sucasaca sucuzhanay supo suyo',
  'tacuri ticona tito toc tum tzoc ucan uch uicab vilca xol yana yucra yupanqui zapana',
  // Pacific
  'afoa aleki aumua cakau delai faleafa faletau fifita finau folau fonoti fusitua hape hau havili henare hohaia kaho karaitiana kauhalalalo kingi koloi',
  'kupu lafaele latu lauaki leavasa leota lolohea maka malietoa manu mataele matavesi maui nabuli naivalu nanai naulu ngata ngatai paea parata pauga',
  'piutau pohatu pouono pulu puna qalo rangihuna ratuva rokotuivuna saifoloi samoa seumalo sopoaga tagaloa taione tamou tapueluelu tau taufa taumalolo',
  'tavake tuhoe tuiasosopo tuilagi tuimavave tuipulotu tukana tupou ulufonua uluiviti vainikolo vaipulu vakatawa waqa wharerau',
].join(' ');

/** Given names that are English words as well, but in capitals far more often the name. */
export const wordGivenNames = `
mark bill jack frank rob bob pat rose ray drew grant gene chuck mike nick dick harry tony guy rich robin dawn hazel ivy iris lily violet olive jade ruby amber pearl jasmine victor max miles clay dale glen cliff
tom tim dan ben ron don jim joe sam ken pete phil art earl penny holly carol eve faith joy hope grace will josh matt mat jay jean john peter martin paul dean warren wade lance norm basil barb ginger heather sandy candy bonnie
ali jose colin ronald herb jimmy johnny billy bobby willy sally molly polly nelly betty kitty daisy rusty dusty stew skip sonny buddy chase hunter mason carter tyler taylor jordan chad
blessings trymore givemore learnmore takesure godknows
`;
