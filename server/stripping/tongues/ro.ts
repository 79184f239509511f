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

floare frunză văduvă văduva vulpe scurtu crețu mustață aurora
clatina clatinez clatinezi clatinează clatinăm clatinați clatinam clatinai clatinau clatinaseră clatinase clatinasem clatinat clatinată
clatinate clatinând clatinăți clatineze clatinandu-se clatineaza clatinara clatinară clatinarea clatinare clatinări clatinărilor frâna
frânez frânezi frânează frânăm frânați frânam frânai frânau frânaseră frânase frânasem frânat frânată frânate frânând frânăți frâneze
frânandu-se frâneaza frânara frânară frânarea frânare frânări frânărilor curez curezi curează curăm curam curai curau curaseră curase
curasem cureze curandu-se cureaza curara curară curarea curare curări curărilor măturez măturezi măturează măturai măturaseră măturasem
mătureze măturandu-se mătureaza măturara măturară măturarea măturare măturări măturărilor cultivez cultivezi cultivează cultivai
cultivaseră cultivasem cultiveze cultivandu-se cultiveaza cultivara cultivară cultivarea cultivare cultivări cultivărilor transportez
transportezi transportează transportai transportaseră transportasem transporteze transportandu-se transporteaza transportara transportară
transportarea transportare transportări transportărilor carez carezi carează carăm carați caram carai carau caraseră carase carasem carată
carate carând carăți careze carandu-se careaza carara carară cararea carare carări carărilor apucez apucezi apucează apucai apucaseră
apucasem apuceze apucandu-se apuceaza apucara apucară apucarea apucare apucări apucărilor aruncez aruncezi aruncează aruncai aruncaseră
aruncasem arunceze aruncandu-se arunceaza aruncara aruncară aruncarea aruncare aruncări aruncărilor strigez strigezi strigează strigăm
strigați strigam strigai strigaseră strigase strigasem strigată strigate strigând strigăți strigeze strigandu-se strigeaza strigara
strigară strigarea strigare strigări strigărilor țipez țipezi țipează țipai țipaseră țipasem țipeze țipandu-se țipeaza țipara țipară
țiparea țipare țipări țipărilor urlez urlezi urlează urlai urlaseră urlasem urleze urlandu-se urleaza urlara urlară urlarea urlare urlări
urlărilor zbiera zbierez zbierezi zbierează zbierăm zbierați zbieram zbierai zbierau zbieraseră zbierase zbierasem zbierat zbierată
zbierate zbierând zbierăți zbiereze zbierandu-se zbiereaza zbierara zbierară zbierarea zbierare zbierări zbierărilor înjurez înjurezi
înjurează înjurai înjuraseră înjurasem înjureze înjurandu-se înjureaza înjurara înjurară înjurarea înjurare înjurări înjurărilor scuipez
scuipezi scuipează scuipai scuipaseră scuipasem scuipeze scuipandu-se scuipeaza scuipara scuipară scuiparea scuipare scuipări scuipărilor
blestema blestemez blestemezi blestemează blestemăm blestemați blestemam blestemai blestemau blestemaseră blestemase blestemasem blestemat
blestemată blestemate blestemând blestemăți blestemeze blestemandu-se blestemeaza blestemara blestemară blestemarea blestemare blestemări
blestemărilor amenințai amenințaseră amenințasem amenințandu-se amenințara amenințară amenințarea amenințărilor agresa agresez agresezi
agresează agresăm agresați agresam agresai agresau agresaseră agresase agresasem agresat agresată agresate agresând agresăți agreseze
agresandu-se agreseaza agresara agresară agresarea agresare agresări agresărilor atacez atacezi atacează atacai atacaseră atacasem ataceze
atacandu-se ataceaza atacara atacară atacarea atacare atacări atacărilor apăra apărez apărezi apărează apărăm apărați apăram apărai apărau
apăraseră apărase apărasem apărat apărată apărate apărând apărăți apăreze apărandu-se apăreaza apărara apărară apărarea apărare apărări
apărărilor ajutez ajutezi ajutează ajutai ajutaseră ajutasem ajuteze ajutandu-se ajuteaza ajutara ajutară ajutarea ajutare ajutări
ajutărilor certez certezi certează certai certaseră certasem certeze certandu-se certeaza certara certară certarea certare certări
certărilor împaca împacez împacezi împacează împacăm împacați împacam împacai împacau împacaseră împacase împacasem împacat împacată
împacate împacând împacăți împaceze împacandu-se împaceaza împacara împacară împacarea împacare împacări împacărilor înșela înșelez
înșelezi înșelează înșelăm înșelați înșelam înșelai înșelau înșelaseră înșelase înșelasem înșelat înșelată înșelate înșelând înșelăți
înșeleze înșelandu-se înșeleaza înșelara înșelară înșelarea înșelare înșelări înșelărilor păcăla păcălez păcălezi păcălează păcălăm
păcălați păcălam păcălai păcălau păcălaseră păcălase păcălasem păcălat păcălată păcălate păcălând păcălăți păcăleze păcălandu-se păcăleaza
păcălara păcălară păcălarea păcălare păcălări păcălărilor furez furezi furează furai furaseră furasem fureze furandu-se fureaza furara
furară furarea furare furări furărilor șantajai șantajaseră șantajasem șantajandu-se șantajara șantajară șantajarea șantajare șantajări
șantajărilor forțez forțezi forțează forțăm forțați forțam forțai forțau forțaseră forțase forțasem forțat forțată forțate forțând forțăți
forțeze forțandu-se forțeaza forțara forțară forțarea forțare forțări forțărilor obligez obligezi obligează obligai obligaseră obligasem
obligeze obligandu-se obligeaza obligara obligară obligarea obligare obligări obligărilor umila umilez umilezi umilează umilăm umilați
umilam umilai umilau umilaseră umilase umilasem umilat umilată umilate umilând umilăți umileze umilandu-se umileaza umilara umilară
umilarea umilare umilări umilărilor insultez insultezi insultează insultai insultaseră insultasem insulteze insultandu-se insulteaza
insultara insultară insultarea insultare insultări insultărilor jigna jignez jignezi jignează jignăm jignați jignam jignai jignau
jignaseră jignase jignasem jignat jignată jignate jignând jignăți jigneze jignandu-se jigneaza jignara jignară jignarea jignare jignări
jignărilor batjocora batjocorez batjocorezi batjocorează batjocorăm batjocorați batjocoram batjocorai batjocorau batjocoraseră batjocorase
batjocorasem batjocorat batjocorată batjocorate batjocorând batjocorăți batjocoreze batjocorandu-se batjocoreaza batjocorara batjocorară
batjocorarea batjocorare batjocorări batjocorărilor discriminai discriminaseră discriminasem discriminandu-se discriminara discriminară
discriminarea discriminări discriminărilor hărțuia hărțuiez hărțuiezi hărțuiează hărțuiăm hărțuiați hărțuiam hărțuiai hărțuiau hărțuiaseră
hărțuiase hărțuiasem hărțuiat hărțuiată hărțuiate hărțuiând hărțuiăți hărțuieze hărțuiandu-se hărțuieaza hărțuiara hărțuiară hărțuiarea
hărțuiare hărțuiări hărțuiărilor violai violaseră violasem violandu-se violara violară violarea violare violări violărilor abuzai
abuzaseră abuzasem abuzandu-se abuzara abuzară abuzarea abuzare abuzări abuzărilor molesta molestez molestezi molestează molestăm
molestați molestam molestai molestau molestaseră molestase molestasem molestat molestată molestate molestând molestăți molesteze
molestandu-se molesteaza molestara molestară molestarea molestare molestări molestărilor profita profitez profitezi profitează profităm
profitați profitam profitai profitau profitaseră profitase profitasem profitat profitată profitate profitând profități profiteze
profitandu-se profiteaza profitara profitară profitarea profitare profitări profitărilor exploatai exploataseră exploatasem exploatandu-se
exploatara exploatară exploatarea exploatări exploatărilor truda trudez trudezi trudează trudăm trudați trudam trudai trudau trudaseră
trudase trudasem trudat trudată trudate trudând trudăți trudeze trudandu-se trudeaza trudara trudară trudarea trudare trudări trudărilor
muncez muncezi muncează muncăm muncați muncam muncai muncau muncaseră muncase muncasem muncat muncată muncate muncând muncăți munceze
muncandu-se munceaza muncara muncară muncarea muncare muncări muncărilor lucrai lucraseră lucrasem lucrandu-se lucrara lucrară lucrarea
lucrare lucrări lucrărilor sudai sudaseră sudasem sudandu-se sudara sudară sudarea sudare sudări sudărilor sapa sapez sapezi sapează sapăm
sapați sapam sapai sapau sapaseră sapase sapasem sapat sapată sapate sapând sapăți sapeze sapandu-se sapeaza sapara sapară saparea sapare
sapări sapărilor cosa cosez cosezi cosează cosăm cosați cosam cosai cosau cosaseră cosase cosasem cosat cosată cosate cosând cosăți coseze
cosandu-se coseaza cosara cosară cosarea cosare cosări cosărilor împachetai împachetaseră împachetasem împachetandu-se împachetara
împachetară împachetarea împachetare împachetări împachetărilor ambalai ambalaseră ambalasem ambalandu-se ambalara ambalară ambalarea
ambalare ambalări ambalărilor sortai sortaseră sortasem sortandu-se sortara sortară sortarea sortare sortări sortărilor cântăra cântărez
cântărezi cântărează cântărăm cântărați cântăram cântărai cântărau cântăraseră cântărase cântărasem cântărat cântărată cântărate cântărând
cântărăți cântăreze cântărandu-se cântăreaza cântărara cântărară cântărarea cântărare cântărări cântărărilor ridicez ridicezi ridicează
ridicai ridicaseră ridicasem ridiceze ridicandu-se ridiceaza ridicara ridicară ridicarea ridicare ridicări ridicărilor coboara coboarez
coboarezi coboarează coboarăm coboarați coboaram coboarai coboarau coboaraseră coboarase coboarasem coboarat coboarată coboarate coboarând
coboarăți coboareze coboarandu-se coboareaza coboarara coboarară coboararea coboarare coboarări coboarărilor urca urcez urcezi urcează
urcăm urcați urcam urcai urcau urcaseră urcase urcasem urcat urcată urcate urcând urcăți urceze urcandu-se urceaza urcara urcară urcarea
urcare urcări urcărilor împingez împingezi împingează împingai împingaseră împingasem împingeze împingandu-se împingeaza împingara
împingară împingarea împingare împingări împingărilor tragez tragezi tragează tragai tragaseră tragasem trageze tragandu-se trageaza
tragara tragară tragarea tragare tragări tragărilor încarcez încarcezi încarcează încarcai încarcaseră încarcasem încarceze încarcandu-se
încarceaza încarcara încarcară încarcarea încarcare încarcări încarcărilor descarcez descarcezi descarcează descarcai descarcaseră
descarcasem descarceze descarcandu-se descarceaza descarcara descarcară descarcarea descarcare descarcări descarcărilor livra livrez
livrezi livrează livrăm livrați livram livrai livrau livraseră livrase livrasem livrat livrată livrate livrând livrăți livreze livrandu-se
livreaza livrara livrară livrarea livrare livrări livrărilor mutez mutezi mutează mutaseră mutasem muteze mutandu-se muteaza mutara mutară
mutarea mutare mutări mutărilor plecez plecezi plecează plecai plecau plecaseră plecase plecasem plecată plecate plecând pleceze
plecandu-se pleceaza plecara plecară plecarea plecare plecări plecărilor umblez umblezi umblează umblai umblaseră umblasem umbleze
umblandu-se umbleaza umblara umblară umblarea umblare umblări umblărilor alergez alergezi alergează alergai alergaseră alergasem alergeze
alergandu-se alergeaza alergara alergară alergarea alergare alergări alergărilor căda cădez cădezi cădează cădăm cădați cădam cădai cădau
cădaseră cădase cădasem cădat cădată cădate cădând cădăți cădeze cădandu-se cădeaza cădara cădară cădarea cădare cădări cădărilor alunecez
alunecezi alunecează alunecai alunecaseră alunecasem aluneceze alunecandu-se aluneceaza alunecara alunecară alunecarea alunecare alunecări
alunecărilor împiedica împiedicez împiedicezi împiedicează împiedicăm împiedicați împiedicam împiedicai împiedicau împiedicaseră
împiedicase împiedicasem împiedicat împiedicată împiedicate împiedicând împiedicăți împiediceze împiedicandu-se împiediceaza împiedicara
împiedicară împiedicarea împiedicare împiedicări împiedicărilor rănez rănezi rănează rănăm rănați rănam rănai rănau rănaseră rănase
rănasem rănat rănată rănate rănând rănăți răneze rănandu-se răneaza rănara rănară rănarea rănare rănări rănărilor accidentai accidentaseră
accidentasem accidentandu-se accidentara accidentară accidentarea accidentare accidentări accidentărilor ardez ardezi ardează ardai
ardaseră ardasem ardeze ardandu-se ardeaza ardara ardară ardarea ardare ardări ardărilor opărez opărezi opărează opărăm opărați opăram
opărai opărau opăraseră opărase opărasem opărat opărată opărate opărând opărăți opăreze opărandu-se opăreaza opărara opărară opărarea
opărare opărări opărărilor taiez taiezi taiează taiai taiaseră taiasem taieze taiandu-se taieaza taiara taiară taiarea taiare taiări
taiărilor înțepa înțepez înțepezi înțepează înțepăm înțepați înțepam înțepai înțepau înțepaseră înțepase înțepasem înțepat înțepată
înțepate înțepând înțepăți înțepeze înțepandu-se înțepeaza înțepara înțepară înțeparea înțepare înțepări înțepărilor zgâria zgâriez
zgâriezi zgâriează zgâriăm zgâriați zgâriam zgâriai zgâriau zgâriaseră zgâriase zgâriasem zgâriat zgâriată zgâriate zgâriând zgâriăți
zgârieze zgâriandu-se zgârieaza zgâriara zgâriară zgâriarea zgâriare zgâriări zgâriărilor umfla umflez umflezi umflează umflăm umflați
umflam umflai umflau umflaseră umflase umflasem umflat umflată umflate umflând umflăți umfleze umflandu-se umfleaza umflara umflară
umflarea umflare umflări umflărilor sângerai sângeraseră sângerasem sângerandu-se sângerara sângerară sângerarea sângerare sângerări
sângerărilor leșinez leșinezi leșinează leșinai leșinaseră leșinasem leșineze leșinandu-se leșineaza leșinara leșinară leșinarea leșinare
leșinări leșinărilor vomita vomitez vomitezi vomitează vomităm vomitați vomitam vomitai vomitau vomitaseră vomitase vomitasem vomitat
vomitată vomitate vomitând vomități vomiteze vomitandu-se vomiteaza vomitara vomitară vomitarea vomitare vomitări vomitărilor tremurez
tremurezi tremurează tremurai tremuraseră tremurasem tremureze tremurandu-se tremureaza tremurara tremurară tremurarea tremurare tremurări
tremurărilor transpirez transpirezi transpirează transpirai transpiraseră transpirasem transpireze transpirandu-se transpireaza
transpirara transpirară transpirarea transpirare transpirări transpirărilor sufoca sufocez sufocezi sufocează sufocăm sufocați sufocam
sufocai sufocau sufocaseră sufocase sufocasem sufocat sufocată sufocate sufocând sufocăți sufoceze sufocandu-se sufoceaza sufocara
sufocară sufocarea sufocare sufocări sufocărilor tușesca tușescez tușescezi tușescează tușescăm tușescați tușescam tușescai tușescau
tușescaseră tușescase tușescasem tușescat tușescată tușescate tușescând tușescăți tușesceze tușescandu-se tușesceaza tușescara tușescară
tușescarea tușescare tușescări tușescărilor strănutez strănutezi strănutează strănutai strănutaseră strănutasem strănuteze strănutandu-se
strănuteaza strănutara strănutară strănutarea strănutare strănutări strănutărilor respirez respirezi respirează respirai respiraseră
respirasem respireze respirandu-se respireaza respirara respirară respirarea respirare respirări respirărilor mirosa mirosez mirosezi
mirosează mirosăm mirosați mirosam mirosai mirosau mirosaseră mirosase mirosasem mirosat mirosată mirosate mirosând mirosăți miroseze
mirosandu-se miroseaza mirosara mirosară mirosarea mirosare mirosări mirosărilor puta putez putezi putează putăm putați putam putai putau
putaseră putase putasem putat putată putate putând putăți puteze putandu-se puteaza putara putară putarea putare putări putărilor mucegaa
mucegaez mucegaezi mucegaează mucegaăm mucegaați mucegaam mucegaai mucegaau mucegaaseră mucegaase mucegaasem mucegaat mucegaată mucegaate
mucegaând mucegaăți mucegaeze mucegaandu-se mucegaeaza mucegaara mucegaară mucegaarea mucegaare mucegaări mucegaărilor rugina ruginez
ruginezi ruginează ruginăm ruginați ruginam ruginai ruginau ruginaseră ruginase ruginasem ruginat ruginată ruginate ruginând ruginăți
rugineze ruginandu-se rugineaza ruginara ruginară ruginarea ruginare ruginări ruginărilor strica stricez stricezi stricează stricăm
stricam stricai stricau stricaseră stricase stricasem stricând striceze stricandu-se striceaza stricara stricară stricarea stricare
stricări stricărilor crapa crapez crapezi crapează crapăm crapați crapam crapai crapau crapaseră crapase crapasem crapată crapate crapând
crapăți crapeze crapandu-se crapeaza crapara crapară craparea crapare crapări crapărilor spargez spargezi spargează spargai spargaseră
spargasem spargeze spargandu-se spargeaza spargara spargară spargarea spargare spargări spargărilor rupez rupezi rupează rupai rupaseră
rupasem rupeze rupandu-se rupeaza rupara rupară ruparea rupare rupări rupărilor picura picurez picurezi picurează picurăm picurați picuram
picurai picurau picuraseră picurase picurasem picurat picurată picurate picurând picurăți picureze picurandu-se picureaza picurara
picurară picurarea picurare picurări picurărilor inunda inundez inundezi inundează inundăm inundați inundam inundai inundau inundaseră
inundase inundasem inundat inundată inundate inundând inundăți inundeze inundandu-se inundeaza inundara inundară inundarea inundare
inundări inundărilor scapez scapezi scapează scapai scapaseră scapasem scapeze scapandu-se scapeaza scapara scapară scaparea scapare
scapări scapărilor scapăra scapărez scapărezi scapărează scapărăm scapărați scapăram scapărai scapărau scapăraseră scapărase scapărasem
scapărat scapărată scapărate scapărând scapărăți scapăreze scapărandu-se scapăreaza scapărara scapărară scapărarea scapărare scapărări
scapărărilor explodai explodaseră explodasem explodandu-se explodara explodară explodarea explodare explodări explodărilor aprindez
aprindezi aprindează aprindai aprindaseră aprindasem aprindeze aprindandu-se aprindeaza aprindara aprindară aprindarea aprindare aprindări
aprindărilor aresta arestez arestezi arestează arestăm arestați arestam arestai arestau arestaseră arestase arestasem arestat arestată
arestate arestând arestăți aresteze arestandu-se aresteaza arestara arestară arestarea arestare arestări arestărilor amendez amendezi
amendează amendăm amendați amendam amendai amendau amendaseră amendase amendasem amendat amendată amendate amendând amendăți amendeze
amendandu-se amendeaza amendara amendară amendarea amendare amendări amendărilor controlai controlaseră controlasem controlandu-se
controlara controlară controlarea controlare controlări controlărilor verifica verificez verificezi verificează verificăm verificați
verificam verificai verificau verificaseră verificase verificasem verificată verificate verificând verificăți verificeze verificandu-se
verificeaza verificara verificară verificarea verificare verificări verificărilor inspecta inspectez inspectezi inspectează inspectăm
inspectați inspectam inspectai inspectau inspectaseră inspectase inspectasem inspectat inspectată inspectate inspectând inspectăți
inspecteze inspectandu-se inspecteaza inspectara inspectară inspectarea inspectare inspectări inspectărilor semnai semnaseră semnasem
semnandu-se semnara semnară semnarea semnare semnări semnărilor completa completez completezi completează completăm completați completam
completai completau completaseră completase completasem completat completată completate completând completăți completeze completandu-se
completeaza completara completară completarea completare completări completărilor depunez depunezi depunează depunai depunaseră depunasem
depuneze depunandu-se depuneaza depunara depunară depunarea depunare depunări depunărilor anulai anulaseră anulasem anulandu-se anulara
anulară anularea anulare anulări anulărilor prelunga prelungez prelungezi prelungează prelungăm prelungați prelungam prelungai prelungau
prelungaseră prelungase prelungasem prelungat prelungată prelungate prelungând prelungăți prelungeze prelungandu-se prelungeaza prelungara
prelungară prelungarea prelungare prelungări prelungărilor angajai angajaseră angajasem angajandu-se angajara angajară angajarea angajări
angajărilor concediai concediaseră concediasem concediandu-se concediara concediară concediarea concediare concediări concediărilor
demisionera demisionerez demisionerezi demisionerează demisionerăm demisionerați demisioneram demisionerai demisionerau demisioneraseră
demisionerase demisionerasem demisionerat demisionerată demisionerate demisionerând demisionerăți demisionereze demisionerandu-se
demisionereaza demisionerara demisionerară demisionerarea demisionerare demisionerări demisionerărilor suspendez suspendezi suspendează
suspendai suspendaseră suspendasem suspendeze suspendandu-se suspendeaza suspendara suspendară suspendarea suspendare suspendări
suspendărilor schimbez schimbezi schimbează schimbai schimbaseră schimbasem schimbeze schimbandu-se schimbeaza schimbara schimbară
schimbarea schimbare schimbări schimbărilor programa programez programezi programează programăm programați programam programai programau
programaseră programase programasem programat programată programate programând programăți programeze programandu-se programeaza programara
programară programarea programare programări programărilor planifica planificez planificezi planificează planificăm planificați planificam
planificai planificau planificaseră planificase planificasem planificat planificată planificate planificând planificăți planificeze
planificandu-se planificeaza planificara planificară planificarea planificare planificări planificărilor organizai organizaseră
organizasem organizandu-se organizara organizară organizarea organizare organizări organizărilor plătez plătezi plătează plătăm plătați
plătam plătai plătau plătaseră plătase plătasem plătat plătată plătate plătând plătăți plăteze plătandu-se plăteaza plătara plătară
plătarea plătare plătări plătărilor achita achitez achitezi achitează achităm achitați achitam achitai achitau achitaseră achitase
achitasem achitat achitată achitate achitând achități achiteze achitandu-se achiteaza achitara achitară achitarea achitare achitări
achitărilor retragez retragezi retragează retragai retragaseră retragasem retrageze retragandu-se retrageaza retragara retragară
retragarea retragare retragări retragărilor împrumutez împrumutezi împrumutează împrumutai împrumutaseră împrumutasem împrumuteze
împrumutandu-se împrumuteaza împrumutara împrumutară împrumutarea împrumutare împrumutări împrumutărilor datorai datoraseră datorasem
datorandu-se datorara datorară datorarea datorare datorări datorărilor câștigez câștigezi câștigează câștigai câștigaseră câștigasem
câștigeze câștigandu-se câștigeaza câștigara câștigară câștigarea câștigare câștigări câștigărilor economisa economisez economisezi
economisează economisăm economisați economisam economisai economisau economisaseră economisase economisasem economisat economisată
economisate economisând economisăți economiseze economisandu-se economiseaza economisara economisară economisarea economisare economisări
economisărilor calcula calculez calculezi calculează calculăm calculați calculam calculai calculau calculaseră calculase calculasem
calculat calculată calculate calculând calculăți calculeze calculandu-se calculeaza calculara calculară calcularea calculare calculări
calculărilor numărez numărezi numărează numărai număraseră numărasem număreze numărandu-se număreaza numărara numărară numărarea numărare
numărări numărărilor ponta pontez pontezi pontează pontăm pontați pontam pontai pontau pontaseră pontase pontasem pontat pontată pontate
pontând pontăți ponteze pontandu-se ponteaza pontara pontară pontarea pontare pontări pontărilor înregistrai înregistraseră înregistrasem
înregistrandu-se înregistrara înregistrară înregistrarea înregistrare înregistrări înregistrărilor notai notaseră notasem notandu-se
notara notară notarea notare notări notărilor scriez scriezi scriează scriai scriaseră scriasem scrieze scriandu-se scrieaza scriara
scriară scriarea scriare scriări scriărilor desena desenez desenezi desenează desenăm desenați desenam desenai desenau desenaseră desenase
desenasem desenat desenată desenate desenând desenăți deseneze desenandu-se deseneaza desenara desenară desenarea desenare desenări
desenărilor copia copiez copiezi copiează copiăm copiați copiam copiai copiau copiaseră copiase copiasem copiat copiată copiate copiând
copiăți copieze copiandu-se copieaza copiara copiară copiarea copiare copiări copiărilor fotografia fotografiez fotografiezi fotografiează
fotografiăm fotografiați fotografiam fotografiai fotografiau fotografiaseră fotografiase fotografiasem fotografiat fotografiată
fotografiate fotografiând fotografiăți fotografieze fotografiandu-se fotografieaza fotografiara fotografiară fotografiarea fotografiare
fotografiări fotografiărilor filmai filmaseră filmasem filmandu-se filmara filmară filmarea filmare filmărilor publicai publicaseră
publicasem publicandu-se publicara publicară publicarea publicare publicări publicărilor trimitez trimitezi trimitează trimitai
trimitaseră trimitasem trimiteze trimitandu-se trimiteaza trimitara trimitară trimitarea trimitare trimitări trimitărilor comunicez
comunicezi comunicează comunicai comunicaseră comunicasem comuniceze comunicandu-se comuniceaza comunicara comunicară comunicarea
comunicare comunicări comunicărilor telefona telefonez telefonezi telefonează telefonăm telefonați telefonam telefonai telefonau
telefonaseră telefonase telefonasem telefonat telefonată telefonate telefonând telefonăți telefoneze telefonandu-se telefoneaza telefonara
telefonară telefonarea telefonare telefonări telefonărilor sunez sunezi sunează sunaseră sunasem suneze sunandu-se suneaza sunara sunară
sunarea sunare sunări sunărilor apelai apelaseră apelasem apelandu-se apelara apelară apelarea apelare apelări apelărilor contactai
contactaseră contactasem contactandu-se contactara contactară contactarea contactare contactări contactărilor răspundez răspundezi
răspundează răspundai răspundaseră răspundasem răspundeze răspundandu-se răspundeaza răspundara răspundară răspundarea răspundare
răspundări răspundărilor întrebez întrebezi întrebează întrebai întrebaseră întrebasem întrebeze întrebandu-se întrebeaza întrebara
întrebară întrebarea întrebărilor explicez explicezi explicează explicai explicaseră explicasem expliceze explicandu-se expliceaza
explicara explicară explicarea explicare explicări explicărilor declara declarez declarezi declarează declarăm declarați declaram declarai
declarau declaraseră declarase declarasem declarat declarată declarate declarând declarăți declareze declarandu-se declareaza declarara
declarară declararea declarare declarări declarărilor mărturisa mărturisez mărturisezi mărturisează mărturisăm mărturisați mărturisam
mărturisai mărturisau mărturisaseră mărturisase mărturisasem mărturisat mărturisată mărturisate mărturisând mărturisăți mărturiseze
mărturisandu-se mărturiseaza mărturisara mărturisară mărturisarea mărturisare mărturisări mărturisărilor recunosca recunoscez recunoscezi
recunoscează recunoscăm recunoscați recunoscam recunoscai recunoscau recunoscaseră recunoscase recunoscasem recunoscat recunoscată
recunoscate recunoscând recunoscăți recunosceze recunoscandu-se recunosceaza recunoscara recunoscară recunoscarea recunoscare recunoscări
recunoscărilor negez negezi negează negai negaseră negasem negeze negandu-se negeaza negara negară negarea negare negări negărilor
confirma confirmez confirmezi confirmează confirmăm confirmați confirmam confirmai confirmau confirmaseră confirmase confirmasem confirmat
confirmată confirmate confirmând confirmăți confirmeze confirmandu-se confirmeaza confirmara confirmară confirmarea confirmare confirmări
confirmărilor refuzez refuzezi refuzează refuzai refuzaseră refuzasem refuzeze refuzandu-se refuzeaza refuzara refuzară refuzarea refuzare
refuzări refuzărilor acceptez acceptezi acceptează acceptai acceptaseră acceptasem accepteze acceptandu-se accepteaza acceptara acceptară
acceptarea acceptare acceptări acceptărilor aproba aprobez aprobezi aprobează aprobăm aprobați aprobam aprobai aprobau aprobaseră aprobase
aprobasem aprobat aprobată aprobate aprobând aprobăți aprobeze aprobandu-se aprobeaza aprobara aprobară aprobarea aprobare aprobări
aprobărilor respecta respectez respectezi respectează respectăm respectați respectam respectai respectau respectaseră respectase
respectasem respectat respectată respectate respectând respectăți respecteze respectandu-se respecteaza respectara respectară respectarea
respectare respectări respectărilor ignora ignorez ignorezi ignorează ignorăm ignorați ignoram ignorai ignorau ignoraseră ignorase
ignorasem ignorat ignorată ignorate ignorând ignorăți ignoreze ignorandu-se ignoreaza ignorara ignorară ignorarea ignorare ignorări
ignorărilor uita uitez uitezi uitează uităm uitați uitam uitai uitau uitaseră uitase uitasem uitat uitată uitate uitând uități uiteze
uitandu-se uiteaza uitara uitară uitarea uitare uitări uitărilor aminta amintez amintezi amintează amintăm amintați amintam amintai
amintau amintaseră amintase amintasem amintat amintată amintate amintând amintăți aminteze amintandu-se aminteaza amintara amintară
amintarea amintare amintări amintărilor observa observez observezi observează observăm observați observam observai observau observaseră
observase observasem observat observată observate observând observăți observeze observandu-se observeaza observara observară observarea
observare observări observărilor remarca remarcez remarcezi remarcează remarcăm remarcați remarcam remarcai remarcau remarcaseră remarcase
remarcasem remarcat remarcată remarcate remarcând remarcăți remarceze remarcandu-se remarceaza remarcara remarcară remarcarea remarcare
remarcări remarcărilor constata constatez constatezi constatează constatăm constatați constatam constatai constatau constataseră
constatase constatasem constatat constatată constatate constatând constatăți constateze constatandu-se constateaza constatara constatară
constatarea constatare constatări constatărilor considera considerez considerezi considerează considerăm considerați consideram considerai
considerau consideraseră considerase considerasem considerat considerată considerate considerând considerăți considereze considerandu-se
considereaza considerara considerară considerarea considerare considerări considerărilor credez credezi credează credai credaseră credasem
credeze credandu-se credeaza credara credară credarea credare credări credărilor spera sperez sperezi sperează sperăm sperați speram
sperai sperau speraseră sperase sperasem sperat sperată sperate sperând sperăți spereze sperandu-se spereaza sperara sperară sperarea
sperare sperări sperărilor așteptez așteptezi așteptează așteptai așteptaseră așteptasem aștepteze așteptandu-se aștepteaza așteptara
așteptară așteptarea așteptare așteptări așteptărilor dorez dorezi dorează dorăm dorați doram dorai dorau doraseră dorase dorasem dorat
dorată dorate dorând dorăți doreze dorandu-se doreaza dorara dorară dorarea dorare dorări dorărilor viseza visezez visezezi visezează
visezăm visezați visezam visezai visezau visezaseră visezase visezasem visezat visezată visezate visezând visezăți visezeze visezandu-se
visezeaza visezara visezară visezarea visezare visezări visezărilor plângez plângezi plângează plângai plângaseră plângasem plângeze
plângandu-se plângeaza plângara plângară plângarea plângare plângări plângărilor lamenta lamentez lamentezi lamentează lamentăm lamentați
lamentam lamentai lamentau lamentaseră lamentase lamentasem lamentat lamentată lamentate lamentând lamentăți lamenteze lamentandu-se
lamenteaza lamentara lamentară lamentarea lamentare lamentări lamentărilor suspina suspinez suspinezi suspinează suspinăm suspinați
suspinam suspinai suspinau suspinaseră suspinase suspinasem suspinat suspinată suspinate suspinând suspinăți suspineze suspinandu-se
suspineaza suspinara suspinară suspinarea suspinare suspinări suspinărilor bucura bucurez bucurezi bucurează bucurăm bucurați bucuram
bucurai bucurau bucuraseră bucurase bucurasem bucurat bucurată bucurate bucurând bucurăți bucureze bucurandu-se bucureaza bucurara
bucurară bucurarea bucurare bucurări bucurărilor supărez supărezi supărează supărai supăraseră supărasem supăreze supărandu-se supăreaza
supărara supărară supărarea supărare supărări supărărilor enerva enervez enervezi enervează enervăm enervați enervam enervai enervau
enervaseră enervase enervasem enervat enervată enervate enervând enervăți enerveze enervandu-se enerveaza enervara enervară enervarea
enervare enervări enervărilor îngrijorez îngrijorezi îngrijorează îngrijorai îngrijoraseră îngrijorasem îngrijoreze îngrijorandu-se
îngrijoreaza îngrijorara îngrijorară îngrijorarea îngrijorare îngrijorări îngrijorărilor speriez speriezi speriează speriai speriaseră
speriasem sperieze speriandu-se sperieaza speriara speriară speriarea speriare speriări speriărilor alarmez alarmezi alarmează alarmăm
alarmați alarmam alarmai alarmau alarmaseră alarmase alarmasem alarmat alarmată alarmate alarmând alarmăți alarmeze alarmandu-se alarmeaza
alarmara alarmară alarmarea alarmare alarmări alarmărilor calma calmez calmezi calmează calmăm calmați calmam calmai calmau calmaseră
calmase calmasem calmat calmată calmate calmând calmăți calmeze calmandu-se calmeaza calmara calmară calmarea calmare calmări calmărilor
odihna odihnez odihnezi odihnează odihnăm odihnați odihnam odihnai odihnau odihnaseră odihnase odihnasem odihnat odihnată odihnate
odihnând odihnăți odihneze odihnandu-se odihneaza odihnara odihnară odihnarea odihnare odihnări odihnărilor treza trezez trezezi trezează
trezăm trezați trezam trezai trezau trezaseră trezase trezasem trezat trezată trezate trezând trezăți trezeze trezandu-se trezeaza trezara
trezară trezarea trezare trezări trezărilor culca culcez culcezi culcează culcăm culcați culcam culcai culcau culcaseră culcase culcasem
culcat culcată culcate culcând culcăți culceze culcandu-se culceaza culcara culcară culcarea culcare culcări culcărilor spălez spălezi
spălează spălai spălaseră spălasem spăleze spălandu-se spăleaza spălara spălară spălarea spălare spălări spălărilor clăta clătez clătezi
clătează clătăm clătați clătam clătai clătau clătaseră clătase clătasem clătat clătată clătate clătând clătăți clăteze clătandu-se
clăteaza clătara clătară clătarea clătare clătări clătărilor freca frecez frecezi frecează frecăm frecați frecam frecai frecau frecaseră
frecase frecasem frecat frecată frecate frecând frecăți freceze frecandu-se freceaza frecara frecară frecarea frecare frecări frecărilor
aerisisa aerisisez aerisisezi aerisisează aerisisăm aerisisați aerisisam aerisisai aerisisau aerisisaseră aerisisase aerisisasem aerisisat
aerisisată aerisisate aerisisând aerisisăți aerisiseze aerisisandu-se aerisiseaza aerisisara aerisisară aerisisarea aerisisare aerisisări
aerisisărilor încălza încălzez încălzezi încălzează încălzăm încălzați încălzam încălzai încălzau încălzaseră încălzase încălzasem
încălzat încălzată încălzate încălzând încălzăți încălzeze încălzandu-se încălzeaza încălzara încălzară încălzarea încălzare încălzări
încălzărilor răca răcez răcezi răcează răcăm răcați răcam răcai răcau răcaseră răcase răcasem răcat răcată răcate răcând răcăți răceze
răcandu-se răceaza răcara răcară răcarea răcare răcări răcărilor mâncez mâncezi mâncează mâncai mâncaseră mâncasem mânceze mâncandu-se
mânceaza mâncara mâncară mâncări mâncărilor gusta gustez gustezi gustează gustăm gustați gustam gustai gustau gustaseră gustase gustasem
gustat gustată gustate gustând gustăți gusteze gustandu-se gusteaza gustara gustară gustarea gustare gustări gustărilor mesta mestez
mestezi mestează mestăm mestați mestam mestai mestau mestaseră mestase mestasem mestat mestată mestate mestând mestăți mesteze mestandu-se
mesteaza mestara mestară mestarea mestare mestări mestărilor înghita înghitez înghitezi înghitează înghităm înghitați înghitam înghitai
înghitau înghitaseră înghitase înghitasem înghitat înghitată înghitate înghitând înghități înghiteze înghitandu-se înghiteaza înghitara
înghitară înghitarea înghitare înghitări înghitărilor baua bauez bauezi bauează bauăm bauați bauam bauai bauau bauaseră bauase bauasem
bauat bauată bauate bauând bauăți baueze bauandu-se baueaza bauara bauară bauarea bauare bauări bauărilor gătesa gătesez gătesezi
gătesează gătesăm gătesați gătesam gătesai gătesau gătesaseră gătesase gătesasem gătesat gătesată gătesate gătesând gătesăți găteseze
gătesandu-se găteseaza gătesara gătesară gătesarea gătesare gătesări gătesărilor prăjez prăjezi prăjează prăjăm prăjați prăjam prăjai
prăjau prăjaseră prăjase prăjasem prăjat prăjată prăjate prăjând prăjăți prăjeze prăjandu-se prăjeaza prăjara prăjară prăjarea prăjare
prăjări prăjărilor fierba fierbez fierbezi fierbează fierbăm fierbați fierbam fierbai fierbau fierbaseră fierbase fierbasem fierbat
fierbată fierbate fierbând fierbăți fierbeze fierbandu-se fierbeaza fierbara fierbară fierbarea fierbare fierbări fierbărilor coca cocez
cocezi cocează cocăm cocați cocam cocai cocau cocaseră cocase cocasem cocat cocată cocate cocând cocăți coceze cocandu-se coceaza cocara
cocară cocarea cocare cocări cocărilor hrăna hrănez hrănezi hrănează hrănăm hrănați hrănam hrănai hrănau hrănaseră hrănase hrănasem hrănat
hrănată hrănate hrănând hrănăți hrăneze hrănandu-se hrăneaza hrănara hrănară hrănarea hrănare hrănări hrănărilor alimenta alimentez
alimentezi alimentează alimentăm alimentați alimentam alimentai alimentau alimentaseră alimentase alimentasem alimentat alimentată
alimentate alimentând alimentăți alimenteze alimentandu-se alimenteaza alimentara alimentară alimentarea alimentare alimentări
alimentărilor cumpărez cumpărezi cumpărează cumpărai cumpăraseră cumpărasem cumpăreze cumpărandu-se cumpăreaza cumpărara cumpărară
cumpărarea cumpărare cumpărări cumpărărilor procura procurez procurezi procurează procurăm procurați procuram procurai procurau
procuraseră procurase procurasem procurat procurată procurate procurând procurăți procureze procurandu-se procureaza procurara procurară
procurarea procurare procurări procurărilor consuma consumez consumezi consumează consumăm consumați consumam consumai consumau
consumaseră consumase consumasem consumat consumată consumate consumând consumăți consumeze consumandu-se consumeaza consumara consumară
consumarea consumare consumări consumărilor degusta degustez degustezi degustează degustăm degustați degustam degustai degustau
degustaseră degustase degustasem degustat degustată degustate degustând degustăți degusteze degustandu-se degusteaza degustara degustară
degustarea degustare degustări degustărilor locuia locuiez locuiezi locuiează locuiăm locuiați locuiam locuiai locuiau locuiaseră locuiase
locuiasem locuiat locuiată locuiate locuiând locuiăți locuieze locuiandu-se locuieaza locuiara locuiară locuiarea locuiare locuiări
locuiărilor cazara cazarez cazarezi cazarează cazarăm cazarați cazaram cazarai cazarau cazaraseră cazarase cazarasem cazarat cazarată
cazarate cazarând cazarăți cazareze cazarandu-se cazareaza cazarara cazarară cazararea cazarare cazarări cazarărilor înghesuia înghesuiez
înghesuiezi înghesuiează înghesuiăm înghesuiați înghesuiam înghesuiai înghesuiau înghesuiaseră înghesuiase înghesuiasem înghesuiat
înghesuiată înghesuiate înghesuiând înghesuiăți înghesuieze înghesuiandu-se înghesuieaza înghesuiara înghesuiară înghesuiarea înghesuiare
înghesuiări înghesuiărilor instalai instalaseră instalasem instalandu-se instalara instalară instalarea instalare instalări instalărilor
demonta demontez demontezi demontează demontăm demontați demontam demontai demontau demontaseră demontase demontasem demontat demontată
demontate demontând demontăți demonteze demontandu-se demonteaza demontara demontară demontarea demontare demontări demontărilor monta
montez montezi montează montăm montați montam montai montau montaseră montase montasem montat montată montate montând montăți monteze
montandu-se monteaza montara montară montarea montare montări montărilor reparez reparezi reparează reparai reparaseră reparasem repareze
reparandu-se repareaza reparara reparară repararea reparare reparări reparărilor înlocuia înlocuiez înlocuiezi înlocuiează înlocuiăm
înlocuiați înlocuiam înlocuiai înlocuiau înlocuiaseră înlocuiase înlocuiasem înlocuiat înlocuiată înlocuiate înlocuiând înlocuiăți
înlocuieze înlocuiandu-se înlocuieaza înlocuiara înlocuiară înlocuiarea înlocuiare înlocuiări înlocuiărilor regla reglez reglezi reglează
reglăm reglați reglam reglai reglau reglaseră reglase reglasem reglat reglată reglate reglând reglăți regleze reglandu-se regleaza reglara
reglară reglarea reglare reglări reglărilor ajusta ajustez ajustezi ajustează ajustăm ajustați ajustam ajustai ajustau ajustaseră ajustase
ajustasem ajustat ajustată ajustate ajustând ajustăți ajusteze ajustandu-se ajusteaza ajustara ajustară ajustarea ajustare ajustări
ajustărilor potriva potrivez potrivezi potrivează potrivăm potrivați potrivam potrivai potrivau potrivaseră potrivase potrivasem potrivat
potrivată potrivate potrivând potrivăți potriveze potrivandu-se potriveaza potrivara potrivară potrivarea potrivare potrivări potrivărilor
fixa fixez fixezi fixează fixăm fixați fixam fixai fixau fixaseră fixase fixasem fixat fixată fixate fixând fixăți fixeze fixandu-se
fixeaza fixara fixară fixarea fixare fixări fixărilor strânga strângez strângezi strângează strângăm strângați strângam strângai strângau
strângaseră strângase strângasem strângat strângată strângate strângând strângăți strângeze strângandu-se strângeaza strângara strângară
strângarea strângare strângări strângărilor desfaca desfacez desfacezi desfacează desfacăm desfacați desfacam desfacai desfacau
desfacaseră desfacase desfacasem desfacat desfacată desfacate desfacând desfacăți desfaceze desfacandu-se desfaceaza desfacara desfacară
desfacarea desfacare desfacări desfacărilor lega legez legezi legează legăm legați legam legai legau legaseră legase legasem legat legată
legate legând legăți legeze legandu-se legeaza legara legară legarea legare legări legărilor dezlega dezlegez dezlegezi dezlegează
dezlegăm dezlegați dezlegam dezlegai dezlegau dezlegaseră dezlegase dezlegasem dezlegat dezlegată dezlegate dezlegând dezlegăți dezlegeze
dezlegandu-se dezlegeaza dezlegara dezlegară dezlegarea dezlegare dezlegări dezlegărilor încuia încuiez încuiezi încuiează încuiăm încuiam
încuiai încuiau încuiaseră încuiase încuiasem încuiând încuieze încuiandu-se încuieaza încuiara încuiară încuiarea încuiare încuiări
încuiărilor descuia descuiez descuiezi descuiează descuiăm descuiați descuiam descuiai descuiau descuiaseră descuiase descuiasem descuiat
descuiată descuiate descuiând descuiăți descuieze descuiandu-se descuieaza descuiara descuiară descuiarea descuiare descuiări descuiărilor
blocheaza blocheazez blocheazezi blocheazează blocheazăm blocheazați blocheazam blocheazai blocheazau blocheazaseră blocheazase
blocheazasem blocheazat blocheazată blocheazate blocheazând blocheazăți blocheazeze blocheazandu-se blocheazeaza blocheazara blocheazară
blocheazarea blocheazare blocheazări blocheazărilor deschida deschidez deschidezi deschidează deschidăm deschidați deschidam deschidai
deschidau deschidaseră deschidase deschidasem deschidat deschidată deschidate deschidând deschidăți deschideze deschidandu-se deschideaza
deschidara deschidară deschidarea deschidare deschidări deschidărilor închidez închidezi închidează închidai închidaseră închidasem
închideze închidandu-se închideaza închidara închidară închidarea închidare închidări închidărilor încercez încercezi încercează încercai
încercaseră încercasem încerceze încercandu-se încerceaza încercara încercară încercarea încercare încercări încercărilor reușa reușez
reușezi reușează reușăm reușați reușam reușai reușau reușaseră reușase reușasem reușat reușată reușate reușând reușăți reușeze reușandu-se
reușeaza reușara reușară reușarea reușare reușări reușărilor continuez continuezi continuează continuai continuaseră continuasem
continueze continuandu-se continueaza continuara continuară continuarea continuare continuări continuărilor înceteaza înceteazez
înceteazezi înceteazează înceteazăm înceteazați înceteazam înceteazai înceteazau înceteazaseră înceteazase înceteazasem înceteazat
înceteazată înceteazate înceteazând înceteazăți înceteazeze înceteazandu-se înceteazeaza înceteazara înceteazară înceteazarea înceteazare
înceteazări înceteazărilor opra oprez oprezi oprează oprăm oprați opram oprai oprau opraseră oprase oprasem oprat oprată oprate oprând
oprăți opreze oprandu-se opreaza oprara oprară oprarea oprare oprări oprărilor pornesca pornescez pornescezi pornescează pornescăm
pornescați pornescam pornescai pornescau pornescaseră pornescase pornescasem pornescat pornescată pornescate pornescând pornescăți
pornesceze pornescandu-se pornesceaza pornescara pornescară pornescarea pornescare pornescări pornescărilor terminez terminezi terminează
terminai terminaseră terminasem termineze terminandu-se termineaza terminara terminară terminarea terminare terminări terminărilor
finaliza finalizez finalizezi finalizează finalizăm finalizați finalizam finalizai finalizau finalizaseră finalizase finalizasem finalizat
finalizată finalizate finalizând finalizăți finalizeze finalizandu-se finalizeaza finalizara finalizară finalizarea finalizare finalizări
finalizărilor ocupez ocupezi ocupează ocupai ocupaseră ocupasem ocupeze ocupandu-se ocupeaza ocupara ocupară ocuparea ocupare ocupări
ocupărilor eliberea elibereez elibereezi elibereează elibereăm elibereați elibeream elibereai elibereau elibereaseră eliberease
elibereasem elibereat elibereată elibereate elibereând elibereăți elibereeze elibereandu-se elibereeaza elibereara elibereară eliberearea
elibereare elibereări elibereărilor tratai trataseră tratasem tratandu-se tratara tratară tratarea tratare tratări tratărilor vindeca
vindecez vindecezi vindecează vindecăm vindecați vindecam vindecai vindecau vindecaseră vindecase vindecasem vindecat vindecată vindecate
vindecând vindecăți vindeceze vindecandu-se vindeceaza vindecara vindecară vindecarea vindecare vindecări vindecărilor opereza operezez
operezezi operezează operezăm operezați operezam operezai operezau operezaseră operezase operezasem operezat operezată operezate operezând
operezăți operezeze operezandu-se operezeaza operezara operezară operezarea operezare operezări operezărilor examina examinez examinezi
examinează examinăm examinați examinam examinai examinau examinaseră examinase examinasem examinat examinată examinate examinând examinăți
examineze examinandu-se examineaza examinara examinară examinarea examinare examinări examinărilor diagnostica diagnosticez diagnosticezi
diagnosticează diagnosticăm diagnosticați diagnosticam diagnosticai diagnosticau diagnosticaseră diagnosticase diagnosticasem diagnosticat
diagnosticată diagnosticate diagnosticând diagnosticăți diagnosticeze diagnosticandu-se diagnosticeaza diagnosticara diagnosticară
diagnosticarea diagnosticare diagnosticări diagnosticărilor interna internez internezi internează internăm internați internam internai
internau internaseră internase internasem internat internată internate internând internăți interneze internandu-se interneaza internara
internară internarea internare internări internărilor externa externez externezi externează externăm externați externam externai externau
externaseră externase externasem externat externată externate externând externăți externeze externandu-se externeaza externara externară
externarea externare externări externărilor bandaja bandajez bandajezi bandajează bandajăm bandajați bandajam bandajai bandajau
bandajaseră bandajase bandajasem bandajat bandajată bandajate bandajând bandajăți bandajeze bandajandu-se bandajeaza bandajara bandajară
bandajarea bandajare bandajări bandajărilor vaccina vaccinez vaccinezi vaccinează vaccinăm vaccinați vaccinam vaccinai vaccinau
vaccinaseră vaccinase vaccinasem vaccinat vaccinată vaccinate vaccinând vaccinăți vaccineze vaccinandu-se vaccineaza vaccinara vaccinară
vaccinarea vaccinare vaccinări vaccinărilor testai testaseră testasem testandu-se testara testară testarea testare testări testărilor
analiza analizez analizezi analizează analizăm analizați analizam analizai analizau analizaseră analizase analizasem analizat analizată
analizate analizând analizăți analizeze analizandu-se analizeaza analizara analizară analizarea analizare analizări analizărilor protestai
protestaseră protestasem protestandu-se protestara protestară protestarea protestare protestări protestărilor greveza grevezez grevezezi
grevezează grevezăm grevezați grevezam grevezai grevezau grevezaseră grevezase grevezasem grevezat grevezată grevezate grevezând grevezăți
grevezeze grevezandu-se grevezeaza grevezara grevezară grevezarea grevezare grevezări grevezărilor negociai negociaseră negociasem
negociandu-se negociara negociară negociarea negociare negociări negociărilor reclamez reclamezi reclamează reclamai reclamaseră
reclamasem reclameze reclamandu-se reclameaza reclamara reclamară reclamarea reclamare reclamări reclamărilor sesiza sesizez sesizezi
sesizează sesizăm sesizați sesizam sesizai sesizau sesizaseră sesizase sesizasem sesizat sesizată sesizate sesizând sesizăți sesizeze
sesizandu-se sesizeaza sesizara sesizară sesizarea sesizare sesizări sesizărilor raportai raportaseră raportasem raportandu-se raportara
raportară raportarea raportare raportări raportărilor investiga investigez investigezi investigează investigăm investigați investigam
investigai investigau investigaseră investigase investigasem investigat investigată investigate investigând investigăți investigeze
investigandu-se investigeaza investigara investigară investigarea investigare investigări investigărilor judeca judecez judecezi judecează
judecăm judecați judecam judecai judecau judecaseră judecase judecasem judecat judecată judecate judecând judecăți judeceze judecandu-se
judeceaza judecara judecară judecarea judecare judecări judecărilor condamna condamnez condamnezi condamnează condamnăm condamnați
condamnam condamnai condamnau condamnaseră condamnase condamnasem condamnat condamnată condamnate condamnând condamnăți condamneze
condamnandu-se condamneaza condamnara condamnară condamnarea condamnare condamnări condamnărilor pedepsa pedepsez pedepsezi pedepsează
pedepsăm pedepsați pedepsam pedepsai pedepsau pedepsaseră pedepsase pedepsasem pedepsat pedepsată pedepsate pedepsând pedepsăți pedepseze
pedepsandu-se pedepseaza pedepsara pedepsară pedepsarea pedepsare pedepsări pedepsărilor ierta iertez iertezi iertează iertăm iertați
iertam iertai iertau iertaseră iertase iertasem iertat iertată iertate iertând iertăți ierteze iertandu-se ierteaza iertara iertară
iertarea iertări iertărilor răzbuna răzbunez răzbunezi răzbunează răzbunăm răzbunați răzbunam răzbunai răzbunau răzbunaseră răzbunase
răzbunasem răzbunat răzbunată răzbunate răzbunând răzbunăți răzbuneze răzbunandu-se răzbuneaza răzbunara răzbunară răzbunarea răzbunări
răzbunărilor evita evitez evitezi evitează evităm evitați evitam evitai evitau evitaseră evitase evitasem evitat evitată evitate evitând
evități eviteze evitandu-se eviteaza evitara evitară evitarea evitare evitări evitărilor mistuia mistuiez mistuiezi mistuiează mistuiăm
mistuiați mistuiam mistuiai mistuiau mistuiaseră mistuiase mistuiasem mistuiat mistuiată mistuiate mistuiând mistuiăți mistuieze
mistuiandu-se mistuieaza mistuiara mistuiară mistuiarea mistuiare mistuiări mistuiărilor reproșa reproșez reproșezi reproșează reproșăm
reproșați reproșam reproșai reproșau reproșaseră reproșase reproșasem reproșat reproșată reproșate reproșând reproșăți reproșeze
reproșandu-se reproșeaza reproșara reproșară reproșarea reproșare reproșări reproșărilor criticez criticezi criticează criticai
criticaseră criticasem criticeze criticandu-se criticeaza criticara criticară criticarea criticare criticări criticărilor certifica
certificez certificezi certificează certificăm certificați certificam certificai certificau certificaseră certificase certificasem
certificată certificate certificând certificăți certificeze certificandu-se certificeaza certificara certificară certificarea certificare
certificări certificărilor autoriza autorizez autorizezi autorizează autorizăm autorizați autorizam autorizai autorizau autorizaseră
autorizase autorizasem autorizat autorizată autorizate autorizând autorizăți autorizeze autorizandu-se autorizeaza autorizara autorizară
autorizarea autorizare autorizări autorizărilor legaliza legalizez legalizezi legalizează legalizăm legalizați legalizam legalizai
legalizau legalizaseră legalizase legalizasem legalizat legalizată legalizate legalizând legalizăți legalizeze legalizandu-se legalizeaza
legalizara legalizară legalizarea legalizare legalizări legalizărilor documenta documentez documentezi documentează documentăm documentați
documentam documentai documentau documentaseră documentase documentasem documentat documentată documentate documentând documentăți
documenteze documentandu-se documenteaza documentara documentară documentarea documentare documentări documentărilor expulsa expulsez
expulsezi expulsează expulsăm expulsați expulsam expulsai expulsau expulsaseră expulsase expulsasem expulsat expulsată expulsate expulsând
expulsăți expulseze expulsandu-se expulseaza expulsara expulsară expulsarea expulsare expulsări expulsărilor deportai deportaseră
deportasem deportandu-se deportara deportară deportarea deportare deportări deportărilor repatria repatriez repatriezi repatriează
repatriăm repatriați repatriam repatriai repatriau repatriaseră repatriase repatriasem repatriat repatriată repatriate repatriând
repatriăți repatrieze repatriandu-se repatrieaza repatriara repatriară repatriarea repatriare repatriări repatriărilor emigra emigrez
emigrezi emigrează emigrăm emigrați emigram emigrai emigrau emigraseră emigrase emigrasem emigrat emigrată emigrate emigrând emigrăți
emigreze emigrandu-se emigreaza emigrara emigrară emigrarea emigrare emigrări emigrărilor imigra imigrez imigrezi imigrează imigrăm
imigrați imigram imigrai imigrau imigraseră imigrase imigrasem imigrat imigrată imigrate imigrând imigrăți imigreze imigrandu-se imigreaza
imigrara imigrară imigrarea imigrare imigrări imigrărilor migra migrez migrezi migrează migrăm migrați migram migrai migrau migraseră
migrase migrasem migrat migrată migrate migrând migrăți migreze migrandu-se migreaza migrara migrară migrarea migrare migrări migrărilor
traficata traficatez traficatezi traficatează traficatăm traficatați traficatam traficatai traficatau traficataseră traficatase
traficatasem traficatat traficatată traficatate traficatând traficatăți traficateze traficatandu-se traficateaza traficatara traficatară
traficatarea traficatare traficatări traficatărilor recrutai recrutaseră recrutasem recrutandu-se recrutara recrutară recrutarea recrutări
recrutărilor seleca selecez selecezi selecează selecăm selecați selecam selecai selecau selecaseră selecase selecasem selecat selecată
selecate selecând selecăți seleceze selecandu-se seleceaza selecara selecară selecarea selecare selecări selecărilor intermedia
intermediez intermediezi intermediează intermediăm intermediați intermediam intermediai intermediau intermediaseră intermediase
intermediasem intermediat intermediată intermediate intermediând intermediăți intermedieze intermediandu-se intermedieaza intermediara
intermediară intermediarea intermediare intermediărilor garanta garantez garantezi garantează garantăm garantați garantam garantai
garantau garantaseră garantase garantasem garantat garantată garantate garantând garantăți garanteze garantandu-se garanteaza garantara
garantară garantarea garantare garantări garantărilor asigura asigurez asigurezi asigurează asigurăm asigurați asiguram asigurai asigurau
asiguraseră asigurase asigurasem asigurat asigurată asigurate asigurând asigurăți asigureze asigurandu-se asigureaza asigurara asigurară
asigurarea asigurărilor protejai protejaseră protejasem protejandu-se protejara protejară protejarea protejare protejări protejărilor
echipez echipezi echipează echipăm echipați echipam echipai echipau echipaseră echipase echipasem echipat echipată echipate echipând
echipăți echipeze echipandu-se echipeaza echipara echipară echiparea echipare echipări echipărilor dotata dotatez dotatezi dotatează
dotatăm dotatați dotatam dotatai dotatau dotataseră dotatase dotatasem dotatat dotatată dotatate dotatând dotatăți dotateze dotatandu-se
dotateaza dotatara dotatară dotatarea dotatare dotatări dotatărilor îmbraca îmbracez îmbracezi îmbracează îmbracăm îmbracați îmbracam
îmbracai îmbracau îmbracaseră îmbracase îmbracasem îmbracat îmbracată îmbracate îmbracând îmbracăți îmbraceze îmbracandu-se îmbraceaza
îmbracara îmbracară îmbracarea îmbracare îmbracări îmbracărilor dezbraca dezbracez dezbracezi dezbracează dezbracăm dezbracați dezbracam
dezbracai dezbracau dezbracaseră dezbracase dezbracasem dezbracat dezbracată dezbracate dezbracând dezbracăți dezbraceze dezbracandu-se
dezbraceaza dezbracara dezbracară dezbracarea dezbracare dezbracări dezbracărilor încalța încalțez încalțezi încalțează încalțăm încalțați
încalțam încalțai încalțau încalțaseră încalțase încalțasem încalțat încalțată încalțate încalțând încalțăți încalțeze încalțandu-se
încalțeaza încalțara încalțară încalțarea încalțare încalțări încalțărilor pieptăna pieptănez pieptănezi pieptănează pieptănăm pieptănați
pieptănam pieptănai pieptănau pieptănaseră pieptănase pieptănasem pieptănat pieptănată pieptănate pieptănând pieptănăți pieptăneze
pieptănandu-se pieptăneaza pieptănara pieptănară pieptănarea pieptănare pieptănări pieptănărilor mângâiez mângâiezi mângâiează mângâiai
mângâiaseră mângâiasem mângâieze mângâiandu-se mângâieaza mângâiara mângâiară mângâiarea mângâiare mângâiări mângâiărilor atinsa atinsez
atinsezi atinsează atinsăm atinsați atinsam atinsai atinsau atinsaseră atinsase atinsasem atinsat atinsată atinsate atinsând atinsăți
atinseze atinsandu-se atinseaza atinsara atinsară atinsarea atinsare atinsări atinsărilor pipa pipez pipezi pipează pipăm pipați pipam
pipau pipaseră pipase pipasem pipat pipată pipate pipând pipăți pipeze pipandu-se pipeaza pipara pipară piparea pipare pipări pipărilor
sărutez sărutezi sărutează sărutai sărutaseră sărutasem săruteze sărutandu-se săruteaza sărutara sărutară sărutarea sărutare sărutări
sărutărilor îmbrățișa îmbrățișez îmbrățișezi îmbrățișează îmbrățișăm îmbrățișați îmbrățișam îmbrățișai îmbrățișau îmbrățișaseră
îmbrățișase îmbrățișasem îmbrățișat îmbrățișată îmbrățișate îmbrățișând îmbrățișăți îmbrățișeze îmbrățișandu-se îmbrățișeaza îmbrățișara
îmbrățișară îmbrățișarea îmbrățișare îmbrățișări îmbrățișărilor pălmuia pălmuiez pălmuiezi pălmuiează pălmuiăm pălmuiați pălmuiam pălmuiai
pălmuiau pălmuiaseră pălmuiase pălmuiasem pălmuiat pălmuiată pălmuiate pălmuiând pălmuiăți pălmuieze pălmuiandu-se pălmuieaza pălmuiara
pălmuiară pălmuiarea pălmuiare pălmuiări pălmuiărilor lovez lovezi lovează lovăm lovați lovam lovai lovau lovaseră lovase lovasem lovat
lovată lovate lovând lovăți loveze lovandu-se loveaza lovara lovară lovarea lovare lovări lovărilor batez batezi batează bataseră batasem
bateze batandu-se bateaza batara batară batarea batare batări batărilor izba izbez izbezi izbează izbăm izbați izbam izbai izbau izbaseră
izbase izbasem izbat izbată izbate izbând izbăți izbeze izbandu-se izbeaza izbara izbară izbarea izbare izbări izbărilor trânta trântez
trântezi trântează trântăm trântați trântam trântai trântau trântaseră trântase trântasem trântat trântată trântate trântând trântăți
trânteze trântandu-se trânteaza trântara trântară trântarea trântare trântări trântărilor zgâlța zgâlțez zgâlțezi zgâlțează zgâlțăm
zgâlțați zgâlțam zgâlțai zgâlțau zgâlțaseră zgâlțase zgâlțasem zgâlțat zgâlțată zgâlțate zgâlțând zgâlțăți zgâlțeze zgâlțandu-se zgâlțeaza
zgâlțara zgâlțară zgâlțarea zgâlțare zgâlțări zgâlțărilor zdrobia zdrobiez zdrobiezi zdrobiează zdrobiăm zdrobiați zdrobiam zdrobiai
zdrobiau zdrobiaseră zdrobiase zdrobiasem zdrobiat zdrobiată zdrobiate zdrobiând zdrobiăți zdrobieze zdrobiandu-se zdrobieaza zdrobiara
zdrobiară zdrobiarea zdrobiare zdrobiări zdrobiărilor strivia striviez striviezi striviează striviăm striviați striviam striviai striviau
striviaseră striviase striviasem striviat striviată striviate striviând striviăți strivieze striviandu-se strivieaza striviara striviară
striviarea striviare striviări striviărilor zguduia zguduiez zguduiezi zguduiează zguduiăm zguduiați zguduiam zguduiai zguduiau
zguduiaseră zguduiase zguduiasem zguduiat zguduiată zguduiate zguduiând zguduiăți zguduieze zguduiandu-se zguduieaza zguduiara zguduiară
zguduiarea zguduiare zguduiări zguduiărilor pedala pedalez pedalezi pedalează pedalăm pedalați pedalam pedalai pedalau pedalaseră pedalase
pedalasem pedalat pedalată pedalate pedalând pedalăți pedaleze pedalandu-se pedaleaza pedalara pedalară pedalarea pedalare pedalări
pedalărilor conducez conducezi conducează conducai conducaseră conducasem conduceze conducandu-se conduceaza conducara conducară
conducarea conducare conducări conducărilor parca parcez parcezi parcează parcăm parcați parcam parcai parcau parcaseră parcase parcasem
parcat parcată parcate parcând parcăți parceze parcandu-se parceaza parcara parcară parcarea parcări parcărilor staționa staționez
staționezi staționează staționăm staționați staționam staționai staționau staționaseră staționase staționasem staționat staționată
staționate staționând staționăți staționeze staționandu-se staționeaza staționara staționară staționarea staționare staționări
staționărilor accelereza accelerezez accelerezezi accelerezează accelerezăm accelerezați accelerezam accelerezai accelerezau
accelerezaseră accelerezase accelerezasem accelerezat accelerezată accelerezate accelerezând accelerezăți accelerezeze accelerezandu-se
accelerezeaza accelerezara accelerezară accelerezarea accelerezare accelerezări accelerezărilor depășa depășez depășezi depășează depășăm
depășați depășam depășai depășau depășaseră depășase depășasem depășat depășată depășate depășând depășăți depășeze depășandu-se depășeaza
depășara depășară depășarea depășare depășări depășărilor gonesca gonescez gonescezi gonescează gonescăm gonescați gonescam gonescai
gonescau gonescaseră gonescase gonescasem gonescat gonescată gonescate gonescând gonescăți gonesceze gonescandu-se gonesceaza gonescara
gonescară gonescarea gonescare gonescări gonescărilor rătăca rătăcez rătăcezi rătăcează rătăcăm rătăcați rătăcam rătăcai rătăcau
rătăcaseră rătăcase rătăcasem rătăcat rătăcată rătăcate rătăcând rătăcăți rătăceze rătăcandu-se rătăceaza rătăcara rătăcară rătăcarea
rătăcare rătăcări rătăcărilor plătiră plătiseră plătire plătirea plătiri munciră munciseră muncire muncirea munciri trăii trăiește
trăiești trăiesc trăiim trăiiți trăiit trăiită trăiite trăiind trăiea trăieau trăieam trăiiră trăiise trăiiseră trăiească trăiire trăiirea
trăiiri loviră loviseră lovire lovirea loviri amenini ameninește ameninești ameninesc ameninim ameniniți ameninit ameninită ameninite
ameninind ameninea amenineau amenineam ameniniră ameninise ameniniseră ameninească ameninire ameninirea ameniniri grăbiră grăbiseră
grăbire grăbirea grăbiri obosii obosiește obosiești obosiesc obosiim obosiiți obosiit obosiită obosiite obosiind obosiea obosieau obosieam
obosiiră obosiise obosiiseră obosiească obosiire obosiirea obosiiri bolnăvește bolnăvești bolnăvesc bolnăvim bolnăviți bolnăvit bolnăvită
bolnăvite bolnăvind bolnăvea bolnăveau bolnăveam bolnăviră bolnăvise bolnăviseră bolnăvească bolnăvire bolnăvirea bolnăviri îmbolnăviră
îmbolnăviseră îmbolnăvire îmbolnăvirea îmbolnăviri slăbi slăbește slăbești slăbesc slăbim slăbiți slăbit slăbită slăbite slăbind slăbea
slăbeau slăbeam slăbiră slăbise slăbiseră slăbească slăbire slăbirea slăbiri îngrăși îngrășește îngrășești îngrășesc îngrășim îngrășiți
îngrășit îngrășită îngrășite îngrășind îngrășea îngrășeau îngrășeam îngrășiră îngrășise îngrășiseră îngrășească îngrășire îngrășirea
îngrășiri pregăti pregătește pregătești pregătesc pregătim pregătiți pregătit pregătită pregătite pregătind pregătea pregăteau pregăteam
pregătiră pregătise pregătiseră pregătească pregătire pregătirea pregătiri oprimi oprimește oprimești oprimesc oprimim oprimiți oprimit
oprimită oprimite oprimind oprimea oprimeau oprimeam oprimiră oprimise oprimiseră oprimească oprimire oprimirea oprimiri păzii păziește
păziești păziesc păziim păziiți păziit păziită păziite păziind păziea păzieau păzieam păziiră păziise păziiseră păziească păziire păziirea
păziiri citii citiește citiești citiesc citiim citiiți citiit citiită citiite citiind citiea citieau citieam citiiră citiise citiiseră
citiească citiire citiirea citiiri povesti povestește povestești povestesc povestim povestiți povestită povestite povestind povestea
povesteau povesteam povestiră povestise povestiseră povestească povestire povestirea povestiri vorbiră vorbiseră vorbire vorbirea vorbiri
șopti șoptește șoptești șoptesc șoptim șoptiți șoptit șoptită șoptite șoptind șoptea șopteau șopteam șoptiră șoptise șoptiseră șoptească
șoptire șoptirea șoptiri pomeni pomenește pomenești pomenesc pomenim pomeniți pomenit pomenită pomenite pomenind pomenea pomeneau pomeneam
pomeniră pomenise pomeniseră pomenească pomenire pomenirea pomeniri tipări tipărește tipărești tipăresc tipărim tipăriți tipărit tipărită
tipărite tipărind tipărea tipăreau tipăream tipăriră tipărise tipăriseră tipărească tipărire tipărirea tipăriri lipiră lipiseră lipire
lipirea lipiri găsiră găsiseră găsire găsirea găsiri sfârși sfârșește sfârșești sfârșesc sfârșim sfârșiți sfârșită sfârșite sfârșind
sfârșea sfârșeau sfârșeam sfârșiră sfârșise sfârșiseră sfârșească sfârșire sfârșirea sfârșiri porniră porniseră pornire pornirea porniri
slujbi slujbește slujbești slujbesc slujbim slujbiți slujbit slujbită slujbite slujbind slujbea slujbeau slujbeam slujbiră slujbise
slujbiseră slujbească slujbire slujbirea slujbiri cinsti cinstește cinstești cinstesc cinstim cinstiți cinstit cinstită cinstite cinstind
cinstea cinsteau cinsteam cinstiră cinstise cinstiseră cinstească cinstire cinstirea cinstiri păcăliră păcăliseră păcălire păcălirea
păcăliri zâmbi zâmbește zâmbești zâmbesc zâmbim zâmbiți zâmbit zâmbită zâmbite zâmbind zâmbea zâmbeau zâmbeam zâmbiră zâmbise zâmbiseră
zâmbească zâmbire zâmbirea zâmbiri rânji rânjește rânjești rânjesc rânjim rânjiți rânjite rânjind rânjea rânjeau rânjeam rânjiră rânjise
rânjiseră rânjească rânjire rânjirea rânjiri hohoti hohotește hohotești hohotesc hohotim hohotiți hohotit hohotită hohotite hohotind
hohotea hohoteau hohoteam hohotiră hohotise hohotiseră hohotească hohotire hohotirea hohotiri chinui chinuește chinuești chinuesc chinuim
chinuiți chinuit chinuită chinuite chinuind chinuea chinueau chinueam chinuiră chinuise chinuiseră chinuească chinuire chinuirea chinuiri
necăji necăjește necăjești necăjesc necăjim necăjiți necăjit necăjită necăjite necăjind necăjea necăjeau necăjeam necăjiră necăjise
necăjiseră necăjească necăjire necăjirea necăjiri folosiră folosiseră folosire folosirea folosiri foloșiră foloșiseră foloșire foloșirea
foloșiri risipi risipește risipești risipesc risipim risipiți risipit risipită risipite risipind risipea risipeau risipeam risipiră
risipise risipiseră risipească risipire risipirea risipiri ferii feriește feriești feriesc feriim feriiți feriit feriită feriite feriind
feriea ferieau ferieam feriiră feriise feriiseră feriească feriire feriirea feriiri pășește pășești pășesc pășim pășiți pășit pășită
pășite pășind pășea pășeau pășeam pășiră pășise pășiseră pășească pășire pășirea pășiri sării săriește săriești săriesc săriim săriiți
săriit săriită săriite săriind săriea sărieau sărieam săriiră săriise săriiseră săriească săriire săriirea săriiri sosi sosește sosești
sosesc sosim sosiți sosit sosită sosite sosind sosea soseau soseam sosiră sosise sosiseră sosească sosire sosirea sosiri întâlni
întâlnește întâlnești întâlnesc întâlnim întâlniți întâlnit întâlnită întâlnite întâlnind întâlnea întâlneau întâlneam întâlniră întâlnise
întâlniseră întâlnească întâlnire întâlnirea întâlniri despărțiră despărțiseră despărțire despărțirea despărțiri căsătoriră căsătoriseră
căsătorire căsătorirea căsătoriri logodi logodește logodești logodesc logodim logodiți logodit logodită logodite logodind logodea logodeau
logodeam logodiră logodise logodiseră logodească logodire logodirea logodiri primii primiește primiești primiesc primiim primiiți primiit
primiită primiite primiind primiea primieau primieam primiiră primiise primiiseră primiească primiire primiirea primiiri oferii oferiește
oferiești oferiesc oferiim oferiiți oferiit oferiită oferiite oferiind oferiea oferieau oferieam oferiiră oferiise oferiiseră oferiească
oferiire oferiirea oferiiri cheltuii cheltuiește cheltuiești cheltuiesc cheltuiim cheltuiiți cheltuiit cheltuiită cheltuiite cheltuiind
cheltuiea cheltuieau cheltuieam cheltuiiră cheltuiise cheltuiiseră cheltuiească cheltuiire cheltuiirea cheltuiiri dovedii dovediește
dovediești dovediesc dovediim dovediiți dovediit dovediită dovediite dovediind dovediea dovedieau dovedieam dovediiră dovediise
dovediiseră dovediească dovediire dovediirea dovediiri greșii greșiește greșiești greșiesc greșiim greșiiți greșiit greșiită greșiite
greșiind greșiea greșieau greșieam greșiiră greșiise greșiiseră greșiească greșiire greșiirea greșiiri ispăși ispășește ispășești ispășesc
ispășim ispășiți ispășit ispășită ispășite ispășind ispășea ispășeau ispășeam ispășiră ispășise ispășiseră ispășească ispășire ispășirea
ispășiri fericii fericiește fericiești fericiesc fericiim fericiiți fericiit fericiită fericiite fericiind fericiea fericieau fericieam
fericiiră fericiise fericiiseră fericiească fericiire fericiirea fericiiri nenoroci nenorocește nenorocești nenorocesc nenorocim
nenorociți nenorocit nenorocită nenorocite nenorocind nenorocea nenoroceau nenoroceam nenorociră nenorocise nenorociseră nenorocească
nenorocire nenorocirea nenorociri jefuii jefuiește jefuiești jefuiesc jefuiim jefuiiți jefuiit jefuiită jefuiite jefuiind jefuiea jefuieau
jefuieam jefuiiră jefuiise jefuiiseră jefuiească jefuiire jefuiirea jefuiiri tâlhări tâlhărește tâlhărești tâlhăresc tâlhărim tâlhăriți
tâlhărit tâlhărită tâlhărite tâlhărind tâlhărea tâlhăreau tâlhăream tâlhăriră tâlhărise tâlhăriseră tâlhărească tâlhărire tâlhărirea
tâlhăriri prăbușiră prăbușiseră prăbușire prăbușirea prăbușiri prăvăli prăvălește prăvălești prăvălesc prăvălim prăvăliți prăvălit
prăvălită prăvălite prăvălind prăvălea prăvăleau prăvăleam prăvăliră prăvălise prăvăliseră prăvălească prăvălire prăvălirea prăvăliri
năruii năruiește năruiești năruiesc năruiim năruiiți năruiit năruiită năruiite năruiind năruiea năruieau năruieam năruiiră năruiise
năruiiseră năruiească năruiire năruiirea năruiiri ciopârți ciopârțește ciopârțești ciopârțesc ciopârțim ciopârțiți ciopârțit ciopârțită
ciopârțite ciopârțind ciopârțea ciopârțeau ciopârțeam ciopârțiră ciopârțise ciopârțiseră ciopârțească ciopârțire ciopârțirea ciopârțiri
hăcuii hăcuiește hăcuiești hăcuiesc hăcuiim hăcuiiți hăcuiit hăcuiită hăcuiite hăcuiind hăcuiea hăcuieau hăcuieam hăcuiiră hăcuiise
hăcuiiseră hăcuiească hăcuiire hăcuiirea hăcuiiri zdrobii zdrobiește zdrobiești zdrobiesc zdrobiim zdrobiiți zdrobiit zdrobiită zdrobiite
zdrobiind zdrobiea zdrobieau zdrobieam zdrobiiră zdrobiise zdrobiiseră zdrobiească zdrobiire zdrobiirea zdrobiiri târîi târîește târîești
târîesc târîim târîiți târîit târîită târîite târîind târîea târîeau târîeam târîiră târîise târîiseră târîească târîire târîirea târîiri
coborîi coborîește coborîești coborîesc coborîim coborîiți coborîit coborîită coborîite coborîind coborîea coborîeau coborîeam coborîiră
coborîise coborîiseră coborîească coborîire coborîirea coborîiri hotărîi hotărîește hotărîești hotărîesc hotărîim hotărîiți hotărîit
hotărîită hotărîite hotărîind hotărîea hotărîeau hotărîeam hotărîiră hotărîise hotărîiseră hotărîească hotărîire hotărîirea hotărîiri urîi
urîește urîești urîesc urîim urîiți urîit urîită urîite urîind urîea urîeau urîeam urîiră urîise urîiseră urîească urîire urîirea urîiri
omorîi omorîește omorîești omorîesc omorîim omorîiți omorîit omorîită omorîite omorîind omorîea omorîeau omorîeam omorîiră omorîise
omorîiseră omorîească omorîire omorîirea omorîiri doborîi doborîește doborîești doborîesc doborîim doborîiți doborîit doborîită doborîite
doborîind doborîea doborîeau doborîeam doborîiră doborîise doborîiseră doborîească doborîire doborîirea doborîiri izgoni izgonește
izgonești izgonesc izgonim izgoniți izgonit izgonită izgonite izgonind izgonea izgoneau izgoneam izgoniră izgonise izgoniseră izgonească
izgonire izgonirea izgoniri alungi alungește alungești alungesc alungim alungiți alungit alungită alungite alungind alungea alungeau
alungeam alungiră alungise alungiseră alungească alungire alungirea alungiri goni gonește gonești gonesc gonim goniți gonit gonită gonite
gonind gonea goneau goneam goniră gonise goniseră gonească gonire gonirea goniri murdărește murdărești murdăresc murdărim murdăriți
murdărit murdărită murdărite murdărind murdărea murdăreau murdăream murdăriră murdărise murdăriseră murdărească murdărire murdărirea
murdăriri curățește curățești curățesc curățim curățiți curățit curățită curățite curățind curățea curățeau curățeam curățiră curățise
curățiseră curățească curățire curățirea curățiri vopsii vopsiește vopsiești vopsiesc vopsiim vopsiiți vopsiit vopsiită vopsiite vopsiind
vopsiea vopsieau vopsieam vopsiiră vopsiise vopsiiseră vopsiească vopsiire vopsiirea vopsiiri zugrăvi zugrăvește zugrăvești zugrăvesc
zugrăvim zugrăviți zugrăvit zugrăvită zugrăvite zugrăvind zugrăvea zugrăveau zugrăveam zugrăviră zugrăvise zugrăviseră zugrăvească
zugrăvire zugrăvirea zugrăviri cioplii ciopliește ciopliești ciopliesc ciopliim ciopliiți ciopliit ciopliită ciopliite ciopliind ciopliea
cioplieau cioplieam ciopliiră ciopliise ciopliiseră ciopliească ciopliire ciopliirea ciopliiri coși coșește coșești coșesc coșim coșiți
coșit coșită coșite coșind coșea coșeau coșeam coșiră coșise coșiseră coșească coșire coșirea coșiri zidi zidește zidești zidesc zidim
zidiți zidit zidită zidite zidind zidea zideau zideam zidiră zidise zidiseră zidească zidire zidirea zidiri betegii betegiește betegiești
betegiesc betegiim betegiiți betegiit betegiită betegiite betegiind betegiea betegieau betegieam betegiiră betegiise betegiiseră
betegiească betegiire betegiirea betegiiri șchiopăti șchiopătește șchiopătești șchiopătesc șchiopătim șchiopătiți șchiopătit șchiopătită
șchiopătite șchiopătind șchiopătea șchiopăteau șchiopăteam șchiopătiră șchiopătise șchiopătiseră șchiopătească șchiopătire șchiopătirea
șchiopătiri amorți amorțește amorțești amorțesc amorțim amorțiți amorțit amorțită amorțite amorțind amorțea amorțeau amorțeam amorțiră
amorțise amorțiseră amorțească amorțire amorțirea amorțiri înțepeni înțepenește înțepenești înțepenesc înțepenim înțepeniți înțepenit
înțepenită înțepenite înțepenind înțepenea înțepeneau înțepeneam înțepeniră înțepenise înțepeniseră înțepenească înțepenire înțepenirea
înțepeniri umezi umezește umezești umezesc umezim umeziți umezit umezită umezite umezind umezea umezeau umezeam umeziră umezise umeziseră
umezească umezire umezirea umeziri șurub șurubul șurubului șurubi șurubii șurubilor șuruburi șuruburile șuruburilor șurube șurubele
șurubelor piuliță piulițăul piulițăului piulițăi piulițăii piulițăilor piulițăuri piulițăurile piulițăurilor piulițăe piulițăele
piulițăelor ciocanul ciocanului ciocani ciocanii ciocanilor ciocanuri ciocanurile ciocanurilor ciocane ciocanele ciocanelor clește
cleșteul cleșteului cleștei cleșteii cleșteilor cleșteuri cleșteurile cleșteurilor cleștee cleșteele cleșteelor toporul toporului topori
toporii toporilor toporuri toporurile toporurilor topore toporele toporelor cuțitului cuțiti cuțitii cuțitilor cuțituri cuțiturile
cuțiturilor cuțitele cuțitelor foarfece foarfeceul foarfeceului foarfecei foarfeceii foarfeceilor foarfeceuri foarfeceurile foarfeceurilor
foarfecee foarfeceele foarfeceelor fierăstrău fierăstrăuul fierăstrăuului fierăstrăui fierăstrăuii fierăstrăuilor fierăstrăuuri
fierăstrăuurile fierăstrăuurilor fierăstrăue fierăstrăuele fierăstrăuelor burghiu burghiuul burghiuului burghiui burghiuii burghiuilor
burghiuuri burghiuurile burghiuurilor burghiue burghiuele burghiuelor bormașin bormașinul bormașinului bormașini bormașinii bormașinilor
bormașinuri bormașinurile bormașinurilor bormașine bormașinele bormașinelor compresor compresorul compresorului compresori compresorii
compresorilor compresoruri compresorurile compresorurilor compresore compresorele compresorelor generator generatorul generatorului
generatori generatorii generatorilor generatoruri generatorurile generatorurilor generatore generatorele generatorelor motorul motorului
motori motorii motorilor motoruri motorurile motorurilor motore motorele motorelor utilajul utilajului utilaji utilajii utilajilor
utilajuri utilajurile utilajurilor utilajele utilajelor aparat aparatul aparatului aparati aparatii aparatilor aparaturi aparaturile
aparaturilor aparate aparatele aparatelor cuptor cuptorul cuptorului cuptori cuptorii cuptorilor cuptoruri cuptorurile cuptorurilor
cuptore cuptorele cuptorelor aragaz aragazul aragazului aragazi aragazii aragazilor aragazuri aragazurile aragazurilor aragaze aragazele
aragazelor frigider frigiderul frigiderului frigideri frigiderii frigiderilor frigideruri frigiderurile frigiderurilor frigidere
frigiderele frigiderelor congelator congelatorul congelatorului congelatori congelatorii congelatorilor congelatoruri congelatorurile
congelatorurilor congelatore congelatorele congelatorelor ventilatorul ventilatorului ventilatori ventilatorii ventilatorilor
ventilatoruri ventilatorurile ventilatorurilor ventilatore ventilatorele ventilatorelor radiator radiatorul radiatorului radiatori
radiatorii radiatorilor radiatoruri radiatorurile radiatorurilor radiatore radiatorele radiatorelor calorifer caloriferul caloriferului
caloriferi caloriferii caloriferilor caloriferuri caloriferurile caloriferurilor calorifere caloriferele caloriferelor boiler boilerul
boilerului boileri boilerii boilerilor boileruri boilerurile boilerurilor boilere boilerele boilerelor robinet robinetul robinetului
robineti robinetii robinetilor robineturi robineturile robineturilor robinete robinetele robinetelor cazanul cazanului cazani cazanii
cazanilor cazanuri cazanurile cazanurilor cazane cazanele cazanelor rezervor rezervorul rezervorului rezervori rezervorii rezervorilor
rezervoruri rezervorurile rezervorurilor rezervore rezervorele rezervorelor butoi butoiul butoiului butoii butoiii butoiilor butoiuri
butoiurile butoiurilor butoie butoiele butoielor bidon bidonul bidonului bidoni bidonii bidonilor bidonuri bidonurile bidonurilor bidone
bidonele bidonelor sacul sacului sacii sacilor sacuri sacurile sacurilor sace sacele sacelor săculeț săculețul săculețului săculeți
săculeții săculeților săculețuri săculețurile săculețurilor săculețe săculețele săculețelor coș coșul coșului coșii coșilor coșuri
coșurile coșurilor coșe coșele coșelor lădiț lădițul lădițului lădiți lădiții lădiților lădițuri lădițurile lădițurilor lădițe lădițele
lădițelor paletul paletului paletii paletilor paleturi paleturile paleturilor palete paletele paletelor cărucior căruciorul căruciorului
căruciori căruciorii căruciorilor cărucioruri căruciorurile căruciorurilor căruciore căruciorele căruciorelor stivuitorul stivuitorului
stivuitori stivuitorii stivuitorilor stivuitoruri stivuitorurile stivuitorurilor stivuitore stivuitorele stivuitorelor camionul camionului
camioni camionii camionilor camionuri camionurile camionurilor camione camionele camionelor tractor tractorul tractorului tractori
tractorii tractorilor tractoruri tractorurile tractorurilor tractore tractorele tractorelor autobuzului autobuzi autobuzii autobuzilor
autobuzuri autobuzurile autobuzurilor autobuze autobuzele autobuzelor autocarul autocarului autocari autocarii autocarilor autocaruri
autocarurile autocarurilor autocare autocarele autocarelor microbuzului microbuzi microbuzii microbuzilor microbuzuri microbuzurile
microbuzurilor microbuze microbuzele microbuzelor trenul trenului treni trenii trenilor trenuri trenurile trenurilor trene trenele
trenelor avionul avionului avioni avionii avionilor avionuri avionurile avionurilor avione avionele avionelor vapor vaporul vaporului
vapori vaporii vaporilor vaporuri vaporurile vaporurilor vapore vaporele vaporelor taxi taxiul taxiului taxii taxiii taxiilor taxiuri
taxiurile taxiurilor taxie taxiele taxielor bicicletist bicicletistul bicicletistului bicicletisti bicicletistii bicicletistilor
bicicletisturi bicicletisturile bicicletisturilor bicicletiste bicicletistele bicicletistelor cauciuc cauciucul cauciucului cauciuci
cauciucii cauciucilor cauciucuri cauciucurile cauciucurilor cauciuce cauciucele cauciucelor claxon claxonul claxonului claxoni claxonii
claxonilor claxonuri claxonurile claxonurilor claxone claxonele claxonelor volan volanul volanului volani volanii volanilor volanuri
volanurile volanurilor volane volanele volanelor frână frânăul frânăului frânăi frânăii frânăilor frânăuri frânăurile frânăurilor frânăe
frânăele frânăelor semafor semaforul semaforului semafori semaforii semaforilor semaforuri semaforurile semaforurilor semafore semaforele
semaforelor drumul drumului drumi drumii drumilor drumuri drumurile drumurilor drume drumele drumelor trotuar trotuarul trotuarului
trotuari trotuarii trotuarilor trotuaruri trotuarurile trotuarurilor trotuare trotuarele trotuarelor pod podul podului podi podii podilor
poduri podurile podurilor pode podele podelor gardul gardului gardi gardii gardilor garduri gardurile gardurilor garde gardele gardelor
lacătul lacătului lacăti lacătii lacătilor lacături lacăturile lacăturilor lacătele lacătelor lanțul lanțului lanți lanții lanților
lanțuri lanțurile lanțurilor lanțe lanțele lanțelor cabluul cabluului cablui cabluii cabluilor cabluuri cabluurile cabluurilor cablue
cabluele cabluelor firul firului firi firii firilor firuri firurile firurilor firele firelor bec becul becului beci becii becilor becuri
becurile becurilor bece becele becelor neon neonul neonului neoni neonii neonilor neonuri neonurile neonurilor neone neonele neonelor
prizar prizarul prizarului prizari prizarii prizarilor prizaruri prizarurile prizarurilor prizare prizarele prizarelor întrerupător
întrerupătorul întrerupătorului întrerupători întrerupătorii întrerupătorilor întrerupătoruri întrerupătorurile întrerupătorurilor
întrerupătore întrerupătorele întrerupătorelor tablou tablouul tablouului tabloui tablouii tablouilor tablouuri tablouurile tablouurilor
tabloue tablouele tablouelor curentului curenti curentii curentilor curenturi curenturile curenturilor curente curentele curentelor
scântei scânteiul scânteiului scânteii scânteiii scânteiilor scânteiuri scânteiurile scânteiurilor scânteie scânteiele scânteielor
incendiuul incendiuului incendiui incendiuii incendiuilor incendiuuri incendiuurile incendiuurilor incendiue incendiuele incendiuelor
fumului fumi fumii fumilor fumuri fumurile fumurilor fume fumele fumelor focului foci focii focilor focuri focurile focurilor foce focele
focelor extinctorul extinctorului extinctori extinctorii extinctorilor extinctoruri extinctorurile extinctorurilor extinctore extinctorele
extinctorelor stingătorul stingătorului stingători stingătorii stingătorilor stingătoruri stingătorurile stingătorurilor stingătore
stingătorele stingătorelor alarmist alarmistul alarmistului alarmisti alarmistii alarmistilor alarmisturi alarmisturile alarmisturilor
alarmiste alarmistele alarmistelor gazul gazului gazii gazilor gazuri gazurile gazurilor gazele gazelor diluant diluantul diluantului
diluanti diluantii diluantilor diluanturi diluanturile diluanturilor diluante diluantele diluantelor solventul solventului solventii
solventilor solventuri solventurile solventurilor solvente solventele solventelor acidul acidului acidi acidii acidilor aciduri acidurile
acidurilor acide acidele acidelor clorul clorului clori clorii clorilor cloruri clorurile clorurilor clore clorele clorelor detergent
detergentul detergentului detergenti detergentii detergentilor detergenturi detergenturile detergenturilor detergente detergentele
detergentelor săpunul săpunului săpuni săpunii săpunilor săpunuri săpunurile săpunurilor săpune săpunele săpunelor șampon șamponul
șamponului șamponi șamponii șamponilor șamponuri șamponurile șamponurilor șampone șamponele șamponelor prosop prosopul prosopului prosopi
prosopii prosopilor prosopuri prosopurile prosopurilor prosope prosopele prosopelor cearșaf cearșaful cearșafului cearșafi cearșafii
cearșafilor cearșafuri cearșafurile cearșafurilor cearșafe cearșafele cearșafelor salteaul salteaului salteai salteaii salteailor
salteauri salteaurile salteaurilor salteae salteaele salteaelor pernar pernarul pernarului pernari pernarii pernarilor pernaruri
pernarurile pernarurilor pernare pernarele pernarelor patului pati patii patilor paturile paturilor pate patele patelor dormitorul
dormitorului dormitori dormitorii dormitorilor dormitoruri dormitorurile dormitorurilor dormitore dormitorele dormitorelor dulapul
dulapului dulapi dulapii dulapilor dulapuri dulapurile dulapurilor dulape dulapele dulapelor raft raftul raftului rafti raftii raftilor
rafturi rafturile rafturilor rafte raftele raftelor birouul birouului biroui birouii birouilor birouuri birouurile birouurilor biroue
birouele birouelor scaunul scaunului scauni scaunii scaunilor scaunuri scaunurile scaunurilor scaunele scaunelor băncuț băncuțul
băncuțului băncuți băncuții băncuților băncuțuri băncuțurile băncuțurilor băncuțe băncuțele băncuțelor pereteul pereteului peretei
pereteii pereteilor pereteuri pereteurile pereteurilor peretee pereteele pereteelor tavan tavanului tavani tavanii tavanilor tavanuri
tavanurile tavanurilor tavane tavanele tavanelor acoperișul acoperișului acoperiși acoperișii acoperișilor acoperișuri acoperișurile
acoperișurilor acoperișe acoperișele acoperișelor geamul geamului geami geamii geamilor geamuri geamurile geamurilor geame geamele
geamelor balcon balconul balconului balconi balconii balconilor balconuri balconurile balconurilor balcone balconele balconelor coridor
coridorul coridorului coridori coridorii coridorilor coridoruri coridorurile coridorurilor coridore coridorele coridorelor hol holul
holului holi holii holilor holuri holurile holurilor hole holele holelor liftul liftului lifti liftii liftilor lifturi lifturile
lifturilor lifte liftele liftelor subsol subsolul subsolului subsoli subsolii subsolilor subsoluri subsolurile subsolurilor subsole
subsolele subsolelor etajului etaji etajii etajilor etajuri etajurile etajurilor etaje etajele etajelor blocul blocului bloci blocii
blocilor blocuri blocurile blocurilor bloce blocele blocelor căminului cămini căminii căminilor căminuri căminurile căminurilor căminele
căminelor containerul containerului containeri containerii containerilor containeruri containerurile containerurilor containere
containerele containerelor baracament baracamentul baracamentului baracamenti baracamentii baracamentilor baracamenturi baracamenturile
baracamenturilor baracamente baracamentele baracamentelor șantierului șantieri șantierii șantierilor șantieruri șantierurile șantierurilor
șantiere șantierele șantierelor depozitului depoziti depozitii depozitilor depozituri depoziturile depoziturilor depozite depozitele
depozitelor atelierului atelieri atelierii atelierilor atelieruri atelierurile atelierurilor ateliere atelierele atelierelor abatorul
abatorului abatori abatorii abatorilor abatoruri abatorurile abatorurilor abatore abatorele abatorelor ferm fermul fermului fermi fermii
fermilor fermuri fermurile fermurilor fermele fermelor solarul solarului solari solarilor solaruri solarurile solarurilor solare solarele
solarelor teren terenul terenului tereni terenii terenilor terenuri terenurile terenurilor terene terenele terenelor câmpului câmpi câmpii
câmpilor câmpuri câmpurile câmpurilor câmpe câmpele câmpelor deal dealul dealului deali dealii dealilor dealuri dealurile dealurilor deale
dealele dealelor pământul pământului pământi pământii pământilor pământuri pământurile pământurilor pământe pământele pământelor noroiul
noroiului noroii noroiii noroiilor noroiuri noroiurile noroiurilor noroie noroiele noroielor prafului prafi prafii prafilor prafuri
prafurile prafurilor prafe prafele prafelor nisip nisipul nisipului nisipi nisipii nisipilor nisipuri nisipurile nisipurilor nisipe
nisipele nisipelor ciment cimentul cimentului cimenti cimentii cimentilor cimenturi cimenturile cimenturilor cimente cimentele cimentelor
beton betonul betonului betoni betonii betonilor betonuri betonurile betonurilor betone betonele betonelor mortar mortarul mortarului
mortari mortarii mortarilor mortaruri mortarurile mortarurilor mortare mortarele mortarelor varului vari varii varilor varuri varurile
varurilor vare varele varelor gips gipsul gipsului gipsi gipsii gipsilor gipsuri gipsurile gipsurilor gipse gipsele gipselor zidul zidului
zidii zidilor ziduri zidurile zidurilor zide zidele zidelor cărămid cărămidul cărămidului cărămidi cărămidii cărămidilor cărămiduri
cărămidurile cărămidurilor cărămide cărămidele cărămidelor gunoiul gunoiului gunoii gunoiii gunoiilor gunoiuri gunoiurile gunoiurilor
gunoie gunoiele gunoielor gunoier gunoierul gunoierului gunoieri gunoierii gunoierilor gunoieruri gunoierurile gunoierurilor gunoiere
gunoierele gunoierelor mirosului mirosii mirosilor mirosuri mirosurile mirosurilor mirose mirosele miroselor gândac gândacul gândacului
gândacii gândacilor gândacuri gândacurile gândacurilor gândace gândacele gândacelor șobolanul șobolanului șobolanii șobolanilor șobolanuri
șobolanurile șobolanurilor șobolane șobolanele șobolanelor șoarece șoareceul șoareceului șoarecei șoareceii șoareceilor șoareceuri
șoareceurile șoareceurilor șoarecee șoareceele șoareceelor păduche păducheul păducheului păduchei păducheii păducheilor păducheuri
păducheurile păducheurilor păduchee păducheele păducheelor purice puriceul puriceului puricei puriceii puriceilor puriceuri puriceurile
puriceurilor puricee puriceele puriceelor ploșniț ploșnițul ploșnițului ploșniți ploșniții ploșniților ploșnițuri ploșnițurile
ploșnițurilor ploșnițele ploșnițelor țânțar țânțarul țânțarului țânțari țânțarii țânțarilor țânțaruri țânțarurile țânțarurilor țânțare
țânțarele țânțarelor viermeul viermeului viermei viermeii viermeilor viermeuri viermeurile viermeurilor viermee viermeele viermeelor
câineul câineului câinei câineii câineilor câineuri câineurile câineurilor câinee câineele câineelor porcul porcului porci porcii porcilor
porcuri porcurile porcurilor porce porcele porcelor vițel vițelul vițelului vițeli vițelii vițelilor vițeluri vițelurile vițelurilor
vițele vițelele vițelelor miel mielul mielului mieli mielii mielilor mieluri mielurile mielurilor miele mielele mielelor cal calul calului
calii calilor caluri calurile calurilor cale calele calelor iepure iepureul iepureului iepurei iepureii iepureilor iepureuri iepureurile
iepureurilor iepuree iepureele iepureelor peșteul peșteului peștei peșteii peșteilor peșteuri peșteurile peșteurilor peștee peșteele
peșteelor puiul puiului puii puiii puiilor puiuri puiurile puiurilor puie puiele puielor ou ouul ouului ouii ouilor ouuri ouurile ouurilor
ouele ouelor cartof cartoful cartofului cartofii cartofilor cartofuri cartofurile cartofurilor cartofe cartofele cartofelor castravete
castraveteul castraveteului castravetei castraveteii castraveteilor castraveteuri castraveteurile castraveteurilor castravetee
castraveteele castraveteelor ardeiul ardeiului ardeii ardeiii ardeiilor ardeiuri ardeiurile ardeiurilor ardeie ardeiele ardeielor morcov
morcovul morcovului morcovi morcovii morcovilor morcovuri morcovurile morcovurilor morcove morcovele morcovelor usturoiul usturoiului
usturoii usturoiii usturoiilor usturoiuri usturoiurile usturoiurilor usturoie usturoiele usturoielor mărul mărului mărilor măruri mărurile
mărurilor mărele mărelor struguriul struguriului strugurii struguriii struguriilor struguriuri struguriurile struguriurilor strugurie
struguriele strugurielor pepene pepeneul pepeneului pepenei pepeneii pepeneilor pepeneuri pepeneurile pepeneurilor pepenee pepeneele
pepeneelor căpșun căpșunul căpșunului căpșunii căpșunilor căpșunuri căpșunurile căpșunurilor căpșune căpșunele căpșunelor sparangel
sparangelul sparangelului sparangeli sparangelii sparangelilor sparangeluri sparangelurile sparangelurilor sparangele sparangelele
sparangelelor porumbul porumbului porumbi porumbii porumbilor porumburi porumburile porumburilor porumbe porumbele porumbelor grâuul
grâuului grâui grâuii grâuilor grâuuri grâuurile grâuurilor grâue grâuele grâuelor orezul orezului orezi orezii orezilor orezuri orezurile
orezurilor oreze orezele orezelor pâineul pâineului pâinei pâineii pâineilor pâineuri pâineurile pâineurilor pâinee pâineele pâineelor unt
untul untului unti untii untilor unturi unturile unturilor unte untele untelor uleiul uleiului uleii uleiii uleiilor uleiuri uleiurile
uleiurilor uleie uleiele uleielor zahăr zahărul zahărului zahării zahărilor zahăruri zahărurile zahărurilor zahăre zahărele zahărelor oțet
oțetul oțetului oțeti oțetii oțetilor oțeturi oțeturile oțeturilor oțete oțetele oțetelor mujdei mujdeiul mujdeiului mujdeii mujdeiii
mujdeiilor mujdeiuri mujdeiurile mujdeiurilor mujdeie mujdeiele mujdeielor grătar grătarul grătarului grătari grătarii grătarilor
grătaruri grătarurile grătarurilor grătare grătarele grătarelor micul micului micii micilor micuri micurile micurilor mice micele micelor
cârnat cârnatul cârnatului cârnati cârnatii cârnatilor cârnaturi cârnaturile cârnaturilor cârnate cârnatele cârnatelor salam salamul
salamului salami salamii salamilor salamuri salamurile salamurilor salame salamele salamelor fluturașului fluturași fluturașii
fluturașilor fluturașuri fluturașurile fluturașurilor fluturașe fluturașele fluturașelor salariuul salariuului salariui salariuii
salariuilor salariuuri salariuurile salariuurilor salariue salariuele salariuelor avansului avansi avansii avansilor avansuri avansurile
avansurilor avanse avansele avanselor bonusului bonusi bonusii bonusilor bonusuri bonusurile bonusurilor bonuse bonusele bonuselor sporul
sporului spori sporii sporilor sporurile sporurilor spore sporele sporelor tarif tariful tarifului tarifi tarifii tarifilor tarifuri
tarifurile tarifurilor tarife tarifele tarifelor onorar onorarul onorarului onorari onorarii onorarilor onoraruri onorarurile onorarurilor
onorare onorarele onorarelor comision comisionul comisionului comisioni comisionii comisionilor comisionuri comisionurile comisionurilor
comisione comisionele comisionelor impozitul impozitului impoziti impozitii impozitilor impozituri impoziturile impoziturilor impozite
impozitele impozitelor credit creditul creditului crediti creditii creditilor credituri crediturile crediturilor credite creditele
creditelor datornic datornicul datornicului datornici datornicii datornicilor datornicuri datornicurile datornicurilor datornice
datornicele datornicelor chitanț chitanțul chitanțului chitanți chitanții chitanților chitanțuri chitanțurile chitanțurilor chitanțe
chitanțele chitanțelor bon bonul bonului bonii bonilor bonurile bonurilor bone bonele bonelor contractului contracti contractii
contractilor contracturi contracturile contracturilor contractele contractelor act actul actului acti actii actilor acturi acturile
acturilor actelor dosarul dosarului dosari dosarii dosarilor dosaruri dosarurile dosarurilor dosare dosarele dosarelor formularul
formularului formulari formularii formularilor formularuri formularurile formularurilor formulare formularele formularelor tabel tabelul
tabelului tabeli tabelii tabelilor tabeluri tabelurile tabelurilor tabele tabelele tabelelor grafic graficul graficului grafici graficii
graficilor graficuri graficurile graficurilor grafice graficele graficelor orar orarul orarului orari orarii orarilor oraruri orarurile
orarurilor orare orarele orarelor pontajului pontaji pontajii pontajilor pontajuri pontajurile pontajurilor pontaje pontajele pontajelor
schimbului schimbi schimbii schimbilor schimburile schimburilor schimbele schimbelor concediuul concediuului concediui concediuii
concediuilor concediuuri concediuurile concediuurilor concediue concediuele concediuelor aviz avizul avizului avizi avizii avizilor
avizuri avizurile avizurilor avize avizele avizelor certificatul certificatului certificati certificatii certificatilor certificaturi
certificaturile certificaturilor certificatele certificatelor permisul permisului permisi permisii permisilor permisuri permisurile
permisurilor permise permisele permiselor pașaportului pașaporti pașaportii pașaportilor pașaporturi pașaporturile pașaporturilor
pașaporte pașaportele pașaportelor buletinului buletini buletinii buletinilor buletinuri buletinurile buletinurilor buletine buletinele
buletinelor vizier vizierul vizierului vizieri vizierii vizierilor vizieruri vizierurile vizierurilor viziere vizierele vizierelor jurist
juristul juristului juristi juristii juristilor juristuri juristurile juristurilor juriste juristele juristelor procuror procurorul
procurorului procurori procurorii procurorilor procuroruri procurorurile procurorurilor procurore procurorele procurorelor polițistului
polițistii polițistilor polițisturi polițisturile polițisturilor polițiste polițistele polițistelor jandarm jandarmul jandarmului jandarmi
jandarmii jandarmilor jandarmuri jandarmurile jandarmurilor jandarme jandarmele jandarmelor vameș vameșul vameșului vameși vameșii
vameșilor vameșuri vameșurile vameșurilor vameșe vameșele vameșelor primarul primarului primari primarii primarilor primaruri primarurile
primarurilor primare primarele primarelor notar notarul notarului notari notarii notarilor notaruri notarurile notarurilor notarele
notarelor traducătorul traducătorului traducători traducătorii traducătorilor traducătoruri traducătorurile traducătorurilor traducătore
traducătorele traducătorelor interpret interpretul interpretului interpreti interpretii interpretilor interpreturi interpreturile
interpreturilor interprete interpretele interpretelor contabilul contabilului contabili contabilii contabililor contabiluri contabilurile
contabilurilor contabile contabilele contabilelor patronului patronilor patronuri patronurile patronurilor patrone patronele patronelor
administratorului administratori administratorii administratorilor administratoruri administratorurile administratorurilor administratore
administratorele administratorelor antreprenor antreprenorul antreprenorului antreprenori antreprenorii antreprenorilor antreprenoruri
antreprenorurile antreprenorurilor antreprenore antreprenorele antreprenorelor subcontractorului subcontractori subcontractorii
subcontractorilor subcontractoruri subcontractorurile subcontractorurilor subcontractore subcontractorele subcontractorelor recrutorului
recrutori recrutorii recrutorilor recrutoruri recrutorurile recrutorurilor recrutore recrutorele recrutorelor agentului agentilor agenturi
agenturile agenturilor agente agentele agentelor vecinului vecinii vecinilor vecinuri vecinurile vecinurilor vecine vecinele vecinelor
străinul străinului străinii străinilor străinuri străinurile străinurilor străine străinele străinelor cetățean cetățeanul cetățeanului
cetățeani cetățeanii cetățeanilor cetățeanuri cetățeanurile cetățeanurilor cetățeane cetățeanele cetățeanelor refugiat refugiatul
refugiatului refugiati refugiatii refugiatilor refugiaturi refugiaturile refugiaturilor refugiate refugiatele refugiatelor bărbatului
bărbatilor bărbaturi bărbaturile bărbaturilor bărbate bărbatele bărbatelor băiatului băiati băiatii băiatilor băiaturi băiaturile
băiaturilor băiate băiatele băiatelor copilului copili copilii copililor copiluri copilurile copilurilor copile copilele copilelor
bebelușul bebelușului bebeluși bebelușii bebelușilor bebelușuri bebelușurile bebelușurilor bebelușe bebelușele bebelușelor nepotului
nepoti nepotii nepotilor nepoturi nepoturile nepoturilor nepote nepotele nepotelor unchiului unchii unchiii unchiilor unchiuri unchiurile
unchiurilor unchie unchiele unchielor vărului vări vării vărilor văruri vărurile vărurilor văre vărele vărelor cumnatului cumnati cumnatii
cumnatilor cumnaturi cumnaturile cumnaturilor cumnate cumnatele cumnatelor ginere ginereul ginereului ginerei ginereii ginereilor
ginereuri ginereurile ginereurilor gineree ginereele ginereelor socr socrul socrului socri socrii socrilor socruri socrurile socrurilor
socre socrele socrelor bunicul bunicului bunici bunicii bunicilor bunicuri bunicurile bunicurilor bunice bunicele bunicelor prietenului
prietenii prietenilor prietenuri prietenurile prietenurilor prietene prietenelor dușman dușmanul dușmanului dușmani dușmanii dușmanilor
dușmanuri dușmanurile dușmanurilor dușmane dușmanele dușmanelor martorului martorilor martoruri martorurile martorurilor martore martorele
martorelor schelă schela schele schelei schelele schelelor scheli schelii schelile schelilor lădiță lădița lădiței lădițile baracă baraca
barace baracei baracele baracelor baraci baracii baracile baracilor barieră bariera bariere barierei barierele barierelor barieri barierii
barierile barierilor cutiea cutiii cutiile cutiilor șosea șosee șoseei șoseele șoseelor șosei șoseii șoseile șoseilor benzină benzina
benzine benzinei benzinele benzinelor benzini benzinii benzinile benzinilor motorină motorina motorine motorinei motorinele motorinelor
motorini motorinii motorinile motorinilor curtea curtii curti curtile curtilor fereastre fereastrei fereastrele fereastrelor fereastri
fereastrii fereastrile fereastrilor ușei ușele ușelor ușii ușilor poarte poartei poartele poartelor poarti poartii poartile poartilor
cheiea cheiii cheii cheiile cheiilor clanță clanța clanțe clanței clanțele clanțelor clanți clanții clanțile clanților treaptă treapta
treapte treaptei treaptele treaptelor treapti treaptii treaptile treaptilor scare scarei scarele scarelor scarii scarile scarilor țeavă
țeava țeave țeavei țeavele țeavelor țeavi țeavii țeavile țeavilor chiuvetă chiuveta chiuvete chiuvetei chiuvetele chiuvetelor chiuveti
chiuvetii chiuvetile chiuvetilor toaletei toaletele toaletelor toaleti toaletii toaletile toaletilor cadă cada cadei cadele cadelor cadi
cadii cadile cadilor oglindă oglinda oglinde oglindei oglindele oglindelor oglindi oglindii oglindile oglindilor găleată găleata găleate
găleatei găleatele găleatelor găleati găleatii găleatile găleatilor măturei măturele măturelor mături măturii măturile măturilor lopată
lopate lopatei lopatele lopatelor lopati lopatii lopatile lopatilor greblă grebla greble greblei greblele greblelor grebli greblii
greblile greblilor furcă furca furce furcei furcele furcelor furci furcii furcile furcilor sapă sape sapei sapele sapelor sapi sapii
sapile sapilor roabă roaba roabe roabei roabele roabelor roabi roabii roabile roabilor macara macare macarei macarele macarelor macari
macarii macarile macarilor nacelă nacela nacele nacelei nacelele nacelelor naceli nacelii nacelile nacelilor casce cascei cascele cascelor
casci cascii cascile cascilor masce mascei mascele mascelor masci mascii mascile mascilor mănușă mănușa mănușe mănușei mănușele mănușelor
mănușii mănușile mănușilor vestă vesta veste vestei vestele vestelor vesti vestii vestile vestilor cizmă cizma cizmei cizmele cizmelor
cizmi cizmii cizmile cizmilor gheată gheata gheate gheatei gheatele gheatelor gheati gheatii gheatile gheatilor ghetă gheta ghete ghetei
ghetele ghetelor gheti ghetii ghetile ghetilor salopete salopetei salopetele salopetelor salopeti salopetii salopetile salopetilor bluză
bluza bluze bluzei bluzele bluzelor bluzi bluzii bluzile bluzilor cămașe cămașei cămașele cămașelor cămașii cămașile cămașilor rochiea
rochiii rochii rochiile rochiilor fustă fusta fuste fustei fustele fustelor fusti fustii fustile fustilor geace geacei geacele geacelor
geaci geacii geacile geacilor haină haina hainei hainelor haini hainii hainile hainilor căciulă căciula căciule căciulei căciulele
căciulelor căciuli căciulii căciulile căciulilor șosetă șoseta șosete șosetei șosetele șosetelor șoseti șosetii șosetile șosetilor umbrelă
umbrela umbrele umbrelei umbrelele umbrelelor umbreli umbrelii umbrelile umbrelilor ploaiea ploaiii ploaii ploaiile ploaiilor zăpadă
zăpada zăpade zăpadei zăpadele zăpadelor zăpadi zăpadii zăpadile zăpadilor ninsoare ninsoarea ninsoarii ninsoari ninsoarile ninsoarilor
furtună furtuna furtune furtunei furtunele furtunelor furtuni furtunii furtunile furtunilor ceață ceața ceațe ceaței ceațele ceațelor
ceați ceații ceațile ceaților caniculă canicula canicule caniculei caniculele caniculelor caniculi caniculii caniculile caniculilor arșiță
arșița arșițe arșiței arșițele arșițelor arșiți arșiții arșițile arșiților răcoare răcoarea răcoarii răcoari răcoarile răcoarilor brumă
bruma brume brumei brumele brumelor brumi brumii brumile brumilor gheață gheața gheațe gheaței gheațele gheațelor gheați gheații gheațile
gheaților iarnă iarna iarne iarnei iarnele iarnelor iarni iarnii iarnile iarnilor vară vara varei varile toamnă toamna toamne toamnei
toamnele toamnelor toamni toamnii toamnile toamnilor primăvară primăvara primăvare primăvarei primăvarele primăvarelor primăvari
primăvarii primăvarile primăvarilor dimineațe dimineaței dimineațele dimineațelor dimineați dimineații dimineațile dimineaților amiaze
amiazei amiazele amiazelor amiazi amiazii amiazile amiazilor seare searei searele searelor seari searii searile searilor noaptii noapti
noaptile noaptilor orei orelor orii orile orilor clipă clipa clipe clipei clipele clipelor clipi clipii clipile clipilor săptămâne
săptămânei săptămânele săptămânelor săptămânii săptămânile săptămânilor lunei lunele lunelor lunii lunilor ziei ziele zielor ziii ziile
ziilor vacanță vacanța vacanțe vacanței vacanțele vacanțelor vacanți vacanții vacanțile vacanților sărbătoarea sărbătoarii sărbătoari
sărbătoarile sărbătoarilor duminice duminicei duminicele duminicelor duminici duminicii duminicile duminicilor sâmbăte sâmbătei sâmbătele
sâmbătelor sâmbăti sâmbătii sâmbătile sâmbătilor leafe leafei leafele leafelor leafi leafii leafile leafilor primei primelor primile
primilor amende amendei amendele amendelor amendi amendii amendile amendilor taxei taxele taxelor taxile taxilor datoriea datoriii
datoriile datoriilor chiriea chiriii chirii chiriile chiriilor garanție garanțiea garanțiii garanții garanțiile garanțiilor rată rate
ratei ratele ratelor rati ratii ratile ratilor factură factura facture facturei facturele facturelor facturi facturii facturile facturilor
plângerii plângerile plângerilor sesizarii sesizari sesizarile sesizarilor reclamațiea reclamațiii reclamațiile reclamațiilor anchetă
ancheta anchete anchetei anchetele anchetelor ancheti anchetii anchetile anchetilor instanță instanța instanțe instanței instanțele
instanțelor instanți instanții instanțile instanților judecata judecatei judecatele judecatelor judecati judecatii judecatile judecatilor
legii legile legilor regule regulei regulele regulelor regulii regulile regulilor normei normele normelor normi normii normile normilor
pedeapse pedeapsei pedeapsele pedeapselor pedeapsi pedeapsii pedeapsile pedeapsilor amenințarii amenințarile amenințarilor înjurătură
înjurătura înjurăture înjurăturei înjurăturele înjurăturelor înjurăturii înjurăturile înjurăturilor palmei palmele palmelor palmi palmii
palmile palmilor bătaiea bătaiii bătaii bătaiile bătaiilor loviture loviturei loviturele loviturelor lovituri loviturii loviturile
loviturilor vânătaie vânătaiea vânătaiii vânătaii vânătaiile vânătaiilor rane ranei ranele ranelor ranii ranile ranilor arsure arsurei
arsurele arsurelor arsurii arsurile arsurilor fracture fracturei fracturele fracturelor fracturi fracturii fracturile fracturilor entorsă
entorsa entorse entorsei entorsele entorselor entorsi entorsii entorsile entorsilor febre febrei febrele febrelor febrii febrile febrilor
tusii tusile tusilor durerea durerii durerile durerilor amețeale amețealei amețealele amețealelor amețeali amețealii amețealile
amețealilor greațe greaței greațele greațelor greați greații greațile greaților boale boalei boalele boalelor boali boalii boalile
boalilor răceală răceala răceale răcealei răcealele răcealelor răceali răcealii răcealile răcealilor gripe gripei gripele gripelor gripi
gripii gripile gripilor alergiea alergiii alergii alergiile alergiilor infecțiea infecțiii infecții infecțiile infecțiilor operațiea
operațiii operații operațiile operațiilor rețete rețetei rețetele rețetelor rețeti rețetii rețetile rețetilor pastilei pastilele
pastilelor pastili pastilii pastilile pastililor injecție injecțiea injecțiii injecții injecțiile injecțiilor alifie alifiea alifiii
alifii alifiile alifiilor cremă crema creme cremei cremele cremelor cremi cremii cremile cremilor vată vata vate vatei vatele vatelor vati
vatii vatile vatilor ambulanțe ambulanței ambulanțele ambulanțelor ambulanți ambulanții ambulanțile ambulanților salvarii salvari
salvarile salvarilor clinice clinicei clinicele clinicelor clinici clinicii clinicile clinicilor farmacie farmaciea farmaciii farmacii
farmaciile farmaciilor asistente asistentei asistentele asistentelor asistenti asistentii asistentile asistentilor doctorițe doctoriței
doctorițele doctorițelor doctoriți doctoriții doctorițile doctoriților coapsă coapsa coapse coapsei coapsele coapselor coapsi coapsii
coapsile coapsilor gambă gamba gambe gambei gambele gambelor gambi gambii gambile gambilor gleznă glezna glezne gleznei gleznele gleznelor
glezni gleznii gleznile gleznilor șold șolda șolde șoldei șoldele șoldelor șoldi șoldii șoldile șoldilor spinare spinarea spinarii spinari
spinarile spinarilor ceafă ceafa ceafe ceafei ceafele ceafelor ceafi ceafii ceafile ceafilor bărbie bărbiea bărbiii bărbii bărbiile
bărbiilor gure gurei gurele gurelor guri gurii gurile gurilor limbe limbei limbele limbelor limbi limbii limbile limbilor măsea măsee
măseei măseele măseelor măsei măseii măseile măseilor gingie gingiea gingiii gingii gingiile gingiilor nară nare narei narele narelor nari
narii narile narilor sprânceană sprânceana sprânceane sprânceanei sprânceanele sprânceanelor sprânceani sprânceanii sprânceanile
sprânceanilor frunte fruntea fruntii frunti fruntile fruntilor tâmplă tâmpla tâmple tâmplei tâmplele tâmplelor tâmpli tâmplii tâmplile
tâmplilor urechea urechii urechile urechilor obraz obraza obraze obrazei obrazele obrazelor obrazi obrazii obrazile obrazilor coastă
coasta coaste coastei coastele coastelor coasti coastii coastile coastilor burte burtei burtele burtelor burti burtii burtile burtilor
inime inimei inimele inimelor inimi inimii inimile inimilor plămân plămâna plămâne plămânei plămânele plămânelor plămânii plămânile
plămânilor rinichia rinichie rinichiei rinichiele rinichielor rinichii rinichiii rinichiile rinichiilor ficat ficata ficate ficatei
ficatele ficatelor ficati ficatii ficatile ficatilor vezică vezica vezice vezicei vezicele vezicelor vezici vezicii vezicile vezicilor
sarcine sarcinei sarcinele sarcinelor sarcini sarcinii sarcinile sarcinilor nașterea nașterii nașteri nașterile nașterilor mamei mamele
mamelor mamii mamile mamilor fiice fiicei fiicele fiicelor fiici fiicii fiicile fiicilor sore sorei sorele sorelor sorii sorile sorilor
mătușe mătușei mătușele mătușelor mătuși mătușii mătușile mătușilor verișoare verișoarei verișoarele verișoarelor verișoari verișoarii
verișoarile verișoarilor cumnatei cumnatile soacre soacrei soacrele soacrelor soacri soacrii soacrile soacrilor noră nore norei norele
norelor nori norii norile norilor bunicei bunicile nepoate nepoatei nepoatele nepoatelor nepoati nepoatii nepoatile nepoatilor vecinei
vecinile fetiță fetița fetițe fetiței fetițele fetițelor fetiți fetiții fetițile fetiților fatei fatele fatelor fati fatii fatile fatilor
femeiea femeiii femeii femeiile femeiilor muncitoarii muncitoari muncitoarile muncitoarilor croitorease croitoreasei croitoreasele
croitoreaselor croitoreasi croitoreasii croitoreasile croitoreasilor bucătărease bucătăreasei bucătăreasele bucătăreaselor bucătăreasi
bucătăreasii bucătăreasile bucătăreasilor curățenie curățeniea curățeniii curățenii curățeniile curățeniilor spălătorie spălătoriea
spălătoriii spălătorii spălătoriile spălătoriilor curea curee cureei cureele cureelor curei cureii cureile cureilor roată roata roate
roatei roatele roatelor roati roatii roatile roatilor anvelopă anvelopa anvelope anvelopei anvelopele anvelopelor anvelopi anvelopii
anvelopile anvelopilor mașine mașinei mașinele mașinelor mașinile mașinilor dubă duba dubei dubele dubelor dubi dubii dubile dubilor
remorcă remorca remorce remorcei remorcele remorcelor remorci remorcii remorcile remorcilor căruță căruța căruțe căruței căruțele
căruțelor căruți căruții căruțile căruților biciclete bicicletei bicicletele bicicletelor bicicleti bicicletii bicicletile bicicletilor
trotinetă trotineta trotinete trotinetei trotinetele trotinetelor trotineti trotinetii trotinetile trotinetilor barcă barca barce barcei
barcele barcelor barci barcii barcile barcilor calile gară gara gare garei garele garelor gari garii garile garilor stațiea stațiii stații
stațiile stațiilor haltă halta halte haltei haltele haltelor halti haltii haltile haltilor vamă vama vame vamei vamele vamelor vami vamii
vamile vamilor graniță granița granițe graniței granițele granițelor graniți graniții granițile graniților frontieră frontiera frontiere
frontierei frontierele frontierelor frontieri frontierii frontierile frontierilor țarei țarele țarelor țarii țarile țarilor capitală
capitala capitale capitalei capitalele capitalelor capitali capitalii capitalile capitalilor comune comunei comunele comunelor comuni
comunii comunile comunilor uliță ulița ulițe uliței ulițele ulițelor uliți uliții ulițile uliților livadă livada livade livadei livadele
livadelor livadi livadii livadile livadilor serei serele serelor seri serii serile serilor grădină grădina grădine grădinei grădinele
grădinelor grădini grădinii grădinile grădinilor pădure pădurea pădurii păduri pădurile pădurilor turmă turma turme turmei turmele
turmelor turmi turmii turmile turmilor oaie oaiea oaiii oaii oaiile oaiilor capră capra capre caprei caprele caprelor capri caprii caprile
caprilor vace vacei vacele vacelor vaci vacii vacile vacilor găine găinei găinele găinelor găini găinii găinile găinilor rață rațe raței
rațele rațelor rați rații rațile raților gâscă gâsca gâsce gâscei gâscele gâscelor gâsci gâscii gâscile gâscilor muscă musca musce muscei
muscele muscelor musci muscii muscile muscilor furnică furnica furnice furnicei furnicele furnicelor furnici furnicii furnicile furnicilor
albină albina albine albinei albinele albinelor albini albinii albinile albinilor ciorbe ciorbei ciorbele ciorbelor ciorbi ciorbii
ciorbile ciorbilor supe supei supele supelor supi supii supile supilor tocană tocana tocane tocanei tocanele tocanelor tocani tocanii
tocanile tocanilor mămălige mămăligei mămăligele mămăligelor mămăligi mămăligii mămăligile mămăligilor brânză brânza brânze brânzei
brânzele brânzelor brânzi brânzii brânzile brânzilor smântână smântâna smântâne smântânei smântânele smântânelor smântâni smântânii
smântânile smântânilor carnea carnii carni carnile carnilor slănină slănina slănine slăninei slăninele slăninelor slănini slăninii
slăninile slăninilor ceape ceapei ceapele ceapelor ceapi ceapii ceapile ceapilor varze varzei varzele varzelor varzi varzii varzile
varzilor roșiea roșiii roșiile roșiilor fasole fasolea fasolii fasoli fasolile fasolilor mazăre mazărea mazării mazările mazărilor
ciupercă ciuperca ciuperce ciupercei ciupercele ciupercelor ciupercii ciupercile ciupercilor prună pruna prunei prunele prunelor pruni
prunii prunile prunilor pară para pare parei parele parelor pari parii parile parilor cireașă cireașa cireașe cireașei cireașele
cireașelor cireași cireașii cireașile cireașilor vișină vișina vișine vișinei vișinele vișinelor vișini vișinii vișinile vișinilor caisă
caisa caise caisei caisele caiselor caisi caisii caisile caisilor nucă nuca nuce nucei nucele nucelor nuci nucii nucile nucilor căpșună
căpșuna căpșunei căpșunile zmeură zmeura zmeure zmeurei zmeurele zmeurelor zmeuri zmeurii zmeurile zmeurilor mâncarii mâncari mâncarile
mâncarilor mase masei maselor masi masii masile masilor cină cina cinei cinele cinelor cini cinii cinile cinilor gustarii gustari
gustarile gustarilor farfurie farfuriea farfuriii farfurii farfuriile farfuriilor ceașcă ceașca ceașce ceașcei ceașcele ceașcelor ceașci
ceașcii ceașcile ceașcilor lingură lingura lingure lingurei lingurele lingurelor linguri lingurii lingurile lingurilor oală oala oale
oalei oalele oalelor oali oalii oalile oalilor tigaie tigaiea tigaiii tigaii tigaiile tigaiilor sticle sticlei sticlele sticlelor sticli
sticlii sticlile sticlilor cană cana cane canei canele canelor cani canii canile canilor apele apelor apii apile apilor berea berii beri
berile berilor țuică țuica țuice țuicei țuicele țuicelor țuici țuicii țuicile țuicilor votcă votca votce votcei votcele votcelor votci
votcii votcile votcilor țigare țigarei țigarele țigarelor țigari țigarii țigarile țigarilor brichetă bricheta brichete brichetei
brichetele brichetelor bricheti brichetii brichetile brichetilor treabe treabei treabele treabelor treabi treabii treabile treabilor munce
muncei muncele muncelor muncile muncilor turei turele turelor turii turile turilor pauzei pauzele pauzelor pauzi pauzii pauzile pauzilor
comande comandei comandele comandelor comandi comandii comandile comandilor marfă marfa marfe marfei marfele marfelor marfi marfii marfile
marfilor piesă piesa piese piesei piesele pieselor piesi piesii piesile piesilor bucate bucatei bucatele bucatelor bucatii bucatile
bucatilor grămadă grămada grămade grămadei grămadele grămadelor grămadi grămadii grămadile grămadilor greutate greutatea greutatii
greutati greutatile greutatilor lungime lungimea lungimii lungimi lungimile lungimilor înălțime înălțimea înălțimii înălțimi înălțimile
înălțimilor viteză viteza viteze vitezei vitezele vitezelor vitezi vitezii vitezile vitezilor distanță distanța distanțe distanței
distanțele distanțelor distanți distanții distanțile distanților greșeală greșeala greșeale greșealei greșealele greșealelor greșeali
greșealii greșealile greșealilor minciune minciunei minciunele minciunelor minciunii minciunile minciunilor șmecherie șmecheriea
șmecheriii șmecherii șmecheriile șmecheriilor hoție hoțiea hoțiii hoțiile hoțiilor escrocherie escrocheriea escrocheriii escrocherii
escrocheriile escrocheriilor șpage șpagei șpagele șpagelor șpagi șpagii șpagile șpagilor mite mitei mitele mitelor miti mitii mitile
mitilor trădare trădarea trădarii trădari trădarile trădarilor răzbunarii răzbunari răzbunarile răzbunarilor rușinea rușinii rușini
rușinile rușinilor frice fricei fricele fricelor frici fricii fricile fricilor groază groaza groaze groazei groazele groazelor groazi
groazii groazile groazilor spaimă spaima spaime spaimei spaimele spaimelor spaimi spaimii spaimile spaimilor furiea furiii furii furiile
furiilor ură urei urele urelor urii urile urilor milă mile milei milele milelor mili milii milile mililor jale jalea jalii jali jalile
jalilor tristețea tristeții tristeți tristețile tristeților bucurie bucuriea bucuriii bucurii bucuriile bucuriilor speranțe speranței
speranțele speranțelor speranți speranții speranțile speranților oboseale obosealei obosealele obosealelor oboseali obosealii obosealile
obosealilor foamea foamii foami foamile foamilor setea setii seti setile setilor poftă pofta pofte poftei poftele poftelor pofti poftii
poftile poftilor somnolență somnolența somnolențe somnolenței somnolențele somnolențelor somnolenți somnolenții somnolențile somnolenților
vinei vinele vinelor vini vinii vinile vinilor înghesuit înghesuită înghesuiti înghesuite înghesuita înghesuitul înghesuitului înghesuitii
înghesuitele stricatul stricatului stricatii stricatele spartă sparti sparte sparta spartul spartului spartii spartele crăpată crăpati
crăpate crăpata crăpatul crăpatului crăpatii crăpatele ruginit ruginită ruginiti ruginite ruginita ruginitul ruginitului ruginitii
ruginitele mucegăit mucegăită mucegăiti mucegăite mucegăita mucegăitul mucegăitului mucegăitii mucegăitele stătut stătută stătuti stătute
stătuta stătutul stătutului stătutii stătutele acru acră acri acre acra acrul acrului acrii acrele amar amari amarul amarului amarii
amarele sărat sărati sărate săratul săratului săratii săratele dulce dulceă dulcei dulcee dulcea dulceul dulceului dulceii dulceele iute
iuteă iutei iutee iutea iuteul iuteului iuteii iuteele crud crudă crudi crude cruda crudul crudului crudii crudele copt coptă copti copte
copta coptul coptului coptii coptele fiert fiertă fierti fierte fierta fiertul fiertului fiertii fiertele prăjit prăjită prăjiti prăjite
prăjita prăjitul prăjitului prăjitii prăjitele proaspăt proaspătă proaspăti proaspăte proaspăta proaspătul proaspătului proaspătii
proaspătele vechiă vechii vechie vechia vechiul vechiului vechiii vechiele noul noului noii noele curatul curatului curatii curatele
murdarul murdarului murdarii murdarele împuțit împuțită împuțiti împuțite împuțita împuțitul împuțitului împuțitii împuțitele scârbos
scârbosă scârbosi scârbose scârbosa scârbosul scârbosului scârbosii scârbosele dezgustător dezgustătoră dezgustători dezgustătore
dezgustătora dezgustătorul dezgustătorului dezgustătorii dezgustătorele grei gree greul greului greii greele ușoră ușori ușore ușora
ușorul ușorului ușorii ușorele lungă lungi lunge lunga lungul lungului lungii lungele scurtă scurti scurte scurta scurtul scurtului
scurtii scurtele lat lati late latul latului latii latele îngust îngustă îngusti înguste îngusta îngustul îngustului îngustii îngustele
înaltă înalti înalte înalta înaltul înaltului înaltii înaltele scund scundă scundi scunde scunda scundul scundului scundii scundele gros
grosă grosi grose grosa grosul grosului grosii grosele subțire subțireă subțirei subțiree subțirea subțireul subțireului subțireii
subțireele gras grasă grasi grase grasa grasul grasului grasii grasele slab slabă slabi slabe slaba slabul slabului slabii slabele tareă
tarei taree tarea tareul tareului tareii tareele moale moaleă moalei moalee moalea moaleul moaleului moaleii moaleele aspru aspră aspri
aspre aspra asprul asprului asprii asprele neted netedă netedi netede neteda netedul netedului netedii netedele ascuțit ascuțită ascuțiti
ascuțite ascuțita ascuțitul ascuțitului ascuțitii ascuțitele tocit tocită tociti tocite tocita tocitul tocitului tocitii tocitele strâmb
strâmbă strâmbi strâmbe strâmba strâmbul strâmbului strâmbii strâmbele dreptă drepti drepte drepta dreptul dreptului dreptii dreptele
rotund rotundă rotundi rotunde rotunda rotundul rotundului rotundii rotundele pătrat pătrată pătrati pătrate pătrata pătratul pătratului
pătratii pătratele plină plini pline plina plinul plinului plinii plinele golă goli gola golul golului golii golele udul udului udii udele
uscată uscati uscate uscata uscatul uscatului uscatii uscatele umedă umedi umede umeda umedul umedului umedii umedele receă recei recee
recea receul receului receii receele caldi calde caldul caldului caldii caldele fierbinte fierbinteă fierbintei fierbintee fierbintea
fierbinteul fierbinteului fierbinteii fierbinteele înghețat înghețată înghețati înghețate înghețata înghețatul înghețatului înghețatii
înghețatele tăios tăiosă tăiosi tăiose tăiosa tăiosul tăiosului tăiosii tăiosele alunecos alunecosă alunecosi alunecose alunecosa
alunecosul alunecosului alunecosii alunecosele periculosă periculosi periculose periculosa periculosul periculosului periculosii
periculosele sigurul sigurului sigurii sigurele nesigur nesigură nesiguri nesigure nesigura nesigurul nesigurului nesigurii nesigurele
dăunător dăunătoră dăunători dăunătore dăunătora dăunătorul dăunătorului dăunătorii dăunătorele toxic toxică toxici toxice toxica toxicul
toxicului toxicii toxicele otrăvitor otrăvitoră otrăvitori otrăvitore otrăvitora otrăvitorul otrăvitorului otrăvitorii otrăvitorele
inflamabil inflamabilă inflamabili inflamabile inflamabila inflamabilul inflamabilului inflamabilii inflamabilele nociv nocivă nocivi
nocive nociva nocivul nocivului nocivii nocivele sănătos sănătosă sănătosi sănătose sănătosa sănătosul sănătosului sănătosii sănătosele
bolnave bolnavul bolnavului bolnavii bolnavele rănitul rănitului rănitii rănitele mortă morte morta mortul mortului mortele viul viului
viii viele obositul obositului obositii obositele epuizatul epuizatului epuizatii epuizatele istovit istovită istoviti istovite istovita
istovitul istovitului istovitii istovitele flămând flămândă flămândi flămânde flămânda flămândul flămândului flămândii flămândele însetat
însetată însetati însetate însetata însetatul însetatului însetatii însetatele beatul beatului beatii beatele treaz trează treazi treaze
treaza treazul treazului treazii treazele nervosă nervosi nervose nervosa nervosul nervosului nervosii nervosele furios furiosă furiosi
furiose furiosa furiosul furiosului furiosii furiosele supăratul supăratului supăratii supăratele tristul tristului tristii tristele vesel
veseli vesele veselul veselului veselii veselele fericitul fericitului fericitii fericitele nefericit nefericită nefericiti nefericite
nefericita nefericitul nefericitului nefericitii nefericitele speriatul speriatului speriatii speriatele îngrozit îngrozită îngroziti
îngrozite îngrozita îngrozitul îngrozitului îngrozitii îngrozitele disperatul disperatului disperatii disperatele neputincios neputinciosă
neputinciosi neputinciose neputinciosa neputinciosul neputinciosului neputinciosii neputinciosele singurului singurii singurele
căsătoritul căsătoritului căsătoritii căsătoritele divorțat divorțată divorțati divorțate divorțata divorțatul divorțatului divorțatii
divorțatele văduv văduvi văduve văduvul văduvului văduvii văduvele însărcinat însărcinati însărcinatul însărcinatului însărcinatii
însărcinatele minorului minorele major majoră majori majore majora majorul majorului majorii majorele tânăr tânără tânări tânăre tânăra
tânărul tânărului tânării tânărele bătrân bătrână bătrâni bătrâne bătrâna bătrânul bătrânului bătrânii bătrânele adult adultă adulti
adulte adulta adultul adultului adultii adultele românul românului românii românele leneși leneșe leneșul leneșului leneșii leneșele
harnic harnică harnici harnice harnica harnicul harnicului harnicii harnicele prostă proste prosta prostul prostului prostii prostele
deștept deșteptă deștepti deștepte deștepta deșteptul deșteptului deșteptii deșteptele mincinosă mincinosi mincinose mincinosa mincinosul
mincinosului mincinosii mincinosele hoță hoțe hoța hoțului hoțele șmecher șmecheră șmecheri șmechere șmechera șmecherul șmecherului
șmecherele viclean vicleană vicleani vicleane vicleana vicleanul vicleanului vicleanii vicleanele răului răii răele bunul bunului bunii
bunele cinstiti cinstita cinstitul cinstitului cinstitii cinstitele necinstit necinstită necinstiti necinstite necinstita necinstitul
necinstitului necinstitii necinstitele corectul corectului corectii corectele incorect incorectă incorecti incorecte incorecta incorectul
incorectului incorectii incorectele nedreptul nedreptului nedreptii nedreptele legalul legalului legalii legalele ilegalul ilegalului
ilegalii ilegalele vinovati vinovate vinovatului vinovatii vinovatele nevinovată nevinovati nevinovate nevinovata nevinovatul
nevinovatului nevinovatii nevinovatele obligatoriă obligatorii obligatorie obligatoria obligatoriul obligatoriului obligatoriii
obligatoriele voluntară voluntari voluntare voluntara voluntarul voluntarului voluntarii voluntarele interzisă interzisi interzise
interzisa interzisul interzisului interzisii interzisele permisă permisa urgenti urgente urgentul urgentului urgentii urgentele gravi
grave gravul gravului gravii gravele minunat minunată minunati minunate minunata minunatul minunatului minunatii minunatele oribilă
oribili oribile oribila oribilul oribilului oribilii oribilele groaznică groaznici groaznice groaznica groaznicul groaznicului groaznicii
groaznicele cumplit cumplită cumpliti cumplite cumplita cumplitul cumplitului cumplitii cumplitele îngrozitor îngrozitoră îngrozitori
îngrozitore îngrozitora îngrozitorul îngrozitorului îngrozitorii îngrozitorele rușinos rușinosă rușinosi rușinose rușinosa rușinosul
rușinosului rușinosii rușinosele umilitor umilitoră umilitori umilitore umilitora umilitorul umilitorului umilitorii umilitorele jignitor
jignitoră jignitori jignitore jignitora jignitorul jignitorului jignitorii jignitorele rasist rasistă rasisti rasiste rasista rasistul
rasistului rasistii rasistele sexist sexistă sexisti sexiste sexista sexistul sexistului sexistii sexistele vulgar vulgară vulgari vulgare
vulgara vulgarul vulgarului vulgarii vulgarele obscen obscenă obsceni obscene obscena obscenul obscenului obscenii obscenele agresiv
agresivă agresivi agresive agresiva agresivul agresivului agresivii agresivele violent violenti violente violentul violentului violentii
violentele brutal brutală brutali brutale brutala brutalul brutalului brutalii brutalele nemilos nemilosă nemilosi nemilose nemilosa
nemilosul nemilosului nemilosii nemilosele expirat expirată expirati expirate expirata expiratul expiratului expiratii expiratele
falsificat falsificată falsificati falsificate falsificata falsificatul falsificatului falsificatii falsificatele falsă falsi false falsa
falsul falsului falsii falsele adevărată adevărati adevărate adevărata adevăratul adevăratului adevăratii adevăratele lunar lunară lunari
lunare lunara lunarul lunarului lunarii lunarele zilnic zilnică zilnici zilnice zilnica zilnicul zilnicului zilnicii zilnicele săptămânal
săptămânală săptămânali săptămânale săptămânala săptămânalul săptămânalului săptămânalii săptămânalele anual anuală anuali anuale anuala
anualul anualului anualii anualele orară orara suplimentară suplimentari suplimentara suplimentarul suplimentarului suplimentarii
suplimentarele restant restantă restanti restante restanta restantul restantului restantii restantele neplătită neplătiti neplătita
neplătitul neplătitului neplătitii neplătitele întârziatul întârziatului întârziatii întârziatele potabil potabili potabile potabilul
potabilului potabilii potabilele nepotabil nepotabilă nepotabili nepotabile nepotabila nepotabilul nepotabilului nepotabilii nepotabilele
comun comunul comunului personal personală personali personale personala personalul personalului personalii personalele privat privată
privati private privata privatul privatului privatii privatele publici publice publicul publicului publicii publicele angajatului
angajatele concediatul concediatului concediatii concediatele dator datori datore datorul datorului datorele sărac săracă săraci sărace
săraca săracul săracului săracii săracele bogat bogată bogate bogata bogatul bogatului bogatii bogatele scumpă scumpi scumpe scumpa
scumpul scumpului scumpii scumpele ieftină ieftini ieftine ieftina ieftinul ieftinului ieftinii ieftinele gratuit gratuită gratuiti
gratuite gratuita gratuitul gratuitului gratuitii gratuitele jegos jegosă jegosi jegose jegosa jegosul jegosului jegosii jegosele negri
negre negrul negrului negrii negrele albi albe albul albului albii albele roșul roșului roșele verdeă verdei verdee verdea verdeul
verdeului verdeii verdeele albastră albastri albastre albastra albastrul albastrului albastrii albastrele galbenă galbeni galbene galbena
galbenul galbenului galbenii galbenele maro maroă maroi maroe maroa maroul maroului maroii maroele gri griă grii grie gria griul griului
griii griele cică parcă dinadins intenționat zadarnic deseori rareori adesea deocamdată deodată brusc treptat repede îndată alături
separat laolaltă dinapoi dinainte împrejur pretutindeni altundeva nicăieri undeva asemenea tocmai măcar astfel cu-tot în-loc n-am n-are
n-avem n-au n-a n-o s-a s-au m-a m-au m-am ne-a ne-au ne-am i-a i-au i-am l-a l-au l-am v-a v-am ți-a mi-a mi-au și-a și-au le-a le-au
într-o într-un dintr-o dintr-un printr-o printr-un să-mi să-i să-l să-și că-i că-mi nu-i nu-mi nu-s îți pupic pupici bocanc ham bănuți
mărunțiș ceas ceasuri vite dop dopuri sculă scule mobilul ciorap ciorapi hăinuțe lichidare lichidarea resturi rest ciuntit ciuntită adio
sec secătură boule proasto idiotule tâmpiți tâmpenie nesimțiți nesimțire jeg jigodie javră târfă futut căcat căcatul cur curu țigăncușă
bozgor
`,
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
Sinefta Sorinela Stănică Teofana Toderică Urania Vasileta Zenobia Bence Dezső Gizella Kincső Lóránt Ödön Szilvia Bujor Grofu
Anghel Antonică Alecu Aluniță Chiriac Chivuța Clopoțel Codruț Costache Cristi Dănuța Dida Dochia Dumitrache Dumitrel Emilian Eufrosina
Florinel Fivi Gențiana Genoveva Georgică Geta Gică Gigi Horea Ica Ieremia Ilișca Iordache Leana Lupu Magdalina Marcica Măriuța Marinică
Mihaiela Milița Mircică Mitu Natalița Neculae Neluța Nicolița Onuț Pompilia Puiu Puica Rada Radița Răducu Săndel Sebi Severica Sica
Sidonia Sofica Steliana Suzana Sultana Șerban Tița Titel Trandafira Tudorița Țuțu Vergil Vochița Emőke Gyöngyi Gyula Szabolcs Szilárd
Gyuri Pista Laci Feri Pișta Rroma Gulghian Rupi Ricardo Estera Rut Iedidia Emanuil Artiom Ghenadie Grișa Parfenie Stepan
`,
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
Catrinescu Dobrițoiu Hurezeanu Mihuț Pârvulescu Stratulat Zăvoianu
Apetrei Axinte Babeș Băltărețu Berbec Birsan Bîrsan Boldea Budeanu Burcea Butnaru Calotă Căldăraru Cernea Chelaru Chiș Ciurea Cornea Curcă
Drăgulescu Duță Epure Fieraru Gal Gavriluță Ghinea Hârșan Hodorogea Horvath Ivanov Jitaru Lupașcu Mardare Mihalcea Mușat Neagoe Nicolau
Oltean Oprișan Petrea Pleșca Purcaru Sterian Șandru Vâlcu Vlaicu Vrabie
`,
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
