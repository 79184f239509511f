import type { Tongue } from './tongue.ts';

export const en: Tongue = {
  tag: 'en',
  script: 'Latn',
  closed: `
a an the this that these those i me my mine myself we us our ours ourselves you your yours he him his himself she her hers herself it its
they them their theirs who whom whose which what when where why how and or but nor so yet if then than because as while until unless though
although since of in on at by for with without from to into onto out off up down over under after before between against about around near
through during above below behind beside inside outside per via am is are was were be been being do does did done have has had having can
could will would shall should may might must not no never none nothing nobody nowhere neither either both all any some every each few many
much more most less least other others another such same own only just even still already again always often sometimes usually very too also
here there now today tomorrow yesterday tonight yes ok okay please pls plz thanks thank hello hi dear m s t re ve ll d don doesn didn isn
aren wasn weren won wouldn couldn shouldn haven hasn hadn ain cant dont wont didnt doesnt isnt ur u r n im ive id everyone everybody someone
somebody anyone anybody anything something everything like etc one two three four five six seven eight nine ten secret hidden private
unknown anonymous important confidential written known kept disclosed mentioned revealed given shown told asked called needed wrong safe
visible missing deleted removed published shared going stay remain aboard according ago alongside albeit amid anyone's because'cause bar
besides but'n come despite 'em elsewhere em ere except excepting exactly followed former formerly hence hereby hither how's however i'd i'll
i'm i've idem including indeed insofar instead it'd it'll it's itself lest let let's likewise minus moreover nay nevertheless next
nonetheless notwithstanding o'clock oneself otherwise past perhaps plus regarding round save shan she'd she'll she's somehow someone's
somewhat somewhere soon suppose that'd that'll that's thee thence there'd there're there's thereafter therefore thereby they'd they'll
they're they've thou thrice throughout thus till together toward towards truly twice underneath unlike upon used versus vs we'd we'll we're
we've well what's whatever whatsoever whence whenever where's whereas whereby wherever whether whichever whilst who'd who'll who's whoever
whole whomever why's within yonder you'd you'll you're you've yourself yourselves mightn mustn needn oughtn daren aren't can't couldn't
didn't doesn't don't hadn't hasn't haven't isn't mustn't shouldn't wasn't weren't won't wouldn't ought need dare maybe furthermore meanwhile
accordingly afterwards beforehand anyhow anyway anywhere nowadays everywhere altogether further enough several plenty thats whats hes shes
theyre youre weve theyve wasnt werent hasnt hadnt havent couldnt wouldnt shouldnt`,
  open: `
diarrhoea diarrhea handwritten stairwell staircase menstruating menstruation period periods indigenous devastated paddy wastewater drip drips dripping rust rusty solvent solvents flow flows tap taps goggles canteen padlock padlocked chained expired rotten mouldy moldy cockroach cockroaches rat rats leaking leaks sewage stench dizzy fainting faints vomiting nausea rash rashes blister blisters asthma cough coughs
name names person people man men woman women worker workers boy boys girl girls child children kid kids baby mother father parent brother
sister wife husband son daughter family friend friends uncle aunt aunty cousin neighbour neighbor roommate colleague coworker co team group
union leader member committee representative supervisor manager owner boss chief line incharge charge in-charge officer security guard
guards operator helper sewing swing cutting cutter finishing folding packing ironing iron quality checker checking inspector inspection
inspect knitting dyeing washing printing embroidery store sample section floor unit machine machines needle thread fabric cloth garment
garments clothes shirt pant sweater factory factories company companies mill workshop plant office building buildings gate gates door doors
room rooms dormitory dorm hostel bed beds toilet toilets latrine bathroom washroom water food lunch dinner breakfast tiffin canteen rice
kitchen bus transport road house home rent village city town country place area shift shifts night nights day days week weeks month months
year years hour hours minute minutes time times date morning afternoon evening noon midnight early late later monday tuesday wednesday
thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun
jul aug sep sept oct nov dec eid ramadan ramzan puja durga holiday holidays weekend festival christmas new old young age aged pay paid
unpaid payment payments wage wages salary salaries money cash bonus bonuses overtime ot allowance allowances benefit benefits deduction
deduct deducted fine fined provident fund gratuity advance loan debt fee fees tax increment bank account taka tk bdt rupee rupees dollar
dollars amount half full part total basic minimum rate piece pieces target targets production order orders buyer buyers brand brands audit
auditor auditors report complaint complaints grievance problem problems issue issues case help helped work works worked working job jobs
duty leave leaves sick ill illness fever pain hurt injury injured accident accidents burn burned burnt burning cut wound blood bleed
hospital doctor nurse medical medicine clinic treatment health safe safety danger dangerous unsafe risk fire fires smoke exit exits
emergency alarm extinguisher stairs stair staircase lift elevator wall walls crack cracks cracked roof ceiling pillar column boiler electric
electrical electricity wire wires wiring short circuit gas leak leaking chemical chemicals acid dust fumes smell mask masks gloves boots
shoes helmet goggles ppe equipment heat hot cold fan fans light dark air ventilation noise loud dirty clean cleaning cleaner trapped lock
locked locks locking block blocked stuck open closed close shut key keys force forced forcing forcibly pressure threaten threat threats
threatened threatening shout shouting shouts shouted scream screaming yell yelling abuse abused abuses abusing abusive insult insulted
insults insulting bad good better best worse worst words word language hit hits hitting beat beats beaten beating slap slapped slaps
slapping kick kicked kicks kicking push pushed pushes pushing punch punched pull pulled grab grabbed touch touched touches touching harass
harassed harasses harassing harassment rape raped assault assaulted molest molested sexual sexually sex love marry married marriage relation
relationship body hand hands face head hair leg legs back breast chest stomach eye eyes arm arms finger foot feet skin pregnant pregnancy
maternity birth born deliver delivery daycare childcare creche feed feeding fired dismissed dismiss dismissal terminate terminated
termination sack sacked suspend suspended resign resigned resignation retire quit notice contract contracts letter appointment agreement
agency agencies agent agents contractor subcontract subcontractor broker recruiter recruit recruitment permanent temporary casual probation
trainee apprentice document documents passport passports visa id card cards badge certificate certificates permit phone phones mobile number
numbers keep keeps kept hold holds held take takes took taken taking give gives gave given giving get gets got getting go goes went gone
going come comes came coming see sees saw seen seeing say says said saying tell tells told telling ask asks asked asking talk talks talked
talking speak speaks spoke spoken speaking call calls called calling know knows knew known knowing think thinks thought thinking want wants
wanted wanting need needs needed needing make makes made making let lets letting put puts putting send sends sent sending bring brings
brought bringing find finds found finding feel feels felt feeling try tries tried trying use uses used using start starts started starting
stop stops stopped stopping continue begin began end ends ended ending finish finished wait waits waited waiting sit sits sat sitting stand
stands stood standing sleep sleeps slept sleeping eat eats ate eating drink drinks drank drinking run runs ran running walk walked walking
fall falls fell fallen falling faint fainted fainting die dies died dying dead death kill kills killed killing suicide live lives lived
living life lose lost losing win pays paying buy bought sell sold owe owes owed cost costs spend spent save saved increase increased reduce
reduced decrease change changed changes move moved moves transfer transferred return returned join joined joining form formed forming meet
met meeting strike protest election vote voted elected sign signed signing signature paper papers blank write wrote writing read reading
understand understood learn learned train trained training rule rules law laws legal illegal right rights police court lawyer government
minister labour labor ministry department human resource resources hr admin administration compliance management executive director
assistant deputy senior junior general md gm agm dgm pm apm ie qc qa qi chairman foreman master mechanic electrician driver cook loader
tailor peon welfare counsellor accountant cashier timekeeper big small large little long high low heavy hard easy difficult possible
impossible true false real fake fair unfair equal unequal poor rich happy unhappy sad angry afraid scared fear fearful worried worry tired
exhausted hungry thirsty weak strong alone lonely helpless hopeless desperate upset ashamed shame crying cry cries cried sorry glad ready
busy free able unable willing sure certain clear honest responsible guilty innocent last first second third fourth next previous past
present future ago since recently soon suddenly daily weekly monthly yearly regular regularly once twice thrice enough almost nearly about
exactly maybe perhaps really actually finally together away forward left front top bottom middle side corner way thing things reason reasons
because matter matters fact truth lie lies lied lying cheat cheated cheating steal stole stolen theft thief blame blamed accuse accused
punish punished punishment penalty warn warned warning show shows showed showing cause hide hid hiding refuse refused refuses refusing deny
denied denies allow allowed allows permission reject rejected accept accepted agree agreed promise promised promises decide decided decision
answer answered reply replied question questions response message messages text sms information news list record records register attendance
system camera cctv video photo picture internet facebook whatsapp imo telegram online website app link email mail address poster local
migrant migrants foreign foreigner bangladesh bangladeshi bengali bangla india indian pakistan pakistani nepal nepali sri lanka myanmar
burmese cambodia vietnam china chinese english hindi urdu dhaka gazipur savar ashulia narayanganj chittagong chattogram mirpur tongi uttara
khulna rajshahi sylhet barisal rangpur mymensingh comilla cumilla bogra bogura noakhali faridpur tangail delhi mumbai bangalore bengaluru
chennai tirupur gurgaon noida karachi lahore faisalabad muslim hindu christian buddhist religion religious caste dalit tribal minority
disabled disability discriminate discriminated discrimination discriminating prayer pray namaz hijab burka male female gender lady ladies
gentleman sir madam mam madame bhai apa mr mrs ms miss mst mohd dr engr god allah inshallah thank regards sincerely respect respected kind
kindly please urgent urgently immediately quickly fast slow slowly hardly properly correctly wrongly badly well great nice terrible horrible
awful serious severe seriously cruel rude harsh strict lazy stupid idiot fool mad crazy bitch bastard whore prostitute drunk drugs alcohol
cigarette smoking gun guns knife knives pistol weapon weapons goon goons gang mastan hooligan stick rod pipe scissors attack attacked
attacks fight fighting fought war party political politics power powerful influence situation condition conditions environment standard
standards level levels process procedure policy policies practice facility facilities arrangement service services support supports
supported action actions activity activities demand demands demanded request requests requested claim claims claimed complain complained
complaining complains raise raised raising file filed filing inform informed investigate investigation check checked visit visited visits
anyway anymore nobody everyday everywhere somewhere whole entire several various different special normal usual common main particular extra
additional proper correct complete incomplete inside outdoors indoors upstairs downstairs ground basement ninth hundred thousand lakh
million dozen couple eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
eighty ninety per percent least most goods material materials product products cotton leather steel plastic tannery shrimp tea brick garden
farm flower field export import shipment container truck box carton bag bags button zipper label trouser trousers jeans jacket denim knit
woven textile textiles apparel fashion ltd limited international industries spinning weaving zone epz sweating suffering suffer suffered
bear bearing tolerate tolerated facing faced behave behaves behaved behaving behavior behaviour attitude manner manners treat treats treated
treating torture tortured torturing mental mentally physical physically verbal verbally emotional depressed depression stress stressed
stressful humiliated humiliate humiliating disrespect nasty obscene vulgar comments comment joke jokes stare stares staring follow follows
followed following propose proposed proposal offer offered offers dating hotel kiss kissed hug hugged rescue rescued saving hope hoping wish
believe believed trust trusted care cared careful careless remember forget forgot forgotten explain explained listen listens listened hear
heard hearing watch watched watching look looks looked looking seem seems seemed happen happens happened happening become became becomes
remain remained stay stayed stays staying arrive arrived reach reached enter entered entry leaving missed missing lack lacking shortage
absence absent attend attended break breaks broke broken breaking breakdown repair repaired fix fixed fixing install installed build built
collapse collapsed collapsing shake shakes shaking shook earthquake flood rain pure filter tap pump tank sewage drain garbage waste insect
insects rats cockroach mosquito mosquitoes stink rotten expired stale diarrhea vomiting vomit cough breathing breath breathe asthma cancer
disease infection covid corona virus vaccine glasses cover covers covered sharp edge slip slipped wet oil grease spark sparks explosion
explode exploded blast shock shocked electrocuted overload overloaded crowded overcrowded narrow wide space congested suffocating
suffocation sweat dizzy dizziness unconscious sister-in-law ambulance aid kit anyone sort type category grade a b c e f g h j k l o p q v w
x y z st nd rd th am vs no yes hey hallo salam assalamualaikum deserve deserves due dues pending arrears withheld withhold withholding
settlement compensation final earned annual sundays fridays off schedule roster rest relax recess interval snack lunchtime nightshift
rotating compulsory mandatory voluntary involuntary consent without against will slave slavery bonded trafficking trafficked smuggle
smuggled confiscate confiscated confiscates seized seize restricted restrict restriction movement surveillance spying spy blacklist
blacklisted retaliation retaliate retaliated revenge witness evidence proof prove proved secretly openly public publicly cooperate minor
underage juvenile schooling school teacher student class education exam college university housing quarter quarters landlord barracks supply
supplier suppliers supervisor's boss's client customer vendor outsourcing tier home-based homebased piece-rate layoff laid lay retrench
retrenched retrenchment shutdown relocate relocation bankrupt bankruptcy insurance pension scheme savings payslip wageslip sheet fingerprint
biometric clock clocking punching swipe pass token entrance throw throws threw thrown throwing swear swears swore cursed curse curses
allergic allergy fed disappear disappeared insist insists insisted fled flee accord alliance steam yarn glue paint ink bleach solvent adha
fitr azha ul al zara widow widowed orphan divorced lame blind deaf elderly youngest eldest grateful thankful curious frustrated fedup bored
confused aware unaware unused eligible entitled based located hired assigned appointed posted promoted demoted targeted favour favor favors
favorite favouritism biased bias partial greedy corrupt corruption bribe bribes bribery bribed scam fraud gambling quota bundle bundles
scold scolds scolded scolding tease teases teased teasing spit spits spat bite bites bit choke choked strangle snatch snatched snatches
search searched searches pat bargain negotiate negotiated cancel cancelled canceled postpone postponed delay delays delayed skip skipped
ignore ignored ignores pretend pretends hang hung drag dragged drags lead leads led post posts add added adds apply applied applies assign
count counts counted double triple entries seat seats chair chairs table tables desk bench benches stool glass bottle bottles cup plate
spoon curry fish meat egg vegetable vegetables fruit milk sugar salt bread kilo litre degree degrees point points mark marks score scores
sound sounds voice voices noisy siren bell drill drills rope ladder crane van car cycle bicycle rickshaw auto ferry boat airport ticket
tickets flight border embassy malaysia saudi dubai qatar oman singapore jordan kuwait romania italy europe germany france america usa uk
canada netherlands dutch japan korea korean taiwan thailand indonesia philippines ethiopia kenya egypt turkey mexico brazil africa asian
european american fasting moulvi imam mosque temple church pastor priest soul heart mind brain nerve bone bones kidney lung lungs liver
throat ear ears nose mouth tooth teeth lip lips knee knees shoulder waist neck hip toe toes surgery operation bandage tablet tablets drug
dose injection x-ray test tests diabetes jaundice typhoid dengue cholera headache backache ache aches swollen swelling itch itching rash
menstruation period periods pad pads sanitary napkin napkins miscarriage abortion breastfeed breastfeeding nursery infant infants twins
birthday anniversary wedding funeral grave burial hundreds thousands millions plenty bunch lots lot pair set pack roll meter metre yard inch
kg gram liter ton zero minus plus sum sums subtotal net gross taxes receipt receipts bill bills voucher cheque cashbook ledger book books
copy copies photocopy stamp seal envelope pen pencil board boards sticker stickers tag tags barcode apps laptop computer printer software
password login inbox chat signal battery charger screen game evil devil demon monster animal animals dog dogs pig pigs cow donkey monkey
goat bird snake creature slaves beggar servant filthy smelly ugly fat thin tall pretty beautiful cute sexy nude naked dress scarf sari saree
salwar underwear bra panties skirt uniform apron cap caps belt boot sandal sandals quietly silently loudly politely rudely nicely happily
sadly angrily clearly barely rarely seldom merely simply mostly partly fully totally completely directly indirectly instead besides however
therefore otherwise moreover meanwhile despite regarding including excluding except toward towards along across among amongst beyond within
throughout whether whatever whenever wherever whoever somehow somewhat rather quite yet ever hence thus won wins rely depends depend cope
survive survived starve starving starved beg begged begging plead pleaded swap swapped refund refunded reimburse verify verified confirm
confirmed approve approved approval disapprove monitor monitored control controls controlled command commands commanded obey obeyed
permitted prohibit prohibited forbid forbidden ban banned expel expelled evict evicted detain detained arrest arrested jail jailed prison
imprison sue sued testify testified appeal appeals mediation mediator arbitrator judge verdict rs inr pkr lkr npr usd eur rm myr earn earns
earning recklessly reckless drive drives drove squeeze squeezed charges charged mock mocks mocked announce announced gather gathered chase
chased drip dripping mislead misled lend lent borrow borrowed weld welded sew sews sewed irons packs fold folds carry carries carried lifts
rolls climb climbed jump jumped knock knocked bow kneel sweep sweeps mop scrub wash washes washed cooks choose chose pick picks picked grow
grows arrange arranged organise organize handle handles manage manages supervise supervises operate operates instruct instructs instructed
mistreat mistreats mistreated plz pls smthing smth suprvisor superviser manger sallary salery ovrtime compny factry wrk wrking bcz bcoz
becoz cuz d da dis dat wat wen hw gud evry evryday bodies eaten thorn thorns forklift forklifts chosen far nid cnic uan esic epf aadhaar
aadhar otp acc acct tel fb whatsap wp viber messenger insta tiktok bkash nagad rocket upay abandon abandons abandoned abandoning abort
aborts aborted aborting absorb absorbs absorbed absorbing accelerate accelerates accelerated accelerating accepts accepting accompany
accompanies accompanied accompanying accumulate accumulates accumulated accumulating accuses accusing ached aching achieve achieves achieved
achieving acknowledge acknowledges acknowledged acknowledging acquire acquires acquired acquiring act acts acted acting adapt adapts adapted
adapting adding addresses addressed addressing adjust adjusts adjusted adjusting admire admires admired admiring admit admits admitted
admitting adopt adopts adopted adopting advances advanced advancing advertise advertises advertised advertising advise advises advised
advising affect affects affected affecting afford affords afforded affording aim aims aimed aiming alert alerts alerted alerting allege
alleges alleged alleging allocate allocates allocated allocating allowing amend amends amended amending amounts amounted amounting announces
announcing annoy annoys annoyed annoying answers answering apologize apologizes apologized apologizing apologise apologises apologised
apologising appealed appealing appear appears appeared appearing applying appoint appoints appointing appreciate appreciates appreciated
appreciating approach approaches approached approaching approves approving argue argues argued arguing arranges arranging arrests arresting
arrives arriving assaults assaulting assemble assembles assembled assembling assess assesses assessed assessing assigns assigning assist
assists assisted assisting assume assumes assumed assuming assure assures assured assuring attach attaches attached attaching attacking
attempt attempts attempted attempting attends attending attract attracts attracted attracting audits audited auditing authorize authorizes
authorized authorizing authorise authorises authorised authorising avoid avoids avoided avoiding await awaits awaited awaiting award awards
awarded awarding backs backed backing balance balances balanced balancing bans banning bandages bandaged bandaging bang bangs banged banging
bar bars barred barring bargains bargained bargaining base bases basing bathe bathes bathed bathing begs believes believing belong belongs
belonged belonging benefited benefiting betray betrays betrayed betraying billed billing blacklists blacklisting blackmail blackmails
blackmailed blackmailing blames blaming bleaches bleached bleaching bleeds bleeding bless blesses blessed blessing blocks blocking boil
boils boiled boiling bolt bolts bolted bolting booked booking borrows borrowing bother bothers bothered bothering bounce bounces bounced
bouncing bows bowed bowing boxes boxed boxing branded branding bribing brief briefs briefed briefing brush brushes brushed brushing bully
bullies bullied bullying bump bumps bumped bumping bundled bundling burns buttons buttoned buttoning calm calms calmed calming cancels
canceling cares caring carrying catch catches catching causes caused causing celebrate celebrates celebrated celebrating challenge
challenges challenged challenging changing charging chases chasing chats chated chating cheats checks cheer cheers cheered cheering chew
chews chewed chewing chokes choking chop chops chopped chopping circulate circulates circulated circulating claiming clap claps claped
claping cleans cleaned clears cleared clearing click clicks clicked clicking climbs climbing clip clips clipped clipping closes closing
coach coaches coached coaching collapses collect collects collected collecting comb combs combed combing combine combines combined combining
comfort comforts comforted comforting commanding commented commenting commit commits committed committing communicate communicates
communicated communicating compare compares compared comparing compel compels compelled compelling compensate compensates compensated
compensating compete competes competed competing completes completed completing compress compresses compressed compressing concern concerns
concerned concerning conclude concludes concluded concluding condemn condemns condemned condemning conduct conducts conducted conducting
confess confesses confessed confessing confirms confirming confiscating confuse confuses confusing connect connects connected connecting
consider considers considered considering consist consists consisted consisting consult consults consulted consulting consume consumes
consumed consuming contact contacts contacted contacting contain contains contained containing continues continued continuing contribute
contributes contributed contributing controlling convert converts converted converting convince convinces convinced convincing cooked
cooking cool cools cooled cooling cooperates cooperated cooperating copied copying corrects corrected correcting corrupts corrupted
corrupting coughs coughed coughing counting covering cracking crash crashes crashed crashing crawl crawls crawled crawling create creates
created creating criticize criticizes criticized criticizing criticise criticises criticised criticising crop crops croped croping cross
crosses crossed crossing crowd crowds crowding crush crushes crushed crushing cure cures cured curing cursing damage damages damaged
damaging dance dances danced dancing dare dares dared daring deal deals dealing debate debates debated debating deceive deceives deceived
deceiving decides deciding declare declares declared declaring decline declines declined declining decreases decreased decreasing deducts
deducting defend defends defended defending delaying delete deletes deleted deleting delivers delivered delivering demanding demote demotes
demoting denying depart departs departed departing depended depending deport deports deported deporting deposit deposits deposited
depositing describe describes described describing deserved deserving destroy destroys destroyed destroying detains detaining detect detects
detected detecting determine determines determined determining develop develops developed developing differ differs differed differing
direct directs directed directing disagree disagrees disagreed disagreeing disappears disappearing disappoint disappoints disappointed
disappointing disclose discloses disclosed disclosing disconnect disconnects disconnected disconnecting discover discovers discovered
discovering discriminates discuss discusses discussed discussing dislike dislikes disliked disliking dismisses dismissing disobey disobeys
disobeyed disobeying display displays displayed displaying dispose disposes disposed disposing disregard disregards disregarded disregarding
disrespects disrespected disrespecting disturb disturbs disturbed disturbing divide divides divided dividing divorce divorces divorcing dock
docks docked docking documented documenting dominate dominates dominated dominating donate donates donated donating doubles doubled doubling
doubt doubts doubted doubting download downloads downloaded downloading dragging drains drained draining dresses dressed dressing drilled
drilling drips dripped drop drops dropped dropping drown drowns drowned drowning dry dries dried drying dump dumps dumped dumping dye dyes
dyed edit edits edited editing educate educates educated educating elect elects electing embarrass embarrasses embarrassed embarrassing
employ employs employed employing empty empties emptied emptying enable enables enabled enabling encourage encourages encouraged encouraging
endanger endangers endangered endangering endure endures endured enduring enforce enforces enforced enforcing engage engages engaged
engaging enjoy enjoys enjoyed enjoying enroll enrolls enrolled enrolling ensure ensures ensured ensuring enters entering escape escapes
escaped escaping estimate estimates estimated estimating evacuate evacuates evacuated evacuating evade evades evaded evading evaluate
evaluates evaluated evaluating evicts evicting examine examines examined examining exceed exceeds exceeded exceeding exchange exchanges
exchanged exchanging exclude excludes excluded excuse excuses excused excusing exercise exercises exercised exercising exhaust exhausts
exhausting exist exists existed existing expand expands expanded expanding expect expects expected expecting expels expelling experience
experiences experienced experiencing expire expires expiring explains explaining explodes exploding exploit exploits exploited exploiting
expose exposes exposed exposing express expresses expressed expressing extend extends extended extending extort extorts extorted extorting
faces fade fades faded fading fail fails failed failing faints fakes faked faking falsify falsifies falsified falsifying fasten fastens
fastened fastening favours favoured favouring favored favoring fears feared fearing feature features featured featuring fence fences fenced
fencing ferment ferments fermented fermenting fertilize fertilizes fertilized fertilizing fetch fetches fetched fetching files fill fills
filled filling film films filmed filming filters filtered filtering finalize finalizes finalized finalizing fingers fingered fingering
finishes firing fit fits fitted fitting fixes flash flashes flashed flashing flatter flatters flattered flattering flirt flirts flirted
flirting float floats floated floating floods flooded flooding folded fools fooled fooling forces forge forges forged forging forwards
forwarded forwarding frame frames framed framing frees freed freeing frighten frightens frightened frightening frustrate frustrates
frustrating fumigate fumigates fumigated fumigating function functions functioned functioning furnish furnishes furnished furnishing gamble
gambles gambled gathers gathering gesture gestures gestured gesturing glare glares glared glaring glues glued gluing gossip gossips gossiped
gossiping grabs grabbing graduate graduates graduated graduating graft grafts grafted grafting grant grants granted granting greet greets
greeted greeting grope gropes groped groping groups grouped grouping guarantee guarantees guaranteed guaranteeing guarded guarding guess
guesses guessed guessing guide guides guided guiding halt halts halted halting hammer hammers hammered hammering handed handing handled
handling harm harms harmed harming harvest harvests harvested harvesting hate hates hated hating haul hauls hauled hauling heads headed
heading heal heals healed healing heats heated heating helps helping hesitate hesitates hesitated hesitating hint hints hinted hinting hire
hires hiring hopes hoped houses housed hugs hugging humiliates hunt hunts hunted hunting hurry hurries hurried hurrying identify identifies
identified identifying ignoring imagine imagines imagined imagining impose imposes imposed imposing imprisons imprisoned imprisoning improve
improves improved improving include includes included increases increasing indicate indicates indicated indicating infect infects infected
infecting influences influenced influencing informs informing inherit inherits inherited inheriting inhale inhales inhaled inhaling inject
injects injected injecting injure injures injuring inquire inquires inquired inquiring insert inserts inserted inserting insisting inspects
inspected inspecting inspire inspires inspired inspiring installs installing instructing insure insures insured insuring intend intends
intended intending interfere interferes interfered interfering interrogate interrogates interrogated interrogating interrupt interrupts
interrupted interrupting interview interviews interviewed interviewing intimidate intimidates intimidated intimidating introduce introduces
introduced introducing invade invades invaded invading investigates investigated investigating invite invites invited inviting involve
involves involved involving ironed irritate irritates irritated irritating issued issuing itches itched jails jailing jam jams jammed
jamming joins joked joking judges judged judging jumps jumping justify justifies justified justifying kidnap kidnaps kidnapped kidnapping
kisses kissing knits knitted knocks knocking labels labeled labeling lacks lacked land lands landed landing lasts lasted lasting laugh
laughs laughed laughing launch launches launched launching laze lazes lazed lazing leaks leaked lean leans leaned leaning learns learning
lecture lectures lectured lecturing lick licks licked licking lifted lifting lights lighted lighting like likes liked liking limit limits
limiting links linked linking lists listed listing listening load loads loaded loading loans loaned loaning log logs logged logging loosen
loosens loosened loosening loot loots looted looting loves loved loving lower lowers lowered lowering lure lures lured luring maintain
maintains maintained maintaining managed managing manipulate manipulates manipulated manipulating manufacture manufactures manufactured
manufacturing marches marched marching marked marking marries marrying masked masking massage massages massaged massaging match matches
matched matching mattered mattering measure measures measured measuring melt melts melted melting mend mends mended mending mention mentions
mentioned mentioning merge merges merged merging mess messes messed messing messaged messaging migrate migrates migrated migrating milks
milked milking mine mines mined mining misbehave misbehaves misbehaved misbehaving misleads misleading misses mistreating misuse misuses
misused misusing mix mixes mixed mixing mocking molests molesting monitors monitoring motivate motivates motivated motivating moving mug
mugs mugged mugging murder murders murdered murdering named naming neglect neglects neglected neglecting negotiates negotiating note notes
noted noting notices noticed noticing notify notifies notified notifying nurses nursed nursing obeys obeying object objects objected
objecting observe observes observed observing obstruct obstructs obstructed obstructing obtain obtains obtained obtaining occupy occupies
occupied occupying occur occurs occurred occurring offend offends offended offending offering oils oiled oiling opens opened opening
operated operating oppose opposes opposed opposing oppress oppresses oppressed oppressing ordered ordering organizes organized organizing
organises organised organising overcharge overcharges overcharged overcharging overcrowd overcrowds overcrowding overheat overheats
overheated overheating overloads overloading overlook overlooks overlooked overlooking overwork overworks overworked overworking owing own
owns owned owning packed package packages packaged packaging paints painted painting panic panics park parks parked parking participate
participates participated participating passes passed passing paste pastes pasted pasting pause pauses paused pausing peel peels peeled
peeling peep peeps peeped peeping perform performs performed performing permits permitting persist persists persisted persisting persuade
persuades persuaded persuading pester pesters pestered pestering phoned phoning picking pile piles piled piling pin pins pinned pinning
pinch pinches pinched pinching plan plans planned planning plants planted planting play plays played playing pleads pleading pledge pledges
pledged pledging pluck plucks plucked plucking plug plugs plugged plugging pointed pointing poison poisons poisoned poisoning poke pokes
poked poking polish polishes polished polishing pollute pollutes polluted polluting populate populates populated populating possess
possesses possessed possessing posting postpones postponing pour pours poured pouring practices practiced practicing practise practises
practised practising praise praises praised praising prays prayed praying preach preaches preached preaching prefer prefers preferred
preferring prepare prepares prepared preparing prescribe prescribes prescribed prescribing presents presented presenting press presses
pressed pressing pressures pressured pressuring pretended pretending prevent prevents prevented preventing print prints printed processes
processed processing produce produces produced producing profit profits profited profiting prohibits prohibiting promising promote promotes
promoting prompt prompts prompted prompting prosecute prosecutes prosecuted prosecuting protect protects protected protecting protests
protested protesting provide provides provided providing provoke provokes provoked provoking prune prunes pruned pruning publish publishes
published publishing pulls pulling punches punishes punishing purchase purchases purchased purchasing qualify qualifies qualified qualifying
quarrel quarrels quarreled quarreling questioned questioning queue queues queued queuing race races raced racing raid raids raided raiding
rains rained raining raises rank ranks ranked ranking rapes raping rates rated rating reaches reaching react reacts reacted reacting realize
realizes realized realizing realise realises realised realising rebuild rebuilds rebuilding receive receives received receiving recognize
recognizes recognized recognizing recommend recommends recommended recommending recorded recording recover recovers recovered recovering
recruits recruited recruiting recycle recycles recycled recycling redeem redeems redeemed redeeming redo redoing reduces reducing refer
refers referred referring refill refills refilled refilling reform reforms reformed reforming refunds refunding registers registered
registering regret regrets regretted regretting regulate regulates regulated regulating reimburses reimbursed reimbursing reinstate
reinstates reinstated reinstating rejects rejecting relate relates related relating relaxes relaxed relaxing release releases released
releasing relieve relieves relieved relieving relies relied relying remains remaining remembers remembered remembering remind reminds
reminded reminding remit remits remited remiting remove removes removed removing renew renews renewed renewing renovate renovates renovated
renovating rents rented renting repairs repairing repatriate repatriates repatriated repatriating repay repays repaying repeat repeats
repeated repeating replace replaces replaced replacing replies replying reports reported reporting represent represents represented
representing repress represses repressed repressing requesting require requires required requiring rescues rescuing resell reselling resent
resents resented resenting resigns resigning resist resists resisted resisting resolve resolves resolved resolving respects respecting
respond responds responded responding rests rested resting restart restarts restarted restarting restore restores restored restoring
restrain restrains restrained restraining restricts restricting result results resulted resulting resume resumes resumed resuming retain
retains retained retaining retaliates retaliating retires retired retiring retrenches retrenching returns returning reveal reveals revealed
revealing review reviews reviewed reviewing revise revises revised revising reward rewards rewarded rewarding ridicule ridicules ridiculed
ridiculing rinse rinses rinsed rinsing risks risked risking roar roars roared roaring rob robs robbed robbing rolled rolling rot rots roted
roting rotate rotates rotated rub rubs rubbed rubbing ruin ruins ruined ruining ruled ruling rush rushes rushed rushing sabotage sabotages
sabotaged sabotaging sacks sacking sanction sanctions sanctioned sanctioning sanitize sanitizes sanitized sanitizing saves saws sawing scan
scans scanned scanning scare scares scaring scatter scatters scattered scattering schedules scheduled scheduling scrape scrapes scraped
scraping scratch scratches scratched scratching screams screamed screens screened screening screw screws screwed screwing scrubs scrubed
scrubing searching seals sealed sealing secure secures secured securing seduce seduces seduced seducing seizes seizing select selects
selected selecting separate separates separated separating serve serves served serving settle settles settled settling shames shamed shaming
share shares shared sharing sharpen sharpens sharpened sharpening shave shaves shaved shaving shelter shelters sheltered sheltering shifted
shifting ship ships shipped shipping shiver shivers shivered shivering shocks shocking shop shops shopped shopping shorten shortens
shortened shortening shove shoves shoved shoving shower showers showered showering signs signals signaled signaling sink sinks sinking skips
skipping slice slices sliced slicing slips slipping slows slowed slowing smack smacks smacked smacking smash smashes smashed smashing smells
smelled smelling smile smiles smiled smiling smokes smoked smuggles smuggling snatching sneeze sneezes sneezed sneezing soak soaks soaked
soaking sob sobs sobbed sobbing sorts sorted sorting spank spanks spanked spanking sparked sparking spill spills spilled spilling spitted
spitting split splits spliting spoil spoils spoiled spoiling spray sprays sprayed spraying spread spreads spreading squeezes squeezing stab
stabs stabbed stabbing staff staffs staffed staffing stain stains stained staining stalk stalks stalked stalking stamps stamped stamping
stared starves state states stated stating steals stealing steams steamed steaming stinks stinking stitch stitches stitched stitching stock
stocks stocked stocking stores stored storing strain strains strained straining strangles strangled strangling strap straps strapped
strapping strengthen strengthens strengthened strengthening stresses stressing stretch stretches stretched stretching strip strips stripped
stripping struggle struggles struggled struggling study studies studied studying stumble stumbles stumbled stumbling submit submits
submitted submitting subtract subtracts subtracted subtracting succeed succeeds succeeded succeeding suck sucks sucked sucking suffers
suffocate suffocates suffocated suggest suggests suggested suggesting summon summons summoned summoning supervised supervising supplies
supplied supplying supporting suppose supposes supposed supposing suppress suppresses suppressed suppressing surrender surrenders
surrendered surrendering surround surrounds surrounded surrounding survey surveys surveyed surveying survives surviving suspect suspects
suspected suspecting suspends suspending sustain sustains sustained sustaining swallow swallows swallowed swallowing swaps swapping sway
sways swayed swaying sweats sweated sweeping swell swells swelled swipes swiped swiping switch switches switched switching tackle tackles
tackled tackling tailors tailored tailoring taps tapped tapping targeting taste tastes tasted tasting taunt taunts taunted taunting taxed
taxing telephone telephones telephoned telephoning tempt tempts tempted tempting tend tends tended tending terminates terminating terrify
terrifies terrified terrifying tested testing thanks thanked thanking threads threaded threading threatens tie ties tied tying tighten
tightens tightened tightening tip tips tipped tipping tire tires tiring tolerates tolerating tortures trace traces traced tracing track
tracks tracked tracking trade trades traded trading traffic trail trails trailed trailing trains transfers transferring transports
transported transporting trap traps trapping travel travels traveled traveling tremble trembles trembled trembling trespass trespasses
trespassed trespassing trick tricks tricked tricking trigger triggers triggered triggering trim trims trimmed trimming trip trips tripped
tripping trouble troubles troubled troubling trusts trusting tuck tucks tucked tucking turn turns turned turning twist twists twisted
twisting types typed typing underpay underpays underpaying understands understanding undress undresses undressed undressing unfold unfolds
unfolded unfolding unite unites united uniting unload unloads unloaded unloading unlock unlocks unlocked unlocking untie unties untied
untying update updates updated updating upload uploads uploaded uploading upsets upseting urge urges urged urging urinate urinates urinated
urinating vacate vacates vacated vacating vaccinate vaccinates vaccinated vaccinating value values valued valuing vanish vanishes vanished
vanishing verifies verifying visiting volunteer volunteers volunteered volunteering vomits vomited votes voting walks warns wastes wasted
wasting watches waters watered watering weaken weakens weakened weakening weave weaves weaved weed weeds weeded weeding weigh weighs weighed
weighing welds welding welcome welcomes welcomed welcoming whip whips whiped whiping whisper whispers whispered whispering whistle whistles
whistled whistling widen widens widened widening winning wipe wipes wiped wiping wishes wished wishing witnesses witnessed witnessing wonder
wonders wondered wondering worries worrying worsen worsens worsened worsening wounds wounded wounding wrap wraps wrapped wrapping wreck
wrecks wrecked wrecking yells yelled yield yields yielded yielding bled dealt drew drawn hurts stank sank sunk wove sewn panicked panicking
upsetting underpaid overpaid repaid redone rebuilt withdrew withdraw withdrawn withdraws withdrawal overslept oversleep flung stung sting
stings sticks buys buying sells selling wore wear wears wearing worn tore tear tears tearing torn shuts shutting hidden hides dug dig digs
digging cuts froze frozen freeze freezing grew grown growing blew blow blows blown woke wake wakes woken waking rode ride rides riding
ridden rose rises risen rising shrank shone shine shines shining slid slide slides sliding sprang sworn swung swings swinging bent bend
bends bending bound bind binding bitten biting breeding breed crept creep creeps creepy flees fleeing flew flown fly flies flying forgave
forgive forgiven forgives lays laying lain knelt kneeling leapt lit misunderstood misunderstanding misunderstand oversaw oversee oversees
overseeing overcome overcame proven shaken shorn spun spin spins strove strung swam swim swims swimming undone undo wept weep weeps weeping
withholds winds ability abilities absences access accesses accounts accusation accusations acids adult adults advantage advantages advice
advices afternoons ages agreements aisle aisles alcohols allegation allegations ambulances ankle ankles anxiety anxieties apartment
apartments apology apologies application applications appraisal appraisals apprenticeship apprenticeships argument arguments army armies
article articles ash ashes assembly assemblies assignment assignments assistance assistances atmosphere atmospheres aunts authority
authorities axe axes babies balcony balconies ball balls ballot ballots banana bananas bark barks barn barns barrel barrels basket baskets
bath baths bathrooms batteries beam beams bean beans beard beards beast beasts beatings bedroom bedrooms bedsheet bedsheets bee bees
behaviours belly bellies belts bicycles bin bins births biscuit biscuits bladder bladders blade blades blanket blankets blister blisters
boats bomb bombs bond bonds borders bore bores borewell borewells borrowings boundary boundaries bowl bowls boyfriend boyfriends bracelet
bracelets branch branches breaker breakers breasts breaths bricks bridge bridges broom brooms bucket buckets budget budgets bug bugs bullet
bullets burden burdens burner burners business businesses butcher butchers buzzer buzzers cabin cabins cabinet cabinets cable cables cage
cages calendar calendars camp camps can cans cancers candle candles candidate candidates cane canes canteens captain captains carpet carpets
cart carts cases cave caves cell cells cement cements ceremony ceremonies chain chains chairperson chairpersons chance chances channel
channels chapter chapters charity charities chart charts checkpoint checkpoints cheek cheeks cheese cheeses chef chefs chests chicken
chickens chiefs chin chins choice choices churches circuits circumstance circumstances citizen citizens clause clauses clinics cloud clouds
coast coasts coat coats cockroaches coconut coconuts code codes coffee coffees coil coils coin coins collar collars collection collections
colony colonies colour colours color colors columns commission commissions commitment commitments committees community communities
comparison comparisons compartment compartments compensations complainant complainants complication complications compound compounds
conclusion conclusions concrete concretes conductor conductors confirmation confirmations conflict conflicts congestion congestions
connection connections consequence consequences construction constructions consultant consultants consumer consumers contamination
contaminations contraceptive contraceptives contribution contributions conversation conversations conveyor conveyors copper coppers cord
cords corn corns corners corpse corpses corridor corridors cottage cottages counter counters county counties coupon coupons courts courtyard
courtyards cousins cows cream creams credit credits crew crews crime crimes criminal criminals crisis crisises cruelty cruelties crutch
crutches cucumber cucumbers currency currencies curfew curfews curtain curtains cushion cushions customers cutters cycles cylinder cylinders
dangers dashboard dashboards data datas deadline deadlines dealer dealers debtor debtors decade decades deck decks declaration declarations
defect defects delegate delegates deliveries demonstration demonstrations dentist dentists departure departures depot depots deputies
descent descents description descriptions desire desires destination destinations detail details detergent detergents deterioration
deteriorations device devices diary diaries dictionary dictionaries diesel diesels diet diets difference differences difficulty difficulties
dignity dignities direction directions disabilities disappointment disappointments disaster disasters discharge discharges discipline
disciplines discount discounts discussion discussions dish dishes dispute disputes distance distances distress distresses district districts
ditch ditches division divisions dizzinesses donor donors doses dozens draft drafts drawer drawers dream dreams drivers drought droughts
drum drums drunkard drunkards dryer dryers duck ducks dustbin dustbins dustmask dustmasks duties earring earrings earthquakes edges
educations effect effects effort efforts eggs elbow elbows elder elders elections elevators embassies employee employees employer employers
employment employments emergencies enclosure enclosures enemy enemies energy energies engine engines engineer engineers enquiry enquiries
entitlement entitlements entrances envelopes environments episode episodes equality equalities error errors estate estates evenings event
events evidences exams example examples exception exceptions executives expectation expectations expense expenses expert experts explanation
explanations exports extension extensions extent extents eyebrow eyebrows fabrics factor factors failure failures families farmer farmers
farmhouse farmhouses fare fares fathers fatigue fatigues faucet faucets fault faults feedback feedbacks feelings fertiliser fertilisers
fertilizer fertilizers fevers fiance fiances fights figure figures fingerprints firefighter firefighters firm firms fist fists flame flames
flask flasks flavour flavours flights floors flour flours flu flus fog fogs foods foots footpath footpaths footwear footwears forehead
foreheads forest forests fork forks forms formula formulas foundation foundations fountain fountains fracture fractures frauds freedom
freedoms freezer freezers freight freights friction frictions friendship friendships fright frights fruits fuel fuels fungicide fungicides
funnel funnels furnace furnaces furniture furnitures fuse fuses futures gallon gallons games garage garages garbages garlic garlics gases
gasoline gasolines gauge gauges gear gears generation generations generator generators ghost ghosts gift gifts girlfriend girlfriends glove
goal goals goats gods gold golds goodses grain grains grams grandmother grandmothers grandfather grandfathers grandparent grandparents
granny grannies grape grapes grass grasses graves gravel gravels greenhouse greenhouses grinder grinders grip grips grounds guardian
guardians guest guests guideline guidelines guilt guilts gum gums gutter gutters habit habits hall halls hallway hallways handbag handbags
handcuff handcuffs harassments harvester harvesters hat hats hatchery hatcheries hazard hazards headaches headquarters headquarterses
headscarf headscarfs heap heaps hearts heater heaters hedge hedges heel heels height heights helmets helpline helplines herbicide herbicides
herd herds hernia hernias hill hills hips hole holes homes hook hooks horn horns horse horses hose hoses host hosts hostage hostages
household households housings humans hunger hungers husbands hut huts hygiene hygienes ice ices icon icons identity identities idea ideas
image images immigration immigrations impact impacts imports incident incidents income incomes increments index indexes individual
individuals industry inflation inflations informant informants inhaler inhalers injections injuries inks inmate inmates inn inns innocence
innocences inquiry inquiries insecticide insecticides inspections instalment instalments installment installments institute institutes
institution institutions instruction instructions instrument instruments intention intentions interest interests interpreter interpreters
interruption interruptions intimidation intimidations introduction introductions invitation invitations invoice invoices island islands item
items jar jars jaw jaws jewelry jewelries jewellery jewelleries joint joints journalist journalists journey journeys joy joys jug jugs juice
juices jungle jungles jury juries justice justices kerosene kerosenes kettle kettles kidneys kilometre kilometres kilometer kilometers
kitchens kitten kittens knifes knot knots lab labs labourer labourers laborer laborers laboratory laboratories lace laces ladders lamb lambs
lamp lamps landlady landladies landlords lane lanes languages lantern lanterns laptops laundry laundries lavatory lavatories lawn lawns
lawsuit lawsuits leaders leaf leafs leaflet leaflets league leagues lease leases leathers leftover leftovers legend legends leggings
leggingses lemon lemons length lengths lentil lentils lesson lessons letters liability liabilities liberty liberties library libraries
license licenses licence licences lid lids lieutenant lieutenants ligament ligaments limb limbs lime limes lion lions liquid liquids liquor
liquors litres livings loaders lobby lobbies location locations locker lockers lodge lodges loom looms loop loops loss losses lotion lotions
loudspeaker loudspeakers lounge lounges lump lumps lunches machete machetes machinery machineries magazine magazines magistrate magistrates
maid maids mails mailbox mailboxes maintenance maintenances majority majorities malaria malarias males mall malls malnutrition malnutritions
managements mango mangos map maps margin margins market markets marketplace marketplaces mason masons mat mats mate mates mattress
mattresses meal meals meaning meanings measurement measurements meats mechanics medal medals media medias mediations medication medications
meetings melon melons memory memories menu menus merchant merchants mercury mercuries metal metals meters method methods midwife midwifes
migraine migraines migration migrations mile miles militia militias mills mineral minerals miner miners ministers mirror mirrors
miscarriages misconduct misconducts misery miseries mistake mistakes mistreatment mistreatments mobiles mode modes model models moment
moments mood moods moon moons mops morale morgue morgues mortgage mortgages mosques mothers motive motives motor motors motorbike motorbikes
motorcycle motorcycles mould moulds mountain mountains mouse mouses movements mud muds murderer murderers muscle muscles mushroom mushrooms
music musics nail nails nation nations nationality nationalities nature natures nausea nauseas necks necklace necklaces needles negligence
negligences neighbourhood neighbourhoods neighborhood neighborhoods nephew nephews nest nests nets nickname nicknames niece nieces nightmare
nightmares noises noodle noodles norm norms nostril nostrils notebook notebooks notification notifications nozzle nozzles nurseries nut nuts
oath oaths obligation obligations observer observers occasion occasions offence offences offense offenses officers onion onions operations
opinion opinions opportunity opportunities option options orange oranges orchard orchards ordinance ordinances organisation organisations
organization organizations organizer organizers organiser organisers origin origins orphans outbreak outbreaks outcome outcomes outlet
outlets outsider outsiders oven ovens overall overalls overseer overseers owners oxygen oxygens oyster oysters packer packers packet packets
packhouse packhouses page pages pains painter painters pairs palm palms pan pans panel panels paperwork paperworks paragraph paragraphs
paralysis paralysises parents parkings parliament parliaments parts partner partners parties passage passages passbook passbooks passenger
passengers passwords patch patches path paths patience patiences patient patients pattern patterns pavement pavements paycheck paychecks
payday paydays payroll payrolls payslips peak peaks peanut peanuts pear pears peer peers pens penalties penny pennies pensions pepper
peppers perfume perfumes permissions persons personnel personnels pesticide pesticides pet pets petition petitions petrol petrols pharmacy
pharmacies phase phases photos photocopies photograph photographs phrase phrases picket pickets pickup pickups pictures pill pills pillow
pillows pilot pilots pipes pistols pit pits pitch pitches plane planes planet planets plantation plantations planter planters platform
platforms player players plaster plasters pleasure pleasures plot plots plough ploughs plumber plumbers pneumonia pneumonias pocket pockets
poem poems poet poets pole poles polices policeman policemans policewoman policewomans pollution pollutions polybag polybags pond ponds pool
pools poppy poppies population populations porch porches pork porks port ports porter porters portion portions position positions possession
possessions possibility possibilities postbox postboxes postman postmans pot pots potato potatos poultry poultries pound pounds poverty
poverties powder powders prayers precaution precautions preference preferences pregnancies preparation preparations prescription
prescriptions presence presences president presidents prestige prestiges price prices pride prides prisoner prisoners privacy privacies
privilege privileges prize prizes processor processors producer producers profession professions professor professors profile profiles
program programs programme programmes progress progresses project projects promotion promotions property properties protection protections
protector protectors provider providers province provinces provision provisions pulley pulleys pulse pulses pupil pupils purpose purposes
purse purses puzzle puzzles qualification qualifications quantity quantities quarry quarries quarterly quarterlies queen queens query
queries quest quests quotas rabbit rabbits racism racisms rack racks radiation radiations radiator radiators radio radios rag rags railing
railings railway railways raincoat raincoats range ranges rapist rapists rashes rat ratio ratios ration rations ray rays razor razors
reaction reactions reader readers reality realities rear rears receiver receivers reception receptions receptionist receptionists recesses
recipe recipes reconciliation reconciliations recovery recoveries rectum rectums reduction reductions reference references refrigerator
refrigerators refugee refugees refusal refusals regime regimes region regions regulation regulations rehabilitation rehabilitations
reimbursement reimbursements reinstatement reinstatements relationships relative relatives relief reliefs remedy remedies remittance
remittances removal removals rental rentals repatriation repatriations replacement replacements reporter reporters reputation reputations
requirement requirements research researches reservation reservations residence residences resident residents resistance resistances resort
resorts respirator respirators responses responsibility responsibilities restaurant restaurants restrictions retailer retailers retaliations
retirement retirements reunion reunions revenges revenue revenues revolver revolvers ribbon ribbons rifle rifles ring rings riot riots rise
ritual rituals rival rivals river rivers robber robbers robbery robberies robe robes rock rocks rods role roles roofs roommates root roots
ropes roses rosters rotation rotations round rounds route routes routine routines row rows rubber rubbers rubbish rubbishes rug rugs rumour
rumours rumor rumors runner runners sacrifice sacrifices saddle saddles sadness sadnesses safeguard safeguards safeties sail sails sailor
sailors salad salads saliva salivas sand sands sandwich sandwiches sanitation sanitations sanitizer sanitizers satisfaction satisfactions
sauce sauces sausage sausages scaffold scaffolds scaffolding scaffoldings scale scales scandal scandals scar scars scarfs scene scenes
schemes scholarship scholarships schools science sciences screwdriver screwdrivers sea seas seam seams season seasons seatbelt seatbelts
secret secrets secretary secretaries sections sector sectors securities seed seeds seedling seedlings seizure seizures self selfs semester
semesters seniors sense senses sentence sentences septic septics sequence sequences sergeant sergeants series serieses servants session
sessions sets settlements sewages sewer sewers shack shacks shade shades shadow shadows shaft shafts shampoo shampoos shape shapes shed
sheds sheep sheeps sheets shelf shelfs shell shells shield shields shipments shirts shoe shopkeeper shopkeepers shore shores shortages
shorts shortses shot shots shotgun shotguns shoulders shovel shovels shrimps sibling siblings sickness sicknesses sides sight sights silence
silences silk silks silver silvers sisters site sites situations size sizes skill skills skins sky skies sleeve sleeves slipper slippers
slogan slogans slope slopes slot slots slum slums snacks snow snows soap soaps society societies sock socks socket sockets sofa sofas soil
soils soldier soldiers solution solutions song songs sore sores sorrow sorrows souls soup soups source sources soy soys spaces spanner
spanners spare spares speaker speakers species specieses spectacle spectacles speech speeches speed speeds spell spells spice spices spider
spiders spine spines spinnings spirit spirits splinter splinters sponge sponges spouse spouses sprayer sprayers spring springs sprinkler
sprinklers spies squad squads square squares squat squats stabbings stadium stadiums stage stages staircases stake stakes stall stalls
staple staples star stars starvation starvations statement statements station stations statue statues status statuses stem stems step steps
stepfather stepfathers stepmother stepmothers stew stews stipend stipends stomaches stone stones stools storage storages storehouse
storehouses storekeeper storekeepers storm storms story stories stove stoves stranger strangers straw straws strawberry strawberries stream
streams street streets strength strengths strikes string strings stroke strokes structure structures stuff stuffs subject subjects subsidy
subsidies substance substances suburb suburbs suction suctions sugarcane sugarcanes suit suits suitcase suitcases summary summaries summer
summers summonses sun suns sunlight sunlights sunshine sunshines supermarket supermarkets supper suppers surface surfaces surgeon surgeons
surgeries surname surnames surplus surpluses surprise surprises survivor survivors suspension suspensions suspicion suspicions sweaters
sweeper sweepers sweet sweets sweetheart sweethearts swellings sword swords sympathy sympathies symptom symptoms syndicate syndicates
syringe syringes systems tail tails talent talents tanks tanker tankers tape tapes tariff tariffs task tasks taxi taxis teas teachers teams
technician technicians technique techniques technology technologies teenager teenagers temper tempers temperature temperatures temples tempo
tempos tenant tenants tendency tendencies tent tents term terms terminal terminals territory territories terror terrors terrorist terrorists
testimony testimonies texts thefts theme themes theory theories therapy therapies thermometer thermometers thirst thirsts thoughts throats
thumb thumbs thunder thunders tick ticks tiger tigers tile tiles timber timbers timetable timetables tin tins tissue tissues title titles
tobacco tobaccos toddler toddlers tomato tomatos tone tones tongue tongues tool tools toolbox toolboxes tops torch torches tour tours
tourist tourists towel towels tower towers toy toys tractor tractors trader traders tradition traditions trafficker traffickers trailer
trailers tranquilizer tranquilizers transaction transactions translation translations translator translators transmission transmissions
transportation transportations trash trashes trauma traumas traveller travellers tray trays treasurer treasurers treatments treaty treaties
tree trees trench trenches trend trends trial trials tribe tribes tribunal tribunals trolley trolleys truce truces trunk trunks truths tub
tubs tube tubes tuberculosis tuberculosises tuition tuitions tumour tumours tumor tumors tunnel tunnels twin tyre tyres typist typists ulcer
ulcers umbrella umbrellas units uncles underwears unemployment unemployments uniforms unionist unionists unity unities universities urgency
urgencies urine urines user users uterus uteruses utility utilities vacancy vacancies vacation vacations vaccination vaccinations valley
valleys valve valves vans vapour vapours variety varieties vat vats vehicle vehicles vein veins velvet velvets venue venues verdicts vest
vests veterinarian veterinarians victim victims victimisation victimisations victimization victimizations victory victories view views villa
villas villages villager villagers violation violations violence violences virgin virgins viruses vision visions visitor visitors vocation
vocations volume volumes vomitings voter voters vouchers waists waiter waiters waitress waitresses wallet wallets wars ward wards wardrobe
wardrobes warehouse warehouses warfare warfares warmth warmths warnings warrant warrants washerman washermans washrooms wasp wasps watchman
watchmans wave waves weakness weaknesses wealth wealths weddings weight weights welder welders wells west wests wheat wheats wheel wheels
wheelchair wheelchairs whiskey whiskeys widows widower widowers width widths wifes wind window windows wine wines wing wings winner winners
winter winters wisdom wisdoms witch witches wolf wolfs womb wombs wood woods wool wools workday workdays workforce workforces workload
workloads workman workmans workmate workmates workplace workplaces workshops workstation workstations workweek workweeks world worlds worm
worms wrist wrists writer writers yards yarns yeast yeasts yoghurt yoghurts youth youths zones zip zips zippers absolute acceptable
accessible accidental active actual acute adequate adverse aggressive alarming alcoholic alive amazing ancient anxious apparent appropriate
arrogant asleep asthmatic available average awake awkward bare bald barefoot belated beneficial bitter bloody blunt bodily boring bossy
brave bright broad brutal capable central cheap childish chronic civil classic clever clogged cloudy clumsy coarse collective comfortable
compact complex complicated conditional confidential conscious consecutive considerable constant contagious contaminated contractual
convenient costly cowardly creative critical crooked crucial current damp deadly dear deceased decent deep defective dehydrated deliberate
delicate dense dependent derogatory detailed digital disciplinary discriminatory disgusting dishonest disgraceful distant distracted
domestic doubtful drastic dreadful drowsy dull dumb dusty dusky eager eastern economic effective efficient electronic elementary endless
enormous essential even evident exact excellent excessive excited exclusive expensive explicit exploitative explosive extensive external
extreme faithful familiar famous fatal faulty favourite feeble few fierce financial flammable flat flexible foolish formal former foul
fragile frequent fresh friendly fundamental funny furious gentle genuine giant global gradual green grey handicapped handsome harmful
harmless hateful hazardous healthy heartless helpful historic hollow holy homeless homesick honourable hopeful hostile huge humble humid
hundredth hurtful hygienic ideal identical idle ignorant illiterate immediate immense immoral important impolite improper inadequate
inappropriate incorrect indecent independent indirect inferior infectious informal inhuman inhumane initial inner insane insecure
insufficient intense intentional interested interesting interim internal invalid invisible irregular irresponsible isolated itchy jealous
jobless just keen lawful leaky legitimate lengthy less liable likely lively loose lovely loyal lucky major malnourished manual many massive
maternal mature maximum mean medium menstrual merciless merry messy mild military minimal miserable moderate modern modest moist moral
mouldy moldy multiple muscular muddy mutual national native natural naughty near neat necessary negative negligent nervous neutral nightly
northern noticeable notorious numb numerous nutritious obedient objectionable obligatory obsolete obvious occasional odd offensive official
oily only opposite oral ordinary organic original outdated outer outrageous outstanding outside overdue overnight painful pale parental
peaceful perfect periodic personal pitiful plain pleasant poisonous polite popular positive postnatal potential powerless practical precious
premature prenatal primary prior private probable productive professional profitable prolonged proud provisional punctual purple quick quiet
racial racist random rapid rare raw reasonable recent red refundable regional relevant reliable reluctant remote repetitive reproductive
respectful restless ridiculous rigid risky rough royal rural rusty sacred salty same satisfied scary scarce seasonal secondary selfish semi
sensitive sexist shaky shallow shameful shameless shy significant silent silly similar simple single skilled skilful sleepless sleepy slight
slippery sluggish smart smoky smooth social soft sole solid sour southern specific spicy spoilt stable steady steep sterile sticky stiff
still stingy stormy straight strange stubborn stuffy sudden sufficient suicidal suitable superior supreme surprised surprising suspicious
sweaty swift sympathetic systematic tame tasty technical tender tense thick thorough tight timely tiny tiresome tough toxic traditional
tragic traumatic traumatised traumatized tremendous tricky tropical truthful typical unacceptable unauthorised unauthorized unavailable
unbearable uncertain unclean unclear uncomfortable uncovered undeclared understandable uneasy uneducated unemployed unethical unexpected
unfit unfortunate unfriendly unguarded unhealthy unhygienic uninformed unique universal unjust unjustified unkind unlawful unlicensed
unlimited unlucky unmarried unnecessary unorganised unpleasant unprotected unreasonable unregistered unreliable unsanitary unskilled
unstable unsuitable untrained untrue unusual unwanted unwell unwilling upper urban useful useless vacant vague valid valuable vast
ventilated vicious violent virtual visible vital vulnerable warm wasteful watery wealthy weary western wicked widespread wild wise wooden
worthless worthy wrong yellow younger older oldest bigger biggest smaller smallest larger largest higher highest lowest longer longest
shorter shortest harder hardest easier easiest faster fastest slower cheaper hotter hottest colder dirtier heavier heaviest nearer nearest
latest earlier earliest stronger weaker poorer richer safer worser absently absolutely abusively acceptably accessibly accidentally actively
acutely additionally adequately advancedly adversely afraidly aggressively alarmingly alcoholically alertly alively allergically amazingly
anciently annoyedly annoyingly annually anxiously apparently appropriately arrogantly asleeply asthmatically availably averagely awakely
awarely awkwardly barefootly basically beautifully belatedly beneficially betterly bitterly bleedingly blindly bloodily bluntly boringly
bossily bravely briefly brightly broadly brokenly brutally burntly capably carefully carelessly casually centrally cheaply chemically
chiefly childishly chronically civilly classically cleverly cloggedly cloudily clumsily coarsely collectively comfortably commonly compactly
complexly complicatedly compulsorily conditionally confidentially confusedly consciously consecutively considerably constantly contagiously
contaminatedly contractually conveniently cookedly corruptly coveredly crazily creatively criminally critically crookedly crowdedly
crucially cruelly currently damagedly dangerously deceasedly decently defectively dehydratedly delayedly deliberately delicately densely
dependently depressedly derogatorily desperately detailedly differently difficultly digitally dirtily disabledly disappointedly
disciplinarily discriminatorily disgustingly dishonestly disgracefully distantly distractedly dividedly divorcedly dizzily domestically
doubly doubtfully drainedly drastically dreadfully drowsily drunkly dustily duskily eagerly easternly economically educatedly effectively
efficiently eldestly electedly electrically electronically elementarily eligibly embarrassedly embarrassingly emergencily emotionally
emptily endlessly enormously enoughly entirely equally essentially evidently excellently excessively excitedly exclusively exhaustedly
exhaustingly existingly expensively experiencedly expiredly explicitly exploitatively explosively exposedly extensively externally extraly
extremely failingly faintly faithfully falsely familiarly famously fatally faultily favouritely fearfully feebly femaly fiercely filthily
financially fixedly flammably flexibly floodedly foolishly foreignly forgedly formally formerly fragily frequently freshly frightenedly
frighteningly fundamentally funnily furiously gently genuinely giantly globally graduately gradually gratefully greatly greedily greenly
grossly guiltily handicappedly handsomely harmfully harmlessly harshly hatefully hazardously healthily heartlessly heavily helpfully
helplessly hiddenly historically hollowly homelessly homesickly honestly honourably hopefully hopelessly horribly hostily humanly humbly
humidly hundredthly hungrily hurtfully hygienically ideally identically ignorantly illegally illiterately immensely immorally importantly
impolitely impossibly improperly inadequately inappropriately incompletely incorrectly indecently independently individually inferiorly
infectedly infectiously informally inhumanly inhumanely initially injuredly innerly innocently insanely insecurely insufficiently intensely
intentionally interestedly interestingly interimly internally invalidly invisibly irregularly irresponsibly irritatedly isolatedly itchily
jealously joblessly jointly juniorly knownly largely lawfully leakily leastly legally legitimately lengthily liably lightly limitedly littly
locally lockedly loosely loyally luckily majorly malnourishedly mandatorily manually marriedly massively maternally maturely maximumly
medically mediumly menstrually mercilessly merrily messily militarily minimally minimumly minorly miserably misleadingly missingly mixedly
mobily moderately modernly modestly moistly morally mouldily moldily multiply muscularly muddily mutually nakedly narrowly nationally
natively naturally naughtily necessarily negatively neglectedly negligently nervously neutrally noisily normally northernly noticeably
notoriously numerously nutritiously obediently objectionably obligatorily obscenely obsoletely obviously occasionally offensively officially
onlinely oppositely ordinarily organically originally outdatedly outerly outrageously outstandingly outsidely overallly overcrowdedly
overduely overloadedly overnightly overworkedly packedly painfully parentally partially particularly patiently peacefully pendingly
perfectly periodically permanently personally pitifully plainly pleasantly poisonously politically pollutedly popularly positively possibly
postnatally potentially powerfully powerlessly practically preciously pregnantly prematurely prenatally presently prettily previously
primarily priorly privately probably productively professionally profitably prohibitedly prolongedly promptly proudly provisionally
publically punctually purply racially racistly randomly rapidly readily reasonably refundably regionally relatedly relatively relevantly
reliably religiously reluctantly remainingly remotely repeatedly repetitively reproductively respectfully responsibly restlessly retiredly
revealingly ridiculously rightly rigidly riskily rottenly roughly roundly royally rurally rustily sacredly saltily sanitarily satisfiedly
scarily scarcely scatteredly seasonally secondarily securely selfishly seniorly sensitively separately severely sexistly shakily shallowly
shamefully shamelessly sharply shockedly shockingly shortly significantly similarly singly skilledly skilfully sleeplessly sleepily slightly
slipperily sluggishly smartly smokily smoothly socially solidly southernly sparely specially specifically spicily spoiledly spoiltly stably
staly standardly standingly starvingly steadily steeply sterily stickily stiffly stillly stingily stormily straightly strangely strictly
strongly stubbornly stuckly stuffily stupidly subjectly sufficiently suffocatingly suicidally suitably superiorly supremely surprisedly
surprisingly suspiciously sweatily sweetly swiftly swollenly sympathetically systematically tastily technically temporarily tenderly tensely
terminally terribly terrifiedly terrifyingly thickly thirstily thoroughly threateningly tightly tiredly tiresomely toughly toxically
traditionally tragically traumatically traumatisedly traumatizedly tremendously trickily tropically truthfully typically unably unacceptably
unauthorisedly unauthorizedly unavailably unawarely unbearably uncertainly uncleanly unclearly uncomfortably unconsciously uncoveredly
undeclaredly understandably underpaidly uneasily uneducatedly unemployedly unequally unethically unexpectedly unfairly unfitly unfortunately
unguardedly unhappily unhealthily unhygienically uninformedly uniquely unitedly universally unjustly unjustifiedly unkindly unlawfully
unlicensedly unlimitedly unlockedly unluckily unmarriedly unnecessarily unorganisedly unpaidly unpleasantly unprotectedly unreasonably
unregisteredly unreliably unsafely unsanitarily unskilledly unstably unsuitably untrainedly untruely unusually unwantedly unwellly
unwillingly upperly urbanly usefully uselessly usually vacantly vaguely validly valuably variously ventilatedly viciously violently
virtually visibly vitally voluntarily vulgarly vulnerably wastefully waterily wealthily wearily welcomely westernly wholy wickedly
widespreadly woodenly worriedly worryingly worsely worstly worthlessly worthily woundedly yellowly youngly youngerly youngestly olderly
oldestly biggerly biggestly smallerly smallestly largerly largestly higherly highestly lowerly lowestly longerly longestly shorterly
shortestly harderly hardestly easierly easiestly fasterly fastestly slowerly cheaperly hotterly hottestly colderly dirtierly heavierly
heaviestly nearerly nearestly laterly latestly earlierly earliestly strongerly weakerly poorerly richerly saferly worserly afghanistan
albania algeria angola argentina armenia australia austria azerbaijan bahrain belarus belgium benin bhutan bolivia bosnia botswana bulgaria
burundi cameroon chad chile colombia congo croatia cuba cyprus czech denmark djibouti ecuador eritrea estonia eswatini ethiopian finland
georgia ghana ghanaian greece guatemala guinea haiti haitian honduras hongkong hungary iceland iran iraq ireland israel ivory jamaica
kazakhstan kenyan kenyans kosovo kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania luxembourg macau macedonia madagascar
malagasy malawi maldives mali malta mauritius moldova mongolia morocco moroccan mozambique namibia nicaragua niger nigeria nigerian norway
panama paraguay peru peruvian philippine filipino filipina filipinos pinoy pinay poland portugal portuguese romanian russia russian rwanda
senegal serbia sierra slovakia slovenia somali somalia spain spanish sudan sudanese sweden switzerland syria syrian tajikistan tanzania
tanzanian togo tunisia turkish turkmenistan uganda ugandan ugandans ukraine ukrainian uruguay uzbek uzbekistan venezuela vietnamese yemen
zambia zambian zimbabwe zimbabwean cambodian cambodians indonesian indonesians thai malaysian nepalese nepalis bangladeshis indians
pakistanis srilankan sinhala tamil tamils telugu kannada malayalam marathi gujarati punjabi bhojpuri odia oriya assamese maithili swahili
kikuyu luo kamba luhya kalenjin amharic oromo tigrinya tigray afaan tagalog bisaya cebuano ilocano khmer bahasa arabic persian pashto sindhi
saraiki balochi bengalis bihari biharis adivasi madhesi rohingya nairobi mombasa kisumu nakuru naivasha thika athi eldoret machakos kiambu
kericho nanyuki ruiru kitengela mlolongo embakasi ngong limuru kampala jinja entebbe mukono arusha moshi dar salaam dodoma mwanza tanga
morogoro kigali addis ababa hawassa adama mekelle bahir debre zeit bishoftu dire dawa kombolcha jimma ziway zeway sebeta dukem oromia sidama
lagos abuja kano ibadan kaduna aba accra tema kumasi johannesburg durban pretoria newcastle capetown maseru maputsoe gaborone lusaka kitwe
ndola harare bulawayo lilongwe blantyre antananarivo antsirabe maputo colombo katunayake biyagama negombo gampaha kandy galle matara
kurunegala ratnapura badulla jaffna trincomalee batticaloa vavuniya koggala seethawaka avissawella homagama panadura kalutara nuwara eliya
hatton bandarawela anuradhapura polonnaruwa kegalle horana manila cavite laguna batangas cebu mactan lapu baguio clark subic bataan bulacan
pampanga tarlac quezon makati pasig taguig caloocan marikina imus dasmarinas davao iloilo bacolod leyte mindanao luzon visayas peza
zamboanga cagayan kolkata calcutta hyderabad pune ahmedabad surat jaipur lucknow kanpur nagpur indore bhopal patna ranchi bhubaneswar
cuttack guwahati kochi coimbatore madurai salem trichy tiruppur erode karur dindigul sriperumbudur ludhiana jalandhar amritsar panipat
sonipat manesar faridabad ghaziabad meerut agra moradabad bhiwandi thane nashik aurangabad vapi daman silvassa mysore mangalore hubli
belgaum tumkur mandya peenya bommasandra vizag vijayawada tirupati guntur kerala tamilnadu nadu karnataka maharashtra gujarat rajasthan
haryana punjab bihar jharkhand odisha orissa assam bengal uttar pradesh madhya andhra telangana himachal uttarakhand chhattisgarh goa
tripura manipur nagaland mizoram rawalpindi islamabad sialkot gujranwala multan peshawar quetta gujrat sargodha bahawalpur sukkur sindh
korangi landhi kathmandu pokhara biratnagar birgunj lalitpur bhaktapur chitwan butwal dharan hetauda terai konabari kaliakair sreepur
bhaluka narsingdi manikganj munshiganj keraniganj jamgora baipail zirabo hemayetpur nabinagar jirani bazar maona kashimpur tejgaon badda
rampura banani gulshan mohakhali malibagh khilgaon jatrabari demra fatullah siddhirganj adamjee kanchpur rupganj bhulta patenga halishahar
agrabad cepz kepz bhola jamalpur sherpur netrokona kishoreganj gaibandha kurigram dinajpur jessore jashore kushtia pabna sirajganj bagerhat
satkhira madaripur gopalganj shariatpur chandpur lakshmipur feni coxs bazaar hanoi saigon haiphong danang binh dong nai phnom penh
sihanoukville kandal bavet poipet yangon mandalay hlaing thaya bago bangkok sot samut chiang jakarta bandung bekasi tangerang karawang bogor
semarang surabaya batam kuala lumpur penang johor selangor klang shenzhen guangzhou dongguan shanghai beijing suzhou hong kong macao taipei
istanbul izmir bursa adana denizli gaziantep amman irbid sahab zarqa riyadh jeddah doha sharjah abu dhabi manama muscat cairo alexandria
casablanca tangier fez tunis prato barcelona madrid lisbon porto london leicester manchester paris berlin rotterdam amsterdam brussels abt
afta agn ain aint alot alrdy alredy amt anythng aswell atleast b4 bak bcause bcos bcs bcuz bday becuase becouse bro bros btw btwn bt b'cos
cald cant cn cnt coz cud cudnt dats dem den dere dey didn diff dm dnt doin dont dt dunno dun elec em emp enuf esp every1 evry1 everythin
evrythng fav fon frm frnd frnds fwd gd gettin givin gona gonna gotta gov govt grl grls gt guyz haf hav havnt hrs hubby idk iam im info isnt
itz iz jst jus kip knw ko ky lang lemme lil lol luv mah mbr med meds mgmt mgr mgmnt min mins mng mnt mnth mnths mo moms mony mor msg msgs
mth mths mtg munths mus neva nite no1 nobdy noone nt nthng nuf nufin nufn oda oder offc ofc ok okey omg otw ova pasword pc pcs ph pic pics
pl plse pliz ppl pple prblm prob probs prodn qlty qty rcvd rcv reg regd rly rn rpt rt sal sec secs sth shd shud shld sis smone smthn smtimes
sme sm some1 somethin sori sory soz spose sum1 sumthin sumtime sup supv supvr tbh temp thankx thanx thats thier ther theyre thn tho thot
thru thx til till tmrw tmw tnx tomorow tonite tru tryin tym tyme u ua ud ull upto urself usin verry veri vry wana wanna wasnt wats wd weneva
wer wether whats whr wich wid wif wil wit wk wks wknd wnt wo wont wrkg wrkr wrkrs wrks wud wudnt ya yah yea yeah yep yest yesterdy yr yrs yu
yung yup absense acident accomodation acount adress advanse agrement aggreement allowence allways amonth anoher ansewer apoint apointment
assult atendance attendence awfull beaing beger behaviour's belive beleive benifit benifits bonous brek bulding buiding cafetaria calender
cemical certifcate chemcal chepp childern clening compalin compalint complaine complane complian complent compnay concent conditon condtion
contarct contrct contrack cotract deducation deducson deductons deducton delievery departement diffrent diffcult dificult dissmis doctr
dormatory doner electrik electrisity emergancy emergncy emploee employe emplyee enviroment excercise exept exaust exsit extinguser facory
fabrik factorys facotry facter finaly finised finnish fisical floore forcefully forcible freind freinds garmnt genral gurd gaurd harasment
harassement harrass harrased harrasment harrassing harrassment harras healt hosptal hospitl hungery immediatly imediately incresed
increament insentive incentive incentives insulated jop knowlege labur laters leav levae lieing linecheif lisence loked luch machin machne
managment mangment maneger manejer manegar materity maternaty medecine medicin minumum mising monthes morden nessary neccessary notise
occured ocassion ofice offise oparator operater opretor othertime overtym overtimes overtyme ovartime pament paymant pasport passprt pention
permision pesure plice polise posible presure preasure pragnant pregnent pregency problam problme proble promiss prodution prodaction puting
qualty quater qustion recieve recieved recived regulary resighn resine responsable rong rouf safty salry salaray sallery sattle schedual
secuirty securty sence seperate serius shoud sholud sift signeture sik sincerly sirs sleping smel soport spek speek stil stoped strick
sudenly sufer suffring suport suposed supervicer superviosr supervizer supervisior suprvisr suervisor tabel targat tarrget tgt teh terible
thare threating treath therefor tiered toiled tolet toilt tollet trainning transfered treatning treted tyred unfare unfaire untill unioun
unyon uncomfertable vacasion verbaly vilage vomitting wage's weding weekley wensday witout withot womans womens wemen wirk workes workeer
wroker wrokers worning writen wright yestarday youre yesturday matatu matatus boda bodaboda shamba shambas askari askaris mama baba mpesa
m-pesa airtel jamani sawa asante tafadhali habari ndugu dada kaka mzee mzungu wazungu wahindi muhindi kazi pesa shilingi bob kitu kibarua
vibarua fundi mafundi duka dukas jua kali harambee nyumba kanga leso sukuma wiki ugali chai mandazi githeri kenkey nshif nhif nssf sha shif
kplc cotu kpawu fke ksh kes ugx tzs rwf etb birr shillings shilling sacco saccos chama chamas goround posho boma manyatta kiosk kiosks
grading grader graders scout scouts pruner pruners bouquet bouquets carnation carnations chrysanthemum hypericum hypericums gypsophila
foliage avocado avocados flowerfarm flowerfarms teafarm plucker pluckers tapper tappers crore crores lakhs dharna gherao bandh hartal bandhs
thali idli dosa sambar roti rotis chapati chapatis dal dhal paan gutka bidi biri bidis tiffins panchayat sarpanch tehsil tehsildar taluk
collectorate pf esi epfo pfs gpay paytm phonepe upi bpl obc sc anganwadi asha shg didi bhaiya bhaiyya akka amma appa tambi thambi chechi
chetta aunties babu bada chota seth sethji thekedar thekedars jamadar maistry mestri kangani sardar munshi mukadam malik begar peshgi kothi
patti mohalla basti bastis chawl chawls chowk nagar gali godown godowns almirah almirahs cot cots tubewell timepass prepone updation outpass
outpasses gatepass eve-teasing eve lathi lathis goonda goondas rowdy rowdies chamcha etf eobi pessi sessi wapda ftz boarding boardings nona
aiya malli nangi akki machan thosai kottu rotti sil poya vesak avurudu deepavali diwali dipawali pongal onam holi navratri dussehra dashain
tihar teej chhath easter newyear thanksgiving ramadhan muharram ashura milad eid-ul-fitr eid-ul-azha qurbani bakrid rakhi barangay brgy kuya
manang manong lola lolo tita tito nanay tatay maam tsismis chismis sari-sari jeepney jeepneys tricycle tricycles gcash palawan sss
philhealth pagibig pag-ibig dole ofw ofws poea dmw owwa nlrc endo contractualization nteu peso pesos piso centavo lunchbox merienda utang
lagay pasalubong balikbayan hubad bastos manyak rmg bgmea bkmea rsc ucash bepza epzs crp brac nids wpc grievancebox hotline tollfree ngo
ngos ilo rbl labourlaw welfareofficer unionleader federation federations shromik lunchhour eidbonus attendancebonus overtimepay aql spi opi
qms erp cmt fob cm merchandiser merchandisers merchandising washplant dyehouse overlock overlocker flatlock bartack kansai feedlock
singleneedle doubleneedle lockstitch bobbin bobbins presser pressers trimmings ironman lineman linemen linechief linechiefs lineleader
linekeeper feeder feeders numbering ticketing kitting hemming stitcher stitchers marker markers layman patternmaker patternmakers
interlining fusing placket cuff cuffs hem hems hoodie hoodies tshirt tshirts t-shirt polo polos legging lingerie sportswear knitwear blouse
blouses skirts pcb pcba smt solder soldering reflow cleanroom bunnysuit esd wafer chip chips semiconductor capacitor capacitors resistor
module modules tester testers assembler assemblers fluorescent magnifier microscope isopropyl flux leds cobalt lithium chargers harness
harnesses connector connectors router routers sandstone granite marble slab slabs boulder boulders chisel chisels silica silicosis blasting
dynamite detonator crusher crushers jackhammer compressor compressors excavator excavators dumper dumpers jcb tipper tippers kiln kilns
brickkiln brickfield cobble cobbles cobblestone setts tanneries tanning chrome chromium solvents toluene benzene formaldehyde ammonia
chlorine thinner peroxide caustic soda glyphosate paraquat roundup knapsack fumigation reentry hm primark lidl aldi tesco walmart gap nike
adidas puma levis inditex decathlon carrefour ikea kik costco amazon shein asos boohoo uniqlo pvh vf apple samsung dell foxconn google
youtube wechat instagram tik tok snapchat skype zoom paypal moneygram remitly ussd airtime selfie screenshot screenshots voicenote emoji
wifi bluetooth sim simcard simcards handset handsets smartphone smartphones covid19 lockdown quarantine hiv aids std sti uti tb bp ecg xray
ultrasound ors paracetamol panadol ibuprofen antibiotic antibiotics insulin tampon tampons condom condoms iud antenatal ceasarean caesarean
breastmilk diaper diapers nappy nappies sexting fondle fondled fondles fondling catcall catcalls catcalling pervert perverts perverted lewd
slut sluts bitches bastards asshole assholes fuck fucked fucking fucker fuckers motherfucker shit bullshit damn dammit cunt dick whores
prostitutes harlot malaya kafir nigger nigga coolie coolies chutiya madarchod behenchod bhenchod randi haramzada kutta kutti saala suar puta
gago bobo hrdd csddd rba smeta sedex bsci sa8000 fairtrade rainforest ethical fla fairwear etp ha haha hehe na nah la lah leh po opo ba ng
mga ang sa ako kami niya sila salamat kasi naman daw wala meron sahod kumpanya amo hai ji haan nahi kya tum mera bahut bahot acha accha ki
ke ka se hain ndio hapana sana lakini kwa wa ni hii huyu yetu wangu wetu
badges fume vapor lint fiber fibre fibers bruise bruises bruised fractured sprain sprained numbness miscarried scissor boilers cranes
hoist aprons earplug earplugs extinguishers alarms mold dormitories dorms hostels containers bunk bunks bedbugs lice maggots undercooked
cafeteria deductions fines debts recruiters brokers visas signatures thumbprint timesheet timesheets timecard timecards swearing
rang jackets
black white blue brown gray pink fields severance flowers brass coal powers stack toll tune sales plank butter hay fun vice governor mayor
sunrise daylight writes written
shrinkage grand gaffer wahala abeg comot sabi wetin naija sef lads knackered gutted skint dosh dough pittance ripoff con hustle grind grunt
slog toil rota paystub stub docket perk perks backpay redundancy rehired restroom filth grime mildew roaches mice flea fleas bedbug maggot
scorpion scorpions cattle barrack latch hinge winch lathe vents duct lye adhesive resin asbestos knuckle guts bowel rib ribs skull eyelid
scalp gash tingling cramp cramps spasm pus chills wheeze wheezing bronchitis nauseous puke puking constipation dehydration heatstroke carpal
disc tendon cuss cusses cussing slur slurs leer leers leering kickback liar liars snitch grudge spite garnish grocery groceries porridge
rancid teen teens mute paternity newborn lorry minibus carpool brake brakes steering overturned vineyard coop slaughterhouse abattoir
cannery sawmill vessel trawler shelves pallet pallets crate bale bales spool spools berries lettuce literally forever beneath overhead
pointless degraded folks fam bruv innit smh wtf asap loo vent harbour cocoa pal dude buddy
splashed splash splashing retch retching porn painkiller painkillers abroad storeroom eyewash dirtiest
`,
  endings: "s es 's ed d ing er ers ly ness ment ion y",
  nameEndings: "s 's bhai vai apa",
  prefixes: '',
  given: `
Sunny Mohammad Muhammad Mohammed Mohamed Muhammed Mohamad Ahmed Ahmad Ali Hassan Hasan Hussein Husain Hossain Omar Umar Osman Othman Usman Ibrahim
Ismail Yusuf Yousuf Yousef Youssef Yakub Yaqub Ayub Musa Isa Dawood Daud Sulaiman Suleiman Salman Bilal Hamza Khalid Khaled Waleed Walid
Tariq Tarek Zain Zayn Zaid Zayd Sameer Samir Nadeem Nadim Naeem Naveed Kashif Adnan Arslan Asad Awais Ahsan Atif Aamir Amir Babar Danish
Ehsan Faizan Farhan Fawad Faraz Ghulam Haider Haris Hashim Imtiaz Irfan Jawad Junaid Kamran Luqman Majid Mubashir Mudassar Mujahid Munir
Muneer Mushtaq Nabeel Nabil Nawaz Noman Qasim Rafay Rashid Rehan Rizwan Saad Sajid Sajjad Saqib Shahid Shahzad Shahbaz Shafqat Shoaib Sohail
Sultan Tahir Talha Tanveer Taimoor Tufail Waqas Waseem Wasim Yasir Zafar Zaheer Zeeshan Zohaib Zubair Zulfiqar Aslam Akhtar Anwar Arshad
Ashraf Azhar Basharat Bashir Fiaz Fayyaz Ijaz Ilyas Iftikhar Javaid Javed Karamat Liaqat Maqsood Mehmood Nasir Nazir Pervaiz Parvez Rafaqat
Riaz Sabir Sadiq Saleem Sarfraz Shabbir Shaukat Yaqoob Younis Yunus Aisha Ayesha Aysha Aliya Alia Amna Aneela Anila Anum Areeba Arooj Asiya
Azra Benish Bushra Erum Faiza Farah Farzana Fatima Fatimah Fozia Ghazala Hafsa Hajra Hina Huma Iffat Iqra Irum Javeria Kalsoom Kausar
Khadija Kiran Kulsoom Lubna Madiha Maheen Maham Mahnoor Mahwish Maria Mariam Maryam Maira Mehwish Misbah Munazza Nabila Nadia Naila Naima
Najma Nargis Nasreen Naseem Naureen Nazia Nida Nighat Noreen Nosheen Parveen Qurat Rabia Raheela Rahila Rashida Razia Rehana Riffat Robina
Rubab Rubina Rukhsana Rukhsar Saba Sadaf Sadia Safia Saima Saira Sajida Sakina Salma Samia Samina Samreen Sana Sanam Sania Saniya Sehrish
Shabana Shagufta Shaheen Shahida Shaista Shakeela Shamim Shamsa Shazia Shehnaz Sidra Sobia Sughra Sumaira Sumera Sundas Tabassum Tahira
Tasleem Tayyaba Tehmina Uzma Yasmeen Yasmin Zahida Zahra Zainab Zaynab Zakia Zara Zarina Zeenat Zobia Zubaida Zunaira Aarav Abhay Abhijit
Abhinav Abhishek Aditya Ajay Ajit Akash Akhil Akshay Alok Aman Amar Amit Amitabh Amol Anand Anil Aniket Anirudh Anish Ankit Ankur Anup Anuj
Anurag Arjun Arun Arvind Aryan Ashish Ashok Ashwin Atul Avinash Ayush Babu Balaji Balakrishnan Baldev Balram Bala Bhanu Bharat Bhaskar
Bhavesh Bhim Bhola Bhupendra Birju Brijesh Chandan Chandra Chandrakant Chandran Chandru Chetan Chiranjeevi Chinna Darshan Dayanand Deepak
Dev Devendra Devraj Dharmendra Dhiraj Dilip Dinesh Dipak Divyesh Durgesh Ganesh Ganesan Gaurav Gautam Girish Gopal Gopi Gopinath Govind Guru
Gurpreet Harbhajan Hardik Hari Haresh Harish Harpreet Harsh Hemant Hemraj Hitesh Inder Indrajit Ishwar Jagan Jagdish Jai Janardhan Jaswant
Jatin Jay Jayant Jayaram Jayesh Jeevan Jignesh Jitendra Jitesh Kailash Kalyan Kamal Kamlesh Kannan Kapil Karan Karthik Kartik Karunakaran
Kedar Keshav Kishan Kishore Krishna Krishnan Kuldeep Kumar Kumaran Kunal Lakhan Lalit Lallan Laxman Lokesh Madan Madhav Madhu Mahadev
Mahendra Mahesh Manas Manish Manoj Manohar Mayank Mithun Mohan Mohit Mukesh Mukund Murali Murugan Murugesan Nagaraj Nagesh Naresh Narayan
Narayanan Narendra Naveen Neeraj Nikhil Nilesh Niranjan Nitin Nitish Omprakash Om Palani Pankaj Parag Paras Parmeshwar Pavan Pawan Piyush
Prabhakar Prabhu Pradeep Pradip Prafulla Prakash Pramod Pranav Prasad Prashant Pratap Pratik Praveen Prem Premkumar Pritam Purushottam
Puneet Radhakrishnan Raghav Raghu Rahul Raj Raja Rajan Rajat Rajeev Rajendra Rajesh Rajiv Rajkumar Rajnish Raju Rakesh Ram Rama Raman
Ramachandran Ramesh Ramakant Ramlal Ranjan Ranjeet Ranjit Rathin Ravi Ravindra Ravishankar Ritesh Rohan Rohit Roshan Rupesh Sachin Sagar
Sahil Sailesh Sandeep Sandip Sanjay Sanjeev Sanjiv Santhosh Santosh Saravanan Sarvesh Satish Satyam Satyendra Saurabh Selvam Selvan Senthil
Shailendra Shailesh Shankar Sharad Sharan Shashi Shekhar Shiv Shiva Shivam Shivkumar Shyam Siddharth Sivakumar Sohan Somnath Sonu Sourav
Sridhar Srikant Srinivas Srinivasan Subhash Subramani Subramaniam Subramanian Sudarshan Sudhakar Sudheer Sudhir Sudip Suhas Sujit Sukhdev
Sukhwinder Sumit Sundar Sundaram Sunil Suraj Surendra Surender Suresh Surya Sushil Swaminathan Swapnil Tapan Tarun Tejas Thangaraj Tulsi
Tushar Uday Umesh Upendra Uttam Vaibhav Varun Vasant Vasanth Vasu Velu Venkat Venkatesan Venkatesh Vibhor Vicky Vijay Vijayan Vijayakumar
Vikas Vikash Vikram Vimal Vinay Vineet Vinod Vipin Vipul Viraj Virendra Vishal Vishnu Vishwanath Vivek Yadav Yash Yashpal Yashwant Yogesh
Yogendra Aarti Arti Abhilasha Aishwarya Akanksha Akhila Alka Alpana Ambika Amisha Amita Amrita Amritha Amudha Anamika Anandhi Ananya Anita
Anitha Anjali Anju Ankita Annapurna Anshu Anupama Anuradha Anusha Aparna Archana Arpita Aruna Arundhati Asha Ashwini Babita Babli Basanti
Bhagyashree Bhagya Bharati Bharathi Bhavana Bhavani Bhavya Bindu Binita Bimla Chanchal Chandni Chandrika Chhaya Chitra Damini Darshana Deepa
Deepali Deepika Deepti Devaki Devi Dhanalakshmi Dhanam Dimple Dipali Divya Durga Ekta Eshwari Fulmani Gauri Gayatri Gayathri Geeta Geetha
Gita Gomathi Gowri Gudiya Gunjan Harini Harsha Heena Hema Hemalatha Hemlata Indira Indrani Indu Ishita Jagruti Janaki Jaya Jayalakshmi
Jayanthi Jayashree Jayasudha Jhansi Jhuma Jothi Jyothi Jyoti Jyotsna Kajal Kalavathi Kalpana Kalyani Kamala Kamakshi Kamini Kanaka Kanchana
Kannamma Kanta Karishma Karuna Karthika Kaushalya Kavita Kavitha Kavya Khushboo Khushi Komal Kokila Kousalya Krishnaveni Kumari Kusum
Lakshmi Lalita Lalitha Lata Latha Lavanya Laxmi Leela Leelavathi Madhavi Madhuri Mahalakshmi Maheshwari Maheswari Mala Malarvizhi Malathi
Malini Mallika Mamata Mamta Mangala Manimegalai Manisha Manju Manjula Manjusha Mariyammal Maya Meena Meenakshi Meera Megha Minakshi Mohini
Monika Mridula Mumtaz Munni Muniyamma Muthulakshmi Nagamma Nalini Namrata Nandini Nandita Neelam Neelima Neeta Neetu Neha Nikita Nilima
Nimisha Nirmala Nisha Nithya Nutan Padma Padmavathi Padmini Pallavi Panchali Parvati Parvathi Parvathy Payal Phoolmati Pinki Pooja Poonam
Poongodi Poornima Prabha Prabhavathi Pragati Pramila Pratibha Pratima Preeti Preethi Premlata Prerna Priti Priya Priyanka Puja Punam Purnima
Pushpa Pushpalatha Rachana Radha Radhika Ragini Rajani Rajeshwari Rajeswari Rajkumari Rajni Rajshree Rakhi Ramya Ranjana Ranjani Ranjitha
Rani Rashmi Rathi Reena Reeta Rekha Renu Renuka Reshma Revathi Ria Richa Riddhi Rinku Rita Ritika Ritu Riya Roopa Roshni Rukmini Rupa Rupali
Sabita Sadhana Sandhya Sangeeta Sangeetha Sangita Sapna Sarala Sarasu Saraswati Saraswathi Sarita Saritha Saroj Saroja Sarojini Sasikala
Sathya Savita Savitha Savithri Savitri Seema Selvi Shakuntala Shalini Shanta Shantha Shanthi Shanti Sharda Sharmila Sheela Sheetal Shikha
Shilpa Shital Shobha Shobhana Shraddha Shreya Shruti Shubha Shweta Simran Sindhu Sita Sivagami Smita Smriti Sneha Snehal Sobha Sonal Sonali
Sonam Soni Sonia Sowmya Srividya Stuti Subbulakshmi Subha Suchitra Sudha Suganthi Suguna Sujata Sujatha Sulochana Suma Suman Sumathi
Sumithra Sumitra Sunanda Sundari Sunita Sunitha Supriya Surekha Sushila Sushma Swapna Swathi Swati Sweety Tamilselvi Tanuja Tanvi Tara
Tejaswini Thenmozhi Thulasi Tina Trupti Tulasi Uma Urmila Urvashi Usha Vaishali Vaishnavi Valarmathi Valli Vandana Vanaja Vani Vanitha
Varsha Vasantha Vasanthi Veena Vidhya Vidya Vijaya Vijayalakshmi Vijaylaxmi Vimala Vinita Vinodhini Yamini Yamuna Yashoda Yogita Aang
Aashish Bikash Bikram Bimal Binod Bishal Bishnu Buddha Chhiring Dawa Dhan Dipendra Dor Gyan Hom Kamana Karma Keshab Khem Kul Lakpa Lhamo
Mingma Nabin Nima Nirajan Padam Pasang Pemba Phurba Prabin Prakriti Purna Pushkar Rabin Ramkrishna Resham Rojina Rupak Sabin Sabina Sabitri
Samjhana Sandesh Sangam Santa Saru Sarswati Shambhu Shova Shrijana Srijana Sirjana Sher Subash Sujan Suk Sunmaya Susmita Sushmita Tek Tenzin
Til Tshering Ujjwal Yam Yangzom Dorje Dolma Phulmaya Asmita Barsha Bhumika Goma Januka Kabita Manmaya Mina Muna Parbati Pabitra Rasmita Amal
Amara Amarasiri Amila Amali Anoma Anula Anura Aruni Asanka Ashen Asiri Athula Bandula Buddhika Chamari Chamara Chamika Chaminda Chamila
Champika Champa Chandani Chandima Charith Chathura Chathurika Chaturi Damayanthi Damith Dammika Danushka Darshani Dasun Deepani Deshani
Dhammika Dhanushka Dilani Dilhani Dilini Dilki Dilrukshi Dilshan Dineth Dinuka Disna Dulani Erandi Gamini Gayan Gayani Gayashan Geethika
Hansani Hashan Hasini Hemantha Himali Hiruni Imali Inoka Iresha Irosha Ishara Ishani Isuru Janaka Janith Jayani Jeewani Kalani Kamani Kapila
Kasun Kavindi Kumudini Kusumawathi Lahiru Lakmal Lakmali Lakshika Lakshan Lasantha Lasith Madhushani Madhushanka Mahesha Mahela Malkanthi
Malinda Manel Mangalika Manori Menaka Muditha Nadeeka Nadeesha Nalaka Nalin Namal Nayana Nayani Nihal Nilanthi Nilmini Nilanka Nilupuli
Nimal Nimali Nimesha Nimmi Nipuni Niroshan Niroshani Nirosha Nishadi Nishantha Nishani Nuwan Nuwanthi Oshadi Piyal Piyumi Piyasena Prabath
Pradeepa Prasadi Prasanna Premasiri Priyantha Priyanthi Pubudu Pushpika Ranil Rasika Roshani Ruwan Ruwani Sachini Sachith Samantha Samanthi
Samanmali Sampath Sandamali Sandun Sanduni Sanjeewa Sanjeewani Saman Sarath Sashini Senaka Senarath Shamila Shanika Shashika Shehan Shehani
Shiromi Shyamali Siril Siripala Somapala Somawathi Sriyani Subashini Suddhika Sujani Sumedha Sumith Sumudu Sunethra Supun Suranga Surangi
Susantha Swarna Thakshila Thanuja Thanushka Tharaka Tharanga Tharindu Tharushi Thilak Thilini Thisara Thushara Thushari Udari Udaya Udayanga
Upul Upeksha Uthpala Vidusha Vindya Wasana Wasantha Wijitha Yasantha Yasodha Yohan Kamalanathan Kandiah Sivapalan Sivalingam Thevarajah
Yogeswaran Pushparani Thangamma Letchumi Rajeswary Selvarani Arulmathi Kavipriya Jeyanthi Jeyarani Abraham Achieng Achola Adhiambo Adongo
Akello Akinyi Akoth Alango Aluoch Amondi Anyango Apondi Apiyo Atieno Auma Awino Awuor Juma Njeri Wanjiku Wanjiru Wambui Wangari Waithera
Wairimu Wangui Wangeci Wacera Wahu Wamaitha Wambura Wanja Warigia Waceke Nyambura Nyokabi Nyawira Nyakio Muthoni Mumbi Mugure Mukami Mwende
Mwikali Mueni Mutheu Ndanu Ndinda Nduku Ndunge Katunge Kanini Kavata Kathini Kalekye Syokau Mbithe Mbula Wavinya Njoki Njambi Gathoni Gakii
Gacheri Kagwiria Karimi Kawira Kendi Makena Mukiri Mwendwa Nkatha Nkirote Chebet Chelimo Chelagat Cherono Cherotich Chepkemoi Chepkoech
Chepkirui Chepngetich Chemutai Chepchumba Chepkorir Jebet Jeptoo Jepkosgei Jerop Jelagat Jepchirchir Jepkemboi Kemunto Kerubo Bosibori Moraa
Nyaboke Kwamboka Gesare Nyanchama Nekesa Nafula Nasimiyu Naliaka Namalwa Nanjala Khavere Mideva Afandi Ayuma Kagendo Kiptoo Kipchoge
Kipkemboi Kipchumba Kiprono Kiprop Kiprotich Kipkorir Kipngetich Kibet Kiplagat Kipruto Cheruiyot Rotich Koech Langat Korir Kirui Mutai
Njoroge Kamau Kariuki Mwangi Maina Macharia Muchiri Mugo Muriithi Muriuki Njuguna Ndungu Nganga Ngugi Karanja Kimani Kinyua Gitau Gichuru
Githinji Waweru Wachira Wainaina Gathogo Irungu Kuria Mbugua Mungai Thuo Otieno Ochieng Odhiambo Omondi Onyango Opiyo Okoth Ouma Owino Oduor
Ogutu Okello Okumu Omollo Onyancha Opondo Oloo Odongo Ojwang Owuor Wafula Wekesa Barasa Simiyu Wanyama Wanjala Masinde Mukhwana Shikuku
Mutiso Mutua Musyoka Mutinda Mutuku Mwanzia Muthama Kioko Kilonzo Kyalo Musau Nzioka Wambua Makau Munyao Ndolo Baraka Bahati Imani Amani
Neema Rehema Zawadi Furaha Tumaini Upendo Subira Salama Shukuru Faraja Pendo Mwanaisha Mwanajuma Mwanahamisi Mwajuma Zuhura Zulekha Zainabu
Halima Hamisi Hamisa Rajabu Ramadhani Shabani Saidi Salum Selemani Abdalla Abdallah Abdulla Abdulrahman Abdirahman Abdi Abdullahi Bakari
Bashiru Chausiku Fatuma Faida Fadhili Hadija Hawa Idi Issa Jamila Jumanne Kassim Khamis Khadijah Mariamu Masoud Mbarak Mwanamisi Mwinyi Mzee
Nassoro Omari Rukia Sauda Sofia Swalehe Tatu Yusufu Ashura Asia Zena Kato Wasswa Nakato Babirye Nakku Nabirye Namubiru Nansubuga Nalubega
Nakawuki Namukasa Nabukenya Namatovu Nakanwagi Mukasa Kizito Ssali Lubega Ssekandi Byaruhanga Tumusiime Tusiime Ainembabazi Ninsiima
Kyomuhendo Kobusingye Atuhaire Akampurira Asiimwe Ayebare Mugisha Musinguzi Okot Ocen Odoch Opio Achan Acen Adong Akullo Amongi Apio Ataa
Ayaa Uwase Uwimana Uwamahoro Mukamana Mukandayisenga Nyiramana Ingabire Iradukunda Ishimwe Niyonzima Nsengiyumva Habimana Hakizimana
Nshimiyimana Ndayisenga Tuyisenge Umutoni Umuhoza Mutesi Muhire Abebe Abebech Abel Abera Aberash Abinet Adanech Addis Addisu Adugna Alem
Alemayehu Alemitu Alemnesh Alemtsehay Almaz Amare Amanuel Amsale Asefa Asegedech Aselefech Ashenafi Asmamaw Aster Asnakech Ayantu Ayele
Ayelech Ayana Aynalem Azeb Bekele Bekelech Belay Belayneh Belaynesh Berhane Berhanu Bereket Bethlehem Betelhem Beza Bezawit Biruk Birtukan
Bizunesh Biftu Bontu Chala Chaltu Dagim Daniel Dawit Debela Dejene Demeke Dereje Derartu Desta Destaw Dinknesh Elsabet Emebet Endale Ephrem
Ermias Eskedar Etagegn Eyerusalem Fantaye Fasika Fekadu Feven Feyisa Fikadu Fikirte Firehiwot Freweyni Frehiwot Gadise Gashaw Genet Getachew
Getahun Getaneh Gete Girma Girmay Gizachew Habtamu Haile Hailu Hana Hanan Haregewoin Hawi Helen Henok Hiwot Hirut Ibsa Jemal Jibril Kalkidan
Kasech Kebede Kebebush Kedir Kelemua Kidist Kidane Kumsa Lelise Lemlem Lemma Leta Leul Lidiya Lidya Liya Lulit Mahlet Marta Marye Masresha
Mebrahtu Mebrat Mehret Mekdes Mekonnen Melaku Melat Melkam Meron Meseret Mesfin Mihret Mikias Mimi Mintesinot Misrak Mohammednur Muluken
Mulu Mulugeta Mulunesh Nardos Nigist Netsanet Obse Rahel Redeat Robel Roza Sara Samrawit Seble Sebsibe Selam Selamawit Selome Semira Senait
Seyoum Shewit Shitaye Shumet Sifan Sintayehu Sisay Solomon Sosina Tadele Tadesse Tamirat Tamiru Tariku Tarikua Tayech Tedros Teferi Tegegn
Tekle Temesgen Tesfaye Tesfa Tewodros Tewabech Teshome Tigist Tihitina Tilahun Tirhas Tirunesh Tizita Tolosa Tsegaye Tsehay Tsige Tsion
Wagaye Wendimu Werkitu Workinesh Worknesh Wubit Yared Yeabsira Yeshi Yeshimebet Yetnayet Yodit Yohannes Yonas Yordanos Zelalem Zemzem
Zenebech Zerihun Zewdu Zinash Zufan Adaeze Adaobi Ade Adebayo Adewale Adeola Adunni Akachi Amaka Amarachi Ayodele Ayomide Babatunde Bolanle
Bukola Chiamaka Chibuzo Chidi Chidinma Chike Chinedu Chinwe Chioma Chukwudi Damilola Ebele Efosa Ejike Ekene Emeka Ezinne Femi Folake
Folasade Funke Funmilayo Gbenga Ifeanyi Ifeoma Ike Ikechukwu Jide Kelechi Kemi Kenechukwu Kunle Lekan Ngozi Nkechi Nkem Nneka Nnamdi Obi
Obinna Ogechi Okechukwu Olumide Oluwaseun Omolara Osas Ronke Sade Segun Seun Shade Simi Sola Taiwo Temitope Titi Tobi Tolu Tope Tunde Uche
Uchenna Ugochi Uju Yetunde Yemi Yinka Abena Abiba Adwoa Afia Afua Ahenkan Akosua Akua Ama Amma Araba Efua Ekow Esi Kobina Kofi Kojo Kwabena
Kwadwo Kwaku Kwame Kwasi Kwesi Maame Nana Yaa Yaw Mensah Nii Naa Fatou Fatoumata Aminata Awa Mariama Ousmane Mamadou Amadou Moussa Ibrahima
Cheikh Abdoulaye Aissatou Bintou Boubacar Oumar Kadiatou Seydou Modou Lamine Ndeye Astou Khady Coumba Souleymane Ayanda Bongani Bonginkosi
Buhle Busisiwe Dumisani Lerato Lindiwe Lungile Mandla Mbali Mpho Nandi Nkosinathi Nomsa Nomvula Nosipho Ntombi Palesa Portia Refilwe Sbusiso
Sibongile Sibusiso Sipho Siyabonga Thabo Thandeka Thandi Thandiwe Thembi Themba Thulani Tshepo Tumelo Unathi Vusi Xolani Zanele Zandile
Zodwa Zinhle Limpho Lineo Mamello Matseliso Mathabo Mampho Mamosa Nthabiseng Puleng Retselisitsoe Teboho Thato Tsepo Tsebo Lebohang Lesego
Kabelo Karabo Katlego Itumeleng Chipo Farai Kudzai Nyasha Rudo Rumbidzai Ruvimbo Tafadzwa Tariro Tatenda Tawanda Tendai Tichaona Tinashe
Chenai Blessing Bwalya Chanda Mulenga Mutale Mwape Temwa Thokozani Chikondi Chifundo Kondwani Limbani Mphatso Tamanda Tiyamike Yankho Hery
Lalao Lalaina Mamy Miora Naina Nirina Noro Rado Rija Solofo Tahina Tiana Toky Vola Voahangy Zo Faniry Fara Haja Hanta Andry Rivo Tojo Bako
Lanto Angelica Angelo Aileen Alma Amihan Analyn Annaliza Annalyn Apolinario Arnel Ariel Arlene Armando Bayani Beverly Bienvenido Bong
Bongbong Boyet Carlito Carmelita Catalina Celestino Cherry Cherryl Christine Cynthia Danilo Delia Diosdado Dodong Dolores Edgardo Edna Edwin
Efren Elenita Elmer Elvie Emelita Emma Erlinda Ernesto Erwin Estrella Evangeline Evelyn Ferdinand Fidel Flordeliza Florencio Gemma Gerald
Geraldine Gina Girlie Glenda Gloria Grace Hazel Honeylyn Imelda Inday Irene Ireneo Irma Jackielyn Janice Jaymar Jayson Jazmin Jenalyn
Jennelyn Jennylyn Jerome Jessa Jessica Jhoanna Jhon Jhun Jinky Joan Joanna Jocelyn Joebert Joel Joey Jomar Jonalyn Jonathan Jovelyn Joven
Joy Joyce Judith Julieta Julius Junjun Kaye Kristine Kristel Leizel Lanie Leah Leilani Leonora Leticia Liezl Ligaya Liza Lorena Lorna
Lourdes Lovely Luzviminda Ma Mae Maricel Maricar Maribel Maricris Marites Marilou Marilyn Mario Marivic Marjorie Marlon Marvin Mary Maryann
Mayann Mayumi Melanie Melchor Melody Mercedes Merlinda Michelle Milagros Mylene Myra Nanette Nelia Nelson Nena Nenita Nestor Nilda Noel Noli
Nonoy Nora Norma Norman Novelyn Nympha Oscar Pacita Perla Precious Princess Ramil Ramon Randy Raquel Rebecca Remedios Renato Reynaldo Rhea
Rhodora Ricardo Richelle Riza Rizalina Rochelle Rodel Rodolfo Rodrigo Rogelio Roland Rolando Romeo Romnick Ronald Ronaldo Ronnel Rosalie
Rosalinda Rosalyn Rosario Rose Roseann Rosemarie Rowena Roxanne Ruel Rufino Salvador Sheila Sherlyn Sheryl Shirley Susana Teodoro Teresita
Tess Tessie Trisha Vangie Vanessa Vergel Vicente Victoria Vilma Virgilio Virginia Vivian Wilma Wilfredo Winnie Yolanda Zenaida Adam Adrian
Agnes Alan Albert Alexander Alex Alexis Alfred Alice Alison Allan Allen Alvin Amanda Amber Amelia Amos Amy Andrea Andrew Andy Angel Angela
Angelina Ann Anna Anne Annie Anthony Antony April Arnold Arthur Ashley Audrey Augustine Austin Barbara Barnabas Barry Beatrice Belinda Ben
Benedict Benjamin Bernadette Bernard Bernice Bert Beth Betsy Betty Beverley Bill Billy Bob Bobby Bonface Boniface Bosco Brenda Brian Bridget
Bruce Bryan Caleb Calvin Cameron Carl Carla Carmen Carol Caroline Carolyn Caren Catherine Cathy Cecilia Celestine Charity Charles Charlie
Charlotte Chris Christian Christina Christopher Claire Clara Clare Claude Clement Cliff Clinton Colin Collins Connie Cornelius Craig Crispin
Cyril Cyrus Daisy Damaris Damian Dan Daniella Danny Daphne Darren Dave David Dawn Dean Deborah Debra Dennis Derek Desmond Diana Diane
Dickson Dinah Dominic Don Donald Donna Dora Doreen Doris Dorcas Dorothy Douglas Duncan Dylan Eddie Edgar Edith Edmund Edward Edwina Eileen
Elaine Eleanor Elijah Elisha Eliud Eliza Elizabeth Elisabeth Ella Ellen Ellie Elsie Emily Emmanuel Enid Enoch Eric Erick Erica Ernest Esther
Ethan Ethel Eugene Eunice Evans Eva Eve Everlyne Ezekiel Ezra Faith Felicia Felicity Felix Festus Fiona Flora Florence Frances Francis Frank
Franklin Fred Frederick Freda Gabriel Gary Gavin Geoffrey George Georgina Gerard Gertrude Gideon Gilbert Gillian Gladys Glen Glenn Godfrey
Godwin Gordon Graham Grant Greg Gregory Hannah Harold Harriet Harry Harrison Harvey Heather Hector Helena Henry Herbert Hilary Hilda Hillary
Holly Hope Horace Howard Hugh Ian Ibby Ida Ignatius Immaculate Innocent Iris Isaac Isabel Isabella Isaiah Ivan Ivy Jack Jackie Jackline
Jackson Jacob Jacqueline Jael Jake James Jamie Jan Jane Janet Jared Jason Jasmine Jean Jeff Jeffrey Jemimah Jennifer Jenny Jeremiah Jeremy
Jerry Jesse Jessie Jill Jim Jimmy Joab Joachim Joanne Job Jodie Joe Johana Johanna John Johnny Johnson Johnstone Jon Jonah Jonas Jones
Jordan Joseph Josephat Josephine Joshua Josiah Josphine Jude Judy Julia Julian Julie Juliana Juliet Juliette June Justin Justus Karen Kate
Katherine Kathleen Kathy Katie Keith Kelly Kelvin Ken Kennedy Kenneth Kerry Kevin Kim Kimberly Kirsty Kristen Kyle Lance Larry Laura Lauren
Laurence Lawrence Lazarus Leo Leonard Leslie Levi Lewis Lilian Lillian Lily Linda Lindsay Linet Linus Lisa Lois Loise Louis Louise Lucas
Lucia Lucy Luke Lydia Lynette Lynn Mabel Magdalene Malcolm Marcus Margaret Marie Marion Mark Marlene Marshall Martha Martin Martina Mathew
Matthew Maureen Maurice Mavis Max Maxwell May Meg Megan Melissa Mercy Meshack Micah Michael Michele Mike Mildred Millicent Milton Miriam
Mitchell Moira Molly Monica Morris Moses Moureen Muriel Murray Nancy Naomi Natalie Natasha Nathan Nathaniel Neil Nelly Nehemiah Newton
Nicholas Nick Nicky Nicola Nicole Nigel Noah Oliver Olive Olivia Owen Paddy Pamela Patience Patricia Patrick Paul Paula Pauline Peace Peggy
Penelope Penina Percy Perpetua Peris Pete Peter Petronilla Philemon Philip Phillip Philippa Philomena Phoebe Phyllis Pius Polly Polycarp
Priscah Priscilla Protus Prudence Purity Rachael Rachel Ralph Ray Raymond Rebekah Regina Reuben Rhoda Richard Rick Ricky Rob Robert Roberta
Robin Roda Rodney Roger Ron Ronnie Rosa Roseline Rosemary Ross Roy Ruby Rupert Russell Ruth Ryan Sally Salome Sam Sammy Samson Samuel Sandra
Sandy Sarah Scholastica Scott Sean Selina Septimus Seth Shadrack Shane Shannon Sharon Shaun Shelley Sheldon Sidney Silas Silvia Simeon Simon
Simone Sonya Sophia Sophie Stacey Stacy Stan Stanley Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Susanna Susanne Susie
Suzanne Sylvester Sylvia Tabitha Tanya Ted Teresa Teresia Terence Terry Thelma Theodore Theresa Thomas Tiffany Tim Timothy Titus Toby Todd
Tom Tommy Tony Tracy Tracey Travis Trevor Trina Trizah Tyler Una Ursula Valentine Valerie Vera Veronica Veronicah Vic Victor Vincent Violet
Viola Walter Wanda Warren Wayne Wendy Wesley Wilbert Wilfred William Willy Willie Wilson Winfred Winfridah Winston Yvette Yvonne Zachary
Zack Zipporah Zoe Beatrix Hans Klaus Jurgen Wolfgang Dieter Stefan Andreas Matthias Sven Lars Ole Bjorn Ingrid Astrid Birgit Heike Anneke
Marieke Sander Bram Joost Kees Piet Jeroen Maarten Willem Pieter Sanne Femke Lotte Jasmijn Giulia Giovanni Giuseppe Marco Matteo Luca
Francesca Chiara Paolo Antonella Pierre Jacques Francois Jean-pierre Mathieu Julien Nicolas Camille Chantal Celine Amelie Elodie Aurelie
Sylvie Ivana Ivo Jovan Dragan Milan Zoran Marija Ana Jelena Svetlana Natalia Natalya Tatiana Olga Irina Oksana Olena Ludmila Ljudmila Sergey
Sergei Dmitri Dmitry Vladimir Igor Oleg Yuri Mykola Vasyl Andriy Bogdan Taras Iryna Kateryna Halyna Nadiya Oleksandr Volodymyr Agnieszka
Katarzyna Malgorzata Krzysztof Piotr Pawel Tomasz Marek Jolanta Danuta Elzbieta Ewa Dorota Beata Grzegorz Wojciech Andrzej Jerzy Zbigniew
Ion Ioana Mihai Mihaela Gheorghe Vasile Florin Florentina Cristina Cristian Adriana Elena Alexandru Andrei Catalin Dumitru Marius Nicoleta
Raluca Razvan Simona Stefania Valentin Viorel Georgi Ivanka Petar Dimitar Stoyan Todor Hristo Nikolay Desislava Eleni Giorgos Yannis Kostas
Nikos Dimitris Ioannis Zoltan Laszlo Istvan Gabor Zsuzsa Ildiko Agim Arben Besnik Fatmir Ilir Lulzim Mehmet Mustafa Ayse Fatma Emine Hatice
Zeynep Elif Hakan Murat Ahmet Huseyin Ozgur Serkan Emre Burak Volkan Sevgi Gulsen Songul Ayten Nurten Yildiz Jose Juan Carlos Luis Miguel
Pedro Jorge Francisco Antonio Alejandro Roberto Eduardo Fernando Manuel Javier Sergio Raul Ruben Arturo Alberto Enrique Jesus Guadalupe
Lupita Margarita Alejandra Gabriela Juana Alicia Claudia Araceli Blanca Esperanza Rocio Xiomara Yesenia Yadira Marisol Josefina Concepcion
Ximena Valentina Camila Mateo Santiago Diego Andres Felipe Hugo Joaquin Julio Marcos Pablo Rafael Ramiro Rene Rigoberto Saul Wilmer Yeison
Joao Paulo Tiago Rui Nuno Ines Joana Catarina Beatriz Luciana Fernanda Marcia Aparecida Raimunda Francisca Antonia Severino Edson Gilberto
Wellington Wanderley Cleber Josue Abdulaziz Abdelkader Abdelrahman Abdulkarim Abdulmalik Adel Aida Ahlam Amina Aminah Amjad Aya Ayman Basel
Bassam Dina Eman Esraa Fadi Faten Fares Faris Farouk Fathi Fayez Ghada Hadeel Hala Hamdi Hanadi Hani Hany Hatem Hayat Hazem Heba Hind Hisham
Huda Hussain Ihab Imad Iman Jaber Jihad Joud Karim Kareem Khalil Laith Lama Layla Leila Lina Mahmoud Maher Majed Manal Marwa Marwan Maysoon
Mona Mounir Munther Nada Nader Nasser Nawal Nour Noura Osama Rana Rania Rasha Reem Rima Ruba Sabah Safaa Saif Salah Samah Samar Sameh Sami
Sanaa Sawsan Shadi Shaimaa Sherif Suha Suhad Tamer Wael Wafa Wissam Yahya Yara Zaki Ziad Zeinab Aicha Rachid Rachida Fatiha Hicham Hamid
Hassane Mounia Zineb Soukaina Abderrahim Abdellah Mbarka Mohand Saida Malika Samira Karima Farida Latifa Houria Said Agus Andi Ani Anisa
Asep Ayu Bambang Budi Cahyo Citra Dadang Dedi Dede Dewi Dian Dwi Edi Eka Eko Endang Fitri Hadi Hendra Indah Intan Iwan Joko Kartini Lestari
Mega Mulyadi Mulyono Nanik Ningsih Novi Nur Nurul Nyoman Putri Putu Ratna Ratih Retno Rini Rina Rizki Rohmah Rudi Sari Sarinah Siti Slamet
Sri Sugeng Suharti Sukarti Sulastri Sumarni Sumiati Supriyadi Suryani Susi Sutrisno Sutinah Teguh Tini Titik Tono Tri Tuti Udin Wahyu
Wahyuni Wati Wawan Wayan Widya Wiwik Yanti Yanto Yati Yayan Yudi Yuli Yuni Zulkifli Aminuddin Aziz Azlan Azman Faizal Farid Hafizah Hairul
Jamaludin Kamarudin Mazlan Nurhaliza Norhayati Rohani Roslan Rosmah Shahrul Zainal Aishah Amirul Linh Huong Lan Mai Hoa Thuy Trang Thao
Phuong Nga Ngoc Hanh Hang Hien Hung Dung Tuan Minh Duc Anh Binh Chau Cuong Dao Dat Diep Dinh Giang Ha Hai Hieu Hoang Hong Huan Hue Huy Huyen
Khanh Khoa Kien Kieu Lam Lien Loan Long Luan Ly Nam Nghia Nguyet Nhan Nhi Nhung Oanh Phat Phong Phuc Quan Quang Quoc Quyen Quynh Tam Tan
Thanh Thang Thi Thinh Thoa Thu Thuan Thuong Tien Toan Trinh Trong Trung Truong Tu Tung Tuyet Uyen Van Viet Vinh Vy Xuan Yen Aung Aye Cho Hla
Htay Htun Khaing Khin Kyaw Kyi Lwin Maung Moe Mya Myint Myo Naing Nandar Nilar Nwe Nyein Ohn Phyo Phyu Sandar Sanda San Sein Shwe Soe Su
Thandar Thant Thaung Thein Thet Thida Thin Thiri Thuzar Tin Tun Wai Win Yadanar Yi Zaw Zin Zarni Ei Hnin Wutyi Pyae Sone Sokha Sophea
Sopheap Sreymom Sreyneang Sreypov Sreyleak Srey Channary Bopha Chanthy Dara Kosal Kunthea Makara Maly Mony Nary Phalla Phearum Pisey
Pheaktra Ratana Rattana Rithy Sambath Samnang Saroeun Savy Sina Sochea Sokhom Sokunthea Sophal Sophy Sopheak Sothea Sovann Sovanna Sreymao
Theary Vanna Vanny Veasna Vuthy Kimheng Kimsan Chenda Chantha Sokhim Somchai Somsak Somying Malee Nok Noi Ploy Lek Prasert Wichai Anong
Kanya Siriporn Supaporn Wanida Bounmy Khamla Wei Fang Jing Yan Xia Mei Ling Hua Ying Xin Xiu Yu Yun Li Qing Xiang Ping Jun Feng Gang Bo Chao
Jie Hui Tao Ming Qiang Jian Peng Bin Hao Kai Lei Liang Ning Rong Shu Ting Wen Xiaoli Xiaoming Xiaohong Xiaoyan Xiaomei Xiaofang Xiaowei
Xiaojun Meiling Meihua Lihua Lijun Liping Guohua Guoqiang Jianguo Jianhua Jianjun Zhiqiang Zhigang Zhiwei Haiyan Hongmei Yanling Yuping
Yulan Yumei Guiying Xiuying Xiulan Shufen Weihong Weidong Xuemei Chunhua Chunyan Dongmei Yaping Jinhua Jiahui Jiaqi Zihan Yuchen Haoran
Yating Jiaying Hiroshi Kenji Takashi Yuki Yoko Keiko Akira Haruka Minho Jisoo Jihye Sungmin Youngsoo Minji Eunji Hyun Seojun Jiyeon Bataa
Bolormaa Ganbaatar Tuya Dilnoza Gulnora Nargiza Umida Zulfiya Bakhtiyor Jamshid Rustam Sherzod Ulugbek Aibek Aigul Ainura Asel Bakyt Gulnara
Nurlan Rose-marie Marie-claire Wilner Dieudonne Fritz Guerda Islande Jocelyne Magalie Mirlande Nadege Rosemene Yolette Fabiola Lovelie Esaie
Ernst Evens Frantz Junior Abdul Abdur Abdullah Abul Abu Afroza Afrin Afsana Ainul Ajmeri Akhi Akhlima Akram Akramul Alal Alamin Alamgir
Aleya Alauddin Amena Anamul Anisul Anisur Anik Anika Anjuman Anjuara Anjumanara Anowara Anwara Apurba Arafat Ariful Arifa Arifin Ashraful
Ashik Ashikur Asma Asmaul Ataur Atikur Atiya Azizur Azmal Babor Badsha Baharul Bahar Balal Bappi Bappy Barek Baset Basir Bazlur Bablu
Bachchu Bacchu Belal Bellal Billal Biplob Bijoy Bijoya Bipul Bithi Bokul Bokhtiar Borhan Bristy Brishti Bulbul Bulbuli Bulu Chadni Chameli
Chand Chhobi Chompa Chumki Dalim Delwara Dilruba Dilara Dinu Doli Dulal Dulali Ekramul Ela Emdad Emon Enamul Ershad Eti Farjana Farhad
Fardin Feroza Fazlul Fazlur Fojlul Fokir Fuad Fulbanu Fulmoti Forida Faruq Ferdous Fahmida Gias Giyas Gofur Golapi Gulshan Gulnahar Habiba
Hafeza Hafija Hakim Halim Hanif Hanifa Hajera Harunur Hashem Hashi Hasnahena Hasibul Hasib Hasanul Hazera Helal Hena Hira Hiru Hosneara
Hosne Hridoy Hosna Iftekhar Imdadul Imam Imamul Inamul Irin Isha Ishrat Israfil Israt Izharul Jabed Jabbar Jahangir Jahura Jahurul Jalil
Jamal Jaharul Jannati Jarina Jashimuddin Jebunnesa Jesmeen Jharna Jhorna Jhumur Jibon Joba Jobeda Johurul Johora Jony Jonny Josna Jotsna
Joshna Josim Joynal Joyanti Joynab Juboraj Jubayer Jui Julhas Jumur Juthi Kader Kadir Kaderi Kajol Kakoli Kalpona Kamona Kamrunnahar Karimun
Kashem Kawsar Kazal Keya Khaleda Khalek Khabir Khokon Khorshed Khurshida Khodeja Khukumoni Kobita Kobir Kolpona Komol Konika Labony Laboni
Labonno Lablu Lailatul Laizu Laki Lakhi Lavlu Lalon Lamia Lima Lipi Lipika Lota Lokman Lucky Luna Lutfa Lutfar Lutfor Lutfun Mahbuba Mahinur
Mahfuza Mahmuda Mahadi Mahtab Maksuda Maksud Malek Maleka Malati Mamunur Manik Manjura Mannan Marufa Marzia Masum Masuma Matin Mazed
Mazharul Mehedul Mehjabin Mim Minu Miraj Miru Mithila Moyna Moina Moinul Mojibur Mokbul Mokhles Mokta Moksed Moksedul Momin Mominul Momota
Momtaz Monju Monjurul Monjila Monoara Monsur Montu Morium Moriom Morjina Morsheda Mosammat Mosarrof Moslem Moslema Moslim Moti Motin Motiur
Mouri Mou Moyej Mozammel Mubarak Mujib Mujibur Mukhlesur Mukul Mumtahina Mumu Murad Murshida Mursheda Mushfika Mushtari Muslima Nadira
Nafisa Nahida Naim Najia Najim Najmin Nasrina Nayan Nayeem Nazim Nazmin Nazneen Niamul Niaz Nijam Nijamul Nila Nilu Nipu Nirob Nishat Nishi
Nitu Nomita Nowshin Noyon Nuri Nurunnahar Nurunnesa Nurnahar Nusrat Nuzhat Oli Oliur Omor Orpita Omit Ojufa Pakhi Panna Papia Papri Parbin
Pavel Peyara Peyari Piyari Piyas Pintu Piya Poli Polash Poppi Popi Pori Porimol Poribanu Prodip Prokash Provat Putul Pushpo Rabbi Rabby
Rabeya Rabiul Rabindra Rafia Rafi Ragib Rahela Rahena Rahat Rahmat Rahmot Raisa Rajib Rajon Rajia Ramjan Ramzan Rasheda Rasel Rashedul
Rashedur Rebeka Reba Rehena Reza Rifat Rijia Rikta Rimi Rimon Ripa Ripon Risa Riyad Riyaz Rizia Rozina Rojoni Rokon Rokeya Rojifa Romij
Romjan Romana Roni Rony Rosy Rosina Rowshan Rowshonara Rubi Rubaiya Ruksana Rumana Rumi Rumpa Rupom Rustom Ryhan Saber Sadek Sadekul Sahana
Sahara Saheda Sahela Sahin Sahida Saidul Saidur Saiful Sajeda Sajib Sajidul Sakib Sakhina Salauddin Salahuddin Salim Salehin Saleh Samad
Samiul Samsun Samsunnahar Sanowar Sanjida Saokat Shaokat Sathi Sattar Sayeda Sayma Selim Serajul Setu Shahab Shahabuddin Shaheda Shahed
Shahjahan Shahadat Shahanaz Shahanara Shahanur Shahidur Shahinoor Shahriar Shahrukh Shaila Shaikat Shajeda Shakhawat Shamol Shampa
Shamsunnahar Shamsun Shanto Shapla Shaon Sharif Sharifa Shathi Shewly Sheuly Shewli Sheuli Shiuli Shila Shimu Shimul Shipra Shiraj Shirina
Shohan Shohana Shohidul Shoma Shompa Shonali Shopna Shopon Shorif Shorna Shuchona Shuvo Siam Siddik Siddiq Siddiqur Sifat Sima Simu Siraji
Sitara Sobuj Sobur Sobita Sohana Sojib Sokhina Soniya Soma Sojol Sorna Subarna Subroto Sufia Sufiya Suhel Sujon Sukumar Sumaya Sumonto Surma
Surovi Syeda Tahera Tahamina Tajul Tajmul Tamanna Tamim Tandra Tania Tanjila Tanjina Tanzina Taposh Tapos Tareq Tarikul Taslim Tauhid
Tofazzal Tohura Toma Tonni Tonmoy Touhid Towhid Tuli Tulshi Tumpa Umme Ujjal Uzzol Waliul Wahida Yeasin Younus Zahanara Zahura Zahirul
Zannat Zannatul Zahangir Zesmin Zinnat Zinia Ziaul Zillur Zobaida Zubaer Myat Saied Zaied Sayed Saeed Hamed Wahed Zubayer Akbar Alim Anis
Anjana Anowar Arif Arifur Asaduzzaman Asif Atik Azizul Babul Badal Bilkis Bilkish Bonna Dalia Delwar Delowar Dipa Dipu Dolly Elias Fahim
Faisal Farhana Faria Faruk Faruque Fatema Ferdousi Firoz Firoza Fouzia Golam Habib Habibur Hafiz Hamida Harun Hasina Humayun Ilias Imran
Ismat Jahanara Jahid Jakir Zakir Jalal Jannat Jannatul Jashim Jasim Jasmin Jesmin Johir Zahir Joshim Juel Jewel Julekha Kalam Kamrul
Kamruzzaman Kanchan Khairul Kohinoor Komola Kulsum Laily Laila Latif Liton Litu Mahbub Mahfuz Mahmudul Majeda Mamun Maruf Masud Masuda
Mehedi Minara Mintu Mitu Mizan Mizanur Mohsin Moin Monir Monira Moniruzzaman Monowara Morshed Mosharraf Motaleb Moushumi Mukta Munna Mushfiq
Nahid Najmul Nasim Nasima Nasrin Nazma Nazmul Nazrul Nilufa Nilufar Nipa Noor Nurjahan Nurun Obaidul Parul Popy Rafiq Rafiqul Rahim Rahima
Raihan Rakib Ratan Rezaul Riad Robiul Rofik Rofiqul Rohima Rokib Roksana Roushan Rubel Ruma Runa Ruhul Sabbir Sabrina Saddam Sagor Sajal
Salam Saleha Shabnam Shafiq Shafiqul Shahana Shahidul Shahin Shahinur Shahnaz Shakil Shakila Shamima Shamsul Sharmin Shefali Shilpi Shipon
Shirin Shohag Shohel Sohag Sohel Shorifa Shumi Siraj Sirajul Sumaiya Sumi Sumon Suraiya Swapan Tahmina Tanvir Tanzila Taslima Tipu Titu
Tuhin Uzzal Wahid Yasin Zahid Ziaur Zohra Hossein Chaudhury
Gift Star Penny Rich Beauty Storm Happy Pinky Baby Honey Prince Queen Love Sunday Monday Friday
Summer Autumn Winter Spring Brook River Sky Rain Crystal Pearl Fern Bright
Goodluck Wisdom Justice Liberty Knowledge Clever Smart Marvelous Marvellous Lovemore Learnmore Trust Trymore Talent Givemore Godknows
Memory Progress Privilege Prosper Prosperity Success Victory Champion Winner Winners Miracle Wonder Wonderful Favour Favor Glory Godsend
Godspower Peaceful Patient Comfort Confidence Obedience Obey Honest Honesty Honour Honor Humble Gentle Kind Kindness Merciful Gracious
Praise Praisegod Worship Heaven Heavenly Angels Rejoice Bliss Blessed Bless Blessings Bountiful Fortune Fortunate Luck Treasure Diamond
Diamonds Golden Gold Silver Jewels Emerald Sapphire Opal Jade Coral Ivory Ebony Ginger Pepper Sage Basil Clove Candy Candies Sugar Sweet
Sweetie Sweetness Sweetheart Apple Berry Peaches Plum Lemon Cookie Coco Cocoa Brandy Sherry Whisky Tequila Doll Bunny Kitty Bambi Birdie
Wren Hawk Eagle Falcon Lark Raven Dove Swan Fox Wolf Bear Lion Tiger Drake Buck Colt Bee Bug Rocky Rock Clay Dale Ridge Heath Forest Woody
Reed Moss Ash Birch Rowan Willow Hunter Fisher Archer Mason Carter Taylor Baker Cooper Chandler Parker Paige
Duke Earl Baron Count Knight Squire Bishop Deacon Pope Abbot Chancellor Noble Royal Regal Majesty Reign
Prime Sonny Bud Buddy Pal Ace Art Drew Chase Pat Pip Wade Pierce Dash Rip Rusty Dusty Misty Stormy Windy Gale Breeze
Cloud Sunshine Sunrise Moon Nova Comet Galaxy Daylight Noon Midnight Easter Christmas Natal Holiday Destiny Fate
Constance Constant Temperance Verity Truth True Chance Serendipity Harmony Lyric Rhyme Song Psalm Aria Bell Belle Chime Ember Blaze
Beam Flash Spark Bolt Lightning Thunder Rainy Snow Snowy Frost Ice Icy Dee Bonnie Bonny Merry Happyness Happiness Joyful Joyous Jolly Gay
Glad Goodness Goodwill Goodson Goodman Goodwin Finest Best Perfect Supreme Superior Special Unique Favourite Famous Honorable
Reverend Elder Granny Beloved Darling Dearest Darlin Madonna Virgin Saint Trinity Genesis Exodus Revelation Gospel Shepherd Shield Sword
Brave Bravery Courage Strong Stronger Mighty Freedom Independence Liberation Unity Solidarity Democracy Republic
Nation King Kings Queenie Emperor Empress Wealth Prayer
Promise Proof Forgive Forgiveness Thankful Thankyou Thankgod Gratitude Gratefulness Welcome Wellcome Bye
Remembrance Loveness Loving Lover Passion Wish Hopeful Hopewell
Sorrow Pain Regret Lonely Alone Lastborn First Third Skye Ocean Oceana Sea Harbour Harbor Cove Lake Brooklyn London Paris India Africa
America Kenya China Chelsea Devon Sydney Dallas Houston Phoenix Memphis Lincoln Madison Israel Egypt Savannah Savanna Meadow Flower
Blossom Bloom Petal Posy Poppy Tulip Dahlia Lotus Orchid Magnolia Marigold Petunia Primrose Clover Daffodil Rod Dick Gene Hank Huck Jo Lee
Les Lew Mac Mitch Ned Norm Phil Rex Russ Sid Stew Trey Wally Walt Wes Dom Ed Dondon Jong Jingjing Jojo Bing Bingbing Babes Babylyn Jelly
Gem Joyjoy Lovejoy Ningning Tingting Bobot Botong Totoy Toto Nene Ineng Tiny Dimpy Pinkoo Rinky Tinku Bunty Bubbly Bubli Guddu Guddi Pappu
Chintu Chiku Micky Monu Goldy Silky Milky Simple Dimpal Ankle Shine Shiny Twinkle Sparkle Pretty Sweta Moni Poly Shelly Parvin Sum Shy
Magbanua Marissa Melvin Myrna Noemi Normita Orlando Perlita Raymart Reynante Rizal Rizza Rodelio Romulo Rosendo Rowell Russel Shiela
Virgie Arjay Catalino Cherilyn Crisanto Darwin Dionisio Divina Domingo Edilberto Editha Edmar Elpidio Emilio Enrico Estrelita Fe Felicidad
Florante Florencia Fredo Genalyn Haydee Herminia Hernan Isagani Isidro Jaime Jasper Jenelyn Jerico Juanito Lani Leonila Lerma Lilibeth
Lito Lucena Luisito Magdalena Manolito Manny Htet Htwe Swe Thura Wut Yamin Ye Mar Mon Sreyroth Sokun Socheat Davy Kanha Leakhena Malis
Nakry Pheap Phally Phirun Ponleak Reaksmey Rotha Samphors Savoeun Sitha Sovannara Sothy Thyda Tola Vannak Vandy Vibol Virak Widodo Etenesh
Gebre Tarik Gebremedhin Gebreyesus Haileselassie Kiptanui Ruto Wanza Nakimuli Kirabo Musoke Ssemakula Tapiwa Rutendo Munashe Panashe
Kudakwashe Fungai Shingai Simbarashe Takudzwa Tsitsi Vimbai Yeukai Nompumelelo Nokuthula Nonhlanhla Ntombifuthi Siphiwe Vuyo Zola Kagiso
Keabetswe Lebo Naledi Neo Tebogo Abla Adjoa Akwasi Baaba Ebo Ekua Fiifi Kweku Ohene Abimbola Abiodun Adedayo Adekunle Adesuwa Aderonke
Afolabi Ajayi Akpan Anuoluwapo Babajide Bamidele Chibuzor Chika Chikodi Chima Chinasa Chinenye Chinonso Chisom Chukwuemeka Ebere Efe
Enitan Esosa Ifunanya Ijeoma Ikenna Isioma Itunu Iyabo Jumoke Kehinde Lanre Mfon Modupe Morenike Ndidi Nonso Oghenekaro Olabisi Oladele
Olamide Olayinka Olu Omotola Onyeka Onyinye Osagie Rotimi Seyi Tobiloba Tolulope Wale Mostafa Fulmoni Marium Mousumi Tamang Gurung Magar
Thapa Rai Limbu Sherpa Shrestha Karki Khadka Basnet Bhandari Bhattarai Adhikari Acharya Poudel Pokharel Regmi Rijal Sapkota Subedi Tiwari
Upreti Mahato Chaudhary Mandal Paswan Sah Thakur Vasuki Selvaraj Muthu Mutthulakshmi Bhuvaneswari Alamelu Parameswari Pandiyan Periyasamy
Ponni Ramalingam Santhi Thangam Yogeswari Karthiga Kumaresan Chandrasekaran Balasubramaniam Annadurai Arumugam Indika Sandya Lalith
Madushani Malani Nandani Nishanthi Niluka Pathum Priyanga Sepalika Sithara Sudath Sujeewa
Will Min
`,
  family: `
Abbasi Afridi Agha Alvi Ansari Arain Awan Baig Bajwa Baloch Bangash Bari Bhatti Bhutta Bhutto Bugti Butt Chaudhary Chaudhry Chaudhari
Choudhary Choudhury Cheema Chishti Dar Durrani Farooqi Gill Gilani Gondal Gujjar Hashmi Iqbal Jafri Jamali Janjua Jatoi Joyia Kakar Kayani
Kazmi Khan Khattak Khokhar Khosa Lashari Leghari Lodhi Magsi Malik Marri Masih Memon Mengal Mirza Mughal Naqvi Niazi Noorani Orakzai Pasha
Pathan Pirzada Qazi Qureshi Rana Randhawa Rao Raza Rizvi Sheikh Shaikh Siddiqui Siddiqi Soomro Solangi Swati Tanoli Tareen Turi Virk
Warraich Yousafzai Zaidi Zardari Syed Sayyid Bibi Khatoon Begum Akhtar Akhter Akter Khatun Sultana Banu Bano Parveen Agarwal Aggarwal
Agrawal Ahirwar Ahlawat Ahuja Anand Arora Arya Awasthi Babu Bagchi Bai Bajpai Balakrishnan Banerjee Banerji Bansal Barman Barik Behera
Bhagat Bhalerao Bhandari Bharadwaj Bhardwaj Bhargava Bhat Bhatia Bhatnagar Bhatt Bhattacharya Bhoi Bhosale Bisht Bora Borah Bose Chakraborty
Chakravarty Chandra Chatterjee Chaturvedi Chauhan Chavan Chawla Chettiar Choubey Chopra Dalal Das Dasgupta Dash Datta Deshmukh Deshpande
Dhawan Dixit Dubey Dutta Dutt Dwivedi Gaikwad Gandhi Ganguly Garg Gautam Gawde Ghosh Goel Gokhale Gounder Gowda Goyal Grover Guha Gupta
Hegde Hembram Iyengar Iyer Jadhav Jain Jaiswal Jamatia Jena Jha Jogi Johar Joshi Kadam Kale Kamble Kapadia Kapoor Kapur Kar Kashyap Kaul
Kaur Khanna Khare Kohli Koli Krishnamurthy Krishnan Kulkarni Kumar Kumari Kurmi Kushwaha Lal Lohar Mahajan Mahanta Mahapatra Maharana Mahato
Mahto Majhi Majumdar Malhotra Mandal Mane Mathur Maurya Meena Mehra Mehta Menon Meshram Minz Mishra Misra Mistry Mitra Modi Mohanty Mondal
Mukherjee Munda Murmu Murthy Nadar Naidu Naik Naskar Nath Nayak Nayar Negi Nair Nigam Ojha Oraon Pal Panda Pandey Pandit Pandya Panicker
Parihar Parmar Patel Pathak Patil Patnaik Patra Pawar Pillai Pradhan Prajapati Prasad Puri Purohit Rai Raina Rajan Rajput Rajwar Ram Raman
Ramaswamy Ranjan Rastogi Rathod Rathore Raut Raval Rawat Ray Reddy Roy Sabat Saha Sahani Sahoo Sahu Saini Salunkhe Samal Samanta Sanyal
Sarkar Satpathy Sawant Saxena Sengupta Sen Seth Sethi Shah Sharma Shastri Shenoy Shetty Shinde Shrivastava Shukla Singh Singha Sinha Sisodia
Solanki Soni Soren Soundararajan Sood Srinivasan Srivastava Subramanian Suryavanshi Swain Swamy Tanti Tandon Tewari Thakkar Thakur Thapar
Thevar Tiwari Tirkey Toppo Tripathi Trivedi Tudu Tyagi Upadhyay Vaidya Valmiki Varghese Varma Verma Vishwakarma Vyas Wagh Yadav Acharya
Adhikari Aryal Bajracharya Baral Basnet Bastola Bhattarai Bhusal Bista Bishwakarma Bohara Budhathoki Budha Chand Chapagain Chhetri Dahal
Dangol Devkota Dhakal Dhami Dhungana Ghale Ghimire Ghising Giri Gurung Jirel Kafle Kandel Karki Katuwal Khadka Khanal Khatri Khatiwada
Koirala Kunwar Lama Lamichhane Limbu Lohani Luitel Magar Maharjan Mainali Malla Manandhar Moktan Nepal Neupane Oli Panta Parajuli Pariyar
Paudel Paudyal Pokharel Pokhrel Poudel Prasai Pun Pyakurel Rajbanshi Regmi Rijal Rimal Rokaya Sapkota Shahi Shakya Sherpa Shrestha Silwal
Sitaula Subedi Sunar Sunuwar Tamang Thapa Thakuri Tharu Thokar Timalsina Tuladhar Upreti Wagle Yonjan Abeysekara Abeysinghe Abeywickrama
Alwis Amarasinghe Amarasekara Ariyaratne Athukorala Attanayake Balasuriya Bandara Bandaranayake Basnayake Cooray Costa Dassanayake
Dharmadasa Dharmasena Dias Dissanayake Edirisinghe Ekanayake Fernando Fonseka Gamage Gunaratne Gunasekara Gunathilaka Gunawardena
Gunawardana Hapuarachchi Hemachandra Herath Hettiarachchi Hewage Illangakoon Jayalath Jayamanne Jayaratne Jayasekara Jayasena Jayasinghe
Jayasooriya Jayasuriya Jayathilaka Jayawardena Jayawardana Jayaweera Kalubowila Karunanayake Karunaratne Karunathilaka Kaluarachchi Kodikara
Kulathunga Kulasekara Kumara Kumarasinghe Liyanage Liyanarachchi Lokuge Madushanka Mendis Munasinghe Nanayakkara Nawarathna Nissanka
Palihawadana Pathirana Peiris Perera Premadasa Premaratne Rajakaruna Rajapaksa Rajapaksha Ranasinghe Ranatunga Ranaweera Ratnayake
Rathnayake Rodrigo Ruwanpathirana Samarakoon Samaraweera Samarasinghe Sandaruwan Senanayake Seneviratne Senevirathne Silva Siriwardena
Somaratne Soysa Suriyaarachchi Tennakoon Thilakarathna Tillakaratne Udawatta Vithanage Warnakulasuriya Weerakkody Weerakoon Weerasekara
Weerasinghe Weerasooriya Welikala Wickramaratne Wickramasinghe Wickramanayake Wijekoon Wijeratne Wijerathna Wijesekara Wijesinghe Wijesuriya
Wijetunga Wijewardena Yapa Sivakumar Selvaraj Rajaratnam Ponnambalam Nadarajah Kanagaratnam Thambiah Arumugam Sinnathamby Velupillai
Nagalingam Sellathurai Subramaniam Mahendran Mohideen Marikkar Cader Lebbe Barasa Chege Gachanja Gathungu Gichuki Gikonyo Gitonga Kagwe
Kahiga Kamau Karanja Kariuki Karuga Kiarie Kibaki Kihara Kimani Kinyanjui Kirubi Kosgei Kuria Maina Makori Mbogo Mburu Momanyi Mogaka Mokaya
Moindi Muchemi Muiruri Mukundi Mulwa Munene Murage Mureithi Muthee Mutunga Mwai Mwaniki Mwaura Ndegwa Nderitu Ndirangu Ndwiga Ngari Ngige
Njenga Njogu Njiru Nyaga Nyaribo Nyamweya Nyong'o Nyongesa Nyoike Obura Ochola Odera Odinga Odipo Oginga Ogola Okeyo Okoko Okoth Olunga
Omwamba Ondieki Ongeri Onyiego Opiyo Oyugi Ruto Sang Sigei Thiongo Tuwei Wabwire Wako Wamalwa Wandera Wanga Wangila Wanjau Wekulo Yego Bett
Biwott Bii Chumba Cherop Chesang Keter Kemei Kigen Kimutai Kipkoech Kiptanui Kiptum Lagat Lelei Limo Maiyo Ngeno Ngetich Rono Rutto Serem
Tanui Tergat Tum Yator Mwakio Mwamburi Mwachiro Kombo Mwinyi Kazungu Charo Katana Karisa Mbaruku Mwalimu Mushi Massawe Mollel Laizer Lyimo
Kimaro Shayo Swai Temba Urassa Mrema Kessy Minja Ngowi Mwakalinga Mwaipopo Mwakyusa Mbwana Ngonyani Komba Haule Nyoni Mapunda Chacha Marwa
Magesa Masanja Mabula Malima Shija Kulwa Ssemakula Ssebunya Ssempijja Muwanga Kiwanuka Kasozi Kigozi Lutaaya Mayanja Musoke Nsubuga Okello
Okiror Ojok Odongo Otim Walusimbi Wasike Tumwesigye Turyamureeba Kagame Kayibanda Mugabo Ndahiro Nkurunziza Abate Abdi Abebe Abegaz Abera
Adane Adem Admasu Alemu Asfaw Assefa Ayalew Bekele Belete Berhe Beyene Biru Dagne Debebe Demissie Desta Dibaba Endale Engida Eshete Feleke
Gebeyehu Gebre Gebremariam Gebremedhin Gebremichael Gebreselassie Gebru Gemechu Geremew Getachew Gobena Gudeta Hagos Haile Hailemariam Hailu
Hassen Jemal Kassa Kassahun Kebede Kelbessa Kidane Lemma Legesse Mamo Mekonnen Melesse Mengesha Mengistu Merga Molla Mulatu Negash Negassa
Negussie Nigatu Regassa Seifu Shiferaw Sileshi Tadesse Tafesse Taye Tefera Tekle Tesema Tessema Tesfaye Teshome Teklu Tolera Tsegaye Wolde
Woldemariam Woldemichael Worku Yilma Yimer Zeleke Zewde Abubakar Adamu Adeleke Adeyemi Afolabi Agbaje Aguda Ajayi Akande Akinola Akintola
Akpan Aliyu Amadi Aminu Anyanwu Audu Awolowo Ayodele Azikiwe Babangida Balogun Bankole Bello Chukwu Chukwuma Danjuma Dike Ebong Effiong Ekpo
Eze Ezeh Fashola Garba Ibe Ibekwe Ibrahim Igwe Iheanacho Jimoh Lawal Mbah Mohammed Musa Nnadi Nwachukwu Nwankwo Nwosu Obiora Odili Ogbonna
Ogunleye Ojo Okafor Okeke Okonkwo Okoro Okoye Okpara Oladipo Olaniyan Olatunji Onuoha Onwuka Onyekachi Opara Orji Osagie Oyelaran Salako
Shehu Soyinka Tinubu Udo Ugwu Umeh Usman Yakubu Yar'adua Acheampong Adjei Addo Agyeman Agyei Amoah Ampofo Anane Ankrah Ansah Antwi Appiah
Asante Asare Asamoah Badu Baidoo Boakye Boateng Bonsu Dankwa Darko Dogbe Donkor Frimpong Gyamfi Gyan Kumi Lamptey Mensah Nkrumah Nyarko
Obeng Ofori Opoku Osei Oppong Owusu Quaye Quartey Sarpong Tetteh Twumasi Yeboah Ba Bah Balde Barry Camara Cisse Conde Coulibaly Dembele
Diallo Diarra Diop Diouf Fall Faye Gueye Kante Keita Kone Konate Kouassi Kouyate Mbaye Mbodj Ndiaye Niang Ouattara Ouedraogo Sall Sane
Sanogo Sarr Seck Sidibe Sissoko Sow Sy Sylla Thiam Toure Traore Wade Bamba Yao Kouame Konan Banda Chanda Chilufya Chirwa Daka Gondwe Kalonga
Kaunda Lungu Mbewe Mhango Moyo Mphande Msiska Mulenga Musonda Mvula Mwale Mwanza Ndlovu Ngoma Ngwenya Nkhata Nkhoma Nyirenda Phiri Sakala
Tembo Zimba Zulu Chikwanha Chimbetu Chirume Gumbo Hove Makoni Mapfumo Marufu Mhlanga Mugabe Mukanya Mutasa Ncube Nyathi Sibanda Sithole
Tshuma Zhou Dhlamini Dlamini Dube Gumede Hlongwane Khoza Khumalo Mabaso Mabena Mahlangu Makhubela Maluleke Mashaba Masango Mbatha Mchunu
Mdluli Mkhize Mlambo Mnguni Modise Mofokeng Mokoena Molefe Moloi Mthembu Mthethwa Mtshali Ngcobo Nkosi Ntuli Radebe Shabangu Shezi
Tshabalala Xaba Zungu Zwane Botha Coetzee Fourie Kruger Nel Pretorius Smit Swanepoel Vorster Lekhanya Letsie Mokhethi Mokhele Molapo
Moshoeshoe Motaung Nkuebe Ntsane Phakisi Ramaema Sekhonyana Tau Thabane Rakoto Rakotomalala Rakotondrabe Rakotonirina Rakotoarisoa Rabe
Randria Randrianasolo Randriamanantena Rasoa Rasoanaivo Rasolofo Ravelo Ravelonarivo Razafindrakoto Razafy Andriamanana Andrianarisoa
Andriamampianina Raharison Ramanantsoa Ratsimba Ravalomanana Abad Abella Abueva Acosta Agbayani Aguilar Aguinaldo Alcantara Alvarez Andrada
Angeles Aquino Arellano Austria Avila Bacani Balagtas Baltazar Bautista Belmonte Beltran Bernardo Bonifacio Borja Buenaventura Caballero
Cabrera Calderon Camacho Canlas Carandang Castillo Castro Catacutan Catapang Concepcion Constantino Contreras Cordero Corpuz Cortez
Crisostomo Cruz Cuenca Custodio Dagohoy Dalisay David Davila Delgado Delosreyes Delosantos Delacruz Diaz Dimaano Dimaculangan Dimagiba Dizon
Domingo Dumalagan Enriquez Escobar Espino Espinosa Espiritu Estrada Evangelista Fabian Fajardo Feliciano Flores Francisco Frias Galang
Galvez Garcia Gatdula Geronimo Gomez Gonzaga Gonzales Gonzalez Guerrero Guevarra Guinto Gutierrez Guzman Hernandez Herrera Ignacio Ilagan
Jacinto Javier Jimenez Lacson Lagman Laurel Legaspi Leonardo Lim Lopez Lucero Luna Mabini Macapagal Macaraeg Magbanua Magno Magpantay
Magsaysay Malabanan Manalo Manansala Mangubat Manzano Maranan Marasigan Marcelo Mariano Marquez Martinez Medina Mejia Mendoza Mercado
Miranda Molina Montemayor Morales Moreno Munoz Natividad Navarro Nicolas Nieves Ocampo Olivares Ong Ortega Ortiz Padilla Padua Paguio Palma
Panganiban Pangilinan Paras Pascual Perez Pineda Ponce Punzalan Quiambao Quizon Ramirez Ramos Reyes Rivera Robles Roces Rodriguez Rojas
Romero Romualdez Rosales Roxas Ruiz Salazar Salonga Samonte Sanchez Santiago Santos Sarmiento Serrano Sison Soliman Solis Soriano Sotto
Suarez Sumulong Tan Tanchoco Tiangco Tolentino Torralba Torres Trinidad Tuazon Ubaldo Umali Valdez Valencia Valenzuela Vargas Vasquez
Velasco Velasquez Vergara Verzosa Villafuerte Villamor Villanueva Villar Villegas Viray Yap Yulo Zamora Zapanta Zaragoza Adams Alexander
Allen Anderson Andrews Armstrong Arnold Atkinson Austin Bailey Baker Baldwin Ball Banks Barker Barnes Barrett Bates Baxter Beck Bell Bennett
Berry Bishop Black Blair Booth Bowen Boyd Bradley Briggs Brooks Brown Bryant Burke Burns Burton Butler Byrne Campbell Carpenter Carr Carroll
Carter Chambers Chapman Clark Clarke Cole Coleman Collins Connor Cook Cooper Cox Crawford Cross Cunningham Curtis Davidson Davies Davis
Dawson Dixon Doyle Duncan Dunn Edwards Elliott Ellis Evans Farrell Ferguson Fisher Fleming Fletcher Flynn Ford Foster Fowler Fox Francis
Fraser Freeman Gallagher Gardner George Gibson Gilbert Gordon Graham Gray Green Greene Griffin Griffiths Hall Hamilton Hansen Harper Harris
Harrison Hart Harvey Hawkins Hayes Henderson Henry Hicks Higgins Hill Hoffman Holland Holmes Hopkins Howard Howell Hudson Hughes Hunt Hunter
Jackson Jacobs James Jenkins Jensen Johnson Johnston Jones Jordan Joseph Kelly Kennedy Kerr King Knight Lambert Lane Lawrence Lawson Lee
Lewis Lloyd Long Lynch Macdonald Mackenzie Marshall Martin Mason Matthews May Mccarthy Mcdonald Mckenzie Miller Mills Mitchell Moore Morgan
Morris Morrison Murphy Murray Myers Nelson Newman Newton Nichols Nicholson O'brien O'connor Oliver Owen Owens Palmer Parker Parsons
Patterson Payne Pearson Perkins Perry Peters Peterson Phillips Pierce Porter Powell Price Quinn Reed Reid Reynolds Rice Richards
Richardson Riley Roberts Robertson Robinson Rogers Rose Ross Russell Ryan Sanders Saunders Schmidt Schneider Schwartz Scott Shaw Simmons
Simpson Smith Spencer Stephens Stevens Stevenson Stewart Stone Sullivan Sutherland Taylor Thompson Thomson Tucker Turner Wagner Walker
Wallace Walsh Walters Ward Warren Watkins Watson Watts Weaver Webb Webster Wells West Wheeler White Wilkinson Williams Williamson Willis
Wilson Wong Wood Woods Wright Young Ivanov Ivanova Petrov Petrova Popov Popescu Ionescu Dumitrescu Novak Horvat Kovac Kovacs Nagy Toth Szabo
Kowalski Kowalska Nowak Wisniewski Wojcik Kaminski Lewandowski Shevchenko Kovalenko Bondarenko Tkachenko Melnyk Muller Weber Fischer Meyer
Becker Schulz Hoffmann Koch Richter Klein Wolf Jansen Bakker Visser Meijer Boer Mulder Dekker Vos Hendriks Dupont Durand Dubois Moreau
Laurent Lefebvre Leroy Bernard Petit Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Yilmaz Kaya
Demir Celik Sahin Yildiz Yildirim Ozturk Aydin Ozdemir Arslan Dogan Kilic Aslan Cetin Kara Koc Kurt Ozkan Simsek Polat Korkmaz Oliveira
Souza Sousa Pereira Ferreira Rodrigues Alves Lima Gomes Ribeiro Martins Carvalho Almeida Lopes Soares Fernandes Vieira Barbosa Rocha
Nascimento Andrade Moreira Nunes Marques Machado Mendes Freitas Cardoso Goncalves Santana Teixeira Araujo Monteiro Macedo Fonseca Tavares
Vega Rios Campos Soto Sandoval Guerra Juarez Ibarra Cervantes Lara Leon Salinas Montoya Fuentes Pacheco Zelaya Alvarado Figueroa Cardenas
Carrillo Dominguez Duarte Escobedo Gallegos Murillo Ochoa Orozco Osorio Palacios Quintero Rangel Restrepo Rincon Rosas Trujillo Uribe Velez
Zapata Zuniga Quispe Mamani Huaman Condori Choque Wang Zhang Liu Chen Yang Huang Zhao Xu Sun Ma Zhu Hu Guo Lin Gao Luo Zheng Liang Xie Tang
Han Cao Deng Feng Xiao Cheng Yuan Pan Dong Jiang Cai Yu Du Ye Shi Su Wei Lu Ding Ren Peng Zeng Lai Zhong Qiu Fan Jin Shen Song Tian Fu Tao
Kong Xiong Meng Qin Shao Hou Qian Yin Xue Lei Hao Chan Cheung Lau Leung Ng Chow Tsang Kwok Ho Goh Teo Koh Chua Chong Nguyen Tran Pham Huynh
Hoang Phan Vu Vo Dang Bui Ngo Duong Ly Dinh Truong Doan Mai Trinh Kim Park Choi Jung Kang Cho Yoon Jang Shin Kwon Hwang Ahn Tanaka Suzuki
Sato Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Chea Chhay Chhim Chhorn Chhun Chum Heng Hok Hun Keo Khieu Khun Lay
Leng Mao Meas Men Moeun Nhem Nop Nuon Oum Ouk Pen Pich Prak Prum Roeun Ros Sam Sao Sar Sem Seng Sim Sin Sok Som Sou Srun Suon Tep Thach
Thong Tith Touch Ung Uy Var Ven Yem Yim Wijaya Santoso Hidayat Saputra Setiawan Kurniawan Nugroho Pratama Susanto Gunawan Hartono Wibowo
Suryadi Siregar Nasution Harahap Simanjuntak Sitompul Lubis Hutapea Sinaga Panjaitan Situmorang Manurung Ginting Sembiring Tarigan Pohan
Rahayu Utami Handayani Wulandari Lestari Puspita Hasanah Rahmawati Kusuma Halim Tanjung Haddad Khoury Mansour Najjar Nasser Odeh Qasem
Rashed Sabbagh Saleh Salem Shaheen Suleiman Tamimi Zayed Abdallah Abdel Abu Alawi Ayoub Bakr Darwish Elsayed Fawzi Gaber Hamdan Hegazy Kamel
Khalifa Mahmoud Mostafa Ramadan Shehata Zaki Alaoui Amrani Bennani Berrada Chaoui Cherkaoui Fassi Idrissi Tazi Benali Bouazza Lahlou Naciri
Ouazzani Trabelsi Jaziri Hammami Gharbi Mejri Pierre Baptiste Charles Louis Michel Paul Toussaint Desir Dorvil Etienne Francois Guillaume
Jeune Lafleur Laguerre Lormeus Mondesir Noel Philippe Saintil Valcin Miah Mia Mollah Mondol Sarker Sikder Sikdar Talukder Talukdar Chowdhury
Bhuiyan Bhuiya Howlader Biswas Islam Hoque Haque Huq Khanam Khanom Bepari Patwary Majumder Munshi Pramanik Dewan Barua Chakma Marma Dey
Uddin Rahman Hossain Hosen Hossen Ullah Kazi Khandaker Khondoker Mridha Gazi Sardar Shikder Akanda Akond Faraji Gain Golder Halder Karmakar
Kabiraj Mazumder Nandi Poddar Shil Sutradhar Tripura Ahmed Ahmmed Akhand Akhond Akther Aktar Alam Ali Amin Apu Ara Azad Bachhar Baidya Bala
Barai Baroi Barmon Bhadra Bhattacharjee Bhowmik Bhuyan Bishwas Boruya Bosu Chakrabarti Chokder Chowdhuri Debnath Dev Dhali Dhar Fakir Fokir
Farazi Gaji Ghoshal Haldar Hasan Hasnat Haq Hawlader Hosain Hussain Hira Jaman Zaman Jahan Joarder Joardar Kabir Karmokar Khondokar
Khondaker Khandokar Kirtania Kundu Laskar Lashkar Mahmud Malakar Mallik Mollik Manik Matubbar Matabbar Miya Miazi Mim Mirdha Modak Mullah
Moni Morol Mostofa Munsi Nag Nahar Nessa Nesa Nisa Nur Paik Parvin Patwari Patoary Podder Paramanik Prodhan Purkayastha Rabidas Rahaman Rani
Rashid Reza Rozario Samaddar Santal Sarder Shaha Shekh Sikh Sil Siddique Tarafder Urmi Yasmin Sarowar Sorkar Shorkar Biswash Khaton Hajong
Mandi Marak Rema Sangma Mro Hembrom Hasda Chisim Gonsalves Quraishi Mojumder Muhuri Nayek Shome Banik Bonik Basak Bosak Acharjee Adhikary
Deb Debi Devi Raha Sur Sarma Tagore
Stones Brook Rivers River Field Fields Hills Dale Vale Bridge Bridges Marsh Moor Pond Pool Pools Lake Shore Cliff Cave Caves Forest
Parks Garden Gardener Rhodes Way Gates Walls Wall Church Chapel Temple Abbott Pope Monk Priest Parson Deacon Dean Prior
Queen Prince Duke Earl Lord Squire Baron Judge Law Noble Page Usher Cartwright Wainwright Cooke Brewer Butcher Fishman Archer Bowman Bow
Arrow Shepherd Lamb Bull Bullock Oxley Wolfe Lyon Lion Bear Badger Hare Rabbit Buck Stag Deer Bird Finch Sparrow Swallow Nightingale Robin
Crane Heron Swan Drake Duck Goose Partridge Peacock Crow Raven Rook Hawk Eagle Kite Dove Pigeon Fish Pike Salmon Bass Roach Herring Trout
Whale Seal Crabbe Bee Wasp Moth Fly Glasser Painter Potter Webber Fuller Dyer Sheriff Sheppard Sergeant Constable Forester Goldsmith
Silver Gold Irons Ash Ashes Oak Elm Birch Holly Reeds Rush Bush Thorn Thorne Moss Fern Flower
Bloom Lilly Cherry Plum Peach Apple Orange Lemon Olive Pepper Curry Bean Pease Barley Wheat Corn Rye Oates Oats
Honey Sugar Sweet Grey Blue Redd Scarlet Pink Golden Darke Summer Summers Winter Winters Spring Frost
Snow Storm Gale Cloud Moon Star Starr Sky North South East Northern English French German France Spain Ireland Welsh Dane Norman
Pole England Britain London Tall Strong Stout Younger Elder Newcomb Goodman Goode Best Sharp
Keen Swift Quick Moody Wild Savage Gentle Love Lovelace Darling Hope Faith Grace Joy Pride Fortune Luck Chance Moneypenny Penny
Sterling Worth Rich Richman Poor Hood Cape Mantle Cloak Shoemaker
Silk Ribbon Locke Axe Sword Shield Spear Lance Cannon Bolt Bells Piper
Singer Fiddler Dancer Rider June Monday Friday Sunday Noon Christmas Easter Major Captain Sargent
Sailor Seaman Shipman Barrel Barrell Ladd Kidd Bairn Mann Couch Wand Crook
Farmer Plow Harrow Hedge Hedges Lawn Groves Grove Orchard Vine Wines Wine Beer Ale Brandy Waters Fountain
Springs Blaze Tanner Chandler Thatcher Tyler Slater Sawyer Carver Naylor Nailor Hooper Skinner Currier Glover Hatter Hosier Draper
Mercer Merchant Sellers Trader Vickers Reader Reeder Speaker Proctor Masters Reeve Chamberlain Keeper Bond Booker Bowl Bowler
Brand Byrd Castle Chase Coffin Crouch Dickens Doe Downs Eaves Engel Fair Fairchild Fairweather
Finder Fleet Frank Fry Gamble Garland Gay Glad Glade Godfrey Hale Ham Hardy
Heath Hearn Herd Hoard Hobbs Horne Hyde Ives Jewel Joiner Jolly Kent Leach Leaf Lent Levy Lister
Lofty Loft Lowe Manning Manners Mark Marrow Maker Meek Mercy Merry Minter Mist Mole Moses Mountain Mudd Neat Nice
Nutt Outlaw Pace Paine Palm Parish Patch Peak Pear Peck Penn Phelps Pickles Pitt Pleasant Poll Posey Potts Proud
Purse Quill Rains Ramsey Rank Ridge Rock Rolls Root Royal Sands
Shadow Shaft Shark Shell Shine Shy Sill Skye
Snell Spark Sparks Spice Squires Stark Stokes Sweeney Tait
Tate Teach Tempest Travis Trow True Trump Trust Tubb Vane
Vest Victor Weir Whistler Wick Wilder Wills Winner Wise Wish Witt Woodman Woodward Workman Wray Wren
Wynn Yates York Fang Fong Gong Pang Ping Pong Lam Lang Lo Ling Lung Mae Ting Tong Tung Win Yen Yun Bun
Chin Choy Hock Hong Hoe Kok Ming Muck Pheng Teak Tea Teng Vie Vann Yan Yip Dung Phong Quang Thang Tien
Van Vinh Anh Binh Chi Cuc Dao Duc Hoa Hue Lan Loan Mong Nga Ngoc Nhi Oanh Phuc Phuong Quy Tam Thanh Thao Thu Thuy Trang Tuyet Uyen Vy Xuan
Hai Sau Nam Mali Pant Desai Dave
Afolayan Amoako Awuah Boadu Danquah Kuffour Nkansah Quansah Achebe Adichie Iwu Obi Uzoma Kapinga Kunda Mwamba Chikowore Chigumba Chiwenga
Mpofu Mudzuri Nkomo Shumba Makgatho Naidoo Dimaandal Baluyot Bernabe Bustamante Calimlim Capistrano Casimiro Cayabyab Cuevas Dayrit Delos
Gatchalian Hizon Liwanag Madrigal Manlapaz Pacquiao Pagaduan Palad Sibal
`,
  nameParticles: `
de la del los las dela delos da do dos das di van der den von bin binti binte bint ibn ul al el ur ud abu abd arap wa ole ap`,
  told: `
my name is|my name iz|my name s|my name's|names|my name was|my nm is|my nam is|my nme is|my name are|nm is|nam is|name is|names is|name iz|
name s|name's|name was|names are|her name is|his name is|whose name is|by the name of|by name of|goes by the name|their names are|
full name is|myself|named|name of the supervisor is|name of the manager is|supervisor's name is|manager's name is|the name is|i go by|
nickname is|surname is|first name is|last name is`,
  hinted: `
i am|i'm|i m|im|iam|this is|it is|it's|it s|my name|my full name|call me|people call me|everybody calls me|everyone calls me|
everybody call me|everyone call me|they call me|they call her|they call him|called|name|names|known as|aka|alias|told|informed|asked|
complained to|complain to|complained against|complaining about|reported to|report to|spoke to|spoke with|speak to|speak with|talked to|
talk to|talked with|said to|say to|shouted at|yelled at|screamed at|against|thanks|thank you|regards|kind regards|best regards|warm regards|
yours|yours faithfully|yours truly|yours sincerely|sincerely|respectfully|faithfully|signed|dear|hello|hi|hey|good morning|good afternoon|
good evening|attn|attention|who is|accused|culprit|victim|victims|victim is|witness|witnesses|witness is|witnessed by|contact|contacted|
ask for|call|met|meet|saw|seen|son of|daughter of|wife of|husband of|sister of|brother of|mother of|father of|widow of|friend of|friends of|
cousin of|abuser|harasser|abused by|beaten by|hit by|slapped by|harassed by|threatened by|raped by|fired by|touched by|insulted by|sent by|
written by|told by|given by|reported by|supervised by|managed by|on behalf of|in the name of|because of|together with|along with|
accompanied by|blamed|named|introduced to|engaged to|married to|iti|here is|here's|ami|ami holam`,
  titles: `
mr mrs ms mister missus miss md mohd mohammad muhammad mst most mosammat musammat mosa sheikh sk shri sri smt shrimati dr doc engr eng adv
atty late rev pastor fr father sister brother bro prof capt sgt madam madame sir maam ma'am mama baba mzee ndugu bwana bibi mwalimu ato
weizero wzro woizero hajji haji hajia alhaji alhaja chief oga aunty auntie uncle aunt tita tito ate kuya manang manong mang aling lola lolo
nong nanay tatay daw syed hafiz maulana moulvi pandit swami guru`,
  honorifics: `
bhai vai bhaiya vaiya bai apa aapa apu afa affa sir ser madam mam maam ma'am saheb sahib shaheb sab da di didi dada vabi bhabi bhabhi khala
chacha kaka mama uncle aunty auntie begum khatun akter akhter aktar khanam bibi banu miah mia mian ji jee supervisor manager boss baji appa
akka anna garu amma aiya malli nona mahattaya miss teacher mzee jr sr junior senior`,
  roles: `
supervisor supervisors supervisar superviser suprvisor supervicer sup super manager managers maneger manger mgr boss bosses chief chiefs
linechief incharge incharje charge in-charge gm pm apm agm dgm director chairman chairperson owner owners employer md hr admin officer
foreman forewoman overseer master mechanic electrician technician security guard guards gard askari watchman gateman inspector checker
grader leader lineleader lineman linekeeper operator operators helper helpers peon driver drivers agent agents broker dalal contractor
subcontractor thikadar thekedar recruiter landlord landlady caretaker warden doctor nurse midwife counsellor counselor accountant cashier
clerk receptionist secretary president treasurer chairlady chairwoman representative rep shop-steward steward delegate organizer organiser
unionist lawyer teacher trainer merchandiser merchandizer auditor buyer engineer cutter tailor cleaner sweeper cook loader storekeeper
timekeeper packer sprayer harvester planter weeder friend friends brother brothers sister sisters mother father mom mum mommy mummy dad
daddy papa husband wife son daughter kid uncle aunt aunty auntie cousin niece nephew grandmother grandfather boyfriend girlfriend fiance
partner colleague colleagues coworker coworkers co-worker worker workers roommate roommates workmate workmates teammate neighbour neighbor
bondhu bon vai bhai sohokormi shohokormi shami sir madam miss lady man woman girl boy person guy employee staff member victim witness
assistant deputy executive trainee apprentice porter sardar kangani`,
  deeds: `
hit hits hitting beat beats beaten slap slaps slapped slapping kick kicks kicked push pushes pushed punch punched punches shove shoved touch
touches touched touching abuse abuses abused insult insults insulted shout shouts shouted shouting scold scolds scolded yell yells yelled
scream screams screamed threaten threatens threatened threatening harass harasses harassed harassing rape raped raping grab grabs grabbed
groped gropes pinched pinches fired dismissed terminated sacked suspended cheated cheats stole steals robbed forced forces bullied bullies
molested molests assaulted tortures tortured humiliates humiliated hurts hurt attacked pulled pulls locked locks kissed kisses hugged hugs
followed follows chased here said says told tells asked asks wants wanted keeps kept always refuses refused took takes gave gives called
calls came comes sent sends lied lies promised promises spat spits threw throws swore swears cursed curses mocked mocks laughed laughs
stared stares ordered orders warned warns blackmailed blackmails demanded demands collected collects owes blamed blames accused accuses
punished punishes ignored ignores saw heard knows fainted fell died resigned complained complains helped helps cried cries went goes
deducted deducts cut cuts dragged drags bit bribed bribes trapped showed shows`,
  conjunctions: 'and or & n nd with plus',
  numbers: {
    0: 'zero ziro oh o nil nought naught',
    1: 'one wan',
    2: 'two tu',
    3: 'three thre',
    4: 'four',
    5: 'five faiv',
    6: 'six siks',
    7: 'seven',
    8: 'eight',
    9: 'nine nain niner',
    10: 'ten',
    11: 'eleven',
    12: 'twelve',
    13: 'thirteen',
    14: 'fourteen',
    15: 'fifteen',
    16: 'sixteen',
    17: 'seventeen',
    18: 'eighteen',
    19: 'nineteen',
    20: 'twenty',
    30: 'thirty',
    40: 'forty fourty',
    50: 'fifty',
    60: 'sixty',
    70: 'seventy',
    80: 'eighty',
    90: 'ninety',
  },
  repeats: { 2: 'double dabol dobol dabal', 3: 'triple tripol treble tripple' },
  fillers: 'dash hyphen minus space dot point plus then and again bar slash stroke comma',
  ambiguousNumbers: 'one two o oh ten tu',
  numberCues: `
phone|phone no|phone number|phon|mobile|mobile no|mob|cell|cellphone|cell phone|tel|telephone|contact|contact no|call|call me on|call me at|
text me on|text me at|hotline|sim|sim card|landline|ph|whatsapp|whatsap|whats app|wp|imo|viber|telegram|bkash|bikash|nagad|rocket|upay|mpesa|
m-pesa|m pesa|airtel money|gcash|paytm|gpay|phonepe|mobile money|till|paybill|my number|my no|his number|her number|reach me on|reach me at|
reply to|id|ids|i.d|id no|id number|identity card|identity number|national id|nid|cnic|nic|aadhaar|aadhar|pan|pan card|uan|esi|esic|epf|etf|
pf|nssf|nhif|sss|sss number|philhealth|pagibig|tin|kra pin|kra|ghana card|voter id|voter|passport|passport no|passport number|visa|visa no|
permit|work permit|residence permit|iqama|licence|license|driving licence|account|acc|acct|a/c|account no|account number|bank account|bank|
card|card no|card number|atm|pin|pin code|pin no|otp|password|code|token|badge|badge no|payslip|date of birth|dob|born on|number plate|plate|
vehicle no|reg no|registration|certificate|birth certificate|file no|case no`,
  workplaceCues: `
employee|emp|empl|employee id|employee no|payroll|payroll no|staff|staff id|worker|worker id|worker no|operator|helper|machine|machine no|mc|
m/c|locker|bed|room|room no|dorm|roll|roll no|serial|sl|sl no|punch|punch card|time card|badge|card|clock|clock number|tag|token|reg|
registration|table|bench|line|line no|floor|section|unit|block|station|work station|workstation|bus|bus no|greenhouse|house|bay|batch|loom|
frame|hostel room|gate pass|checkroll|man number|file`,
  numberWords: 'number numbers numbar numba no nos num nmbr nbr nr nombor nambar nomber nomor nong id code #',
  units: `
worker workers woman women man men girl girls boy boys people peoples person persons pax employee employees staff operators helpers families
children child kids members others colleagues friends households migrants month months mnth mnths day days night nights week weeks wks year
years yr yrs hour hours hr hrs minute minutes min mins second seconds time times percent pct piece pieces pcs dozen dozens pair pairs set
sets bundle bundles machine machines thousand hundred lakh lakhs lac million crore shift shifts kg kgs kilo kilos gram grams litre litres
liter liters meter metre meters metres feet ft inch inches km kilometre kilometres mile miles degree degrees celsius am pm o'clock toilet
toilets bed beds room rooms floor floors line lines bags sacks boxes cartons crates stems buckets trees rows acres bottles bus buses trucks
cases storey story storeys shirts pants garments meals`,
  currencies: `
tk taka tka takas bdt rs inr pkr lkr npr rupee rupees rupaya rupi usd dollar dollars bucks eur euro euros pound pounds gbp quid kes ksh kshs
shilling shillings shs bob ugx tzs birr etb php peso pesos piso naira ngn cedi cedis ghs rand zar maloti loti kwacha zmw mwk pula ringgit rm
myr baht thb riel riels kyat kyats dong vnd rupiah idr yuan rmb cny hkd sgd aed dirham dirhams riyal riyals sar qar dinar dinars jod egp
lira try mad gourde gourdes ariary cent cents paisa centavos k`,
  months: `
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
janury febuary feburary augst agust septembar octobar novembar decembar`,
  ageAfter: `
years old|year old|yr old|yrs old|y o|years of age|yrs of age|year of age|years age|years in age|-year-old|-years-old|year-old`,
  ageBefore: `
aged|age|age is|age was|my age is|my age|her age is|his age is|their age is|at the age of|the age of|age of|at age|just turned|only aged|
under the age of`,
  homes: `
house home basa basha bari holding plot flat apartment apt road rd street st lane goli block sector village villege estate hostel dormitory
dorm quarters hut compound building bldg tower floor room barangay brgy purok sitio colony nagar mohalla ward zone po thana upazila district`,
  uniqueRoles: `
union president|union secretary|general secretary|union treasurer|union chairman|union chairperson|chairlady|shop steward|the only nurse|
factory nurse|company nurse|the nurse|factory doctor|company doctor|the doctor|welfare officer|compliance officer|compliance manager|
hr manager|hr officer|the only woman|the only man|the only girl|the only muslim|the only christian|the only hindu|the only pregnant|
the only operator|the only mechanic|the only electrician|the only driver|lift operator|boiler operator|generator operator|the cook|head cook|
the cashier|the accountant|the receptionist|storekeeper|store keeper|time keeper|timekeeper|the imam|the interpreter|the translator|
day care attendant|daycare teacher|creche attendant|committee president|president of the union|secretary of the union|
president of the committee|participation committee member|workers representative|safety officer|fire officer|the merchandiser|the peon|
line chief of line|chief electrician|chief mechanic|factory manager|production manager|general manager|managing director|the owner`,
  signals: {
    under_18: `
aged 5|age 5|age is 5|age of 5|age was 5|5 years old|5 year old|5 yrs old|5 yr old|5 years of age|only 5 years|i am only 5|she is only 5|
he is only 5|they are only 5|im only 5|i am 5 and|i am 5 but|she is 5 and|he is 5 and|aged five|age five|age is five|age of five|
age was five|five years old|five year old|five yrs old|five yr old|five years of age|only five years|i am only five|she is only five|
he is only five|they are only five|im only five|i am five and|i am five but|she is five and|he is five and|aged 6|age 6|age is 6|age of 6|
age was 6|6 years old|6 year old|6 yrs old|6 yr old|6 years of age|only 6 years|i am only 6|she is only 6|he is only 6|they are only 6|
im only 6|i am 6 and|i am 6 but|she is 6 and|he is 6 and|aged six|age six|age is six|age of six|age was six|six years old|six year old|
six yrs old|six yr old|six years of age|only six years|i am only six|she is only six|he is only six|they are only six|im only six|
i am six and|i am six but|she is six and|he is six and|aged 7|age 7|age is 7|age of 7|age was 7|7 years old|7 year old|7 yrs old|7 yr old|
7 years of age|only 7 years|i am only 7|she is only 7|he is only 7|they are only 7|im only 7|i am 7 and|i am 7 but|she is 7 and|he is 7 and|
aged seven|age seven|age is seven|age of seven|age was seven|seven years old|seven year old|seven yrs old|seven yr old|seven years of age|
only seven years|i am only seven|she is only seven|he is only seven|they are only seven|im only seven|i am seven and|i am seven but|
she is seven and|he is seven and|aged 8|age 8|age is 8|age of 8|age was 8|8 years old|8 year old|8 yrs old|8 yr old|8 years of age|
only 8 years|i am only 8|she is only 8|he is only 8|they are only 8|im only 8|i am 8 and|i am 8 but|she is 8 and|he is 8 and|aged eight|
age eight|age is eight|age of eight|age was eight|eight years old|eight year old|eight yrs old|eight yr old|eight years of age|
only eight years|i am only eight|she is only eight|he is only eight|they are only eight|im only eight|i am eight and|i am eight but|
she is eight and|he is eight and|aged 9|age 9|age is 9|age of 9|age was 9|9 years old|9 year old|9 yrs old|9 yr old|9 years of age|
only 9 years|i am only 9|she is only 9|he is only 9|they are only 9|im only 9|i am 9 and|i am 9 but|she is 9 and|he is 9 and|aged nine|
age nine|age is nine|age of nine|age was nine|nine years old|nine year old|nine yrs old|nine yr old|nine years of age|only nine years|
i am only nine|she is only nine|he is only nine|they are only nine|im only nine|i am nine and|i am nine but|she is nine and|he is nine and|
aged 10|age 10|age is 10|age of 10|age was 10|10 years old|10 year old|10 yrs old|10 yr old|10 years of age|only 10 years|i am only 10|
she is only 10|he is only 10|they are only 10|im only 10|i am 10 and|i am 10 but|she is 10 and|he is 10 and|aged ten|age ten|age is ten|
age of ten|age was ten|ten years old|ten year old|ten yrs old|ten yr old|ten years of age|only ten years|i am only ten|she is only ten|
he is only ten|they are only ten|im only ten|i am ten and|i am ten but|she is ten and|he is ten and|aged 11|age 11|age is 11|age of 11|
age was 11|11 years old|11 year old|11 yrs old|11 yr old|11 years of age|only 11 years|i am only 11|she is only 11|he is only 11|
they are only 11|im only 11|i am 11 and|i am 11 but|she is 11 and|he is 11 and|aged eleven|age eleven|age is eleven|age of eleven|
age was eleven|eleven years old|eleven year old|eleven yrs old|eleven yr old|eleven years of age|only eleven years|i am only eleven|
she is only eleven|he is only eleven|they are only eleven|im only eleven|i am eleven and|i am eleven but|she is eleven and|he is eleven and|
aged 12|age 12|age is 12|age of 12|age was 12|12 years old|12 year old|12 yrs old|12 yr old|12 years of age|only 12 years|i am only 12|
she is only 12|he is only 12|they are only 12|im only 12|i am 12 and|i am 12 but|she is 12 and|he is 12 and|aged twelve|age twelve|
age is twelve|age of twelve|age was twelve|twelve years old|twelve year old|twelve yrs old|twelve yr old|twelve years of age|
only twelve years|i am only twelve|she is only twelve|he is only twelve|they are only twelve|im only twelve|i am twelve and|i am twelve but|
she is twelve and|he is twelve and|aged 13|age 13|age is 13|age of 13|age was 13|13 years old|13 year old|13 yrs old|13 yr old|
13 years of age|only 13 years|i am only 13|she is only 13|he is only 13|they are only 13|im only 13|i am 13 and|i am 13 but|she is 13 and|
he is 13 and|aged thirteen|age thirteen|age is thirteen|age of thirteen|age was thirteen|thirteen years old|thirteen year old|
thirteen yrs old|thirteen yr old|thirteen years of age|only thirteen years|i am only thirteen|she is only thirteen|he is only thirteen|
they are only thirteen|im only thirteen|i am thirteen and|i am thirteen but|she is thirteen and|he is thirteen and|aged 14|age 14|age is 14|
age of 14|age was 14|14 years old|14 year old|14 yrs old|14 yr old|14 years of age|only 14 years|i am only 14|she is only 14|he is only 14|
they are only 14|im only 14|i am 14 and|i am 14 but|she is 14 and|he is 14 and|aged fourteen|age fourteen|age is fourteen|age of fourteen|
age was fourteen|fourteen years old|fourteen year old|fourteen yrs old|fourteen yr old|fourteen years of age|only fourteen years|
i am only fourteen|she is only fourteen|he is only fourteen|they are only fourteen|im only fourteen|i am fourteen and|i am fourteen but|
she is fourteen and|he is fourteen and|aged 15|age 15|age is 15|age of 15|age was 15|15 years old|15 year old|15 yrs old|15 yr old|
15 years of age|only 15 years|i am only 15|she is only 15|he is only 15|they are only 15|im only 15|i am 15 and|i am 15 but|she is 15 and|
he is 15 and|aged fifteen|age fifteen|age is fifteen|age of fifteen|age was fifteen|fifteen years old|fifteen year old|fifteen yrs old|
fifteen yr old|fifteen years of age|only fifteen years|i am only fifteen|she is only fifteen|he is only fifteen|they are only fifteen|
im only fifteen|i am fifteen and|i am fifteen but|she is fifteen and|he is fifteen and|aged 16|age 16|age is 16|age of 16|age was 16|
16 years old|16 year old|16 yrs old|16 yr old|16 years of age|only 16 years|i am only 16|she is only 16|he is only 16|they are only 16|
im only 16|i am 16 and|i am 16 but|she is 16 and|he is 16 and|aged sixteen|age sixteen|age is sixteen|age of sixteen|age was sixteen|
sixteen years old|sixteen year old|sixteen yrs old|sixteen yr old|sixteen years of age|only sixteen years|i am only sixteen|
she is only sixteen|he is only sixteen|they are only sixteen|im only sixteen|i am sixteen and|i am sixteen but|she is sixteen and|
he is sixteen and|aged 17|age 17|age is 17|age of 17|age was 17|17 years old|17 year old|17 yrs old|17 yr old|17 years of age|only 17 years|
i am only 17|she is only 17|he is only 17|they are only 17|im only 17|i am 17 and|i am 17 but|she is 17 and|he is 17 and|aged seventeen|
age seventeen|age is seventeen|age of seventeen|age was seventeen|seventeen years old|seventeen year old|seventeen yrs old|seventeen yr old|
seventeen years of age|only seventeen years|i am only seventeen|she is only seventeen|he is only seventeen|they are only seventeen|
im only seventeen|i am seventeen and|i am seventeen but|she is seventeen and|he is seventeen and|child worker|child workers|child labour|
child labor|child labourer|child labourers|child laborers|child is working|child works|child working|children working|children work|
children also work|children are working|children are also working|children who work|under 18|under eighteen|under age|underage|under aged|
underaged|minor|minors|below 18|below eighteen|less than 18|younger than 18|not yet 18|not 18 yet|small children working|little children|
young children working|school age children|shishu sromik|shishu shromik|bachcha kaj|baccha kaj`,
    pregnant: `
pregnant|pregnancy|pregnent|pragnant|pregnat|preggy|expecting a baby|expecting a child|expecting mother|expectant mother|month gone|
months gone|with child|miscarriage|miscarried|maternity|maternity leave|antenatal|carrying a baby|baby bump|due date is|buntis|gave birth|
gorvoboti|gorbhoboti`,
    danger_now: `
on fire|caught fire|catches fire|catching fire|big fire|there is fire|there is a fire|there's a fire|fire broke out|fire has broken out|
fire has started|fire started|fire now|fire in the factory|fire in our factory|fire in the building|fire in the warehouse|fire in the store|
fire in the dormitory|fire in the hostel|fire on the floor|fire inside|fire is spreading|the fire is|factory is burning|building is burning|
floor is burning|dormitory is burning|smoke everywhere|full of smoke|flames|locked us in|locking us in|lock us in|locks us in|
locked us inside|locking us inside|lock us inside|locks us inside|locked us up|locking us up|lock us up|locks us up|locked them in|
locking them in|lock them in|locks them in|locked them inside|locking them inside|lock them inside|locks them inside|locked them up|
locking them up|lock them up|locks them up|locked me in|locking me in|lock me in|locks me in|locked me inside|locking me inside|
lock me inside|locks me inside|locked me up|locking me up|lock me up|locks me up|locked her in|locking her in|lock her in|locks her in|
locked her inside|locking her inside|lock her inside|locks her inside|locked her up|locking her up|lock her up|locks her up|locked him in|
locking him in|lock him in|locks him in|locked him inside|locking him inside|lock him inside|locks him inside|locked him up|locking him up|
lock him up|locks him up|locked people in|locking people in|lock people in|locks people in|locked people inside|locking people inside|
lock people inside|locks people inside|locked people up|locking people up|lock people up|locks people up|locked workers in|
locking workers in|lock workers in|locks workers in|locked workers inside|locking workers inside|lock workers inside|locks workers inside|
locked workers up|locking workers up|lock workers up|locks workers up|locked everyone in|locking everyone in|lock everyone in|
locks everyone in|locked everyone inside|locking everyone inside|lock everyone inside|locks everyone inside|locked everyone up|
locking everyone up|lock everyone up|locks everyone up|locked the workers in|locking the workers in|lock the workers in|locks the workers in|
locked the workers inside|locking the workers inside|lock the workers inside|locks the workers inside|locked the workers up|
locking the workers up|lock the workers up|locks the workers up|locked all of us in|locking all of us in|lock all of us in|
locks all of us in|locked all of us inside|locking all of us inside|lock all of us inside|locks all of us inside|locked all of us up|
locking all of us up|lock all of us up|locks all of us up|lock us|locks us|locking us|lock them|locks them|locking them|lock me|locks me|
locking me|lock workers|locks workers|locking workers|lock people|locks people|locking people|gate is locked|gate is blocked|gate is chained|
gate are locked|gate are blocked|gate are chained|gate was locked|gate was blocked|gate was chained|gate were locked|gate were blocked|
gate were chained|gate always locked|gate always blocked|gate kept locked|gate kept blocked|gate kept chained|gate are all locked|
gate are all blocked|gate are all chained|gate are always locked|gate are always blocked|gate is always locked|gate is always blocked|
gate are kept locked|gate are kept blocked|gate are kept chained|gate is kept locked|gate is kept blocked|gate is kept chained|gate locked|
gate blocked|gate chained|gates is locked|gates is blocked|gates is chained|gates are locked|gates are blocked|gates are chained|
gates was locked|gates was blocked|gates was chained|gates were locked|gates were blocked|gates were chained|gates always locked|
gates always blocked|gates kept locked|gates kept blocked|gates kept chained|gates are all locked|gates are all blocked|
gates are all chained|gates are always locked|gates are always blocked|gates is always locked|gates is always blocked|gates are kept locked|
gates are kept blocked|gates are kept chained|gates is kept locked|gates is kept blocked|gates is kept chained|gates locked|gates blocked|
gates chained|door is locked|door is blocked|door is chained|door are locked|door are blocked|door are chained|door was locked|
door was blocked|door was chained|door were locked|door were blocked|door were chained|door always locked|door always blocked|
door kept locked|door kept blocked|door kept chained|door are all locked|door are all blocked|door are all chained|door are always locked|
door are always blocked|door is always locked|door is always blocked|door are kept locked|door are kept blocked|door are kept chained|
door is kept locked|door is kept blocked|door is kept chained|door locked|door blocked|door chained|doors is locked|doors is blocked|
doors is chained|doors are locked|doors are blocked|doors are chained|doors was locked|doors was blocked|doors was chained|doors were locked|
doors were blocked|doors were chained|doors always locked|doors always blocked|doors kept locked|doors kept blocked|doors kept chained|
doors are all locked|doors are all blocked|doors are all chained|doors are always locked|doors are always blocked|doors is always locked|
doors is always blocked|doors are kept locked|doors are kept blocked|doors are kept chained|doors is kept locked|doors is kept blocked|
doors is kept chained|doors locked|doors blocked|doors chained|exit is locked|exit is blocked|exit is chained|exit are locked|
exit are blocked|exit are chained|exit was locked|exit was blocked|exit was chained|exit were locked|exit were blocked|exit were chained|
exit always locked|exit always blocked|exit kept locked|exit kept blocked|exit kept chained|exit are all locked|exit are all blocked|
exit are all chained|exit are always locked|exit are always blocked|exit is always locked|exit is always blocked|exit are kept locked|
exit are kept blocked|exit are kept chained|exit is kept locked|exit is kept blocked|exit is kept chained|exit locked|exit blocked|
exit chained|exits is locked|exits is blocked|exits is chained|exits are locked|exits are blocked|exits are chained|exits was locked|
exits was blocked|exits was chained|exits were locked|exits were blocked|exits were chained|exits always locked|exits always blocked|
exits kept locked|exits kept blocked|exits kept chained|exits are all locked|exits are all blocked|exits are all chained|
exits are always locked|exits are always blocked|exits is always locked|exits is always blocked|exits are kept locked|exits are kept blocked|
exits are kept chained|exits is kept locked|exits is kept blocked|exits is kept chained|exits locked|exits blocked|exits chained|
stairs is locked|stairs is blocked|stairs is chained|stairs are locked|stairs are blocked|stairs are chained|stairs was locked|
stairs was blocked|stairs was chained|stairs were locked|stairs were blocked|stairs were chained|stairs always locked|stairs always blocked|
stairs kept locked|stairs kept blocked|stairs kept chained|stairs are all locked|stairs are all blocked|stairs are all chained|
stairs are always locked|stairs are always blocked|stairs is always locked|stairs is always blocked|stairs are kept locked|
stairs are kept blocked|stairs are kept chained|stairs is kept locked|stairs is kept blocked|stairs is kept chained|stairs locked|
stairs blocked|stairs chained|emergency door is locked|emergency door is blocked|emergency door is chained|emergency door are locked|
emergency door are blocked|emergency door are chained|emergency door was locked|emergency door was blocked|emergency door was chained|
emergency door were locked|emergency door were blocked|emergency door were chained|emergency door always locked|
emergency door always blocked|emergency door kept locked|emergency door kept blocked|emergency door kept chained|
emergency door are all locked|emergency door are all blocked|emergency door are all chained|emergency door are always locked|
emergency door are always blocked|emergency door is always locked|emergency door is always blocked|emergency door are kept locked|
emergency door are kept blocked|emergency door are kept chained|emergency door is kept locked|emergency door is kept blocked|
emergency door is kept chained|emergency door locked|emergency door blocked|emergency door chained|emergency doors is locked|
emergency doors is blocked|emergency doors is chained|emergency doors are locked|emergency doors are blocked|emergency doors are chained|
emergency doors was locked|emergency doors was blocked|emergency doors was chained|emergency doors were locked|emergency doors were blocked|
emergency doors were chained|emergency doors always locked|emergency doors always blocked|emergency doors kept locked|
emergency doors kept blocked|emergency doors kept chained|emergency doors are all locked|emergency doors are all blocked|
emergency doors are all chained|emergency doors are always locked|emergency doors are always blocked|emergency doors is always locked|
emergency doors is always blocked|emergency doors are kept locked|emergency doors are kept blocked|emergency doors are kept chained|
emergency doors is kept locked|emergency doors is kept blocked|emergency doors is kept chained|emergency doors locked|
emergency doors blocked|emergency doors chained|emergency exit is locked|emergency exit is blocked|emergency exit is chained|
emergency exit are locked|emergency exit are blocked|emergency exit are chained|emergency exit was locked|emergency exit was blocked|
emergency exit was chained|emergency exit were locked|emergency exit were blocked|emergency exit were chained|emergency exit always locked|
emergency exit always blocked|emergency exit kept locked|emergency exit kept blocked|emergency exit kept chained|
emergency exit are all locked|emergency exit are all blocked|emergency exit are all chained|emergency exit are always locked|
emergency exit are always blocked|emergency exit is always locked|emergency exit is always blocked|emergency exit are kept locked|
emergency exit are kept blocked|emergency exit are kept chained|emergency exit is kept locked|emergency exit is kept blocked|
emergency exit is kept chained|emergency exit locked|emergency exit blocked|emergency exit chained|fire exit is locked|fire exit is blocked|
fire exit is chained|fire exit are locked|fire exit are blocked|fire exit are chained|fire exit was locked|fire exit was blocked|
fire exit was chained|fire exit were locked|fire exit were blocked|fire exit were chained|fire exit always locked|fire exit always blocked|
fire exit kept locked|fire exit kept blocked|fire exit kept chained|fire exit are all locked|fire exit are all blocked|
fire exit are all chained|fire exit are always locked|fire exit are always blocked|fire exit is always locked|fire exit is always blocked|
fire exit are kept locked|fire exit are kept blocked|fire exit are kept chained|fire exit is kept locked|fire exit is kept blocked|
fire exit is kept chained|fire exit locked|fire exit blocked|fire exit chained|fire exits is locked|fire exits is blocked|
fire exits is chained|fire exits are locked|fire exits are blocked|fire exits are chained|fire exits was locked|fire exits was blocked|
fire exits was chained|fire exits were locked|fire exits were blocked|fire exits were chained|fire exits always locked|
fire exits always blocked|fire exits kept locked|fire exits kept blocked|fire exits kept chained|fire exits are all locked|
fire exits are all blocked|fire exits are all chained|fire exits are always locked|fire exits are always blocked|fire exits is always locked|
fire exits is always blocked|fire exits are kept locked|fire exits are kept blocked|fire exits are kept chained|fire exits is kept locked|
fire exits is kept blocked|fire exits is kept chained|fire exits locked|fire exits blocked|fire exits chained|fire door is locked|
fire door is blocked|fire door is chained|fire door are locked|fire door are blocked|fire door are chained|fire door was locked|
fire door was blocked|fire door was chained|fire door were locked|fire door were blocked|fire door were chained|fire door always locked|
fire door always blocked|fire door kept locked|fire door kept blocked|fire door kept chained|fire door are all locked|
fire door are all blocked|fire door are all chained|fire door are always locked|fire door are always blocked|fire door is always locked|
fire door is always blocked|fire door are kept locked|fire door are kept blocked|fire door are kept chained|fire door is kept locked|
fire door is kept blocked|fire door is kept chained|fire door locked|fire door blocked|fire door chained|locked gate|blocked gate|
lock the gate|locks the gate|locked gates|blocked gates|lock the gates|locks the gates|locked door|blocked door|lock the door|locks the door|
locked doors|blocked doors|lock the doors|locks the doors|locked exit|blocked exit|lock the exit|locks the exit|locked exits|blocked exits|
lock the exits|locks the exits|locked in|locked inside|locked up|trapped|stuck inside|cannot get out|can not get out|can't get out|
cant get out|cannot leave the building|crack in the wall|cracks in the wall|cracks in the walls|crack in the pillar|cracks in the pillar|
cracks in the building|cracks in the ceiling|crack|cracks|cracked|cracking|wall cracked|pillar cracked|building cracked|building is cracking|
collapse|collapsed|collapsing|building is shaking|building shaking|building shakes|roof is falling|ceiling is falling|falling down|gas leak|
gas leaks|gas leaking|gas is leaking|leaking gas|smell of gas|smell gas|explosion|exploded|explode|boiler burst|electrocuted|help now|
help me now|help us now|someone is dying|somebody is dying|she is dying|he is dying|i am dying|people are dying|dying|will kill me|kill me|
kill us|kill myself|kill her|kill him|kill them|killed|suicide|suicidal|want to die|end my life|take my life|hang myself|save us|save me|
emergency|bleeding|unconscious|not breathing|can't breathe|cant breathe|cannot breathe|kidnap|kidnapped|kidnaped|abducted|held hostage|
missing since|being beaten|are beating us|is beating me|are beating me|beating her now|beating us now|they are beating|attacking us|
mob is attacking|agun|aagun|bachao|bachan`,
    armed: `
gun|guns|knife|knives|knifes|pistol|pistols|rifle|rifles|revolver|revolvers|weapon|weapons|machete|machetes|panga|pangas|sword|swords|armed|
shot at|shoot|shooting|gunshot|gunshots|gunpoint|at gunpoint|bow and arrow|rungu|iron rod|iron rods|bonduk|chaku|ramda`,
    alone: `
only me|just me|i alone|i am alone|me alone|only i|i am the only one|i'm the only one|im the only one|nobody else|no one else|noone else|
only to me|just to me|sudhu ami|ami eka`,
    accused_supervisor: `
supervisor|supervisors|supervisor's|supervisar|superviser|supervisers|suprvisor|supervicer|supervizer|line chief|line chiefs|line-chief|
linechief|line cheif|chief|chiefs|in charge|in-charge|incharge|lineman|line man|foreman|forewoman|team leader|line leader|lineleader|
group leader|floor master|overseer|headman|gang leader|kangani|maistry`,
    accused_manager: `
manager|managers|manager's|maneger|manger|production manager|floor manager|factory manager|farm manager|pm|gm|agm|apm|dgm|director|directors|
owner|owners|boss|bosses|malik|md sir|managing director|hr|hr manager|human resources|human resource|management|managment|admin|chairman|
employer|general manager|ceo`,
    accused_coworker: `
co-worker hit|co-worker hits|co-worker beat|co-worker beats|co-worker slapped|co-worker touched|co-worker touches|co-worker is touching|
co-worker abused|co-worker abuses|co-worker harassed|co-worker harasses|co-worker is harassing|co-worker harass|co-worker insulted|
co-worker insults|co-worker threatened|co-worker threatens|co-worker teases|co-worker teased|co-worker bullied|co-worker bullies|
co-worker bully|co-worker stole|co-worker molested|co-worker raped|co-worker assaulted|co-worker attacked|co-worker kicked|co-worker pushed|
co-worker punched|co worker hit|co worker hits|co worker beat|co worker beats|co worker slapped|co worker touched|co worker touches|
co worker is touching|co worker abused|co worker abuses|co worker harassed|co worker harasses|co worker is harassing|co worker harass|
co worker insulted|co worker insults|co worker threatened|co worker threatens|co worker teases|co worker teased|co worker bullied|
co worker bullies|co worker bully|co worker stole|co worker molested|co worker raped|co worker assaulted|co worker attacked|co worker kicked|
co worker pushed|co worker punched|coworker hit|coworker hits|coworker beat|coworker beats|coworker slapped|coworker touched|
coworker touches|coworker is touching|coworker abused|coworker abuses|coworker harassed|coworker harasses|coworker is harassing|
coworker harass|coworker insulted|coworker insults|coworker threatened|coworker threatens|coworker teases|coworker teased|coworker bullied|
coworker bullies|coworker bully|coworker stole|coworker molested|coworker raped|coworker assaulted|coworker attacked|coworker kicked|
coworker pushed|coworker punched|coworkers hit|coworkers beat|coworkers slapped|coworkers touched|coworkers abused|coworkers harassed|
coworkers harass|coworkers insulted|coworkers threatened|coworkers teased|coworkers bullied|coworkers bully|coworkers stole|
coworkers molested|coworkers raped|coworkers assaulted|coworkers attacked|coworkers kicked|coworkers pushed|coworkers punched|co-workers hit|
co-workers beat|co-workers slapped|co-workers touched|co-workers abused|co-workers harassed|co-workers harass|co-workers insulted|
co-workers threatened|co-workers teased|co-workers bullied|co-workers bully|co-workers stole|co-workers molested|co-workers raped|
co-workers assaulted|co-workers attacked|co-workers kicked|co-workers pushed|co-workers punched|co workers hit|co workers beat|
co workers slapped|co workers touched|co workers abused|co workers harassed|co workers harass|co workers insulted|co workers threatened|
co workers teased|co workers bullied|co workers bully|co workers stole|co workers molested|co workers raped|co workers assaulted|
co workers attacked|co workers kicked|co workers pushed|co workers punched|colleague hit|colleague hits|colleague beat|colleague beats|
colleague slapped|colleague touched|colleague touches|colleague is touching|colleague abused|colleague abuses|colleague harassed|
colleague harasses|colleague is harassing|colleague harass|colleague insulted|colleague insults|colleague threatened|colleague threatens|
colleague teases|colleague teased|colleague bullied|colleague bullies|colleague bully|colleague stole|colleague molested|colleague raped|
colleague assaulted|colleague attacked|colleague kicked|colleague pushed|colleague punched|colleagues hit|colleagues beat|colleagues slapped|
colleagues touched|colleagues abused|colleagues harassed|colleagues harass|colleagues insulted|colleagues threatened|colleagues teased|
colleagues bullied|colleagues bully|colleagues stole|colleagues molested|colleagues raped|colleagues assaulted|colleagues attacked|
colleagues kicked|colleagues pushed|colleagues punched|another worker hit|another worker hits|another worker beat|another worker beats|
another worker slapped|another worker touched|another worker touches|another worker is touching|another worker abused|another worker abuses|
another worker harassed|another worker harasses|another worker is harassing|another worker harass|another worker insulted|
another worker insults|another worker threatened|another worker threatens|another worker teases|another worker teased|another worker bullied|
another worker bullies|another worker bully|another worker stole|another worker molested|another worker raped|another worker assaulted|
another worker attacked|another worker kicked|another worker pushed|another worker punched|another operator hit|another operator hits|
another operator beat|another operator beats|another operator slapped|another operator touched|another operator touches|
another operator is touching|another operator abused|another operator abuses|another operator harassed|another operator harasses|
another operator is harassing|another operator harass|another operator insulted|another operator insults|another operator threatened|
another operator threatens|another operator teases|another operator teased|another operator bullied|another operator bullies|
another operator bully|another operator stole|another operator molested|another operator raped|another operator assaulted|
another operator attacked|another operator kicked|another operator pushed|another operator punched|another helper hit|another helper hits|
another helper beat|another helper beats|another helper slapped|another helper touched|another helper touches|another helper is touching|
another helper abused|another helper abuses|another helper harassed|another helper harasses|another helper is harassing|
another helper harass|another helper insulted|another helper insults|another helper threatened|another helper threatens|
another helper teases|another helper teased|another helper bullied|another helper bullies|another helper bully|another helper stole|
another helper molested|another helper raped|another helper assaulted|another helper attacked|another helper kicked|another helper pushed|
another helper punched|male worker hit|male worker hits|male worker beat|male worker beats|male worker slapped|male worker touched|
male worker touches|male worker is touching|male worker abused|male worker abuses|male worker harassed|male worker harasses|
male worker is harassing|male worker harass|male worker insulted|male worker insults|male worker threatened|male worker threatens|
male worker teases|male worker teased|male worker bullied|male worker bullies|male worker bully|male worker stole|male worker molested|
male worker raped|male worker assaulted|male worker attacked|male worker kicked|male worker pushed|male worker punched|male workers hit|
male workers beat|male workers slapped|male workers touched|male workers abused|male workers harassed|male workers harass|
male workers insulted|male workers threatened|male workers teased|male workers bullied|male workers bully|male workers stole|
male workers molested|male workers raped|male workers assaulted|male workers attacked|male workers kicked|male workers pushed|
male workers punched|other workers hit|other workers beat|other workers slapped|other workers touched|other workers abused|
other workers harassed|other workers harass|other workers insulted|other workers threatened|other workers teased|other workers bullied|
other workers bully|other workers stole|other workers molested|other workers raped|other workers assaulted|other workers attacked|
other workers kicked|other workers pushed|other workers punched|workmate hit|workmate hits|workmate beat|workmate beats|workmate slapped|
workmate touched|workmate touches|workmate is touching|workmate abused|workmate abuses|workmate harassed|workmate harasses|
workmate is harassing|workmate harass|workmate insulted|workmate insults|workmate threatened|workmate threatens|workmate teases|
workmate teased|workmate bullied|workmate bullies|workmate bully|workmate stole|workmate molested|workmate raped|workmate assaulted|
workmate attacked|workmate kicked|workmate pushed|workmate punched|workmates hit|workmates beat|workmates slapped|workmates touched|
workmates abused|workmates harassed|workmates harass|workmates insulted|workmates threatened|workmates teased|workmates bullied|
workmates bully|workmates stole|workmates molested|workmates raped|workmates assaulted|workmates attacked|workmates kicked|workmates pushed|
workmates punched|fellow worker hit|fellow worker hits|fellow worker beat|fellow worker beats|fellow worker slapped|fellow worker touched|
fellow worker touches|fellow worker is touching|fellow worker abused|fellow worker abuses|fellow worker harassed|fellow worker harasses|
fellow worker is harassing|fellow worker harass|fellow worker insulted|fellow worker insults|fellow worker threatened|
fellow worker threatens|fellow worker teases|fellow worker teased|fellow worker bullied|fellow worker bullies|fellow worker bully|
fellow worker stole|fellow worker molested|fellow worker raped|fellow worker assaulted|fellow worker attacked|fellow worker kicked|
fellow worker pushed|fellow worker punched|roommate hit|roommate hits|roommate beat|roommate beats|roommate slapped|roommate touched|
roommate touches|roommate is touching|roommate abused|roommate abuses|roommate harassed|roommate harasses|roommate is harassing|
roommate harass|roommate insulted|roommate insults|roommate threatened|roommate threatens|roommate teases|roommate teased|roommate bullied|
roommate bullies|roommate bully|roommate stole|roommate molested|roommate raped|roommate assaulted|roommate attacked|roommate kicked|
roommate pushed|roommate punched|sohokormi hit|sohokormi hits|sohokormi beat|sohokormi beats|sohokormi slapped|sohokormi touched|
sohokormi touches|sohokormi is touching|sohokormi abused|sohokormi abuses|sohokormi harassed|sohokormi harasses|sohokormi is harassing|
sohokormi harass|sohokormi insulted|sohokormi insults|sohokormi threatened|sohokormi threatens|sohokormi teases|sohokormi teased|
sohokormi bullied|sohokormi bullies|sohokormi bully|sohokormi stole|sohokormi molested|sohokormi raped|sohokormi assaulted|
sohokormi attacked|sohokormi kicked|sohokormi pushed|sohokormi punched|harassed by a co-worker|harassed by a coworker|
harassed by a colleague|harassed by my colleague|harassed by my coworker|beaten by a coworker|bullied by coworkers|bullied by my coworkers|
bullied by colleagues`,
    accused_security: `
security|security guard|security guards|security man|security men|security people|security incharge|security in-charge|security officer|
securities|guard|guards|gard|gaurd|gateman|gate man|gate keeper|gatekeeper|watchman|watchmen|askari|askaris|bouncer|bouncers|darowan`,
    accused_agency: `
agency|agencies|agent|agents|broker|brokers|recruiter|recruiters|recruitment agency|recruitment office|contractor|contractors|subcontractor|
subcontractors|sub-contractor|sub contractor|sub contractors|labour contractor|labor contractor|labour supplier|manpower agency|manpower|
outsourcing company|middleman|middlemen|dalal|thikadar|thekedar`,
  },
  people: `
worker|workers|people|peoples|person|persons|women|woman|men|man|girls|girl|boys|employees|staff|staffs|operator|operators|helper|helpers|
colleague|colleagues|coworkers|co-workers|co workers|labours|labourers|laborers|labors|families|migrants|migrant|children|child|kids|of us|
of them|of our|friends|members|guys|ladies|others|drivers|pickers|harvesters|pluckers|tailors|nurses|mothers|individuals|souls`,
  quantities: {
    hundred: '100',
    hundreds: '100',
    thousand: '1000',
    thousands: '1000',
    dozen: '12',
    dozens: '24',
    couple: '2',
    few: '3',
    several: '3',
    many: '2',
    score: '20',
    lakh: '100000',
  },
};
