### What the assistant says in every journey. “nav”: the words understood everywhere.

nav-next = Next

nav-back = Back
    .command = back
    .about = Go back one step
    .said = We are already at the beginning.

nav-continue = Go on elsewhere
    .command = continue
    .about = Go on in another app or on another device

nav-forget = Erase everything
    .command = forget
    .about = Erase everything

nav-help = Help
    .command = help
    .about = Explain this step
    .said = { $entry ->
        [commands] You always have these commands: /back, /language, /human, /forget, /stop.
       *[words] You can always write: back, language, human, erase everything, stop.
    }

nav-human = Talk to someone
    .command = human
    .about = Talk to someone

nav-language = Language
    .command = language
    .about = Change the language

nav-mydata = My data
    .command = mydata
    .about = See what is kept

nav-nopictures = Without drawings
    .command = nopictures
    .about = Show no more drawings
    .said = Noted: no more drawings. “show me” still shows one, “with pictures” brings them back.

nav-pictures = With drawings
    .command = pictures
    .about = Show drawings of the pages
    .said = Noted: there are drawings. “no pictures” takes them away.

nav-privacy = Privacy
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
    .command = restart
    .about = Start again from the beginning
    .said = Let's start again from the beginning.

nav-start = Resume
    .command = start
    .about = Begin, or carry on

nav-show = See the page
    .command = show
    .about = See a drawing of the page

nav-status = Where am I?
    .command = status
    .about = See where you are

nav-stop = Stop
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
aside-stay = No, I stay here
aside-no-intent = Something else
aside-not-that = That is not it
aside-keep = No, it is right
aside-correct = Yes, it is { $domain }
aside-yes = Yes, erase everything
aside-no = No, keep everything
aside-no-row = None of these

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
said-solved = OK. If it works now, choose “Back”: we go on where we were.
said-greeting = Hello!
said-all-done = Good news, you are done then! If something is still stuck, write “resume”.
said-settled = Good news! If everything works, you are done. If not, we were here:
said-none-fits = OK, none of the answers fits. Tell me in your own words what happens. To talk to a person, { $entry ->
        [commands] there is /human.
       *[words] write “human”.
    }
said-waits = Take your time.
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
