import type { Tongue } from './tongue.ts';

export const ro: Tongue = {
  tag: 'ro',
  script: 'Latn',
  closed: `
eu tu el ea noi voi ei ele dumneavoastră dvs dumneata dânsul dânsa mă te îl o ne vă îi le mi ți i ni vi li își se s mie ție lui nouă vouă
lor mine tine sine însumi meu mea mei mele tău ta tăi tale său sa săi sale nostru noastră noștri noastre vostru voastră voștri voastre un
unul una unu unei unui unor niște al a ai ale cel cea cei cele celui celei celor acest acesta această aceasta acești aceștia aceste
acestea acestui acestei acestor ăsta asta ăștia astea ăla aia ăia alea acel acela acea aceea acei aceia acele același aceeași alt altă
alți alte altul alta altora altcineva altceva cine ce care cui cărui cărei căror cât câtă câți câte când unde cum de oricine orice oricare
oricât oricând oricum oriunde cineva ceva careva nimeni nimic niciun nicio niciunul niciuna vreun vreo fiecare toți toate tot toată
tuturor amândoi ambii ambele mult multă mulți multe puțin puțină puțini puține câțiva câteva destul destulă destui și sau ori dar iar însă
ci nici că să dacă deși fiindcă pentru deoarece întrucât căci încât deci așadar totuși după până ca decât precum la din pe în într dintr
printr prin cu fără spre către contra împotriva lângă peste sub deasupra dedesubt între printre asupra despre înainte înapoi timpul
datorită cauza conform potrivit nu da ba mai prea foarte așa tare cam chiar doar numai încă deja abia mereu totdeauna întotdeauna
niciodată uneori câteodată des rar iarăși nou azi astăzi ieri alaltăieri mâine poimâine acum acuma atunci apoi curând imediat târziu
devreme aici aci acolo încoace încolo sus jos afară înăuntru aproape departe bine rău poate probabil sigur desigur cumva altfel împreună
sunt sînt ești este e îs suntem sunteți era eram erau erai fost fi fie fii fiind aș ar am ați au vei va vom veți vor fusese fusesem avem
aveți are aveam avea aveau avut aibă având pot poți putem puteți puteam putea puteau putut poată trebuie trebuia trebuit vreau vrei vrea
vrem vreți vroiam voiam vrut voia vroia fac faci face facem faceți făceam făcea făceau făcut facă făcând merg mergi merge mergem mergea
mers k d sh si pt ptr dc cm fc nik nmk cv cnv dl dna etc adică gen păi na hai măi bă fă alo ok okay eh ah oh m v c p l t n r
`,
  open: `
nume prenume om oameni oamenii bărbat bărbați bărbatul femeie femei femeia femeile femeilor fată fete fetele băiat băieți băiatul băieții
copil copii copilul copiii copiilor bebeluș mamă tată tatăl părinți părinții fiu fiul fiică frate fratele frați frații soră surori
surorile soț soțul soție soția iubit iubita prieten prietenul prieteni prietena prietenele logodnic bunic bunica unchi unchiul mătușă
verișor văr vărul verișoară nepot nepotul nepoată cumnat cumnatul cumnată soacră socru nași naș nașa familie familia familiei rudă rude
coleg colegul colegi colegii colega colege colegele colegului vecin vecinul vecina vecini muncitor muncitorul muncitori muncitorii
muncitoare muncitoarea muncitoarele muncitorilor angajat angajatul angajați angajații angajata angajator angajatorul operator operatoare
operatoarea supraveghetor supervizor supervizorul supervizoare supervizoarea șef șeful șefi șefii șefa șefului șefei maistru maistrul
maistrului brigadier patron patronul patroni patronii patroana director directorul directoarea directoare manager managerul administrator
administratorul coordonator responsabil responsabila inginer inginerul ingineră doctor doctorul medic medicul asistentă asistent paznic
paznicul paznici gardian agent agentul agenți agenția agenție agenții agenției pază portar portarul șofer șoferul mecanic mecanicul
electrician tehnician sudor croitor croitoreasă croitorese cusătoreasă călcătoreasă ambalator inspector inspectorul inspecția inspecție
auditor contabil contabila casier secretară ajutor ucenic bucătar bucătăreasă îngrijitoare menajeră subcontractor subcontractant
intermediar intermediarul intermediari recrutor recrutorul samsar traficant traficanți avocat avocatul judecător poliție poliția polițist
polițistul polițiști primar ministru președinte președintele președinta secretar trezorier lider liderul membru client clientul furnizor
firmă firmei firme fabrică fabricii fabrici companie compania secție secția secției hală hale atelier atelierul depozit depozitul birou
biroul cantină bucătărie toaletă toalete baie baia băi wc duș dușul dușuri vestiar dormitor cămin cămine căminul cameră camere camerei pat
patul paturi saltea pătură dulap ușă uși ușile poartă ieșire ieșirea ieșiri ieșirile scară scări fereastră geam perete pereți zid plafon
acoperiș podea etaj etajul stâlp fisură fisuri crăpătură crăpături culoar lift curte parcare intrare urgență urgent clădire clădirea
construcție construcții șantier șantierul zonă departament linie linia linii bandă masă mese loc locul locuri stație bloc seră sere solar
solarii fermă ferme câmp câmpul plantație cultură recoltă cules culesul flori florile lalele fructe fruct legume roșii roșie castraveți
ardei căpșuni sparanghel struguri vie mere pere cireșe prune cartofi ceapă varză usturoi porumb grâu floarea soarelui bumbac orez ceai
cafea ciuperci pământ apă apei ploaie soare căldură frig frigul umezeală praf praful noroi plastic vânt abator carne porc pui vită pește
pesticide pesticid ierbicid otravă chimic chimice substanțe substanță produs produse produsele miros mirosul gaz gaze fum fumul abur acid
clor adeziv solvent solvenți vopsea ulei mașină mașini mașinii utilaj utilaje ac ace fir fire ață material materiale țesătură foarfecă
cuțit cuțitul fier cazan motor pompă stivuitor unealtă unelte ciocan cablu priză curent curentul electricitate electric lumină
scurtcircuit extinctor stingător alarmă incendiu incendiul foc focul flacără arsură arsuri explozie scurgere pericol periculos periculoasă
riscuri risc accident accidentul accidente rană răni lovitură tăietură fractură sânge durere dureri mască măști mănuși cizme bocanci cască
căști ochelari uniformă salopetă șorț echipament echipamentul protecție protecția haine hainele cămașă cămăși pantaloni blugi rochie geacă
pantofi încălțăminte bucată bucăți nasture fermoar etichetă cutie cutii ladă lăzi sac saci pachet pachete palet paleți comandă comenzi
producție producția normă norme țintă calitate calitatea defect rebut schimb schimbul schimburi tură ture program programul oră ore orele
suplimentare suplimentar minut minute secundă moment dată zi ziua zile zilele săptămână săptămâni lună luni lunile an ani anul anii marți
miercuri joi vineri sâmbătă duminică concediu concediul sărbătoare sărbători crăciun paște paști noapte noaptea nopți dimineață seară
prânz amiază ianuarie februarie martie aprilie iunie iulie august septembrie octombrie noiembrie decembrie salariu salariul salariului
salarii leafă plată bani banii banilor numerar avans avansul card cont contul bancă chitanță fluturaș fluturașul contract contractul
contracte copie hârtie hârtii acte actele document documente documentele scrisoare demisie demisia concediere preaviz despăgubire spor
sporuri bonus bonusul primă bonuri tichete pensie șomaj asigurare asigurări cas impozit taxe taxă reținere rețineri amendă amenzi pedeapsă
avertisment datorie datorii împrumut dobândă chirie chiria cazare cazarea cost costuri minim brut net total jumătate sfert procent dublu
triplu normal euro lei leu ron mii sute sută milion doi două trei patru cinci șase șapte opt zece unsprezece doisprezece douăsprezece
treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci treizeci patruzeci cincizeci șaizeci
șaptezeci optzeci nouăzeci zero primul prim ultimul ultima ultimele următor următoarea trecut trecută voie permisiune medical medicală
boală bolnav bolnavă bolnavi febră gripă tuse covid amețeală greață diaree infecție alergie astm cancer tensiune diabet sarcină gravidă
gravide însărcinată însărcinate maternitate naștere avort creșă ciclu test teste control clinică spital spitalul ambulanță salvare
salvarea medicament medicamente pastilă pastile rețetă vaccin tratament operație mână mâini mâinile deget degete degetul braț picior
piciorul picioare cap capul ochi ochii ureche urechi gură dinte dinți gât spate spatele umăr fund sân sâni piept stomac burtă genunchi
piele pielea păr os oase inimă plămâni rinichi corp mâncare mâncarea prânzul pauză pauze pâine supă viermi vierme gândaci șobolan șobolani
șoareci muște ploșnițe mucegai gunoi murdar murdară murdari murdare curat curată curați curate potabilă pahar sticlă săpun țipete insultă
insulte înjurături amenințare amenințări abuz abuzuri hărțuire hărțuirea sexual sexuală viol violență umilire discriminare rasism glumă
poreclă cuvânt cuvinte urât urâtă urâte rea răi rele bun bună buni bune șantaj favor favoruri relație sex poză poze video mesaj mesaje
mesajul telefon telefonul telefoane număr numărul apel whatsapp facebook messenger instagram tiktok mail email internet grup grupul audio
link idiot idioată prost proastă proști tâmpit tâmpită dobitoc bou vacă curvă curve pizda pula muie morții tii nesimțit nesimțită leneș
leneșă hoț hoți hoții mincinos mincinoasă nebun nebună sclav sclavi sclavie animale animal câine câini țigan țigani țigancă frică teamă
rușine tristețe furie curaj oboseală stres depresie disperare foame sete somn putere speranță obosit obosită obosiți obosite epuizat
epuizată epuizați epuizate speriat speriată speriați speriate îngrijorat îngrijorată îngrijorați îngrijorate trist tristă trisți triste
fericit fericită fericiți fericite supărat supărată supărați supărate nervos nervoasă disperat disperată disperați disperate umilit
umilită umiliți umilite singur singură singuri singure sigură siguri sigure liniștit liniștită liniștiți liniștite ocupat ocupată ocupați
ocupate gata rănit rănită răniți rănite mort moartă morți viu vii grav gravă greu grea grele ușor ușoară posibil imposibil adevăr adevărat
minciună minciuni fals nedrept nedreptă nedrepți nedrepte corect corectă corecți corecte ilegal ilegală ilegali ilegale legal legală
legali legale vechi veche mare mari mic mică mici lung scurt înalt plin gol goală cald caldă rece reci ud umed uscat rapid încet groaznic
oribil scump ieftin gratis complet întreg mediu egal diferit străin străini străină străinătate migrant migranți imigrant sezonier
sezonieri temporar permanent deschis deschisă deschiși deschise închis închisă închiși închise blocat blocată blocați blocate încuiat
încuiată încuiați încuiate stricat stricată stricați stricate întunecat clar alb negru roșu verde albastru galben obligatoriu voluntar
necesar suficient vinovat vinovată nevinovat martor martori martorii martora victimă victime agresor violator sindicat sindicatul
sindicatului grevă protest ședință vot alegeri listă neagră comitet drept drepturi drepturile lege legea legi codul muncii muncă minister
itm inspectorat tribunal proces plângere plângeri plângerea reclamație reclamații raport formular sugestie vizită audit regulă reguli
regulament condiții condițiile respect dreptate soluție răspuns sprijin sfat informații informație întrebare întrebări problemă probleme
situație motiv cauză vina dovadă dovezi guvern țară orașul oraș sat satul comună județ cartier stradă drum casă acasă apartament autobuz
autobuzul microbuz microbuzul autocar camion bicicletă tren avion bilet pașaport pașaportul pașapoarte viză buletin buletinul identitate
permis ședere adeverință certificat diplomă cerere amprentă pontaj pontajul ecuson prezență absență absențe întârziere caiet școală liceu
curs instruire vârstă minor minori minoră dumnezeu biserică religie ortodox catolic musulman musulmani rugăciune mulțumesc mersi mulțumim
rog scuze iertare salut salutare stimat stimată domn domnul domnule domnului doamnă doamnei domnișoară stimă ajutați anonim anonimă
confidențial secret public oficial lucru lucruri fel mod tip parte părți capăt mijloc început sfârșit nivel viață moarte moartea lume
lumea poveste exemplu idee timp atenție sistem ecran calculator parolă cod românia români româncă românce românesc moldova moldovean
moldoveni moldoveancă chișinău germania german germană germani nemți neamț italia italian italiană italieni spania spaniol spaniolă anglia
englez engleză franța francez olanda olandez belgia austria polonia ungaria ungur unguri bulgaria ucraina ucrainean ucraineni turcia turc
turci nepal nepalez nepalezi bangladesh india indian indieni sri lanka pakistan vietnam vietnamezi china chinezi filipine europa limbă
traducător traducere bucurești cluj napoca timișoara iași craiova brașov galați ploiești oradea brăila arad pitești sibiu bacău târgu
mureș jiu satu buzău botoșani piatra suceava vaslui focșani râmnicu vâlcea tulcea slatina călărași giurgiu alba deva hunedoara zalău
bistrița reșița slobozia alexandria bălți cahul ungheni orhei soroca tiraspol milano torino roma padova madrid berlin hamburg shop team
leader training overtime shift hr break line target lidl kaufland amazon zara nike ikea dacia continental bosch yazaki leoni draexlmaier
like online wifi dhl zic zici zice zicem zicea zis spun spui spune spunem spunea spuneau spus spună știu știi știe știm știa știau știut
văd vezi vede vedem vedea văzut vadă vin vine venim veniți venea veneau venit venită ies iese ieșit dau dai dă dăm dădea dat date dea iau
iei ia luăm lua luat luată lase las lasă lăsat lăsați stau stai stă stăm stătea stat duc duci duce ducem dusă duși aduc aduce adus pun
pune punem puneau pus pusă puși țin ține țineau ținut ținem rămân rămâne rămas cad cade căzut căzută cer cere cerem cerut cereau mor moare
mori murit moară trag trage tras scot scoate scos bat bate bătut bătută băteau dorm doarme dormim mănânc mănâncă mâncăm mâncat beau bea
bem băut scriu scrie scris scriem citesc trimit trimite trimis primesc primește primim primit cred crede credem crezut aud auzi aude auzit
fug fuge fugit ajung ajunge ajuns ating atinge atins împinge împins închid închide încuie ucide ucis ard arde ars arsă plâng plânge plâns
plângea încep începe pierd pierde pierdut permite promit promite promis sparge spart rup rupe rupt scade scăzut crește crescut culeg
culege culegem țes cunosc cunoaște cunoscut naște născut doare dor durut strâng strânge strâns aleg alege ales ascund ascuns răspund
răspunde interzis interzice retrage retras rețin reține reținut reținute obține obținut știți tac taci tace țipă țipau strig strigă
strigat strigau înjură înjurat jignit jignește jigni jigniri fură furat furau plătesc plătește plătit plătită plătiți plătite neplătit
neplătite muncesc muncește muncim munciți muncit lucrez lucrează lucrăm angajăm oblig obligă obligați obligată obligat amenință amenințat
amenințată lovește lovit lovită pleacă plecat plec plecăm plecați pleca dați omoară omorât sinucid sinucidere sinucide schimbă mută ajută
salvați naspa mișto frățioare nasol gagica țepe țeapă țepar treaba șpagă mâncărime bătaie bătăi palmă palme pumn pumni ceartă certuri beat
beată beți alcool bere țigară droguri armă arme pistol bâtă topor lanț lacăt lacăte cheie cheia chei gard răzbunare represalii bârfă
fraudă furt trafic exploatare captivitate zgomot zgomotul ventilație ventilator ventilatoare aer condiționat încălzire scaun scaune lucra
lucrezi lucrați lucrat lucrată lucrate lucrau lucreze lucrând lucrase plăti plătești plătim plăteam plătea plăteau plătească plătind
plătise munci muncești muncită muncite munceam muncea munceau muncească muncind muncise țipe țipăm țipați țipat țipată țipate țipând
țipase urla url urle urlăm urlați urlat urlată urlate urlau urlând urlase insult insultăm insultați insultat insultată insultate insultau
insultând insultase înjur înjure înjurăm înjurați înjurată înjurate înjurau înjurând înjurase amenințez amenințezi amenințează amenințăm
amenințați amenințate amenințau amenințeze amenințând amenințase lovi lovesc lovești lovim loviți lovite loveam lovea loveau lovească
lovind lovise atingă atingăm atingați atingat atingată atingate atingau atingând atingase hărțui hărțuesc hărțuești hărțuește hărțuim
hărțuiți hărțuit hărțuită hărțuite hărțueam hărțuea hărțueau hărțuească hărțuind hărțuise abuza abuzez abuzezi abuzează abuzăm abuzați
abuzat abuzată abuzate abuzau abuzeze abuzând abuzase oblige obligăm obligate obligau obligând obligase concedia concediez concediezi
concediează concediăm concediați concediat concediată concediate concediau concedieze concediând concediase lăsăm lăsată lăsate lăsau
lăsând lăsase chema chem cheme chemăm chemați chemat chemată chemate chemau chemând chemase vorbi vorbesc vorbești vorbește vorbim vorbiți
vorbit vorbită vorbite vorbeam vorbea vorbeau vorbească vorbind vorbise ajungă ajungăm ajungați ajungat ajungată ajungate ajungau ajungând
ajungase lu lue luați luate luau luând luase tragă tragăm tragați tragat tragată tragate tragau tragând tragase câștiga câștig câștige
câștigăm câștigați câștigat câștigată câștigate câștigau câștigând câștigase lipsi lipsesc lipsești lipsește lipsim lipsiți lipsit lipsită
lipsite lipseam lipsea lipseau lipsească lipsind lipsise semna semnez semnezi semnează semnăm semnați semnat semnată semnate semnau
semneze semnând semnase reclama reclam reclame reclamăm reclamați reclamat reclamată reclamate reclamau reclamând reclamase protesta
protestez protestezi protestează protestăm protestați protestat protestată protestate protestau protesteze protestând protestase denunța
denunț denunțe denunțăm denunțați denunțat denunțată denunțate denunțau denunțând denunțase informa informez informezi informează informăm
informați informat informată informate informau informeze informând informase anunța anunț anunțe anunțăm anunțați anunțat anunțată
anunțate anunțau anunțând anunțase raporta raportez raportezi raportează raportăm raportați raportat raportată raportate raportau
raporteze raportând raportase st ste stați stată state stând stase ordona ordon ordone ordonăm ordonați ordonat ordonată ordonate ordonau
ordonând ordonase pedepsi pedepsesc pedepsești pedepsește pedepsim pedepsiți pedepsit pedepsită pedepsite pedepseam pedepsea pedepseau
pedepsească pedepsind pedepsise maltrata maltratez maltratezi maltratează maltratăm maltratați maltratat maltratată maltratate maltratau
maltrateze maltratând maltratase umili umilesc umilești umilește umilim umileam umilea umileau umilească umilind umilise discrimina
discriminez discriminezi discriminează discriminăm discriminați discriminat discriminată discriminate discriminau discrimineze
discriminând discriminase împing împingă împingăm împingați împingat împingată împingate împingau împingând împingase îmbrânci îmbrâncesc
îmbrâncești îmbrâncește îmbrâncim îmbrânciți îmbrâncit îmbrâncită îmbrâncite îmbrânceam îmbrâncea îmbrânceau îmbrâncească îmbrâncind
îmbrâncise ciupi ciupesc ciupești ciupește ciupim ciupiți ciupit ciupită ciupite ciupeam ciupea ciupeau ciupească ciupind ciupise apuca
apuc apuce apucăm apucați apucat apucată apucate apucau apucând apucase închidă închidăm închidați închidat închidată închidate închidau
închidând închidase bloca blocez blocezi blocează blocăm blocau bloceze blocând blocase scăpa scăp scăpe scăpăm scăpați scăpat scăpată
scăpate scăpau scăpând scăpase ardă ardăm ardați ardat ardată ardate ardau ardând ardase tăia tăie tăiăm tăiați tăiat tăiată tăiate tăiau
tăiând tăiase rănesc rănești rănește rănim răneam rănea răneau rănească rănind rănise accidenta accidentez accidentezi accidentează
accidentăm accidentați accidentat accidentată accidentate accidentau accidenteze accidentând accidentase cădea cădee cădeăm cădeați cădeat
cădeată cădeate cădeau cădeând cădease îmbolnăvi îmbolnăvesc îmbolnăvești îmbolnăvește îmbolnăvim îmbolnăviți îmbolnăvit îmbolnăvită
îmbolnăvite îmbolnăveam îmbolnăvea îmbolnăveau îmbolnăvească îmbolnăvind îmbolnăvise leșina leșin leșine leșinăm leșinați leșinat leșinată
leșinate leșinau leșinând leșinase voma vome vomăm vomați vomat vomată vomate vomau vomând vomase sângera sângerez sângerezi sângerează
sângerăm sângerați sângerat sângerată sângerate sângerau sângereze sângerând sângerase trata tratez tratezi tratează tratăm tratați tratat
tratată tratate tratau trateze tratând tratase ajut ajute ajutăm ajutat ajutată ajutate ajutau ajutând ajutase sprijini sprijinesc
sprijinești sprijinește sprijinim sprijiniți sprijinit sprijinită sprijinite sprijineam sprijinea sprijineau sprijinească sprijinind
sprijinise salva salvez salvezi salvează salvăm salvat salvată salvate salvau salveze salvând salvase cerceta cercetez cercetezi
cercetează cercetăm cercetați cercetat cercetată cercetate cercetau cerceteze cercetând cercetase controla controlez controlezi
controlează controlăm controlați controlat controlată controlate controlau controleze controlând controlase supraveghea supravegheez
supravegheezi supravegheează supravegheăm supravegheați supravegheat supravegheată supravegheate supravegheau supravegheeze supravegheând
supraveghease filma filmez filmezi filmează filmăm filmați filmat filmată filmate filmau filmeze filmând filmase privi privesc privești
privește privim priviți privit privită privite priveam privea priveau privească privind privise urmări urmăresc urmărești urmărește
urmărim urmăriți urmărit urmărită urmărite urmăream urmărea urmăreau urmărească urmărind urmărise căuta căut căute căutăm căutați căutat
căutată căutate căutau căutând căutase găsi găsesc găsești găsește găsim găsiți găsit găsită găsite găseam găsea găseau găsească găsind
găsise aștepta aștept aștepte așteptăm așteptați așteptat așteptată așteptate așteptau așteptând așteptase suporta suport suporte suportăm
suportați suportat suportată suportate suportau suportând suportase răbda răbd răbde răbdăm răbdați răbdat răbdată răbdate răbdau răbdând
răbdase simți simțesc simțești simțește simțim simțiți simțit simțită simțite simțeam simțea simțeau simțească simțind simțise plângă
plângăm plângați plângat plângată plângate plângau plângând plângase muri muresc murești murește murim muriți murită murite muream murea
mureau murească murind murise omorî omor omoră omore omorăm omorați omorată omorate omorau omorând omorase viola violez violezi violează
violăm violați violat violată violate violau violeze violând violase săruta sărut sărute sărutăm sărutați sărutat sărutată sărutate
sărutau sărutând sărutase pipăi pipăesc pipăești pipăește pipăim pipăiți pipăit pipăită pipăite pipăeam pipăea pipăeau pipăească pipăind
pipăise mângâia mângâi mângâie mângâiăm mângâiați mângâiat mângâiată mângâiate mângâiau mângâiând mângâiase invita invit invite invităm
invitați invitat invitată invitate invitau invitând invitase oferi oferesc oferești oferește oferim oferiți oferit oferită oferite ofeream
oferea ofereau oferească oferind oferise promită promităm promitați promitat promitată promitate promitau promitând promitase minți
mințesc mințești mințește mințim mințiți mințit mințită mințite mințeam mințea mințeau mințească mințind mințise păcăli păcălesc păcălești
păcălește păcălim păcăliți păcălit păcălită păcălite păcăleam păcălea păcăleau păcălească păcălind păcălise fur fure furăm furați furată
furate furând furase datora datorez datorezi datorează datorăm datorați datorat datorată datorate datorau datoreze datorând datorase
împrumuta împrumute împrumutăm împrumutați împrumutat împrumutată împrumutate împrumutau împrumutând împrumutase depune depun depună
depunăm depunați depunat depunată depunate depunau depunând depunase transfera transferez transferezi transferează transferăm transferați
transferat transferată transferate transferau transfereze transferând transferase trimită trimităm trimitați trimitat trimitată trimitate
trimitau trimitând trimitase primi primești primiți primită primite primeam primea primeau primească primind primise preda pred prede
predăm predați predat predată predate predau predând predase umple umpl umplă umplăm umplați umplat umplată umplate umplau umplând umplase
cumpăra cumpăr cumpăre cumpărăm cumpărați cumpărat cumpărată cumpărate cumpărau cumpărând cumpărase costa coste costăm costați costat
costată costate costau costând costase cheltui cheltuesc cheltuești cheltuește cheltuim cheltuiți cheltuit cheltuită cheltuite cheltueam
cheltuea cheltueau cheltuească cheltuind cheltuise economisi economisesc economisești economisește economisim economisiți economisit
economisită economisite economiseam economisea economiseau economisească economisind economisise creșt creștă creștăm creștați creștat
creștată creștate creștau creștând creștase scădea scădee scădeăm scădeați scădeat scădeată scădeate scădeau scădeând scădease reduce
reduc reducă reducăm reducați reducat reducată reducate reducau reducând reducase schimbe schimbăm schimbați schimbat schimbată schimbate
schimbau schimbând schimbase mut mute mutăm mutați mutat mutată mutate mutau mutând mutase odihni odihnesc odihnești odihnește odihnim
odihniți odihnit odihnită odihnite odihneam odihnea odihneau odihnească odihnind odihnise dormi dormesc dormești dormește dormiți dormit
dormită dormite dormeam dormea dormeau dormească dormind dormise mânca mânc mânce mâncați mâncată mâncate mâncau mâncând mâncase be bee
beăm beați beate beând bease găti gătesc gătești gătește gătim gătiți gătit gătită gătite găteam gătea găteau gătească gătind gătise spăla
spăl spăle spălăm spălați spălat spălată spălate spălau spălând spălase curățăm curățați curățat curățată curățate curățau curățând
curățase mătura mătur măture măturăm măturați măturat măturată măturate măturau măturând măturase urina urinez urinezi urinează urinăm
urinați urinat urinată urinate urinau urineze urinând urinase folosi folosesc folosești folosește folosim folosiți folosit folosită
folosite foloseam folosea foloseau folosească folosind folosise ceră cerăm cerați cerat cerată cerate cerau cerând cerase întreba întreb
întrebe întrebăm întrebați întrebat întrebată întrebate întrebau întrebând întrebase răspundă răspundăm răspundați răspundat răspundată
răspundate răspundau răspundând răspundase explica explic explice explicăm explicați explicat explicată explicate explicau explicând
explicase ști ștesc ștești ștește știt ștită știte șteam ștea șteau ștească ștind știse cunoașt cunoaștă cunoaștăm cunoaștați cunoaștat
cunoaștată cunoaștate cunoaștau cunoaștând cunoaștase învăța învăț învățe învățăm învățați învățat învățată învățate învățau învățând
învățase instrui instruesc instruești instruește instruim instruiți instruit instruită instruite instrueam instruea instrueau instruească
instruind instruise citi citești citește citim citiți citit citită citite citeam citea citeau citească citind citise scri scriă scriăm
scriați scriat scriată scriate scriau scriând scriase nota notez notezi notează notăm notați notat notată notate notau noteze notând
notase număra număre numărăm numărați numărat numărată numărate numărau numărând numărase cântări cântăresc cântărești cântărește cântărim
cântăriți cântărit cântărită cântărite cântăream cântărea cântăreau cântărească cântărind cântărise măsura măsur măsure măsurăm măsurați
măsurat măsurată măsurate măsurau măsurând măsurase coase coas coasă coasăm coasați coasat coasată coasate coasau coasând coasase călca
călc călce călcăm călcați călcat călcată călcate călcau călcând călcase împacheta împachetez împachetezi împachetează împachetăm
împachetați împachetat împachetată împachetate împachetau împacheteze împachetând împachetase ambala ambalez ambalezi ambalează ambalăm
ambalați ambalat ambalată ambalate ambalau ambaleze ambalând ambalase încărca încărc încărce încărcăm încărcați încărcat încărcată
încărcate încărcau încărcând încărcase descărca descărc descărce descărcăm descărcați descărcat descărcată descărcate descărcau descărcând
descărcase ridica ridic ridice ridicăm ridicați ridicat ridicată ridicate ridicau ridicând ridicase broda brodez brodezi brodează brodăm
brodați brodat brodată brodate brodau brodeze brodând brodase țese țesă țesăm țesați țesat țesată țesate țesau țesând țesase vopsi vopsesc
vopsești vopsește vopsim vopsiți vopsit vopsită vopsite vopseam vopseau vopsească vopsind vopsise plia pliez pliezi pliează pliăm pliați
pliat pliată pliate pliau plieze pliând pliase etichetez etichetezi etichetează etichetăm etichetați etichetat etichetată etichetate
etichetau eticheteze etichetând etichetase recoltez recoltezi recoltează recoltăm recoltați recoltat recoltată recoltate recoltau
recolteze recoltând recoltase culegă culegăm culegați culegat culegată culegate culegau culegând culegase planta plantez plantezi
plantează plantăm plantați plantat plantată plantate plantau planteze plantând plantase semăna semăn semăne semănăm semănați semănat
semănată semănate semănau semănând semănase uda ude udăm udați udat udată udate udau udând udase stropi stropesc stropești stropește
stropim stropiți stropit stropită stropite stropeam stropea stropeau stropească stropind stropise aduna adun adune adunăm adunați adunat
adunată adunate adunau adunând adunase sorta sortez sortezi sortează sortăm sortați sortat sortată sortate sortau sorteze sortând sortase
cultiva cultiv cultive cultivăm cultivați cultivat cultivată cultivate cultivau cultivând cultivase amesteca amestec amestece amestecăm
amestecați amestecat amestecată amestecate amestecau amestecând amestecase mirosi mirosesc mirosești mirosește mirosim mirosiți mirosit
mirosită mirosite miroseam mirosea miroseau mirosească mirosind mirosise respira respir respire respirăm respirați respirat respirată
respirate respirau respirând respirase tuși tușesc tușești tușește tușim tușiți tușit tușită tușite tușeam tușea tușeau tușească tușind
tușise strănuta strănut strănute strănutăm strănutați strănutat strănutată strănutate strănutau strănutând strănutase durea dure duree
dureăm dureați dureat dureată dureate dureau dureând durease tremura tremur tremure tremurăm tremurați tremurat tremurată tremurate
tremurau tremurând tremurase aluneca alunec alunece alunecăm alunecați alunecat alunecată alunecate alunecau alunecând alunecase conduce
conduc conducă conducăm conducați conducat conducată conducate conducau conducând conducase umbla umbl umble umblăm umblați umblat umblată
umblate umblau umblând umblase alerga alerg alerge alergăm alergați alergat alergată alergate alergau alergând alergase opri opresc
oprești oprește oprim opriți oprit oprită oprite opream opreau oprească oprind oprise porni pornesc pornești pornește pornim porniți
pornit pornită pornite porneam pornea porneau pornească pornind pornise începă începăm începați începat începată începate începau începând
începase termina termin termine terminăm terminați terminat terminată terminate terminau terminând terminase continua continu continue
continuăm continuați continuat continuată continuate continuau continuând continuase dura durez durezi durează durăm durați durat durată
durate durau dureze durând durase sparg spargă spargăm spargați spargat spargată spargate spargau spargând spargase rupă rupăm rupați
rupat rupată rupate rupau rupând rupase repara repar repare reparăm reparați reparat reparată reparate reparau reparând reparase instala
instalez instalezi instalează instalăm instalați instalat instalată instalate instalau instaleze instalând instalase funcționa funcționez
funcționezi funcționează funcționăm funcționați funcționat funcționată funcționate funcționau funcționeze funcționând funcționase aprinde
aprind aprindă aprindăm aprindați aprindat aprindată aprindate aprindau aprindând aprindase stinge sting stingă stingăm stingați stingat
stingată stingate stingau stingând stingase exploda explodez explodezi explodează explodăm explodați explodat explodată explodate explodau
explodeze explodând explodase prăbuși prăbușesc prăbușești prăbușește prăbușim prăbușiți prăbușit prăbușită prăbușite prăbușeam prăbușea
prăbușeau prăbușească prăbușind prăbușise participa participez participezi participează participăm participați participat participată
participate participau participeze participând participase organiza organizez organizezi organizează organizăm organizați organizat
organizată organizate organizau organizeze organizând organizase vota votez votezi votează votăm votați votat votată votate votau voteze
votând votase negocia negociez negociezi negociează negociăm negociați negociat negociată negociate negociau negocieze negociând negociase
accepta accept accepte acceptăm acceptați acceptat acceptată acceptate acceptau acceptând acceptase refuza refuz refuze refuzăm refuzați
refuzat refuzată refuzate refuzau refuzând refuzase respinge resping respingă respingăm respingați respingat respingată respingate
respingau respingând respingase nega neg nege negăm negați negat negată negate negau negând negase permit permită permităm permitați
permitat permitată permitate permitau permitând permitase interzic interzică interzicăm interzicați interzicat interzicată interzicate
interzicau interzicând interzicase suspenda suspend suspende suspendăm suspendați suspendat suspendată suspendate suspendau suspendând
suspendase anula anulez anulezi anulează anulăm anulați anulat anulată anulate anulau anuleze anulând anulase angaja angajez angajezi
angajează angajate angajau angajeze angajând angajase recruta recrutez recrutezi recrutează recrutăm recrutați recrutat recrutată
recrutate recrutau recruteze recrutând recrutase alăpta alăpt alăpte alăptăm alăptați alăptat alăptată alăptate alăptau alăptând alăptase
îngriji îngrijesc îngrijești îngrijește îngrijim îngrijiți îngrijit îngrijită îngrijite îngrijeam îngrijea îngrijeau îngrijească îngrijind
îngrijise nașt naștă naștăm naștați naștat naștată naștate naștau naștând naștase studia studiez studiezi studiează studiăm studiați
studiat studiată studiate studiau studieze studiând studiase căsători căsătoresc căsătorești căsătorește căsătorim căsătoriți căsătorit
căsătorită căsătorite căsătoream căsătorea căsătoreau căsătorească căsătorind căsătorise despărți despărțesc despărțești despărțește
despărțim despărțiți despărțit despărțită despărțite despărțeam despărțea despărțeau despărțească despărțind despărțise întoarce întoarc
întoarcă întoarcăm întoarcați întoarcat întoarcată întoarcate întoarcau întoarcând întoarcase călători călătoresc călătorești călătorește
călătorim călătoriți călătorit călătorită călătorite călătoream călătorea călătoreau călătorească călătorind călătorise expulza expulzez
expulzezi expulzează expulzăm expulzați expulzat expulzată expulzate expulzau expulzeze expulzând expulzase confisca confisc confisce
confiscăm confiscați confiscat confiscată confiscate confiscau confiscând confiscase ascunde ascundă ascundăm ascundați ascundat ascundată
ascundate ascundau ascundând ascundase păstra păstr păstre păstrăm păstrați păstrat păstrată păstrate păstrau păstrând păstrase pierdă
pierdăm pierdați pierdat pierdată pierdate pierdau pierdând pierdase șterge șterg ștergă ștergăm ștergați ștergat ștergată ștergate
ștergau ștergând ștergase publica publicez publicezi publicează publicăm publicați publicat publicată publicate publicau publiceze
publicând publicase credă credăm credați credat credată credate credau credând credase gândi gândesc gândești gândește gândim gândiți
gândit gândită gândite gândeam gândea gândeau gândească gândind gândise hotărî hotăr hotără hotăre hotărăm hotărați hotărat hotărată
hotărate hotărau hotărând hotărase încerca încerc încerce încercăm încercați încercat încercată încercate încercau încercând încercase
reuși reușesc reușești reușește reușim reușiți reușit reușită reușite reușeam reușea reușeau reușească reușind reușise deranja deranjez
deranjezi deranjează deranjăm deranjați deranjat deranjată deranjate deranjau deranjeze deranjând deranjase supăra supăr supăre supărăm
supărau supărând supărase speria speri sperie speriăm speriau speriând speriase obosi obosesc obosești obosește obosim oboseam obosea
oboseau obosească obosind obosise critica critic critice criticăm criticați criticat criticată criticate criticau criticând criticase
acuza acuz acuze acuzăm acuzați acuzat acuzată acuzate acuzau acuzând acuzase certa cert certe certăm certați certat certată certate
certau certând certase batăm batați batat batată batate batau batând batase ataca atac atace atacăm atacați atacat atacată atacate atacau
atacând atacase sugruma sugrum sugrume sugrumăm sugrumați sugrumat sugrumată sugrumate sugrumau sugrumând sugrumase răpi răpesc răpești
răpește răpim răpiți răpit răpită răpite răpeam răpea răpeau răpească răpind răpise transpira transpir transpire transpirăm transpirați
transpirat transpirată transpirate transpirau transpirând transpirase îngrijora îngrijor îngrijore îngrijorăm îngrijorau îngrijorând
îngrijorase întâmpla întâmpl întâmple întâmplăm întâmplați întâmplat întâmplată întâmplate întâmplau întâmplând întâmplase exista exist
existe existăm existați existat existată existate existau existând existase îmbunătăți îmbunătățesc îmbunătățești îmbunătățește
îmbunătățim îmbunătățiți îmbunătățit îmbunătățită îmbunătățite îmbunătățeam îmbunătățea îmbunătățeau îmbunătățească îmbunătățind
îmbunătățise înrăutăți înrăutățesc înrăutățești înrăutățește înrăutățim înrăutățiți înrăutățit înrăutățită înrăutățite înrăutățeam
înrăutățea înrăutățeau înrăutățească înrăutățind înrăutățise rezolva rezolv rezolve rezolvăm rezolvați rezolvat rezolvată rezolvate
rezolvau rezolvând rezolvase ruga rug ruge rugăm rugați rugat rugată rugate rugau rugând rugase mulțumi mulțumești mulțumește mulțumiți
mulțumit mulțumită mulțumite mulțumeam mulțumea mulțumeau mulțumească mulțumind mulțumise saluta salute salutăm salutați salutat salutată
salutate salutau salutând salutase scuipa scuip scuipe scuipăm scuipați scuipat scuipată scuipate scuipau scuipând scuipase arunca arunc
arunce aruncăm aruncați aruncat aruncată aruncate aruncau aruncând aruncase dând dase ducă ducăm ducați ducat ducată ducate ducau ducând
ducase aducă aducăm aducați aducat aducată aducate aducau aducând aducase pună punăm punați punat punată punate punau punând punase scoat
scoată scoatăm scoatați scoatat scoatată scoatate scoatau scoatând scoatase băga băg băge băgăm băgați băgat băgată băgate băgau băgând
băgase produce produc producă producăm producați producat producată producate producau producând producase depăși depășesc depășești
depășește depășim depășiți depășit depășită depășite depășeam depășea depășeau depășească depășind depășise întârzia întârzi întârzie
întârziăm întârziați întârziat întârziată întârziate întârziau întârziând întârziase grăbi grăbesc grăbești grăbește grăbim grăbiți grăbit
grăbită grăbite grăbeam grăbea grăbeau grăbească grăbind grăbise compensa compens compense compensăm compensați compensat compensată
compensate compensau compensând compensase recupera recuper recupere recuperăm recuperați recuperat recuperată recuperate recuperau
recuperând recuperase prezent prezente prezentăm prezentați prezentat prezentată prezentate prezentau prezentând prezentase intra intr
intre intrăm intrați intrat intrată intrate intrau intrând intrase ieși ieșesc ieșești ieșește ieșim ieșiți ieșită ieșite ieșeam ieșea
ieșeau ieșească ieșind ieșise depinde depind depindă depindăm depindați depindat depindată depindate depindau depindând depindase merita
merit merite merităm meritați meritat meritată meritate meritau meritând meritase afecta afect afecte afectăm afectați afectat afectată
afectate afectau afectând afectase contamina contaminez contaminezi contaminează contaminăm contaminați contaminat contaminată contaminate
contaminau contamineze contaminând contaminase intoxica intoxic intoxice intoxicăm intoxicați intoxicat intoxicată intoxicate intoxicau
intoxicând intoxicase otrăvi otrăvesc otrăvești otrăvește otrăvim otrăviți otrăvit otrăvită otrăvite otrăveam otrăvea otrăveau otrăvească
otrăvind otrăvise proteja protejez protejezi protejează protejăm protejați protejat protejată protejate protejau protejeze protejând
protejase evacua evacuez evacuezi evacuează evacuăm evacuați evacuat evacuată evacuate evacuau evacueze evacuând evacuase numi numesc
numești numește numim numiți numit numită numite numeam numea numeau numească numind numise contacta contactez contactezi contactează
contactăm contactați contactat contactată contactate contactau contacteze contactând contactase comunica comunic comunice comunicăm
comunicați comunicat comunicată comunicate comunicau comunicând comunicase ocupa ocup ocupe ocupăm ocupau ocupând ocupase închiria
închiriez închiriezi închiriează închiriăm închiriați închiriat închiriată închiriate închiriau închirieze închiriând închiriase locui
locuesc locuești locuește locuim locuiți locuit locuită locuite locueam locuea locueau locuească locuind locuise transporta transport
transporte transportăm transportați transportat transportată transportate transportau transportând transportase opera operez operezi
operează operăm operați operat operată operate operau opereze operând operase strivi strivesc strivești strivește strivim striviți strivit
strivită strivite striveam strivea striveau strivească strivind strivise amputa amputez amputezi amputează amputăm amputați amputat
amputată amputate amputau amputeze amputând amputase suda sudez sudezi sudează sudăm sudați sudat sudată sudate sudau sudeze sudând sudase
șlefui șlefuesc șlefuești șlefuește șlefuim șlefuiți șlefuit șlefuită șlefuite șlefueam șlefuea șlefueau șlefuească șlefuind șlefuise
asambla asamblez asamblezi asamblează asamblăm asamblați asamblat asamblată asamblate asamblau asambleze asamblând asamblase testa testez
testezi testează testăm testați testat testată testate testau testeze testând testase lipi lipesc lipești lipește lipim lipiți lipit
lipită lipite lipeam lipea lipeau lipească lipind lipise picta pictez pictezi pictează pictăm pictați pictat pictată pictate pictau
picteze pictând pictase înregistra înregistrez înregistrezi înregistrează înregistrăm înregistrați înregistrat înregistrată înregistrate
înregistrau înregistreze înregistrând înregistrase pozez pozezi pozează pozăm pozați pozat pozată pozate pozau pozeze pozând pozase suna
sun sune sunăm sunați sunat sunată sunate sunau sunând sunase apela apelez apelezi apelează apelăm apelați apelat apelată apelate apelau
apeleze apelând apelase retrag retragă retragăm retragați retragat retragată retragate retragau retragând retragase executa executez
executezi executează executăm executați executat executată executate executau executeze executând executase deporta deportez deportezi
deportează deportăm deportați deportat deportată deportate deportau deporteze deportând deportase șantaja șantajez șantajezi șantajează
șantajăm șantajați șantajat șantajată șantajate șantajau șantajeze șantajând șantajase exploata exploatez exploatezi exploatează exploatăm
exploatați exploatat exploatată exploatate exploatau exploateze exploatând exploatase cheamă chiamă poreclit poreclită zisă îmi anume
oarecare alias cunoscută întreabă partea dragă dragul stimate administratoarea coordonatoarea doctorița individul fermierul capo bătea
atingea pipăie hărțuiește concediază minte decedat locuiește povestit propus șters dra ing dr prof profesor profesoara nea nenea nene
tanti tanta bade lelea părintele preotul jupân pan mr mrs mister colonel sergent jr senior bácsi néni persoane familii min secunde
procente buc kg kile kilograme tone metri grade litri duzini găleți hectare dintre tel nr mobil contact carte seria serie cnp conducere
legitimație id bancar iban pin înmatriculare dosar revolut marca cartelă post echipă container str bulevardul bd aleea bl sc ap et sector
sola șoseaua șos calea piața liftierul recepționera recepționista fochistul stivuitoristul general resurse umane socială surd eur dolari
usd lire mdl forinți miare milioane ian feb mar apr iun iul aug sep sept oct nov dec împliniți anișori împlinit no numere minorii minore
graviditate așteaptă alăptez alăptează prinși crăpat tavanul dărâmă miroase inconștient inconștientă omoare sechestrat sechestrată
sechestrați scoateți electrocutat electrocutată armat armați pușcă cuțite sabie macetă împușcat supraveghetorii maistra conducerea râd
jignesc paznicii gardieni securitatea bodyguard recrutare temporară cusut plângem vinde croit nevoie foaie degeaba căldurii halei cară
ordine tem plus forța afle primele bărbații grevei ascultă miezul nopții cărat presă verificat angajare serviciu trec rămână curentează
filmări neau

floare frunză văduvă văduva vulpe scurtu crețu mustață aurora`,
  endings: 'ul ului lor le',
  nameEndings: 'ei ului lui',
  prefixes: '',
  given: `
Maria Elena Ioana Ana Andreea Mihaela Alexandra Cristina Daniela Gabriela Alina Mariana Elisabeta Florentina Georgiana Simona Nicoleta
Monica Camelia Carmen Corina Raluca Roxana Adriana Anca Antonia Aurelia Aurica Bianca Carina Catinca Catrinel Cătălina Claudia Constanța
Cornelia Crina Dana Delia Denisa Diana Doina Dorina Dorica Ecaterina Emilia Emanuela Eugenia Eva Felicia Filofteia Flavia Floarea Florica
Florina Georgeta Gheorghița Gina Gloria Greta Ileana Ilinca Ilona Ina Irina Irinel Iulia Iuliana Izabela Jana Jeni Laura Larisa Lavinia
Lenuța Leontina Lia Lidia Ligia Liliana Lina Livia Loredana Lucia Lucica Luciana Ludmila Luiza Luminița Mădălina Magda Magdalena Manuela
Marcela Margareta Maricica Marieta Marilena Marina Marinela Marioara Marta Matilda Medeea Melania Mia Minodora Mioara Mirabela Mirela
Miruna Nadia Natalia Natașa Nela Nina Niculina Oana Octavia Ofelia Olga Olimpia Otilia Ortansa Oxana Paraschiva Patricia Paula Petronela
Petruța Ramona Rebeca Reghina Rodica Rozalia Ruxandra Sabina Sanda Sara Silvia Smaranda Sofia Sorina Stela Steluța Ștefania Svetlana
Tamara Tania Tatiana Teodora Tereza Tudora Valentina Valeria Vasilica Vera Veronica Victoria Viorica Violeta Vlăduța Zamfira Zina Zoe
Anișoara Ionela Ancuța Anuța Măriuca Mița Nuța Săndica Costina Costinela Casandra Amalia Anamaria Daria Ema Sonia Alesia Evelina Aliona
Angela Ala Galina Iana Lilia Nadejda Parascovia Raisa Snejana Tamila Zinaida Nelea Ion Ioan Vasile Gheorghe Nicolae Constantin Marian
Mihai Andrei Alexandru Florin Adrian Bogdan Cristian Cătălin Ciprian Claudiu Cosmin Costel Costică Daniel Dan Dănuț David Denis Dorin Doru
Dragoș Dumitru Eduard Emanuel Emil Eugen Fănel Fănică Filip Flavius Florea Gabriel George Gelu Georgel Ghiță Grigore Horia Horațiu Iacob
Ianis Ilie Iliuță Ionel Ionuț Ionică Iosif Iulian Iuliu Laurențiu Lazăr Leonard Liviu Luca Lucian Manole Marcel Marin Marinel Marius Matei
Maxim Mihail Mihăiță Mircea Miron Mitică Mugur Neculai Nelu Nicu Nicușor Nicolaie Octavian Ovidiu Pavel Paul Petre Petrică Petru Petruț
Pompiliu Radu Rareș Raul Răzvan Remus Robert Romeo Romică Romulus Sandu Sandi Sebastian Sergiu Silviu Simion Sorin Sorinel Stan Stelian
Ștefan Ștefănel Tănase Teodor Theodor Tiberiu Titi Toader Toma Traian Tudor Tudorel Valentin Valeriu Vali Viorel Virgil Vicențiu Victor
Vlad Vlăduț Zaharia Andi Alin Aurel Aurelian Avram Anton Antonio Arsenie Beniamin Bebe Călin Cezar Cornel Corneliu Damian Darius Decebal
Dinu Eusebiu Felix Gavril Gavrilă Gicu Haralambie Ilarion Ignat Isac Leon Mădălin Marcu Mitruț Moise Nae Narcis Nistor Olimpiu Onisim
Patric Samuel Savu Saveta Septimiu Serghei Sever Spiridon Tase Timotei Trandafir Veaceslav Vadim Vitalie Vitalii Igor Oleg Iurie Dumitriță
Ruslan Artur Alexei Anatol Boris Dmitri Eugeniu Leonid Simeon Valerian Veceslav László Zoltán Ferenc István Sándor Attila Csaba Levente
Gábor János József Árpád Béla Erzsébet Ildikó Katalin Éva Ágnes Mária Piroska Ibolya Enikő Noémi Réka Timea Zsuzsa Zsolt Tibor Imre Endre
Ramadan Marko Rupa Esmeralda Romina Narcisa Rebeka Sunil Ram Bikram Suman Prakash Rajesh Santosh Dipak Krishna Mohammad Abdul Rahim Karim
Hasan Nimal Chaminda Kumari Nguyen Mehmet Ahmet Olena Oksana Ivan

Achim Adela Adelina Agata Aglaia Agripina Alberto Alexandrina Alexe Anastasia Anda Andra Angelica Antonela Antoaneta Arabela Aristide
Arina Atena Augusta Aura Aurora Axinia Barbu Benone Bogdănel Brândușa Carla Carol Cecilia Cezara Clara Clementina Codrin Codruța Cornelius
Costinel Crăciun Crenguța Crinu Cristinel Dacian Despina Didina Dina Doinița Domnica Dorel Doriana Dorota Dragomir Dumitra Edgar Eftimie
Elvira Emiliana Enache Erika Fabian Fabiola Firuța Flaviu Floare Florentin Florian Frusina Gabi Gherghina Ginel Giorgiana Gigel Grațian
Grațiela Haralamb Iancu Ianoș Iasmina Iolanda Iona Irimia Iris Irma Iustin Iustina Ivona Janeta Jean Jenel Jenica Lăcrămioara Leontin
Leordean Letiția Lică Lilian Lorena Lorin Lucreția Ludovic Lucențiu Maia Mara Marga Martin Mihnea Milica Mimi Mugurel Nechita Nicolai
Nicodim Niculae Niculiță Norica Nuți Octav Odeta Olguța Olivia Oprea Oprișan Panait Parascheva Patriciu Pascu Paulina Petruș Pinca Prodan
Profira Rafael Rafila Relu Renata Reveca Roberta Rodion Roman Roza Sabin Safta Samuil Sânziana Scarlat Serafim Serafina Sevastian Silvana
Silvica Solomon Stana Stanca Stelică Stelu Ștefana Ștefăniță Teodosia Teofil Timofte Tincuța Tinca Titiana Titus Tudose Valer Valerica
Vanda Varvara Vasilina Verona Veta Veturia Virginia Vladimir Voichița Voicu Zamfir Zenovia Zizi Zoia Barna Botond Csilla Emese Eszter
Gergő György Hajnal Hunor Jenő Ernő Kálmán Klára Kristóf Lajos Magdolna Margit Mátyás Mihály Miklós Nándor Orsolya Ottó Péter Rezső Tamás
Tünde Vilmos Viktor Zita Zsófia Zsuzsanna Aladin Armando Bercea Bobi Brenda Ercuța Fardi Gușă Ionuca Izaura Neluțu Nuțu Pardalian Rambo
Samanta Sandokan Sile Vioara Zambila Dilip Gurung Kumar Laxmi Shrestha Suresh Thapa Ali Rafiq Shahid Tariq Chamara Dinesh Kasun Nuwan
Pradeep Dung Linh Phuong Thanh Tuan
Anghelina Aurelica Bogdana Casiana Cosmina Danciu Doruț Ilarie Iordana Isidor Mielu Năstase Onuța Pătru Petrișor Rodian Sabrina Senica
Sinefta Sorinela Stănică Teofana Toderică Urania Vasileta Zenobia Bence Dezső Gizella Kincső Lóránt Ödön Szilvia Bujor Grofu`,
  family: `
Popa Popescu Ionescu Pop Radu Dumitru Stan Stoica Gheorghe Matei Ciobanu Rusu Constantin Marin Dinu Florea Nistor Munteanu Moldovan
Moldoveanu Stanciu Ilie Toma Manea Lazăr Sandu Dobre Barbu Nicolae Neagu Oprea Preda Tudor Voicu Ion Anghel Georgescu Diaconu Cristea
Badea Tănase Bucur Coman Enache Vasile Mihai Petre Nedelcu Iordache Grigore Marinescu Mocanu Ungureanu Ardelean Olteanu Mihalache Vlad
Stănescu Sava Zamfir Suciu Costea Cojocaru Rotaru Lupu Ursu Ursache Vasilescu Popovici Ivan Iancu Petrescu Dragomir Dumitrescu Dumitrache
Simion Apostol Balan Bălan Băican Baciu Bădescu Bărbulescu Bejan Blaga Boboc Bogdan Botezatu Bratu Bunea Burlacu Buzatu Călin Câmpeanu
Cazacu Chiriac Chirilă Chivu Ciobotaru Ciocan Ciucă Codreanu Constantinescu Corbu Cosma Costache Costin Crăciun Cristescu Croitoru Croitor
Danciu David Dima Dinca Dincă Dogaru Dragan Drăgan Drăghici Dragu Dumitrașcu Dănilă Filip Filimon Fodor Gavrilă Gheorghiu Gherman Ghiță
Grosu Grigorescu Groza Gurău Hanganu Hristea Iacob Ichim Ignat Iliescu Ionașcu Ioniță Irimia Istrate Jianu Lăcătuș Leonte Luca Luncan
Lungu Macovei Manole Manolache Maftei Măcelaru Mărginean Mateescu Maxim Micu Miron Miu Mircea Mitrea Moise Moraru Mureșan Murariu Năstase
Necula Negoiță Negru Negrea Neamțu Nechita Nica Nicola Nicolescu Niculescu Niță Nițu Nuță Oancea Olaru Onofrei Oros Pană Panait Pascu
Pașca Pavel Păun Pătrașcu Pârvu Petcu Petrache Pintea Pintilie Pîrvu Plăcintă Podaru Pricop Prodan Puiu Răducanu Roman Roșca Roșu Rus
Savin Sârbu Sîrbu Serban Șerban Soare Stancu Stănculescu Stoian Stroe Ștefan Ștefănescu Tănăsescu Tătaru Teodorescu Tiron Trandafir Trif
Trifan Turcu Țurcanu Turcan Țugui Ungur Văcaru Vasiliu Vădan Vieru Vintilă Vișan Vlădescu Voinea Zaharia Cebotari Ceban Guțu Rotari
Cojocari Țîbuleac Muntean Bostan Ciorba Plămădeală Gaina Mămăligă Melnic Covaci Kovács Nagy Szabó Tóth Balogh Szekely Székely Molnár
Farkas Varga Kiss Lakatos Rostaș Gabor Boldor Caldarar Căldărar Tamang Gurung Thapa Rai Sharma Singh Hossain Islam Khan Rahman Perera
Fernando Nguyen Tran

Abrudan Achim Albu Aldea Alexandrescu Alexe Andrei Antal Antonescu Avram Bălănescu Baltag Bejenaru Bodea Boicu Bojan Bota Brătianu Buga
Câmpean Cernat Chiriță Chițu Ciubotaru Condrea Cozma Craiu Crețu Crișan Cucu Culea Dascălu Dobrescu Dragoș Dudău Duma Ene Farcaș Florescu
Frâncu Frunză Gălățan Grigoraș Grozavu Hossu Iordan Iosif Lupescu Marcu Mazilu Mihăilescu Moșneagu Mustață Neacșu Nechifor Nemeș Niculae
Oprescu Opriș Păcurar Pântea Petrișor Rădulescu Răileanu Scurtu Sima Szilágyi Toader Tomescu Tudose Țăranu Vaida Văduva Veres Vulpe
Kelemen László Németh Stoenescu
Catrinescu Dobrițoiu Hurezeanu Mihuț Pârvulescu Stratulat Zăvoianu`,
  nameParticles: 'de la van von al el',
  told: `
mă numesc|ma numesc|numele meu este|numele meu e|numele meu complet este|mă cheamă|ma cheama|mă chiamă|ma chiama|îl cheamă|o cheamă|
îi cheamă|le cheamă|se numește|se cheamă|se numesc|numele lui este|numele ei este|numele lui e|numele ei e|numele este|numele lor sunt|
cu numele|pe numele|pe nume|numit|numită|poreclit|poreclită|zis|zisă|i se spune|îi spunem|i se zice|îi zice|îi zicem|toată lumea îi spune|
toți îmi spun|mi se spune|îmi zice|semnat de|în numele|un anume|o anume|un oarecare|prenumele meu este|șeful se numește|
șeful meu se numește|alias|cunoscut ca|cunoscută ca
`,
  hinted: `
sunt|eu sunt|aici|aici e|vorbește|vorbiți cu|vorbi cu|am vorbit cu|vorbit cu|sunați la|sună pe|sunați pe|sunați o pe|întrebați de|
întreabă de|întrebați pe|împotriva lui|contra lui|din cauza lui|din vina lui|vina lui|din partea lui|i am spus lui|am spus lui|spus lui|
am zis lui|am anunțat pe|mulțumesc|mulțumim|cu stimă|cu respect|semnat|semnează|salut|salutare|bună|bună ziua|bună seara|alo|dragă|draga|
dragul|stimate domn|stimată doamnă|stimate domnule|împreună cu|fratele lui|sora lui|fiul lui|fiica lui|soția lui|soțul lui|băiatul lui|
fata lui|mama lui|tatăl lui|vărul lui|prietena lui|prietenul lui|casa lui|camera lui|victima este|victima|martori|martorii sunt|martor|
martor este|vinovat este|vinovatul este|lovit de|lovită de|bătut de|bătută de|hărțuită de|amenințată de|amenințat de|concediată de|
concediat de|violată de|reclam pe|denunț pe|acuz pe|acuzăm pe|au dat afară pe|au bătut pe|am văzut pe|o știu pe|îl știu pe|pe|lui|cu|
contactați pe|numele|nume|după
`,
  titles: `
domnul doamna domnișoara domnule doamnei domnului dl dna dra domn doamnă ing inginer dr doctor prof profesor profesoara nea nenea nene
tanti tanta unchiul mătușa badea bade lelea sora fratele părintele preotul maistrul șeful jupân pan mr mrs mister colonel sergent
`,
  honorifics: 'jr senior bácsi néni',
  roles: `
supervizor supervizorul supervizoare supervizoarea supraveghetor supraveghetorul șef șeful șefa șefului șefei maistru maistrul maistrului
brigadier brigadierul patron patronul patroana director directorul directoarea manager managerul administrator administratorul
administratoarea coordonator coordonatorul coordonatoarea responsabil responsabilul responsabila inginer inginerul doctor doctorul
doctorița medic medicul asistenta asistentul paznic paznicul gardian agent agentul portar portarul șofer șoferul mecanic mecanicul
electrician electricianul tehnician inspector inspectorul contabil contabila secretara intermediar intermediarul recrutor recrutorul
samsar avocat avocatul președinte președintele președinta lider liderul coleg colegul colega colegă colegii prieten prietenul prietena
vecin vecinul vecina frate fratele sora soră soț soțul soția soție fiul fiica mama tata tatăl unchiul mătușa vărul verișoara verișorul
cumnatul cumnata nepotul nepoata iubitul iubita băiatul fata copilul femeia bărbatul doamna domnul muncitor muncitorul muncitoarea
angajatul angajata operatorul operatoarea croitoreasa bucătăreasa bucătarul polițistul martorul martora victima agresorul violatorul hoțul
tipul individul fermierul subcontractorul capo
`,
  deeds: `
a m mă ne țipă țipa țipat strigă striga strigat urlă urla urlat insultă insulta insultat înjură înjura înjurat jignește jignit amenință
amenința amenințat lovește lovea lovit bate bătea bătut atinge atingea atins pipăie pipăit hărțuiește hărțuit abuzează abuzat violat
sărută sărutat împinge împins îmbrâncește îmbrâncit trage tras ciupește obligă obliga obligat concediază concediat dă dat scoate scos ia
luat fură furat oprește oprit reține reținut taie tăiat pedepsește pedepsit umilește umilit discriminează discriminat zice zis spune
spunea spus cere cerut ordonă promite promis minte mințit păcălește păcălit plătește plătit cheamă chemat închide închis scuipă scuipat
aruncă aruncat urmărește urmărit filmează filmat controlează refuză refuzat semnează murit decedat căzut leșinat plânge plângea văzut știe
lucrează lucra locuiește venit vine anunțat povestit propus trimis șters pus ține vrea
`,
  conjunctions: 'și si sau ori cu nici & +',
  numbers: {
    0: 'zero',
    1: 'unu un una o',
    2: 'doi două',
    3: 'trei',
    4: 'patru',
    5: 'cinci',
    6: 'șase',
    7: 'șapte',
    8: 'opt',
    9: 'nouă',
    10: 'zece',
    11: 'unsprezece unșpe',
    12: 'doisprezece douăsprezece doișpe',
    13: 'treisprezece treișpe',
    14: 'paisprezece paișpe',
    15: 'cincisprezece cinșpe',
    16: 'șaisprezece șaișpe',
    17: 'șaptesprezece șapteșpe șapșpe',
    18: 'optsprezece optișpe',
    19: 'nouăsprezece nouășpe',
    20: 'douăzeci',
    30: 'treizeci',
    40: 'patruzeci',
    50: 'cincizeci',
    60: 'șaizeci',
    70: 'șaptezeci',
    80: 'optzeci',
    90: 'nouăzeci',
    100: 'sută',
  },
  repeats: {
    2: 'dublu',
    3: 'triplu',
  },
  fillers: 'linie cratimă minus spațiu punct plus apoi și virgulă bară',
  ambiguousNumbers: 'un una o nouă',
  numberCues: `
telefon|tel|număr|numărul|nr|mobil|numărul meu|nr meu|sunați la|sunați mă la|contact|whatsapp|pașaport|buletin|carte de identitate|ci|
seria|serie|cnp|permis|permis de ședere|permis de conducere|viză|legitimație|document|id|cont|contul|cont bancar|iban|card|cardul|pin|cod|
parolă|număr de înmatriculare|dosar|revolut|asigurare
`,
  workplaceCues: `
angajat|marca|număr de marcă|ecuson|legitimație|card|cartelă|pontaj|operator|mașină|mașina|masă|masa|post|stație|linia|linie|cameră|camera|
dormitor|pat|patul|dulap|vestiar|autobuz|microbuz|bloc|hală|hala|seră|sera|echipă|tura|schimb|scaun|container|secție|etaj
`,
  numberWords: 'număr numărul numar nr no numere #',
  units: `
muncitori muncitoare oameni persoane femei bărbați colegi colege copii fete băieți familii angajați ore oră h minute min secunde zile zi
nopți săptămâni luni ani an ori procente sută bucăți buc cutii lăzi kg kile kilograme tone saci metri m grade litri l duzini ture
schimburi toalete mașini cămăși pantaloni găleți hectare dintre noi migranți paturi camere străini
`,
  currencies: 'lei leu ron bani euro eur € dolari usd lire mdl forinți mii miare sute milioane',
  months: `
ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie ian feb mar apr iun iul aug sep sept oct
nov dec
`,
  ageAfter: 'ani|de ani|ani împliniți|anișori|ani vârstă',
  ageBefore: 'am|are|vârsta|vârsta mea este|în vârstă de|vârstă de|împlinit|avea|aveam|au|doar',
  homes: `
strada str bulevardul bd aleea casa bloc bl scara sc apartament ap etaj et satul sat comuna cartier cartierul sector camera cămin număr nr
sola șoseaua șos calea piața
`,
  uniqueRoles: `
președintele sindicatului|președinta sindicatului|liderul sindicatului|liderul de sindicat|singura asistentă|singura femeie|
singurul bărbat|singura gravidă|medicul fabricii|medicul firmei|doctorul fabricii|asistenta fabricii|singurul electrician|singurul mecanic|
singurul străin|singura străină|portarul de noapte|paznicul de noapte|liftierul|recepționera|recepționista|fochistul|stivuitoristul|
bucătăreasa firmei|directorul general|directoarea de resurse umane|singurul traducător|asistenta socială|singurul surd
`,
  signals: {
    under_18: `
minor|minoră|minori|minorul|minora|minorii|minore|copii care muncesc|copii care lucrează|copiii muncesc|copiii lucrează|lucrează copii|
muncesc copii|muncă de copii|munca copiilor|am 13 ani|am 14 ani|am 15 ani|am 16 ani|am 17 ani|are 10 ani|are 11 ani|are 12 ani|are 13 ani|
are 14 ani|are 15 ani|are 16 ani|are 17 ani|de 12 ani|de 13 ani|de 14 ani|de 15 ani|de 16 ani|de 17 ani|paisprezece ani|cincisprezece ani|
șaisprezece ani|șaptesprezece ani|sub 18 ani
`,
    pregnant: `
gravidă|gravide|însărcinată|însărcinate|graviditate|sarcină|sarcina mea|luni de sarcină|test de sarcină|aștept un copil|așteaptă un copil|
avort|am pierdut sarcina|pierdut copilul|concediu de maternitate|maternitate|alăptez|alăptează|am născut
`,
    danger_now: `
a luat foc|ia foc|e foc|este foc|arde hala|arde fabrica|arde căminul|incendiu în|incendiu la|este incendiu|e incendiu|mult fum|e fum|
plin de fum|suntem închiși|suntem închise|suntem încuiați|suntem încuiate|sunt închisă|sunt încuiată|sunt încuiat|ne au închis|
ne au încuiat|ne încuie|ne închid|încuiați în|închiși în|ușa e încuiată|ușile sunt încuiate|uși încuiate|ușile încuiate|ieșirea e blocată|
ieșirile sunt blocate|ieșiri blocate|ieșirea de urgență e blocată|ieșirea de urgență este încuiată|ieșirile de urgență sunt încuiate|
ieșirile de urgență sunt blocate|cu lacăt|nu putem ieși|nu pot ieși|nu ne lasă să ieșim|nu mă lasă să ies|blocați în|prinși sub|
crăpături în|s a crăpat|se prăbușește|s a prăbușit|cade tavanul|se dărâmă|scurgere de gaz|scapă gaz|miroase a gaz|explozie|a explodat|
moare|e pe moarte|sângerează tare|inconștient|inconștientă|nu respiră|vreau să mor|sinucid|sinucidere|mă omor|mă omoară|ne omoară|
vrea să mă omoare|mă bate acum|ne bat|ne bate|mă bat|sechestrat|sechestrată|sechestrați|răpit|răpită|ajutor|salvați|scoateți ne|
electrocutat|electrocutată|a murit un coleg|a murit o colegă|intoxicați
`,
    armed: `
armă|arme|armat|armați|pistol|pistolul|pușcă|cuțit|cuțitul|cuțite|topor|sabie|macetă|bâtă|bâte|a tras cu|împușcat
`,
    alone: `
doar mie|numai mie|doar eu|numai eu|sunt singura|sunt singurul|eu singură|eu singur|doar pe mine|numai pe mine
`,
    accused_supervisor: `
supervizor|supervizorul|supervizoarea|supraveghetor|supraveghetorul|supraveghetorii|maistru|maistrul|maistra|brigadier|brigadierul|
șef de linie|șeful de linie|șefa de linie|șef de tură|șeful de tură|șef de echipă|șeful de echipă|șefa de echipă|șeful de secție|
coordonator|coordonatorul|team leader|capo|șeful de hală
`,
    accused_manager: `
manager|managerul|director|directorul|directoarea|patron|patronul|patroana|patronii|șeful|șefa|șefii|administrator|administratorul|
conducerea|resurse umane|hr|fermierul|angajatorul|inginerul
`,
    accused_coworker: `
un coleg mă atinge|coleg m a lovit|coleg m a atins|coleg mă hărțuiește|coleg mă amenință|coleg m a furat|colega m a lovit|
colegul m a lovit|colegul mă hărțuiește|colegii râd de mine|colegii mă jignesc|un coleg de muncă|o colegă de muncă|alt muncitor|
alt angajat
`,
    accused_security: `
paznic|paznicul|paznici|paznicii|gardian|gardianul|gardieni|agent de pază|agenți de pază|agentul de pază|paza|securitatea|portar|portarul|
bodyguard
`,
    accused_agency: `
agenție|agenția|agenții|agenției|agenția de recrutare|firma de recrutare|recrutor|recrutorul|intermediar|intermediarul|intermediari|samsar|
samsarul|subcontractor|subcontractorul|firma de muncă temporară
`,
  },
  people: `
muncitori|muncitoare|muncitorii|oameni|persoane|femei|bărbați|colegi|colege|angajați|angajate|fete|băieți|copii|familii|dintre noi|
migranți|sezonieri|minori|prieteni|români|românce|moldoveni|nepalezi|străini|croitorese
`,
  quantities: {
    duzină: '12',
    zeci: '20',
    zece: '10',
    sută: '100',
    sute: '200',
    mie: '1000',
    mii: '2000',
    câțiva: '3',
    câteva: '3',
    mulți: '10',
    multe: '10',
    pereche: '2',
  },
};
