import type { Tongue } from './tongue.ts';

export const nl: Tongue = {
  tag: 'nl',
  script: 'Latn',
  closed: `
de het een t n ik jij je jou u hij zij ze wij we jullie mij me hem haar ons hun hen zich zichzelf mezelf mijzelf jezelf onszelf elkaar
elkaars mijn m jouw uw zijn onze z d r dit dat deze die wie wat welke welk waar wanneer waarom hoe hoeveel waarvan waarmee waarop waarin
waaruit waardoor waarvoor waarover waarheen waarbij waartegen er hier daar daarvan daarmee daarop daarin daaruit daardoor daarvoor
daarover daarom daarna daarbij daartegen hierover hiermee hierdoor hierna hierbij ervan ermee erop erin eruit erdoor ervoor erover erbij
ertegen eraan ernaar en of maar want dus dan als toen terwijl omdat doordat zodat opdat nadat voordat totdat zodra hoewel tenzij indien
sinds zolang alsof noch aan achter af bij binnen boven buiten door gedurende in langs met na naar naast om onder op over per rond rondom
sedert te tegen tegenover ten ter tijdens tot tussen uit van vanaf vanwege via volgens voor voorbij wegens zonder behalve beneden ondanks
inclusief exclusief ben bent is was waren geweest wees wezen heb hebt heeft hebben had hadden gehad word wordt worden werd werden geworden
kan kun kunt kunnen kon konden gekund mag mogen mocht mochten moet moeten moest moesten wil wilt willen wilde wilden wou zal zult zullen
zou zouden ga gaat gaan ging gingen gegaan doe doet doen deed deden gedaan kom komt komen kwam kwamen gekomen niet geen niets niks nooit
nergens niemand nee neen ja jawel jazeker wel iemand iets ergens ooit alles alle allen allemaal al elk elke ieder iedere iedereen enkele
enige sommige sommigen veel vele velen weinig meer meest meeste minder minst ander andere anderen anders zelf zelfde hetzelfde dezelfde
zulke zo zoals zoveel zoiets nu nog steeds altijd vaak soms zelden meestal weer opnieuw terug vandaag gisteren eergisteren morgen
overmorgen straks gauw net pas even ook alleen slechts heel erg zeer best vrij tamelijk bijna ongeveer misschien wellicht waarschijnlijk
zeker natuurlijk eigenlijk gewoon echt toch immers namelijk bovendien verder eerst vervolgens eindelijk uiteindelijk inmiddels intussen
ondertussen meteen direct zojuist vroeger later laatst onlangs binnenkort eens keer genoeg samen apart weg mee toe heen vandaan rechts
links omhoog omlaag voorop achterop bijvoorbeeld bv enz etc ok oke okee okay hoi hallo s g k l p f b c h j q v w x y o ie da wa nie ni ge
gij uwe ulle moeder effe ff idd nvt mss miss mn zn dr wss w8 ipv tov tgv dmv ivm mbt bvb wrm omda noga beetje ah oh och nou hè hé eh wiens
`,
  open: `
remmen rem stacaravan caravan schimmel schimmelig schimmelige beschimmeld heftruck lekkage rioolwater kakkerlakken ratten hijskraan steiger loonstrook borg huurcontract nooduitgang brandblusser verlopen handschoenen veiligheidsschoenen stof dampen duizelig misselijk overgeven flauwgevallen
huisje bedje kindje briefje papiertje meisje kopje stukje plekje tientje uurtje biertje kamertje autootje mannetje machinist lampje knopje
doosje pauzetje praatje lijstje bonnetje bon bonnen feestdagje kachel loket oven kraan kranen emmer bezem vuilniswagen karren kar deksel
flessen tassen bakken bak kist kisten rolcontainer steekwagen rek rekken stelling stellingen plank planken ladder steiger spijker schroef
schroeven buis buizen slang slangen ventilatie gifstoffen gassen dampen brandblaar blaren blaar uitslag huiduitslag zweet koortsig
gezwollen verband pleister krukken gips rolstoel invalide gehandicapt gehandicapte arbeidsongeschikt arbeidsongeschikte bijbetalen
achterstallig achterstallige onderbetaald onderbetaling betaaldag loonbetaling loondiefstal uurloon stukloon weekloon maandloon nettoloon
brutoloon minimumuurloon reiskosten reiskostenvergoeding reisuren eetgeld kledinggeld bemiddelingskosten huurprijs huurcontract
servicekosten nachtploeg dagploeg ochtendploeg middagploeg avondploeg weekenddienst avonddiensten nachtdiensten dubbele extra pauzeruimte
werkdag werkdagen werkweek werkuren werktijd werktijden reistijd productielijn inpaklijn inpakafdeling sorteerband snijmachine persen zaag
zaagmachine freesmachine draaibank lopendeband koelcel koelcellen vriescel diepvries koeling laadperron dockdeur laadklep brandtrap
brandweer brandweerman nooddeur nooddeuren vluchtweg vluchtwegen vluchtroute brandgevaar rookmelder kassenbouw kasje rozenkas tomatenkas
snijbloemen potplanten chrysanten chrysant orchidee orchideeën gerbera lelie narcissen bollenschuur bollenpellen asperge steken plukster
plukker inpakken oogsten vertrouw vertrouwt kapotgemaakt uitgelachen weggelopen doodop doodmoe ziekgemeld hersteld beter genezen opgenomen
gezakt geslaagd ingeschreven uitgeschreven afgesloten afgelopen afgesproken aangenomen aangevallen aangeboden aangereden aangegeven
opgezegd opgebeld opgehouden opgelost opgestapt overgestapt overgewerkt doorgewerkt doorgegeven doorgaan ingedeeld ingeroosterd ingezet
ingevuld ingeleverd uitgelegd uitgegleden uitgeroepen uitgezet uitgevallen uitgerust uitgenodigd voorgesteld voorgekomen teruggestuurd
teruggegeven terugbetaald terugkomen terugbellen teruggaan meegenomen meegemaakt meegaan meegegeven weggegaan weggejaagd weggehouden thuis
thuisgebleven buitengezet buitengegooid neergezet neergelegd praat gesprek naam namen voornaam achternaam mens mensen persoon personen man
mannen vrouw vrouwen jongen kind kinderen baby vader ouders mama papa zoon zonen dochter broer zus zussen zuster zusje broertje echtgenoot
echtgenote partner vriend vrienden vriendin vriendinnen verloofde oma opa tante oom neef nicht schoonzus schoonbroer zwager schoonmoeder
familie gezin collega buurman buurvrouw buren weduwe huisgenoot huisgenoten kamergenoot kamergenote arbeider arbeidster werknemer
werkneemster medewerker medewerkster personeel werkgever baas bazen bazin chef leidinggevende leidinggevenden voorman voormannen ploegbaas
ploegleider teamleider teamleidster supervisor opzichter toezichthouder manager directeur directrice directie eigenaar eigenaren eigenares
planner coördinator ingenieur dokter arts huisarts bedrijfsarts verpleegster verpleger verpleegkundige bewaker beveiliger beveiliging
portier chauffeur bestuurder monteur elektricien technicus lasser naaister kleermaker inpakker inpakster orderpicker heftruckchauffeur
reachtruckchauffeur magazijnmedewerker productiemedewerker operator inspecteur inspectie arbeidsinspectie nla auditor boekhouder kassier
secretaresse secretaris assistent assistente hulp stagiair stagiaire leerling uitzendkracht uitzendkrachten flexwerker oproepkracht
invaller kok kokkin schoonmaker schoonmaakster onderaannemer aannemer koppelbaas koppelbazen tussenpersoon bemiddelaar ronselaar bureau
uitzendbureau uitzender intercedent agent agentschap mensenhandelaar advocaat rechter rechtbank politie politieagent agenten burgemeester
minister voorzitter voorzitster penningmeester afgevaardigde vakbondsleider vakbondsman woordvoerder lid leden klant klanten leverancier
koper opdrachtgever merk merken bedrijf bedrijven fabriek fabrieken firma zaak werkplaats atelier hal hallen magazijn loods loodsen
distributiecentrum dc kantoor receptie kantine keuken wc toilet toiletten douche wasbak kleedkamer slaapzaal kamer woning woningen
huisvesting huis huizen park vakantiepark bungalow caravan chalet container barak bed bedden matras matrassen deken kast kastje kluisje
locker deur deuren poort poorten uitgang uitgangen nooduitgang nooduitgangen trap trappen raam ramen muur muren plafond dak vloer
verdieping pilaar scheur scheuren gang gangen lift parkeerplaats ingang nood gebouw gebouwen bouw bouwplaats afdeling afdelingen sectie
lijn lijnen band lopende rij tafel plek werkplek station post sector blok kas kassen kwekerij kwekerijen tuinbouw tuinder boer boeren
boerin boerderij boerderijen akker land veld velden plantage teelt oogst pluk champignon champignonkwekerij bloem bloemen rozen tulp
tulpen bollen bollenveld stengel bos bossen boeket fruit groente groenten tomaat tomaten paprika komkommer aardbei aardbeien framboos
frambozen druif druiven sla kool ui uien wortel prei appel peer peren kers kersen aardappel aardappelen banaan bananen sinaasappel koffie
cacao thee suiker katoen rijst aarde grond water regen zon hitte warmte kou koude vocht stof modder plastic wind slachthuis slachterij
vlees varken kip kippen rund koe koeien vleesverwerking bestrijdingsmiddel bestrijdingsmiddelen pesticide pesticiden gif giftig giftige
chemisch chemische chemicaliën middel middelen product producten spuit tank geur stank gas rook damp zuur chloor lijm oplosmiddel
oplosmiddelen inkt olie vet machine naald naalden draad draden stoffen schaar scharen mes messen ijzer ketel motor pomp rolband heftruck
palletwagen pomptruck gereedschap hamer kabel stopcontact stroom elektriciteit elektrisch elektrische licht kortsluiting brandblusser
alarm brandalarm oefening brand branden vuur vlam vlammen brandwond brandwonden explosie lek gevaar gevaren gevaarlijk gevaarlijke risico
ongeluk ongelukken ongeval ongevallen arbeidsongeval letsel wond wonden verwonding klap klappen slag snee breuk val bloed pijn pijnen
mondkapje masker handschoen handschoenen laars laarzen werkschoenen veiligheidsschoenen helm helmen bril uniform schort werkkleding
kleding kleren pak bescherming beschermingsmiddelen pbm veiligheid veilig veilige onveilig onveilige hemd shirt broek broeken spijkerbroek
jurk rok jas jassen trui schoen schoenen stuk knoop label doos dozen krat kratten zak zakken tas pallet karton dozijn partij bestelling
bestellingen order monster productie doel doelen target norm normen quotum tempo snelheid kwaliteit fout fouten afkeur ploeg ploegen
ploegendienst dienst diensten dagdienst nachtdienst avonddienst vroege rooster uur uren overuren overwerk minuut minuten seconde moment
keren maal dag dagen week weken maand maanden jaar jaren datum maandag dinsdag woensdag donderdag vrijdag zaterdag zondag zondagen weekend
weekenden feestdag feestdagen vakantie vakantiedagen verlof vrije kerst kerstmis pasen pinksteren koningsdag ramadan suikerfeest nacht
nachten ochtend ochtenden middag middagen avond avonden januari februari maart april mei juni juli augustus september oktober november
december vanavond vanmorgen vanochtend vannacht vanmiddag gisteravond loon lonen salaris salarissen betaling betalingen geld contant cash
rekening bankrekening bank kaart loonstrook loonstrookje loonstroken salarisstrook contract contracten arbeidscontract arbeidsovereenkomst
nulurencontract proeftijd vast vaste tijdelijk tijdelijke kopie papier papieren document documenten brief ontslag ontslagen ontslagbrief
opzegging opzegtermijn transitievergoeding vergoeding vakantiegeld bonus toeslag toeslagen premie pensioen uitkering ww uwv
zorgverzekering verzekering zorgtoeslag belasting belastingen inhouding inhoudingen aftrek boete straf straffen waarschuwing
waarschuwingen schuld schulden lening leningen voorschot rente kosten onkosten huur borg verhoging minimum minimumloon cao basis totaal
deel helft procent dubbel normaal normale bruto netto euro dollar lei leva zloty cent centen duizend honderd honderden duizenden miljoen
twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig
veertig vijftig zestig zeventig tachtig negentig nul eerste tweede derde vierde vijfde laatste volgende vorige vorig toestemming
vergunning werkvergunning verblijfsvergunning ziek zieke ziekte ziekten ziekmelding ziekmelden ziekteverlof ziekenhuis koorts griep
verkoudheid covid corona duizelig misselijk braken diarree infectie allergie astma kanker druk bloeddruk zwanger zwangere zwangerschap
zwangerschapsverlof bevalling miskraam abortus kinderopvang crèche ongesteld maandverband test testen onderzoek spreekuur kliniek
ambulance ziekenwagen medicijn medicijnen pil pillen paracetamol recept vaccin behandeling operatie fysio rugpijn hoofdpijn buikpijn burn
out burnout hand handen vinger arm armen been benen voet voeten hoofd hoofden gezicht oog ogen oor oren mond neus tand tanden nek rug
schouder heup billen bil kont borst borsten maag buik knie knieën huid haren bot botten hart long longen nier nieren lichaam elleboog pols
eten voedsel lunch ontbijt avondeten pauze brood soep wormen worm kakkerlak kakkerlakken muis muizen rat ratten vlieg vliegen muggen
ongedierte bedwants bedwantsen schimmel vuil vuilnis vies vieze smerig smerige schoon schone drinkwater filter ijs glas beker fles zeep
geschreeuw schreeuwen schreeuw schreeuwt schreeuwde schreeuwden geschreeuwd belediging beledigingen scheldwoord scheldwoorden bedreiging
bedreigingen dreigement mishandeling misbruik intimidatie seksueel seksuele ongewenst ongewenste gedrag grensoverschrijdend verkrachting
geweld vernedering discriminatie racisme racist pesterij pesterijen grap grappen bijnaam grof grove woord woorden hard harde slecht
slechte goed goede betere beste kus zoen opmerking opmerkingen chantage gunst gunsten relatie seks intiem foto video camera bericht
berichten berichtje sms smsje appje telefoon mobiel mobiele gsm nummer telefoontje whatsapp app facebook messenger instagram tiktok
telegram mail email internet groep groepsapp audio link pagina site website netwerk batterij beltegoed wifi idioot idioten dom domme stom
stomme sukkel klootzak klootzakken eikel hoer hoeren slet slut kut kutwijf wijf wijven teef trut lul lullen godverdomme verdomme tering
tyfus mongool aap apen hond honden ezel beest beesten nietsnut lui luie luiaard dief dieven leugenaar gek gekke achterlijk achterlijke
slaaf slaven slavernij dier dieren nikker zwarte neger buitenlander polen angst bang bange schaamte verdriet woede boos boze boosheid moed
vermoeidheid spanning depressie wanhoop honger dorst slaap kracht krachten zin hoop moe vermoeid uitgeput uitgeputte bezorgd verdrietig
blij gelukkig tevreden kwaad woedend nerveus zenuwachtig wanhopig depressief somber eenzaam gekwetst gewond gewonde gewonden dood dode
doden levend ernstig ernstige moeilijk moeilijke makkelijk makkelijke gemakkelijk mogelijk onmogelijk waarheid leugen valse nep oneerlijk
oneerlijke eerlijk eerlijke onterecht terecht illegaal illegale legaal legale nieuw nieuwe oud oude groot grote klein kleine lang lange
kort korte hoog hoge laag lage breed smal vol volle leeg lege warm warme heet hete koud lauw nat natte vochtig droog droge zwaar zware
lichte snel snelle langzaam langzame traag verschrikkelijk verschrikkelijke vreselijk vreselijke duur dure goedkoop gratis compleet
volledig volledige onvolledig hele halve half gemiddeld gelijk gelijke verschillend verschillende buitenlands buitenlandse nationaal
internationaal migrant migranten arbeidsmigrant arbeidsmigranten immigrant vluchteling vluchtelingen asielzoeker statushouder illegalen
seizoenarbeider seizoenwerkers dagloner open gesloten geblokkeerd slot kapot kapotte beschadigd defect donker donkere wit witte rood rode
groen groene blauw blauwe geel bruin grijs lawaaiig verplicht verplichte vrijwillig nodig noodzakelijk voldoende onvoldoende
verantwoordelijk verantwoordelijke schuldig schuldige onschuldig getuige getuigen slachtoffer dader vakbond vakbonden bond fnv cnv acv
abvv staking stakingen protest demonstratie bijeenkomst vergadering ledenvergadering stemming verkiezing lijst comité ondernemingsraad or
akkoord overeenkomst recht rechten wet wetten regel reglement beleid werk werkzaamheden baan banen job arbeid ministerie klacht klachten
klachtenbus rapport formulier suggestie bezoek controle voorwaarden arbeidsvoorwaarden omstandigheden werkomstandigheden
arbeidsomstandigheden omstandigheid sfeer respect gelijkheid oplossing oplossingen antwoord antwoorden steun advies informatie vraag
vragen twijfel probleem problemen geval situatie reden redenen oorzaak bewijs bewijzen overheid regering landen stad steden dorp dorpen
wijk buurt gemeente provincie regio grens straat laan adres appartement vervoer bus bussen busje auto vrachtwagen fiets fietsen brommer
scooter taxi trein tram metro vliegtuig ticket kaartje rit route halte reis paspoort paspoorten identiteitskaart id visum bsn
burgerservicenummer legitimatie verklaring certificaat diploma aanvraag cv vingerafdruk vingerafdrukken prikklok klok badge aanwezigheid
afwezig afwezigheid laat verzuim boek schrift register rijbewijs school universiteit cursus les lessen opleiding training leeftijd
minderjarig minderjarige minderjarigen volwassen volwassene kinderarbeid god allah kerk moskee gebed religie geloof christen christelijk
moslim katholiek hoofddoek hijab bedankt dank dankjewel dankuwel alsjeblieft alstublieft aub alsub sorry excuses pardon goedemorgen
goedemiddag goedenavond goedendag groet groeten groetjes mvg vriendelijke hoogachtend geachte lieve dringend spoed spoedig help anoniem
anonieme vertrouwelijk geheim privé openbaar publiek officieel officiële mondeling schriftelijk digitaal online ding dingen manier
manieren soort soorten type kant kanten zijde plaats plaatsen achterkant voorkant midden begin einde eind niveau hoeveelheid rest leven
wereld verhaal voorbeeld idee tijd tijden aandacht systeem scherm computer programma wachtwoord code zogenaamd blijkbaar gesproken
algemeen momenteel onmiddellijk dagelijks wekelijks maandelijks jaarlijks constant voortdurend regelmatig fysiek mentaal speciaal precies
helemaal vooral voornamelijk rustig zachtjes persoonlijk nederland nederlander nederlandse holland hollandse belgië belg belgen belgisch
belgische vlaanderen vlaams vlaamse suriname surinaams surinaamse surinamer antillen curaçao aruba poolse pool roemenië roemeen roemenen
roemeense bulgarije bulgaar bulgaren bulgaarse oekraïne oekraïner oekraïens oekraïense litouwen letland hongarije hongaar hongaren
slowakije tsjechië duitsland duits duitse duitser frankrijk franse engeland engels engelse spanje spaans spaanse portugal portugees
portugese italië italiaans turkije turk turken turkse marokko marokkaan marokkanen marokkaanse syrië syrisch syrische syriër eritrea
eritrees eritrese afghanistan afghaan india indiaas filipijnen filipijns vietnam vietnamees china chinees chinese indonesië indonesisch
afrika afrikaans afrikaanse somalië somalisch arabisch europa europees europese taal talen tolk vertaler amsterdam rotterdam haag utrecht
eindhoven tilburg groningen almere breda nijmegen apeldoorn enschede haarlem arnhem amersfoort zaanstad zwolle leiden maastricht dordrecht
zoetermeer venlo venray horst helmond oss den bosch waalwijk roosendaal bergen zoom westland naaldwijk maasdijk gravenzande bleiswijk
aalsmeer lisse hillegom emmen drenthe friesland leeuwarden limburg brabant zeeland gelderland overijssel flevoland veenendaal ede
barneveld boxtel veghel antwerpen gent brugge leuven mechelen hasselt genk kortrijk roeselare aalst brussel luik charleroi waregem
oostende paramaribo schiphol betuwe peel noordoostpolder lelystad tiel deurne zundert jumbo lidl aldi bol com amazon dhl postnl zalando
nike primark action hema ikea philips asml vdl vion otto randstad team covebo olympia adecco manpower carrière works uber deliveroo picnic
gorillas flink shell tata shift break teamleader lead packing picking scannen scanner tablet laptop meeting hr planning office support
shopping chip printplaat printplaten onderdeel onderdelen component assemblage soldeer solderen microscoop laboratorium groeve steengroeve
steen stenen marmer graniet explosief dynamiet mijnen tunnel instorting silica textiel naaiatelier spinnerij weverij wasserij sloeg
sloegen geslagen slaat riep riepen geroepen trok trokken getrokken greep grepen gegrepen dwong dwongen gedwongen ontsloeg ontslaat zei
zeiden zeg zegt gezegd vroeg vroegen gevraagd vertelde vertelden verteld gaf gaven gegeven kreeg kregen gekregen krijg krijgt nam genomen
neem neemt hield hielden gehouden houd houdt hou liet lieten gelaten viel vielen gevallen valt sneed gesneden snijdt brak gebroken breekt
stal stalen gestolen steelt loog gelogen liegt bedroog bedrogen kocht gekocht verkocht bracht brachten gebracht breng brengt brengen dacht
dachten gedacht denk denkt zocht gezocht vond vonden gevonden wist wisten geweten weet hielp hielpen geholpen helpt at aten gegeten eet
dronk dronken gedronken drinkt sliep sliepen geslapen slaapt zag zagen gezien zie ziet zien las lazen gelezen schreef schreven geschreven
schrijf schrijft stierf stierven gestorven sterft stond stonden gestaan sta staat zat zaten gezeten zit lag lagen gelegen ligt bleef
bleven gebleven blijf blijft blijven liep liepen gelopen loopt reed gereden rijdt vloog verloor verloren verlies verliest verbood verboden
verbiedt begon begonnen begint sloot sloten sluit opgesloten opsluit gekozen kiest schoot geschoten stak gestoken droeg gedragen dragen
woog meet sprak spraken spreek spreekt spreken spuugt spuugde gespuugd bood geboden biedt bieden hing gehangen hangt lachte gelachen leed
geleden schold scholden uitgescholden uitscheldt lastiggevallen verdween verdwenen verbrandde verbrand kwijt kneep geknepen raakt
aangeraakt raakte hoort hoor hoorde gehoord horen zoent gezoend vergeet vergat vergeten geleend betrapt verkracht aangerand aanrander
verkrachter stalker pester opgelicht overgemaakt uitbetaald ingehouden afgepakt weggestuurd verhuisd gevlucht ontvoerd mishandeld
vernederd beledigd bedreigd gediscrimineerd geïntimideerd gechanteerd uitgebuit uitbuiting uitbuiten mensenhandel dwangarbeid handicap
doof dove blind blinde mank hangslot sleutel ketting kettingen hek hekken tralies lawaai herrie geluid trillingen ventilator ventilatoren
airco verwarming verlichting lamp lampen donkerte ruimte krap stoel stoelen wapen pistool geweer kogel stok stokken knuppel vuist vuisten
zelfmoord ruzie gevecht alcohol bier wijn sigaret drugs wiet wraak represailles roddel fraude diefstal smokkel meerderheid minderheid
tientallen honderdtal menselijk administratie boekhouding verkoop onderhoud logistiek schoonmaak expeditie voorraad afwerking verpakking
strijkerij kwaliteitscontrole snijzaal gwn egt ech iemant altyd tyd werkt betaalt betaalde betale betaald werke gwerkt meschien mischien
tog ofzo enzo moete hebbe zegge vd vdaag gstrn mrgn wknd dankje thx tnx pls plz grtjs doei hey yo mensn ergste kutbaas klote shit fuck
fucking gezeik gezeur zeikt zeuren zeur gedoe rot rotbaas waardeloos waardeloze belachelijk schandalig schandalige onmenselijk
onmenselijke menswaardig asociaal brutaal onbeleefd onbeleefde beleefd vriendelijk agressief gewelddadig arrogant racistisch seksistisch
homo lesbisch trans geslacht werken werkte werkten gewerkt maken maak maakt maakte maakten gemaakt praten praatte praatten gepraat roepen
roep roept roepte roepten geroept gillen gil gilt gilde gilden gegild dreigen dreig dreigt dreigde dreigden gedreigd slaan slaa slaade
slaaden geslaad stompen stomp stompt stompte stompten gestompt schoppen schop schopt schopte schopten geschopt duwen duuw duuwt duuwde
duuwden geduuwd trekken trek trekt trekte trekten getrekt pakken pakt pakte pakten gepakt afpakken afpak afpakt afpakte afpakten raken
raak raakten geraakt aanraken aanraak aanraakt aanraakte aanraakten betasten betast betastte betastten gebetast pesten pest pestte pestten
gepest vallen valde valden gevald lastigvallen lastigval lastigvalt lastigvalde lastigvalden lastiggevald dwingen dwing dwingt dwingde
dwingden gedwingd ontslaan ontslaa ontslaade ontslaaden geontslaad sturen stuur stuurt stuurde stuurden gestuurd wegsturen wegstuur
wegstuurt wegstuurde wegstuurden laten laatte laatten gelaat zeggen zegde zegden vraagt vraagde vraagden antwoordt antwoordde antwoordden
geantwoord vertellen vertel vertelt geverteld melden meld meldt meldde meldden gemeld klagen klaag klaagt klaagde klaagden geklaagd geven
geef geeft geefde geefden gegeefd aangeven aangeef aangeeft aangeefde aangeefden aangegeefd betalen betaal betaalden gebetaald uitbetalen
uitbetaal uitbetaalt uitbetaalde uitbetaalden uitgebetaald houden houdde houdden gehoud inhouden inhoud inhoudt inhoudde inhoudden
ingehoud korten kortte kortten gekort rekenen reken rekent rekende rekenden gerekend verdienen verdien verdient verdiende verdienden
geverdiend tekenen teken tekent tekende tekenden getekend weigeren weiger weigert weigerde weigerden geweigerd stoppen stop stopt stopte
stopten gestopt staken staak staakt staakte staakten gestaakt straft strafte straften gestraft boeten boet boette boetten geboet plagen
plaag plaagt plaagde plaagden geplaagd schelden scheld scheldt scheldde scheldden gescheld uitschelden uitscheld uitscheldde uitscheldden
uitgescheld vernederen verneder vernedert vernederde vernederden gevernederd discrimineren discrimineer discrimineert discrimineerde
discrimineerden beledigen beledig beledigt beledigde beledigden gebeledigd bedreigen bedreig bedreigt bedreigde bedreigden gebedreigd
lachen lach lacht lachten gelacht uitlachen uitlach uitlacht uitlachte uitlachten uitgelacht knijpen knijp knijpt knijpte knijpten
geknijpt grijpen grijp grijpt grijpte grijpten gegrijpt sluiten sluitte sluitten gesluit opsluiten opsluitte opsluitten opgesluit
blokkeren blokkeer blokkeert blokkeerde blokkeerden vluchten vlucht vluchtte vluchtten ontsnappen ontsnap ontsnapt ontsnapte ontsnapten
geontsnapt brandt brandde brandden gebrand snijden snijd snijdde snijdden gesnijd wondt wondde wondden verwonden verwond verwondt
verwondde verwondden geverwond glijden glijd glijdt glijdde glijdden geglijd uitglijden uitglijd uitglijdt uitglijdde uitglijdden
uitgeglijd bloeden bloedt bloedde bloedden gebloed flauwvallen flauwval flauwvalt flauwvalde flauwvalden flauwgevald overgeven overgeef
overgeeft overgeefde overgeefden geovergeefd hoesten hoest hoestte hoestten gehoest helpen helpte helpten gehelpt verzorgen verzorg
verzorgt verzorgde verzorgden geverzorgd redden red redt redde gered steunen steunt steunde steunden gesteund onderzoeken onderzoekt
onderzoekte onderzoekten geonderzoekt controleren controleer controleert controleerde controleerden gecontroleerd fouilleren fouilleer
fouilleert fouilleerde fouilleerden gefouilleerd filmen film filmt filmde filmden gefilmd kijken kijk kijkt kijkte kijkten gekijkt volgen
volg volgt volgde volgden gevolgd zoeken zoek zoekt zoekte zoekten gezoekt vinden vind vindt vindde vindden gevind wachten wacht wachtte
wachtten gewacht lijden lijd lijdt lijdde lijdden gelijd voelen voel voelt voelde voelden gevoeld huilen huil huilt huilde huilden gehuild
vrezen vrees vreest vreesde vreesden gevreesd leef leeft leefde leefden geleefd sterven sterf sterfde sterfden gesterfd doodt doodde
doodden gedood vermoorden vermoord vermoordt vermoordde vermoordden gevermoord verkrachten verkrachtte verkrachtten geverkracht kussen
kust kuste kusten gekust zoenen zoende zoenden strelen streel streelt streelde streelden gestreeld aaien aaie aaiet aaiede aaieden geaaied
beloven beloof belooft beloofde beloofden gebeloofd liegen lieg liegde liegden geliegd bedriegen bedrieg bedriegt bedriegde bedriegden
gebedriegd oplichten oplicht oplichtte oplichtten geoplicht stelen steel steelde steelden gesteeld lenen leent leende leenden schuldt
schuldde schuldden geschuld storten stort stortte stortten gestort overmaken overmaak overmaakt overmaakte overmaakten ontvangen ontvang
ontvangt ontvangde ontvangden geontvangd krijgen krijgde krijgden gekrijgd vullen vul vult vulde vulden gevuld kopen koop koopt koopte
koopten gekoopt verkopen verkoopt verkoopte verkoopten geverkoopt kost kostte kostten gekost uitgeven uitgeef uitgeeft uitgeefde
uitgeefden uitgegeefd sparen spaar spaart spaarde spaarden gespaard verhogen verhoog verhoogt verhoogde verhoogden geverhoogd verlagen
verlaag verlaagt verlaagde verlaagden geverlaagd veranderen verander verandert veranderde veranderden geveranderd wisselen wissel wisselt
wisselde wisselden gewisseld ruilen ruil ruilt ruilde ruilden geruild verplaatsen verplaats verplaatst verplaatste verplaatsten
geverplaatst verhuizen verhuis verhuist verhuisde verhuisden geverhuisd rusten rust rustte rustten gerust uitrusten uitrust uitrustte
uitrustten slapen slaapte slaapten geslaapt eette eetten geeet drinken drink drinkte drinkten gedrinkt koken kook kookt kookte kookten
gekookt schoonmaken schoonmaakt schoonmaakte schoonmaakten schoongemaakt wassen wast waste wasten gewast vegen veeg veegt veegde veegden
geveegd plassen plas plast plaste plasten geplast gebruiken gebruik gebruikt gebruikte gebruikten gegebruikt nodigen nodigt nodigde
nodigden genodigd eisen eis eist eiste eisten geeist leggen leg legt legde legden gelegd uitleggen uitleg uitlegt uitlegde uitlegden
begrijpen begrijp begrijpt begrijpte begrijpten gebegrijpt weten weette weetten geweet kennen ken kent kende kenden gekend leren leer
leert leerde leerden geleerd trainen train traint trainde trainden getraind lezen lees leest leesde leesden geleesd schrijven schrijfde
schrijfden geschrijfd noteren noteer noteert noteerde noteerden genoteerd registreren registreer registreert registreerde registreerden
geregistreerd tellen tel telt telde telden geteld wegen weeg weegt weegde weegden geweegd meten meette meetten gemeet naaien naaie naaiet
naaiede naaieden genaaied strijken strijk strijkt strijkte strijkten gestrijkt vouwen vouw vouwt vouwde vouwden gevouwd inpak inpakt
inpakte inpakten geinpakt laden laad laadt laadde laadden gelaad lossen los lost loste losten gelost tillen til tilt tilde tilden getild
heffen hef heft hefte heften geheft draag draagt draagde draagden gedraagd borduren borduur borduurt borduurde borduurden geborduurd weven
weef weeft weefde weefden geweefd verven verf verft verfde verfden geverfd labelen labeel labeelt labeelde labeelden gelabeeld oogstte
oogstten geoogst plukken plukt plukte plukten geplukt planten plant plantte plantten geplant zaaien zaaie zaaiet zaaiede zaaieden gezaaied
sproeien sproeie sproeiet sproeiede sproeieden gesproeied spuiten spuitte spuitten gespuit snoeien snoeie snoeiet snoeiede snoeieden
gesnoeied verzamelen verzamel verzamelt verzamelde verzamelden geverzameld sorteren sorteer sorteert sorteerde sorteerden gesorteerd
knippen knip knipt knipte knipten geknipt mengen meng mengt mengde mengden gemengd ruiken ruik ruikt ruikte ruikten geruikt ademen adeem
adeemt adeemde adeemden geadeemd jeuken jeuk jeukt jeukte jeukten gejeukt trillen tril trilt trilde trilden getrild struikelen struikel
struikelt struikelde struikelden gestruikeld botsen botst botste botsten gebotst rijden rijd rijdde rijdden gerijd lopen loop loopte
loopten geloopt rennen ren rent rende renden gerend fietst fietste fietsten gefietst beginnen beginde beginden gebegind starten start
startte startten gestart eindigen eindig eindigt eindigde eindigden geeindigd duren duurt duurde duurden geduurd openen opent opende
openden geopend breken breek breekte breekten gebreekt gaa gaade gaaden gegaad stukgaan stukgaa stukgaat stukgaade stukgaaden stukgegaad
repareren repareer repareert repareerde repareerden gerepareerd installeren installeer installeert installeerde installeerden
geinstalleerd doorwerken doorwerk doorwerkt doorwerkte doorwerkten overwerken overwerkt overwerkte overwerkten ontploffen ontplof ontploft
ontplofte ontploften geontploft instorten instort instortte instortten geinstort barsten barst barstte barstten gebarst scheurt scheurde
scheurden gescheurd overstromen overstroom overstroomt overstroomde overstroomden geoverstroomd lekken lekt lekte lekten gelekt
organiseren organiseer organiseert organiseerde organiseerden georganiseerd vergaderen vergader vergadert vergaderde vergaderden
gevergaderd stemmen stem stemt stemde stemden gestemd kiezen kies kiesde kiesden gekiesd onderhandelen onderhandel onderhandelt
onderhandelde onderhandelden geonderhandeld accepteren accepteer accepteert accepteerde accepteerden geaccepteerd afwijzen afwijs afwijst
afwijsde afwijsden geafwijsd verbieden verbied verbiedde verbiedden geverbied schorsen schors schorst schorste schorsten geschorst
annuleren annuleer annuleert annuleerde annuleerden geannuleerd huren huurt huurde huurden gehuurd inhuren inhuur inhuurt inhuurde
inhuurden ingehuurd nemen neemde neemden geneemd aannemen aanneem aanneemt aanneemde aanneemden aangeneemd bevallen beval bevalt bevalde
bevalden gebevald zogen zoog zoogt zoogde zoogden gezoogd opvoeden opvoed opvoedt opvoedde opvoedden geopvoed studeren studeer studeert
studeerde studeerden gestudeerd trouwen trouw trouwt trouwde trouwden getrouwd scheiden scheid scheidt scheidde scheidden gescheid keert
keerde keerden gekeerd terugkeren terugkeer terugkeert terugkeerde terugkeerden teruggekeerd reizen reist reisde reisden gereisd zetten
zet zette gezet uitzetten uitzet uitzette verstoppen verstop verstopt verstopte verstopten geverstopt bewaren bewaar bewaart bewaarde
bewaarden gebewaard verliezen verliesde verliesden geverliesd wissen wis wiste gewist delen deelt deelde deelden gedeeld vertrouwen
vertrouwde vertrouwden gevertrouwd geloven gelooft geloofde geloofden gegeloofd denken denkte denkten gedenkt beslissen beslis beslist
besliste beslisten gebeslist proberen prober probert proberde proberden geproberd lukken lukt lukte lukten gelukt storen stoor stoort
stoorde stoorden gestoord ergeren erger ergert ergerde ergerden geergerd stressen stres strest streste stresten gestrest beschuldigen
beschuldig beschuldigt beschuldigde beschuldigden gebeschuldigd ruziën ruzi ruzit ruzide ruziden geruzid vechten vecht vechtte vechtten
aanvallen aanval aanvalt aanvalde aanvalden aangevald schieten schiet schiette schietten geschiet steek steekt steekte steekten gesteekt
kidnappen kidnap kidnapt kidnapte kidnapten gekidnapt ontvoeren ontvoer ontvoert ontvoerde ontvoerden geontvoerd zweten zweette zweetten
gezweet bangmaken bangmaak bangmaakt bangmaakte bangmaakten banggemaakt vermoeien vermoeie vermoeiet vermoeiede vermoeieden gevermoeied
gebeuren gebeur gebeurt gebeurde gebeurden gegebeurd bestaan bestaa bestaat bestaade bestaaden gebestaad verdwijnen verdwijn verdwijnt
verdwijnde verdwijnden geverdwijnd verbeteren verbeter verbetert verbeterde verbeterden geverbeterd verslechteren verslechter verslechtert
verslechterde verslechterden geverslechterd oplossen oplos oplost oploste oplosten bidden bid bidt bidde gebid smeken smeek smeekt smeekte
smeekten gesmeekt bedanken bedank bedankte bedankten gebedankt groette groetten gegroet dade daden gedad haten haat haatte haatten gehaat
minachten minacht minachtte minachtten geminacht spugen spuug spuugden spuwen spuuw spuuwt spuuwde spuuwden gespuuwd gooien gooie gooiet
gooiede gooieden gegooied smijten smijt smijtte smijtten gesmijt produceren produceer produceert produceerde produceerden geproduceerd
halen haal haalt haalde haalden gehaald ophalen ophaal ophaalt ophaalde ophaalden opgehaald overtreffen overtref overtreft overtrefte
overtreften geovertreft vertragen vertraag vertraagt vertraagde vertraagden gevertraagd haasten haast haastte haastten gehaast compenseren
compenseer compenseert compenseerde compenseerden gecompenseerd tonen toon toont toonde toonden getoond koom koomt koomde koomden gekoomd
binnenkomen binnenkoom binnenkoomt binnenkoomde binnenkoomden binnengekoomd verdie verdiet verdiede verdieden geverdied beschadigen
beschadig beschadigt beschadigde beschadigden gebeschadigd vergiftigen vergiftig vergiftigt vergiftigde vergiftigden gevergiftigd
beschermen bescherm beschermt beschermde beschermden gebeschermd ontruimen ontruim ontruimt ontruimde ontruimden geontruimd noemen noem
noemt noemde noemden genoemd heten heette heetten geheet identificeren identificeer identificeert identificeerde identificeerden
geidentificeerd contactzoeken contactzoek contactzoekt contactzoekte contactzoekten contactgezoekt bellen bel belt belde belden gebeld
opbellen opbel opbelt opbelde opbelden appen ap apt apte apten geapt sms'en sms' sms't sms'de sms'den gesms'd mailen mailt mailde mailden
gemaild vieren viert vierden gevierd wonen woon woont woonde woonden gewoond verblijven verblijf verblijft verblijfde verblijfden
geverblijfd begeleiden begeleid begeleidt begeleidde begeleidden gebegeleid vervoeren vervoert vervoerde vervoerden gevervoerd bedienen
bedien bedient bediende bedienden gebediend smeren smeer smeert smeerde smeerden gesmeerd slepen sleep sleept sleepte sleepten gesleept
pletten plet plette geplet lassen last laste lasten gelast schuren schuur schuurt schuurde schuurden geschuurd polijsten polijst polijstte
polijstten gepolijst boren boor boort boorde boorden geboord monteren monteer monteert monteerde monteerden gemonteerd testte testten
getest plakken plak plakt plakte plakten geplakt schilderen schilder schildert schilderde schilderden geschilderd prikken prik prikt
prikte prikten geprikt stempelen stempel stempelt stempelde stempelden gestempeld klokken klokt klokte klokten geklokt inklokken inklok
inklokt inklokte inklokten ingeklokt luisteren luister luistert luisterde luisterden geluisterd beweren bewer bewert bewerde bewerden
gebewerd ontkennen ontken ontkent ontkende ontkenden geontkend verwijten verwijt verwijtte verwijtten geverwijt chanteren chanteer
chanteert chanteerde chanteerden intimideren intimideer intimideert intimideerde intimideerden manipuleren manipuleer manipuleert
manipuleerde manipuleerden gemanipuleerd spioneren spioneer spioneert spioneerde spioneerden gespioneerd bespieden bespied bespiedt
bespiedde bespiedden gebespied stalken stalk stalkt stalkte stalkten gestalkt begluren begluur begluurt begluurde begluurden gebegluurd
roken rookt rookte rookten gerookt zuipen zuip zuipt zuipte zuipten gezuipt snurken snurk snurkt snurkte snurkten gesnurkt dansen danst
danste dansten gedanst spelen speel speelt speelde speelden gespeeld zingen zing zingt zingde zingden gezingd zitten zitte gezit staan
staa staade staaden gestaad liggen lig ligde ligden geligd hangen hang hangde hangden gehangd stellen stel stelt stelde stelden gesteld
hopen hoopt hoopte hoopten gehoopt wensen wenst wenste wensten gewenst wennen wen went wende wenden gewend vergeette vergeetten gevergeet
herinneren herinner herinnert herinnerde herinnerden geherinnerd bereiken bereik bereikt bereikte bereikten gebereikt bezoeken bezoekt
bezoekte bezoekten gebezoekt inspecteren inspecteer inspecteert inspecteerde inspecteerden geinspecteerd keuren keur keurt keurde keurden
gekeurd missen mis mist miste misten gemist ontbreken ontbreek ontbreekt ontbreekte ontbreekten geontbreekt functioneren functioneer
functioneert functioneerde functioneerden gefunctioneerd verwachten verwacht verwachtte verwachtten geverwacht voorkomen voorkoom
voorkoomt voorkoomde voorkoomden gevoorkoomd zorgen zorg zorgt zorgde zorgden gezorgd rapporteren rapporteer rapporteert rapporteerde
rapporteerden gerapporteerd solliciteren solliciteer solliciteert solliciteerde solliciteerden gesolliciteerd verlengen verleng verlengt
verlengde verlengden geverlengd opzeggen opzeg opzegt opzegde opzegden geopzegd verbranden verbrandt verbrandden geverbrand verdrinken
verdrink verdrinkt verdrinkte verdrinkten geverdrinkt stikken stik stikt stikte stikten gestikt genaamd zekere ene bekend alias bijgenaamd
ondertekend gr aangifte toedoen contact cheffin ploegleidster groepsleider afdelingshoofd manageress planster coördinatrice recruiter
intercedente consulent consulente vertrouwenspersoon kaderlid mevrouw meneer heer kerel vent gast kweker teler huisbaas beheerder
kampbeheerder huismeester personeelschef personeelsmanager duwt duwde geduwd misbruikt misbruikte randt gooit gooide mishandelt
mishandelde treitert treiterde spuwt achtervolgt keek overleed overleden dhr mijnheer mevr mw mej juffrouw juf drs ir ing prof meester mr
broeder ome pan pani domnul doamna ustaz hadji brigadier wachtmeester dominee pastoor imam jr sr senior junior abi abla bey hanım gezinnen
min seconden weekje kilo kg pond meter graden graad liter hemden hectare picks telefoonnummer mob bereikbaar paspoortnummer sofinummer
sofi rijksregisternummer rijksregister insz verblijfskaart vnummer documentnummer rekeningnummer iban bankpas pasnummer creditcard pin
pincode digid kenteken nummerplaat dossiernummer dossier polisnummer kvk zaaknummer patiëntnummer klantnummer werknemersnummer
personeelsnummer medewerkersnummer badgenummer prikkaart klokkaart kamernummer slaapkamer unit dock stand plein gracht kade singel pad
huisnummer nr flat gehucht hoeve steeg hof dreef postcode kavel plantsoen ring steenweg toren etage vakbondsafgevaardigde fabrieksarts
receptioniste nachtportier nachtwaker maatschappelijk werkster liftbediende stoker personeelszaken preventiemedewerker stakers bewoners
eur usd srd pln lev ct ruggen piek feb febr mrt apr jun jul aug sep sept okt nov dec jarige jarig lentes no num nrs jonger zwangeren
zwangerschapstest verwachting hoogzwanger bevallingsverlof kolven borstvoeding uitgerekend moederschapsrust uitgebroken fik overal bekneld
ingestort gaslek gaslucht ontploffing stervende doodgaan hevig bewusteloos ademt bewustzijn zelfdoding gegijzeld vastgehouden
geëlektrocuteerd vergiftigd koolmonoxide gewapend pistolen vuurwapen machete steekwapen honkbalknuppel boksbeugel afdelingschef lijnchef
meestergast werkvoorbereider shiftleader shiftleider bedrijfsleider management productiemanager fabrieksdirecteur leiding lastig
mannelijke bewaking security beveiligingsbeambte bewakingsagent uitzendburo detacheerder detacheringsbureau interimkantoor interim degene
klopt gebeurd kaal slechter spullen vloekt afgesneden indienen bezeerd heren verklaar stinkt paar flauw klaar zara middernacht
eindafrekening hoef behandeld volk alleenstaande afgetrokken verbanddoos vlekken lunchpauze verlaagd opnemen uitzetting tis maande
gestoten kluis kluizen uitga uitgaan onbereikbaar plafonds klussen klus klusje doormidden verplichten weggepest envelop enveloppe
enveloppen verbandtrommel slaapzalen huisjes caravans chalets tent tenten stallen akkers boomgaard slachthuizen kantoren magazijnen
tuinders werf steigers pallets emmers fust containers vrachtwagens busjes bestelbus heftrucks reachtruck banden machines pers
hogedrukspuit bespoten gespoten schoonmaakmiddel schoonmaakmiddelen zuren stoffig stoffige lucht gehoor oordoppen maskers mondkapjes
regenpak brillen schouders enkel enkels polsen vingers duim nagel nagels keel plekken bult sneeën kneuzing gekneusd overgegeven zieken
ziektes ziekengeld artsen ziekenhuizen pijnlijk uitputting stress angstig banger slapeloos huilend uitbetaling vakantieuren boetes
aftrekken korting borgsom verhuurder verhuurt verzekerd rekeningen pinpas tewerkstellingsvergunning fasecontract uitzendbureaus
detachering onderaannemers werkgevers werknemers collegas roosters targets prestatie sneller langzamer vloeken gegooid achtervolgen
racistische sleutels daken vloeren ladders douches keukens koelkast fornuis dekens stapelbed kamers slaapkamers kabels lichten kouder
vlooien stinken vuile hygiëne afval melding meldingen inspecteurs controles audit bondslid fotos videos telefoons vertalen vertaling
handtekening ondertekenen
gewassen rol rollen ijskoud ijskoude vriescellen middags dichtgaan dichtgaat sluiting achterloopt
vogel kamp rus hartog hulst
duimen ruggengraat darm blaas lever rib ribben kaak ooglid bulten litteken verstuikt opgezwollen verdoofd tintelingen kramp krampen pijntje
benauwd verkouden migraine uitgedroogd flauwte ongesteldheid hernia poetsen dweil dweilen handdoek wcpapier plee afvoer riool viezigheid
smeerboel luizen maden spinnen keet kookplaat wasmachine takel katrol transportband slijptol klep stekker schakelaar vonken stroomstoot
schok aggregaat afzuiging verfdampen asbest spul getreiter treiteren sleurt omkopen bedrog gejat achterstand dertiende energie middageten
bedorven rauw bloedheet peuter tiener tieners bejaard ouderschapsverlof gordel botsing rijen wijngaard molen zagerij kotter netten gangpad
baal balen spoel garen naad kraag knopen onkruid amper nauwelijks serieus letterlijk duidelijk tegenwoordig plotseling opeens ineens sowieso
beide richting hopeloos zinloos onbetaald doodsbang beschaamd genegeerd svp efkes iig vgm nvm uitklokken late contractloos tewerkstelling
zwartwerk hals tong pot vonk lood haven schip zwart
`,
  endings: 's',
  nameEndings: 's',
  prefixes: '',
  given: `
Jan Johannes Cornelis Hendrik Willem Pieter Peter Gerrit Jacob Dirk Klaas Kees Henk Piet Wim Koos Bas Bart Rob Robert Ruud Ron Ronald Rene
René Richard Raymond Remco Roel Roy Sander Sem Sjoerd Stefan Steven Stijn Theo Thijs Tim Tom Tomas Thomas Ton Tony Twan Vincent Wesley
Wouter Yannick Adriaan Albert Alex Alexander André Andre Anton Arend Arie Arjan Arjen Arnold Arno Arthur Ben Bernard Bert Bob Boris Bram
Bruno Casper Cas Cees Chris Christiaan Cor Daan Daniel Daniël David Dennis Derk Diederik Dick Dylan Ed Eddy Edwin Eelco Egbert Elias Emiel
Eric Erik Ernst Erwin Evert Ferdinand Finn Floris Frank Frans Fred Freek Frits Gerard Gerben Gert Gijs Giel Govert Guus Hans Harm Harry
Harrie Harold Hein Herman Hessel Hidde Hugo Huub Ivo Jaap Jack Jacques Jasper Jelle Jeroen Jesse Jim Job Jochem Joep Joey Johan John Jonas
Joost Jordy Jorg Joris Jos Joshua Jules Julian Jur Jurgen Jurriaan Karel Kevin Koen Kristof Lars Laurens Leendert Leen Leo Leon Lennart
Levi Liam Loek Lou Louis Lourens Luc Lucas Luuk Maarten Marc Marcel Marco Mario Marijn Mark Mart Marten Martijn Martin Mats Matthijs
Maurice Maurits Max Mees Melle Menno Michel Michael Michiel Mick Mike Milan Nico Niek Niels Noah Noud Olaf Olivier Onno Otto Pascal
Patrick Paul Pepijn Philip Pim Quinten Rein Reinier Rens Rick Rik Robbert Robin Roderick Rogier Roland Rudi Rudy Rutger Ruben Sam Samuel
Sebastiaan Siem Simon Sjaak Sjef Sybren Tijmen Tijs Tobias Toon Teun Tygo Ulrich Valentijn Victor Walter Ward Werner Wilco Wilfred Willy
Wil Wiebe Wietse Xander Zeger Jochen Jens Pieterjan Geert Gunther Dries Jef Jo Joachim Kobe Seppe Senne Stef Tibo Tuur Warre Lowie Brecht
Filip Gino Ivan Jozef Kristiaan Ludo Luk Marnix Nand Omer Rudolf Sven Tijl Wannes Yves Yvan Maria Anna Johanna Cornelia Elisabeth
Catharina Margaretha Petronella Wilhelmina Hendrika Adriana Jacoba Grietje Aaltje Trijntje Neeltje Antje Jantje Geertje Maartje Marijke
Marieke Mieke Mia Miep Mirjam Miranda Monique Moniek Nancy Naomi Natalie Natasja Nathalie Nicole Nicolien Nienke Nina Noa Nora Olga
Patricia Paula Petra Pien Rachel Rebecca Ria Rianne Rita Roos Roosmarijn Rosa Rosalie Roxanne Ruth Sabine Sandra Sanne Sara Sarah Saskia
Senna Silvia Sjaan Sofie Sophie Stefanie Stephanie Suzan Suzanne Sylvia Tamara Tanja Tara Tess Thea Tina Tineke Tinie Toos Truus Ursula
Vera Veerle Victoria Wendy Wilma Willemijn Willeke Yara Yvette Yvonne Zoë Zoe Adri Agnes Alida Alie Aleida Amber Amy Anita Anja Anke Ankie
Anneke Annemarie Annemiek Annet Annette Annelies Anouk Arlette Astrid Aukje Barbara Beatrix Bea Bente Berdien Bep Betty Bianca Brechtje
Brenda Brigitte Britt Carla Carolien Caroline Carina Cecile Chantal Charlotte Christel Christina Christine Cindy Claire Claudia Connie
Corrie Corina Danielle Daphne Debby Demi Denise Diana Dineke Dorien Doortje Dora Edith Eefje Eline Elise Elke Ella Ellen Elly Els Elsbeth
Elsje Emma Esmee Esther Eva Evelien Eveline Evi Fabienne Feline Femke Fenna Fien Fleur Floor Francien Frederike Fiona Froukje Gea Geke
Gerda Gerrie Gina Gisela Greet Greetje Gre Hanneke Hanna Hannah Hanne Hedwig Heidi Heleen Helen Helena Helga Henny Henriette Hester Hetty
Hilda Hilde Ida Ilona Ilse Inge Ingeborg Ingrid Irene Iris Irma Isa Isabel Isabelle Ivonne Jacqueline Janine Janneke Janna Jasmijn
Jeanette Jeannette Jenny Jessica Jet Jette Jill Joanne Jolanda Jolien Joke Josefien Josephine Josje Joyce Judith Julia Julie Juliette Juul
Kaat Karen Karin Karlijn Kathleen Katja Kelly Kim Kirsten Kitty Klaartje Laura Lea Leentje Leonie Lia Lidia Lien Lies Liesbeth Lieke Lieve
Lilian Lina Linda Linde Lisa Lisanne Lise Lizzy Loes Lonneke Lot Lotte Louise Lucia Lucie Luna Lynn Maaike Madelief Madelon Maike Manon
Mandy Margo Margot Margriet Margreet Marga Marian Marianne Mariëlle Marielle Marike Marina Marion Marissa Marit Marja Marjan Marjolein
Marjon Marlies Marloes Marleen Marlous Martha Martine Mathilde Maud Mechteld Meike Melanie Melissa Merel Mette Meta Michelle Milou Myrthe
Hilje Ineke Gonnie Wies Zita Goedele Griet Hadewych Hilke Karolien Katrien Kristien Lut Lutgarde Machteld Magda Marijse Nele Reinhilde
Riet Rosette Silke Sigrid Tine Tinne Trees Trui Ursule Vicky Viv Fleurtje Roosje Jantien Jannie Jopie Keetje Lenie Nel Nelleke Nelly
Nettie Riekie Rietje Sien Stien Tonnie Willie Zus Mohamed Mohammed Mo Ahmed Achmed Ali Hassan Hussein Ibrahim Ismail Jamal Karim Khalid
Mustafa Moustafa Nabil Omar Osman Rachid Said Samir Yassin Yassine Youssef Yusuf Younes Zakaria Abdel Abdul Abdelkader Aziz Bilal Brahim
Driss El Farid Fouad Hamid Hamza Hicham Mehdi Mounir Mourad Noureddine Redouan Soufian Tarik Walid Fatima Khadija Aicha Amina Asma Bouchra
Farida Fatiha Hafsa Halima Hanan Hayat Ikram Ilham Imane Jamila Karima Laila Latifa Loubna Malika Mariam Meryem Mina Mouna Nadia Naima
Najat Naoual Rabia Rachida Rahma Saida Salima Salma Samira Sanae Siham Souad Soumaya Yasmina Zahra Zineb Zohra Mehmet Ahmet Hüseyin Hasan
İbrahim Murat Emre Can Cem Deniz Erdal Erkan Fatih Gökhan Hakan Halil Ismet Kemal Mert Metin Okan Ömer Orhan Özgür Ramazan Recep Selim
Serkan Suat Tuncay Turgut Ufuk Umut Volkan Yasin Ayşe Fatma Emine Hatice Zeynep Elif Aylin Aysel Büşra Canan Derya Dilek Ebru Esra Fadime
Filiz Gül Gülay Hacer Hülya Leyla Meltem Nuray Özlem Pınar Sevgi Sevda Songül Şerife Tuba Yasemin Zehra Piotr Krzysztof Andrzej Tomasz
Paweł Pawel Marcin Michał Michal Jakub Kamil Mateusz Łukasz Lukasz Grzegorz Adam Marek Dariusz Wojciech Mariusz Zbigniew Jerzy Rafał Rafal
Maciej Bartosz Damian Dawid Sebastian Przemysław Szymon Patryk Artur Sławomir Slawomir Jarosław Jaroslaw Mirosław Miroslaw Stanisław
Stanislaw Kacper Dominik Hubert Konrad Radek Tomek Darek Jurek Kuba Katarzyna Kasia Małgorzata Malgorzata Gosia Agnieszka Aga Basia Ewa
Krystyna Magdalena Joanna Asia Aleksandra Ola Monika Zofia Zosia Teresa Danuta Danka Natalia Karolina Marta Beata Dorota Iwona Jolanta
Jola Renata Alicja Paulina Sylwia Justyna Grażyna Bożena Elżbieta Ela Halina Wiesława Urszula Kinga Patrycja Weronika Wioletta Edyta Aneta
Izabela Iza Julita Milena Ion Ioan Vasile Gheorghe Nicolae Constantin Mihai Andrei Alexandru Florin Adrian Bogdan Cristian Cătălin Catalin
Ciprian Claudiu Cosmin Costel Dorin Dumitru Gabriel Ionel Ionut Ionuț Iulian Laurențiu Liviu Lucian Marius Mircea Nelu Ovidiu Petru Radu
Răzvan Sorin Ștefan Stelian Tiberiu Valentin Viorel Vlad Ioana Elena Mihaela Andreea Alina Ana Cristina Daniela Doina Florentina Gabriela
Georgeta Ileana Irina Liliana Loredana Mariana Mirela Monica Nicoleta Oana Raluca Ramona Rodica Roxana Simona Steluța Valentina Violeta
Georgi Dimitar Nikolay Petar Hristo Stoyan Todor Vasil Plamen Krasimir Angel Boyko Veselin Zhivko Yordan Rumen Svetoslav Mariya Ivanka
Yordanka Desislava Gergana Tsvetelina Radka Galina Penka Zlatka Oleksandr Andriy Serhiy Volodymyr Dmytro Mykola Oleh Oksana Olena Tetyana
Natalya Iryna Svitlana Yulia Lyudmila Halyna Andrius Darius Vytautas Rasa Inga László Zoltán Ferenc Tibor István Sándor Gábor Erzsébet
Katalin Winston Romeo Stanley Orlando Glenn Clyde Ricardo Radjesh Sunil Anil Soerin Sharda Shanti Indra Kavita Reshma Priya Furgill
Kenneth Desi Humphrey Cheryl Muriel Usha Jairzinho Clarence Gregory Jurmain Rishi Ravi Vijay Raj Selam Tesfay Yonas Filmon Abraham Dawit
Mehari Haben Luwam Merhawit Semhar Rahel Ahmad Mahmoud Khaled Nour Rania Hala Bashar Yazan Ghassan Wassim Abdi Hodan Ayaan Faduma João
José Carlos Luis Juan Miguel Marisol Thi Nguyen Linh Wei Li Chen Made Ketut Budi Siti
Storm Joy Ab Ad Aad Peer Jip Noor Liv Sterre Maan Zon Zonnetje Lente Bloem Jade Parel Hazel Wilg Berk Beuk Eik Valk Havik Raaf Zwaan Duif
Beer Wolf Vos Das Haas Lam Leeuw Tijger Hert Vlinder Bijtje Libelle Mus Vink Sperwer Merlijn Lijster Zee Rivier Beek Duin Wolk Regen
Sneeuw Engel Engeltje Hemel Ster Vrede Hoop Liefde Vreugde Trouw Geluk Pracht Schat Schatje Liefje Lief Prins Prinses Koning Koningin
Ridder Held Winnaar Tijn Joop Jans Jansje Hansje Krijn Lex Mies Mien Nell Nelis Ot Pip Puck Pleun Rika Rinus Sjors Stan Tinus Wiel Wout
Fem Ferry Fons Just Kiki Maas Maart Mei April Juni Augustus Mol Moos Muis Odin Olle Ole Pauw Pier Pit Pol Saar Sil Sint Spijk Tak Tiemen
Vic Vlam Wende Zusje Broertje Lange Dikke Kleine Rooie Bolle Snor Baran Baris Bayram Cihan Devrim Dilan Ekin Evren Kaya Ozan Ruzgar Savas
Tan Tuna Tas Yagmur Yasar Ada Asli Ask Guel Ruya Ece Bo Do Mai An Ha Hoa Huong Lan Minh My Ngoc Son Tam Thu Vi Ming Ling Hong Wen Yan Ying
Yu Lin Bin Jun Jin Hui Cristi Gabi Vali Dana Maja Ala Ula Hania Daria Wanda
Danut Dragos Gheorghita Iuliana Luminita Octavian Petrica Silviu Stefania Teodora Tudor Veronica Ivaylo Kalin Kiril Mariyka Miroslava
Nedyalka Petko Radoslav Rositsa Snezhana Stanimir Stefka Svetla Tsvetan Valeri Zdravko Bozhidar Emil Attila Balazs Csaba Gyorgy Imre
Jozsef Miklos Tamas Aniko Ibolya Ildiko Judit Krisztina Marika Piroska Zsofia Zsuzsa Zuzana Lubos Vladimir Miroslav Zdenek Vaclav Jiri
Pavel Petr Jana Lenka Hana Katerina Arkadiusz Boguslaw Eugeniusz Kazimierz Krystian Leszek Ludwik Radoslaw Ryszard Tadeusz Waldemar
Wieslaw Witold Wladyslaw Zdzislaw Zygmunt Ewelina Jadwiga Kamila Marzena Wiola Tesfalem Haile Hagos Kidane Yohannes Berhane Fitsum Winta
Feven Bisrat Samrawit Aissatou Abdullah Anouar Ayoub Fadma Habiba Hafida Hanane Houda Ilias Kaoutar Mimoun Mimount Mustapha Najib Nawal
Noura Ouafa Rkia Saloua Soufiane Touria Ayten Bekir Birgul Bulent Cemil Cengiz Dursun Engin Erol Ferhat Fikret Gulcan Gulsen Gulsum Ilhan
Kadir Melek Meral Nazli Necati Nesrin Nuran Sabri Sedat Sevim Sibel Suleyman Tayfun Tulay Ugur Umit Veli Yavuz Suresh Ramesh Rajesh Dinesh
Mukesh Deepak Prakash Krishna Santosh Bishal Sagar Rosalinda Lourdes Marites Jomar Analyn Dewi Sri Ningsih Yuliana Agus Slamet

Aafke Abe Alwin Arnoud Bauke Berend Birgit Boudewijn Cobi Coby Coen Djoke Dolf Elske Emmy Faas Freerk Germaine Gonda Haije Harmen Herma
Hinke Huib Ieneke Jacomijn Jelmer Jorrit Jurre Justus Karst Koosje Lidwien Lubbert Machiel Meindert Mink Nynke Pietje Reinder Rienk Roelof
Siebe Sietske Simone Sytse Tjeerd Wietske Wijnand Wubbo Zwaantje Abdelhak Abdelilah Fadoua Hafid Ilyas Lahcen Nassim Oussama Adem Arda
Berkay Burak Merve Selin Tuğba Alin Czeslaw Henryk Mariola Przemek Roman Wojtek Adelina George Georgiana Madalina Petya Agron Bekim Besim
Bohdan Kateryna Liudmyla Nadiia Serhii Taras Tetiana Vasyl Viktor Yuliia Yurii Algirdas Dainis Gintaras Janis Kestutis Kwame Kwabena Ama
Chinedu Emeka Ifeoma Ngozi Obinna Uche Abebe Merhawi Meron Rahwa Senait Mohamud Ismaciil Sahra Xasan Farhad Ghulam Jawad Omid Shahram
Adnan Amjad Bassel Fadi Hadeel Majd Samer Wael Achmad Djoko Endang Soerjadi Gillian Shaniqua Jeffrey Sherwin Sunita Wayan Xiu Phuong
Aron Babette Barend Berber Carlijn Dagmar Dieuwke Friso Gijsbert Jochum Kjeld Liselot Mieneke Norbert Odette Pleuni Ragnhild Rombout Tamar
Walewijn Yfke Zwanet Boukje Oumaima Badr Tijani Zbyszek Ludmila Ionela Ivelina Ruslan Ganna Ermias Tsegay Abdifatah Shirwan Diyar
Kimberley Sharona Glenroy Vinod`,
  family: `
de Jong Jansen Vries Berg Bakker Visser Smit Meijer Meyer Boer Mulder Groot Bos Vos Peters Hendriks Leeuwen Dekker Brouwer Wit Dijkstra
Smits Graaf Meer Linden Kok Jacobs Haan Vermeulen Heuvel Veen Broek Bruijn Bruin Schouten Beek Willems Vliet Ven Hoekstra Maas Verhoeven
Koster Dam Wal Prins Blom Huisman Peeters Jonge Kuipers Bosch Veldhuis Kramer Molenaar Post Kuiper Veenstra Postma Martens Gerritsen Bijl
Timmerman Timmermans Hermans Jonker Janssen Janssens Driessen Dongen Wijk Bosman Hoek Dijk Dyk Kooij Kooy Evers Rijn Ruiter Ridder Roos
Ruijter Sanders Schipper Scholten Schuurman Snijders Sluis Spaan Stam Swart Tol Velde Velden Velzen Verbeek Verkerk Vink Vermeer Verschoor
Vonk Waal Wolters Wouters Zwart Zijlstra Aalst Aarts Abbink Arends Baars Baas Beekman Bergsma Beukers Boersma Bogaard Boogaard Boon Borst
Bouman Bouwman Brand Brands Braam Brinkman Buijs Claassen Coenen Cornelissen Damen Derks Diepen Dijkman Dirks Doorn Drost Duijn Eijk Elst
Elzinga Engelen Everts Faber Feenstra Franssen Fransen Geerts Gelder Giesen Goossens Haas Ham Hartman Heijden Heijmans Heijnen Hekker
Hoeven Hofman Hoogland Horst Houten Huang Huizinga Jager Jaspers Kampen Keijzer Klein Kleijn Klaassen Klomp Knol Koning Koopman Koopmans
Kroon Kuijpers Lange Leeuw Lambers Laan Lemmens Linders Loon Lubbers Luijten Maarseveen Manders Mast Melis Meulen Michiels Moerman Mol
Mulders Nieuwenhuis Nijhuis Noort Oosterhuis Otten Oord Osinga Paulussen Pieters Poel Pol Pronk Reinders Reijnders Rietveld Roelofs Rooij
Roosendaal Rutten Sande Schaap Scheepers Schepers Schmidt Schoenmaker Schreuder Simons Sijbrandij Slager Smeets Smid Spijker Steen
Stoffels Straten Terpstra Theunissen Thijssen Tuinstra Vaart Veer Veld Verbruggen Verhagen Verhoef Versteeg Verweij Vlieger Vreeswijk
Vroom Wagenaar Weijers Werff Wessels Westerhof Wiersma Wijnen Wilde Willemse Winter Woude Zanten Zeeuw Zwan Maes Mertens Claes Wauters
Aerts Smet Cools Desmet Lambrechts Dubois Verstraete Declercq Clercq Baert Bogaert Boeck Coninck Cock Backer Bosmans Buyse Callens Carlier
Ceulemans Christiaens Cuypers Daems Deprez Devos Dewulf Geens Goethals Hendrickx Heylen Lauwers Lenaerts Leemans Moens Nijs Pauwels Roels
Segers Stevens Thijs Thys Vandamme Vandenberghe Vandenbroucke Vercammen Verbeke Verhaeghe Verlinden Vermeersch Verschueren Willemsen Wyns
El Amrani Bouali Bakkali Idrissi Benali Ben Ali Azzouzi Bouazza Haddad Hamdaoui Khattabi Ouali Ouahabi Tahiri Yilmaz Yılmaz Kaya Demir
Çelik Celik Şahin Sahin Yıldız Yildiz Öztürk Ozturk Aydın Aydin Özdemir Arslan Doğan Dogan Kılıç Kilic Aslan Çetin Kara Koç Kurt Özkan
Şimşek Polat Korkmaz Güneş Nowak Kowalski Kowalska Wiśniewski Wisniewski Wiśniewska Wójcik Wojcik Kowalczyk Kamiński Kaminski Kamińska
Lewandowski Lewandowska Zieliński Zielinski Szymański Szymanski Woźniak Wozniak Dąbrowski Dabrowski Kozłowski Kozlowski Jankowski Mazur
Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Pawłowski Michalski Nowicki Adamczyk Wieczorek Jabłoński Król Majewski Olszewski
Stępień Malinowski Jaworski Wróbel Dudek Popescu Popa Ionescu Radu Dumitru Stan Gheorghe Stoica Rusu Munteanu Matei Constantin Marin
Ciobanu Florea Ivanov Ivanova Georgiev Georgieva Dimitrov Dimitrova Petrov Petrova Nikolov Todorov Stoyanov Kovalenko Shevchenko
Bondarenko Melnyk Tkachenko Kovács Nagy Szabó Tóth Horváth Ramdin Ramdhani Sewpersad Bhagwandas Jagroep Mahabier Pinas Kartosen Soekimin
Wijntuin Tesfamariam Haile Ghebre Nguyen Tran Wang Chen Silva Santos Garcia Lopez Singh Kaur Khan Mohamed Ahmed
Metselaar Schilder Bergen Dal Brug Poort Poorten Muur Kasteel Kerk Huizen Keuken Kelder Zolder Tuin
Markt Haven Hoen Kip Duif Valk Mees Mus Meeuw Kraai Raaf Uil Zwaan Gans Eend Wolf Beer Hert Das Muis Rat Kat Hond Bok Geit Lam Stier Os
Koe Paard Ezel Veulen Big Vis Snoek Bot Haring Zalm Schol Krab Mug Vlieg Kever Mier Boom Boomsma Eik Beuk Linde Wilg Els Es Berk Den
Hazelaar Tak Blad Bloem Tulp Lelie Peer Appel Kers Pruim Noot Erwt Graan Rogge Haver Gerst Tarwe Stro Hooi Zaad Koren Brood Kaas Boter
Melk Room Ei Zout Suiker Peper Honing Wijn Bier Groen Groene Rood Roode Witte Zwarte Bruine Blauw Blauwe Grijs Grijze Geel Kort Korte Lang
Kleine Groote Dik Dikke Dunne Oud Oude Nieuwe Goed Goede Beste Wijs Wijze Stout Sterk Snel Vlug Keizer Hertog Baron Bisschop Paus Monnik
Priester Abt God Engel Duivel Hemel Wolk Regen Sneeuw Hagel Vorst Storm Wind Zon Maan Ster Zomer Lente Herfst Mei Maandag Vrijdag Pasen
Kerstmis Vuur Rook As Kool Steenen Zand Klei Heide Hei Moor Akker Land Stroom Plas Zee Strand Duin Eiland Schuit Boot Schip Anker Zeil
Touw Ketting Slot Sleutel Hamer Zwaard Schild Lans Pijl Boog Klok Hoorn Trom Trommel Fluit Vedel Hoed Mantel Jas Hemd Schoen Laars
Kous Knoop Lint Zijde Wol Laken Wever Spinner Verver Kleermaker Snijder Handelaar Veldman Boerman Herder Schaper Schapers Drijver Voerman
Rijder Loper Springer Danser Zanger Speelman Tapper Kastelein Waard Buur Kind Knecht Leraar Schout Schepen Rechter Burger Burgers Poot
Been Hand Vuist Kop Hals Baard Krul Neus Mond Tand Oog Oor Bloed Hart Kracht Moed Vrede Vreede Hoop Liefde Lust Vreugde Zorg Nood Schuld
Dood Leven Geluk Fortuin Schat Goud Zilver Koper Ijzer Staal Tin Lood Glas Vat Kruik Pot Ketel Lepel Mes Vork Bank Mand
Bie Bont Boef Bree Gier Geus Goey Hoog Kock Meij Rijk Vet Wild Brink Wiel Loo Lee Ree Ros Rest Schoot Stap Tang Voort Waals Weide
Werf Winkel Zanden Ziel Zijl Can Oz Tas Deniz Gul Ay Bal Bulut Do Le Ho Ly Mai Ha Dang Dao Dinh Duong Han Luong Luu Ngo Phan Ta Thai Trinh
Truong Vo Vu

Aalbers Abma Bakhuis Bartels Beekhuis Blaauw Blok Boender Bolhuis Brandsma Brouwers Bruggeman Buurman Claessen Dekkers Dullaart Flipse
Fokkema Franken Geelen Groeneveld Groothuis Hagen Harmsen Hartog Heemskerk Hofstra Hoogendoorn Houtman Hulst Jansma Kamp Kamphuis
Kloosterman Koenen Kooistra Korteweg Lammers Leenders Pieterse Ploeg Pols Reitsma Sietsma Spaans Swinkels Teunissen Tuinman Vogel Westra
Wijnands Zandstra Bouzid Rus
Oosterling Biesheuvel Terlouw Ravensbergen Lodewijks Zuurveld Holtrop Nauta`,
  nameParticles: "van de den der het 't ter ten te in op von el al da di dos uit aan la le",
  told: `
mijn naam is|m n naam is|mn naam is|mijn volledige naam is|mijn voornaam is|mijn achternaam is|ik heet|hij heet|zij heet|ze heet|die heet|
heet|heten|heette|genaamd|genoemd|zijn naam is|haar naam is|hun namen zijn|de naam is|naam is|de namen zijn|met de naam|onder de naam|
op naam van|namens|u spreekt met|je spreekt met|hier spreekt|een zekere|ene|ik word genoemd|iedereen noemt me|iedereen noemt mij|
ze noemen mij|ze noemen me|ze noemen hem|ze noemen haar|noemt zich|noemen hem|bekend als|alias|bijgenaamd|ondertekend door|getekend door|
mijn baas heet|mijn chef heet|de voorman heet|luistert naar de naam|achternaam|voornaam
`,
  hinted: `
ik ben|dit is|hier is|ik was|bel|bellen met|bel met|bel naar|gebeld met|gebeld naar|gesproken met|praten met|gepraat met|praat met|
spreken met|sprak met|vraag naar|vragen naar|vraag|tegen|volgens|met dank aan|bedankt|dank|groeten|groetjes|groet|gr|mvg|
met vriendelijke groet|vriendelijke groeten|hoogachtend|hallo|hoi|hey|dag|beste|geachte|lieve|goedemorgen|goedemiddag|goedenavond|
samen met|gezegd tegen|zei tegen|zei|verteld aan|gemeld bij|geklaagd bij|klacht tegen|klacht over|aangifte tegen|de schuld van|schuld van|
vanwege|wegens|door toedoen van|de broer van|broer van|zus van|zoon van|dochter van|vrouw van|man van|moeder van|vader van|vriend van|
vriendin van|neef van|nicht van|oom van|tante van|kamer van|huis van|slachtoffer is|slachtoffer|slachtoffers|getuige is|getuige|getuigen|
getuigen zijn|de dader is|dader|verantwoordelijk is|gestuurd door|gepakt door|gezegd door|gedwongen door|gediscrimineerd door|
aangevallen door|aangerand door|gepest door|bedrogen door|geslagen door|naam|lastiggevallen door|bedreigd door|ontslagen door|
uitgescholden door|verkracht door|aangeraakt door|mishandeld door|ik beschuldig|beschuldig|ik zag|zag|ken|ik ken|vermoord door|
contact op met|neem contact op met|ondertekend|getekend|net als|namen
`,
  titles: `
dhr de heer meneer mijnheer mevrouw mevr mw mej juffrouw juf dr drs ir ing prof dokter meester mr oom tante zuster broeder ome opa oma pan
pani domnul doamna ustaz hadji agent brigadier wachtmeester dominee pastoor imam
`,
  honorifics: 'jr sr senior junior abi abla bey hanım aga',
  roles: `
supervisor supervisors chef cheffin voorman voormannen ploegbaas ploegleider ploegleidster teamleider teamleidster teamleaders teamleader
groepsleider afdelingshoofd opzichter toezichthouder manager managers manageress directeur directrice eigenaar eigenares baas bazin bazen
leidinggevende planner planster coördinator coördinatrice ingenieur dokter arts bedrijfsarts huisarts verpleegster verpleger bewaker
bewakers beveiliger beveiligers portier chauffeur chauffeurs bestuurder monteur elektricien technicus inspecteur auditor boekhouder
secretaresse secretaris assistent assistente hulp onderaannemer aannemer koppelbaas tussenpersoon bemiddelaar ronselaar recruiter
intercedent intercedente consulent consulente agent advocaat voorzitter voorzitster penningmeester afgevaardigde vertrouwenspersoon
kaderlid woordvoerder collega collegas vriend vriendin vrienden buurman buurvrouw broer broers zus zussen zuster man vrouw echtgenoot
echtgenote partner zoon dochter moeder vader mama papa tante oom neef nicht zwager schoonzus schoonbroer verloofde jongen meisje mevrouw
meneer heer kerel vent gast mens persoon arbeider arbeidster werknemer werkneemster medewerker medewerkster uitzendkracht operator
naaister inpakster kok kokkin schoonmaakster schoonmaker heftruckchauffeur boer boerin tuinder kweker teler huisbaas beheerder
kampbeheerder huismeester aanrander verkrachter dader pester dief politieagent getuige slachtoffer huisgenoot kamergenoot kamergenote
leerling stagiair stagiaire invaller werkgever personeelschef personeelsmanager hr
`,
  deeds: `
schreeuwt schreeuwde geschreeuwd roept riep scheldt schold uitgescholden beledigt beledigde bedreigt bedreigde dreigt dreigde slaat sloeg
geslagen stompt stompte schopt schopte duwt duwde geduwd raakt raakte aangeraakt betast betastte misbruikt misbruikte verkracht
verkrachtte randt aangerand kust kuste zoent zoende pakt pakte greep grijpt trekt trok knijpt kneep dwingt dwong ontslaat ontsloeg
ontslagen stuurt stuurde gooit gooide neemt nam steelt stal gestolen houdt hield straft strafte mishandelt mishandelde vernedert
vernederde pest pestte treitert treiterde discrimineert discrimineerde zegt zei gezegd vraagt vroeg belooft beloofde liegt loog bedriegt
bedroog belt belde betaalt betaalde noemt noemde sluit sloot spuugt spuugde spuwt volgt volgde achtervolgt stalkt bespiedt begluurt filmt
filmde kijkt keek chanteert chanteerde intimideert intimideerde weigert weigerde tekende overleed overleden stierf viel huilt huilde zag
weet werkt werkte woont kwam ging liet laat heeft had kreeg krijgt vertelde vertelt meldde meldt brandde sneed verloor bood biedt eist
eiste ontkent ontkende schreef wiste verwijt lastiggevallen maakt maakte
`,
  conjunctions: 'en of met noch samen & + plus',
  numbers: {
    0: 'nul',
    1: 'een één eentje',
    2: 'twee',
    3: 'drie',
    4: 'vier',
    5: 'vijf',
    6: 'zes',
    7: 'zeven',
    8: 'acht',
    9: 'negen',
    10: 'tien',
    11: 'elf',
    12: 'twaalf',
    13: 'dertien',
    14: 'veertien',
    15: 'vijftien',
    16: 'zestien',
    17: 'zeventien',
    18: 'achttien',
    19: 'negentien',
    20: 'twintig',
    21: 'eenentwintig',
    22: 'tweeëntwintig',
    23: 'drieëntwintig',
    24: 'vierentwintig',
    25: 'vijfentwintig',
    26: 'zesentwintig',
    27: 'zevenentwintig',
    28: 'achtentwintig',
    29: 'negenentwintig',
    30: 'dertig',
    31: 'eenendertig',
    32: 'tweeëndertig',
    33: 'drieëndertig',
    34: 'vierendertig',
    35: 'vijfendertig',
    36: 'zesendertig',
    37: 'zevenendertig',
    38: 'achtendertig',
    39: 'negenendertig',
    40: 'veertig',
    41: 'eenenveertig',
    42: 'tweeënveertig',
    43: 'drieënveertig',
    44: 'vierenveertig',
    45: 'vijfenveertig',
    46: 'zesenveertig',
    47: 'zevenenveertig',
    48: 'achtenveertig',
    49: 'negenenveertig',
    50: 'vijftig',
    51: 'eenenvijftig',
    52: 'tweeënvijftig',
    53: 'drieënvijftig',
    54: 'vierenvijftig',
    55: 'vijfenvijftig',
    56: 'zesenvijftig',
    57: 'zevenenvijftig',
    58: 'achtenvijftig',
    59: 'negenenvijftig',
    60: 'zestig',
    61: 'eenenzestig',
    62: 'tweeënzestig',
    63: 'drieënzestig',
    64: 'vierenzestig',
    65: 'vijfenzestig',
    66: 'zesenzestig',
    67: 'zevenenzestig',
    68: 'achtenzestig',
    69: 'negenenzestig',
    70: 'zeventig',
    71: 'eenenzeventig',
    72: 'tweeënzeventig',
    73: 'drieënzeventig',
    74: 'vierenzeventig',
    75: 'vijfenzeventig',
    76: 'zesenzeventig',
    77: 'zevenenzeventig',
    78: 'achtenzeventig',
    79: 'negenenzeventig',
    80: 'tachtig',
    81: 'eenentachtig',
    82: 'tweeëntachtig',
    83: 'drieëntachtig',
    84: 'vierentachtig',
    85: 'vijfentachtig',
    86: 'zesentachtig',
    87: 'zevenentachtig',
    88: 'achtentachtig',
    89: 'negenentachtig',
    90: 'negentig',
    91: 'eenennegentig',
    92: 'tweeënnegentig',
    93: 'drieënnegentig',
    94: 'vierennegentig',
    95: 'vijfennegentig',
    96: 'zesennegentig',
    97: 'zevenennegentig',
    98: 'achtennegentig',
    99: 'negenennegentig',
    100: 'honderd',
  },
  repeats: {
    2: 'dubbel dubbele',
    3: 'driedubbel tripel triple',
  },
  fillers: 'streepje min koppelteken spatie punt plus dan daarna en slash komma',
  ambiguousNumbers: 'een één acht',
  numberCues: `
telefoon|telefoonnummer|tel|mobiel|mobiele nummer|mob|gsm|nummer|mijn nummer|m n nummer|bel me op|bel mij op|bel|bereikbaar op|contact|
whatsapp|app me op|paspoort|paspoortnummer|identiteitskaart|id|id kaart|id nummer|rijbewijs|bsn|burgerservicenummer|sofinummer|sofi|
rijksregisternummer|rijksregister|insz|verblijfsvergunning|verblijfskaart|v nummer|vnummer|visum|werkvergunning|document|documentnummer|
rekening|rekeningnummer|bankrekening|iban|bankpas|pas|pasnummer|creditcard|pin|pincode|code|wachtwoord|digid|kenteken|nummerplaat|
dossiernummer|dossier|polisnummer|kvk|kvk nummer|zaaknummer|patiëntnummer|klantnummer
`,
  workplaceCues: `
werknemer|werknemersnummer|personeelsnummer|personeel|medewerker|medewerkersnummer|badge|badgenummer|pas|kaart|prikkaart|klokkaart|
operator|machine|tafel|plek|werkplek|station|lijn|band|kamer|kamernummer|slaapkamer|bed|kluisje|locker|kast|kastje|bus|busje|blok|hal|kas|
loods|chalet|bungalow|caravan|huisje|container|ploeg|team|groep|stoel|unit|afdeling|sectie|heftruck|dock|stand|scanner
`,
  numberWords: 'nummer nr no num nummers n° nrs #',
  units: `
werknemers arbeiders collega collegas mensen personen vrouwen mannen kinderen meisjes jongens gezinnen families uur uren u minuut minuten
min seconde seconden dag dagen nacht nachten week weken weekje maand maanden jaar jaren keer maal keren procent stuk stuks doos dozen krat
kratten kist kisten kilo kg pond ton zak zakken meter meters m graden graad liter liters dozijn diensten toiletten wc douches machines
hemden broeken emmers emmer hectare bossen stelen rozen tulpen pallets orders picks van ons migranten uitzendkrachten man bedden kamers
buitenlanders medewerkers
`,
  currencies: `
euro euro's euros eur € dollar dollars usd srd zloty pln lei ron leva lev cent centen ct duizend k ruggen piek
`,
  months: `
januari februari maart april mei juni juli augustus september oktober november december jan feb febr mrt apr jun jul aug sep sept okt nov
dec
`,
  ageAfter: 'jaar|jaar oud|jarige|jarig|jaren|jaren oud|jr|jr oud|lentes',
  ageBefore: `
ik ben|hij is|zij is|ze is|ze zijn|zij zijn|leeftijd|mijn leeftijd is|leeftijd van|oud|pas|nog maar|net|werd|geworden|was
`,
  homes: `
straat laan weg plein gracht kade singel dijk pad park huis huisnummer nr nummer flat appartement app kamer verdieping bus blok dorp wijk
gehucht hoeve boerderij steeg hof dreef postcode chalet bungalow unit kavel plantsoen ring steenweg lei baan toren etage
`,
  uniqueRoles: `
voorzitter van de vakbond|voorzitster van de vakbond|vakbondsleider|vakbondsafgevaardigde|voorzitter van de ondernemingsraad|
voorzitter van de or|de enige vrouw|de enige man|de enige zwangere|de enige verpleegster|de bedrijfsarts|de fabrieksarts|
de verpleegster van de fabriek|de enige chauffeur|de enige elektricien|de enige monteur|de enige buitenlander|de enige pool|
de enige poolse|de enige roemeen|de enige bulgaar|de enige tolk|de receptioniste|de vertrouwenspersoon|de nachtportier|de nachtwaker|
de maatschappelijk werkster|de liftbediende|de stoker|de kokkin van de kantine|de penningmeester van de vakbond|de algemeen directeur|
het hoofd personeelszaken|de enige dove|de hr manager|de preventiemedewerker
`,
  signals: {
    under_18: `
minderjarig|minderjarige|minderjarigen|kinderarbeid|kinderen werken|werken kinderen|werken er kinderen|kinderen aan het werk|
kinderen die werken|kinderen laten werken|ik ben 13|ik ben 14|ik ben 15|ik ben 16|ik ben 17|13 jaar oud|14 jaar oud|15 jaar oud|
16 jaar oud|17 jaar oud|12 jaar oud|11 jaar oud|10 jaar oud|pas 12|pas 13|pas 14|pas 15|pas 16|pas 17|van 12 jaar|van 13 jaar|van 14 jaar|
van 15 jaar|van 16 jaar|van 17 jaar|is 13 jaar|is 14 jaar|is 15 jaar|is 16 jaar|is 17 jaar|13 jarige|14 jarige|15 jarige|16 jarige|
17 jarige|veertien jaar|vijftien jaar oud|zestien jaar oud|zeventien jaar oud|dertien jaar|twaalf jaar oud|onder de 18|jonger dan 18|
nog geen 18
`,
    pregnant: `
zwanger|zwangere|zwangeren|zwangerschap|zwangerschapsverlof|zwangerschapstest|in verwachting|verwacht een kind|verwacht een baby|
hoogzwanger|miskraam|abortus|bevallen|bevalling|bevallingsverlof|kolven|borstvoeding|uitgerekend in|moederschapsrust
`,
    danger_now: `
er is brand|brand in|het brandt|staat in brand|brand uitgebroken|is brand|in de fik|veel rook|overal rook|we zitten opgesloten|
zitten opgesloten|zit opgesloten|ik zit opgesloten|opgesloten in|sluiten ons op|sluit ons op|hebben ons opgesloten|heeft ons opgesloten|
op slot gedaan|deuren op slot|deur op slot|deuren zijn op slot|deur is op slot|nooduitgang op slot|nooduitgangen op slot|
nooduitgang is op slot|nooduitgangen zijn op slot|nooduitgang geblokkeerd|nooduitgangen geblokkeerd|nooduitgangen zijn geblokkeerd|
nooduitgang is geblokkeerd|uitgang geblokkeerd|uitgangen geblokkeerd|we kunnen er niet uit|kunnen niet naar buiten|kan er niet uit|
kan niet naar buiten|mogen niet naar buiten|laten ons niet gaan|vast in|zitten vast|zit vast|bekneld|scheuren in|scheur in de muur|
gebouw stort in|dak stort in|stort in|ingestort|instorten|gaslek|gas lekt|ruikt naar gas|gaslucht|ontploffing|ontploft|explosie|gaat dood|
is stervende|aan het doodgaan|bloedt hevig|bloedt erg|bewusteloos|ademt niet|buiten bewustzijn|ik wil dood|wil niet meer leven|wil dood|
zelfmoord|zelfdoding|mezelf doden|mezelf van kant maken|maak mezelf dood|me vermoorden|ons vermoorden|gaat me vermoorden|maakt me dood|
maken me dood|ze slaan me|hij slaat me nu|worden geslagen|word geslagen|wordt nu geslagen|ontvoerd|gegijzeld|vastgehouden|houden ons vast|
houdt ons vast|help ons nu|red ons|haal ons hier weg|geëlektrocuteerd|collega is dood|vergiftigd|koolmonoxide
`,
    armed: `
wapen|wapens|gewapend|pistool|pistolen|geweer|vuurwapen|mes|messen|machete|steekwapen|geschoten|schoot op|schiet op|knuppel|honkbalknuppel|
boksbeugel|bijl
`,
    alone: `
alleen bij mij|alleen mij|alleen ik|ik ben de enige|als enige|ik alleen|alleen met mij|ik sta er alleen voor|helemaal alleen|
niemand anders
`,
    accused_supervisor: `
supervisor|supervisors|voorman|voormannen|ploegbaas|ploegleider|ploegleidster|teamleider|teamleidster|teamleiders|teamleader|
leidinggevende|leidinggevenden|opzichter|toezichthouder|groepsleider|afdelingschef|lijnchef|meestergast|brigadier|coördinator|mijn chef|
onze chef|de chef|werkvoorbereider|shiftleader|shiftleider
`,
    accused_manager: `
manager|managers|directeur|directrice|directie|eigenaar|eigenaars|baas|bazen|bazin|bedrijfsleider|hr|personeelszaken|werkgever|management|
tuinder|kweker|teler|boer|productiemanager|fabrieksdirecteur|leiding
`,
    accused_coworker: `
collega raakt me aan|collega raakte me aan|collega slaat me|collega sloeg me|collega pest me|collega heeft me geslagen|
collega heeft me aangeraakt|collega bedreigt me|collega bedreigde me|collega scheldt me uit|collega steelt|collega valt me lastig|
collegas pesten|collega s pesten|collega s lachen me uit|een mannelijke collega|andere werknemer|een collega van mij|andere arbeider|
huisgenoot sloeg me|huisgenoot bedreigt me
`,
    accused_security: `
beveiliger|beveiligers|beveiliging|bewaker|bewakers|bewaking|portier|portiers|security|beveiligingsbeambte|bewakingsagent
`,
    accused_agency: `
uitzendbureau|uitzendbureaus|uitzendburo|uitzender|bureau|koppelbaas|koppelbazen|tussenpersoon|ronselaar|recruiter|intercedent|
intercedente|consulent|onderaannemer|onderaannemers|detacheerder|detacheringsbureau|bemiddelaar|interimkantoor|interim
`,
  },
  people: `
werknemers|arbeiders|werknemer|arbeider|mensen|personen|vrouwen|mannen|collega s|collegas|meisjes|jongens|kinderen|van ons|gezinnen|
families|migranten|arbeidsmigranten|uitzendkrachten|medewerkers|vrienden|vriendinnen|polen|roemenen|bulgaren|oekraïners|minderjarigen|
buitenlanders|naaisters|stakers|man|bewoners|huisgenoten
`,
  quantities: {
    dozijn: '12',
    tientallen: '20',
    tiental: '10',
    twintigtal: '20',
    dertigtal: '30',
    veertigtal: '40',
    vijftigtal: '50',
    honderd: '100',
    honderdtal: '100',
    honderden: '200',
    duizend: '1000',
    duizenden: '2000',
    paar: '2',
    enkele: '3',
    meerdere: '3',
    verschillende: '3',
    tweehonderd: '200',
    driehonderd: '300',
    vierhonderd: '400',
    vijfhonderd: '500',
  },
};
