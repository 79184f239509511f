import { nameless } from './nameless.ts';

// Things and words of which complaints are full and by which nobody is called.
const THING =
  '(tank|bathroom|toilet|roof|boiler|kettle|fridge|heater|cooler|fan|lift|elevator|ladder|gate|fence|door|lock|van|bus|truck|lorry|trailer|forklift|belt|conveyor|press|saw|drill|mixer|oven|pump|hose|pipe|drain|tap|shower|bunk|mattress|canteen|kitchen|hostel|dorm|storeroom|warehouse|office|corridor|staircase|floor|wall|ceiling|generator|alarm|extinguisher|machine|timesheet|payslip|rota|contract|payroll|uniform|helmet|soap|food|bread|rice|soup|lunch|overtime|bonus|wage|pay|deposit|visa|permit|quota|target|shift)';
const STATE =
  '(broken|filthy|locked|leaking|corroded|rotten|stale|cracked|blocked|overflowing|missing|late|short|wrong|unpaid|unsafe|freezing|boiling|crowded|flooded|mouldy|dirty|empty|useless|expired|fake|cut|cancelled|a joke|full of rats|full of birds|held back|never fixed|never cleaned|out of order|falling apart)';
const DOES =
  '(leaks|stinks|shakes|jams|overheats|drips|squeaks|fails|breaks|stops|smokes|floods|has no door|has no guard|has no light|has dead birds in it|falls on us|runs all night|never works|makes no sense|never comes|never adds up)';
const STUFF =
  '(water|soap|gloves|masks|boots|goggles|earplugs|helmets|aprons|tissue|shade|breaks|rest|leave|overtime|pay|money|contract|contracts|receipts|paperwork|bleach|acid|dust|fumes|smoke|chemicals|pesticide|glue|paint|solvent|cement|fibres|noise|heat|cold|light|air|food|meals|groceries|medicine|painkillers|bandages|doctors|nurses|chairs|lockers|blankets|beds|showers|keys|papers|passports|phones|transport|petrol|training|respect|answers|help|sleep|privacy)';
const PEOPLE =
  '(workers|women|men|girls|boys|kids|pickers|packers|cleaners|drivers|loaders|welders|sewers|cutters|migrants|foreigners|newcomers|guards|bosses|managers|inspectors|auditors|buyers|families|mothers|everybody|nobody|everyone|most of us|all of us|half the crew|the whole line|the night crew|workers from abroad|people from abroad|older women|pregnant women|temps)';
const DO =
  '(faint|cry|cough|vomit|sleep in shifts|sleep on the floor|eat standing|work barefoot|work without gloves|get less|get yelled at|get the dirtiest jobs|get the worst line|get sent home|get punished|get sick|fall off the ladder|hide in the storeroom|pay for lodging|pay double|owe money|wait for hours|complain|quit|suffer|starve|run away|stay silent|sign blank papers|lie to the auditor|share one bed|drink from the tap|walk home|breathe dust)';
const THEY =
  '(they|bosses|the office|the agency|the company|the farm|the factory|the contractor|management|hr|payroll|security|the hostel) (cut|took|take|dock|deduct|hold|keep|stole|lost|hide|hid|changed|cancelled|refused|charge|charged|promised|stopped|weigh|count|raised|lowered|faked|tore up|laughed off|never pay|never gave us|never showed us|sold us)';
const WHAT =
  '(our pay|my leave|our passports|the overtime|the bonus|the holiday pay|double time|the deposit|twenty percent|half a day|the groceries|the petition|the receipts|the payslips|my papers|the visa|the breaks|the transport|the water|the rent|lodging|the tea|the weights|the records|the keys|the phones|the shifts|the rates|the targets|the contract|my bag|my hair|my wages|everything)';
const BODY =
  '(finger|thumb|hand|wrist|arm|elbow|shoulder|neck|back|spine|hip|knee|ankle|foot|toe|eye|ear|throat|chest|stomach|skin|leg|head|tooth|belly)';
const HURT =
  '(hurts|aches|itches|swelled up|went numb|gave out|got caught|got crushed|got cut|is swollen|is numb|is broken|bleeds|never healed|was crushed|was burnt|tingles|throbs)';
const WHEN =
  '(every day|every night|most mornings|most evenings|all shift|all day|all night|last week|last month|since march|since winter|for months|on sundays|on holidays|at night|by mistake|on purpose|as a joke|for no reason|again|still|already|once|twice|after nine|before sunrise|in the cold store|in the storeroom|in the field|in the heat|in the rain|at his desk|at the gate|in my life)';
const OPENING =
  '(please|help|sorry|thanks|hello|honestly|also|plus|sometimes|yesterday|today|tonight|lately|spent the night|spent hours|been asking|been waiting|been sick|locked in|paid late|paid straight|punished|fired|sacked|never saw a contract|payment in groceries|chemicals splashed|smell of bleach|smell of gas|dogs at the gate|rats everywhere|nothing but|apart from that|another thing|worst of all|one more thing|no joke|same story)';
const I =
  '(i am|i was|i feel|i got|i have been|we are|we were|we got|she was|he was|they were|my sister was) (certain|sure|tired|exhausted|sick|dizzy|hungry|thirsty|cold|scared|afraid|ashamed|broke|stuck|trapped|desperate|angry|pregnant|injured|hurt|burnt|bruised|soaked|lost|done|fed up|worn out|underpaid|unpaid|unwell|depressed|lonely|helpless|hopeless|homeless|jobless|owed money|in debt|in pain|in tears|in hospital|on crutches|on trial|on probation)';

const NAMELESS = `
shrinkage certain grand gaffer roof wahala cane abeg comot sabi wetin naija lads knackered gutted skint quid dosh
bucks dough peanuts pittance scam ripoff hustle grind grunt slog toil sweat shift swap rota roster timesheet payslip
paystub stub slip docket punch quota quotas target targets bonus perk perks tips stipend wage wages arrears backpay
severance notice redundancy layoff sack sacked fired hired rehired demoted promoted transferred suspended warned
blacklisted banned evicted deported detained bathroom washroom restroom toilet toilets latrine stall stalls sink
sinks taps faucet soap towel towels tissue bleach bucket broom drain drains sewer sewage stench stink stinks filth
filthy grime mold mould mildew damp leak leaks leaking leaked drip dripping flood flooded flooding roaches cockroach
rats mouse mice lice flea fleas bedbug bedbugs maggot maggots worm worms flies mosquito mosquitoes snake scorpion
scorpions spider spiders dogs cattle goat goats bunk bunks mattress mattresses blanket blankets pillow trailer
trailers barrack barracks shed sheds shack shacks huts tent tents hostel hostels dorm dorms camp camps compound
compounds gate fence fences padlock chain chained bolted latch hinge ladder ladders scaffold scaffolding hoist
cranes winch pulley conveyor belt belts blade blades saws drill drills press presses lathe grinder oven ovens
furnace kiln kilns boiler boilers pump valve valves hose hoses pipe pipes wires cable cables socket sockets switch
switches fuse breaker panel shock shocks shocked generator fans vents filter filters duct dust fume fumes smoke
smoky vapor vapour acid acids solvent solvents thinner glue adhesive paint dyes resin lead mercury asbestos silica
cotton wool leather hide hides thumb thumbs finger fingers knuckle wrist wrists elbow elbows shoulder shoulders knee
knees ankles hips spine neck chest belly stomach guts bowel bladder kidney kidneys liver lungs ribs skull tooth
teeth gums tongue throat nostril ears eyelid scalp skin rash rashes itch itchy blister blisters burn bruise bruises
cuts gash scar scars sprain fracture broken swollen swelling numb numbness tingling cramp cramps spasm ache aches
sore infected infection fever chills cough coughing wheeze wheezing asthma bronchitis cold headache headaches
migraine dizzy dizziness nausea nauseous vomit vomiting vomited puke puking diarrhea runs constipation dehydrated
dehydration heatstroke fainted faint fainting seizure stroke tumor cancer miscarriage miscarried womb period periods
pads tampon breast milk nursing carpal tunnel hernia disc tendon ligament shout shouts shouting scream screams
screaming yell yells yelling cuss cusses cussing curse curses cursing swear swears mock mocks mocking tease teasing
taunt slur slurs threat threats bully bullies bullying grope gropes groped groping fondle leer leers leering stare
stares staring pinch pinches slap slaps slapping kick kicks kicking shove shoves shoving spit spits spat smack
smacks punches beat beats beaten choke chokes drag drags dragged chased stalk stalks stalking blackmail bribe bribes
bribery kickback extort cheat cheats cheated steal steals stole stolen robs lied liar liars snitch retaliate
retaliation revenge grudge spite cheque paycheck deposit deposits transfer deduct deducts deducted deduction
deductions withhold withheld garnish fine fines fined penalty fees debt debts loans interest rent rents utility
electric bills grocery groceries meal meals lunch dinner breakfast supper snack beans porridge soup bread rotten
stale spoiled rancid undercooked portion portions thirsty hungry starve starving starved kids child children babies
infant toddler daycare nursery creche school teen teens teenager minor minors orphan widow elderly disabled deaf
blind mute wheelchair pregnant pregnancy maternity paternity leave newborn forklift truck trucks lorry vans buses
minibus ride carpool brake brakes tyre tyres tire tires seatbelt wheel steering crash crashed overturned ditch rows
vineyard greenhouse barn stable coop slaughterhouse abattoir cannery mill sawmill quarry mines dock docks ship
vessel deck hold nets trawler warehouse depot yard loading aisle rack racks shelf shelves pallet pallets crate
crates boxes bins sacks bale bales spool spools bobbin needle needles thread seam seams collar cuff zipper button
buttons fabric cloth berries strawberry strawberries tomato grape grapes oranges lettuce onion onions potato
sugarcane coffee rubber tobacco flowers weed weeds spray sprays sprayed spraying pesticide pesticides fertilizer
badly properly hardly barely mostly simply plainly honestly seriously literally basically apparently obviously
clearly rarely seldom constantly forever recently suddenly beyond beneath overhead desperate hopeless helpless
worthless useless pointless unfair unjust unsafe unpaid underpaid overworked exhausted drained burnt sick tired
weary worn scared afraid terrified ashamed humiliated degraded insulted ignored homesick suicidal depressed anxious
stressed panicked furious angry upset worried folks guys mate mates bruv innit aint gonna wanna gotta dunno thru
asap govt mgmt mins mths
`;

/** Complaints in which nobody is named. */
export const EVERYDAY_EN: readonly string[] = [
  `(the|our|that|) ${THING} (is|was|is always|stays|has been) ${STATE} (|${WHEN})`,
  `(the|our|that|) ${THING} ${DOES} (|${WHEN})`,
  `${THING} ${STATE}, ${THING} ${STATE}, ${THING} ${DOES}`,
  `${OPENING}, ${THING} ${STATE} and ${PEOPLE} ${DO}`,
  `${OPENING} ${WHEN} (and|but|because|so) ${PEOPLE} ${DO}`,
  `${OPENING} (and|with|without|for) ${STUFF} (|${WHEN})`,
  `(no|not enough|never any|without|only|just|barely any) ${STUFF}, (no|not enough|never any|without|only) ${STUFF}`,
  `${STUFF} (everywhere|in the air|on the floor|in my eyes|on our skin|is never enough|runs out|costs extra|at crazy prices|makes us cough|makes me retch|${WHEN})`,
  `${PEOPLE} ${DO} (|${WHEN})`,
  `${PEOPLE} ${DO} (and|while|but|because) ${PEOPLE} ${DO}`,
  `${THEY} ${WHAT} (|${WHEN})`,
  `${THEY} ${WHAT} and ${WHAT} (|and laugh|and call it a fee|and nobody was told)`,
  `(my|her|his|a worker's|one girl's) ${BODY} ${HURT} (|${WHEN}|and they kept going|and no doctor came|and they hosed off the blood)`,
  `${BODY} and ${BODY} (hurt|ache|burn|are numb|are swollen) from (standing|lifting|bending|cutting|sewing|${STUFF})`,
  `${I} (|${WHEN}|and nobody cares|of it|about this|and they laughed)`,
  `(supervisor|boss|foreman|manager|guard|driver|recruiter|owner) (watches porn|watches us|makes comments|makes jokes|laughs|spits|swears|drinks|sleeps|lies|stares|yells|gropes|grabs|rubs up against us|counts minutes|checks our bags|weighs the tea wrong|takes a cut|is drunk|is never there) (|${WHEN})`,
  ...nameless(
    NAMELESS,
    'the|a|an|no|our|my|that|some|any|with|without|of|for|is|was|got|too much|bad|more|just',
    'and|or|without|with|of|in|on',
    'in the factory|at work|every day|and nothing|is gone|stinks|hurts|is broken|never|again|from our pay|and nobody cares',
  ),
];

/** The same with people in it, also those whose names are everyday words. */
export const NAMED_EN: readonly string[] = [
  `{given} (always|often|never|still|just|also|only|) (touches|grabs|pinches|shouts at|swears at|mocks|follows|ignores|hates|punishes|slaps|hits|threatens|cheats|watches) (us|me|the girls|everyone|her|my sister) (|${WHEN})`,
  `{given} (said|says|told us|told me|told the girls|ordered that|promised|swore|claims|thinks|wants) (we must sign|we must stay|we are lazy|not to talk|to shut up|to go home|it is my fault|i am fired|nothing happened) (|${WHEN})`,
  `(when|while|because|since|after|if|but|and|then|so) {given} (is|was|got|came|left|is too|went) (slow|late|sick|hurt|fired|angry|drunk|pregnant|crying|shouting|home|away|alone|tired) (|${WHEN})`,
  `(miss|mister|mr|mrs|ms|sir|madam|aunty|uncle|sister|brother) (<Green>|<Bright>|<White>|<Young>|<Hope>|<Joy>|<Mercy>|{given}|{family}|{family}) (in the office|from hr|at the gate|in finishing|on line 3|of packing|) (laughs|lies|took my papers|keeps the keys|knows|saw it|did nothing|is rude|hits people|sells jobs|)`,
  `(<hope>|<gift>|<mark>|<will>|<grace>|<rose>|<joy>|<faith>|<blessing>|<precious>|<happy>|<lucky>|<sunny>|<summer>|<april>|<may>|<june>|<dawn>|<rusty>|<frank>|<grant>|<chase>|<jack>|<bill>|<rich>|<art>|<pearl>|<ruby>|<crystal>|<prince>|<king>|<blessed>|<fortune>|<wisdom>|<gladness>|<prosper>|<innocent>|<loveness>|<memory>|<charity>|<mercy>|<peace>|<patience>|<comfort>|<goodness>|<favour>|<angel>|<star>) (is slow|fainted|was fired|was slapped|cries|got hurt|did not come|hit me|shouts|said no|has our papers|knows it|saw everything|told hr|lost a finger|is pregnant|was sent home|left)`,
  `(with|and|from|to|about|against|near|without|by|for|saw|ask|tell|know|called|met) (<hope>|<gift>|<mark>|<will>|<grace>|<rose>|<joy>|<faith>|<blessing>|<precious>|<sunny>|<summer>|<frank>|<chase>|<pearl>|<prince>|{given}|{given}|{full}) (who|and|in|from|because|,|on|at) (packing|was there|saw it|the office|line 3|the gate|cutting|knows|i am scared|hr)`,
];
