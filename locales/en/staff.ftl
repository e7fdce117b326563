### What those read who answer at the desk, and what they must never ask for.

staff-new = New request { $number }. To take it: /claim { $number }
staff-new-urgent = URGENT, new request { $number }: this person may be in danger. To take it: /claim { $number }
staff-now-urgent = URGENT: request { $number } goes first, this person may be in danger. To take it: /claim { $number }
staff-taken = Request { $number } was taken by { $by }.
staff-queued = Request { $number } waits again.
staff-over = Request { $number } is over.
staff-yours = { $by }, request { $number } is yours now. To answer it: /on { $number }
staff-yours-now = { $by }, request { $number } is yours now. Every line that you write goes to the person.
staff-unread = { $number } · new message. To read it: /on { $number }
staff-unread-urgent = { $number } · URGENT, new message. To read it: /on { $number }
staff-cancelled = The person no longer wants anybody: request { $number } is over.
staff-erased = The person had everything erased: request { $number } is gone.
staff-lapsed = Request { $number } was left without an answer: it waits again.
staff-silence = The person no longer writes: request { $number } is over.
staff-waits = Request { $number } has waited for long.

staff-said = { $number } · the person writes:
staff-urgent = { $number } · URGENT, this person may be in danger:
staff-corrected = { $number } · the person corrects their message:
staff-pressed = { $number } · the person presses “{ $label }”.
staff-pressed-old = { $number } · the person presses an old button.
staff-masked = (••••: what looks like a password or a code was masked.)
staff-note = A colleague's note:

staff-claimed = Request { $number } is yours. Every line that you write goes to the person.
staff-answered = Sent.
staff-waits-for-person = On its way; the person has not got it yet.
staff-released = Request { $number } waits again.
staff-snoozed = Request { $number } is put aside. It comes back in time, or as soon as the person writes.
staff-transferred = Request { $number } was handed over.
staff-handed-back = The bot goes on with request { $number }.
staff-closed-now = Request { $number } is over.
staff-noted = Noted for request { $number }.
staff-language = The desk speaks to you in this language now: { $language }.

staff-taken-by =
    { $minutes ->
        [0] Already taken by { $by }, { $seconds } s ago.
       *[other] Already taken by { $by }, { $minutes } min ago.
    }
staff-yours-already = This request is yours already.
staff-closed = This request is over.
staff-not-taken = Take this request with /claim first.
staff-not-you = You do not answer at this desk. This attempt is in the log.
staff-no-desk = No desk is set here. A table [desk.NAME] of guichet.toml sets one.
staff-unknown = No request has this number.
staff-again = That was done before.
staff-no-colleague = They do not answer at this desk.
staff-no-step = No step has this name. /card shows the names of steps.
staff-no-reason = That is no reason. There are: { $reasons }.
staff-no-language = That language is not there. There are: { $languages }.
staff-none-held = You have taken no request. /list shows them.
staff-on = Your lines go to the person of request { $number } now.
staff-on-lost = Nothing was done: request { $number } is not yours any more. Choose another with /on NUMBER.
staff-on-there = Request { $number } has a thread of its own: write there.
staff-on-unsaid = Nothing was done: say first which request it is about, with /on NUMBER.
staff-held-back = Held back: nobody ever asks for a password or a code, not even to help. Ask what the person sees on the screen instead.
staff-empty = There is nothing to send.
staff-snooze-how = Write /snooze and a number of minutes, as in /snooze 30.
staff-unknown-order = There is no such command. /help shows them.

staff-list = { $number } · has waited for { $since }
staff-list-urgent = URGENT
staff-list-mine = { $number } · yours
staff-list-mine-waits = { $number } · yours · has waited for your answer for { $since }
staff-list-held = { $number } · taken by { $by }
staff-list-held-waits = { $number } · taken by { $by } · has waited for an answer for { $since }
staff-list-hidden = { $number } · put aside
staff-list-unread = { $count ->
        [one] one unread message
       *[other] { $count } unread messages
    }
staff-list-more = … and { $count } more: /list mine, /list waiting or /list and a language.
staff-list-claim = Take { $number }
staff-list-how = /list, /list mine (yours), /list waiting (who waits) or /list and a language, as in /list en.
staff-list-none = No requests.
staff-lasting = { $days ->
        [0] { $hours ->
            [0] { $minutes ->
                [0] less than a minute
               *[other] { $minutes } min
            }
           *[other] { $hours } h
        }
        [one] 1 day
       *[other] { $days } days
    }
staff-stage = { $journey }, step { $stage } of { $of }

staff-card = Request { $number }
staff-card-channel = Channel: { $channel }
staff-card-person = Language: { $language }
staff-card-audience = Who: { $audience }
staff-card-journey = Journey: { $journey }
staff-card-problem = What is wrong, in a line:
staff-card-last = The last words exchanged:
staff-card-them = The person:
staff-card-us = The desk:
staff-card-passed = ✓ { $question } → { $answer } ({ $step })
staff-card-at = ➤ { $question } ({ $step })
staff-card-fault = ✗ { $fault } (× { $count })
staff-card-urgent = URGENT: this person may be in danger. They were given the emergency numbers.
staff-card-waits = Has waited for { $since }
staff-card-held = Taken by { $by }, { $since } ago
staff-card-over = Over for { $since } ({ $reason })
staff-card-consent = The person agrees that the exchange is kept.

staff-canned = { $name }: { $text }
staff-canned-none = No ready-made reply holds these words.

staff-block-how = Write /block and a number of hours, from 1 to 720: the desk is then closed to this person.
staff-blocked = Request { $number } is over, and the desk is closed to this person for { $hours } h. /unblock { $number } opens it again.
staff-unblocked = The desk is open again to the person of request { $number }.

staff-send-how = Write /send and words to look for, or /send =NAME to send.
staff-send-none = No text of the bot's fits.
staff-send-more = … and { $count } more: add a word.
staff-send-secret = Held back: this step asks for a secret, and nobody does. Send the rule instead: /send =password-rules.

staff-help =
    /list, /list mine, /list waiting, /list en: the requests
    /on NUMBER: turn to another of your requests; your lines go there
    /claim NUMBER: take a request; every line then goes to the person
    /card: where the person stands
    /canned WORDS: look for a ready-made reply; /canned =NAME sends it
    /send WORDS: look for a text of the bot's; /send =NAME sends it
    /back or /back STEP: give back to the bot
    /release, /transfer NAME, /snooze MINUTES, /close REASON, /note TEXT
    /block HOURS: close the desk to whoever abuses it; /unblock NUMBER opens it again
    /incident SENTENCE: announce an outage; /incident end: it is over
    /language en

# The buttons of a request, and what may be meant by them.
staff-do-claim = Take it
staff-do-answer = Answer
staff-do-canned = Ready-made reply
staff-do-back = Give back to the bot
staff-do-transfer = Hand over to a colleague
staff-do-release = Put back in the queue
staff-do-snooze = Put aside
staff-do-note = Note for colleagues
staff-do-close = Finish
staff-choose = { $number } · which one?
staff-nothing-to-choose = There is nothing to choose from.
staff-back-here = Where the person was
staff-reason-blocked = the desk was closed to the person
staff-reason-cancelled = the person no longer wants anybody
staff-reason-erased = the person had everything erased
staff-reason-handed-back = given back to the bot
staff-reason-silence = the person no longer writes
staff-reason-solved = It is solved
staff-reason-unfit = It is not for this desk
staff-aside-for = { $hours ->
        [0] { $minutes } min
       *[other] { $hours } h
    }
staff-not-changed = A changed message is not sent again. Write a new one: the person will see both.
staff-only-text = The person did not get it: only text goes through.
staff-not-delivered = Not delivered: the person's platform refuses it.
staff-not-delivered-gone = Not delivered: the person has blocked the bot, or takes no private messages.
staff-lost = { $number } · your last message was not delivered: the person's platform refuses it.
staff-lost-gone = { $number } · your last message was not delivered: the person has blocked the bot, or takes no private messages.
staff-person-gone = { $number } · the person has blocked the bot, or takes no private messages: an answer would not reach them.
staff-lost-doubtful = { $number } · your last message may have arrived or not: the platform did not answer.
staff-not-sure = Delivered or not, that is not known: the platform did not answer.
staff-lost-shut = { $number } · a message for the person was not delivered: their messenger took nothing for a day.
staff-lost-theirs = { $number } · a message of the person could not be shown to you: the platform refuses it. The person knows.
staff-lost-theirs-doubtful = { $number } · a message of the person may have been shown to you, or not: the platform did not answer for a day. The person knows.
staff-lost-theirs-shut = { $number } · a message of the person could not be shown to you: the platform let nothing be written here for a day. The person knows.
staff-back-again = { $number } · the service had stopped for a while. It runs again. Check that your last message went out.
staff-not-read = The person did not get it: Discord does not let me read what is written here. In the menu of your message: Apps, “Send to the person”. Or the button “Answer”, or my name in front.
staff-do-send = Send an article or a step
staff-do-block = Close the desk to this person
staff-closed-for = { $days ->
        [one] For a day
       *[other] For { $days } days
    }
staff-claimed-there = Request { $number } is yours: its card is in a place of its own, where you can answer.
staff-nameless = The person did not get it: I cannot see who writes. Switch off “Remain anonymous” in your administrator rights of the group.
staff-removed = { $number } · the person has removed one of their messages.
staff-removed-mark = Removed by the person
staff-open-thread = Open the thread
staff-held-before = Before: taken by { $by }.
staff-nothing-there = The person got nothing: choose a message that holds text, written by you or by a colleague.
staff-not-in-thread = The person got nothing: this command sends a message of a request's thread.
staff-not-removed = Removing it here removes nothing on the person's side.

# An outage, announced at the desk.
staff-incident-how = Write /incident EduConnect has been down since 9:10, or /incident educonnect … for one service; /incident end when it is over. One sentence of at most 300 characters, without an address.
staff-incident-line = Outage { $number } ({ $service }): { $text }
staff-incident-none = No outage is announced.
staff-incident-over = Outage { $number } is over. People who asked will be told, outside the quiet hours.
staff-incident-started = Outage { $number } is announced: said once to each person at a step that it concerns.
