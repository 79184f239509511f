import type { Tongue } from './tongue.ts';

export const pl: Tongue = {
  tag: 'pl',
  script: 'Latn',
  closed: `
ja mnie mi mną ty ciebie cię ci tobie tobą on jego go niego jemu mu niemu nim ona jej ją nią niej ono my nas nam nami wy was wam wami oni
ich im nich nimi one je nie tak no siebie się sie sobie sobą mój moja moje mojego mojej mojemu moim moją moich moimi twój twoja twoje
twojego twojej nasz nasza nasze naszego naszej naszemu naszym naszą naszych naszymi nasi moi wasz wasza wasze waszego wasi swój swoja
swoje swojego swojej swoją swoim swoich swoimi ten ta to tego tej temu tym tę tą te tych tymi tamten tamta tamto tamtego tamtej kto kogo
komu kim co czego czemu czym który która które którego której któremu którym którą którzy których którymi jaki jaka jakie jakiego jakiej
jakim jaką jakich czyj czyja jak gdzie kiedy dlaczego skąd dokąd ile ilu czy że ze żeby zeby aby i oraz a ale lecz jednak albo lub bądź
więc wiec zatem dlatego bo ponieważ gdyż bowiem jeśli jesli jeżeli jezeli gdyby gdy chociaż choć mimo póki dopóki zanim w we na do z od
ode za po przy przed przede pod nad u o dla bez przez przeze między miedzy pomiędzy obok koło wokół według wobec oprócz poza spod znad zza
podczas czasie wśród dzięki przeciw przeciwko wbrew jest są był była było byli były będzie bedzie będą beda będę bede będziemy być byc
jestem jesteś jesteśmy jestesmy jesteście byłem byłam byliśmy byłyśmy byłby byłaby ma niema mam masz mamy macie mają maja miał miała mieli
miały miałem miałam mieć miec miało już juz jeszcze tylko bardzo bardziej najbardziej mniej więcej wiecej dużo duzo mało malo trochę
troche zbyt też tez także również rowniez nawet właśnie wlasnie chyba może moze możliwe pewnie oczywiście naprawdę prawdę zawsze nigdy
często czesto czasem czasami rzadko teraz potem później pozniej wtedy wczoraj dzisiaj dziś dzis jutro zaraz ciągle ciagle cały całe cała
całego całej wciąż znowu znów tu tutaj tam stąd stamtąd tędy wszędzie nigdzie gdzieś kiedyś jakoś ktoś kogoś komuś kimś coś czegoś czymś
jakiś jakaś jakieś jakiegoś jakiejś nikt nikogo nikomu nikim nic niczego niczym żaden żadna żadne żadnego żadnej każdy każda każde każdego
każdej każdemu każdym wszyscy wszystkich wszystkim wszystko wszystkie wszystkiego inny inna inne innego innej innych innym inni sam sama
samo sami same samego samej taki taka takie takiego takiej takich takim tacy tyle kilka kilku wiele wielu parę paru oba obie oboje obaj
jeden jedna jedno jednego jednej jednym dwa dwie dwóch dwoje trzy trzech cztery czterech pięć pięciu sześć siedem osiem dziewięć dziesięć
można mozna trzeba należy powinien powinna powinno powinni warto wolno niech oby by cóż ach oj ej hej halo tzn np itd itp m.in ok okej
spoko nw wgl bd jzk tbh dot nr ul godz zł pln tys pt dn r pan pani pana panu panem panią panie państwo państwa państwu`,
  open: `
tygodniowo miesięcznie dziennie grzyb grzyba pleśń pleśni oprysk opryski opryskują pryskają ani dostaje dostają dostajemy kara karę kary szczypią chleje brud robaki myszy szczury karaluchy
praca prace pracę pracuje pracuja placa placi wyplaty wyplata zaplacil zaplacili umowe zlecenie zlecenia agencji agencja pracy bhp pip
sanepid zus nfz krus l4 pit ppk uop uz b2b rodo ot overtime hr qa team leader teamleader supervisor shift manager target order mail online
whatsapp messenger viber telegram facebook fb instagram tiktok youtube google olx blik revolut paypal western union styczeń stycznia
styczniu luty lutego lutym marzec marca marcu kwiecień kwietnia kwietniu maj maju czerwiec czerwca czerwcu lipiec lipca lipcu sierpień
sierpnia sierpniu wrzesień września wrześniu październik października październiku listopad listopada listopadzie grudzień grudnia grudniu
poniedziałku wtorku środę środy czwartku piątku soboty sobotę niedzielę niedzieli dni dnia dniu dniem dniówka dniówki tydzień tygodnia
tygodniu tygodni tygodnie miesiąca miesiącu miesiące miesięcy rok roku lata lat latem zimą wiosną jesienią rano wieczorem nocą południe
południu północ popołudniu ranek nocka nocki nocce nockę dniówkę święta świąt wielkanoc wielkanocy wigilia wigilię boże narodzenie ramadan
post ludzie ludzi ludziom ludźmi ludziach dzieci dzieciom dziećmi dziecka dziecku człowieka człowiekowi bracia braci księdza ojca ojcu
mężu rodzice rodziców rodzicom kobiet kobietom koleżanek kolegów koledzy koleżanki chłopaki chłopaków dziewczyny dziewczyn matki córki
siostry żony osób osoby osobom osobą ręce rąk rękami rękach oczy oczu uszy stopy stopa stopę palce palców plecy pleców plecach usta ust
piersi krwi kości kość kolana żebra żebro nerki wątroba biust tyłka dupa dupę dupie dupy cipa kutas chuj chuja huj kurwy kurwo jebany
jebana pierdol pierdolony spierdalaj wypierdalaj zajebać zapierdalać gówno szmaty bydło bydła debile ruscy ukry kacap czarnuch brudas
pieniądze pieniędzy pieniędzmi pieniądzach pieniedzy pieniadze kasy hajs hajsu złotych złote złotego złotówek euro tysiąc tysiące tysięcy
sto dwieście trzysta pięćset procent procenta brutto netto drzwi drzwiami drzwiach schody schodach schodów nożyce nożyczki nożem nożyczek
okna okien meble mebli wyjście wyjścia wyjściu wejście wejścia wejściu przejście pięter piętrze piętra min mogę możesz możemy możecie mogą
mogl mógł mogła mogli mogły mogłam mogliśmy chcę chce chcesz chcemy chcą chcial chciał chciała chcieli chciałbym chciałabym chciałam
chciałem muszę musi musisz musimy muszą musiał musiała musieli wiem wie wiesz wiemy wiedzą wiedział wiedziała wiedzieli rozumiem rozumie
umiem umie boję boi boimy bali bała bałam bałem bałyśmy idę idzie idziemy iść poszedł poszła poszłam poszedłem poszli wyszedł wyszła
wyszłam wyjść wyjdzie przyszedł przyszła przyszli przyjść przyjdzie podszedł podeszła wszedł weszła wejść jadę jedzie jadą jem jemy jedzą
jadłem jadła dał dała dali dam da damy dadzą daje dają dajcie weź wziął wzięła wzięli wziąć biorę bierze biorą wzięłam bije biją bił
bijcie pobił pobiła pobili śpi śpię śpimy stoi stoję stoimy stojąc siedzi siedzę siedzimy leży leżę mówię mówi mówią powie powiem
powiedział powiedziała powiedzieli powiedziano powiedziałam powiedziałem krzyczy krzyczą wrzeszczy grozi grożą groził groziła groźby każe
każą kazał kazała kazali piszę pisze dzwonię dzwoni proszę prosze prosi prosimy prosiła dziękuję dziekuje dziękujemy pozdrawiam
pozdrawiamy przepraszam pomóżcie pomóż pomóc pomozcie pomógł pomogła pomogli ratunku ratujcie błagam witam witajcie cześć dzień dobry
dobranoc dobrywieczór siema hejka szanowni szanowny szanowna zgłaszam zgłosiłam kradnie kradną ukradł ukradła ukradli umarł umarła umrze
umiera zmarł zmarła zmarli zginął spadł spadła upadł upadła zemdlał zemdlała zasłabła zasłabł uciekł uciekła zaczął zaczęła zaczęli
zaczyna zamknął zamknęła zamknęli zamknięto zamykają zamknięte zaciął złapał ucięło uciął przecięła przygniotło przygniótł przygnieciony
porwał porwany wciągnęło urwało poparzyła oparzył poroniła poroniłam rodzę urodzić urodziła urodzę rodzić płaczę płacze płakała płakałam
nienawidzę dobrze źle zle lepiej gorzej najgorzej najlepiej szybko szybciej powoli cicho głośno ciężko lekko trudno łatwo gorąco zimno
ciepło duszno brudno ciemno jasno blisko daleko wysoko nisko drogo tanio długo krótko dawno niedawno wcześnie wcześniej późno natychmiast
szybciutko pilnie nagle naprzykład specjalnie celowo przypadkiem codziennie dziennie cotydzień stale nadal dalej obecnie aktualnie
ostatnio niestety szkoda fajnie normalnie strasznie okropnie całkiem prawie około ponad powyżej poniżej razem osobno wspólnie
indywidualnie legalnie nielegalnie czarno lewo prawo prosto tyłu przodu góry dołu dole górze środku zewnątrz wewnątrz warszawa warszawie
warszawy kraków krakowie krakowa łódź łodzi wrocław wrocławiu wrocławia poznań poznaniu poznania gdańsk gdańsku gdynia gdyni sopot
szczecin szczecinie bydgoszcz bydgoszczy lublin lublinie katowice katowicach białystok białymstoku częstochowa częstochowie radom radomiu
sosnowiec toruń toruniu kielce kielcach gliwice gliwicach zabrze bytom bielsko biała olsztyn olsztynie rzeszów rzeszowie ruda śląska
rybnik tychy dąbrowa górnicza opole opolu elbląg płock wałbrzych włocławek tarnów chorzów koszalin kalisz legnica legnicy grudziądz słupsk
jaworzno jastrzębie nowy sącz jelenia góra siedlce mysłowice konin piła piotrków trybunalski inowrocław lubin ostrów suwałki stargard
gniezno głogów pabianice zgierz żyrardów pruszków sochaczew grójec grójcu mława mszczonów błonie stryków świebodzin zielona gorzów
wielkopolski leszno lubuskie śląsk śląsku mazowsze mazowieckie wielkopolska małopolska podlasie pomorze podkarpacie kujawy polsce polski
polskę polską ukrainie ukrainy ukrainę ukrainki ukraińcy ukraińców ukrainka białorusi rosji niemcy niemczech niemiec holandia holandii
anglia anglii francja włochy hiszpania belgia norwegia szwecja czechy słowacja litwa rumunia bułgaria gruzji indie indii nepal nepalu
filipiny filipin bangladesz wietnam wietnamu kolumbii uzbekistan kazachstan zachód wschód unia unii europejska kijów lwów mińsk berlin
londyn polacy polaków polaka polką polka polki białorusini gruzini hindusi filipińczycy nepalczycy kolumbijczycy wietnamczycy turcy turków
amazon zalando ikea lidl biedronka żabka ccc lpp samsung lg mercedes volkswagen fiat toyota bosch electrolux whirlpool dhl inpost poczta
polska animex sokołów randstad adecco manpower gi group work service orlen pkp pks mpk powinienem powinnam prawda fałsz ktokolwiek
cokolwiek kiedykolwiek gdziekolwiek jakikolwiek dosyć dość koniec środek początek początku końcu końca połowa połowę ćwierć reszta resztę
para sztuka sztuk sztuki kilogram kilo kg gram litr ton tona tony metr metrów km raz razy dwadzieścia trzydzieści pięćdziesiąt stu dwustu
trzystu kilkanaście kilkadziesiąt kilkaset setki setka troje czworo pięcioro dwaj trzej czterej ciąży ciążę ciążą dzidziusia urlopu
macierzyński chorobowe wolne wolnego urlopy urlopie nadgodziny nadgodzin nadgodzinach akord akordzie akordu dniówkach czynsz czynszu media
prąd lokum spanie nocleg noclegi noclegu bhpowiec bhpowca behapowiec trucizna zarazki wirus covid koronawirus test szczepienie badania
badań badanie sanepidu lekarza lekarski zaświadczenia orzeczenie orzeczenia niepełnosprawność wózki wózka wózkach widłowy widłowego
paleciak paleciaka sztaplarka sztaplarki utrzymanie ruchu ruch hałda tir tira tiry kochani kochana drodzy droga drogi szanowne uprzejmie
serdecznie serdeczne życzenia poważaniem pozdrowienia poufnie dyskretnie anonimowo jakby niby podobno rzekomo ponoć wprawdzie przecież
zresztą ogóle wogóle zwłaszcza szczególnie głównie przynajmniej najmniej conajmniej maksymalnie minimum maximum maksimum średnio
oficjalnie nieoficjalnie prywatnie służbowo pisemnie ustnie telefonicznie osobiście dosłownie konkretnie jasne pewne niemożliwe konieczne
potrzebne potrzebny potrzebuję potrzebuje potrzebujemy potrzeba zależy chodzi znaczy wydaje zdaje dzieje działo stało stanie zostać został
została zostali zostało zostanie zostałam zostałem zostaliśmy bywa bywało istnieje brakuje brakowało starcza wystarczy wystarczająco marek
marki markowy róża róże malina kalina lis lisa wilk kot kota wrona kos sowa zając mazur kaczka kaczki baran barana kozioł koza jagoda
jagody gołąb gołębie kowal młynarz wójt wójta król króla cieśla bednarz szewc nowak gil dąb lipa sikora mróz zima wiosna niedziela sobota
pasek cygan biura biurem rusztowanie rusztowania wyjazd wyjazdu wyjeździe przeszukuje przeszukują przeszukiwać przeszukanie wystawić
wystawił wystawia żebym żebyś żebyśmy pakownia pakowni straciłam straciłem stracił straciła stracić pije piją deportują deportować
deportacja deportacją deportacji podawać podać oświadczam chłodnia chłodni załatwił załatwić załatwia śmierdzi śmierdzą masek opary oparów
duszności koszyk koszyka ślisko śliski transport transportu niż ruskich zarabia zarabiają zarabiać zarobki zarobek zarobić ukryta ukryty
ukryte wyrobić spóźnienia spóźnienie spisali spisać spis telewizor telewizory telewizorów mławie jabłek jabłka przepełniony pasów pasy
pozostać imienia imieniem podam podali lekarskim składek puścili puścić puszczają pogrzeb pogrzebie śmieją kamieniołom kamieniołomie lecą
leci kamienny kamienna kaszlą kaszlę lutujemy lutowanie lutowania lutować klej kleju kurnik kurnika najgorszy najgorsza kasują kasować
przejechał przejechać niemiecku polsku rosyjsku ukraińsku angielsku prac wypłata wypłaty wypłat wypłacie pensja pensji pensje pensję
pensjom płaca płacy płac płace stawka stawki stawk stawce premia premi premie premię premiom umowa umowy umow umowie agencje agencję
agencjom firma firmy firm firmie fabryka fabryki fabryk fabryce hala hali hal hale linia lini linie linię liniom maszyna maszyny maszyn
maszynie taśma taśmy taśm taśmie zmiana zmiany zmian zmianie godzina godziny godzin godzinie minuta minuty minut minucie przerwa przerwy
przerw przerwie nadgodzina nadgodzinie doba doby dob dobie noc noy niedziel niedziele sobot sobocie środa środ środzie karta karty kart
karcie kartka kartki kartk kartce księgowa księgowy księgow księgowie kierowniczka kierowniczki kierowniczk kierowniczce brygadzistka
brygadzistki brygadzistk brygadzistce liderka liderki liderk liderce koordynatorka koordynatorki koordynatork koordynatorce pracownica
pracownicy pracownic pracownice pracowniczka pracowniczki pracowniczk pracowniczce koleżanka koleżank koleżance kobieta kobiety kobiecie
dziewczyna dziewczynie żona żon żonie córka córk córce matka matk matce mama mamie siostra siostr siostrze babcia babci babcie babcię
babciom ciocia cioci ciocie ciocię ciociom rodzina rodziny rodzin rodzinie osoba osob osobie ofiara ofiary ofiar ofiarze ochrona ochrony
ochron ochronie policja policji policje policję policjom inspekcja inspekcji inspekcje inspekcję inspekcjom skarga skargi skarg skardze
pomoc pomoy pomo prośba prośby prośb prośbie sprawa sprawy spraw sprawie sytuacja sytuacji sytuacje sytuację sytuacjom szefowa szefowy
szefow szefowie pielęgniarka pielęgniarki pielęgniark pielęgniarce lekarka lekarki lekark lekarce toaleta toalety toalet toalecie ubikacja
ubikacji ubikacje ubikację ubikacjom łazienka łazienki łazienk łazience woda wody wod wodzie kuchnia kuchni kuchnie kuchnię kuchniom
stołówka stołówki stołówk stołówce szatnia szatni szatnie szatnię szatniom szafka szafki szafk szafce szkody szkod szkodzie krzywda
krzywdy krzywd krzywdzie kara kary kar karze grzywna grzywny grzywn grzywnie kwota kwoty kwot kwocie zaliczka zaliczki zaliczk zaliczce
składka składki składk składce potrącka potrącki potrąck potrącce opłata opłaty opłat opłacie prowizja prowizji prowizje prowizję
prowizjom kaucja kaucji kaucje kaucję kaucjom pożyczka pożyczki pożyczk pożyczce rata raty rat racie kasa kas kasie gotówka gotówki gotówk
gotówce złotówka złotówki złotówk złotówce stówa stówy stów stówie suma sumy sum sumie różnica różnicy różnic różnice zapłata zapłaty
zapłat zapłacie podwyżka podwyżki podwyżk podwyżce dieta diety diet diecie delegacja delegacji delegacje delegację delegacjom legitymacja
legitymacji legitymacje legitymację legitymacjom wiza wizy wiz wizie wize paszportówka paszportówki paszportówk paszportówce granica
granicy granic granice ojczyzna ojczyzny ojczyzn ojczyznie ukraina ukrain polsk białoruś białoruy białoru rosja rosje rosję rosjom gruzja
gruzje gruzję gruzjom mołdawia mołdawi mołdawie mołdawię mołdawiom turcja turcji turcje turcję turcjom kolumbia kolumbi kolumbie kolumbię
kolumbiom praktyka praktyki praktyk praktyce szkoła szkoły szkoł szkole nauka nauki nauk nauce wiedza wiedzy wiedz wiedzie wiedze książka
książki książk książce strona strony stron stronie kopia kopi kopie kopię kopiom kartoteka kartoteki kartotek kartotece faktura faktury
faktur fakturze głowa głowy głow głowie ręka ręki ręk noga nogi nog nodze dłoń dłoy dło twarz twary twar twarze szyja szyji szyje szyję
szyjom klatka klatki klatk klatce pierś piery pier pierze pupa pupy pup pupie skóra skóry skór skórze krew krey kre rana rany ran ranie
blizna blizny blizn bliznie choroba choroby chorob chorobie grypa grypy gryp grypie gorączka gorączki gorączk gorączce alergia alergi
alergie alergię alergiom kontuzja kontuzji kontuzje kontuzję kontuzjom astma astmy astm astmie depresja depresji depresje depresję
depresjom ciąża ciąż ciąże dzidzia dzidzi dzidzie dzidzię dzidziom opieka opieki opiek opiece przychodnia przychodni przychodnie
przychodnię przychodniom karetka karetki karetk karetce apteka apteki aptek aptece tabletka tabletki tabletk tabletce maść maśy maś
recepta recepty recept recepcie operacja operacji operacje operację operacjom rehabilitacja rehabilitacji rehabilitacje rehabilitację
rehabilitacjom renta renty rent rencie emerytura emerytury emerytur emeryturze temperatura temperatury temperatur temperaturze pary par
parze chemia chemi chemie chemię chemiom farba farby farb farbie żrąca żrący żrąc żrące klimatyzacja klimatyzacji klimatyzacje
klimatyzację klimatyzacjom wentylacja wentylacji wentylacje wentylację wentylacjom maska maski mask masce maseczka maseczki maseczk
maseczce rękawica rękawicy rękawic rękawice rękawiczka rękawiczki rękawiczk rękawiczce odzież odziey odzie kurtka kurtki kurtk kurtce
bluza bluzy bluz bluzie bluze koszula koszuli koszul koszule gaśnica gaśnicy gaśnic gaśnice drog drodze brama bramy bram bramie furtka
furtki furtk furtce kłódka kłódki kłódk kłódce podłoga podłogi podłog podłodze ściana ściany ścian ścianie winda windy wind windzie rampa
rampy ramp rampie drabina drabiny drabin drabinie piwnica piwnicy piwnic piwnice szopa szopy szop szopie szklarnia szklarni szklarnie
szklarnię szklarniom plantacja plantacji plantacje plantację plantacjom truskawka truskawki truskawk truskawce maliny malin malinie
borówka borówki borówk borówce pieczarka pieczarki pieczark pieczarce papryka papryki papryk papryce cebula cebuli cebul cebule kapusta
kapusty kapust kapuście marchewka marchewki marchewk marchewce jabłoń jabłoy jabło wiśnia wiśni wiśnie wiśnię wiśniom śliwka śliwki śliwk
śliwce sadzonka sadzonki sadzonk sadzonce ziemia ziemi ziemie ziemię ziemiom ciężarówka ciężarówki ciężarówk ciężarówce kura kury kur
kurze krowa krowy krow krowie świnia świni świnie świnię świniom ryba ryby ryb rybie rzeźnia rzeźni rzeźnie rzeźnię rzeźniom ubojnia
ubojni ubojnie ubojnię ubojniom mięsiarnia mięsiarni mięsiarnie mięsiarnię mięsiarniom masarnia masarni masarnie masarnię masarniom
piekarnia piekarni piekarnie piekarnię piekarniom paczka paczki paczk paczce paleta palety palet palecie rolka rolki rolk rolce skrzynka
skrzynki skrzynk skrzynce torba torby torb torbie półka półki półk półce szuflada szuflady szuflad szufladzie taczka taczki taczk taczce
łopata łopaty łopat łopacie piły pił pile siekiera siekiery siekier siekierze szlifierka szlifierki szlifierk szlifierce spawarka spawarki
spawark spawarce prasa prasy pras prasie wtryskarka wtryskarki wtryskark wtryskarce suwnica suwnicy suwnic suwnice kabina kabiny kabin
kabinie bateria bateri baterie baterię bateriom płytka płytki płytk płytce elektronika elektroniki elektronik elektronice śruba śruby śrub
śrubie blacha blachy blach blasze stal stay sta huta huty hut hucie kopalnia kopalni kopalnie kopalnię kopalniom cegła cegły cegł cegle
kostka kostki kostk kostce cegielnia cegielni cegielnie cegielnię cegielniom tartak tartay tarta deska deski desk desce groźba groźb
groźbie kradzież kradziey kradzie bójka bójki bójk bójce przemoc przemoy przemo obelga obelgi obelg obeldze awantura awantury awantur
awanturze kłótnia kłótni kłótnie kłótnię kłótniom kłamczucha kłamczuchy kłamczuch kłamczusze dziwka dziwki dziwk dziwce szmata szmat
szmacie kurwa kurw kurwie suka suki suk suce małpa małpy małp małpie ciapata ciapaty ciapat ciapacie dyskryminacja dyskryminacji
dyskryminacje dyskryminację dyskryminacjom rasistka rasistki rasistk rasistce religia religi religie religię religiom modlitwa modlitwy
modlitw modlitwie msza mszy msz mszie msze wiara wiary wiar wiarze propozycja propozycji propozycje propozycję propozycjom rozmowa rozmowy
rozmow rozmowie wiadomość wiadomośy wiadomoś informacja informacji informacje informację informacjom odpowiedź odpowiedy odpowied
odpowiedzie decyzja decyzji decyzje decyzję decyzjom zgoda zgody zgod zgodzie odmowa odmowy odmow odmowie prawdy prawd prawdzie plotka
plotki plotk plotce zemsta zemsty zemst zemście nadzieja nadzieji nadzieje nadzieję nadziejom obawa obawy obaw obawie panika paniki panik
panice łza łzy łzie łze rozpacz rozpacy rozpac rozpace godność godnośy godnoś wolność wolnośy wolnoś przykrość przykrośy przykroś norma
normy norm normie jakość jakośy wydajność wydajnośy wydajnoś produkcja produkcji produkcje produkcję produkcjom reklamacja reklamacji
reklamacje reklamację reklamacjom kontrola kontroli kontrol kontrole inwentaryzacja inwentaryzacji inwentaryzacje inwentaryzację
inwentaryzacjom dostawa dostawy dostaw dostawie wysyłka wysyłki wysyłk wysyłce przesyłka przesyłki przesyłk przesyłce etykieta etykiety
etykiet etykiecie naklejka naklejki naklejk naklejce metka metki metk metce tkanina tkaniny tkanin tkaninie nitka nitki nitk nitce igła
igły igł igle szwalnia szwalni szwalnie szwalnię szwalniom krawcowa krawcowy krawcow krawcowie szwaczka szwaczki szwaczk szwaczce pralnia
pralni pralnie pralnię pralniom prasowalnia prasowalni prasowalnie prasowalnię prasowalniom obuwnia obuwni obuwnie obuwnię obuwniom
walizka walizki walizk walizce kanapka kanapki kanapk kanapce zupa zupy zup zupie kolacja kolacji kolacje kolację kolacjom herbata herbaty
herbat herbacie kawa kawy kaw kawie cola coli col cole kolejka kolejki kolejk kolejce ławka ławki ławk ławce lodówka lodówki lodówk
lodówce mikrofalówka mikrofalówki mikrofalówk mikrofalówce mysz mysy mys mysie karaluch karalucy karaluc karaluce pluskwa pluskwy pluskw
pluskwie kwatera kwatery kwater kwaterze hotelarnia hotelarni hotelarnie hotelarnię hotelarniom kamienica kamienicy kamienic kamienice
chata chaty chat chacie budowa budowy budow budowie stodoła stodoły stodoł stodole ulica ulicy ulic ulice wioska wioski wiosk wiosce wieś
wiey dzielnica dzielnicy dzielnic dzielnice gmina gminy gmin gminie stolica stolicy stolic stolice europa europy europ europie azja azji
azje azję azjom ameryka ameryki ameryk ameryce afryka afryki afryk afryce kamera kamery kamer kamerze komórka komórki komórk komórce
aplikacja aplikacji aplikacje aplikację aplikacjom grupa grupy grup grupie nazwa nazwy nazw nazwie liczba liczby liczb liczbie lista listy
list liście legitka legitki legitk legitce pieczątka pieczątki pieczątk pieczątce data daty dat dacie godzinówka godzinówki godzinówk
godzinówce listwa listwy listw listwie delegatura delegatury delegatur delegaturze fundacja fundacji fundacje fundację fundacjom
organizacja organizacji organizacje organizację organizacjom komisja komisji komisje komisję komisjom rada rady rad radzie solidarność
solidarnośy solidarnoś walka walki walk walce manifestacja manifestacji manifestacje manifestację manifestacjom pikieta pikiety pikiet
pikiecie sprawiedliwość sprawiedliwośy sprawiedliwoś sędzia sędzi sędzie sędzię sędziom adwokatka adwokatki adwokatk adwokatce prokuratura
prokuratury prokuratur prokuraturze rozprawa rozprawy rozpraw rozprawie ustawa ustawy ustaw ustawie zasada zasady zasad zasadzie reguła
reguły reguł regule przyczyna przyczyny przyczyn przyczynie okazja okazji okazje okazję okazjom możliwość możliwośy możliwoś chęć chęy chę
siła siły sił sile energia energi energie energię energiom ochota ochoty ochot ochocie złość złośy złoś nienawiść nienawiśy nienawiś
miłość miłośy miłoś przyjaźń przyjaźy przyjaź dzienia dzieniu tydzienia tydzieniu miesiąc roka wieczór wieczóra wieczóru wieczórze poranek
poranka poranku porank poniedziałek poniedziałka poniedziałk wtorek wtorka wtork czwartek czwartka czwartk piątek piątka piątk weekend
weekenda weekendu weekendzie urlop urlopa grafik grafika grafiku zegar zegara zegaru zegarze zegarek zegarka zegarku zegark plan plana
planu planie cel cela celu termin termina terminu terminie okres okresa okresu okresie sezon sezona sezonu sezonie czas czasa czasu raza
razu razie moment momenta momentu momencie zakład zakłada zakładu zakładzie magazyn magazyna magazynu magazynie dział działa działu dziale
sektor sektora sektoru sektorze biuro biuroa biurou budynek budynka budynku budynk pokój pokója pokóju hostel hostela hostelu hotel hotela
hotelu barak baraka baraku dom doma domu domie blok bloka bloku garaż garaża garażu parking parkinga parkingu plac placu teren terena
terenu terenie las lasa lasu lasie ogród ogróda ogródu ogródzie sad sada sadu sadzie park parka parku sklep sklepa sklepu sklepie bar bara
baru barze bank banka banku bankomat bankomata bankomatu bankomacie przelew przelewa przelewu przelewie rachunek rachunka rachunku rachunk
paska pasku pask podatek podatka podatku podatk zusa zusu zusie dodatek dodatka dodatku dodatk zasiłek zasiłka zasiłku zasiłk ekwiwalent
ekwiwalenta ekwiwalentu ekwiwalencie bonus bonusa bonusu bonusie kredyt kredyta kredytu kredycie dług długa długu komornik komornika
komorniku pieniądz pieniądza pieniądzu pieniądzie grosz grosza groszu groszie złoty złotya złotyu dokument dokumenta dokumentu dokumencie
papier papiera papieru papierze paszport paszporta paszportu paszporcie dowód dowóda dowódu dowódzie pesel pesela peselu pobyt pobyta
pobytu pobycie podpis podpisa podpisu podpisie aneks aneksa aneksu aneksie regulamin regulamina regulaminu regulaminie kodeks kodeksa
kodeksu kodeksie przepis przepisa przepisu przepisie wniosek wnioska wniosku wniosk pozew pozewa pozewu pozewie protokół protokóła
protokółu protokóle wyrok wyroka wyroku raport raporta raportu raporcie listu maila mailu telefon telefona telefonu telefonie numer numera
numeru numerze sms smsa smsu smsie czat czata czatu czacie filmik filmika filmiku film filma filmu filmie głos głosa głosu głosie obraz
obraza obrazu obrazie dźwięk dźwięka dźwięku alarm alarma alarmu alarmie krzyk krzyka krzyku hałas hałasa hałasu hałasie kurz kurza kurzu
kurzie pył pyła pyłu pyle dym dyma dymu dymie ogień ogienia ogieniu pożar pożara pożaru pożarze wybuch wybucha wybuchu gaz gaza gazu gazie
prąda prądu prądzie upał upała upału upale mróza mrózu mrózie chłód chłóda chłódu chłódzie zapach zapacha zapachu smród smróda smródu
smródzie brud bruda brudu brudzie odpad odpada odpadu odpadzie śmieć śmiecia śmieciu kran krana kranu kranie prysznic prysznica prysznicu
kibel kibela kibelu klozet klozeta klozetu klozecie zlew zlewa zlewu zlewie wypadek wypadka wypadku wypadk uraz uraza urazu urazie palec
paleca palecu bok boka boku brzuch brzucha brzuchu kręgosłup kręgosłupa kręgosłupu kręgosłupie żołądek żołądka żołądku żołądk nos nosa
nosu nosie ząb ząba ząbu ząbie język języka języku włos włosa włosu włosie policzek policzka policzku policzk kark karka karku bark barka
barku łokieć łokiecia łokieciu nadgarstek nadgarstka nadgarstku nadgarstk tyłek tyłku tyłk biusta biustu biuście organizm organizma
organizmu organizmie ból bóla bólu kaszel kaszela kaszelu katar katara kataru katarze stres stresa stresu stresie nerw nerwa nerwu nerwie
sen sena senu senie oddech oddecha oddechu zawał zawała zawału zawale udar udara udaru udarze szpital szpitala szpitalu lek leka leku
zastrzyk zastrzyka zastrzyku bandaż bandaża bandażu gips gipsa gipsu gipsie zabieg zabiega zabiegu poród poróda poródu poródzie płód płóda
płódu płódzie dzidziuś dzidziusiu żłobek żłobka żłobku żłobk klucz klucza kluczu kluczie zamek zamka zamku zamk korytarz korytarza
korytarzu korytarzie strych strycha strychu dach dacha dachu sufit sufita sufitu suficie piętro piętroa piętrou beton betona betonu
betonie mur mura muru murze słup słupa słupu słupie kabel kabela kabelu przewód przewóda przewódu przewódzie silnik silnika silniku wózek
wózku wózk nóż nóża nóżu pręt pręta prętu pręcie kij kija kiju młotek młotka młotku młotk hak haka haku łańcuch łańcucha łańcuchu sznur
sznura sznuru sznurze hełm hełma hełmu hełmie kask kaska kasku but buta butu bucie uniform uniforma uniformu uniformie fartuch fartucha
fartuchu kombinezon kombinezona kombinezonu kombinezonie plecak plecaka plecaku worek worka worku karton kartona kartonu kartonie pojemnik
pojemnika pojemniku kontener kontenera konteneru kontenerze samochód samochóda samochódu samochódzie autobus autobusa autobusu autobusie
bus busa busu busie tramwaj tramwaja tramwaju pociąg pociąga pociągu samolot samolota samolotu samolocie bilet bileta biletu bilecie rower
rowera roweru rowerze traktor traktora traktoru traktorze kombajn kombajna kombajnu kombajnie pomidor pomidora pomidoru pomidorze ogórek
ogórka ogórku ogórk ziemniak ziemniaka ziemniaku burak buraka buraku szparag szparaga szparagu owoc owoca owocu kwiat kwiata kwiatu
kwiacie tulipan tulipana tulipanu tulipanie krzew krzewa krzewu krzewie nawóz nawóza nawózu nawózie pestycyd pestycyda pestycydu
pestycydzie oprysk opryska oprysku zbiór zbióra zbióru zbiórze plon plona plonu plonie chleb chleba chlebu chlebie obiad obiada obiadu
obiadzie posiłek posiłka posiłku posiłk ser sera seru serze makaron makarona makaronu makaronie ryż ryża ryżu sok soka soku alkohol
alkohola alkoholu papieros papierosa papierosu papierosie narkotyk narkotyka narkotyku strajk strajka strajku protest protesta protestu
proteście związek związka związku związk zarząd zarząda zarządu zarządzie sąd sąda sądu sądzie urząd urząda urządu urządzie wydział
wydziała wydziału wydziale komisariat komisariata komisariatu komisariacie rząd rząda rządu rządzie kraj kraja kraju świat świata światu
świacie region regiona regionu regionie powiat powiata powiatu powiacie naród naróda naródu naródzie problem problema problemu problemie
konflikt konflikta konfliktu konflikcie spór spóra spóru spórze szantaż szantaża szantażu mobbing mobbinga mobbingu gwałt gwałta gwałtu
gwałcie terror terrora terroru terrorze strach stracha strachu wstyd wstyda wstydu wstydzie gniew gniewa gniewu gniewie żal żala żalu
smutek smutka smutku smutk honor honora honoru honorze szacunek szacunka szacunku szacunk zakaz zakaza zakazu zakazie nakaz nakaza nakazu
nakazie obowiązek obowiązka obowiązku obowiązk błąd błąda błądu błądzie brak braka braku powód powóda powódu powódzie skutek skutka skutku
skutk dowcip dowcipa dowcipu dowcipie żart żarta żartu żarcie rasizm rasizma rasizmu rasizmie seks seksa seksu seksie dotyk dotyka dotyku
pocałunek pocałunka pocałunku pocałunk kontakt kontakta kontaktu kontakcie adres adresa adresu adresie internet interneta internetu
internecie link linka linku profil profila profilu komputer komputera komputeru komputerze laptop laptopa laptopu laptopie aparat aparata
aparatu aparacie monitoring monitoringa monitoringu system systema systemu systemie program programa programu programie skaner skanera
skaneru skanerze towar towara towaru towarze produkt produkta produktu produkcie element elementa elementu elemencie zespół zespóła
zespółu zespóle sprzęt sprzęta sprzętu sprzęcie materiał materiała materiału materiale wzór wzóra wzóru wzórze rozmiar rozmiara rozmiaru
rozmiarze wyrób wyróba wyróbu wyróbie metal metala metalu plastik plastika plastiku kamień kamienia kamieniu piasek piaska piasku piask
drut druta drutu drucie szew szewa szewu szewie guzik guzika guziku sweter swetera sweteru sweterze mebel mebela mebelu ekran ekrana
ekranu ekranie układ układa układu układzie szef szefa szefu szefie kierownik kierownika kierowniku kierownicy brygadzista brygadzistaa
brygadzistau majster majstera majsteru majsterze majsterzy mistrz mistrza mistrzu mistrzie lider lidera lideru liderze liderzy koordynator
koordynatora koordynatoru koordynatorze koordynatorzy menedżer menedżera menedżeru menedżerze menedżerzy managera manageru managerze
managerzy dyrektor dyrektora dyrektoru dyrektorze dyrektorzy prezes prezesa prezesu prezesie właściciel właściciela właścicielu pracodawca
pracodawcaa pracodawcau księgowya księgowyu kadrowy kadrowya kadrowyu pracownik pracownika pracowniku robotnik robotnika robotniku
robotnicy kolega kolegaa kolegau współpracownik współpracownika współpracowniku współpracownicy operator operatora operatoru operatorze
operatorzy mechanik mechanika mechaniku mechanicy elektryk elektryka elektryku elektrycy spawacz spawacza spawaczu spawaczie magazynier
magazyniera magazynieru magazynierze magazynierzy kierowca kierowcaa kierowcau ochroniarz ochroniarza ochroniarzu ochroniarzie strażnik
strażnika strażniku strażnicy portier portiera portieru portierze portierzy pośrednik pośrednika pośredniku pośrednicy agent agenta agentu
agencie rekruter rekrutera rekruteru rekruterze rekruterzy tłumacz tłumacza tłumaczu tłumaczie lekarz lekarzu lekarzie doktor doktora
doktoru doktorze doktorzy adwokat adwokata adwokatu adwokacie prawnik prawnika prawniku prawnicy inspektor inspektora inspektoru
inspektorze inspektorzy policjant policjanta policjantu policjancie związkowiec związkowca związkowcu związkowc przewodniczący
przewodniczącya przewodniczącyu zastępca zastępcaa zastępcau sekretarz sekretarza sekretarzu sekretarzie student studenta studentu
studencie uczeń uczenia uczeniu praktykant praktykanta praktykantu praktykancie cudzoziemiec cudzoziemca cudzoziemcu cudzoziemc
obcokrajowiec obcokrajowca obcokrajowcu obcokrajowc imigrant imigranta imigrantu imigrancie uchodźca uchodźcaa uchodźcau ukrainiec
ukrainca ukraincu ukrainc polak polaku białorusin białorusina białorusinu białorusinie gruzin gruzina gruzinu gruzinie hindus hindusa
hindusu hindusie nepalczyk nepalczyka nepalczyku filipińczyk filipińczyka filipińczyku kolumbijczyk kolumbijczyka kolumbijczyku rumun
rumuna rumunu rumunie bułgar bułgara bułgaru bułgarze bułgarzy niemca niemcu niemc turek turka turku turk mężczyzna mężczyznaa mężczyznau
chłopak chłopaka chłopaku chłopacy chłop chłopa chłopu chłopie facet faceta facetu facecie gość gościa gościu mąż mąża mążu syn syna synu
synie ojciec ojcca ojccu ojcc tata tataa tatau brat brata bratu bracie dziadek dziadka dziadku dziadk dziadcy wujek wujka wujku wujk wujcy
kuzyn kuzyna kuzynu kuzynie sąsiad sąsiada sąsiadu sąsiadzie znajomy znajomya znajomyu przyjaciel przyjaciela przyjacielu partner partnera
partneru partnerze partnerzy narzeczony narzeczonya narzeczonyu człowiek człowieku człowiecy świadek świadka świadku świadk świadcy
sprawca sprawcaa sprawcau gwałciciel gwałciciela gwałcicielu złodziej złodzieja złodzieju oszust oszusta oszustu oszuście kłamca kłamcaa
kłamcau pijak pijaka pijaku pijacy bandyta bandytaa bandytau rasista rasistaa rasistau idiota idiotaa idiotau debil debila debilu głupek
głupka głupku głupk głupcy osioł osioła osiołu osiole pies piesa piesu piesie wariat wariata wariatu wariacie nierób nieróba nieróbu
nieróbie leń lenia leniu niewolnik niewolnika niewolniku niewolnicy klient klienta klientu kliencie ksiądz ksiądza ksiądzu ksiądzie bóg
bóga bógu rolnik rolnika rolniku rolnicy ogrodnik ogrodnika ogrodniku ogrodnicy zbieracz zbieracza zbieraczu zbieraczie kucharz kucharza
kucharzu kucharzie sprzątacz sprzątacza sprzątaczu sprzątaczie piekarz piekarza piekarzu piekarzie rzeźnik rzeźnika rzeźniku rzeźnicy
krawiec krawca krawcu krawc górnik górnika górniku górnicy stolarz stolarza stolarzu stolarzie murarz murarza murarzu murarzie budowlaniec
budowlanca budowlancu budowlanc pomocnik pomocnika pomocniku pomocnicy szwagier szwagiera szwagieru szwagierze szwagierzy teść teścia
teściu zięć zięcia zięciu bratanek bratanka bratanku bratank bratancy siostrzeniec siostrzenca siostrzencu siostrzenc lokator lokatora
lokatoru lokatorze lokatorzy współlokator współlokatora współlokatoru współlokatorze współlokatorzy gospodarz gospodarza gospodarzu
gospodarzie audytor audytora audytoru audytorze audytorzy wynagrodzenie wynagrodzenia wynagrodzeniu wynagrodzeń zwolnienie zwolnienia
zwolnieniu zwolnień ubezpieczenie ubezpieczenia ubezpieczeniu ubezpieczeń zatrudnienie zatrudnienia zatrudnieniu zatrudnień świadczenie
świadczenia świadczeniu świadczeń odszkodowanie odszkodowania odszkodowaniu odszkodowań zaświadczenie zaświadczeniu zaświadczeń świadectwo
świadectw świadectwie zezwolenie zezwolenia zezwoleniu zezwoleń pozwolenie pozwolenia pozwoleniu pozwoleń wypowiedzenie wypowiedzenia
wypowiedzeniu wypowiedzeń zleceniu zleceń dzieło dzieł dziele polecenie polecenia poleceniu poleceń ostrzeżenie ostrzeżenia ostrzeżeniu
ostrzeżeń upomnienie upomnienia upomnieniu upomnień mieszkanie mieszkania mieszkaniu mieszkań łóżko łóżk okno okn oknie krzesło krzesł
krześle biurko biurk stanowisko stanowisk miejsce miejsc narzędzie narzędzia narzędziu urządzenie urządzenia urządzeniu urządzeń
zagrożenie zagrożenia zagrożeniu zagrożeń niebezpieczeństwo niebezpieczeństw niebezpieczeństwie bezpieczeństwo bezpieczeństw
bezpieczeństwie zdrowie zdrowia zdrowiu życie życia życiu ciało ciał ciale ramię ramia ramiu kolano kolan kolanie oko ucho uch usze gardło
gardł gardle serce serc płuco płuc biodro biodr biodrze udo udzie ciśnienie ciśnienia ciśnieniu ciśnień złamanie złamania złamaniu złamań
skaleczenie skaleczenia skaleczeniu skaleczeń oparzenie oparzenia oparzeniu oparzeń zatrucie zatrucia zatruciu omdlenie omdlenia omdleniu
omdleń poronienie poronienia poronieniu poronień macierzyństwo macierzyństw macierzyństwie dziecko dzieck niemowlę niemowl jedzenie
jedzenia jedzeniu jedzeń picie picia piciu śniadanie śniadania śniadaniu śniadań mięso mięs mięsie mleko mlek powietrze powietrz
powietrzie światło światł światle słońce słońc ciepł cieple zimn zimnie zachowanie zachowania zachowaniu zachowań traktowanie traktowania
traktowaniu traktowań poniżanie poniżania poniżaniu poniżań wyzwisko wyzwisk przekleństwo przekleństw przekleństwie molestowanie
molestowania molestowaniu molestowań znęcanie znęcania znęcaniu znęcań oszustwo oszustw oszustwie kłamstwo kłamstw kłamstwie wykorzystanie
wykorzystania wykorzystaniu wykorzystań zastraszanie zastraszania zastraszaniu zastraszań bicie bicia biciu popychanie popychania
popychaniu popychań dotykanie dotykania dotykaniu dotykań pytanie pytania pytaniu pytań podanie podania podaniu podań pismo pism pismie
praw postępowanie postępowania postępowaniu postępowań rozwiązanie rozwiązania rozwiązaniu rozwiązań wsparcie wsparcia wsparciu spotkanie
spotkania spotkaniu spotkań zebranie zebrania zebraniu zebrań głosowanie głosowania głosowaniu głosowań kierownictwo kierownictw
kierownictwie szefostwo szefostw szefostwie państw państwie województwo województw województwie miasto miast miaście lotnisko lotnisk
morze morz morzie pole pol drzewo drzew drzewie jabłko jabłk gospodarstwo gospodarstw gospodarstwie zwierzę zwierz zwierzie kurczę kurcz
kurczie jajko jajk pudełko pudełk opakowanie opakowania opakowaniu opakowań szkło szkł szkle drewno drewn drewnie żelazo żelaz żelazie
złoto złot złocie szczęście szczęścia szczęściu nieszczęście nieszczęścia nieszczęściu zdjęcie zdjęcia zdjęciu nagranie nagrania nagraniu
nagrań hasło hasł haśle konto kont koncie imię imia imiu nazwisko nazwisk obywatelstwo obywatelstw obywatelstwie pochodzenie pochodzenia
pochodzeniu pochodzeń wykształcenie wykształcenia wykształceniu wykształceń szkolenie szkolenia szkoleniu szkoleń doświadczenie
doświadczenia doświadczeniu doświadczeń zmęczenie zmęczenia zmęczeniu zmęczeń cierpienie cierpienia cierpieniu cierpień wyzysk wyzys
wyzysie niewolnictwo niewolnictw niewolnictwie zdanie zdania zdaniu zdań słowo słow słowie pomieszczenie pomieszczenia pomieszczeniu
pomieszczeń ogrzewanie ogrzewania ogrzewaniu ogrzewań sprzątanie sprzątania sprzątaniu sprzątań pakowanie pakowania pakowaniu pakowań
sortowanie sortowania sortowaniu sortowań spawanie spawania spawaniu spawań szycie szycia szyciu krojenie krojenia krojeniu krojeń
zbieranie zbierania zbieraniu zbierań opóźnienie opóźnienia opóźnieniu opóźnień potrącenie potrącenia potrąceniu potrąceń rozliczenie
rozliczenia rozliczeniu rozliczeń naruszenie naruszenia naruszeniu naruszeń zgłoszenie zgłoszenia zgłoszeniu zgłoszeń zawiadomienie
zawiadomienia zawiadomieniu zawiadomień oskarżenie oskarżenia oskarżeniu oskarżeń podejrzenie podejrzenia podejrzeniu podejrzeń
wyjaśnienie wyjaśnienia wyjaśnieniu wyjaśnień zadanie zadania zadaniu zadań zadośćuczynienie zadośćuczynienia zadośćuczynieniu
zadośćuczynień zakwaterowanie zakwaterowania zakwaterowaniu zakwaterowań wyżywienie wyżywienia wyżywieniu wyżywień dobra dobre zły zła złe
gorszy gorsza gorsze lepszy lepsza lepsze nowa nowe nowi stary stara stare młody młoda młode młodi duży duża duże mały mała małe wielki
wielka wielkie wysoki wysoka wysokie niski niska niskie długi długie krótki krótka krótkie ciężki ciężka ciężkie lekki lekka lekkie trudny
trudna trudne trudni łatwy łatwa łatwe łatwi gorący gorąca gorące zimny zimna zimne zimni ciepły ciepła ciepłe suchy sucha suche mokry
mokra mokre brudny brudna brudne brudni czysty czysta czyste czysti śmierdzący śmierdząca śmierdzące zepsuty zepsuta zepsute zepsuti
stęchły stęchła stęchłe chory chora chore zdrowy zdrowa zdrowe zdrowi zmęczony zmęczona zmęczone zmęczoni głodny głodna głodne głodni
spragniony spragniona spragnione spragnioni ranny ranna ranne ranni pijany pijana pijane pijani trzeźwy trzeźwa trzeźwe trzeźwi wściekły
wściekła wściekłe smutny smutna smutne smutni przestraszony przestraszona przestraszone przestraszoni zastraszony zastraszona zastraszone
zastraszoni niebezpieczny niebezpieczna niebezpieczne niebezpieczni bezpieczny bezpieczna bezpieczne bezpieczni zamknięty zamknięta
zamknięti otwarty otwarta otwarte otwarti zablokowany zablokowana zablokowane zablokowani uszkodzony uszkodzona uszkodzone uszkodzoni
niesprawny niesprawna niesprawne niesprawni sprawny sprawna sprawne sprawni pusty pusta puste pusti pełny pełna pełne pełni wolny wolna
wolni zajęty zajęta zajęte zajęti szybki szybka szybkie pracowniczy pracownicza pracownicze roboczy robocza robocze nocny nocna nocne
nocni dzienny dzienna dzienne dzienni poranny poranna poranne poranni wieczorny wieczorna wieczorne wieczorni tygodniowy tygodniowa
tygodniowe tygodniowi miesięczny miesięczna miesięczne miesięczni dodatkowy dodatkowa dodatkowe dodatkowi minimalny minimalna minimalne
minimalni najniższy najniższa najniższe godzinowy godzinowa godzinowe godzinowi zaległy zaległa zaległe niezapłacony niezapłacona
niezapłacone niezapłaconi nielegalny nielegalna nielegalne nielegalni legalny legalna legalne legalni fałszywy fałszywa fałszywe fałszywi
prawdziwy prawdziwa prawdziwe prawdziwi ważny ważna ważne ważni pilny pilna pilne pilni poważny poważna poważne poważni straszny straszna
straszne straszni okropny okropna okropne okropni bezczelny bezczelna bezczelne bezczelni chamski chamska chamskie wulgarny wulgarna
wulgarne wulgarni agresywny agresywna agresywne agresywni brutalny brutalna brutalne brutalni okrutny okrutna okrutne okrutni
niesprawiedliwy niesprawiedliwa niesprawiedliwe niesprawiedliwi sprawiedliwy sprawiedliwa sprawiedliwe sprawiedliwi uczciwy uczciwa
uczciwe uczciwi nieuczciwy nieuczciwa nieuczciwe nieuczciwi seksualny seksualna seksualne seksualni fizyczny fizyczna fizyczne fizyczni
psychiczny psychiczna psychiczne psychiczni moralny moralna moralne moralni prywatny prywatna prywatne prywatni służbowy służbowa służbowe
służbowi osobisty osobista osobiste osobisti anonimowy anonimowa anonimowe anonimowi poufny poufna poufne poufni tajny tajna tajne tajni
polskie ukraiński ukraińska ukraińskie białoruski białoruska białoruskie rosyjski rosyjska rosyjskie gruziński gruzińska gruzińskie
angielski angielska angielskie niemiecki niemiecka niemieckie turecki turecka tureckie hiszpański hiszpańska hiszpańskie holenderski
holenderska holenderskie zagraniczny zagraniczna zagraniczne zagraniczni obcy obca obce katolicki katolicka katolickie prawosławny
prawosławna prawosławne prawosławni muzułmański muzułmańska muzułmańskie chemiczny chemiczna chemiczne chemiczni trujący trująca trujące
elektryczny elektryczna elektryczne elektryczni ochronny ochronna ochronne ochronni przeciwpożarowy przeciwpożarowa przeciwpożarowe
przeciwpożarowi ewakuacyjny ewakuacyjna ewakuacyjne ewakuacyjni pożarowy pożarowa pożarowe pożarowi medyczny medyczna medyczne medyczni
macierzyńska macierzyńskie chorobowy chorobowa chorobowi wypoczynkowy wypoczynkowa wypoczynkowe wypoczynkowi ciężarny ciężarna ciężarne
ciężarni nieletni nieletnia nieletnie dorosły dorosła dorosłe pełnoletni pełnoletnia pełnoletnie samotny samotna samotne samotni biedny
biedna biedne biedni bogaty bogata bogate bogati głupi głupia głupie mądry mądra mądre leniwy leniwa leniwe leniwi czarny czarna czarne
czarni biały białe czerwony czerwona czerwone czerwoni zielony zielone zieloni niebieski niebieska niebieskie żółty żółta żółte żółti
pierwszy pierwsza pierwsze drugi druga drugie trzeci trzecia trzecie czwarty czwarta czwarte czwarti piąty piąta piąte piąti ostatni
ostatnia ostatnie następny następna następne następni kolejny kolejna kolejne kolejni poprzedni poprzednia poprzednie zeszły zeszła zeszłe
przyszły przyszłe ostry ostra ostre tępy tępa tępe cichy cicha ciche głośny głośna głośne głośni ciemny ciemna ciemne ciemni jasny jasna
jasni tani tania tanie drogie darmowy darmowa darmowe darmowi główny główna główne główni zwykły zwykła zwykłe normalny normalna normalne
normalni specjalny specjalna specjalne specjalni wspólny wspólna wspólne wspólni własny własna własne własni ludzki ludzka ludzkie
związkowy związkowa związkowe związkowi zakładowy zakładowa zakładowe zakładowi fabryczny fabryczna fabryczne fabryczni produkcyjny
produkcyjna produkcyjne produkcyjni magazynowy magazynowa magazynowe magazynowi budowlany budowlana budowlane budowlani rolny rolna rolne
rolni sezonowy sezonowa sezonowe sezonowi tymczasowy tymczasowa tymczasowe tymczasowi stały stała stałe próbny próbna próbne próbni
pisemny pisemna pisemne pisemni ustny ustna ustne ustni telefoniczny telefoniczna telefoniczne telefoniczni winny winna winne winni
niewinny niewinna niewinne niewinni odpowiedzialny odpowiedzialna odpowiedzialne odpowiedzialni obowiązkowy obowiązkowa obowiązkowe
obowiązkowi dobrowolny dobrowolna dobrowolne dobrowolni przymusowy przymusowa przymusowe przymusowi karny karna karne karni policyjny
policyjna policyjne policyjni sądowy sądowa sądowe sądowi rodzinny rodzinna rodzinne rodzinni domowy domowa domowe domowi świąteczny
świąteczna świąteczne świąteczni pracować pracował pracowali pracuję pracuj pracują pracowany pracowywać pracowywał pracowywali pracowuje
pracowuję pracowuj pracowują pracowywany pracowywa płacić płacił płacili płaci płacą płacię płacony zapłacić zapłacił zapłacili zapłaci
zapłacą zapłacię zapłacony wypłacić wypłacił wypłacili wypłaci wypłacą wypłacię wypłacony wypłacać wypłacał wypłacali wypłaca wypłacają
wypłacany opłacić opłacił opłacili opłaci opłacą opłacię opłacony potrącić potrącił potrącili potrąci potrącą potrącię potrącony potrącać
potrącał potrącali potrąca potrącają potrącany zabrać zabrał zabrali zabra zabrają zabrany zabierać zabierał zabierali zabiera zabierają
zabierany oddać oddał oddali odda oddają oddany oddawać oddawał oddawali oddawa oddawają oddawany dać dany dawać dawał dawali dawa dawają
dawany dostać dostał dostali dosta dostają dostany dostawać dostawał dostawali dostawają dostawany obiecać obiecał obiecali obieca
obiecają obiecany obiecywać obiecywał obiecywali obiecuje obiecuję obiecuj obiecują obiecywany obiecywa oszukać oszukał oszukali oszuka
oszukają oszukany oszukiwać oszukiwał oszukiwali oszukiwa oszukiwają oszukiwany okłamać okłamał okłamali okłama okłamają okłamany kłamać
kłamał kłamali kłama kłamają kłamany kraść kraśł kraśli kraś kraą kraię kraiony ukraść ukraśł ukraśli ukraś ukraą ukraię ukraiony zwolnić
zwolnił zwolnili zwolni zwolną zwolnię zwolniony zwalniać zwalniał zwalniali zwalnia zwalniają zwalniany wyrzucić wyrzucił wyrzucili
wyrzuci wyrzucą wyrzucię wyrzucony wyrzucać wyrzucał wyrzucali wyrzuca wyrzucają wyrzucany zatrudnić zatrudnił zatrudnili zatrudni
zatrudną zatrudnię zatrudniony zatrudniać zatrudniał zatrudniali zatrudnia zatrudniają zatrudniany zmusić zmusił zmusili zmusi zmusą
zmusię zmusony zmuszać zmuszał zmuszali zmusza zmuszają zmuszany kazać kaza kazają kazany nakazać nakazał nakazali nakazają nakazany
zabronić zabronił zabronili zabroni zabroną zabronię zabroniony zabraniać zabraniał zabraniali zabrania zabraniają zabraniany pozwolić
pozwolił pozwolili pozwoli pozwolą pozwolię pozwolony pozwalać pozwalał pozwalali pozwala pozwalają pozwalany odmówić odmówił odmówili
odmówi odmówą odmówię odmówiony odmawiać odmawiał odmawiali odmawia odmawiają odmawiany prosić prosił prosili prosą prosię prosony
poprosić poprosił poprosili poprosi poprosą poprosię poprosony pytać pytał pytali pyta pytają pytany zapytać zapytał zapytali zapyta
zapytają zapytany odpowiedzieć odpowiedział odpowiedzieli odpowiedzią odpowiedziy odpowiadać odpowiadał odpowiadali odpowiada odpowiadają
odpowiadany mówić mówił mówili mówą mówiony powiedzieć powiedzią powiedziy krzyczeć krzyczał krzyczeli nakrzyczeć nakrzyczał nakrzyczeli
nakrzyczą nakrzyczy wrzeszczeć wrzeszczał wrzeszczeli wrzeszczą wyzywać wyzywał wyzywali wyzuje wyzuję wyzuj wyzują wyzywany wyzywa
obrażać obrażał obrażali obraża obrażają obrażany obrazić obraził obrazili obrazi obrazą obrazię obrazony poniżać poniżał poniżali poniża
poniżają poniżany poniżyć poniżył poniżyli poniży poniżą poniżę poniżony ubliżać ubliżał ubliżali ubliża ubliżają ubliżany przeklinać
przeklinał przeklinali przeklina przeklinają przeklinany grozić grozili grozą grozię grozony zagrozić zagroził zagrozili zagrozi zagrozą
zagrozię zagrozony straszyć straszył straszyli straszy straszą straszę straszony zastraszyć zastraszył zastraszyli zastraszy zastraszą
zastraszę zastraszać zastraszał zastraszali zastrasza zastraszają zastraszany szantażować szantażował szantażowali szantażuje szantażuję
szantażuj szantażują szantażowany uderzyć uderzył uderzyli uderzy uderzą uderzę uderzony bić bili bię biony pobić pobi pobą pobię pobiony
kopać kopał kopali kopa kopają kopany kopnąć kopnął kopnęła kopnęli kopnie kopną popchnąć popchnął popchnęła popchnęli popchnie popchną
popychać popychał popychali popycha popychają popychany szarpać szarpał szarpali szarpa szarpają szarpany szarpnąć szarpnął szarpnęła
szarpnęli szarpnie szarpną pchnąć pchnął pchnęła pchnęli pchnie pchną rzucić rzucił rzucili rzuci rzucą rzucię rzucony rzucać rzucał
rzucali rzuca rzucają rzucany dotykać dotykał dotykali dotykają dotykany dotknąć dotknął dotknęła dotknęli dotknie dotkną macać macał
macali maca macają macany obmacać obmacał obmacali obmaca obmacają obmacany obmacywać obmacywał obmacywali obmacuje obmacuję obmacuj
obmacują obmacywany obmacywa złapać złapali złapa złapają złapany łapać łapał łapali łapa łapają łapany chwycić chwycił chwycili chwyci
chwycą chwycię chwycony przytulić przytulił przytulili przytuli przytulą przytulię przytulony przytulać przytulał przytulali przytula
przytulają przytulany pocałować pocałował pocałowali pocałuje pocałuję pocałuj pocałują pocałowany całować całował całowali całuje całuję
całuj całują całowany molestować molestował molestowali molestuje molestuję molestuj molestują molestowany zgwałcić zgwałcił zgwałcili
zgwałci zgwałcą zgwałcię zgwałcony gwałcić gwałcił gwałcili gwałci gwałcą gwałcię gwałcony wykorzystać wykorzystał wykorzystali wykorzysta
wykorzystają wykorzystany wykorzystywać wykorzystywał wykorzystywali wykorzystuje wykorzystuję wykorzystuj wykorzystują wykorzystywany
wykorzystywa podglądać podglądał podglądali podgląda podglądają podglądany nagrywać nagrywał nagrywali nagruje nagruję nagruj nagrują
nagrywany nagrywa nagrać nagrał nagrali nagra nagrają nagrany śledzić śledził śledzili śledzi śledzą śledzię śledzony zamknąć zamknie
zamkną zamykać zamykał zamykali zamyka zamykany otworzyć otworzył otworzyli otworzy otworzą otworzę otworzony otwierać otwierał otwierali
otwiera otwierają otwierany zablokować zablokował zablokowali zablokuje zablokuję zablokuj zablokują blokować blokował blokowali blokuje
blokuję blokuj blokują blokowany trzymać trzymał trzymali trzyma trzymają trzymany zatrzymać zatrzymał zatrzymali zatrzyma zatrzymają
zatrzymany zatrzymywać zatrzymywał zatrzymywali zatrzymuje zatrzymuję zatrzymuj zatrzymują zatrzymywany zatrzymywa pisać pisał pisali pisa
pisają pisany napisać napisał napisali napisa napisają napisany dzwonić dzwonił dzwonili dzwoną dzwoniony zadzwonić zadzwonił zadzwonili
zadzwoni zadzwoną zadzwonię zadzwoniony wysłać wysłał wysłali wysła wysłają wysłany wysyłać wysyłał wysyłali wysyła wysyłają wysyłany
podpisać podpisał podpisali podpisają podpisany podpisywać podpisywał podpisywali podpisuje podpisuję podpisuj podpisują podpisywany
podpisywa czytać czytał czytali czyta czytają czytany przeczytać przeczytał przeczytali przeczyta przeczytają przeczytany zgłosić zgłosił
zgłosili zgłosi zgłosą zgłosię zgłosony zgłaszać zgłaszał zgłaszali zgłasza zgłaszają zgłaszany skarżyć skarżył skarżyli skarży skarżą
skarżę skarżony poskarżyć poskarżył poskarżyli poskarży poskarżą poskarżę poskarżony pomół pomóli pomó pomą pomię pomiony pomagać pomagał
pomagali pomaga pomagają pomagany ratować ratował ratowali ratuje ratuję ratuj ratują ratowany uratować uratował uratowali uratuje uratuję
uratuj uratują uratowany wezwać wezwał wezwali wezwa wezwają wezwany wzywać wzywał wzywali wzuje wzuję wzuj wzują wzywany wzywa zawołać
zawołał zawołali zawoła zawołają zawołany wołać wołał wołali woła wołają wołany szukać szukał szukali szuka szukają szukany znaleźć
znaleźł znaleźli znaleź znaleą znaleię znaleiony czekać czekał czekali czeka czekają czekany poczekać poczekał poczekali poczeka poczekają
poczekany zacząć zacząli zaczą zaczię zaczony zaczynać zaczynał zaczynali zaczynają zaczynany skończyć skończył skończyli skończy skończą
skończę skończony kończyć kończył kończyli kończy kończą kończę kończony przestać przestał przestali przesta przestają przestany
przyjechać przyjechał przyjechali przyjecha przyjechają przyjechany przyjeżdżać przyjeżdżał przyjeżdżali przyjeżdża przyjeżdżają
przyjeżdżany pojechać pojechał pojechali pojecha pojechają pojechany jechać jechał jechali jecha jechają jechany jeździć jeździł jeździli
jeździ jeźdzą jeździę jeźdzony wyjechać wyjechał wyjechali wyjecha wyjechają wyjechany wrócić wrócił wrócili wróci wrócą wrócię wrócony
wracać wracał wracali wraca wracają wracany wychodzić wychodził wychodzili wychodzi wychodzą wychodzię wychodzony przychodzić przychodził
przychodzili przychodzi przychodzą przychodzię przychodzony chodzić chodził chodzili chodzą chodzię chodzony uciec ucieł ucieli ucie ucią
uciię uciiony uciekać uciekał uciekali ucieka uciekają uciekany mieszkać mieszkał mieszkali mieszka mieszkają mieszkany zamieszkać
zamieszkał zamieszkali zamieszka zamieszkają zamieszkany spać spał spali spa spają spany jeść jeśł jeś jeą jeię jeiony zjeść zjeśł zjeśli
zjeś zjeą zjeię zjeiony pić pili pię piony wypić wypił wypili wypi wypą wypię wypiony siedzieć siedział siedzieli siedzią siedziy stać
stał stali stają stany leżeć leżał leżeli leżi leżą usiąść usiąśł usiąśli usiąś usiąą usiąię usiąiony upaść upaśł upaśli upaś upaą upaię
upaiony spaść spaśł spaśli spaś spaą spaię spaiony przewrócić przewrócił przewrócili przewróci przewrócą przewrócię przewrócony zemdleć
zemdleli zemdli zemdlą zasłabnąć zasłabnął zasłabnęła zasłabnęli zasłabnie zasłabną zachorować zachorował zachorowali zachoruje zachoruję
zachoruj zachorują zachorowany chorować chorował chorowali choruje choruję choruj chorują chorowany leczyć leczył leczyli leczy leczą
leczę leczony boleć bolał boleli boli bolą złamać złamał złamali złama złamają złamany skaleczyć skaleczył skaleczyli skaleczy skaleczą
skaleczę skaleczony oparzyć oparzyli oparzy oparzą oparzę oparzony przeciąć przeciął przeciąli przecią przeciię przeciiony uciąć uciąli
zranić zranił zranili zrani zraną zranię zraniony krwawić krwawił krwawili krwawi krwawą krwawię krwawiony wymiotować wymiotował
wymiotowali wymiotuje wymiotuję wymiotuj wymiotują wymiotowany zatruć zatruł zatruli zatru zatrą zatrię zatriony umrzeć umrzał umrzeli
umrzą umrzy umierać umierał umierali umierają umierany zginąć zginęła zginęli zginie zginą zabić zabił zabili zabi zabą zabię zabiony
płakać płakał płakali płaka płakają płakany rozpłakać rozpłakał rozpłakali rozpłaka rozpłakają rozpłakany bać bał bają bany cierpieć
cierpiał cierpieli cierpii cierpią cierpiy wytrzymać wytrzymał wytrzymali wytrzyma wytrzymają wytrzymany męczyć męczył męczyli męczy męczą
męczę męczony dręczyć dręczył dręczyli dręczy dręczą dręczę dręczony gnębić gnębił gnębili gnębi gnębą gnębię gnębiony nękać nękał nękali
nęka nękają nękany robić robił robili robi robą robię robiony zrobić zrobił zrobili zrobi zrobą zrobię zrobiony szyć szył szyli szy szą
szę szony kroić kroił kroili kroi kroą kroię kroiony pakować pakował pakowali pakuje pakuję pakuj pakują pakowany sortować sortował
sortowali sortuje sortuję sortuj sortują sortowany spawać spawał spawali spawa spawają spawany składać składał składali składa składają
składany montować montował montowali montuje montuję montuj montują montowany ładować ładował ładowali ładuje ładuję ładuj ładują ładowany
rozładować rozładował rozładowali rozładuje rozładuję rozładuj rozładują rozładowany nosić nosił nosili nosi nosą nosię nosony przenosić
przenosił przenosili przenosi przenosą przenosię przenosony dźwigać dźwigał dźwigali dźwiga dźwigają dźwigany podnosić podnosił podnosili
podnosi podnosą podnosię podnosony podnieść podnieśł podnieśli podnieś podnieą podnieię podnieiony ciągnąć ciągnął ciągnęła ciągnęli
ciągnie ciągną pchać pchał pchali pcha pchają pchany zbierać zbierał zbierali zbiera zbierają zbierany zrywać zrywał zrywali zruje zruję
zruj zrują zrywany zrywa sadzić sadził sadzili sadzi sadzą sadzię sadzony pryskać pryskał pryskali pryska pryskają pryskany sprzątać
sprzątał sprzątali sprząta sprzątają sprzątany myć mył myli mony czyścić czyścił czyścili czyści czyścą czyścię czyścony obsługiwać
obsługiwał obsługiwali obsługiwa obsługiwają obsługiwany naprawić naprawił naprawili naprawi naprawą naprawię naprawiony naprawiać
naprawiał naprawiali naprawia naprawiają naprawiany działać działał działali działają działany zepsuć zepsuł zepsuli zepsu zepsą zepsię
zepsony psuć psuł psuli psu psą psię psony ćwiczyć ćwiczył ćwiczyli ćwiczy ćwiczą ćwiczę ćwiczony szkolić szkolił szkolili szkoli szkolą
szkolię szkolony uczyć uczył uczyli uczy uczą uczę uczony wiedzieć wiedzią wiedziy widzieć widział widzieli widzią widziy zobaczyć
zobaczył zobaczyli zobaczy zobaczą zobaczę zobaczony słyszeć słyszał słyszeli słyszą słyszy usłyszeć usłyszał usłyszeli usłyszą usłyszy
czuć czuł czuli czu czą czię czony poczuć poczuł poczuli poczu począ poczię poczony myśleć myślał myśleli myśli myślą rozumieć rozumiał
rozumieli rozumii rozumią rozumiy zrozumieć zrozumiał zrozumieli zrozumii zrozumią zrozumiy znać znał znali zna znają znany poznać poznał
poznali pozna poznają poznany pamiętać pamiętał pamiętali pamięta pamiętają pamiętany zapomnieć zapomniał zapomnieli zapomnii zapomnią
zapomniy chcieć chcii chcią chciy móc mół móli mię miony musieć musii musią musiy mogłem mogłeł mogłeli mogłe mogłą mogłię mogłiony umieć
umiał umieli umii umią umiy lubić lubił lubili lubi lubą lubię lubiony kochać kochał kochali kocha kochają kochany nienawidzić nienawidził
nienawidzili nienawidzi nienawidzą nienawidzię nienawidzony wierzyć wierzył wierzyli wierzy wierzą wierzę wierzony żałować żałował
żałowali żałuje żałuję żałuj żałują żałowany próbować próbował próbowali próbuje próbuję próbuj próbują próbowany spróbować spróbował
spróbowali spróbuje spróbuję spróbuj spróbują spróbowany starać starał starali starają starany udawać udawał udawali udawa udawają udawany
kontrolować kontrolował kontrolowali kontroluje kontroluję kontroluj kontrolują kontrolowany sprawdzać sprawdzał sprawdzali sprawdza
sprawdzają sprawdzany sprawdzić sprawdził sprawdzili sprawdzi sprawdzą sprawdzię sprawdzony pilnować pilnował pilnowali pilnuje pilnuję
pilnuj pilnują pilnowany obserwować obserwował obserwowali obserwuje obserwuję obserwuj obserwują obserwowany traktować traktował
traktowali traktuje traktuję traktuj traktują traktowany dyskryminować dyskryminował dyskryminowali dyskryminuje dyskryminuję dyskryminuj
dyskryminują dyskryminowany oskarżać oskarżał oskarżali oskarża oskarżają oskarżany oskarżyć oskarżył oskarżyli oskarży oskarżą oskarżę
oskarżony podejrzewać podejrzewał podejrzewali podejrzewa podejrzewają podejrzewany karać karał karali karają karany ukarać ukarał ukarali
ukara ukarają ukarany liczyć liczył liczyli liczy liczą liczę liczony naliczyć naliczył naliczyli naliczy naliczą naliczę naliczony
naliczać naliczał naliczali nalicza naliczają naliczany zaniżać zaniżał zaniżali zaniża zaniżają zaniżany spóźnić spóźnił spóźnili spóźni
spóźną spóźnię spóźniony spóźniać spóźniał spóźniali spóźnia spóźniają spóźniany przedłużyć przedłużył przedłużyli przedłuży przedłużą
przedłużę przedłużony zmienić zmienił zmienili zmieni zmieną zmienię zmieniony zmieniać zmieniał zmieniali zmienia zmieniają zmieniany
przenieść przenieśł przenieśli przenieś przenieą przenieię przenieiony kupić kupił kupili kupi kupą kupię kupiony kupować kupował kupowali
kupuje kupuję kupuj kupują kupowany sprzedać sprzedał sprzedali sprzeda sprzedają sprzedany pożyczyć pożyczył pożyczyli pożyczy pożyczą
pożyczę pożyczony wynająć wynajął wynająli wynają wynajię wynajiony odebrać odebrał odebrali odebra odebrają odebrany odbierać odbierał
odbierali odbiera odbierają odbierany odwołać odwołał odwołali odwoła odwołają odwołany ukryć ukrył ukryli ukrą ukrę ukrony ukrywać
ukrywał ukrywali ukruje ukruję ukruj ukrują ukrywany ukrywa zniszczyć zniszczył zniszczyli zniszczy zniszczą zniszczę zniszczony niszczyć
niszczył niszczyli niszczy niszczą niszczę niszczony używać używał używali użuje użuję użuj użują używany używa stosować stosował
stosowali stosuje stosuję stosuj stosują stosowany zakazywać zakazywał zakazywali zakazuje zakazuję zakazuj zakazują zakazywany zakazywa
żądać żądał żądali żąda żądają żądany wymagać wymagał wymagali wymaga wymagają wymagany domagać domagał domagali domaga domagają domagany
protestować protestował protestowali protestuje protestuję protestuj protestują protestowany strajkować strajkował strajkowali strajkuje
strajkuję strajkuj strajkują strajkowany należeć należał należeli należi należą zapisać zapisał zapisali zapisa zapisają zapisany wypisać
wypisał wypisali wypisa wypisają wypisany wstąpić wstąpił wstąpili wstąpi wstąpą wstąpię wstąpiony głosować głosował głosowali głosuje
głosuję głosuj głosują głosowany organizować organizował organizowali organizuje organizuję organizuj organizują organizowany
interweniować interweniował interweniowali interweniuje interweniuję interweniuj interweniują interweniowany reagować reagował reagowali
reaguje reaguję reaguj reagują reagowany zareagować zareagował zareagowali zareaguje zareaguję zareaguj zareagują zareagowany ignorować
ignorował ignorowali ignoruje ignoruję ignoruj ignorują ignorowany tłumaczyć tłumaczył tłumaczyli tłumaczy tłumaczą tłumaczę tłumaczony
wyjaśnić wyjaśnił wyjaśnili wyjaśni wyjaśną wyjaśnię wyjaśniony rozmawiać rozmawiał rozmawiali rozmawia rozmawiają rozmawiany porozmawiać
porozmawiał porozmawiali porozmawia porozmawiają porozmawiany spotkać spotkał spotkali spotka spotkają spotkany spotykać spotykał
spotykali spotyka spotykają spotykany zaprosić zaprosił zaprosili zaprosi zaprosą zaprosię zaprosony proponować proponował proponowali
proponuje proponuję proponuj proponują proponowany zaproponować zaproponował zaproponowali zaproponuje zaproponuję zaproponuj zaproponują
zaproponowany zaczepiać zaczepiał zaczepiali zaczepia zaczepiają zaczepiany podrywać podrywał podrywali podruje podruję podruj podrują
podrywany podrywa dokuczać dokuczał dokuczali dokucza dokuczają dokuczany wyśmiewać wyśmiewał wyśmiewali wyśmiewa wyśmiewają wyśmiewany
śmiać śmiał śmiali śmia śmiają śmiany żartować żartował żartowali żartuje żartuję żartuj żartują żartowany drwić drwił drwili drwi drwą
drwię drwiony pluć pluł pluli plu plą plię plony opluć opluł opluli oplu oplą oplię oplony szefowi szefem szefowej kierownikowi
kierownikiem kierowniczkę brygadzisty brygadziście brygadzistę majstra majstrem mistrzem liderem liderkę koordynatorem koordynatorkę
managerem menadżer menadżera dyrektorem dyrektorowi dyrektorka prezesem właścicielem właścicielka właścicielki pracodawcy kadrowa kadrowej
księgowej ochroniarzem kierowcy kierowcę agentka rekruterka rekruterki tłumaczka tłumaczki przewodniczącego przewodnicząca przewodniczącej
zastępcy kolegi koledze kolegę koleżankę żonę męża córkę siostrę kuzynka przyjaciółka partnerka sąsiadka współlokatorka znajoma sprawcy
gospodyni bauer kucharka sprzątaczka sprzątaczki uderzyła biła szarpie szarpała rzuciła rzucała dotykała łapie krzyczała drze wyzywała
wyzwał wyzwała zagroziła zmusiła zabroniła odmówiła zwolniła wyrzuciła oszukała oszukuje kłamie zabrała obiecała mówiła twierdzi twierdził
zapytała napisała widziała złamała pluje znęca znęcał śmieje zachorowała zniknął zniknęła zaatakował zaatakowała ugryzł udusił dusił panno
panna dr mgr inż prof mec ks ciotka mr mrs ms mister doktorem inżynier redaktor mecenas dyr kier pracowników mężczyzn godzinę sekund
dniówek nocy noce proc szt kartonów paczek kilogramów litrów cm pokoi stopni hektarów ha skrzynek rolek łóżek groszy grosze eur dolar
dolarów usd funt funtów hrywien hrywna uah koron aleja al aleje pl osiedle os domek lokal wsi miejscowość szosa skwer sty lut mar kwi cze
lip wrz paź gru numerem num numery plus kreska myślnik spacja kropka pauza ukośnik nazywam nazywa nazywają nazywał nazywała jako znana
imieniu nazwisku nazwiskiem niejaki niejaka niejakiego podpisano dane dotyczy świadkiem świadkowie świadkami zapytajcie pytajcie zapytaj
spytajcie rozmawiałem rozmawiałam rozmawiałyśmy mówiłem mówiłam zgłosiłem zgłaszałam dzwońcie zadzwońcie kontaktować skontaktujcie
wyrazami witaj zdaniem wraz nadawca oskarżam składam skargę boją pobity pobita molestowana zwolniona zgwałcona tel kom zadzwoń konta iban
pin kod nip regon jazdy polisy rejestracja rejestracyjny imo identyfikator ewidencyjny id stanowisku stół łóżku linii brygada brygady boks
gate boksu letni letnia letniego letniej latek latka wiek wieku mając skończyłem skończyłam skończyła ukończyła związków solidarności
społeczny skarbnik jedyna jedyny nocnej kadr operatorka dźwigu palacz sołtys proboszcz mężczyźni ukrainek cudzoziemców robotników szwaczek
nieletnich nieletniego niepełnoletni niepełnoletnia niepełnoletnich niepełnoletnie piętnastoletni piętnastoletnia szesnastoletni
szesnastoletnia siedemnastoletnia siedemnastoletni czternastoletni czternastoletnia ciężarnej ciężarnych spodziewam urodziłam brzemienna
pali wybuchł wybuchło eksplozja zamknięci kłódkę uwięzieni uwięziona uwięziony zasypało pęka pękają pęknięcia pękająca wali zawalił runęło
runął wyciek ulatnia poraził umieram samobójstwo popełnić zabiję porwali porwana zaginęła zaginął krwotok nieprzytomny nieprzytomna pomocy
pistolet pistoletem broń bronią karabin strzelba strzelał maczeta uzbrojony uzbrojeni tasak jedynie przełożony przełożona przełożonego
zmianowy ustawiacz kadry wyzywają ochroniarze ochroniarzy stróż pośredniczka pośrednictwo podwykonawca zero jedynka dwójka trójka czwórka
szóstka siódemka ósemka dziewiątka jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście
dziewiętnaście czterdzieści sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt podwójne podwójny podwójna potrójne potrójny
potrójna
osłona osłony osłon hamulce hamulec hamulców apteczka apteczki apteczkę dojazd dojazdu dojazdy smsem sms-em znajomi znajomych znajomym
tracimy tracę tracą traci wylatuje wyleciał wyleciała chwieje chwiał rusztowaniu rusztowań dzikusów dzikusy wadze waga wagę wagi skrzynkę
skrzynie wódka wódki piwo piwa papierosy palą palić pyłem gryzonie wszy wilgoć wilgoci przeciąg bramę klucze kluczy światła ciemności
prądem przewody kable iskry ognia podłogę baraki kontenery przyczepa namiot namiotach łóżka materac materace koc koce pościel prysznice
toaletę wodę taśmę prasę noże wiertarka dźwig podnośnik wózkiem ciągnik traktorem przyczepę auto autem auta samochodem busem autobusem
rowerem paliwo paliwa benzyna olej oleju smar kwas kwasu chlor kleje lakier rozpuszczalnik chemii środki pestycydy trutka rękawiczek
maseczek kaski buty butów obuwie kurtek fartuchy okulary zatyczki ubranie ubrania spodnie czapka rękę dłonie palca palcem nogę głowę skórę
serca płuca krwią ranę siniak siniaki złamana skręcił zwichnął gorączkę wysypka wysypkę wysypki bóle mdleją mdleję wymioty zatruła leki
tabletkę lekarzem karetkę pogotowie chorzy chorobę wypłatę stawkę premii zaliczkę odliczają obcinają obcina obciął mandat długów pożyczkę
etat podatki paszporty paszportów kartę dokumenty dokumentów podpisałam podpisałem papiery tłumaczenie dusi plunął nagrywają filmuje
oszukują kłamią ukrywają chowają zwrócić brać śpią mieszkam mieszkamy pracujemy robimy robią stoją siedzą chodzę chodzimy jedziemy noszę
nosimy noszą dźwigam dźwigamy zbieram zbieramy sprzątam sprzątamy pakujemy szyjemy myję myjemy myją czekam czekamy proszą pytam pytamy
mówimy piszemy piszą słyszę widzę widzi widzimy widzą biurze audyt audytu święto przerwę zmianę normę tempo żadnych inaczej truskawek
pieczarek szparagi pomidory pomidorów ogórki sałata ziemniaki mięsa kurczaki kurczaków jajka posiłki polu pola lesie tartaku budowę
mroźnia stolarnia stolarni lakiernia sortownia
utknęła utknął utknęło wałek wałku dzielimy dzielą małego małym niektóre niektórzy niektórych mroźni lodowato lodowata pieką piecze zegary
czwartej piątej szóstej siódmej ósmej dziewiątej dziesiątej nowych nowej szwy szwów szwami pociągnęła pociągnął zeszłego zeszłym połowie
umyć zadziałał siadać wstąpimy dziewczynę zostawać zostajemy pryskamy podnoszą włosy włosów twarzy ramiona włączyli wyłączyli włącza
wyłącza psuje spada poślizgnął potknął uderzyło obcięło zmiażdżyło poparzyło spuchła spuchnięte duszę dusimy wystarcza kończymy zaczynamy
wychodzimy wracamy wyjeżdża wywożą przywożą odwożą zawieźli zawożą pokazać pokazują pokazał sprzedaje kosztuje kosztują wynajmuje
wynajmują czysto zmęczeni przestraszeni spokojny niebezpiecznie bezpiecznie prawa nazwiska
siku wychodek szalet sedes spłuczka umywalka natrysk wanna mydło ręcznik kołdra poduszka prycza piętrówka wersalka kanapa fotel stołek
taboret stolik szafa lustro dywan firanka zasłona klamka zasuwa ogrodzenie siatka rynna komin poddasze poręcz balkon podwórko rów chodnik
tory furgon motor skuter łódka statek kuter przystanek dworzec spółka przedsiębiorstwo hurtownia market warsztat kancelaria mleczarnia
przetwórnia malarnia spawalnia odlewnia stocznia tunel pieczarkarnia ferma obora chlewnia stajnia winnica kantyna bufet palarnia portiernia
dyżurka świetlica akademik tokarka frezarka gilotyna krajarka mieszalnik taśmociąg przenośnik robot podajnik kurtyna czujnik przycisk
wyłącznik włącznik gniazdko wtyczka rozdzielnia bezpiecznik napięcie pompa zawór rura wąż zbiornik kocioł palnik grzejnik kaloryfer
wentylator wiatrak nawiew wyciąg odkurzacz lampa żarówka latarka syrena hydrant śrubokręt szpadel wiadro miotła szczotka mop ścierka pudło
folia belka guma cement żwir węgiel ropa ług chemikalia spaliny czad huk wibracje cień czoło kciuk paznokieć pępek pośladek krocze łydka
mięsień ścięgno żyła pęcherz macica mocz skurcz zadrapanie obrzęk opuchlizna poparzenie zwichnięcie skręcenie amputacja zakażenie infekcja
angina zapalenie swędzenie pieczenie zawrót biegunka nowotwór nerwica przemęczenie wycieńczenie miesiączka podpaska tampon laktator
antybiotyk plaster opatrunek szczepionka wynik ratownik dentysta psycholog nagroda trzynastka łapówka koperta odprawa alimenty paragraf
ksero petycja notatka harmonogram kalendarz limit usterka wada popołudniówka odpoczynek wychowawczy popołudnie świt kwartał wakacje ferie
sekretarka biurowa załoga ekipa kumpel prasowaczka pakowaczka kelnerka kasjerka sprzedawczyni tokarz tynkarz hydraulik dozorca straż
prokurator delegat przedstawiciel teściowa baba typ typek gnojek dzieciak młodzież nastolatek emeryt stażysta migrant banglijczyk
wietnamczyk rosjanin murzyn muzułmanin katolik szturchaniec kopniak wrzask upokorzenie donos odwet napastowanie niewola przymus handel
zabójstwo morderstwo śmierć zawalenie porażenie ewakuacja ucieczka awaria skażenie wybory kurczak wędlina robak pchła wesz kleszcz żmija
indyk gęś porzeczka winogrono marchew choinka koszulka chusta kalosze skarpety szelki kamizelka peleryna stopery nauszniki mundur torebka
portfel ładowarka monitor kłopot warunek warunki obietnica przód tył dół kawałek kilometr cena koszt ilość kurs przedszkole tłum ogromny
szeroki wąski twardy miękki świeży zgniły spleśniały przeterminowany kwaśny słony słodki gorzki surowy popsuty połamany pęknięty dziurawy
rozbity stłuczony zardzewiały przegniły przeżarty zapchany zatkany zalany zastawiony goły bosy wykończony senny przerażony nerwowy głuchy
niepełnosprawny żonaty zamężna rozwiedziony bezrobotny przyjęty przeniesiony martwy żywy dłużny dziwny fatalny szkodliwy oficjalny publiczny
państwowy prawny roczny maksymalny średni podstawowy zasadniczy określony brązowy boczny tylny przedni lewy damski męski dziecięcy nieludzki
robotniczy awaryjny techniczny powypadkowy zdrowotny urlopowy toksyczny skażony gazowy wodny drewniany metalowy szklany plastikowy
jednorazowy podarty wredny zapewne wreszcie nareszcie niekiedy pojutrze przedwczoraj najpierw bliżej fatalnie ciasno regularnie zupełnie
wcale półtora zamiast pomimo wskutek zgodnie rypać zasuwać harówka cyrk kpina żenada masakra tragedia porażka patologia koszmar piekło
dramat skandal hańba szok bajzel burdel syf chlew woleć potrafić przestawać trwać zostawić zostawiać pójść wchodzić odejść odchodzić dojść
dojeżdżać wozić wieźć przywozić zawieźć nieść przynosić przynieść wynosić spadać upadać wpaść wstać wstawać kłaść położyć zasnąć budzić
obudzić posprzątać wyczyścić suszyć schnąć uszyć ciąć zebrać ważyć policzyć mierzyć gadać zażądać skłamać wytłumaczyć wyzwać rozkazać
zakazać dusić wywalić wylać skrócić wydłużyć dopłacić okradać odliczać ściągać obniżyć obniżać podwyższyć dłużyć winić sprzedawać wydać
poszukać zgubić tracić gubić chować zastawiać zastawić włączyć włączać wyłączyć wyłączać popsuć łamać połamać pękać pęknąć urwać oberwać
zerwać drzeć podrzeć rozerwać cieknąć ciec kapać wylewać zalać zalewać przeciekać zapalić spalić wybuchnąć wybuchać dymić kopcić śmierdzieć
cuchnąć pachnieć kurzyć brudzić opryskać szczypać swędzieć zaboleć puchnąć spuchnąć drętwieć zdrętwieć kaszleć rzygać mdleć wyleczyć badać
zbadać ranić poparzyć zmiażdżyć przygnieść przytrzasnąć obciąć odciąć ginąć karmić odciągać martwić wkurzać zmęczyć odpocząć narzekać
donosić walczyć bronić obronić wybierać wybrać rządzić oceniać podrobić podrabiać odbić odbijać płynąć pływać lecieć polecieć biec biegać
skakać wspinać schodzić prowadzić nauczyć przeszkolić słuchać posłuchać patrzeć popatrzeć oglądać pomyśleć zapominać ufać modlić ubrać
ubierać rozebrać rozbierać zdjąć zakładać założyć użyć starczyć wystarczyć dotyczyć zależeć zdarzyć zdarzać wydarzyć okazać zgadzać zgodzić
odrzucić lekceważyć olewać dzielić rozdzielać jąkać wykreślić rozłożyć rozkładać złożyć ustawić ustawiać układać wieszać powiesić zawiesić
przyczepić kleić wiercić ścierać zamiatać odkurzać wylecieć przeszukać gryźć ugryźć ukąsić żreć wyć jęczeć wypędzić wygonić gonić płot rzeka
jezioro most port pas deszcz śnieg wiatr lato jesień masło cukier sól szczur kasza wina lać hol gruby chudy prosty szary ślepy burza błoto
regał butla ostrze skrzynia nerka pot mdłości senność bezsenność robotnica synowa pobicie szarpanie wyśmiewanie obmacywanie podglądanie
śledzenie porwanie równość cierpliwość sekunda lodowaty niemy prawy zatruty brakujący popracować gotować zapakować rozładowywać wyjaśniać
uderzać filmować prześladować przyjmować przyjąć pożyczać kosztować schować pokazywać truć zabijać denerwować wytrzymywać odpoczywać
kierować skontrolować fałszować sfałszować kombinować wynajmować szanować zdejmować potrzebować brakować przysługiwać faworyzować zapisywać
malować szlifować rewidować coraz większy mniejszy starszy młodszy wyższy niższy dłuższy krótszy cięższy lżejszy tańszy droższy silniejszy
słabszy szybszy wolniejszy późniejszy wcześniejszy ważniejszy największy najmniejszy najlepszy najwyższy manko ciężar automat pamięć
przyjęcie przyjęcia przyjęciu zdarzenie wyzywanie potrącanie wydawanie zamykanie otwarcie zamknięcie przyjazd powrót odjazd przewóz odbiór
przeładunek załadunek rozładunek montaż prasowanie cięcie dźwiganie siedzenie czekanie granda heca ściema bzdura głupota kretyn pasożyt
łajza łachudra menda cham prostak wieśniak wydawać poddawać leje leją lało lali grzać nagrzać przegrzać zagrzać wiać zwiać siać kryć żyć
gnić kłuć napluć obszyć podbić rozbić wybić przybić nabić obić ubić popić upić spić nalać oblać rozlać podlać stówka dycha tysiak kafel
szmaciarz kurwica zajebany zajebiście jebać pierdolić wypierdalać spierdalać wkurwiony gówniany dupsko cycki cyce morda mordę ryj ryja
zapierdol zapieprz zapieprzać harować tyrać charować bulić buli dymać kantować kantują rąbać okraść okradają oszwabić wyrolować kręcić kręcą
ściemniać ściemnia zwodzić zwodzą zbywać zbywają spławiać olać olali bimbać gwizdać mydlić mydlą szczeniak dziadostwo ubóstwo głodowanie
bezdomny bezdomność noclegownia schronisko mycka serwis obsługa klienci zamówienie zamówienia terminy presja pośpiech wyścig rekord wyniki
statystyka procenty druty guziki zamki suwaki bele kupony szablony wykroje boki rogi róg kąt kąty szpara szczelina dziura dziury otwór
otwory rysa pęknięcie ubytek zaciek plama plamy smuga zator tętno cukrzyca tarczyca żylaki przepuklina dyskopatia rwa kolka zapaść drgawki
padaczka zaćma głuchota szumy piski wstecz wprost znienacka naraz jednocześnie akurat dokładnie naprzeciwko dookoła wzdłuż poprzez sprzed
spoza byle siaki sześciu siedmiu ośmiu dziewięciu dziesięciu dwunastu piętnastu dwudziestu trzydziestu zimę ranem południem świtem
porządnie porządny porządek pasować pasuje drażnić elastyczny pojedynczo pojedynczy czajnik pogryźć sopel wisieć parówka uprzedzać gazeta
jadalnia atest postrzępiony ubezpieczyciel wczasy robota robotny azjata przenoszenie woreczek suszarnia spiżarnia sypialnia łóżeczko poręcze
materacyk garnki patelnia szklanka kuchenka zamrażarka pralka suszarka żelazko wieszak śmietnik śmietniki radio głośnik kołowrotek
zapalniczka zapałki świeca grupka komunikator połączenie sygnał zasięg rozmówca odbiorca ankieta formularz rubryka areszt więzienie dziennik
notes zeszyt długopis ołówek pieczęć parafka zapis wpis treść punkt zapisek wózkowy paletyzator zgrzewarka etykieciarka pakowarka lakiernica
wyważarka walec tryb tryby zębatka łożysko sprężyna nakrętka podkładka uszczelka dysza filtr olejarka smarowanie grzanie chłodzenie
wietrzenie duchota zaduch parówa sauna ukrop żar skwar ziąb szron lodowisko kałuża zalewa powódź susza ulewa mżawka piorun pocić spocić
przemarznąć zmarznąć marznąć odmrozić przeziębić przewiać oślepnąć ogłuchnąć schudnąć osłabnąć dochodzić przejść obejść zejść objąć wyjąć
wjechać zjechać rozjechać wywrócić poślizgnąć potknąć zaczepić zahaczyć wciągnąć wkręcić chlapnąć ochlapać prysnąć trysnąć zaiskrzyć iskrzyć
tlić zadymić podtruć struć odparzyć obetrzeć otrzeć wmawiać wmówić obgadywać obmawiać plotkować wyśmiać wyszydzać szydzić tyranizować
nagabywać nalegać naciskać wymuszać wymusić podkupić przekupić korumpować kolesiostwo nepotyzm znajomości układy klika sitwa dostęp dokładka
porcja okruch okruchy resztki odpadki pomyje zgnilizna stęchlizna zjełczały nieświeży niedopieczony przypalony rozgotowany wodnisty
bezprawie bezprawny samowolka samowola łamanie naruszać przestrzegać niesprawiedliwość krzywdzić skrzywdzić znęcać zaniedbanie zaniedbać
zaniedbany lekceważenie obojętność bezczelność chamstwo brutalność agresja uprawa zbiory zbiorach pielić pielenie podlewać podlewanie
zrywanie krzak krzaki rządek rzędy grządka grządki łubianka łubianki kobiałka dojarnia udój dojenie obornik gnojówka gnojowica kojec kojce
wybieg ubój patroszenie rozbiór trybowanie tuszka tusza pióra flaki zszywacz zszywki klamra nożyk ostrza wykrojnik sztanca matryca ścieg
overlock stębnówka maszynistka krojczy krojownia szwalniczy nici podszewka
`,
  endings: `
a u y i e ę ą o em iem om ami ach ów owi ie ego emu ej ych ymi ym im ch m mi go mu j cie my sz ł ła li ły ło łem łam am aś eś łaś łeś by
śmy że jąc sza`,
  nameEndings: 'a u y i e ę ą o em iem om ami ach ów owi owie ie ego emu ej ych ymi ym im m owa owej ową ówna ówny',
  prefixes: '',
  given: `
Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Elżbieta Joanna Magdalena Monika Teresa Zofia Danuta Jadwiga Aleksandra
Natalia Karolina Beata Dorota Halina Janina Jolanta Irena Grażyna Paulina Iwona Bożena Marta Julia Marzena Justyna Sylwia Helena Urszula
Patrycja Renata Wiktoria Stanisława Hanna Marianna Kinga Wanda Weronika Dominika Genowefa Klaudia Martyna Zuzanna Emilia Edyta Maja Alicja
Agata Aneta Ilona Izabela Izabella Ewelina Kamila Marlena Lucyna Wiesława Mirosława Stefania Henryka Czesława Zdzisława Bogumiła Bogusława
Daria Sabina Angelika Oliwia Lena Amelia Nikola Gabriela Kornelia Milena Malwina Żaneta Sandra Roksana Lidia Liliana Aldona Regina
Leokadia Bronisława Kazimiera Eugenia Cecylia Róża Felicja Apolonia Otylia Wioletta Wioleta Violetta Honorata Bernadeta Dagmara Nina Nadia
Oksana Olena Iryna Tetiana Natalija Switłana Ludmiła Ludmyla Halyna Alina Alona Olga Oleksandra Anastazja Anastasia Julija Wira Lubow
Raisa Walentyna Larysa Marija Bohdana Sofija Solomija Chrystyna Jana Katia Kateryna Ania Asia Kasia Basia Gosia Małgosia Ela Ewcia Magda
Marysia Zosia Ola Tosia Krysia Danka Danusia Jadzia Jola Renia Beatka Dorotka Aga Aśka Kaśka Baśka Gośka Monia Natalka Karola Paula Iwonka
Bożenka Martusia Justynka Ula Patka Hania Hanka Wika Domi Klaudyna Iza Edytka Ilonka Ewelinka Wiesia Mirka Stefcia Czesia Zdzisia Bogusia
Emilka Zuzia Zuza Lucynka Lusia Gabrysia Madzia Anka Marzenka Grażynka Tereska Halinka Irenka Jasia Janka Władzia Stasia Genia Andżelika
Anita Arleta Balbina Berenika Blanka Celina Diana Donata Eliza Elwira Ernestyna Faustyna Filomena Florentyna Gertruda Greta Ida Iga Inga
Jagoda Jowita Judyta Kaja Kalina Kamilla Klara Konstancja Laura Lilianna Lilla Luiza Łucja Łukasza Maryla Matylda Melania Michalina
Mariola Mieczysława Pelagia Petronela Rozalia Roma Romana Rita Rudzia Salomea Sara Tamara Tatiana Tola Wacława Wera Zyta Zenobia Zenona
Żanna Zoja Nela Pola Antonina Marcelina Lilka Milka Viktoria Jan Andrzej Piotr Krzysztof Stanisław Tomasz Paweł Józef Marcin Marek Michał
Grzegorz Jerzy Tadeusz Adam Łukasz Zbigniew Ryszard Dariusz Henryk Mariusz Kazimierz Wojciech Robert Mateusz Marian Rafał Jacek Janusz
Mirosław Maciej Sławomir Jarosław Kamil Wiesław Roman Władysław Jakub Artur Zdzisław Edward Mieczysław Damian Dawid Przemysław Sebastian
Czesław Leszek Daniel Waldemar Bartosz Bartłomiej Dominik Szymon Filip Adrian Patryk Konrad Radosław Hubert Karol Kacper Norbert Oskar
Igor Wiktor Antoni Ignacy Franciszek Aleksander Stefan Eugeniusz Zenon Bogdan Bogusław Bolesław Bronisław Witold Wacław Walenty Zygmunt
Ireneusz Edmund Ludwik Feliks Leon Lech Emil Eryk Fabian Gabriel Gerard Gracjan Gustaw Hieronim Jeremi Joachim Julian Juliusz Klaudiusz
Kajetan Klemens Kornel Krystian Ksawery Kuba Leonard Lesław Lucjan Maksymilian Marceli Maurycy Miłosz Mikołaj Miron Natan Nikodem Olaf
Oliwer Olgierd Remigiusz Rudolf Sergiusz Seweryn Sylwester Tymon Tymoteusz Wincenty Włodzimierz Wit Borys Błażej Bernard Benedykt Bruno
Cezary Cyprian Cyryl Alfred Albert Alojzy Ambroży Anatol Apoloniusz Arkadiusz Arnold Augustyn Aureliusz Eligiusz Ernest Albin Kewin Brajan
Alan Ksawier Tobiasz Wawrzyniec Zachary Ziemowit Jasiek Jaś Andrzejek Piotrek Krzysiek Krzyś Staszek Stasiek Tomek Józek Marcinek Marecek
Michałek Grzesiek Grześ Jurek Tadek Adaś Łukaszek Zbyszek Rysiek Darek Heniek Mariuszek Kazik Wojtek Mati Maniek Rafałek Jacuś Januszek
Mirek Maciek Sławek Jarek Kamilek Wiesiek Romek Władek Kubuś Arturek Zdzisiek Edek Mietek Przemek Seba Czesiek Lesiu Waldek Bartek Szymek
Radek Karolek Franek Olek Alek Stefek Gienek Zenek Bodzio Boguś Bolek Bronek Witek Wacek Irek Ludek Felek Leszko Julek Krystek Maks Miki
Włodek Błażejek Benek Czarek Arek Antek Ignaś Wicek Zdzichu Krzychu Rychu Zbychu Stachu Wiechu Gieniu Jasiu Rysiu Krzysiu Tomaszek Zdzich
Grzechu Jędrek Oleksandr Serhij Serhii Andrij Andrii Mykoła Mykola Wasyl Vasyl Wołodymyr Volodymyr Iwan Ivan Jurij Yurii Dmytro Taras Oleh
Oleg Ihor Petro Stepan Bohdan Maksym Artem Denys Jewhen Yevhen Mychajło Mykhailo Rusłan Ruslan Witalij Vitalii Wadym Anatolij Pawło
Ołeksij Oleksii Wiaczesław Rostysław Nazar Ostap Danyło Aliaksandr Siarhiej Giorgi Nino Tamar Levan Dawit Zurab Ramesh Suresh Rajesh
Sanjay Amit Ravi Sunil Anil Rahul Singh Kumar Bikash Prakash Ram Hari Krishna Deepak Santosh Jose Maricel Rowena Jovelyn Mark Carlos Juan
Luis Jhon Andres Diego Yuliana Paola Mohammed Ahmed Ali Hassan Mehmet Mustafa Rustam Bekzod Akmal Dilshod Nguyen Linh Thuy Anny Annę Anną
Annie Anno Marii Marię Marią Mari Mario Mariu Katarzyny Katarzynę Katarzyną Katarzynie Katarzyno Małgorzaty Małgorzatę Małgorzatą
Małgorzacie Małgorzato Agnieszki Agnieszkę Agnieszką Agnieszce Agnieszko Barbary Barbarę Barbarą Barbarze Barbaro Ewy Ewę Ewą Ewie Ewo
Krystyny Krystynę Krystyną Krystynie Krystyno Elżbiety Elżbietę Elżbietą Elżbiecie Elżbieto Joanny Joannę Joanną Joannie Joanno Magdaleny
Magdalenę Magdaleną Magdalenie Magdaleno Moniki Monikę Moniką Monice Moniko Teresy Teresę Teresą Teresie Tereso Zofii Zofię Zofią Zofi
Zofio Zofiu Danuty Danutę Danutą Danucie Danuto Jadwigi Jadwigę Jadwigą Jadwidze Jadwigo Aleksandry Aleksandrę Aleksandrą Aleksandrze
Aleksandro Natalii Natalię Natalią Natali Natalio Nataliu Karoliny Karolinę Karoliną Karolinie Karolino Beaty Beatę Beatą Beacie Beato
Doroty Dorotę Dorotą Dorocie Doroto Haliny Halinę Haliną Halinie Halino Janiny Janinę Janiną Janinie Janino Jolanty Jolantę Jolantą
Jolancie Jolanto Ireny Irenę Ireną Irenie Ireno Grażyny Grażynę Grażyną Grażynie Grażyno Pauliny Paulinę Pauliną Paulinie Paulino Iwony
Iwonę Iwoną Iwonie Iwono Bożeny Bożenę Bożeną Bożenie Bożeno Marty Martę Martą Marcie Marto Julii Julię Julią Juli Julio Juliu Marzeny
Marzenę Marzeną Marzenie Marzeno Justyny Justynę Justyną Justynie Justyno Sylwii Sylwię Sylwią Sylwi Sylwio Sylwiu Heleny Helenę Heleną
Helenie Heleno Urszuli Urszulę Urszulą Urszulo Urszulu Patrycji Patrycję Patrycją Patrycjo Patrycju Renaty Renatę Renatą Renacie Renato
Wiktorii Wiktorię Wiktorią Wiktori Wiktorio Wiktoriu Stanisławy Stanisławę Stanisławą Stanisławie Stanisławo Hanny Hannę Hanną Hannie
Hanno Marianny Mariannę Marianną Mariannie Marianno Kingi Kingę Kingą Kindze Kingo Wandy Wandę Wandą Wandzie Wando Weroniki Weronikę
Weroniką Weronice Weroniko Dominiki Dominikę Dominiką Dominice Dominiko Genowefy Genowefę Genowefą Genowefie Genowefo Klaudii Klaudię
Klaudią Klaudi Klaudio Klaudiu Martyny Martynę Martyną Martynie Martyno Zuzanny Zuzannę Zuzanną Zuzannie Zuzanno Emilii Emilię Emilią
Emili Emilio Emiliu Edyty Edytę Edytą Edycie Edyto Maji Maję Majo Alicji Alicję Alicją Alicjo Alicju Agaty Agatę Agatą Agacie Agato Anety
Anetę Anetą Anecie Aneto Ilony Ilonę Iloną Ilonie Ilono Izabeli Izabelę Izabelą Izabelo Izabelu Izabelli Izabellę Izabellą Izabello
Izabellu Eweliny Ewelinę Eweliną Ewelinie Ewelino Kamili Kamilę Kamilą Kamilo Kamilu Marleny Marlenę Marleną Marlenie Marleno Lucyny
Lucynę Lucyną Lucynie Lucyno Wiesławy Wiesławę Wiesławą Wiesławie Wiesławo Mirosławy Mirosławę Mirosławą Mirosławie Mirosławo Stefanii
Stefanię Stefanią Stefani Stefanio Stefaniu Henryki Henrykę Henryką Henryce Henryko Czesławy Czesławę Czesławą Czesławie Czesławo
Zdzisławy Zdzisławę Zdzisławą Zdzisławie Zdzisławo Bogumiły Bogumiłę Bogumiłą Bogumile Bogumiło Bogusławy Bogusławę Bogusławą Bogusławie
Bogusławo Darii Darię Darią Dari Dario Dariu Sabiny Sabinę Sabiną Sabinie Sabino Angeliki Angelikę Angeliką Angelice Angeliko Oliwii
Oliwię Oliwią Oliwi Oliwio Oliwiu Leny Lenę Leną Lenie Leno Amelii Amelię Amelią Ameli Amelio Ameliu Nikoli Nikolę Nikolą Nikolo Nikolu
Gabrieli Gabrielę Gabrielą Gabrielo Gabrielu Kornelii Kornelię Kornelią Korneli Kornelio Korneliu Mileny Milenę Mileną Milenie Mileno
Malwiny Malwinę Malwiną Malwinie Malwino Żanety Żanetę Żanetą Żanecie Żaneto Sandry Sandrę Sandrą Sandrze Sandro Roksany Roksanę Roksaną
Roksanie Roksano Lidii Lidię Lidią Lidi Lidio Lidiu Liliany Lilianę Lilianą Lilianie Liliano Aldony Aldonę Aldoną Aldonie Aldono Reginy
Reginę Reginą Reginie Regino Leokadii Leokadię Leokadią Leokadi Leokadio Leokadiu Bronisławy Bronisławę Bronisławą Bronisławie Bronisławo
Kazimiery Kazimierę Kazimierą Kazimierze Kazimiero Eugenii Eugenię Eugenią Eugeni Eugenio Eugeniu Cecylii Cecylię Cecylią Cecyli Cecylio
Cecyliu Róży Różi Różo Felicji Felicję Felicją Felicjo Felicju Apolonii Apolonię Apolonią Apoloni Apolonio Apoloniu Otylii Otylię Otylią
Otyli Otylio Otyliu Wioletty Wiolettę Wiolettą Wioletcie Wioletto Wiolety Wioletę Wioletą Wiolecie Wioleto Violetty Violettę Violettą
Violetcie Violetto Honoraty Honoratę Honoratą Honoracie Honorato Bernadety Bernadetę Bernadetą Bernadecie Bernadeto Dagmary Dagmarę
Dagmarą Dagmarze Dagmaro Niny Ninę Niną Ninie Nadii Nadię Nadią Nadi Nadio Nadiu Oksany Oksanę Oksaną Oksanie Oksano Oleny Olenę Oleną
Olenie Oleno Iryny Irynę Iryną Irynie Iryno Tetiany Tetianę Tetianą Tetianie Tetiano Nataliji Nataliję Nataliją Natalijo Nataliju Switłany
Switłanę Switłaną Switłanie Switłano Ludmiły Ludmiłę Ludmiłą Ludmile Ludmiło Ludmyli Ludmylę Ludmylą Ludmylo Ludmylu Halyny Halynę Halyną
Halynie Halyno Aliny Alinę Aliną Alinie Alino Alony Alonę Aloną Alonie Alono Olgi Olgę Olgą Oldze Olgo Oleksandry Oleksandrę Oleksandrą
Oleksandrze Oleksandro Anastazji Anastazję Anastazją Anastazjo Anastazju Anastasii Anastasię Anastasią Anastasi Anastasio Anastasiu Juliji
Juliję Juliją Julijo Juliju Wiry Wirę Wirą Wirze Wiro Lubowie Raisy Raisę Raisą Raisie Raiso Walentyny Walentynę Walentyną Walentynie
Walentyno Larysy Larysę Larysą Larysie Laryso Mariji Mariję Mariją Marijo Mariju Bohdany Bohdanę Bohdaną Bohdanie Bohdano Sofiji Sofiję
Sofiją Sofijo Sofiju Solomiji Solomiję Solomiją Solomijo Solomiju Chrystyny Chrystynę Chrystyną Chrystynie Chrystyno Jany Janę Janą Janie
Jano Katii Katię Katią Kati Katio Katiu Kateryny Katerynę Kateryną Katerynie Kateryno Anii Anię Anią Ani Anio Aniu Asii Asię Asią Asi Asio
Asiu Kasii Kasią Kasi Kasio Kasiu Basii Basię Basią Basi Basio Basiu Gosii Gosię Gosią Gosi Gosio Gosiu Małgosii Małgosię Małgosią Małgosi
Małgosio Małgosiu Eli Elę Elą Elo Elu Ewcii Ewcię Ewcią Ewci Ewcio Ewciu Magdy Magdę Magdą Magdzie Magdo Marysii Marysię Marysią Marysi
Marysio Marysiu Zosii Zosię Zosią Zosi Zosio Zosiu Oli Olę Olą Olo Olu Tosii Tosię Tosią Tosi Tosio Tosiu Krysii Krysię Krysią Krysi
Krysio Krysiu Danki Dankę Danką Dance Danko Danusii Danusię Danusią Danusi Danusio Danusiu Jadzii Jadzię Jadzią Jadzi Jadzio Jadziu Joli
Jolę Jolą Jolo Jolu Renii Renię Renią Reni Renio Reniu Beatki Beatkę Beatką Beatce Beatko Dorotki Dorotkę Dorotką Dorotce Dorotko Agi Agę
Agą Adze Ago Aśki Aśkę Aśką Aśce Aśko Kaśki Kaśkę Kaśce Kaśko Baśki Baśkę Baśką Baśce Baśko Gośki Gośkę Gośką Gośce Gośko Monii Monię
Monią Moni Monio Moniu Natalki Natalkę Natalką Natalce Natalko Karoli Karolę Karolą Karolo Karolu Pauli Paulę Paulą Paulo Paulu Iwonki
Iwonkę Iwonką Iwonce Iwonko Bożenki Bożenkę Bożenką Bożence Bożenko Martusii Martusię Martusią Martusi Martusio Martusiu Justynki Justynkę
Justynką Justynce Justynko Uli Ulę Ulą Ulo Ulu Patki Patkę Patką Patce Patko Hanii Hanię Hanią Hani Hanio Haniu Hanki Hankę Hanką Hance
Hanko Wiki Wikę Wiką Wice Wiko Klaudyny Klaudynę Klaudyną Klaudynie Klaudyno Izy Izę Izą Izie Izo Edytki Edytkę Edytką Edytce Edytko
Ilonki Ilonkę Ilonką Ilonce Ilonko Ewelinki Ewelinkę Ewelinką Ewelince Ewelinko Wiesii Wiesię Wiesią Wiesi Wiesio Wiesiu Mirki Mirkę Mirką
Mirce Mirko Stefcii Stefcię Stefcią Stefci Stefcio Stefciu Czesii Czesię Czesią Czesi Czesio Czesiu Zdzisii Zdzisię Zdzisią Zdzisi Zdzisio
Zdzisiu Bogusii Bogusię Bogusią Bogusi Bogusio Bogusiu Emilki Emilkę Emilką Emilce Emilko Zuzii Zuzię Zuzią Zuzi Zuzio Zuziu Zuzy Zuzę
Zuzą Zuzie Zuzo Lucynki Lucynkę Lucynką Lucynce Lucynko Lusii Lusię Lusią Lusi Lusio Lusiu Gabrysii Gabrysię Gabrysią Gabrysi Gabrysio
Gabrysiu Madzii Madzię Madzią Madzi Madzio Madziu Anki Ankę Anką Ance Anko Marzenki Marzenkę Marzenką Marzence Marzenko Grażynki Grażynkę
Grażynką Grażynce Grażynko Tereski Tereskę Tereską Teresce Teresko Halinki Halinkę Halinką Halince Halinko Irenki Irenkę Irenką Irence
Irenko Jasii Jasię Jasią Jasi Jasio Janki Jankę Janką Jance Janko Władzii Władzię Władzią Władzi Władzio Władziu Stasii Stasię Stasią
Stasi Stasio Stasiu Genii Genię Genią Geni Genio Geniu Andżeliki Andżelikę Andżeliką Andżelice Andżeliko Anity Anitę Anitą Anicie Anito
Arlety Arletę Arletą Arlecie Arleto Balbiny Balbinę Balbiną Balbinie Balbino Bereniki Berenikę Bereniką Berenice Bereniko Blanki Blankę
Blanką Blance Blanko Celiny Celinę Celiną Celinie Celino Diany Dianę Dianą Dianie Diano Donaty Donatę Donatą Donacie Donato Elizy Elizę
Elizą Elizie Elizo Elwiry Elwirę Elwirą Elwirze Elwiro Ernestyny Ernestynę Ernestyną Ernestynie Ernestyno Faustyny Faustynę Faustyną
Faustynie Faustyno Filomeny Filomenę Filomeną Filomenie Filomeno Florentyny Florentynę Florentyną Florentynie Florentyno Gertrudy Gertrudę
Gertrudą Gertrudzie Gertrudo Grety Gretę Gretą Grecie Greto Idy Idą Ido Igi Igę Igą Idze Igo Ingi Ingę Ingą Indze Ingo Jagodę Jagodzie
Jagodo Jowity Jowitę Jowitą Jowicie Jowito Judyty Judytę Judytą Judycie Judyto Kaji Kaję Kają Kajo Kaju Kaliny Kalinę Kalinie Kalino
Kamilli Kamillę Kamillą Kamillo Kamillu Klary Klarę Klarą Klarze Klaro Konstancji Konstancję Konstancją Konstancjo Konstancju Laury Laurę
Laurą Laurze Lauro Lilianny Liliannę Lilianną Liliannie Lilianno Lilli Lillę Lillą Lillo Lillu Luizy Luizę Luizą Luizie Luizo Łucji Łucję
Łucją Łucjo Łucju Łukaszy Łukaszę Łukaszą Łukaszie Łukaszo Maryli Marylę Marylą Marylo Marylu Matyldy Matyldę Matyldą Matyldzie Matyldo
Melanii Melanię Melanią Melani Melanio Melaniu Michaliny Michalinę Michaliną Michalinie Michalino Marioli Mariolę Mariolą Mariolo Mariolu
Mieczysławy Mieczysławę Mieczysławą Mieczysławie Mieczysławo Pelagii Pelagię Pelagią Pelagi Pelagio Pelagiu Petroneli Petronelę Petronelą
Petronelo Petronelu Rozalii Rozalię Rozalią Rozali Rozalio Rozaliu Romy Romę Romą Romie Romo Romany Romanę Romaną Romanie Romano Rity Ritę
Ritą Ricie Rito Rudzii Rudzię Rudzią Rudzi Rudzio Rudziu Salomey Salomeę Salomeą Salomei Salomeo Sary Sarę Sarą Sarze Saro Tamary Tamarę
Tamarą Tamarze Tamaro Tatiany Tatianę Tatianą Tatianie Tatiano Toli Tolę Tolą Tolo Tolu Wacławy Wacławę Wacławą Wacławie Wacławo Wery Werę
Werą Werze Wero Zyty Zytę Zytą Zyto Zenobii Zenobię Zenobią Zenobi Zenobio Zenobiu Zenony Zenonę Zenoną Zenonie Zenono Żanny Żannę Żanną
Żannie Żanno Zoji Zoję Zoją Zojo Zoju Neli Nelę Nelą Nelo Nelu Poli Polą Polo Polu Antoniny Antoninę Antoniną Antoninie Antonino Marceliny
Marcelinę Marceliną Marcelinie Marcelino Lilki Lilkę Lilką Lilce Lilko Milki Milkę Milką Milce Milko Viktorii Viktorię Viktorią Viktori
Viktorio Viktoriu Piotrze Krzysztofie Tomaszie Pawła Pawłowi Pawłem Pawle Józefie Marcinie Marka Markowi Markiem Marku Michale Grzegorzie
Jerzyego Jerzyemu Jerzym Tadeuszie Adamie Zbigniewie Ryszardzie Dariuszie Mariuszie Kazimierzie Wojciesze Robercie Mateuszie Marianie
Rafale Jacka Jackowi Jackiem Jacku Januszie Sławomirze Jarosławie Władysławie Jakubie Arturze Edwardzie Damianie Dawidzie Przemysławie
Sebastianie Leszka Leszkowi Leszkiem Leszku Waldemarze Bartoszie Szymonie Filipie Adrianie Konradzie Radosławie Hubercie Kacperze
Norbercie Igorze Wiktorze Antoniego Antoniemu Antonim Ignacyego Ignacyemu Ignacym Franciszka Franciszkowi Franciszkiem Franciszku
Aleksanderze Stefanie Eugeniuszie Bogdanie Bolesławie Witoldzie Zygmuncie Ireneuszie Edmundzie Feliksie Leonie Lesze Fabianie Gerardzie
Gracjanie Gustawie Hieronimie Joachimie Julianie Juliuszie Klaudiuszie Kajetanie Klemensie Krystianie Ksaweryego Ksaweryemu Ksawerym Kuby
Kubę Kubą Kubie Kubo Leonardzie Lesławie Lucjanie Maksymilianie Maurycyego Maurycyemu Maurycym Miłoszie Mironie Natanie Nikodemie Olafie
Oliwerze Olgierdzie Remigiuszie Rudolfie Sergiuszie Sewerynie Sylwesterze Tymonie Tymoteuszie Włodzimierzie Wicie Borysie Bernardzie
Benedykcie Cezaryego Cezaryemu Cezarym Cyprianie Alfredzie Albercie Alojzyego Alojzyemu Alojzym Apoloniuszie Arkadiuszie Arnoldzie
Augustynie Aureliuszie Eligiuszie Erneście Albinie Kewinie Brajanie Alanie Ksawierze Tobiaszie Zacharyego Zacharyemu Zacharym Ziemowicie
Jasika Jasikowi Jasikiem Jasiku Andrzejka Andrzejkowi Andrzejkiem Andrzejku Piotrka Piotrkowi Piotrkiem Piotrku Krzysika Krzysikowi
Krzysikiem Krzysiku Staszka Staszkowi Staszkiem Staszku Stasika Stasikowi Stasikiem Stasiku Tomka Tomkowi Tomkiem Tomku Józka Józkowi
Józkiem Józku Marcinka Marcinkowi Marcinkiem Marcinku Marecka Mareckowi Mareckiem Marecku Michałka Michałkowi Michałkiem Michałku Grzesika
Grzesikowi Grzesikiem Grzesiku Jurka Jurkowi Jurkiem Jurku Tadka Tadkowi Tadkiem Tadku Łukaszka Łukaszkowi Łukaszkiem Łukaszku Zbyszka
Zbyszkowi Zbyszkiem Zbyszku Rysika Rysikowi Rysikiem Rysiku Darka Darkowi Darkiem Darku Henika Henikowi Henikiem Heniku Mariuszka
Mariuszkowi Mariuszkiem Mariuszku Wojtka Wojtkowi Wojtkiem Wojtku Manika Manikowi Manikiem Maniku Rafałka Rafałkowi Rafałkiem Rafałku
Januszka Januszkowi Januszkiem Januszku Mirkowi Mirkiem Mirku Macika Macikowi Macikiem Maciku Sławka Sławkowi Sławkiem Sławku Jarka
Jarkowi Jarkiem Jarku Kamilka Kamilkowi Kamilkiem Kamilku Wiesika Wiesikowi Wiesikiem Wiesiku Romka Romkowi Romkiem Romku Władka Władkowi
Władkiem Władku Arturka Arturkowi Arturkiem Arturku Zdzisika Zdzisikowi Zdzisikiem Zdzisiku Edka Edkowi Edkiem Edku Mietka Mietkowi
Mietkiem Mietku Przemka Przemkowi Przemkiem Przemku Seby Sebę Sebą Sebie Sebo Czesika Czesikowi Czesikiem Czesiku Waldka Waldkowi Waldkiem
Waldku Bartka Bartkowi Bartkiem Bartku Szymka Szymkowi Szymkiem Szymku Radka Radkowi Radkiem Radku Karolka Karolkowi Karolkiem Karolku
Franka Frankowi Frankiem Franku Olka Olkowi Olkiem Olku Alka Alkowi Alkiem Alku Stefka Stefkowi Stefkiem Stefku Gienka Gienkowi Gienkiem
Gienku Zenka Zenkowi Zenkiem Zenku Bolka Bolkowi Bolkiem Bolku Bronka Bronkowi Bronkiem Bronku Witka Witkowi Witkiem Witku Wacka Wackowi
Wackiem Wacku Irka Irkowi Irkiem Irku Ludka Ludkowi Ludkiem Ludku Felka Felkowi Felkiem Felku Julka Julkowi Julkiem Julku Krystka
Krystkowi Krystkiem Krystku Maksie Włodka Włodkowi Włodkiem Włodku Błażejka Błażejkowi Błażejkiem Błażejku Benka Benkowi Benkiem Benku
Czarka Czarkowi Czarkiem Czarku Arka Arkowi Arkiem Arku Antka Antkowi Antkiem Antku Wicka Wickowi Wickiem Wicku Tomaszka Tomaszkowi
Tomaszkiem Tomaszku Zdzisze Jędrka Jędrkowi Jędrkiem Jędrku Mykoły Mykołę Mykołą Mykole Mykoło Mykoli Mykolę Mykolą Mykolo Mykolu
Wołodymyrze Volodymyrze Iwanie Ivanie Tarasie Ihorze Stepanie Maksymie Artemie Denysie Jewhenie Yevhenie Rusłanie Ruslanie Wadymie
Wiaczesławie Rostysławie Nazarze Ostapie Aliaksandrze Levanie Dawicie Zurabie Amicie Kumarze Krishny Krishnę Krishną Krishnie Krishno
Roweny Rowenę Roweną Rowenie Roweno Jovelynie Carlosie Juanie Luisie Jhonie Andresie Yuliany Yulianę Yulianą Yulianie Yuliano Paoli Paolę
Paolą Paolo Paolu Mohammedzie Ahmedzie Hassanie Mehmecie Mustafy Mustafę Mustafą Mustafie Mustafo Rustamie Bekzodzie Dilshodzie Nguyenie
Malina Jaśmina Wiosna Ala Lila Zora Luna Gaja Mila Mira Nadzieja Wiara Miłość Zgoda Chwała Sława Stella Gwiazda Śnieżka Perła Kora Aurora
Marina Mania Lew Nowak Lolek Mieszko Gruby Siwy Dziki Święty Mały Duży Łysy Rudy Czarny Biały Długi Chudy Młody Stary Kulawy Ślepy Garbaty
Brodaty Wąsaty Profesor Major Generał Kapitan Książę Król Hrabia Baron Księżna Królowa Królewna Wilk Lis Zając Kruk Sokół Orzeł Wrona Sowa
Niedźwiedź Miś Byk Baran Kot Pies Szczur Tygrys Rekin Pająk Bocian Gołąb Kaczor Kogut Koń Muł Osioł Dana Luba Lubka Lesia Nadja Myron
Ruslana Swieta Tania Wita Alla Anżela Kira Liza Maryna Nastia Snieżana Sofia Lasza Nana Eka Keti Maka Dato Gia Lewan Irakli Zura Bacho
Szota Wachtang Mai Hoa Lan Thu Van Nga Hang Son Minh Tuan Hung Long Duc Anh Thi
Svitlana Svetlana Olesia Olha Pavlo Roksolana Siergiej Sergiej Sergij Sławko Uliana Vadym Viktor Vitalij Vira Yana Yaroslav Yulia Yuriy
Zinaida Zoriana Zenowij Bogdana Daryna Eduard Fedir Hryhorij Illia Kyryło Marijka Mariana Mykyta Myrosława Jewgienij Jewgienia Aleksiej
Alaksandr Anżelika Dzmitry Hienadź Ihar Iłla Jauhien Kaciaryna Maksim Mikałaj Natalla Pawieł Taciana Uładzimir Wiktoryja Wolha Nika Zaza
Tornike Mamuka Ketewan Marika Natia Teona Jasur Otabek Sardor Sherzod Ulugbek Aziz Bobur Farrukh Jamshid Nodir Odil Shavkat Sukhrob Umid
Zafar Dilnoza Gulnora Madina Malika Nargiza Nilufar Zulfiya Bahadur Bishal Dipak Ganesh Sita Gita Sunita Kumari Thapa Gurung Rai Tamang
Jesus Camila Valentina Daniela Santiago Alejandro Amadou Mamadou Ibrahima Oumar Emmanuel Samuel Blessing Precious Chidi Emeka Lutek
Marianek Stach Zdzicho Zygmuś Joasia Jolka Ewka Elka Grażka Helenka Jagusia Lidka Lodzia Mariolka Marlenka Misia Nastka Paulinka Rozalka
Sabinka Sylwusia Ulka Wandzia Wioletka Zuzka Żanetka Dżesika Żaklina Oliwier
`,
  family: `
Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur
Wojciechowski Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski Król Wieczorek Jabłoński Wróbel Nowakowski
Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Nowicki Pawlak Górski Witkowski Walczak Sikora Baran Rutkowski Michalak
Szewczyk Ostrowski Tomaszewski Pietrzak Zalewski Wróblewski Marciniak Jasiński Zawadzki Bąk Jakubowski Sadowski Duda Włodarczyk Wilk
Chmielewski Borkowski Sokołowski Szczepański Sawicki Kucharski Lis Maciejewski Kubiak Kalinowski Mazurek Wysocki Kołodziej Kaźmierczak
Czarnecki Konieczny Ziółkowski Sobczak Głowacki Urban Wasilewski Krajewski Zakrzewski Sikorski Laskowski Ziemiński Gajewski Mróz
Brzeziński Szulc Szymczak Baranowski Makowski Przybylski Kaczmarczyk Borowski Adamski Chojnacki Górecki Błaszczyk Szczepaniak Kania
Cieślak Andrzejewski Leszczyński Lipiński Janik Kozak Kowalewski Czerwiński Mikołajczyk Jarosz Wesołowski Markowski Musiał Kozioł
Kołodziejczyk Kasprzak Markiewicz Tomczak Nowacki Domański Matuszewski Ratajczak Dobrowolski Urbaniak Orłowski Kurek Stankiewicz Bielecki
Kopeć Romanowski Pająk Janiszewski Wrona Żak Gołębiowski Stefański Bednarek Ciesielski Urbański Krupa Milczarek Lach Łuczak Klimek
Rogowski Zych Polak Żurek Sowa Zięba Skiba Bieniek Kos Gil Kot Marek Wilczek Cieśla Kowal Grzelak Kacprzak Kosiński Czajkowski Lewicki
Wierzbicki Dębski Piątek Sroka Winiarski Rybak Rak Kuczyński Jóźwiak Bednarczyk Banaś Madej Czech Socha Kruk Kujawa Marczak Wnuk Tkaczyk
Tkacz Cichoń Cichocki Dziedzic Małek Stachowiak Świątek Pawlik Rogalski Stasiak Owczarek Bukowski Bielak Gut Gawron Frączek Filipek Gajda
Garbacz Gawlik Grochowski Gruszka Guzik Hajduk Jurek Juszczak Kita Klimczak Kmiecik Konopka Kostrzewa Krakowiak Kramarz Krzemiński Kubacki
Kubicki Kulesza Kuliński Kurowski Kuś Leśniak Lipka Łukasik Machowski Maj Majchrzak Malec Maliszewski Marzec Matusiak Michalik
Mierzejewski Misiak Misztal Molenda Morawski Muszyński Niedźwiecki Niemiec Nawrocki Nowaczyk Okoń Olejniczak Osiński Pakuła Paluch Panek
Pasternak Pietras Piekarski Pilarski Pluta Przybysz Przybyła Raczyński Rudnicki Rzepka Sakowski Serafin Siwek Skowroński Skrzypczak Słowik
Sobczyk Sobieraj Sobolewski Stachura Stelmach Strzelecki Szczerba Szostak Szpak Szymczyk Szwed Śliwa Śliwiński Tarnowski Tokarski
Trojanowski Turek Twardowski Tyszkiewicz Wawrzyniak Wąsik Węgrzyn Wiącek Więcek Wilczyński Witczak Wojtas Wolski Wójtowicz Wypych Zarzycki
Zaremba Zawada Zielonka Żukowski Żuk Żmuda Żurawski Adamowicz Antkowiak Augustyniak Bartczak Bartkowiak Bartosik Białas Białek Biernacki
Biskup Bogucki Bogusz Borek Borowiec Buczek Buczkowski Burek Chmura Chmiel Chudzik Czaja Czapla Czyż Czyżewski Dec Dobosz Drozd Drozdowski
Dróżdż Drzewiecki Dudziak Dziuba Fijałkowski Florczak Flis Gąsior Głąb Góra Góral Graczyk Grela Gryz Grzyb Gwóźdź Iwański Jagiełło Janas
Janus Jaros Jędrzejczak Jędrzejewski Jurczyk Kacperski Kalisz Kapusta Karaś Karczewski Karpiński Kędzierski Kędziora Kiełbasa Kłos
Kłosowski Knapik Kobus Kochański Kokot Komorowski Kończyński Kordas Korzeniowski Kosek Kotowski Kowalik Krasowski Krysiak Krzyżanowski
Kuchta Kulik Kurzawa Kwaśniewski Lasota Lenart Lesiak Łapiński Łukaszewski Mielczarek Miller Motyka Murawski Niewiadomski Nowosielski
Oleksy Orzechowski Pałka Piasecki Pieczka Pietrzyk Piwowarczyk Podgórski Rudzki Ryba Siedlecki Sienkiewicz Skrzypek Smoliński Sosnowski
Stańczak Starzyński Staszewski Stolarczyk Stolarski Suchecki Świderski Szafrański Szarek Szatkowski Szyszka Tomala Tomczyk Wach Warchoł
Wiatr Wichrowski Wojtczak Wojtasik Wrzesiński Zawisza Zdrojewski Żelazny Szewczenko Kowalenko Bondarenko Tkaczenko Krawczenko Olijnyk
Melnyk Koval Kovalenko Shevchenko Kravchenko Tkachenko Boyko Bojko Kovalchuk Kowalczuk Lysenko Łysenko Marchenko Rudenko Savchenko
Petrenko Moroz Hrytsenko Ivanenko Pavlenko Romanenko Sydorenko Klymenko Polishchuk Poliszczuk Bondar Hnatiuk Shevchuk Szewczuk Romaniuk
Martyniuk Sawczuk Panasiuk Kryvonis Ivanov Petrov Beridze Sharma Thapa Gurung Tamang Rai Singh Kumar Patel Santos Reyes Cruz Garcia
Rodriguez Gonzalez Martinez Lopez Perez Yilmaz Khan Hossain Rahman Kowalska Wiśniewska Kamińska Lewandowska Zielińska Szymańska Dąbrowska
Kozłowska Jankowska Wojciechowska Kwiatkowska Kaczmarka Kaczmarkowi Kaczmarkiem Kaczmarkowie Piotrowska Grabowska Pawłowska Michalska
Wieczorka Wieczorkowi Wieczorkiem Wieczorkowie Jabłońska Nowakowska Majewska Olszewska Stępienia Stępieniowi Stępieniem Malinowska
Jaworska Dudka Dudkowi Dudkiem Dudkowie Nowicka Górska Witkowska Sikory Sikorę Sikorze Rutkowska Ostrowska Tomaszewska Zalewska Wróblewska
Jasińska Zawadzka Jakubowska Sadowska Dudy Dudę Dudą Dudzie Chmielewska Borkowska Sokołowska Szczepańska Sawicka Kucharska Maciejewska
Kalinowska Mazurka Mazurkowi Mazurkiem Mazurkowie Wysocka Czarnecka Ziółkowska Głowacka Wasilewska Krajewska Zakrzewska Sikorska Laskowska
Ziemińska Gajewska Brzezińska Baranowska Makowska Przybylska Borowska Adamska Chojnacka Górecka Kanii Kanię Kanią Andrzejewska Leszczyńska
Lipińska Kowalewska Czerwińska Wesołowska Markowska Nowacka Domańska Matuszewska Dobrowolska Orłowska Kurka Kurkowi Kurkiem Kurkowie
Bielecka Romanowska Janiszewska Wrony Wronę Wronie Gołębiowska Stefańska Bednarka Bednarkowi Bednarkiem Bednarkowie Ciesielska Urbańska
Krupy Krupę Krupą Krupie Milczarka Milczarkowi Milczarkiem Milczarkowie Klimka Klimkowi Klimkiem Klimkowie Rogowska Żurka Żurkowi Żurkiem
Żurkowie Sowy Sowę Sowie Zięby Ziębę Ziębą Ziębie Skiby Skibę Skibą Skibie Marka Markowi Markiem Markowie Wilczka Wilczkowi Wilczkiem
Wilczkowie Cieśli Cieślę Kosińska Czajkowska Lewicka Wierzbicka Dębska Piątkowi Piątkiem Piątkowie Sroki Srokę Sroką Sroce Winiarska
Kuczyńska Sochy Sochę Sochą Sosze Kujawę Kujawą Kujawie Cichonia Cichoniowi Cichoniem Cichocka Małka Małkowi Małkiem Małkowie Świątka
Świątkowi Świątkiem Świątkowie Rogalska Owczarka Owczarkowi Owczarkiem Owczarkowie Bukowska Frączka Frączkowi Frączkiem Frączkowie Filipka
Filipkowi Filipkiem Filipkowie Gajdy Gajdę Gajdą Gajdzie Grochowska Gruszki Gruszkę Gruszką Gruszce Jurka Jurkowi Jurkiem Jurkowie Kity
Kitę Kitą Kicie Konopki Konopkę Konopką Konopce Kostrzewy Kostrzewę Kostrzewą Kostrzewie Krzemińska Kubacka Kubicka Kuleszy Kuleszę
Kuleszą Kuleszie Kulińska Kurowska Lipki Lipkę Lipką Lipce Machowska Maliszewska Mierzejewska Molendy Molendę Molendą Molendzie Morawska
Muszyńska Niedźwiecka Niemcowi Niemcem Nawrocka Okonia Okoniowi Okoniem Osińska Pakuły Pakułę Pakułą Pakule Panka Pankowi Pankiem Pankowie
Piekarska Pilarska Pluty Plutę Plutą Plucie Przybyły Przybyłę Przybyłą Przybyle Raczyńska Rudnicka Rzepki Rzepkę Rzepką Rzepce Sakowska
Siwka Siwkowi Siwkiem Siwkowie Skowrońska Sobolewska Stachury Stachurę Stachurą Stachurze Strzelecka Szczerby Szczerbę Szczerbą Szczerbie
Śliwy Śliwę Śliwą Śliwie Śliwińska Tarnowska Tokarska Trojanowska Turkowi Turkiem Turkowie Twardowska Wiącka Wiąckowi Wiąckiem Wiąckowie
Więcka Więckowi Więckiem Więckowie Wilczyńska Wolska Zarzycka Zaremby Zarembę Zarembą Zarembie Zawady Zawadę Zawadą Zawadzie Zielonki
Zielonkę Zielonką Zielonce Żukowska Żmudy Żmudę Żmudą Żmudzie Żurawska Białka Białkowi Białkiem Białkowie Biernacka Bogucka Borka Borkowi
Borkiem Borkowie Borowca Borowcowi Borowcem Buczka Buczkowi Buczkiem Buczkowie Buczkowska Burka Burkowi Burkiem Burkowie Chmury Chmurę
Chmurą Chmurze Czaji Czaję Czają Czapli Czaplę Czaplą Czyżewska Drozdowska Drzewiecka Dziuby Dziubę Dziubą Dziubie Fijałkowska Górę Greli
Grelę Grelą Iwańska Jędrzejewska Kacperska Kapustę Karczewska Karpińska Kędzierska Kędziory Kędziorę Kędziorą Kędziorze Kiełbasy Kiełbasę
Kiełbasą Kiełbasie Kłosowska Kochańska Komorowska Kończyńska Korzeniowska Koska Koskowi Koskiem Koskowie Kotowska Krasowska Krzyżanowska
Kuchty Kuchtę Kuchtą Kuchcie Kurzawy Kurzawę Kurzawą Kurzawie Kwaśniewska Lasoty Lasotę Lasotą Lasocie Łapińska Łukaszewska Mielczarka
Mielczarkowi Mielczarkiem Mielczarkowie Motyki Motykę Motyką Motyce Murawska Niewiadomska Nowosielska Orzechowska Pałki Pałkę Pałką
Piasecka Pieczki Pieczkę Pieczką Pieczce Podgórska Rudzka Rybę Siedlecka Skrzypka Skrzypkowi Skrzypkiem Skrzypkowie Smolińska Sosnowska
Starzyńska Staszewska Stolarska Suchecka Świderska Szafrańska Szarka Szarkowi Szarkiem Szarkowie Szatkowska Szyszki Szyszkę Szyszką
Szyszce Tomali Tomalę Tomalą Wichrowska Wrzesińska Zawiszy Zawiszę Zawiszą Zawiszie Zdrojewska Sharmy Sharmę Sharmą Sharmie Thapy Thapę
Thapą Thapie Garcii Garcię Garcią
Gołąb Gołębia Sokół Orzeł Jaskółka Bocian Żuraw Gąska Kaczka Kaczor Kogut Kura Kwoka Dzięcioł Jastrząb Szczygieł Skowronek Bażant Kukułka
Koza Koziołek Owca Wół Wołek Byk Krowa Cielę Koń Konik Osioł Muł Świnia Wieprz Dzik Sarna Jeleń Łoś Żubr Tur Niedźwiedź Ryś Lew Bóbr Wydra
Kuna Borsuk Jeż Mysz Szczur Kotek Pies Chomik Królik Żaba Ropucha Szczupak Karp Leszcz Sum Śledź Płotka Pstrąg Mucha Komar Osa Pszczoła
Trzmiel Chrząszcz Mrówka Motyl Sarnecki Dąb Dębek Buk Grab Lipa Brzoza Brzózka Jesion Klon Olcha Sosna Świerk Jodła Wierzba Topola Kalina
Malina Jagoda Wiśnia Śliwka Jabłko Orzech Leszczyna Róża Kwiatek Kwiat Stokrotka Fiołek Mak Groch Fasola Bób Rzepa Burak Marchewka
Pietruszka Cebula Czosnek Ogórek Dynia Pomidor Chrzan Kminek Pieprz Sól Cukier Miód Masło Ser Mleko Śmietana Chleb Bułka Ciasto Placek
Pierog Żur Barszcz Kasza Ryż Jęczmień Owies Pszenica Żyto Słoma Siano Zboże Ziarno Młyn Młynarz Piekarz Rzeźnik Kuchar Krawiec Szewc
Bednarz Stolarz Murarz Malarz Garncarz Rymarz Ślusarz Złotnik Mydlarz Cygan Szklarz Górnik Hutnik Myśliwy Łowczy Pasterz Owczarz Pastuch
Gajowy Ogrodnik Winiarz Karczmarz Kupiec Handlarz Furman Woźny Pisarz Organista Kościelny Papież Kardynał Mnich Zakonnik Opat Pleban
Książę Hrabia Baron Rycerz Giermek Wojewoda Starosta Sołtys Wójt Sędzia Marszałek Hetman Pułkownik Major Kapitan Kapral Żołnierz Ułan
Dragon Strzelec Łucznik Wojak Wojna Miecz Szabla Włócznia Strzała Łuk Tarcza Zbroja Buława Śnieg Lód Grad Deszcz Burza Wicher Mgła
Słońce Księżyc Gwiazda Niebo Ziemia Woda Rzeka Potok Strumień Jezioro Staw Morze Górka Górny Dolina Dolny Las Lasek Bór Gaj Pole Polny
Łąka Łąkowy Kamień Skała Piasek Glina Błoto Most Mostek Rynek Brama Płot Mur Wieża Chata Zamek Dwór Kościół Dzwon
Dzwonek Zima Lato Jesień Wiosna Czerwiec Lipiec Wrzesień Październik Listopad Grudzień Poniedziałek Wtorek Środa Czwartek Sobota Niedziela
Rano Nocny Nocoń Biały Czarny Czarnik Czerwony Czerwonka Zielony Siwy Rudy Rudzik Szary Bury Żółty Niebieski Złotek Srebro Srebrny Miedź
Żelazo Stal Gruby Chudy Cienki Tęgi Mały Duży Wielki Długi Krótki Wysoki Niski Młody Stary Starzec Nowy Nowik Dobrzyń Zły Miły Cichy
Głośny Szybki Wolny Prosty Krzywy Łysy Łysek Kudłaty Brodaty Broda Warga Ząb Zębek Ucho Oko Nos Nosek Głowa Głowacz Ręka Noga Nóżka Palec
Pięta Serce Wątroba Kość Skóra Włos Kędzior Garbus Kulas Ślepy Głuch Rusin Rusek Ślązak Kaszub Litwin Tatar Węgier Włoch Żyd Saski Prusak
Pomorski Warszawa Kraków Gdańsk Poznań Wieczór Raj Duch Anioł Diabeł Szatan Święty Kolęda Wesoły Smutny Szczęsny Bieda Nędza Strach Gniew
Pycha Radość Miłość Zgoda Prawda Kłamca Złodziej Zbój Igła Nitka Sznur Pas Pasek But Trzewik Czapka Kapelusz Kożuch Kaftan Płaszcz Suknia
Koszula Worek Kosz Koszyk Beczka Dzban Garnek Miska Talerz Kubek Łyżka Widelec Nóż Siekiera Piła Młot Młotek Klucz Kłódka Szydło Kosa
Sierp Grabie Łopata Pług Brona Wóz Wózek Kółko Sanie Pik Pacyna Kaleta Szuba Bęben Bębenek Grajek Gęśla Trąba Trąbka Piszczałka Dziubek
Baranek Krupnik Kubica Bielik Szot Gila Guz Gazda Gęsior Kuc Kucz Sroczyński Lech Lisek Misiek Mika Mikoś
`,
  nameParticles: 'de van von der del da',
  told: `nazywam się|ja nazywam się|nazywam sie|mam na imię|mam na imie|moje imię to|imię moje|na imię mam|na imię mi|na imię|moje nazwisko|
moje nazwisko to|moje imię i nazwisko|imię i nazwisko|imię nazwisko|nazwisko|nazywa się|nazywa sie|on nazywa się|ona nazywa się|
on się nazywa|ona się nazywa|ma na imię|ma na imie|jego imię|jej imię|jego nazwisko|jej nazwisko|nazywają się|nazywał się|nazywała się|
mówią na mnie|mówią mi|wołają na mnie|wołają mnie|wołają na niego|mówią na niego|mówią na nią|znany jako|znana jako|o imieniu|o nazwisku|
imieniem|nazwiskiem|niejaki|niejaka|niejakiego|podpisano|z domu|dane sprawcy|dane kierownika|szef nazywa się|kierownik nazywa się`,
  hinted: `jestem|tu|tutaj|z tej strony|pisze|pisze do was|to|to jest|to był|to była|przez|przeciwko|na|dotyczy|wobec|sprawca|sprawcą jest|
sprawcą był|ofiara|ofiarą jest|ofiarą była|świadek|świadkiem jest|świadkiem był|świadkowie|świadkami są|świadkami byli|winny jest|
winna jest|zapytajcie|pytajcie|zapytać|zapytaj|spytajcie|rozmawiałem z|rozmawiałam z|rozmawiałyśmy z|mówiłem|mówiłam|powiedziałam|
powiedziałem|zgłosiłam do|zgłosiłem do|zgłaszałam|zgłosiłam to|dzwońcie do|zadzwońcie do|kontakt|kontaktować się z|kontakt z|
skontaktujcie się z|pozdrawiam|pozdrowienia|z poważaniem|z wyrazami szacunku|dziękuję|dzięki|cześć|hej|witaj|dzień dobry|szanowny panie|
szanowna pani|drogi|droga|według|zdaniem|oprócz|razem z|wraz z|żona|mąż|syn|córka|brat|siostra|koleżanka|kolega|znajomy|znajoma|niejaki|
nadawca|podpis|od|dla|u|oskarżam|skarga na|skarżę się na|składam skargę na|chodzi o|boję się|boimy się|wszyscy boją się|pobity przez|
pobita przez|molestowana przez|zwolniony przez|zwolniona przez|zgwałcona przez|napisał|napisała|przyjaciel|przyjaciółka|partner|partnerka`,
  titles: `
pan pani pana panu panem panią panie panno panna państwo p dr mgr inż inz prof mec ks ksiądz księdza siostra brat ojciec wujek wujka
ciocia ciocię ciotka babcia dziadek mr mrs ms mister szanowny szanowna doktor doktora doktorem inżynier redaktor mecenas dyr kier`,
  honorifics: '',
  roles: `
szef szefa szefowi szefem szefowa szefową szefowej kierownik kierownika kierownikowi kierownikiem kierowniczka kierowniczkę kierowniczki
kierowniczce kierowniczką brygadzista brygadzisty brygadziście brygadzistę brygadzistą brygadzistka brygadzistki majster majstra majstrem
mistrz mistrza mistrzem lider lidera liderem liderka liderki liderkę koordynator koordynatora koordynatorem koordynatorka koordynatorki
koordynatorkę menedżer menedżera manager managera managerem menadżer menadżera dyrektor dyrektora dyrektorem dyrektorowi dyrektorka prezes
prezesa prezesem właściciel właściciela właścicielem właścicielka właścicielki pracodawca pracodawcy kadrowa kadrowej kadrową kadrowy
księgowa księgowej księgową księgowy ochroniarz ochroniarza ochroniarzem strażnik strażnika portier portiera operator operatora mechanik
mechanika elektryk elektryka magazynier magazyniera kierowca kierowcy kierowcę pośrednik pośrednika agent agenta agentka rekruter
rekruterka rekruterki tłumacz tłumacza tłumaczka tłumaczki lekarz lekarza lekarka lekarki doktor pielęgniarka pielęgniarki inspektor
inspektora adwokat adwokata prawnik policjant przewodniczący przewodniczącego przewodnicząca przewodniczącej zastępca zastępcy kolega
kolegi koledze kolegę kolegą koleżanka koleżanki koleżance koleżankę koleżanką pracownik pracownika pracownica pracownicy pracownicę żona
żony żonę mąż męża syn syna córka córki córkę brat brata siostra siostry siostrę matka ojciec ojca mama tata kuzyn kuzyna kuzynka szwagier
przyjaciel przyjaciółka partner partnerka chłopak chłopaka dziewczyna narzeczony sąsiad sąsiadka współlokator współlokatorka znajomy
znajoma ofiara ofiary sprawca sprawcy świadek świadka kobieta facet faceta człowiek mężczyzna supervisor leader teamleader gospodarz
gospodyni bauer ksiądz kucharka kucharz szwaczka sprzątaczka sprzątaczki związkowiec`,
  deeds: `
uderzył uderzyła bije bił biła pobił pobiła pobili kopnął kopnęła kopie popchnął popchnęła popycha szarpie szarpał szarpnął szarpała
rzucił rzuca rzuciła rzucała dotyka dotykał dotykała dotknął macał maca obmacuje obmacywał złapał łapie łapał chwycił przytula przytulał
pocałował całował molestuje molestował zgwałcił gwałcił podgląda podglądał nagrywa nagrywał śledzi śledził krzyczy krzyczał krzyczała
wrzeszczy wrzeszczał drze wyzywa wyzywał wyzywała wyzwał wyzwała obraża obrażał obraził poniża poniżał ubliża przeklina przeklinał grozi
groził groziła zagroził zagroziła straszy straszył zastrasza zastraszał szantażuje szantażował zmusza zmuszał zmusił zmusiła każe kazał
kazała zabrania zabronił zabroniła odmówił odmówiła zwolnił zwolniła zwalnia wyrzucił wyrzuciła oszukał oszukała oszukuje okłamał kłamie
ukradł ukradła kradnie zabrał zabrała zabiera potrąca potrącił obiecał obiecała zamknął zamknęła zamyka trzyma trzymał powiedział
powiedziała mówi mówił mówiła twierdzi twierdził pyta pytał zapytał zapytała prosi prosił prosiła odpowiedział napisał napisała pisze
wysłał wysyła dzwoni dzwonił przyszedł przyszła podszedł podeszła poszedł poszła proponował zaproponował żąda żądał chce chciał chciała
widział widziała wie płakała płakał płacze upadł upadła spadł spadła zemdlał zemdlała zasłabł zasłabła zmarł zmarła zginął zginęła złamał
złamała skaleczył został została jest był była pracuje pracował zawsze ciągle nie też pluje opluł zaczepia zaczepiał dokucza gnębi gnębił
znęca znęcał śmieje traktuje wykorzystuje wykorzystał poroniła zachorował zachorowała stracił straciła uciekł uciekła zniknął zniknęła
zaatakował zaatakowała ugryzł udusił dusił`,
  conjunctions: 'i oraz a albo lub z & +',
  numbers: {
    0: 'zero',
    1: 'jeden jedna jedynka',
    2: 'dwa dwie dwójka',
    3: 'trzy trójka',
    4: 'cztery czwórka',
    5: 'pięć piątka',
    6: 'sześć szóstka',
    7: 'siedem siódemka',
    8: 'osiem ósemka',
    9: 'dziewięć dziewiątka',
    10: 'dziesięć',
    11: 'jedenaście',
    12: 'dwanaście',
    13: 'trzynaście',
    14: 'czternaście',
    15: 'piętnaście',
    16: 'szesnaście',
    17: 'siedemnaście',
    18: 'osiemnaście',
    19: 'dziewiętnaście',
    20: 'dwadzieścia',
    30: 'trzydzieści',
    40: 'czterdzieści',
    50: 'pięćdziesiąt',
    60: 'sześćdziesiąt',
    70: 'siedemdziesiąt',
    80: 'osiemdziesiąt',
    90: 'dziewięćdziesiąt',
  },
  repeats: {
    2: 'podwójne podwójny podwójna',
    3: 'potrójne potrójny potrójna',
  },
  fillers: 'plus kreska myślnik spacja kropka potem dalej i pauza ukośnik',
  ambiguousNumbers: 'jeden jedna dwa dwie trzy piątka szóstka',
  numberCues: `numer telefonu|nr telefonu|nr tel|telefon|tel|tel.|kom|komórka|mój numer|moj numer|mój nr|numer|dzwońcie|dzwonić|zadzwońcie|zadzwoń|
kontakt|pod numerem|pod nr|sms|whatsapp|viber|telegram|pesel|mój pesel|nr pesel|numer pesel|paszport|paszportu|nr paszportu|
numer paszportu|dowód|nr dowodu|dowodu|dowód osobisty|numer dowodu|wiza|nr wizy|numer wizy|karta pobytu|nr karty pobytu|karty pobytu|
zezwolenie nr|konto|nr konta|numer konta|rachunek|nr rachunku|iban|karta|nr karty|pin|kod pin|blik|hasło|kod|nip|regon|prawo jazdy|
legitymacja|nr legitymacji|nr polisy|rejestracja|nr rejestracyjny|imo|revolut|identyfikator`,
  workplaceCues: `numer pracownika|nr pracownika|numer pracowniczy|nr pracowniczy|pracownik nr|numer ewidencyjny|nr ewidencyjny|identyfikator|id|karta|karty|
nr karty|maszyna|maszyny|maszynie|stanowisko|stanowisku|stół|szafka|szafki|szafce|pokój|pokoju|łóżko|łóżku|linia|linii|bus|busa|autobus|
zmiana|brygada|brygady|kasa|kasie|kontener|barak|domek|rampa|boks|gate|nr boksu|kwatera`,
  numberWords: 'numer numeru numerem nr num no № numery',
  units: `
osób osoby osoba pracowników pracownic pracownice ludzi kobiet kobiety mężczyzn dzieci godzin godziny godzina godzinę godz h min minut
minuty sekund dni dnia dzień dniówek nocy noce tygodni tygodnie tydzień miesięcy miesiące miesiąc miesiąca lat lata rok roku razy raz
procent proc % sztuk szt sztuki kartonów palet paczek kilo kg kilogramów gram ton litrów metrów m cm km pięter piętro piętrze pokoi maszyn
koleżanek kolegów rodzin par stopni hektarów ha skrzynek zmian zmiany rolek łóżek stron`,
  currencies: `
zł zl pln złoty złotych złote złotego złotówek złotówki zlotych zlote grosz groszy grosze euro eur dolar dolarów usd funt funtów hrywien
hrywna uah tys tysiąc tysiące tysięcy stów stówy koron`,
  months: `
styczeń stycznia styczniu luty lutego lutym marzec marca marcu kwiecień kwietnia kwietniu maj maja maju czerwiec czerwca czerwcu lipiec
lipca lipcu sierpień sierpnia sierpniu wrzesień września wrześniu październik października październiku listopad listopada listopadzie
grudzień grudnia grudniu sty lut mar kwi cze lip sie wrz paź lis gru`,
  ageAfter: 'lat|lata|rok życia|letni|letnia|letniego|letniej|latek|roku życia|letnią|latka',
  ageBefore: 'mam|ma|wiek|w wieku|mając|skończyłem|skończyłam|skończył|skończyła|ukończyła|liczy|lat|miała|miał',
  homes: `
ulica ul ulicy aleja al aleje plac pl osiedle os dom domu domek nr mieszkanie mieszkania mieszkaniu m blok bloku klatka piętro lokal
kamienica wieś wsi miejscowość gmina powiat kwatera hostel pokój pokoju adres droga szosa skwer`,
  uniqueRoles: `przewodniczący związku|przewodnicząca związku|przewodniczący związków|przewodniczący solidarności|przewodnicząca solidarności|
społeczny inspektor pracy|zastępca przewodniczącego|skarbnik związku|jedyna pielęgniarka|jedyna kobieta|jedyny mężczyzna|lekarz zakładowy|
pielęgniarka zakładowa|dyrektor zakładu|dyrektor fabryki|prezes firmy|główna księgowa|główny księgowy|kierownik zmiany nocnej|szefowa kadr|
kierowniczka kadr|bhpowiec|inspektor bhp|operator suwnicy|operatorka suwnicy|operator dźwigu|palacz|jedyny elektryk|jedyny tłumacz|
jedyna tłumaczka|szef ochrony|szefowa kuchni|sołtys|proboszcz|kierownik hostelu`,
  signals: {
    under_18: `nieletni|nieletnia|nieletnich|nieletniego|niepełnoletni|niepełnoletnia|niepełnoletnich|niepełnoletnie|poniżej 18|poniżej 18 lat|
nie mam 18 lat|nie ma 18 lat|mam 14 lat|mam 15 lat|mam 16 lat|mam 17 lat|ma 13 lat|ma 14 lat|ma 15 lat|ma 16 lat|ma 17 lat|piętnastoletni|
piętnastoletnia|szesnastoletni|szesnastoletnia|siedemnastoletnia|siedemnastoletni|czternastoletni|czternastoletnia|praca dzieci|
pracują dzieci|dzieci pracują|dzieci w pracy|zatrudniają dzieci|zatrudnia dzieci`,
    pregnant: `ciąża|w ciąży|ciąży|ciążę|ciążą|ciężarna|ciężarne|ciężarnej|ciężarną|ciężarnych|jestem w ciąży|jest w ciąży|poronienie|poroniłam|poroniła|
spodziewam się dziecka|urlop macierzyński|macierzyński|urodziłam|brzemienna`,
    danger_now: `pali się|pożar|jest pożar|wybuchł pożar|płonie|hala płonie|płonie hala|fabryka się pali|wybuch|wybuchło|eksplozja|jesteśmy zamknięci|
jesteśmy zamknięte|zamknęli nas|zamknął nas|zamknęła nas|zamykają nas|zamknął mnie|zamknęli mnie|zamknięci w środku|
zamknięte wyjście ewakuacyjne|wyjście ewakuacyjne zamknięte|wyjścia ewakuacyjne zamknięte|wyjścia ewakuacyjne są zamknięte|
zamknięte na kłódkę|drzwi zamknięte na klucz|nie możemy wyjść|nie mogę wyjść|uwięzieni|uwięziona|uwięziony|jestem uwięziona|przygniotło|
przygnieciony|zasypało|ściana pęka|pękają ściany|pęknięcia w ścianie|pękająca ściana|budynek się wali|zawalił się|zawala się|wali się|
runęło|runął|wyciek gazu|ulatnia się gaz|czuć gaz|gaz się ulatnia|poraził prąd|poraził go prąd|umiera|on umiera|ona umiera|umieram|
chcę umrzeć|samobójstwo|popełnić samobójstwo|zabić się|zabiję się|zabije mnie|zabije nas|chce mnie zabić|grozi że mnie zabije|biją mnie|
bije mnie teraz|biją go|porwali|porwał|porwana|porwany|zaginęła|zaginął|krwawi|krwotok|nieprzytomny|nieprzytomna|ratunku|ratujcie|
ratujcie nas|pomocy szybko|natychmiast pomocy`,
    armed: `pistolet|pistoletem|broń|bronią|nóż|nożem|noża|karabin|strzelba|strzelał|strzelał do|maczeta|maczetą|siekierą|groził nożem|groził bronią|
uzbrojony|uzbrojeni|tasak`,
    alone: `tylko ja|tylko mnie|jedynie ja|tylko mi|tylko do mnie|jestem sama|jestem sam|ja sama|ja sam|tylko o mnie|sama jedna`,
    accused_supervisor: `brygadzista|brygadzisty|brygadzistka|brygadzistki|majster|majstra|mistrz|mistrza|lider|lidera|liderka|liderki|team leader|teamleader|
supervisor|koordynator|koordynatora|koordynatorka|koordynatorki|przełożony|przełożona|przełożonego|kierownik zmiany|kierownik linii|
zmianowy|ustawiacz`,
    accused_manager: `kierownik|kierownika|kierowniczka|kierowniczki|dyrektor|dyrektora|dyrektorka|szef|szefa|szefowa|szefowie|prezes|prezesa|właściciel|
właściciela|właścicielka|manager|managera|menedżer|menadżer|kadrowa|kadry|hr|pracodawca|pracodawcy|zarząd|gospodarz|rolnik`,
    accused_coworker: `kolega mnie uderzył|kolega z pracy mnie|kolega z pracy uderzył|koleżanka z pracy mnie|współpracownik mnie|współpracownik uderzył|
inny pracownik mnie|inny pracownik uderzył|pracownik mnie uderzył|pracownik mnie dotyka|kolega mnie dotyka|kolega mnie molestuje|
koledzy mnie|koleżanki mnie wyzywają|pobił mnie kolega|współlokator mnie|współpracownicy mnie`,
    accused_security: `ochrona|ochroniarz|ochroniarza|ochroniarze|ochroniarzy|strażnik|strażnicy|strażnika|portier|portiera|pracownik ochrony|stróż`,
    accused_agency: `agencja|agencja pracy|agencji|agencję|agencje|pośrednik|pośrednika|pośredniczka|pośrednictwo|rekruter|rekruterka|podwykonawca|
koordynator z agencji|agent|agenta`,
  },
  people: `osób|osoby|osoba|pracowników|pracownic|pracownice|pracownicy|ludzi|kobiet|kobiety|mężczyzn|mężczyźni|dzieci|koleżanek|koleżanki|kolegów|
dziewczyn|dziewczyny|z nas|nas|rodzin|ukraińców|ukrainek|cudzoziemców|robotników|szwaczek`,
  quantities: {
    sto: '100',
    stu: '100',
    setki: '200',
    dwieście: '200',
    trzysta: '300',
    pięćset: '500',
    tysiąc: '1000',
    tysiące: '2000',
    kilka: '3',
    kilkanaście: '12',
    kilkadziesiąt: '30',
    kilkaset: '300',
    tuzin: '12',
    wielu: '2',
    wiele: '2',
    parę: '3',
  },
};
