/**
 * What applicants and staff are told (告知). Of each event of a case that concerns the applicant one message for each channel is written in the transaction of the
 * event: on site (the applicant's own pages, and its headline on the public progress page), by e-mail and by text message where the case has an address or
 * a mobile number. And when an item changes or is revoked while a case of it is open, its department has five working days to send a notice.
 *
 * <p>Operations: {@link org.daylight.notifications.Messages} is the log of a department and what applicants read;
 * {@link org.daylight.notifications.MessageOutbox} hands e-mails and text messages to the border; {@link org.daylight.notifications.Notices} is the duty
 * list of changes of items, {@link org.daylight.notifications.NoticeOutbox} their way out. Events: observes {@link org.daylight.cases.CaseNews} and
 * {@link org.daylight.items.ItemVersionPublished}. What the border takes is sent at least once: who dies with a message in hand leaves it to the next taker
 * after ten minutes, so that in the worst case it arrives twice and never not at all; a text message carries the same id both times.
 * <p>Staff are told by rooms above, in the transaction of their act, once for each event: {@link org.daylight.notifications.StaffTelling} writes,
 * {@link org.daylight.notifications.StaffMessages} is what each reads. To persons by name and to who heads a department, which the login says when the message is
 * read. In the system only; no e-mail goes to staff, of whom no address is known.
 * <p>May use: kernel, audit, calendar, profiles, organisation, items, cases.
 * <p>Articles: ITM-17 (004 art. 11), C25, RES-02 (004 art. 27), RES-03 (000 art. 10(5)), FLW-24 (001 二), ACC-02 to ACC-04, TIM-06 to TIM-08, OPN-09, SIG-38, DUB-01, ACT-01, TIM-12, TIM-13.
 * <p>Out of scope: carrying messages (the border), the documents that are served (documents).
 */
package org.daylight.notifications;
