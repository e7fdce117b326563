### What Discord shows in places of its own: names of commands, the form, the menu.

discord-answer = answer
    .about = Answer the question that is asked
    .option = text
    .option-about = One of the answers, or your own words
discord-direct = The person of the school will answer here, or where the request was made.
    .open = The answer will come here for a quarter of an hour, then by direct message.
    .shut = Direct messages of this bot do not get through. The answer will come here for a quarter of an hour, then at the next command, for example /status. To get it at once: allow direct messages in the privacy settings of this server.
discord-need = need
    .about = The journey to begin
discord-send = Send to the person
discord-form = Write
    .title = Write an answer
    .label = Answer (never a real password)
    .example = Try an example
    .menu = Choose an answer
    .reply = Answer the person
    .search = Look for a text of the bot's
    .search-label = Words to look for
    .note = Note for colleagues
    .note-label = Note (the person does not read it)

discord-code = code
    .about = The code from elsewhere, to go on here
