### What a person asks of the office about her data: that they are deleted or restricted, and what a line of her log means.

request-title = Requests and questions
request-lead = You can demand that data are deleted or locked. It costs nothing and has no disadvantage for you. The answer comes within one month at the latest. (Article 12 GDPR)
request-log-hint = Is it not clear to you why somebody opened your data? Then ask at that line here:
request-none = You have not demanded or asked anything yet.
request-new = What you can demand

## What is asked for

request-kind-deletion = Delete the data
request-kind-restriction = Lock the data
request-kind-question = Question about the log
request-deletion-text = Everything is deleted: details, plan and documents. Nobody can bring it back.
request-deletion-sign-in = After that you can no longer sign in. The data of your children are not deleted with it. Do you want that too? Then demand it before, on the page of each child.
request-deletion-wait = If the answer is yes, we wait another 14 days. Until then you can still keep the data.
request-deletion-copy = Take a copy before.
request-restriction-text = The data stay stored, but nobody may work with them. Your contact person cannot open them either and cannot help you with them. You yourself can read everything but change nothing. You can end the lock at any time.
request-words = Would you like to say something about it?
    .help = You need not write anything. Coordination reads it. Write in your language if you like.
request-question = Your question
    .help = Coordination reads it. Write in your language if you like.
request-send = Send
request-ask = Ask about this

## What became of it

request-state-open = Waiting for an answer
request-state-granted = The answer is yes
request-state-refused = Refused
request-state-answered = Answered
request-state-withdrawn = Taken back
request-state-ended = Ended
request-made = Made on { $date }. Answer by { $due } at the latest.
request-mine = You wrote:
request-answered = Answer of coordination of { $date }:
request-deleted-on = On { $date } everything is deleted.
request-lifted-on = On { $date } the lock ends.
request-withdraw = Take back
request-keep = Keep the data
request-release = End the lock

## On the home page

request-home-text = Do you want to keep the data after all? You still can.
request-news = Answer to your request or question
request-restricted-title = These data are locked
request-restricted-text = Nobody works with them. You can read everything but change nothing.
