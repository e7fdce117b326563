### A cry for help: the answer comes before everything else. Translated twice, by two people.

safety-emergency =
    { $audience ->
        [parent] 我先把别的都放下：您写的这些更重要。
        [staff] 我先把别的都放下：您写的这些更重要。
       *[other] 我先把别的都放下：你写的这些更重要。
    }

    { $audience ->
        [parent] 如果现在有人遇到危险，请打电话，或者请身边的人打：
        [staff] 如果现在有人遇到危险，请打电话，或者请身边的人打：
       *[other] 如果现在有人遇到危险，不管是你还是别人，请打电话，或者请身边的人打：
    }

safety-suicide =
    { $audience ->
        [parent] 我先把别的都放下：您写的这些更重要。
        [staff] 我先把别的都放下：您写的这些更重要。
       *[other] 我先把别的都放下：你写的这些更重要。
    }

    { $audience ->
        [parent] 没有人必须独自承受这些。不管是为自己还是为别人，都有人免费倾听：
        [staff] 没有人必须独自承受这些。不管是为自己还是为别人，都有人免费倾听：
       *[other] 这些事，你不用一个人扛着。不管是为你自己还是为别人，都有人免费听你说：
    }

safety-violence =
    { $audience ->
        [parent] 我先把别的都放下：您写的这些更重要。谁都没有权利伤害别人。
        [staff] 我先把别的都放下：您写的这些更重要。谁都没有权利伤害别人。
       *[other] 我先把别的都放下：你写的这些更重要。谁都没有权利伤害你，这不是你的错。
    }

    { $audience ->
        [parent] 有人免费倾听并提供帮助：
        [staff] 有人免费倾听并提供帮助：
       *[other] 你可以跟学校里的大人说：校护士、管学生事务的办公室（vie scolaire）、老师。也有人免费听你说：
    }

safety-bullying =
    { $audience ->
        [parent] 我先把别的都放下：您写的这些更重要。这不是被欺负的人的错。
        [staff] 我先把别的都放下：您写的这些更重要。这不是被欺负的人的错。
       *[other] 我先把别的都放下：你写的这些更重要。这不是你的错，你有权利找人帮忙。
    }

    { $audience ->
        [parent] 请和学校谈谈这件事。有人免费倾听并提供帮助：
        [staff] 有人免费倾听并提供帮助：
       *[other] 跟一个你信任的大人说说这件事，比如管学生事务的办公室（vie scolaire）里的人。也有人免费听你说：
    }

safety-threat =
    { $audience ->
        [parent] 我先把别的都放下：您写的这些更重要。
        [staff] 我先把别的都放下：您写的这些更重要。
       *[other] 我先把别的都放下：你写的这些更重要。
    }

    { $audience ->
        [parent] 如果有人可能会受伤，请马上告诉学校，并打电话：
        [staff] 如果有人可能会受伤，请马上告诉校领导，并打电话：
       *[other] 如果有人可能会受伤，请马上告诉学校里的大人，并打电话：
    }

safety-unclear =
    { $audience ->
        [parent] 我先把别的都放下：您写的这些更重要。
        [staff] 我先把别的都放下：您写的这些更重要。
       *[other] 我先把别的都放下：你写的这些更重要。
    }

    { $audience ->
        [parent] 如果有人遇到危险，或者觉得难受，有人免费回应：
        [staff] 如果有人遇到危险，或者觉得难受，有人免费回应：
       *[other] 如果你遇到危险，或者觉得难受，有人免费回应你：
    }

safety-number-15 = { $call }：急救（Samu），有紧急医疗情况时打。白天晚上都有人接。

safety-number-112 = { $call }：所有紧急情况。白天晚上都有人接。

safety-number-114 = { $call }：不能说话或听不见时，发短信求助。白天晚上都有人回。

safety-number-17 = { $call }：警察。白天晚上都有人接。

safety-number-18 = { $call }：消防队。白天晚上都有人接。

safety-number-119 = { $call }：Allô enfance en danger（危险中的孩子）。白天晚上都有人接，话费账单上不会显示这个电话。也可以打字联系：

safety-number-3018 = { $call }：欺凌，以及网上发生的事。每天 9:00–23:00。也可以打字联系：

safety-number-3114 = { $call }：想到自杀的时候打。接电话的是医护人员，白天晚上都有人接。

safety-number = { $name }：{ $number }

safety-perhaps =
    { $audience ->
        [parent] 如果有人遇到危险，或者情况很不好，请拨打：{ $numbers }。电话免费。
        [staff] 如果有人遇到危险，或者情况很不好，请拨打：{ $numbers }。电话免费。
       *[other] 如果你遇到危险，或者心里很难受，请拨打：{ $numbers }。电话免费。
    }

safety-robot =
    { $audience ->
        [parent] 我是机器人，不能替您打电话。
        [staff] 我是机器人，不能替您打电话。
       *[other] 我是机器人，不能替你打电话。
    }

safety-after =
    { $audience ->
        [parent] 我们聊到的地方给您留着。以后想接着办，请写“继续办理”。
        [staff] 我们聊到的地方给您留着。以后想接着办，请写“继续办理”。
       *[other] 我们聊到的地方给你留着。以后想接着办，就写“继续办理”。
    }

safety-still =
    { $audience ->
        [parent] 我还在这里。上面的号码有人接。想接着办，请写“继续办理”。
        [staff] 我还在这里。上面的号码有人接。想接着办，请写“继续办理”。
       *[other] 我还在这里。上面的号码有人接。想接着办，就写“继续办理”。
    }

safety-continue = 继续办理

safety-person = 找学校里的人谈谈
