### What Discord shows in places of its own: names of commands, the form, the menu.

discord-answer = answer
    .about = Answer the question that is asked
    .option = text
    .option-about = One of the answers, or your own words
discord-need = need
    .about = The journey to begin
discord-form = Write
    .title = Write an answer
    .label = Answer (never a real password)
    .example = Try an example
    .menu = Choose an answer
