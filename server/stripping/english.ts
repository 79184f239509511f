/** Words that no name follows a cue with: they only join others. */
export const ENGLISH_CLOSED = `
a an the this that these those i me my mine myself we us our ours ourselves you your yours he him his himself she her hers herself it its
they them their theirs who whom whose which what when where why how and or but nor so yet if then than because as while until unless though
although since of in on at by for with without from to into onto out off up down over under after before between against about around near
through during above below behind beside inside outside per via am is are was were be been being do does did done have has had having can
could will would shall should may might must not no never none nothing nobody nowhere neither either both all any some every each few many
much more most less least other others another such same own only just even still already again always often sometimes usually very too
also here there now today tomorrow yesterday tonight yes ok okay please pls plz thanks thank hello hi dear m s t re ve ll d don doesn didn
isn aren wasn weren won wouldn couldn shouldn haven hasn hadn ain cant dont wont didnt doesnt isnt ur u r n im ive id everyone everybody
someone somebody anyone anybody anything something everything like etc one two three four five six seven eight nine ten secret hidden
private unknown anonymous important confidential written known kept disclosed mentioned revealed given shown told asked called needed wrong
safe visible there missing deleted removed published shared safe going not be stay remain`;

/** Everyday and workplace words: a word that is none of these, after a cue, is taken for a name. */
export const ENGLISH_OPEN = `
name names person people man men woman women worker workers boy boys girl girls child children kid kids baby mother father parent brother
sister wife husband son daughter family friend friends uncle aunt aunty cousin neighbour neighbor roommate colleague coworker co team group
union leader member committee representative supervisor manager owner boss chief line incharge charge in-charge officer security guard guards
operator helper sewing swing cutting cutter finishing folding packing ironing iron quality checker checking inspector inspection inspect
knitting dyeing washing printing embroidery store sample section floor unit machine machines needle thread fabric cloth garment garments
clothes shirt pant sweater factory factories company companies mill workshop plant office building buildings gate gates door doors room rooms
dormitory dorm hostel bed beds toilet toilets latrine bathroom washroom water food lunch dinner breakfast tiffin canteen rice kitchen bus
transport road house home rent village city town country place area shift shifts night nights day days week weeks month months year years
hour hours minute minutes time times date morning afternoon evening noon midnight early late later monday tuesday wednesday thursday friday
saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
oct nov dec eid ramadan ramzan puja durga holiday holidays weekend festival christmas new old young age aged pay paid unpaid payment
payments wage wages salary salaries money cash bonus bonuses overtime ot allowance allowances benefit benefits deduction deduct deducted
fine fined provident fund gratuity advance loan debt fee fees tax increment bank account taka tk bdt rupee rupees dollar dollars amount half
full part total basic minimum rate piece pieces target targets production order orders buyer buyers brand brands audit auditor auditors
report complaint complaints grievance problem problems issue issues case help helped work works worked working job jobs duty leave leaves
sick ill illness fever pain hurt injury injured accident accidents burn burned burnt burning cut wound blood bleed hospital doctor nurse
medical medicine clinic treatment health safe safety danger dangerous unsafe risk fire fires smoke exit exits emergency alarm extinguisher
stairs stair staircase lift elevator wall walls crack cracks cracked roof ceiling floor pillar column boiler electric electrical electricity
wire wires wiring short circuit gas leak leaking chemical chemicals acid dust fumes smell mask masks gloves boots shoes helmet goggles
ppe equipment heat hot cold fan fans light dark air ventilation noise loud dirty clean cleaning cleaner trapped lock locked locks locking
block blocked stuck open closed close shut key keys force forced forcing forcibly pressure threaten threat threats threatened threatening
shout shouting shouts shouted scream screaming yell yelling abuse abused abuses abusing abusive insult insulted insults insulting bad good
better best worse worst dirty words word language hit hits hitting beat beats beaten beating slap slapped slaps slapping kick kicked kicks
kicking push pushed pushes pushing punch punched pull pulled grab grabbed touch touched touches touching harass harassed harasses harassing
harassment rape raped assault assaulted molest molested sexual sexually sex love marry married marriage relation relationship body hand hands
face head hair leg legs back breast chest stomach eye eyes arm arms finger foot feet skin pregnant pregnancy maternity birth born deliver
delivery daycare childcare creche feed feeding toilet fired fire dismissed dismiss dismissal terminate terminated termination sack sacked
suspend suspended resign resigned resignation retire quit notice contract contracts letter appointment agreement agency agencies agent
agents contractor subcontract subcontractor broker recruiter recruit recruitment permanent temporary casual probation trainee apprentice
document documents passport passports visa id card cards badge certificate certificates permit phone phones mobile number numbers keep keeps
kept hold holds held take takes took taken taking give gives gave given giving get gets got getting go goes went gone going come comes
came coming see sees saw seen seeing say says said saying tell tells told telling ask asks asked asking talk talks talked talking speak
speaks spoke spoken speaking call calls called calling know knows knew known knowing think thinks thought thinking want wants wanted wanting
need needs needed needing make makes made making let lets letting put puts putting send sends sent sending bring brings brought bringing
find finds found finding feel feels felt feeling try tries tried trying use uses used using start starts started starting stop stops
stopped stopping continue begin began end ends ended ending finish finished wait waits waited waiting sit sits sat sitting stand stands
stood standing sleep sleeps slept sleeping eat eats ate eating drink drinks drank drinking run runs ran running walk walked walking fall
falls fell fallen falling faint fainted fainting die dies died dying dead death kill kills killed killing suicide live lives lived living
life lose lost losing win pay pays paying buy bought sell sold owe owes owed cost costs spend spent save saved increase increased reduce
reduced decrease change changed changes move moved moves transfer transferred return returned join joined joining form formed forming meet
met meeting strike protest election vote voted elected sign signed signing signature sign paper papers blank write wrote writing read
reading understand understood learn learned train trained training rule rules law laws legal illegal right rights police court case lawyer
government minister inspector labour labor ministry department human resource resources hr admin administration compliance management
executive director assistant deputy senior junior general md gm agm dgm pm apm ie qc qa qi agm chairman foreman master mechanic electrician
driver cook loader tailor peon welfare counsellor accountant cashier timekeeper big small large little long short high low heavy hard easy
difficult possible impossible true false real fake fair unfair equal unequal poor rich happy unhappy sad angry afraid scared fear fearful
worried worry tired exhausted hungry thirsty weak strong alone lonely helpless hopeless desperate upset ashamed shame crying cry cries cried
sorry glad ready busy free able unable willing sure certain clear honest responsible guilty innocent last first second third fourth next
previous past present future ago since recently soon suddenly daily weekly monthly yearly regular regularly once twice thrice half enough
almost nearly about exactly maybe perhaps really actually finally together away back forward left right front top bottom middle side corner
end way thing things reason reasons because matter matters fact truth lie lies lied lying cheat cheated cheating steal stole stolen theft
thief blame blamed accuse accused punish punished punishment penalty warn warned warning show shows showed showing cause hide hid hiding
refuse refused refuses refusing deny denied denies allow allowed allows permission permit reject rejected accept accepted agree agreed
promise promised promises decide decided decision answer answered reply replied question questions response message messages text sms
information news list record records register attendance punch system machine camera cctv video photo picture internet facebook whatsapp
imo telegram online website app link email mail address poster line local migrant migrants foreign foreigner bangladesh bangladeshi bengali
bangla india indian pakistan pakistani nepal nepali sri lanka myanmar burmese cambodia vietnam china chinese english hindi urdu dhaka gazipur
savar ashulia narayanganj chittagong chattogram mirpur tongi uttara khulna rajshahi sylhet barisal rangpur mymensingh comilla cumilla bogra
bogura noakhali faridpur tangail delhi mumbai bangalore bengaluru chennai tirupur gurgaon noida karachi lahore faisalabad muslim hindu
christian buddhist religion religious caste dalit tribal minority disabled disability discriminate discriminated discrimination
discriminating prayer pray namaz hijab burka male female gender lady ladies gentleman sir madam mam madame bhai apa mr mrs ms miss md mst
mohd dr engr god allah inshallah thank regards sincerely respect respected kind kindly please urgent urgently immediately quickly fast slow
slowly hard hardly properly correctly wrongly badly well fine great nice terrible horrible awful serious severe seriously cruel rude harsh
strict lazy stupid idiot fool mad crazy son bitch bastard whore prostitute drunk drugs alcohol cigarette smoking gun guns knife knives
pistol weapon weapons goon goons gang mastan hooligan stick rod pipe scissors attack attacked attacks fight fighting fought war party
political politics power powerful influence member chairman situation condition conditions environment standard standards level levels
process procedure policy policies practice facility facilities arrangement service services support supports supported action actions
activity activities demand demands demanded request requests requested requests claim claims claimed complain complained complaining
complains raise raised raising file filed filing inform informed investigate investigation check checked visit visited visits come
anyway anymore nobody everyday everywhere somewhere whole entire several various different special normal usual common main certain
particular extra additional proper correct complete incomplete whole inside outdoors indoors upstairs downstairs ground basement ninth
hundred thousand lakh million dozen couple eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
fifty sixty seventy eighty ninety number per percent least most goods material materials product products cotton leather steel plastic
tannery shrimp tea brick garden farm flower field export import shipment container truck sack box carton bag bags needle button zipper
label trouser trousers jeans jacket denim knit woven textile textiles apparel fashion ltd limited international group industries spinning
weaving zone epz sweating suffering suffer suffered bear bearing tolerate tolerated facing face faced behave behaves behaved behaving
behavior behaviour attitude manner manners treat treats treated treating treatment torture tortured torturing mental mentally physical
physically verbal verbally emotional depressed depression stress stressed stressful humiliated humiliate humiliating disrespect nasty obscene
vulgar comments comment joke jokes stare stares staring follow follows followed following propose proposed proposal offer offered offers
dating date hotel room bad touch kiss kissed hug hugged force rescue rescued save saving hope hoping wish believe believed trust trusted
care cared careful careless remember forget forgot forgotten explain explained listen listens listened hear heard hearing watch watched
watching look looks looked looking seem seems seemed happen happens happened happening become became becomes remain remained stay stayed
stays staying stayed arrive arrived reach reached enter entered entry leave leaving left miss missed missing lack lacking shortage absence
absent present attend attended break breaks broke broken breaking breakdown repair repaired fix fixed fixing install installed build built
collapse collapsed collapsing shake shakes shaking shook earthquake flood rain drinking pure filter tap pump tank sewage drain garbage waste
insect insects rats cockroach mosquito mosquitoes smell stink rotten expired stale stomach diarrhea vomiting vomit cough breathing breath
breathe asthma cancer disease infection covid corona virus vaccine glasses needle guard guards cover covers covered sharp edge slip slipped
wet oil grease spark sparks explosion explode exploded blast shock shocked electrocuted overload overloaded crowded overcrowded narrow
wide space congested suffocating suffocation sweat dizzy dizziness unconscious sister-in-law rescue ambulance first aid box kit anyone
kind sort type category level grade a b c e f g h j k l o p q v w x y z st nd rd th am pm vs no yes hey hallo salam assalamualaikum
deserve deserves due dues pending arrears withheld withhold withholding settlement compensation service final earned annual medical casual
weekly festival sundays fridays off duty hours schedule roster rest relax recess interval prayer tea snack lunchtime overtime nightshift
shift general rotating compulsory mandatory voluntary involuntary consent without against will slave slavery bonded debt trafficking trafficked
smuggle smuggled confiscate confiscated confiscates seized seize restricted restrict restriction movement surveillance spying spy blacklist
blacklisted retaliation retaliate retaliated revenge witness evidence proof prove proved secretly openly public publicly cooperate minor
underage juvenile schooling school teacher student class education exam college university house housing quarter quarters landlord barracks
supply supplier suppliers supervisor's boss's client customer vendor third party outsourcing tier home-based homebased piece-rate layoff laid
lay retrench retrenched retrenchment shutdown relocate relocation bankrupt bankruptcy insurance injured welfare pension group scheme savings
slip payslip wageslip sheet register signature fingerprint biometric clock clocking punching swipe gate pass token attendance entrance
throw throws threw thrown throwing swear swears swore cursed curse curses curse allergic allergy fed disappear disappeared insist insists insisted fled flee accord alliance
steam yarn glue paint ink bleach solvent adha fitr azha ul al zara widow widowed orphan divorced lame blind deaf elderly youngest eldest grateful thankful curious
frustrated fedup bored lonely confused aware unaware used unused eligible entitled born based located hired assigned appointed posted promoted demoted targeted
favour favor favors favorite favouritism biased bias partial greedy corrupt corruption bribe bribes bribery bribed scam fraud gambling quota bundle bundles scold scolds
scolded scolding tease teases teased teasing spit spits spat bite bites bit choke choked strangle burn throwing snatch snatched snatches search searched searches pat
demand bargain negotiate negotiated cancel cancelled canceled postpone postponed delay delays delayed skip skipped ignore ignored ignores pretend pretends hang hung
drag dragged drags lead leads led send post posts add added adds extra apply applied applies assign count counts counted double triple entry entries exit seat seats
chair chairs table tables desk bench benches stool glass glasses bottle bottles cup plate spoon curry fish meat egg vegetable vegetables fruit milk sugar salt oil bread
kilo litre degree degrees percent point points mark marks score scores sound sounds voice voices noise noisy siren bell drill drills rope ladder crane truck van car
cycle bicycle rickshaw auto train ferry boat airport ticket tickets flight border embassy ministry malaysia saudi dubai qatar oman singapore jordan kuwait romania italy
europe germany france america usa uk canada netherlands dutch japan korea korean taiwan thailand indonesia philippines ethiopia kenya egypt turkey mexico brazil africa
asian european american fasting moulvi imam mosque temple church pastor priest soul heart mind brain nerve bone bones kidney lung lungs liver throat ear ears nose
mouth tooth teeth lip lips knee knees shoulder waist neck hip toe toes surgery operation bandage tablet tablets drug dose injection x-ray test tests sample blood pressure
sugar diabetes jaundice typhoid dengue cholera headache backache ache aches swollen swelling itch itching rash wound infection menstruation period periods pad pads
sanitary napkin napkins miscarriage abortion breastfeed breastfeeding pump nursery infant infants twins months birthday anniversary wedding funeral death grave burial
hundreds thousands millions plenty bunch lots lot bit piece pair set pack roll meter metre yard inch kg gram liter ton zero minus plus equal sum sums total subtotal net
gross tax taxes receipt receipts bill bills voucher cheque check cashbook ledger book books copy copies photocopy stamp seal envelope pen pencil notice board boards
sticker stickers tag tags barcode app apps laptop computer printer software password login message inbox chat calls missed signal battery charger screen button game
evil devil demon monster animal animals dog dogs pig pigs cow donkey monkey goat bird snake creature slave slaves master beggar servant dirty filthy smelly ugly fat thin
tall dark fair pretty beautiful cute sexy nude naked clothes dress scarf sari saree salwar underwear bra panties skirt uniform apron cap caps badge belt boot sandal sandals
quietly silently loudly politely rudely nicely happily sadly angrily clearly barely rarely seldom merely simply mostly partly fully totally completely directly indirectly
instead besides however therefore otherwise moreover meanwhile despite regarding including excluding except toward towards along across among amongst beyond within
throughout whether whatever whenever wherever whoever somehow somewhat rather quite pretty yet ever hence thus
win won wins lose losing hope rely depends depend cope survive survived starve starving starved beg begged begging plead pleaded swap swapped refund refunded reimburse
verify verified confirm confirmed approve approved approval disapprove monitor monitored control controls controlled command commands commanded order obey obeyed
restrict permit permitted prohibit prohibited forbid forbidden ban banned expel expelled evict evicted detain detained arrest arrested jail jailed prison imprison
sue sued witness testify testified appeal appeals negotiate mediation mediator arbitrator judge verdict
rs inr pkr lkr npr usd eur rm myr earn earns earned earning recklessly reckless drive drives drove squeeze squeezed charge charges charged mock mocks mocked announce announced
gather gathered chase chased drip dripping mislead misled lend lent borrow borrowed weld welded sew sews sewed iron irons pack packs fold folds carry carries carried lift lifts
heavy roll rolls bring climb climbed jump jumped knock knocked bow kneel sweep sweeps mop scrub wash washes washed cook cooks feed choose chose pick picks picked grow grows
show arrange arranged organise organize handle handles manage manages supervise supervises operate operates instruct instructs instructed mistreat mistreats mistreated
plz pls smthing smth suprvisor superviser manger sallary salery ovrtime compny factry wrk wrking bcz bcoz becoz cuz nd d da dis dat wat wen hw gud evry evryday`;
