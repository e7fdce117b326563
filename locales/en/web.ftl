### What the pages of the web show themselves.

web-a11y-title = Accessibility of these pages
web-a11y-state = These pages do not count as conforming to the French reference RGAA until an audit has shown it. No audit by a person has taken place.
web-a11y-done = What is checked for each version, in Chromium, with the tool axe: the conversation, the check of a password and the desk, 320 pixels wide, without a broken rule; everything works by the keyboard, and without JavaScript.
web-a11y-not = What has not been tried: the screen readers NVDA, JAWS, VoiceOver and TalkBack, voice control, and disabled people in front of the screen.
web-a11y-report = Does a fault get in the way? Tell the school, which gives the same help in another way. Without an answer, the French Defender of Rights can be asked:
web-a11y-date = Written for version
web-about = This robot helps to activate an EduConnect account, to recover it and to get into the ENT. It keeps no name and never asks for the real password.
web-begin = Begin
web-calendar = Put the reminder in my calendar
web-check-about = Try an example here, never the real password. Nothing that is typed leaves this page: it judges it by itself, and forgets it.
web-check-all = All rules are met.
web-check-digit = A digit
web-check-least = Number of characters, at least:
web-check-lower = A small letter
web-check-met = it is there
web-check-missing = it is missing
web-check-some = Something is still missing.
web-check-special = One sign of:
web-check-title = Try a password
web-check-upper = A capital letter
web-crowded = Many people are beginning at the same time. Try again in a minute.
web-desk-acts = What to do
web-desk-all = All
web-desk-answer = Answer the person
web-desk-choices = Choose
web-desk-command = A command, such as /help
web-desk-empty = No request.
web-desk-exchange = Exchange
web-desk-filter = Filter the queue
web-desk-in = Enter
web-desk-in-about = This link opens the desk in this browser for twelve hours. It works once.
web-desk-in-old = This link is no longer valid: it was used, or it is more than ten minutes old. A new one is needed.
web-desk-look = Look
web-desk-me = The desk
web-desk-mine = Mine
web-desk-need-link = A personal link is needed to enter here. The person who runs this robot gives one: guichet desk link NAME.
web-desk-news = News
web-desk-none-open = No request is open
web-desk-out = Sign out
web-desk-queue = Queue
web-desk-request = Request
web-desk-search = Look for an article or a step to send
web-desk-search-canned = Look for a ready-made reply
web-desk-title = Desk of the guichet
web-desk-to-queue = Back to the queue
web-desk-waiting = Waiting
web-desk-who = At the desk:
web-embed-blocked = This browser keeps nothing inside another page. The robot opens in a page of its own.
web-failed = That did not work, and nothing is lost. Try again in a moment.
web-forget = Erase and leave
web-keep = Keep my place for 30 days on this device
web-kept = The place is kept for 30 days on this device.
web-language = Language
web-log = Conversation
web-me = Me
web-not-found = This page does not exist.
web-offline = No connection. It goes on as soon as there is one.
web-refresh = Refresh
web-reminder = Go on with the robot for EduConnect and the ENT
web-return = Back to the conversation
web-robot = Robot
web-school = { $school-kind ->
        [college] Collège { $school }
        [ecole] École { $school }
        [lycee] Lycée { $school }
       *[other] { $school }
    }
web-secret = An example, never the real one
web-send = Send
web-sheet-title = Do you need help with EduConnect or the ENT?
web-sheet-how = Scan the square with a telephone's camera, or copy the address into a browser.
web-sheet-never = Nobody ever asks for a password, neither here nor elsewhere.
web-show = Show what is typed
web-skip = Go to the conversation
web-title = Guichet: EduConnect and ENT
web-who = A robot answers here. It is not the ministry.
web-words = My answer

web-carry = Go on elsewhere
web-carry-about = The conversation that began elsewhere can go on here, at the same place. Over there it will be over.
web-carry-here = Go on here
