/** Names of people, places and days: their capitals prove nothing. */
export const NAMES = `monday tuesday wednesday thursday friday saturday sunday january february april june july august september
october november december christmas halloween easter thanksgiving hanukkah ramadan god jesus christ satan santa english french german
spanish italian japanese chinese korean russian american british irish scottish indian mexican jewish greek roman european african asian
america england france germany spain italy japan china korea russia ireland scotland india mexico greece europe africa asia australia
canada brazil argentina chile cuba vietnam iran iraq israel egypt turkey sweden denmark norway finland iceland poland austria hungary
london paris berlin rome roma venice madrid barcelona moscow tokyo seoul beijing shanghai bombay mumbai delhi sydney york
manhattan brooklyn chicago boston philadelphia washington detroit dallas houston texas california hollywood vegas nevada nebraska alabama
georgia florida ohio michigan montana hawaii oklahoma arizona alaska nashville memphis orleans angeles francisco seattle miami casablanca
fargo dunkirk belfast manchester dublin vienna netflix hulu amazon disney pixar marvel criterion oscar oscars bafta cannes sundance
emmy emmys hbo imax youtube letterboxd twitter tiktok instagram google apple sony warner universal paramount miramax lionsgate
neon mubi shudder ghibli bollywood nazi nazis catholic christian buddhist muslim islam
adam alan albert alex alexander alfred alice amanda amelia amelie amy andrea andrew andy angela anna anne annie anthony antonio
april arnold arthur audrey barbara barry ben benjamin bernard beth betty bill billy bob bonnie brad brandon brendan brian bruce cameron
carl carlos carmen carol caroline carrie cary cate catherine charles charlie charlotte chloe chris christian christina christine
christopher claire clara clark claude clint clyde colin connor craig daisy dan daniel dave david dean deborah denis denise dennis denzel
diana diane dick don donald donna donnie doris dorothy doug dustin dwayne ed eddie edgar edith edward elena eli elizabeth ellen elvis
emily emma eric erica ernest ethan eva eve evelyn ewan fanny florence frances francis francois frank fred freddie freddy gabriel gary
gene george gerald gerard gina giovanni glenn gloria grace grant greg greta gus gwyneth hank hannah hans harold harriet harrison harry harvey
heath heather helen helena henri henry holly howard hugh hugo ian ida ingmar ingrid isabelle ivan jack jackie jacob jacques jake james
jamie jane janet jason jay jean jeff jeffrey jennifer jeremy jerry jesse jessica jill jim jimmy joan joanna joaquin jodie joe joel john
johnny jon jonathan jordan joseph josh juan judy jules julia julian julianne julie juliet julius june karen kate katherine kathy katie keanu
keira keith kelly ken kenneth kevin kim kirk kirsten kristen kurt kyle larry laura lauren laurence lawrence lee leo leon leonard leonardo
leslie lily linda lisa liz lola lou louis louise luc lucas lucy luis luke lynn maggie marc marcel marco margaret margot maria marie
marilyn mario marion mark marlon martha martin marty mary mathilda matt matthew maurice max meg megan mel melanie mia michael
michelle miguel mike miles milo mira molly monica morgan nancy naomi natalie nathan ned neil nell nick nicholas nicolas nicole nina noah nora
norman nosferatu olga oliver olivia orson oscar otto owen pablo pam pamela pat patrick patty paul paula pauline pedro penelope pete peter phil
philip phillip quentin rachel ralph ray raymond rebecca reese rene renee rex richard rick ridley rita rob robert roberto robin rocky rodney
roger roman ron ronald rosa rosemary ross roy russell rusty ruth ryan sally sam samantha samuel sandra sara sarah saoirse scarlett scott
sean sergio seth shane sharon shirley sidney sigourney simon sofia sophia sophie spencer spike stan stanley stella stephen steve steven stuart
sue susan sydney sylvester sylvia tamara tara ted terence teresa terry tessa theo theresa thomas tilda tim timothee timothy tina toby todd
tom tommy toni tony tracy truman uma ursula val vanessa vera veronica vic vicky victor victoria vin vince vincent viola viggo
virginia vivian wade wallace walt walter wanda warren wayne wendy wes wesley will william willem winona woody yvonne zac zoe
utah idaho kansas missouri kentucky tennessee oregon colorado maine vermont iowa dakota wisconsin minnesota illinois indiana maryland
delaware carolina mississippi louisiana arkansas austin jonah armie sacha joshua tyler dylan aaron abigail brooke caitlin chad curtis darren
derek desmond dominic elijah felix gavin hayley imogen irene isaac jasmine jerome joey kayla kristin leah liam lorraine luther marcus mateo
maya melissa mitchell morris nadia nigel noel omar patricia penny phoebe quinn ramon raul rhys riley rory ruben sasha sebastian silvia sonia
stacy tanya tatiana trevor tristan valerie vernon zach zara florian klaus jurgen gunther sven lars anders mads nikolaj stellan cillian
domhnall colman lea rooney adele hideo takeshi toshiro kenji yuki hiroshi
dracula frankenstein batman superman hulk thor joker barbie sherlock bond rambo zorro tarzan hamlet macbeth othello popeye
aladdin bambi dumbo pinocchio godzilla ripley napoleon lincoln nixon gandhi selma selena capone evita frida pollock
tarantino kubrick spielberg hitchcock scorsese nolan fincher villeneuve lynch cronenberg carpenter coppola kurosawa ozu miyazaki tarkovsky
bergman fellini antonioni godard truffaut rohmer varda bresson melville ophuls wilder lubitsch hawks welles huston capra kazan lumet altman
ashby malick cassavetes polanski forman kieslowski haneke almodovar bunuel herzog fassbinder wenders kaufman jonze gondry gerwig baumbach
aronofsky eggers aster peele chazelle mcqueen leigh loach linklater soderbergh burton gilliam lanthimos refn besson jarmusch kaurismaki
bong wong denis campion bigelow coogler gaiman eastwood hanks pacino niro brando nicholson dicaprio pitt clooney phoenix streep blanchett
kidman winslet portman swinton huppert deneuve binoche gosling affleck damon driver chalamet pattinson stewart ledger crowe
depp cruise reeves bale hardy caine oldman hopkins freeman foxx cage murray sandler carrey stiller ferrell sellers chaplin keaton`
