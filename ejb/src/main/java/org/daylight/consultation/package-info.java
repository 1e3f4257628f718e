/**
 * Before an application: questions and suggestions (咨询、建议), and appointments at a window (预约办理).
 *
 * <p>Anybody asks, with or without a name; whoever has the code of the question reads the answer. A question about an item goes to the item's department,
 * any other to the centre, and may be transferred with a reason. One person is named for it, and it is answered within the working days of the profile's
 * clock {@code CONSULT_REPLY}, five where it has none. An appointment is a half hour at a window that receives the item, on a working day of the calendar,
 * never more people than the window has places.
 *
 * <p>Operations: {@link org.daylight.consultation.Questions} and {@link org.daylight.consultation.Appointments} for the public,
 * {@link org.daylight.consultation.QuestionHandling} and {@link org.daylight.consultation.AppointmentDesk} for the staff. Events: none.
 * May use: kernel, audit, calendar, profiles, items, organisation.
 * Articles: APP-10 (003 art. 10), APP-11 (003 art. 17; 004 art. 28), APP-12 (004 art. 28), C14.
 * Out of scope: complaints, the steps of a case.
 */
package org.daylight.consultation;
