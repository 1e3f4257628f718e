/**
 * What applicants are told (告知): an item changed or was revoked while their case is open. Each open case of an earlier version gets one notice for
 * each new version, in the transaction that publishes it; the department has five working days to send it or to tell the applicant otherwise.
 *
 * <p>Operations: {@link org.daylight.notifications.Notices} is the duty list of a department and what the public page of a case shows;
 * {@link org.daylight.notifications.NoticeOutbox} hands e-mails to the border. Events: observes
 * {@link org.daylight.items.ItemVersionPublished}. A notice waits until the department sends it; then the public page shows it, and where the case has
 * an address it is queued for e-mail and sent once the mail server has taken it.
 * <p>May use: kernel, audit, calendar, profiles, organisation, items, cases.
 * <p>Articles: ITM-17 (004 art. 11), C25.
 * <p>Out of scope: carrying e-mail (the border), notices of supplements, suspensions and results.
 */
package org.daylight.notifications;
