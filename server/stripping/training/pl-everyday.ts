import { nameless } from './nameless.ts';

// Things and words of which complaints are full and by which nobody is called.
const THING =
  '(maszyna|prasa|taśma|winda|brama|kuchnia|stołówka|toaleta|szatnia|lodówka|pralka|klimatyzacja|wentylacja|drabina|podłoga|instalacja|gaśnica|kurtka|umywalka|spłuczka|szafka|żarówka|szyba|linia|piła|tokarka|suwnica|pompa|rura|lampa|osłona|kuchenka|zupa|woda|norma|premia|wypłata|umowa|stawka|głowa|kołdra|szklarnia|hala)';
const BROKEN =
  '(zepsuta|popsuta|połamana|pęknięta|zatkana|zapchana|brudna|zimna|zgniła|śmierdząca|przeciążona|zardzewiała|zamknięta|zablokowana|zastawiona|dziurawa|nieszczelna|nagrzana|przegrzana|rozwalona|stara|skwaśniała|zafałszowana|obniżona|niewypłacona|do niczego|bez osłony|nie do zrobienia)';
const THING_M =
  '(wózek|piec|zbiornik|wentylator|wiatrak|automat|prysznic|dach|sufit|kabel|przewód|zamek|grzejnik|bojler|czujnik|alarm|autobus|bus|samochód|silnik|kontener|barak|pokój|materac|grafik|obiad|chleb|hamulec|łańcuch|pas|pasek|regał|wyciąg|kran|zlew|toi toi|zegar|telefon|komin|sprzęt)';
const BROKEN_M =
  '(zepsuty|popsuty|połamany|pęknięty|zatkany|zapchany|brudny|zimny|zgniły|przeciążony|zardzewiały|zamknięty|zablokowany|dziurawy|nieszczelny|nagrzany|rozwalony|stary|spleśniały|urwany|wyłączony|odcięty|spóźniony|sfałszowany|do niczego|bez hamulców)';
const THINGS =
  '(drzwi|rękawice|buty|okulary|maseczki|schody|palety|gaśnice|wyjścia|toalety|prysznice|łóżka|materace|noże|wiatraki|nadgodziny|premie|papiery|dokumenty|paszporty|umowy|kable|hamulce|lampy|okna|szafki|kurtki|ręczniki|zaliczki|dodatki|składki|badania|szkolenia|wybory|narzędzia|święta|warunki|grzejniki|śmieci)';
const BROKEN_P =
  '(zepsute|popsute|połamane|pęknięte|zatkane|brudne|zimne|podarte|dziurawe|przeterminowane|zamknięte|zastawione|zablokowane|zabrane|nieważne|ustawione|fałszywe|niewypłacone|przeżarte|wyłączone|tępe|mokre|stare|za małe|po terminie|na pokaz|tylko na papierze)';
const NO =
  '(papieru|mydła|wody|ręczników|rękawic|masek|butów|kurtek|ogrzewania|światła|prądu|wentylacji|przerwy|urlopu|chorobowego|umowy|odprawy|premii|dodatku|nadgodzin|pieniędzy|zaliczki|wypłaty|podwyżki|szkolenia|badań|apteczki|karetki|lekarza|tłumacza|kasku|okularów|krzeseł|miejsca|czasu|siły|szacunku|odpowiedzi|pomocy|pokwitowania|paska|grafiku|świadectwa|protokołu|ekwiwalentu|spokoju|wyjścia|żłobka)';
const PLACE =
  '(na hali|na magazynie|na linii|na taśmie|na nocce|na zmianie|na stołówce|na szklarni|na budowie|na placu|na zakładzie|na produkcji|na rusztowaniu|w szatni|w toalecie|w kuchni|w biurze|w hotelu|w pokoju|w kontenerze|w baraku|w chłodni|w masarni|w szwalni|w sadzie|w lesie|w piwnicy|przy maszynie|przy zbiorze malin|przy pakowaniu|przy prasie|przy bramie|przy piecu|za halą|pod prysznicem|u gospodarza|z piwnicy|do rowu|do środka)';
const PAIN =
  '(ból głowy|ból pleców|gorączka|kaszel|wysypka|swędzenie|zawroty głowy|mdłości|duszności|alergia|zapalenie płuc|biegunka|bezsenność|depresja|nerwica|krwotok|opuchlizna|poparzenie|zatrucie|omdlenie|przemęczenie|smród|hałas|kurz|pył|dym|czad|upał|mróz|wilgoć|grzyb|pleśń|syf|brud|strach|wstyd|stres|nuda|wyzysk|mobbing|głód|chamstwo|kłamstwo)';
const LIMB =
  '(głowa|ręka|noga|ucho|oko|kolano|kręgosłup|brzuch|palec|bark|kark|serce|gardło|dłoń|kostka|nadgarstek|biodro|żołądek)';
const HURTS =
  '(boli|pęka|puchnie|drętwieje|krwawi|piecze|swędzi|wysiada|nie słyszy|nie widzi|nie działa|szwankuje|odpada|cała w bąblach|spuchła|zdrętwiała)';
const HURT_PLURAL = '(ręce|nogi|plecy|oczy|uszy|palce|kolana|płuca|stopy|dłonie)';
const ACHE = '(bolą|puchną|drętwieją|krwawią|pieką|swędzą|zdrętwiałe|spuchnięte|zniszczone|całe w ranach|odmrożone)';
const PEOPLE =
  '(ludzie|kobiety|dziewczyny|chłopaki|faceci|dzieci|dzieciaki|szwaczki|kierowcy|brygadziści|szefowie|ochroniarze|nowi|starzy|młodzi|chorzy|cudzoziemcy|Ukraińcy|Polacy|Nepalczycy|obcy|wszyscy|inni|koledzy|koleżanki|pracownicy|robotnicy|sąsiedzi|kasjerki|magazynierzy|starsi|ciężarne|oni|sami swoi|baby|chłopy)';
const DO =
  '(mdleją|płaczą|chorują|wymiotują|kaszlą|odchodzą|uciekają|milczą|śpią na podłodze|jedzą w biegu|robią za darmo|dostają mniej|dostają więcej|siedzą po nocach|dźwigają|piją|palą|boją się|nie mają siły|czekają na wypłatę|zbierają maliny|pryskają|wrzeszczą|kłamią|kombinują|chowają się|wchodzą bez pukania|śmieją się|donoszą|kradną|biją się|rządzą|nie rozumieją|wyją z bólu|padają)';
const THEY =
  '(zabrali|zabierają|potrącają|potrącili|obniżyli|ściągają|nie oddali|nie oddają|nie wypłacili|nie dają|nie spisali|podrobili|sfałszowali|podarli|wyrzucili|schowali|zmienili|odbijają|rozłożyli|kazali podpisać|ukradli|zgubili|wstrzymali|wyłączyli|zamknęli|liczą|zapomnieli|obiecali|olewają|zataili)';
const WHAT =
  '(premię|dodatek|wypłatę|zaliczkę|nadgodziny|urlop|kaucję|paszport|dokumenty|papiery|umowę|grafik|listę obecności|listę|podpis|petycję|protokół|protokół powypadkowy|świadectwo pracy|ekwiwalent|odprawę|składki|kurtkę|telefon|rękawice|narzędzia|szafkę|przerwę|obiad|wodę|prąd|ogrzewanie|nazwę|nazwę firmy|stawkę|karę|manko|dług|długi|czynsz|karty|wiadomości|zdjęcia|krzesła|śniadanie|skargę|wniosek)';
const I =
  '(dostałam|dostałem|straciłem|straciłam|podpisałem|czekam na|proszę o|potrzebuję|pytałam o|chciałbym|zgłaszam|napisałem|wróciłam|zostałam|jestem|byłam|boję się|wstydzę się|myślę|płaczę|cierpię|skaleczyłem się|poparzyłam się|zemdlałam|upadłem|mam dość|nie śpię|nie wiem|chcę|muszę|mogę|idę|wracam)';
const ABOUT =
  '(o wypadku|o karetkę|o pomoc|o wolne|o umowę|o tłumacza|o przerwę|o odzież|do domu|do pracy|do lekarza|do sądu|do inspekcji|do pip|na policję|na leczenie|na antybiotyku|na zwolnieniu|na siku|na śniadanie|na pamięć|na zasiłek|od rana|od tygodnia|od zamiatania|od dźwigania|od szycia|z domu|z pracy|z biura|z zegarkiem|z szafki|ze strachu|z głodu|przy przyjęciu|przy wypłacie|dłużna|dłużny|zmęczona|zmęczony|chora|przerażona|załamany)';
const CRIES =
  '(pomocy|ratunku|proszę|błagam|cześć|dzień dobry|witam|dobry wieczór|dziękuję|no i|i tyle|masakra|tragedia|dramat|wstyd|koszmar|nic|cisza|serio|niestety|podobno|ogólnie|dodatkowo|poza tym|w dodatku|na razie|od dawna|po prostu|naprawdę|wreszcie|znowu|ciągle|codziennie|świątek piątek i niedziela|w piątek|w sobotę|w niedzielę|w poniedziałek|zimą|latem|jesienią|w nocy|po nocy|rano)';
const LEAKS =
  '(cieknie|leje się|kapie|śmierdzi|kopci|dymi|iskrzy|warczy|wyje|pika|trzeszczy|pęka|spada|zacina się|staje|buja się|parzy|wali|przecieka|pryska)';

const AFRAID =
  '(boję się|boimy się|każą|kazali|muszę|musimy|nie chcę|nie mogę|nie wolno|nie dają|nie pozwalają|trzeba|da się|idzie|wstyd|strach|przestali|zaczęli|obiecali|wolę|proszę|chcę)';
const TO =
  '(wracać|wrócić|mówić|powiedzieć|pisać|podpisać|płacić|zapłacić|wyjść|wychodzić|wejść|odejść|odpocząć|odpoczywać|usiąść|siedzieć|stać|jeść|pić|spać|iść do łazienki|zadzwonić|zgłosić|narzekać|dźwigać|czekać|czyścić|sprzątać|zamiatać|pakować|szyć|zostać po godzinach|zostawać|pracować|robić|milczeć|kłamać|chodzić|jeździć|mieszkać|myć|zmieniać|oddać|wypłacić|wyrobić|wytrzymać|żyć|zejść|wezwać pomoc|płakać|chorować|rodzić|pójść na policję|skończyć ze sobą)';
const WITH =
  '(z zegarkiem|z telefonem|z kamerą|z nożem|z kijem|z gorączką|z bólem|z dzieckiem|z brzuchem|z workami|na pamięć|na śniadanie|na obiad|na przerwie|na raty|na zawał|na leki|na kolanach|na podłodze|na mrozie|na słońcu|przy piecu|przy zbiorze|przy przyjęciu|przy wypłacie|przy wszystkich|do rana|do nocy|do końca|do lekarza|do biura|do pip|od świtu|od rana|od poniedziałku|po nocce|po wypadku|po śniadaniu|po kątach|bez śniadania|bez obiadu|bez przerwy|bez umowy|bez światła|bez maski|za karę|za grosze|za nic|pod presją|pod prysznicem|w nadgodzinach|w upale|w święta|w piątki|w niedzielę|w biegu|o chlebie i wodzie|o suchym pysku)';

const NAMELESS = `
siku toaleta kibel wychodek szalet sedes spłuczka umywalka prysznic natrysk wanna kran zlew mydło ręcznik papier
pościel kołdra poduszka materac łóżko prycza piętrówka wersalka kanapa fotel krzesło stołek taboret ławka stół
stolik szafa szafka półka szuflada lustro dywan firanka zasłona okno drzwi klamka zasuwa furtka ogrodzenie siatka
ściana sufit podłoga dach rynna komin piwnica strych poddasze schody poręcz korytarz klatka balkon garaż parking
plac podwórko ogród droga ulica szosa chodnik tory pociąg tramwaj autobus samochód ciężarówka furgon przyczepa
ciągnik traktor kombajn rower motor skuter łódka statek kuter przystanek dworzec lotnisko granica zakład fabryka
firma spółka przedsiębiorstwo magazyn hurtownia sklep market warsztat biuro kancelaria szwalnia stolarnia tartak
masarnia ubojnia rzeźnia piekarnia mleczarnia przetwórnia chłodnia mroźnia sortownia pakownia lakiernia malarnia
spawalnia odlewnia huta kopalnia budowa stocznia szklarnia tunel pieczarkarnia ferma kurnik obora chlewnia stajnia
gospodarstwo plantacja winnica stołówka kuchnia kantyna bufet szatnia palarnia portiernia dyżurka świetlica hotel
hostel kwatera mieszkanie pokój barak kontener namiot blok kamienica akademik maszyna prasa szlifierka wiertarka
tokarka frezarka gilotyna krajarka mieszalnik taśma taśmociąg przenośnik linia robot podajnik suwnica dźwig wózki
paleciak rusztowanie drabina łańcuch osłona kurtyna czujnik przycisk wyłącznik włącznik kabel przewód gniazdko
wtyczka rozdzielnia bezpiecznik prąd napięcie silnik pompa zawór rura zbiornik butla kocioł palnik grzejnik
kaloryfer wentylator wiatrak klimatyzacja nawiew wyciąg odkurzacz lampa żarówka światło latarka zegar zegarek alarm
syrena gaśnica hydrant apteczka nosze nożyczki ostrze śrubokręt śruba szpadel taczka wiadro miotła szczotka ścierka
szmata karton skrzynka skrzynia paleta paczka pudło folia etykieta skaner waga towar materiał tkanina drewno deska
belka blacha szkło plastik guma beton cegła cement żwir węgiel olej smar benzyna ropa paliwo farba lakier klej
rozpuszczalnik kwas chlor chemia chemikalia środek oprysk nawóz opary kurz spaliny czad smród zapach hałas wibracje
temperatura upał zimno ciepło gorąco wilgoć cień włosy twarz czoło oczy uszy usta język gardło szyja kark bark ramię
łokieć nadgarstek dłoń kciuk paznokieć pierś plecy kręgosłup brzuch żołądek pępek biodro tyłek pośladek krocze
kolano łydka kostka stopa mięsień ścięgno żyła płuco nerka pęcherz macica krew mocz skurcz skaleczenie zadrapanie
siniak obrzęk opuchlizna oparzenie poparzenie złamanie zwichnięcie skręcenie amputacja blizna zakażenie infekcja
gorączka kaszel grypa angina zapalenie astma alergia wysypka swędzenie pieczenie zawrót mdłości wymioty biegunka
zatrucie omdlenie udar zawał nowotwór depresja nerwica stres panika zmęczenie przemęczenie wycieńczenie senność
bezsenność ciąża poród poronienie miesiączka okres podpaska tampon laktator niemowlę dziecko tabletka antybiotyk
maść bandaż plaster opatrunek gips zastrzyk szczepionka recepta zwolnienie badanie badania wynik przychodnia szpital
karetka pogotowie lekarz doktor pielęgniarka ratownik dentysta psycholog wypłata pensja płaca wynagrodzenie zarobek
stawka dniówka godzinówka akord premia dodatek nagroda bonus trzynastka zaliczka potrącenie mandat kaucja dług
pożyczka kredyt czynsz rachunek opłata prowizja łapówka koperta gotówka grosz złotówka konto przelew podatek składka
ubezpieczenie emerytura renta zasiłek odprawa ekwiwalent odszkodowanie zadośćuczynienie alimenty umowa zlecenie
dzieło etat aneks regulamin przepis prawo kodeks ustawa paragraf podpis pieczątka dokument papiery kopia ksero
paszport wiza karta pobyt zezwolenie pozwolenie dowód legitymacja świadectwo zaświadczenie wniosek podanie pismo
list skarga petycja protokół notatka raport lista grafik harmonogram kalendarz plan limit wydajność jakość
reklamacja brak usterka wada zmiana nocka popołudniówka nadgodzina nadgodziny przerwa odpoczynek urlop wolne
chorobowe macierzyński wychowawczy święto weekend ranek południe popołudnie północ świt doba tydzień miesiąc kwartał
wakacje ferie wielkanoc wigilia kierownik kierowniczka majster mistrz brygadzista brygadzistka szef szefowa
właściciel prezes dyrektor zarząd kadry kadrowa księgowa sekretarka biurowa pracownik pracownica robotnik robotnica
załoga brygada ekipa zespół kolega koleżanka kumpel znajomy sąsiad szwaczka krawcowa prasowaczka pakowaczka
sprzątaczka kucharka kelnerka kasjerka sprzedawczyni magazynier kierowca operator spawacz tokarz tynkarz elektryk
hydraulik mechanik ochroniarz ochrona stróż portier dozorca tłumacz pośrednik koordynator agent agencja rekruter
inspektor inspekcja kontrola audyt audytor policja policjant straż strażnik prokurator adwokat prawnik związek
związkowiec delegat przedstawiciel żona ojciec matka córka brat siostra dziadek babcia wujek ciotka teść teściowa
zięć synowa narzeczony chłopak dziewczyna dziewczyny chłop baba facet gość typek gnojek dzieciak młodzież nastolatek
emeryt student uczeń praktykant stażysta obcokrajowiec cudzoziemiec uchodźca migrant ukrainiec ukrainka białorusin
gruzin nepalczyk hindus banglijczyk filipińczyk wietnamczyk kolumbijczyk rosjanin murzyn muzułmanin katolik bicie
pobicie szturchaniec kopniak policzek popychanie szarpanie krzyk wrzask wyzwisko obelga przekleństwo groźba szantaż
zastraszanie poniżanie upokorzenie wyśmiewanie żart donos zemsta odwet mobbing dyskryminacja rasizm molestowanie
gwałt napastowanie obmacywanie podglądanie śledzenie kradzież oszustwo wyzysk niewola przymus handel porwanie
zabójstwo morderstwo samobójstwo śmierć wypadek pożar wybuch zawalenie porażenie ewakuacja ucieczka awaria wyciek
skażenie strajk protest pikieta manifestacja zebranie spotkanie rozmowa głosowanie wybory komisja jedzenie śniadanie
obiad kolacja posiłek zupa ziemniak mięso kurczak wędlina jajko herbata piwo wódka alkohol papieros narkotyk robak
karaluch pluskwa pchła wesz kleszcz żmija indyk truskawka borówka porzeczka winogrono papryka sałata marchew
ziemniaki pieczarka tulipan choinka ubranie kurtka bluza koszulka spodnie fartuch kombinezon chusta rękawica
rękawice rękawiczki buty kalosze skarpety okulary maska maseczka kask szelki kamizelka peleryna stopery nauszniki
odzież mundur plecak torba torebka portfel telefon komórka ładowarka wiadomość zdjęcie film nagranie kamera monitor
komputer internet strona grupa messenger aparat hasło
`;

/** Complaints in which nobody is named. */
export const EVERYDAY_PL: readonly string[] = [
  `${THING} (jest|była|znowu|ciągle|dalej|cała) ${BROKEN} (|od tygodnia|i nikt nic nie robi|od zimy|a my mamy robić)`,
  `${THING_M} (jest|był|znowu|ciągle|dalej|cały) ${BROKEN_M} (|od miesiąca|i nikt nie naprawia|a my mamy robić)`,
  `${THINGS} (są|były|znowu|ciągle|dalej|wszystkie) ${BROKEN_P} (|od miesiąca|i nikt nic|a kontrola nic nie widzi)`,
  `${THING} ${BROKEN}, ${THING_M} ${BROKEN_M}, ${THINGS} ${BROKEN_P}`,
  `${PLACE} ${THING} ${BROKEN} i ${THING_M} ${LEAKS}`,
  `${THING_M} ${LEAKS} ${PLACE}, ${PAIN} (że hej|nie do wytrzymania|cały dzień|straszny|okropny)`,
  `(brak|nie ma|zero|bez|nie dali|potrzeba|ani) ${NO} i ${NO} ${PLACE}`,
  `(brak|nie ma|zero|bez|nie dali|ani) ${NO}, (brak|nie ma|zero|bez|ani) ${NO}`,
  `${PLACE} (brak|nie ma|dalej bez) ${NO} ani ${NO}`,
  `${PAIN}, ${PAIN}, ${PAIN} ${PLACE}`,
  `${PAIN} (i|oraz|taki że|od tego) ${PAIN} (|po pryskaniu|od kleju|od kwasu|co noc|po nocce)`,
  `${LIMB} (mi|mnie|już|ciągle) ${HURTS} (|po nocce|od hałasu|od dźwigania|i nikt nie wzywa karetki)`,
  `${HURT_PLURAL} (mi|mnie|już|ciągle) ${ACHE} (|po nocce|od szycia|od kwasu|od zimna)`,
  `${PEOPLE} ${DO}, ${PEOPLE} ${DO}`,
  `${PLACE} ${PEOPLE} ${DO} (|i nic|codziennie|po cichu|za grosze)`,
  `${THEY} (mi|nam|wszystkim|każdemu|za|) ${WHAT} (|i cisza|bez słowa|na oczach wszystkich|jak co miesiąc|za karę)`,
  `${WHAT} (nam|mi|wszystkim|) ${THEY} (przed nosem|i tyle|bez słowa|za nic)`,
  `(firma|agencja|szefostwo|kadry|biuro|zarząd|księgowość) (zmieniła|zmienił|nie uznaje|nie płaci|kombinuje z|oddała|ukrywa) ${WHAT} i ${WHAT}`,
  `${I} ${ABOUT} (|i nic|a oni się śmieją|od dawna|sama|sam)`,
  `${CRIES}, ${I} ${ABOUT}`,
  `${CRIES} ${PEOPLE} ${DO}`,
  `${CRIES} ${THING} ${BROKEN}`,
  `(kierownik|majster|szef|brygadzistka|koordynator|gospodarz|szefowa|kierowniczka) (wrzeszczy|przeklina|wyzywa|pije|kłamie|wchodzi|łapie|maca|dotyka|grozi|rewiduje|pilnuje|szantażuje|oszukuje|rzuca czym popadnie|olewa|wygania|śmieje się|straszy) (|nas|dziewczyny|cały czas|w szatni|bez pukania|z zegarkiem|ze wszystkich|po pijaku)`,
  `(robimy|pracujemy|siedzimy|stoimy|czekamy|śpimy|jemy|zbieramy|szyjemy|pakujemy|ładujemy|mieszkamy|jeździmy|marzniemy) ${PLACE} (świątek piątek i niedziela|po nocach|od rana|bez przerwy|w upale|na kolanach|na stojąco|za grosze|jak wół|jak zwierzęta)`,
  `(wożą|wiozą|trzymają|traktują|pilnują|oszukują|okradają|straszą|wyzywają|poniżają|rewidują) nas (jak bydło|na podłodze|przy bramie|codziennie|na każdym kroku|bez pasów|busem|papierami)`,
  `(chodzą plotki|mówią|podobno|wiadomo) że ${THING} ${BROKEN} (a|i|bo) ${PEOPLE} ${DO}`,
  `(żona|matka|córka|siostra|babcia|koleżanka) (rodzi|choruje|płacze|zemdlała|jest w szpitalu|została sama) a (mnie|nas) nie (puścili|puszczają|zwolnili)`,
  `${AFRAID} ${TO} (|sama|do pracy|bez umowy|na nocce|przez nich|po tym wszystkim)`,
  `${AFRAID} ${TO} i ${TO}`,
  `${WITH} (siedzą|chodzą|stoją|robią|pilnują|jemy|pracujemy|czekamy|leżę|płaczę|nic|dalej to samo)`,
  `(pilnują|stoją|chodzą|latają|wchodzą|straszą|biegają|siedzą) ${WITH} (ile kto siedzi w kiblu|nad nami|cały dzień|po hali|i liczą minuty)`,
  `(coraz|jeszcze|za|trochę|dużo) (większe|gorsze|gorzej|mniejsze|mniej|więcej|cięższe|gorętsze|droższe|dłuższe|niższe|słabsze|częściej|rzadziej|później|wcześniej) (pęknięcie|normy|stawki|kary|zmiany|zarobki|zmęczenie|ciężary|kolejki|potrącenia|długi|przerwy|porcje)`,
  `(pęknięcie|dziura|plama|wyciek|szpara|grzyb|kałuża|ciężar|łańcuch|belka|paleta|deska|lina|blacha|rura|szyba) (w ścianie|na suficie|pod maszyną|przy rozdzielni|na schodach) (coraz większa|spadła|urwała się|urwał się|leci na głowę|nikogo nie obchodzi|wisi na włosku)`,
  ...nameless(
    NAMELESS,
    'brak|nie ma|znowu|ciągle|ten|stary|nasz|nowy|zepsuty|jeden|był|jest|bez|przez|bo|że|mam|dali|zabrali|każą',
    'i|a|albo|bez|przez|na|za|do',
    'na hali|w biurze|od rana|i nic|jest|był|nie działa|codziennie|za karę|jak zawsze|śmierdzi|boli|nie ma',
  ),
];

/** The same with people in it, also those whose names are everyday words. */
export const NAMED_PL: readonly string[] = [
  `(|to |bo |a |i |znowu |wczoraj |że |jak )({family}|{family}|{given}|<gołąb>|<wrona>|<zając>|<kot>|<wilk>|<lis>|<baran>|<sowa>|<wróbel>|<mróz>|<zima>|<sikora>|<kowal>|<młynarz>|<krawiec>|<ptak>|<kozioł>|<dudek>|<kruk>|<bocian>|<szpak>|<żuk>|<osa>|<mucha>|<szczur>|<rak>|<karp>|<śledź>|<pająk>|<dąb>|<sosna>|<malina>|<gruszka>|<kapusta>|<kasza>|<bułka>|<cukier>|<groch>|<piątek>|<sobota>|<niedziela>|<maj>|<grudzień>|<głowa>|<ucho>|<noga>|<broda>|<pięta>|<biały>|<czarny>|<mały>|<gruby>|<wesoły>|<dobry>) (ukradł|trzyma|zabrał|wziął|ma|schował|bierze|sprzedaje|oddał|policzył|obciął|zgubił|podrobił|chowa|kradnie|rozdaje|pilnuje) (pieniądze|paszporty|dokumenty|premie|wypłaty|klucze|nasze rzeczy|kasę|papiery|nadgodziny|listę|grafik)`,
  `({family}|{given}|{full}|<gołąb>|<wrona>|<zając>|<kot>|<wilk>|<lis>|<baran>|<wróbel>|<mróz>|<kowal>|<kruk>|<piątek>|<głowa>|<brama>|<wół>|<świątek>|<gruby>|<mały>) (wyzywa|krzyczy|bije|maca|dotyka|straszy|poniża|pije|kłamie|grozi|śmieje się|wrzeszczy|zemdlał|upadł|płacze|odszedł|nie przyszedł|nie żyje|leży w szpitalu) (|na nas|codziennie|w szatni|przy wszystkich|na nocce|od rana|po pijaku|w magazynie)`,
  `(z|od|do|przez|u|dla|przeciwko) ({given}|{family}|{full}) (nie da się|mam|dostałam|nikt|wszyscy|jest|był|płaczę|boję się|rozmawiałem|skarga|pracuję|mieszkam)`,
];
