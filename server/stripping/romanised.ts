/** Bengali in Latin letters, words that join others; spelled the several ways that people type. */
export const ROMANISED_CLOSED = `
ami amar amr amake amk amader amaderke amra apni apnar apnake apnara apnader tumi tomar tomake se she tar take tara tader taderke tini uni onar
unar onake unake ora oder ei oi sei je ja jara jader ke kar kake ki keno kno kon kono kokhon kothay kivabe kibhabe kemon koto ebong ebang ar r
ba othoba kintu tobe tai tahole jodi jokhon tokhon karon karone jonno jonne theke thake hote porjonto sathe songe shathe diye dia kache
upor upore niche moddhe vitor vitore bhitore baire pashe samne pichone age agey pore por proti moto chara na nai nei noy ni hae ji hoy hoyni hobe
hocche hochhe hoitese hoyeche hoise holo hoilo hole hoye silo chilo chilam asi achi ase ache achen thaki thaken kore kori koren korche korchen
korchi koreche korechi korse korle korlo korte korbe korbo kora korar korano dey dei den dicche dichhe ditese diyeche diyechen dise dilo dile dite
dibe debe dibo deoa dewa dao din ney nen nicche niyeche nise nilo nite nibe neoa niye bole boli bolen bolche bolse boleche bollo bolle bolte bolbe
bola sob shob sobai shobai sobar sobaike sokol sokole keu kichu kisu onek oneke khub beshi kom ektu ekhon ekhono aj ajke kal gotokal
ekhane sekhane okhane ek ekjon ekta ekti dui duijon tin char pach choy sat at dosh gopon ta te o e er`;

/** Bengali in Latin letters, everyday and workplace words. */
export const ROMANISED_OPEN = `
nam naam lok lokjon manush mohila mohilara nari meye meyera meyeder chele chelera shishu sisu baccha bachcha baba ma maa bhai vai bon apa apu sir
madam saheb shami sami stri bou poribar bondhu sromik shromik shramik sromikra sromikder kormi kormira kormochari sohokormi shohokormi malik
kortripokkho kormokorta darowan dalal thikadar karkhana karkhanay karkhanar kaj kaje kajer kam basa bari ghor ghore tola tolay sinri siri chad
deyal dewal deyale bhobon agun aagun dhoa dhoya fatol tala chabi pani khabar khaoa khawa bhat vat nasta betan beton betonta mojuri taka takar
chuti chhuti hajira vata bhata jorimana paona bokeya pawna rat rate raat raate din dine diner mash maash mas mase mashe maser bochor bosor
bochorer soptaho ghonta ghontar somoy shomoy sokal sokale dupur dupure bikal sondha shukrobar sukrobar shonibar robibar shombar mongolbar budhbar
brihoshpotibar eid roja romjan puja gali gala galagali galigalaj kharap kharab bhalo valo babohar bebohar byabohar acharon achoron bhasha vasha
kotha kothay mar mare marche marse mereche merese mere marlo marte mardhor chor thappor lathi dhakka hat haat gaye gay shorir sorir matha pa chokh
pet pith buke jouno hoyrani hoirani dhorshon nirjaton otyachar opoman humki bhoy voy chap jor jore badhyo baddho proshtab prostab kuprostab
chakri chakuri cakri chatai borkhasto bad ber bondho bondo khola khule chalu shuru suru shesh ses somossa shomossha somosya obhijog ovijog bichar
sahajjo osustho oshustho osukh jor betha byatha daktar haspatal hospital oshudh osud durghotona ahoto mara mrittu rokto gorvoboti gorbhoboti
gorboboti pregnent neta sobhapoti nirbachon andolon michil pulish thana mamla ain ayin odhikar chukti niyog kagoj kagojpotro sign soi shakkhor
khali chobi protidin protimashe sobsomoy shobshomoy majhe pray prai gotomash goto agami prothom notun natun puran purano boro choto onekdin
koyek koekjon puro ordhek mot shudhu sudhu abar emon evabe erokom temon obostha kosto koshto dukkho klanto eka gorib oshohay osohay thik
thikmoto vul bhul mittha mitha sotti shotti churi chor rag ragi obhab lojja kanna pore pori jai jay jan jacche jabo jete geche gechi gese gele gelo
gelam ase asi asen asche eseche aste asle pai pay pan pacchi peyechi paini pete pabo pawa chai chay chan cheyeche jani jane janen jante dekhi dekhe
dekhen dekhte shune shone rakhe rakhen rekheche rekhe rakhte atke atkiye atka kate kete keteche katche kata dhore dhoren dhoreche dake deke daken
bose boste daray dariye ghum ghumate khay khete khai more mori bachan bachao uthe uthche fele lage legeche lagche chole cholche pari pare paren
parchi parbo parina silai gorom thanda moyla nongra gondho dhula batash alo bipod joruri taratari doya dhonnobad salam asslamualaikum assalamu
alaikum priyo jonab bonduk pistol churi chaku ostro lathi rod mastan gunda hajar hazar lakh shoto jon dabi dorkar iccha cheshta upay bebostha nije
nijer onno onnora arekjon eksathe hothat bishoy bepar ghotona ghoteche line lain flor floor fektori factory garments garment supervisar superviser
maneger sikuriti gard incharje bidesh bidesi visa dhormo hindu muslim namaj namaz borka hijab protibondhi school iskul kemon achen
chillay chillai chillachilli dhomok boka boke bokajhoka bidhoba duita duto tinta charta resign dhore bolchi bolsi lekhe likhe likhi bujhe bujhi shikhe palaye paliye kere
ferot onumoti niyom oniyom shasti khoti khotipuron khomota rajniti bajar khoros khoroch kisti kashi bomi komor angul sui suta botam kapor kapod churi order target rate hisab
mil boishommo ghush durniti protarona lov lobhi nishthur kothor kothin sohoj bhari halka birokto hotash chinta chintito atonko atonkito biye talak khobor kol
osleel oshlil nongrami baje katukti ishara prem bhalobasha somporko gopone protarok deri derite somoymoto bortomane sarkari sthaniyo choluk
jeno jeta seta egula ogula egulo jokhoni kokhonoi kokhono onekei onekkhon barbar besh jothesto proti kintu naki nahole tobuo jonnoi bhaiya apara bhaira sirke madamke
bair baire vitor uthai nami dewar newar korar jawar khawar thakar asar lokera meyegulo cheleta meyeta lokta kichui ar kew keo emni amni dhoren thakte hoitase koray koraite
baraiya komaiya marlo merechilo dorja janala`;
