### When a service is down: said once at the step it concerns, and its end to those who asked.

incident-said = { $text } It is not your fault.
after-tell-end = Tell me when it is over
incident-will-tell = All right: I will write here when it is over, never at night.
incident-over = The service is back: you can try again.
said-mydata-incident = – An outage was announced here.
