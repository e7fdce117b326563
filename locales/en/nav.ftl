### What the assistant says in every journey. “nav”: the words understood everywhere.

nav-next = Next
    .words = next | next step | ok | okay | k | kk | yes | yeah | yep | yup | done | it s done | did it | i did it | finished | continue | carry on | keep going | go on | go ahead | got it | understood | sure | alright | ready | i m there | im there | all good | what s next | whats next | what next | now what | and then | then what

nav-back = Back
    .words = back | go back | going back | back one | previous | previous step | previous question | last step | step back | one step back | return | undo | oops | whoops | i made a mistake | made a mistake | my mistake | misclick | i misclicked | i clicked the wrong one | clicked the wrong one | i pressed the wrong one | i clicked the wrong button | wrong button
    .command = back
    .about = Go back one step
    .said = We are already at the beginning.

nav-continue = Go on elsewhere
    .words = go on elsewhere | continue elsewhere | continue on telegram | continue on discord | continue on my phone | continue on a computer | go on on telegram | go on on discord | switch device | change device | switch to telegram | switch to discord
    .command = continue
    .about = Go on in another app or on another device

nav-forget = Erase everything
    .words = erase everything | erase all | erase it all | delete everything | delete all | delete it all | forget me | delete my data | erase my data | remove my data | clear everything | clear my data | wipe everything
    .command = forget
    .about = Erase everything

nav-help = Help
    .words = help | help me | i need help | need help | can you help | can you help me | can u help me | i don t understand | i dont understand | don t understand | dont understand | i do not understand | i didn t understand | i didnt understand | i don t get it | i dont get it | don t get it | dont get it | i don t know what to do | i dont know what to do | idk what to do | what | what do i do | what should i do | what do you mean | what does that mean | what does it mean | what s that | whats that | what is that | what s this | whats this | what is this | how | how do i do that | how do i do it | how do i do this | why | explain | explain that | explain it | huh | confused | i m confused | stuck | i m stuck | i m lost | im lost
    .command = help
    .about = Explain this step
    .said = { $entry ->
        [commands] You always have these commands: /back, /restart, /show, /language, /human, /status, /forget, /stop.
       *[words] You can always write: back, start again, show me, language, human, status, erase everything, stop.
    }

nav-human = Talk to someone
    .words = human | a human | a real human | real human | person | a person | real person | a real person | someone | somebody | talk to someone | talk to somebody | speak to someone | speak to somebody | speak with someone | talk with someone | talk to a person | speak to a person | talk to a human | speak to a human | talk to a real person | speak to a real person | can i talk to someone | can i speak to someone | i want to talk to someone | i want to speak to someone | an adult | a grown up | adviser | advisor | agent | contact someone | contact the school | call someone | call the school | who can i call | phone | phone number | telephone | telephone number | hotline | help desk | helpdesk | school office
    .command = human
    .about = Talk to someone

nav-language = Language
    .words = language | languages | change language | change the language | switch language | another language | other language | other languages | which languages | what languages do you speak | i don t speak english | i dont speak english | i do not speak english | i don t understand english | i dont understand english
    .command = language
    .about = Change the language

nav-mydata = My data
    .words = my data | my path | transcript | read it all again | read it again | see my data | show my data | show me my data | what do you know about me | what do u know about me | what data do you have | what data do you keep | what do you keep about me | what do you have on me
    .command = mydata
    .about = See what is kept

nav-nopictures = Without drawings
    .words = no pictures | without pictures | without images | no images | pictures off | images off | no drawings | without drawings | stop the pictures | turn off pictures | turn pictures off | turn the pictures off | no more pictures
    .command = nopictures
    .about = Show no more drawings
    .said = Noted: no more drawings. “show me” still shows one, “with pictures” brings them back.

nav-pictures = With drawings
    .words = pictures | images | with pictures | with images | with drawings | pictures on | images on | turn on pictures | turn pictures on | show pictures
    .command = pictures
    .about = Show drawings of the pages
    .said = Noted: there are drawings. “no pictures” takes them away.

nav-privacy = Privacy
    .words = privacy | private | is this private | is it private | personal data | anonymous | is this anonymous | is it anonymous | is this safe | is it safe | who are you | who are u | who r u | what are you | are you official | is this official | is it official | is this legit | is this a scam | are you a robot | are you a bot | r u a bot | are you human | are you real | are you a real person | do you save what i write | do you keep what i write
    .command = privacy
    .about = What is kept, and for how long
    .said =
        I am a robot, not a service of the ministry.

        I keep where to answer (the number of this conversation), the language, the steps and the buttons you chose, for 30 days after the last message. No name, address or password: I check what you type, then I forget it.

        { $entry ->
            [commands] /mydata shows everything, and says what becomes of words written to a person. /forget deletes everything.
           *[words] “my data” shows everything, and says what becomes of words written to a person. “erase everything” deletes everything.
        }

nav-restart = Start again
    .words = start again | start over | restart | begin again | from the start | from the beginning | back to start | back to the start | back to the beginning | the beginning | menu | main menu | home page | homepage | another child | for another child | start again for another child | new request
    .command = restart
    .about = Start again from the beginning
    .said = Let's start again from the beginning.

nav-start = Resume
    .words = resume | start | begin | start now | go | let s go | lets go | let s start | lets start | let s begin | pick up where i left off | pick up where we left off | where we left off
    .command = start
    .about = Begin, or carry on

nav-show = See the page
    .words = show me | show | show it to me | show me the page | show me the screen | show me a picture | show me how | a picture | picture | the picture | drawing | the drawing | what does it look like | what does that look like | can you show me | let me see | i want to see | i want to see it
    .command = show
    .about = See a drawing of the page

nav-status = Where am I?
    .words = status | where am i | where are we | where am i at | what step | which step | what step am i on | which step am i on | what step is this | progress | how far am i | how much is left | how many steps | how many steps left
    .command = status
    .about = See where you are

nav-stop = Stop
    .words = stop | stop it | stop here | stop this | let s stop | lets stop | enough | that s enough | thats enough | i give up | give up | forget it | never mind | nevermind | nvm | later | maybe later | not now | i ll do it later | do it later | tomorrow | see you tomorrow
    .command = stop
    .about = Stop here; your place is kept
    .said = OK, we stop here. Your place is kept for 30 days: { $entry ->
        [commands] the command /start brings you back here. To delete everything: /forget.
       *[words] write “resume” whenever you want. To delete everything, write “erase everything”.
    }

aside-forget = I will erase everything I keep from this conversation, and your place with it. Shall we do it?
aside-language = Which language?
aside-language-read = { $language }: translated by a machine, read over by { $by }.
aside-language-unread = { $language }: translated by a machine, not read over yet.
aside-go =
    If I understand you: { $title }.

    We can go there now, and come back here afterwards. Shall we?
aside-intents = I am not sure which of two things you mean. Which one is it?
aside-rows = Several answers are possible. Which one?
aside-where = Several answers are possible. Which département is it in?
aside-go-there = Yes, let's go
    .words = yes | yeah | yep | yup | let s go there | go there | sure | ok | okay | yes please
aside-stay = No, I stay here
    .words = no | nope | nah | stay | i stay | stay here | not now | no thanks | carry on here
aside-no-intent = Something else
    .words = something else | other | neither | none | no | none of them | neither of them
aside-not-that = That is not it
    .words = that s not it | thats not it | that is not it | not that | no not that | it s not that | you got me wrong | you misunderstood | that s not what i want | that s not what i meant | wrong
aside-keep = No, it is right
    .words = no | nope | it is right | it s right | it is correct | it s correct | mine is right | keep it | keep mine | no it s fine
aside-correct = Yes, it is { $domain }
    .words = yes | yeah | yep | that s it | exactly | right | i made a typo | typo | my mistake | oops yes | of course
aside-yes = Yes, erase everything
    .words = yes | yeah | yep | yup | erase | erase it | delete | delete it | yes erase | yes delete | go ahead | yes do it | confirm | sure
aside-no = No, keep everything
    .words = no | nope | nah | keep it | keep everything | keep all | cancel | don t do it | dont do it | don t erase | dont erase | do not erase | don t delete | dont delete | do not delete | no way
aside-no-row = None of these
    .words = none | none of them | none of those | no | nope | neither | not these | not those | not there | mine isn t there | mine is not there | not in the list

said-greet =
    Hello! I am a robot. I help people activate an EduConnect account and get into the ENT (the school's online workspace). I am not the ministry.

    I keep no names and I never ask for the real password. Nobody should ask for it.
said-progress = Step { $stage } of { $of }
picture-drawing = drawing

said-no-picture = I have no drawing for this step.

said-picture = On the screen: { $picture }

said-picture-file = To get the drawing: { $command }

said-read = I read “{ $label }”. If that is not right: { $entry ->
        [commands] the button “Back”.
       *[words] “back”.
    }
said-chose = Noted: { $name }.
said-check-page = To try it without sending anything, there is a separate page:
said-checked = checked (the text is not kept)
said-resume = Let's go on: { $journey }.
said-moved = The steps were updated in the meantime: I start from the last point that is still right.
said-speaks-to-another =
    { $audience ->
        [parent] Sit beside your child: from here on, I speak to them.
        [pupil] It is a parent's account: ask your parent to come. From here on, I speak to them.
        [staff] From here on, I speak to the pupil, or to the parent.
       *[other] From here on, I speak to the pupil.
    }

said-spoke = OK, let's go on in English.
said-stale = That button belongs to an earlier question. We are here now:
said-miss-1 = I did not understand. Choose an answer, or say it another way.
said-examples = You can write in your own words, for example: “I lost my password”, “my codes are refused”, “I can't find the ENT”.
said-need = If I understand you: { $title }.
said-later = After that, we will see to this: { $title }.
said-on-it = That is just what we are doing: { $title }.
said-rephrase = OK, that was not it. Choose an answer, or say it another way.
said-may-speak = I speak English too: press its button to change.
said-miss-2 =
    I still do not understand, sorry. { $choices ->
        [buttons] Press a button, or write its words. For example: “{ $example }”.
       *[numbers] Answer with a number, or with its words. For example: 1, or “{ $example }”.
    }
said-miss-3 = I can't work it out. If you prefer, choose “Talk to someone”.
said-no-row = I can't find it. Try with fewer words: the name of the ENT, the region, the département or a big city.
said-empty = I see no words in your message. Write to me with letters or a number.
said-not-text = I only read written words: no voice, no sticker, no file.
said-too-long = That is too long for me. One sentence is enough.
said-slow-down = Slow down, I can't keep up. Wait a little, then write to me again.
said-thanks = You're welcome!
said-greeting = Hello!
said-chatter = OK.
said-secret-password =
    Careful, this looks like a password. I have not kept it, and I will never ask you for it.

    If it is a real one, change it: somebody else can read this conversation.
said-secret-code = Careful, this looks like a code you received. I have not kept it. Never give a code to anyone: type it only on the portal.
said-secret-personal = I do not need this, and I have not kept it. Here, no name, no date and no number is needed.
said-erased = I am deleting the message from the conversation.
said-not-erased = I cannot delete this message here. Delete it from your screen.
said-forgotten = Done: I keep nothing from this conversation any more.
said-mydata =
    What you write to a person is erased once it is read, unless you ask to keep it. The line that says what is wrong is erased when your request is over.

    If you say whether this helped, your answer is counted for a year, but nobody knows that it is yours. Words you add are kept for 30 days at most.

    Here is everything I keep: where to answer you, the language ({ $language }), and what follows.
said-mydata-line = – { $question } → { $answer }
said-mydata-nothing = No answers yet.
said-sorry = Sorry, something went wrong on my side. Nothing is lost, we are still at the same point. If it happens again, give this reference to the help desk: { $reference }
said-edited = I do not read edited messages. Please write it in a new message.
said-picture-sent = I do not look at pictures: they may show codes. Tell me in words what you see instead.
said-erase-failed = I could not delete the message. Please delete it yourself, so that nobody reads it.
said-adults-asked = Telegram asks its users to be adults. A pupil can use me here together with a parent.
said-adults-only =
    { $audience ->
        [pupil] I can only help adults here. Ask a parent, or your school.
       *[other] I can only help adults here. A pupil can ask a parent, or their school.
    }
said-elsewhere = Pupils get help here:
said-public = To keep things private, I only answer in a conversation of your own. Here is the link to write to me:
said-late = That message came late, after your next answer. This is where we are:
said-public-here = To keep it private, I answer in private only.
said-public-open = Write in private
said-fifteen-asked = Discord asks people in France to be 15. A younger pupil can use me with a parent.
said-erase-yourself = I cannot delete your message here. Delete it yourself: hold your finger on it, or right-click it, then choose to delete it.

said-corrected = All right: on the portal, make sure to write { $domain } after the @.

carry-offer = We can go on elsewhere, at the same place. It works once, for five minutes. Keep it to yourself: whoever uses it takes the conversation.
carry-by-link =
    { $channel ->
        [telegram] On Telegram:
       *[web] In another browser:
    }
carry-by-code = On Discord, write this code to the bot, or after /continue: { $code }
carry-nowhere = For now I answer here only.
carry-not-now = A request to a person is under way: the conversation stays where it is until the answer. After that it can go on elsewhere.
carry-here = Good, we go on here. Over there this conversation is over.
carry-gone =
    The conversation goes on { $channel ->
        [telegram] on Telegram
        [discord] on Discord
       *[web] in another browser
    }. Here it is over. If you write to me here, we start again from the beginning.
carry-refused = This code does not work here: it works once, for five minutes, and elsewhere than where I gave it. For another one, write /continue where you were.
