### Words that people write beside the matter. Bars stand between the phrases.

# What turns a sentence round: “I don't have it” is not “I have it”.
words-negation =
    .words = not | don t | dont | do not | didn t | didnt | doesn t | doesnt | no | nope | never | can t | cant | cannot | couldn t | couldnt | haven t | havent | hasn t | hasnt | hadn t | hadnt | without | nothing | none | neither | isn t | isnt | aren t | arent | wasn t | wasnt | weren t | werent | won t | wont | wouldn t | wouldnt | ain t | aint | unable | impossible

# What can be taken from the beginning or the end without any change.
words-filler =
    .words = please | plz | pls | plss | thanks | thank you | thx | hi | hello | hey | um | umm | uh | er | erm | so | well | i want | i want to | i wanna | i d like | id like | i would like | i need | i | m | am | im | i m | i am | we | it | s | its | it s | is | are | re | my | our | the | a | an | this | to | in | at | of | for | from | near | around | live | number | option | answer | choice | school | high | middle | secondary | primary | city | town | region | department | departement | college | lycee | ecole | ent | le | la | les | l | de | du | des | d | en

# Where somebody is: what says nothing (.words), what announces a place (.at), and the levels, word by word.
words-where =
    .words = he | she | they | you | has | have | go | goes | going | lives | living | stay | based | located | school | schools | student | pupil | child | son | daughter | kid | kids | his | her | their | your | and | or | but | not | far | close | by | outside | next | somewhere | here | there | just | think | looking | find | code | postcode | postal | zip | area | north | south | east | west | france | french | public | private | called | which | that | currently | moved | new
    .at = at | in | near | nearby | around | from | to | into | of | town | city | village | region | department | departement | academy | academie
    .academie = academie | academy
    .primary = primary | elementary | nursery | kindergarten | infant
    .college = college | middle | secondary | junior
    .lycee = lycee | high | sixth

words-thanks =
    .words = thanks | thank you | thank u | thankyou | thx | thnx | tnx | ty | tysm | thanks a lot | thanks so much | thank you so much | thank you very much | many thanks | cheers | ok thanks | ok thank you | great thanks | perfect thanks | that s kind | you re the best | ur the best | appreciate it

words-greeting =
    .words = hello | helo | hi | hii | hiya | hey | heyy | yo | good morning | good afternoon | good evening | morning | evening | hi there | hello there | hey there | sup | wassup | what s up | whats up | howdy | hello again | hi again

words-chatter =
    .words = ok | okay | okey | k | kk | alright | hm | hmm | mm | mmh | ah | oh | ah ok | oh ok | i see | right | fine | lol | lmao | haha | cool | great | nice | super | awesome | amazing | good | wait | wait a minute | a sec | one sec | one second | one moment | one minute | just a sec | just a minute | give me a minute | two minutes | 2 min | 2 mins | 5 min | 5 mins | hold on | hang on | brb | be right back | let me see | let me look | let me check | let s see | looking | trying | i ll try | i ll look | checking

# What stands between two needs.
words-also =
    .words = and also | and then | as well as | plus

# What is no answer: one hesitates. The step is explained.
words-hedge =
    .words = i don t know | i dont know | i do not know | don t know | dont know | idk | dunno | i dunno | no idea | i have no idea | no clue | not sure | i m not sure | im not sure | can t tell | cant tell | i can t remember | i cant remember | don t remember | dont remember | not really | not quite | i think so | i guess | kind of | kinda | sort of | maybe | perhaps | almost | it depends | half and half | a bit of both

# What asks for a moment.
words-waiting =
    .words = i ll type it again | i type it again | let me retype it | wait | hold on | hang on | one sec | a sec | two secs | one second | a second | one minute | a minute | one moment | a moment | not right now | not now | later | let me check | let me look | i m looking | im looking | i m trying | im trying | brb

# What is a yes, and a no, in a short answer, where the step offers one.
words-yes =
    .words = yes | yeah | yep | yup | ya | got it | it worked | it works | works now | it s working | i m in | im in | all good | perfect | done | exactly | that s it | thats it | sure | it did | worked | success
words-no =
    .words = no | nope | nah | not at all | still not | still nothing | nothing | same thing | same again | still the same | never

# An answer by its place.
words-ordinal =
    .first = first | the first | the first one | 1st | the 1st | the top one | the one at the top
    .second = second | the second | the second one | 2nd | the 2nd
    .third = third | the third | the third one | 3rd | the 3rd
    .fourth = fourth | the fourth | the fourth one | 4th | the 4th
    .fifth = fifth | the fifth | the fifth one | 5th | the 5th
    .middle = middle | the middle one | the one in the middle | the middle
    .before-last = last but one | the last but one | second to last | the second to last
    .last = last | the last | the last one | the bottom one | the one at the bottom
