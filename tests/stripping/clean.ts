/** Complaints, invented by us, in which nothing names a person: each must come through as it was written. */
export const CLEAN: readonly string[] = `
We have not been paid for two months.
They did not pay our wages for 3 months.
Salary is late every month, last month we got it in the last week.
I got only 8,500 taka, the minimum is 12,500 taka.
They cut Tk 1,200 from my salary for coming 5 minutes late.
Overtime is 4 hours every day and they pay only 2 hours.
We work from 8:00 to 22:00 six days a week.
We work 08:00-20:00 and on Friday too.
My name is not important.
I do not want to give my name.
Please keep my name secret.
My name is on the list of people to be fired.
I am tired and afraid.
I am a sewing operator.
I am pregnant and they will not give me leave.
I am from the finishing line.
I'm working here since 2019.
I am not safe here.
I am very sick but the doctor does not come.
I am writing for all of us.
supervisor shouts at us every day
The supervisor shouts at us and calls us bad words.
Our supervisor hit a girl with a stick.
the manager said he will fire us
Manager does not listen to workers.
The line chief touches women on the production floor.
The security guard locked the gate.
The fire exit is locked during night shift.
There are cracks in the wall of the third floor.
There is no drinking water on floor 4.
Toilets are dirty and we are not allowed to go more than twice.
The bus is full and 60 people stand in it.
200 workers were not paid the Eid bonus.
About 1,200 workers are affected.
Three hundred workers protested and forty were dismissed.
They keep our passports in the office.
The agency took 2,500 dollars for the job.
I paid Rs 50,000 to the agent for the visa.
We paid BDT 150000 to come here.
Our contract says 9 hours, we work 14.
HR told us to sign blank papers.
They told us to lie to the auditor.
Before the audit they hid the children.
There are children working in finishing.
No masks and gloves for the chemical section.
My hand was cut by the machine and nobody helped me.
The heat is terrible, two women fainted yesterday.
We are forced to work on holidays without pay.
The union leader was fired after the meeting.
After I complained they moved me to another section.
They said they will find out who complained.
Women with babies get no time to feed them.
They ask for a pregnancy test before giving the job.
The food in the canteen is rotten.
The dormitory has 12 people in one room.
The boiler makes a strange noise.
They pay women less than men for the same work.
Muslim workers are not allowed to pray.
Our leave is not approved even when our children are sick.
I was dismissed without notice and without severance.
The company closed and did not pay provident fund.
They deduct 500 taka for each mistake.
Target is 120 pieces per hour and nobody can reach it.
The manager wants me to go to a hotel with him.
He says bad things about my body.
She cries every day because of the abuse.
Please help us, we cannot speak openly.
Please call the police, they locked us in.
help now
HELP US PLEASE WE ARE LOCKED IN
THE SUPERVISOR BEATS US
NO SALARY SINCE JANUARY
Nobody gave us the pay slip since March 2026.
We got 50% of the wage.
The wage is 300 per day, rent is 4000.
The lines beside ours have the same problem.
Shift A gets less than shift B.
They don't give us an ID card or appointment letter.
They took ID cards of 40 workers.
I have no contract and no bank account.
I earn $95 a month.
Pay is ৳9,000 instead of ৳12,500.
rs 350 per day and no overtime
salary 9000tk only
15000/- taka was promised
They pay 4500-5000 taka to helpers.
The floor manager and the production manager both know.
The doctor said I need rest.
The quality inspector throws clothes at us.
My friend was also dismissed.
My sister works here too and she is afraid.
We met the committee but nothing changed.
What can I do?
Is this line safe?
hello
hello, I have a complaint
thank you for your help
thanks, I will wait
Thank you sir
Dear sir, we need our money.
ok
yes
I don't know who to ask.
Can you tell the buyer about it?
I work in Gazipur in a big factory.
We work at the washing plant near the river.
The river behind the factory is black.
sir said we must come on Friday
GM sir does not allow leave
md sir came and shouted
The PM and the GM were there.
He slapped her and pushed her.
They kicked us out of the room.
The mechanic is always drunk.
The cashier keeps part of the wage.
I will be 18 next year.
The child care room is closed.
Overtime from 5 to 10 pm is not counted.
I worked 12 hours a day for 26 days.
We are about 30 women in the knitting section.
Two of us were told not to come back.
Machines are not covered and needles break.
The lift is broken and the stairs are narrow.
No ambulance came for an hour.
We asked for a meeting and they laughed.
আমাদের তিন মাসের বেতন দেয় না।
আমরা বেতন পাই না তিন মাস
বেতন ঠিকমতো দেয় না, ওভারটাইমের টাকা কেটে নেয়।
সুপারভাইজার আমাদের গালি দেয়।
সুপারভাইজার খারাপ ব্যবহার করে।
সুপারভাইজার প্রতিদিন গালাগালি করে
ম্যানেজার বলে চাকরি থেকে বের করে দিবে।
ম্যানেজার আমাদের কথা শোনে না।
আমার নাম গোপন রাখবেন।
আমার নাম বলবেন না
আমি গর্ভবতী, ছুটি দেয় না।
আমি অসুস্থ ছিলাম।
আমি খুব কষ্টে আছি।
আমি একজন অপারেটর।
আমি এখানে কাজ করি পাঁচ বছর।
গেটে তালা মেরে রাখে।
আগুন লাগলে আমরা বের হতে পারব না।
দেয়ালে ফাটল দেখা গেছে।
২০০ শ্রমিক বোনাস পায়নি।
আমাকে ৪৫০০ টাকা দিয়েছে, দেওয়ার কথা ১২,৫০০ টাকা।
প্রতিদিন ১২ ঘণ্টা কাজ করায়।
সকাল ৮টা থেকে রাত ১০টা পর্যন্ত কাজ করি।
টয়লেটে যেতে দেয় না।
খাবার পানি নেই।
লাইন চিফ মেয়েদের গায়ে হাত দেয়।
আমাদের পাসপোর্ট আটকে রেখেছে।
শিশু শ্রমিক দিয়ে কাজ করায়।
ইউনিয়ন করলে চাকরি থাকবে না বলে হুমকি দেয়।
আমাদের কোনো ছুটি নাই।
ঈদের বোনাস দেয়নি।
অডিটের সময় মিথ্যা বলতে বলে।
স্যার আমাদের সাহায্য করুন।
ধন্যবাদ
আসসালামু আলাইকুম
দয়া করে আমাদের বাঁচান
৩ নং ফ্লোরে ফ্যান নাই, অনেক গরম।
tin mash beton dey na
amader beton dey na 3 mash
supervisor gali dey
supervisor amader sathe kharap bebohar kore
manager bole chakri thakbe na
amar nam gopon rakhben
ami khub osustho
ami kaj kori sewing line e
ami pregnant chuti dey na
amader 200 jon sromik bonus pay nai
gate e tala mere rakhe
toilet e jete dey na
overtime er taka kete ney
amra 12 ghonta kaj kori
12500 taka beton howar kotha kintu 9000 taka dey
line chief meyeder gaye hat dey
vai amader sahajjo koren
sir amader bachan
The supervisor always swears at the girls and throws bundles on their heads.
Supervisor demanded bribes before approving our annual leave.
manager promised arrears before Ramadan but never delivered
I am devastated by what happened.
I am fed up with this place.
I am a widow and have two small kids.
I am allergic to the glue.
I am new here and don't understand the rules.
I am pregnant and still stand all day.
I am scared that they might sack me.
I'm not old enough to retire.
I am Bengali and I live in Narayanganj.
my name was removed from the payroll
They call me lazy and donkey.
This is urgent.
This is our third message.
Security searched our bags and patted us down.
Guard refused entry because I was two minutes late.
The boss screams whenever we miss the quota.
Director visited on Monday but ignored everybody.
The HR lady humiliated me in front of everyone.
The owner fled and the workshop shut.
My husband died last winter and the company paid nothing.
My sister fell from the staircase.
My daughter needs surgery.
The contractor disappeared with our deposits.
The agent lied about the wages in Malaysia.
Operators faint because windows are sealed.
The helper got electrocuted by a loose cable.
Doctor wrote false statements.
Line chief insists that we skip lunch.
Overtime sheets get altered by the accounts people.
Every Thursday we stay until midnight.
Eid-ul-Adha bonus pending since June.
Compliance people only arrive with the Accord inspectors.
Buyers such as H&M and Zara should know.
BGMEA and the Labour Ministry did nothing.
In Bangladesh the law requires an appointment letter.
We are beaten by the foreman.
Harassed by supervisors daily.
He was attacked by goons.
Our factory has 2000 workers.
Tk. 8,300 basic
They deduct 10% for food and 2000 for hostel.
We make 1500 shirts per day.
I joined in 2018 and still grade 4.
From 7am-9pm, no break.
Wages due: 3 months, about 36,000 taka.
The wage board announced 12,500.
Please don't share my number with the factory.
Can I tell my name later?
We want the manager removed.
No one listens, even the union.
Cotton dust everywhere, lots of coughing.
Stop
NEW
STATUS
1
2
I need help because my hand got burned by steam
Boss wants us to clock out then continue working
Mam does not give leave
madam is cruel
sir please help
Vai please listen
apa please do something
brother please help us
Our supervisor, the quality manager and the PM all shout.
Rest time is only 20 minutes
The drinking water tastes like iron
We dont have fans, its boiling
Nobody from the buyer ever spoke with us.
Women get touched in the crowded bus.
Manager sir asked me to resign.
They recorded us using hidden cameras.
The worker fell unconscious; nobody called an ambulance.
They make us sign resignation letters.
I want to remain anonymous.
The girl next to me is only fourteen.
Many workers got diarrhoea from the tap.
Wage slips are handwritten, figures wrong.
Pay: 250/day. OT: 30/hr.
সুপারভাইজার ইচ্ছামতো হাজিরা কাটে
ম্যানেজার রুমে ডেকে নিয়ে কুপ্রস্তাব দেয়
মালিক পালিয়ে গেছে
আমি বিধবা, দুই সন্তান নিয়ে চলতে পারি না
আমি অন্তঃসত্ত্বা, ভারী কাজ করায়
আমি রিজাইন দিতে চাই কিন্তু নিচ্ছে না
আমার নাম যেন কেউ না জানে
সিকিউরিটি ব্যাগ চেক করে শরীরে হাত দেয়
লাইন চিফ কাপড় ছুড়ে মারে
স্যার আমাদের বাঁচান, দরজা বন্ধ
আপা আমাদের সাহায্য করেন
ভাই বেতন কবে দিবে
এখানে মেয়েদের নিরাপত্তা নেই
বয়লারের শব্দ হয়, ভয় লাগে
রাত ১২টা পর্যন্ত জোর করে কাজ করায়
ছাঁটাই করা হয়েছে ৮০ জনকে
কেমিক্যালের গন্ধে মাথা ঘোরে
শ্রমিকদের মোবাইল কেড়ে নেয়
তিনি সবসময় অশ্লীল কথা বলেন
মে মাসের বেতন জুলাইয়ে দিয়েছে
২০২৩ সালে ঢুকেছি এখনো গ্রেড পাইনি
সুপারভাইজার কাজ না পারলে চিল্লায়
ম্যানেজার টার্গেট বাড়িয়ে দিয়েছে
amader pm khub rag kore
supervisor chillay sob somoy
manager target baraiya dise
malik palaye gese
ami bidhoba duita baccha ache
ami resign dite chai
security bag check kore gaye hat dey
apa amader sahajjo koren
boss ke bolle chakri kheye dey
dorja bondho kore rakhe bair hote dey na
amar matha ghore chemical er gondhe
onek din dhore beton bondho
factory te pani nai
ratre 12 ta porjonto duty koray
Hello, I want to report that at our factory the emergency stairwell is used as storage for cartons.
In our unit the supervisors use foul language and sometimes push us against the machines.
Since the new management came, the piece rate dropped from 14 to 9 taka.
We were told that the buyer is squeezing prices so no bonus this year.
They make us stand for ten hours and chairs were taken away.
Menstruating women are denied toilet breaks.
The company bus driver drives recklessly and drunk.
Workers who joined the strike were replaced by casual labourers.
Our attendance bonus of 500 taka gets cancelled if we are late by one minute.
During Ramadan the lunch break was shortened.
The generator exhaust enters the sewing hall and everyone coughs.
They installed cameras inside the changing room.
The nurse only gives paracetamol for everything.
A colleague miscarried after lifting heavy rolls.
The wastewater flows into the paddy fields of our village.
They forge signatures on the timesheets.
Supervisors sell overtime slots to whoever pays.
Migrant workers sleep six to a room without windows.
The employment agent charged us RM 18000.
We got visas for another employer than promised.
If we resign we must repay the recruitment cost.
They hold back one month's salary as security.
Our grievance committee members were picked by management.
Female helpers earn less than male helpers.
The manager makes comments about our clothes.
Indigenous workers are mocked for their accent.
A disabled worker was refused a job.
I lost two fingers in the cutting machine and received nothing.
No compensation for the family of the dead worker.
Our hands get blisters from the bleach.
Rats run around in the kitchen.
The canteen charges 60 taka for rotten rice.
We have to buy our own needles and scissors.
Children sleep under the sewing tables.
The auditors came but were shown another building.
They announced layoffs through loudspeakers.
Elderly workers are pressured to quit.
My contract finished in May but they won't release my papers.
Payslips show fewer hours than we worked.
Please send someone to inspect quickly!!!
Urgent: ceiling dripping onto electric panel
they are killing us slowly
Wages r not paid on time plz do smthing
plz help our suprvisor is very bad
sallary not given 2 month
ovrtime not paid
manger is beating us
সুপারভাইজার মহিলাদের সাথে অশালীন আচরণ করেন এবং প্রতিবাদ করলে চাকরিচ্যুত করেন।
কারখানার জেনারেটরের ধোঁয়া ফ্লোরে ঢোকে।
গত ঈদে অর্ধেক বোনাস দিয়েছে, বাকিটা দেয়নি।
মাতৃত্বকালীন ছুটির টাকা আটকে দিয়েছে।
আমরা প্রতিবাদ করলে পুলিশ দিয়ে ভয় দেখায়।
ক্যান্টিনের খাবার পচা, অনেকের ডায়রিয়া হয়েছে।
পিস রেট কমিয়ে দিয়েছে, সংসার চালানো কঠিন।
জেনারেল ম্যানেজার মিটিংয়ে সবার সামনে অপমান করেছেন।
হাজিরা বোনাস কেটে রাখে, কারণ জানতে চাইলে গালাগাল করে।
লিফট নষ্ট, সিঁড়িতে মাল রাখা।
সিকিউরিটির লোক রাতে মেয়েদের রুমে ঢোকে।
আমাদেরকে সাদা কাগজে সই করায়।
নাইট ডিউটি করলে টিফিন বিল দেয় না।
amader general manager meeting e sobar samne opoman korse
generator er dhoa floor e dhuke
piece rate komay dise songsar chalano kothin
hajira bonus kete rakhe karon jante chaile gali dey
lift nosto siri te mal rakha
night duty korle tiffin bill dey na
protibad korle police diye voy dekhay
canteen er khabar pocha onek er diarrhea hoise
overtime koray kintu taka dey na amra ki korbo
supervisor nid keeps, bkash pin too
They pay by bkash and nagad, not by hand.
the manager calls us on imo and fb
এনআইডি নিয়ে গেছে
No wages for two months - please help
Complaint from: operators, finishing line
from Gazipur, section: sewing
everybody calls me lazy
সবাই আমাকে গাধা ডাকে
I live in a house near the road
Our house rent is 4000, road 5 is flooded
There are 12 in the house, 5 on the road
boss bolse kalke theke ar asa lagbe na
`
  .trim()
  .split('\n');
