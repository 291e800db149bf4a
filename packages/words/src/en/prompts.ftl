### What each part is for, and what everyone can say or think about in it.

purpose-opening = Everyone should feel safe and know how the meeting works.
purpose-situation = Everyone says briefly how it is now. Not only what is hard.
purpose-needs = The plan is made here: what is needed, what are our goals and who does what?
purpose-summary = Everyone should have the same picture of who does what.
purpose-closing = We decide when we meet again and how everyone gets the plan.

## Opening

prompt-opening-chair-1 = Welcome! I lead the meeting. I make sure that everyone is heard and that we keep the time.
prompt-opening-chair-2 = Would you whom the meeting is about like to start and say who you are? Then we go one by one, and say how we know each other.
prompt-opening-chair-3 = This is the question we are to answer today. Is it right? Can everyone stay the whole time?
prompt-opening-chair-4 = We may talk about what is said here because you have said yes to it. Somebody writes, and everyone sees what is written.
prompt-opening-agency-1 = Say your name and where you work.
prompt-opening-agency-2 = Say how you know the person the meeting is about.
prompt-opening-subject-1 = Say your name. The others say who they are too.
prompt-opening-subject-2 = Do you want to say what you hope for today?
prompt-opening-guardian-1 = Say your name.
prompt-opening-guardian-2 = If your child is here, the child may start. Otherwise you can say something about your child.
prompt-opening-relative-1 = Say your name and how you know each other.

## How it is now

prompt-situation-chair-1 = Now everyone says briefly how it is. Would you whom the meeting is about like to start?
prompt-situation-chair-2 = What works well? What can we build on?
prompt-situation-chair-3 = What works less well? We keep it short, so that there is time for what is needed.
prompt-situation-agency-1 = How do you see it right now? Not what you have done before.
prompt-situation-agency-2 = What works well today?
prompt-situation-subject-1 = What is important to you?
prompt-situation-subject-2 = What works well?
prompt-situation-subject-3 = What does not work so well?
prompt-situation-guardian-1 = How is it for your child now, both what works and what does not?
prompt-situation-guardian-2 = How do you think your child sees it?
prompt-situation-relative-1 = What do you see that works well?
prompt-situation-relative-2 = What is hard right now?

## Needs

prompt-needs-chair-1 = We start from the question. What do you need? How do you want it to be later on?
prompt-needs-chair-2 = Which goal can we reach soon? How will we notice?
prompt-needs-chair-3 = What support can you give? When does it start, how often, where and who does it?
prompt-needs-chair-4 = Was any word difficult? Then we explain it.
prompt-needs-agency-1 = What can you do from now on?
prompt-needs-agency-2 = Write what, how often, when, where, who and for how long.
prompt-needs-agency-3 = Does anything need a decision? Say who decides and when.
prompt-needs-subject-1 = How do you want it to be later on?
prompt-needs-subject-2 = What do you want to happen soon?
prompt-needs-subject-3 = What is needed for that?
prompt-needs-subject-4 = What can you do yourself?
prompt-needs-subject-5 = What do you need help with? When, how often and from whom?
prompt-needs-guardian-1 = How do you want it to be later on?
prompt-needs-guardian-2 = What is needed? What does your child want?
prompt-needs-guardian-3 = What can you do yourselves?
prompt-needs-guardian-4 = What do you need help with?
prompt-needs-relative-1 = What do you think would help?
prompt-needs-relative-2 = What can you do yourself?

## Summary

prompt-summary-chair-1 = I read out who does what. Say if something is wrong.
prompt-summary-chair-2 = What do we not agree on? We write that down too.
prompt-summary-chair-3 = Who has the overall responsibility? What can the family expect of that person?
prompt-summary-chair-4 = Have we forgotten something? Has the question been answered?
prompt-summary-agency-1 = Read out your row. Is it right?
prompt-summary-agency-2 = Is there anything in the plan that cannot be done? Say it now.
prompt-summary-subject-1 = Have you understood what will be done, and by whom?
prompt-summary-subject-2 = Does it sound good? Is anything unclear?
prompt-summary-subject-3 = Who do you want to have the overall responsibility?
prompt-summary-guardian-1 = Have you understood what will be done?
prompt-summary-guardian-2 = Has your child understood?
prompt-summary-guardian-3 = Do you think it sounds good?
prompt-summary-guardian-4 = Whom can you turn to?
prompt-summary-relative-1 = Have you understood what will be done?
prompt-summary-relative-2 = Is anything missing?

## Closing

prompt-closing-chair-1 = When do we meet again? We book a time now.
prompt-closing-chair-2 = What do you do if something does not work before the next meeting? Whom do you call?
prompt-closing-chair-3 = This is how everyone gets the plan: in the hand now, or in a safe way later.
prompt-closing-chair-4 = How was the meeting? One sentence each. Thank you for today!
prompt-closing-agency-1 = Confirm that you have read the plan.
prompt-closing-agency-2 = Say one sentence about how the meeting was.
prompt-closing-subject-1 = Have you got the plan, or do you know when you will?
prompt-closing-subject-2 = How was the meeting for you?
prompt-closing-guardian-1 = Is the next meeting booked?
prompt-closing-guardian-2 = Have you got the plan?
prompt-closing-guardian-3 = How was the meeting for you?
prompt-closing-relative-1 = How was the meeting for you?
